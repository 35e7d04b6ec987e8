//! Turns the bytes of a file into text, or says why not.

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A document format whose text is not read, by name.
    Document(&'static str),
    /// A document that opens with a password only.
    Locked,
    /// A document that unpacks to more than it should.
    Large,
    /// No text at all.
    Binary,
    /// Text in an unknown encoding.
    Encoding,
    /// Nothing but white space.
    Empty,
    /// The browser could not read it.
    Unreadable,
}

/// The text of a file. A last resort is asked where it is not UTF-8 or marked UTF-16.
pub fn decode(bytes: &[u8], last_resort: impl FnOnce(&[u8]) -> Option<String>) -> Result<String, Refusal> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        [b'%', b'P', b'D', b'F', ..] => return Err(Refusal::Document("PDF")),
        [b'P', b'K', 3, 4, ..] => return Err(Refusal::Document("Zip")),
        _ => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            if bytes.contains(&0) {
                return Err(Refusal::Binary);
            }
            match std::str::from_utf8(bytes) {
                Ok(text) => text.to_owned(),
                Err(_) => last_resort(bytes).filter(|text| mostly_han(text)).ok_or(Refusal::Encoding)?,
            }
        }
    };
    if text.trim().is_empty() { Err(Refusal::Empty) } else { Ok(text) }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Refusal> {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).collect::<Result<String, _>>().map_err(|_| Refusal::Encoding)
}

/// Older Chinese encodings accept nearly any bytes: they are believed only if what is not ASCII comes out as Chinese.
fn mostly_han(text: &str) -> bool {
    let other = text.chars().filter(|c| !c.is_ascii()).count();
    let han = text
        .chars()
        .filter(|c| matches!(c, '\u{3000}'..='\u{303f}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}'))
        .count();
    han * 10 >= other * 8
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::{Refusal, decode};

    fn plain(bytes: &[u8]) -> Result<String, Refusal> {
        decode(bytes, |_| None)
    }

    #[wasm_bindgen_test]
    fn utf8_with_and_without_a_mark() {
        assert_eq!(plain("超45亿".as_bytes()).as_deref(), Ok("超45亿"));
        assert_eq!(plain("\u{feff}超45亿".as_bytes()).as_deref(), Ok("超45亿"));
    }

    #[wasm_bindgen_test]
    fn utf16_either_way_round() {
        let text = "到2025年, 634亿 😀";
        let little: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let big: Vec<u8> = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
        assert_eq!(plain(&little).as_deref(), Ok(text));
        assert_eq!(plain(&big).as_deref(), Ok(text));
    }

    #[wasm_bindgen_test]
    fn other_files_are_named_for_what_they_are() {
        assert_eq!(plain(b"%PDF-1.7"), Err(Refusal::Document("PDF")));
        assert_eq!(plain(b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00"), Err(Refusal::Binary));
        assert_eq!(plain(b"caf\xe9"), Err(Refusal::Encoding));
        assert_eq!(plain(b" \n"), Err(Refusal::Empty));
    }

    #[wasm_bindgen_test]
    fn the_last_resort_is_believed_only_for_chinese() {
        assert_eq!(decode(b"\xca\xd0", |_| Some("市".into())).as_deref(), Ok("市"));
        assert_eq!(decode(b"caf\xe9s", |_| Some("cafés".into())), Err(Refusal::Encoding));
    }
}
