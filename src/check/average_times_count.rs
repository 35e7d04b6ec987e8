//! `average-times-count`: a total, a count and the average of one sentence, or a total and the average day of its stretch, do not fit.

use super::allowed::{middle, recomputed};
use super::plausible::{Reach, can_be_slip, is_misprint};
use super::rule::{Explanation, Rule, Sure, Text};
use super::{Finding, Role, Severity, Spot, daily, each, tell};
use crate::claim::{Measure, Status};
use crate::lexicon::MEASURES;
use crate::link::{Linked, Sentence};
use crate::mention::{Kind, Mention};
use crate::settings::Settings;
use crate::text::Anywhere;
use crate::text::around::Ends;
use crate::value::{Decimal, Interval, Unit, plain};

/// The check.
pub const RULE: Rule = Rule {
    name: "average-times-count",
    title: Text { en: "An average that its total does not give", zh: "平均数与总数不符" },
    run,
};

/// How sure a finding is, in hundredths.
pub(super) const SURE: u8 = 75;

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A total, how many share it, and what each gets on average, told in one sentence or close together, where the total divided by the count is not the average, with the rounding of all three; and a total of a stretch with what came on an average day of it.",
        zh: "同一句或相邻几句中的总数、数量与平均数：即使计入三者的取整，总数除以数量仍不等于平均数；也包括一段时期的总数与其日均数。",
    },
    why: Text {
        en: "The three are bound by one division: one of them is off, most often by a power of ten.",
        zh: "三者由一次除法相联：其中一个有误，往往差了十的整数次方。",
    },
    fires: &[
        "In all 1,200 farmers earned 24 million yuan, or 2,000 yuan each.",
        "全村1200户共增收2400万元，户均增收2000元。",
        "The metro carried 412 million passengers in 2025, an average of 1.31 million a day.",
    ],
    silent: &[
        "In all 1,200 farmers earned 24 million yuan, or 20,000 yuan each.",
        "In all 1,200 farmers earned 24 million yuan, or 2,000 yuan each a month.",
        "全村1200户共增收2400万元，人均增收5000元。",
        "The metro carried 412 million passengers in 2025, an average of 1.13 million a day.",
    ],
    abstains: Text {
        en: "The sentence has another total or another count; the average is for a month, for working days alone, or for something that is not counted; the average of others is told beside it; another figure near by is what the days make.",
        zh: "句中另有总数或数量；平均数按月或仅按工作日计，或针对未计数的对象；与他处的平均数作比较；邻近另有数字与日均相符。",
    },
    confidence: &[Sure {
        given: SURE,
        when: Text {
            en: "Total, count and average may not be of the same things. It was not measured.",
            zh: "总量、数量与平均值未必属于同一事物。未作实测。",
        },
    }],
};

/// How far a product may be from its total and yet be meant as it.
pub(super) const REACH: Reach = Reach { near: 150, ten: 105 };

/// What makes an average of the figure behind it, with the classifier of whom it is for where the word says so.
const AVERAGES: &[(&str, &str)] = &[
    ("班均", "班"),
    ("场均", "场"),
    ("每场", "场"),
    ("每班", "班"),
    ("average", ""),
    ("averaging", ""),
    ("averaged", ""),
    ("户均", "户"),
    ("人均", "人"),
    ("平均", ""),
    ("均价", ""),
];

/// What makes one of the figure before it.
const EACH: &[&str] =
    &["on each", "to each", "each", "apiece", "on average", "per head", "a head", "per person", "per capita"];

/// Other windows, and averages of others.
const OTHERS: &[&str] = &[
    "month",
    "daily",
    "weekly",
    "annual",
    "per day",
    "a day",
    "a week",
    "per week",
    "a year",
    "per year",
    "per night",
    "than",
    "against",
    "compar",
    "industry",
    "national",
    "including",
    "of which",
    "of whom",
    "excluding",
    "median",
    "月均",
    "日均",
    "年均",
    "每月",
    "每年",
    "每天",
    "每日",
    "每周",
    "月薪",
    "其中",
    "相比",
    "高于",
    "低于",
    "全国",
    "行业",
    "不含",
    "中位",
];

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let told = |sentence: Sentence| {
        let apart = || (0..sentence.claims.len()).find_map(|at| each::card(linked, settings, sentence.id(at)));
        card(linked, settings, sentence).or_else(apart)
    };
    let mut found: Vec<Finding> = linked.sentences().filter_map(told).collect();
    let mut daily = daily::found(linked, settings);
    daily.retain(|card| found.iter().all(|other| other.place() != card.place()));
    found.append(&mut daily);
    found
}

fn card(linked: &Linked, settings: &Settings, sentence: Sentence) -> Option<Finding> {
    // what stands in brackets tells more of what stands before them, unless it is the average
    let levels = || {
        (0..sentence.claims.len()).filter(|at| {
            let kind = sentence.mention(*at).kind;
            let aside = || is_bracketed(sentence, *at) && average_of(sentence, *at).is_none();
            !matches!(kind, Kind::Percent | Kind::Points | Kind::Ordinal) && !aside()
        })
    };
    if levels().count() != 3 || Anywhere::of(OTHERS.iter().copied()).any(&without_brackets(sentence.text())) {
        return None;
    }
    let mut averages = levels().filter_map(|at| Some((at, average_of(sentence, at)?)));
    let ((average, whose), None) = (averages.next()?, averages.next()) else { return None };
    let unit = base(sentence.mention(average));
    let others = || levels().filter(|at| *at != average);
    let bare = |at: usize| sentence.mention(at).unit == Unit::None;
    let person = |unit: &str| matches!(unit, "人" | "名" | "位");
    let like = |at: &usize| {
        let symbol = sentence.mention(*at).unit.symbol();
        symbol == unit && !unit.is_empty() || person(symbol) && person(unit)
    };
    // "310 sailings to carry 93,000 holidaymakers: roughly 300 on each": what the mean counts is told but once
    let largest = || others().filter(|_| bare(average)).max_by_key(|at| middle(sentence.mention(*at)));
    let total = others().find(like).or_else(largest)?;
    let count = others().find(|at| *at != total)?;
    let Unit::Count(noun) = &sentence.mention(count).unit else { return None };
    // 31个班: what the classifier counts stands behind it
    let (end, text) = (sentence.mention(count).span.end as usize, &sentence.reading.plain.text);
    let named = !whose.is_empty() && text[end..].starts_with(&*whose);
    let people = |noun: &str| matches!(noun, "人" | "名" | "位" | "person");
    let alike = |at: usize| {
        let (one, claim) = (&sentence.claims[total], &sentence.claims[at]);
        claim.measure == Measure::Level
            && claim.status == one.status
            && claim.period.as_ref().map(|p| p.is) == one.period.as_ref().map(|p| p.is)
    };
    // "sold 900 tickets for 36,000 yuan, an average of 40 yuan a seat": one price, whatever it is called
    let bought = || {
        let (first, last) = (sentence.mention(count).span.end, sentence.mention(total).span.start);
        let gap = sentence.reading.plain.text.get(first as usize..last as usize).unwrap_or_default();
        count < total && total < average && gap.trim_end().ends_with(" for")
    };
    // "29.5 million mattresses at an average price of $264, for a market of $7.8 billion"
    let priced = || {
        let (first, last) = (sentence.mention(average).span, sentence.mention(total).span.start);
        let gap = text.get(first.end as usize..last as usize).unwrap_or_default().trim();
        let lead = text.get(sentence.mention(count).span.end as usize..first.start as usize).unwrap_or_default();
        count < average
            && average < total
            && lead.ends_with("average price of ")
            && gap.trim_start_matches([',', ' ']).starts_with("for a ")
    };
    let fitting =
        priced() || named || whose.is_empty() || whose == **noun || people(&whose) && people(noun) || bought();
    let same = sentence.claims[total].status == Status::Actual && [average, total, count].into_iter().all(alike);
    if !(fitting && same) {
        return None;
    }
    let figures = [total, count, average].map(|at| sentence.mention(at));
    let [Some(all), Some(many), Some(one)] = figures.map(recomputed) else { return None };
    let [Some(sum), Some(number), Some(part)] = figures.map(middle) else { return None };
    let product = number.checked_mul(part)?;
    let sound = number >= Decimal::TWO && part > Decimal::ZERO && sum > part;
    let quotient = all.over(many)?;
    let misprint =
        || is_misprint(&figures, &|values| values[0].over(values[1]).is_some_and(|each| each.meets(values[2])));
    if !sound || quotient.meets(one) || !(can_be_slip(sum, product, REACH) || priced() && misprint()) {
        return None;
    }
    let [all, many, one] = [total, count, average].map(|at| linked.surface(sentence.id(at)));
    let round = |end: Option<Decimal>| end.map(|value| value.round_significant(6));
    let quotient = Interval { low: round(quotient.low), high: round(quotient.high), ..quotient };
    let [sum, product] = [sum, product].map(|value| tell::in_words(value, settings.locale));
    let spot = |at: usize, role: Role| Spot::new(linked, sentence.id(at), role);
    Some(Finding {
        severity: Severity::Warning,
        confidence: SURE,
        message: settings.locale.pick(
            format!("“{one}” on average for “{many}” comes to {product}, and the total is “{all}”."),
            format!("按“{many}”、平均“{one}”计为{product}，而总数为“{all}”。"),
        ),
        arithmetic: format!(
            "{} × {} = {product} ≠ {sum}; {sum} / {} = {}",
            plain(number),
            plain(part),
            plain(number),
            tell::interval(quotient, Decimal::ONE)
        ),
        spots: vec![spot(average, Role::Primary), spot(total, Role::Twin), spot(count, Role::Witness)],
        ..Finding::of(RULE.name)
    })
}

/// The text without what stands in brackets.
fn without_brackets(text: &str) -> String {
    let mut depth = 0;
    text.chars().filter(|c| bracketed(&mut depth, *c)).collect()
}

/// Whether a character stands in no brackets; `depth` is how many are open before it.
fn bracketed(depth: &mut u32, c: char) -> bool {
    match c {
        '(' | '（' => *depth += 1,
        ')' | '）' => *depth = depth.saturating_sub(1),
        _ => {}
    }
    *depth == 0
}

/// Whether a figure stands in brackets.
fn is_bracketed(sentence: Sentence, at: usize) -> bool {
    let (start, end) = (sentence.claims[at].sentence.start, sentence.mention(at).span.start);
    let head = sentence.reading.plain.text.get(start as usize..end as usize).unwrap_or_default();
    let mut depth = 0;
    head.chars().fold(true, |_, c| bracketed(&mut depth, c));
    depth > 0
}

/// What an average is counted in: money for `CNY/farmer`.
fn base(mention: &Mention) -> &str {
    let symbol = mention.unit.symbol();
    symbol.split_once('/').map_or(symbol, |(base, _)| base)
}

/// For whom or what a figure is the average, in the unit of the count, empty where that is not said; `None` where it is no
/// average.
fn average_of(sentence: Sentence, at: usize) -> Option<String> {
    let text = &*sentence.reading.plain.text;
    let span = sentence.mention(at).span;
    let from = at.checked_sub(1).map_or(sentence.claims[at].sentence.start, |before| sentence.mention(before).span.end);
    let head = text.get(from as usize..span.start as usize)?;
    let head = head.rsplit([',', '，', '、', ';', '(', '（']).next()?.to_ascii_lowercase();
    let behind = text.get(span.end as usize..)?.trim_start();
    if let Unit::Rate(symbol, _) = &sentence.mention(at).unit {
        return symbol.split_once('/').map(|(_, each)| each.to_owned());
    }
    let ends = |rest: &str| !rest.trim_start().starts_with(|c: char| c.is_alphabetic());
    if let Some(rest) = EACH.iter().find_map(|word| behind.strip_prefix(word)) {
        return ends(rest).then(String::new);
    }
    let (_, whose) = AVERAGES.iter().find(|(word, _)| head.contains(word))?;
    if let Some(rest) = ["a ", "an ", "per "].iter().find_map(|word| behind.strip_prefix(word)) {
        // a square metre or a tonne is none of what is counted
        let noun = || rest.split(|c: char| !c.is_alphabetic()).next().map(str::to_owned);
        return MEASURES.at(rest, 0).is_none().then(noun)?;
    }
    // a price for each of what is not counted
    if behind.starts_with_any(&["/", "每", "for "]) {
        return None;
    }
    let told = head.split_once("每").or_else(|| head.split_once("per "));
    let Some((_, rest)) = told else { return Some((*whose).to_owned()) };
    rest.split(' ').next().map(|word| if word.is_ascii() { word.to_owned() } else { word.chars().take(1).collect() })
}
