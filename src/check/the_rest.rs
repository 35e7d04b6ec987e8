//! Rates that are told of all but the part beside them: 检出不合格9批次，合格率为92.5%; "9 of them failed, a pass rate of 92.5%".

use crate::link::{ClaimId, Linked};
use crate::text::around::first_chars;

/// A rate, and what those have not done who are left out of it.
const RATES: &[(&str, &[&str])] = &[
    ("合格率", &["不合格", "未合格"]),
    ("达标率", &["不达标", "未达标", "超标"]),
    ("通过率", &["未通过", "没有通过", "不通过", "未获通过"]),
    ("完好率", &["损坏", "破损"]),
    ("准点率", &["晚点", "延误"]),
    ("正点率", &["晚点", "延误"]),
    ("pass rate", &["failed", "fell short", "did not pass", "failing"]),
    ("approval rate", &["rejected", "refused", "turned down"]),
    ("compliance rate", &["failed", "breached", "did not comply"]),
    ("success rate", &["failed"]),
    ("survival rate", &["died"]),
];

/// Whether the share is told of the others than the part.
pub fn is_of_the_rest(linked: &Linked, part: ClaimId, share: ClaimId) -> bool {
    /// Characters behind a part in which what it has not done stands.
    const BEHIND: usize = 24;
    let text = &*linked.reading(part).plain.text;
    let (own, said) = (linked.mention(part).span, linked.mention(share).span);
    let lead = text.get(linked.claim(share).sentence.start as usize..said.start as usize).unwrap_or_default();
    let lower = lead.to_ascii_lowercase();
    // what the share is called stands right before it
    let last =
        RATES.iter().filter_map(|(rate, not)| Some((lower.rfind(rate)?, *rate, *not))).max_by_key(|(at, ..)| *at);
    let Some((at, _, not)) = last.filter(|(at, rate, _)| lower[at + rate.len()..].chars().count() <= 8) else {
        return false;
    };
    // 不合格率 is that of those
    let reversed = lower[..at].ends_with(['不', '未']);
    let head = text.get(linked.claim(part).sentence.start as usize..own.start as usize).unwrap_or_default();
    let clause = head.rfind(['，', ',', '；', ';', '。']).map_or(head, |at| &head[at..]);
    let tail = text.get(own.end as usize..).unwrap_or_default();
    let tail = first_chars(tail, BEHIND);
    let tail = &tail[..tail.find(['，', ',', '；', ';', '。', '.']).unwrap_or(tail.len())];
    let told = [clause, tail].map(str::to_ascii_lowercase);
    let failed = not.iter().any(|word| told.iter().any(|part| part.contains(word)));
    failed != reversed && (failed || is_good(&told))
}

/// Whether the part is of those that passed, beside the rate of the others.
fn is_good([clause, tail]: &[String; 2]) -> bool {
    ["合格", "达标", "通过", "passed"].iter().any(|word| clause.contains(word) || tail.contains(word))
}
