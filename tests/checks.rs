//! What the checks find and, as important, where they stay silent: articles in, findings out.

use std::sync::Arc;

use crossfoot::check::{Role, Severity, explained};
use crossfoot::report::{FindingRow, Report, State};
use crossfoot::settings::{Locale, Settings};

/// The report on a set of articles, each a text of its own.
fn report(articles: &[&str]) -> Report {
    report_in(articles, Locale::En)
}

fn report_in(articles: &[&str], locale: Locale) -> Report {
    report_with(articles, Settings { locale, ..Settings::default() })
}

/// The report on examples of which the first lines may be a table of known figures.
fn report_of_examples(examples: &[&str]) -> Report {
    let rows = if examples.first().is_some_and(|line| line.starts_with("topic,metric")) { 2 } else { 0 };
    let (known, faults) = crossfoot::reference::parse(&examples[..rows].join("\n"));
    assert!(rows == 0 || faults.is_empty(), "{faults:?}");
    report_with(&examples[rows..], Settings { known, ..Settings::default() })
}

fn report_with(articles: &[&str], settings: Settings) -> Report {
    let inputs = articles.iter().zip(0..);
    let readings: Vec<_> = inputs
        .flat_map(|(text, input)| {
            crossfoot::split(text).into_iter().map(move |a| crossfoot::text::Article { input, ..a })
        })
        .map(|article| crossfoot::read(&Arc::new(article), &settings))
        .collect();
    crossfoot::check(&crossfoot::link(&readings), &settings)
}

/// Each finding as `rule: figure in doubt / what it is held against`.
fn findings(articles: &[&str]) -> Vec<String> {
    report(articles).findings.iter().map(line).collect()
}

fn line(finding: &FindingRow) -> String {
    let surface = |role: Role| finding.spans.iter().find(|s| s.role == role).map_or("", |s| s.surface.as_str());
    format!("{}: {} / {}", finding.rule, surface(Role::Primary), surface(Role::Twin))
}

/// No warning and no error; a note may stand.
#[track_caller]
fn silent(articles: &[&str]) {
    let report = report(articles);
    let loud: Vec<String> = report.findings.iter().filter(|f| f.severity > Severity::Note).map(line).collect();
    assert_eq!(loud, Vec::<String>::new(), "{articles:#?}");
}

#[test]
fn every_check_has_all_its_parts_and_does_what_its_examples_say() {
    for (rule, explanation) in explained() {
        for text in [rule.title, explanation.finds, explanation.why, explanation.abstains] {
            assert!(!text.en.is_empty() && !text.zh.is_empty(), "{} lacks a text", rule.name);
        }
        let found = report_of_examples(explanation.fires).findings;
        assert!(found.iter().any(|f| f.rule == rule.name), "{} does not fire on its own example", rule.name);
        let quiet = report_of_examples(explanation.silent).findings;
        let loud: Vec<String> = quiet.iter().filter(|f| f.severity > Severity::Note).map(line).collect();
        assert_eq!(loud, Vec::<String>::new(), "{}", rule.name);
        assert!(quiet.iter().all(|f| f.rule != rule.name), "{} is not silent", rule.name);
    }
}

mod unit_slip {
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
    fn two_translated_figures_do_not_vouch_for_each_other() {
        let slipped = "瓶装茶市场\n\nThe bottled-tea market in China reached 237 billion yuan in 2023. The bottled-tea market is growing.";
        let found = report(&[slipped, slipped, "中国瓶装茶市场规模2023年为237亿元。"]);
        assert!(found.claims.iter().all(|c| c.state != State::Corroborated), "{:#?}", found.claims);
    }
}

mod value_conflict {
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
}

mod percent_vs_count {
    use super::*;

    #[test]
    fn a_share_and_a_count_of_one_list() {
        let text = "In the survey, 45% of the shops were closed, that is 60 out of 100 shops on the street.";
        assert_eq!(findings(&[text]), ["percent-vs-count: 45% / 60"]);
        let chinese = "调查显示，45%的商店已经关闭，每100家商店中有60家商店关门。";
        assert_eq!(findings(&[chinese]), ["percent-vs-count: 45% / 60家"]);
    }

    #[test]
    fn rounding_another_list_and_contrast_stay_silent() {
        for text in [
            "Some 67% of the shops were closed, that is 2 out of 3 shops.",
            "Over 50% of the shops were closed, 60 out of 100 shops on the street.",
            "Of the guests 80% came by train, with 60 out of 100 rooms booked.",
            "45% of the shops were closed, while last year 60 out of 100 shops were.",
            "45% of the shops and 30% of the stalls were closed, 60 out of 100 shops in all.",
        ] {
            silent(&[text]);
        }
    }
}

#[test]
fn messages_come_in_both_languages() {
    let texts = [
        "The bottled-tea market in China was worth 23.7 billion yuan in 2023.",
        "The bottled-tea market in China was worth 31.2 billion yuan in 2023.",
    ];
    assert!(report_in(&texts, Locale::Zh).findings[0].message.contains("不一致"));
}

#[test]
fn the_same_figure_in_both_languages_is_corroborated() {
    let found = report(&[
        "瓶装茶市场\n\nThe bottled-tea market in China was worth 23.7 billion yuan in 2023. The bottled-tea market is growing.",
        "2023年，中国瓶装茶市场规模为237亿元。",
    ]);
    assert_eq!(found.coverage.corroborated, 2, "{:#?}", found.claims);
}

#[test]
fn the_order_of_articles_changes_no_finding() {
    let texts = [
        "The bottled-tea market in China was worth 23.7 billion yuan in 2023.",
        "The bottled-tea market in China reached 237 billion yuan in 2023.",
        "The bottled-tea market in China was worth 31.2 billion yuan in 2023.",
    ];
    let sorted = |texts: &[&str]| {
        let mut prints: Vec<String> = report(texts).findings.into_iter().map(|f| f.fingerprint).collect();
        prints.sort();
        prints
    };
    let turned = [texts[2], texts[0], texts[1]];
    assert!(!sorted(&texts).is_empty());
    assert_eq!(sorted(&texts), sorted(&turned));
}

#[test]
fn an_edit_elsewhere_keeps_the_fingerprint() {
    let right = "The bottled-tea market in China was worth 23.7 billion yuan in 2023.";
    let slipped = "The bottled-tea market in China reached 237 billion yuan in 2023.";
    let longer = format!("Tea is popular. {slipped} It rained on 3 days.");
    let print = |texts: &[&str]| report(texts).findings[0].fingerprint.clone();
    assert_eq!(print(&[right, slipped]), print(&[right, &longer]));
}

#[test]
fn what_the_reader_is_told_about_the_input() {
    let codes = |text: &str| report(&[text]).notices.iter().map(|n| n.code).collect::<Vec<_>>();
    assert_eq!(codes("Nothing is counted here."), ["no-figures"]);
    assert_eq!(codes("The fair opened on 2025-02-30 with 40 stands."), ["impossible-date"]);
    assert_eq!(codes("Рынок вырос до 40 миллиардов рублей в 2024 году, сообщили в министерстве."), ["unread-language"]);
}

mod reference_mismatch {
    use super::*;

    const TABLE: &str = "topic,metric,scope,period,value,unit,source\n\
        bottled tea,market size,China,2023,23.7 billion,CNY,tea yearbook\n\
        瓶装茶,市场规模增速,全国,2023,8.2,%,tea yearbook\n\
        ,market size,China,2023,over 20 billion,CNY,rule of thumb\n\
        bottled tea,companies,China,2023,3100,家,register\n";

    fn found(articles: &[&str]) -> Vec<FindingRow> {
        let (known, faults) = crossfoot::reference::parse(TABLE);
        assert_eq!(faults, []);
        let settings = Settings { known, only: vec!["reference-mismatch".into()], ..Settings::default() };
        report_with(articles, settings).findings
    }

    #[test]
    fn a_figure_that_is_not_the_known_one() {
        let found = found(&["The bottled-tea market in China was worth 31.2 billion yuan in 2023."]);
        assert_eq!(
            found[0].message,
            "bottled tea, market size, China, 2023: “31.2 billion yuan” does not agree with your own figure, \
             23.7 billion CNY (tea yearbook), line 2 of your table."
        );
        assert_eq!(found[0].arithmetic, "[31.15, 31.25] and [23.65, 23.75] do not meet; 31.2 / 23.7 = 1.32");
        assert_eq!((found[0].severity, found[0].spans.len()), (Severity::Warning, 1));
    }

    #[test]
    fn a_power_of_ten_is_named() {
        let found = found(&["The bottled-tea market in China reached 237 billion yuan in 2023."]);
        assert!(found[0].message.ends_with("a factor close to 10, which suggests a slip of units."), "{found:?}");
        assert_eq!(found[0].repair.as_ref().map(|repair| repair.to.as_str()), Some("23.7 billion yuan"));
    }

    #[test]
    fn a_sentence_that_names_neither_topic_nor_place_is_a_note() {
        let article = "The bottled-tea market in China\n\nThe bottled-tea market in China grows. The bottled-tea market is old.\n\n\
            The market size was 31.2 billion yuan in 2023.";
        let found = found(&[article]);
        assert_eq!(found.iter().map(|f| f.severity).collect::<Vec<_>>(), [Severity::Note], "{found:?}");
    }

    #[test]
    fn a_forecast_may_be_a_quarter_off_and_is_a_note_beyond() {
        let forecast =
            |value: &str| format!("The bottled-tea market in China is expected to reach {value} billion yuan in 2023.");
        assert_eq!(found(&[&forecast("26.1")]), []);
        assert_eq!(found(&[&forecast("48.3")])[0].severity, Severity::Note);
    }

    #[test]
    fn a_figure_repeated_in_its_article_is_one_card() {
        let article = "The bottled-tea market in China was worth 31.2 billion yuan in 2023.\n\n\
            In 2023, the bottled-tea market in China reached 31.2 billion yuan.";
        let found = found(&[article]);
        assert_eq!((found.len(), found[0].spans.len()), (1, 2), "{found:?}");
    }

    #[test]
    fn the_other_language_the_general_row_and_a_fall() {
        for (article, surface) in [
            (
                "瓶装茶市场观察\n\nThe bottled-tea market in China was worth 2.1 billion yuan in 2023. The bottled-tea market is old.",
                "2.1 billion yuan",
            ),
            ("2023年，中国速溶咖啡市场规模为12.3亿元。", "12.3亿元"),
            ("2023年，中国瓶装茶市场规模同比增长15.4%。", "15.4%"),
            ("2023年，中国瓶装茶市场规模同比下降8.2%。", "8.2%"),
        ] {
            let found = found(&[article]);
            assert_eq!(found.iter().map(|f| f.spans[0].surface.as_str()).collect::<Vec<_>>(), [surface], "{article}");
        }
    }

    #[test]
    fn silence() {
        for article in [
            "The bottled-tea market in China was worth 23.7 billion yuan in 2023.",
            "The bottled-tea market in China was worth over 20 billion yuan in 2023.",
            "The bottled-tea market in China was worth about 24 billion yuan in 2023.",
            // a part is missing, or another
            "The bottled-tea market in China is worth 99 billion yuan.",
            "The bottled-tea market in China was worth 99 billion yuan in 2021.",
            "The bottled-tea market in Japan was worth 99 billion yuan in 2023.",
            "The bottled-tea market in China was worth $99 billion in 2023.",
            "Exports of the bottled-tea industry in China reached 99 billion yuan in 2023.",
            // aimed at
            "The bottled-tea market in China is to reach a target of 99 billion yuan in 2023.",
            "2023年，中国瓶装茶市场规模同比增长8.2%。",
            "2023年，中国瓶装茶企业达3100家。",
            // the general row says no more than this
            "2023年，中国速溶咖啡市场规模为212.3亿元。",
        ] {
            assert_eq!(found(&[article]), [], "{article}");
        }
    }

    #[test]
    fn a_slip_found_within_the_set_takes_it_under_its_card() {
        let (known, _) = crossfoot::reference::parse(TABLE);
        let articles = [
            "The bottled-tea market in China reached 237 billion yuan in 2023.",
            "The bottled-tea market in China was worth 23.7 billion yuan in 2023.",
        ];
        let found = report_with(&articles, Settings { known, ..Settings::default() }).findings;
        assert_eq!(found.iter().map(line).collect::<Vec<_>>(), ["unit-slip: 237 billion yuan / 23.7 billion yuan"]);
        assert_eq!(found[0].explains.iter().map(|e| e.rule).collect::<Vec<_>>(), ["reference-mismatch"]);
    }
}
