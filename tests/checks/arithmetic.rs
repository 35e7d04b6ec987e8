//! What a text's own figures must give: growth, compound growth, sums, shares, whole numbers.

use super::*;

#[test]
fn growth_between_two_levels() {
    let text = "Sales rose 27.4% from 1.8 billion yuan in 2023 to 3.3 billion yuan in 2024.";
    let found = fires("growth-mismatch", &[text], "27.4% / 3.3 billion yuan");
    assert_eq!(found.severity, Severity::Error);
    fires("growth-mismatch", &["销售额从2023年的18亿元增长到2024年的33亿元，同比增长27.4%。"], "27.4% / 33亿元");
}

#[test]
fn growth_over_two_articles() {
    let texts = [
        "The bottled-tea market in China reached 23.7 billion yuan in 2024, up 27.4%.",
        "The bottled-tea market in China was worth 21.2 billion yuan in 2023.",
    ];
    let found = fires("growth-mismatch", &texts, "27.4% / 23.7 billion yuan");
    assert_eq!(found.severity, Severity::Warning);
}

#[test]
fn growth_that_fits_is_recomputed() {
    let fitting = report(&[
        "The bottled-tea market in China reached 23.7 billion yuan in 2024, up 27.4%.",
        "The bottled-tea market in China was worth 18.6 billion yuan in 2023.",
    ]);
    assert_eq!(fitting.coverage.recomputed, 2, "{:#?}", fitting.claims);
    for text in [
        "Sales rose 27.8% from 1.8 billion yuan in 2023 to 2.3 billion yuan in 2024.",
        "Sales rose 27% from 1.8 billion yuan in 2023 to 2.3 billion yuan in 2024.",
        "In real terms, sales rose 20% from 1.8 billion yuan in 2023 to 2.3 billion yuan in 2024.",
        "Sales reached 2.3 billion yuan in June, up 4% from the previous month; in June 2023 they were 1 billion yuan.",
        "The index fell 102.2 points, or 0.36%, to 27,934.02.",
        "销售额从2023年的18亿元增长到2024年的23亿元，同比增长27.8%。",
    ] {
        never("growth-mismatch", &[text]);
    }
}

#[test]
fn compound_growth() {
    let wrong = "The bottled-tea market is projected to grow from 50.5 billion yuan in 2024 to 85.65 billion yuan by 2027, a compound annual growth rate of 29.2%.";
    assert_eq!(fires("cagr-mismatch", &[wrong], "29.2% / 50.5 billion yuan").severity, Severity::Error);
    let neighbour = "The bottled-tea market is projected to grow from 50.5 billion yuan in 2024 to 85.65 billion yuan by 2027, a compound annual growth rate of 14.1%.";
    assert_eq!(fires("cagr-mismatch", &[neighbour], "14.1% / 50.5 billion yuan").severity, Severity::Note);
    for text in [
        "The bottled-tea market is projected to grow from 50.5 billion yuan in 2024 to 85.65 billion yuan by 2027, a compound annual growth rate of 19.2%.",
        "Sales should reach 697 billion yuan in 2025 and 1,030 billion yuan in 2030, a compound annual growth rate of 8.6% from 2024.",
        "预计市场规模将从2024年的505亿元增至2027年的856.5亿元，年均复合增长率为19.2%。",
    ] {
        never("cagr-mismatch", &[text]);
    }
}

#[test]
fn sums_of_a_list() {
    fires("sum-mismatch", &["The park has 120 firms, comprising 70 start-ups and 40 suppliers."], "120 / 70");
    fires("sum-mismatch", &["制造企业70家、服务企业40家，合计120家。"], "120家 / 70家");
    fires("sum-mismatch", &["园区有企业120家，其中制造企业90家、服务企业60家。"], "120家 / 90家");
    for text in [
        "The park has 120 firms, comprising 70 start-ups and 50 suppliers.",
        "The park has 120 firms, including 70 start-ups and 30 suppliers.",
        "The park has about 120 firms, comprising 70 start-ups and 52 suppliers.",
        "合肥生产58.6万辆，长丰生产46.2万辆，其余县区合计32.2万辆。",
    ] {
        never("sum-mismatch", &[text]);
    }
}

#[test]
fn a_share_of_a_whole() {
    let wrong = "The plant made 120,000 cars in 2024, of which 48,000 were exported, accounting for 60% of the total.";
    fires("implied-base", &[wrong], "60% / 48,000");
    fires("implied-base", &["全年销售汽车12万辆，其中出口4.8万辆，占60%。"], "60% / 4.8万辆");
    for text in [
        "The plant made 120,000 cars in 2024, of which 48,000 were exported, accounting for 40% of the total.",
        "The plant made 120,000 cars in 2024, of which 48,000 were exported; exports rose by 60%.",
        "全年销售汽车12万辆，其中出口4.8万辆，占40%。",
    ] {
        never("implied-base", &[text]);
    }
}

#[test]
fn counts_that_no_whole_number_gives() {
    fires("impossible-percent", &["The number of stores reached 309, an increase of 109.5%."], "109.5% / 309");
    let mean = "On average the number of stores reached 309 a month, an increase of 109.5%.";
    never("impossible-percent", &[mean.replace("309 a month", "309").replace("109.5", "110.2").as_str()]);
    for text in [
        "The number of stores reached 309, an increase of 110.2%.",
        "The number of stores reached 309, an increase of 109%.",
        "The number of stores exceeded 309, an increase of 109.5%.",
        "The number of stores reached 30,900, an increase of 109.5%.",
        "The line is 309 km long, an increase of 109.5%.",
    ] {
        never("impossible-percent", &[text]);
    }
}

#[test]
fn shares_of_one_whole() {
    fires(
        "shares-over-whole",
        &["Of the guests, 48% came by train, 37% by car and the remaining 25% by plane."],
        "48% / 37%",
    );
    for text in [
        "Of the guests, 48% came by train, 37% by car and the remaining 15% by plane.",
        "Of the guests, 48.4% came by train, 37.3% by car and the remaining 14.4% by plane.",
        "Some 77% of the buyers are women and 70% of the shops are in cities.",
        "Liabilities were 63.8% of assets on the balance sheet, below the ceiling of 65%.",
    ] {
        never("shares-over-whole", &[text]);
    }
}
