//! What ended before it began: "started in spring 2018. It was completed in autumn 2017", 2016年动工，于2015年建成. Part of `date-logic`.

use super::date_logic::{RULE, SURE};
use super::{Finding, Role, Severity, Spot};
use crate::link::{Figure, Linked};
use crate::mention::Mention;
use crate::settings::Settings;
use crate::text::Span;
use crate::text::around::{Ends, first_chars};
use crate::value::Period;

/// Words of a beginning, before its date or behind it.
#[rustfmt::skip]
const BEGINS: &[&str] = &[
    "opens on", "opened on", "opened in", "began on", "began in", "begins on", "begins in", "started on", "started in", "starts on", "starts in", "动工", "开工", "开建", "始建", "开幕", "启动", "起施行", "起执行", "起实施", "起生效", "施行",
];

/// Words of an end.
#[rustfmt::skip]
const ENDS: &[&str] = &[
    "closes on", "closed on", "closed in", "ended on", "ended in", "ends on", "ends in", "completed on", "completed in", "finished in", "finished on", "竣工", "建成", "闭幕", "完工", "收官", "有效期至", "有效期到", "截止",
];

/// Words by which another is told of, or one that was moved.
#[rustfmt::skip]
const OTHERS: &[&str] = &["after", "since", "when", "old ", "former", "previous", "earlier", "first", "original", "another", "again", "原", "旧", "此前", "一期", "二期", "前身", "替代", "曾", "重新", "再"];

/// Characters behind a date in which a Chinese one stands, and between the two dates, at most.
const BEHIND: usize = 6;
const APART: usize = 90;

/// A beginning and the end told behind it, where that lies before it: both with their years.
pub fn card(linked: &Linked, settings: &Settings, figure: Figure) -> Option<Finding> {
    let article = linked.readings()[figure.article];
    // how long it lasts may stand between
    let next =
        (figure.mention + 1..article.mentions.len()).take(2).find(|next| article.mentions[*next].is_calendar())?;
    let next = Figure { mention: next, ..figure };
    let (first, second) = (article.mentions.get(figure.mention)?, article.mentions.get(next.mention)?);
    let (from, until) = (first.period?, second.period?);
    let text = &*article.plain.text;
    let surface = |mention: &Mention| mention.span.of(text);
    let dated = |mention: &Mention, is: Period| surface(mention).contains(&is.from.year().to_string());
    let gap = text.get(first.span.end as usize..second.span.start as usize)?.to_ascii_lowercase();
    let both = dated(first, from) && dated(second, until) && until.until <= from.from;
    let near = gap.chars().count() <= APART && !gap.contains('\n');
    let told = says(text, first.span, BEGINS) && says(text, second.span, ENDS);
    if !(both && near && told) || OTHERS.iter().any(|word| gap.contains(word)) {
        return None;
    }
    let (begins, ends) = (linked.surface_of(figure), linked.surface_of(next));
    Some(Finding {
        severity: Severity::Error,
        confidence: SURE[1],
        message: settings.locale.pick(
            format!("“{begins}”, “{ends}”: the end lies before the start."),
            format!("“{begins}”“{ends}”：结束早于开始。"),
        ),
        spots: vec![Spot { figure, role: Role::Primary }, Spot { figure: next, role: Role::Twin }],
        ..Finding::of(RULE.name)
    })
}

/// Whether one of these words stands right before a date, or in Chinese behind it.
fn says(text: &str, date: Span, words: &[&str]) -> bool {
    let head = text[..date.start as usize].trim_end();
    let tail = first_chars(&text[date.end as usize..], BEHIND);
    head.ends_with_any(words) || words.iter().any(|word| !word.is_ascii() && tail.contains(word))
}
