//! Days of the calendar.

use super::*;

#[test]
fn a_weekday_that_is_not_its_dates() {
    fires("date-logic", &["The fair opens on Tuesday, March 3, 2025."], "Tuesday, March 3, 2025 / ");
    fires("date-logic", &["博览会将于2025年3月3日（星期二）开幕。"], "2025年3月3日（星期二） / ");
    for text in [
        "The fair opens on Monday, March 3, 2025.",
        "The fair opens on Monday. On March 4, 2025, it rains.",
        "博览会将于2025年3月3日（星期一）开幕。",
        "2025年3月3日开幕，周三闭幕。",
    ] {
        never("date-logic", &[text]);
    }
}
