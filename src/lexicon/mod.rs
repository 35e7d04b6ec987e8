//! Tables as data, both languages side by side: one row a thing, its names after it.

mod bound;
mod calendar;
mod classifier;
mod currency;
mod measure;
mod metric;
mod moon;
mod not_number;
mod number_word;
mod phrases;
mod place;
mod ratio;
mod scale;
mod status;

pub use bound::{BOUNDS_AFTER, BOUNDS_BEFORE};
pub use calendar::{
    CHINESE_CALENDAR, CHINESE_EDGES, CHINESE_GRAINS, ChineseWord, ENGLISH_CALENDAR, Edge, EnglishWord, Feast, GRAINS,
};
pub use classifier::CLASSIFIERS;
pub use currency::{CURRENCIES_AFTER, CURRENCIES_BEFORE};
pub use measure::{MEASURES, Quantity, dimension};
pub use metric::{Dimension, INDUSTRY_NOUNS, METRICS, Metric};
pub use moon::moon_day;
pub use not_number::{NOT_NUMBERS, NOT_UNITS};
pub use number_word::{NUMBER_WORDS, NumberWord, PART_WORDS, PartWord};
pub use phrases::Phrases;
pub use place::{PLACES, Place, place};
pub use ratio::{RATIOS, Ratio};
pub use scale::SCALES;
pub use status::{STATUS_WORDS, StatusWord};
