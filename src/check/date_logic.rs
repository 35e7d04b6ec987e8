//! `date-logic`: a weekday that is not the day of its date.

use super::rule::{Explanation, Rule, Text};
use super::{Finding, Role, Severity, Spot};
use crate::link::{Figure, Linked};
use crate::mention::Mention;
use crate::settings::Settings;
use crate::value::{Date, Period, add_months};

/// The check.
pub const RULE: Rule =
    Rule {
        name: "date-logic", title: Text { en: "A weekday that is not its date's", zh: "星期与日期不符" }, run
    };

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A date printed with a weekday on which it does not fall.", zh: "日期与所标的星期不符。"
    },
    why: Text {
        en: "Either the day or the weekday is off; an appointment may be missed.",
        zh: "日期或星期有一个不对，可能因此错过约定。",
    },
    fires: &["The fair opens on Tuesday, March 3, 2025."],
    silent: &["The fair opens on Monday, March 3, 2025.", "The fair opens on Tuesday (March 4)."],
    abstains: Text {
        en: "The date gives no year and the weekday fits the year before or after.",
        zh: "日期没有年份，而该星期与前一年或后一年相符。",
    },
};

/// Monday to Sunday, as news prints them.
#[rustfmt::skip]
const DAYS: [&[&str]; 7] = [
    &["monday", "周一", "星期一", "礼拜一", "週一"],
    &["tuesday", "周二", "星期二", "礼拜二", "週二"],
    &["wednesday", "周三", "星期三", "礼拜三", "週三"],
    &["thursday", "周四", "星期四", "礼拜四", "週四"],
    &["friday", "周五", "星期五", "礼拜五", "週五"],
    &["saturday", "周六", "星期六", "礼拜六", "週六"],
    &["sunday", "周日", "星期日", "星期天", "礼拜天", "週日"],
];

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let mut found = Vec::new();
    for &article in linked.focus() {
        let mentions = &linked.readings()[article].mentions;
        let figures = (0..mentions.len()).map(|mention| Figure { article, mention });
        found.extend(figures.filter_map(|figure| card(linked, settings, figure)));
    }
    found
}

/// The number of the weekday that a text names, from Monday.
fn weekday(text: &str) -> Option<u8> {
    let lower = text.to_ascii_lowercase();
    (0..7).find(|day| DAYS[*day as usize].iter().any(|name| lower.contains(name)))
}

/// The day that a mention is, if it is one.
fn day(mention: &Mention) -> Option<Date> {
    mention.period.filter(|period| Period::day(period.from) == *period).map(|period| period.from)
}

fn card(linked: &Linked, settings: &Settings, figure: Figure) -> Option<Finding> {
    let mention = linked.mention_of(figure);
    let date = day(mention)?;
    let surface = linked.surface_of(figure);
    let has_digits = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    let (said, spots) = match weekday(surface).filter(|_| has_digits(surface)) {
        Some(said) => (said, vec![figure]),
        // "Tuesday (March 4)": the weekday is a mention of its own
        None => {
            let before = Figure { mention: figure.mention.checked_sub(1)?, ..figure };
            let (end, start) = (linked.mention_of(before).span.end as usize, mention.span.start as usize);
            let gap = linked.article_of(figure).text.get(end..start)?.trim();
            let own = linked.surface_of(before);
            let tied = matches!(gap, "(" | "（") && has_digits(surface) && !has_digits(own);
            (weekday(own).filter(|_| tied)?, vec![figure, before])
        }
    };
    let is = |date: Date| date.weekday().number_days_from_monday() == said;
    let year = date.year().to_string();
    let dated = surface.contains(&year);
    let other = [-12, 12].into_iter().filter_map(|months| add_months(date, months)).any(is);
    if is(date) || (!dated && other) {
        return None;
    }
    let real = usize::from(date.weekday().number_days_from_monday());
    let name = |day: usize| settings.locale.pick(DAYS[day][0], DAYS[day][1]);
    let (real, said, label) = (capital(name(real)), capital(name(usize::from(said))), Period::day(date).label());
    let role = |n: usize| if n == 0 { Role::Primary } else { Role::Twin };
    Some(Finding {
        severity: if dated { Severity::Error } else { Severity::Warning },
        confidence: if dated { 92 } else { 75 },
        message: settings.locale.pick(
            format!("“{surface}” is said to be a {said}, but {label} is a {real}."),
            format!("“{surface}”标为{said}，而{label}是{real}。"),
        ),
        arithmetic: format!("{label} = {real} ≠ {said}"),
        spots: spots.into_iter().enumerate().map(|(n, figure)| Spot { figure, role: role(n) }).collect(),
        ..Finding::of(RULE.name)
    })
}

/// `Monday` for `monday`; Chinese as it is.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or(String::new(), |first| format!("{}{}", first.to_ascii_uppercase(), letters.as_str()))
}
