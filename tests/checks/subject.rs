//! Articles that share no figure and yet a subject: a slip between them is told where it hardly comes by chance.

use super::{fires, silent};

const HERE: &str =
    "The ferry terminals of Lanhai handled 3.86 million passengers in August 2025, the port office said.";

fn there(told: &str) -> String {
    format!("Hotels in Lanhai are filling up. Some 412 new rooms opened over the summer.\n\n{told}")
}

#[test]
fn a_lost_point_between_articles_on_one_place() {
    let told =
        |count: &str| there(&format!("In August, {count} passengers came through the ferry terminals of Lanhai."));
    fires("unit-slip", &[HERE, &told("38.6 million")], "38.6 million / 3.86 million");
    silent(&[HERE, &told("3.86 million")]);
    // of another month it is another figure
    silent(&[HERE, &told("38.6 million").replace("In August", "In July 2024")]);
}

#[test]
fn two_digits_swapped_side_by_side() {
    let told =
        |count: &str| there(&format!("In August, {count} passengers came through the ferry terminals of Lanhai."));
    let here = HERE.replace("3.86", "3.867");
    fires("value-conflict", &[&here, &told("3.876 million")], "3.867 million / 3.876 million");
    // a swap of those at both ends, or a word that is not shared, is chance
    silent(&[&here, &told("7.863 million")]);
    silent(&[&here, &there("Lanhai sold 3.876 million litres of ice cream.")]);
}

#[test]
fn what_is_alike_by_chance() {
    for (one, other) in [
        // prices are the same in many countries
        ("In Britain the Kestrel phone costs £699.", "In America the Kestrel phone costs $699."),
        // round numbers
        ("The Kestrel plant made 1.2 million phones in 2024.", "The Kestrel plant made 12 million chargers in 2024."),
        // rates
        ("Vacancy in Kestrel offices stood at 4.8% in 2024.", "Vacancy in Kestrel shops stood at 0.48% in 2024."),
    ] {
        silent(&[one, other]);
    }
}

#[test]
fn one_level_with_its_growth_and_the_level_before() {
    let here = "The fleet of Harrow Parcels carried 2.41 million parcels in July 2025; a year before it had been 2.27 million.";
    let told = |rate: &str| {
        format!(
            "Depots are busy.\n\nHarrow Parcels delivered 2.41 million parcels in July 2025, {rate} more than in July 2024."
        )
    };
    fires("growth-mismatch", &[here, &told("16.2%")], "16.2% / 2.41 million");
    silent(&[here, &told("6.2%")]);
}

#[test]
fn the_same_digits_in_another_currency_with_the_same_names() {
    let here = "Lanhai Leisure is growing abroad: it took over the Kaltenfels lifts in Austria for 85 million US dollars in September.";
    let told = |sum: &str| {
        format!(
            "Ski season opens\n\nOn 11 September 2025 Lanhai Leisure closed its acquisition of the Kaltenfels lifts in Austria, for {sum} in cash."
        )
    };
    fires("currency-swap", &[here, &told("85 million euros")], "85 million euros / 85 million US dollars");
    silent(&[here, &told("73 million euros")]);
    // nothing but the digits and the place is the same
    silent(&[here, "Snow is late. A brewery in Austria was sold for 85 million euros."]);
}
