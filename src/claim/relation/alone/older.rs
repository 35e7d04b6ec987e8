//! Which of two levels is the older: what the words before it and behind it say, and how surely.

use super::super::gap::{before_bound, ends_with};
use super::{Sentence, lead};
use crate::text::around::{Ends, first_chars};
use crate::value::{Period, add_months};

/// How surely a level is the older of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Older {
    /// Nothing says so.
    Untold,
    /// It is told of the time before.
    Before,
    /// The other is held against it.
    Compared,
}

/// Whether of two levels the first is that of the same stretch a year or more before, or told as that of the time before.
pub(super) fn is_older(sentence: &Sentence, from: usize, to: usize) -> Older {
    let period = |index: usize| sentence.claims[index].period.as_ref().filter(|told| told.here).map(|told| told.is);
    let apart = period(from).zip(period(to)).is_some_and(|(from, to)| {
        let years = to.from.year() - from.from.year();
        let year_on = add_months(from.from, 12) == Some(to.from) && add_months(from.until, 12) == Some(to.until);
        from.until <= to.from && (year_on || years > 1 && is_as_long(from, to))
    });
    is_told_older(sentence, from, to).max(if apart { Older::Before } else { Older::Untold })
}

/// Whether two stretches are as long as each other, but for the days of a month.
pub(super) fn is_as_long(one: Period, other: Period) -> bool {
    let days = |period: Period| (period.until - period.from).whole_days();
    (days(one) - days(other)).abs() * 10 <= days(one).max(days(other))
}

/// Characters before a level in which a word for the time before may stand, over a comma.
const LEADING: usize = 60;

/// Whether the words say that of two levels the first is that of the time before, or what the other is held against.
pub(super) fn is_told_older(sentence: &Sentence, from: usize, to: usize) -> Older {
    #[rustfmt::skip]
    const LED: &[&str] = &[
        "from", "from the", "than", "than the", "against", "against the", "compared with", "compared with the", "compared to",
        "compares with", "compare with", "versus", "vs", "on the", "after the", "由", "从",
    ];
    #[rustfmt::skip]
    const AGAINST: &[&str] = &["as against", "compared to", "compared with", "比", "较"];
    #[rustfmt::skip]
    const LEAD: &[&str] = &[
        "having stood", "had stood", "had been", "previous", "a year earlier", "a year before", "a year ago", "one year ago", "one year earlier", "one year before", "year before", "season before", "twelve months earlier", "last year",
        "used to", "last month", "last season", "last week", "year earlier",
        "上年", "去年", "上一", "前一", "年前", "此前", "原来", "上月", "上季", "昨收", "前收", "同期", "期初", "年初", "上周", "原先",
    ];
    #[rustfmt::skip]
    const BEHIND: &[&str] = &[
        "a year earlier", "a year before", "a year ago", "the year before", "the previous year", "the prior year", "in the previous", "in the same", "of the comparable",
        "season before", "year before", "last year", "last season", "month before", "quarter before", "last month", "in the year-earlier", "twelve months earlier",
    ];
    const OTHERS: &[&str] = &["record", " low ", " high ", "peak", "target", "split", "全年", "计划", "目标", "纪录"];
    let lead = before_bound(lead(sentence, from));
    let finish = lead.contains(" from ") && lead.ends_with(" of");
    let said = lead.rsplit([';', '；', '。', '.', '、']).next().unwrap_or_default().to_ascii_lowercase();
    let said = ["占比", "比重", "比例", "比率", "环比", "同比"].iter().fold(said, |said, word| said.replace(word, ""));
    let short = said.chars().count() <= LEADING;
    let clause = if short { &said } else { said.rsplit(['，', ',']).next().unwrap_or_default() };
    // "four times those of one year earlier, arriving at 738 million": what it came to
    if ends_with(lead, &["arriving at", "reaching", "to", "hitting"]).is_some()
        || lead.ends_with_any(&["达到", "达", "增至", "升至", "降至"])
    {
        return Older::Untold;
    }
    let next = from + 1;
    let tail = if next < sentence.claims.len() { sentence.between(from, next) } else { sentence.behind(from) };
    let tail = first_chars(tail, 48).to_ascii_lowercase();
    let tail = tail.split([',', ';', '.', '，', '；', '。']).next().unwrap_or_default();
    // 去年完成利润47.84亿元，同口径利润63.59亿元，比上年增长: of one time
    let period = |index: usize| sentence.claims[index].period.as_ref();
    let one_time = from < to && period(from).zip(period(to)).is_some_and(|(from, to)| from.here && from.is == to.is);
    let has = |words: &[&str], text: &str| words.iter().any(|word| text.contains(word));
    match () {
        () if one_time || has(OTHERS, clause) || tail.contains("split") => Older::Untold,
        () if finish || ends_with(lead, LED).is_some() || has(AGAINST, clause) => Older::Compared,
        () if has(LEAD, clause) || has(BEHIND, tail) && !has(&[" from", " than", " on"], tail) => Older::Before,
        () => Older::Untold,
    }
}
