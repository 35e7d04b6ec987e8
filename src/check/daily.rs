//! What came on an average day of a stretch, and what came in all of it: 全年7300万人次，日均20万人次; "36.5 million in 2025",
//! "an average of 152,000 a day". Part of `average-times-count`.

use super::allowed::{middle, one, recomputed};
use super::average_times_count::{RULE, SURE};
use super::plausible::{Reach, can_be_slip, typed};
use super::{Finding, Role, Severity, Spot, tell};
use crate::claim::{Measure, Status};
use crate::link::{ClaimId, Key, Linked};
use crate::mention::Kind;
use crate::settings::Settings;
use crate::text::around::first_chars;
use crate::value::{Amount, Decimal, Interval, Map, Period, Printed, Qualifier, Unit, Width, plain};

/// How far the total may be from what its days make, and yet be meant as it.
const REACH: Reach = Reach { near: 300, ten: 103 };

/// Days of the shortest stretch that is looked at.
const SHORTEST: i64 = 27;

/// Claims before an average among which its total is looked for, and totals of other articles, at most.
const BEFORE: usize = 4;
const MOST: usize = 8;

/// Such averages, each with the total that it does not give.
pub fn found(linked: &Linked, settings: &Settings) -> Vec<Finding> {
    let mut levels: Option<Map<Key, Vec<ClaimId>>> = None;
    let mut found = Vec::new();
    for &article in linked.compared() {
        for claim in 0..linked.readings()[article].claims.len() {
            let id = ClaimId { article, claim };
            if !is_daily(linked, id) {
                continue;
            }
            let levels = levels.get_or_insert_with(|| linked.levels());
            let known = linked.key(id).and_then(|key| levels.get(&key)).map_or(&[][..], Vec::as_slice);
            let near = (claim.saturating_sub(BEFORE)..claim).rev().map(|claim| ClaimId { claim, ..id });
            let near = near.filter(|other| linked.claim(*other).sentence == linked.claim(id).sentence);
            let told = |other: &ClaimId| linked.claim(*other).period.as_ref().is_some_and(|period| period.here);
            let elsewhere = known.iter().copied().filter(|other| told(other) && told(&id)).take(MOST);
            let totals: Vec<ClaimId> = near.chain(elsewhere).filter(|total| is_total(linked, *total, id)).collect();
            let other = |total: &ClaimId| fits(linked, *total, id) != Some(false) || is_of_another(linked, *total, id);
            if totals.iter().any(other) {
                continue;
            }
            found.extend(totals.first().and_then(|total| card(linked, settings, *total, id)));
        }
    }
    found
}

/// Whether a level is told of an average day of a stretch: 日均…, "an average of … a day".
fn is_daily(linked: &Linked, id: ClaimId) -> bool {
    let (claim, mention) = (linked.claim(id), linked.mention(id));
    // money is turned over on days of trade alone
    let counted = matches!(mention.kind, Kind::Quantity | Kind::Number) && mention.qualifier == Qualifier::Eq;
    let long = claim.period.as_ref().is_some_and(|period| days(period.is) >= SHORTEST);
    if !(counted && long && claim.measure == Measure::Level && claim.status == Status::Actual && !claim.before) {
        return false;
    }
    let text = &*linked.reading(id).plain.text;
    let start = claim.sentence.start as usize;
    let last = id.claim.checked_sub(1).map_or(start, |claim| linked.mention(ClaimId { claim, ..id }).span.end as usize);
    let head = text.get(last.max(start)..mention.span.start as usize).unwrap_or_default();
    let clause = head.rsplit([',', '，', '；', ';', '。']).next().unwrap_or_default().to_ascii_lowercase();
    #[rustfmt::skip]
    const OTHERS: &[&str] = &[
        "工作日", "周末", "节假日", "假期", "高峰", "旺季", "淡季", "暑", "以来", "开通", "开业", "开放", "营业日", "交易日", "运营日", "月均", "春运", "since",
        "weekday", "weekend", "holiday", "peak", "summer", "winter", "season", "opening", "open", "trading", "business", "working", "each", "month",
    ];
    let tail = first_chars(text.get(mention.span.end as usize..claim.sentence.end as usize).unwrap_or_default(), 60);
    let behind = tail.split([',', '.', ';', '，', '。']).next().unwrap_or_default();
    let english = || {
        let averaged = ["average", "averaging", "averaged"].iter().any(|word| clause.contains(word));
        let by_day = behind.contains(" a day") || behind.contains(" per day") || behind.contains(" daily");
        averaged && (by_day || clause.contains("daily"))
    };
    let daily = ["日均", "平均每天", "平均每日", "每日平均"].iter().any(|word| clause.contains(word)) || english();
    // 日均15万人次的车站有20座
    if !daily || behind.starts_with('的') || is_parted(linked, id) {
        return false;
    }
    let said = [head, tail].map(str::to_ascii_lowercase);
    !OTHERS.iter().any(|word| said.iter().any(|part| part.contains(word)))
}

/// Whether a day or stretch of its own stands before an average: of December a year says nothing.
fn is_parted(linked: &Linked, id: ClaimId) -> bool {
    let Some(before) = id.claim.checked_sub(1).map(|claim| linked.claim(ClaimId { claim, ..id })) else { return false };
    let claim = linked.claim(id);
    let time = claim.period.as_ref().map(|period| period.is);
    let between = linked.reading(id).mentions.get(before.mention + 1..claim.mention).unwrap_or_default();
    before.sentence == claim.sentence && between.iter().any(|mention| mention.is_calendar() && mention.period != time)
}

/// Whether one number is another as it may be mistyped: two digits swapped, one otherwise, or the point moved.
fn is_slip(right: Decimal, printed: &Printed) -> bool {
    let digits = printed.digits();
    let rounded = right.round_significant(digits.len() as u32).digits();
    digits.len() >= 3 && (rounded == digits || typed(rounded.as_bytes(), digits.as_bytes()).is_some())
}

/// Whether a level is what came in all of the stretch of a daily average.
fn is_total(linked: &Linked, total: ClaimId, average: ClaimId) -> bool {
    let (one, other) = (linked.claim(total), linked.claim(average));
    let told =
        linked.mention(total).qualifier == Qualifier::Eq && one.status == Status::Actual && !one.part && !one.before;
    let same = one.metric.is_some()
        && one.metric.as_ref().map(|metric| &metric.name) == other.metric.as_ref().map(|metric| &metric.name)
        && one.owner.as_ref().map(|owner| &owner.is) == other.owner.as_ref().map(|owner| &owner.is)
        && one.scope.as_ref().map(|place| place.is) == other.scope.as_ref().map(|place| place.is)
        && one.period.as_ref().map(|period| period.is) == other.period.as_ref().map(|period| period.is)
        && (linked.mention(total).unit == linked.mention(average).unit || is_named_once(linked, total, average));
    let more = middle(linked.mention(total)) > middle(linked.mention(average));
    told && same && more && one.measure == Measure::Level && !one.in_title && !is_daily(linked, total)
}

/// "412 million passengers in 2025, an average of 1.13 million a day": what is counted is told but once.
fn is_named_once(linked: &Linked, total: ClaimId, average: ClaimId) -> bool {
    let one = linked.claim(total).sentence == linked.claim(average).sentence;
    one && matches!(linked.mention(total).unit, Unit::Count(_)) && linked.mention(average).unit == Unit::None
}

/// Claims around a total or an average among which another total may stand.
const AROUND: usize = 24;

/// Whether another figure near the total or the average is what its days make: of wheat 3.1 million tonnes, of rye
/// 6.2 million, 17,000 a day.
fn is_of_another(linked: &Linked, total: ClaimId, average: ClaimId) -> bool {
    [total, average].iter().any(|near| {
        let all = linked.reading(*near).claims.len();
        let around = near.claim.saturating_sub(AROUND)..(near.claim + AROUND).min(all);
        around.map(|claim| ClaimId { claim, ..*near }).any(|other| {
            let like = linked.mention(other).unit == linked.mention(total).unit;
            other != total && like && fits(linked, other, average) == Some(true)
        })
    })
}

fn days(period: Period) -> i64 {
    (period.until - period.from).whole_days()
}

/// The days of the stretch, as they may be counted: of a year with or without its leap day.
fn counted(linked: &Linked, average: ClaimId) -> Option<Interval> {
    let days = days(linked.claim(average).period.as_ref()?.is);
    let spare = i64::from(days > 300);
    Some(Interval::closed(Decimal::from(days - spare), Decimal::from(days + spare)))
}

fn fits(linked: &Linked, total: ClaimId, average: ClaimId) -> Option<bool> {
    let each = recomputed(linked.mention(total))?.over(counted(linked, average)?)?;
    // an average is rounded, be it of what is counted
    let mention = linked.mention(average);
    Some(each.meets(mention.amount?.interval(mention.qualifier, Width::Tight)))
}

fn card(linked: &Linked, settings: &Settings, total: ClaimId, average: ClaimId) -> Option<Finding> {
    let days = Decimal::from(days(linked.claim(average).period.as_ref()?.is));
    let (all, each) = (one(linked.mention(total))?, one(linked.mention(average))?);
    let (Amount::One(sum), Amount::One(part)) = (linked.mention(total).amount?, linked.mention(average).amount?) else {
        return None;
    };
    let product = each.checked_mul(days)?;
    // less than a hundredth off is no slip
    let near = (product - all).abs() * Decimal::ONE_HUNDRED <= all;
    // what is off by no slip of typing is the average of other days
    let slip =
        is_slip(all.checked_div(days)?, &part) || sum.digits().len() <= part.digits().len() && is_slip(product, &sum);
    if near || !slip || !can_be_slip(all, product, REACH) {
        return None;
    }
    let (here, there, number) = (linked.surface(average), linked.surface(total), plain(days));
    let words = |value| tell::in_words(value, settings.locale);
    let [sum, product] = [all, product].map(words);
    Some(Finding {
        severity: Severity::Warning,
        confidence: SURE,
        message: settings.locale.pick(
            format!("“{here}” a day over {number} days comes to {product}, and the total is “{there}”."),
            format!("日均“{here}”，{number}天合计{product}，而总数为“{there}”。"),
        ),
        arithmetic: format!("{} × {number} = {product} ≠ {sum}", plain(each)),
        spots: vec![Spot::new(linked, average, Role::Primary), Spot::new(linked, total, Role::Twin)],
        ..Finding::of(RULE.name)
    })
}
