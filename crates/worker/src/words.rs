//! The words of a reading, in both languages.

use crossfoot::check::Role;
use crossfoot::claim::{Direction, Measure, Status};
use crossfoot::value::Qualifier;
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

/// Days, half open, as the reader counts them.
pub fn days(locale: Locale, first: &str, until: &str) -> String {
    locale.pick(format!("{first} until before {until}"), format!("{first} 起，至 {until} 之前"))
}

/// Why a figure ended in its state.
pub fn reason(locale: Locale, reason: Option<&str>, twins: usize) -> String {
    if twins > 0 {
        return locale.pick(
            format!("{twins} {} elsewhere say the same.", if twins == 1 { "figure" } else { "figures" }),
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
