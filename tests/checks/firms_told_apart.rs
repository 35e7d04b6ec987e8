//! One firm in two articles: under a name in each script, with a growth here and the levels there, in one place and in all.

use super::*;

#[test]
fn a_name_in_two_scripts_that_is_read_as_it_is_spelled() {
    let chinese = "赫森股份有限公司发布年报：2024年公司营业收入56.8亿元。";
    let english = |name: &str, sum: &str| format!("{name} Foods Inc. reported revenue of {sum} billion yuan in 2024.");
    fires("value-conflict", &[chinese, &english("Hesen", "6.12")], "56.8亿元 / 6.12 billion yuan");
    silent(&[chinese, &english("Hesen", "5.68")]);
    silent(&[chinese, &english("Lowell", "6.12")]);
}

#[test]
fn a_growth_here_and_the_levels_there() {
    let levels = "Yunlan Audio Inc. disclosed its 2024 annual results, with operating income of 2.86 billion yuan compared to 2.41 billion yuan in 2023.";
    let growth = |rate| {
        format!("Yunlan Audio Inc., whose operating income increased by {rate} in 2024, will hire sixty readers.")
    };
    fires("growth-mismatch", &[levels, &growth("8.7%")], "8.7% / 2.86 billion yuan");
    silent(&[levels, &growth("18.7%")]);

    let levels = "海岳重工股份有限公司发布年报，2024年归母净利润11.8亿元，上年为7.9亿元。";
    let growth = |rate| {
        format!(
            "Haiyue Heavy Industries said revenue rose 22.6% in 2024. Net profit attributable to shareholders jumped by {rate} and the dividend goes to 0.36 yuan a share from 0.24 yuan, an increase of 50%."
        )
    };
    fires("growth-mismatch", &[levels, &growth("94.4%")], "94.4% / 11.8亿元");
    silent(&[levels, &growth("49.4%")]);
}

#[test]
fn what_a_firm_has_in_one_place_is_not_what_it_has() {
    silent(&[
        "赫森茶饮有限公司2024年在安徽开了612家店。当地的门店还在增加，安徽全省有奶茶店2.36万家。",
        "赫森茶饮有限公司2024年门店开到6120家，其中县城店占四成。",
    ]);
    silent(&[
        "Changsha's truck makers gain, and the leader Lowell Motors sold 13,100 trucks in 2024.",
        "Lowell Motors sold 13,100 trucks in 2024.",
    ]);
}

#[test]
fn a_place_above_the_one_around_it_in_two_articles() {
    let city = |sum| {
        format!(
            "露酒市场升温。吕梁是全国最大的露酒产地。2024年，全市露酒产量达{sum}万千升，同比增长11.7%，规上露酒企业27家，实现产值58.3亿元，带动就业23600人。"
        )
    };
    let province = "露酒市场升温。产区方面，山西省2024年露酒产量为9.6万千升，占全国的24%。吕梁露酒产值58.3亿元，同比增长11.7%，带动就业23600人。";
    fires("part-exceeds-whole", &[&city("16.1"), province], "16.1万千升 / 9.6万千升");
    silent(&[&city("6.1"), province]);
}
