//! The bound of a figure: inside the numeral, behind the unit, or before the figure.

use super::Figure;
use crate::lexicon::{BOUNDS_AFTER, BOUNDS_BEFORE};
use crate::text::around::{char_at, char_before, is_han, skip_blanks, skip_blanks_back, word_at, word_before};
use crate::value::Qualifier;

/// The bound of `figure`, and where the figure ends with a bound behind it.
pub fn read(text: &str, figure: &Figure, floor: usize) -> (Qualifier, Option<usize>) {
    if let Some(bound) = figure.numeral.bound {
        return (bound, None);
    }
    if let Some(found) = behind(text, figure.end) {
        return found;
    }
    let mut head = skip_blanks_back(text, figure.start);
    if text[..head].ends_with(['为', '達', '达', '到', '至', '可', '有', '合', '于', '的', 'A']) {
        let c = char_before(text, head).map_or(0, char::len_utf8);
        let shifted = skip_blanks_back(text, head - c);
        if BOUNDS_BEFORE.before(text, head).is_none() && BOUNDS_BEFORE.before(text, shifted).is_some() {
            head = shifted;
        }
    }
    match BOUNDS_BEFORE.before(text, head) {
        Some((start, Qualifier::Cap)) if moved(text, start) => (Qualifier::Eq, None),
        Some((start, _)) if by_how_much(text, start) => (Qualifier::Eq, None),
        Some((start, bound)) if start >= floor => (bound, None),
        _ if passes(&text[floor.min(head)..head]) => (Qualifier::Gt, None),
        _ => (compared(text, figure, head).unwrap_or(Qualifier::Eq), None),
    }
}

fn behind(text: &str, end: usize) -> Option<(Qualifier, Option<usize>)> {
    let at = skip_blanks(text, end);
    let (len, bound) = BOUNDS_AFTER.at(text, at)?;
    let han = char_at(text, at).is_some_and(is_han);
    // 余 and 多 stand glued to the number; 起 and 来 only where no word goes on
    let particle = matches!(&text[at..at + len], "起" | "来" | "多" | "余");
    let loose = particle && (at > end || continues(text, at + len));
    // `or greater than 190` begins the next bound
    let next = word_at(text, skip_blanks(text, at + len)) == "than";
    // of "1,187.0   +5.0%" the sign is the next figure's
    let sign = &text[at..at + len] == "+" && char_at(text, at + len).is_some_and(|c| c.is_ascii_digit());
    (!loose && !next && !sign && (!han || at == end)).then_some((bound, han.then_some(at + len)))
}

/// Whether something moved right before `at`: what went up to 5 million is no limit.
fn moved(text: &str, at: usize) -> bool {
    #[rustfmt::skip]
    const MOVES: &[&str] = &[
        "went", "goes", "going", "gone", "shot", "climbed", "moved", "rose", "risen", "soared", "jumped", "edged", "inched", "crept", "pushed",
        "drove", "brought", "bringing", "taking", "pushing", "back", "edges", "inches", "creeps", "climbs", "moves", "goes", "rises", "jumps", "ticks", "ticked",
    ];
    text[at..].starts_with("up") && MOVES.contains(&word_before(text, skip_blanks_back(text, at)))
}

/// Whether a rate right before `at` says by how much: what is `5.8% less than 561 billion` is held against just that.
fn by_how_much(text: &str, at: usize) -> bool {
    let head = text[..skip_blanks_back(text, at)].trim_end_matches('-');
    let compares = [
        "more than",
        "less than",
        "higher than",
        "lower than",
        "fewer than",
        "greater than",
        "larger than",
        "above",
        "below",
        "over",
    ];
    let rate = head.ends_with('%') || ["percent", "cent", "points"].contains(&word_before(text, head.len()));
    rate && compares.iter().any(|word| text[at..].starts_with(word))
}

/// 票房过20亿: 过 says more only behind a quantity; behind a verb it tells the past (做过20年).
fn passes(head: &str) -> bool {
    let Some(rest) = head.strip_suffix(['过', '過']) else { return false };
    rest.ends_with(['比', '房', '量', '额', '值', '入', '润', '数', '率', '价', '位', '模'])
}

/// 比170低: a comparison that ends with the figure and says nothing by how much.
fn compared(text: &str, figure: &Figure, head: usize) -> Option<Qualifier> {
    text[..head].ends_with('比').then_some(())?;
    let at = skip_blanks(text, figure.end);
    let c = char_at(text, at)?;
    let after = char_at(text, at + c.len_utf8());
    let ends = after.is_none_or(|c| c.is_whitespace() || matches!(c, '，' | '。' | ',' | '的' | '；'));
    match c {
        '大' | '高' | '多' if ends => Some(Qualifier::Gt),
        '小' | '低' | '少' if ends => Some(Qualifier::Lt),
        _ => None,
    }
}

/// Whether a word goes on behind a particle that could also be a bound.
fn continues(text: &str, at: usize) -> bool {
    char_at(text, at).is_some_and(|c| is_han(c) && !matches!(c, '，' | '。'))
}
