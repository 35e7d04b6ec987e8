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

#[test]
fn how_far_a_rate_moved_stands_between_its_ends() {
    let told = |by: &str| format!("Debt reached 65.7% of output in March, up {by} from 63.6% a year earlier.");
    fires("points-vs-percent", &[&told("2.1%")], "2.1% / 63.6%");
    silent(&[&told("2.1 percentage points")]);
    silent(&[&told("3.3%")]);
    let chinese = |by: &str| format!("今年上半年上座率较去年同期的88.2%提升了{by}，达到94.6%。");
    fires("points-vs-percent", &[&chinese("6.4%")], "6.4% / 88.2%");
    silent(&[&chinese("6.4个百分点")]);
    silent(&[&chinese("7.3%")]);
}

#[test]
fn how_long_it_took_is_no_end_of_a_change() {
    let told = |by: &str| {
        format!("The share of cold storage in use rose from 22.5% to 26.3% in one year, an increase of {by}.")
    };
    fires("points-vs-percent", &[&told("3.8%")], "3.8% / 22.5%");
    silent(&[&told("3.8 percentage points")]);
    silent(&[&told("16.9%")]);
}

#[test]
fn a_compound_rate_over_more_years_than_its_levels_tell() {
    let told = |years: &str| {
        format!(
            "The pool market will reach 634.0 billion yuan in 2025 and 721.5 billion yuan in 2026, a compound growth of 13.3% a year over {years}."
        )
    };
    // it began a year before both
    silent(&[&told("the two years")]);
    fires("cagr-mismatch", &[&told("the year")], "13.3% / 634.0 billion yuan");
}

#[test]
fn a_change_that_the_next_sentence_names() {
    let told = |by: &str| {
        format!(
            "Vuelo lost 38 million euros in six months, compared with 71 million euros a year earlier, on revenue of 2.08 billion euros. The {by} reduction came mostly from cheaper leases."
        )
    };
    fires("growth-mismatch", &[&told("64.5%")], "64.5% / 38 million euros");
    silent(&[&told("46.5%")]);
    // of another thing
    silent(&[&told("46.5%").replace("The 46.5% reduction", "Leases fell by 64.5%, which")]);
}
