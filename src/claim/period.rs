//! Which period a figure is bound to.

use super::Stated;
use crate::mention::Mention;
use crate::text::around::is_han;
use crate::value::Period;

/// The period of each figure of one sentence, by index into `figures`; and whether it is a day up to which is told.
///
/// A period right behind a figure ("50 billion in 2024") or right before it (2024年…50亿) is its own. A figure without
/// one takes the nearest period before it that no other figure owns, then that of the figure before it, then the only
/// free one behind it.
pub fn bind(text: &str, figures: &[&Mention], calendar: &[&Mention]) -> Vec<Option<(Stated<Period>, bool)>> {
    let mut owner: Vec<Option<usize>> = vec![None; calendar.len()];
    let mut own: Vec<Option<usize>> = vec![None; figures.len()];
    for (f, figure) in figures.iter().enumerate() {
        let behind = calendar.iter().position(|c| c.span.start >= figure.span.end);
        if let Some(c) = behind.filter(|c| owner[*c].is_none() && right_behind(text, figure, calendar[*c])) {
            owner[c] = Some(f);
            own[f] = Some(c);
        }
    }
    let mut bound: Vec<Option<usize>> = own.clone();
    for f in 0..figures.len() {
        if bound[f].is_some() {
            continue;
        }
        let figure = figures[f];
        let before =
            (0..calendar.len()).rev().find(|c| calendar[*c].span.end <= figure.span.start && owner[*c].is_none());
        let carried = (0..f).rev().find_map(|earlier| bound[earlier]);
        let behind = (0..calendar.len()).find(|c| calendar[*c].span.start >= figure.span.end && owner[*c].is_none());
        bound[f] = before.or(carried).or(behind);
    }
    bound
        .into_iter()
        .map(|c| {
            let c = calendar[c?];
            Some((Stated { is: c.period?, here: true }, c.as_of))
        })
        .collect()
}

/// Whether the period stands right behind the figure, with no more than a preposition between.
fn right_behind(text: &str, figure: &Mention, period: &Mention) -> bool {
    let between = &text[figure.span.end as usize..period.span.start as usize];
    let words: Vec<&str> = between.split_whitespace().collect();
    let prepositions =
        ["in", "by", "for", "during", "at", "the", "end", "of", "as", "over", "since", "this", "full-year", "("];
    if between.chars().any(is_han) {
        return false;
    }
    words.len() <= 4 && words.iter().all(|w| prepositions.contains(w)) && !between.contains(',')
}
