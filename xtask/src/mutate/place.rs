//! A figure on the wrong place: two places' figures exchanged, or one place's name for another's.

use std::ops::Range;

use super::interval::Interval;
use super::kind::Kind;
use super::plant::{Edit, Plant};
use super::set::Set;

/// Places of the sets as the labels name them, in Chinese, and what may follow the Chinese name.
const PLACES: [(&str, &str, &str); 20] = [
    ("Anhui", "安徽", "省"),
    ("Changsha", "长沙", "市"),
    ("Chengdu", "成都", "市"),
    ("China", "中国", ""),
    ("Dali", "大理", "州"),
    ("Gansu", "甘肃", "省"),
    ("Hefei", "合肥", "市"),
    ("Hong Kong", "香港", ""),
    ("Hubei", "湖北", "省"),
    ("Hunan", "湖南", "省"),
    ("Jiangsu", "江苏", "省"),
    ("Jiuquan", "酒泉", "市"),
    ("Ningbo-Zhoushan", "宁波舟山", "港"),
    ("Shanghai", "上海", "港"),
    ("Sichuan", "四川", "省"),
    ("United States", "美国", ""),
    ("Wuhan", "武汉", "市"),
    ("Wuxi", "无锡", "市"),
    ("Yunnan", "云南", "省"),
    ("Zhejiang", "浙江", "省"),
];

/// Behind a place's name, these make it a company's or a club's.
const NOT_THE_PLACE: [&str; 8] =
    ["成都芙蓉", " Furong", " Economic", "经开区", "新能源股份", " Provincial", " excluding", "港集团"];

/// A sentence that says how two places lie to each other would only become nonsense.
const SAYS_WHERE: [&str; 5] = [" capital", " province of", "省会", "Chinese", "辖区"];

pub fn plants(set: &Set) -> Vec<Plant> {
    let mut plants = exchanged(set);
    plants.extend(renamed(set));
    plants
}

fn place(scope: &str) -> Option<&'static (&'static str, &'static str, &'static str)> {
    PLACES.iter().find(|(name, ..)| *name == scope)
}

fn exchanged(set: &Set) -> Vec<Plant> {
    let mut plants = Vec::new();
    for (one, left) in set.rows.iter().enumerate() {
        for (two, right) in set.rows.iter().enumerate().skip(one + 1) {
            let key = |row: &super::set::Row| {
                (row.article, row.metric.clone(), row.measure.clone(), row.period.clone(), row.unit.clone())
            };
            let places = place(&left.scope).is_some() && place(&right.scope).is_some() && left.scope != right.scope;
            if !places || key(left) != key(right) || !Interval::of(left).apart(Interval::of(right)) {
                continue;
            }
            let wrong = |row: usize, other: usize| {
                let seen = Interval::of(&set.rows[other]);
                set.same_fact(row).filter(move |&twin| seen.apart(Interval::of(&set.rows[twin])))
            };
            let witnesses = wrong(one, two).chain(wrong(two, one)).collect();
            let (span, text) = (left.span.clone(), right.surface.clone());
            let edits = vec![Edit { span, text }, Edit { span: right.span.clone(), text: left.surface.clone() }];
            let (article, planted) = (left.article, vec![one, two]);
            plants.push(Plant { kind: Kind::Place, way: "exchanged", article, edits, planted, witnesses });
        }
    }
    plants
}

fn renamed(set: &Set) -> Vec<Plant> {
    let mut plants: Vec<Plant> = Vec::new();
    for (index, row) in set.rows.iter().enumerate() {
        let Some(from) = place(&row.scope) else { continue };
        let sentence = set.sentence_of(index);
        if SAYS_WHERE.iter().any(|words| set.texts[row.article][sentence.clone()].contains(words)) {
            continue;
        }
        let Some((span, chinese)) = name_in(&set.texts[row.article], &sentence, from) else { continue };
        if plants.iter().any(|plant| plant.article == row.article && plant.edits[0].span == span) {
            continue;
        }
        let planted: Vec<usize> = set.within(row.article, &sentence);
        let planted: Vec<usize> = planted.into_iter().filter(|&other| set.rows[other].scope == row.scope).collect();
        // The other place whose own figures contradict the most of what it would now be said to have.
        let rivals = |to: &str| -> Vec<usize> {
            let against = |wrong: usize| {
                let wrong = &set.rows[wrong];
                let rival = move |other: &usize| {
                    let right = &set.rows[*other];
                    let same =
                        right.metric == wrong.metric && right.measure == wrong.measure && right.period == wrong.period;
                    same && right.scope == to
                        && right.unit == wrong.unit
                        && Interval::of(wrong).apart(Interval::of(right))
                };
                (0..set.rows.len()).filter(rival)
            };
            planted.iter().flat_map(|&wrong| against(wrong)).collect()
        };
        let printed = |to: &str| sentence_has(set, row.article, &sentence, to);
        let others = PLACES.iter().filter(|other| other.0 != from.0 && !printed(other.0));
        let best = others.map(|other| (rivals(other.0), other)).max_by_key(|(rivals, other)| (rivals.len(), other.0));
        let Some((rivals, to)) = best.filter(|(rivals, _)| !rivals.is_empty()) else { continue };
        let text =
            if chinese { renamed_chinese(&set.texts[row.article][span.clone()], from, to) } else { to.0.to_string() };
        let outside = |other: &usize| set.rows[*other].article != row.article;
        let twins: Vec<usize> = planted.iter().flat_map(|&wrong| set.same_fact(wrong)).filter(outside).collect();
        let witnesses = if twins.is_empty() { twins } else { [twins, rivals].concat() };
        let edits = vec![Edit { span, text }];
        plants.push(Plant { kind: Kind::Place, way: "renamed", article: row.article, edits, planted, witnesses });
    }
    plants
}

/// The one place in the sentence that prints the name, with the word behind it that belongs to it.
fn name_in(
    text: &str,
    sentence: &Range<usize>,
    (english, chinese, suffix): &(&str, &str, &str),
) -> Option<(Range<usize>, bool)> {
    let stretch = &text[sentence.clone()];
    let places = |name: &str| stretch.match_indices(name).map(|(at, _)| sentence.start + at).collect::<Vec<_>>();
    let found = [(places(english), english.len(), false), (places(chinese), chinese.len(), true)];
    let [(at, length, is_chinese)] =
        found.iter().flat_map(|(all, length, zh)| all.iter().map(|at| (*at, *length, *zh))).collect::<Vec<_>>()[..]
    else {
        return None;
    };
    let mut end = at + length;
    let letter = |c: char| c.is_ascii_alphabetic();
    let other = NOT_THE_PLACE.iter().any(|rest| text[at..].starts_with(rest) || text[end..].starts_with(rest));
    if other || !is_chinese && (text[end..].starts_with(letter) || text[..at].ends_with(letter)) {
        return None;
    }
    if is_chinese && !suffix.is_empty() && text[end..].starts_with(suffix) {
        end += suffix.len();
    }
    Some((at..end, is_chinese))
}

fn renamed_chinese(printed: &str, from: &(&str, &str, &str), to: &(&str, &str, &str)) -> String {
    let suffix = if printed.len() > from.1.len() { to.2 } else { "" };
    format!("{}{suffix}", to.1)
}

fn sentence_has(set: &Set, article: usize, sentence: &Range<usize>, name: &str) -> bool {
    let text = &set.texts[article][sentence.clone()];
    place(name).is_some_and(|(english, chinese, _)| text.contains(english) || text.contains(chinese))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutate::set::tests::set;

    fn sample(second: &str) -> Set {
        set(
            &["Output was 30 in Hefei. In Anhui it was 80.", second],
            "1 | 30 | 1 | 30 |  | o | Hefei | 2024 | eq | actual | level |  | h\n\
             1 | 80 | 1 | 80 |  | o | Anhui | 2024 | eq | actual | level |  | a\n\
             2 | 30 | 1 | 30 |  | o | Hefei | 2024 | eq | actual | level |  | h\n\
             2 | 80 | 1 | 80 |  | o | Anhui | 2024 | eq | actual | level |  | a",
            "",
        )
    }

    #[test]
    fn figures_or_names_change_places() {
        let set = sample("合肥市产量30。安徽省为80。");
        let texts: Vec<String> = plants(&set).iter().map(|plant| plant.apply(&set.texts[plant.article])).collect();
        assert_eq!(
            texts,
            [
                "Output was 80 in Hefei. In Anhui it was 30.",
                "合肥市产量80。安徽省为30。",
                "Output was 30 in Anhui. In Anhui it was 80.",
                "Output was 30 in Hefei. In Hefei it was 80.",
                "安徽省产量30。安徽省为80。",
                "合肥市产量30。合肥市为80。",
            ]
        );
        assert_eq!(plants(&set)[0].witnesses, [2, 3]);
    }

    #[test]
    fn a_name_within_a_name_or_named_twice_stays() {
        for second in [
            "合肥经开区30，安徽、安徽80。",
            "The Hefei Economic Zone: 30; Anhuiese 80.",
            "省会合肥30，安徽80。",
            "Both: 30, 80.",
        ] {
            let set = sample(second);
            assert!(!plants(&set).iter().any(|plant| plant.way == "renamed" && plant.article == 1), "{second}");
        }
    }
}
