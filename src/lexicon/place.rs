//! Places and what contains them: what is asked of the table.

use std::sync::LazyLock;

use super::rows::{Row, rows};
use super::{Phrases, place_rows, place_rows_china, place_rows_cities, place_rows_regions};

/// A place; an index into the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(u16);

impl Place {
    /// Canonical English name.
    pub fn name(self) -> &'static str {
        ROWS[self.0 as usize][0]
    }

    /// The smallest place of the table that contains this one.
    pub fn inside(self) -> Option<Place> {
        NESTING[self.0 as usize].0
    }

    /// Whether it is larger than a country, or only says that it is none: Asia, overseas.
    pub fn is_part_of_world(self) -> bool {
        NESTING[self.0 as usize].1
    }

    /// Whether it lies within a country.
    pub fn is_local(self) -> bool {
        self.inside().is_some_and(|outer| !outer.is_part_of_world())
    }

    /// Whether `other` is this place or lies within it.
    ///
    /// ```
    /// use crossfoot::lexicon::place;
    /// assert!(place("China").unwrap().contains(place("Hangzhou").unwrap()));
    /// ```
    pub fn contains(self, other: Place) -> bool {
        std::iter::successors(Some(other), |place| place.inside()).any(|place| place == self)
    }
}

/// Parts of the world that are no country and lie in none.
#[rustfmt::skip]
const PARTS: &str = "World|overseas|Asia|Southeast Asia|East Asia|South Asia|Central Asia|Europe|Western Europe|Eastern Europe|Northern Europe|European Union|Euro area|North America|Latin America|South America|Central America|Caribbean|Africa|Sub-Saharan Africa|North Africa|West Africa|East Africa|Middle East|Gulf|Oceania|Asia-Pacific|ASEAN|OECD|BRICS|Belt and Road";

/// What a word says that stands for a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceWord {
    /// The country that the text is about: *nationwide*, *domestic*.
    Home,
    /// The place named last: *the city*, 全省.
    Last,
    /// One smaller than all that have a name in the table: 全村.
    Small,
}

/// Words that stand for a place.
pub static PLACE_WORDS: LazyLock<Phrases<PlaceWord>> = LazyLock::new(|| {
    #[rustfmt::skip]
    const ROWS: &[(PlaceWord, &str)] = &[
        (PlaceWord::Home, "nationwide|the national|national|domestic|domestically|countrywide|across the country|the country|the whole country|the nation"),
        (PlaceWord::Last, "the city|the province|the municipality|the county|the regency|the prefecture|the borough|the canton|the region|the district|the town|the state|the island|the territory|the port city|the capital|全市|全省|全县|全区|全州|全域|该市|该省|该县|该区|该地区|该州|当地|本市|我市|我省|本省|全自治区"),
        (PlaceWord::Small, "全村|全镇|全乡|全厂|全校|全社区|全街道|该村|该镇|该乡|该厂|该校|本村|本镇"),
    ];
    Phrases::of(ROWS.iter().map(|(word, names)| (*names, *word)))
});

/// The place of that canonical name.
pub fn place(name: &str) -> Option<Place> {
    static NAMED: LazyLock<Phrases<Place>> =
        LazyLock::new(|| Phrases::of((0..).zip(&*ROWS).map(|(index, [name, ..])| (*name, Place(index)))));
    NAMED.whole(name).filter(|place| place.name() == name)
}

/// What contains each place, and whether it is a part of the world: asked for too often to look for names.
static NESTING: LazyLock<Vec<(Option<Place>, bool)>> = LazyLock::new(|| {
    let part = |name: &str| PARTS.split('|').any(|part| part == name);
    ROWS.iter().map(|[name, inside, _]| (place(inside), part(name))).collect()
});

static ROWS: LazyLock<Vec<Row<3>>> = LazyLock::new(|| {
    let tables = [place_rows::TABLE, place_rows_china::TABLE, place_rows_cities::TABLE, place_rows_regions::TABLE];
    tables.into_iter().flat_map(rows).collect()
});

/// The places, by name.
pub static PLACES: LazyLock<Phrases<Place>> =
    LazyLock::new(|| Phrases::of((0..).zip(&*ROWS).map(|(index, [_, _, names])| (*names, Place(index)))));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_twice_and_every_container_is_a_row() {
        let mut seen = std::collections::BTreeSet::new();
        for [name, inside, names] in &*ROWS {
            assert!(inside.is_empty() || place(inside).is_some(), "{name} lies in {inside}, which is no row");
            for alias in names.split('|') {
                assert!(seen.insert(alias), "the place name {alias:?} stands twice");
            }
        }
    }
}
