//! The words of a reading, in both languages.

use crossfoot::check::Role;
use crossfoot::claim::{Direction, Measure, Status};
use crossfoot::value::{Decimal, Interval, Period, Qualifier, plain, power_of_ten};
use crossfoot_protocol::Locale;

/// The names of a reading's lines.
#[derive(Clone, Copy)]
pub enum Label {
    /// Exact value.
    Value,
    /// Days of a date or period.
    Days,
    /// Bound.
    Bound,
    /// The values that the printed form allows.
    Allows,
    /// Another reading of the unit.
    Other,
    /// What is counted.
    Metric,
    /// What it is about.
    Topic,
    /// Where.
    Place,
    /// When.
    Period,
    /// How surely.
    Status,
    /// Level, growth, share.
    Measure,
}

impl Label {
    /// The name in a language.
    pub fn of(self, locale: Locale) -> &'static str {
        let (en, zh) = match self {
            Label::Value => ("Exact value", "精确值"),
            Label::Days => ("Days", "日期"),
            Label::Bound => ("Bound", "界限"),
            Label::Allows => ("As printed allows", "写法允许的范围"),
            Label::Other => ("Could also be", "也可能是"),
            Label::Metric => ("Metric", "指标"),
            Label::Topic => ("Topic", "话题"),
            Label::Place => ("Place", "地区"),
            Label::Period => ("Period", "时段"),
            Label::Status => ("Status", "性质"),
            Label::Measure => ("Measure", "度量"),
        };
        locale.pick(en, zh)
    }
}

/// The stable name of a role.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Primary => "primary",
        Role::Twin => "twin",
        Role::Witness => "witness",
        Role::Context => "context",
    }
}

/// A bound in words.
pub fn bound(locale: Locale, qualifier: Qualifier) -> &'static str {
    let (en, zh) = match qualifier {
        Qualifier::Eq => ("as printed", "如所写"),
        Qualifier::Gt => ("more than", "超过"),
        Qualifier::Ge => ("at least", "不低于"),
        Qualifier::Lt => ("less than", "不足"),
        Qualifier::Le => ("no more than", "不超过"),
        Qualifier::About => ("about", "约"),
        Qualifier::Nearly => ("nearly", "近"),
        Qualifier::Cap => ("a limit granted or allowed", "上限"),
    };
    locale.pick(en, zh)
}

/// A currency in words; those that are seldom met go by their code.
pub fn money(locale: Locale, code: &str) -> Option<&'static str> {
    let (en, zh) = match code {
        "CNY" => ("yuan", "元"),
        "USD" => ("US dollars", "美元"),
        "HKD" => ("Hong Kong dollars", "港元"),
        "TWD" => ("New Taiwan dollars", "新台币"),
        "EUR" => ("euros", "欧元"),
        "GBP" => ("pounds", "英镑"),
        "JPY" => ("yen", "日元"),
        "KRW" => ("won", "韩元"),
        _ => return None,
    };
    Some(locale.pick(en, zh))
}

/// A measure's symbol, or its name where the symbol says nothing to the reader.
pub fn measure_name(locale: Locale, symbol: &str) -> &str {
    match (symbol, locale) {
        ("亩", Locale::En) => "mu",
        ("斤", Locale::En) => "jin",
        _ => symbol,
    }
}

/// How surely a figure is said, in words.
pub fn status(locale: Locale, status: Status) -> &'static str {
    let (en, zh) = match status {
        Status::Actual => ("reached", "已实现"),
        Status::Forecast => ("foreseen or estimated", "预测或估计"),
        Status::Target => ("aimed at", "目标"),
        Status::Cap => ("a limit", "上限"),
    };
    locale.pick(en, zh)
}

/// What a figure measures, in words.
pub fn measure(locale: Locale, measure: Measure, direction: Option<Direction>) -> String {
    let (en, zh) = match measure {
        Measure::Level => ("level", "水平"),
        Measure::Growth => ("growth", "增长率"),
        Measure::Share => ("share", "占比"),
        Measure::Rank => ("rank", "排名"),
        Measure::Difference => ("difference", "差额"),
    };
    let way = direction.map_or("", |direction| match direction {
        Direction::Up => locale.pick(", up", "（升）"),
        Direction::Down => locale.pick(", down", "（降）"),
    });
    [locale.pick(en, zh), way].concat()
}

/// The first and the last of some days; a single one is told alone.
pub fn days(locale: Locale, period: Period) -> String {
    let until = period.until.previous_day().unwrap_or(period.until);
    let (first, last) = Period { until, ..period }.days();
    if first == last { first } else { [&*first, locale.pick(" to ", " 至 "), &*last].concat() }
}

/// Why a figure ended in its state.
pub fn reason(locale: Locale, reason: Option<&str>, twins: usize) -> String {
    if twins > 0 {
        return locale.pick(
            if twins == 1 {
                "1 figure elsewhere says the same.".into()
            } else {
                format!("{twins} figures elsewhere say the same.")
            },
            format!("另有 {twins} 处给出同样的数。"),
        );
    }
    let (en, zh) = match reason {
        Some("no metric") => {
            ("Not checked: the text does not say clearly what is counted.", "未核对：文中没有说清统计的是什么。")
        }
        Some("no topic") => ("Not checked: it is not clear what it is about.", "未核对：没有说清是关于什么的。"),
        Some("no period") => ("Not checked: no period is given.", "未核对：没有给出时段。"),
        Some("no twin") => {
            ("Not checked: no other figure states the same thing.", "未核对：没有别的数字说的是同一件事。")
        }
        _ => ("", ""),
    };
    locale.pick(en, zh).to_owned()
}

/// Why a date has no state of its own.
pub fn of_date(locale: Locale) -> String {
    locale.pick("A date: it places other figures in time.", "日期：用来给别的数字定时段。").to_owned()
}

/// `÷ 10`, `× 100`: how a repair reads a figure that is ten to this power times what it may have meant.
pub fn factor(power: i32) -> String {
    let factor = power_of_ten(power.abs()).map(plain).unwrap_or_default();
    [if power > 0 { "÷ " } else { "× " }, &factor].concat()
}

/// Why a figure of an article that is no witness was not held against others.
pub fn unheard(locale: Locale) -> String {
    locale
        .pick(
            "Not held against other articles: this article is not counted as a witness.",
            "未与其他文章对照：这篇文章不作为佐证。",
        )
        .to_owned()
}

/// The values of an interval, each end written by `write`.
pub fn range(locale: Locale, interval: Interval, write: impl Fn(Decimal) -> String) -> String {
    match (interval.low.map(&write), interval.high.map(&write)) {
        (Some(low), Some(high)) => [low, high].join(" – "),
        (Some(low), None) => locale.pick(format!("above {low}"), format!("{low} 以上")),
        (None, Some(high)) => locale.pick(format!("below {high}"), format!("{high} 以下")),
        (None, None) => locale.pick("any".into(), "任意".into()),
    }
}

/// An amount in the reader's words of scale, as short as a picture needs it: `50.5 bn`, `505亿`.
pub fn amount(locale: Locale, value: Decimal) -> String {
    let scales: &[(i32, &str)] = match locale {
        Locale::En => &[(12, " tn"), (9, " bn"), (6, " m")],
        Locale::Zh => &[(12, "万亿"), (8, "亿"), (4, "万")],
    };
    let fits = scales.iter().find_map(|(power, name)| {
        let scale = power_of_ten(*power)?;
        (value.abs() >= scale).then(|| [plain((value / scale).round_significant(4)), (*name).to_owned()].concat())
    });
    fits.unwrap_or_else(|| grouped(value.round_significant(4)))
}

/// `50,500,000,000`.
pub fn grouped(value: Decimal) -> String {
    let text = plain(value);
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("−", digits));
    let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let mut out = sign.to_owned();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(part) = part {
        out.push('.');
        out.push_str(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::{amount, grouped};
    use crossfoot_protocol::Locale;

    #[wasm_bindgen_test]
    fn long_numbers_are_grouped() {
        let cases =
            [("50500000000", "50,500,000,000"), ("820", "820"), ("1234.5678", "1,234.5678"), ("-1000", "−1,000")];
        for (value, expected) in cases {
            assert_eq!(grouped(value.parse().expect("a decimal")), expected);
        }
    }

    #[wasm_bindgen_test]
    fn amounts_are_short_in_both_languages() {
        for (value, english, chinese) in [
            ("50500000000", "50.5 bn", "505亿"),
            ("820", "820", "820"),
            ("12344", "12,340", "1.234万"),
            ("1000000000000", "1 tn", "1万亿"),
        ] {
            let value = value.parse().expect("a decimal");
            assert_eq!((amount(Locale::En, value).as_str(), amount(Locale::Zh, value).as_str()), (english, chinese));
        }
    }
}
