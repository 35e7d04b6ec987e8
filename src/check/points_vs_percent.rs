//! `points-vs-percent`: a rate that moved by percentage points, told as percent.

use super::allowed::{one, recomputed};
use super::rule::{Explanation, Rule, Sure, Text};
use super::tell;
use super::{Finding, Role, Spot};
use crate::claim::{Direction, Relation};
use crate::link::{ClaimId, Linked, Sentence, Slip};
use crate::mention::Kind;
use crate::settings::{Locale, Settings};
use crate::text::ends_with;
use crate::value::{Decimal, Map, plain};

/// The check.
pub const RULE: Rule =
    Rule {
        name: "points-vs-percent", title: Text { en: "Points told as percent", zh: "百分点说成了百分比" }, run
    };

/// How sure a finding is, in hundredths: the rows of [`EXPLANATION`]'s `confidence`.
const SURE: [u8; 2] = [85, 75];

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A rate that goes from a% to b% and is said to be up by (b − a)%; or the same change in percentage points in one article and in percent in another.",
        zh: "比率从a%变为b%，却说上升了(b−a)%；或同一变动在一篇文章里是百分点，在另一篇里是百分比。",
    },
    why: Text {
        en: "From 10% to 12% is two percentage points, and 20 percent. The two are often mixed up.",
        zh: "从10%到12%是上升2个百分点，即上升20%。两者常被混淆。",
    },
    fires: &["The unemployment rate in China rose 2% from 10% to 12%."],
    silent: &[
        "The unemployment rate in China rose 2 percentage points from 10% to 12%.",
        "The unemployment rate in China rose 20% from 10% to 12%.",
    ],
    abstains: Text {
        en: "The sentence does not give both rates and no other article gives the change in points.",
        zh: "句中没有同时给出两个比率，其他文章也没有给出百分点的变动。",
    },
    confidence: &[
        Sure {
            given: SURE[0],
            when: Text {
                en: "Both rates stand in one sentence with the change.", zh: "两个比率与变动在同一句中。"
            },
        },
        Sure {
            given: SURE[1],
            when: Text {
                en: "Two articles tell the same change, one in points and one in percent.",
                zh: "两篇文章讲同一变动，一个用百分点，一个用百分比。",
            },
        },
    ],
};

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let mut found: Vec<Finding> =
        linked.sentences().filter_map(|sentence| between_rates(linked, settings.locale, &sentence)).collect();
    found.extend(in_kin(linked).into_iter().map(|(points, percent)| across(linked, settings.locale, points, percent)));
    for claims in linked.by_value().values() {
        let of =
            |kind: Kind| claims.iter().copied().find(|id| linked.mention(*id).kind == kind && is_change(linked, *id));
        if let (Some(points), Some(percent)) = (of(Kind::Points), of(Kind::Percent))
            && points.article != percent.article
            && linked.claim(points).direction == linked.claim(percent).direction
        {
            found.push(across(linked, settings.locale, points, percent));
        }
    }
    found
}

fn is_change(linked: &Linked, id: ClaimId) -> bool {
    use crate::claim::Measure::{Difference, Growth};
    matches!(linked.claim(id).measure, Growth | Difference)
}

/// Changes in points and in percent with one number of two digits or more, told of one metric by articles on the same
/// things, where neither article tells the change in both ways.
fn in_kin(linked: &Linked) -> Vec<(ClaimId, ClaimId)> {
    let mut by_number: Map<Decimal, Vec<ClaimId>> = Map::new();
    for &article in linked.compared() {
        for claim in 0..linked.readings()[article].claims.len() {
            let id = ClaimId { article, claim };
            let kind = matches!(linked.mention(id).kind, Kind::Points | Kind::Percent) && is_change(linked, id);
            if let Some(number) = one(linked.mention(id)).filter(|number| kind && number.scale() > 0) {
                by_number.entry(number).push(id);
            }
        }
    }
    let mut found = Vec::new();
    for same in by_number.values().filter(|same| (2..=24).contains(&same.len())) {
        let of = |kind: Kind| same.iter().copied().filter(move |id| linked.mention(*id).kind == kind);
        for (points, percent) in
            of(Kind::Points).flat_map(|points| of(Kind::Percent).map(move |percent| (points, percent)))
        {
            let (one, other) = (linked.claim(points), linked.claim(percent));
            let metric =
                one.metric.is_some() && one.metric.as_ref().map(|m| &m.name) == other.metric.as_ref().map(|m| &m.name);
            let both = of(Kind::Points).any(|id| id.article == percent.article);
            if metric && !both && one.direction == other.direction && linked.are_kin(points.article, percent.article) {
                found.push((points, percent));
            }
        }
    }
    for (a, b) in linked.slipped(Slip::Points) {
        let pair = if linked.mention(a).kind == Kind::Points { (a, b) } else { (b, a) };
        if !found.contains(&pair) {
            found.push(pair);
        }
    }
    found
}

/// "rose 2% from 10% to 12%", "12%, up 2% from 10%", "40.9%, 9.3% more than the 31.6% of 2023".
fn between_rates(linked: &Linked, locale: Locale, sentence: &Sentence) -> Option<Finding> {
    // "to 26.3% in one year, an increase of 3.8%": how long it took is none of the rates
    let lasts = |claim: &usize| sentence.mention(*claim).kind == Kind::Duration;
    let rates: Vec<usize> = (0..sentence.claims.len()).filter(|claim| !lasts(claim)).collect();
    let ends = |at: usize| {
        [(at.checked_sub(2), at.checked_sub(1)), (at.checked_sub(1), Some(at + 1)), (Some(at + 1), Some(at + 2))]
    };
    (0..rates.len()).find_map(|at| {
        let near = |at: Option<usize>| rates.get(at?).copied();
        ends(at).into_iter().find_map(|(a, b)| points_of(linked, locale, sentence, near(a)?, near(b)?, rates[at]))
    })
}

fn points_of(linked: &Linked, locale: Locale, sentence: &Sentence, a: usize, b: usize, rate: usize) -> Option<Finding> {
    // 由8.4‰升到33.1‰，升24.7‰ is how thousandths are told
    let text = &sentence.reading.plain.text;
    let percent = |index: usize| {
        sentence.mention(index).kind == Kind::Percent && !sentence.mention(index).span.of(text).ends_with('‰')
    };
    if b >= sentence.claims.len() || ![a, b, rate].iter().all(|index| percent(*index)) {
        return None;
    }
    let rate_id = sentence.id(rate);
    if !is_change(linked, rate_id) {
        return None;
    }
    let (first, last) = (sentence.id(a), sentence.id(b));
    let tied = if rate < a {
        is_tied(linked, rate_id, first)
    } else if rate > b {
        is_tied(linked, last, rate_id)
    } else {
        is_tied(linked, first, rate_id) || is_tied(linked, rate_id, last)
    };
    let changes = linked.reading(first).relations.iter().filter_map(|relation| match relation {
        Relation::Change { from, to, .. } => Some([*from, *to]),
        _ => None,
    });
    // the ends of a change are told as such; else both are rates that stay, and their numbers have more than one digit
    let pair = changes.into_iter().find(|pair| pair.contains(&first.claim) && pair.contains(&last.claim));
    // "rose 0.2% in May, after 0.1% in April and 0.3% in March": what leads the others is a rate as they are
    let stay =
        rate > a && !is_change(linked, first) && !is_change(linked, last) && one(linked.mention(rate_id))?.scale() > 0;
    // 应加1.39%，连同去年的1.84%，合共3.23%: without a word of rise or fall, the third may be the sum
    let told = pair.is_some() || stay && linked.claim(rate_id).direction.is_some();
    if !tied || !told || is_of_other(linked, rate_id) {
        return None;
    }
    // down from the earlier to the later; without a word for it, in the way that the rate is told
    let down = linked.claim(rate_id).direction == Some(Direction::Down);
    let (from, to) = match pair {
        Some([from, _]) if from == last.claim => (last, first),
        Some(_) => (first, last),
        None if (one(linked.mention(first))? > one(linked.mention(last))?) == down => (first, last),
        None => (last, first),
    };
    let rate = rate_id;
    let (a, b) = (one(linked.mention(from))?, one(linked.mention(to))?);
    let said = one(linked.mention(rate))?;
    let moved = (b - a).abs();
    let relative =
        recomputed(linked.mention(to))?.over(recomputed(linked.mention(from))?)?.times(Decimal::ONE_HUNDRED)?;
    let printed = recomputed(linked.mention(rate))?;
    let signed = if b < a { printed.negated() } else { printed };
    if said != moved || relative.moved(-Decimal::ONE_HUNDRED).meets(signed) {
        return None;
    }
    let percent = plain(((b / a - Decimal::ONE) * Decimal::ONE_HUNDRED).abs().round_dp(1));
    let (here, there, text) = (linked.surface(from), linked.surface(to), linked.surface(rate));
    Some(Finding {
        confidence: SURE[0],
        message: locale.pick(
            format!("From “{here}” to “{there}” is {} percentage points, or {percent}%, not “{text}”.", plain(moved)),
            format!("从“{here}”到“{there}”相差{}个百分点，即{percent}%，而不是“{text}”。", plain(moved)),
        ),
        arithmetic: format!(
            "{} − {} = {} pp; {} / {} − 1 = {percent}%",
            plain(b),
            plain(a),
            plain(b - a),
            plain(b),
            plain(a)
        ),
        spots: vec![
            Spot::new(linked, rate, Role::Primary),
            Spot::new(linked, from, Role::Twin),
            Spot::new(linked, to, Role::Twin),
        ],
        ..Finding::of(RULE.name)
    })
}

/// Whether a rate is told of what was bought, or of another whole: 增持2.5%股份, "sold 2.5% of the bank".
fn is_of_other(linked: &Linked, rate: ClaimId) -> bool {
    let (text, span) = (&linked.reading(rate).plain.text, linked.mention(rate).span);
    let tail = text[span.end as usize..].trim_start();
    ["股", "的股", "of ", "stake"].iter().any(|word| tail.starts_with(word))
        || ends_with(&text[..span.start as usize], &["增持", "减持", "收购", "受让", "转让", "bought", "sold"])
            .is_some()
}

/// Whether no other clause stands between two neighbours: "up 2% from 10%", "to 12%, an increase of 2%".
fn is_tied(linked: &Linked, first: ClaimId, second: ClaimId) -> bool {
    let text = &linked.reading(first).plain.text;
    let (end, start) = (linked.mention(first).span.end as usize, linked.mention(second).span.start as usize);
    let gap = text.get(end..start).unwrap_or_default().to_ascii_lowercase();
    let other = [
        "while", "and ", "but ", "with ", " as ", "plus", "total", "together", "而", "但", "；", ";", "。", "合共",
        "合计", "合計", "连同", "連同", "加上",
    ]
    .iter()
    .any(|word| gap.contains(word));
    end <= start && !other && gap.split_whitespace().count() <= 8 && gap.chars().count() <= 48
}

fn across(linked: &Linked, locale: Locale, points: ClaimId, percent: ClaimId) -> Finding {
    let (here, there) = (linked.surface(percent), linked.surface(points));
    let subject = tell::opening(linked, percent, locale);
    Finding {
        confidence: SURE[1],
        message: locale.pick(
            format!("{subject}: the change is “{here}” in one article and “{there}” in another. Percent and percentage points are not the same."),
            format!("{subject}：同一变动在一篇文章里是“{here}”，在另一篇里是“{there}”。百分比与百分点不是一回事。"),
        ),
        arithmetic: format!("{here} ≠ {there}"),
        spots: vec![Spot::new(linked, percent, Role::Primary), Spot::new(linked, points, Role::Twin)],
        ..Finding::of(RULE.name)
    }
}
