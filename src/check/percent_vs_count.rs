//! `percent-vs-count`: "P%" and "k of n" of one thing, where k/n is outside P.

use super::allowed::one;
use super::plausible::{Reach, can_be_slip};
use super::rule::{Explanation, Rule, Sure, Text};
use super::{Finding, Role, Severity, Spot, implied_base};
use crate::claim::{Claim, Measure};
use crate::link::{Linked, Sentence};
use crate::mention::{Kind, Mention};
use crate::settings::Settings;
use crate::text::around::{Ends, is_digit};
use crate::value::{Decimal, Interval, Width, plain, ratio};

/// The check.
pub const RULE: Rule =
    Rule {
        name: "percent-vs-count", title: Text { en: "A percentage beside a count", zh: "百分比与数量不符" }, run
    };

/// How sure a finding is, in hundredths.
pub const SURE: u8 = 85;

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A percentage and a count “k out of n” in one sentence, about one list, where k divided by n lies outside what the printed percentage allows; and a whole, what is counted of it and its rate (“850 took part, 612 passed, a rate of 62%”).",
        zh: "同一句话里，关于同一份名单的百分比与“n个中有k个”，而k除以n不在该百分比允许的范围内；也包括总数、其中之数与比率（“850人参加，612人通过，通过率62%”）。",
    },
    why: Text {
        en: "Both are offered as the same fact in two forms. If they are not, two lists were merged, or one of the numbers slipped.",
        zh: "两者作为同一事实的两种说法出现。若不相符，要么混淆了两份名单，要么其中一个数字有误。",
    },
    fires: &[
        "The town wrote 80% of the top songs, with 60 out of 100 top songs coming from there.",
        "The plant in Hefei made 120,000 cars in 2024, of which 48,000 were exported, accounting for 60% of the total.",
    ],
    silent: &[
        "The town wrote 60% of the top songs, with 60 out of 100 top songs coming from there.",
        "80% of visitors came by train, while 60 out of 100 hotels were full.",
        "The plant in Hefei made 120,000 cars in 2024, of which 48,000 were exported, accounting for 40% of the total.",
    ],
    abstains: Text {
        en: "The two share no noun, or a word of contrast (while, but, compared with) stands between them; they are so far apart that no slip explains it; no words tie them and the sentence has more than one percentage or more than one such count.",
        zh: "两者没有共同的名词，或中间有转折词（而、但、相比）；两者相差太远，无法用笔误解释；没有词语把它们联系起来、而句中又有不止一个百分比或不止一组数量。",
    },
    confidence: &[Sure {
        given: SURE,
        when: Text {
            en: "The sentence prints all three; what is counted could still be another list. Too rare in the sets to be measured.",
            zh: "三个数字都在句中；但所数的也可能是另一份名单。样本中太少，无法实测。",
        },
    }],
};

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let mut found: Vec<Finding> =
        linked.sentences().filter_map(|sentence| in_sentence(linked, settings, sentence)).collect();
    let mut tied = implied_base::found(linked, settings, RULE.name);
    tied.retain(|card| found.iter().all(|other| other.place() != card.place()));
    found.append(&mut tied);
    found
}

fn in_sentence(linked: &Linked, settings: &Settings, sentence: Sentence) -> Option<Finding> {
    let (reading, claims) = (sentence.reading, sentence.claims);
    let mention = |claim: &Claim| &reading.mentions[claim.mention];
    let mut percents =
        claims.iter().enumerate().filter(|(_, c)| mention(c).kind == Kind::Percent && c.measure == Measure::Share);
    let mut counts = claims.iter().enumerate().filter(|(_, c)| c.of.is_some());
    let ((p, percent), (k, count)) = (percents.next()?, counts.next()?);
    if percents.next().is_some() || counts.next().is_some() {
        return None;
    }
    let (share, part, whole) = (mention(percent), mention(count), &reading.mentions[count.of?]);
    if !one_list(&reading.plain.text, percent, share, part, whole) {
        return None;
    }
    let (k_value, n_value) = (one(part)?, one(whole)?);
    let counted = ratio(k_value, n_value)?.checked_mul(Decimal::ONE_HUNDRED)?;
    let allowed = share.interval(Width::Tight)?;
    // a count with a bound allows all shares to its side
    let counted_interval =
        part.amount?.interval(part.qualifier, Width::Tight).times(ratio(Decimal::ONE_HUNDRED, n_value)?)?;
    // "three in four, 74.8%" is rounded to the whole number
    let half = if n_value <= Decimal::TEN { ratio(Decimal::from(50), n_value)? } else { Decimal::ZERO };
    let exact = Interval::closed(counted - half, counted + half);
    let meets =
        if part.qualifier == Default::default() { exact.meets(allowed) } else { counted_interval.meets(allowed) };
    if meets {
        return None;
    }
    // "14 percent cumulative preferred shares": a name
    let behind = reading.plain.text.get(share.span.end as usize..).unwrap_or_default().trim_start();
    if behind.starts_with_any(&[
        "cumulative",
        "convertible",
        "preferred",
        "debenture",
        "note",
        "bond",
        "senior",
        "subordinated",
    ]) {
        return None;
    }
    // far apart, they are of two things: "13 percent of the shares, and 13 of the 16 directors"
    if !can_be_slip(one(share)?, counted, REACH) {
        return None;
    }
    let text = &reading.plain.text;
    let (p_text, k_text, n_text) = (share.span.of(text), plain(k_value), plain(n_value));
    let rate = plain(counted.round_dp(1));
    let id = |index: usize| sentence.id(index);
    let whole_claim = claims.iter().position(|c| Some(c.mention) == count.of);
    let mut spots = vec![Spot::new(linked, id(p), Role::Primary), Spot::new(linked, id(k), Role::Twin)];
    spots.extend(whole_claim.map(|n| Spot::new(linked, id(n), Role::Context)));
    Some(Finding {
        rule: RULE.name,
        severity: Severity::Error,
        confidence: SURE,
        message: settings.locale.pick(
            format!("“{p_text}” and “{k_text} out of {n_text}” stand in one sentence about one list, but {k_text} of {n_text} is {rate}%. One of the numbers may have slipped, or two different lists are meant."),
            format!("“{p_text}”与“{n_text}个中的{k_text}个”出现在同一句话里，说的是同一份名单，但{k_text}/{n_text}等于{rate}%。可能其中一个数字有误，也可能指的是两份不同的名单。"),
        ),
        arithmetic: format!("{k_text} / {n_text} = {rate}% ≠ {p_text}"),
        spots,
        repair: None,
        explains: Vec::new(),
    })
}

/// How far a percentage may be off and yet be a slip.
const REACH: Reach = Reach { near: 300, ten: 105 };

/// Characters between a percentage and a count of one list, at most.
const FAR: usize = 120;

/// Whether both are about one list: a noun behind the percentage stands again behind the count, and no word of contrast
/// stands between.
fn one_list(text: &str, claim: &Claim, share: &Mention, part: &Mention, whole: &Mention) -> bool {
    let (first, second) =
        if share.span.start < part.span.start { (share.span, part.span) } else { (whole.span, share.span) };
    if first.end > second.start {
        return false;
    }
    let between = text[first.end as usize..second.start as usize].to_ascii_lowercase();
    const CONTRAST: &[&str] = &[
        "while",
        "but ",
        "whereas",
        "compared",
        "versus",
        "rather than",
        "against",
        "however",
        "another",
        "up from",
        "down from",
        "而",
        "但",
        "相比",
        "较",
        "另",
    ];
    // far apart, in a long sentence, they are of two things, whatever word they share
    if between.chars().count() > FAR || CONTRAST.iter().any(|word| between.contains(word)) {
        return false;
    }
    let tail = |from: u32| &text[from as usize..claim.sentence.end as usize];
    let head = &text[share.span.end as usize..part.span.start.max(share.span.end) as usize];
    let near_percent =
        if share.span.start < part.span.start { nouns(head, true) } else { nouns(tail(share.span.end), false) };
    let near_count = nouns(tail(whole.span.end), whole.span.start < share.span.start);
    near_percent.iter().any(|word| near_count.contains(word))
}

/// The words behind a figure that may name the list, up to the next comma or figure.
fn nouns(tail: &str, cut: bool) -> Vec<String> {
    const EMPTY: &[&str] = &[
        "the", "of", "in", "a", "an", "and", "to", "from", "with", "are", "is", "was", "were", "its", "their", "all",
        "that", "by", "for", "on", "at",
    ];
    let end = if cut {
        tail.find(|c: char| is_digit(c) || matches!(c, '.' | '。')).unwrap_or(tail.len())
    } else {
        tail.len()
    };
    let words = tail[..end].split(|c: char| !c.is_alphanumeric() && c != '-').filter(|w| !w.is_empty());
    let mut found: Vec<String> =
        words.take(14).map(|w| w.to_ascii_lowercase().trim_end_matches('s').to_owned()).collect();
    found.retain(|word| !EMPTY.contains(&word.as_str()));
    // Chinese has no blanks: pairs of characters serve as words
    let han: Vec<char> = tail[..end].chars().filter(|c| crate::text::around::is_han(*c)).take(16).collect();
    found.extend(han.windows(2).map(|pair| pair.iter().collect()));
    found
}
