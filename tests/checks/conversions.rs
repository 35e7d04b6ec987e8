//! Amounts in two currencies, and ranges.

use super::*;

#[test]
fn a_conversion_at_another_rate() {
    let found = fires(
        "conversion-rate",
        &["The fund in Hefei holds 50.5 billion yuan ($25 billion)."],
        "50.5 billion yuan / $25 billion",
    );
    assert_eq!(found.severity, Severity::Error);
    fires("conversion-rate", &["基金规模为505亿元（约合250亿美元）。"], "505亿元 / 250亿美元");
    let odd = "The fund holds 7.2 billion yuan ($1 billion). The bank holds 14.4 billion yuan ($2 billion). The trust holds 5.0 billion yuan ($1.2 billion).";
    fires("conversion-rate", &[odd], "5.0 billion yuan / $1.2 billion");
    for text in [
        "The fund in Hefei holds 50.5 billion yuan ($7 billion).",
        "基金规模为505亿元（约合70亿美元）。",
        "The plant cost 12 billion yen ($80 million).",
        "The fund holds 7.2 billion yuan ($1 billion) and the bank 13.0 billion yuan ($2 billion).",
        "It paid 50.5 billion yuan and $70 billion.",
    ] {
        never("conversion-rate", &[text]);
    }
}

#[test]
fn a_conversion_a_power_of_ten_off_is_a_slip_of_units() {
    for (text, card) in [
        ("The fund in Hefei holds 50.5 billion yuan ($70 billion).", "unit-slip: 50.5 billion yuan / $70 billion"),
        ("基金规模为505亿元（约合700亿美元）。", "unit-slip: 505亿元 / 700亿美元"),
        ("The mill will cost 2.4 billion yuan ($3.36 billion).", "unit-slip: 2.4 billion yuan / $3.36 billion"),
        ("仓库投资6200万欧元（约合51亿元人民币）。", "unit-slip: 51亿元人民币 / 6200万欧元"),
    ] {
        assert_eq!(findings(&[text]), [card]);
    }
    for text in [
        "The mill will cost 2.4 billion yuan ($336 million).",
        "仓库投资6200万欧元（约合5.1亿元人民币）。",
        // off, and by no power of ten
        "The mill will cost 2.4 billion yuan ($1.2 billion).",
    ] {
        never("unit-slip", &[text]);
    }
}

#[test]
fn a_conversion_against_the_readers_own_rate() {
    let weight = |rate: &str, text: &str| {
        let rates = vec![crossfoot::reference::rate(rate).unwrap()];
        let found = report_with(&[text], Settings { rates, ..Settings::default() }).findings;
        found.into_iter().find(|f| f.rule == "conversion-rate").map(|f| f.severity)
    };
    let fund = "The fund in Hefei holds 50.5 billion yuan ($7.0 billion).";
    assert_eq!(weight("1 USD = 7.2 CNY", fund), None);
    assert_eq!(weight("1 USD = 6.4 CNY", fund), None);
    assert_eq!(weight("1 USD = 6.0 CNY", fund), Some(Severity::Note));
    assert_eq!(weight("1 USD = 5.0 CNY", fund), Some(Severity::Warning));
    assert_eq!(weight("1 CNY = 0.2 USD", fund), Some(Severity::Warning));
    assert_eq!(weight("1 EUR = 5.0 CNY", fund), None);
    assert_eq!(
        weight("1 USD = 7.2 CNY", "The fund in Hefei holds 50.5 billion yuan ($25 billion)."),
        Some(Severity::Error)
    );
    assert_eq!(weight("1 CNY = 60 NGN", "The plant cost 2 million yuan (12 million naira)."), Some(Severity::Warning));
    assert_eq!(weight("1 CNY = 60 NGN", "The plant cost 2 million yuan (120 million naira)."), None);
    assert_eq!(weight("1 CNY = 60 NGN", "The plant cost 2 million yuan (over 12 million naira)."), None);
}

#[test]
fn a_range_that_begins_above_its_end() {
    fires("inverted-range", &["合肥的工厂年产能为500至300吨。"], "500 / 300吨");
    fires("inverted-range", &["全年销售汽车12万辆，其中出口4.8万辆，占140%。"], "140% / 4.8万辆");
    for text in [
        "合肥的工厂年产能为300至500吨。",
        "合肥的工厂年产能由500至300吨。",
        "全年销售汽车12万辆，其中出口4.8万辆，占40%。",
        "Sales in Hefei grew by 120% in 2024.",
        "The house voted 52-48 for it.",
    ] {
        never("inverted-range", &[text]);
    }
}

#[test]
fn a_rate_ten_times_off_the_texts_own_is_a_slip_of_units() {
    let text = "The road fund gets 129 billion shillings ($1.0 billion) and the ports 258 billion shillings ($2.0 billion). A bond brings 175 billion shillings ($1.36 billion).";
    breaks(text, "$1.36 billion", "$13.6 billion", "unit-slip: 175 billion shillings / $13.6 billion");
}
