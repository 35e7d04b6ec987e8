//! `year-shift`: the figures of one sentence stand again in another article with another period.

use super::allowed::{one, recomputed};
use super::elsewhere;
use super::rule::{Explanation, Rule, Sure, Text};
use super::tell;
use super::{Explained, Finding, Role, Severity, Spot};
use crate::claim::{Claim, Direction, Measure, Relation};
use crate::link::{ClaimId, Linked};
use crate::mention::Mention;
use crate::settings::{Locale, Settings};
use crate::text::Span;
use crate::value::{Decimal, Map, Period};

/// The check.
pub const RULE: Rule = Rule {
    name: "year-shift",
    title: Text { en: "The same figures in another year", zh: "同样的数字，不同的年份" },
    run,
};

/// How sure a finding is, in hundredths: the rows of [`EXPLANATION`]'s `confidence`.
const SURE: [u8; 2] = [85, 30];

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "Two or more figures of one sentence that stand again, for the same metrics and place, in another article with another period. Certain where a stated growth makes it impossible that a value stands twice.",
        zh: "一句话里的两个或更多数字，以同样的指标和地点在另一篇文章中再次出现，但时期不同。若所述增长率使同一数值不可能在两年重复，则可以确定。",
    },
    why: Text {
        en: "One coincidence is nothing; two or three in one sentence mean that one article dated the facts wrongly.",
        zh: "一个数字相同是巧合；同一句里两三个都相同，说明其中一篇标错了时期。",
    },
    fires: &[
        "In 2024, the bottled-tea market in China reached 23.7 billion yuan, up 12.6%.",
        "In 2023, the bottled-tea market in China reached 23.7 billion yuan, up 12.6%.",
    ],
    silent: &[
        "In 2024, the bottled-tea market in China reached 23.7 billion yuan, up 12.6%.",
        "In 2023, the bottled-tea market in China reached 21.0 billion yuan, up 12.6%.",
    ],
    abstains: Text {
        en: "Only one figure coincides; one of the articles prints both periods; the figures are too coarse to tell (one digit).",
        zh: "只有一个数字相同；其中一篇同时给出两个时期；数字太粗略（只有一位有效数字）。",
    },
    confidence: &[
        Sure {
            given: SURE[0],
            when: Text {
                en: "Three figures or more move together, or the growth printed with them excludes one of the years.",
                zh: "三个以上数字一同移动，或所给增长率排除了其中一年。",
            },
        },
        Sure {
            given: SURE[1],
            when: Text {
                en: "Two figures agree, which chance does, too.", zh: "只有两个数字相同，也可能是巧合。"
            },
        },
    ],
};

/// Claims with one value that are held against each other, at most.
const MOST_ALIKE: usize = 16;

/// Two sentences of different articles, and the periods in which they place the same figures.
type Pair = (ClaimPlace, ClaimPlace);

/// A sentence, and the period of the figures meant in it.
type ClaimPlace = (usize, Span, Period);

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let mut pairs: Map<Pair, Vec<(ClaimId, ClaimId)>> = Map::new();
    for bucket in linked.buckets() {
        let mut alike: Map<(&str, &'static str, Decimal), Vec<ClaimId>> = Map::new();
        for &id in &bucket.claims {
            let claim = linked.claim(id);
            if let (Some(metric), Some(_), Some(value)) = (&claim.metric, &claim.period, one(linked.mention(id))) {
                let scope = claim.scope.as_ref().map_or("", |scope| scope.is.name());
                alike.entry((metric.name.as_str(), scope, value)).push(id);
            }
        }
        for claims in alike.values().filter(|claims| claims.len() > 1) {
            for (n, &a) in claims.iter().enumerate().take(MOST_ALIKE) {
                for &b in claims[n + 1..].iter().take(MOST_ALIKE) {
                    let (here, there) = (place(linked, a), place(linked, b));
                    if let Some((here, there)) = here.zip(there).filter(|(x, y)| {
                        let both = || names(linked, a, (x.2, y.2)) || names(linked, b, (y.2, x.2));
                        x.0 != y.0 && are_shifted(x.2, y.2) && !both()
                    }) {
                        pairs.entry((here, there)).push((a, b));
                    }
                }
            }
        }
    }
    for pair in linked.aligned().iter().filter(|pair| pair.slip.is_none() && pair.score >= elsewhere::SURE) {
        let said = |id: ClaimId| linked.claim(id).period.as_ref().is_some_and(|period| period.here);
        let time = |id: ClaimId| {
            let claim = linked.claim(id);
            let period = claim.period.as_ref().filter(|_| !claim.before)?;
            Some((id.article, claim.sentence, period.is))
        };
        let (here, there) = (time(pair.a), time(pair.b));
        let shifted = here.zip(there).filter(|(x, y)| {
            let told = said(pair.a) && said(pair.b);
            told && are_shifted(x.2, y.2)
                && (elsewhere::same_subject(linked, pair.a, pair.b) || tied(linked, pair.a, pair.b))
                && !names(linked, pair.a, (x.2, y.2))
                && !names(linked, pair.b, (y.2, x.2))
        });
        if let Some(places) = shifted {
            let same = pairs.entry(places);
            if !same.contains(&(pair.a, pair.b)) {
                same.push((pair.a, pair.b));
            }
        }
    }
    pairs.into_values().filter_map(|same| card(linked, settings.locale, same)).collect()
}

/// Whether a level of two sentences has one growth in both, so that it is one fact whatever they call it: an output in one and
/// a market in the other.
fn tied(linked: &Linked, a: ClaimId, b: ClaimId) -> bool {
    let partner = |id: ClaimId| {
        linked.reading(id).relations.iter().find_map(|relation| match relation {
            Relation::Growth { level, rate } if *level == id.claim => Some(ClaimId { claim: *rate, ..id }),
            Relation::Growth { level, rate } if *rate == id.claim => Some(ClaimId { claim: *level, ..id }),
            _ => None,
        })
    };
    let digits = |x: ClaimId, y: ClaimId| elsewhere::digits(linked.mention(x)) + elsewhere::digits(linked.mention(y));
    let owners = || linked.owner(a).zip(linked.owner(b)).is_none_or(|(a, b)| a == b);
    partner(a).zip(partner(b)).is_some_and(|(x, y)| {
        let told = digits(a, x) >= ENOUGH && in_one_place(linked, a, b);
        linked.mention(x).amount == linked.mention(y).amount && told && owners()
    })
}

/// Digits that a level and its growth print together, at least, for both to be one fact whatever it is called.
const ENOUGH: usize = 5;

/// Whether one of the places of two figures lies in the other, or one of the figures names none: overseas is none.
fn in_one_place(linked: &Linked, a: ClaimId, b: ClaimId) -> bool {
    let place = |id: ClaimId| linked.claim(id).scope.as_ref().map(|scope| scope.is);
    place(a)
        .zip(place(b))
        .is_none_or(|(a, b)| a.contains(b) || b.contains(a) || [a, b].iter().any(|place| place.name() == "overseas"))
}

/// Whether the sentence of a figure of one time names the other too: then the figure may have been taken for the wrong one. A
/// year that both are quarters of tells nothing.
fn names(linked: &Linked, id: ClaimId, (own, period): (Period, Period)) -> bool {
    let (reading, sentence) = (linked.reading(id), linked.claim(id).sentence);
    // "this year" in an article without a date is some other time
    let untold = ["this year", "last year", "今年", "去年", "上年"];
    let text = sentence.of(&reading.plain.text);
    let undated = reading.article.published.is_none() && reading.article.lent.is_none();
    if undated && untold.iter().any(|word| text.replace("上年同", "").contains(word)) {
        return true;
    }
    let inside = |span: Span| sentence.start <= span.start && span.end <= sentence.end;
    // a time that is said of what was before a change is that figure's: 比2023年的62万
    // and so is one that another of its kind has: "26,434 passed in 2023, 13,213 in 2024"
    let (amount, metric) = (linked.mention(id).amount, linked.claim(id).metric.as_ref());
    let other = |claim: &Claim| {
        let told = claim.period.as_ref().is_some_and(|period| period.here);
        told && metric.is_some() && claim.metric.as_ref() == metric && reading.mentions[claim.mention].amount != amount
    };
    let changes = reading.relations.iter().filter_map(|relation| match relation {
        Relation::Change { from, .. } if reading.claims[*from].sentence == sentence => Some(*from),
        _ => None,
    });
    let began: Vec<usize> = changes.collect();
    let of_sentence = reading.claims.iter().enumerate().filter(|(_, claim)| claim.sentence == sentence);
    let before = of_sentence.filter(|(index, claim)| claim.before || other(claim) || began.contains(index));
    let (mut taken, mut beside): (Vec<Period>, Vec<usize>) = (Vec::new(), Vec::new());
    for (index, claim) in before {
        taken.extend(claim.period.as_ref().map(|period| period.is));
        if claim.before || began.contains(&index) {
            beside.extend([claim.mention.wrapping_sub(1), claim.mention + 1]);
        }
    }
    // 2023年…，比上年增长6.4%: the year before the one that is told
    let counted_back = |mention: &Mention| {
        let surface = mention.span.of(&reading.plain.text).to_ascii_lowercase();
        ["上年", "上一年", "前一年", "previous year", "year before", "year earlier"]
            .iter()
            .any(|word| surface.ends_with(word))
    };
    let mut dates =
        reading.mentions.iter().enumerate().filter(|(_, mention)| inside(mention.span) && !counted_back(mention));
    dates.any(|(at, date)| {
        let named = date.period.filter(|named| !taken.contains(named) && !beside.contains(&at));
        named.is_some_and(|named| named.contains(period) && !named.contains(own) || period.contains(named))
    })
}

/// Whether one is the other at another time: as long, and apart.
fn are_shifted(a: Period, b: Period) -> bool {
    let days = |period: Period| (period.until - period.from).whole_days();
    (days(a) - days(b)).abs() <= 3 && (a.until <= b.from || b.until <= a.from)
}

fn place(linked: &Linked, id: ClaimId) -> Option<ClaimPlace> {
    let claim = linked.claim(id);
    Some((id.article, claim.sentence, claim.period.as_ref().filter(|period| period.here)?.is))
}

fn card(linked: &Linked, locale: Locale, mut same: Vec<(ClaimId, ClaimId)>) -> Option<Finding> {
    // neither article is in doubt more than the other: which stands first must not hang on their order
    let text = |id: ClaimId| linked.claim(id).sentence.of(&linked.reading(id).plain.text);
    let turned = same.first().is_some_and(|(a, b)| text(*b) < text(*a));
    if turned {
        same.iter_mut().for_each(|pair| *pair = (pair.1, pair.0));
    }
    same.sort_unstable();
    same.dedup_by_key(|(a, _)| *a);
    let telling: usize = same.iter().map(|(a, _)| elsewhere::digits(linked.mention(*a))).sum();
    // a single figure is a coincidence, unless what is told of that time says otherwise
    let lone = same.len() < 2 || telling < 4;
    let (first, second) = same[0];
    let otherwise = || {
        let told = [first, second].into_iter().find_map(|id| elsewhere::otherwise(linked, id));
        told.or_else(|| began(linked, first, second)).or_else(|| began(linked, second, first))
    };
    let rival = if lone && telling >= 3 { otherwise() } else { None };
    if lone && rival.is_none() || same.iter().any(|&(a, b)| prints_both(linked, a, b) || prints_both(linked, b, a)) {
        return None;
    }
    let (a, b) = same[0];
    let (here, there) = (linked.claim(a).period.as_ref()?.is, linked.claim(b).period.as_ref()?.is);
    let impossible = same.iter().find_map(|&(rate, _)| impossible(linked, locale, &same, rate));
    let figures: Vec<String> = same.iter().map(|(a, _)| format!("“{}”", linked.surface(*a))).collect();
    let stand = if figures.len() == 1 {
        "stands in both articles for the same thing"
    } else {
        "stand in both articles for the same things"
    };
    let figures = figures.join(locale.pick(", ", "、"));
    let (here, there) = (here.label(), there.label());
    let mut message = locale.pick(
        format!("{figures} {stand}, but one article has {here} and the other {there}."),
        format!("{figures}在两篇文章中说的是同样的事，但一篇标为{here}，另一篇标为{there}。"),
    );
    let mut arithmetic = format!("{here} ≠ {there}");
    if let Some((level, rate, before)) = &impossible {
        message += &locale.pick(
            format!(" They cannot both hold: {level} after {rate} growth leaves {before} for the year before."),
            format!("两者不可能同时成立：增长{rate}之后为{level}，上一年应为{before}。"),
        );
        arithmetic = format!("{level} / (1 + {rate}) = {before} ≠ {level}");
    }
    let mut spots = Vec::new();
    for &(a, b) in &same {
        spots.push(Spot::new(linked, a, Role::Primary));
        spots.push(Spot::new(linked, b, Role::Twin));
    }
    spots.extend(rival.map(|id| Spot::new(linked, id, Role::Witness)));
    Some(Finding {
        severity: if impossible.is_some() { Severity::Error } else { Severity::Warning },
        confidence: if impossible.is_some() || same.len() > 2 { SURE[0] } else { SURE[1] },
        message,
        arithmetic,
        spots,
        explains: statuses(linked, locale, &same).into_iter().collect(),
        ..Finding::of(RULE.name)
    })
}

/// What one article says a level began at, where that makes the growth that the other prints with it: both tell one change.
fn began(linked: &Linked, level: ClaimId, other: ClaimId) -> Option<ClaimId> {
    let relations = |id: ClaimId| linked.reading(id).relations.iter();
    let rate = relations(level).find_map(|relation| match relation {
        Relation::Growth { level: own, rate } if *own == level.claim => Some(ClaimId { claim: *rate, ..level }),
        _ => None,
    })?;
    let from = relations(other).find_map(|relation| match relation {
        Relation::Change { from, to, .. } if *to == other.claim => Some(ClaimId { claim: *from, ..other }),
        _ => None,
    })?;
    let grown = recomputed(linked.mention(other))?.over(recomputed(linked.mention(from))?)?;
    let grown = grown.times(Decimal::ONE_HUNDRED)?.moved(-Decimal::ONE_HUNDRED);
    let said = recomputed(linked.mention(rate))?;
    let said = if linked.claim(rate).direction == Some(Direction::Down) { said.negated() } else { said };
    let exact = one(linked.mention(rate)).is_some_and(|rate| rate.scale() > 0 || rate >= Decimal::TEN);
    (exact && grown.meets(said)).then_some(from)
}

/// Whether the article of `a` gives the same value for the period of `b` too: a value that simply repeats.
fn prints_both(linked: &Linked, a: ClaimId, b: ClaimId) -> bool {
    let (claim, wanted) = (linked.claim(a), linked.claim(b).period.as_ref().map(|p| p.is));
    let value = linked.mention(a).amount;
    linked.reading(a).claims.iter().enumerate().any(|(index, other)| {
        let id = ClaimId { article: a.article, claim: index };
        other.period.as_ref().map(|p| p.is) == wanted
            && other.metric == claim.metric
            && other.measure == claim.measure
            && linked.mention(id).amount == value
    })
}

/// A level that stands in both years, although the rate that also stands in both moved it: level, rate, level before.
fn impossible(
    linked: &Linked,
    locale: Locale,
    same: &[(ClaimId, ClaimId)],
    rate: ClaimId,
) -> Option<(String, String, String)> {
    let claim = linked.claim(rate);
    let shifted = same.iter().find(|(a, _)| *a == rate).map(|(_, b)| *b)?;
    let years = |id: ClaimId| linked.claim(id).period.as_ref().map(|p| p.is.from.year());
    if claim.measure != Measure::Growth || (years(rate)? - years(shifted)?).abs() != 1 {
        return None;
    }
    let level = linked.reading(rate).relations.iter().find_map(|relation| match relation {
        Relation::Growth { level, rate: tied } if *tied == rate.claim => Some(*level),
        _ => None,
    })?;
    let level = ClaimId { article: rate.article, claim: level };
    same.iter().find(|(a, _)| *a == level)?;
    let percent = one(linked.mention(rate)).filter(|percent| !percent.is_zero())?;
    let down = claim.direction == Some(Direction::Down);
    let factor = Decimal::ONE + if down { -percent } else { percent } / Decimal::ONE_HUNDRED;
    let value = one(linked.mention(level))?;
    let before = value.checked_div(factor)?.round_significant(3);
    let words = |value| tell::in_words(value, locale);
    Some((words(value), linked.surface(rate).to_owned(), words(before)))
}

/// The same figures, reached in one article and foreseen in the other: the shifted year explains that too.
fn statuses(linked: &Linked, locale: Locale, same: &[(ClaimId, ClaimId)]) -> Option<Explained> {
    let status = |id: ClaimId| linked.claim(id).status;
    let level = |id: ClaimId| linked.claim(id).measure == Measure::Level;
    let differ: Vec<_> = same.iter().copied().filter(|&(a, b)| level(a) && status(a) != status(b)).collect();
    let surface = linked.surface(differ.first()?.0);
    let spots = |(a, b): &(ClaimId, ClaimId)| [Spot::new(linked, *a, Role::Primary), Spot::new(linked, *b, Role::Twin)];
    Some(Explained {
        rule: "status-conflict",
        spots: differ.iter().flat_map(spots).collect(),
        message: locale.pick(
            format!("“{surface}” is reached in one article and expected in the other."),
            format!("“{surface}”在一篇文章里已经达到，在另一篇里仍是预计。"),
        ),
    })
}
