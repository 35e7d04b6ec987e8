//! Near-copies of one article: syndicated, or a newer version of the same page. They are one witness.

use crate::claim::Reading;
use crate::text::{BlockKind, sentences};

/// Bytes of a sentence that is long enough to be told again by nobody else.
const LONG: usize = 40;

/// For each article the first one of the set that it is a near-copy of: itself where it is none.
///
/// A near-copy has most of its long sentences, or most of the other's, in common with it.
pub fn originals(readings: &[&Reading]) -> Vec<usize> {
    let mut rows: Vec<(u64, usize)> = Vec::new();
    let mut counts = vec![0usize; readings.len()];
    for (article, reading) in readings.iter().enumerate() {
        let text = &*reading.plain.text;
        let first = rows.len();
        for block in &reading.article.blocks {
            if matches!(block.kind, BlockKind::Byline | BlockKind::Furniture) {
                continue;
            }
            let whole = sentences(text, block.span);
            rows.extend(whole.iter().map(|s| s.of(text)).filter(|s| s.len() >= LONG).map(|s| (hash(s), article)));
        }
        rows[first..].sort_unstable();
        counts[article] = rows.len() - first;
    }
    rows.sort_unstable();
    rows.dedup();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for same in rows.chunk_by(|a, b| a.0 == b.0) {
        // one against the first is enough: copies of a copy share its sentences
        pairs.extend(same[1..].iter().map(|(_, article)| (same[0].1, *article)));
    }
    pairs.sort_unstable();
    let mut originals: Vec<usize> = (0..readings.len()).collect();
    for same in pairs.chunk_by(|a, b| a == b) {
        let (a, b) = same[0];
        let fewer = counts[a].min(counts[b]);
        if same.len() * 5 >= fewer * 3 && same.len() >= 2.min(fewer) {
            originals[b] = originals[b].min(originals[a]);
        }
    }
    originals
}

/// A hash of the letters and digits of a sentence: blanks and marks change from page to page.
fn hash(sentence: &str) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in sentence.bytes() {
        if byte.is_ascii_alphanumeric() || !byte.is_ascii() {
            hash = (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    hash
}
