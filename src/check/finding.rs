//! A finding: what does not agree, where it stands, the arithmetic, and the reading that would mend it.

use serde::{Deserialize, Serialize};

use crate::link::{ClaimId, Figure, Linked};
pub use crate::settings::Severity;

/// The part that a figure plays in a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The figure in doubt.
    Primary,
    /// What it is held against.
    Twin,
    /// Further evidence.
    Witness,
    /// What has to be read with it.
    Context,
}

/// A figure of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The figure.
    pub figure: Figure,
    /// Its part.
    pub role: Role,
}

impl Spot {
    /// The figure of a claim.
    pub fn new(linked: &Linked, claim: ClaimId, role: Role) -> Self {
        Spot { figure: linked.figure(claim), role }
    }
}

/// A reading that would make the figures agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// The figure to read in another way.
    pub claim: ClaimId,
    /// The figure is this power of ten times what it may have meant; 0 for a repair of another kind.
    pub power: i32,
    /// All figures that it reads in another way: that one, and those of its list that slipped alike.
    pub figures: Vec<Figure>,
    /// As printed.
    pub from: String,
    /// As it may have been meant.
    pub to: String,
    /// Why.
    pub why: String,
}

/// A finding that the repair of another would make disappear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// Its rule.
    pub rule: &'static str,
    /// Its figures.
    pub spots: Vec<Spot>,
    /// One sentence.
    pub message: String,
}

/// Figures that do not agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The check's name.
    pub rule: &'static str,
    /// Its weight.
    pub severity: Severity,
    /// How sure it is, in hundredths.
    pub confidence: u8,
    /// One or two plain sentences.
    pub message: String,
    /// The arithmetic in one line, with its bounds.
    pub arithmetic: String,
    /// Its figures, the one in doubt first.
    pub spots: Vec<Spot>,
    /// The reading that would mend it.
    pub repair: Option<Repair>,
    /// What the repair explains besides.
    pub explains: Vec<Explained>,
}

impl Finding {
    /// A finding of that check with nothing in it yet: a warning without words.
    pub fn of(rule: &'static str) -> Finding {
        Finding {
            rule,
            severity: Severity::Warning,
            confidence: 80,
            message: String::new(),
            arithmetic: String::new(),
            spots: Vec::new(),
            repair: None,
            explains: Vec::new(),
        }
    }

    /// Where the finding stands among others: at its first figure.
    pub fn place(&self) -> Option<Figure> {
        self.spots.first().map(|spot| spot.figure)
    }

    /// Every figure of the finding and of what it explains.
    pub fn all_spots(&self) -> impl Iterator<Item = &Spot> {
        self.spots.iter().chain(self.explains.iter().flat_map(|e| &e.spots))
    }

    /// The identity of the finding: a hash of its rule and of the sentence and figure in doubt. Edits elsewhere leave it.
    pub fn fingerprint(&self, linked: &Linked) -> String {
        let mut hash = Fnv::new();
        hash.add(self.rule);
        if let Some(figure) = self.place() {
            let sentence = linked.sentence_of(figure).of(&linked.article_of(figure).text);
            for word in sentence.split_whitespace() {
                hash.add(word);
            }
            hash.add(linked.surface_of(figure));
        }
        format!("{:016x}", hash.0)
    }
}

/// The 64-bit FNV-1a hash: stable over versions and machines, unlike the standard library's.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Fnv(0xcbf2_9ce4_8422_2325)
    }

    fn add(&mut self, text: &str) {
        for byte in text.bytes().chain([0]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}
