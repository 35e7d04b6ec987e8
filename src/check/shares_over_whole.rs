//! `shares-over-whole`: the shares of one declared partition add up to more than 100%.

use super::allowed::{one, recomputed};
use super::overlap::may_overlap;
use super::rule::{Explanation, Rule, Sure, Text};
use super::{Finding, Role, Severity, Spot};
use crate::claim::Measure;
use crate::link::{Linked, Sentence};
use crate::mention::Kind;
use crate::settings::Settings;
use crate::text::around::Ends;
use crate::value::{Decimal, Interval, plain};

/// The check.
pub const RULE: Rule = Rule {
    name: "shares-over-whole",
    title: Text { en: "Shares beyond the whole", zh: "各部分占比之和超过整体" },
    run,
};

/// How sure a finding is, in hundredths.
const SURE: u8 = 80;

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "Shares of one whole, listed in one sentence as its parts, that add up to more than 100% and their rounding.",
        zh: "同一句中作为一个整体的各个部分列出的占比，其和超过100%及四舍五入的余量。",
    },
    why: Text {
        en: "Parts of one whole cannot exceed it: one share is off, or the parts overlap.",
        zh: "部分之和不可能超过整体：其中一个占比有误，或各部分有重叠。",
    },
    fires: &[
        "Of the visitors, 48% came by train, 37% by car and the remaining 25% by plane.",
        "2024年茶具市场的销售中，其中茶壶占52.7%，茶杯占28.1%，茶盘占25.4%。",
    ],
    silent: &[
        "Of the visitors, 48% came by train, 37% by car and the remaining 15% by plane.",
        "Some 77% of the buyers are women and 70% of the stories are set in cities.",
        "受访顾客中，其中女性占52.7%，年轻人占28.1%，老顾客占25.4%。",
    ],
    abstains: Text {
        en: "Nothing says that the shares are all the parts of one whole (the remaining, the rest, respectively, 其余, 分别占; by age, … 60 or over); or several answers are allowed.",
        zh: "没有词语说明这些占比是同一整体的全部部分（其余、剩余、分别占等；从年龄看……60岁及以上）；或允许多选。",
    },
    confidence: &[Sure {
        given: SURE,
        when: Text { en: "The shares may not be of one whole.", zh: "这些占比也可能不属于同一总体。" },
    }],
};

/// Words by which a sentence says that its last share is what is left of the whole.
const REST: &[&str] = &["remaining", "the rest", "其余", "剩余", "余下"];

/// Words by which a sentence lists shares; with three or more they are parts of one whole.
#[rustfmt::skip]
const LIST: &[&str] = &["respectively", "分别占", "占比分别", "split into", "divided into", "three ways", "four ways", "分为", "everybody else", "everyone else", "rest of the world", "其他国家", "其他地区", "其他品牌", "其他企业", "其他厂商"];

/// Whether 占 stands right before a percentage.
fn is_taken(sentence: &Sentence, index: usize) -> bool {
    let at = sentence.mention(index).span.start as usize;
    sentence.reading.plain.text.get(..at).is_some_and(|head| head.trim_end().ends_with('占'))
}

/// Verbs that lead from a kind to its share.
#[rustfmt::skip]
const MAKES: &[&str] = &["account for", "accounts for", "accounted for", "accounting for", "make up", "makes up", "made up", "occupy", "occupies", "occupied", "take up", "takes up"];

/// Whether a verb right before a percentage says what it makes up: "food occupies 53%".
fn is_made_up(sentence: &Sentence, index: usize) -> bool {
    let at = sentence.mention(index).span.start as usize;
    let head = sentence.reading.plain.text.get(..at).unwrap_or_default().trim_end();
    head.ends_with_any(MAKES)
}

/// Words that open a list of what one whole is made of.
const STRUCTURE: &[&str] = &["从结构看", "从构成看", "按结构", "分业务看", "分类型看", "分领域看", "从品类看"];

/// The same in English, before the first share.
const STRUCTURED: &[&str] = &["broken down into ", " split as follows", " breaks down as", " broke down as"];

/// Words with the last item of a list that goes on without an end.
const OPEN_END: &[&str] = &[
    "以上",
    "其他",
    "其它",
    "or over",
    "and over",
    "or older",
    "and older",
    "or above",
    "those above",
    "those over",
    "and above",
    "or more",
    "others",
    "everyone else",
];

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    linked.sentences().filter_map(|sentence| in_sentence(linked, settings, sentence)).collect()
}

fn in_sentence(linked: &Linked, settings: &Settings, sentence: Sentence) -> Option<Finding> {
    let percents: Vec<usize> =
        (0..sentence.claims.len()).filter(|&i| sentence.mention(i).kind == Kind::Percent).collect();
    let shares = percents.iter().all(|&i| sentence.claims[i].measure == Measure::Share);
    if percents.len() < 2 || !shares {
        return None;
    }
    let lower = sentence.text().to_ascii_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    // 从结构看，…占55%: what each takes of one whole
    let structure = says(STRUCTURE) && percents.iter().all(|&i| is_taken(&sentence, i));
    let first = sentence.mention(percents[0]).span.start.saturating_sub(sentence.claims[percents[0]].sentence.start);
    let lead = lower.get(..first as usize).unwrap_or_default();
    let each = lead.contains(" structure") && percents.iter().all(|&i| is_made_up(&sentence, i));
    let structure = structure || each || STRUCTURED.iter().any(|word| lead.contains(word));
    let list = structure || says(LIST) || is_partition(&sentence, &percents) || ends_with_others(&sentence, &percents);
    let rest = says(REST);
    // another list in the same sentence has its own whole
    let apart = ["while", ";", "；", "of which", "其中", "compared", "up from", "down from"]
        .iter()
        .any(|word| lower.contains(word));
    let halves = percents.len() == 2 && is_halved(&lower, &sentence, &percents);
    let kinds = is_of_kinds(&sentence, &percents);
    if !kinds && (apart || !(rest || list && percents.len() >= 3 || halves)) {
        return None;
    }
    let zero = Interval::closed(Decimal::ZERO, Decimal::ZERO);
    let sum = percents.iter().try_fold(zero, |sum, &i| Some(sum.plus(recomputed(sentence.mention(i))?)))?;
    if sum.low? <= Decimal::ONE_HUNDRED || is_full_before(&sentence, &percents) {
        return None;
    }
    let terms: Vec<Decimal> = percents.iter().filter_map(|&i| one(sentence.mention(i))).collect();
    let sum = terms.iter().fold(Decimal::ZERO, |sum, v| sum + *v);
    // what overlaps comes to far more
    if kinds && sum > Decimal::from(MOST_OF_KINDS) {
        return None;
    }
    // 三大指标分别占全球的53.8%、67.3%和65.2%: where not even one slip would explain it, each is of a whole of its own
    if terms.iter().max().is_some_and(|most| sum - *most > Decimal::ONE_HUNDRED) {
        return None;
    }
    let total = plain(sum);
    let list: Vec<String> = terms.iter().map(|v| plain(*v)).collect();
    let mut spots: Vec<Spot> = percents.iter().map(|&i| Spot::new(linked, sentence.id(i), Role::Twin)).collect();
    spots.first_mut()?.role = Role::Primary;
    Some(Finding {
        severity: Severity::Error,
        confidence: SURE,
        message: settings.locale.pick(
            format!("The shares of this sentence are told as parts of one whole, but add up to {total}%."),
            format!("句中各占比作为同一整体的部分列出，其和却为{total}%。"),
        ),
        arithmetic: format!("{} = {total}% > 100%", list.join(" + ")),
        spots,
        ..Finding::of(RULE.name)
    })
}

/// What the shares of kinds that do not overlap may come to with one of them off, in percent.
const MOST_OF_KINDS: i64 = 112;

/// Whether three or more shares are told one like the other, each of a kind of the same things: 其中食品占53%，医疗占28%，用品占12%;
/// "petrol models account for 69%, hybrid models account for 27% and electric models account for 9%".
fn is_of_kinds(sentence: &Sentence, percents: &[usize]) -> bool {
    // people have several such traits at once
    const TRAITS: &[char] = &['男', '女', '岁', '后', '人', '者', '性', '户', '上', '下'];
    if percents.len() < 3 || percents.len() != sentence.claims.len() && sentence.claims.len() > percents.len() + 1 {
        return false;
    }
    let text = &*sentence.reading.plain.text;
    let start = sentence.claims[percents[0]].sentence.start as usize;
    let places: Vec<(usize, usize)> = percents
        .iter()
        .map(|&i| sentence.mention(i).span)
        .map(|span| (span.start as usize, span.end as usize))
        .collect();
    let heads = std::iter::once(start).chain(places.iter().map(|place| place.1)).zip(&places);
    let heads: Vec<&str> = heads.map(|(from, place)| text.get(from..place.0).unwrap_or_default()).collect();
    let chinese = |head: &&str| {
        let label = head.trim_start_matches(['，', ',', '、', ' ']);
        let label = label.strip_suffix("占比为").or(label.strip_suffix("占比")).or(label.strip_suffix('占'));
        label.is_some_and(|label| (2..=6).contains(&label.chars().count()) && !label.contains(TRAITS))
    };
    let first = heads[0].rsplit_once("其中").map_or("", |(_, label)| label);
    if chinese(&first) && heads[1..].iter().all(chinese) {
        return true;
    }
    let kind = |head: &&str| {
        let clause = head.rsplit([',', ':']).next()?.trim();
        let clause = clause.strip_prefix("and ").unwrap_or(clause);
        let subject = MAKES.iter().find_map(|verb| clause.strip_suffix(verb))?.trim_end();
        let few = subject.split(' ').count() <= 5;
        subject.rsplit_once(' ').filter(|_| few).map(|(_, noun)| noun.to_owned())
    };
    let first = kind(&heads[0]);
    first.is_some() && heads[1..].iter().all(|head| kind(&head.rsplit(" and ").next().unwrap_or(head)) == first)
}

/// What halves a whole, so that the shares of both cannot come to more than all of it.
const HALVES: &[(&str, &str)] = &[
    ("domestic", "foreign"),
    ("domestic", "international"),
    ("urban", "rural"),
    ("men ", "women"),
    ("boys", "girls"),
    ("public", "private"),
    ("in favour", "against"),
    ("yes", "no "),
    ("国内", "国外"),
    ("国内", "境外"),
    ("国内", "海外"),
    ("男", "女"),
    ("城镇", "农村"),
    ("城市", "农村"),
    ("线上", "线下"),
    ("堂食", "外卖"),
    ("自有", "租赁"),
    ("本地", "外地"),
];

/// "Domestic guests accounted for 74% of stays and foreigners for 36%": two shares, each with one half of a whole in its clause,
/// that a word tells as such.
fn is_halved(lower: &str, sentence: &Sentence, percents: &[usize]) -> bool {
    let [first, second] = percents else { return false };
    let text = &*sentence.reading.plain.text;
    let start = sentence.claims[*first].sentence.start as usize;
    let spans = [first, second].map(|index| sentence.mention(*index).span);
    let head = text.get(start..spans[0].start as usize).unwrap_or_default().to_ascii_lowercase();
    let between = text.get(spans[0].end as usize..spans[1].start as usize).unwrap_or_default().to_ascii_lowercase();
    let told = ["account", "占", "made up", "make up", "share of", "split"];
    let told = told.iter().any(|word| lower.replace("占有率", "").contains(word));
    // "men 60% of the managers, women 55% of the teachers", 男性占教师的40%，女性占学生的70%: each of a whole of its own
    let whole =
        |lead: &str| lead.rsplit_once('占').map(|(_, rest)| rest.to_owned()).filter(|rest| rest.ends_with('的'));
    let apart = whole(&head).zip(whole(&between)).is_some_and(|(one, other)| one != other)
        || text[spans[1].end as usize..].starts_with(" of ");
    let parted = |one: &str, other: &str| {
        head.contains(one) && !head.contains(other) && between.contains(other) && !between.contains(one)
    };
    told && !apart
        && between.chars().count() <= 60
        && HALVES.iter().any(|(one, other)| parted(one, other) || parted(other, one))
}

/// Whether the last share of a list is that of all others: "Europe 46%, Asia 19%, and other regions 31%", 其他占12%. Those who may
/// give several answers have no others.
fn ends_with_others(sentence: &Sentence, percents: &[usize]) -> bool {
    const ANSWERS: &[&str] =
        &["respondent", "survey", "poll", "answer", "asked", "reason", "受访", "调查", "选择", "原因", "认为", "表示"];
    let [.., before, last] = percents else { return false };
    let text = &*sentence.reading.plain.text;
    let gap = text.get(sentence.mention(*before).span.end as usize..sentence.mention(*last).span.start as usize);
    let gap = gap.unwrap_or_default().trim_start_matches([',', '，', '、', ' ']).to_ascii_lowercase();
    let gap = gap.strip_prefix("and ").or(gap.strip_prefix("while ")).unwrap_or(&gap);
    // margins and rates of occupancy come to any sum
    let said = sentence.text().replace("占有率", "");
    let told = ["account", "share of", "of the total", "made up", "make up", "makes up", "占"];
    let told = told.iter().any(|word| said.contains(word));
    let others =
        told && gap.starts_with_any(&["other ", "others", "all other", "all others", "the other", "其他", "其它"]);
    let lower = lead_of(text, sentence.claims[*last].sentence.end as usize);
    others && gap.len() <= 60 && !may_overlap(&lower) && !ANSWERS.iter().any(|word| lower.contains(word))
}

/// Whether the sentence opens by what it parts its whole (从年龄看, 按产地分, "by age,") and ends with an item that takes up the rest
/// (60岁及以上, 其他, "65 or over").
fn is_partition(sentence: &Sentence, percents: &[usize]) -> bool {
    let text = &*sentence.reading.plain.text;
    let [first, .., before, _] = percents else { return false };
    let (at, end) = (sentence.claims[*first].sentence, sentence.mention(*before).span.end as usize);
    let opening = text.get(at.start as usize..sentence.mention(*first).span.start as usize).unwrap_or_default();
    let opening = opening.trim_start().to_ascii_lowercase();
    let mut clauses = opening.split([',', '，', ':', '：']).map(str::trim).rev().skip(1);
    let opened = clauses.any(|by| by.starts_with("by ") || by.contains(['从', '按']) && by.ends_with(['看', '分']));
    let last = text.get(end..at.end as usize).unwrap_or_default().to_ascii_lowercase();
    let lower = lead_of(text, at.end as usize);
    opened && OPEN_END.iter().any(|word| last.contains(word)) && !may_overlap(&lower)
}

/// The end of a sentence with what stands before it, in small letters: what the sentence before says of the answers holds here.
fn lead_of(text: &str, end: usize) -> String {
    let around = text.get(..end).unwrap_or_default();
    let start = around.char_indices().rev().nth(240).map_or(0, |(at, _)| at);
    around[start..].to_ascii_lowercase()
}

/// Whether the share that is what is left makes the first ones all of the whole, so that those behind it are of another: "20
/// percent idle, the remaining 80 percent sown, and a premium on 75 percent".
fn is_full_before(sentence: &Sentence, percents: &[usize]) -> bool {
    let mut sum = Interval::closed(Decimal::ZERO, Decimal::ZERO);
    let all = Interval::closed(Decimal::ONE_HUNDRED, Decimal::ONE_HUNDRED);
    percents.iter().enumerate().any(|(n, &share)| {
        let Some(value) = recomputed(sentence.mention(share)) else { return false };
        sum = sum.plus(value);
        let start = n
            .checked_sub(1)
            .map_or(sentence.claims[share].sentence.start, |at| sentence.mention(percents[at]).span.end);
        let lead = sentence.reading.plain.text.get(start as usize..sentence.mention(share).span.start as usize);
        let lead = lead.unwrap_or_default().to_ascii_lowercase();
        n + 1 < percents.len() && REST.iter().any(|word| lead.contains(word)) && sum.meets(all)
    })
}
