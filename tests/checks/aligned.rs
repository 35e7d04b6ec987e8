//! Figures of articles that tell of the same things, matched by what stands beside them although no table knows what they
//! measure.

use super::{fires, silent};

/// Two articles on one workshop: the second in other words, another unit and another language.
const HERE: &str = "The glazed-tile kilns of Lishui fired 3.274 million roof ridges in 2024 and wasted 4.17% of the clay. Each ridge took 613 grams of glaze, and 2,458 apprentices worked there.";

fn there(ridges: &str, glaze: &str, apprentices: &str) -> String {
    format!("2024年，丽水琉璃窑共烧制屋脊{ridges}，陶土损耗4.17%。平均每件用釉{glaze}，学徒{apprentices}。")
}

#[test]
fn a_point_a_rounding_and_swapped_digits_beside_shared_figures() {
    for (told, rule, spots) in [
        (there("3274万件", "613克", "2458名"), "unit-slip", "3.274 million / 3274万件"),
        (there("327.4万件", "6.13千克", "2458名"), "unit-slip", "6.13千克 / 613 grams"),
        (there("32.7万件", "613克", "2458名"), "unit-slip", "3.274 million / 32.7万件"),
        (there("327.4万件", "613克", "2548名"), "value-conflict", "2,458 / 2548名"),
    ] {
        fires(rule, &[HERE, &told], spots);
    }
}

#[test]
fn what_agrees_what_both_print_and_what_shares_nothing_is_no_slip() {
    silent(&[HERE, &there("327.4万件", "613克", "2458名")]);
    silent(&[HERE, &there("约327万件", "0.613千克", "2458名")]);
    // another thing with the same digits, named beside the first
    silent(&[HERE, "2024年，丽水琉璃窑共烧制屋脊327.4万件，陶土损耗4.17%，用釉613克，学徒2458名，全年用水32740吨。"]);
    // no other figure is shared
    silent(&[HERE, "The paper mills of Oulu pressed 32.74 million sheets and lost 5.2% of the pulp."]);
}
