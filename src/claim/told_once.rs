//! A unit that is told but once: "of the 38,400 tonnes, 14,200 were sold and the remaining 24,200 burned", "a turnover of
//! 1.3 billion euros and EBITDA of 96 million", "Lowell made 412,000 tonnes and the region 1.2 million".

use super::clause::slice;
use crate::lexicon::{Dimension, METRICS};
use crate::mention::{Kind, Mention};
use crate::text::Span;
use crate::text::around::{Ends, skip_blanks, skip_blanks_back, word_at, word_before};
use crate::value::{Amount, Unit};

/// What stands before a whole whose parts follow without their unit.
const OPENING: &[&str] = &["of the", "of its", "of their", "of these", "of those", "of all", "out of the", "of which"];

/// What is said of such a part, right behind it.
const VERBS: &[&str] = &[
    "were", "was", "are", "is", "went", "go", "goes", "came", "come", "had", "have", "remained", "ended", "stayed",
    "will", "would", "could", "still", "of",
];

/// Gives the bare numbers of a sentence the unit of the whole that it opens with, of the amount before them, or of what they
/// go on with; `mentions[from..]` are those of the sentence.
pub fn complete(text: &str, sentence: Span, mentions: &mut [Mention], from: usize) {
    of_whole(text, sentence, &mut mentions[from..]);
    for at in from..mentions.len() {
        let (before, rest) = mentions.split_at_mut(at);
        let bare = &mut rest[0];
        if bare.kind != Kind::Number || bare.unit != Unit::None || !is_scaled(bare.span.of(text)) {
            continue;
        }
        // before any full stop: what another sentence counts in may be another firm's money
        let near = |mention: &&Mention| {
            let between = slice(text, mention.span.end as usize, bare.span.start as usize);
            between.len() <= REACH && !between.contains(['。', '\n', '！', '？']) && !between.contains(". ")
        };
        let mut near = before.iter().rev().take_while(near);
        let last = if is_of_money(text, sentence, bare.span) {
            near.find(|mention| mention.kind == Kind::Money && !is_conversion(text, mention.span))
        } else {
            before[from..].last().filter(|last| goes_on(text, last, bare.span))
        };
        if let Some((kind, unit)) = last.map(|last| (last.kind, last.unit.clone())) {
            (bare.kind, bare.unit) = (kind, unit);
        }
    }
}

/// Bytes before an amount without a currency in which one is looked for.
const REACH: usize = 300;

/// Whether an amount is another's conversion: "(€77.6 million)", 约合8300万元.
fn is_conversion(text: &str, amount: Span) -> bool {
    const AROUND: usize = 24;
    let start = amount.start as usize;
    let floor = (start.saturating_sub(AROUND)..=start).find(|at| text.is_char_boundary(*at)).unwrap_or(start);
    let head = &text[floor..start];
    if head.trim_end().ends_with_any(&["合", "折合", "相当于", "equivalent to", "equal to", "or about", "or roughly"])
    {
        return true;
    }
    let open = head.rfind(['(', '（']);
    open.is_some_and(|open| !text[floor + open..start].contains([')', '）']))
}

/// Whether a number is printed in millions: so large that it is told of as money, and not counted out.
fn is_scaled(surface: &str) -> bool {
    surface.ends_with_any(&["million", "billion", "trillion", "亿", "億", "万", "萬"])
}

/// Whether only money can be what the words right before a number say: "EBITDA of", 净利润, "and paid".
fn is_of_money(text: &str, sentence: Span, number: Span) -> bool {
    #[rustfmt::skip]
    const SPENT: &[&str] = &["paid", "spent", "invested", "earned", "cost", "costing", "borrowed", "owed", "repaid"];
    let floor = sentence.start as usize;
    let mut end = skip_blanks_back(text, number.start as usize);
    for _ in 0..2 {
        let word = word_before(text, end);
        let link = if word.is_empty() {
            text[..end].chars().next_back().map_or("", |c| &text[end - c.len_utf8()..end])
        } else {
            word
        };
        if !["of", "about", "nearly", "some", "over", "为", "达", "约", "超", "近"].contains(&link) {
            break;
        }
        end = skip_blanks_back(text, end - link.len());
    }
    let next = word_at(text, skip_blanks(text, number.end as usize));
    let counts = !next.is_empty()
        && !["in", "to", "from", "for", "on", "and", "after", "at", "by", "a", "this", "last"].contains(&next);
    if end <= floor || counts {
        return false;
    }
    let spent = SPENT.contains(&word_before(text, end));
    let named = METRICS.before(text, end).filter(|(start, _)| *start >= floor);
    spent || named.is_some_and(|(_, metric)| metric.dimension == Dimension::Money && !metric.hint)
}

/// Whether a number goes on with what the one before it is a measure of, for another: "… tonnes and Andalusia as a whole".
fn goes_on(text: &str, last: &Mention, number: Span) -> bool {
    let between = slice(text, last.span.end as usize, number.start as usize);
    let Some(who) = between.trim_start_matches([',', ' ']).strip_prefix("and ").map(str::trim) else { return false };
    let small = ["as", "a", "whole", "the", "of", "all", "alone", "in", "only", "another"];
    let name = |word: &str| word.starts_with(|c: char| c.is_uppercase()) || small.contains(&word);
    let closed = !text[number.end as usize..].starts_with([' ', '-']);
    closed
        && last.kind == Kind::Quantity
        && matches!(last.unit, Unit::Measure(_))
        && who.starts_with(|c: char| c.is_uppercase())
        && who.len() <= 60
        && who.split(' ').all(name)
}

/// Gives the bare numbers of a sentence the unit of the whole that it opens with.
fn of_whole(text: &str, sentence: Span, mentions: &mut [Mention]) {
    let Some(at) = mentions.iter().position(|mention| is_whole(text, sentence, mention)) else { return };
    let (head, parts) = mentions.split_at_mut(at + 1);
    let whole = &head[at];
    let most = whole.amount.map(Amount::middle);
    let (kind, unit) = (whole.kind, whole.unit.clone());
    for part in parts.iter_mut().filter(|part| part.kind == Kind::Number && part.unit == Unit::None) {
        let next = word_at(text, skip_blanks(text, part.span.end as usize));
        let before = slice(text, sentence.start as usize, part.span.start as usize).trim_end();
        let left = before.ends_with_any(&["the remaining", "the other", "the rest,"]);
        let less = part.amount.map(Amount::middle).zip(most).is_some_and(|(part, whole)| part <= whole);
        if less && (left || VERBS.contains(&next)) {
            (part.kind, part.unit) = (kind, unit.clone());
        }
    }
}

/// Whether a figure is a measure or an amount of money that words make the whole of what follows.
fn is_whole(text: &str, sentence: Span, mention: &Mention) -> bool {
    let before = skip_blanks_back(text, mention.span.start as usize);
    let lead = slice(text, sentence.start as usize, before).to_ascii_lowercase();
    let opening = OPENING.iter().any(|word| {
        lead.strip_suffix(word).is_some_and(|head| head.is_empty() || head.trim_end().ends_with([',', ';', ':']))
    });
    opening
        && matches!(mention.unit, Unit::Measure(_) | Unit::Money(_))
        && matches!(mention.kind, Kind::Quantity | Kind::Money)
}
