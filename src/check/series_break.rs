//! `series-break`: a series, merged over the articles, that jumps or falls beyond what a year brings.

use super::allowed::{Hold, compared, middle};
use super::rule::{Explanation, Rule, Sure, Text};
use super::tell;
use super::{Finding, Role, Severity, Spot, in_doubt};
use crate::claim::{Measure, Status};
use crate::lexicon::Place;
use crate::link::{ClaimId, Figure, Linked, Position, positions};
use crate::settings::{Locale, Settings};
use crate::value::{Decimal, Interval, Map, Period, plain, ratio};

/// The check.
pub const RULE: Rule =
    Rule { name: "series-break", title: Text { en: "A break in a series", zh: "序列出现断裂" }, run };

/// How sure a finding is, in hundredths: the rows of [`EXPLANATION`]'s `confidence`.
const SURE: [u8; 2] = [70, 25];

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "Figures of one metric for successive years, put together from several articles, that rise more than fivefold or fall to less than a fifth from one year to the next.",
        zh: "把多篇文章中同一指标的逐年数字连起来看，相邻两年之间增长超过五倍，或跌至不足五分之一。",
    },
    why: Text {
        en: "Each article may look sound by itself. Only side by side do the years show that one of them counts in another unit.",
        zh: "单看每篇文章都没有问题；并排之后，逐年数字才显出其中一篇用了别的单位。",
    },
    fires: &[
        "The bottled-tea market in China was worth 288.4 billion yuan in 2023.",
        "The bottled-tea market in China was worth 31.6 billion yuan in 2024.",
    ],
    silent: &[
        "The bottled-tea market in China was worth 28.8 billion yuan in 2023.",
        "The bottled-tea market in China was worth 31.6 billion yuan in 2024.",
    ],
    abstains: Text {
        en: "Both years stand in one article, whose author saw the jump; place, metric, currency or status differs; a figure is a target; a slip of units found elsewhere explains it. A single break is a note; a sentence that breaks with its neighbours twice is a warning.",
        zh: "两年的数字出自同一篇文章；地点、指标、货币或状态不同；数字是目标；或别处发现的单位失误已能解释。单独一处断裂仅作提示；同一句两次与相邻年份断裂才作警告。",
    },
    confidence: &[
        Sure {
            given: SURE[0],
            when: Text {
                en: "Another pair of years of the series says so, too.", zh: "同一序列的另一对年份也如此。"
            },
        },
        Sure {
            given: SURE[1],
            when: Text {
                en: "Only these two years say so: as a rule a leap, or two things under one name.",
                zh: "只有这两年如此：通常确有剧变，或同名而不同物。",
            },
        },
    ],
};

/// A rise beyond this factor, or a fall below its inverse, is a break.
const MOST: i32 = 5;

fn run(linked: &Linked, settings: &Settings, earlier: &[Finding]) -> Vec<Finding> {
    let doubted = in_doubt(earlier);
    let mut found = Vec::new();
    for bucket in linked.buckets() {
        let mut series: Map<(Place, &str), Map<Period, Vec<Position>>> = Map::new();
        for group in bucket.groups.iter().filter(|group| Period::year(group.period.from.year()) == Some(group.period)) {
            for position in positions(linked, &group.claims) {
                let claim = linked.claim(position.first());
                let fits = claim.measure == Measure::Level && matches!(claim.status, Status::Actual | Status::Forecast);
                // output of a country, but of what is not told
                let id = position.first();
                let told = linked.owner(id).or(linked.topic(id)).is_some();
                let fits = fits && (told || claim.metric.as_ref().is_some_and(|metric| metric.general || metric.wide));
                if let Some(metric) = claim.metric.as_ref().filter(|metric| fits && metric.known) {
                    let years = series.entry((group.place, metric.name.as_str()));
                    years.entry(group.period).push(position);
                }
            }
        }
        for years in series.values() {
            let mut breaks = Vec::new();
            for (year, before) in years.iter() {
                let next = Period::year(year.from.year() + 1).and_then(|next| years.get(&next));
                breaks.extend(breaks_between(linked, &doubted, before, next.map_or(&[], Vec::as_slice)));
            }
            found.extend(breaks.iter().filter_map(|one| card(linked, settings.locale, one, &breaks)));
        }
    }
    found
}

/// Two values of successive years between which the series breaks.
struct Break<'p> {
    before: &'p Position,
    after: &'p Position,
    /// Whether the earlier one is in doubt.
    earlier: bool,
}

impl Break<'_> {
    fn doubt(&self) -> ClaimId {
        if self.earlier { self.before.first() } else { self.after.first() }
    }

    fn sound(&self) -> ClaimId {
        if self.earlier { self.after.first() } else { self.before.first() }
    }
}

/// The breaks between the values of two successive years that share no article.
fn breaks_between<'p>(
    linked: &Linked,
    doubted: &Map<Figure, ()>,
    before: &'p [Position],
    after: &'p [Position],
) -> Vec<Break<'p>> {
    let mut found = Vec::new();
    // a value that a slip was found in, else the one that fewer articles print, else the earlier one is in doubt
    let slipped = |position: &Position| position.claims.iter().any(|id| doubted.contains(&linked.figure(*id)));
    for one in before {
        for other in after {
            let together = one.claims.iter().any(|a| other.claims.iter().any(|b| a.article == b.article));
            if !together && is_break(linked, one.first(), other.first()) {
                let earlier = match (slipped(one), slipped(other)) {
                    (true, false) => true,
                    (false, true) => false,
                    _ => one.articles() <= other.articles(),
                };
                found.push(Break { before: one, after: other, earlier });
            }
        }
    }
    found
}

fn is_break(linked: &Linked, before: ClaimId, after: ClaimId) -> bool {
    let interval = |id: ClaimId| compared(linked.mention(id), Hold::AsPrinted);
    let Some(grown) = interval(after).zip(interval(before)).and_then(|(after, before)| after.over(before)) else {
        return false;
    };
    let most = Decimal::from(MOST);
    !grown.meets(Interval::closed(Decimal::ONE / most, most))
}

fn card(linked: &Linked, locale: Locale, one: &Break, all: &[Break]) -> Option<Finding> {
    let (before, after) = (one.before, one.after);
    let (doubt, sound) = if one.earlier { (before, after) } else { (after, before) };
    // one odd value beside one other may be a holiday's or another region's; a sentence that breaks twice is none
    let home = |id: ClaimId| (id.article, linked.claim(id).sentence);
    let year = |id: ClaimId| linked.claim(id).period.as_ref().map(|period| period.is);
    let confirmed = all.iter().any(|other| {
        let again = year(other.doubt()) != year(one.doubt()) || year(other.sound()) != year(one.sound());
        home(other.doubt()) == home(one.doubt()) && again
    });
    let (first, second) = (middle(linked.mention(before.first()))?, middle(linked.mention(after.first()))?);
    let scale = tell::shared_scale(first.min(second));
    let change = (ratio(second, first)? - Decimal::ONE) * Decimal::ONE_HUNDRED;
    let subject = tell::subject(linked, before.first(), locale);
    let (from, to) = (linked.surface(before.first()), linked.surface(after.first()));
    let mut spots = vec![Spot::new(linked, doubt.first(), Role::Primary)];
    spots.extend(sound.witnesses(4).into_iter().map(|id| Spot::new(linked, id, Role::Twin)));
    Some(Finding {
        severity: if confirmed { Severity::Warning } else { Severity::Note },
        confidence: if confirmed { SURE[0] } else { SURE[1] },
        message: locale.pick(
            format!("Put together, the articles go from “{from}” ({subject}) to “{to}” a year later, a change of {}. One of them may count in another unit.", tell::signed_percent(change)),
            format!("连起来看，“{from}”（{subject}）一年后变为“{to}”，变动{}。其中一处可能用了别的单位。", tell::signed_percent(change)),
        ),
        arithmetic: format!("{} → {} = {}", plain(first / scale), plain(second / scale), tell::signed_percent(change)),
        spots,
        ..Finding::of(RULE.name)
    })
}
