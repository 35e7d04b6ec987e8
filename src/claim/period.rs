//! Which period a figure is bound to.

use std::sync::LazyLock;

use super::clause::{Clauses, slice};
use super::named_again::{self, Before};
use super::{Stated, list, times};
use crate::mention::{Kind, Mention};
use crate::text::around::{Ends, first_chars, is_han, skip_blanks_back, word_before};
use crate::text::{Anywhere, Span};
use crate::value::{Period, add_months};

/// The period of each figure of one sentence, by index into `figures`; and whether it is a day up to which is told.
///
/// A period right behind a figure ("50 billion in 2024") or right before it (2024年…50亿) is its own; in a list with
/// *respectively* or 分别 the first period is the first figure's. A figure without one takes the nearest period before it
/// that no other figure owns, then that of the figure before it, then the only free one behind it. What is told of "a year
/// earlier" or 上年同期 holds a year before the rest. `before` is what the text before says, `foreseen` where in the sentence
/// begins what is to come.
pub fn bind(
    text: &str,
    sentence: Span,
    clauses: &Clauses,
    figures: &[&Mention],
    calendar: &[&Mention],
    before: Before,
    foreseen: Option<usize>,
) -> Vec<Option<(Stated<Period>, bool)>> {
    let around = before.period;
    let again = named_again::words(text, sentence);
    let placed = times::same_stretch(text, sentence, calendar, around);
    let placed: Vec<&Mention> = placed.iter().map(std::borrow::Cow::as_ref).collect();
    let usable: Vec<&Mention> = times::told(text, sentence, &placed);
    let bound = owned(text, sentence, clauses, figures, &usable, around.is_some());
    let mut found: Vec<Option<(Stated<Period>, bool)>> = bound
        .into_iter()
        .map(|c| {
            let c = usable[c?];
            Some((Stated { is: c.period?, here: true, assumed: false }, c.as_of))
        })
        .collect();
    for (f, figure) in figures.iter().enumerate() {
        if figure.kind == Kind::Percent
            && usable.len() >= 2
            && is_yearly(text, clauses, figure)
            && let (Some(first), Some(last)) = (usable[0].period, usable[usable.len() - 1].period)
            && let Some(is) = first.to(last)
        {
            found[f] = Some((Stated { is, here: true, assumed: false }, false));
            continue;
        }
        if found[f].is_none() {
            let next = figures.get(f + 1).map_or(sentence.end, |next| next.span.start);
            let ahead = foreseen.is_some_and(|at| at <= figure.span.start as usize);
            let again = named_again::of(text, &again, figure.span, next, before, ahead);
            let told = again.map(|is| Stated { is, here: true, assumed: false });
            let told = told.or(around.map(|is| Stated { is, here: false, assumed: false }));
            found[f] = told.map(|told| (told, false));
        }
        let floor = f.checked_sub(1).map_or(sentence.start, |before| figures[before].span.end);
        let level = matches!(figure.kind, Kind::Money | Kind::Number | Kind::Quantity | Kind::Duration)
            || figure.kind == Kind::Percent && tells_level(text, figure);
        match level.then(|| before_that(text, sentence, clauses, figure, floor)).flatten() {
            Some(true) => found[f] = earlier(&found, f),
            // "up from 3 million": some time before, and nothing says when
            Some(false) if !right_behind_any(text, figure, &usable) => {
                // mostly the year before, but nothing says so
                found[f] = earlier(&found, f)
                    .map(|(period, as_of)| (Stated { here: false, ..period }, as_of))
                    .filter(|_| whole_year(&found, f));
            }
            _ => {}
        }
        if let Some(told) = same_stretch(text, sentence, figure, &found, f).filter(|_| level) {
            found[f] = Some(told);
        }
    }
    found
}

/// The stretch of an earlier year that the figure before is held against: "136,767 in March, compared to 111,066 last year" is
/// told of March, although the words name the year.
fn same_stretch(
    text: &str,
    sentence: Span,
    figure: &Mention,
    found: &[Option<(Stated<Period>, bool)>],
    f: usize,
) -> Option<(Stated<Period>, bool)> {
    const AGAINST: &[&str] = &[" compared with", " compared to", " against", " versus", " from", " than"];
    let (own, as_of) = found[f].clone().filter(|(own, _)| own.here)?;
    let last = found[f.checked_sub(1)?].clone();
    let held = text[..figure.span.start as usize].trim_end().ends_with_any(AGAINST);
    let year = Period::year(own.is.from.year()).filter(|year| held && *year == own.is)?;
    let Some((last, _)) = last.filter(|(last, _)| last.here) else {
        // of what stretch is not told: "above the 2023 period at 19,020, against 18,145 last year"
        let told = slice(text, sentence.start as usize, figure.span.start as usize).to_ascii_lowercase();
        let shorter = ["period", "quarter", "month", "week"].iter().any(|word| told.contains(word));
        return shorter.then_some((Stated { here: false, ..own }, as_of));
    };
    let back = i64::from(year.from.year() - last.is.from.year()) * 12;
    let is = Period { from: add_months(last.is.from, back)?, until: add_months(last.is.until, back)? };
    (back < 0 && is != year && year.contains(is)).then_some((Stated { is, ..own }, as_of))
}

/// Whether a percentage is a level that something moved from: "up from 31.6%", 由10.1%提高到.
fn tells_level(text: &str, figure: &Mention) -> bool {
    let head = text[..figure.span.start as usize].trim_end();
    head.ends_with_any(&[" from", "由", "从", "上年的", "去年的", "上年同期的"])
}

/// Whether a percentage is a growth for each of several years.
fn is_yearly(text: &str, clauses: &Clauses, figure: &Mention) -> bool {
    let clause = slice(text, clauses.start(figure.span), clauses.end(figure.span)).to_ascii_lowercase();
    ["compound annual", "cagr", "average annual", "a year on average", "复合", "年均"]
        .iter()
        .any(|w| clause.contains(w))
}

/// Whether the figures around are told of a year, a half or a quarter, so that what they moved from is most likely the
/// same stretch a year before.
fn whole_year(found: &[Option<(Stated<Period>, bool)>], f: usize) -> bool {
    let around = [f.checked_sub(1), Some(f), Some(f + 1)];
    let periods = around.iter().flatten().filter_map(|at| found.get(*at).cloned().flatten());
    periods.into_iter().any(|(period, _)| add_months(period.is.from, 6).is_some_and(|half| half <= period.is.until))
}

/// The stretch a year before the period of figure `f`, or before that of the figure next to it.
fn earlier(found: &[Option<(Stated<Period>, bool)>], f: usize) -> Option<(Stated<Period>, bool)> {
    let next = f.checked_sub(1).and_then(|before| found[before].clone());
    let (base, as_of) = next.or_else(|| found[f].clone()).or_else(|| found.get(f + 1).cloned().flatten())?;
    let Period { from, until } = base.is;
    let is = Period { from: add_months(from, -12)?, until: add_months(until, -12)? };
    Some((Stated { is, ..base }, as_of))
}

/// Which of `calendar` belongs to each figure. `dated` says whether the text before gives a period.
fn owned(
    text: &str,
    sentence: Span,
    clauses: &Clauses,
    figures: &[&Mention],
    calendar: &[&Mention],
    dated: bool,
) -> Vec<Option<usize>> {
    if let Some(pairs) = respectively(text, sentence, figures, calendar) {
        return pairs;
    }
    let mut owner: Vec<Option<usize>> = vec![None; calendar.len()];
    let mut bound: Vec<Option<usize>> = vec![None; figures.len()];
    // "3,412 million (Q2 2024: 3,105 million)": a time right behind a bracket is that of the figure right behind it
    let mut inside = vec![false; calendar.len()];
    for (c, time) in calendar.iter().enumerate() {
        let Some(f) = figures.iter().position(|figure| figure.span.start >= time.span.end) else { continue };
        let lead = slice(text, time.span.end as usize, figures[f].span.start as usize);
        let opened = text[..time.span.start as usize].trim_end().ends_with(['(', '（']);
        if opened
            && owner[c].is_none()
            && bound[f].is_none()
            && f > 0
            && matches!(lead.trim().trim_matches([':', '：', '为', '年']), "" | "同期" | "末" | "底")
        {
            (owner[c], bound[f], inside[c]) = (Some(f), Some(c), true);
        }
    }
    for (f, figure) in figures.iter().enumerate() {
        let behind = calendar.iter().position(|c| c.span.start >= figure.span.end);
        if let Some(c) =
            behind.filter(|c| owner[*c].is_none() && bound[f].is_none() && right_behind(text, figure, calendar[*c]))
        {
            owner[c] = Some(f);
            bound[f] = Some(c);
        }
    }
    // what something moved from, or is held against, keeps its time to itself: 由2023年的165万增至180万
    let mut apart = vec![false; figures.len()];
    for (f, figure) in figures.iter().enumerate() {
        let c = calendar.iter().position(|c| {
            c.span.end <= figure.span.start && slice(text, c.span.end as usize, figure.span.start as usize) == "的"
        });
        if let Some(c) = c.filter(|c| owner[*c].is_none() && bound[f].is_none()) {
            owner[c] = Some(f);
            bound[f] = Some(c);
        }
        // 2024年收入56.8亿元，2023年为26.4亿元: what was before, and what follows goes on with 2024
        let older = (1..calendar.len()).find(|c| {
            let (time, before) = (calendar[*c], calendar[*c - 1]);
            time.span.end <= figure.span.start
                && matches!(
                    slice(text, time.span.end as usize, figure.span.start as usize),
                    "为" | "仅为" | "则为" | "只有" | "是"
                )
                && before.period.zip(time.period).is_some_and(|(before, time)| time.until <= before.from)
        });
        if let Some(c) = older.filter(|c| owner[*c].is_none() && bound[f].is_none()) {
            (owner[c], bound[f], apart[f]) = (Some(f), Some(c), true);
            continue;
        }
        let lead = c.map_or(figure.span.start, |c| calendar[c].span.start);
        let head = slice(text, sentence.start as usize, lead as usize).trim_end();
        let from = ["由", "从", "比", "较", " from", " against", " with", " after", " than the", " than"];
        let bracketed = bound[f].is_some_and(|c| inside[c]);
        apart[f] = bracketed || bound[f].is_some() && head.ends_with_any(&from);
    }
    for f in 0..figures.len() {
        if bound[f].is_some() {
            continue;
        }
        let figure = figures[f];
        let clause = clauses.start(figure.span) as u32;
        let before = (0..calendar.len()).rev().find(|c| {
            let time = calendar[*c];
            time.span.end <= figure.span.start
                && owner[*c].is_none()
                && (!is_ago(text, time) || clause <= time.span.start)
        });
        if let Some(c) = before.filter(|c| is_ago(text, calendar[*c])) {
            (bound[f], apart[f], owner[c]) = (Some(c), true, Some(f));
            continue;
        }
        // a change behind its level holds for the level's period: "2.3 billion in 2023, a 27% increase"
        let change = matches!(figure.kind, Kind::Percent | Kind::Points);
        let level = f.checked_sub(1).filter(|level| change && !apart[*level]).and_then(|level| {
            let c = bound[level]?;
            let between = &text[figures[level].span.end as usize..figure.span.start as usize];
            let newer = before.is_some_and(|b| calendar[b].span.start >= figures[level].span.end);
            (!newer && (before.is_none() || !between.contains(['.', '。', ';', '；']))).then_some(c)
        });
        let carried = (0..f).rev().filter(|earlier| !apart[*earlier]).find_map(|earlier| bound[earlier]);
        let behind = (0..calendar.len())
            .find(|c| calendar[*c].span.start >= figure.span.end && owner[*c].is_none() && !is_ago(text, calendar[*c]));
        // a time of a later clause only where the text before gives none
        let close = clauses.end(figure.span);
        let near = |c: &usize| calendar[*c].span.start as usize <= close || is_set_off(text, close, calendar[*c]);
        let behind = behind.filter(|c| !dated || near(c));
        let only = calendar.len() == 1 && !dated && !is_ago(text, calendar[0]) && !inside[0];
        bound[f] = level.or(before).or(carried).or(behind).or(only.then_some(0));
    }
    bound
}

/// Whether a time between commas closes what the clause that ends at `close` says: "took 22% of it, or 6,970 GWh, in 2023, and".
fn is_set_off(text: &str, close: usize, time: &Mention) -> bool {
    const LONGEST: usize = 40;
    let between = slice(text, close, time.span.start as usize);
    let lead = between.rsplit(',').next().unwrap_or_default().trim();
    let other = between.trim_start_matches([',', ' ']).starts_with("or ") && between.len() <= LONGEST;
    let alone = between.matches(',').count() == 1;
    let after = text[time.span.end as usize..].trim_start();
    (alone || other) && matches!(lead, "in" | "during" | "for") && after.starts_with([',', '.', ';'])
}

/// Whether a time is one that the present is held against, in its own clause alone: 四年前为27.31万, "four years ago".
pub(super) fn is_ago(text: &str, time: &Mention) -> bool {
    let surface = time.span.of(text);
    surface.ends_with("年前") || surface.ends_with(" ago") || surface.ends_with(" earlier")
}

/// As many periods as figures in a list told *respectively*: each to its own.
fn respectively(text: &str, sentence: Span, figures: &[&Mention], calendar: &[&Mention]) -> Option<Vec<Option<usize>>> {
    if calendar.len() < 2 || calendar.len() != figures.len() || !list::is_told_respectively(sentence.of(text)) {
        return None;
    }
    let all_before = calendar.last()?.span.end <= figures.first()?.span.start;
    let all_behind = figures.last()?.span.end <= calendar.first()?.span.start;
    (all_before || all_behind).then(|| (0..figures.len()).map(Some).collect())
}

/// Whether the period stands right behind the figure, with no more than a preposition between.
fn right_behind(text: &str, figure: &Mention, period: &Mention) -> bool {
    let between = slice(text, figure.span.end as usize, period.span.start as usize);
    let words: Vec<&str> = between.split_whitespace().collect();
    #[rustfmt::skip]
    let prepositions = [
        "in", "by", "for", "during", "at", "the", "end", "of", "as", "over", "since", "this", "full-year", "(", "a",
        "year", "earlier", "throughout", "through",
    ];
    if between.chars().any(is_han) {
        return false;
    }
    let counted = words.len() <= 5 && !words.is_empty() && prepositions.contains(words.last().unwrap_or(&""));
    let small = words.iter().filter(|w| !prepositions.contains(w)).count();
    // "12,000 cars in 2024": the noun that is counted may stand between
    let noun = usize::from(matches!(figure.kind, Kind::Number | Kind::Quantity)) * 2;
    (words.is_empty() || counted && small <= noun) && !between.contains([',', ';', '.'])
}

fn right_behind_any(text: &str, figure: &Mention, calendar: &[&Mention]) -> bool {
    calendar.iter().any(|c| c.span.start >= figure.span.end && right_behind(text, figure, c))
        || calendar.iter().any(|c| {
            c.span.end <= figure.span.start && {
                let between = slice(text, c.span.end as usize, figure.span.start as usize).trim();
                matches!(between, "的" | "年的" | "'s" | "’s" | "")
            }
        })
}

/// Whether a level is told of an earlier time: `Some(true)` for a year before ("from 38,000 a year earlier", 上年同期为38),
/// `Some(false)` for some time before ("up from 38,000").
fn before_that(text: &str, sentence: Span, clauses: &Clauses, figure: &Mention, floor: u32) -> Option<bool> {
    #[rustfmt::skip]
    const YEAR_BEHIND: &[&str] = &[
        "a year earlier", "a year ago", "a year before", "the year before", "the previous year", "the prior year",
        "in the previous year", "in the prior year", "in the same period last year", "in the same period a year earlier",
        "in the same period of the previous year", "in the same quarter last year", "in the same quarter a year earlier",
        "the same period last year", "in the year-earlier period", "in the year before", "one year earlier",
        "in the same month last year", "12 months earlier", "in the corresponding period",
    ];
    #[rustfmt::skip]
    const YEAR_BEFORE: &[&str] = &["上年", "上一年", "去年同期", "前一年"];
    const CHANGE: &[&str] = &["比", "较", "同比", "增长", "增加", "下降", "减少"];
    static BEHIND: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(YEAR_BEHIND.iter().copied()));
    static BEFORE: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(YEAR_BEFORE.iter().copied()));
    static CHANGED: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(CHANGE.iter().copied()));
    let start = clauses.start(figure.span);
    let head = slice(text, start.max(floor as usize), figure.span.start as usize);
    let tail = slice(text, figure.span.end as usize, sentence.end as usize);
    let near = first_chars(tail, 60);
    if let Some(at) = BEHIND.first(near) {
        let near = near[..at].to_ascii_lowercase();
        let words = near.split_whitespace().count();
        let apart = near.contains([',', '.', ';']) || near.contains("from") || near.contains("than");
        let by = word_before(text, skip_blanks_back(text, figure.span.start as usize)) == "by";
        if words <= 3 && !apart && !by {
            return Some(true);
        }
    }
    // 比上年的3.13亿人次增长: a level of the year before; 比上年增长: none
    let lead = head.trim_end().trim_end_matches(['约', '近', '超']);
    if lead.ends_with_any(&[
        "上年的",
        "去年的",
        "上年同期的",
        "去年同期的",
        "上年末的",
        "去年底的",
        "上一年的",
        "由上年同期",
        "由上年",
        "从上年",
        "由去年",
    ]) {
        return Some(true);
    }
    let opening = slice(text, floor as usize, figure.span.start as usize).trim_start_matches(['。', '；', ' ', '\n']);
    if opening.starts_with_any(&["上年，", "上年同期，", "去年同期，", "上年同期"]) {
        // 上年同期（2024年1至9月）: which one that is stands behind it
        let told = opening.find(['(', '（']).is_some_and(|open| {
            let inside = opening[open..].trim_start_matches(['(', '（']);
            open <= "上年同期".len() && inside.starts_with(|c: char| c.is_ascii_digit())
        });
        return (!told).then_some(true);
    }
    if BEFORE.any(head) && !CHANGED.any(head) {
        return Some(true);
    }
    // 由8.5天缩短到8.1天
    let behind_that = first_chars(tail, 6);
    let moved = ["降", "升", "增", "提高", "缩短", "收窄", "扩大", "减", "上升", "下降", "上调", "下调", "涨", "跌"];
    if (lead.ends_with('由') || lead.ends_with('从')) && behind_that.starts_with_any(&moved) {
        return Some(false);
    }
    let lower = head.to_ascii_lowercase();
    if lower.contains(" was")
        && ["a year earlier", "a year ago", "the previous year", "the year before"].iter().any(|w| lower.contains(w))
    {
        return Some(true);
    }
    let from = [
        "up from",
        "down from",
        "compared with",
        "compared to",
        "against",
        "versus",
        "rose from",
        "grew from",
        "fell from",
        "increased from",
        "declined from",
        "rising from",
        "climbed from",
        "rising from",
    ];
    let trimmed = lower.trim_end();
    let bounded = trimmed
        .without_end(&["about", "around", "nearly", "some", "just", "only", "a", "roughly", "more than", "over"])
        .trim_end();
    const CHANGES: &[&str] = &[
        "rose", "fell", "grew", "rise", "risen", "up ", "down ", "increas", "declin", "drop", "climb", "jump", "surg",
        "slid", "cut", "doubled", "shrank", "to ",
    ];
    let changed = bounded == "from"
        || bounded.ends_with(" from") && {
            let told = slice(text, sentence.start as usize, figure.span.start as usize).to_ascii_lowercase();
            CHANGES.iter().any(|word| told.contains(word))
        };
    if changed || bounded.ends_with_any(&from) {
        return Some(false);
    }
    None
}
