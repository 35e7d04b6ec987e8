//! What is wrong with a table of known figures, where, and what to do about it.

use crate::settings::Locale;

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// What the metric is about.
    Topic,
    /// What is counted.
    Metric,
    /// Where.
    Scope,
    /// When.
    Period,
    /// How much.
    Value,
    /// Of what.
    Unit,
    /// Who says so.
    Source,
}

impl Column {
    /// The column of that name, in either language.
    pub(super) fn named(name: &str) -> Option<Column> {
        Some(match name.to_ascii_lowercase().as_str() {
            "topic" | "主题" | "话题" => Column::Topic,
            "metric" | "指标" => Column::Metric,
            "scope" | "place" | "地区" | "地点" | "范围" => Column::Scope,
            "period" | "时期" | "时间" => Column::Period,
            "value" | "数值" | "值" => Column::Value,
            "unit" | "单位" => Column::Unit,
            "source" | "来源" | "出处" => Column::Source,
            _ => return None,
        })
    }
}

/// Something in the table that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line of the table, from 1.
    pub line: u32,
    /// Number, from 1, and name of the column; `None` when the whole line is meant.
    pub column: Option<(usize, String)>,
    kind: Kind,
}

/// Characters of a cell that a sentence quotes, at most.
const QUOTED: usize = 60;

/// A cell as a sentence can quote it: on one line, short, and without signs that steer a terminal or turn the text around.
fn shown(cell: &str) -> String {
    let plain = |c: char| {
        let steers = c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if steers { ' ' } else { c }
    };
    let mut out: String = cell.chars().take(QUOTED).map(plain).collect();
    if cell.chars().nth(QUOTED).is_some() {
        out.push('…');
    }
    out
}

/// The sorts of faults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    NoHeader,
    UnknownColumn,
    ColumnTwice,
    TooManyCells { has: usize, wanted: usize },
    NoSubject,
    Period(String),
    NoValue,
    Value(String),
    Unit(String),
    TwoUnits(String, String),
}

impl Fault {
    pub(super) fn new(line: u32, column: Option<(usize, &str)>, kind: Kind) -> Fault {
        Fault { line, column: column.map(|(at, name)| (at + 1, name.to_owned())), kind }
    }

    /// Where, what, and what to do: one line.
    pub fn in_words(&self, locale: Locale) -> String {
        let place = match &self.column {
            Some((number, name)) => {
                let name = shown(name);
                locale.pick(
                    format!("line {}, column {number} ({name}): ", self.line),
                    format!("第{}行第{number}列（{name}）：", self.line),
                )
            }
            None => locale.pick(format!("line {}: ", self.line), format!("第{}行：", self.line)),
        };
        let what = match &self.kind {
            Kind::NoHeader => locale.pick(
                "the names of the columns are missing; begin the table with the line topic,metric,scope,period,value,unit,source".to_owned(),
                "缺少列名；表格首行请写 topic,metric,scope,period,value,unit,source".to_owned(),
            ),
            Kind::UnknownColumn => locale.pick(
                "this column is not used; the columns are topic, metric, scope, period, value, unit and source".to_owned(),
                "此列未使用；可用的列为 topic、metric、scope、period、value、unit、source".to_owned(),
            ),
            Kind::ColumnTwice => locale.pick(
                "this column stands twice and only the first is used; take one away".to_owned(),
                "此列出现两次，只用第一个；请删去一个".to_owned(),
            ),
            Kind::TooManyCells { has, wanted } => locale.pick(
                format!("{has} cells under {wanted} columns; put quotes around a cell that has a comma in it, \"50,500\""),
                format!("共{has}格，而列名只有{wanted}个；含逗号的单元格请加引号，如\"50,500\""),
            ),
            Kind::NoSubject => locale.pick(
                "neither a metric nor a topic; with neither, the row would be held against every figure: fill in one".to_owned(),
                "指标和主题都为空，会与所有数字比较；请至少填一项".to_owned(),
            ),
            Kind::Period(cell) => locale.pick(
                format!("“{}” is no period; write it with its year, such as 2024, 2025H1, 2024年上半年 or August 2024", shown(cell)),
                format!("“{}”不是可用的时期；请连同年份写出，如2024、2025H1、2024年上半年", shown(cell)),
            ),
            Kind::NoValue => locale.pick(
                "the value is missing; write it as in print, such as over 50.5 billion or 505亿".to_owned(),
                "缺少数值；请照印刷形式填写，如505亿或over 50.5 billion".to_owned(),
            ),
            Kind::Value(cell) => locale.pick(
                format!("“{}” is no figure, or more than one; write one as in print, such as over 50.5 billion or 505亿", shown(cell)),
                format!("“{}”不是一个数字；请照印刷形式只写一个，如505亿或over 50.5 billion", shown(cell)),
            ),
            Kind::Unit(cell) => locale.pick(
                format!("“{}” is no unit that is known; write an ISO code or a word, such as CNY, yuan, 亿元, %, companies", shown(cell)),
                format!("“{}”不是已知的单位；请写 ISO 代码或单位名称，如CNY、亿元、%、家", shown(cell)),
            ),
            Kind::TwoUnits(value, unit) => locale.pick(
                format!("the value is in {value}, the unit says {unit}; keep one of the two"),
                format!("数值的单位是{value}，单位列却是{unit}；请只保留一个"),
            ),
        };
        place + &what
    }
}
