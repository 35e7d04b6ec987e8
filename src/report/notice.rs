//! Notices in words.

use crate::settings::Locale;
use crate::text::{Article, Notice};

/// The stable name of a notice, and its sentence.
pub fn notice_text(notice: Notice, article: &Article, locale: Locale) -> (&'static str, String) {
    let title =
        if article.title.is_empty() { article.text.trim().chars().take(24).collect() } else { article.title.clone() };
    match notice {
        Notice::NoFigures => (
            "no-figures",
            locale.pick(
                format!("No figure was found in “{title}”: there is nothing to check in it."),
                format!("“{title}”中没有找到数字，无可核对。"),
            ),
        ),
        Notice::UnreadLanguage => (
            "unread-language",
            locale.pick(
                format!("“{title}” does not look like English or Chinese: its figures may be misread. Paste a version in one of these two."),
                format!("“{title}”似乎不是中文或英文，其中的数字可能读错。请粘贴中文或英文版本。"),
            ),
        ),
        Notice::ImpossibleDate(span) => {
            let date = span.of(&article.text);
            (
                "impossible-date",
                locale.pick(
                    format!("“{date}” in “{title}” is a day that no calendar has; it is left out. Check the source."),
                    format!("“{title}”中的“{date}”是不存在的日期，未予采用。请核对原文。"),
                ),
            )
        }
    }
}
