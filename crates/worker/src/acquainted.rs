//! The articles of the set, each read as one that knows the names of the others: what has changed nothing of that is not read again.

use std::rc::Rc;

use crossfoot::claim::{Lent, Reading, lend};
use crossfoot::settings::Settings;
use crossfoot::value::Map;

/// The readings of articles that borrow names, as they were made last.
#[derive(Default)]
pub struct Acquainted {
    /// By the place in memory of the reading that knows no others, which is kept so that the place stays its own.
    read: Map<usize, Kept>,
}

struct Kept {
    #[expect(dead_code, reason = "holds its place in memory")]
    alone: Rc<Reading>,
    lent: Lent,
    reading: Rc<Reading>,
}

impl Acquainted {
    /// The readings of all articles, each with what it borrows.
    pub fn of(&mut self, readings: &[Rc<Reading>], settings: &Settings) -> Vec<Rc<Reading>> {
        let lent = lend(readings.iter().map(|reading| &**reading));
        let before = std::mem::take(&mut self.read);
        let mut one = |(alone, lent): (&Rc<Reading>, Lent)| {
            if lent.is_empty() {
                return alone.clone();
            }
            let place = Rc::as_ptr(alone) as usize;
            let same = before.get(&place).filter(|kept| kept.lent == lent).map(|kept| kept.reading.clone());
            let reading = same.unwrap_or_else(|| Rc::new(crossfoot::read_knowing(&alone.article, &lent, settings)));
            self.read.entry_or(place, || Kept { alone: alone.clone(), lent, reading: reading.clone() });
            reading
        };
        readings.iter().zip(lent).map(&mut one).collect()
    }
}
