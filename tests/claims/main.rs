//! What figures state: a short text in, `figure → metric | scope | period | status | measure` out, with as many traps as
//! plain cases, in both languages.

mod homes;
mod owners;
mod stretches;
mod told_once;

use std::sync::Arc;

use crossfoot::claim::{Basis, Claim, Measure, Reading, Status};
use crossfoot::report::{Report, State};
use crossfoot::settings::Settings;

fn readings(text: &str) -> Vec<Reading> {
    let settings = Settings::default();
    crossfoot::split(text).into_iter().map(|article| crossfoot::read(&Arc::new(article), &settings)).collect()
}

fn report(texts: &[&str]) -> Report {
    let readings: Vec<Reading> = texts.iter().flat_map(|text| readings(text)).collect();
    crossfoot::check(&crossfoot::link(&readings), &Settings::default())
}

fn line(reading: &Reading, claim: &Claim) -> String {
    let surface = reading.mentions[claim.mention].span.of(&reading.article.text);
    let metric = claim.metric.as_ref().map_or("-", |m| m.name.as_str());
    let period = claim.period.as_ref().map_or("-".to_owned(), |p| p.is.label());
    let status = match claim.status {
        Status::Actual => "actual",
        Status::Forecast => "forecast",
        Status::Target => "target",
        Status::Cap => "cap",
    };
    let measure = match claim.measure {
        Measure::Level => "level",
        Measure::Growth => "growth",
        Measure::Share => "share",
        Measure::Rank => "rank",
        Measure::Difference => "difference",
    };
    format!("{surface} → {metric} | {} | {period} | {status} | {measure}", claim.scope_name().unwrap_or("-"))
}

/// The claims of a text, one a line.
fn claims(text: &str) -> String {
    let readings = readings(text);
    let lines = readings.iter().flat_map(|reading| reading.claims.iter().map(|claim| line(reading, claim)));
    lines.collect::<Vec<_>>().join("\n")
}

/// Holds the claims of a text against lines of a specification.
#[track_caller]
fn states(text: &str, want: &[&str]) {
    assert_eq!(claims(text), want.join("\n"), "{text}");
}

mod places {
    use super::*;

    #[test]
    fn a_chinese_text_without_a_place_is_about_china() {
        let readings = readings("2024年旅游收入达到5.75万亿元。");
        let scope = readings[0].claims[0].scope.as_ref().unwrap();
        assert_eq!((scope.is.name(), scope.assumed), ("China", true));
    }

    #[test]
    fn each_city_of_a_list_has_its_own() {
        states(
            "2024年，北京、上海和广州接待游客分别为3.7亿人次、3.9亿人次和2.5亿人次。",
            &[
                "3.7亿人次 → visits | Beijing | 2024 | actual | level",
                "3.9亿人次 → visits | Shanghai | 2024 | actual | level",
                "2.5亿人次 → visits | Guangzhou | 2024 | actual | level",
            ],
        );
    }

    #[test]
    fn the_field_of_a_ranking_is_not_the_place() {
        states(
            "Lyon ranks second in the country for hotel occupancy. France had 300,000 rooms in 2024.",
            &["second → occupancy | Lyon | 2024 | actual | rank", "300,000 → rooms | France | 2024 | actual | level"],
        );
    }

    #[test]
    fn the_city_is_the_one_named_before() {
        states(
            "杭州市2024年接待游客2.1亿人次。全市拥有酒店2300家。",
            &[
                "2.1亿人次 → visits | Hangzhou | 2024 | actual | level",
                "2300家 → hotels | Hangzhou | 2024 | actual | level",
            ],
        );
    }
}

mod metrics {
    use super::*;

    #[test]
    fn a_verb_names_what_it_counts() {
        states(
            "Quillon Motors produced 30,000 trucks, exported 6,500 and employs 2,300 people.",
            &[
                "30,000 → output | Quillon Motors | - | actual | level",
                "6,500 → exports | Quillon Motors | - | actual | level",
                "2,300 → employees | Quillon Motors | - | actual | level",
            ],
        );
    }

    #[test]
    fn what_no_table_knows_is_the_noun() {
        states(
            "Library loans to children rose to 5.4 million in 2024.",
            &["5.4 million → library loans | - | 2024 | actual | level"],
        );
        states("2024年，全市口袋公园达到320个。", &["320个 → 口袋公园 | - | 2024 | actual | level"]);
        states("The town planted 4,100 saplings in 2024.", &["4,100 → saplings | - | 2024 | actual | level"]);
    }

    #[test]
    fn each_metric_of_a_list_has_its_own() {
        states(
            "In 2024, exports and imports of Vietnam reached $405 billion and $380 billion respectively.",
            &[
                "$405 billion → exports | Vietnam | 2024 | actual | level",
                "$380 billion → imports | Vietnam | 2024 | actual | level",
            ],
        );
        states(
            "2024年全国汽车产销分别完成3128万辆和3143万辆，同比分别增长3.7%和4.5%。",
            &[
                "3128万辆 → output | China | 2024 | actual | level",
                "3143万辆 → sales | China | 2024 | actual | level",
                "3.7% → output | China | 2024 | actual | growth",
                "4.5% → sales | China | 2024 | actual | growth",
            ],
        );
    }

    #[test]
    fn a_growth_belongs_to_the_level_before_it() {
        states(
            "The market size of pressed tea in China reached 2.3 billion yuan in 2023, a 27.4% increase.",
            &[
                "2.3 billion yuan → market size | China | 2023 | actual | level",
                "27.4% → market size | China | 2023 | actual | growth",
            ],
        );
    }

    #[test]
    fn what_is_sold_for_a_sum_is_no_sales() {
        states(
            "Broadcast rights were sold for £210 million.",
            &["£210 million → rights fee | United Kingdom | - | actual | level"],
        );
    }

    #[test]
    fn of_two_nouns_on_end_the_last_is_the_head() {
        states(
            "2024年全国风电发电装机达到5.2亿千瓦。",
            &["5.2亿千瓦 → installed capacity | China | 2024 | actual | level"],
        );
    }
}

mod periods {
    use super::*;

    #[test]
    fn the_year_before() {
        states(
            "Quillon Bank earned $84 million in the first half of 2025, up from $68 million a year earlier.",
            &[
                "$84 million → profit | Quillon Bank | 2025H1 | actual | level",
                "$68 million → profit | Quillon Bank | 2024H1 | actual | level",
            ],
        );
        states(
            "2024年净利润85亿元，上年同期为70亿元。",
            &[
                "85亿元 → net profit | China | 2024 | actual | level",
                "70亿元 → net profit | China | 2023 | actual | level",
            ],
        );
    }

    #[test]
    fn some_years_ago_is_the_time_of_its_own_clause() {
        states(
            "网络投票增多\n2025-10-21\n\n全州2025年网络选票33.1万票，四年前选票为27.3万票，增长逾两成。",
            &[
                "33.1万票 → votes | - | 2025 | actual | level",
                "27.3万票 → votes | - | 2021 | actual | level",
                "两成 → votes | - | 2025 | actual | growth",
            ],
        );
    }

    #[test]
    fn some_time_before_is_no_time() {
        states(
            "Deaths fell to 312 in June 2025, down from 540.",
            &["312 → deaths | - | 2025-06 | actual | level", "540 → deaths | - | - | actual | level"],
        );
    }

    #[test]
    fn what_another_is_held_against_is_not_the_period() {
        states(
            "2025年国内出游8.88亿人次，较2024年增加1.23亿人次。",
            &[
                "8.88亿人次 → trips | China | 2025 | actual | level",
                "1.23亿人次 → trips | China | 2025 | actual | difference",
            ],
        );
    }

    #[test]
    fn each_end_of_a_change_has_its_year() {
        states(
            "Average attendance grew from 5,600 in 2022 to 7,900 in 2024.",
            &["5,600 → attendance | - | 2022 | actual | level", "7,900 → attendance | - | 2024 | actual | level"],
        );
    }

    #[test]
    fn a_growth_over_years_holds_from_the_first_to_the_last() {
        states(
            "The kelp market in Norway will grow from 2 billion kroner in 2024 to 4 billion kroner in 2028, a compound annual growth rate of 18.9%.",
            &[
                "2 billion kroner → market size | Norway | 2024 | forecast | level",
                "4 billion kroner → market size | Norway | 2028 | forecast | level",
                "18.9% → market size | Norway | 2024-2028 | forecast | growth",
            ],
        );
    }

    #[test]
    fn what_is_foreseen_does_not_hold_for_the_time_told_so_far() {
        let readings = readings("Spain had 94 million visitors in 2024. It expects to attract 100 million visitors.");
        assert!(readings[0].claims[1].period.is_none());
    }
}

mod statuses {
    use super::*;

    #[test]
    fn words_of_both_languages() {
        for (text, want) in [
            ("Quillon Motors expects to sell 500,000 cars in 2030.", Status::Forecast),
            ("Quillon Motors aims to sell 500,000 cars by 2030.", Status::Target),
            ("Quillon Motors sold 500,000 cars.", Status::Actual),
            ("公司预计销量将达到60万辆。", Status::Forecast),
            ("公司力争销量突破100万辆。", Status::Target),
            ("全年销量达到60万辆。", Status::Actual),
            ("对企业给予最高100万元支持。", Status::Cap),
        ] {
            assert_eq!(readings(text)[0].claims[0].status, want, "{text}");
        }
    }

    #[test]
    fn a_figure_that_beat_a_forecast_is_no_forecast() {
        let readings = readings("Profit came in above expectations at $84 million.");
        assert_eq!(readings[0].claims[0].status, Status::Actual);
    }

    #[test]
    fn source_and_basis() {
        for (text, source, basis) in [
            (
                "According to Quillon Research, sales rose 5% year on year.",
                Some("Quillon Research"),
                Some(Basis::YearOnYear),
            ),
            ("据国家统计局数据，产量同比增长5%。", Some("国家统计局"), Some(Basis::YearOnYear)),
            ("第三季度营收环比增长6.2%。", None, Some(Basis::MonthOnMonth)),
            ("GDP grew 3% in real terms.", None, Some(Basis::Real)),
            ("Sales rose 5%.", None, None),
        ] {
            let readings = readings(text);
            let claim = readings[0].claims.iter().find(|claim| claim.measure == Measure::Growth).expect(text);
            assert_eq!(claim.source.map(|span| span.of(text)), source, "{text}");
            assert_eq!(claim.basis, basis, "{text}");
        }
    }
}

mod twins {
    use super::*;

    const ENGLISH: &str = "Quillon opens a reading room\n\nThe room cost $3.75 million and holds 48,200 books. It drew 1,260 readers on the first day, 36 of them children.";
    const CHINESE: &str = "奎隆开放阅览室\n\n阅览室耗资375万美元，藏书4.82万册。开放首日迎来读者1260人，其中儿童36人。";

    fn corroborated(report: &Report) -> usize {
        report.claims.iter().filter(|claim| claim.state == State::Corroborated).count()
    }

    #[test]
    fn a_story_and_its_translation_join_their_figures() {
        let report = report(&[ENGLISH, CHINESE]);
        assert!(corroborated(&report) >= 8, "{:#?}", report.claims);
        assert!(report.findings.is_empty());
    }

    #[test]
    fn two_stories_that_share_a_figure_by_chance_do_not() {
        let other = "Lowell repairs a bridge\n\nThe bridge cost $3.75 million, is 412 metres long and will open in 2027. Some 98 workers took part.";
        assert_eq!(corroborated(&report(&[ENGLISH, other])), 0);
    }

    #[test]
    fn a_copy_is_no_second_witness() {
        assert_eq!(corroborated(&report(&[ENGLISH, ENGLISH])), 0);
    }

    #[test]
    fn firms_of_two_names_are_never_held_against_each_other() {
        let report = report(&[
            "Lowell Motors delivered 45,000 vehicles in 2024.",
            "Quillon Motors delivered 450,000 vehicles in 2024.",
            "Vehicle deliveries came to 4.5 million in 2024.",
        ]);
        assert!(report.findings.is_empty(), "{:#?}", report.findings);
    }

    #[test]
    fn one_firm_in_two_articles_is_one() {
        let report = report(&[
            "Lowell Motors Inc. delivered 45,200 vehicles in 2024.",
            "Lowell Motors delivered 452,000 vehicles in 2024.",
        ]);
        assert_eq!(report.findings.iter().map(|f| f.rule).collect::<Vec<_>>(), ["unit-slip"]);
    }
}

#[test]
fn no_text_makes_it_panic() {
    let parts = [
        "The",
        " of",
        "'s",
        "’s",
        "“",
        "”",
        "Inc.",
        ", ",
        "。",
        "，",
        "据",
        "分别为",
        "respectively",
        "其",
        "公司",
        "港",
        "5",
        "1.2亿",
        "2024年",
        "上年同期",
        " from",
        " a year earlier",
        "预计",
        "According to",
        " Lowell",
        "（简称",
        "）",
        "\n\n",
        "去",
        "é",
        "𠀀",
    ];
    for a in 0..parts.len() {
        for b in 0..parts.len() {
            let c = (a * 11 + b * 3) % parts.len();
            let text =
                [parts[a], parts[b], parts[c], parts[(a * 7 + b) % parts.len()], parts[(b * 5 + c) % parts.len()]];
            readings(&text.concat());
        }
    }
}

mod changes {
    use super::*;

    #[test]
    fn a_year_ago_behind_a_figure_is_of_that_figure_alone() {
        states(
            "Spending was £98 million in 2024, against £71 million a year ago. Debt rose to £702 million.",
            &[
                "£98 million → spending | United Kingdom | 2024 | actual | level",
                "£71 million → spending | United Kingdom | 2023 | actual | level",
                "£702 million → debt | United Kingdom | 2024 | actual | level",
            ],
        );
    }

    #[test]
    fn the_fall_and_what_it_led_to_are_two_figures() {
        let read = claims("Cash flow dropped by about a fifth to £64 million in 2024.");
        let figures: Vec<&str> = read.lines().filter_map(|line| line.split(" → ").next()).collect();
        assert_eq!(figures, ["a fifth", "£64 million"]);
    }

    #[test]
    fn a_fall_in_brackets_with_its_sign() {
        states(
            "Deliveries in 2024: 1.18 million (-4.8%).",
            &[
                "1.18 million → deliveries | - | 2024 | actual | level",
                "-4.8% → deliveries | - | 2024 | actual | growth",
            ],
        );
    }

    #[test]
    fn prices_of_last_year_are_no_time() {
        states(
            "2025年上半年电信业务总量按上年不变单价计算同比增长9.3%，宽带业务收入1384亿元。",
            &[
                "9.3% → price | China | 2025H1 | actual | growth",
                "1384亿元 → revenue | China | 2025H1 | actual | level",
            ],
        );
    }

    #[test]
    fn a_time_and_the_level_at_its_end() {
        let read = claims("Base stations rose by 298,000 in six months to 4.55 million in June 2025.");
        let figures: Vec<&str> = read.lines().filter_map(|line| line.split(" → ").next()).collect();
        assert_eq!(figures, ["298,000", "six months", "4.55 million"]);
    }
}
