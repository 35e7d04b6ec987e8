//! `direction`: a word of rise or fall beside figures that go the other way.

use super::allowed::{Hold, compared, middle, one};
use super::growth_mismatch;
use super::rule::{Explanation, Rule, Sure, Text};
use super::tell;
use super::{Finding, Role, Severity, Spot, moved};
use crate::claim::{Claim, Direction, Measure, Relation, Status};
use crate::lexicon::METRICS;
use crate::link::{ClaimId, Figure, Linked, Sentence, Slip};
use crate::mention::Kind;
use crate::settings::{Locale, Settings};
use crate::text::ends_with;
use crate::value::{Decimal, Map, plain, ratio};

/// The check.
pub const RULE: Rule = Rule {
    name: "direction",
    title: Text { en: "Words and figures go different ways", zh: "文字与数字方向相反" },
    run,
};

/// How sure a finding is, in hundredths.
pub(super) const SURE: u8 = 90;

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A sentence that speaks of a rise while its own figures of one metric fall, or of a fall while they rise, beyond what rounding allows; and two texts that give the same rate of change, one as a rise and one as a fall.",
        zh: "句子说增长，而其中同一指标的数字却在下降（或反之），且超出四舍五入的范围；或两处给出相同的变动幅度，一处说升、一处说降。",
    },
    why: Text {
        en: "Either the years or the values are swapped, or the word is.",
        zh: "要么年份或数值颠倒了，要么升降用词有误。",
    },
    fires: &[
        "The bottled-tea industry in China is growing rapidly, with sales of 56 billion yuan in 2024 and 47 billion yuan in 2025.",
    ],
    silent: &[
        "The bottled-tea industry in China is growing rapidly, with sales of 47 billion yuan in 2024 and 56 billion yuan in 2025.",
        "Growth slowed, with sales of 56 billion yuan in 2024 and 47 billion yuan in 2025.",
    ],
    abstains: Text {
        en: "The sentence has words of both ways, or one that turns a growth (slowed, less); the figures meet within rounding; they are rates or prices of a currency. Where the word is told of something else than the figures (rising costs), it is a note.",
        zh: "句中同时有升与降的词，或有“放缓”“收窄”之类使增长转向的词；数字在四舍五入范围内相容；数字本身是比率或汇率。升降的词说的若是别的事物（成本上升），仅作提示。",
    },
    confidence: &[Sure {
        given: SURE,
        when: Text {
            en: "A word of rise or fall stands beside both figures.", zh: "两个数字旁边有表示升降的词。"
        },
    }],
};

#[rustfmt::skip]
const RISE: &[&str] = &["growth", "growing", "grew", "increase", "increasing", "increased", "rise", "rising", "rose", "surge", "surging", "surged", "boom", "booming", "expanding", "expansion", "climb", "climbing", "soaring", "soared", "增长", "上升", "上涨", "攀升", "扩大", "增加", "递增", "走高"];
#[rustfmt::skip]
const FALL: &[&str] = &["decline", "declining", "declined", "decrease", "decreasing", "decreased", "fall", "falling", "fell", "drop", "dropping", "dropped", "shrink", "shrinking", "shrank", "slump", "contraction", "下降", "下滑", "下跌", "减少", "萎缩", "回落", "走低"];
/// Words that turn a growth, or leave open what rises.
#[rustfmt::skip]
const TURNING: &[&str] = &["slow", "slowed", "slowing", "slower", "slowdown", "less", "lower", "despite", "but", "although", "though", "however", "while", "than", "loss", "losses", "deficit", "cut", "reduce", "down", "up", "after", "before", "放缓", "收窄", "减速", "但", "虽", "尽管", "却", "亏损", "然而", "相比", "低于", "高于"];

/// Words beside a price of one currency in another.
#[rustfmt::skip]
const EXCHANGE: &[&str] = &["汇率", "中间价", "兑", "升值", "贬值", "to the dollar", "per dollar", "against the dollar", "to the euro", "per euro", "against the euro", "to the pound", "exchange rate", "the yen ", "the yuan "];

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let mut found: Vec<Finding> =
        linked.sentences().filter_map(|sentence| in_sentence(linked, settings.locale, sentence)).collect();
    found.extend(linked.relations().filter_map(|(article, relation)| ends(linked, settings.locale, article, relation)));
    // told once, by the relation that ties both
    let mut told: Vec<[Figure; 2]> = found.iter().filter(|card| card.severity > Severity::Note).map(both).collect();
    told.sort_unstable();
    found.retain(|card| card.severity > Severity::Note || told.binary_search(&both(card)).is_err());
    found.extend(opposite(linked, settings.locale));
    found.extend(moved::found(linked, settings.locale));
    found
}

/// The two figures of a card.
fn both(card: &Finding) -> [Figure; 2] {
    [card.spots[0].figure, card.spots[1].figure]
}

/// The first of these words in the text: Latin ones whole, in any case.
fn word_of(text: &str, words: &[&'static str]) -> Option<&'static str> {
    let lower = text.to_ascii_lowercase();
    let whole = |word: &str| lower.split(|c: char| !c.is_ascii_alphabetic()).any(|w| w == word);
    words.iter().copied().find(|word| if word.is_ascii() { whole(word) } else { lower.contains(word) })
}

/// Levels of one metric at successive times in a sentence with words of one way only.
fn in_sentence(linked: &Linked, locale: Locale, sentence: Sentence) -> Option<Finding> {
    if sentence.claims.len() < 2 {
        return None;
    }
    let (first, second) = (1..sentence.claims.len()).find_map(|second| {
        let first = second - 1;
        let base = || is_compared_with(&sentence, first) || is_compared_with(&sentence, second);
        let both = successive(&sentence, first, second) && !base();
        both.then_some((sentence.id(first), sentence.id(second)))
    })?;
    let text = sentence.text();
    let way = match (word_of(text, RISE), word_of(text, FALL)) {
        (Some(word), None) => Some((Direction::Up, word)),
        (None, Some(word)) => Some((Direction::Down, word)),
        _ => None,
    };
    let (said, word) = way.filter(|_| word_of(text, TURNING).is_none())?;
    // "€642 million (previous year: €604 million)": told the other way round, and looked for only where a card would come of it
    let told_back = || {
        let back = |relation: &Relation| matches!(relation, Relation::Change { from, to, .. } if (*from, *to) == (second.claim, first.claim));
        sentence.reading.relations.iter().any(back)
    };
    let found =
        (goes(linked, first, second)? != said && !told_back()).then(|| card(linked, locale, first, second, word))??;
    let severity = if is_said_of(text, word, linked.claim(first)) { Severity::Warning } else { Severity::Note };
    Some(Finding { severity, ..found })
}

/// Whether a word of way is told of what is measured: of "rising costs hit the brewer, which had revenue of" it is not.
fn is_said_of(text: &str, word: &str, claim: &Claim) -> bool {
    let lower = text.to_ascii_lowercase().replace('-', " ");
    let letter = |c: char| c.is_ascii_alphabetic();
    let whole = |at: &usize| {
        !word.is_ascii() || !lower[..*at].ends_with(letter) && !lower[at + word.len()..].starts_with(letter)
    };
    let Some(at) = lower.match_indices(word).map(|(at, _)| at).find(whole) else { return false };
    let clause = lower[..at].rsplit([',', ';', ':', '，', '；', '：']).next().unwrap_or_default();
    let start = at - clause.len();
    let topic = |from: usize, to: usize| {
        claim.topic.as_ref().is_some_and(|topic| lower[from..to].contains(&topic.is.as_str().replace('-', " ")))
    };
    let named = |from: usize, to: usize| {
        let metric = claim.metric.as_ref().filter(|metric| {
            let known = || METRICS.all(text, from, to).any(|(.., phrase)| phrase.name == metric.name);
            lower[from..to].contains(&*metric.name) || metric.known && known()
        });
        metric.is_some() || topic(from, to)
    };
    let behind = at + word.len();
    // "growth in its sales", "rising sales"
    let next = lower[behind..].split_inclusive(' ').scan(behind, |end, word| {
        *end += word.len();
        Some((*end, word.trim()))
    });
    let next = next.skip_while(|(_, word)| matches!(*word, "" | "in" | "of" | "the" | "its" | "their" | "for"));
    // "the rapid growth and new investment in the tea industry, with sales of"
    let noun = ["growth", "boom", "expansion", "decline", "slump", "contraction"].contains(&word);
    let rest = lower[behind..].split([',', ';', ':']).next().map_or(behind, |rest| behind + rest.len());
    named(start, at)
        || noun && topic(behind, rest)
        || word.is_ascii() && next.map(|(end, _)| end).next().is_some_and(|end| named(behind, end))
}

/// "rose to 704 million from December's 702 million and last January's 643 million": what another is held against.
fn is_compared_with(sentence: &Sentence, index: usize) -> bool {
    let from = index.checked_sub(1).map(|last| sentence.mention(last).span.end).unwrap_or_default() as usize;
    let lead = sentence.reading.plain.text.get(from..sentence.mention(index).span.start as usize).unwrap_or_default();
    let clause = lead.rsplit([',', ';']).next().unwrap_or_default();
    index > 0
        && clause.split_whitespace().any(|word| matches!(word, "from" | "than" | "against" | "versus" | "compared"))
}

/// Whether two neighbours are levels of one thing, the second later than the first.
fn successive(sentence: &Sentence, first: usize, second: usize) -> bool {
    let (a, b): (&Claim, &Claim) = (&sentence.claims[first], &sentence.claims[second]);
    let (one, other) = (sentence.mention(first), sentence.mention(second));
    let levels =
        !a.part && !b.part && a.measure == Measure::Level && b.measure == Measure::Level && one.kind != Kind::Percent;
    let states = |status: Status| matches!(status, Status::Actual | Status::Forecast);
    let later = a.period.as_ref().zip(b.period.as_ref()).is_some_and(|(a, b)| {
        let days = |p: crate::value::Period| (p.until - p.from).whole_days();
        a.is.from < b.is.from && (days(a.is) - days(b.is)).abs() <= 2 && a.here && b.here
    });
    let same = a.metric.is_some()
        && a.metric == b.metric
        && a.topic == b.topic
        && a.scope.as_ref().map(|s| &s.is) == b.scope.as_ref().map(|s| &s.is);
    levels && states(a.status) && states(b.status) && later && same && one.unit == other.unit
}

/// Which way the printed figures go beyond rounding.
fn goes(linked: &Linked, first: ClaimId, second: ClaimId) -> Option<Direction> {
    let interval = |id: ClaimId| compared(linked.mention(id), Hold::AsPrinted);
    let (from, to) = (interval(first)?, interval(second)?);
    if from.meets(to) {
        return None;
    }
    let (from, to) = (middle(linked.mention(first))?, middle(linked.mention(second))?);
    Some(if from < to { Direction::Up } else { Direction::Down })
}

fn card(linked: &Linked, locale: Locale, first: ClaimId, second: ClaimId, word: &str) -> Option<Finding> {
    let (from, to) = (middle(linked.mention(first))?, middle(linked.mention(second))?);
    let scale = tell::shared_scale(from.min(to));
    let change = (ratio(to, from)? - Decimal::ONE) * Decimal::ONE_HUNDRED;
    let (here, there) = (linked.surface(first), linked.surface(second));
    let (rises, en, zh) = (to > from, ["fall", "rise"], ["下降", "上升"]);
    let bounded = [first, second].iter().any(|id| linked.mention(*id).qualifier != Default::default());
    let about = if bounded { locale.pick("some ", "约") } else { "" };
    Some(Finding {
        confidence: SURE,
        message: locale.pick(
            format!("The sentence says “{word}”, but its own figures {} from “{here}” to “{there}”. The years, the values or the word may be swapped.", en[usize::from(rises)]),
            format!("句中说“{word}”，但其数字从“{here}”{}到“{there}”。年份、数值或用词可能颠倒。", zh[usize::from(rises)]),
        ),
        arithmetic: format!("{} → {} = {about}{}", plain(from / scale), plain(to / scale), tell::signed_percent(change)),
        spots: vec![Spot::new(linked, first, Role::Primary), Spot::new(linked, second, Role::Twin)],
        ..Finding::of(RULE.name)
    })
}

/// "rose from 5 to 4".
fn ends(linked: &Linked, locale: Locale, article: usize, relation: &Relation) -> Option<Finding> {
    let Relation::Change { from, to, way: Some(way) } = relation else { return None };
    let id = |claim: usize| ClaimId { article, claim };
    let (from, to) = (id(*from), id(*to));
    if linked.claim(to).measure == Measure::Difference || goes(linked, from, to)? == *way {
        return None;
    }
    // a currency that rises from 7.12 to 7.05 to another
    let sentence = linked.claim(to).sentence.of(&linked.reading(to).plain.text);
    if EXCHANGE.iter().any(|word| sentence.contains(word)) {
        return None;
    }
    card(
        linked,
        locale,
        from,
        to,
        if *way == Direction::Up { locale.pick("up", "升") } else { locale.pick("down", "降") },
    )
}

/// The same rate of change of the same thing, a rise in one place and a fall in another: printed with one level, or told of
/// one metric by one article or by two on the same things.
fn opposite(linked: &Linked, locale: Locale) -> Vec<Finding> {
    let mut pairs: Vec<(ClaimId, ClaimId)> = growth_mismatch::twice(linked).to_vec();
    pairs.retain(|(one, other)| linked.mention(*one).amount == linked.mention(*other).amount);
    let mut by_rate: Map<(&str, Decimal), Vec<ClaimId>> = Map::new();
    for &article in linked.compared() {
        for (claim, stated) in linked.readings()[article].claims.iter().enumerate() {
            let id = ClaimId { article, claim };
            let change = stated.measure == Measure::Growth && stated.direction.is_some() && !is_reached(linked, id);
            // one digit is no sign of one rate
            let rate =
                one(linked.mention(id)).filter(|rate| change && (rate.scale() > 0 || *rate >= Decimal::from(10)));
            if let Some((metric, rate)) = stated.metric.as_ref().zip(rate).filter(|(m, _)| m.known) {
                by_rate.entry((metric.name.as_str(), rate)).push(id);
            }
        }
    }
    for claims in by_rate.values().filter(|claims| (2..=48).contains(&claims.len())) {
        for (n, a) in claims.iter().enumerate() {
            let b = claims[n + 1..].iter().find(|b| are_opposite(linked, *a, **b));
            // both ways told in one place are two rates, not one
            let both =
                |id: ClaimId, way| claims.iter().any(|c| c.article == id.article && linked.claim(*c).direction == way);
            let clear = |b: &&ClaimId| {
                // a body that bears its headline out tells of another thing beside
                let borne_out = || {
                    let title = if linked.claim(*a).in_title { *a } else { **b };
                    let way = linked.claim(title).direction;
                    let (amount, reading) = (linked.mention(title).amount, linked.reading(title));
                    reading.claims.iter().any(|claim| {
                        !claim.in_title
                            && claim.measure == Measure::Growth
                            && claim.direction == way
                            && reading.mentions[claim.mention].amount == amount
                    })
                };
                a.article == b.article && !borne_out()
                    || a.article != b.article
                        && !both(*a, linked.claim(**b).direction)
                        && !both(**b, linked.claim(*a).direction)
            };
            pairs.extend(b.filter(clear).map(|b| (*a, *b)));
        }
    }
    pairs.extend(linked.slipped(Slip::Way));
    pairs.sort_unstable();
    pairs.dedup();
    pairs.into_iter().map(|(one, other)| turned(linked, locale, one, other)).collect()
}

/// "inflation edges down to 2.9%": a level, and not how far it went.
fn is_reached(linked: &Linked, id: ClaimId) -> bool {
    let head = &linked.reading(id).plain.text[..linked.mention(id).span.start as usize];
    ends_with(head, &["to", "at", "至", "到", "为"]).is_some()
}

/// Whether one rate of one thing is told as a rise and as a fall: nothing else that both say differs.
fn are_opposite(linked: &Linked, a: ClaimId, b: ClaimId) -> bool {
    let (one, other) = (linked.claim(a), linked.claim(b));
    let full = linked.key(a).is_some_and(|key| linked.key(b) == Some(key));
    // within an article, the headline and what bears it out
    let near = match a.article == b.article {
        true => one.in_title != other.in_title,
        false => full || linked.are_kin(a.article, b.article),
    };
    let owner = linked.owner(a).zip(linked.owner(b)).is_none_or(|(a, b)| a == b);
    let place = one.scope.as_ref().zip(other.scope.as_ref()).is_none_or(|(a, b)| a.is == b.is);
    let period = one.period.as_ref().zip(other.period.as_ref()).is_none_or(|(a, b)| a.is == b.is);
    near && one.direction != other.direction && one.basis == other.basis && owner && place && period
}

fn turned(linked: &Linked, locale: Locale, one: ClaimId, other: ClaimId) -> Finding {
    let (rise, fall) = if linked.claim(one).direction == Some(Direction::Up) { (one, other) } else { (other, one) };
    let (subject, rate) = (tell::opening(linked, one, locale), linked.surface(one));
    Finding {
        confidence: SURE,
        message: locale.pick(
            format!("{subject}: “{rate}” is a rise in one article and a fall in another."),
            format!("{subject}：“{rate}”在一篇文章里是上升，在另一篇里是下降。"),
        ),
        arithmetic: format!("+{} ≠ −{}", linked.surface(rise), linked.surface(fall)),
        spots: vec![Spot::new(linked, rise, Role::Primary), Spot::new(linked, fall, Role::Twin)],
        ..Finding::of(RULE.name)
    }
}
