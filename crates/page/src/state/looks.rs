//! How the reader likes to read: a few switches with a few values each. Style sheets know them by attributes of the
//! root, so that nothing has to be drawn anew.

use crate::strings::Text;

/// A switch: the attribute that tells of it, its name, its values.
pub struct Switch {
    /// `data-size`.
    pub attribute: &'static str,
    /// Its name.
    pub name: Text,
    /// Its values, and how each is called; the one that it opens with is [`OPENING`]'s.
    pub values: &'static [(&'static str, Text)],
}

/// The switches.
pub const SWITCHES: [Switch; 4] = [
    Switch {
        attribute: "data-size",
        name: Text::LookSize,
        values: &[("s", Text::LookSmall), ("m", Text::LookMedium), ("l", Text::LookLarge), ("xl", Text::LookLarger)],
    },
    Switch {
        attribute: "data-columns",
        name: Text::LookColumns,
        values: &[
            ("auto", Text::LookAuto),
            ("1", Text::LookOne),
            ("2", Text::LookTwo),
            ("3", Text::LookThree),
            ("4", Text::LookFour),
        ],
    },
    Switch {
        attribute: "data-face",
        name: Text::LookFace,
        values: &[("serif", Text::LookSerif), ("sans", Text::LookSans)],
    },
    Switch { attribute: "data-units", name: Text::LookUnits, values: &[("off", Text::LookOff), ("on", Text::LookOn)] },
];

/// The switch of the reader's own units.
pub const UNITS: usize = 3;

/// The values that the page opens with.
const OPENING: [u8; 4] = [1, 0, 0, 0];

/// The value of each switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looks(pub [u8; 4]);

impl Default for Looks {
    fn default() -> Self {
        Looks(OPENING)
    }
}

impl Looks {
    /// With another value of a switch.
    #[must_use]
    pub fn with(mut self, switch: usize, value: u8) -> Self {
        self.0[switch] = value;
        self
    }

    /// Whether amounts are shown in the reader's own way too.
    pub fn units(self) -> bool {
        self.0[UNITS] == 1
    }

    /// The names of the values, in the order of the switches.
    pub fn names(self) -> [&'static str; 4] {
        let mut at = 0;
        self.0.map(|value| {
            at += 1;
            SWITCHES[at - 1].values[usize::from(value)].0
        })
    }

    /// Out of what was kept; a value that is none is the one to open with.
    pub fn of_text(text: &str) -> Self {
        let mut looks = Looks::default();
        for (at, word) in text.split(' ').enumerate().take(SWITCHES.len()) {
            if let Some(value) = SWITCHES[at].values.iter().position(|(name, _)| *name == word) {
                looks.0[at] = value as u8;
            }
        }
        looks
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn they_come_back_as_they_were_kept() {
        let looks = Looks::default().with(0, 3).with(1, 2).with(UNITS, 1);
        assert_eq!(looks.names(), ["xl", "2", "serif", "on"]);
        assert_eq!(Looks::of_text(&looks.names().join(" ")), looks);
        assert_eq!(Looks::of_text("huge 9"), Looks::default());
        assert_eq!(Looks::of_text(""), Looks::default());
    }
}
