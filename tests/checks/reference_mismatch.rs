//! `reference-mismatch`: the reader's own figures.

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
        "Bottled tea, market size, China, 2023: “31.2 billion yuan” does not agree with your own figure, \
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
