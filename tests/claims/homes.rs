//! Places that a text does not name, and what a list shares.

use super::*;

#[test]
fn a_village_or_a_county_without_a_name_is_not_china() {
    states("全国文明村镇\n\n2024年，全村产值达到6.9亿元。", &["6.9亿元 → output value | - | 2024 | actual | level"]);
    states("2024年，全县产值达到69亿元。", &["69亿元 → output value | - | 2024 | actual | level"]);
    states("2024年，嘉兴全市产值达到690亿元。", &["690亿元 → output value | Jiaxing | 2024 | actual | level"]);
}

#[test]
fn what_is_counted_at_home_is_of_the_place_that_is_named() {
    states(
        "2024年新疆继国内生产总值突破2万亿元后，财政收入达到2400亿元。",
        &[
            "2万亿元 → gdp | Xinjiang | 2024 | actual | level",
            "2400亿元 → fiscal revenue | Xinjiang | 2024 | actual | level",
        ],
    );
    states("2024年国内生产总值达134.9万亿元。", &["134.9万亿元 → gdp | China | 2024 | actual | level"]);
}

#[test]
fn what_leads_a_list_of_bare_figures_leads_each() {
    states(
        "2024年北京城镇、农村居民人均可支配收入分别增长5.1%、7.6%。",
        &["5.1% → income | Beijing | 2024 | actual | growth", "7.6% → income | Beijing | 2024 | actual | growth"],
    );
}

#[test]
fn shops_of_a_kind_are_no_firm() {
    states(
        "2024年集团门店总数为1187间，其中加盟门店331间。",
        &["1187间 → stores | China | 2024 | actual | level", "331间 → stores | China | 2024 | actual | level"],
    );
}

#[test]
fn signs_of_markdown_hide_no_unit_and_no_metric() {
    states(
        "In 2024 exports of **Chile** reached **$1.2** billion, and *imports* [rose](https://example.org/2023/12) **8** percent.",
        &[
            "$1.2** billion → exports | Chile | 2024 | actual | level",
            "8** percent → imports | Chile | 2024 | actual | growth",
        ],
    );
}

#[test]
fn a_dateline_with_an_agency_of_two_words_is_no_place() {
    for lead in ["MUNICH, March 26 (Alpine Newswire) - ", "MUNICH, March 26 (Alpine Newswire) -- "] {
        states(
            &format!("{lead}Last year the maker of sledges had revenue of 5.2 billion euros in 2025."),
            &["5.2 billion euros → revenue | - | 2025 | actual | level"],
        );
    }
}

#[test]
fn firms_based_in_a_place_are_all_of_it() {
    states(
        "China's exports reached 25 trillion yuan in 2025. Companies based in Guangdong exported 5.9 trillion yuan in 2025.",
        &[
            "25 trillion yuan → exports | China | 2025 | actual | level",
            "5.9 trillion yuan → exports | Guangdong | 2025 | actual | level",
        ],
    );
}

#[test]
fn a_prefecture_is_the_place_named_last() {
    states(
        "Aichi lies in Japan. The prefecture had a population of 7.5 million in 2017.",
        &["7.5 million → population | Aichi | 2017 | actual | level"],
    );
}
