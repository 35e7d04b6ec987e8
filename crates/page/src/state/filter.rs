//! Which marks stay strong: the kinds and states that the reader picked in the legend.

use crossfoot_protocol::{Kind, State, names};

/// The picked kinds and states; none picked means that all stay as they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter(u32);

/// The kinds, in the order of their type.
pub const KINDS: [Kind; 10] = [
    Kind::Number,
    Kind::Money,
    Kind::Percent,
    Kind::Points,
    Kind::Multiple,
    Kind::Quantity,
    Kind::Ordinal,
    Kind::Date,
    Kind::Period,
    Kind::Duration,
];

/// The states, in the order of their type.
pub const STATES: [State; 5] =
    [State::Corroborated, State::Recomputed, State::Conflicting, State::Noted, State::Unchecked];

/// Something that can be picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// A kind of figure.
    Kind(Kind),
    /// What became of it.
    State(State),
}

impl Pick {
    fn bit(self) -> u32 {
        match self {
            Pick::Kind(kind) => 1 << kind as u32,
            Pick::State(state) => 1 << (16 + state as u32),
        }
    }
}

impl Filter {
    /// Whether nothing is picked.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this is picked.
    pub fn has(self, pick: Pick) -> bool {
        self.0 & pick.bit() != 0
    }

    /// Picks this, or lets go of it.
    #[must_use]
    pub fn toggled(self, pick: Pick) -> Filter {
        Filter(self.0 ^ pick.bit())
    }

    /// The names of the picked kinds with a space between; `None` where none is. Style sheets go by it.
    pub fn kinds(self) -> Option<String> {
        joined(KINDS.into_iter().filter(|kind| self.has(Pick::Kind(*kind))).map(names::kind))
    }

    /// The names of the picked states.
    pub fn states(self) -> Option<String> {
        joined(STATES.into_iter().filter(|state| self.has(Pick::State(*state))).map(names::state))
    }
}

fn joined(names: impl Iterator<Item = &'static str>) -> Option<String> {
    let names: Vec<&str> = names.collect();
    (!names.is_empty()).then(|| names.join(" "))
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn what_is_picked_is_named_and_let_go_again() {
        let filter = Filter::default().toggled(Pick::Kind(Kind::Percent)).toggled(Pick::Kind(Kind::Money));
        assert_eq!((filter.kinds().as_deref(), filter.states()), (Some("money percent"), None));
        let filter = filter.toggled(Pick::State(State::Unchecked)).toggled(Pick::Kind(Kind::Money));
        assert_eq!((filter.kinds().as_deref(), filter.states().as_deref()), (Some("percent"), Some("unchecked")));
        let filter = filter.toggled(Pick::State(State::Unchecked)).toggled(Pick::Kind(Kind::Percent));
        assert!(filter.is_empty() && filter.kinds().is_none());
    }

    #[wasm_bindgen_test]
    fn each_has_a_place_of_its_own() {
        let picks = KINDS.map(Pick::Kind).into_iter().chain(STATES.map(Pick::State));
        let all = picks.fold(0, |all, pick| all + pick.bit());
        assert_eq!(all.count_ones(), 15);
    }
}
