//! Lists whose parts may overlap, so that they come to more than their whole.

/// Whether a text, in small letters, says that one may be counted twice: "many of them doing both", 多选.
pub fn may_overlap(text: &str) -> bool {
    #[rustfmt::skip]
    const WORDS: &[&str] = &[
        "both", "overlap", "more than one", "at least one", "several", "multiple", "同时", "重叠", "兼", "多选", "交叉", "重复", "不止一",
    ];
    WORDS.iter().any(|word| text.contains(word))
}

/// Whether a list only tells how many did one thing and how many another: "Of 14 makers, nine reported lower sales, and six made a
/// loss". Some may have done both. `last` is what stands from the last figure on, `lead` what stands right before it.
pub fn are_deeds(whole: &str, lead: &str, last: &str) -> bool {
    const LEFT: &[&str] = &["remaining", "rest", "other", "others"];
    let mut words = last.split_whitespace();
    let verb = words.next().unwrap_or_default().trim_end_matches(|c: char| !c.is_ascii_alphabetic());
    let finite = verb.ends_with("ed")
        || ["were", "had", "made", "said", "saw", "sold", "fell", "rose", "grew", "lost", "won", "kept"]
            .contains(&verb);
    let left = lead.split(|c: char| !c.is_ascii_alphabetic()).any(|word| LEFT.contains(&word));
    whole.trim_start().starts_with("of ") && finite && !left && lead.trim_end().ends_with(", and")
}
