//! What a heading, a label or the caption of a table says of the figures under it or beside it; and the times of the columns
//! that go by each other: 上年同期, "a year earlier", 年初至报告期末.

use super::metric::{Phrase, known, suits};
use super::scope::Places;
use super::{Metric, Reading, Status, Topic, metric, status, topic};
use crate::lexicon::{self, Dimension, Place, StatusWord};
use crate::mention::{self, Context, HeadedUnit, Kind, Mention};
use crate::text::Span;
use crate::text::around::Ends;
use crate::value::{Period, add_months};

/// What a heading, a label or the caption says of the figures under it or beside it.
#[derive(Default)]
pub(super) struct Heading {
    pub metrics: Vec<Phrase>,
    pub period: Option<Period>,
    pub place: Option<Place>,
    pub owner: Option<usize>,
    pub topic: Option<Topic>,
    /// What it names where it is nothing of that: a segment, a product.
    pub other: Option<String>,
    pub unit: Option<HeadedUnit>,
    pub status: Option<Status>,
    /// A time that it tells by that of the table or of the column before.
    pub relative: Option<Relative>,
    /// Whether it tells of a change: 同比, `growth`.
    pub growth: bool,
    /// Whether it tells of a part of a whole: 占比, `share`.
    pub share: bool,
    /// Whether it adds up since the beginning of a year: `YTD 2025`, which is not all of that year.
    pub so_far: bool,
    /// Whether it stands for all the others.
    pub total: bool,
    /// Whether it names all of a place or group without a name of its own: 全省, "city".
    pub around: bool,
    /// Whether it only takes something out of the others: 其中.
    pub within: bool,
}

impl Heading {
    pub fn of(
        text: &str,
        spans: impl IntoIterator<Item = Span>,
        reading: &Reading,
        places: &Places,
        context: &Context,
    ) -> Heading {
        let mut heading = Heading::default();
        for span in spans {
            heading.take_in(text, span, reading, places, context);
        }
        heading
    }

    fn take_in(&mut self, text: &str, span: Span, reading: &Reading, places: &Places, context: &Context) {
        let words = span.of(text);
        let lower = words.to_ascii_lowercase();
        let has = |signs: &[&str]| signs.iter().any(|sign| lower.contains(sign));
        self.relative = self.relative.or_else(|| Relative::of(&lower));
        let times: Vec<Mention> = mention::read(text, span, context).mentions;
        self.period = self.period.or_else(|| times.iter().find_map(|time| time.period)).or_else(|| foreseen(words));
        self.so_far |= has(&["ytd", "year to date", "year-to-date", "累计", "累計"]);
        let whole = self.period.is_some_and(|is| add_months(is.from, 12) == Some(is.until));
        self.period = self.period.filter(|_| !(self.so_far && whole));
        self.unit = self.unit.take().or_else(|| HeadedUnit::of(words, context));
        let places = places.within(span, None, None);
        self.place = self.place.or_else(|| places.first().map(|named| named.place));
        self.owner = self.owner.or_else(|| reading.names.within(span).last().map(|at| at.name));
        let phrases = metric::phrases(text, span, &[], &[]);
        let subject = phrases.iter().find_map(|phrase| topic::before(text, span, phrase.span.start as usize));
        let named = topic::named(text, span).into_iter().next().map(|(_, topic)| topic);
        self.topic = self.topic.take().or(named).or(subject);
        self.growth |= has(GROWTH);
        self.share |= has(&["占比", "比重", "份额", "share", "% of"]);
        self.total |= is_total(&lower);
        self.around |= is_around(&lower);
        self.within |= is_part(&lower);
        let word = status::words(text, span).first().map(|(.., word)| match word {
            StatusWord::Actual => Status::Actual,
            StatusWord::Forecast => Status::Forecast,
            StatusWord::Target => Status::Target,
        });
        self.status = self.status.or(word).or_else(|| foreseen(words).map(|_| Status::Forecast));
        let bare = words.split(['(', '（', '[']).next().unwrap_or_default();
        let bare = PARTS.iter().fold(bare.trim(), |bare, sign| bare.strip_prefix(sign).unwrap_or(bare).trim_start());
        let bare = bare.trim_start_matches([':', '：', ' ', '\u{3000}']);
        let taken = !phrases.is_empty() || self.growth || self.share || self.total || !times.is_empty();
        let taken = taken || self.relative.is_some();
        let whole = places.iter().any(|named| named.span.of(text).len() * 2 > bare.len());
        if !taken && !whole && self.owner.is_none() && bare.chars().filter(|c| c.is_alphabetic()).count() >= 2 {
            self.other = self.other.take().or_else(|| Some(bare.to_owned()));
        }
        self.metrics.extend(phrases);
    }

    /// The metric that it names for a figure of this kind.
    pub fn metric(&self, text: &str, mention: &Mention) -> Option<Metric> {
        // a table may not say which currency its amounts are in
        let bare = mention.kind == Kind::Number;
        let suited =
            |metric: lexicon::Metric| suits(text, metric, mention) || bare && metric.dimension == Dimension::Money;
        let fits = |phrase: &&Phrase| phrase.metric.root != "growth rate" && suited(phrase.metric);
        self.metrics.iter().find(fits).map(|phrase| known(phrase.metric))
    }
}

/// What a heading has that tells of a change.
#[rustfmt::skip]
const GROWTH: &[&str] = &[
    "同比", "环比", "增长", "增速", "增幅", "变动", "变化", "變動", "增减", "增減", "升跌", "growth", "change", "chg", "yoy", "y/y", "year-on-year",
    "increase", "variance", "±", "+/-", "+/−",
];

/// A time that a heading tells by that of the table or of the column before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relative {
    /// 本期, "this year": that of the table.
    Own,
    /// 年初至报告期末: from the beginning of the year to the end of the table's time.
    SoFar,
    /// 上年同期, "a year earlier": twelve months before that of the column before.
    YearBefore,
}

impl Relative {
    fn of(lower: &str) -> Option<Relative> {
        #[rustfmt::skip]
        const WORDS: &[(&str, Relative)] = &[
            ("本期", Relative::Own), ("本报告期", Relative::Own), ("本季度", Relative::Own), ("报告期", Relative::Own), ("current period", Relative::Own),
            ("this period", Relative::Own), ("reporting period", Relative::Own), ("年初至报告期末", Relative::SoFar), ("年初至本报告期末", Relative::SoFar),
            ("年初至今", Relative::SoFar), ("本年累计", Relative::SoFar), ("上年同期", Relative::YearBefore), ("去年同期", Relative::YearBefore),
            ("year earlier", Relative::YearBefore), ("a year earlier", Relative::YearBefore), ("year ago", Relative::YearBefore),
            ("a year ago", Relative::YearBefore), ("year before", Relative::YearBefore), ("prior year", Relative::YearBefore), ("previous year", Relative::YearBefore),
            ("prior-year period", Relative::YearBefore), ("prior year period", Relative::YearBefore), ("same period last year", Relative::YearBefore),
            ("same period of last year", Relative::YearBefore),
        ];
        let bare = lower.split(['(', '（', '[']).next().unwrap_or_default().trim();
        let bare = bare.strip_suffix("金额").or(bare.strip_suffix('数')).unwrap_or(bare);
        WORDS.iter().find(|(word, _)| *word == bare).map(|(_, relative)| *relative)
    }
}

/// Gives the columns that go by another time their own; `around` is that of the table.
pub(super) fn date_columns(columns: &mut [Heading], around: Option<Period>) {
    let mut last = around;
    for column in columns {
        column.period = match column.relative {
            None => column.period,
            Some(Relative::Own) => around,
            Some(Relative::SoFar) => {
                column.so_far = true;
                around.and_then(|is| Some(Period { from: Period::year(is.from.year())?.from, ..is }))
            }
            Some(Relative::YearBefore) => {
                last.and_then(|is| Some(Period { from: add_months(is.from, -12)?, until: add_months(is.until, -12)? }))
            }
        };
        last = column.period.or(last);
    }
}

/// The year of `2026E` and `2027F`: one that is foreseen.
fn foreseen(words: &str) -> Option<Period> {
    let year = words.trim().strip_suffix(['E', 'F', 'e'])?;
    year.parse().ok().filter(|year| (1900..2200).contains(year)).and_then(Period::year)
}

/// Whether a label stands for all the rows or columns.
fn is_total(lower: &str) -> bool {
    let label = lower.trim_matches([' ', ':', '：', '*', '\u{3000}']);
    ["total", "all", "sum", "grand total", "overall", "合计", "总计", "總計", "合計", "共计", "总和", "全部", "全年"]
        .contains(&label)
        || label.starts_with("total ")
        || label.ends_with("合计")
        || label.ends_with("总计")
}

/// Whether a label stands for the place or the group around all the others.
fn is_around(lower: &str) -> bool {
    #[rustfmt::skip]
    const AROUND: &[&str] = &[
        "全国", "全省", "全市", "全县", "全区", "全州", "全球", "全港", "全校", "全院", "全公司", "全集团", "全行业", "全國", "全縣", "全區",
        "city", "country", "nation", "national", "nationwide", "province", "state", "county", "region", "group", "world", "company",
    ];
    let label = lower.trim_matches([' ', ':', '：', '*', '\u{3000}']);
    AROUND.contains(&label.strip_prefix("whole ").or(label.strip_prefix("the ")).unwrap_or(label))
}

/// How the label of a row begins that takes something out of the row above.
const PARTS: &[&str] = &["其中", "of which", "incl", "thereof", "–", "—", "-", "·", "•"];

/// Whether a label stands for a part of a row above.
fn is_part(lower: &str) -> bool {
    let label = lower.trim_start();
    label.starts_with_any(PARTS) && !label.starts_with(|c: char| c.is_ascii_digit())
}
