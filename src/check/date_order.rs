//! An end that lies before its start: "from 5 March 2025 to 3 March 2025", 2025年3月5日至3日; for `date-logic`.

use super::date_logic::{RULE, SURE};
use super::{Finding, Role, Severity, Spot};
use crate::link::{Figure, Linked};
use crate::mention::{Kind, Mention};
use crate::settings::Settings;
use crate::text::{Anywhere, ends_with, only};
use crate::value::{Date, add_days};

/// What joins a start to its end by itself.
const JOINS: &[&str] = &["至", "到", "～", "~", "—", "–", "-"];

/// What joins them where `from` stands before, or a beginning.
const LED: &[&str] = &[
    "to", "until", "till", "through", "and", "it", "ends", "ended", "closes", "closed", "runs", "ran", "on", "will",
    "end", "close", "run",
];

/// Words of a day that was moved, or is compared with another.
const MOVED: &[&str] = &[
    "move", "forward", "sched", "postpone", "shift", "chang", "advance", "pull", "push", "back", "compar", "instead",
    "改", "提前", "调整", "变更", "推迟", "延期", "倒", "相比", "回溯", "追溯", "次年", "翌年", "明年",
];

/// A start with its end, where that lies before it.
pub fn card(linked: &Linked, settings: &Settings, figure: Figure) -> Option<Finding> {
    let first = linked.mention_of(figure);
    let (period, surface) = (first.period?, linked.surface_of(figure));
    let text = &*linked.article_of(figure).text;
    let (head, behind) = (text.get(..first.span.start as usize)?, text.get(first.span.end as usize..)?);
    let ends: &[char] = &['\n', '。', '；', ';'];
    let moved = || {
        let start = head.rfind(ends).map_or(0, |at| at + 1);
        let end = first.span.end as usize + behind.find(ends).unwrap_or(behind.len());
        Anywhere::of(MOVED.iter().copied()).any(text.get(start..end).unwrap_or_default())
    };
    let says = |surface: &str, date: Date| surface.contains(&date.year().to_string());
    let last = add_days(period.until, -1);
    // the second date without a year was taken for one of the next
    let wraps = first.kind == Kind::Period
        && period.from.year() + 1 == last.year()
        && (period.from.month(), true) == (last.month(), last.day() < period.from.day())
        && [" to ", "-", "–", "至", "到"].iter().any(|join| surface.contains(join))
        && !(says(surface, period.from) && says(surface, last))
        // "52 weeks to 22 February": the days of one end alone are printed
        && !["week", "month", "周"].iter().any(|word| surface.contains(word))
        && ["日", "号"].iter().all(|sign| surface.matches(sign).count() != 1);
    let (end, twin, sure) = if wraps {
        (surface, None, says(surface, period.from) || says(surface, last))
    } else if let Some(end) = day_behind(behind, period.from).filter(|_| first.kind == Kind::Date) {
        (end, None, true)
    } else {
        let next = Figure { mention: figure.mention + 1, ..figure };
        let second: &Mention = linked.readings()[figure.article].mentions.get(next.mention)?;
        let gap = text.get(first.span.end as usize..second.span.start as usize)?;
        let (end, other) = (linked.surface_of(next), second.period?);
        let by_day = [surface, end].iter().all(|s| s.contains(|c: char| c.is_alphabetic() || c == '-'));
        let led = ends_with(head, &["from", "opens on", "opened on", "starts on", "自", "从"]);
        // 自6月18日起，至6月3日止
        let joint = gap.trim().trim_start_matches(['起', '，', ',', ' ']);
        let tied =
            JOINS.contains(&joint) || led.is_some() && !gap.trim().is_empty() && only(gap, LED) && gap.len() < 30;
        let years = says(surface, period.from) && says(end, other.from);
        let month = period.from.month() == other.from.month() && period.from.year() == other.from.year();
        let one_year = says(surface, period.from) || says(end, other.from);
        let days = first.kind == Kind::Date && second.kind == Kind::Date;
        if !(tied && by_day && period.from >= other.until && (years || month && one_year && days)) {
            return None;
        }
        (end, Some(next), true)
    };
    if moved() || period.from.year() < 1800 {
        return None;
    }
    let whole = if twin.is_some() { format!("“{surface}”, “{end}”") } else { format!("“{surface}”") };
    let whole = if wraps || twin.is_some() { whole } else { format!("“{surface}{end}”") };
    let spots = [Spot { figure, role: Role::Primary }].into_iter();
    Some(Finding {
        severity: if sure { Severity::Error } else { Severity::Warning },
        confidence: if sure { SURE[1] } else { SURE[2] },
        message: settings
            .locale
            .pick(format!("{whole}: the end lies before the start."), format!("{whole}：结束早于开始。")),
        spots: spots.chain(twin.map(|figure| Spot { figure, role: Role::Twin })).collect(),
        ..Finding::of(RULE.name)
    })
}

/// 至3日 behind a later day of the month, as it is written.
fn day_behind(behind: &str, from: Date) -> Option<&str> {
    let rest = JOINS.iter().find_map(|join| behind.strip_prefix(join))?;
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let day: u8 = rest[..digits].parse().ok()?;
    let sign = rest[digits..].chars().next().filter(|c| matches!(c, '日' | '号'))?;
    (day < from.day() && day > 0).then(|| &behind[..behind.len() - rest.len() + digits + sign.len_utf8()])
}
