//! The whole of a share that its own words do not reach: "5.05 billion, or 7.1 percent of revenue", 占交付总量的10.7%.
//!
//! Every level of the article in the unit of the part may be it. One that fits is, and nothing is said. Where none fits, the
//! words must single one out: its name stands with the share, or the other shares of the list agree on what they are
//! shares of.

use super::Relation;
use super::named::{name, words_of};
use super::parts::one_unit;
use super::utilized;
use crate::claim::{Claim, Measure};
use crate::mention::{Kind, Mention, recomputed};
use crate::text::around::{Ends, is_han};
use crate::value::{Amount, Decimal, Interval, Unit, power_of_ten};

/// Bytes before a part in which a whole without a name is looked for.
const LEAD: u32 = 700;

/// Bytes between two sentences whose parts may be of one list: a blank, a line break and a bullet.
const NEXT: u32 = 8;

/// Levels of an article that are tried, at most.
const MOST: usize = 200;

/// Words for what is only planned, as they stand with a share of it.
const PLANS: &[&str] = &["预算", "计划", "额度", "目标", "配额", "budget", "quota", "target", "goal", "plan"];

pub(super) struct Article<'a> {
    pub text: &'a str,
    pub mentions: &'a [Mention],
    pub claims: &'a [Claim],
    levels: Vec<usize>,
    /// What is only told of a time before.
    pub earlier: Vec<usize>,
    /// What is a part itself.
    parts: Vec<usize>,
    /// A part that words say is one of a whole, and that: "48,000 km of it", 其中.
    listed: Vec<(usize, usize)>,
}

/// A part and its share, whose whole is wanted.
#[derive(Clone, Debug)]
pub(super) struct Tie {
    at: usize,
    pub part: usize,
    pub share: usize,
    /// The values that both allow.
    values: Option<(Interval, Interval)>,
    /// The word that stands with the share for its whole; none, or one that says just that.
    name: String,
}

/// Puts the wholes into the shares that lack one.
///
/// Parts whose shares add up to all are all of their whole.
pub fn complete(text: &str, mentions: &[Mention], claims: &[Claim], relations: &mut Vec<Relation>) {
    utilized::turn(text, mentions, claims, relations);
    let article = Article::of(text, mentions, claims, relations);
    if article.levels.len() > MOST {
        return;
    }
    let mut ties: Vec<Tie> = Vec::new();
    for (at, relation) in relations.iter().enumerate() {
        if let Relation::Share { part, share, whole: None } = *relation {
            let values = recomputed(article.mention(part)).zip(recomputed(article.mention(share)));
            ties.push(Tie {
                at,
                part,
                share,
                values,
                name: name(text, claims, article.mention(part), article.mention(share)),
            });
        }
    }
    ties.sort_by_key(|tie| tie.share);
    let mut rest = ties.as_slice();
    let mut added: Vec<Relation> = Vec::new();
    while let Some(first) = rest.first() {
        let mut count = 1;
        while rest.get(count).is_some_and(|next| article.goes_on(&rest[count - 1], next, first)) {
            count += 1;
        }
        let (list, others) = rest.split_at(count);
        rest = others;
        let wholes = article.wholes(list);
        // the next sentence may go on with other parts of the whole
        let sentence = |tie: &Tie| article.claims[tie.share].sentence;
        let own = list.iter().take_while(|tie| sentence(tie) == sentence(first)).count();
        let partition = article.partition(list, &wholes);
        added.extend(partition.or_else(|| article.partition(&list[..own], &wholes[..own])));
        for (tie, found) in list.iter().zip(wholes) {
            if let (Relation::Share { whole, .. }, Some(found)) = (&mut relations[tie.at], found) {
                *whole = Some(found);
            }
        }
    }
    for parts in added {
        let same = |held: &&mut Relation| match (&**held, &parts) {
            (Relation::Parts { whole, parts: held, .. }, Relation::Parts { whole: other, parts, .. }) => {
                whole == other && held.iter().any(|part| parts.contains(part))
            }
            _ => false,
        };
        match relations.iter_mut().find(same) {
            Some(held) => *held = parts,
            None => relations.push(parts),
        }
    }
}

impl<'a> Article<'a> {
    fn of(text: &'a str, mentions: &'a [Mention], claims: &'a [Claim], relations: &[Relation]) -> Self {
        let level = |index: &usize| {
            let claim = &claims[*index];
            let mention = &mentions[claim.mention];
            claim.measure == Measure::Level
                && matches!(mention.kind, Kind::Money | Kind::Quantity | Kind::Number)
                // what fell by 3.3 is the whole of nothing
                && mention.amount.is_some_and(|amount| amount.middle() > Decimal::ZERO)
        };
        let mut earlier: Vec<usize> = relations
            .iter()
            .filter_map(|relation| match relation {
                Relation::Change { from, .. } | Relation::Base { from, .. } => Some(*from),
                _ => None,
            })
            .collect();
        earlier.extend((0..claims.len()).filter(|index| claims[*index].before));
        let mut parts: Vec<usize> = Vec::new();
        let mut listed = Vec::new();
        for relation in relations {
            match relation {
                Relation::Share { part, .. } => parts.push(*part),
                Relation::Parts { whole, parts: of, .. } => {
                    parts.extend(of);
                    listed.extend(of.first().map(|part| (*part, *whole)));
                }
                _ => {}
            }
        }
        Article { text, mentions, claims, levels: (0..claims.len()).filter(level).collect(), earlier, parts, listed }
    }

    fn mention(&self, index: usize) -> &'a Mention {
        &self.mentions[self.claims[index].mention]
    }

    /// Whether the next tie is of the same list as the one before it.
    fn goes_on(&self, last: &Tie, next: &Tie, first: &Tie) -> bool {
        let (one, other) = (&self.claims[last.share].sentence, &self.claims[next.share].sentence);
        // "A total of 1,860 came in, including 1,290 by donation (69.4%)" is of that total, whatever other sentences list
        let off = |tie: &&Tie| self.told(tie).is_some_and(|whole| !self.fits(tie, whole));
        let apart = one != other && [last, next].iter().any(off);
        let near = one == other || !apart && other.start >= one.end && other.start - one.end <= NEXT;
        // of one sentence, the name of the whole may stand with the first or the last only
        let named = next.name == first.name || next.name.is_empty() || first.name.is_empty() && one == other;
        near && named && one_unit(self.mention(first.part), self.mention(next.part))
    }

    /// The whole that each tie of a list is of.
    fn wholes(&self, list: &[Tie]) -> Vec<Option<usize>> {
        let name = list.iter().map(|tie| tie.name.as_str()).find(|name| !name.is_empty()).unwrap_or_default();
        // 占预算的61.8%: what is done of what was planned
        let planned = PLANS.iter().any(|plan| name.contains(plan));
        let like = |level: &usize| {
            list.iter().all(|tie| tie.part != *level)
                && one_unit(self.mention(*level), self.mention(list[0].part))
                && (planned || self.claims[*level].status == self.claims[list[0].part].status)
        };
        // 户 are no part of 人
        let counts_other = |level: usize| match (&self.mention(level).unit, &self.mention(list[0].part).unit) {
            (Unit::Count(one), Unit::Count(other)) => {
                one != other && one.starts_with(is_han) && other.starts_with(is_han)
            }
            _ => false,
        };
        let mut levels: Vec<usize> = self.levels.iter().copied().filter(like).collect();
        levels.retain(|level| !self.claims[*level].in_title);
        let fitting = |level: usize| list.iter().filter(|tie| self.fits(tie, level)).count();
        let best = |level: &usize| {
            let named = !name.is_empty() && self.is_named(*level, name, true) && self.may_hold(*level, list[0].part);
            (fitting(*level), named, std::cmp::Reverse(self.away(*level, list)))
        };
        let agreed = self.agreed(list);
        if let Some(whole) = levels.iter().copied().max_by_key(best).filter(|level| {
            let fit = fitting(*level);
            // shares of one whole agree on it, printed or not: where they do not, one of them or its part is off
            fit == list.len() || fit >= 2 && fit * 2 >= list.len() || fit > 0 && list.len() > 1 && agreed.is_none()
        }) {
            // of another time, one is of another whole
            let holds = |tie: &Tie| {
                // 升学2310人，占25.0%；…其余6237人就业，4102人留在湖北，占65.8%: another's share may be of another whole
                let other = || levels.iter().copied().find(|level| self.fits(tie, *level) && self.leads(*level, tie));
                let held = Some(whole).filter(|whole| self.may_hold(*whole, tie.part));
                if self.fits(tie, whole) { Some(whole) } else { other().or(held) }
            };
            return list.iter().map(holds).collect();
        }
        if let [tie] = list
            && let Some(whole) = self.told(tie)
        {
            return vec![Some(whole)];
        }
        if list.iter().any(|tie| self.fits_something(tie)) {
            return vec![None; list.len()];
        }
        // a table's whole may stand anywhere, or nowhere
        if self.is_row(&list[0]) {
            return vec![None; list.len()];
        }
        levels.retain(|level| !counts_other(*level));
        let shared = agreed.and_then(|base| self.near(base, &list[0], &levels));
        list.iter().map(|tie| shared.or_else(|| self.alone(tie, &levels))).collect()
    }

    /// The whole that words of its sentence say a part is of.
    fn told(&self, tie: &Tie) -> Option<usize> {
        let beside = |part: usize, whole: usize| self.claims[part].sentence == self.claims[whole].sentence;
        let mut own = self.listed.iter().filter(|(part, whole)| *part == tie.part && beside(*part, *whole));
        own.next().map(|(_, whole)| *whole).filter(|_| own.next().is_none() && tie.name.is_empty())
    }

    /// Whether a part and its share are cells of a row: nothing stands between them.
    fn is_row(&self, tie: &Tie) -> bool {
        let (part, share) = (self.mention(tie.part).span, self.mention(tie.share).span);
        let gap = self.text.get(part.end as usize..share.start as usize).unwrap_or_default();
        gap.contains(['|', '\t']) || gap.contains("  ")
    }

    fn away(&self, level: usize, list: &[Tie]) -> u32 {
        self.mention(level).span.start.abs_diff(self.mention(list[0].part).span.start)
    }

    /// Whether a level and the part give the share.
    fn fits(&self, tie: &Tie, level: usize) -> bool {
        self.fits_whole(tie, self.mention(level))
    }

    /// Whether any figure around gives it, whatever it was taken for: a goal ("wants to have £1.1 billion"), a number of
    /// times ("tried 149 times"). Then another one that does not is hardly the whole.
    fn fits_something(&self, tie: &Tie) -> bool {
        let part = self.mention(tie.part);
        self.mentions.iter().any(|other| {
            other.span.start.abs_diff(part.span.start) <= LEAD
                && !matches!(other.kind, Kind::Date | Kind::Percent | Kind::Points)
                // "13.2 to 13.8 million" would be the whole of too much
                && matches!(other.amount, Some(Amount::One(_)))
                && (other.kind == Kind::Money) == (part.kind == Kind::Money)
                && other.span != part.span
                && self.fits_whole(tie, other)
        })
    }

    fn fits_whole(&self, tie: &Tie, whole: &Mention) -> bool {
        // "over 1.7 billion" would be the whole of anything
        let bounded = |whole: &Interval| whole.low.is_some() && whole.high.is_some();
        let Some((part, share)) = tie.values else { return false };
        let rate = |whole: Interval| part.over(whole)?.times(Decimal::ONE_HUNDRED);
        recomputed(whole).filter(bounded).and_then(rate).is_some_and(|rate| rate.meets(share))
    }

    /// The whole that a part and its share lead to.
    fn implied(&self, tie: &Tie) -> Option<Interval> {
        let (part, share) = tie.values?;
        part.over(share)?.times(Decimal::ONE_HUNDRED)
    }

    /// The parts of one whole whose shares leave nothing over; 58% and 41% would only if both were cut at the very half.
    fn partition(&self, list: &[Tie], wholes: &[Option<usize>]) -> Option<Relation> {
        let whole =
            (*wholes.first()?).filter(|_| list.len() >= 2 && wholes.windows(2).all(|pair| pair[0] == pair[1]))?;
        let zero = Interval::closed(Decimal::ZERO, Decimal::ZERO);
        let sum = list.iter().try_fold(zero, |sum, tie| Some(sum.plus(recomputed(self.mention(tie.share))?)))?;
        let all = sum.low? < Decimal::ONE_HUNDRED && sum.high? > Decimal::ONE_HUNDRED;
        let parts: Vec<usize> = list.iter().map(|tie| tie.part).collect();
        (all && !parts.contains(&whole)).then_some(Relation::Parts { whole, parts, complete: true })
    }

    /// What most shares of a list are shares of, where they agree on it: the parts by their shares.
    fn agreed(&self, list: &[Tie]) -> Option<Decimal> {
        let implied: Vec<Interval> = list.iter().filter_map(|tie| self.implied(tie)).collect();
        let agree = |one: &&Interval| implied.iter().filter(|other| one.meets(**other)).count();
        let base = implied.iter().max_by_key(agree)?;
        let count = agree(&base);
        if count < 2 || count * 2 <= list.len() { None } else { base.low }
    }

    /// The level before a list that comes nearest to being the whole that its shares agree on.
    fn near(&self, base: Decimal, tie: &Tie, levels: &[usize]) -> Option<usize> {
        let leads = self.present(tie, levels);
        // the very digits that the shares agree on, a power of ten off
        let slipped = |level: &&usize| {
            let value = self.value(**level).unwrap_or_default();
            [1, 2, 3].into_iter().filter_map(power_of_ten).any(|power| {
                let (more, less) = (base * power, value * power);
                can_be(value, more) || can_be(less, base)
            })
        };
        if let Some(level) = leads.iter().find(slipped) {
            return Some(*level);
        }
        let near = leads.into_iter().filter(|level| self.is_off(*level, base, 15));
        // counted as the parts are, then the last told
        let metric = |index: usize| self.claims[index].metric.as_ref().map(|metric| metric.name.as_str());
        near.max_by_key(|level| {
            let unit = self.mention(*level).unit == self.mention(tie.part).unit;
            (self.is_alike(*level, tie.part), unit, metric(*level) == metric(tie.part), *level)
        })
    }

    /// Whether a level is less than so many tenths of another value, and more than that part of it.
    fn is_off(&self, level: usize, base: Decimal, tenths: i64) -> bool {
        let (more, ten) = (Decimal::from(tenths), Decimal::TEN);
        self.value(level).is_some_and(|value| value * ten < base * more && base * ten < value * more)
    }

    /// The levels before a part that it may be a part of, of the latest time that they are told of.
    fn present(&self, tie: &Tie, levels: &[usize]) -> Vec<usize> {
        let mut leads: Vec<usize> = levels.iter().copied().filter(|level| self.leads(*level, tie)).collect();
        let until = |level: usize| self.claims[level].period.as_ref().map(|period| period.is.until);
        // that of the part, else the latest
        let own = until(tie.part).filter(|day| leads.iter().any(|level| until(*level) == Some(*day)));
        let latest = own.or_else(|| leads.iter().filter_map(|level| until(*level)).max());
        leads.retain(|level| until(*level).is_none_or(|day| Some(day) == latest));
        leads
    }

    /// Whether what two figures count may be one thing, as far as their own sentences say.
    fn is_alike(&self, level: usize, part: usize) -> bool {
        match (&self.claims[level].metric, &self.claims[part].metric) {
            (Some(one), Some(other)) => one.root == other.root || !(one.known && other.known && one.here && other.here),
            _ => true,
        }
    }

    fn value(&self, level: usize) -> Option<Decimal> {
        self.mention(level).amount.map(Amount::middle)
    }

    /// Whether a level before the part may be what it is a part of.
    fn leads(&self, level: usize, tie: &Tie) -> bool {
        let (whole, part) = (&self.claims[level], &self.claims[tie.part]);
        let near = level < tie.part && part.sentence.start.saturating_sub(whole.sentence.start) <= LEAD;
        near && !self.earlier.contains(&level) && !self.parts.contains(&level) && self.may_hold(level, tie.part)
    }

    /// Whether nothing that is known of two figures contradicts that the first is the whole of the second.
    pub(super) fn may_hold(&self, level: usize, part: usize) -> bool {
        let (whole, part) = (&self.claims[level], &self.claims[part]);
        let time = whole.period.as_ref().zip(part.period.as_ref()).is_none_or(|(w, p)| {
            // a part takes its time from around where its sentence names none; assets stand as at the end of a year
            w.is.contains(p.is) || !p.here && (!p.is.contains(w.is) || w.is.until == p.is.until)
        });
        let firm = whole.owner.is_none()
            || part.owner.is_none()
            || whole.owner.as_ref().map(|o| &o.is) == part.owner.as_ref().map(|o| &o.is);
        time && firm
    }

    /// The whole of a single share: the nearest level that bears the name which stands with it; without a name, the
    /// nearest before it.
    fn alone(&self, tie: &Tie, levels: &[usize]) -> Option<usize> {
        let (part, base) = (self.value(tie.part)?, self.implied(tie)?.low?);
        let larger = |level: &usize| self.value(*level) > Some(part);
        if tie.name.is_empty() {
            if let Some(level) = self.beside(tie, levels).filter(|level| larger(level) && self.is_off(*level, base, 20))
            {
                return Some(level);
            }
            let nearest = self.present(tie, levels).into_iter().rev().find(larger)?;
            return Some(nearest).filter(|level| self.is_alike(*level, tie.part) && self.is_off(*level, base, 20));
        }
        let named: Vec<usize> = [true, false]
            .into_iter()
            .map(|printed| {
                let fits = |level: &usize| {
                    !self.earlier.contains(level)
                        && !self.parts.contains(level)
                        && self.value(*level) != Some(part)
                        && self.may_hold(*level, tie.part)
                        && self.is_named(*level, &tie.name, printed)
                };
                levels.iter().copied().filter(fits).collect::<Vec<usize>>()
            })
            .find(|named| !named.is_empty())
            .unwrap_or_default();
        if named.is_empty() {
            return self.place_around(&tie.name).then(|| self.of_larger_place(tie, levels)).flatten();
        }
        let before = |levels: &mut dyn DoubleEndedIterator<Item = usize>| levels.rev().find(|level| *level < tie.share);
        let (mut above, mut all) = (named.iter().copied().filter(larger), named.iter().copied());
        // "24.6 percent of total expenditure" leads to no smaller one of a kind: "investment expenditure of 40 billion"
        let whole =
            self.text[self.mention(tie.share).span.end as usize..].starts_with_any(&[" of total ", " of the total "]);
        let told = |level: &usize| !whole || words_of(self.text, self.mentions, self.claims, *level).contains("total");
        let nearest = before(&mut above).or_else(|| above.next()).or_else(|| before(&mut all).filter(told));
        nearest.filter(|level| self.is_off(*level, base, 40) || !larger(level) && self.may_be_less(*level, tie, base))
    }

    /// Whether a level of that name below the part can be its whole: it stands in the sentence, or one slip would do.
    fn may_be_less(&self, level: usize, tie: &Tie, base: Decimal) -> bool {
        let here = self.claims[level].sentence == self.claims[tie.part].sentence;
        let (Some(part), Some(whole)) = (self.value(tie.part), self.value(level)) else { return false };
        let near = |one: Decimal, other: Decimal| one < other * Decimal::new(15, 1);
        here || near(part, whole)
            || (1..=4).filter_map(power_of_ten).any(|ten| near(base / ten, whole) && near(whole, base / ten))
    }

    /// The one figure before a part in its sentence that counts the same, whenever it was told of: 2340件受损，到今年七月已有1710件修复.
    fn beside(&self, tie: &Tie, levels: &[usize]) -> Option<usize> {
        let sentence = self.claims[tie.part].sentence;
        let like = |level: &usize| {
            *level < tie.part
                && self.claims[*level].sentence == sentence
                && self.mention(*level).unit == self.mention(tie.part).unit
                && self.mention(*level).unit != Unit::None
        };
        let mut before = levels.iter().copied().filter(like);
        let only = before.next().filter(|_| before.next().is_none())?;
        (!self.earlier.contains(&only) && !self.parts.contains(&only)).then_some(only)
    }
}

/// Whether two values are as near as the rounding of shares leaves it open.
fn can_be(one: Decimal, other: Decimal) -> bool {
    (one - other).abs() * Decimal::from(50) <= other
}
