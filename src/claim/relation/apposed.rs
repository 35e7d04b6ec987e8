//! A growth in apposition to the clause of its level, whatever that clause goes on with: "sold 161,000 coats and hats for children in
//! 2024, an increase of 46% on the year", 全年接待游客1200万人次到古城过夜，同比增长5%.

use super::gap::{before_bound, only};
use super::growth::{TO_RATE, is_of_record};
use super::{Relation, Sentence};
use crate::claim::Measure;
use crate::mention::Kind;
use crate::text::around::{Ends, is_han, word_before};
use crate::value::Decimal;

/// Marks that part clauses.
const MARKS: [char; 12] = [',', ';', ':', '(', '，', '；', '：', '（', '。', '—', '–', '、'];

/// Words before a figure by which it only says where, among whom or by whom.
const AROUND: &[&str] = &[
    "in", "across", "among", "by", "within", "with", "from", "between", "per", "after", "before", "since", "for",
    "than", "under",
];

/// Words and Chinese characters of what the clause goes on with, at most.
const LONG: usize = 12;
const LONG_CHINESE: usize = 16;

/// The growth of the only level of the clause before the rate's own.
pub(super) fn find(sentence: &Sentence, tied: &[Relation]) -> Vec<Relation> {
    let rates = 1..sentence.claims.len();
    let found = rates.filter(|rate| is_growth(sentence, *rate)).filter_map(|rate| {
        let level = rate - 1;
        let [at, own] = [level, rate].map(|index| index + sentence.first);
        let held = |relation: &Relation| match relation {
            Relation::Growth { level, rate } => *rate == own || *level == at,
            Relation::Base { from, rate } => *rate == own || *from == at,
            Relation::Change { from, .. } => *from == at,
            Relation::Share { part, share, .. } => *share == own || *part == at,
            Relation::Parts { whole, parts, .. } => *whole == at || parts.contains(&at),
            _ => false,
        };
        let tie = is_level(sentence, level) && !tied.iter().any(held) && is_apposed(sentence, level, rate);
        tie.then_some(Relation::Growth { level: at, rate: own })
    });
    found.collect()
}

fn is_growth(sentence: &Sentence, index: usize) -> bool {
    let claim = &sentence.claims[index];
    claim.measure == Measure::Growth
        && claim.direction.is_some()
        && sentence.mention(index).kind == Kind::Percent
        && !is_of_record(sentence, index)
}

/// Whether a figure is the only one of its clause, and a level that the clause is about.
fn is_level(sentence: &Sentence, index: usize) -> bool {
    let kind = sentence.mention(index).kind;
    let lead = index.checked_sub(1).map_or_else(|| sentence.before(index), |last| sentence.between(last, index));
    let alone = index == 0 || lead.contains(MARKS);
    let bare = before_bound(lead).trim_end_matches(['$', '£', '€', '¥']).trim_end();
    let around = AROUND.contains(&word_before(bare, bare.len()));
    sentence.claims[index].measure == Measure::Level
        && matches!(kind, Kind::Money | Kind::Quantity | Kind::Number)
        && alone
        && !around
        // a small count may be of anything: "in 26 of them"
        && (kind != Kind::Number || sentence.mention(index).amount.is_some_and(|amount| amount.middle() >= Decimal::ONE_HUNDRED))
}

/// Whether the words between go on with the level's clause and then, behind one mark, lead to the rate.
fn is_apposed(sentence: &Sentence, level: usize, rate: usize) -> bool {
    let gap = sentence.gap(level, rate);
    let Some(at) = gap.find(MARKS).filter(|at| gap[*at..].starts_with([',', '，', '–', '—'])) else {
        return false;
    };
    let (head, clause) = (gap[..at].trim(), gap[at..].trim_start_matches(MARKS).trim());
    let chinese = head.chars().filter(|c| is_han(*c)).count();
    let short = if chinese > 0 { chinese <= LONG_CHINESE } else { head.split_whitespace().count() <= LONG };
    if head.is_empty() || !short || clause.contains(MARKS) {
        return false;
    }
    #[rustfmt::skip]
    let leads = clause.starts_with_any(&[
        "up", "down", "an increase", "a rise", "a drop", "a fall", "a decline", "a decrease", "a gain", "a jump", "growth of", "同比", "比上年", "较上年",
        "比去年", "较去年", "增长", "增幅", "下降", "降幅",
    ]);
    // "46% more than in 2023"
    let behind = sentence.behind(rate).trim_start();
    let compared = clause.is_empty()
        && behind.starts_with_any(&[
            "more than",
            "less than",
            "fewer than",
            "higher than",
            "lower than",
            "above the",
            "below the",
            "up on",
            "down on",
        ]);
    leads && only(clause, TO_RATE) || compared
}
