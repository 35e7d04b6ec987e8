//! The report for a terminal, as a good compiler writes it: the line, carets under the figure, the arithmetic.

use std::fmt::Write;

use super::place::{Lines, Place, Source, one_line, role_words};
use super::{Report, SpanRow};
use crate::check::{Role, Severity};

/// Columns of a quoted line, at most.
const WIDTH: usize = 96;

/// Writes the report, with byte offsets, as text. `colour` adds terminal colours.
pub fn to_text(report: &Report, sources: &[Source], colour: bool) -> String {
    let lines = Lines::new(report, sources);
    let mut out = String::new();
    for finding in &report.findings {
        let (label, paint) = match finding.severity {
            Severity::Error => ("error", "31;1"),
            Severity::Warning => ("warning", "33;1"),
            Severity::Note => ("note", "36;1"),
        };
        let label = painted(&format!("{label}[{}]", finding.rule), paint, colour);
        let _ = writeln!(out, "{label}: {}", one_line(&finding.message));
        let margin = quotes(&mut out, &lines, &finding.spans, colour);
        let mut add = |name: &str, text: &str| {
            let _ = writeln!(out, "{margin}= {name}: {}", one_line(text));
        };
        // what only misses a word has none
        if !finding.arithmetic.is_empty() {
            add("arithmetic", &finding.arithmetic);
        }
        if let Some(repair) = &finding.repair {
            add("suggests", &format!("“{}” for “{}” ({})", repair.to, repair.from, repair.why));
        }
        for explained in &finding.explains {
            add("explains", &format!("{}: {}", explained.rule, explained.message));
        }
        out.push('\n');
    }
    for notice in &report.notices {
        let _ = writeln!(out, "{}: {}", painted("note", "36;1", colour), one_line(&notice.message));
    }
    out.push_str(&summary(report));
    out
}

/// Two lines: how far the check reached, and how much it found.
pub(super) fn summary(report: &Report) -> String {
    let coverage = &report.coverage;
    let unchecked: u32 = coverage.unchecked.values().sum();
    let reasons: Vec<String> = coverage.unchecked.iter().map(|(reason, count)| format!("{count} {reason}")).collect();
    let reasons = if reasons.is_empty() { String::new() } else { format!(" ({})", reasons.join(", ")) };
    format!(
        "{}, {}: {} in agreement with another article, {} recomputed, {} in conflict, {} noted, {unchecked} not \
         checked{reasons}\n{}\n",
        plural(report.articles.len(), "article"),
        plural(coverage.mentions as usize, "figure"),
        coverage.corroborated,
        coverage.recomputed,
        coverage.conflicting,
        coverage.noted,
        counts(report),
    )
}

/// `1 error, 2 notes`.
pub(super) fn counts(report: &Report) -> String {
    let parts = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")];
    let count = |severity| report.findings.iter().filter(|f| f.severity == severity).count();
    let parts: Vec<String> = parts
        .iter()
        .map(|(severity, word)| (count(*severity), word))
        .filter(|(n, _)| *n > 0)
        .map(|(n, word)| plural(n, word))
        .collect();
    let found = if parts.is_empty() { "nothing that cannot be right was found".to_owned() } else { parts.join(", ") };
    match report.dismissed.len() {
        0 => found,
        put_away => format!("{found}; {} that the reader put away left out", plural(put_away, "finding")),
    }
}

fn plural(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

fn painted(text: &str, paint: &str, colour: bool) -> String {
    if colour { format!("\x1b[{paint}m{text}\x1b[0m") } else { text.to_owned() }
}

/// The figures of a finding, each in its line; gives the margin that the line numbers take.
fn quotes(out: &mut String, lines: &Lines, spans: &[SpanRow], colour: bool) -> String {
    let placed: Vec<(Place, Role)> = spans.iter().filter_map(|span| Some((lines.of(span)?, span.role))).collect();
    let widest = placed.iter().map(|(place, _)| place.line.to_string().len()).max().unwrap_or(1);
    let margin = " ".repeat(widest + 1);
    for (n, (place, role)) in placed.iter().enumerate() {
        let arrow = if n == 0 { "-->" } else { ":::" };
        let _ = writeln!(
            out,
            "{:widest$}{arrow} {}:{}:{}{}",
            "",
            one_line(place.source.name),
            place.line,
            place.column,
            headed(place)
        );
        let (line, at, length) = window(place);
        let bar = painted("|", "34;1", colour);
        let number = painted(&format!("{:>widest$}", place.line), "34;1", colour);
        let (mark, paint) = if *role == Role::Primary { ("^", "31;1") } else { ("-", "34;1") };
        let carets = painted(&format!("{} {}", mark.repeat(length.max(1)), role_words(*role)), paint, colour);
        let _ = writeln!(out, "{number} {bar} {line}");
        let _ = writeln!(out, "{margin}{bar} {}{carets}", " ".repeat(at));
    }
    margin
}

/// ` (Outlet, 2025-08-13)`, as far as it is known.
fn headed(place: &Place) -> String {
    let known: Vec<String> = [&place.article.source, &place.article.when()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(|part| one_line(part))
        .collect();
    if known.is_empty() { String::new() } else { format!(" ({})", known.join(", ")) }
}

/// The line around a figure, not wider than [`WIDTH`], and the columns before the figure and under it.
fn window(place: &Place) -> (String, usize, usize) {
    // a line may be a whole book: what is far from the figure is not looked at
    let (before, behind) = (place.before(), place.behind());
    let from = before.char_indices().rev().nth(4 * WIDTH).map_or(0, |(at, _)| at);
    let until = behind.char_indices().nth(4 * WIDTH).map_or(behind.len(), |(at, _)| at);
    let (before, figure, behind) = (one_line(&before[from..]), one_line(place.figure()), one_line(&behind[..until]));
    let figure = clip(figure.chars(), WIDTH);
    let room = WIDTH.saturating_sub(columns(&figure));
    // the room that one side does not need goes to the other
    let left = (room / 2).max(room.saturating_sub(columns(&behind)));
    let before: String = clip(before.chars().rev(), left).chars().rev().collect();
    let behind = clip(behind.chars(), room.saturating_sub(columns(&before)));
    (format!("{before}{figure}{behind}"), columns(&before), columns(&figure))
}

/// As many characters as fit, and an ellipsis in the place of the others.
fn clip(text: impl Iterator<Item = char> + Clone, width: usize) -> String {
    if text.clone().map(column).sum::<usize>() <= width {
        return text.collect();
    }
    let mut taken = 1;
    let mut kept = String::new();
    for c in text {
        taken += column(c);
        if taken > width {
            break;
        }
        kept.push(c);
    }
    kept.push('…');
    kept
}

fn columns(text: &str) -> usize {
    text.chars().map(column).sum()
}

/// Columns of a terminal that a character takes: two for East Asian and emoji ones, none for marks on the one before. A
/// few ranges and no Unicode table, which would weigh more in the browser than the whole form.
fn column(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff01}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}
