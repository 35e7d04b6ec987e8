//! What the words beside a share say that its whole is: 占交付总量的, "of the company's revenue".

use super::whole::{Article, Tie};
use crate::claim::Claim;
use crate::mention::{Kind, Mention};
use crate::text::around::{Ends, is_han};

/// What the words between a part and its share, or behind the share, say that the whole is.
pub(super) fn name(text: &str, claims: &[Claim], part: &Mention, share: &Mention) -> String {
    let gap = text.get(part.span.end as usize..share.span.start as usize).unwrap_or_default();
    let sentence =
        claims.iter().find(|claim| claim.sentence.start <= share.span.start && share.span.end <= claim.sentence.end);
    let end = sentence.map_or(share.span.end, |claim| claim.sentence.end);
    let tail = text.get(share.span.end as usize..end as usize).unwrap_or_default();
    // 相当于我国进口量的91%
    let led = gap.rfind('占').map(|at| at + '占'.len_utf8());
    match led.or_else(|| gap.rfind("相当于").map(|at| at + "相当于".len())) {
        Some(at) => chinese(&gap[at..]),
        // "48,000 km of it high-speed line (29.6%)" names the part
        None if [" of it ", " of them ", " of that "].iter().any(|word| gap.starts_with(word)) => String::new(),
        None => of(tail).or_else(|| gap.find(" of ").and_then(|at| of(&gap[at..]))).unwrap_or_default(),
    }
}

/// The words that a level is told with: those before it up to another amount, and those right behind it.
pub(super) fn words_of(text: &str, mentions: &[Mention], claims: &[Claim], level: usize) -> String {
    let claim = &claims[level];
    let mention = &mentions[claim.mention];
    let amount = |other: &&Mention| matches!(other.kind, Kind::Money | Kind::Quantity | Kind::Number);
    let before = mentions[..claim.mention].iter().rev().find(amount);
    let start = before.map_or(0, |other| other.span.end).max(claim.sentence.start);
    let next = mentions.get(claim.mention + 1).map_or(claim.sentence.end, |next| next.span.start);
    let end = next.min(claim.sentence.end).max(mention.span.end);
    let head = text.get(start as usize..mention.span.start as usize).unwrap_or_default();
    let tail = text.get(mention.span.end as usize..end as usize).unwrap_or_default();
    let tail = tail.split([',', '，', ';', '；', '.', '。', '(', '（']).next().unwrap_or_default();
    // "23 million dollars of that loan": what it is a part of
    const OF_IT: &[&str] = &["of that ", "of this ", "of the ", "of its ", "of their ", "of those ", "of these "];
    let tail = if tail.trim_start().starts_with_any(OF_IT) { "" } else { tail };
    format!("{head} {tail} {}", mention.span.of(text)).to_ascii_lowercase()
}

/// 交付总量的 → 交付; 总量的, 比重为 → nothing.
fn chinese(phrase: &str) -> String {
    const LEAD: &[&str] = &[
        "到", "了", "比", "据", "其中", "其", "该批", "本批", "这批", "同批", "本次", "此次", "该", "公司", "当年",
        "全部", "所有", "整个", "总",
    ];
    #[rustfmt::skip]
    const END: &[&str] = &["的", "比重", "比例", "份额", "达到", "达", "为", "约", "近", "超", "超过", "恰", "总量", "总额", "总数", "总值", "量", "额", "数", "总", "合计", "仅"];
    let mut word = phrase.trim();
    while let Some(rest) = LEAD.iter().find_map(|lead| word.strip_prefix(lead)) {
        word = rest;
    }
    while let Some(rest) = END.iter().find_map(|end| word.strip_suffix(end)) {
        word = rest;
    }
    if word.contains(is_han) && word.chars().count() <= 12 { word.to_owned() } else { String::new() }
}

/// " of the company's revenue" → `revenue`; " of the total" → nothing; without "of", `None`.
fn of(tail: &str) -> Option<String> {
    #[rustfmt::skip]
    const EMPTY: &[&str] = &["the", "its", "their", "a", "all", "whole", "total", "entire", "overall", "that", "this", "these", "those", "them", "it", "which", "everything", "gross", "sum", "last", "year", "full-year"];
    let phrase = tail.strip_prefix(" of ")?;
    let phrase = phrase.split([',', '.', ';', ':', '(', ')']).next().unwrap_or_default().to_ascii_lowercase();
    let words = phrase.split_whitespace().take_while(|word| {
        !["and", "in", "for", "was", "were", "is", "are", "on", "from", "as", "at", "while", "with", "to", "came", "by"]
            .contains(word)
    });
    let named = words
        .filter(|word| {
            !EMPTY.contains(word) && !word.contains(|c: char| c.is_ascii_digit()) && !word.contains(['\'', '’'])
        })
        .last();
    Some(named.unwrap_or_default().trim_end_matches('s').to_owned())
}

impl Article<'_> {
    /// 占全国的12.4%, "12.4% of the country": the level of the same thing in a place around that of the part.
    pub(super) fn of_larger_place(&self, tie: &Tie, levels: &[usize]) -> Option<usize> {
        let part = &self.claims[tie.part];
        let metric = part.metric.as_ref().filter(|metric| metric.known)?;
        let around = |level: &usize| {
            let claim = &self.claims[*level];
            let place = claim.scope.as_ref().zip(part.scope.as_ref());
            place.is_some_and(|(whole, part)| whole.is != part.is && whole.is.contains(part.is))
                && claim.metric.as_ref().is_some_and(|other| other.root == metric.root)
                && !self.earlier.contains(level)
                && self.may_hold(*level, tie.part)
        };
        levels.iter().rev().copied().filter(|level| *level < tie.share).find(around)
    }

    /// Whether a name only says that the whole is that of a place around.
    pub(super) fn place_around(&self, name: &str) -> bool {
        const AROUND: &[&str] =
            &["country", "nation", "national", "world", "province", "provincial", "state", "region", "city"];
        name.starts_with('全') && name.chars().count() == 2 || AROUND.contains(&name)
    }

    /// Whether a level bears a name: in the words that it is told with, or as what it counts.
    pub(super) fn is_named(&self, level: usize, name: &str, printed: bool) -> bool {
        if printed {
            return words_of(self.text, self.mentions, self.claims, level).contains(name);
        }
        self.claims[level].metric.as_ref().is_some_and(|metric| metric.name.contains(name))
    }
}
