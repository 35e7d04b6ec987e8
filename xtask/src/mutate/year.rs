//! A year printed in a sentence shifted by one, and with it every figure of the sentence that it dates.

use std::ops::Range;

use super::interval::Interval;
use super::kind::Kind;
use super::plant::{Edit, Plant};
use super::set::Set;

pub fn plants(set: &Set) -> Vec<Plant> {
    let mut plants = Vec::new();
    for (article, text) in set.texts.iter().enumerate() {
        let mut seen = Vec::new();
        for (at, year) in years(text) {
            let sentence = super::set::sentence(text, at.start);
            let once = years(&text[sentence.clone()]).iter().filter(|(_, other)| *other == year).count() == 1;
            let rows = set.within(article, &sentence);
            if !once || rows.iter().any(|&row| set.rows[row].span.start < at.end && at.start < set.rows[row].span.end) {
                continue;
            }
            let dated: Vec<usize> = rows.iter().copied().filter(|&row| dates(year, &set.rows[row].period)).collect();
            if dated.is_empty() || !stands_alone(text, &at) || seen.contains(&at.start) {
                continue;
            }
            seen.push(at.start);
            plants.extend(shift(set, article, &at, year, &sentence, dated, plants.len()));
        }
    }
    plants
}

fn shift(
    set: &Set,
    article: usize,
    at: &Range<usize>,
    year: u32,
    sentence: &Range<usize>,
    planted: Vec<usize>,
    turn: usize,
) -> Option<Plant> {
    let text = &set.texts[article];
    let there = |wanted: u32| years(&text[sentence.clone()]).iter().any(|(_, other)| *other == wanted);
    // What has happened has not happened in a year to come.
    let past = planted.iter().all(|&row| set.rows[row].status == "actual");
    let published = text.lines().nth(1).and_then(|line| years(line).last().map(|(_, year)| *year)).unwrap_or(year);
    let order = if turn.is_multiple_of(2) { [year - 1, year + 1] } else { [year + 1, year - 1] };
    let to = order.into_iter().find(|&to| !there(to) && (!past || to <= published))?;
    let outside = |other: usize| {
        set.rows[other].article != article
            || set.rows[other].span.start < sentence.start
            || set.rows[other].span.start >= sentence.end
    };
    let (mut witnesses, mut rivals, mut far) = (Vec::new(), Vec::new(), 0);
    for &row in &planted {
        let twins: Vec<usize> = set.same_fact(row).filter(|&other| outside(other)).collect();
        far += usize::from(twins.iter().any(|&other| set.rows[other].article != article));
        witnesses.extend(twins);
        let wrong = &set.rows[row];
        let period = wrong.period.replace(&year.to_string(), &to.to_string());
        rivals.extend((0..set.rows.len()).filter(|&other| {
            let right = &set.rows[other];
            let same = (&right.metric, &right.scope, &right.measure) == (&wrong.metric, &wrong.scope, &wrong.measure);
            same && right.period == period && right.unit == wrong.unit && Interval::of(wrong).apart(Interval::of(right))
        }));
    }
    // One figure that stands elsewhere under another year, where no figure of the new year contradicts it, is
    // thin evidence: it is counted apart.
    let way = match (rivals.is_empty(), far) {
        (false, _) => "against its year",
        (true, 2..) => "two figures",
        _ => "one figure",
    };
    if !witnesses.is_empty() {
        witnesses.extend(rivals);
    }
    let edits = vec![Edit { span: at.clone(), text: to.to_string() }];
    Some(Plant { kind: Kind::Year, way, article, edits, planted, witnesses })
}

/// Four digits that are a year, with nothing of a longer number around them.
fn years(text: &str) -> Vec<(Range<usize>, u32)> {
    let bytes = text.as_bytes();
    let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    let mut found = Vec::new();
    for at in 0..bytes.len().saturating_sub(3) {
        let Ok(four) = std::str::from_utf8(&bytes[at..at + 4]) else { continue };
        let glued = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(|b| b",.$".contains(b));
        let before = digit(at.checked_sub(1)) || glued(at.checked_sub(1));
        let after = digit(Some(at + 4)) || glued(Some(at + 4)) && digit(Some(at + 5));
        if four.bytes().all(|b| b.is_ascii_digit()) && !before && !after {
            found.extend(four.parse().ok().filter(|year| (2000..2060).contains(year)).map(|year| (at..at + 4, year)));
        }
    }
    found
}

/// Whether a period lies in the year, as a whole, a half, a quarter or a month of it.
fn dates(year: u32, period: &str) -> bool {
    let Some(rest) = period.strip_prefix(&year.to_string()) else { return false };
    rest.is_empty() || matches!(rest.as_bytes(), [b'H' | b'Q', _] | [b'-', _, _])
}

/// Neither part of a full date nor the end of a span of years.
fn stands_alone(text: &str, at: &Range<usize>) -> bool {
    let (before, after) = (&text[..at.start], &text[at.end..]);
    let month = after.strip_prefix('年').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let span = ["-", "–", "/", "至", "到", "~", " to ", " and ", "年至", "年到", "年起", "赛季", " season"];
    let day = before.trim_end().strip_suffix(',').is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
    let joined = !before.ends_with("截至") && ["-", "–", "/", "至", "~"].iter().any(|mark| before.ends_with(mark));
    let between = before.strip_suffix(" and ").is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
    !month
        && !day
        && !joined
        && !between
        && !before.ends_with(" to ")
        && !span.iter().any(|mark| after.starts_with(mark))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutate::set::tests::set;

    #[test]
    fn years_are_told_from_numbers() {
        let found = |text: &str| years(text).into_iter().map(|(_, year)| year).collect::<Vec<_>>();
        assert_eq!(found("in 2024, 2,025 of 12024 for $2023"), [2024]);
        assert_eq!(found("2024年销售2030.5万辆，2027年"), [2024, 2027]);
        assert_eq!(found("1999 and 2060"), [0u32; 0]);
    }

    #[test]
    fn a_year_dates_its_own_parts_only() {
        for period in ["2024", "2024H1", "2024Q3", "2024-08"] {
            assert!(dates(2024, period), "{period}");
        }
        for period in ["2023", "2021-2024", "2024-2027", "2024-04..2025-03", ""] {
            assert!(!dates(2024, period), "{period}");
        }
    }

    #[test]
    fn dates_and_spans_of_years_stay() {
        let alone = |text: &str| stands_alone(text, &years(text)[0].0);
        assert!(alone("sales in 2024 rose") && alone("截至2024年底") && alone("2024年销售"));
        assert!(!alone("2025年8月14日") && !alone("May 8, 2025") && !alone("2021-2024") && !alone("2021 to 2024"));
        let text = "between 2021 and 2024";
        assert!(!stands_alone(text, &years(text)[0].0) && !stands_alone(text, &years(text)[1].0));
    }

    #[test]
    fn all_figures_of_the_sentence_move() {
        let set = set(
            &[
                "Vans\nWire 2025-01-02\n\nSales were 50 and profit 7 in 2024. Stores: 3.",
                "2024年销售50，利润7。2023年销售40。",
            ],
            "1 | 50 | 1 | 50 |  | s |  | 2024 | eq | actual | level |  | s\n\
             1 | 7 | 1 | 7 |  | p |  | 2024 | eq | actual | level |  | p\n\
             1 | 3 | 1 | 3 |  | t |  | 2024 | eq | actual | level |  | t\n\
             2 | 50 | 1 | 50 |  | s |  | 2024 | eq | actual | level |  | s\n\
             2 | 7 | 1 | 7 |  | p |  | 2024 | eq | actual | level |  | p\n\
             2 | 40 | 1 | 40 |  | s |  | 2023 | eq | actual | level |  | s0",
            "",
        );
        let plants = plants(&set);
        let first = &plants[0];
        assert_eq!(first.apply(&set.texts[0]).lines().last(), Some("Sales were 50 and profit 7 in 2023. Stores: 3."));
        assert_eq!((first.planted.as_slice(), first.way), (&[0, 1][..], "against its year"));
        assert_eq!(first.witnesses, [3, 4, 5]);
    }
}
