//! Articles that share little: two figures told together in both are enough for a third to be held against its like.

use super::{fires, silent};

#[test]
fn two_digits_swapped_beside_one_other_figure() {
    let here = "Ostrava Ceramics raised 1.173 billion crowns from the share sale, at 46.5 crowns a share, its adviser Lindqvist said.";
    let there = |sum: &str, price: &str| {
        format!("At {price} crowns apiece, the offer brought Ostrava Ceramics {sum} billion crowns.")
    };
    fires("value-conflict", &[here, &there("1.137", "46.5")], "1.137 billion / 1.173 billion");
    silent(&[here, &there("1.173", "46.5")]);
    // nothing stands beside both, and whose it is is not told
    silent(&[here, &there("1.137", "52.8").replace("Ostrava Ceramics", "the glass maker")]);
}

#[test]
fn rows_of_bare_numbers_have_digits_and_words_in_common() {
    silent(&[
        "Cocoa stocks, crop year: 12.34 opening, 24.71 output, 3.30 imports, 20.28 exports, 1.57 residual.",
        "Maize stocks, crop year: 2.47 opening, 33.0 output, 7.37 imports, 28.20 exports, 1.57 residual.",
    ]);
}

#[test]
fn the_digits_of_the_headline_in_another_order() {
    let told = |sum: &str| {
        format!(
            "Cloudmere lifts spending plan for pools to $48bn\n\nCloudmere told investors that it would spend {sum} on pools this year, 52.7% more than before."
        )
    };
    fires("title-body", &[&told("$84bn")], "$48bn / $84bn");
    silent(&[&told("$48bn")]);
    silent(&[&told("$51bn")]);
}
