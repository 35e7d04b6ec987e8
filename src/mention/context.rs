//! What a text as a whole says about its figures: which dollar `$` is, whether `¥` is yen, whose 元, what pounds are.
//!
//! A sign that several countries share goes by the places of the text and by the currencies that it names in full.
//! Where that leaves doubt, the figure keeps the other reading.

use crate::lexicon::{HOMES, PLACES, Place, SHARED};
use crate::value::Date;

/// What a sign or word that several currencies share means in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meant {
    /// ISO 4217 code of the likely one.
    pub code: &'static str,
    /// Another that it may be.
    pub other: Option<&'static str>,
}

/// What a text tells about the figures in it before they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// The day that "last year" and "8月" are counted from: the article's date.
    pub reference: Option<Date>,
    /// A bare `$`, `dollars`.
    pub dollar: Meant,
    /// `¥`.
    pub yen: Meant,
    /// A bare 元.
    pub yuan: Meant,
    /// Whether pounds are a weight here: the text weighs, and speaks of no sterling.
    pub pounds_weigh: bool,
    /// Whose dinars, pesos, pounds: the currency of the country that the text names most, a code for each row of
    /// [`SHARED`].
    pub shared: [Option<&'static str>; SHARED.len()],
}

impl Default for Context {
    fn default() -> Self {
        let meant = |code, other| Meant { code, other };
        Context {
            reference: None,
            dollar: meant("USD", None),
            yen: meant("CNY", Some("JPY")),
            yuan: meant("CNY", None),
            pounds_weigh: false,
            shared: [None; SHARED.len()],
        }
    }
}

impl Context {
    /// Looks through `text` for what decides the signs and words that it shares with others; `reference` is its date.
    ///
    /// ```
    /// use crossfoot::mention::Context;
    /// let told = Context::of("Sydney: Australians spent $3 million, the minister said.", None);
    /// assert_eq!((told.dollar.code, told.dollar.other), ("AUD", Some("USD")));
    /// ```
    pub fn of(text: &str, reference: Option<Date>) -> Self {
        let mut context = Context { reference, pounds_weigh: pounds_weigh(text), ..Context::default() };
        context.shared = shared(text);
        let any = |signs: [char; 4]| signs.into_iter().any(|sign| text.contains(sign));
        let signs = any(['$', '＄', '¥', '￥']) || text.contains("dollar");
        let traditional = any(['億', '萬', '幣', '灣']);
        if signs || traditional || text.contains("台币") || text.contains("港元") || text.contains("港币") {
            let evidence = Evidence::of(text);
            context.dollar = evidence.dollar();
            context.yen = evidence.yen();
            context.yuan = evidence.yuan(traditional);
        }
        context
    }
}

/// The currency of the country that a text names most, of those that share a name which stands in it.
fn shared(text: &str) -> [Option<&'static str>; SHARED.len()] {
    let spoken = SHARED.map(|(names, _)| text.contains(names[0]) || text.contains(names[2]));
    let mut named: Vec<(Place, u32)> = Vec::new();
    if spoken.contains(&true) {
        for (_, _, place) in PLACES.all(text, 0, text.len()) {
            let country = std::iter::successors(Some(place), |place| place.inside()).find(|place| !place.is_local());
            let Some(country) = country else { continue };
            match named.iter_mut().find(|(known, _)| *known == country) {
                Some((_, count)) => *count += 1,
                None => named.push((country, 1)),
            }
        }
    }
    let mut rows = SHARED.iter().zip(spoken);
    [(); SHARED.len()].map(|()| {
        let ((_, homes), _) = rows.next().filter(|(_, spoken)| *spoken)?;
        let count = |home: &str| named.iter().find(|(place, _)| place.name() == home).map_or(0, |(_, count)| *count);
        let (most, code) =
            homes.iter().rev().map(|(home, code)| (count(home), *code)).max_by_key(|(count, _)| *count)?;
        (most > 0).then_some(code)
    })
}

fn pounds_weigh(text: &str) -> bool {
    let sterling = ["£", "sterling", "pence", "GBP", "Britain", "British", "UK"];
    #[rustfmt::skip]
    let weights = ["weigh", "heavy", "heavier", "body weight", "lbs", "kilogram", "ounce", "obes", "overweight", " kg", "pounds of ", "tonne", "metric ton"];
    let any = |words: &[&str]| words.iter().any(|word| text.contains(word));
    text.contains("pound") && any(&weights) && !any(&sterling)
}

/// How often a text names the places of a currency, and the currency itself.
#[derive(Default)]
struct Evidence {
    places: [u32; CODES.len()],
    names: [u32; CODES.len()],
}

/// Those that share a sign or a word, the dollars first.
const CODES: [&str; 9] = ["AUD", "CAD", "HKD", "SGD", "NZD", "TWD", "USD", "CNY", "JPY"];
const SMALL_DOLLARS: usize = 6;

impl Evidence {
    fn of(text: &str) -> Evidence {
        let mut found = Evidence::default();
        for (_, _, (code, named)) in HOMES.all(text, 0, text.len()) {
            if let Some(row) = CODES.iter().position(|known| *known == code) {
                let count = if named { &mut found.names[row] } else { &mut found.places[row] };
                *count += 1;
            }
        }
        found
    }

    fn count(&self, code: &str) -> (u32, u32) {
        CODES.iter().position(|known| *known == code).map_or((0, 0), |row| (self.places[row], self.names[row]))
    }

    /// The dollar of the one country that the text is about. Who writes `A$` mostly means another one by `$`, and who writes
    /// `US$` does so too.
    fn dollar(&self) -> Meant {
        let (us_places, us_names) = self.count("USD");
        let home = (0..SMALL_DOLLARS).max_by_key(|row| (self.places[*row], std::cmp::Reverse(*row))).unwrap_or(0);
        let (places, names) = (self.places[home], self.names[home]);
        let rivals = (0..SMALL_DOLLARS).any(|row| row != home && self.places[row] * 2 > places);
        let told = places >= 2 && places > 2 * us_places || us_names > 0 && places > us_places;
        match CODES[home] {
            code if told && names == 0 && !rivals => Meant { code, other: Some("USD") },
            code if places > 0 && names == 0 => Meant { code: "USD", other: Some(code) },
            // "A$672 … higher to $627 (all figures Australian dollars)"
            _ => {
                let named = (0..SMALL_DOLLARS).filter(|row| self.names[*row] > 0).max_by_key(|row| self.names[*row]);
                Meant { code: "USD", other: named.filter(|_| us_names == 0).map(|row| CODES[row]) }
            }
        }
    }

    fn yen(&self) -> Meant {
        let ((japan, yen), (china, yuan)) = (self.count("JPY"), self.count("CNY"));
        let japanese = if yen + yuan > 0 { yuan == 0 } else { japan >= 2 && japan > 2 * china };
        let (code, other) = if japanese { ("JPY", "CNY") } else { ("CNY", "JPY") };
        Meant { code, other: Some(other) }
    }

    /// 元 in a traditional text is what Taipei or Hong Kong pays with, unless it is about the mainland; elsewhere it is
    /// the yuan, in doubt where the text names one of theirs.
    fn yuan(&self, traditional: bool) -> Meant {
        let weigh = |code| {
            let (places, names) = self.count(code);
            places + 2 * names
        };
        let (taiwan, hong_kong) = (weigh("TWD"), weigh("HKD"));
        let code = if taiwan >= hong_kong { "TWD" } else { "HKD" };
        let most = taiwan.max(hong_kong);
        let mainland = self.count("CNY").0;
        match code {
            _ if most == 0 => Meant { code: "CNY", other: None },
            code if traditional && most > mainland => Meant { code, other: Some("CNY") },
            code => Meant { code: "CNY", other: Some(code) },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dollar(text: &str) -> (&'static str, Option<&'static str>) {
        let meant = Context::of(text, None).dollar;
        (meant.code, meant.other)
    }

    #[test]
    fn the_dollar_goes_by_the_place_of_the_text() {
        assert_eq!(dollar("Canada's budget, Ottawa said, adds $3 billion."), ("CAD", Some("USD")));
        assert_eq!(dollar("In Singapore the fare is $2, or US$1.50."), ("SGD", Some("USD")));
        assert_eq!(dollar("香港政府派$10000，香港市民"), ("HKD", Some("USD")));
    }

    #[test]
    fn one_place_or_a_dollar_named_in_full_leaves_the_us_one() {
        assert_eq!(dollar("The firm sold its Canada unit for $3 million."), ("USD", Some("CAD")));
        assert_eq!(dollar("Sydney paid A$3m, Canberra $2m of it in aid."), ("USD", Some("AUD")));
        assert_eq!(dollar("Sydney paid A$3m, or US$2m, and $2m in aid."), ("USD", None));
        assert_eq!(dollar("It cost $3 million."), ("USD", None));
        assert_eq!(dollar("Canada and Ottawa met Washington; America pays $3bn."), ("USD", Some("CAD")));
        assert_eq!(dollar("Canada, Canada and Australia, Australia share $1bn."), ("USD", Some("AUD")));
    }

    #[test]
    fn the_yen_sign_goes_by_names_then_places() {
        let yen = |text| Context::of(text, None).yen.code;
        assert_eq!(yen("售价¥3,000日元"), "JPY");
        assert_eq!(yen("Tokyo: Japan spends ¥5 trillion."), "JPY");
        assert_eq!(yen("Japan's shop in China sells it at ¥50, or 50 yuan."), "CNY");
        assert_eq!(yen("¥50 a piece"), "CNY");
    }

    #[test]
    fn a_bare_yuan_in_taipei_or_hong_kong() {
        let yuan = |text| {
            let meant = Context::of(text, None).yuan;
            (meant.code, meant.other)
        };
        assert_eq!(yuan("台灣今年出口3億元，台北市"), ("TWD", Some("CNY")));
        assert_eq!(yuan("香港樓價升至800萬元"), ("HKD", Some("CNY")));
        assert_eq!(yuan("中國大陸出口3億元"), ("CNY", None));
        assert_eq!(yuan("公司在港上市，募资3亿港元，去年营收5亿元"), ("CNY", Some("HKD")));
        assert_eq!(yuan("营收5亿元"), ("CNY", None));
    }
}
