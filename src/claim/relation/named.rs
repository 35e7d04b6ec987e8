//! What the words beside a share say that its whole is: 占交付总量的, "of the company's revenue".

use crate::text::around::is_han;

/// 交付总量的 → 交付; 总量的, 比重为 → nothing.
pub(super) fn chinese(phrase: &str) -> String {
    const LEAD: &[&str] = &["到", "了", "比", "据", "其中", "其", "该", "公司", "当年", "全部", "所有", "整个", "总"];
    #[rustfmt::skip]
    const END: &[&str] = &["的", "比重", "比例", "份额", "达到", "达", "为", "约", "近", "超", "超过", "恰", "总量", "总额", "总数", "总值", "量", "额", "数", "总", "合计", "仅"];
    let mut word = phrase.trim();
    while let Some(rest) = LEAD.iter().find_map(|lead| word.strip_prefix(lead)) {
        word = rest;
    }
    while let Some(rest) = END.iter().find_map(|end| word.strip_suffix(end)) {
        word = rest;
    }
    if word.contains(is_han) && word.chars().count() <= 12 { word.to_owned() } else { String::new() }
}

/// " of the company's revenue" → `revenue`; " of the total" → nothing; without "of", `None`.
pub(super) fn of(tail: &str) -> Option<String> {
    #[rustfmt::skip]
    const EMPTY: &[&str] = &["the", "its", "their", "a", "all", "whole", "total", "entire", "overall", "that", "this", "these", "those", "them", "it", "which", "everything", "gross", "sum", "last", "year", "full-year"];
    let phrase = tail.strip_prefix(" of ")?;
    let phrase = phrase.split([',', '.', ';', ':', '(', ')']).next().unwrap_or_default().to_ascii_lowercase();
    let words = phrase.split_whitespace().take_while(|word| {
        !["and", "in", "for", "was", "were", "is", "are", "on", "from", "as", "at", "while", "with", "to", "came", "by"]
            .contains(word)
    });
    let named = words
        .filter(|word| {
            !EMPTY.contains(word) && !word.contains(|c: char| c.is_ascii_digit()) && !word.contains(['\'', '’'])
        })
        .last();
    Some(named.unwrap_or_default().trim_end_matches('s').to_owned())
}
