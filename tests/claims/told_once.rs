//! What a text tells once and means for more: a unit, a currency's country, the stretch of a year, the subject of a market.

use super::states;

#[test]
fn the_currency_of_the_amount_before() {
    states(
        "Marlow Foods had a turnover of 2.3 billion euros in 2024, with EBITDA of 310 million and net debt of 540 million.",
        &[
            "2.3 billion euros → revenue | Marlow Foods | 2024 | actual | level",
            "310 million → ebitda | Marlow Foods | 2024 | actual | level",
            "540 million → debt | Marlow Foods | 2024 | actual | level",
        ],
    );
    // another firm's money says nothing of it
    let report = super::report(&["特斯达投资50亿美元建厂。青石公司2024年净利润302.5亿。"]);
    assert_eq!(report.mentions.iter().filter(|mention| mention.unit == "USD").count(), 1);
    // passengers are none of what the fares brought in
    states(
        "Revenue of the Lowell Line was 310 million euros in 2024, and passengers numbered 54 million.",
        &[
            "310 million euros → revenue | - | 2024 | actual | level",
            "54 million → passengers | - | 2024 | actual | level",
        ],
    );
}

#[test]
fn whose_dinars_and_pesos() {
    let unit = |text: &str, at: usize| {
        let report = super::report(&[text]);
        report.mentions[at].unit.clone()
    };
    assert_eq!(unit("Tunis spent 310 million dinars on the port in 2024, Tunisia's ministry said.", 0), "TND");
    assert_eq!(unit("Algiers spent 310 million dinars on the port in 2024.", 0), "DZD");
    assert_eq!(unit("The ministry in Buenos Aires spent 310 million pesos in 2024.", 0), "ARS");
    assert_eq!(unit("A firm spent 310 million pesos in 2024.", 0), "MXN");
    assert_eq!(unit("Cairo spent 310 million pounds on the canal in 2024.", 0), "EGP");
    assert_eq!(unit("London spent 310 million pounds on the canal in 2024.", 0), "GBP");
}

#[test]
fn the_same_period_of_another_year_is_that_stretch_of_it() {
    states(
        "Sales of Marlow Foods were 52 million euros in the third quarter of 2025. In the same period of 2024 they were 47 million euros.",
        &[
            "52 million euros → sales | Marlow Foods | 2025Q3 | actual | level",
            "47 million euros → sales | Marlow Foods | 2024Q3 | actual | level",
        ],
    );
    states(
        "2025年上半年青石公司净利润3.14亿元，2024年同期为2.87亿元。",
        &[
            "3.14亿元 → net profit | 青石公司 | 2025H1 | actual | level",
            "2.87亿元 → net profit | 青石公司 | 2024H1 | actual | level",
        ],
    );
}

#[test]
fn a_half_year_report_is_of_the_half_that_is_over() {
    states(
        "Marlow grows\nHarbour Daily, 25 August 2025\nMarlow Foods presented its half-year report. Revenue was 812 million euros.",
        &["812 million euros → revenue | Marlow Foods | 2025H1 | actual | level"],
    );
    // in spring it may be of any half
    states(
        "Marlow grows\nHarbour Daily, 25 March 2025\nMarlow Foods presented its half-year report. Revenue was 812 million euros.",
        &["812 million euros → revenue | Marlow Foods | - | actual | level"],
    );
}

#[test]
fn months_that_are_told_are_over() {
    states(
        "Oil\nPress Weekly, 27 October 2025\nTunisia's exports from November to August brought in $3.1 billion.",
        &["$3.1 billion → revenue | Tunisia | 2024-11..2025-08 | actual | level"],
    );
    states(
        "Oil\nPress Weekly, 27 October 2025\nTunisia's exports from November to August will bring in $3.1 billion.",
        &["$3.1 billion → revenue | Tunisia | 2025-11..2026-08 | forecast | level"],
    );
}

#[test]
fn an_item_goes_on_with_what_the_first_one_is() {
    states(
        "Rice in 2024\n\n* World: production of 3.4 million tonnes. Consumption was 3.2 million tonnes.\n* Spain: 1.4 million tonnes.\n* Italy: 210,000 tonnes.\n",
        &[
            "3.4 million tonnes → output | World | 2024 | actual | level",
            "3.2 million tonnes → consumption | World | 2024 | actual | level",
            "1.4 million tonnes → output | Spain | 2024 | actual | level",
            "210,000 tonnes → output | Italy | 2024 | actual | level",
        ],
    );
}

#[test]
fn classes_are_of_their_year_and_rankings_are_names() {
    states(
        "该校2024届毕业生为8120人。2025年本科计划招生2410人。",
        &["8120人 → graduates | - | 2024 | actual | level", "2410人 → intake | China | 2025 | target | level"],
    );
    states(
        "2024年入驻的世界500强企业有62家，S&P 500 firms were 31 of the 140.",
        &[
            "62家 → companies | World | 2024 | actual | level",
            "31 → companies | World | 2024 | actual | level",
            "140 → companies | World | 2024 | actual | level",
        ],
    );
}

#[test]
fn watts_of_a_source_are_its_capacity() {
    states(
        "Spain put up 2.1 GW of new solar power in 2024. At its end the country had 31 GW of wind.",
        &[
            "2.1 GW → new installed capacity | Spain | 2024 | actual | level",
            "31 GW → installed capacity | Spain | 2024 | actual | level",
        ],
    );
}

#[test]
fn a_firms_country_is_no_place_of_its_figures() {
    states(
        "The Swedish developer Marlow Homes had revenue of 310 million euros in 2024. The British market was worth 5 billion euros in 2024.",
        &[
            "310 million euros → revenue | Marlow Homes | 2024 | actual | level",
            "5 billion euros → market size | United Kingdom | 2024 | actual | level",
        ],
    );
}
