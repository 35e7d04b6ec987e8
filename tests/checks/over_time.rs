//! Series: what the articles together tell of one thing over time.

use crossfoot::report::{PointRow, SeriesRow};

use super::*;

fn series(articles: &[&str]) -> Vec<SeriesRow> {
    report(articles).series
}

/// A point as `2024: 12000000000`, with what is special about it.
fn told(point: &PointRow) -> String {
    let implied = point.implied.map_or(String::new(), |implied| format!(" by {implied}"));
    let repaired = point.repaired.as_ref().map_or(String::new(), |repaired| format!(" -> {repaired}"));
    let status = format!("{:?}", point.status).to_lowercase();
    format!("{}: {} {status}{implied}{repaired}", point.period.label, point.value)
}

#[track_caller]
fn points(articles: &[&str], expected: &[&str]) {
    let all = series(articles);
    let [one] = all.as_slice() else { panic!("one series: {all:#?}") };
    assert_eq!(one.points.iter().map(told).collect::<Vec<_>>(), expected);
}

#[test]
fn years_of_several_articles_stand_in_one_series() {
    let all = series(&[
        "The paper-lantern market in China was worth 18.6 billion yuan in 2023.",
        "2024年，中国纸灯笼市场规模为237亿元。纸灯笼行业增长较快。",
        "The paper-lantern market in China was worth 23.7 billion yuan in 2024.",
    ]);
    let english = all.iter().find(|series| series.topic.as_deref() == Some("paper lantern")).expect("a series");
    assert_eq!((english.metric.as_str(), english.scope.as_deref()), ("market size", Some("China")));
    assert_eq!(english.unit, "CNY");
    let articles: Vec<&str> = english.points.iter().map(|point| point.article.as_str()).collect();
    assert!(articles.contains(&"a1") && articles.contains(&"a3"), "{english:#?}");
}

#[test]
fn forecasts_and_targets_keep_their_status() {
    points(
        &[
            "The paper-lantern market in China was worth 18.6 billion yuan in 2023.",
            "The paper-lantern market in China is expected to reach 30 billion yuan in 2026.",
        ],
        &["2023: 18600000000 actual", "2026: 30000000000 forecast"],
    );
}

#[test]
fn a_slip_has_the_value_of_its_repair() {
    points(
        &[
            "The paper-lantern market in China was worth 18.6 billion yuan in 2023.",
            "The paper-lantern market in China reached 186 billion yuan in 2023.",
        ],
        &["2023: 18600000000 actual", "2023: 186000000000 actual -> 18600000000"],
    );
}

#[test]
fn a_growth_implies_the_year_before() {
    points(
        &[
            "The paper-lantern market in China was worth 18.6 billion yuan in 2023.",
            "The paper-lantern market in China was worth 23.7 billion yuan in 2024, up 27.4%.",
        ],
        &["2023: 18600000000 actual", "2023: 18600000000 actual by growth", "2024: 23700000000 actual"],
    );
}

#[test]
fn a_figure_in_doubt_implies_nothing() {
    points(
        &[
            "The paper-lantern market in China was worth 23.7 billion yuan in 2024.",
            "The paper-lantern market in China reached 237 billion yuan in 2024, up 27.4%.",
        ],
        &["2024: 23700000000 actual", "2024: 237000000000 actual -> 23700000000"],
    );
}

#[test]
fn a_growth_in_constant_prices_implies_nothing() {
    points(
        &[
            "The paper-lantern market in China was worth 18.6 billion yuan in 2023.",
            "The paper-lantern market in China was worth 23.7 billion yuan in 2024, up 27.4% in real terms.",
        ],
        &["2023: 18600000000 actual", "2024: 23700000000 actual"],
    );
}

#[test]
fn a_bound_keeps_its_open_end() {
    let all = series(&[
        "The paper-lantern market in China was worth over 18 billion yuan in 2023.",
        "The paper-lantern market in China was worth 23.7 billion yuan in 2024.",
    ]);
    let point = &all[0].points[0];
    assert_eq!((point.low.as_deref(), point.high.as_deref()), (Some("18000000000"), None));
}

#[test]
fn what_is_told_once_of_another_thing_or_for_a_shorter_time_is_no_series() {
    let year = "The paper-lantern market in China was worth 18.6 billion yuan in 2023.";
    for other in [
        "The paper-lantern market in Hunan was worth 2.4 billion yuan in 2024.",
        "The paper-umbrella market in China was worth 23.7 billion yuan in 2024.",
        "The paper-lantern market in China was worth $2.9 billion in 2024.",
        "The paper-lantern market in China was worth 11.2 billion yuan in the first half of 2024.",
        "The paper-lantern market in China may get up to 23.7 billion yuan of loans.",
    ] {
        assert_eq!(series(&[year, other]), [], "{other}");
    }
    assert_eq!(series(&[year]), []);
}

#[test]
fn a_fall_is_below_zero() {
    let all = series(&[
        "Vehicle deliveries of Lumen Motors in the first half of 2024 fell 12.5% year on year.",
        "Vehicle deliveries of Lumen Motors in the first half of 2025 rose 8.1% year on year.",
    ]);
    let rates = all.iter().find(|series| series.unit == "%").map(|series| series.points.iter().map(told).collect());
    assert_eq!(rates, Some(vec!["2024H1: -12.5 actual".to_owned(), "2025H1: 8.1 actual".to_owned()]), "{all:#?}");
}

#[test]
fn a_price_a_share_and_the_whole_of_the_year_before() {
    silent(&["Net income was $34.98 billion, or $2.87 a share, up from $26.30 billion, or $2.12 a share."]);
}

#[test]
fn down_from_a_range() {
    for text in [
        "It now expects EBITDA of C$2.9 billion to C$3.1 billion for 2025, down from C$3.2 billion to C$3.6 billion.",
        "The margin is now seen at 3%, down from 4% to 5%.",
    ] {
        silent(&[text]);
    }
}
