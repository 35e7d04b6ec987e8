//! `value-conflict`: like figures that do not meet.

use super::*;

const ONE: &str = "The bottled-tea market in China was worth 23.7 billion yuan in 2023.";

#[test]
fn like_figures_that_do_not_meet() {
    let found = report(&[ONE, "In 2023, the bottled-tea market in China reached 31.2 billion yuan."]);
    assert_eq!(line(&found.findings[0]), "value-conflict: 23.7 billion yuan / 31.2 billion yuan");
    assert_eq!(found.findings[0].severity, Severity::Warning);
}

#[test]
fn two_forecasts_close_to_each_other_are_a_note() {
    let found = report(&[
        "The bottled-tea market in China is projected to reach 23.7 billion yuan in 2030.",
        "The bottled-tea market in China is expected to reach 27 billion yuan in 2030.",
    ]);
    assert_eq!(found.findings[0].severity, Severity::Note);
}

#[test]
fn rounding_bounds_and_other_keys_agree() {
    for other in [
        "The bottled-tea market in China was worth about 24 billion yuan in 2023.",
        "The bottled-tea market in China exceeded 20 billion yuan in 2023.",
        "The bottled-tea market in China was worth nearly 24 billion yuan in 2023.",
        "The bottled-tea market in China was worth 31.2 billion yuan in 2024.",
        "The bottled-tea market in Europe was worth 31.2 billion yuan in 2023.",
        "2023年，中国瓶装茶市场规模为237亿元。",
    ] {
        silent(&[ONE, other]);
    }
}

#[test]
fn companies_are_not_held_against_each_other() {
    silent(&[
        "Revenue of the bottled-tea industry leader Lan Shan was 3.1 billion yuan in 2023.",
        "Revenue of the bottled-tea industry newcomer Bai Yun was 1.2 billion yuan in 2023.",
    ]);
}

#[test]
fn a_market_that_was_valued_at_and_one_that_was_worth() {
    let one = "The global tram market size was valued at USD 5.20 billion in 2023. The market is projected to grow from USD 5.58 billion in 2024 to USD 9.82 billion by 2032.";
    let other =
        "The global tram market was worth USD 6.1 billion in 2023 and is expected to reach USD 21.4 billion by 2030.";
    fires("value-conflict", &[one, other], "USD 5.20 billion / USD 6.1 billion");
    never("value-conflict", &[one, &other.replace("6.1", "5.2")]);
    never("missing-context", &[one]);
}

#[test]
fn a_rate_of_a_group_is_not_that_of_all() {
    silent(&[
        "8月份全国16—24岁劳动力失业率为18.9%\n2025年9月17日\n\n8月份，全国16—24岁劳动力失业率为18.9%，25—29岁劳动力失业率为7.2%。8月份全国城镇调查失业率为5.3%。",
    ]);
    silent(&[
        "Core inflation in China was 0.9% in August 2025.",
        "Inflation in China was 0.1% in August 2025, and food inflation 4.3%.",
    ]);
}

#[test]
fn what_falls_through_a_mark_is_below_it() {
    let english = "Births in Japan fell below 700,000 in 2024.";
    silent(&["2024年日本出生人数首次跌破70万。", english]);
    fires("value-conflict", &["2024年日本出生人数突破90万。", english], "700,000 / 90万");
}
