//! Rows as comma-separated values, for a spreadsheet.

/// The rows as CSV (RFC 4180). The mark at the front tells spreadsheets that it is UTF-8; a text that one would take for
/// a formula gets a `'` before it.
pub fn separated(rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut out = String::from('\u{feff}');
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            push(&mut out, cell);
        }
        out += "\r\n";
    }
    out
}

fn push(out: &mut String, cell: &str) {
    let number = cell.strip_prefix('-').is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit() || b == b'.'));
    let formula = !number && cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    let guard = if formula { "'" } else { "" };
    if cell.contains([',', '"', '\n', '\r']) {
        let parts = ["\"", guard, &cell.replace('"', "\"\""), "\""];
        parts.iter().for_each(|part| out.push_str(part));
    } else {
        out.push_str(guard);
        out.push_str(cell);
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::separated;

    #[wasm_bindgen_test]
    fn cells_are_quoted_where_they_must_be_and_formulas_guarded() {
        let row = ["50.5", "a \"b\", c", "=SUM(A1)", "-12.5", "-5%", "505亿元"].map(str::to_owned).to_vec();
        assert_eq!(separated([row]), "\u{feff}50.5,\"a \"\"b\"\", c\",'=SUM(A1),-12.5,'-5%,505亿元\r\n");
    }
}
