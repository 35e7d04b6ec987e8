//! `unit-slip`: like figures a power of ten apart, as when 亿 is rendered as billion.

use super::allowed::{Hold, middle};
use super::apart::{self, Apart};
use super::repair::{is_translated, may_be_translated, scaled};
use super::rule::{Explanation, Rule, Sure, Text};
use super::tell::shared_scale;
use super::{Explained, Finding, Role, Severity, Spot, conversion_rate, two_units};
use crate::claim::{Relation, Status};
use crate::link::{ClaimId, Figure, Linked, Match, Position};
use crate::mention::Mention;
use crate::settings::{Locale, Settings};
use crate::text::Span;
use crate::value::{Amount, Decimal, Map, Printed, Unit, Width, plain, power_of_ten, ratio, short};

/// The check.
pub const RULE: Rule =
    Rule { name: "unit-slip", title: Text { en: "A power of ten apart", zh: "相差十的整数次方" }, run };

/// How sure a finding is, in hundredths: the rows of [`EXPLANATION`]'s `confidence`.
const SURE: [u8; 3] = [95, 80, 60];

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "Two figures for the same thing, place and time whose values differ by a factor close to 10, 100, 1,000 or 10,000, in a way that a slip of units explains: 亿 (100 million) rendered as billion, 万 (10,000) as thousand or million, million as billion, a lost decimal point. Figures of the same list that differ by the same factor go on the same card. So is an amount printed in two currencies at a rate that is a power of ten from any that was.",
        zh: "同一事物、同一地点、同一时期的两个数字相差约10倍、100倍、1000倍或10000倍，并且可以用单位换算的失误来解释：把“亿”译成 billion，把“万”译成 thousand 或 million，million 与 billion 混用，或丢失小数点。同一列举中相差同样倍数的数字归入同一张卡片。以两种货币给出的金额，其汇率与可能的汇率相差十的整数次方的，也在此列。",
    },
    why: Text {
        en: "505亿 is 50.5 billion. Rendered as “505 billion” it looks as exact as before and is ten times too large; no spelling checker sees it.",
        zh: "505亿等于 50.5 billion。译成“505 billion”后看上去同样精确，却大了十倍，任何拼写检查都发现不了。",
    },
    fires: &[
        "The instant-noodle market in China reached 505 billion yuan in 2024.",
        "The instant-noodle market in China was worth 50.5 billion yuan in 2024.",
    ],
    silent: &[
        "The instant-noodle market in China reached 505 billion yuan in 2024.",
        "Zhengzhou's instant-noodle market was worth 50.5 billion yuan in 2024.",
    ],
    abstains: Text {
        en: "The metric, the place, the period or the status differs; or only one digit agrees and neither a figure left in Chinese nor a translated article speaks for a slip.",
        zh: "指标、地点、时期或状态不同；或只有一位数字相同，且既没有保留中文单位的数字，也没有译自中文的文章佐证。",
    },
    confidence: &[
        Sure {
            given: SURE[0],
            when: Text {
                en: "Both figures are told of the same thing in every part (metric, place, period), and two digits or more agree or a figure left in Chinese speaks for one of them; or one amount is printed in two currencies.",
                zh: "两个数字的指标、地点、时期都已写明且相同，并且有两位以上数字相同，或有保留中文单位的数字佐证；或同一金额以两种货币给出。",
            },
        },
        Sure {
            given: SURE[1],
            when: Text { en: "The same, but only one digit agrees.", zh: "同上，但只有一位数字相同。" },
        },
        Sure {
            given: SURE[2],
            when: Text {
                en: "A part of one of them is not told, and they are matched by what stands beside both.",
                zh: "其中一个缺少某一部分，靠两者上下文的相似之处对应起来。",
            },
        },
    ],
};

/// Twins on a card, at most.
const MOST_TWINS: usize = 6;

/// A figure that looks a power of ten off, and what it is held against.
#[derive(Clone, Copy)]
struct Slip {
    doubt: ClaimId,
    twin: ClaimId,
    /// The doubtful figure is 10 to this power times what it may have meant.
    power: i32,
    matched: Match,
    /// Leading digits that agree.
    digits: usize,
    /// A figure left in Chinese that speaks for the twin.
    witness: Option<ClaimId>,
}

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let like = apart::in_groups(linked, Hold::AsPrinted).into_iter().chain(apart::by_digits(linked, Hold::AsPrinted));
    let pairs = like.chain(apart::of_kin(linked, crate::link::Slip::Point)).chain(apart::of_told(linked));
    let candidates =
        pairs.filter(|pair| !apart::in_one_sentence(linked, pair)).flat_map(|pair| slips(linked, settings, &pair));
    let mut cards: Map<(usize, Span, i32), Vec<Slip>> = Map::new();
    for slip in candidates {
        let key = (slip.doubt.article, linked.claim(slip.doubt).sentence, slip.power);
        cards.entry(key).push(slip);
    }
    let mut found: Vec<Finding> = Vec::new();
    // two articles print one value, and a third has slipped in it
    let mut held: Map<(Figure, Decimal), usize> = Map::new();
    for next in cards.into_values().filter_map(|slips| card(linked, settings.locale, slips)) {
        let value = linked.mention_of(next.spots[0].figure).amount.map(Amount::middle);
        let key = next.spots.get(1).map(|spot| spot.figure).zip(value);
        let known = key.and_then(|key| held.get(&key).copied()).filter(|at| is_alone(&found[*at]) || is_alone(&next));
        match (known, key) {
            (Some(at), _) => join(&mut found[at], next),
            (None, Some(key)) => {
                held.entry_or(key, || found.len());
                found.push(next);
            }
            (None, None) => found.push(next),
        }
    }
    found.append(&mut conversion_rate::found(linked, settings, RULE.name));
    found.append(&mut two_units::found(linked, settings, RULE.name));
    found
}

/// Whether a card holds one figure against one other, and explains nothing else.
fn is_alone(card: &Finding) -> bool {
    card.spots.len() == 2 && card.explains.is_empty()
}

/// Takes the figure in doubt of a card into another one of the same cause; the stronger one speaks.
fn join(card: &mut Finding, mut other: Finding) {
    if (other.severity, other.confidence) > (card.severity, card.confidence)
        && other.explains.len() >= card.explains.len()
    {
        std::mem::swap(card, &mut other);
    }
    let spots = other.spots.into_iter().filter(|spot| !card.spots.iter().any(|own| own.figure == spot.figure));
    let more: Vec<Spot> = spots.map(|spot| Spot { role: Role::Witness, ..spot }).collect();
    card.spots.extend(more);
}

/// The slips that explain a pair of values: one for each figure in doubt and each of its first twins.
fn slips(linked: &Linked, settings: &Settings, pair: &Apart) -> Vec<Slip> {
    let Some(slip) = slip(linked, settings, pair) else { return Vec::new() };
    let (doubted, sound) = if slip.power > 0 { (&pair.high, &pair.low) } else { (&pair.low, &pair.high) };
    let twins = sound.witnesses(MOST_TWINS);
    let pairs = doubted.claims.iter().flat_map(|doubt| twins.iter().map(move |twin| (*doubt, *twin)));
    pairs.map(|(doubt, twin)| Slip { doubt, twin, ..slip }).collect()
}

/// The slip that explains a pair of values, if one does, told of their first claims.
fn slip(linked: &Linked, settings: &Settings, pair: &Apart) -> Option<Slip> {
    let (low, high) = (pair.low.first(), pair.high.first());
    let (least, most) = linked.values(low, high)?;
    let factor = ratio(most, least)?;
    let power = (1..=4).find(|&power| {
        let Some(ten) = power_of_ten(power) else { return false };
        ((factor - ten) / ten).abs() <= settings.slip_tolerance
    })?;
    if is_other_kind(linked.mention(low), linked.mention(high)) {
        return None;
    }
    // what is aimed at is hardly what is reached, unless the very digits are the same
    let status = |id: ClaimId| linked.claim(id).status;
    if status(low) != status(high) && [low, high].iter().any(|id| status(*id) == Status::Target) {
        let ten = power_of_ten(power)?;
        if factor != ten {
            return None;
        }
    }
    // 总收入54.63亿元；医疗服务收入5.46亿元，占10%: the text tells why
    let ten = power_of_ten(power)?;
    let tells = |share: Decimal| ((share * ten - Decimal::ONE_HUNDRED) / Decimal::ONE_HUNDRED).abs();
    let told = linked.reading(low).relations.iter().any(|relation| match relation {
        Relation::Share { part, share, .. } => {
            let share = middle(linked.mention(ClaimId { claim: *share, ..low }));
            *part == low.claim && share.is_some_and(|share| tells(share) <= settings.slip_tolerance)
        }
        _ => false,
    });
    if told && low.article == high.article {
        return None;
    }
    let digits = agreeing_digits(linked, low, high);
    // euros were translated into 亿, and may have slipped there: such a witness does not outweigh more articles
    let home = |id: ClaimId| {
        linked.mention(id).unit.currency().is_none_or(|code| matches!(code, "CNY" | "HKD" | "TWD" | "MOP"))
    };
    let heard = |own: &Position, other: &Position| home(own.first()) || behind(linked, own) >= behind(linked, other);
    let for_low = witness(linked, low, high).filter(|_| heard(&pair.low, &pair.high));
    let for_high = witness(linked, high, low).filter(|_| heard(&pair.high, &pair.low));
    let high_in_doubt = match (for_low, for_high) {
        (Some(_), None) => true,
        (None, Some(_)) => false,
        _ => likely_too_large(linked, pair, power),
    };
    let (doubt, twin, witness) = if high_in_doubt { (high, low, for_low) } else { (low, high, for_high) };
    let kept = linked.is_untranslated(twin) && !linked.is_untranslated(doubt);
    let large = ["billion", "bn", "亿"].iter().any(|word| linked.surface(doubt).to_ascii_lowercase().contains(word));
    let chinese = power == 1 && large && (is_translated(linked, doubt) || kept);
    // an author who tells a thing twice sees both: there, two digits are alike by chance
    let mut claims = pair.low.claims.iter().chain(&pair.high.claims);
    let within = !apart::in_two_articles(pair) && !claims.any(|id| linked.claim(*id).in_title);
    // and what it prints without a scale word was not translated any more than what it prints with one
    let told = digits >= 1 && witness.is_some() && !within;
    let evidence = digits >= if within { 3 } else { 2 } || told || chinese;
    let power = if high_in_doubt { power } else { -power };
    evidence.then_some(Slip { doubt, twin, power, matched: pair.matched, digits, witness })
}

/// Whether one is a bare number with decimals, as an index is, and the other a measure: 103.0点, 103万立方米.
fn is_other_kind(one: &Mention, other: &Mention) -> bool {
    let bare = |mention: &Mention| {
        mention.unit == Unit::None
            && matches!(mention.amount, Some(Amount::One(one)) if one.decimals > 0 && one.unit < Decimal::ONE)
    };
    let measured = |mention: &Mention| matches!(mention.unit, Unit::Measure(_));
    bare(one) && measured(other) || bare(other) && measured(one)
}

/// How many leading digits agree, to the coarser precision of the two: 634 and 63.43 agree in three, 71.4 and 713.6 too.
fn agreeing_digits(linked: &Linked, a: ClaimId, b: ClaimId) -> usize {
    let one = |id: ClaimId| match linked.mention(id).amount {
        Some(Amount::One(one)) => Some(one),
        _ => None,
    };
    let Some((a, b)) = one(a).zip(one(b)) else { return 0 };
    let (a, b) = if a.digits().len() <= b.digits().len() { (a, b) } else { (b, a) };
    let (short, long) = (a.digits(), b.digits());
    let rounded = Printed::whole(b.value.round_significant(short.len() as u32)).digits();
    if long.starts_with(&short) || rounded == short { short.len() } else { 0 }
}

/// A figure left in Chinese that agrees with `right` and not with `wrong`; neither of the two itself.
fn witness(linked: &Linked, right: ClaimId, wrong: ClaimId) -> Option<ClaimId> {
    let loose = |id: ClaimId| Some(linked.mention(id).amount?.interval(Default::default(), Width::Loose));
    if linked.is_untranslated(right) && !linked.is_untranslated(wrong) {
        return Some(right);
    }
    linked.untranslated(right).iter().copied().find(|&id| {
        let claim = linked.claim(id);
        let placed = |other: ClaimId| match (&claim.scope, &linked.claim(other).scope) {
            (Some(here), Some(there)) => here.is == there.is,
            _ => true,
        };
        let timed = |other: ClaimId| match (&claim.period, &linked.claim(other).period) {
            (Some(here), Some(there)) => here.is == there.is,
            _ => true,
        };
        let meets = |other: ClaimId| loose(id).zip(loose(other)).is_some_and(|(a, b)| a.meets(b));
        id != wrong
            && claim.measure == linked.claim(right).measure
            && placed(right)
            && timed(right)
            && meets(right)
            && !meets(wrong)
    })
}

/// Whether the larger of two figures is more likely the one in doubt.
///
/// 亿 as billion (×10) and million as billion (×1,000) make a figure too large; 万 as thousand (÷10) and 亿 as million
/// (÷100) too small. Where the words don't tell, the figure with fewer articles behind it is in doubt.
fn likely_too_large(linked: &Linked, pair: &Apart, power: i32) -> bool {
    let (low, high) = (pair.low.first(), pair.high.first());
    let says = |id: ClaimId, word: &str| linked.surface(id).to_ascii_lowercase().contains(word);
    if power == 1 && says(low, "thousand") && !says(high, "billion") {
        return false;
    }
    if power == 2 && says(low, "million") && !says(high, "million") {
        return false;
    }
    if power == 1 && says(high, "billion") && is_translated(linked, high) != is_translated(linked, low) {
        return is_translated(linked, high);
    }
    behind(linked, &pair.high) <= behind(linked, &pair.low)
}

/// How many articles say this, in whatever words.
fn behind(linked: &Linked, position: &Position) -> usize {
    let alike = position.claims.iter().flat_map(|id| [*id].into_iter().chain(linked.parallel(*id)));
    let mut articles: Vec<usize> = alike.map(|id| linked.original(id.article)).collect();
    articles.sort_unstable();
    articles.dedup();
    articles.len()
}

/// One card for the slips of one sentence and one factor: the best founded first, the others under it.
fn card(linked: &Linked, locale: Locale, mut slips: Vec<Slip>) -> Option<Finding> {
    slips.sort_unstable_by_key(|s| {
        (s.matched != Match::Full, s.witness.is_none(), std::cmp::Reverse(s.digits), s.doubt, s.twin)
    });
    // a pair may be found by its words and by its digits
    let mut seen: Vec<(ClaimId, ClaimId)> = Vec::with_capacity(slips.len());
    slips.retain(|slip| {
        let pair = (slip.doubt, slip.twin);
        let first = !seen.contains(&pair);
        seen.push(pair);
        first
    });
    let doubt = slips.first()?.doubt;
    let (own, siblings): (Vec<Slip>, Vec<Slip>) = slips.into_iter().partition(|s| s.doubt == doubt);
    let first = own.first()?;
    let mut spots = vec![Spot::new(linked, doubt, Role::Primary)];
    spots.extend(own.iter().take(MOST_TWINS).map(|s| Spot::new(linked, s.twin, Role::Twin)));
    let witness = own.iter().find_map(|s| s.witness);
    spots.extend(witness.filter(|w| own.iter().all(|s| s.twin != *w)).map(|w| Spot::new(linked, w, Role::Witness)));
    let explains = explained(linked, locale, siblings);
    let strong = first.digits >= 2 || witness.is_some();
    let severity = if strong { Severity::Error } else { Severity::Warning };
    let weak = first.matched == Match::Weak;
    let repair = scaled(linked, locale, doubt, first.power);
    Some(Finding {
        rule: RULE.name,
        severity: if weak { severity.lowered() } else { severity },
        confidence: SURE[if weak { 2 } else { usize::from(!strong) }],
        message: message(linked, locale, first, witness, own.len(), explains.len()),
        arithmetic: arithmetic(linked, first)?,
        spots,
        repair,
        explains,
    })
}

/// The other figures of the list, each with what it is held against.
fn explained(linked: &Linked, locale: Locale, siblings: Vec<Slip>) -> Vec<Explained> {
    let mut by_doubt: Map<ClaimId, Vec<Slip>> = Map::new();
    for slip in siblings {
        by_doubt.entry(slip.doubt).push(slip);
    }
    by_doubt
        .into_iter()
        .filter_map(|(doubt, slips)| {
            let mut spots = vec![Spot::new(linked, doubt, Role::Primary)];
            spots.extend(slips.iter().take(MOST_TWINS).map(|s| Spot::new(linked, s.twin, Role::Twin)));
            let (here, there) = (linked.surface(doubt), linked.surface(slips[0].twin));
            let left = arithmetic(linked, &slips[0])?;
            let message = locale.pick(
                format!("“{here}” in the same sentence differs from “{there}” by the same factor: {left}."),
                format!("同一句中的“{here}”与“{there}”相差同样的倍数：{left}。"),
            );
            Some(Explained { rule: RULE.name, spots, message })
        })
        .collect()
}

fn arithmetic(linked: &Linked, slip: &Slip) -> Option<String> {
    let (doubt, twin) = linked.values(slip.doubt, slip.twin)?;
    let (high, low) = if doubt > twin { (doubt, twin) } else { (twin, doubt) };
    let shared = printed_scale(linked, slip).unwrap_or_else(|| shared_scale(low));
    let (high_text, low_text) = (plain(high / shared), plain(low / shared));
    let after = if slip.power > 0 { high / power_of_ten(slip.power)? } else { high };
    let against = if slip.power > 0 { low } else { low * power_of_ten(-slip.power)? };
    let left = after / against - Decimal::ONE;
    let mut line = format!("{high_text} / {low_text} = {}", short(high / low));
    let percent = (left * Decimal::ONE_HUNDRED).abs().round_dp(1);
    if percent >= Decimal::ONE {
        line += &format!(
            "; / {} = {} : {}, {}% apart",
            power_of_ten(slip.power.abs())?,
            plain((after / shared).normalize()),
            plain(against / shared),
            plain(percent)
        );
    }
    Some(line)
}

/// The Chinese scale that both figures are printed in: whoever reads 3.5亿 and 35亿 divides 35 by 3.5.
fn printed_scale(linked: &Linked, slip: &Slip) -> Option<Decimal> {
    let both = |word: &str| [slip.doubt, slip.twin].into_iter().all(|id| linked.surface(id).contains(word));
    [("亿", 8), ("万", 4)].into_iter().find(|(word, _)| both(word)).and_then(|(_, power)| power_of_ten(power))
}

fn message(
    linked: &Linked,
    locale: Locale,
    slip: &Slip,
    witness: Option<ClaimId>,
    twins: usize,
    siblings: usize,
) -> String {
    let (here, there) = (linked.surface(slip.doubt), linked.surface(slip.twin));
    let factor = power_of_ten(slip.power.abs()).map(plain).unwrap_or_default();
    let others = twins.saturating_sub(1);
    let mut text = locale.pick(
        format!("“{here}” and “{there}” are given for the same thing and differ by a factor close to {factor}."),
        format!("“{here}”与“{there}”说的是同一件事，却相差约{factor}倍。"),
    );
    if let Some(witness) = witness.filter(|w| *w != slip.twin) {
        let surface = linked.surface(witness);
        text += &locale.pick(
            format!(" A figure left in Chinese, “{surface}”, agrees with the second."),
            format!("保留中文单位的“{surface}”与后者一致。"),
        );
    } else if others > 0 {
        text += &locale.pick(format!(" {others} more agree with the second."), format!("另有{others}处与后者一致。"));
    }
    if siblings > 0 {
        text += &locale.pick(
            format!(" {siblings} more of the same list differ by the same factor."),
            format!("同一列举中还有{siblings}个数字相差同样的倍数。"),
        );
    }
    if let Some(cause) = cause(linked, slip) {
        text += &locale.pick(format!(" This suggests {}.", cause.0), format!("这可能是{}。", cause.1));
    }
    text
}

/// The likely cause by factor and by the words of the figure in doubt, in both languages.
fn cause(linked: &Linked, slip: &Slip) -> Option<(&'static str, &'static str)> {
    let translated = may_be_translated(linked, slip.doubt);
    let says = |word: &str| translated && linked.surface(slip.doubt).to_ascii_lowercase().contains(word);
    Some(match slip.power {
        1 if says("billion") || says("bn") => ("亿 (100 million) rendered as billion", "把“亿”译成了 billion"),
        -1 if says("thousand") => ("万 (10,000) rendered as thousand", "把“万”译成了 thousand"),
        -2 if says("million") => ("亿 (100 million) rendered as million", "把“亿”译成了 million"),
        2 if says("million") => ("万 (10,000) rendered as million", "把“万”译成了 million"),
        3 | -3 => ("million and billion mixed up", "million 与 billion 混用"),
        4 | -4 if translated => ("万 (10,000) left out or added", "多写或漏写了“万”"),
        _ => ("a lost or misplaced decimal point", "小数点丢失或错位"),
    })
}
