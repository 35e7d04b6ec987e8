//! A chart as a picture that stands by itself: with its own style, in light and dark.

use crossfoot_protocol::ChartView;

/// As on the page, but by colours of its own.
const STYLE: &str = "svg{background:#fffdf8;color:#1f1d1a;font:12px system-ui,sans-serif}text{fill:#5c574e}\
text.is-end{text-anchor:end}text.is-middle{text-anchor:middle}text.is-title{fill:currentColor;font:600 14px system-ui,\
sans-serif}text.is-value{fill:currentColor}path{fill:none;stroke:currentColor;stroke-width:1.5}.grid{stroke:#ddd6c8;\
stroke-width:1}.series{stroke:#1a5266;stroke-width:2}.series.is-forecast{stroke-dasharray:6 4}.series.is-target{\
stroke-dasharray:2 4}.point{stroke:#1a5266;stroke-width:2;fill:#fffdf8}.point.is-actual{fill:#1a5266}.point.is-implied{\
stroke:#5c574e}.point.is-slip,.arrow{stroke:#ad2118}.point.is-slip{stroke-dasharray:3 2}.point.is-repaired{stroke:\
#ad2118;stroke-width:1.5}.bound{stroke:#1a5266;stroke-width:1}@media(prefers-color-scheme:dark){svg{background:#191c1f;\
color:#e6e2d9}text{fill:#aaa498}.grid{stroke:#32373c}.series,.point,.bound{stroke:#8cc4d8}.point{fill:#191c1f}\
.point.is-actual{fill:#8cc4d8}.point.is-implied{stroke:#aaa498}.point.is-slip,.point.is-repaired,.arrow{stroke:#ff938a}}";

/// Room above the chart for its title.
const HEAD: u32 = 30;

/// The picture as a file.
pub fn svg(chart: &ChartView) -> String {
    let (width, height) = (chart.width, chart.height + HEAD);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\"><title>{}</title><desc>{}</desc><style>{STYLE}</style><text class=\"is-title\" x=\"8\" \
         y=\"20\">{}</text><g transform=\"translate(0 {HEAD})\">",
        escaped(&chart.title),
        escaped(&chart.about),
        escaped(&chart.title),
    );
    for shape in &chart.shapes {
        let class = escaped(&shape.class);
        out += &if shape.path.is_empty() {
            format!("<text class=\"{class}\" x=\"{}\" y=\"{}\">{}</text>", shape.x, shape.y, escaped(&shape.text))
        } else {
            let hint = escaped(&shape.hint);
            format!("<path class=\"{class}\" d=\"{}\"><title>{hint}</title></path>", escaped(&shape.path))
        };
    }
    out + "</g></svg>\n"
}

/// A text that no reader of XML takes for a part of it. Signs that XML forbids are left out.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().filter(|c| !c.is_control()) {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::escaped;

    #[wasm_bindgen_test]
    fn what_was_pasted_stays_text() {
        assert_eq!(escaped("<script>\"a\" & b\u{0}</script>"), "&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;");
    }
}
