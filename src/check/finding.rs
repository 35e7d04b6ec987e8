//! A finding: what does not agree, where it stands, the arithmetic, and the reading that would mend it.

use serde::{Deserialize, Serialize};

use crate::link::{ClaimId, Linked};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Context worth a look.
    Note,
    /// A conflict between like figures.
    Warning,
    /// The arithmetic is impossible.
    Error,
}

impl Severity {
    /// One step less.
    pub fn lowered(self) -> Severity {
        match self {
            Severity::Error => Severity::Warning,
            Severity::Warning | Severity::Note => Severity::Note,
        }
    }
}

/// The part that a figure plays in a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
    /// The figure's claim.
    pub claim: ClaimId,
    /// Its part.
    pub role: Role,
}

impl Spot {
    /// A spot.
    pub fn new(claim: ClaimId, role: Role) -> Self {
        Spot { claim, role }
    }
}

/// A reading that would make the figures agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// The figure to read in another way.
    pub claim: ClaimId,
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
    /// Where the finding stands among others: at its first figure.
    pub fn place(&self) -> Option<ClaimId> {
        self.spots.first().map(|spot| spot.claim)
    }

    /// The identity of the finding: a hash of its rule and of the sentence and figure in doubt. Edits elsewhere leave it.
    pub fn fingerprint(&self, linked: &Linked) -> String {
        let mut hash = Fnv::new();
        hash.add(self.rule);
        if let Some(id) = self.place() {
            let reading = linked.reading(id);
            let sentence = linked.claim(id).sentence.of(&reading.article.text);
            for word in sentence.split_whitespace() {
                hash.add(word);
            }
            hash.add(linked.surface(id));
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
