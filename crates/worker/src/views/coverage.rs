//! How far the check reached: what became of the figures, and which ones ended how.

use crossfoot::report::{ClaimRow, State};
use crossfoot_protocol::{CoverageView, FiguresView, Locale, PartView, names};

use super::quote::quote;
use crate::checked::Checked;

/// What became of all figures, part by part: what does not agree first, what was not checked last.
pub fn coverage(checked: &Checked, locale: Locale) -> CoverageView {
    let coverage = &checked.report.coverage;
    let states = [
        (State::Conflicting, coverage.conflicting),
        (State::Noted, coverage.noted),
        (State::Corroborated, coverage.corroborated),
        (State::Recomputed, coverage.recomputed),
    ];
    let mut parts: Vec<PartView> = Vec::new();
    let mut before = 0;
    let mut add = |name: &str, unchecked: bool, text: &str, count: u32| {
        let place = |count: u32| (u64::from(count) * 1000 / u64::from(coverage.mentions.max(1))) as u32;
        let (x, end) = (place(before), place(before + count));
        before += count;
        if count > 0 {
            parts.push(PartView { name: name.into(), unchecked, text: text.into(), count, x, width: end - x });
        }
    };
    for (state, count) in states {
        add(names::state(state), false, state_text(locale, state), count);
    }
    for (reason, count) in coverage.unchecked.iter() {
        add(reason, true, reason_text(locale, reason), *count);
    }
    let unchecked: u32 = coverage.unchecked.values().sum();
    let (all, checked) = (coverage.mentions, coverage.mentions - unchecked);
    let text = locale.pick(
        format!("{checked} of {all} figures could be held against something; {unchecked} could not."),
        format!("{all} 个数字中，{checked} 个有可比对象，{unchecked} 个没有。"),
    );
    CoverageView { text, parts }
}

/// Figures `from..to` of a part, in their sentences.
pub fn figures(checked: &Checked, part: String, from: u32, to: u32) -> FiguresView {
    let of_part = |row: &&ClaimRow| match row.reason {
        Some(reason) => reason == part,
        None => names::state(row.state) == part,
    };
    let all: Vec<&ClaimRow> = checked.report.claims.iter().filter(of_part).collect();
    let total = all.len() as u32;
    let (from, to) = (from.min(total), to.min(total));
    let shown = all.get(from as usize..to as usize).unwrap_or_default();
    let quotes = shown.iter().filter_map(|row| quote(checked, &row.mention, "primary")).collect();
    FiguresView { part, from, total, quotes }
}

fn state_text(locale: Locale, state: State) -> &'static str {
    let (en, zh) = match state {
        State::Conflicting => ("do not agree", "对不上"),
        State::Noted => ("noted", "有提示"),
        State::Corroborated => ("said elsewhere too", "他处一致"),
        State::Recomputed => ("recomputed", "算式相符"),
        State::Unchecked => ("not checked", "未核对"),
    };
    locale.pick(en, zh)
}

fn reason_text(locale: Locale, reason: &str) -> &'static str {
    let (en, zh) = match reason {
        "no metric" => ("not checked: unclear what is counted", "未核对：没有说清统计的是什么"),
        "no topic" => ("not checked: unclear what it is about", "未核对：没有说清关于什么"),
        "no period" => ("not checked: no period given", "未核对：没有给出时段"),
        "no twin" => ("not checked: nothing else states it", "未核对：没有别处说同一件事"),
        _ => ("not checked", "未核对"),
    };
    locale.pick(en, zh)
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;
    use crate::views::tests::checked;

    #[wasm_bindgen_test]
    fn the_parts_make_up_the_whole_and_lead_to_their_figures() {
        let checked = checked(&[
            "The paper-lantern market in China was worth 18.6 billion yuan in 2023. Lumen Kites sold 420 kites in 2022.",
            "The paper-lantern market in China reached 186 billion yuan in 2023. 12 people came.",
        ]);
        let view = coverage(&checked, Locale::En);
        let sum: u32 = view.parts.iter().map(|part| part.count).sum();
        assert_eq!(sum, checked.report.coverage.mentions);
        assert_eq!(view.parts.iter().map(|part| part.width).sum::<u32>(), 1000);
        assert_eq!(view.parts[0].name, "conflicting");
        for part in view.parts {
            let list = figures(&checked, part.name.clone(), 0, 99);
            assert_eq!((list.total, list.quotes.len() as u32), (part.count, part.count), "{}", part.name);
        }
    }
}
