//! A level that one article says was risen or fallen to, and another holds against the higher or the lower one of the year before: "the loss
//! narrowed to 1.28 billion" and 净亏损12.8亿元，上年同期8.4亿元. Part of `direction`.

use super::allowed::{Hold, compared, middle};
use super::direction::{RULE, SURE};
use super::{Finding, Role, Severity, Spot, tell};
use crate::claim::{Direction, Relation, reached};
use crate::link::{ClaimId, Linked};
use crate::settings::Locale;
use crate::value::{Decimal, Period, add_months, plain, ratio};

/// Words by which a level is held against another time than the year before.
#[rustfmt::skip]
const OTHERS: &[&str] = &["quarter", "month", "week", "previous day", " from ", "forecast", "expected", "peak", "record", "环比", "季度", "上月", "预期", "计划", "目标"];
/// Words by which it is held against the year before, whatever the stretch.
const YEARLY: &[&str] =
    &["over the year", "year on year", "year-on-year", "from a year", "同比", "较上年", "比上年", "较去年", "比去年"];
/// Days of a stretch that is held against the same one of the year before, where nothing else is said.
const LONG: i64 = 175;

/// Such pairs over the set.
pub fn found(linked: &Linked, locale: Locale) -> Vec<Finding> {
    let again = linked.told_again();
    let mut found = Vec::new();
    for (article, relation) in linked.relations() {
        let Relation::Change { from, to, .. } = relation else { continue };
        let [from, to] = [*from, *to].map(|claim| ClaimId { article, claim });
        let Some(way) = goes(linked, from, to).filter(|_| is_year_before(linked, from, to)) else { continue };
        for twin in again.of(linked, to).into_iter().filter(|twin| twin.article != article) {
            if told(linked, twin).is_some_and(|said| said != way) {
                found.extend(card(linked, locale, from, to, twin));
            }
        }
    }
    found
}

/// Which way a level is said to have been reached, where it is held against the year before and its article prints no other level.
fn told(linked: &Linked, id: ClaimId) -> Option<Direction> {
    let reading = linked.reading(id);
    let tied = |relation: &Relation| match relation {
        Relation::Change { to, from, .. } => *to == id.claim || *from == id.claim,
        Relation::Growth { level, .. } => *level == id.claim,
        Relation::Difference { to, from, .. } => *to == id.claim || *from == id.claim,
        _ => false,
    };
    let sentence = linked.claim(id).sentence;
    let start = linked.mention(id).span.start;
    let lead = reading.plain.text.get(sentence.start as usize..start as usize)?;
    let lower = sentence.of(&reading.plain.text).to_ascii_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let long = linked.claim(id).period.as_ref().is_some_and(|told| (told.is.until - told.is.from).whole_days() >= LONG);
    let yearly = says(YEARLY) || long;
    (yearly && !says(OTHERS) && !reading.relations.iter().any(tied)).then(|| reached(lead)).flatten()
}

/// Whether the first of two levels is of the same stretch a year before the second.
fn is_year_before(linked: &Linked, from: ClaimId, to: ClaimId) -> bool {
    let period = |id: ClaimId| linked.claim(id).period.as_ref().map(|told| told.is);
    let back =
        |period: Period| Some(Period { from: add_months(period.from, -12)?, until: add_months(period.until, -12)? });
    period(to).and_then(back).is_some_and(|before| period(from) == Some(before))
}

/// Which way the printed figures go beyond rounding.
fn goes(linked: &Linked, from: ClaimId, to: ClaimId) -> Option<Direction> {
    let interval = |id: ClaimId| compared(linked.mention(id), Hold::AsPrinted);
    let apart = !interval(from)?.meets(interval(to)?);
    let rises = middle(linked.mention(from))? < middle(linked.mention(to))?;
    apart.then_some(if rises { Direction::Up } else { Direction::Down })
}

fn card(linked: &Linked, locale: Locale, from: ClaimId, to: ClaimId, twin: ClaimId) -> Option<Finding> {
    let (a, b) = (middle(linked.mention(from))?, middle(linked.mention(to))?);
    let scale = tell::shared_scale(a.min(b));
    let change = (ratio(b, a)? - Decimal::ONE) * Decimal::ONE_HUNDRED;
    let (there, here, said) = (linked.surface(from), linked.surface(to), linked.surface(twin));
    let rises = usize::from(b > a);
    let (en, zh) = (["risen", "fallen"], ["上升", "下降"]);
    let (is, is_zh) = (["falls", "rises"], ["下降", "上升"]);
    Some(Finding {
        severity: Severity::Warning,
        confidence: SURE,
        message: locale.pick(
            format!(
                "“{said}” is said to have been {} to; in the other article it {} from “{there}” to “{here}”.",
                en[rises], is[rises]
            ),
            format!("一篇说{}至“{said}”，另一篇却从“{there}”{}到“{here}”。", zh[rises], is_zh[rises]),
        ),
        arithmetic: format!("{} → {} = {}", plain(a / scale), plain(b / scale), tell::signed_percent(change)),
        spots: vec![
            Spot::new(linked, twin, Role::Primary),
            Spot::new(linked, to, Role::Twin),
            Spot::new(linked, from, Role::Witness),
        ],
        ..Finding::of(RULE.name)
    })
}
