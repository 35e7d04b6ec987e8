//! Averages with their counts, lists with the number that announces them, and amounts a head.

use super::*;

#[test]
fn an_average_that_its_total_does_not_give() {
    for (text, spots) in [
        ("In all 1,200 farmers earned 24 million yuan, or 2,000 yuan each.", "2,000 yuan / 24 million yuan"),
        (
            "The 1,200 flats sold for 360 million yuan, at an average price of 3,000 yuan.",
            "3,000 yuan / 360 million yuan",
        ),
        (
            "The fund paid 24 million yuan to 1,200 farmers, 2,000 yuan per farmer.",
            "2,000 yuan per farmer / 24 million yuan",
        ),
        ("全村1200户共增收2400万元，户均增收2000元。", "2000元 / 2400万元"),
        ("全年发放补贴2400万元，惠及1200人，人均补贴2000元。", "2000元 / 2400万元"),
        ("售出汽车1200辆，收入2.4亿元，平均每辆2万元。", "2万元 / 2.4亿元"),
    ] {
        let found = fires("average-times-count", &[text], spots);
        assert_eq!(found.severity, Severity::Warning, "{text}");
    }
    for text in [
        "In all 1,200 farmers earned 24 million yuan, or 20,000 yuan each.",
        "The fund paid 24 million yuan to 1,180 farmers, about 20,000 yuan each.",
        "Over 1,000 farmers earned 24 million yuan, or 20,000 yuan each.",
        "The 1,200 workers earned 24 million yuan, an average of 2,000 yuan a month.",
        "The 300 flats sold for 900 million yuan, at an average price of 30,000 yuan a square metre.",
        "The 1,200 cars sold for 24 million yuan, against an average of 2,000 yuan in the industry.",
        "The 1,200 cars of 40 dealers sold for 24 million yuan, or 2,000 yuan each.",
        "The 1,200 farmers earned 24 million yuan in 2023 and 2,000 yuan each in 2024.",
        "全村1200户共增收2400万元，人均增收5000元。",
        "300套住宅售出9亿元，每平方米均价3万元。",
        "1200名职工共领取2400万元，月均2000元。",
    ] {
        never("average-times-count", &[text]);
    }
}

#[test]
fn more_or_fewer_than_announced() {
    let items = |items: &str| {
        format!("The plan of the town\n\nThe plan has three aims:\n\n{items}\n\nIt passed by 30 votes.\n")
    };
    let (short, long) =
        (items("- clean water\n- safe streets"), items("- clean water\n- safe streets\n- good schools"));
    for (text, count) in [
        ("The group has three parts: tea and coffee.", "three"),
        ("The group has three main units: tea, coffee, water and milk.", "three"),
        ("The plan names four goals: growth, jobs, and housing.", "four"),
        ("集团有三大板块：茶叶、咖啡、饮水、乳品。", "三大"),
        ("方案提出五项任务：扩内需、稳外贸、促就业、防风险。", "五项"),
        (&short, "three"),
    ] {
        let found = fires("list-count", &[text], &format!("{count} / "));
        assert_eq!(found.severity, Severity::Note, "{text}");
    }
    for text in [
        "The group has three parts: tea, coffee and water.",
        "The group has three parts: tea, coffee and research and development.",
        "The group has three parts: tea and coffee. The third is water.",
        "The group has three parts, such as tea and coffee.",
        "The group has three parts: tea, coffee, etc.",
        "The group has three parts: tea and coff",
        "There are two reasons: prices fell, and demand, which had been weak, rose.",
        "The club won in two cities: Paris, France, and Rome, Italy.",
        "Three people said: tea and coffee are good.",
        "集团有三大板块：茶叶、咖啡、饮水和乳品。",
        "集团有三大板块：茶叶、咖啡、饮水、乳品等。",
        "方案提出三项任务：扩内需，稳外贸，促就业，防风险。",
        &long,
        "The plan of the town\n\nThe plan has three aims:\n\n- clean water\n- safe streets\n",
    ] {
        never("list-count", &[text]);
    }
}

#[test]
fn far_outside_what_there_has_been() {
    for (text, figure) in [
        ("The average monthly wage in Hefei was 8.2 million yuan in 2024.", "8.2 million yuan"),
        ("GDP per capita in China reached 13 million dollars in 2024.", "13 million dollars"),
        ("Brent crude rose to $7,240 a barrel on Monday.", "$7,240 a barrel"),
        ("合肥人均可支配收入5.2亿元。", "5.2亿元"),
        ("合肥新房均价300亿元/平方米。", "300亿元/平方米"),
        ("The bottled-tea market in China was worth 505 trillion yuan in 2024.", "505 trillion yuan"),
    ] {
        let found = fires("ratio-outlier", &[text], &format!("{figure} / "));
        assert_eq!(found.severity, Severity::Note, "{text}");
    }
    for text in [
        "The average monthly wage in Hefei was 8,200 yuan in 2024.",
        "The highest monthly wage of a player was 8.2 million yuan in 2024.",
        "GDP per capita in China reached 13,000 dollars in 2024.",
        "Brent crude fell 80 cents to $72.40 a barrel on Monday.",
        "合肥人均可支配收入5.2万元。",
        "合肥新房均价3万元/平方米。",
        "The battery costs $115 per kWh.",
        "The market in China is to have a market size of 53.9 trillion yuan in 2030.",
        "The bottled-tea market was worth 505 trillion rials in 2024.",
    ] {
        never("ratio-outlier", &[text]);
    }
}

#[test]
fn a_count_sold_for_a_total_has_one_price() {
    let sold = |price: &str| {
        format!(
            "The theatres (houses with more than 300 chairs) sold 4.2 million tickets in 2024 for 1.68 billion yuan, an average of {price} yuan a seat."
        )
    };
    fires("average-times-count", &[&sold("520")], "520 yuan / 1.68 billion yuan");
    let each = "In all 1,200 farmers earned 24 million yuan ($3.4 million), or 2,000 yuan each.";
    fires("average-times-count", &[each], "2,000 yuan / 24 million yuan");
    for text in [
        sold("400"),
        sold("520").replace(" a seat", " a month"),
        // of other things than those that were counted
        "The 40 hotels earned 24 million yuan, an average of 900,000 yuan a floor.".into(),
        "In all 1,200 farmers earned 24 million yuan ($3.4 million), or 20,000 yuan each.".into(),
    ] {
        never("average-times-count", &[&text]);
    }
}
