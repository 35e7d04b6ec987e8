//! A word of rise or fall turned round.

use std::ops::Range;

use super::figure::is_chinese;
use super::kind::Kind;
use super::plant::{Edit, Plant};
use super::set::Set;

/// Words that stand before their figure, upwards and downwards, each with what it turns into.
const UP: [(&str, &str); 32] = [
    ("an increase", "a decrease"),
    ("rose", "fell"),
    ("rise", "fall"),
    ("rises", "falls"),
    ("rising", "falling"),
    ("grew", "shrank"),
    ("grow", "shrink"),
    ("growth", "decline"),
    ("up", "down"),
    ("increase", "decrease"),
    ("increased", "decreased"),
    ("climbed", "dropped"),
    ("climb", "drop"),
    ("gain", "drop"),
    ("widened", "narrowed"),
    ("leapt", "dropped"),
    ("增长", "下降"),
    ("增加", "减少"),
    ("上升", "下降"),
    ("提高", "下降"),
    ("提高到", "下降到"),
    ("上涨", "下跌"),
    ("增至", "降至"),
    ("增加到", "减少到"),
    ("升至", "降至"),
    ("涨至", "跌至"),
    ("升到", "降到"),
    ("增幅", "降幅"),
    ("涨幅", "跌幅"),
    ("扩大", "收窄"),
    ("扩大至", "收窄至"),
    ("延长到", "缩短到"),
];
const DOWN: [(&str, &str); 26] = [
    ("a decrease", "an increase"),
    ("a decline", "an increase"),
    ("fell", "rose"),
    ("fall", "rise"),
    ("falls", "rises"),
    ("falling", "rising"),
    ("shrank", "grew"),
    ("shrink", "grow"),
    ("decline", "increase"),
    ("declined", "increased"),
    ("down", "up"),
    ("decrease", "increase"),
    ("decreased", "increased"),
    ("dropped", "climbed"),
    ("drop", "rise"),
    ("narrowed", "widened"),
    ("下降", "增长"),
    ("减少", "增加"),
    ("下跌", "上涨"),
    ("降至", "增至"),
    ("减至", "增至"),
    ("降到", "升到"),
    ("跌至", "涨至"),
    ("降幅", "增幅"),
    ("收窄至", "扩大至"),
    ("缩短到", "延长到"),
];
/// Words that stand behind it: 24.5% more than.
const UP_BEHIND: [(&str, &str); 6] = [
    ("more", "less"),
    ("higher", "lower"),
    ("above", "below"),
    ("larger", "smaller"),
    ("rise", "fall"),
    ("increase", "decrease"),
];
const DOWN_BEHIND: [(&str, &str); 6] = [
    ("less", "more"),
    ("lower", "higher"),
    ("below", "above"),
    ("smaller", "larger"),
    ("fall", "rise"),
    ("decrease", "increase"),
];

pub fn plants(set: &Set) -> Vec<Plant> {
    let mut words: Vec<(usize, Edit, Vec<usize>, Vec<usize>)> = Vec::new();
    let mut add = |article: usize, edit: Edit, row: usize, witnesses: Vec<usize>| match words
        .iter_mut()
        .find(|(of, other, ..)| *of == article && other.span == edit.span)
    {
        Some((_, _, rows, more)) => {
            rows.push(row);
            more.extend(witnesses);
        }
        None => words.push((article, edit, vec![row], witnesses)),
    };
    for (index, row) in set.rows.iter().enumerate() {
        let changes = matches!(row.measure.as_str(), "growth" | "difference") && !row.direction.is_empty();
        if changes && let Some(edit) = word_of(set, index, row.direction == "up", None) {
            add(row.article, edit, index, witnesses(set, index));
        }
    }
    for relation in set.relations.iter().filter(|relation| relation.kind == "from-to") {
        let (before, after) = (relation.rows[0], relation.rows[1]);
        let same = set.rows[before].article == set.rows[after].article
            && set.sentence_of(before).contains(&set.rows[after].span.start);
        let up = set.rows[after].high > set.rows[before].high;
        if same && let Some(edit) = word_of(set, after, up, Some(before)) {
            let mut others = witnesses(set, after);
            others.extend(witnesses(set, before));
            add(set.rows[after].article, edit, after, others);
        }
    }
    let plant = |(article, edit, planted, mut witnesses): (usize, Edit, Vec<usize>, Vec<usize>)| {
        witnesses.sort_unstable();
        witnesses.dedup();
        let way = if is_chinese(&edit.text) { "Chinese" } else { "English" };
        Plant { kind: Kind::Direction, way, article, edits: vec![edit], planted, witnesses }
    };
    words.into_iter().map(plant).collect()
}

/// The other rows of its fact, and those that it is tied to by growth or as before and after.
fn witnesses(set: &Set, row: usize) -> Vec<usize> {
    let mut found: Vec<usize> = set.same_fact(row).collect();
    let tied = |relation: &&super::set::Relation| {
        matches!(relation.kind.as_str(), "growth" | "from-to") && relation.rows.contains(&row)
    };
    for relation in set.relations.iter().filter(tied) {
        found.extend(relation.rows.iter().filter(|&&other| other != row));
    }
    found
}

/// The word that says which way the figure goes, and its opposite.
/// From a figure to a figure, the word stands between the two or before both.
fn word_of(set: &Set, row: usize, up: bool, from: Option<usize>) -> Option<Edit> {
    let text = &set.texts[set.rows[row].article];
    let sentence = set.sentence_of(row);
    let figure = &set.rows[row].span;
    if from.is_none() {
        let behind = &text[figure.end..sentence.end.max(figure.end)];
        let table = if up { &UP_BEHIND } else { &DOWN_BEHIND };
        let first = behind.trim_start().split(|c: char| !c.is_ascii_alphabetic()).next();
        if let Some((word, other)) = table.iter().find(|(word, _)| first == Some(*word)) {
            let at = figure.end + behind.find(word)?;
            return Some(Edit { span: at..at + word.len(), text: other.to_string() });
        }
    }
    let reach = if is_chinese(&text[sentence.clone()]) { 24 } else { 45 };
    let others = set.within(set.rows[row].article, &sentence);
    let earliest =
        from.map_or(figure.start, |from| set.rows[from].span.start).saturating_sub(reach).max(sentence.start);
    let words = words_in(text, earliest, figure.start);
    let (span, word) = words.into_iter().rev().find(|(span, _)| {
        !others.iter().any(|&other| set.rows[other].span.start < span.end && span.start < set.rows[other].span.end)
    })?;
    // A clause that another change of the same sentence stands in is not this figure's own.
    let clause = &text[span.end..figure.start];
    if clause.contains([';', '；']) || from.is_none() && is_chinese(word) && clause.contains(['，', '、']) {
        return None;
    }
    let table: &[(&str, &str)] = if up { &UP } else { &DOWN };
    let (_, other) = table.iter().find(|(from, _)| *from == word)?;
    Some(Edit { span, text: other.to_string() })
}

/// Every word of either direction in a stretch, the longest reading at each place.
fn words_in(text: &str, from: usize, to: usize) -> Vec<(Range<usize>, &str)> {
    let bytes = text.as_bytes();
    let letter = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_alphabetic);
    let mut found: Vec<(Range<usize>, &str)> = Vec::new();
    // A text cut within a letter starts at the next one.
    for at in (from..to).filter(|&at| text.is_char_boundary(at)) {
        let here = UP.iter().chain(&DOWN).map(|(word, _)| *word).filter(|word| text[at..to].starts_with(word));
        let Some(word) = here.max_by_key(|word| word.len()) else { continue };
        let end = at + word.len();
        let cut = word.is_ascii() && (letter(at.checked_sub(1)) || letter(Some(end)));
        let rest = &text[end..];
        let rate = [" rate", " slowed", " of growth", "率", "放缓", "回落"].iter().any(|next| rest.starts_with(next));
        if !cut && !rate && !text[..at].ends_with('负') && found.last().is_none_or(|(span, _)| span.end <= at) {
            found.push((at..end, &text[at..end]));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutate::set::tests::set;

    fn turned(text: &str, surface: &str, direction: &str) -> Option<String> {
        let claims = format!("1 | {surface} | 1 | 1 | % | s |  | 2024 | eq | actual | growth | {direction} | g");
        let set = set(&[text], &claims, "");
        plants(&set).first().map(|plant| plant.apply(&set.texts[0]))
    }

    #[test]
    fn words_turn_round() {
        for (before, surface, direction, after) in [
            ("Revenue rose 18.6% to 71.", "18.6%", "up", "Revenue fell 18.6% to 71."),
            ("Sales, down 3.2%.", "3.2%", "down", "Sales, up 3.2%."),
            ("It was 2.6% lower than before.", "2.6%", "down", "It was 2.6% higher than before."),
            ("That is an increase of 24.4%.", "24.4%", "up", "That is a decrease of 24.4%."),
            ("It posted a 10.1% rise in sales.", "10.1%", "up", "It posted a 10.1% fall in sales."),
            ("销售额同比增长16.2%。", "16.2%", "up", "销售额同比下降16.2%。"),
            ("下跌16.9%。", "16.9%", "down", "上涨16.9%。"),
            ("增幅达71.4%。", "71.4%", "up", "降幅达71.4%。"),
        ] {
            assert_eq!(turned(before, surface, direction).as_deref(), Some(after), "{before}");
        }
    }

    #[test]
    fn what_is_no_word_of_this_figure_stays() {
        for (text, surface, direction) in [
            ("Growth slowed to 35.5%.", "35.5%", "up"),
            ("A compound annual growth rate of 8.6%.", "8.6%", "up"),
            ("Sales almost doubled.", "doubled", "up"),
            ("Costs fell; revenue was better by 5%.", "5%", "up"),
            ("Costs fell, revenue was better by 5%.", "5%", "up"),
            ("年均增长率11.7%。", "11.7%", "up"),
            ("利润下降，收入改善5%。", "5%", "up"),
            ("负增长5%。", "5%", "down"),
        ] {
            assert_eq!(turned(text, surface, direction), None, "{text}");
        }
    }

    #[test]
    fn from_one_figure_to_another() {
        let set = set(
            &["弃电率由4.2%升至6.1%，上升1.9个百分点。"],
            "1 | 4.2% | 1 | 4.2 | % | c |  | 2024 | eq | actual | share |  | c0\n\
             1 | 6.1% | 1 | 6.1 | % | c |  | 2025 | eq | actual | share |  | c\n\
             1 | 1.9个百分点 | 1 | 1.9 | pp | c |  | 2025 | eq | actual | difference | up | d",
            "from-to @ 1:4.2%:1|1:6.1%:1|1:1.9个百分点:1",
        );
        let texts: Vec<String> = plants(&set).iter().map(|plant| plant.apply(&set.texts[0])).collect();
        assert_eq!(texts, ["弃电率由4.2%升至6.1%，下降1.9个百分点。", "弃电率由4.2%降至6.1%，上升1.9个百分点。"]);
        assert_eq!(plants(&set)[0].witnesses, [0, 1]);
    }
}
