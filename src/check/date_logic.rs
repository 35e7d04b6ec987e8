//! `date-logic`: a weekday that is not the day of its date, a day that no calendar has, an end before its start, an age or
//! an anniversary that is not the time between its years.

use super::rule::{Explanation, Rule, Sure, Text};
use super::{Finding, Role, Severity, Spot, ages, date_ends, date_order, tell};
use crate::link::{Figure, Linked};
use crate::mention::{Kind, Mention};
use crate::settings::Settings;
use crate::text::around::is_digit;
use crate::text::{Anywhere, ends_with};
use crate::value::{Date, Period, add_months};

/// The check.
pub const RULE: Rule =
    Rule {
        name: "date-logic", title: Text { en: "Dates that cannot be right together", zh: "日期彼此不符" }, run
    };

/// How sure a finding is, in hundredths: the rows of [`EXPLANATION`]'s `confidence`.
pub(super) const SURE: [u8; 3] = [90, 85, 75];

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A date printed with a weekday on which it does not fall; a day that no calendar has; a stretch whose end lies before its start; an age or an anniversary that is not the time between the two years printed with it.",
        zh: "日期与所标的星期不符；日历上没有的日期；结束早于开始的时段；与所给两个年份之差不符的年龄或周年。",
    },
    why: Text {
        en: "One of the dates is off: an appointment may be missed, a life told wrong.",
        zh: "其中一个日期有误：可能因此错过约定，或写错生平。",
    },
    fires: &[
        "The fair opens on Tuesday, March 3, 2025.",
        "The fair opens on February 30, 2025.",
        "The fair runs from 5 March 2025 to 3 March 2025.",
        "Founded in 1998, the firm marks its 20th anniversary in 2024.",
        "王建国1960年出生，2024年54岁。",
    ],
    silent: &[
        "The fair opens on Monday, March 3, 2025.",
        "The fair opens on Tuesday (March 4).",
        "The fair was moved from 5 March 2025 to 3 March 2025.",
        "Founded in 1998, the firm marks its 26th anniversary in 2024.",
    ],
    abstains: Text {
        en: "The date gives no year and the weekday fits the year before or after; a date is told as moved or compared; an age is off by one, as ages counted in the old way and birthdays to come are; another person or firm stands between.",
        zh: "日期没有年份，而该星期与前一年或后一年相符；日期被改期或用于比较；年龄只差一岁（虚岁或生日未到）；其间另有他人或其他机构。",
    },
    confidence: &[
        Sure {
            given: SURE[0],
            when: Text {
                en: "The date is printed with its year, or no calendar has it. It was not measured.",
                zh: "日期带有年份，或日历上根本没有。未作实测。",
            },
        },
        Sure {
            given: SURE[1],
            when: Text {
                en: "Two dates, or an age and its years, stand in one clause. It was not measured.",
                zh: "两个日期或年龄与其年份在同一分句中。未作实测。",
            },
        },
        Sure {
            given: SURE[2],
            when: Text {
                en: "The year, or what belongs together, is taken from the text around it.",
                zh: "年份或何者相属取自上下文。",
            },
        },
    ],
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
        found.extend(figures.filter_map(|figure| {
            let date = || card(linked, settings, figure).or_else(|| no_day(linked, settings, figure));
            let order = || date_order::card(linked, settings, figure);
            date().or_else(order).or_else(|| date_ends::card(linked, settings, figure))
        }));
    }
    found.extend(linked.sentences().filter_map(|sentence| ages::card(linked, settings, sentence)));
    found
}

/// Calendars in which a month may have other days, and words of a date that is talked about.
const OTHER_CALENDARS: &[&str] = &["农历", "阴历", "旧历", "藏历", "lunar", "calendar", "exist", "存在", "没有"];

/// A day that no calendar has.
fn no_day(linked: &Linked, settings: &Settings, figure: Figure) -> Option<Finding> {
    let mention = linked.mention_of(figure);
    if mention.kind != Kind::Date || mention.period.is_some() {
        return None;
    }
    let text = &*linked.article_of(figure).text;
    let (head, tail) = text.split_at(mention.span.end as usize);
    let surface = linked.surface_of(figure);
    let head = &head[..head.len() - surface.len()];
    // "in February 30 people came": 30 of them, and no day
    let dated = surface.contains(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, ' ' | '.'))
        || surface.bytes().filter(u8::is_ascii_digit).count() > 2
        || ends_with(head, &["on", "until", "by", "since", "dated"]).is_some()
        || tail.trim_start().starts_with(['.', ',', ';', ')']);
    let line = linked.sentence_of(figure).of(text);
    let near = text.get(head.rfind(['\n', '。', ',', '，']).unwrap_or(0)..mention.span.end as usize)?;
    if !dated || [line, near].iter().any(|words| Anywhere::of(OTHER_CALENDARS.iter().copied()).any(words)) {
        return None;
    }
    Some(Finding {
        // a version may be written like a date
        severity: if surface.contains('.') { Severity::Note } else { Severity::Error },
        confidence: SURE[0],
        message: settings
            .locale
            .pick(format!("“{surface}” is a day that no calendar has."), format!("“{surface}”是日历上没有的日期。")),
        spots: vec![Spot { figure, role: Role::Primary }],
        ..Finding::of(RULE.name)
    })
}

/// Days between a date without a year and the day of its article within which no other year is meant.
const NEAR: i64 = 20;

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
    let has_digits = |text: &str| text.contains(is_digit);
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
    // a paper of these days says which year is meant
    let published = linked.article_of(figure).published.map(|told| told.date);
    let near = published.is_some_and(|told| (told - date).whole_days().abs() <= NEAR);
    let dated = surface.contains(&year) || near;
    let other = [-12, 12].into_iter().filter_map(|months| add_months(date, months)).any(is);
    if is(date) || (!dated && other) {
        return None;
    }
    let real = usize::from(date.weekday().number_days_from_monday());
    let name = |day: usize| settings.locale.pick(DAYS[day][0], DAYS[day][1]);
    let (real, said, label) =
        (tell::capital(name(real)), tell::capital(name(usize::from(said))), Period::day(date).label());
    let role = |n: usize| if n == 0 { Role::Primary } else { Role::Twin };
    Some(Finding {
        severity: if dated { Severity::Error } else { Severity::Warning },
        confidence: if dated { SURE[0] } else { SURE[2] },
        message: settings.locale.pick(
            format!("“{surface}” is said to be a {said}, but {label} is a {real}."),
            format!("“{surface}”标为{said}，而{label}是{real}。"),
        ),
        arithmetic: format!("{label} = {real} ≠ {said}"),
        spots: spots.into_iter().enumerate().map(|(n, figure)| Spot { figure, role: role(n) }).collect(),
        ..Finding::of(RULE.name)
    })
}
