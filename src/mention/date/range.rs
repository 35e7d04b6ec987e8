//! Two dates or periods joined: from the first day of one to the last of the other, each lending the other its year.

use super::english::joint;
use super::stretch::{Days, Stretch, nearest};
use super::{Context, one};
use crate::text::around::{Ends, skip_blanks, skip_blanks_back, word_before};
use crate::value::{Date, Period};

/// `first` joined to what follows it: `A to B`, `A-B`, A至B, `between A and B`, A与B之间, A之后B之前.
pub fn through(text: &str, at: usize, first: Stretch, context: &Context) -> Option<Stretch> {
    let (second_at, bracketed) = match joint(text, at, first.end) {
        Some(next) => (next, false),
        None => (chinese_pair(text, first.end)?, true),
    };
    let second = one(text, second_at, context)?;
    let end = if bracketed { closing(text, second.end)? } else { second.end };
    let days = join(first.days, second.days, context)?;
    // `between 2014 and 2018` may stop where 2018 begins
    let Days::Fixed(inclusive, None) = days else { return Some(Stretch { end, days }) };
    let open = Period { until: begins(second.days, inclusive)?, ..inclusive };
    let long = (inclusive.until - open.until).whole_days() > 1 && open.from < open.until;
    // within one year the last month belongs to it: `from January to June`
    let years = open.from.year() < open.until.year();
    let spoken = years && (bracketed || led(text, at));
    Some(Stretch { end, days: Days::Fixed(inclusive, (long && spoken).then_some(open)) })
}

/// Whether `from`, `between` or 从 stands before, so that the two ends are points.
fn led(text: &str, at: usize) -> bool {
    let head = skip_blanks_back(text, at);
    let before = word_before(text, head);
    before.eq_ignore_ascii_case("from")
        || before.eq_ignore_ascii_case("between")
        || text[..head].ends_with(['从', '從', '自'])
}

/// Where the second end begins, seen from the joined stretch.
fn begins(second: Days, joined: Period) -> Option<Date> {
    match second {
        Days::Fixed(period, _) => Some(period.from),
        Days::InSomeYear(part) => [0, 1]
            .iter()
            .filter_map(|back| part.of(joined.until.year() - back))
            .find(|p| p.until == joined.until)
            .map(|p| p.from),
    }
}

/// 与 in 2007年与2009年之间, 之后 in 2010年之后2018年之前: where the second begins.
fn chinese_pair(text: &str, end: usize) -> Option<usize> {
    text[end..].start_among(&["与", "和", "及", "之后", "以后"]).map(|mark| skip_blanks(text, end + mark.len()))
}

/// 之间, 间, 之前 behind the second: only then is `A与B` a stretch.
fn closing(text: &str, end: usize) -> Option<usize> {
    text[end..].start_among(&["年间", "之间", "间", "期间", "之間", "間", "之前", "以前"]).map(|mark| end + mark.len())
}

/// From the first day of one to the last day of the other.
fn join(first: Days, last: Days, context: &Context) -> Option<Days> {
    match (first, last) {
        (Days::Fixed(a, other_a), Days::Fixed(b, other_b)) => {
            let other = match (other_a, other_b) {
                (Some(a), Some(b)) => a.to(b),
                _ => None,
            };
            // the other reading of a lone end serves where the first gives no forward stretch
            let first = ordered(a, b).or_else(|| ordered(other_a?, b)).or_else(|| ordered(a, other_b?))?;
            Some(Days::Fixed(first, other.filter(|other| *other != first)))
        }
        (Days::Fixed(a, _), Days::InSomeYear(part)) => {
            let b = [0, 1].iter().filter_map(|on| part.of(a.from.year() + on)).find(|b| b.from > a.from)?;
            Some(Days::Fixed(a.to(b)?, None))
        }
        (Days::InSomeYear(part), Days::Fixed(b, _)) => {
            let a = [0, 1].iter().filter_map(|back| part.of(b.from.year() - back)).find(|a| a.from < b.from)?;
            Some(Days::Fixed(a.to(b)?, None))
        }
        (Days::InSomeYear(a), Days::InSomeYear(b)) => {
            let (first, other) = nearest(context.reference?, |year| {
                let start = a.of(year)?;
                let end = [0, 1].iter().filter_map(|on| b.of(year + on)).find(|end| end.from > start.from)?;
                start.to(end)
            })?;
            Some(Days::Fixed(first, other))
        }
    }
}

/// `a` to the last day of `b` when it begins no later.
fn ordered(a: Period, b: Period) -> Option<Period> {
    if a.from <= b.from { a.to(b) } else { None }
}
