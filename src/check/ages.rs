//! An age or an anniversary that is not the time between the two years printed with it; for `date-logic`.

use super::date_logic::{RULE, SURE};
use super::{Finding, Role, Severity, Spot};
use crate::lexicon::ENGLISH_CALENDAR;
use crate::link::{Figure, Linked, Sentence};
use crate::mention::{Kind, Mention};
use crate::settings::Settings;
use crate::text::around::Ends;
use crate::text::{Anywhere, ends_with, only};
use crate::value::Decimal;

/// Years by which an age may differ: the birthday is yet to come, or the year of birth counts as the first.
const APART: i32 = 1;

/// What stands before the year of a birth, and what behind it.
const BORN: [&[&str]; 2] = [&["born", "born in", "born on", "生于", "诞生于"], &["出生", "生，", "生人"]];

/// What stands before the year of a founding, and what behind it.
const FOUNDED: [&[&str]; 2] = [
    &[
        "founded in",
        "founded on",
        "established in",
        "established on",
        "set up in",
        "incorporated in",
        "created in",
        "成立于",
        "创立于",
        "创办于",
        "创建于",
        "始建于",
        "组建于",
        "建校于",
        "创刊于",
        "建于",
    ],
    &["成立", "创立", "创办", "创建", "建校", "创刊"],
];

/// What may stand between an age and its year.
const BETWEEN: &[&str] = &[
    "in",
    "on",
    "at",
    "the",
    "age",
    "of",
    "aged",
    "when",
    "he",
    "she",
    "was",
    "turned",
    "turns",
    "will",
    "turn",
    "year",
    "old",
    "and",
    "its",
    "his",
    "her",
    "their",
    "anniversary",
    "birthday",
    "marks",
    "marked",
    "mark",
    "celebrates",
    "celebrated",
    "celebrate",
    "firm",
    "company",
    "it",
    "时",
    "年仅",
    "年满",
    "满",
    "已",
    "迎来",
    "迎",
    "庆祝",
    "成立",
    "创立",
    "建校",
    "创刊",
    "建厂",
    "公司",
    "学校",
    "将",
    "其",
    "他",
    "她",
    "的",
    "是",
    "正值",
];

/// Whose age it may be else.
const OTHERS: &[&str] = &[
    " son",
    "daughter",
    "wife",
    "husband",
    "brother",
    "sister",
    "child",
    "mother",
    "father",
    "parent",
    "widow",
    "who",
    "founding",
    "父",
    "母",
    "儿",
    "妻",
    "丈夫",
    "兄",
    "弟",
    "姐",
    "妹",
    "子女",
    "接替",
    "现年",
    "虚岁",
    "中国共产党",
];

/// The age or the anniversary of a sentence that does not fit.
pub fn card(linked: &Linked, settings: &Settings, sentence: Sentence) -> Option<Finding> {
    let span = sentence.claims.first()?.sentence;
    let article = &sentence.reading.plain;
    let text = &*article.text;
    let mentions = &sentence.reading.mentions;
    let from = mentions.partition_point(|m| m.span.start < span.start);
    let until = mentions.partition_point(|m| m.span.start < span.end);
    let figure = |mention: usize| Figure { article: sentence.article, mention };
    let lone = |find: &dyn Fn(usize) -> bool| {
        let mut found = (from..until).filter(|at| find(at.to_owned()));
        found.next().filter(|_| found.next().is_none())
    };
    for (words, ages) in [(BORN, true), (FOUNDED, false)] {
        let Some(aged) = lone(&|at| is_age(text, &mentions[at], ages)) else { continue };
        let Some(start) = lone(&|at| is_told(text, &mentions[at], words)) else { continue };
        // the year that stands with the age, with nothing else between
        let beside = |at: usize| {
            let year = mentions.get(at).filter(|_| at != start && (from..until).contains(&at))?;
            let (one, other) = (&mentions[aged.min(at)].span, &mentions[aged.max(at)].span);
            let gap = text.get(one.end as usize..other.start as usize)?;
            let died = ages && year.span.start < mentions[aged].span.start && is_of_death(gap);
            (year.is_calendar() && (only(gap, BETWEEN) || died)).then_some(at)
        };
        let Some(now) = aged.checked_sub(1).and_then(beside).or_else(|| beside(aged + 1)) else { continue };
        let years = [start, now].map(|at| year(text, &mentions[at]));
        let [Some(first), Some(last)] = years else { continue };
        let Some(said) = mentions[aged].amount.and_then(|a| a.middle().to_i64()) else { continue };
        let lead = start.min(aged).min(now);
        let between = text.get(mentions[lead].span.end as usize..mentions[start.max(aged)].span.start as usize)?;
        // another name between them may be another's age; the one that a participle leads is its own
        let names = between
            .split_whitespace()
            .filter(|word| word.starts_with(|c: char| c.is_uppercase()) && ENGLISH_CALENDAR.whole(word).is_none())
            .count();
        let leads = text[..mentions[start].span.start as usize].trim_start_matches(char::is_whitespace);
        let leads = leads.get(span.start as usize..).unwrap_or(leads).split_whitespace().count() <= 3;
        let spent = last - first;
        let off = (i64::from(spent) - said).abs() > i64::from(APART);
        // "who was born in 1948" is he of whom the sentence tells
        let told = sentence.text().replace("who was born", "born").replace("who died", "died");
        let strange = Anywhere::of(OTHERS.iter().copied()).any(&told);
        if !off || spent < 0 || strange || names > if leads { 3 } else { 0 } {
            continue;
        }
        let (age, born, then) =
            (linked.surface_of(figure(aged)), linked.surface_of(figure(start)), linked.surface_of(figure(now)));
        let spot = |mention: usize, role: Role| Spot { figure: figure(mention), role };
        return Some(Finding {
            severity: Severity::Error,
            confidence: SURE[1],
            message: settings.locale.pick(
                format!("“{age}” in “{then}” does not fit “{born}”: {spent} years lie between."),
                format!("“{then}”的“{age}”与“{born}”不符：其间为{spent}年。"),
            ),
            arithmetic: format!("{last} − {first} = {spent} ≠ {said}"),
            spots: vec![spot(aged, Role::Primary), spot(start, Role::Twin), spot(now, Role::Witness)],
            ..Finding::of(RULE.name)
        });
    }
    None
}

/// 在家中离世，享年, "died in November 2024, was": what leads from the year of a death to the age.
fn is_of_death(gap: &str) -> bool {
    const LONGEST: usize = 24;
    let short = gap.chars().count() <= LONGEST && !gap.contains(['。', ';', '；']);
    let told = ["离世", "去世", "逝世", "病逝", "辞世"].iter().any(|word| gap.contains(word));
    let english =
        matches!(gap.trim().trim_matches([',', ' ']), "was" | "he was" | "she was" | "aged" | "at" | "at the age of");
    short && (told && gap.ends_with_any(&["享年", "终年", "时年", "，"]) || english)
}

/// The year that a date prints.
fn year(text: &str, mention: &Mention) -> Option<i32> {
    let year = mention.period?.from.year();
    (year >= 1800 && mention.span.of(text).contains(&year.to_string())).then_some(year)
}

/// Whether a date is that of a birth or a founding.
fn is_told(text: &str, mention: &Mention, [before, behind]: [&[&str]; 2]) -> bool {
    mention.is_calendar()
        && (ends_with(&text[..mention.span.start as usize], before).is_some()
            || behind.iter().any(|word| text[mention.span.end as usize..].starts_with(word)))
}

/// Whether a figure is an age, or else an anniversary, of a whole number of years.
fn is_age(text: &str, mention: &Mention, age: bool) -> bool {
    let whole = mention.amount.is_some_and(|a| a.middle().is_integer() && a.middle() > Decimal::ONE);
    if !whole || mention.qualifier != Default::default() {
        return false;
    }
    let (surface, behind) = (mention.span.of(text), &text[mention.span.end as usize..]);
    let before = |words: &[&str]| ends_with(&text[..mention.span.start as usize], words).is_some();
    if age {
        surface.ends_with(['岁', '歲'])
            || surface.ends_with("old")
            || mention.kind == Kind::Number && before(&["aged", "at the age of", "turned", "turns", "will turn"])
            || mention.kind == Kind::Number
                && before(&[", was", ", he was", ", she was"])
                && behind.starts_with(['.', ','])
            || behind.starts_with(" birthday") && before(&["his", "her"])
    } else {
        surface.ends_with("周年")
            && before(&["迎来", "迎", "庆祝", "年成立", "来成立", "，成立", "年创立", "来创立", "建校", "创刊", "建厂"])
            || behind.starts_with(" birthday") && before(&["its"])
            || behind.starts_with(" anniversary") && !behind.starts_with(" anniversary of") && before(&["its", "their"])
    }
}
