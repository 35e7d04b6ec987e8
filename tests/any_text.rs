//! The whole pipeline holds for any text: scraps of news in both languages, thrown together.

use crossfoot::settings::{Locale, Settings};
use proptest::prelude::*;

#[rustfmt::skip]
const SCRAPS: &[&str] = &[
    " ", " ", " ", " ", "\n", "\n\n", ", ", ". ", "; ", "；", "，", "。", "、", "：", "（", "）", "(", ")", "“", "”", "-", "–", "…", "•", "| ", "\t", "# ", "\u{a0}", "\u{3000}", "\u{200b}", "🙂", "é",
    "1", "23", "4.5", "100", "309", "1,234.5", "2024", "2023", "2025年", "2024年", "去年", "同比", "上半年", "3月", "12日", "0", "八", "两", "三千", "五百亿", "亿", "万", "亿元", "万辆", "元", "%", "％", "个百分点", "倍",
    "30 February", "March 3, 2025", "Monday", "Q3 2024", "FY2024", "in ", "by ", "to ", "from ", "between ", "and ", "of ", "out of ", "or ", "up ", "down ", "per ",
    "billion", "million", "thousand", "bn", "yuan", "RMB", "$", "US$", "¥", "dollars", "percent", "percentage points", "times", "-fold", "doubled", "a third", "half", "dozens of ", "TEU", "km", "GWh", "kg",
    "over ", "nearly ", "about ", "up to ", "at least ", "超", "近", "约", "不足", "以上", "多", "余", "最高", "从", "由", "增至", "降至", "增长", "下降", "其中", "合计", "分别为", "占", "达", "为", "较", "的",
    "sales", "revenue", "market size", "users", "companies", "exports", "shares", "growth", "a year earlier", "compared with ", "compound annual growth rate ", "respectively", "including ", "in all", "average ", "each", "expected ", "target ",
    "销售额", "市场规模", "用户", "企业", "出口", "人次", "平均", "预计", "目标", "中国", "杭州", "全国", "China", "Hangzhou", "the city", "bottled-tea market", "饮料市场", "公司", "Acme Motors", "it ", "该公司",
];

fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(SCRAPS), 1..90).prop_map(|scraps| scraps.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn every_text_is_checked_to_the_end(texts in proptest::collection::vec(text(), 1..4), chinese in any::<bool>()) {
        let locale = if chinese { Locale::Zh } else { Locale::En };
        let settings = Settings { locale, ..Settings::default() };
        let all: Vec<&str> = texts.iter().map(String::as_str).collect();
        let report = crossfoot::edge::check(&all, &settings);
        let whole = |article: &str| texts[report.articles.iter().find(|a| a.id == article).unwrap().input as usize].as_str();
        for mention in &report.mentions {
            let printed = whole(&mention.article).get(mention.start as usize..mention.end as usize);
            prop_assert_eq!(printed, Some(mention.surface.as_str()));
        }
        for pair in report.mentions.windows(2).filter(|pair| pair[0].article == pair[1].article) {
            prop_assert!(pair[0].end <= pair[1].start, "{:?} overlap", pair);
        }
        for finding in &report.findings {
            prop_assert!(!finding.message.is_empty() && !finding.spans.is_empty());
        }
    }
}
