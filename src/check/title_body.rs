//! `title-body`: a figure of the headline that the body does not bear out.

use super::allowed::{Hold, compared, middle, one, recomputed};
use super::overstated;
use super::plausible::{Reach, can_be_slip};
use super::rule::{Explanation, Rule, Sure, Text};
use super::{Finding, Role, Severity, Spot, tell};
use crate::claim::{Claim, Direction, Measure, Relation, Status};
use crate::link::{ClaimId, Linked, Slip, other_nouns};
use crate::mention::{Kind, Mention};
use crate::settings::{Locale, Settings};
use crate::text::around::Ends;
use crate::value::{Amount, Decimal, Interval, Period, Qualifier, Unit, Width, plain, ratio, short};

/// The check.
pub const RULE: Rule =
    Rule { name: "title-body", title: Text { en: "Headline and body differ", zh: "标题与正文不符" }, run };

/// How sure a finding is, in hundredths.
const SURE: u8 = 40;

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A figure of the headline that no figure of the same metric in the body allows, or that stands there with one digit otherwise or two exchanged; a bound that the body does not keep; a growth that the two levels of the body do not give; as a note, a headline figure whose period or currency differs from that of the same value in the body.",
        zh: "标题中的数字与正文同一指标的任何数字都不相容，或在正文中有一位数字不同或两位颠倒；正文不合标题所说的界限；标题中的增长率与正文所给前后两个数值不符；若仅时期或货币与正文中同一数值不同，则作提示。",
    },
    why: Text { en: "Many read no more than the headline.", zh: "许多人只看标题。" },
    fires: &[
        "Bottled-tea market in China reaches 83 billion yuan in 2024\n2025-03-04\n\nThe bottled-tea market in China reached 38.2 billion yuan in 2024, the association said.",
    ],
    silent: &[
        "Bottled-tea market in China tops 38 billion yuan in 2024\n2025-03-04\n\nThe bottled-tea market in China reached 38.2 billion yuan in 2024, the association said.",
    ],
    abstains: Text {
        en: "The body has no figure of the same metric and measure, or one that meets the headline's by rounding; place or period differs.",
        zh: "正文没有同一指标、同一性质的数字，或有数字在四舍五入后与标题相容；地点或时期不同。",
    },
    confidence: &[Sure {
        given: SURE,
        when: Text {
            en: "What the headline tells may stand in the body in other words.",
            zh: "标题所说的内容，正文可能用了别的说法。",
        },
    }],
};

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let mut swapped: Vec<Finding> = Vec::new();
    // two digits swapped say which figure of the body is meant
    for (a, b) in linked.slipped(Slip::Swap).into_iter().filter(|(a, b)| a.article == b.article) {
        let (title, body) = if linked.claim(a).in_title { (a, b) } else { (b, a) };
        if !is_told(linked, &swapped, title) {
            swapped.extend(differ(linked, settings.locale, title, body));
        }
    }
    let mut found = Vec::new();
    for &article in linked.focus() {
        let claims = &linked.readings()[article].claims;
        let body = claims.partition_point(|claim| claim.in_title);
        let ids = |range: std::ops::Range<usize>| range.map(move |claim| ClaimId { article, claim });
        for title in ids(0..body).filter(|title| !is_told(linked, &swapped, *title)) {
            let body: Vec<ClaimId> = ids(body..claims.len()).collect();
            found.extend(card(linked, settings.locale, title, &body));
            found.extend(grown(linked, settings.locale, title, &body));
        }
    }
    found.extend(swapped);
    found
}

/// Whether a figure stands in one of these findings.
fn is_told(linked: &Linked, found: &[Finding], id: ClaimId) -> bool {
    found.iter().any(|finding| finding.spots.iter().any(|spot| spot.figure == linked.figure(id)))
}

fn card(linked: &Linked, locale: Locale, title: ClaimId, body: &[ClaimId]) -> Option<Finding> {
    let mention = linked.mention(title);
    // "where each £1 goes": an amount to divide, and none that is told
    let text = &linked.reading(title).plain.text[..mention.span.start as usize];
    if text.trim_end().to_ascii_lowercase().ends_with_any(&["each", "every", "per", "每"]) {
        return None;
    }
    // "7,400 fewer patients", 少了7400人: how far two figures of the body lie apart
    let behind = linked.reading(title).plain.text.get(mention.span.end as usize..).unwrap_or_default();
    let word = behind.split_whitespace().next().unwrap_or_default();
    if ["more", "fewer", "less", "extra", "additional"].contains(&word)
        || text.trim_end().ends_with_any(&["多", "少", "差", "多出", "高出", "少了", "多了"])
    {
        return None;
    }
    let telling = matches!(mention.kind, Kind::Money | Kind::Quantity | Kind::Percent) || large(mention);
    let interval = compared(mention, Hold::AsPrinted).filter(|_| telling)?;
    // 破百亿 is said of 120亿, but hardly of twice as much
    let above = matches!(mention.qualifier, Qualifier::Gt | Qualifier::Ge).then(|| one(mention)).flatten();
    let room =
        above.and_then(|least| Some(Interval::closed(least, least.checked_mul(Decimal::TWO)?))).unwrap_or(interval);
    let meets = |id: &ClaimId| {
        let other = linked.mention(*id);
        // a bound on what is only foreseen bears out nothing that was reached
        let (room, told) = match linked.claim(*id).status == linked.claim(title).status {
            true => (room, compared(other, Hold::AsPrinted)),
            false => (interval, other.amount.map(|amount| amount.interval(Qualifier::Eq, Width::Loose))),
        };
        // 2900人 bear out no 2000家
        let like = family(mention, other) && !other_nouns(linked, title, *id);
        like && (told.is_some_and(|told| told.meets(room)) || is_cut(mention, other))
    };
    if let Some(same) = body.iter().find(|id| meets(id)) {
        return unclear(linked, locale, title, *same);
    }
    // "51.73 Billion Dlrs": the same number, with a unit that is no currency yet
    let same_number = |id: &ClaimId| one(mention).is_some() && one(linked.mention(*id)) == one(mention);
    if large(mention) && body.iter().any(same_number) {
        return None;
    }
    let others = body.iter().copied().filter(|&id| {
        let other = linked.mention(id);
        let same =
            same_claim(linked.claim(title), linked.claim(id), mention.kind == Kind::Percent) && family(mention, other);
        let counted = counted_alike(mention, other) && !other_nouns(linked, title, id);
        let made_up = || overstated::is_made_up(linked, title, id, body);
        // dividends are planned quarter by quarter, and one expects what another aims at
        let plan = to_come(linked.claim(title));
        let timed = linked.claim(title).period.is_some() || linked.claim(id).period.is_none();
        let told = !plan || timed && linked.claim(title).status == linked.claim(id).status;
        same && told && counted && !is_modifier(linked, id) && is_near(mention, other) && !made_up()
    });
    // 破百亿 over 1192亿 for 119.2亿: the body's own figure has slipped, and the headline is right
    let slipped = |id: &ClaimId| {
        let same = same_claim(linked.claim(title), linked.claim(*id), false) && family(mention, linked.mention(*id));
        let shifted = |tens: i64| one(linked.mention(*id)).and_then(|value| ratio(value, Decimal::from(tens)));
        same && [10, 100]
            .iter()
            .filter_map(|tens| shifted(*tens))
            .any(|value| room.meets(Interval::closed(value, value)))
    };
    if above.is_some() && body.iter().any(slipped) {
        return None;
    }
    // a plan of the headline is held against that of the body first
    let away = |id: &ClaimId| {
        let away = middle(linked.mention(*id)).zip(middle(mention)).map(|(a, b)| (a - b).abs());
        (linked.claim(*id).status != linked.claim(title).status, away)
    };
    let other = others.min_by_key(away).or_else(|| overstated::by(linked, title, body))?;
    differ(linked, locale, title, other)
}

/// A growth of the headline that the two levels of the body do not give, of which the body prints no growth.
fn grown(linked: &Linked, locale: Locale, title: ClaimId, body: &[ClaimId]) -> Option<Finding> {
    const REACH: Reach = Reach { near: 200, ten: 105 };
    let rate = linked.claim(title);
    let root = rate.known_root().filter(|_| is_growth(linked, title))?;
    let rated = |id: &ClaimId| linked.claim(*id).known_root() == Some(root) && is_growth(linked, *id);
    if body.iter().any(rated) {
        return None;
    }
    let is_level = |id: ClaimId| {
        let level = linked.claim(id);
        let period = rate.period.as_ref().zip(level.period.as_ref()).is_some_and(|(a, b)| a.here && a.is == b.is);
        let owner = linked.owner(title).is_none() || linked.owner(title) == linked.owner(id);
        let same = level.known_root() == Some(root) && level.status == rate.status && !level.in_title;
        level.measure == Measure::Level && same && period && owner
    };
    let id = |claim: &usize| ClaimId { claim: *claim, ..title };
    let (from, to) = linked.reading(title).relations.iter().find_map(|relation| match relation {
        Relation::Change { from, to, .. } => Some((id(from), id(to))).filter(|(_, to)| is_level(*to)),
        _ => None,
    })?;
    let change =
        recomputed(linked.mention(to))?.over(recomputed(linked.mention(from))?)?.times(Decimal::ONE_HUNDRED)?;
    let change = change.moved(-Decimal::ONE_HUNDRED);
    let said = recomputed(linked.mention(title))?;
    let down = rate.direction == Some(Direction::Down);
    let (low, high) = (middle(linked.mention(from))?, middle(linked.mention(to))?);
    let percent = (ratio(high, low)? - Decimal::ONE) * Decimal::ONE_HUNDRED;
    let same_way = down == percent.is_negative();
    if change.meets(if down { said.negated() } else { said })
        || !same_way
        || !can_be_slip(middle(linked.mention(title))?, percent, REACH)
    {
        return None;
    }
    let (here, before, after) = (linked.surface(title), linked.surface(from), linked.surface(to));
    let percent = tell::signed_percent(percent);
    Some(Finding {
        confidence: SURE,
        message: locale.pick(
            format!("The headline says “{here}”; from “{before}” to “{after}”, as the body has it, is {percent}."),
            format!("标题为“{here}”；而正文中从“{before}”到“{after}”为{percent}。"),
        ),
        arithmetic: format!("{after} / {before} − 1 = {percent} ≠ {here}"),
        spots: vec![
            Spot::new(linked, title, Role::Primary),
            Spot::new(linked, to, Role::Twin),
            Spot::new(linked, from, Role::Twin),
        ],
        ..Finding::of(RULE.name)
    })
}

/// Whether a figure is a growth in percent.
fn is_growth(linked: &Linked, id: ClaimId) -> bool {
    linked.claim(id).measure == Measure::Growth && linked.mention(id).kind == Kind::Percent
}

/// The finding that a figure of the headline is another in the body.
fn differ(linked: &Linked, locale: Locale, title: ClaimId, other: ClaimId) -> Option<Finding> {
    let (here, there) = (linked.surface(title), linked.surface(other));
    let (a, b) = (middle(linked.mention(title))?, middle(linked.mention(other))?);
    let scale = tell::shared_scale(a.min(b));
    Some(Finding {
        confidence: SURE,
        message: locale.pick(
            format!(
                "The headline says “{here}”; the body says “{there}” and no other figure of the same kind that fits."
            ),
            format!("标题为“{here}”；正文为“{there}”，且没有其他相符的同类数字。"),
        ),
        arithmetic: format!(
            "{} / {} = {}",
            plain(a / scale),
            plain(b / scale),
            ratio(a, b).map(short).unwrap_or_default()
        ),
        spots: vec![Spot::new(linked, title, Role::Primary), Spot::new(linked, other, Role::Twin)],
        ..Finding::of(RULE.name)
    })
}

/// Whether the headline leaves off the last digits of the body's figure instead of rounding it: 75 for 75.7.
fn is_cut(title: &Mention, body: &Mention) -> bool {
    let printed = |mention: &Mention| match mention.amount {
        Some(Amount::One(one)) => Some((one.digits(), one.value)),
        _ => None,
    };
    let Some(((short, low), (long, high))) = printed(title).zip(printed(body)) else { return false };
    short.len() > 1 && long.starts_with(&short) && low <= high && high < low + low / Decimal::TEN
}

/// Whether a slip leads from one to the other: not from "75 mln" in loans to two of them.
fn is_near(title: &Mention, body: &Mention) -> bool {
    const MOST: i64 = 100_000;
    middle(title).zip(middle(body)).is_some_and(|(title, body)| {
        let far =
            ratio(title.abs().max(body.abs()), title.abs().min(body.abs())).is_none_or(|f| f > Decimal::from(MOST));
        !far && can_be_slip(title, body, Reach { near: 1_000, ten: 110 })
    })
}

/// Whether a figure is only a word of another's name: "the 600-site park".
fn is_modifier(linked: &Linked, id: ClaimId) -> bool {
    let (text, mention) = (&linked.reading(id).plain.text, linked.mention(id));
    let joins =
        |text: &str| text.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()));
    let own = mention.span.of(text);
    let digits = own.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ',' | '.'));
    joins(&text[mention.span.end as usize..]) || digits.len() < own.len() && joins(digits)
}

fn large(mention: &Mention) -> bool {
    mention.amount.is_some_and(|a| a.middle() >= Decimal::from(1_000_000))
}

/// Whether two figures may be the same amount: alike in unit, or one large and without any.
fn family(title: &Mention, body: &Mention) -> bool {
    let bare = |mention: &Mention| mention.unit == Unit::None && large(mention);
    let counts = |mention: &Mention| matches!(mention.unit, Unit::Count(_) | Unit::None);
    title.unit == body.unit || bare(title) || bare(body) || (counts(title) && counts(body))
}

/// Whether a count stands against a count, which comes in whole ones: 三大指数 and 3386.99点 are of two things.
fn counted_alike(title: &Mention, body: &Mention) -> bool {
    let whole = |mention: &Mention| one(mention).is_none_or(|value| value == value.trunc());
    let count = |mention: &Mention| matches!(mention.unit, Unit::Count(_));
    (!count(title) || whole(body)) && (!count(body) || whole(title))
}

/// Whether a metric is all of its root, told more closely, and no part of it.
fn is_same_whole(name: &str) -> bool {
    matches!(name, "net profit" | "sales value")
}

/// Whether a claim is of what is yet to come.
fn to_come(claim: &Claim) -> bool {
    matches!(claim.status, Status::Forecast | Status::Target)
}

/// Whether both tell the same measure of the same known metric, and nothing that both say differs. A level may be what the
/// body goes on with in its first words; a `rate` has many like it.
fn same_claim(title: &Claim, body: &Claim, rate: bool) -> bool {
    // a headline has no room for what kind of profit it is
    let known = title.metric.as_ref().zip(body.metric.as_ref()).is_some_and(|(one, other)| {
        one.known
            && (one == other
                || !rate && one.name == other.name
                || one.name == one.root && one.root == other.root && is_same_whole(&other.name))
    });
    let place = title.scope.as_ref().zip(body.scope.as_ref()).is_none_or(|(a, b)| a.is == b.is);
    // the quarter of a headline is told up to its last day known
    let up_to = |a: Period, b: Period| body.as_of && a.from < b.from && a.contains(b);
    let period =
        title.period.as_ref().zip(body.period.as_ref()).is_some_and(|(a, b)| a.is == b.is || up_to(a.is, b.is))
            || (title.period.is_none() && (body.period.is_none() || to_come(title)));
    // month on month and year on year are two things
    let basis = title.basis.zip(body.basis).is_none_or(|(a, b)| a == b);
    known
        && basis
        && place
        && period
        && (title.status == body.status || to_come(title) && to_come(body))
        && title.measure == body.measure
        && (title.measure == Measure::Level && !rate || title.direction == body.direction)
        && matches!(title.measure, Measure::Level | Measure::Growth)
}

/// The same value, of which the headline leaves the currency out, or puts it into another period.
fn unclear(linked: &Linked, locale: Locale, title: ClaimId, body: ClaimId) -> Option<Finding> {
    let (mention, other) = (linked.mention(title), linked.mention(body));
    let value = one(mention).zip(one(other)).filter(|(a, b)| a == b)?.0;
    let known = linked.claim(title).metric.is_some() && linked.claim(title).metric == linked.claim(body).metric;
    let currency = mention.unit == Unit::None && other.unit.currency().is_some_and(|code| code != "CNY");
    let period = linked.claim(title).period.as_ref().zip(linked.claim(body).period.as_ref());
    let shifted = period.filter(|(a, b)| a.here && b.here && a.is != b.is && b.is.contains(a.is));
    if !known || value < Decimal::from(1_000_000) || !(currency || shifted.is_some()) {
        return None;
    }
    let (here, there) = (linked.surface(title), linked.surface(body));
    let mut message = locale.pick(
        format!("The headline says “{here}” where the body says “{there}”"),
        format!("标题为“{here}”，正文为“{there}”"),
    );
    if currency {
        message += locale.pick(": it leaves out the currency", "：标题没有注明货币");
    }
    if let Some((a, b)) = shifted {
        let (a, b) = (a.is.label(), b.is.label());
        message += &locale.pick(format!(", and puts {a} in the place of {b}"), format!("，并把{b}写成了{a}"));
    }
    message += locale.pick(".", "。");
    Some(Finding {
        severity: Severity::Note,
        confidence: SURE,
        message,
        arithmetic: format!("{here} ≈ {there}"),
        spots: vec![Spot::new(linked, title, Role::Primary), Spot::new(linked, body, Role::Twin)],
        ..Finding::of(RULE.name)
    })
}
