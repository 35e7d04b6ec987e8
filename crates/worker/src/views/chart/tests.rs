//! What a chart shows of a few small sets.

use wasm_bindgen_test::wasm_bindgen_test;

use super::*;
use crate::views::tests::checked;

const TEXTS: [&str; 4] = [
    "The paper-lantern market in China was worth 18.6 billion yuan in 2023.",
    "The paper-lantern market in China reached 186 billion yuan in 2023.",
    "The paper-lantern market in China was worth over 21 billion yuan in 2024.",
    "The paper-lantern market in China is expected to reach 30 billion yuan in 2026.",
];

fn first(texts: &[&str], locale: Locale, width: u32) -> ChartView {
    charts(&checked(texts), locale, 0, 8, width).charts.remove(0)
}

/// How many shapes of that class there are, those of the legend aside.
fn count(chart: &ChartView, class: &str) -> usize {
    let of_class = chart.shapes.iter().filter(|shape| shape.class == class);
    of_class.filter(|shape| shape.spot.is_some() || !class.starts_with("point")).count()
}

#[wasm_bindgen_test]
fn what_is_reached_foreseen_and_in_doubt_is_drawn_apart() {
    let chart = first(&TEXTS, Locale::En, 700);
    assert_eq!(chart.title, "paper lantern, market size, China");
    for (class, expected) in [
        ("point is-actual", 2),
        ("point is-slip", 1),
        ("point is-forecast", 1),
        ("arrow", 1),
        ("bound", 1),
        ("series is-actual", 1),
        ("series is-forecast", 1),
        ("series is-target", 0),
    ] {
        assert_eq!(count(&chart, class), expected, "{class}: {:#?}", chart.shapes);
    }
    let legend: Vec<&str> =
        chart.shapes.iter().filter(|shape| shape.class == "legend-text").map(|shape| shape.text.as_str()).collect();
    assert_eq!(legend, ["reached", "foreseen", "suspected slip", "where it would belong"]);
}

#[wasm_bindgen_test]
fn every_text_stands_inside_the_box_at_any_width() {
    for width in [0, 320, 700, 5000] {
        let chart = first(&TEXTS, Locale::Zh, width);
        for shape in chart.shapes.iter().filter(|shape| shape.path.is_empty()) {
            assert!(shape.x <= chart.width && shape.y <= chart.height, "{shape:?}");
        }
    }
}

#[wasm_bindgen_test]
fn the_table_has_the_figures_and_says_where_a_slip_would_belong() {
    let chart = first(&TEXTS, Locale::En, 700);
    assert_eq!(chart.rows.len(), 4);
    let slipped = chart.rows.iter().find(|row| row.cells[0] == "186 billion yuan").expect("the slip");
    assert_eq!(slipped.cells[5], "suspected slip; would belong at 18.6 billion CNY");
    assert_eq!(slipped.spot.article, "a2");
}

#[wasm_bindgen_test]
fn a_chart_is_saved_as_a_picture_and_as_data() {
    let checked = checked(&TEXTS);
    let file = |format: &str| picture(&checked, Locale::En, format, 0, 700).expect("a file").content;
    let svg = file("svg");
    assert!(svg.starts_with("<svg ") && svg.contains("<style>") && svg.contains("class=\"arrow\""), "{svg}");
    let csv = file("csv");
    assert!(
        csv.contains(
            "\r\npaper lantern,market size,China,level,2023,2023-01-01,2024-01-01,actual,186 billion yuan,186000000000,"
        ),
        "{csv}"
    );
    assert!(file("matrix").contains("18.6 billion yuan"));
    assert!(picture(&checked, Locale::En, "svg", 99, 700).is_none());
}

#[wasm_bindgen_test]
fn a_set_without_series_has_no_chart() {
    let view = charts(&checked(&TEXTS[..1]), Locale::En, 0, 8, 700);
    assert_eq!((view.total, view.charts.len()), (0, 0));
}
