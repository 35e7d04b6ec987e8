//! `percent-vs-count`: a percentage beside “k out of n”.

use super::*;

#[test]
fn a_share_and_a_count_of_one_list() {
    let text = "In the survey, 45% of the shops were closed, that is 60 out of 100 shops on the street.";
    assert_eq!(findings(&[text]), ["percent-vs-count: 45% / 60"]);
    let chinese = "调查显示，45%的商店已经关闭，每100家商店中有60家商店关门。";
    assert_eq!(findings(&[chinese]), ["percent-vs-count: 45% / 60家"]);
}

#[test]
fn a_whole_what_is_counted_of_it_and_the_rate() {
    for (text, card) in [
        ("抽查玩具640批次，其中不合格96批次，不合格率为12%。", "percent-vs-count: 12% / 96批"),
        ("应检电梯56部，合格42部，合格率85%。", "percent-vs-count: 85% / 42部"),
        ("9月的考试共有750人参加，540人通过，通过率62%。", "percent-vs-count: 62% / 540人"),
        ("Of 84,000 members on the roll 63,000 cast a ballot, a turnout of 65.0%.", "percent-vs-count: 65.0% / 63,000"),
    ] {
        let found = report(&[text]).findings;
        assert_eq!(found.iter().map(|f| (line(f), f.severity)).collect::<Vec<_>>(), [(card.into(), Severity::Error)]);
    }
    for text in [
        "抽查玩具640批次，其中不合格96批次，不合格率为15%。",
        "9月的考试共有750人参加，540人通过，通过率72%。",
        "Of 84,000 members on the roll 63,000 cast a ballot, a turnout of 75.0%.",
        // money, and a whole of another sentence, are no counts of one place
        "全年维修预算为2600万元，前三季度已支出2265万元，完成预算的67.0%。",
        "公司2024年交付25万辆，实现营业收入400亿元。\n\n全年出口4.9万辆，占交付总量的14.0%。",
    ] {
        never("percent-vs-count", &[text]);
    }
}

#[test]
fn rounding_another_list_and_contrast_stay_silent() {
    for text in [
        "Some 67% of the shops were closed, that is 2 out of 3 shops.",
        "Three out of four shops (74.8% of the shops) were closed.",
        "The median age is 38.5. 3 out of 4 (74.8%) agree.",
        "Over 50% of the shops were closed, 60 out of 100 shops on the street.",
        "Of the guests 80% came by train, with 60 out of 100 rooms booked.",
        "45% of the shops were closed, while last year 60 out of 100 shops were.",
        "45% of the shops and 30% of the stalls were closed, 60 out of 100 shops in all.",
    ] {
        silent(&[text]);
    }
}

#[test]
fn a_threshold_far_behind_a_count_is_of_something_else() {
    silent(&[
        "The remaining 49 of the 120 seats are given out so that the party lists are represented in proportion to the vote, and a party must win at least 5% of the total party vote before it is eligible for them.",
    ]);
}

#[test]
fn of_them_is_of_the_whole_of_the_sentence_before() {
    let text = "The institute asked 120 makers about kilns. 54 of them, or 45%, plan to buy one.";
    breaks(text, "45%", "55%", "percent-vs-count: 55% / 54");
}
