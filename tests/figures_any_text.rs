//! Reading figures holds for any text: no panic, time that grows with the text, and values that read back as themselves.

use std::time::{Duration, Instant};

use crossfoot::mention::{Context, Mention, read};
use crossfoot::text::Span;
use crossfoot::value::{Amount, Decimal, Unit, day, plain};
use proptest::prelude::*;

fn figures(text: &str) -> Vec<Mention> {
    read(text, Span::new(0, text.len()), &Context::default()).mentions
}

fn value(mention: &Mention) -> Option<Decimal> {
    match mention.amount? {
        Amount::One(one) => Some(one.value),
        Amount::Range(..) => None,
    }
}

/// The digits of a number with a comma before every three: `1,234,567.5`.
fn with_commas(text: &str) -> String {
    let (whole, rest) = text.split_at(text.find('.').unwrap_or(text.len()));
    let (sign, digits) = whole.split_at(usize::from(whole.starts_with('-')));
    let grouped: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap()).collect();
    format!("{sign}{}{rest}", grouped.join(","))
}

/// A number below ten to the sixteenth in Chinese numerals.
fn in_chinese(n: u64) -> String {
    const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    if n < 10 {
        return DIGITS[n as usize].to_owned();
    }
    let (unit, word) = [(100_000_000, "亿"), (10_000, "万"), (1000, "千"), (100, "百"), (10, "十")]
        .into_iter()
        .find(|(unit, _)| n >= *unit)
        .unwrap();
    let rest = n % unit;
    let zero = if rest > 0 && rest < unit / 10 { "零" } else { "" };
    let rest = if rest > 0 { in_chinese(rest) } else { String::new() };
    format!("{}{word}{zero}{rest}", in_chinese(n / unit))
}

/// A number below ten to the fifteenth in English words.
fn in_english(n: u64) -> String {
    const SMALL: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let joined = |unit: u64, word: &str, and: &str| {
        let rest = n % unit;
        let tail = if rest > 0 { format!("{and}{}", in_english(rest)) } else { String::new() };
        format!("{} {word}{tail}", in_english(n / unit))
    };
    match n {
        0..20 => SMALL[n as usize].to_owned(),
        20..100 if n.is_multiple_of(10) => TENS[(n / 10) as usize].to_owned(),
        20..100 => format!("{}-{}", TENS[(n / 10) as usize], SMALL[(n % 10) as usize]),
        100..1000 => joined(100, "hundred", " and "),
        1000..1_000_000 => joined(1000, "thousand", " "),
        1_000_000..1_000_000_000 => joined(1_000_000, "million", " "),
        1_000_000_000..1_000_000_000_000 => joined(1_000_000_000, "billion", " "),
        _ => joined(1_000_000_000_000, "trillion", " "),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn a_value_as_displayed_reads_back_as_itself(mantissa in -999_999_999_999i64..999_999_999_999, scale in 0u32..6) {
        let value = Decimal::new(mantissa, scale);
        // eight digits alone may be a day
        prop_assume!(plain(value).trim_start_matches('-').len() != 8);
        for text in [plain(value), with_commas(&plain(value))] {
            let found = figures(&format!("worth {text} in all"));
            prop_assert_eq!(found.len(), 1, "{}", text);
            prop_assert_eq!(self::value(&found[0]), Some(value), "{}", text);
        }
    }

    #[test]
    fn amounts_read_back_with_their_unit(mantissa in 1i64..9_999_999, scale in 0u32..4, scaled in 0usize..5) {
        let number = Decimal::new(mantissa, scale);
        let (words, power) = [("", 0), (" million", 6), (" billion", 9), ("万", 4), ("亿", 8)][scaled];
        let factor = Decimal::from(10i64.pow(power));
        for (text, code) in [
            (format!("${number}{words}."), "USD"),
            (format!("EUR {number}{words}."), "EUR"),
            (format!("{number}{words}元。"), "CNY"),
        ] {
            let found = figures(&text);
            prop_assert_eq!(found.len(), 1, "{}", text);
            prop_assert_eq!(self::value(&found[0]), Some(number * factor), "{}", text);
            prop_assert_eq!(&found[0].unit, &Unit::Money(code), "{}", text);
        }
    }

    #[test]
    fn numerals_in_words_read_back(n in 10u64..9_999_999_999_999) {
        for text in [format!("共{}元。", in_chinese(n)), format!("It took {} dollars.", in_english(n))] {
            let found = figures(&text);
            prop_assert_eq!(found.len(), 1, "{}", text);
            prop_assert_eq!(self::value(&found[0]), Some(n.into()), "{}", text);
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "[0-9 ,./$¥%()\\-–~一二三十百千万亿两几多半成折分之点又又至到与间元角吨个人 andhlfquretoviwmpk½⅔\n]{0,40}") {
        for mention in figures(&text) {
            prop_assert!(!mention.span.is_empty());
            prop_assert!(text.get(mention.span.range()).is_some());
        }
    }

    #[test]
    fn pieces_of_figures_in_any_order_are_read(pieces in proptest::collection::vec(prop::sample::select(vec![
        "1", "20", "3.5", ".5", "1,000", "½", " ", " and ", " a ", "half", "quarter", "thirds", "one", "two", "hundred", " million",
        "-", "–", " to ", "至", "与", "之间", "分之", "又", "点", "多", "几", "十", "百", "万", "亿", "两", "半", "成", "折", "元", "角",
        "分", "$", "USD", "%", "个百分点", "吨", "/", "每", " per ", "kg", "年", "岁", "大于", "小于", "过", "比", "第", "(", ")", "，", "\n", "point", "é", "零",
        "从", "由", "增至", "降至", "rose ", "from ", "about ", "dozens", "hundreds", " of ", "several ", "以上", "以下", "个多", "个半",
        "星期", "小时", "分钟", "。", "近", "超", "since ", "2020", "以来", "新台币", "Canada", "億", "¥",
    ]), 0..16)) {
        let text = pieces.concat();
        let context = Context::of(&text, day(2024, 2, 29));
        for mention in read(&text, Span::new(0, text.len()), &context).mentions {
            prop_assert!(text.get(mention.span.range()).is_some());
        }
    }
}

/// The processor time that this thread has taken, where the system tells it: what others do on the machine is not in it.
fn taken(since: Instant) -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = told.and_then(|line| line.split(' ').next()?.parse().ok());
    nanos.map_or_else(|| since.elapsed(), Duration::from_nanos)
}

/// The time that a text of `count` times `piece` takes: the best of two.
fn time(piece: &str, count: usize) -> Duration {
    let text = piece.repeat(count);
    let begun = Instant::now();
    let once = || {
        let start = taken(begun);
        std::hint::black_box(figures(&text));
        taken(begun).saturating_sub(start)
    };
    (0..2).map(|_| once()).min().unwrap_or_default()
}

#[test]
fn time_grows_with_the_text_and_not_faster() {
    let mut slow = Vec::new();
    for piece in [
        "7",
        "一",
        "十",
        "万",
        "零",
        "and ",
        "one ",
        "half ",
        "two-",
        "a ",
        "1 ",
        "1-",
        "1/",
        "1 234 ",
        "1,",
        "点",
        "几",
        "$",
        "million ",
        "百分",
        "1 to ",
        "两到",
        "三分之",
        "0.",
        "hundred and ",
        " ",
        "1\u{a0}",
        "[1",
        "three and ",
        "千分之",
        "过",
        "point ",
        "大于1小于",
        "1 per ",
        "e",
        "1e",
        "从1增至",
        "rose from 1 to ",
        "dozens of ",
        "several hundred ",
        "1年1个月",
        "since 2020 ",
        "1年以上",
        "超百",
        "½",
    ] {
        // short times are noise; ten times the text may take ten times as long, and a slow machine some more. What is
        // slow must be so each time: others may be at work on the machine
        let measured = || {
            let (small, large) = (time(piece, 300), time(piece, 3_000));
            let allowed = small.max(Duration::from_millis(2)) * 30;
            (large > allowed).then(|| format!("{piece:?}: {small:?} for 300 and {large:?} for 3,000"))
        };
        slow.extend(measured().and_then(|_| measured()).and_then(|_| measured()));
    }
    assert!(slow.is_empty(), "{slow:#?}");
}
