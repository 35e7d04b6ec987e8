//! Growth told as an amount: "from 10.1% to 12.8%, up 2.7 points", "fell 102.2 points, or 0.36%". Part of `growth-mismatch`.

use super::allowed::{one, recomputed};
use super::growth_mismatch::{FACTOR, RULE};
use super::plausible::{can_be_slip, is_misprint};
use super::{Finding, Role, Severity, Spot, tell};
use crate::claim::{Direction, Relation};
use crate::link::{ClaimId, Linked};
use crate::settings::Locale;
use crate::value::{Decimal, Unit, plain, power_of_ten, ratio};

/// How sure such a finding is, in hundredths.
pub const SURE: u8 = 88;

/// "from 10.1% to 12.8%, up 2.7 points": two levels and what lies between them.
pub fn between(linked: &Linked, locale: Locale, article: usize, relation: &Relation) -> Option<Finding> {
    let Relation::Difference { from, to, by } = relation else { return None };
    let [from, to, by] = [*from, *to, *by].map(|claim| ClaimId { article, claim });
    let half = |id: ClaimId| recomputed(linked.mention(id));
    // without a word for the way, how far is what is said
    let (a, b) = (one(linked.mention(from))?, one(linked.mention(to))?);
    let down = linked.claim(by).direction.map_or(b < a, |way| way == Direction::Down);
    // a basis point is a hundredth of a point
    let points = if linked.mention(by).unit == Unit::BasisPoint { power_of_ten(-2)? } else { Decimal::ONE };
    let said = half(by)?.times(points)?;
    let said = if down { said.negated() } else { said };
    let lies_between = half(to)?.plus(half(from)?.negated());
    if lies_between.meets(said) || is_improvement(linked, by) && lies_between.negated().meets(said) {
        return None;
    }
    let figures = [from, to, by].map(|id| linked.mention(id));
    let misprint = || {
        is_misprint(&figures, &|values| {
            let moved = if down { values[2].negated() } else { values[2] };
            moved.times(points).is_some_and(|said| values[1].plus(values[0].negated()).meets(said))
        })
    };
    if !can_be_slip(one(linked.mention(by))? * points, b - a, FACTOR) && !misprint() {
        return None;
    }
    let scale = tell::shared_scale(a.min(b));
    let moved = plain(((b - a) / scale).round_dp(4));
    let (there, here, gap) = (linked.surface(from), linked.surface(to), linked.surface(by));
    let way = if down { locale.pick("down", "下降") } else { locale.pick("up", "上升") };
    Some(Finding {
        severity: Severity::Error,
        confidence: SURE,
        message: locale.pick(
            format!("From “{there}” to “{here}” is not “{gap}” {way}."),
            format!("从“{there}”到“{here}”，与所说的{way}“{gap}”不符。"),
        ),
        arithmetic: format!(
            "{} − {} = {moved} ≠ {}{gap}",
            plain(b / scale),
            plain(a / scale),
            if down { "−" } else { "+" }
        ),
        spots: vec![
            Spot::new(linked, by, Role::Primary),
            Spot::new(linked, to, Role::Twin),
            Spot::new(linked, from, Role::Twin),
        ],
        ..Finding::of(RULE.name)
    })
}

/// "from 41.7% to 38.2%, an improvement of 3.5 points": of what is better when it is less.
fn is_improvement(linked: &Linked, by: ClaimId) -> bool {
    let text = &linked.reading(by).plain.text;
    let (sentence, by) = (linked.claim(by).sentence, linked.mention(by).span);
    let around = [(sentence.start, by.start), (by.end, sentence.end)];
    let mut around = around.iter().map(|(from, to)| text.get(*from as usize..*to as usize).unwrap_or_default());
    let lead = around.next().unwrap_or_default().rsplit([',', '，', ';', '；']).next().unwrap_or_default();
    let behind = around.next().unwrap_or_default().split([',', '，', ';', '；']).next().unwrap_or_default();
    let better = |words: &str| ["improv", " better", "改善", "优化"].iter().any(|word| words.contains(word));
    better(&lead.to_ascii_lowercase()) || better(&behind.to_ascii_lowercase())
}

/// "fell 102.2 points, or 0.36%, to 27,934.02": a difference, its rate and the level after it.
pub fn difference(linked: &Linked, locale: Locale, article: usize, relation: &Relation) -> Option<Finding> {
    let Relation::Growth { level, rate } = relation else { return None };
    let by = rate.checked_sub(1).filter(|_| level > rate)?;
    let [level, rate, by] = [*level, *rate, by].map(|claim| ClaimId { article, claim });
    let text = &linked.reading(rate).plain.text;
    let between = text.get(linked.mention(by).span.end as usize..linked.mention(rate).span.start as usize)?;
    let words = between.trim_matches([' ', ',']);
    let tied = words.strip_suffix("or")?.trim_end_matches([' ', ',']);
    let unit_word = tied.split_whitespace().count() <= 1 && !tied.contains(['.', ';']);
    let (value, moved) = (one(linked.mention(level))?, one(linked.mention(by))?);
    if !unit_word || linked.claim(by).sentence != linked.claim(rate).sentence {
        return None;
    }
    let down = linked.claim(rate).direction == Some(Direction::Down);
    let before = if down { value + moved } else { value - moved };
    let half = |id: ClaimId| recomputed(linked.mention(id));
    let base = half(level)?.plus(if down { half(by)? } else { half(by)?.negated() });
    let implied = half(by)?.over(base)?.times(Decimal::ONE_HUNDRED)?;
    if implied.meets(recomputed(linked.mention(rate))?) {
        return None;
    }
    let percent = ratio(moved, before)? * Decimal::ONE_HUNDRED;
    let (said, there, here) = (linked.surface(rate), linked.surface(by), linked.surface(level));
    Some(Finding {
        severity: Severity::Error,
        confidence: SURE,
        message: locale.pick(
            format!("A change of “{there}” to “{here}” is {}%, not “{said}”.", plain(percent.round_dp(2))),
            format!("变动“{there}”至“{here}”，相当于{}%，而不是“{said}”。", plain(percent.round_dp(2))),
        ),
        arithmetic: format!("{} / {} = {}% ≠ {said}", plain(moved), plain(before), plain(percent.round_dp(2))),
        spots: vec![
            Spot::new(linked, rate, Role::Primary),
            Spot::new(linked, by, Role::Twin),
            Spot::new(linked, level, Role::Twin),
        ],
        ..Finding::of(RULE.name)
    })
}
