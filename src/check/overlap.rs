//! Lists whose parts may overlap, so that they come to more than their whole.

/// Whether a text, in small letters, says that one may be counted twice: "many of them doing both", 多选.
pub fn may_overlap(text: &str) -> bool {
    #[rustfmt::skip]
    const WORDS: &[&str] = &[
        "both", "overlap", "more than one", "at least one", "several", "multiple", "同时", "重叠", "兼", "多选", "交叉", "重复", "不止一",
    ];
    WORDS.iter().any(|word| text.contains(word))
}
