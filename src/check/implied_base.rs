//! `implied-base`: a part and its share lead to another whole than the one that is printed.

use super::allowed::{is_exact_count, middle, percent, recomputed};
use super::plausible::{Reach, can_be_slip, is_misprint};
use super::rule::{Explanation, Rule, Sure, Text};
use super::the_rest::is_of_the_rest;
use super::{Finding, Role, Severity, Spot, percent_vs_count, tell};
use crate::claim::{Measure, Relation, one_unit};
use crate::link::{ClaimId, Linked};
use crate::mention::Kind;
use crate::settings::Settings;
use crate::text::{BlockKind, Span};
use crate::value::{Amount, Decimal, Interval, Unit, plain, ratio};

/// The check.
pub const RULE: Rule = Rule {
    name: "implied-base",
    title: Text { en: "A share that leads to another whole", zh: "由占比推出的总数不符" },
    run,
};

/// How sure a finding is, in hundredths: the rows of [`EXPLANATION`]'s `confidence`.
const SURE: [u8; 2] = [60, 40];

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A part and the share that it is said to be of its whole, where the whole is printed too and is not part / share, with the rounding of all three; a margin that profit and revenue do not give.",
        zh: "给出部分及其占比，同时也给出了总数，而部分除以占比得不到该总数（三者均计入四舍五入）；也包括利润与营收算不出的利润率。",
    },
    why: Text {
        en: "Part, share and whole check each other: if they do not fit, one of the three is off.",
        zh: "部分、占比与总数可以互相验算：不相符时，其中必有一个不对。",
    },
    fires: &[
        "The plant in Hefei had sales of 1.2 billion yuan in 2024, of which exports were 480 million yuan, accounting for 60% of the total.",
    ],
    silent: &[
        "The plant in Hefei had sales of 1.2 billion yuan in 2024, of which exports were 480 million yuan, accounting for 40% of the total.",
    ],
    abstains: Text {
        en: "No words and no other shares of the list say which figure is the whole; some level of the text fits; one of the figures has a bound that allows it. A note only: the whole is a count below a hundred that stands in another sentence.",
        zh: "没有词语或同列的其他占比说明哪个数字是总数；文中另有相符的数值；或某个数字所带的界限词允许这种差异。总数是另一句中不足一百的计数时，仅作提示。",
    },
    confidence: &[
        Sure {
            given: SURE[0],
            when: Text {
                en: "Part, share and whole stand in one sentence.", zh: "部分、占比与总数在同一句中。"
            },
        },
        Sure {
            given: SURE[1],
            when: Text {
                en: "The whole is taken from another sentence: the share may be of another one.",
                zh: "总数取自另一句：占比也可能是对另一个总数而言。",
            },
        },
    ],
};

/// Bytes of a passage in which a part, its share and its whole tell of one count, at most.
const PASSAGE: u32 = 400;

/// How far a share may be off and yet be a slip.
const REACH: Reach = Reach { near: 200, ten: 105 };

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    found(linked, settings, RULE.name)
}

/// What the shares of the text tell that do not fit, told by that check: k, n and P% of one sentence are `percent-vs-count`.
pub fn found(linked: &Linked, settings: &Settings, rule: &str) -> Vec<Finding> {
    let cards = linked.relations().filter_map(|(article, relation)| card(linked, settings, article, relation));
    cards.filter(|card| card.rule == rule).collect()
}

/// The part, its share and the whole of a relation.
fn triple(article: usize, relation: &Relation) -> Option<[ClaimId; 3]> {
    let Relation::Share { part, share, whole: Some(whole) } = relation else { return None };
    Some([*part, *share, *whole].map(|claim| ClaimId { article, claim }))
}

fn fits(linked: &Linked, [part, share, whole]: [ClaimId; 3]) -> Option<bool> {
    let all = recomputed(linked.mention(whole))?;
    let mut some = recomputed(linked.mention(part))?;
    // "three in four (74.8%)" is rounded to the whole number
    if is_exact_count(linked.mention(whole)) && all.high.is_some_and(|all| all <= Decimal::TEN) {
        some = some.plus(Interval::closed(Decimal::new(-5, 1), Decimal::new(5, 1)));
    }
    if is_of_the_rest(linked, part, share) {
        some = all.plus(some.negated());
    }
    let rate = some.over(all)?.times(Decimal::ONE_HUNDRED)?;
    let said = percent(linked.mention(share))?;
    // 273件中的250件，91%: cut off, and not rounded
    let cut = middle(linked.mention(share))
        .filter(|said| said.is_integer())
        .map(|said| Interval::closed(said, said + Decimal::ONE));
    Some(rate.meets(said) || cut.is_some_and(|cut| rate.meets(cut)))
}

/// The figures that a fitting share confirms.
pub fn confirmed(linked: &Linked) -> Vec<ClaimId> {
    let triples = linked.relations().filter_map(|(article, relation)| triple(article, relation));
    triples.filter(|triple| fits(linked, *triple) == Some(true)).flatten().collect()
}

/// Whether words say that the part is of this whole: 其中, "of which", "38% of them".
fn is_led(linked: &Linked, part: ClaimId, share: ClaimId, whole: ClaimId) -> bool {
    let text = &linked.reading(part).plain.text;
    let span = |id: ClaimId| linked.mention(id).span;
    let gap = text.get(span(part).end as usize..span(share).start as usize).unwrap_or_default();
    let behind = text.get(span(share).end as usize..).unwrap_or_default();
    // 相当于国内生产总值的2.4% names another whole
    let other = gap.rfind(['占', '于']).is_some_and(|at| gap[at..].trim_end().ends_with('的'));
    (is_opened(text, span(part), span(share), span(whole)) || behind.starts_with(" of ")) && !other
        || is_around(text, span(share), span(whole))
}

/// Whether a word between the three opens the part of a whole.
fn is_opened(text: &str, part: Span, share: Span, whole: Span) -> bool {
    let between = |first: Span, second: Span| text.get(first.end as usize..second.start as usize).unwrap_or_default();
    const OPENED: &[&str] = &["其中", "of which", "of whom", "of these", "of those", "of them", "including"];
    OPENED.iter().any(|word| between(whole, part).contains(word) || between(part, share).contains(word))
}

/// Whether a share and its whole stand as "(25.1%) of the state's 590 MW" or 占全省590万户的25.1%.
fn is_around(text: &str, share: Span, whole: Span) -> bool {
    let between = |first: Span, second: Span| text.get(first.end as usize..second.start as usize).unwrap_or_default();
    let behind = between(share, whole).trim_start_matches([')', '）', ' ']);
    let head = &text[..whole.start as usize];
    let clause = head.rfind(['，', '；', '。', ',']).map_or(head, |at| &head[at..]);
    behind.starts_with("of ") && behind.chars().count() <= 40 && !behind.contains([',', ';', '.'])
        || between(whole, share).trim_start_matches(['）', ')']) == "的" && clause.contains('占')
        // 在总值33.61万亿元中的份额
        || clause.contains('在') && text.get(whole.end as usize..).is_some_and(|rest| rest.starts_with("中的"))
}

/// How many other shares fit that are of the same whole and stand beside this one, or that stand in their items of a list or
/// rows of a table as this one does in its own.
fn borne_out(linked: &Linked, own: [ClaimId; 3]) -> usize {
    let others = linked.reading(own[0]).relations.iter().filter_map(|relation| triple(own[0].article, relation));
    others
        .filter(|other| other[1] != own[1] && (beside(linked, own, *other) || listed(linked, own, *other)))
        .filter(|other| fits(linked, *other) == Some(true))
        .count()
}

/// Whether two shares of one whole stand in one sentence, or in two items of a list that follow each other.
fn beside(linked: &Linked, [_, share, whole]: [ClaimId; 3], [_, other, same]: [ClaimId; 3]) -> bool {
    /// Bytes between two items of a list: a sign, a line break and a bullet.
    const NEXT: u32 = 8;
    let (one, other) = (linked.claim(share).sentence, linked.claim(other).sentence);
    let near = one == other || one.end.abs_diff(other.start) <= NEXT || other.end.abs_diff(one.start) <= NEXT;
    whole == same && near
}

/// Whether two shares stand alike in their rows or items: as far behind their parts, and of one whole, or of one that stands
/// in each row.
fn listed(linked: &Linked, [part, share, whole]: [ClaimId; 3], [like, other, of]: [ClaimId; 3]) -> bool {
    let block = linked.block(share);
    let behind = |share: ClaimId, figure: ClaimId| share.claim as isize - figure.claim as isize;
    matches!(block, BlockKind::Bullet | BlockKind::Row)
        && block == linked.block(other)
        && behind(share, part) == behind(other, like)
        && (whole == of || block == BlockKind::Row && behind(share, whole) == behind(other, of))
}

/// Whether a share is printed with one digit too many: 19% for 9%.
fn has_digit_more(linked: &Linked, share: ClaimId, is: Decimal) -> bool {
    let Some(Amount::One(printed)) = linked.mention(share).amount else { return false };
    let (said, is) = (plain(printed.value), plain(is.round_dp(printed.value.scale())));
    said.len() == is.len() + 1 && (0..said.len()).any(|at| [&said[..at], &said[at + 1..]].concat() == is)
}

fn card(linked: &Linked, settings: &Settings, article: usize, relation: &Relation) -> Option<Finding> {
    let [part, share, whole] = triple(article, relation)?;
    if fits(linked, [part, share, whole])? {
        return None;
    }
    // 中国35次，去年同期30次，其中商业发射14次，占四成: another figure of the sentence is the whole, or the part
    let claims = &linked.reading(part).claims;
    let beside = (0..claims.len()).map(|claim| ClaimId { article, claim });
    let sentence = linked.claim(part).sentence;
    let mut lone = beside.clone().filter(|other| linked.claim(*other).sentence == sentence);
    let mut beside = beside.filter(|other| {
        let claim = linked.claim(*other);
        // 五年以上 would be the part of anything
        let alike = || [part, whole].iter().any(|id| one_unit(linked.mention(*id), linked.mention(*other)));
        claim.sentence == sentence
            && claim.measure == Measure::Level
            && ![part, share, whole].contains(other)
            && alike()
    });
    if beside
        .any(|other| [[part, share, other], [other, share, whole]].iter().any(|one| fits(linked, *one) == Some(true)))
    {
        return None;
    }
    let (a, b) = (middle(linked.mention(part))?, middle(linked.mention(whole))?);
    // "five … 75.68": no count of anything that is not whole
    if is_exact_count(linked.mention(part)) && a < Decimal::TEN && !b.is_integer() {
        return None;
    }
    let rest = is_of_the_rest(linked, part, share);
    // 25种中7种不合格，33种中9种不合格，合格率: the rate may be that of all
    if rest
        && lone.any(|other| {
            ![part, share, whole].contains(&other) && one_unit(linked.mention(whole), linked.mention(other))
        })
    {
        return None;
    }
    let a = if rest { b - a } else { a };
    let siblings = borne_out(linked, [part, share, whole]);
    // what two other rows or items bear out is of this whole, however far it is off
    let sure = siblings >= 2 && matches!(linked.block(share), BlockKind::Bullet | BlockKind::Row);
    let together = linked.claim(part).sentence == linked.claim(whole).sentence;
    let counted = linked.claim(part).of == Some(linked.claim(whole).mention);
    let text = &linked.reading(part).plain.text;
    // "asked 120 makers. 54 of them, or 55%, …"
    let (from, to) = (linked.mention(part).span.end as usize, linked.mention(share).span.start as usize);
    let them = || text.get(from..to).is_some_and(|gap| gap.trim_start().starts_with("of them"));
    let led = counted || (together || them()) && is_led(linked, part, share, whole);
    // what words make a part, and is somewhat more than its whole, is off whatever its share
    let above = led && a > b && a < b * Decimal::TWO;
    let rate = match linked.mention(share).kind {
        Kind::Percent => middle(linked.mention(share))?,
        _ => middle(linked.mention(share))? * Decimal::ONE_HUNDRED,
    };
    let near = can_be_slip(rate, ratio(a, b)? * Decimal::ONE_HUNDRED, REACH);
    let [own, said_at, all] = [part, share, whole].map(|id| linked.mention(id).span);
    let told = together && (is_around(text, said_at, all) || is_opened(text, own, said_at, all));
    let misprint = || {
        let figures = [part, share, whole].map(|id| linked.mention(id));
        is_misprint(&figures, &|values| {
            let rate = values[0].over(values[2]).and_then(|rate| rate.times(Decimal::ONE_HUNDRED));
            rate.is_some_and(|rate| rate.meets(values[1]))
        })
    };
    if !(sure
        || above
        || near
        || (counted || told) && misprint()
        || led && has_digit_more(linked, share, ratio(a, b)? * Decimal::ONE_HUNDRED))
    {
        return None;
    }
    let scale = tell::shared_scale(a.min(b));
    let percent = plain((ratio(a, b)? * Decimal::ONE_HUNDRED).round_dp(1));
    let (here, said, there) = (linked.surface(part), linked.surface(share), linked.surface(whole));
    // "two of the 25" may be of others
    let second = led || siblings > 0 || !is_exact_count(linked.mention(whole)) || b >= Decimal::ONE_HUNDRED;
    let counts = |id: ClaimId| matches!(linked.mention(id).unit, Unit::Count(_) | Unit::None);
    // with all three in one sentence, what is near is the share
    let near = || {
        let reach = Reach { ten: 0, ..REACH };
        Some(can_be_slip(rate, ratio(a, b)? * Decimal::ONE_HUNDRED, reach))
    };
    let second = second || together && near() == Some(true);
    // the answers of so many that were asked
    let asked = || siblings > 0 && b < Decimal::from(10_000);
    // 全村共有250户。……已有120户接通，占84%: a few sentences of one text on one count
    let close = || {
        b < Decimal::from(10_000)
            && linked.mention(whole).span.start.abs_diff(linked.mention(share).span.start) < PASSAGE
    };
    let joined = together || them() || asked() || close();
    let one_place = second && joined && counts(part) && counts(whole) && linked.block(share) != BlockKind::Row;
    let (rule, severity, confidence) = match one_place {
        true => (percent_vs_count::RULE.name, Severity::Error, percent_vs_count::SURE),
        false => (
            RULE.name,
            if second { Severity::Warning } else { Severity::Note },
            if together { SURE[0] } else { SURE[1] },
        ),
    };
    let (but, zh_but) = if rest { ("All but ", "除去") } else { ("", "的") };
    Some(Finding {
        severity,
        confidence,
        message: settings.locale.pick(
            format!("{but}“{here}” of “{there}” is {percent}%, not “{said}”. One of the three may be off, or the share is of another whole."),
            format!("“{there}”中{zh_but}“{here}”占{percent}%，而不是“{said}”。三者之一可能有误，或占比另有所指。"),
        ),
        arithmetic: format!("{} / {} = {percent}% ≠ {said}", plain(a / scale), plain(b / scale)),
        spots: vec![
            Spot::new(linked, share, Role::Primary),
            Spot::new(linked, part, Role::Twin),
            Spot::new(linked, whole, Role::Twin),
        ],
        ..Finding::of(rule)
    })
}
