//! The average day of a stretch against what came in all of it.

use super::*;

#[test]
fn an_average_day_that_its_total_does_not_give() {
    for (right, wrong, spots) in [
        (
            "2024年滨海地铁完成客运量14.8亿人次，比2023年的13.5亿人次增加9.6%，日均404.4万人次。",
            "2024年滨海地铁完成客运量14.8亿人次，比2023年的13.5亿人次增加9.6%，日均440.4万人次。",
            "440.4万人次 / 14.8亿人次",
        ),
        (
            "The metro carried 412 million passengers in 2025, an average of 1.13 million a day.",
            "The metro carried 412 million passengers in 2025, an average of 1.31 million a day.",
            "1.31 million / 412 million",
        ),
    ] {
        never("average-times-count", &[right]);
        fires("average-times-count", &[wrong], spots);
    }
}

#[test]
fn the_total_may_stand_in_another_article() {
    let year = "Lines of the coast\nCoast Mail · 2025-03-02\n\n2024年滨海地铁客运量14.6亿人次。";
    let day = "Metro day\nHarbour Post · 2025-03-12\n\n2024年滨海地铁日均客运量298.9万人次，单日最高532.7万人次。";
    fires("average-times-count", &[year, day], "298.9万人次 / 14.6亿人次");
    never("average-times-count", &[year, &day.replace("298.9", "398.9")]);
    // of another year
    never("average-times-count", &[year, &day.replace("2024年滨海", "2023年滨海")]);
}

#[test]
fn an_average_of_other_days_or_of_other_things() {
    for text in [
        // working days alone
        "2024年滨海地铁完成客运量14.8亿人次，工作日日均440.4万人次。",
        // of what another figure of the sentence counts
        "2025年8月，全国生产生铁6979万吨，同比增长1.0%；粗钢7737万吨，下降0.7%。8月粗钢日均产量249.6万吨。",
        // rounded to whole ones
        "Our clinics saw 62,300 patients in the nine months to September 2025, an average of 228 a day.",
        "The metro carried over 412 million passengers in 2025, an average of 1.31 million a day.",
    ] {
        never("average-times-count", &[text]);
    }
}
