//! Builds plain text out of the pieces of a page: white space collapses, blocks begin on lines of their own.

/// Collects text; breaks are only written once something follows them.
#[derive(Default)]
pub struct Lines {
    out: String,
    breaks: usize,
    space: bool,
    bullet: bool,
}

impl Lines {
    /// Begins or ends a block: at least so many line breaks before what follows; none for what runs within a line.
    pub fn part(&mut self, breaks: usize) {
        if breaks == 0 {
            return;
        }
        // A paragraph inside a list item stays on the line of its bullet.
        if !self.bullet {
            self.breaks = self.breaks.max(breaks);
        }
        self.space = false;
    }

    /// Begins a list item.
    pub fn item(&mut self) {
        self.bullet = false;
        self.part(1);
        self.bullet = true;
    }

    /// Ends a list item, also one without text.
    pub fn end_item(&mut self) {
        self.bullet = false;
        self.part(1);
    }

    /// Ends a line.
    pub fn line_break(&mut self) {
        self.bullet = false;
        self.breaks += 1;
        self.space = false;
    }

    /// Separates two cells of a table row.
    pub fn cell(&mut self) {
        self.flush();
        self.out.push('\t');
    }

    /// Running text: white space collapses to one space.
    pub fn text(&mut self, text: &str) {
        for piece in text.split_inclusive(is_space) {
            let word = piece.trim_end_matches(is_space);
            if !word.is_empty() {
                self.flush();
                self.out.push_str(word);
            }
            self.space |= word.len() < piece.len();
        }
    }

    /// Preformatted text, as it stands.
    pub fn verbatim(&mut self, text: &str) {
        if !text.is_empty() {
            self.flush();
            self.out.push_str(text);
        }
    }

    /// The text.
    pub fn finish(self) -> String {
        self.out
    }

    fn flush(&mut self) {
        let at_start = self.out.is_empty();
        if !at_start && self.breaks > 0 {
            self.out.extend(std::iter::repeat_n('\n', self.breaks.min(2)));
        } else if !at_start && self.space && !self.out.ends_with(['\n', '\t']) {
            self.out.push(' ');
        }
        if self.bullet {
            self.out.push_str("- ");
        }
        (self.breaks, self.space, self.bullet) = (0, false, false);
    }
}

/// The white space that HTML collapses. A no-break space is not among them: it stays as printed.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::Lines;

    #[wasm_bindgen_test]
    fn white_space_collapses_and_blocks_get_lines() {
        let mut lines = Lines::default();
        lines.part(2);
        lines.text("  The market \n reached ");
        lines.text("50.5 billion");
        lines.part(2);
        lines.part(2);
        lines.text("Next");
        assert_eq!(lines.finish(), "The market reached 50.5 billion\n\nNext");
    }

    #[wasm_bindgen_test]
    fn a_paragraph_in_an_item_stays_beside_its_bullet() {
        let mut lines = Lines::default();
        for text in ["one", "two"] {
            lines.item();
            lines.part(2);
            lines.text(text);
            lines.end_item();
        }
        assert_eq!(lines.finish(), "- one\n- two");
    }

    #[wasm_bindgen_test]
    fn an_empty_item_leaves_no_bullet() {
        let mut lines = Lines::default();
        lines.item();
        lines.end_item();
        lines.text("after");
        assert_eq!(lines.finish(), "after");
    }

    #[wasm_bindgen_test]
    fn no_more_than_one_empty_line() {
        let mut lines = Lines::default();
        lines.text("a");
        for _ in 0..5 {
            lines.line_break();
        }
        lines.text("b");
        assert_eq!(lines.finish(), "a\n\nb");
    }

    #[wasm_bindgen_test]
    fn what_runs_within_a_line_keeps_the_space_before_it() {
        let mut lines = Lines::default();
        lines.text("rise by ");
        lines.part(0);
        lines.text("4%");
        assert_eq!(lines.finish(), "rise by 4%");
    }
}
