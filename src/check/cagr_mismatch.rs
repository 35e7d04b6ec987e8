//! `cagr-mismatch`: a compound annual growth rate that its first and last year do not give.

use std::sync::LazyLock;

use super::allowed::{middle, one, recomputed};
use super::rule::{Explanation, Rule, Sure, Text};
use super::tell;
use super::{Finding, Role, Severity, Spot};
use crate::claim::{Claim, Direction, Measure, Relation};
use crate::link::{ClaimId, Course, Linked, Sentence};
use crate::mention::{Kind, Mention};
use crate::settings::{Locale, Settings};
use crate::text::Anywhere;
use crate::text::around::{Ends, first_chars};
use crate::value::{Decimal, Interval, Period, Unit, add_days, plain, ratio};

/// The check.
pub const RULE: Rule = Rule {
    name: "cagr-mismatch",
    title: Text { en: "A yearly growth that its ends do not give", zh: "年均复合增长率与首尾数值不符" },
    run,
};

/// How sure a finding is, in hundredths: the rows of [`EXPLANATION`]'s `confidence`.
const SURE: [u8; 2] = [85, 50];

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A compound annual growth rate beside the values of its first and last year, where (last / first)^(1/n) − 1 lies outside what the printed rate allows, with the rounding of all three.",
        zh: "给出年均复合增长率以及首年和末年的数值，但即使三者都计入四舍五入，（末年/首年）的n次方根减一也不在所给增长率的范围内。",
    },
    why: Text {
        en: "The rate is computed from the two values. If it does not fit, one of the three or the span of years is off.",
        zh: "该增长率由首尾两个数值算出；不相符时，三者之一或年数有误。",
    },
    fires: &[
        "The bottled-tea market in China will grow from 41.2 billion yuan in 2024 to 71.9 billion yuan in 2027, a compound annual growth rate of 30.4%.",
    ],
    silent: &[
        "The bottled-tea market in China will grow from 41.2 billion yuan in 2024 to 71.9 billion yuan in 2027, a compound annual growth rate of 20.4%.",
    ],
    abstains: Text {
        en: "The sentence does not give both ends with their years; only rounding separates the figures; a neighbouring number of years fits (a note).",
        zh: "句中没有同时给出首尾两年及其数值；差异仅由四舍五入造成；年数多一年或少一年则相符（仅作提示）。",
    },
    confidence: &[
        Sure {
            given: SURE[0], when: Text { en: "No number of years nearby fits.", zh: "相邻的年数也都不符。" }
        },
        Sure {
            given: SURE[1],
            when: Text {
                en: "A year more or less would fit, so that it may be a way of counting.",
                zh: "差一年就相符，可能只是计算方式不同。",
            },
        },
    ],
};

const WORDS: &[&str] = &[
    "compound annual",
    "cagr",
    "compound growth",
    "compounded annual",
    "a year on average",
    "复合增长",
    "复合增速",
    "复合年",
    "年均复合",
    "复合年均",
];

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    courses(linked).iter().filter_map(|course| card(linked, settings.locale, course)).collect()
}

/// The figures that a fitting course confirms.
pub fn confirmed(linked: &Linked) -> Vec<ClaimId> {
    let fitting = courses(linked).iter().filter(|course| fits(linked, course, course.years) == Some(true));
    fitting.flat_map(|course| [course.first, course.last, course.rate]).collect()
}

/// What the sentences tell of growth over several years.
fn courses<'l>(linked: &'l Linked) -> &'l [Course] {
    let told =
        |sentence: Sentence| course(&sentence).or_else(|| around(linked, &sentence)).or_else(|| alone(&sentence));
    linked.gathered.courses.get_or_init(|| linked.sentences().filter_map(told).collect())
}

/// Words of a compound rate.
static TELLING: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(WORDS.iter().copied()));

fn course(sentence: &Sentence) -> Option<Course> {
    if !TELLING.any(sentence.text()) {
        return None;
    }
    let rates: Vec<usize> = (0..sentence.claims.len())
        .filter(|&i| sentence.mention(i).kind == Kind::Percent && near(sentence, i))
        .collect();
    // "up 19.8%, … 1180 billion by 2028, a compound rate of 18.6%": the one that the words lead to
    let text = &sentence.reading.plain.text;
    let led = |i: &usize| {
        let from = i.checked_sub(1).map_or(0, |before| sentence.mention(before).span.end as usize);
        TELLING.any(text.get(from..sentence.mention(*i).span.start as usize).unwrap_or_default())
    };
    let rate = match rates.as_slice() {
        &[rate] => rate,
        several => {
            let mut led = several.iter().copied().filter(led);
            led.next().filter(|_| led.next().is_none())?
        }
    };
    let level = |&i: &usize| {
        let claim = &sentence.claims[i];
        let year = claim.period.as_ref().filter(|p| p.here).map(|p| p.is.from.year());
        let kind = sentence.mention(i).kind;
        let counted = matches!(kind, Kind::Money | Kind::Quantity | Kind::Number);
        year.filter(|_| claim.measure == Measure::Level && counted).map(|year| (year, i))
    };
    let levels: Vec<(i32, usize)> = (0..sentence.claims.len()).filter_map(|i| level(&i)).collect();
    // "684 billion in 2024, after 571 billion in 2023, to reach 1180 billion by 2028": the rate is that of the years ahead
    let own = sentence.claims[rate].period.as_ref().map(|p| (p.is.from.year(), add_days(p.is.until, -1).year()));
    let own =
        own.filter(|(from, to)| to > from && [from, to].iter().all(|own| levels.iter().any(|(year, _)| year == *own)));
    let of = |own: Option<i32>| levels.iter().filter(move |(year, _)| own.is_none_or(|own| own == *year));
    let &(from, first) = of(own.map(|own| own.0)).min()?;
    let &(to, last) = of(own.map(|own| own.1)).max()?;
    let metric = |index: usize| sentence.claims[index].metric.as_ref().map(|metric| metric.name.as_str());
    let same = metric(first) == metric(last) && sentence.mention(first).unit == sentence.mention(last).unit;
    let once = levels.iter().filter(|(year, _)| *year == from || *year == to).count() == 2;
    let span = said_span(sentence, rate).is_none_or(|said| said == (from, to) || said == (from, from));
    let span = span && said_years(sentence, rate).is_none_or(|years| years == to - from);
    (same && once && span && to > from && to - from <= 60).then(|| Course {
        first: sentence.id(first),
        last: sentence.id(last),
        rate: sentence.id(rate),
        years: to - from,
    })
}

/// "… 283 million in 2021 … and 332 million in 2024. The compound rate from 2021 to 2024 was 5.5%": the first or both of
/// the levels stand in a sentence before.
fn around(linked: &Linked, sentence: &Sentence) -> Option<Course> {
    let text = sentence.text();
    if !TELLING.any(text) && !["年均增长", "年均增速"].iter().any(|word| text.contains(word)) {
        return None;
    }
    let share =
        |i: &usize| sentence.mention(*i).kind == Kind::Percent && sentence.claims[*i].measure == Measure::Growth;
    let mut rates = (0..sentence.claims.len()).filter(share).filter(|i| {
        let head = &sentence.reading.plain.text
            [sentence.claims[*i].sentence.start as usize..sentence.mention(*i).span.start as usize];
        near(sentence, *i) || head.ends_with("年均增长") || head.ends_with("年均增速")
    });
    let rate = rates.next()?;
    let last_of = |period: &Period| add_days(period.until, -1).year();
    let year = |claim: &Claim| {
        claim.period.as_ref().map(|p| p.is).filter(|p| p.from.year() == last_of(p)).map(|p| p.from.year())
    };
    let level = |id: ClaimId| {
        let mention = linked.mention(id);
        let counted = matches!(mention.kind, Kind::Money | Kind::Quantity | Kind::Number) && mention.amount.is_some();
        counted && linked.claim(id).measure == Measure::Level && !linked.claim(id).in_title
    };
    let own: Vec<(i32, ClaimId)> = (0..rate)
        .map(|i| sentence.id(i))
        .filter(|id| level(*id))
        .filter_map(|id| Some((year(linked.claim(id))?, id)))
        .collect();
    // the years that the sentence prints, but for those of its own levels
    let whole = sentence.claims.first()?.sentence;
    let dates = sentence
        .reading
        .mentions
        .iter()
        .filter(|m| m.is_calendar() && whole.start <= m.span.start && m.span.end <= whole.end);
    let mut years: Vec<i32> = dates.filter_map(|m| m.period).flat_map(|p| [p.from.year(), last_of(&p)]).collect();
    years.sort_unstable();
    years.dedup();
    let before = ClaimId { claim: sentence.id(0).claim, ..sentence.id(0) };
    let earlier = |year_wanted: i32, like: Option<ClaimId>| {
        let near = (0..before.claim).rev().take(MOST_AROUND).map(move |claim| ClaimId { claim, ..before });
        near.filter(move |id| level(*id)).filter(move |id| {
            let claim = linked.claim(*id);
            let same = like.is_none_or(|like| {
                let (one, other) = (linked.mention(like), linked.mention(*id));
                let metric = linked
                    .claim(like)
                    .metric
                    .as_ref()
                    .zip(claim.metric.as_ref())
                    .is_none_or(|(a, b)| a.root == b.root || !(a.known && b.known));
                let measured = |mention: &Mention| matches!(mention.unit, Unit::Measure(_));
                let counted = [one, other].iter().all(|mention| mention.kind != Kind::Money && !measured(mention));
                (one.unit == other.unit || counted) && metric
            });
            let part =
                |relation: &Relation| matches!(relation, Relation::Parts { parts, .. } if parts.contains(&id.claim));
            let part = || sentence.reading.relations.iter().any(part);
            // 全球市场209亿元……国内市场到2029年达231亿元: of another place
            let place = |claim: &Claim| claim.scope.as_ref().filter(|scope| !scope.assumed).map(|scope| scope.is);
            let elsewhere = like.is_some_and(|like| {
                place(linked.claim(like)).zip(place(claim)).is_some_and(|(here, there)| here != there)
            });
            same && !elsewhere && !claim.before && year(claim) == Some(year_wanted) && !part()
        })
    };
    let (from, to, first, last) = match (own.as_slice(), years.as_slice()) {
        // "reach 1.03 trillion in 2030, a compound rate of 8.6% from 2024"
        ([.., (to, last)], &[from, end]) if *to == end => {
            // of several levels of that year it is the one that gives the rate, else none is told to be meant
            let all: Vec<ClaimId> = earlier(from, Some(*last)).collect();
            let course = |first| Course { first, last: *last, rate: sentence.id(rate), years: to - from };
            let fitting = all.iter().copied().find(|first| fits(linked, &course(*first), to - from) == Some(true));
            (from, *to, fitting.or((all.len() == 1).then(|| all[0]))?, *last)
        }
        // 2019年底为410公里，到2023年底的四年间年均复合增长8%: where it led stands before
        ([.., (from, first)], &[start, to]) if *from == start => {
            let all: Vec<ClaimId> = earlier(to, Some(*first)).collect();
            let course = |last| Course { first: *first, last, rate: sentence.id(rate), years: to - from };
            let fitting = all.iter().copied().find(|last| fits(linked, &course(*last), to - from) == Some(true));
            (*from, to, *first, fitting.or((all.len() == 1).then(|| all[0]))?)
        }
        ([], &[from, to]) => {
            let last = earlier(to, None).next()?;
            let first = earlier(from, Some(last))
                .next()
                .filter(|first| linked.claim(*first).sentence == linked.claim(last).sentence)?;
            (from, to, first, last)
        }
        // "$214 billion in 2024, and $342 billion in 2029. That implies compound growth of 9.8 percent a year."
        ([], []) if LEADING_BACK.iter().any(|word| text.trim_start().starts_with(word)) => {
            let told = linked.claim(ClaimId { claim: before.claim.checked_sub(1)?, ..before }).sentence;
            let same = |id: &ClaimId| linked.claim(*id).sentence == told && level(*id);
            let near = (0..before.claim).rev().take(MOST_AROUND).map(|claim| ClaimId { claim, ..before });
            let mut ends: Vec<(i32, ClaimId)> =
                near.filter(same).filter_map(|id| Some((year(linked.claim(id))?, id))).collect();
            ends.sort_unstable();
            let &[(from, first), (to, last)] = ends.as_slice() else { return None };
            if linked.mention(first).unit != linked.mention(last).unit {
                return None;
            }
            (from, to, first, last)
        }
        _ => return None,
    };
    let other = linked.mention(first).amount != linked.mention(last).amount;
    (other && to > from && to - from <= 60).then(|| Course { first, last, rate: sentence.id(rate), years: to - from })
}

/// Words that lead back to what the sentence before told.
#[rustfmt::skip]
const LEADING_BACK: &[&str] = &["That ", "This ", "It implies", "It means", "Which ", "这意味着", "这相当于", "相当于", "即"];

/// Words of a rate for each of several years, near it.
#[rustfmt::skip]
const YEARLY: &[&str] = &["each year", "per year", "annually", "per annum", "yearly pace", "yearly rate", "compounded", "每年", "年均", "年複合", "年复合", "年化"];

/// Words of what is paid for a loan by the year.
const LENT: &[&str] = &["interest", "yield", "coupon", "notes", "bonds", "dividend", "利率", "票面", "利息", "债"];

/// Characters around a rate in which such a word stands.
const BESIDE: usize = 26;

/// The only two levels of a sentence and the only rate, which runs for the years that it prints: "went from 640 MW at end-2019 to
/// 1,562 MW at end-2023, equal to a compounded 25 per cent a year for four years".
fn alone(sentence: &Sentence) -> Option<Course> {
    let all = 0..sentence.claims.len();
    let of = |kinds: &'static [Kind]| all.clone().filter(|index| kinds.contains(&sentence.mention(*index).kind));
    let mut rates = of(&[Kind::Percent]);
    let rate = rates.next().filter(|_| rates.next().is_none())?;
    let levels: Vec<usize> = of(&[Kind::Money, Kind::Quantity, Kind::Number]).collect();
    let &[first, last] = levels.as_slice() else { return None };
    let text = &sentence.reading.plain.text;
    let (whole, span) = (sentence.claims[rate].sentence, sentence.mention(rate).span);
    let head: String = text[whole.start as usize..span.start as usize].chars().rev().take(BESIDE).collect();
    let head: String = head.chars().rev().collect();
    let behind = first_chars(text.get(span.end as usize..whole.end as usize).unwrap_or_default(), BESIDE);
    let said = sentence.text();
    let yearly = near(sentence, rate) || YEARLY.iter().any(|word| head.contains(word) || behind.contains(word));
    // "6% more than a year before" is of one year
    let own = behind.trim_start().strip_prefix("a year");
    let yearly = yearly || own.is_some_and(|rest| !rest.starts_with_any(&[" before", " earlier", " ago", " on"]));
    let grown = sentence.claims[rate].measure == Measure::Growth || TELLING.any(said) || head.contains("compounded");
    if !(yearly && grown) || LENT.iter().any(|word| said.contains(word)) {
        return None;
    }
    let level = |index: usize| {
        sentence.claims[index].measure == Measure::Level
            && sentence.claims[index].status == sentence.claims[last].status
    };
    let units = [first, last].map(|index| &sentence.mention(index).unit);
    let one_unit = units[0] == units[1] || units.iter().any(|unit| **unit == Unit::None);
    let within = sentence.reading.mentions.iter().filter(|m| whole.start <= m.span.start && m.span.end <= whole.end);
    let mut years: Vec<i32> = within
        .filter(|mention| mention.is_calendar())
        .filter_map(|mention| mention.period)
        .flat_map(|period| [period.from.year(), add_days(period.until, -1).year()])
        .collect();
    years.sort_unstable();
    years.dedup();
    let lasting: Vec<i32> = of(&[Kind::Duration])
        .filter(|index| sentence.mention(*index).unit == Unit::Measure("year"))
        .filter_map(|index| i32::try_from(one(sentence.mention(index))?.to_i64()?).ok())
        .collect();
    let printed = match years[..] {
        [from, to] => Some(to - from),
        [] => None,
        _ => return None,
    };
    let years = match (printed, lasting.as_slice()) {
        (Some(years), []) => years,
        (Some(years), &[told]) if told == years => years,
        (None, &[told]) => told,
        _ => return None,
    };
    let sound = level(first) && level(last) && one_unit && (2..=60).contains(&years);
    sound.then(|| Course { first: sentence.id(first), last: sentence.id(last), rate: sentence.id(rate), years })
}

/// Figures before a compound rate among which its levels are looked for.
const MOST_AROUND: usize = 24;

/// The years that stand right behind the rate: "a compound rate of 8.6% from 2024", "between 2024 and 2030".
fn said_span(sentence: &Sentence, rate: usize) -> Option<(i32, i32)> {
    let text = &sentence.reading.plain.text;
    let end = sentence.mention(rate).span.end;
    let behind = &sentence.reading.mentions[sentence.claims[rate].mention + 1..];
    let date = behind.iter().take_while(|m| m.is_calendar()).next()?;
    let between = text.get(end as usize..date.span.start as usize)?;
    let years = date.period.map(|p| (p.from.year(), add_days(p.until, -1).year()))?;
    let led = between.trim_end().ends_with_any(&["from", "since", "between", "over", "for"]);
    (led || years.0 < years.1).then_some(years)
}

/// How many years the sentence says that the rate ran for, behind it or before it and near: "13.3% a year over the two years",
/// 2024年起的五年间年均复合增长23.9%.
fn said_years(sentence: &Sentence, rate: usize) -> Option<i32> {
    const NEAR: u32 = 60;
    let (reading, end) = (sentence.reading, sentence.mention(rate).span.end);
    let start = sentence.mention(rate).span.start;
    let before = reading.mentions[..sentence.claims[rate].mention].iter().rev();
    let lasting = |mention: &&Mention| {
        let lead = reading.plain.text.get(mention.span.end as usize..start as usize).unwrap_or_default();
        mention.kind == Kind::Duration && lead.starts_with_any(&["间", "里", "内", "来", "年均", "的年均", "复合"])
    };
    let before = before.take_while(|mention| mention.span.end + NEAR > start).find(lasting);
    if let Some(years) = before.and_then(one).and_then(Decimal::to_i64) {
        return i32::try_from(years).ok();
    }
    let behind = &reading.mentions[sentence.claims[rate].mention + 1..];
    let mut near =
        behind.iter().take_while(|mention| mention.span.end < (end + NEAR).min(sentence.claims[rate].sentence.end));
    let years = near.find(|mention| {
        let text = mention.span.of(&reading.plain.text);
        mention.kind == Kind::Duration && text.ends_with_any(&["years", "年", "year"])
    })?;
    i32::try_from(one(years)?.to_i64()?).ok()
}

/// Whether words of a compound rate stand within a few words of the figure.
fn near(sentence: &Sentence, index: usize) -> bool {
    let text = &sentence.reading.plain.text;
    let (span, whole) = (sentence.mention(index).span, sentence.claims[index].sentence);
    let before: String = text[whole.start as usize..span.start as usize].chars().rev().take(60).collect();
    let before: String = before.chars().rev().collect();
    let behind: String = text.get(span.end as usize..whole.end as usize).unwrap_or_default().chars().take(40).collect();
    TELLING.any(&format!("{before} {behind}"))
}

/// Whether the printed rate over so many years leads from the first value to the last.
fn fits(linked: &Linked, course: &Course, years: i32) -> Option<bool> {
    let grown = recomputed(linked.mention(course.last))?.over(recomputed(linked.mention(course.first))?)?;
    let rate = recomputed(linked.mention(course.rate))?;
    let falls =
        linked.claim(course.rate).direction == Some(Direction::Down) && rate.low.is_some_and(|low| !low.is_negative());
    let rate = if falls { rate.negated() } else { rate };
    let end = |rate: Option<Decimal>| {
        let factor = Decimal::ONE + rate? / Decimal::ONE_HUNDRED;
        (0..years).try_fold(Decimal::ONE, |product, _| product.checked_mul(factor))
    };
    let led = Interval { low: end(rate.low), high: end(rate.high), ..rate };
    Some(led.meets(grown))
}

fn card(linked: &Linked, locale: Locale, course: &Course) -> Option<Finding> {
    if fits(linked, course, course.years)? {
        return None;
    }
    let other = [course.years - 1, course.years + 1];
    let neighbour =
        other.into_iter().filter(|years| *years > 0).find(|years| fits(linked, course, *years) == Some(true));
    let (first, last) = (middle(linked.mention(course.first))?, middle(linked.mention(course.last))?);
    let scale = tell::shared_scale(first.min(last));
    let percent = root(ratio(last, first)?, course.years) * Decimal::ONE_HUNDRED - Decimal::ONE_HUNDRED;
    let (said, years) = (linked.surface(course.rate), course.years);
    let ending = if years == 1 { "" } else { "s" };
    let (here, there) = (linked.surface(course.first), linked.surface(course.last));
    let mut message = locale.pick(
        format!(
            "From “{here}” to “{there}” in {years} year{ending} is {} a year, not “{said}”.",
            tell::signed_percent(percent)
        ),
        format!(
            "从“{here}”到“{there}”历时{years}年，年均复合增长为{}，而不是“{said}”。",
            tell::signed_percent(percent)
        ),
    );
    if let Some(neighbour) = neighbour {
        message +=
            &locale.pick(format!(" Over {neighbour} years it would fit."), format!("按{neighbour}年计算则相符。"));
    }
    Some(Finding {
        severity: if neighbour.is_some() { Severity::Note } else { Severity::Error },
        confidence: if neighbour.is_some() { SURE[1] } else { SURE[0] },
        message,
        arithmetic: format!(
            "({} / {})^(1/{years}) − 1 = {} ≠ {said}",
            plain(last / scale),
            plain(first / scale),
            tell::signed_percent(percent)
        ),
        spots: vec![
            Spot::new(linked, course.rate, Role::Primary),
            Spot::new(linked, course.first, Role::Twin),
            Spot::new(linked, course.last, Role::Twin),
        ],
        ..Finding::of(RULE.name)
    })
}

/// The root of that degree of a positive value, by halving, to some ten digits.
fn root(value: Decimal, degree: i32) -> Decimal {
    let (mut low, mut high) = (Decimal::ZERO, value.max(Decimal::ONE));
    for _ in 0..60 {
        let middle = ((low + high) / Decimal::TWO).round_significant(14);
        let power = (0..degree).try_fold(Decimal::ONE, |product, _| product.checked_mul(middle));
        if power.is_some_and(|power| power <= value) { low = middle } else { high = middle }
    }
    low
}
