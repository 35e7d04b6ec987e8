//! Lists whose words or shares say that they are all of their whole: 公立…民营…, "tax … non-tax …", "60% … the other 40%";
//! and the whole that stands before them.

use std::sync::LazyLock;

use super::gap::{before_bound, ends_with};
use super::parts::{are_siblings, is_amount, one_unit};
use super::run::opens_anew;
use super::{Relation, Sentence};
use crate::claim::Measure;
use crate::mention::Kind;
use crate::text::Anywhere;
use crate::text::around::{Ends, is_han};
use crate::value::{Amount, Decimal, Unit, add_days};

/// Words each row of which leaves nothing over: who is one is not the other, and all are either.
#[rustfmt::skip]
const EITHER: &[&[&str]] = &[
    &["public", "private"], &["state-owned", "private"], &["urban", "rural"], &["city", "countryside"], &["male", "female"], &["men", "women"], &["boys", "girls"],
    &["domestic", "foreign"], &["domestic", "overseas"], &["domestic", "international"], &["at home", "abroad"], &["imports", "exports"], &["online", "offline"],
    &["coastal", "inland"], &["coastal", "river"], &["indoor", "outdoor"], &["residential", "commercial"], &["direct", "indirect"], &["fixed", "variable"],
    &["full-time", "part-time"], &["new", "used"], &["new", "existing"], &["passenger", "commercial"], &["passenger", "freight"], &["tax", "non-tax"],
    &["local", "central"], &["foreigners", "hong kong"], &["individuals", "institutions"], &["adults", "children"], &["battery electric", "plug-in"], &["vaccine", "placebo"], &["winners", "losers"], &["owned", "leased"], &["franchised", "self-operated"], &["franchised", "company-owned"], &["foreign", "residents"], &["members", "non-members"], &["smokers", "non-smokers"], &["arrivals", "departures"], &["insured", "uninsured"], &["land", "sea"], &["onshore", "offshore"],
    &["公立", "民营"], &["公办", "民办"], &["国有", "民营"], &["国有", "非国有"], &["城镇", "农村"], &["城镇", "乡村"], &["城市", "农村"], &["男", "女"], &["国内", "国外"], &["国内", "国际"],
    &["国内", "海外"], &["境内", "境外"], &["内销", "外销"], &["内销", "出口"], &["进口", "出口"], &["线上", "线下"], &["沿海", "内河"], &["税收", "非税"], &["中央", "地方"], &["乘用车", "商用车"],
    &["纯电", "插电"], &["纯电", "插混"], &["客运", "货运"], &["存量", "增量"], &["新增", "存量"], &["外国人", "港澳台"], &["外资", "内资"], &["重箱", "空箱"], &["内贸", "外贸"], &["陆上", "海上"],
    &["新房", "二手"], &["新建", "二手"], &["new-home", "second-hand"], &["new homes", "existing homes"], &["对公", "零售"], &["住宅", "非住宅"], &["直营", "加盟"], &["自营", "加盟"], &["堂食", "外卖"], &["自有", "租赁"], &["进港", "出港"], &["入境", "出境"], &["国产", "进口"], &["省内", "省外"], &["户籍", "非户籍"], &["会员", "非会员"], &["自营", "平台"], &["本地", "外地"], &["本省", "外省"], &["固定", "浮动"], &["疫苗组", "安慰剂组"], &["集中式", "分布式"], &["centralised", "distributed"], &["centralized", "distributed"], &["utility-scale", "rooftop"],
];

/// The same of three.
#[rustfmt::skip]
const EACH: &[[&[&str]; 3]] = &[
    [&["rose", "rising", "up", "increase"], &["fell", "falling", "down", "decrease"], &["flat", "unchanged"]],
    [&["上涨", "上升"], &["下降", "下跌"], &["持平"]],
    [&["primary", "agriculture"], &["secondary", "industry"], &["tertiary", "services"]],
    [&["第一产业"], &["第二产业"], &["第三产业"]],
    [&["in favour", "for"], &["against"], &["abstain", "abstention"]],
    [&["赞成"], &["反对"], &["弃权"]],
    [&["won", "wins"], &["drew", "draws", "drawn"], &["lost", "losses"]],
];

/// All of them: most lists have none, and are done with in one pass.
static EITHER_WORDS: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(EITHER.iter().copied().flatten().copied()));

/// Words before the last figure of a list that make it all that is left.
#[rustfmt::skip]
const LEFT: &[&str] = &["the rest", "everything else", "the remaining", "the other", "all other", "all others", "and other", "其余", "其他", "其它", "余下", "剩余", "everywhere else"];

/// Words before the first figure of a list that make it all of its whole.
#[rustfmt::skip]
const COMPOSED: &[&str] = &[
    "comprises ", "comprised ", "consists of ", "consisted of ", "is made up of ", "was made up of ", "composed of ", "breaks down into ", "broke down into ", "splits into ",
    "构成：", "组成：", "构成:", "组成:", "部分：", "三块：", "两块：",
];

/// Figures of a list, at most.
const MOST: usize = 40;

/// Bytes of "from about" between two figures, at most.
const FROM: usize = 16;

/// Bytes between a whole of which nothing but its place speaks and its list.
const FAR: u32 = 240;

/// What part of a sum it may be off its whole and yet come near it: a twentieth.
const NEARLY: i64 = 20;

/// The least figure that a list may begin with.
const LEAST: i64 = 10;

/// Lists that end in the sentence from `cut` on and are all of a whole that no word of theirs ties to them. A list may have
/// begun in the sentences from `chain` on: items between semicolons, or a bulleted list.
pub(super) fn find(sentence: &Sentence, cut: usize, chain: usize, tied: &[Relation]) -> Vec<Relation> {
    let mut chain = chain.min(cut);
    while chain > 0 && opens_behind_semicolon(sentence, chain) {
        let before = sentence.claims[chain - 1].sentence;
        chain = sentence.claims.partition_point(|claim| claim.sentence.start < before.start);
    }
    let mut found = Vec::new();
    if sentence.claims.len() - chain > MOST {
        return found;
    }
    let mut first = chain;
    let mut longest: Vec<usize> = Vec::new();
    while first < sentence.claims.len() {
        let list = list_from(sentence, first, tied);
        let last = list.last().copied().unwrap_or(first);
        first += 1;
        // the tail of a list is one only behind its whole
        let tail = list.first().is_some_and(|item| longest.contains(item));
        let behind_first = tail && longest.get(1) == list.first();
        if !tail && !list.is_empty() {
            longest.clone_from(&list);
        }
        if list.len() >= 2 && (!tail || behind_first) && last >= cut && !is_tied(sentence, &list, tied) {
            let all = || whole_of(sentence, &list, tied).filter(|whole| is_all(sentence, *whole, &list));
            let whole = calendar(sentence, &list).or_else(all);
            // what else is told of the first figure sets it apart from the list
            let set_apart = |whole: &usize| {
                // "$700 million of the rise, changes to two stations $450 million": of the second
                let told = |index: usize| {
                    matches!(sentence.mention(index).kind, Kind::Number | Kind::Quantity | Kind::Duration)
                };
                let more = || (*whole + 1..list[0]).any(|index| !told(index));
                // what parts the whole from its list does not part the items: 营业盈余2560亿元；规费1030亿元；其余730亿元
                let mark = |a: usize, b: usize| sentence.between(a, b).contains([';', '；', ':', '：', '。']);
                let apart = || mark(*whole, list[0]) && !mark(list[0], list[1]);
                longest.first() == Some(whole) && (more() || apart() || is_sum(sentence, *whole, &list))
            };
            let whole = whole.filter(|whole| !tail || set_apart(whole));
            let Some(whole) = whole.filter(|whole| !are_siblings(sentence, *whole, &list)) else { continue };
            // "the net profit was 0.16 billion. Beer brought in 1.52 billion, machines 0.19 and the rest 0.13": what adds up
            let exact = (0..list.len() - 1).map(|from| &list[from..]).find(|tail| is_sum(sentence, whole, tail));
            let list = exact.unwrap_or(&list).to_vec();
            found.push(Relation::Parts {
                whole: sentence.first + whole,
                parts: list.iter().map(|part| sentence.first + part).collect(),
                complete: true,
            });
            first = last + 1;
        }
    }
    found
}

fn opens_behind_semicolon(sentence: &Sentence, index: usize) -> bool {
    let at = (sentence.claims[index].sentence.start - sentence.span.start) as usize;
    let text = &sentence.text[sentence.span.start as usize..];
    text.get(..at).is_some_and(|head| head.trim_end().ends_with(['；', ';']))
}

/// The like amounts that follow each other from here in one list: levels of the present, passing over shares, rates, the
/// level before a change, and how many are left ("the other 14 clubs").
fn list_from(sentence: &Sentence, first: usize, tied: &[Relation]) -> Vec<usize> {
    // "broadcasting 14.6 million dollars from 11.5 million"
    let came = |index: usize| {
        let lead = index.checked_sub(1).map_or_else(|| sentence.before(index), |last| sentence.between(last, index));
        index > 0 && lead.trim_start().len() < FROM && ends_with(before_bound(lead), &["from"]).is_some()
    };
    let earlier = |index: usize| {
        let claim = index + sentence.first;
        let from =
            |r: &Relation| matches!(r, Relation::Change { from, .. } | Relation::Base { from, .. } if *from == claim);
        sentence.claims[index].before || came(index) || tied.iter().any(from)
    };
    // small counts add up by chance
    let counted = |index: usize| sentence.mention(index).amount.is_some_and(|a| a.middle() >= Decimal::from(LEAST));
    let held = sentence.claims.iter().any(|claim| claim.of == Some(sentence.claims[first].mention));
    if !is_amount(sentence, first) || earlier(first) || !counted(first) || held {
        return Vec::new();
    }
    let mut list = vec![first];
    let mut last = first;
    for index in first + 1..sentence.claims.len() {
        let mention = sentence.mention(index);
        let left = || {
            let lead = sentence.between(index - 1, index).trim_end().to_ascii_lowercase();
            matches!(mention.unit, Unit::Count(_) | Unit::None) && lead.ends_with_any(LEFT)
        };
        let aside =
            matches!(mention.kind, Kind::Percent | Kind::Points | Kind::Multiple | Kind::Ordinal) || earlier(index);
        let like = one_unit(sentence.mention(first), mention);
        // "nine of our 11 halls; the other two"
        if sentence.claims.iter().any(|claim| claim.of == Some(sentence.claims[index].mention)) {
            break;
        }
        // "$700 million of the rise, changes to two stations $450 million": so few are no item
        let few = || {
            matches!(mention.unit, Unit::Count(_) | Unit::None)
                && matches!(sentence.mention(first).unit, Unit::Money(_) | Unit::Measure(_))
                && mention.amount.is_some_and(|a| a.middle() < Decimal::from(LEAST))
        };
        // a part of the item before it
        let within = opens_anew(sentence, index);
        if aside || within || !like && (left() || few()) {
            last = index;
            continue;
        }
        let next = sentence.claims[index].sentence != sentence.claims[last].sentence;
        if !(is_amount(sentence, index) && like && (next || is_joined(sentence, list[list.len() - 1], index))) {
            break;
        }
        list.push(index);
        last = index;
    }
    list
}

/// Whether a comma or a word joins two items, with no full clause of another kind between.
fn is_joined(sentence: &Sentence, last: usize, index: usize) -> bool {
    let gap = sentence.between(last, index);
    let holds = |words: &[&str]| words.iter().any(|word| gap.contains(word));
    gap.chars().count() <= 90
        && holds(&[",", "，", "、", "and", "和", "；", ";"])
        && !holds(&["while", "compared", "than", "but ", "而", "但"])
}

/// Whether a relation already has these figures as parts, or as ends of a change.
fn is_tied(sentence: &Sentence, list: &[usize], tied: &[Relation]) -> bool {
    let has = |index: usize| list.contains(&(index.wrapping_sub(sentence.first)));
    tied.iter().any(|relation| match relation {
        Relation::Parts { parts, .. } if parts.len() >= 2 => parts.iter().any(|part| has(*part)),
        Relation::Conversion { other, .. } => has(*other),
        _ => false,
    })
}

/// Whether words or shares say that the list is complete.
pub(super) fn is_all(sentence: &Sentence, whole: usize, list: &[usize]) -> bool {
    // what stands before the whole is told of it: "exports of 100 billion and imports of 150"
    let floor = sentence.mention(whole).span.end;
    let around = |index: usize, at: usize| {
        let start = match at.checked_sub(1) {
            Some(before) => sentence.mention(list[before]).span.end,
            None if whole < index => sentence.claims[index].sentence.start.max(floor),
            None => sentence.claims[index].sentence.start,
        };
        let end = match list.get(at + 1) {
            Some(next) => sentence.mention(*next).span.start,
            None => sentence.claims[index].sentence.end,
        };
        let head = sentence.text.get(start as usize..sentence.mention(index).span.start as usize).unwrap_or_default();
        let tail = sentence.text.get(sentence.mention(index).span.end as usize..end as usize).unwrap_or_default();
        (head.to_ascii_lowercase(), tail.to_ascii_lowercase())
    };
    let words: Vec<(String, String)> = list.iter().enumerate().map(|(at, index)| around(*index, at)).collect();
    let says = |text: &str, word: &str| {
        text.find(word).is_some_and(|at| {
            let letter = |c: char| c.is_ascii_alphabetic() || c == '-';
            !word.is_ascii() || !text[..at].ends_with(letter) && !text[at + word.len()..].starts_with(letter)
        })
    };
    // the words around an item that name it
    let near = |n: usize| {
        let (head, tail) = &words[n];
        if n == 0 {
            (head.rfind([',', '，', '、']).map_or(head.as_str(), |at| &head[at..]), tail.as_str())
        } else {
            (head.as_str(), tail.split([',', '，', '；', ';']).next().unwrap_or_default())
        }
    };
    let any = |n: usize| EITHER_WORDS.any(near(n).0) || EITHER_WORDS.any(near(n).1);
    let either = list.len() == 2
        && any(0)
        && any(1)
        && EITHER.iter().any(|row| {
            let at = |n: usize, word: &str| says(near(n).0, word) || says(near(n).1, word);
            at(0, row[0]) && at(1, row[1]) || at(0, row[1]) && at(1, row[0])
        });
    let left = LEFT.iter().any(|word| leads(&words[list.len() - 1].0, word));
    let last = words[list.len() - 1].0.trim_start_matches(|c: char| !c.is_alphabetic());
    let other = last.starts_with("other ") && list.len() >= 3;
    let each = list.len() == 3
        && EACH.iter().any(|row| {
            let told = |kind: &[&str], n: usize| {
                let head = if n == 0 { last_clause(&words[n].0) } else { words[n].0.as_str() };
                kind.iter().any(|word| says(head, word) || says(&words[n].1, word))
            };
            const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
            ORDERS.iter().any(|order| (0..3).all(|n| told(row[order[n]], n)))
        });
    // "It comprises insured care of 3.29 billion, …", 由三部分构成：…
    let time = |index: usize| sentence.claims[index].period.as_ref().map(|told| told.is);
    let said = sentence.claims[list[0]].period.as_ref().is_some_and(|told| told.here);
    let one_time = time(whole) == time(list[0]) || !said;
    let declared = COMPOSED.iter().any(|word| words[0].0.split_once(word).is_some_and(|(head, _)| is_meant(head)));
    let declared = declared && one_time;
    declared || either || left || other || each || is_four_quarters(&words) || shares_sum(sentence, list)
}

/// Whether what is composed of a list is the amount told before, and nothing with a name of its own.
fn is_meant(head: &str) -> bool {
    #[rustfmt::skip]
    const WORDS: &[&str] = &["it", "this", "that", "they", "these", "which", "the total", "the figure", "the amount", "the sum", "the number"];
    let last = head.rsplit([',', '.', ';']).next().unwrap_or_default().trim();
    !head.is_ascii() || WORDS.contains(&last)
}

/// Whether a word that makes a figure the rest of a list stands before it, in its own item: "spare parts and other goods, and
/// earn 100 million" has none.
pub(super) fn leads(head: &str, word: &str) -> bool {
    let parted = |tail: &str| tail.trim_end().trim_end_matches(',').contains([',', ';', '；']);
    head.rfind(word).is_some_and(|at| !parted(&head[at + word.len()..]))
}

fn last_clause(head: &str) -> &str {
    head.rfind([',', '，', '、']).map_or(head, |at| &head[at..])
}

/// Whether there is a share for each figure of a list, two at least, and they add up to all.
fn shares_sum(sentence: &Sentence, list: &[usize]) -> bool {
    let (start, end) = (sentence.claims[list[0]].sentence.start, sentence.claims[list[list.len() - 1]].sentence.end);
    let mut count = 0;
    let mut tenths = 0;
    for (index, claim) in sentence
        .claims
        .iter()
        .enumerate()
        .filter(|(_, claim)| start <= claim.sentence.start && claim.sentence.end <= end)
    {
        let mention = sentence.mention(index);
        if mention.kind == Kind::Percent && claim.measure == Measure::Share {
            count += 1;
            tenths += mention.amount.and_then(|a| (a.middle() * Decimal::from(10)).trunc().to_i64()).unwrap_or(0);
        }
    }
    count == list.len() && (1000 - tenths).abs() <= count as i64
}

/// The whole of such a list: the nearest level before it in the same unit that is told of the present, not of a year before
/// or of a plan, and not far from the sum. No figure may stand between that could be a part as well.
fn whole_of(sentence: &Sentence, list: &[usize], tied: &[Relation]) -> Option<usize> {
    let middle = |index: usize| sentence.mention(index).amount.map(Amount::middle);
    let sum = list.iter().filter_map(|part| middle(*part)).fold(Decimal::ZERO, |sum, part| sum + part);
    let like =
        |index: &usize| is_amount(sentence, *index) && one_unit(sentence.mention(*index), sentence.mention(list[0]));
    let (least, most) = (sum * Decimal::from(35), sum * Decimal::from(180));
    let near = |index: &usize| {
        middle(*index).map(|whole| whole * Decimal::ONE_HUNDRED).is_some_and(|whole| whole > least && whole < most)
    };
    let present =
        |index: &usize| !is_past(sentence, *index) && sentence.claims[*index].status == sentence.claims[list[0]].status;
    let fits = |index: &usize| middle(*index) == Some(sum);
    let own = sentence.claims[list[0]].sentence;
    let before = list[0].checked_sub(1).map_or(own, |index| sentence.claims[index].sentence);
    // some sentences before, it is told of the same thing
    let close = |index: &usize| {
        let (whole, part) = (&sentence.claims[*index], &sentence.claims[list[0]]);
        let known = whole.metric.as_ref().is_some_and(|metric| metric.known) && whole.metric == part.metric;
        let next = whole.sentence.start >= before.start && part.sentence.start <= whole.sentence.end + FAR;
        next || known && whole.owner == part.owner
    };
    // 智能终端68.2亿元，占53.1%；云服务39.7亿元，占30.9%: what has a share as the others have is one of them
    let shares = |index: &usize| {
        let claim = sentence.first + index;
        tied.iter().any(|r| matches!(r, Relation::Share { part, .. } if *part == claim))
    };
    let listed = list.iter().any(shares);
    let candidates = || (0..list[0]).rev().filter(like).filter(|index| !(listed && shares(index)));
    let away = |index: &usize| middle(*index).map(|whole| (whole - sum).abs());
    if let Some(whole) = candidates().find(fits) {
        return Some(whole);
    }
    // "180 million … The champions will take 36 million": what is foreseen may be parts of what stands right before
    let next = |index: &usize| {
        let of = sentence.claims[*index].sentence;
        !is_past(sentence, *index) && of.start >= before.start && own.start <= of.end + FAR
    };
    // the level that a change began at, or one of another time, is none while there is another
    let earlier = |index: usize| {
        let claim = sentence.first + index;
        let from =
            |r: &Relation| matches!(r, Relation::Change { from, .. } | Relation::Base { from, .. } if *from == claim);
        tied.iter().any(from)
    };
    let period = |index: usize| sentence.claims[index].period.as_ref().map(|period| period.is);
    let rank = |index: &usize| (earlier(*index), period(*index) != period(list[0]), away(index));
    let told = candidates().filter(near).filter(close).filter(present).min_by_key(rank);
    let whole = told.or_else(|| candidates().filter(near).filter(next).min_by_key(rank))?;
    let part = |index: usize| {
        let claim = sentence.first + index;
        tied.iter().any(|r| matches!(r, Relation::Parts { parts, .. } if parts.contains(&claim)))
            || tied.iter().any(|r| matches!(r, Relation::Conversion { other, .. } if *other == claim))
    };
    let open = (whole + 1..list[0]).any(|index| like(&index) && present(&index) && !part(index));
    // what its parts all but come to, and is told of the same thing, is their whole whatever stands between
    let metric = |index: usize| sentence.claims[index].metric.as_ref().filter(|metric| metric.known);
    let same = metric(whole).is_some() && metric(whole) == metric(list[0]) && period(whole) == period(list[0]);
    let nearly = same && list.len() >= 3 && away(&whole).is_some_and(|away| away * Decimal::from(NEARLY) <= sum);
    (!open || nearly).then_some(whole)
}

/// Whether the parts are just the whole.
fn is_sum(sentence: &Sentence, whole: usize, list: &[usize]) -> bool {
    let middle = |index: usize| sentence.mention(index).amount.map(Amount::middle);
    let sum = list.iter().filter_map(|part| middle(*part)).fold(Decimal::ZERO, |sum, part| sum + part);
    middle(whole) == Some(sum)
}

/// Whether a figure is what another is compared with.
fn is_past(sentence: &Sentence, index: usize) -> bool {
    let claim = &sentence.claims[index];
    if claim.before {
        return true;
    }
    let head = sentence.text.get(claim.sentence.start as usize..sentence.mention(index).span.start as usize);
    let head = head.unwrap_or_default();
    let clause = head.rfind([',', '，', ';', '；']).map_or(head, |at| &head[at..]);
    let last = clause.rfind(|c: char| c.is_ascii_digit()).map_or(clause, |at| &clause[at + 1..]);
    let english = || last.split_whitespace().any(|w| matches!(w, "from" | "compared" | "than" | "after" | "against"));
    let chinese = || last.contains(is_han) && ["上年", "去年同期", "较"].iter().any(|word| last.contains(word));
    english() || chinese()
}

/// The whole whose stretch of the calendar those of the figures of a list fill, one behind the other.
pub(super) fn calendar(sentence: &Sentence, list: &[usize]) -> Option<usize> {
    let period = |index: usize| sentence.claims[index].period.as_ref().map(|period| period.is);
    let mut filled = period(list[0])?;
    for part in &list[1..] {
        let next = period(*part).filter(|next| next.from == add_days(filled.until, 1))?;
        filled.until = next.until;
    }
    let root = |index: usize| sentence.claims[index].metric.as_ref().map(|metric| metric.root.as_str());
    let whole = |index: &usize| {
        is_amount(sentence, *index)
            && one_unit(sentence.mention(*index), sentence.mention(list[0]))
            && period(*index) == Some(filled)
            && sentence.claims[*index].status == sentence.claims[list[0]].status
            && sentence.claims[*index].owner == sentence.claims[list[0]].owner
            && root(*index) == root(list[0])
    };
    (0..list[0]).rev().find(whole)
}

/// Whether the four figures of a list are told of the four quarters, by ordinal words alone.
fn is_four_quarters(words: &[(String, String)]) -> bool {
    const QUARTERS: [[&str; 4]; 4] = [
        ["first", "second", "third", "fourth"],
        ["一季度", "二季度", "三季度", "四季度"],
        ["一、", "二、", "三、", "四季度"],
        ["q1", "q2", "q3", "q4"],
    ];
    words.len() == 4
        && QUARTERS.iter().any(|row| {
            let named = |lead: bool| (0..4).all(|n| if lead { &words[n].0 } else { &words[n].1 }.contains(row[n]));
            named(true) || named(false)
        })
}
