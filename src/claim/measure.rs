//! What a figure measures of its metric: a level, a change, a share, a rank.

use std::sync::LazyLock;

use super::{Direction, Measure};
use crate::claim::clause::slice;
use crate::lexicon::{FALLS, RISES};
use crate::mention::{Kind, Mention};
use crate::text::around::{Ends, first_chars, is_han};
use crate::text::{Anywhere, Span, ends_with};
use crate::value::Unit;

/// Beside what rises.
#[rustfmt::skip]
const UP: &[&str] = &["growth", "advance", " up ", "higher", "improv", "plus ", "gone up", "上调", "调高", "上浮", "多赚", "激增", "增长", "增幅", "上升", "增加", "提高", "上涨", "涨", "升", "增", "多了", "多出", "高出", "高了"];
/// Beside what falls.
#[rustfmt::skip]
const DOWN: &[&str] = &[" down ", "weaken", " lower", "loss of", "reduction", " sank", " eased", " cut ", "minus ", "少赚", "下调", "调低", "下浮", "缩水", "缩短", "缩小", "萎缩", "收缩", "压缩", "走低", "收窄", "下降", "下跌", "减少", "降低", "下滑", "跌", "降", "减", "少了", "低了", "回落"];
#[rustfmt::skip]
const SHARE: &[&str] = &["share of", "share to", "share at", "share was", "share is", "share in", "share rose", "share fell", "market share", " share ", "account", "of the", "of its", "of their", "of all", "of total", "cover", "compris", "make up", "makes up", "made up", "making up", "percentage of", "proportion", "penetration", "represent", "占", "比重", "份额", "占比"];

/// What stands right before an amount by which something changed, and not what it came to.
#[rustfmt::skip]
const BY: &[&str] = &[" by", "increase of", "rise of", "gain of", "jump of", "growth of", "decrease of", "decline of", "drop of", "fall of", "reduction of", "增加", "减少", "下跌", "上涨", "净增", "净增加", "增加了", "减少了", "多了", "少了", "多出", "涨", "跌"];

/// Verbs right before an amount by which something changed: "reserves rose 10.5 billion crowns".
#[rustfmt::skip]
const VERBS: &[&str] = &[" rise", " rises", " rose", " fell", " falls", " dropped", " climbed", " jumped", " declined", " increased", " decreased"];

/// What stands right before a rate of change, whatever verb leads to it.
#[rustfmt::skip]
const GROWTH_OF: &[&str] = &["growth of", "increase of", "rise of", "jump of", "decline of", "fall of", "drop of", "decrease of", "gain of", "advance of", "growth rate of"];

/// The lists that are looked for anywhere in the words around a figure.
struct Lists {
    up: Anywhere<'static>,
    down: Anywhere<'static>,
    share: Anywhere<'static>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let of = |verbs: &[&'static str], words: &[&'static str]| Anywhere::of(verbs.iter().chain(words).copied());
    Lists { up: of(RISES, UP), down: of(FALLS, DOWN), share: of(&[], SHARE) }
});

/// The measure of a figure, and the way a change goes.
pub fn of(text: &str, sentence: Span, mention: &Mention) -> (Measure, Option<Direction>) {
    if mention.kind == Kind::Ordinal {
        return (Measure::Rank, None);
    }
    let lists = &*LISTS;
    let before = window_before(text, sentence, mention);
    // 只占三分之一
    if mention.kind == Kind::Number
        && mention.span.of(text).contains("分之")
        && before.trim_end().ends_with_any(&["占", "占到", "占了", "占近", "占约"])
    {
        return (Measure::Share, None);
    }
    let behind = || window_behind(text, sentence, mention);
    let way = |up: Option<usize>, down: Option<usize>, is_up: fn(usize, usize) -> bool| match (up, down) {
        (Some(up), Some(down)) => Some(if is_up(up, down) { Direction::Up } else { Direction::Down }),
        (Some(_), None) => Some(Direction::Up),
        (None, Some(_)) => Some(Direction::Down),
        (None, None) => None,
    };
    let nearest = |window: &str| {
        // the first word of a clause has no blank before it
        let own =
            [("up ", Direction::Up), ("Up ", Direction::Up), ("down ", Direction::Down), ("Down ", Direction::Down)];
        let leads = own.iter().find(|(word, _)| window.starts_with(word)).map(|(_, way)| *way);
        way(lists.up.last(window), lists.down.last(window), |up, down| up > down).or(leads)
    };
    let first = |window: &str| way(lists.up.first(window), lists.down.first(window), |up, down| up < down);
    // "17.1% more than", "44.9% smaller"
    let compared = |behind: &str| {
        let next = behind.split_whitespace().next().unwrap_or_default().trim_end_matches(')');
        let up =
            ["more", "higher", "above", "larger", "bigger", "faster", "up", "better", "greater", "dearer", "longer"]
                .contains(&next);
        let down = ["less", "fewer", "lower", "below", "smaller", "down", "slower", "worse", "cheaper", "shorter"]
            .contains(&next);
        if up { Some(Direction::Up) } else { down.then_some(Direction::Down) }
    };
    // 增长16.2%: the word right before the figure says more than any behind it
    let adjacent = || {
        let tail = before.char_indices().rev().nth(7).map_or(before, |(at, _)| &before[at..]);
        before.last_char().filter(|c| is_han(*c)).and_then(|_| nearest(tail))
    };
    match mention.kind {
        Kind::Percent => {
            if let Some(signed) = signed(text, mention) {
                return signed;
            }
            if let Some(direction) = compared_with_time(before) {
                return (Measure::Growth, Some(direction));
            }
            // "516 (43%) before falling asleep": what stands behind the bracket is not said of the figure alone in it
            let behind = if is_bracketed(text, mention) { String::new() } else { behind() };
            // "represents growth of 34 percent"
            if ends_with(before, GROWTH_OF).is_some() {
                return (Measure::Growth, nearest(before));
            }
            if let Some(direction) = compared(&behind).or_else(adjacent) {
                return (Measure::Growth, Some(direction));
            }
            // "its share is up 6%", but "made up 6% of it"
            let up_by = before.trim_end().strip_suffix(" up").or(before.trim_end().strip_suffix(" down"));
            if (before.contains("share") || before.contains("proportion"))
                && up_by.is_some_and(|lead| lead.ends_with_any(&[" is", " was", " thus", " now", ",", " are", " were"]))
            {
                return (Measure::Growth, nearest(before));
            }
            // "the share fell 1.4%, from 8.4% to 7.0%": by how much
            let tail = slice(text, mention.span.end as usize, sentence.end as usize);
            let came = || first_chars(tail, 16).contains('%').then(|| nearest(before)).flatten();
            if let Some(direction) = came().filter(|_| before.contains("share") && tail.starts_with(", from ")) {
                return (Measure::Growth, Some(direction));
            }
            // "their share rose by 1.2%"
            if let Some(direction) = moved_by(before).and_then(nearest) {
                return (Measure::Growth, Some(direction));
            }
            if lists.share.any(&behind) || lists.share.any(before) || is_end(text, sentence, mention, before) {
                return (Measure::Share, None);
            }
            // "rose 2.2% in May after falling 1.8% in April": what comes after is told of another
            let own = [" after ", " while ", " but ", " compared ", " against ", " versus "]
                .iter()
                .filter_map(|word| behind.find(word))
                .min()
                .map_or(&*behind, |at| &behind[..at]);
            match first(own)
                .or_else(|| nearest(before))
                .or_else(|| nearest(wider(text, sentence, before)))
                .or_else(|| first(&behind))
            {
                Some(direction) => (Measure::Growth, Some(direction)),
                None => (Measure::Share, None),
            }
        }
        Kind::Points => {
            let behind = behind();
            // 比上半年26.3%的增长幅度低9.2个百分点
            let beside = match before.trim_end().chars().next_back() {
                Some('低' | '少') => Some(Direction::Down),
                Some('高' | '多') => Some(Direction::Up),
                _ => None,
            };
            let told = beside.or_else(|| compared(&behind)).or_else(|| nearest(before)).or_else(|| first(&behind));
            (Measure::Difference, told)
        }
        Kind::Multiple => (Measure::Growth, nearest(before).or(Some(Direction::Up))),
        _ => {
            let head = before.trim_end().as_bytes();
            let last = head.last().map(u8::to_ascii_lowercase);
            let ends = |lead: &&str| {
                let at = head.len().checked_sub(lead.len()).filter(|_| last.as_ref() == lead.as_bytes().last());
                at.is_some_and(|at| head[at..].eq_ignore_ascii_case(lead.as_bytes()))
            };
            let led = |leads: &[&str]| leads.iter().any(ends);
            // 比去年多29项
            if before.contains(['比', '较']) && before.trim_end().ends_with(['多', '少']) {
                let more = before.trim_end().ends_with('多');
                return (Measure::Difference, Some(if more { Direction::Up } else { Direction::Down }));
            }
            let next = slice(text, mention.span.end as usize, sentence.end as usize).trim_start();
            // "61,800 visitors, 9,300 more than the 52,500"
            let than = || match next.starts_with(['m', 'M', 'f', 'l', 'h']) {
                true => compared(&behind()).filter(|_| behind().split_whitespace().nth(1) == Some("than")),
                false => None,
            };
            if let Some(direction) = than().filter(|_| !led(&["of", "to", "at", "or"])) {
                return (Measure::Difference, Some(direction));
            }
            // "17 million or 9.9% more than in the same period"
            let or_rate = next
                .strip_prefix("or ")
                .and_then(|rest| rest.split_once("% "))
                .filter(|(rate, _)| rate.len() <= 6 && rate.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'));
            let or_rate = or_rate.filter(|(_, rest)| rest.split(' ').nth(1) == Some("than"));
            if let Some(direction) = or_rate.and_then(|(_, rest)| compared(rest)) {
                return (Measure::Difference, Some(direction));
            }
            let further = before.trim_end().strip_suffix(" a further").is_some_and(|head| head.ends_with_any(VERBS));
            // "212 pounds a tonne, down 71 pounds on the 229 pounds"
            let alone = matches!(
                before.trim().trim_end_matches(" a further"),
                "up" | "down" | "is up" | "is down" | "was up" | "was down"
            );
            // "a loss of 12.6 points"
            let index = mention.unit == Unit::Count("point".into());
            let pointed = index && led(&["loss of", "gain of", "fell", "rose", "down", "up"]);
            let by = led(BY) || led(VERBS) || further || pointed || alone || is_rise_in(before);
            match by.then(|| nearest(&[before, " "].concat())).flatten() {
                Some(direction) => (Measure::Difference, Some(direction)),
                None => (Measure::Level, None),
            }
        }
    }
}

/// The verb right before by how much: "rose by", "slipped by about".
fn moved_by(before: &str) -> Option<&str> {
    let bare = before.trim_end().without_end(&[" about", " around", " some", " nearly", " almost", " over", " just"]);
    let head = bare.strip_suffix(" by")?;
    Some(head.rfind(' ').map_or(head, |at| &head[at..]))
}

/// "slipped to 31.8% from 30.6%": either end of a change of a rate, which is no growth unless a growth changed.
fn is_end(text: &str, sentence: Span, mention: &Mention, before: &str) -> bool {
    let percent = |words: &str| words.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let grown = ["growth", "grew", "pace", "increase"].iter().any(|word| before.contains(word));
    let (head, behind) = (before.trim_end(), slice(text, mention.span.end as usize, sentence.end as usize));
    let next = behind.split(['.', ',', ';', '(']).next().unwrap_or_default();
    let came_from = || next.find(" from ").is_some_and(|at| at <= 24 && percent(&behind[at + 6..]));
    let led_from = || head.ends_with(" from") && head[..head.len() - 5].contains(" to ") && head.contains('%');
    // "the load factor widened by 2.7 percentage points to 83.4%"
    let moved = || ["points", "point", "bps"].iter().any(|unit| head.ends_with(&format!(" {unit} to")));
    !grown && (head.ends_with(" to") && (came_from() || moved()) || led_from())
}

/// "a rise in the number of people in work of 200,000": by how much, and not what it came to.
fn is_rise_in(before: &str) -> bool {
    // most figures have no such word before them
    if !before.as_bytes().windows(4).any(|word| word.eq_ignore_ascii_case(b" in ")) {
        return false;
    }
    let lower = before.to_ascii_lowercase();
    let lower = lower.trim_end();
    let bound = [" about", " around", " some", " nearly", " almost", " over", " more than", " at least"];
    let head = lower.without_end(&bound);
    let Some(head) = head.strip_suffix(" of") else { return false };
    let nouns = [" rise in ", " increase in ", " fall in ", " drop in ", " decline in ", " decrease in ", " gain in "];
    let what =
        nouns.iter().filter_map(|noun| head.rfind(noun).map(|at| &head[at + noun.len()..])).min_by_key(|w| w.len());
    what.is_some_and(|what| {
        what.split_whitespace().count() <= 8 && !what.contains(" to ") && !what.contains(char::is_numeric)
    })
}

/// "+9.2%", "(-14.2% YoY)": a sign tells of a change.
fn signed(text: &str, mention: &Mention) -> Option<(Measure, Option<Direction>)> {
    let (head, own) = (&text[..mention.span.start as usize], mention.span.of(text));
    let below = mention.amount.is_some_and(|amount| amount.middle().is_negative());
    if own.starts_with('+') || head.ends_with('+') {
        return Some((Measure::Growth, Some(Direction::Up)));
    }
    let bare = head.trim_end_matches(['-', '−']);
    let apart = bare.len() < head.len() && bare.ends_with([' ', ',', '(', '（', '，', ':', '：']);
    // "(-4.8%)"
    if below && head.ends_with(['(', '（']) {
        return Some((Measure::Growth, Some(Direction::Down)));
    }
    (apart && !below).then_some((Measure::Growth, Some(Direction::Down)))
}

/// The words of the clause before the figure.
fn window_before<'t>(text: &'t str, sentence: Span, mention: &Mention) -> &'t str {
    let head = slice(text, sentence.start as usize, mention.span.start as usize);
    let sign = |at: usize| head[at..].chars().next().map_or(1, char::len_utf8);
    let clause = |end: usize| head[..end].rfind([',', '，', ';', '；', '(', '（', '、']).map_or(0, |at| at + sign(at));
    let mut cut = clause(head.len());
    // "rose even faster, by 23%", "fell 378 points, or 16.9%": the verb stands in the clause before
    if cut > 0
        && matches!(head[cut..].trim(), "by" | "or" | "or by" | "by about" | "or about" | "by nearly" | "by some")
    {
        let sign = head[..cut].chars().next_back().map_or(1, char::len_utf8);
        cut = clause(cut - sign);
    }
    // 同比分别增长5.1%、7.6%: what leads the list
    while cut > 0 && head[cut..].trim().is_empty() && head[..cut].ends_with('、') {
        cut = clause(cut - '、'.len_utf8());
        let words = head[cut..].find(|c: char| c.is_ascii_digit()).map_or(head.len(), |digit| cut + digit);
        if !head[cut..words].trim().is_empty() {
            return &head[cut..words];
        }
    }
    &head[cut..]
}

/// 同比多收30.6%, 较上年末少了两成: the way of a short clause that holds a figure against itself at another time.
fn compared_with_time(before: &str) -> Option<Direction> {
    const LONGEST: usize = 12;
    let clause = before.trim();
    let told = clause.starts_with_any(&["同比", "环比", "比上年", "比去年", "较上年", "较去年", "比上月", "较上月"]);
    let way = |signs: &[char]| clause.rfind(signs);
    if !told || clause.chars().count() > LONGEST || clause.contains('占') {
        return None;
    }
    let (up, down) = (way(&['多', '增', '升', '涨', '高', '扩']), way(&['少', '减', '降', '跌', '低', '缩', '滑']));
    (up.is_some() || down.is_some()).then(|| if up > down { Direction::Up } else { Direction::Down })
}

/// Whether a figure is all that a bracket holds.
fn is_bracketed(text: &str, mention: &Mention) -> bool {
    let (head, tail) = (&text[..mention.span.start as usize], &text[mention.span.end as usize..]);
    head.ends_with(['(', '（']) && tail.starts_with([')', '）'])
}

/// The words before with the clause before them, where they are hardly a clause: "rose a final, seasonally adjusted 2.2%".
fn wider<'t>(text: &'t str, sentence: Span, before: &'t str) -> &'t str {
    let start = before.as_ptr() as usize - text.as_ptr() as usize;
    let head = slice(text, sentence.start as usize, start).trim_end_matches([',', ' ']);
    let cut = head.rfind([',', ';', '(']).map_or(0, |at| at + 1);
    let few = !before.trim().is_empty() && before.split_whitespace().count() <= 2 && before.is_ascii();
    let clause = &head[cut..];
    if few && !clause.contains(|c: char| c.is_ascii_digit()) { clause } else { "" }
}

/// The words of the clause behind the figure, in small letters, four words at the most.
fn window_behind(text: &str, sentence: Span, mention: &Mention) -> String {
    let (mut window, mut length, mut words, mut blank) = (String::from(" "), 1, 0, false);
    for c in slice(text, mention.span.end as usize, sentence.end as usize).chars() {
        if length == 60 || matches!(c, ',' | '，' | ';' | '；' | '.' | '。' | '(' | '（' | '、') {
            break;
        }
        if c.is_whitespace() {
            blank = true;
            continue;
        }
        if blank || words == 0 {
            if words == 5 {
                break;
            }
            if words > 0 {
                window.push(' ');
                length += 1;
            }
            (words, blank) = (words + 1, false);
        }
        if length < 60 {
            window.push(c.to_ascii_lowercase());
            length += 1;
        }
    }
    if length < 60 {
        window.push(' ');
    }
    window
}
