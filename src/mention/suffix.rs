//! What stands behind a number and says what it counts: percent, money, measures, classifiers, nouns.

use std::borrow::Cow;

use crate::lexicon::{CLASSIFIERS, CURRENCIES_AFTER, MEASURES, RATIOS, Ratio};
use crate::text::around::{char_at, is_blank, is_han, skip_blanks, word_at};
use crate::value::Unit;

/// A unit found behind a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Suffix {
    /// One past its last byte.
    pub end: usize,
    /// The unit.
    pub unit: Unit,
    /// Power of ten of the named unit: -2 for cents, 1 for 成 (tenths, in percent).
    pub power: i32,
    /// Whether the unit is part of the printed figure; the noun of an English count is not.
    pub printed: bool,
}

/// The unit behind the number that ends at `end`.
///
/// `lone_digit` is set for one Chinese digit, which needs a unit that leaves no doubt (三年, not 三维).
pub fn read(text: &str, end: usize, lone_digit: bool) -> Option<Suffix> {
    let at = skip_blanks(text, end);
    let glued = at == end;
    let printed = |len: usize, unit, power| Some(Suffix { end: at + len, unit, power, printed: true });
    if let Some((len, (code, power))) = CURRENCIES_AFTER.at(text, at)
        && !is_other_word(text, at, len)
    {
        return printed(len, Unit::Money(code), power);
    }
    if let Some((len, ratio)) = RATIOS.at(text, at) {
        let excluded = match ratio {
            Ratio::Tenth => !glued || is_other_word(text, at, len),
            Ratio::Multiple => matches!(&text[at..at + len], "x" | "X") && !glued,
            _ => false,
        };
        if !excluded {
            return printed(len, ratio.unit(), i32::from(ratio == Ratio::Tenth));
        }
    }
    if let Some((len, symbol)) = MEASURES.at(text, at) {
        // single letters only glued to the number, and never where a hyphenated name goes on
        let letter = len == 1 && text.as_bytes()[at].is_ascii_alphabetic();
        if (!letter || glued) && !is_other_word(text, at, len) {
            return printed(len, Unit::Measure(symbol), 0);
        }
    }
    if let Some((len, word)) = CLASSIFIERS.at(text, at)
        && (glued || !text[end..at].contains('\n'))
        && !is_other_word(text, at, len)
    {
        return printed(len, Unit::Count(Cow::Borrowed(word)), 0);
    }
    if lone_digit {
        return None;
    }
    english_noun(text, end)
}

/// Words that only begin with the unit: 成立, 元素, 年轻人, 个性, 大家.
fn is_other_word(text: &str, at: usize, len: usize) -> bool {
    const LONGER: &[&str] = &[
        "成立",
        "成为",
        "成功",
        "成果",
        "成员",
        "成本",
        "成年",
        "成长",
        "成熟",
        "成交",
        "成分",
        "元素",
        "元旦",
        "元老",
        "元宇宙",
        "年轻",
        "年级",
        "年代",
        "年幼",
        "个性",
        "个人",
        "个别",
        "大家",
        "大量",
        "大学",
        "大多",
        "大会",
        "大型",
        "大楼",
        "人工",
        "人民",
        "人才",
        "人均",
        "人家",
        "家庭",
        "家居",
        "家电",
        "家长",
        "部分",
        "部门",
        "部长",
        "所以",
        "所有",
        "所谓",
        "所在",
        "位于",
        "位置",
        "项目",
        "条件",
        "座谈",
        "名单",
        "名为",
        "名义",
        "级别",
        "层面",
        "期间",
        "期货",
        "期待",
        "周围",
        "周边",
        "周期",
        "天然",
        "天下",
        "天津",
        "天气",
        "分别",
        "分享",
        "分布",
        "次数",
        "批准",
        "批发",
        "批评",
        "类似",
        "类型",
        "种植",
        "种子",
        "门户",
        "本身",
        "本次",
        "本地",
        "本报",
        "件事",
        "口味",
        "站点",
        "道路",
        "支持",
        "支付",
        "支撑",
        "起来",
        "单位",
        "单一",
        "月份牌",
        "升级",
        "升温",
        "升至",
        "升值",
        "升高",
        "克服",
        "克里",
        "瓦解",
        "米兰",
        "周末",
        "字母",
    ];
    let rest = &text[at..];
    LONGER.iter().any(|word| word.len() > len && rest.starts_with(word))
}

/// Words that end the look for a noun: what follows them belongs to something else.
const STOPS: &[&str] = &[
    "a",
    "an",
    "the",
    "in",
    "on",
    "at",
    "by",
    "of",
    "for",
    "from",
    "to",
    "with",
    "as",
    "and",
    "or",
    "but",
    "than",
    "that",
    "which",
    "who",
    "is",
    "was",
    "are",
    "were",
    "has",
    "had",
    "have",
    "will",
    "would",
    "this",
    "these",
    "those",
    "its",
    "his",
    "her",
    "their",
    "it",
    "he",
    "she",
    "they",
    "we",
    "i",
    "you",
    "last",
    "since",
    "until",
    "after",
    "before",
    "during",
    "when",
    "while",
    "if",
    "per",
    "each",
    "does",
    "did",
    "compared",
    "up",
    "down",
    "over",
    "under",
    "about",
    "not",
    "also",
    "only",
    "so",
    "this",
    "us",
    "according",
    "versus",
    "vs",
    "yes",
    "across",
];

/// The noun of an English count: the first plural among the next words, before any word that cannot be part of it.
///
/// `30,000 industry professionals` counts professionals; `820 in March` counts nothing that is named.
fn english_noun(text: &str, end: usize) -> Option<Suffix> {
    let mut at = end;
    for step in 0..5 {
        let gap = char_at(text, at)?;
        let next = at + gap.len_utf8();
        at = match gap {
            '-' if step == 0 => next,
            c if is_blank(c) => skip_blanks(text, at),
            _ => return None,
        };
        let word = word_at(text, at);
        let lower = word.to_ascii_lowercase();
        if word.is_empty() || STOPS.contains(&lower.as_str()) {
            return None;
        }
        if step == 0 && gap == '-' {
            let unit = Unit::Count(Cow::Owned(lower));
            return Some(Suffix { end, unit, power: 0, printed: false });
        }
        if let Some(noun) = singular(&lower) {
            return Some(Suffix { end, unit: Unit::Count(Cow::Owned(noun)), power: 0, printed: false });
        }
        at += word.len();
    }
    None
}

/// The singular of an English plural; `None` when the word is none.
///
/// ```text
/// companies → company, boxes → box, people → person, this → none
/// ```
fn singular(word: &str) -> Option<String> {
    const IRREGULAR: &[(&str, &str)] = &[
        ("people", "person"),
        ("men", "man"),
        ("women", "woman"),
        ("children", "child"),
        ("feet", "foot"),
        ("staff", "staff"),
        ("personnel", "person"),
        ("cattle", "cattle"),
        ("lives", "life"),
        ("households", "household"),
        ("series", "series"),
        ("aircraft", "aircraft"),
    ];
    const NOT_PLURAL: &[&str] = &[
        "always",
        "perhaps",
        "across",
        "towards",
        "besides",
        "sometimes",
        "news",
        "economics",
        "politics",
        "plus",
        "minus",
        "yes",
        "thus",
        "less",
        "unless",
        "various",
        "previous",
        "serious",
        "overseas",
        "famous",
        "gross",
        "express",
    ];
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return Some((*one).to_owned());
    }
    if NOT_PLURAL.contains(&word) || word.len() < 4 {
        return None;
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return Some(format!("{stem}y"));
    }
    for ending in ["sses", "shes", "ches", "xes"] {
        if word.ends_with(ending) {
            return Some(word[..word.len() - 2].to_owned());
        }
    }
    let stem = word.strip_suffix('s')?;
    (!stem.ends_with(['s', 'u', 'i', '\''])).then(|| stem.to_owned())
}

/// Whether a Chinese noun stands right behind the number, so that a lone digit is part of a phrase.
pub fn han_follows(text: &str, end: usize) -> bool {
    char_at(text, end).is_some_and(is_han)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(text: &str) -> String {
        let end = text.find('|').unwrap();
        let joined = text.replace('|', "");
        read(&joined, end, false).map_or("none".into(), |s| s.unit.symbol().to_owned())
    }

    #[test]
    fn units_of_both_languages() {
        for (text, want) in [
            ("4.5| billion yuan", "none"),
            ("3| yuan", "CNY"),
            ("100| 万", "none"),
            ("5|元", "CNY"),
            ("68.4|%", "%"),
            ("2.5|个百分点", "pp"),
            ("3|倍", "x"),
            ("12|公里", "km"),
            ("3|所", "所"),
            ("6|人次", "人次"),
            ("30,000| industry professionals", "professional"),
            ("820| companies", "company"),
            ("three|-part structure", "part"),
        ] {
            assert_eq!(unit(text), want, "{text}");
        }
    }

    #[test]
    fn no_unit_where_none_is_named() {
        for text in ["820| in March", "5|成立", "3|大家", "2024| was good", "5| of them"] {
            assert_eq!(unit(text), "none", "{text}");
        }
    }
}
