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
fn a_number_and_a_plural_tied_to_it_name_a_thing() {
    all(&[
        ("It sold 40 two-wheelers and 3 four-seaters.", "40=40 two-wheeler ; 3=3 four-seater"),
        ("Makers of two-wheelers sold less.", ""),
        ("A three-part plan took 90-minutes sessions.", "three=3 part ; 90-minutes=90 min"),
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
fn what_a_chinese_numeral_with_decimals_is_known_to() {
    let unit = |text: &str| {
        let context = Context::of(text, None);
        match read(text, Span::new(0, text.len()), &context).mentions[0].amount {
            Some(Amount::One(one)) => plain(one.unit),
            _ => String::new(),
        }
    };
    assert_eq!(unit("1.42万亿元"), "10000000000");
    assert_eq!(unit("4.5亿元"), "10000000");
    assert_eq!(unit("1.2千亿元"), "10000000000");
    assert_eq!(unit("3.5千万元"), "1000000");
}

#[test]
fn groups_of_three_behind_too_many_digits_are_no_figure() {
    all(&[
        ("Order 1232,003 held 4 km, 18862,093,120 more.", "4 km=4 km"),
        ("In 2021,101 km were laid.", "2021=2021 ; 101 km=101 km"),
        ("编号1532,003的4箱。", "4箱=4 箱"),
    ]);
}

#[test]
fn ranges_share_scale_and_unit() {
    all(&[
        ("Petrol is 30–60¢ dearer.", "30–60¢=0.3..0.6 USD"),
        ("每斤贵3至5角。", "3至5角=0.3..0.5 CNY"),
        ("需要两到三万元。", "两到三万元=20000..30000 CNY"),
        ("规模在七千到九千亿元。", "七千到九千亿元=700000000000..900000000000 CNY"),
        ("人数在300与500之间。", "300与500=300..500"),
        ("Take 30 through 60.", "30 through 60=30..60"),
        ("Between 1000 - 5000 seats.", "1000 - 5000=1000..5000 seat"),
        ("温度大于10小于20。", "10小于20=10..20"),
        ("It is more than 5 but less than 9.", "5 but less than 9=5..9"),
    ]);
}

#[test]
fn a_change_is_two_figures_that_share_scale_and_unit() {
    all(&[
        ("Sales rose from 3 to 5 million.", "3=3000000 ; 5 million=5000000"),
        ("Sales rose from 10 to 20 billion yuan.", "10=10000000000 CNY ; 20 billion yuan=20000000000 CNY"),
        ("It was cut from 3.5 to 3.25 percent.", "3.5=3.5 % ; 3.25 percent=3.25 %"),
        ("营收由10亿升至20亿元。", "10亿=1000000000 CNY ; 20亿元=2000000000 CNY"),
        ("从10增至20亿元。", "10=1000000000 CNY ; 20亿元=2000000000 CNY"),
        ("用户从9500万增长到1.2亿人。", "9500万=95000000 人 ; 1.2亿人=120000000 人"),
        ("税率从13%降至9%。", "13%=13 % ; 9%=9 %"),
    ]);
}

#[test]
fn what_is_no_change_keeps_its_own_scale() {
    all(&[
        ("Prices range from 10 to 20 yuan.", "10 to 20 yuan=10..20 CNY"),
        ("价格从10元到20元不等。", "10元到20元=10..20 CNY"),
        ("Traffic rose 7.1% to 11.76 million.", "7.1%=7.1 % ; 11.76 million=11760000"),
        ("Orders grew 8.4% to 41,260 units.", "8.4%=8.4 % ; 41,260=41260 unit"),
        ("Rates of 5% to 10 percent.", "5% to 10 percent=5..10 %"),
        ("It fell from 9,500 to 1.2 million.", "9,500=9500 ; 1.2 million=1200000"),
        ("It rose from 200 million to 1.2 billion.", "200 million=200000000 ; 1.2 billion=1200000000"),
        ("增加到10亿元至20亿元。", "10亿元至20亿元=1000000000..2000000000 CNY"),
        ("Films cost from 10 to 20 yuan.", "10 to 20 yuan=10..20 CNY"),
        ("以支持。该政策自2025年8月23日起施行，由3部分组成", "3=3"),
        ("Sales went up to 5 million yuan.", "5 million yuan=5000000 CNY"),
        ("Toll revenue edges up to 5 million yuan.", "5 million yuan=5000000 CNY"),
        ("Firms get up to 5 million yuan.", "5 million yuan=5000000 CNY cap"),
    ]);
}

#[test]
fn open_numbers_are_ranges() {
    all(&[
        ("Dozens of companies joined.", "Dozens=24..199 company"),
        ("It drew hundreds of thousands of visitors.", "hundreds of thousands=200000..1999999 visitor"),
        ("It lost tens of millions of dollars.", "tens of millions of dollars=20000000..199999999 USD"),
        ("Several hundred people came.", "Several hundred=200..999 person"),
        ("It met dozens of Hamas fighters; 1,200 Americans stayed.", "dozens=24..199 fighter ; 1,200=1200 american"),
        ("It made a few thousand tonnes.", "a few thousand tonnes=2000..9999 t"),
        ("数千家企业，近百人", "数千家=2000..9999 家 ; 百人=100 人 nearly"),
        ("投资超千亿元，票房过亿", "千亿元=100000000000 CNY gt ; 亿=100000000 gt"),
    ]);
}

#[test]
fn figures_of_speech_are_no_numbers() {
    for text in [
        "Thousands of years ago people came.",
        "Thousands of them left, in the hundreds.",
        "Millions watched it.",
        "I told you hundreds of times.",
        "He is a hundred percent sure.",
        "Several companies and a few people came.",
        "The hundreds of firms here",
        "dozens, perhaps",
        "走过百年",
        "成千上万的人",
        "超百度",
        "近千克的",
    ] {
        assert_eq!(figures(text), "", "{text}");
    }
}

#[test]
fn lengths_of_time() {
    all(&[
        ("历时四个多星期。", "四个多星期=4 week gt"),
        ("连续五个季度增长。", "五个季度=5 quarter"),
        ("为期两年零三个月。", "两年零三个月=27 month"),
        ("It lasted 2 hours and 30 minutes.", "2 hours and 30 minutes=150 min"),
        ("处三年以上七年以下有期徒刑", "三年以上七年以下=3..7 year"),
        ("为期30至90日", "30至90日=30..90 day"),
        ("等了俩礼拜。", "俩礼拜=2 week"),
        ("He served 3 years, 5 months of it at home.", "3 years=3 year ; 5 months=5 month"),
        ("三年以上的学生，七年以下", "三年以上=3 year ge ; 七年以下=7 year lt"),
        ("售价200日元", "200日元=200 JPY"),
        ("100日均线", "100=100"),
    ]);
}

#[test]
fn printed_conversions_are_two_amounts() {
    all(&[
        ("50.5 billion yuan ($7 billion)", "50.5 billion yuan=50500000000 CNY ; $7 billion=7000000000 USD"),
        ("505亿元（约合70亿美元）", "505亿元=50500000000 CNY ; 70亿美元=7000000000 USD about"),
        ("505亿元(折合70亿美元)", "505亿元=50500000000 CNY ; 70亿美元=7000000000 USD"),
        (
            "USD 1.2 billion (about RMB 8.6 billion)",
            "USD 1.2 billion=1200000000 USD ; RMB 8.6 billion=8600000000 CNY about",
        ),
        ("$7 billion, or 50.5 billion yuan", "$7 billion=7000000000 USD ; 50.5 billion yuan=50500000000 CNY"),
        ("A$1.5bn (£780m; equivalent to €910m)", "A$1.5bn=1500000000 AUD ; £780m=780000000 GBP ; €910m=910000000 EUR"),
        ("70亿美元，相当于505亿元人民币", "70亿美元=7000000000 USD ; 505亿元人民币=50500000000 CNY"),
        ("新台币12亿元（约3700万美元）", "新台币12亿元=1200000000 TWD ; 3700万美元=37000000 USD about"),
        ("港币10亿元(約1.3億美元)", "港币10亿元=1000000000 HKD ; 1.3億美元=130000000 USD about"),
    ]);
}

#[test]
fn a_shared_sign_keeps_its_other_reading() {
    let read_one = |text: &str| {
        let found = read(text, Span::new(0, text.len()), &Context::of(text, None)).mentions;
        let money = found.iter().find(|mention| mention.unit.currency().is_some()).expect("an amount");
        let other = money.other_unit.as_ref().map_or("none", |unit| unit.symbol());
        format!("{} {other}", money.unit.symbol())
    };
    for (text, want) in [
        ("Canada will spend $3 million, Ottawa said.", "CAD USD"),
        ("Canada will spend 3 million dollars, Ottawa said.", "CAD USD"),
        ("It sold a shop in Canada for $3 million.", "USD CAD"),
        ("Canada paid US$3 million, Ottawa said.", "USD none"),
        ("It will spend $3 million.", "USD none"),
        ("售价¥300", "CNY JPY"),
        ("東京的日本公司售价¥300，日元走低", "JPY CNY"),
        ("台北市今年編列3億元", "TWD CNY"),
        ("香港樓價升至800萬元", "HKD CNY"),
        ("今年投入3亿元", "CNY none"),
    ] {
        assert_eq!(read_one(text), want, "{text}");
    }
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
fn quotes_of_exchanges() {
    all(&[
        ("Maize closed at 2.88-3/4 dollars a bushel.", "2.88-3/4 dollars=2.8875 USD"),
        ("The pound stood at 1.5650/60 dollars.", "1.5650/60 dollars=1.565..1.566 USD"),
        ("The pound slid to 240.34/44 yen.", "240.34/44 yen=240.34..240.44 JPY"),
        (
            "It made a third less than the 2.12 million and a quarter below the mean.",
            "a third=0.333333333333333 ; 2.12 million=2120000",
        ),
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
        "Meridian Series 4000",
        "at 2.17pm",
        "另一方面，他说",
    ] {
        assert_eq!(figures(text), "", "{text}");
    }
}

#[test]
fn chinese_signs_for_thousandths_pressure_and_names() {
    all(&[
        ("出生率为6.5‰，即千分之六点五", "6.5‰=0.65 % ; 千分之六点五=0.65 %"),
        ("中心最低气压965百帕", "965百帕=965 hPa"),
        ("为1200万60岁以上老人服务", "1200万=12000000 ; 60岁以上=60 year ge"),
        ("服务热线12345，邮编：100044，瑞安保险（600123）", ""),
        ("邮箱info2024@example.com，K1287+300处，“8·14”事故", ""),
        ("以9秒97折桂，住7号楼1单元", "9秒=9 s ; 97=97 ; 1=1"),
        ("比分为3∶0，19∶30开赛", ""),
        ("记者12日获悉，截至11月5日收盘，涨2.3%", "2.3%=2.3 %"),
        ("她两年前入行，学了三年", "两年=2 year ; 三年=3 year"),
        ("1994年代表全省参赛，2022/23年度产量1.5亿吨", "1.5亿吨=150000000 t"),
    ]);
}

#[test]
fn how_often_and_how_many_degrees() {
    all(&[
        ("Downloads came to 540 million times.", "540 million=540000000 time"),
        ("It grew 5.4 times.", "5.4 times=5.4 x"),
        ("假期充电3.96亿度。", "3.96亿度=396000000 kWh"),
        ("气温升至38度。", "38度=38 °"),
        ("Complaints rose by 45% to 47.", "45%=45 % ; 47=47"),
        ("The share is up 6%, from 68% to 74%.", "6%=6 % ; 68%=68 % ; 74%=74 %"),
    ]);
}

#[test]
fn a_number_before_what_comes_by_the_year() {
    all(&[
        ("The zoo sold 2000 annual passes.", "2000=2000 pass"),
        ("It runs 2000 budget hotels.", "2000=2000 hotel"),
        ("Its 2024 annual results and the 2025 budget are out.", ""),
    ]);
}
