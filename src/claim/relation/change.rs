//! Two ends of a change: "from 1.8 billion in 2023 to 2.3 billion in 2024", "2.3 billion, up from 1.8 billion", 由…增至….

use super::brackets::{self, of_year_before};
use super::gap::{before_bound, ends_with, only, without_owner};
use super::parts::is_other_form;
use super::rates;
use super::way::{clause, own_verb, reached, way_before, way_in};
use super::{Relation, Sentence};
use crate::claim::{Direction, Measure};
use crate::mention::{Kind, Mention};
use crate::text::around::{Ends, is_han};
use crate::value::{Decimal, Period, Unit, add_months};

/// Words between the first end and the second.
#[rustfmt::skip]
const JOINING: &[&str] = &[
    "to", "in", "at", "the", "end", "of", "a", "year", "earlier", "about", "around", "nearly", "over", "more", "than", "some", "just", "by", "almost", "as", "much",
    "的", "年", "增至", "增到", "升到", "涨到", "减到", "扩至", "扩大到", "增长到", "增长至", "增加到", "增加至", "升至", "上升到", "上升至", "提高到", "提高至", "提升到", "提升至", "扩大至", "涨至", "攀升至", "跃升至", "降至", "下降到", "下降至", "减少到", "减少至", "减至", "跌至", "下跌到", "下跌至", "降到", "降低到", "降低至", "缩减至", "收窄至", "收窄到", "缩短至", "缩短到", "延长至", "延长到", "变为", "变成", "到", "至", "约", "超", "超过", "近",
];

/// Whose or when the first end is, behind what leads to it: 由上一届的每月.
#[rustfmt::skip]
const OLDER: &[&str] = &[
    "每月", "每年", "每吨", "每人", "每股", "每户", "每公斤", "每平方米", "的", "上月", "上周", "上年", "去年", "上年同期", "去年同期", "上一届", "上届", "上一年",
    "上季度", "此前", "原来", "原先", "原有", "年初", "前一年", "最初", "最高", "平均",
];

/// Words before the second end that lead back to a first one named after it.
#[rustfmt::skip]
const BACK: &[(&str, Option<Direction>)] = &[
    ("up from", Some(Direction::Up)), ("rising from", Some(Direction::Up)), ("higher than the", Some(Direction::Up)),
    ("increase from", Some(Direction::Up)), ("rise from", Some(Direction::Up)), ("jump from", Some(Direction::Up)), ("compared to", None),
    ("down from", Some(Direction::Down)), ("falling from", Some(Direction::Down)), ("lower than the", Some(Direction::Down)),
    ("decrease from", Some(Direction::Down)), ("drop from", Some(Direction::Down)), ("decline from", Some(Direction::Down)),
    ("compared with", None), ("instead of", None), ("versus", None), ("against", None), ("上年同期为", None), ("去年同期为", None), ("高于上年的", Some(Direction::Up)), ("低于上年的", Some(Direction::Down)),
];

/// Words that may stand between a level and an older one behind it, beside dates and rates.
#[rustfmt::skip]
const BETWEEN: &[&str] = &[
    "up", "down", "a", "an", "with", "of", "or", "by", "in", "the", "over", "from", "year", "on", "for", "at", "end", "and",
    "increase", "increased", "rise", "rising", "rose", "growth", "growing", "grew", "gain", "jump", "jumped", "surge", "climb", "climbed", "expansion",
    "decline", "declined", "decrease", "decreased", "drop", "dropped", "fall", "falling", "fell",
    "marking", "representing", "reflecting", "about", "around", "some", "nearly", "almost", "more", "less", "fewer", "than", "roughly", "just",
    "previous", "prior", "same", "period", "that", "these", "those", "next", "comparable", "figure",
    "above", "below", "higher", "lower", "larger", "earlier", "present", "current", "smaller", "bigger", "which", "was", "is", "last", "s", "'s", "’s", "’", "'", "compared", "to", "versus", "against", "after", "per", "yuan", "dollars",
];

/// The same in Chinese.
#[rustfmt::skip]
const ZH_BETWEEN: &[&str] = &[
    "同比", "环比", "增长", "增加", "上升", "下降", "减少", "下跌", "上涨", "约", "近", "超", "超过", "比", "较", "高于", "低于", "上年", "去年", "上一年", "前一年", "上季度", "上赛季", "同期", "末", "年末", "底", "年底", "年", "的", "为", "是", "仅", "仅为", "只有", "仅有", "只是", "还是", "还只有", "则为", "则是", "才", "不过", "达", "这一数字", "该数字", "达到", "上一财年", "上财年", "上个财年", "前一个财年", "前一财年", "上年度", "上一年度", "上一季", "上月", "上个月", "一年前", "前年", "去年同月", "上年同月", "一季度", "（", "，",
];

pub(super) fn find(sentence: &Sentence) -> Vec<Relation> {
    (1..sentence.claims.len())
        .filter_map(|second| {
            let told = forward(sentence, second).or_else(|| rates::around(sentence, second));
            let told = told.or_else(|| back(sentence, second)).or_else(|| rates::from(sentence, second));
            let told = told.or_else(|| rates::after(sentence, second));
            let told = told.or_else(|| leading(sentence, second));
            let told = told.or_else(|| apart(sentence, second)).or_else(|| brackets::find(sentence, second))?;
            Some(match told {
                Relation::Change { from, to, way: None } if to < from => {
                    let way = reached_from(sentence, to - sentence.first, from - sentence.first);
                    Relation::Change { from, to, way }
                }
                other => other,
            })
        })
        .collect()
}

pub(super) fn alike(sentence: &Sentence, a: usize, b: usize) -> bool {
    let (one, other) = (sentence.mention(a), sentence.mention(b));
    let measure = |index: usize| sentence.claims[index].measure;
    let told = |mention: &Mention| mention.amount.is_some();
    // a price is told of its unit but once; "$2.87 a share, up from $26.30 billion" is no price before
    let near = |low: Decimal, high: Decimal| high <= low * Decimal::ONE_THOUSAND;
    let values = one.amount.zip(other.amount).map(|(one, other)| (one.middle(), other.middle()));
    let priced = one.unit.currency().is_some()
        && one.unit.currency() == other.unit.currency()
        && values.is_some_and(|(a, b)| near(a, b) && near(b, a));
    // "declined by a third from 1830 to 1872"
    let year = |mention: &Mention| {
        let whole = mention.amount.map(|amount| amount.middle()).filter(|_| mention.unit == Unit::None);
        let digits = |span: crate::text::Span| span.end - span.start == 4;
        digits(mention.span) && whole.is_some_and(|it| it >= Decimal::from(1500) && it <= Decimal::from(2100))
    };
    if year(one) && year(other) {
        return false;
    }
    let same = one.kind == other.kind && (one.unit == other.unit || priced);
    let named = [a, b].iter().all(|&index| is_level(sentence, index)) && bare_and_named(one, other);
    (same || named) && measure(a) != Measure::Rank && told(one) && told(other)
}

/// "4.71 million spectators, up from 4.26 million": the noun of a count is told but once, both with a word of scale.
fn bare_and_named(one: &Mention, other: &Mention) -> bool {
    let scaled = |mention: &Mention| mention.amount.is_some_and(|amount| amount.middle() >= Decimal::from(10_000));
    let bare = |mention: &Mention| mention.unit == Unit::None;
    let counted = |mention: &Mention| matches!(mention.kind, Kind::Quantity | Kind::Money);
    (bare(one) && counted(other) || counted(one) && bare(other)) && scaled(one) && scaled(other)
}

/// "from 104 products in June to 131 in July": what is counted is told with the first of two plain numbers.
fn is_named_once(sentence: &Sentence, first: usize, second: usize) -> bool {
    let (one, other) = (sentence.mention(first), sentence.mention(second));
    let levels = [first, second].iter().all(|&index| is_level(sentence, index));
    levels && matches!(one.unit, Unit::Count(_)) && other.unit == Unit::None && other.kind == Kind::Number
}

/// "from A to B".
fn forward(sentence: &Sentence, second: usize) -> Option<Relation> {
    let first = second - 1;
    if !alike(sentence, first, second) && !is_named_once(sentence, first, second) {
        return None;
    }
    let head = before_bound(sentence.before(first));
    let led = ends_with(head, &["from", "从", "由"]).is_some() || led_by_date(sentence, first) || led_in_chinese(head);
    // "price reductions ranging from 4% to 20%" are many; of "to 70 from 50, and to 35 from 25" each has its own
    let ranging =
        ends_with(head, &["ranging from", "ranged from", "range from", "varying from", "vary from"]).is_some();
    if !led || ranging || is_from_own(sentence, second) && is_to_from(sentence, first) {
        return None;
    }
    let gap = sentence.gap(first, second);
    let to =
        gap.split_whitespace().any(|word| word == "to") || gap.contains(['至', '到', '变']) || is_short_chinese(&gap);
    if !to || is_odds(sentence, second) || !(only(&gap, JOINING) || is_short(&gap) || is_short_chinese(&gap)) {
        return None;
    }
    let verb = clause(head).to_ascii_lowercase();
    // "has shortened, from 61 days to 48": the verb stands in the clause before
    let verb = match verb.trim_matches([',', ' ']) {
        "from" | "i.e. from" | "namely from" | "由" | "从" => head.to_ascii_lowercase(),
        _ => verb,
    };
    let way = way_in(&gap).or_else(|| way_in(own_verb(&verb))).or_else(|| way_before(head, sentence.behind(second)));
    Some(Relation::Change { from: sentence.first + first, to: sentence.first + second, way })
}

/// Whether 由 or 从 leads to the first end, with no more between than whose it is.
fn led_in_chinese(head: &str) -> bool {
    let mut rest = head;
    while let Some(shorter) = rest.end_among(OLDER).map(|word| &rest[..rest.len() - word.len()]) {
        rest = shorter;
    }
    rest.len() < head.len() && rest.ends_with(['由', '从'])
}

/// "Down from 9.1 million tonnes the season before, the harvest came to 8.3 million".
fn leading(sentence: &Sentence, second: usize) -> Option<Relation> {
    let way = match sentence.before(0).trim() {
        "Up from" | "up from" => Direction::Up,
        "Down from" | "down from" => Direction::Down,
        _ => return None,
    };
    let gap = sentence.between(0, second);
    let stands = second == 1 && alike(sentence, 0, 1) && gap.matches(',').count() == 1;
    stands.then_some(Relation::Change { from: sentence.first, to: sentence.first + 1, way: Some(way) })
}

/// Whether a figure is followed by what it came from: "35 dollars from 25 dollars".
fn is_from_own(sentence: &Sentence, index: usize) -> bool {
    let next = index + 1;
    next < sentence.claims.len() && ends_with(before_bound(sentence.between(index, next)), &["from"]).is_some()
}

/// Whether a figure is what the one before it came from: "to 70 dollars from 50 dollars".
fn is_to_from(sentence: &Sentence, index: usize) -> bool {
    // "to one from three": a lone one is no figure
    if sentence.before(index).trim_end().ends_with("to one from") {
        return true;
    }
    let Some(to) = index.checked_sub(1).filter(|to| is_from_own(sentence, *to)) else { return false };
    let lead = to.checked_sub(1).map_or_else(|| sentence.before(to), |last| sentence.between(last, to));
    ends_with(before_bound(lead), &["to"]).is_some()
}

/// "leverage rose from 18 to 1, to over 25 to 1": so many to one, not from so many to one.
fn is_odds(sentence: &Sentence, second: usize) -> bool {
    let one = |index: usize| {
        let mention = sentence.mention(index);
        mention.unit == Unit::None && mention.amount.is_some_and(|amount| amount.middle() == Decimal::ONE)
    };
    let again = |index: usize| one(index) && sentence.between(index - 1, index).trim() == "to";
    again(second) && (second + 1..sentence.claims.len()).any(again)
}

/// 从每磅1.84美元下滑到1.72美元: one short verb that ends in 到 or 至, whichever it is.
fn is_short_chinese(gap: &str) -> bool {
    let head = before_bound(gap).trim();
    let plain = head.chars().all(is_han) && head.chars().count() <= 10;
    plain && head.ends_with(['到', '至', '为'])
}

/// "from 0.95 yuan a watt in December 2023 to 0.69 yuan", "from 26 million doses to 15 million doses": what is counted
/// stands between.
fn is_short(gap: &str) -> bool {
    let head = before_bound(gap);
    let small = head.chars().all(|c| c.is_ascii_lowercase() || c == ' ' || c == '-');
    let most = if head.contains(" at the end of") { 7 } else { 5 };
    small && head.split_whitespace().count() <= most && ends_with(head, &["to"]).is_some()
}

/// "B, up from A": the older level stands second.
fn back(sentence: &Sentence, second: usize) -> Option<Relation> {
    // "38 million in six months, compared with 71 million": how long it took is neither
    let first = (0..second).rev().find(|&index| sentence.mention(index).kind != Kind::Duration)?;
    let like = |index: usize| alike(sentence, index, second) || is_bare_end(sentence, index, second);
    if !like(first) {
        return None;
    }
    let gap = sentence.gap(first, second).to_ascii_lowercase();
    let gap = before_bound(&gap).trim();
    let (word, way) = BACK.iter().find(|(word, _)| gap.ends_with(word))?;
    let between = gap[..gap.len() - word.len()].trim();
    // "down to 640 million, while output is up from 1.2 to 1.9 trillion": of another, which has its own end
    let own = second + 1 < sentence.claims.len() && forward(sentence, second + 1).is_some();
    let short = !own && between.chars().count() <= 40 && !between.contains(['.', ';', '；', '。']);
    // "it now holds 122 of 248, down from 141": the part moved, and not its whole
    let part = |index: &usize| sentence.claims[*index].of == Some(sentence.claims[first].mention);
    // "32.7 billion crowns, or 4.8 billion dollars, up from 30.9 billion": the amount, and not its other form
    let form = |_: &usize| is_other_form(sentence, first);
    let to = first.checked_sub(1).filter(|index| part(index) || form(index)).unwrap_or(first);
    // a count without its noun is told of the same where a word says which way it went
    let surely = alike(sentence, to, second) || way.is_some() && like(to);
    (short && surely).then_some(Relation::Change { from: sentence.first + second, to: sentence.first + to, way: *way })
}

/// "1,120 flats in the first quarter, up from 1,480": what is counted is told but once, and the two are of one size.
pub(super) fn is_bare_end(sentence: &Sentence, named: usize, bare: usize) -> bool {
    let (one, other) = (sentence.mention(named), sentence.mention(bare));
    let values = one.amount.zip(other.amount).map(|(one, other)| (one.middle(), other.middle()));
    let near = |low: Decimal, high: Decimal| high <= low * Decimal::from(5);
    [named, bare].iter().all(|&index| is_level(sentence, index))
        && matches!(one.unit, Unit::Count(_))
        && other.unit == Unit::None
        && values.is_some_and(|(a, b)| near(a, b) && near(b, a))
}

/// "$627.6 billion, up 19.1% from $526.8 billion", 比上年的18亿元增长27.4%: the newer level stands before, with a rate, a date or
/// an amount in brackets between.
fn apart(sentence: &Sentence, older: usize) -> Option<Relation> {
    // another form of an amount in brackets is passed over
    let aside = |index: usize| {
        let text = index.checked_sub(1).map_or_else(|| sentence.before(index), |last| sentence.between(last, index));
        // （7月为621亿美元）: a bracket that closes again before the older one
        let open = text.rfind(['(', '（']).is_some_and(|open| !text[open..].contains([')', '）']));
        let closes = index < older && sentence.between(index, index + 1).contains([')', '）']);
        text.trim_end().trim_end_matches(['约', '合', '~', '≈']).ends_with(['(', '（'])
            || open && closes
            || is_other_form(sentence, index)
    };
    let newer = (0..older).rev().find(|&index| is_level(sentence, index) && !aside(index))?;
    // "shrank to 345 people from 310": what is counted is told but once
    let counted = || is_bare_end(sentence, newer, older) && is_counted_from(&sentence.gap(newer, older));
    if !(is_level(sentence, older) && (alike(sentence, newer, older) || counted())) {
        return None;
    }
    // "9.84 trillion, up 22% from 8.07 trillion a year earlier and 6% from 9.28 trillion": a level before itself
    let lead = newer.checked_sub(1).map_or_else(|| sentence.before(newer), |last| sentence.between(last, newer));
    #[rustfmt::skip]
    let led = ["from", "from the", "from a", "from an", "than", "than the", "above the", "below the", "compared with", "compared to", "against", "versus"];
    if ends_with(without_owner(before_bound(lead)), &led).is_some() {
        return None;
    }
    // 8.2万美元，上周为5.9万美元，去年同期仅2.6万美元: each is compared with the first
    let like = |other: usize| is_level(sentence, other) && alike(sentence, other, older);
    if ["上周", "上月", "上季", "去年", "上年", "同期"].iter().any(|word| lead.contains(word)) && (0..newer).any(like)
    {
        return None;
    }
    // 达到9.8万个，其中当年新增2.1万个，比上年末的7.7万个: which of the two is compared is not told
    let head = sentence.before(newer);
    if ["其中", "of which", "including"].iter().any(|word| clause(head).contains(word)) {
        return None;
    }
    let gap = sentence.bare(newer, older)?;
    let dated = sentence.claims[newer].mention + 1 < sentence.claims[older].mention
        && sentence.mentions[sentence.claims[older].mention - 1].is_calendar();
    // "rose 9.4% to 5.83 billion yuan ($812 million) from 5.33 billion yuan": the rate may stand before both
    let rated = (newer + 1..older).any(|index| sentence.is_rate(index)) || is_led_by_rate(sentence, newer);
    let way = if gap.contains(is_han) {
        chinese(sentence, &gap, newer, older, dated)?
    } else {
        let told = |gap: &str| english(sentence, gap, newer, older, rated);
        // "up 2.6% from January's 23.5 billion"
        told(&gap).or_else(|| told(without_owner(gap.trim_end())))?
    };
    // beside a rate, it is the rate that says which way
    let way = way.filter(|_| !rated);
    Some(Relation::Change { from: sentence.first + older, to: sentence.first + newer, way })
}

/// "rose 9.4% to 5.83 billion", "a 10.1% rise in 2024 revenue to 28.61 billion".
fn is_led_by_rate(sentence: &Sentence, level: usize) -> bool {
    let Some(rate) = level.checked_sub(1).filter(|rate| sentence.is_rate(*rate)) else { return false };
    let gap = sentence.gap(rate, level);
    ends_with(before_bound(&gap), &["to"]).is_some() && gap.chars().count() <= 60 && !gap.contains([',', ';'])
}

pub(super) fn is_level(sentence: &Sentence, index: usize) -> bool {
    sentence.claims[index].measure == Measure::Level
        && matches!(sentence.mention(index).kind, Kind::Money | Kind::Quantity | Kind::Number)
}

/// Which way the words between a level and an older one behind it say that it went; `None` when they say no such thing.
fn english(sentence: &Sentence, gap: &str, newer: usize, older: usize, rated: bool) -> Option<Option<Direction>> {
    // "…, its organisers said on Tuesday, up 10.6% from"
    let said = gap.contains(" said") && gap.chars().count() <= 80;
    let last = clause(gap.trim_end());
    let words = if said { last } else { gap };
    let head = before_bound(words);
    let to = ends_with(before_bound(sentence.before(newer)), &["to"]).is_some();
    // "rose to 16.9 million items from 14.2 million": what is counted stands between
    if to && is_counted_from(gap) {
        let verb = own_verb(clause(sentence.before(newer)));
        let near = verb.rmatch_indices(' ').nth(5).map_or(verb, |(at, _)| &verb[at..]);
        return Some(way_in(&near.to_ascii_lowercase()));
    }
    if !only(words, BETWEEN) {
        // "asked about $2,100 per box to northern Europe, 15.9% less than the $2,497 of early June"
        let next = newer + 1 == older - 1 && sentence.is_rate(newer + 1);
        let near = gap.chars().count() <= 90 && !gap.contains([';', ':']) && only(last, BETWEEN);
        let led = ["than the", "above the", "below the", "on the", "over the", "than", "from"];
        let than = ends_with(before_bound(last), &led).is_some();
        let other = [" while ", " but ", " and ", " as "].iter().any(|word| gap.contains(word));
        return (next && near && than && !other).then_some(None);
    }
    if ends_with(head, &["from"]).is_some() {
        let here = way_in(words);
        let verb = way_in(own_verb(&clause(sentence.before(newer)).to_ascii_lowercase()));
        return (rated || to || here.is_some()).then_some(here.or(verb.filter(|_| to)));
    }
    if ends_with(head, &["after"]).is_some() {
        let year = of_year_before(&sentence.behind(older).trim_start().to_ascii_lowercase());
        return (to || year || is_followed_by_rate(sentence, older)).then_some(None);
    }
    if ends_with(head, &["compared with", "compared to", "versus", "against"]).is_some() {
        return Some(None);
    }
    let than = [
        "than",
        "than the",
        "above",
        "above the",
        "below",
        "below the",
        "over",
        "over the",
        "over last year's",
        "than last year's",
        "on",
        "on the",
        "on last year's",
        "previous year's",
        "prior year's",
        "year-earlier",
    ];
    (rated && ends_with(head, &than).is_some()).then_some(None)
}

/// "items from", "cubic metres of gas from".
fn is_counted_from(gap: &str) -> bool {
    let small = gap.chars().all(|c| c.is_ascii_lowercase() || c == ' ' || c == '-');
    let noun = before_bound(gap).strip_suffix(" from").map_or(0, |noun| noun.split_whitespace().count());
    small && (1..=4).contains(&noun)
}

/// "after 1,376, a decrease of 9.3%".
fn is_followed_by_rate(sentence: &Sentence, older: usize) -> bool {
    let rate = older + 1;
    rate < sentence.claims.len()
        && sentence.is_rate(rate)
        && sentence.between(older, rate).trim_start().starts_with(',')
        && only(
            &sentence.between(older, rate).replace(',', ""),
            &[
                "a", "an", "decrease", "increase", "rise", "fall", "drop", "decline", "gain", "growth", "of", "or",
                "down", "up",
            ],
        )
}

/// The same in Chinese: 上年同期为18亿元, 比2023年的18亿元.
fn chinese(sentence: &Sentence, gap: &str, newer: usize, older: usize, dated: bool) -> Option<Option<Direction>> {
    if !only(gap, ZH_BETWEEN) {
        return None;
    }
    // 上年同期 is a date of its own once the article has one
    let whole = sentence.between(newer, older);
    #[rustfmt::skip]
    let earlier = ["上年", "去年", "上季", "上一年", "前一年", "上赛季", "同期", "财年", "年前", "前年", "上月", "上个月", "上一季"];
    let told = earlier.iter().any(|word| whole.contains(word));
    // 同比 and 环比 belong to a rate that stands between
    let compared = gap.replace("同比", "").replace("环比", "").contains(['比', '较', '于']);
    // 比今年减少约37万吨: how far it goes, and not where it began
    let by = before_bound(gap);
    if ["增加", "减少", "增长", "下降", "上升", "提高", "降低", "多", "少", "升", "降"]
        .iter()
        .any(|word| by.ends_with(word))
    {
        return None;
    }
    let behind = sentence.behind(older);
    let tail: String = behind.chars().take(3).take_while(|c| !matches!(c, '，' | '。' | '；' | ',')).collect();
    let by = way_in(&tail).or(if tail.starts_with('多') {
        Some(Direction::Up)
    } else {
        tail.starts_with('少').then_some(Direction::Down)
    });
    let tail = gap.trim_end();
    let is = tail.ends_with(['为', '是']) || tail.ends_with_any(&["同期", "仅", "只有", "仅有", "才"]);
    match (told || dated, compared) {
        (true, true) => by.map(Some),
        (true, false) => (told && is).then_some(None),
        _ => None,
    }
}

/// Characters before a level in which a verb and what it is held against are looked for.
const LEAD: usize = 60;

/// 房价回落至486元，上年同期为412元: the way that a verb says, unless it may be told of the month before.
fn reached_from(sentence: &Sentence, newer: usize, older: usize) -> Option<Direction> {
    let between = sentence.between(newer, older);
    let of_year = ["上年", "去年", "前一年", "上一年"].iter().any(|word| between.contains(word));
    let long = |is: Period| add_months(is.from, 6).is_some_and(|half| is.until >= half);
    let period = sentence.claims[newer].period.as_ref();
    let own = period.is_none_or(|period| !period.here || long(period.is));
    let lead = sentence.before(newer);
    let start = lead.char_indices().rev().nth(LEAD).map_or(0, |(at, _)| at);
    let lead = &lead[start..];
    let other = ["环比", "上季", "前值", "月"].iter().any(|word| lead.contains(word));
    reached(lead).filter(|_| of_year && own && !other)
}

/// 从2023年的18亿元: a date stands between the preposition and the figure.
fn led_by_date(sentence: &Sentence, index: usize) -> bool {
    let start = sentence.mention(index).span.start;
    let previous = sentence.claims[index].mention.checked_sub(1).map(|m| &sentence.mentions[m]);
    previous.filter(|m| m.is_calendar() && m.span.start >= sentence.span.start).is_some_and(|date| {
        let between = &sentence.text[date.span.end as usize..start as usize];
        let head = &sentence.text[sentence.span.start as usize..date.span.start as usize];
        only(between, &["的", "年", "约", "超", "近", "about", "s"]) && ends_with(head, &["from", "从", "由"]).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::told;

    #[test]
    fn each_end_of_a_change_is_told_of_one_change() {
        let all = |text: &str| told(text).join("; ");
        for (text, ties) in [
            (
                "The fee rises to $70 from $50 for adults and to $35 from $25 for children.",
                "change $50 | $70 up; change $25 | $35 up",
            ),
            (
                "Beef exports fell to 308,200 from 342,900 tonnes while pork exports rose to 292,000 from 201,400 tonnes.",
                "change 342,900 tonnes | 308,200 down; change 201,400 tonnes | 292,000 up",
            ),
            (
                "Orders stood at 32.7 billion crowns, or 4.8 billion dollars, up from 30.9 billion a year before.",
                "change 30.9 billion | 32.7 billion up",
            ),
            (
                "The museum had 4.2 million visitors in 2024, a rise of 12% on the 3.6 million recorded in 2023.",
                "growth 4.2 million | 12%; change 3.6 million | 4.2 million",
            ),
            ("The museum had 4.2 million visitors in 2024 and spent 12% on the 3.6 million objects of its store.", ""),
            ("Parcel post rose to 16.9 million items from 14.2 million.", "change 14.2 million | 16.9 million up"),
            ("The shop offers discounts ranging from 4 percent to 20 percent.", ""),
            ("Its margin slipped to 30.6% from 31.8% as flour got dearer.", "change 31.8% | 30.6% down"),
            ("Vacancies rose to 4.5% in June from 4.3% in May.", "change 4.3% | 4.5% up"),
            (
                "The bank lowered its key rate by 25 basis points to 9.50% from 9.75%.",
                "difference 9.75% | 9.50% | 25 basis points; change 9.75% | 9.50% down",
            ),
            // the second base is no level of the first
            (
                "Imports came to $24.1 billion, up 2.6% from January's $23.5 billion and 43% above the $16.9 billion of 2023.",
                "growth $24.1 billion | 2.6%; base $16.9 billion | 43%; change $23.5 billion | $24.1 billion",
            ),
        ] {
            assert_eq!(all(text), ties, "{text}");
        }
    }
}
