//! Two levels that stand alone and how far they lie apart: "61,800 visitors in 2023, 9,300 more than the 52,500 who came in 2022".

use super::older::is_told_older;
use super::{OTHERS, Relation, Sentence, has_own_base, is_level, is_other_form, lead, pair};
use crate::claim::Measure;
use crate::mention::{Kind, Mention};
use crate::value::{Decimal, Unit};

/// Two levels and what lies between them.
pub(super) fn tie(sentence: &Sentence, tied: &mut Vec<Relation>) {
    let mut told = (0..sentence.claims.len()).filter(|index| is_between(sentence, *index));
    let (Some(by), None) = (told.next(), told.next()) else { return };
    let unit = sentence.mention(by);
    let level = |index: &usize| is_level(sentence, *index) || sentence.mention(*index).kind == Kind::Percent;
    let mut ends: Vec<usize> = (0..sentence.claims.len()).filter(level).collect();
    ends.retain(|index| *index != by && is_unit_of(sentence.mention(*index), unit) && !is_other_form(sentence, *index));
    let Some((from, to)) = pair(sentence, &ends, is_told_older) else { return };
    let (first, last) = (from.min(to), from.max(to));
    let nearest = if by > last { last } else { first };
    let other = by > nearest && OTHERS.iter().any(|word| sentence.between(nearest, by).contains(word));
    // 八届、九届, "the three-member panel": a few are not counted on
    let few = |index: usize| {
        let mention = sentence.mention(index);
        let counts = matches!(mention.unit, Unit::Count(_) | Unit::None);
        counts && mention.amount.is_none_or(|amount| amount.middle() < Decimal::TEN)
    };
    if other || few(from) || few(to) || has_own_base(sentence, by, from) {
        return;
    }
    let [from, to, by] = [from, to, by].map(|index| sentence.first + index);
    let taken = |relation: &Relation| match relation {
        Relation::Change { from: a, to: b, .. } => (*a, *b) != (from, to) && (*a == from || *b == to),
        Relation::Parts { whole, parts, .. } => [from, to, by].iter().any(|at| whole == at || parts.contains(at)),
        Relation::Difference { .. } => true,
        _ => false,
    };
    if !tied.iter().any(taken) {
        tied.push(Relation::Difference { from, to, by });
    }
}

/// Whether a figure can be a level that lies so far from another.
fn is_unit_of(level: &Mention, by: &Mention) -> bool {
    let counted = |mention: &Mention| matches!(mention.unit, Unit::Count(_) | Unit::None);
    match by.kind {
        Kind::Points => level.kind == Kind::Percent || level.kind == Kind::Number && by.unit != Unit::BasisPoint,
        _ => {
            // 报7420元/吨，跌166元
            let priced = level.unit.currency().is_some() && level.unit.currency() == by.unit.currency();
            level.kind == by.kind && level.unit == by.unit || priced || counted(level) && counted(by)
        }
    }
}

/// Whether the words around a figure say that it is what lies between two others.
fn is_between(sentence: &Sentence, index: usize) -> bool {
    let (claim, kind) = (&sentence.claims[index], sentence.mention(index).kind);
    // "a profit of 38.7 million, which included a gain of 341 million"
    let lead = lead(sentence, index);
    let within = ["includ", "其中", "包括", "of the total", "of all the"].iter().any(|word| lead.contains(word));
    let whole = kind != Kind::Number || sentence.mention(index).amount.is_some_and(|it| it.middle() >= Decimal::ONE);
    let amount = whole && matches!(kind, Kind::Money | Kind::Quantity | Kind::Number | Kind::Points);
    // 由8600万平方米扩大到9350万平方米，新增750万平方米
    let added = lead
        .rsplit(['，', '；'])
        .next()
        .is_some_and(|clause| ["新增", "净增", "增量为", "增加了"].contains(&clause.trim()));
    if added && index > 1 && amount && claim.measure == Measure::Level {
        return true;
    }
    amount && !within && claim.measure == Measure::Difference && claim.direction.is_some()
}
