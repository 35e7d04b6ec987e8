//! A whole and the parts listed of it: 其中, "including", "comprising", 合计.

use std::sync::LazyLock;

use super::gap::{before_bound, ends_with};
use super::run::run;
use super::{Relation, Sentence, closing, partition};
use crate::claim::Measure;
use crate::mention::{Kind, Mention, recomputed};
use crate::text::Anywhere;
use crate::text::around::{Ends, first_chars, is_han};
use crate::value::{Decimal, Unit};

/// Words behind a whole that open the list of its parts, and whether the list is all of it.
pub(super) const OPENING: &[(&str, bool)] = &[
    ("comprising", true),
    ("consisting of", true),
    ("made up of", true),
    ("including", false),
    ("of which", false),
    ("of whom", false),
    ("其中包括", false),
    ("其中", false),
    ("包括", false),
];

/// Words before a figure that the one in front of it is held against.
#[rustfmt::skip]
const AGAINST: &[&str] = &["比", "较", "上年同期", "去年同期", "than", "against", "compared with", "compared to", "up from", "down from", "versus"];

/// Words before the last part of a list that make it all of the whole.
#[rustfmt::skip]
const REST: &[&str] = &["其他", "其它", "其余", "remaining", "the rest", "everything else", "all other", "all others", "and other"];

/// Words right behind a figure that make it a part of the one before.
const OF_THEM: &[&str] = &["of them", "of these", "of those", "of which", "of whom", "of that", "of it"];

pub(super) fn find(sentence: &Sentence) -> Vec<Relation> {
    let mut found = Vec::new();
    for index in 0..sentence.claims.len() {
        if is_amount(sentence, index) && !is_base(sentence, index) && !is_other_form(sentence, index) {
            found.extend(opened(sentence, index).or_else(|| of_them(sentence, index)));
            found.extend(closing::of(sentence, index));
            found.extend(out_of(sentence, index));
        }
    }
    found
}

pub(super) fn is_amount(sentence: &Sentence, index: usize) -> bool {
    let mention = sentence.mention(index);
    // 年收入20亿元以上的企业, 10万元以下占68%: where a class begins or ends
    let bound = mention.span.of(sentence.text).ends_with_any(&["以上", "以下", "以内"]);
    let class = bound && sentence.behind(index).starts_with(['的', '占']);
    sentence.claims[index].measure == Measure::Level
        && !class
        && matches!(mention.kind, Kind::Money | Kind::Quantity | Kind::Number)
        && mention.amount.is_some()
}

/// A part of one told as a number: "a quarter".
pub(super) fn is_fraction(sentence: &Sentence, index: usize) -> bool {
    let mention = sentence.mention(index);
    mention.kind == Kind::Number && mention.amount.is_some_and(|amount| amount.middle() < Decimal::ONE)
}

/// Whether two figures are counted in one unit. Counts with different nouns may be ("120 firms, including 70 start-ups").
pub fn one_unit(whole: &Mention, part: &Mention) -> bool {
    match (&whole.unit, &part.unit) {
        (Unit::Count(_) | Unit::None, Unit::Count(_) | Unit::None) => true,
        // "168.5 billion yuan, but 97.3 billion of that": the unit is told but once
        (Unit::None, other) => is_large(whole) && (is_large(part) || !matches!(other, Unit::Money(_) | Unit::Rate(..))),
        (_, Unit::None) => is_large(part),
        (one, other) => one == other,
    }
}

fn is_large(mention: &Mention) -> bool {
    mention.amount.is_some_and(|amount| amount.middle() >= Decimal::from(1_000_000))
}

/// "120, comprising 70 X and 50 Y".
fn opened(sentence: &Sentence, whole: usize) -> Option<Relation> {
    let first = next_amount(sentence, whole)?;
    let complete = opens(sentence, whole, first)?;
    // 其中自家38艘船捕的36.15万吨: how many landed it stands before the part
    let next = first + 1;
    let unlike = next < sentence.claims.len() && !one_unit(sentence.mention(whole), sentence.mention(first));
    let counted = unlike && one_unit(sentence.mention(whole), sentence.mention(next)) && {
        let gap = sentence.between(first, next);
        gap.contains(is_han) && gap.chars().count() <= 12 && !gap.contains(['，', '、', '；', '（'])
    };
    let first = if counted { next } else { first };
    // 加开1164列，日均97列，其中夜间216列，占18.6%: the share says whose part it is
    // 最高补贴3000元，其中低保家庭可上浮到5000元: raised to, and no part of it
    let raised = ["上浮到", "上浮至", "提高到", "提高至", "提至", "放宽到", "放宽至", "增至", "增加到"];
    let raised = before_bound(sentence.between(whole, first)).ends_with_any(&raised);
    if raised || sentence.is_mean(whole) || is_share_of_other(sentence, whole, first) {
        return None;
    }
    relation(sentence, whole, run(sentence, whole, first), complete)
}

/// Whether the share that stands with a part fits a figure before the whole, and not the whole.
fn is_share_of_other(sentence: &Sentence, whole: usize, part: usize) -> bool {
    let share = part + 1;
    if share >= sentence.claims.len() || sentence.mention(share).kind != Kind::Percent {
        return false;
    }
    let fits = |other: usize| {
        let rate = recomputed(sentence.mention(part)).zip(recomputed(sentence.mention(other)));
        let rate = rate.and_then(|(part, other)| part.over(other)?.times(Decimal::ONE_HUNDRED));
        rate.zip(recomputed(sentence.mention(share))).is_some_and(|(rate, share)| rate.meets(share))
    };
    let amount =
        |other: &usize| is_amount(sentence, *other) && one_unit(sentence.mention(*other), sentence.mention(part));
    !fits(whole) && (0..whole).filter(amount).any(fits)
}

/// The next figure behind a whole that is no rate of it and no other form of it in brackets.
pub(super) fn next_amount(sentence: &Sentence, whole: usize) -> Option<usize> {
    let aside = |index: usize| {
        let kind = sentence.mention(index).kind;
        let lead = sentence.between(index - 1, index).trim_end();
        let bracket = lead.ends_with(['(', '（']);
        matches!(kind, Kind::Percent | Kind::Points | Kind::Multiple)
            || bracket
            || is_other_form(sentence, index)
            || is_base(sentence, index)
    };
    (whole + 1..sentence.claims.len()).find(|&index| !aside(index))
}

/// Whether a figure is the amount before it in another currency.
pub(super) fn is_other_form(sentence: &Sentence, index: usize) -> bool {
    let Some(before) = index.checked_sub(1) else { return false };
    let (one, other) = (sentence.mention(before), sentence.mention(index));
    // 73.8GW/168GWh: one store by its power and by what it holds
    if sentence.between(before, index) == "/" && one.unit != other.unit && one.kind == other.kind {
        return true;
    }
    if other.kind != Kind::Money || one.unit == other.unit {
        return false;
    }
    let lead = sentence.between(before, index).to_ascii_lowercase();
    let clause = lead.rfind([',', '，']).map_or(&*lead, |at| lead[at..].trim_start_matches([',', '，']));
    let clause = clause.trim_start_matches(['（', '(']);
    #[rustfmt::skip]
    let words = ["or", "equivalent to", "or about", "or around", "or roughly", "or some", "or nearly", "约合", "折合", "约", "合"];
    words.contains(&clause.trim())
}

/// Whether a figure is what the one before it is held against, and no whole: 比上年同期的5.8亿元.
pub(super) fn is_base(sentence: &Sentence, index: usize) -> bool {
    let lead = index.checked_sub(1).map_or_else(|| sentence.before(index), |last| sentence.between(last, index));
    let clause = lead.rfind([',', '，', ';', '；', '(', '（']).map_or(lead, |at| &lead[at..]);
    static FOUND: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(AGAINST.iter().copied()));
    clause.chars().count() <= 30 && FOUND.any(clause)
}

/// "1,190 km of such lines at the end of last year, out of 6,310 km of railway".
fn out_of(sentence: &Sentence, whole: usize) -> Option<Relation> {
    let part = whole.checked_sub(1).filter(|part| is_amount(sentence, *part))?;
    let gap = sentence.between(part, whole).trim_end();
    let led = gap.ends_with(", out of") && gap.chars().count() <= 80 && !gap.contains(['.', ';']);
    let one = matches!(sentence.mention(whole).unit, Unit::Measure(_) | Unit::Money(_));
    (led && one && alone(sentence, whole, part)).then(|| relation(sentence, whole, vec![part], false))?
}

/// "1,786 hospitals, 512 of them public and 1,274 private".
fn of_them(sentence: &Sentence, whole: usize) -> Option<Relation> {
    let first = next_amount(sentence, whole)?;
    let behind = sentence.behind(first).trim_start();
    let gap = sentence.between(first - 1, first);
    let near = gap.chars().count() <= 80 && !gap.contains(['.', ';', '；']);
    let led = OF_THEM.iter().any(|word| {
        behind.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
    });
    // "will get 135 million and be capitalised at 300 million, of which 250 million is paid": the whole of what follows
    let opens = OPENING.iter().filter_map(|(word, _)| behind.strip_prefix(word)).any(|rest| {
        before_bound(rest.trim_start()).is_empty() || rest.trim_start().starts_with(|c: char| c.is_ascii_digit())
    });
    if !(near && led) || opens {
        return None;
    }
    // "5.6 trillion for its 12.7 million users, kept 48.3 billion of them": of what was large enough
    let value = |index: usize| sentence.mention(index).amount.map(crate::value::Amount::middle);
    let larger = |other: usize| is_amount(sentence, other) && value(other) >= value(first);
    if !larger(whole) && (0..whole).any(larger) {
        return None;
    }
    relation(sentence, whole, run(sentence, whole, first), false)
}

/// Whether a word that opens a list of parts stands between the whole and the next figure, and if so, whether the list
/// is then all of the whole.
pub(super) fn opens(sentence: &Sentence, whole: usize, next: usize) -> Option<bool> {
    let last = next.checked_sub(1).filter(|last| *last >= whole)?;
    let lead = (next < sentence.claims.len()).then(|| sentence.between(last, next).to_ascii_lowercase())?;
    // "11.0 million boxes: 3.5 million in April, 3.7 million in May and 3.8 million in June"
    let noun = lead.trim_end().strip_suffix([':', '：']);
    let noun =
        noun.filter(|noun| noun.split_whitespace().count() <= 3 && noun.chars().all(|c| c.is_alphabetic() || c == ' '));
    if noun.is_some() && run(sentence, whole, next).len() >= 2 {
        return Some(true);
    }
    if within(&lead) && sentence.mention(whole).unit == sentence.mention(next).unit
        || labelled(&lead) && run(sentence, whole, next).len() >= 3
    {
        return Some(false);
    }
    static FOUND: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(OPENING.iter().map(|(word, _)| *word)));
    let (word, complete) = FOUND.all(&lead).map(|(word, ..)| word).min().map(|first| &OPENING[first])?;
    let (before, after) = lead.split_once(word)?;
    // "peaks over 3,000 metres, the highest of which": one of the things measured, no part of the measure
    if before.trim_end().ends_with("est") && matches!(sentence.mention(whole).unit, Unit::Measure(_)) {
        return None;
    }
    // "two cities, both of which have more than a million", "three funds, each of which …": told of all of them
    const OF_ALL: &[&str] =
        &["both", "each", "all", "none", "most", "many", "some", "few", "half", "neither", "either", "any", "one"];
    if word.starts_with("of ") && ends_with(before, OF_ALL).is_some() {
        return None;
    }
    // 其中包括教师、学生等，5600多人通过测试: a list without figures has ended before it
    if after.contains("等，") {
        return None;
    }
    // "188 drones, 76 of which were shot down, 95 lost": a part itself
    if before.trim().is_empty() && word.starts_with("of ") && after.contains(',') {
        return None;
    }
    // "34.9 billion (including leases), 19.4 billion and 24.0 billion": a list that its bracket closes
    if before.contains(['(', '（']) && after.contains([')', '）']) {
        return None;
    }
    // "rose to 22 from nine including those held before, and Elmar, which went from one to 15": another clause
    if [", and ", ", which", ", while", ", but"].iter().any(|word| after.contains(word)) {
        return None;
    }
    (before.chars().count() <= 40 && !before.contains(['.', ';', '；'])).then_some(*complete)
}

/// 48席中，民主党占25席: what stands behind is told of the things counted.
fn within(lead: &str) -> bool {
    lead.split(['，', ','])
        .next()
        .is_some_and(|noun| noun.len() < lead.len() && noun.ends_with(['中', '里']) && noun.chars().count() <= 6)
}

/// "5.76 million head: sheep 2.59 million", ：绵羊2590万: a colon and the label of the first item.
fn labelled(lead: &str) -> bool {
    let Some((before, label)) = lead.rsplit_once([':', '：']) else { return false };
    let short = |text: &str, most: usize| {
        let text = text.trim();
        text.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-'))
            && text.split_whitespace().count() <= 3
            && text.chars().count() <= most
    };
    short(before, 20) && short(label, 20) && !label.trim().is_empty()
}

/// The figures that are parts of one before them and carry its metric and place: what they are parts by is not known.
pub(super) fn unnamed(sentence: &Sentence) -> Vec<usize> {
    // 审结此类案件3180件: of the kind told before
    static KINDS: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(["此类", "该类", "这类"]));
    let of_a_kind = |index: &usize| {
        let lead = index.checked_sub(1).map_or_else(|| sentence.before(*index), |last| sentence.between(last, *index));
        KINDS.any(lead)
    };
    let all = 0..sentence.claims.len();
    let mut found: Vec<usize> = all.filter(of_a_kind).map(|index| sentence.first + index).collect();
    for whole in 0..sentence.claims.len() {
        let first = next_amount(sentence, whole).filter(|_| is_amount(sentence, whole));
        if let Some(first) = first.filter(|first| opens(sentence, whole, *first).is_some()) {
            let like = |part: &usize| {
                let (one, other) = (&sentence.claims[whole], &sentence.claims[*part]);
                one.metric == other.metric && one.scope == other.scope && one.owner == other.owner
            };
            found.extend(run(sentence, whole, first).into_iter().filter(like).map(|part| sentence.first + part));
        }
    }
    found
}

/// Whether the last of the parts is all the rest.
fn has_rest(sentence: &Sentence, parts: &[usize]) -> bool {
    let Some((last, others)) = parts.split_last() else { return false };
    let Some(before) = others.last() else { return false };
    let gap = sentence.between(*before, *last).to_ascii_lowercase();
    let listed = others.windows(2).all(|pair| pair[1] == pair[0] + 1) && before + 1 == *last;
    listed && !gap.contains([';', '；', '.']) && REST.iter().any(|word| partition::leads(&gap, word))
}

/// 两项合计即为全部支出, "which together make up all of it": what is told right behind the last part.
fn is_said_to_be_all(sentence: &Sentence, parts: &[usize]) -> bool {
    #[rustfmt::skip]
    const ALL: &[&str] = &["合计即为全部", "合计为全部", "合计就是全部", "相加即为全部", "合计即为总", "together make up all of", "together are all of", "together make up the whole"];
    let Some(last) = parts.last().filter(|_| parts.len() >= 2) else { return false };
    let behind = first_chars(sentence.text.get(sentence.mention(*last).span.end as usize..).unwrap_or_default(), 40);
    let clause = behind.split(['。', '；', '.', ';']).next().unwrap_or_default();
    ALL.iter().any(|word| clause.contains(word))
}

/// Whether words of a list say that it is all of its whole.
pub(super) fn is_whole_list(sentence: &Sentence, whole: usize, parts: &[usize]) -> bool {
    let stock = sentence.claims[whole].as_of;
    has_rest(sentence, parts)
        || parts.len() >= 2
            && (partition::is_all(sentence, whole, parts)
                || !stock && partition::calendar(sentence, parts) == Some(whole))
}

/// A single part must be counted in the very unit of the whole, or in none.
pub(super) fn alone(sentence: &Sentence, whole: usize, part: usize) -> bool {
    let (one, other) = (&sentence.mention(whole).unit, &sentence.mention(part).unit);
    // "912,600, of which 397,000 cases were filed": the noun stands with the part
    let opened = || {
        matches!(other, Unit::Count(_))
            && sentence.behind(whole).starts_with_any(&[", of which ", ", of whom ", "，其中"])
    };
    one == other
        || *one == Unit::None && opened()
        || *other == Unit::None && !sentence.behind(part).starts_with('个') && !is_beyond(sentence, whole, part)
}

/// Whether a bare number is so far above a count that it counts, or names, something else: "four computers, including one
/// with the 80386 chip".
fn is_beyond(sentence: &Sentence, whole: usize, part: usize) -> bool {
    let value = |index: usize| sentence.mention(index).amount.map(crate::value::Amount::middle);
    matches!(sentence.mention(whole).unit, Unit::Count(_))
        && value(whole).zip(value(part)).is_some_and(|(whole, part)| part > whole * Decimal::from(1_000))
}

/// Whether a list goes on with a metric that another figure before it has: of 营收42亿，净利润6亿，其中三季度营收16亿 the
/// sixteen are no profit.
fn is_of_other(sentence: &Sentence, whole: usize, parts: &[usize]) -> bool {
    let metric = |index: usize| sentence.claims[index].metric.as_ref().filter(|metric| metric.known && metric.here);
    let of = parts.first().and_then(|part| metric(*part));
    let apart = of.zip(metric(whole)).is_some_and(|(of, whole)| of.name != whole.name);
    apart && (0..whole).any(|other| is_amount(sentence, other) && metric(other) == of)
}

/// Whether a figure and those behind it each have a share of something else: 中国1050，占25%；欧洲690，占16.4%；其余570，占13.6%.
pub(super) fn are_siblings(sentence: &Sentence, whole: usize, parts: &[usize]) -> bool {
    let shared = |index: usize| {
        let behind = sentence.behind(index).trim_start_matches(['，', ',', ' ']);
        behind.starts_with('占') && index + 1 < sentence.claims.len()
    };
    shared(whole) && parts.iter().all(|part| shared(*part))
}

pub(super) fn relation(sentence: &Sentence, whole: usize, parts: Vec<usize>, complete: bool) -> Option<Relation> {
    if is_of_other(sentence, whole, &parts) {
        return None;
    }
    // "half of those using one and three-quarters of those using the other"
    if sentence.mention(whole).amount.is_some_and(|amount| amount.middle() < Decimal::ONE) {
        return None;
    }
    let single = parts.len() == 1 && !complete && alone(sentence, whole, parts[0]);
    // "16 million, compared with 12.9 million last year, of which …": which of the two is meant is not told
    let passed = parts.first().is_some_and(|first| (whole + 1..*first).any(|index| is_base(sentence, index)));
    let complete = complete || is_said_to_be_all(sentence, &parts) || !passed && is_whole_list(sentence, whole, &parts);
    if are_siblings(sentence, whole, &parts) {
        return None;
    }
    // 普遍下降4～8℃，其中局地超过10℃: degrees are no parts of degrees
    let sums = sentence.mention(whole).unit.adds_up();
    (sums && (parts.len() >= 2 || single)).then(|| Relation::Parts {
        whole: sentence.first + whole,
        parts: parts.iter().map(|part| sentence.first + part).collect(),
        complete,
    })
}
