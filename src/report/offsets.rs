//! Offsets in the unit that the reader of a report counts in: the one place where bytes are left behind.

use serde::Serialize;

use super::Report;

/// What `start` and `end` count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum OffsetUnit {
    /// Bytes of UTF-8.
    #[default]
    Byte,
    /// Units of UTF-16, as JavaScript counts.
    Utf16,
    /// Unicode scalar values, as Python counts.
    Char,
}

impl OffsetUnit {
    /// The size of a character.
    fn size(self, c: char) -> u32 {
        match self {
            OffsetUnit::Byte => c.len_utf8() as u32,
            OffsetUnit::Utf16 => c.len_utf16() as u32,
            OffsetUnit::Char => 1,
        }
    }

    /// Turns byte offsets of `text` into this unit, in one pass.
    pub fn of_bytes(self, text: &str, mut bytes: Vec<u32>) -> Turned {
        bytes.sort_unstable();
        bytes.dedup();
        let (mut count, mut chars) = (0, text.char_indices().peekable());
        let turned = bytes.into_iter().map(|byte| {
            while let Some((_, c)) = chars.next_if(|(at, _)| (*at as u32) < byte) {
                count += self.size(c);
            }
            (byte, count)
        });
        Turned(turned.collect())
    }
}

/// Offsets in bytes, in order, and what each one is in another unit.
pub struct Turned(Vec<(u32, u32)>);

impl Turned {
    /// What an offset in bytes has become; one that was not asked for stays.
    pub fn of(&self, byte: u32) -> u32 {
        self.0.binary_search_by_key(&byte, |(byte, _)| *byte).map_or(byte, |at| self.0[at].1)
    }
}

impl Report {
    /// Turns every offset of the report from bytes into `unit`. `inputs` are the texts that the articles were cut from.
    pub fn count_in(&mut self, unit: OffsetUnit, inputs: &[&str]) {
        if unit == OffsetUnit::Byte {
            return;
        }
        self.offset_unit = unit;
        // ids are `a1`, `a2` … in order
        let inputs_of: Vec<usize> = self.articles.iter().map(|a| a.input as usize).collect();
        let input_of = |id: &str| id[1..].parse().ok().and_then(|n: usize| inputs_of.get(n.wrapping_sub(1)).copied());
        let mut places: Vec<(usize, &mut u32)> = Vec::new();
        for row in &mut self.articles {
            let input = row.input as usize;
            places.extend([&mut row.start, &mut row.end].map(|at| (input, at)));
        }
        let mut of = |article: &str, start, end| {
            let input = input_of(article).unwrap_or_default();
            places.extend([(input, start), (input, end)]);
        };
        self.mentions.iter_mut().for_each(|m| of(&m.article, &mut m.start, &mut m.end));
        self.notices.iter_mut().for_each(|n| of(&n.article, &mut n.start, &mut n.end));
        for finding in &mut self.findings {
            for span in finding.spans.iter_mut().chain(finding.explains.iter_mut().flat_map(|e| &mut e.spans)) {
                of(&span.article, &mut span.start, &mut span.end);
            }
        }
        for (number, text) in inputs.iter().enumerate() {
            let bytes = places.iter().filter(|(input, _)| *input == number).map(|(_, at)| **at);
            let turned = unit.of_bytes(text, bytes.collect());
            for (_, at) in places.iter_mut().filter(|(input, _)| *input == number) {
                **at = turned.of(**at);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_of_a_mixed_text() {
        let text = "a亿😀b";
        let ends = |unit: OffsetUnit| [0, 1, 4, 8, 9].map(|byte| unit.of_bytes(text, vec![0, 1, 4, 8, 9]).of(byte));
        assert_eq!(ends(OffsetUnit::Utf16), [0, 1, 2, 4, 5]);
        assert_eq!(ends(OffsetUnit::Char), [0, 1, 2, 3, 4]);
    }
}
