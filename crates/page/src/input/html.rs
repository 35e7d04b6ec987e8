//! Takes the text out of pasted HTML. The browser's own parser reads its bare tags into a document that is never
//! shown; only its text nodes are looked at.

use wasm_bindgen::JsCast;
use web_sys::{DomParser, Element, Node, SupportedType};

use super::bare::bare_tags;
use super::lines::Lines;

/// The text of a piece of HTML: blocks on lines of their own, list items after `- `, cells between tabs.
pub fn text_of_html(html: &str) -> String {
    let parsed =
        DomParser::new().and_then(|parser| parser.parse_from_string(&bare_tags(html), SupportedType::TextHtml));
    let Some(body) = parsed.ok().and_then(|document| document.body()) else { return String::new() };
    let mut lines = Lines::default();
    walk(&body, &mut lines, false);
    lines.finish()
}

/// Whether a text is the source of a page rather than one that speaks of tags: it begins and ends with one.
pub fn is_markup(text: &str) -> bool {
    let inner = text.trim().strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or_default();
    let after_name = inner.trim_start_matches('!').trim_start_matches(|c: char| c.is_ascii_alphanumeric());
    // The address of a mail stands in such brackets, too.
    after_name.len() < inner.len() && after_name.starts_with([' ', '\n', '>', '-']) && inner.contains("</")
}

fn walk(node: &Node, lines: &mut Lines, preformatted: bool) {
    let mut next = node.first_child();
    while let Some(child) = next {
        next = child.next_sibling();
        if child.node_type() == Node::TEXT_NODE {
            let text = child.node_value().unwrap_or_default();
            if preformatted { lines.verbatim(&text) } else { lines.text(&text) }
        } else if let Some(element) = child.dyn_ref::<Element>() {
            walk_element(element, lines, preformatted);
        }
    }
}

fn walk_element(element: &Element, lines: &mut Lines, preformatted: bool) {
    let name = element.tag_name();
    match name.as_str() {
        "NOSCRIPT" | "TEMPLATE" | "svg" | "OBJECT" | "CANVAS" | "SELECT" | "AUDIO" | "VIDEO" => {}
        "BR" => lines.line_break(),
        "LI" => {
            lines.item();
            walk(element, lines, preformatted);
            lines.end_item();
        }
        "TD" | "TH" => {
            if element.previous_element_sibling().is_some() {
                lines.cell();
            }
            walk(element, lines, preformatted);
        }
        _ => {
            let breaks = breaks_around(&name);
            lines.part(breaks);
            walk(element, lines, preformatted || name == "PRE");
            lines.part(breaks);
        }
    }
}

/// How many line breaks an element puts around itself; none for what runs within a line.
fn breaks_around(name: &str) -> usize {
    match name {
        "P" | "H1" | "H2" | "H3" | "H4" | "H5" | "H6" | "UL" | "OL" | "TABLE" | "BLOCKQUOTE" | "PRE" | "FIGURE"
        | "ARTICLE" | "SECTION" | "HR" => 2,
        "DIV" | "TR" | "HEADER" | "FOOTER" | "MAIN" | "NAV" | "ASIDE" | "DL" | "DT" | "DD" | "FIGCAPTION"
        | "CAPTION" | "ADDRESS" | "FORM" | "DETAILS" | "SUMMARY" => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::{is_markup, text_of_html};

    #[wasm_bindgen_test]
    fn blocks_items_and_cells_keep_their_shape() {
        let html = "<h2>Head</h2><p>One<br>two</p><ol><li>a<li>b</ol><table><tr><th>y</th><td>1</td></tr></table>";
        assert_eq!(text_of_html(html), "Head\n\nOne\ntwo\n\n- a\n- b\n\ny\t1");
    }

    #[wasm_bindgen_test]
    fn what_is_no_text_is_left_out() {
        let html = "<style>p{}</style><p>seen<script>alert(1)</script></p><template>nor</template>";
        assert_eq!(text_of_html(html), "seen");
    }

    #[wasm_bindgen_test]
    fn the_source_of_a_page_is_known() {
        assert!(is_markup(" <!DOCTYPE html><body><p>12 ships</p></body></html>\n"));
        assert!(is_markup("<p>12 ships</p>"));
        assert!(!is_markup("The <b>12</b> ships"));
        assert!(!is_markup("<desk@paper.example> wrote: 12 ships. </p>"));
        assert!(!is_markup("<5 ships, not >"));
    }

    #[wasm_bindgen_test]
    fn preformatted_text_stays_as_it_is() {
        assert_eq!(text_of_html("<pre>a  b\n  c</pre>"), "a  b\n  c");
    }
}
