//! `unit-slip`: like figures a power of ten apart.

use super::*;

const RIGHT: &str = "The bottled-tea market in China was worth 23.7 billion yuan in 2023.";

#[test]
fn yi_rendered_as_billion() {
    let found = report(&[RIGHT, "In 2023, the bottled-tea market in China reached 237 billion yuan."]);
    assert_eq!(line(&found.findings[0]), "unit-slip: 237 billion yuan / 23.7 billion yuan");
    assert_eq!(found.findings[0].severity, Severity::Error);
    let repair = found.findings[0].repair.as_ref().unwrap();
    assert_eq!(
        (repair.to.as_str(), repair.why.as_str()),
        ("23.7 billion yuan", "237亿 = 23.7 billion: 亿 is 100 million")
    );
}

#[test]
fn where_nothing_is_chinese_no_translation_is_suspected() {
    let text = |value: &str| format!("The bottled-tea market in Ireland was worth £{value} in 2023.");
    let found = report(&[&text("2.37 billion"), &text("237 million")]);
    let repair = found.findings[0].repair.as_ref().unwrap();
    assert!(found.findings[0].message.ends_with("a lost or misplaced decimal point."), "{}", found.findings[0].message);
    assert_eq!(repair.why, "2.37 divided by 10");
}

#[test]
fn a_figure_left_in_chinese_says_which_one() {
    let chinese = "2023年，中国瓶装茶市场规模达到237亿元。";
    let translated = "瓶装茶行业观察\n\nThe bottled-tea market in China reached 237 billion yuan in 2023. The bottled-tea market is growing.";
    assert_eq!(findings(&[chinese, translated]), ["unit-slip: 237 billion yuan / 237亿元"]);
}

#[test]
fn figures_of_one_list_share_a_card() {
    let list = "The bottled-tea market in China reached 198 billion yuan in 2022 and 237 billion yuan in 2023.";
    let other = "The bottled-tea market in China was worth 19.8 billion yuan in 2022.";
    let found = report(&[RIGHT, list, other]);
    assert_eq!(found.findings.len(), 1);
    let explained: Vec<&str> = found.findings[0].explains.iter().map(|e| e.rule).collect();
    assert_eq!(explained, ["unit-slip", "series-break"]);
}

#[test]
fn a_figure_without_a_year_counts_when_three_digits_agree() {
    let undated = "The bottled-tea market in China exceeds 237 billion yuan.";
    let found = report(&[RIGHT, undated]);
    assert_eq!(found.findings[0].severity, Severity::Warning);
    silent(&[RIGHT, "The bottled-tea market in China exceeds 240 billion yuan."]);
}

#[test]
fn bounds_do_not_hide_a_slip() {
    let over = [
        "The bottled-tea market in China exceeded 23.7 billion yuan in 2023.",
        "The bottled-tea market in China exceeded 237 billion yuan in 2023.",
    ];
    assert_eq!(findings(&over), ["unit-slip: 237 billion yuan / 23.7 billion yuan"]);
}

#[test]
fn another_place_period_metric_or_topic_is_no_slip() {
    for other in [
        "The bottled-tea market in Japan was worth 237 billion yuan in 2023.",
        "The bottled-tea market in China was worth 237 billion yuan in 2033.",
        "Exports of the bottled-tea market in China were worth 237 billion yuan in 2023.",
        "The power-bank market in China was worth 237 billion yuan in 2023.",
        "The bottled-tea market in China has a target of 237 billion yuan in 2023.",
    ] {
        silent(&[RIGHT, other]);
    }
}

#[test]
fn two_figures_of_one_sentence_are_two_things() {
    silent(&["2024年第33届运动会上，约10500名运动员参加32个大项329个小项的比拼。"]);
    silent(&["2024年第33届运动会上，约10500名运动员参加3.29亿个大项32.9亿个小项的比拼。"]);
}

#[test]
fn two_translated_figures_do_not_vouch_for_each_other() {
    let slipped = "瓶装茶市场\n\nThe bottled-tea market in China reached 237 billion yuan in 2023. The bottled-tea market is growing.";
    let found = report(&[slipped, slipped, "中国瓶装茶市场规模2023年为237亿元。"]);
    assert!(found.claims.iter().all(|c| c.state != State::Corroborated), "{:#?}", found.claims);
}

#[test]
fn the_growth_of_a_month_and_of_the_months_so_far() {
    silent(&[
        "8月，全市二手住宅过户4816套，同比增长3.4%。1至8月，新房成交24872套，同比增长20.3%；二手住宅过户41536套，同比增长33.8%。\n2025年9月2日",
    ]);
}

#[test]
fn a_dividend_for_ten_shares_and_for_one() {
    let english = "Lanting Bank will pay an interim dividend of 0.1414 yuan per share for the first half of 2025.";
    silent(&["兰亭银行2025年上半年拟派发中期股息每10股1.414元（含税）。", english]);
}

#[test]
fn the_figure_that_fewer_articles_print_is_in_doubt_whatever_words_they_use() {
    let low = "The Skelvik ferry line carried 9.4 million passengers in 2024, its operator said. It runs 14 ships and employs 862 people.";
    let high = "The Skelvik ferry line carried 94 million passengers in 2024, its operator said. It runs 14 ships and employs 862 people.";
    let told = "In all, 94 million travellers took the boats of Skelvik in 2024. They have 14 ships and 862 employees.";
    fires("unit-slip", &[low, high], "94 million / 9.4 million");
    fires("unit-slip", &[low, high, told], "9.4 million / 94 million");
}

#[test]
fn a_sentence_that_a_mail_quotes_over_two_lines_is_read_whole() {
    let quoted = "Thanks for the draft.\n\nOn 8 Sep 2025, Olaf Brandt wrote:\n\
                  > my draft says that the bottled-tea market in China was worth 237 billion\n\
                  > yuan in 2023, and that it will grow.\n";
    fires(
        "unit-slip",
        &[quoted, "The bottled-tea market in China was worth 23.7 billion yuan in 2023."],
        "237 billion\n> yuan / 23.7 billion yuan",
    );
}

#[test]
fn euros_in_chinese_words_of_scale_outweigh_no_two_articles() {
    let found = report(&[
        "The cable-car market in Austria was worth 1.23 billion euros in 2023.",
        "In 2023, the cable-car market in Austria reached 1.23 billion euros.",
        "The cable-car market in Austria reached 123亿欧元 in 2023.",
    ]);
    assert_eq!(line(&found.findings[0]), "unit-slip: 123亿欧元 / 1.23 billion euros");
}
