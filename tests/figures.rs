//! Figures of both languages in sentences: what is read, and what is left alone.

use crossfoot::mention::{Context, read};
use crossfoot::text::Span;
use crossfoot::value::{Amount, Qualifier, plain};

/// The figures of a text that are no dates: `surface=value unit bound`, joined by ` ; `.
fn figures(text: &str) -> String {
    let context = Context::of(text, None);
    let found = read(text, Span::new(0, text.len()), &context).mentions;
    let rows = found.iter().filter(|mention| !mention.is_calendar()).map(|mention| {
        let value = match mention.amount.expect("only dates have no amount") {
            Amount::One(one) => plain(one.value),
            Amount::Range(low, high) => format!("{}..{}", plain(low.value), plain(high.value)),
        };
        let bound = match mention.qualifier {
            Qualifier::Eq => String::new(),
            bound => format!(" {bound:?}").to_lowercase(),
        };
        let unit = mention.unit.symbol();
        format!("{}={value}{}{unit}{bound}", mention.span.of(text), if unit.is_empty() { "" } else { " " })
    });
    rows.collect::<Vec<_>>().join(" ; ")
}

#[track_caller]
fn all(rows: &[(&str, &str)]) {
    for (text, want) in rows {
        assert_eq!(figures(text), *want, "{text}");
    }
}

#[test]
fn money_in_two_units_and_many_coins() {
    all(&[
        ("Tickets cost nine dollars and fifty cents.", "nine dollars and fifty cents=9.5 USD"),
        ("苹果卖6元5角。", "6元5角=6.5 CNY"),
        ("Losses came to 20 MUSD.", "20 MUSD=20000000 USD"),
        ("It paid 42 USD million.", "42 USD million=42000000 USD"),
        ("The fine is 300 kuwaiti dinars.", "300 kuwaiti dinars=300 KWD"),
        ("Shares fetched RMB680bn.", "RMB680bn=680000000000 CNY"),
        ("票价30泰铢。", "30泰铢=30 THB"),
        ("It costs 90$ here.", "90$=90 USD"),
    ]);
}

#[test]
fn rates_ages_and_measures() {
    all(&[
        ("Copper sold at $9,200 per tonne.", "$9,200 per tonne=9200 USD/t"),
        ("煤价为每吨八百元，电价0.5元/千瓦时。", "八百元=800 CNY ; 0.5元/千瓦时=0.5 CNY/kWh"),
        ("She is a 48-year-old pilot.", "48-year-old=48 year"),
        ("孩子七周岁了。", "七周岁=7 year"),
        ("The case weighs 12 pounds.", "12 pounds=12 lb"),
        ("He won £5,000 and lost 300 pounds.", "£5,000=5000 GBP ; 300 pounds=300 GBP"),
        ("鱼重十五斤半，长半米。", "十五斤半=15.5 斤"),
        ("It ran for half an hour.", "half an hour=0.5 h"),
        ("It ran for more than half an hour.", "half an hour=0.5 h gt"),
    ]);
}

#[test]
fn ranges_share_scale_and_unit() {
    all(&[
        ("需要两到三万元。", "两到三万元=20000..30000 CNY"),
        ("规模在七千到九千亿元。", "七千到九千亿元=700000000000..900000000000 CNY"),
        ("人数在300与500之间。", "300与500=300..500"),
        ("Take 30 through 60.", "30 through 60=30..60"),
        ("Between 1000 - 5000 seats.", "1000 - 5000=1000..5000 seat"),
        ("温度大于10小于20。", "10小于20=10..20"),
        ("It is more than 5 but less than 9.", "5 but less than 9=5..9"),
        ("Sales rose from 3 to 5 million.", "3=3 ; 5 million=5000000"),
    ]);
}

#[test]
fn shares_in_words() {
    all(&[
        ("Two thirds of them agreed.", "Two thirds=0.666666666666667"),
        ("降价三成五，打2折。", "三成五=35 % ; 2折=20 %"),
        ("千分之三的税率", "千分之三=0.3 %"),
        ("过半受访者", "过半=50 % gt"),
        ("票房过20亿元", "20亿元=2000000000 CNY gt"),
        ("One in five stayed.", "One in five=0.2"),
        ("They won 60 out of 100 seats.", "60=60 ; 100=100 seat"),
    ]);
}

#[test]
fn words_and_codes_are_no_figures() {
    for text in [
        "他信心十足。",
        "五角大楼发言",
        "他拾起了书包",
        "珠三角企业",
        "统一标准",
        "一些人",
        "百姓关心",
        "千万别去",
        "万一下雨",
        "十字路口",
        "one of them left",
        "no one over there",
        "at this point we left",
        "the latter half was slow",
        "a half-empty room",
        "做得十全十美",
        "一带一路",
        "火冒三丈",
        "半导体行业",
        "COVID-19",
        "G7",
        "at 2.17pm",
        "另一方面，他说",
    ] {
        assert_eq!(figures(text), "", "{text}");
    }
}
