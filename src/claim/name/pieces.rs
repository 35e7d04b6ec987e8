//! What a Chinese clause has around a name: what stands before its last blank, a number of things, a day.

use crate::text::around::{Ends, is_latin};

/// What stands behind the last blank, but for one within a Latin name: 瑞典企业Marlow Nordic.
pub(super) fn last_piece(clause: &str) -> &str {
    let within = |at: usize| {
        let (head, tail) = (&clause[..at], clause[at..].trim_start());
        head.ends_with(is_latin) && tail.starts_with(is_latin)
    };
    let blank = clause.rmatch_indices([' ', '　']).find(|(at, _)| !within(*at));
    blank.map_or(clause, |(at, sign)| &clause[at + sign.len()..])
}

/// Whether these words say how many, and of when: 如今近六成, 目前过半.
pub(super) fn is_share(body: &str) -> bool {
    let tenths = body
        .strip_suffix('成')
        .is_some_and(|head| head.ends_with(['一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '几']));
    tenths
        || body.ends_with_any(&["过半", "半数", "近半", "超半", "一半", "多数"])
        || body.starts_with_any(&["如今", "目前", "现在", "眼下", "当前", "至今", "这些", "其余"])
}

/// A clause without the day and the time of day with which it ends: 味谷食品8月26日晚.
pub(super) fn without_day(clause: &str) -> &str {
    let head = clause.without_end(&["晚间", "早间", "凌晨", "上午", "下午", "晚", "早"]);
    let mut rest = head;
    for unit in ["日", "月", "年"] {
        let Some(counted) = rest.strip_suffix(unit) else { continue };
        let short = counted.trim_end_matches(|c: char| c.is_ascii_digit());
        rest = if short.len() < counted.len() { short } else { rest };
    }
    if rest.len() < head.len() { rest } else { clause }
}
