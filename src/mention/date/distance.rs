//! Lengths of time from a day: two years ago, in five days, 2 weeks after yesterday, the past 3 years, 三天后, 近三年.

use super::number::{any_word, count, word};
use super::stretch::{Days, Stretch};
use super::{Context, english, latin_near, numeric, relative};
use crate::lexicon::{CHINESE_GRAINS, GRAINS};
use crate::mention::numeral::in_latin;
use crate::text::around::{Ends, char_at, char_before, is_han, is_latin, skip_blanks, skip_blanks_back, word_before};
use crate::value::{Date, Grain, Period};

/// Lengths added up, each twice its printed value so that halves stay whole: 1 month, 21 days.
#[derive(Clone, Copy)]
struct Length {
    end: usize,
    parts: [(Grain, i64); 3],
    used: usize,
}

impl Length {
    /// `date` moved by this, forward or back.
    fn from(self, date: Date, sign: i64) -> Option<Date> {
        // the longest first, so that the days are counted in the month where they fall
        let mut parts = self.parts;
        parts[..self.used].sort_unstable_by_key(|(grain, _)| std::cmp::Reverse(*grain));
        parts[..self.used].iter().try_fold(date, |date, (grain, twice)| half_steps(date, *grain, sign * twice))
    }

    /// The longest unit and its count, where there is but one.
    fn single(self) -> Option<(Grain, i64)> {
        let (grain, twice) = self.parts[0];
        (self.used == 1 && twice % 2 == 0).then_some((grain, twice / 2))
    }
}

/// `date` moved by half units: half a year is six months, half a month fifteen days.
fn half_steps(date: Date, grain: Grain, twice: i64) -> Option<Date> {
    let date = grain.add(date, twice / 2)?;
    let half = twice % 2;
    match grain {
        _ if half == 0 => Some(date),
        Grain::Year => Grain::Month.add(date, 6 * half),
        Grain::Month => Grain::Day.add(date, 15 * half),
        Grain::Decade => Grain::Year.add(date, 5 * half),
        _ => Some(date),
    }
}

/// The day or period at `at` that a length tells.
pub fn read(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    let han = char_at(text, at).is_some_and(is_han);
    let reference = context.reference?;
    if !han
        && latin_near(text, at)
        && let Some(length) = english_length(text, at)
    {
        return behind(text, at, length, context, reference);
    }
    if in_latin(text, at) {
        return None;
    }
    let length = chinese_length(text, at)?;
    chinese_behind(text, at, length, reference)
}

/// `3 years`, `1 month, 21 days`, `two years and six months`.
fn english_length(text: &str, at: usize) -> Option<Length> {
    if char_before(text, at).is_some_and(|c| !is_han(c) && c.is_alphanumeric() || matches!(c, '.' | '-' | ',' | '$')) {
        return None;
    }
    let mut length = Length { end: at, parts: [(Grain::Day, 0); 3], used: 0 };
    let mut next = at;
    while length.used < 3 {
        let Some((end, twice)) = count(text, next) else { break };
        let unit = skip_blanks(text, end);
        let Some((len, grain)) = GRAINS.at(text, unit) else { break };
        length.parts[length.used] = (grain, twice);
        length.used += 1;
        length.end = unit + len;
        next = skip_blanks(text, length.end);
        next = skip_blanks(text, next + usize::from(text[next..].starts_with(',')));
        next = word(text, next, "and").map_or(next, |and| skip_blanks(text, and));
    }
    (length.used > 0).then_some(length)
}

fn behind(text: &str, at: usize, length: Length, context: &Context, reference: Date) -> Option<Stretch> {
    let next = skip_blanks(text, length.end);
    let head = skip_blanks_back(text, at);
    let before = word_before(text, head);
    if let Some(end) = any_word(text, next, &["ago", "earlier"]) {
        // `up from a year earlier` is what a change is measured against, and no time of the figure
        let basis = text[next..].starts_with(['e', 'E'])
            && ["from", "than", "on", "over", "versus"].iter().any(|word| before.eq_ignore_ascii_case(word));
        return if basis { None } else { told(length, end, reference, -1, false) };
    }
    if let Some(end) = any_word(text, next, &["from now", "from today", "hence"]) {
        return told(length, end, reference, 1, false);
    }
    if let Some(end) = word(text, next, "later").filter(|_| looks_ahead(text, at)) {
        return told(length, end, reference, 1, false);
    }
    if let Some((anchor, sign)) =
        any_word(text, next, &["after"]).map(|end| (end, 1)).or_else(|| Some((any_word(text, next, &["before"])?, -1)))
    {
        let (end, from) = day_at(text, skip_blanks(text, anchor), context)?;
        return Some(Stretch::fixed(end, Period::day(length.from(from, sign)?)));
    }
    // `a week from Friday` is a day; `three days, from Friday` are three
    if let Some(anchor) = word(text, next, "from") {
        let (end, from) = day_at(text, skip_blanks(text, anchor), context)?;
        return Some(Stretch::fixed(end, Period::day(length.from(from, 1)?)));
    }
    let comma = skip_blanks(text, next + usize::from(text[next..].starts_with(',')));
    if let Some(anchor) =
        any_word(text, comma, &["starting from", "starting on", "starting", "beginning on", "beginning", "from"])
    {
        let (end, from) = day_at(text, skip_blanks(text, anchor), context)?;
        return Some(Stretch::fixed(end, Period { from, until: length.from(from, 1)? }));
    }
    // `within two years of its launch` is told from the launch
    if before.eq_ignore_ascii_case("within") && word(text, next, "of").is_none() {
        return within(length, length.end, reference);
    }
    let start = head - before.len();
    (before.eq_ignore_ascii_case("in") && looks_ahead(text, start))
        .then(|| told(length, length.end, reference, 1, false))?
}

/// From the reference on; or the day by which.
fn within(length: Length, end: usize, reference: Date) -> Option<Stretch> {
    let until = length.from(reference, 1)?;
    let days = Days::Fixed(Period { from: reference, until }, Some(Period::day(until)));
    (reference < until).then_some(Stretch { end, days })
}

/// A day to count from: today, next Monday, May 20th, 02/02.
fn day_at(text: &str, at: usize, context: &Context) -> Option<(usize, Date)> {
    let found =
        english::read(text, at).or_else(|| numeric::read(text, at)).or_else(|| relative::read(text, at, context))?;
    let (period, _) = found.days.readings(context.reference)?;
    (period == Period::day(period.from)).then_some((found.end, period.from))
}

/// A length away from the reference: the day, or for years the year and for months the month as well.
fn told(length: Length, end: usize, reference: Date, sign: i64, whole_first: bool) -> Option<Stretch> {
    let day = Period::day(length.from(reference, sign)?);
    let whole = length
        .single()
        .filter(|(grain, _)| matches!(grain, Grain::Year | Grain::Month))
        .and_then(|(grain, n)| grain.around(reference, sign * n));
    let days = match whole {
        Some(whole) if whole_first => Days::Fixed(whole, Some(day)),
        whole => Days::Fixed(day, whole),
    };
    Some(Stretch { end, days })
}

/// Whether a clause speaks of what is to come, so that `in five days` is a day and no length: a word of the future
/// stands before it, or the text begins with it.
fn looks_ahead(text: &str, at: usize) -> bool {
    const FUTURE: [&str; 12] = [
        "will", "shall", "expected", "due", "going", "must", "should", "plan", "plans", "planned", "have to",
        "sometime",
    ];
    const AHEAD: [&str; 8] = ["将", "將", "要", "会", "會", "计划", "预计", "可望"];
    let mut from = at.saturating_sub(60);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let head = &text[from..at];
    let clause = head.rsplit(['.', '!', '?', '\n', ';', '。', '！', '？', '；']).next().unwrap_or(head);
    if at < 60 && head.trim().is_empty() {
        return true;
    }
    let lower = clause.to_ascii_lowercase();
    let whole = |at: usize, word: &str| {
        !char_before(&lower, at).is_some_and(is_latin) && !char_at(&lower, at + word.len()).is_some_and(is_latin)
    };
    FUTURE.iter().any(|word| lower.match_indices(word).any(|(at, word)| whole(at, word)))
        || AHEAD.iter().any(|word| clause.contains(word))
}

/// `3 years` behind past, last, next: rolls back from the reference or on from the day after it.
pub fn rolling(text: &str, at: usize, shift: i8, reference: Date) -> Option<Stretch> {
    let length = english_length(text, at).filter(|_| !matches!(char_at(text, at), Some('a' | 'A')))?;
    roll(length, shift, reference)
}

/// `within the next 3 years`: from the reference on.
pub fn within_next(text: &str, at: usize, reference: Date) -> Option<Stretch> {
    let length = english_length(text, at)?;
    within(length, length.end, reference)
}

fn roll(length: Length, shift: i8, reference: Date) -> Option<Stretch> {
    let tomorrow = Grain::Day.add(reference, 1)?;
    let period = match shift {
        ..0 => Period { from: length.from(reference, -1)?, until: reference },
        0 => return None,
        _ => Period { from: tomorrow, until: length.from(tomorrow, 1)? },
    };
    (period.from < period.until).then(|| Stretch::fixed(length.end, period))
}

/// 近三年, 未来两天, 过去 5 年: the length behind such a word.
pub fn chinese_rolling(text: &str, at: usize, shift: i8, reference: Date) -> Option<Stretch> {
    let length = chinese_length(text, skip_blanks(text, at))?;
    roll(length, shift, reference)
}

/// 3天, 两年半, 十个月, 半年, 四年六个月.
fn chinese_length(text: &str, at: usize) -> Option<Length> {
    let mut length = Length { end: at, parts: [(Grain::Day, 0); 3], used: 0 };
    let mut next = at;
    while length.used < 3 {
        let Some((end, twice)) =
            (if text[next..].starts_with('半') { Some((next + '半'.len_utf8(), 1)) } else { count_of(text, next) })
        else {
            break;
        };
        // 个半月 is one and a half
        let (end, twice) = match text[end..].strip_prefix("个半").or(text[end..].strip_prefix("個半")) {
            Some(rest)
                if CHINESE_GRAINS.at(text, text.len() - rest.len()).is_some_and(|(_, grain)| grain == Grain::Month) =>
            {
                (text.len() - rest.len(), twice + 1)
            }
            _ => (end, twice),
        };
        let unit = skip_blanks(text, end);
        let Some((len, grain)) = CHINESE_GRAINS.at(text, unit) else { break };
        // 3月 is March and three months are 3个月; but 两个半月
        if grain == Grain::Month && text[unit..].starts_with('月') && twice % 2 == 0 {
            break;
        }
        let mut end = unit + len;
        let mut twice = twice;
        if text[end..].starts_with('半') && matches!(grain, Grain::Year) {
            end += '半'.len_utf8();
            twice += 1;
        }
        length.parts[length.used] = (grain, twice);
        length.used += 1;
        length.end = end;
        next = end;
    }
    (length.used > 0).then_some(length)
}

/// A count in digits or Chinese numerals, doubled: 两, 10, 1.5.
fn count_of(text: &str, at: usize) -> Option<(usize, i64)> {
    if char_at(text, at).is_some_and(is_latin) {
        return None;
    }
    count(text, at)
}

fn chinese_behind(text: &str, at: usize, length: Length, reference: Date) -> Option<Stretch> {
    let rest = &text[length.end..];
    let behind = |words: &[&str]| rest.start_among(words).map(|word| length.end + word.len());
    if char_before(text, at).is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | '第' | '~' | '-' | '至' | '到'))
    {
        return None;
    }
    let years = length.parts[0].0 >= Grain::Month;
    if let Some(end) = behind(&["以前", "之前", "前"]).filter(|end| !goes_on(text, *end)) {
        return told(length, end, reference, -1, years);
    }
    if let Some(end) = behind(&["以后", "之后", "过后", "后", "以後", "之後", "過後", "後"])
        .filter(|end| looks_ahead(text, at) && !goes_on(text, *end))
    {
        return told(length, end, reference, 1, years);
    }
    if let Some(end) = behind(&["以内", "之内", "内", "以內", "之內", "內"]).filter(|_| looks_ahead(text, at))
    {
        return within(length, end, reference);
    }
    let end =
        behind(&["以来", "以來", "来", "來"]).filter(|end| rest.len() > end - length.end || text[*end..].is_empty())?;
    Some(Stretch::fixed(end, Period { from: length.from(reference, -1)?, until: Grain::Day.add(reference, 1)? }))
}

/// 后 and 前 that are the beginning of another word: 三年前沿技术.
fn goes_on(text: &str, end: usize) -> bool {
    text[..end].ends_with(['前', '后', '後'])
        && text[end..].starts_with(['沿', '景', '端', '者', '续', '續', '期', '提', '往', '天'])
}
