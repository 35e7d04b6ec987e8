//! What several articles give together: years that shift, series that break, parts above their whole.

use super::*;

const SHIFTED: [&str; 2] = [
    "In 2024, the bottled-tea market in China reached 23.7 billion yuan, up 27.4%.",
    "In 2023, the bottled-tea market in China reached 23.7 billion yuan, up 27.4%.",
];

#[test]
fn the_same_figures_in_another_year() {
    let found = fires("year-shift", &SHIFTED, "23.7 billion yuan / 23.7 billion yuan");
    assert_eq!(found.severity, Severity::Error);
    assert_eq!(found.arithmetic, "23.7 billion / (1 + 27.4%) = 18.6 billion ≠ 23.7 billion");
}

#[test]
fn a_value_that_repeats_is_no_shift() {
    let both =
        "The bottled-tea market in China was worth 23.7 billion yuan in 2023 and 23.7 billion yuan in 2024, up 0.1%.";
    for other in [
        "In 2023, the bottled-tea market in China reached 23.7 billion yuan, up 12.3%.",
        "In 2023, the bottled-tea market in Europe reached 23.7 billion yuan, up 27.4%.",
        both,
    ] {
        never("year-shift", &[SHIFTED[0], other]);
    }
}

#[test]
fn a_series_that_breaks() {
    let texts = [
        "The bottled-tea market in China was worth 373.9 billion yuan in 2023.",
        "The bottled-tea market in China was worth 50.5 billion yuan in 2024.",
    ];
    fires("series-break", &texts, "373.9 billion yuan / 50.5 billion yuan");
    never(
        "series-break",
        &["The bottled-tea market in China was worth 373.9 billion yuan in 2023 and 50.5 billion yuan in 2024."],
    );
    never("series-break", &[texts[0], "The bottled-tea market in China was worth 450.5 billion yuan in 2024."]);
    never("series-break", &[texts[0], "The bottled-tea market in Henan was worth 50.5 billion yuan in 2024."]);
    never("series-break", &[texts[0], "The bottled-tea market in China has a target of 50.5 billion yuan in 2024."]);
}

#[test]
fn a_part_above_its_whole() {
    let city = "The bottled-tea market in Hangzhou was worth 9.4 billion yuan in 2024.";
    let country = "The bottled-tea market in China was worth 6.1 billion yuan in 2024.";
    fires("part-exceeds-whole", &[city, country], "9.4 billion yuan / 6.1 billion yuan");
    let spent = "Advertising spending of the bottled-tea market in China reached 42.1 billion yuan in 2024.";
    fires("part-exceeds-whole", &[spent, country], "42.1 billion yuan / 6.1 billion yuan");
    for other in [
        "The bottled-tea market in China was worth 61 billion yuan in 2024.",
        "The bottled-tea market in China was worth over 6.1 billion yuan in 2023.",
        "The bottled-tea market in China was worth $6.1 billion in 2024.",
        "The bottled-tea market in Hunan was worth 6.1 billion yuan in 2024.",
        "The bottled-tea market in China has a target of 6.1 billion yuan in 2024.",
    ] {
        never("part-exceeds-whole", &[city, other]);
    }
}

#[test]
fn a_time_that_is_said_of_the_level_before_is_not_that_of_the_level() {
    let here = "2024年全国成交旧自行车1961.4万辆，比2023年的1841.3万辆多出6.5%。";
    let told = |year: &str| format!("{year}年，全国旧自行车成交1961.4万辆，同比增长6.5%。");
    fires("year-shift", &[here, &told("2023")], "1961.4万辆 / 1961.4万辆");
    never("year-shift", &[here, &told("2024")]);
}
