//! Percent and percentage points, words of rise and fall.

use super::*;

#[test]
fn points_told_as_percent() {
    fires("points-vs-percent", &["The unemployment rate rose 2% from 10% to 12%."], "2% / 10%");
    fires("points-vs-percent", &["失业率从10%上升到12%，上升2%。"], "2% / 10%");
    for text in [
        "The unemployment rate rose 2 percentage points from 10% to 12%.",
        "The unemployment rate rose 20% from 10% to 12%.",
        "The unemployment rate rose from 10% to 12%, while prices rose 2%.",
        "失业率从10%上升到12%，上升2个百分点。",
    ] {
        never("points-vs-percent", &[text]);
    }
}

#[test]
fn words_against_figures() {
    let list = "The bottled-tea industry in China is growing rapidly, with sales of 420 billion yuan in 2024 and 380 billion yuan in 2025.";
    fires("direction", &[list], "420 billion yuan / 380 billion yuan");
    fires(
        "direction",
        &["Sales rose from 2.3 billion yuan in 2023 to 1.8 billion yuan in 2024."],
        "2.3 billion yuan / 1.8 billion yuan",
    );
    fires("direction", &["销售额由23亿元增至18亿元。"], "23亿元 / 18亿元");
    for text in [
        "The bottled-tea industry in China is growing rapidly, with sales of 380 billion yuan in 2024 and 420 billion yuan in 2025.",
        "Growth slowed, with sales of 420 billion yuan in 2024 and 380 billion yuan in 2025.",
        "Sales fell from 2.3 billion yuan in 2023 to 1.8 billion yuan in 2024.",
        "The industry is growing, with sales of about 400 billion yuan in 2024 and 396 billion yuan in 2025.",
        "销售额由23亿元降至18亿元。",
    ] {
        never("direction", &[text]);
    }
}

#[test]
fn one_rate_two_ways() {
    let rise = "The bottled-tea market in China reached 23.7 billion yuan in 2024, up 27.4%.";
    let fall = "The bottled-tea market in China reached 23.7 billion yuan in 2024, down 27.4%.";
    fires("direction", &[rise, fall], "27.4% / 27.4%");
    never("direction", &[rise, rise]);
    never("direction", &[rise, "The bottled-tea market in Europe reached 3.7 billion yuan in 2024, down 27.4%."]);
}

#[test]
fn pct_behind_a_chinese_verb_is_a_point() {
    silent(&[
        "三季度公司毛利率37.5%，同比提升2.8pct。\n2025年10月29日",
        "Gross margin widened by 2.8 percentage points to 37.5% in the third quarter.\n29 October 2025",
    ]);
}
