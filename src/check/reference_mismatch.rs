//! `reference-mismatch`: a figure against one that the reader knows from elsewhere.

use super::allowed::{Hold, compared, middle};
use super::repair::scaled;
use super::rule::{Explanation, Rule, Sure, Text};
use super::tell;
use super::{Finding, Role, Severity, Spot};
use crate::claim::{Claim, Direction, Measure, Status, Topic};
use crate::link::{ClaimId, Linked};
use crate::settings::{Known, Settings};
use crate::value::{Decimal, Interval, Unit, Width, plain, power_of_ten, ratio, short};

/// The check.
pub const RULE: Rule = Rule {
    name: "reference-mismatch",
    title: Text { en: "Not what you know from elsewhere", zh: "与您自己的资料不一致" },
    run,
};

/// How sure a finding is, in hundredths: the rows of [`EXPLANATION`]'s `confidence`.
const SURE: [u8; 2] = [85, 60];

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A figure that does not agree with a row of your own table of known figures: same metric, topic, place, period and unit, and no rounding or bound brings the two together. An empty cell of the table matches anything; of several rows, the most specific counts.",
        zh: "与您自己的已知数字表不一致的数字：指标、主题、地点、时期和单位都相同，而四舍五入和界限都不能使两者相容。表中空格匹配任何内容；多行相符时以最具体的一行为准。",
    },
    why: Text {
        en: "Articles that copy one another agree with one another. Only what is known from elsewhere shows that they share a slip.",
        zh: "互相转载的文章彼此一致；只有来自别处的资料才能显示它们有共同的失误。",
    },
    fires: &[
        "topic,metric,scope,period,value,unit,source",
        "bottled tea,market size,China,2023,23.7 billion,CNY,tea yearbook",
        "The bottled-tea market in China was worth 31.2 billion yuan in 2023.",
    ],
    silent: &[
        "topic,metric,scope,period,value,unit,source",
        "bottled tea,market size,China,2023,23.7 billion,CNY,tea yearbook",
        "The bottled-tea market in China was worth about 24 billion yuan in 2023.",
    ],
    abstains: Text {
        en: "No table is given; the figure lacks a part that the row names; it is a target, a limit, a difference or a rank; it is in another unit; a forecast is within a quarter of the row. Where the sentence itself names neither the topic nor the place: a note.",
        zh: "没有给出表格；数字缺少该行所指明的某一部分；数字是目标、上限、差额或名次；单位不同；预测与该行相差不到四分之一。句子本身既未提到主题也未提到地点时，仅作提示。",
    },
    confidence: &[
        Sure {
            given: SURE[0],
            when: Text {
                en: "The article tells all that your row does. It was not measured: the row is yours.",
                zh: "文章写明了您那一行的全部内容。该行由您提供，未作实测。",
            },
        },
        Sure {
            given: SURE[1],
            when: Text {
                en: "The article leaves out a part of what your row says.",
                zh: "文章缺少您那一行的某一部分。",
            },
        },
    ],
};

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    if settings.known.is_empty() {
        return Vec::new();
    }
    let table = Table::new(linked, &settings.known);
    let mut cards = Vec::new();
    for &article in linked.focus() {
        let mut found: Vec<(usize, Vec<ClaimId>)> = Vec::new();
        for claim in 0..linked.readings()[article].claims.len() {
            let id = ClaimId { article, claim };
            let Some(row) = table.against(linked, id) else { continue };
            let value = |id: ClaimId| middle(linked.mention(id));
            match found.iter_mut().find(|(held, claims)| *held == row && value(claims[0]) == value(id)) {
                Some((_, claims)) => claims.push(id),
                None => found.push((row, vec![id])),
            }
        }
        cards.extend(found.iter().filter_map(|(row, claims)| card(linked, settings, claims, &settings.known[*row])));
    }
    cards
}

/// The reader's table, its topics matched with those of the set.
struct Table<'k> {
    known: &'k [Known],
    /// For each row the numbers of the topics that it is about; `None` for a row about any.
    topics: Vec<Option<Vec<usize>>>,
}

impl<'k> Table<'k> {
    /// A row is about a topic that the texts name as it does, or as a variant, and about all that the set joins with it,
    /// in either language.
    fn new(linked: &Linked, known: &'k [Known]) -> Self {
        let names: Vec<Option<Topic>> = known.iter().map(|row| row.topic.as_deref().map(Topic::new)).collect();
        let mut topics: Vec<Option<Vec<usize>>> = names.iter().map(|name| name.as_ref().map(|_| Vec::new())).collect();
        for (article, reading) in linked.readings().iter().enumerate() {
            let mut last: Option<&Topic> = None;
            for (claim, stated) in reading.claims.iter().enumerate() {
                let topic = stated.topic.as_ref().map(|topic| &topic.is);
                // neighbours mostly share their topic
                let Some(topic) = topic.filter(|_| last != topic) else { continue };
                last = Some(topic);
                let Some(number) = linked.topic(ClaimId { article, claim }) else { continue };
                for (name, numbers) in names.iter().zip(&mut topics) {
                    let (Some(name), Some(numbers)) = (name, numbers) else { continue };
                    if !numbers.contains(&number) && is_about(topic, name) {
                        numbers.push(number);
                    }
                }
            }
        }
        Table { known, topics }
    }

    /// The row that a claim does not agree with: of the most specific that match it the first, if it meets none of them.
    fn against(&self, linked: &Linked, id: ClaimId) -> Option<usize> {
        let matching = || (0..self.known.len()).filter(|row| self.matches(linked, id, *row));
        let most = matching().map(|row| parts(&self.known[row])).max()?;
        let specific = || matching().filter(|row| parts(&self.known[*row]) == most);
        let stated = stated(linked, id)?;
        let agrees = specific().any(|row| stated.meets(interval(&self.known[row])));
        if agrees { None } else { specific().next() }
    }

    fn matches(&self, linked: &Linked, id: ClaimId, row: usize) -> bool {
        let (claim, known) = (linked.claim(id), &self.known[row]);
        let same = |wanted: &Option<String>, has: Option<&str>| {
            wanted.as_ref().is_none_or(|wanted| has.is_some_and(|has| is_same(wanted, has)))
        };
        same(&known.metric, claim.metric.as_ref().map(|metric| metric.name.as_str()))
            && same(&known.scope, claim.scope.as_ref().map(|scope| scope.is.name()))
            && known.period.is_none_or(|period| claim.period.as_ref().is_some_and(|p| p.is == period))
            && measured(claim, known)
            && counted(&linked.mention(id).unit, known.unit.as_ref())
            && self.topics[row]
                .as_ref()
                .is_none_or(|topics| linked.topic(id).is_some_and(|topic| topics.contains(&topic)))
    }
}

/// Whether two topics are one or variants; most are told apart by their last word.
fn is_about(one: &Topic, other: &Topic) -> bool {
    let last = |topic: &Topic| topic.as_str().rfind(' ').map_or(0, |at| at + 1);
    one.as_str()[last(one)..] == other.as_str()[last(other)..] && one.is_variant_of(other)
}

/// How many parts a row names.
fn parts(known: &Known) -> usize {
    let named = [&known.topic, &known.metric, &known.scope].into_iter().flatten().count();
    named + usize::from(known.period.is_some()) + usize::from(known.unit.is_some())
}

/// Whether two names are one, but for case and an English plural: metrics and places that no table knows stay as written.
fn is_same(one: &str, other: &str) -> bool {
    let stem = |name: &str| name.trim_end_matches('s').len();
    one == other || one[..stem(one)].eq_ignore_ascii_case(&other[..stem(other)])
}

/// Whether a claim says how much there is, or how much it grew, as the row does. A row cannot confirm what is only aimed
/// at.
fn measured(claim: &Claim, known: &Known) -> bool {
    let measure = match claim.measure {
        Measure::Growth => known.growth,
        Measure::Level | Measure::Share => !known.growth,
        Measure::Rank | Measure::Difference => false,
    };
    measure && matches!(claim.status, Status::Actual | Status::Forecast)
}

/// Whether a claim counts what the row counts. Nouns and classifiers of counts differ between texts that mean the same:
/// there the metric decides.
fn counted(unit: &Unit, known: Option<&Unit>) -> bool {
    match (unit, known) {
        (Unit::Percent | Unit::Point | Unit::BasisPoint | Unit::Multiple, None) => false,
        (_, None) => true,
        (Unit::Count(_) | Unit::None, Some(Unit::Count(_))) => true,
        (one, Some(other)) => one == other,
    }
}

/// The values that a claim allows; a fall counts below zero.
fn stated(linked: &Linked, id: ClaimId) -> Option<Interval> {
    let (claim, interval) = (linked.claim(id), compared(linked.mention(id), Hold::Bounded)?);
    let falls = claim.measure == Measure::Growth && claim.direction == Some(Direction::Down);
    Some(if falls { interval.negated() } else { interval })
}

fn interval(known: &Known) -> Interval {
    known.amount.interval(known.qualifier, Width::Loose)
}

/// Whether the claim's own sentence names the topic or the place of the row. One that names neither may be about a single
/// company of the market that the article is about.
fn is_tied(claim: &Claim, known: &Known) -> bool {
    let topic = known.topic.is_some() && claim.topic.as_ref().is_some_and(|topic| topic.here);
    let place = known.scope.is_some() && claim.scope.as_ref().is_some_and(|scope| scope.here);
    topic || place || (known.topic.is_none() && known.scope.is_none())
}

/// The power of ten that a factor is close to.
fn power(factor: Decimal, settings: &Settings) -> Option<i32> {
    (1..=4)
        .find(|power| power_of_ten(*power).is_some_and(|ten| ((factor - ten) / ten).abs() <= settings.slip_tolerance))
}

/// One card for a value of one article, however often the article repeats it.
fn card(linked: &Linked, settings: &Settings, claims: &[ClaimId], known: &Known) -> Option<Finding> {
    let locale = settings.locale;
    let id = *claims.first()?;
    let (here, there) = (middle(linked.mention(id))?, known.amount.middle());
    let (large, small) = if here.abs() >= there.abs() { (here, there) } else { (there, here) };
    let factor = ratio(large.abs(), small.abs());
    let forecast = linked.claim(id).status == Status::Forecast;
    if forecast && factor.is_some_and(|factor| factor - Decimal::ONE <= settings.forecast_tolerance) {
        return None;
    }
    let power = factor.and_then(|factor| power(factor, settings));
    let apart = power.and_then(power_of_ten).map(plain).map(|ten| {
        locale.pick(
            format!(" They differ by a factor close to {ten}, which suggests a slip of units."),
            format!("两者相差约{ten}倍，可能是单位失误。"),
        )
    });
    let repair = power.and_then(|power| {
        let power = if here.abs() >= there.abs() { power } else { -power };
        let mended = stated(linked, id)?.times(power_of_ten(-power)?)?;
        mended.meets(interval(known)).then(|| scaled(linked, locale, id, power))?
    });
    let sure = !forecast && is_tied(linked.claim(id), known);
    let own = if known.source.is_empty() {
        known.surface.clone()
    } else {
        locale.pick(format!("{} ({})", known.surface, known.source), format!("{}（{}）", known.surface, known.source))
    };
    let (subject, surface) = (tell::opening(linked, id, locale), linked.surface(id));
    let line = known.line;
    let message = locale.pick(
        format!("{subject}: “{surface}” does not agree with your own figure, {own}, line {line} of your table."),
        format!("{subject}：“{surface}”与您自己的数字（表格第{line}行）{own}不一致。"),
    );
    let scale = tell::shared_scale(small.abs());
    let quotient = factor
        .map(|factor| format!("; {} / {} = {}", plain(large.abs() / scale), plain(small.abs() / scale), short(factor)));
    Some(Finding {
        severity: if sure { Severity::Warning } else { Severity::Note },
        confidence: if sure { SURE[0] } else { SURE[1] },
        message: message + &apart.unwrap_or_default(),
        arithmetic: format!(
            "{}{}",
            tell::apart(settings.locale, stated(linked, id)?, interval(known), scale),
            quotient.unwrap_or_default()
        ),
        spots: claims.iter().map(|id| Spot::new(linked, *id, Role::Primary)).collect(),
        repair,
        ..Finding::of(RULE.name)
    })
}
