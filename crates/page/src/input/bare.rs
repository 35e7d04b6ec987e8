//! Leaves the bare tags of HTML: no attribute, no script, no style. What is then parsed has nothing left that could
//! run, load or be styled; the page's policy would forbid all that, but would complain of it too.

/// Elements that are dropped with all that is in them; what they hold is no markup.
const DROPPED: [&str; 6] = ["script", "style", "iframe", "noframes", "textarea", "title"];

/// The HTML with bare tags, comments left out.
pub fn bare_tags(html: &str) -> String {
    let bytes = html.as_bytes();
    let mut out = String::with_capacity(html.len());
    let (mut at, mut from) = (0, 0);
    // Every byte that is looked for is ASCII: all cuts lie between characters.
    while at < bytes.len() {
        if bytes[at] != b'<' {
            at += 1;
            continue;
        }
        out.push_str(&html[from..at]);
        let name_at = at + 1 + usize::from(bytes.get(at + 1) == Some(&b'/'));
        let end = bytes[name_at..].iter().position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-');
        let name = &html[name_at..end.map_or(bytes.len(), |end| name_at + end)];
        let is_end = name_at == at + 2;
        at = if bytes[at..].starts_with(b"<!--") {
            after(bytes, at, b"-->")
        } else if bytes.get(name_at) == Some(&b'!') {
            after_tag(bytes, at)
        } else if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            out.push_str("&lt;");
            at + 1
        } else if DROPPED.into_iter().any(|dropped| name.eq_ignore_ascii_case(dropped)) {
            let content = after_tag(bytes, at);
            if is_end { content } else { after_closing(bytes, content, name.as_bytes()) }
        } else {
            out.push_str(if is_end { "</" } else { "<" });
            out.push_str(name);
            out.push('>');
            after_tag(bytes, at)
        };
        from = at;
    }
    out.push_str(&html[from..]);
    out
}

/// Where the text after a tag begins. A `>` in quotes does not end it.
fn after_tag(bytes: &[u8], tag: usize) -> usize {
    let mut quote = 0;
    for (at, byte) in bytes.iter().enumerate().skip(tag) {
        match *byte {
            b'>' if quote == 0 => return at + 1,
            b'"' | b'\'' if quote == 0 => quote = *byte,
            byte if byte == quote => quote = 0,
            _ => {}
        }
    }
    bytes.len()
}

/// Where the text after `</name …>` begins.
fn after_closing(bytes: &[u8], content: usize, name: &[u8]) -> usize {
    let mut at = content;
    while at < bytes.len() {
        at = after(bytes, at, b"</");
        if bytes.get(at..at + name.len()).is_some_and(|here| here.eq_ignore_ascii_case(name)) {
            return after_tag(bytes, at);
        }
    }
    at
}

/// Where what follows `mark` begins.
fn after(bytes: &[u8], from: usize, mark: &[u8]) -> usize {
    (from..bytes.len()).find(|at| bytes[*at..].starts_with(mark)).map_or(bytes.len(), |at| at + mark.len())
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::bare_tags;

    #[wasm_bindgen_test]
    fn attributes_and_what_runs_are_gone() {
        let html =
            r#"<p class="a>b" onclick='x()'>4%<br/></p><SCRIPT a="</b">"<p>"</Script ><style>p{}</style><!-- <b> -->."#;
        assert_eq!(bare_tags(html), "<p>4%<br></p>.");
    }

    #[wasm_bindgen_test]
    fn a_bare_sign_is_text() {
        assert_eq!(bare_tags("<!doctype html>1 < 2 <"), "1 &lt; 2 &lt;");
        assert_eq!(bare_tags("<p never closed"), "<p>");
        assert_eq!(bare_tags("<script>never closed"), "");
    }
}
