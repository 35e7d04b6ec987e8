//! What the checks say of themselves: a file of the site, fetched when the reader first asks why.

use crossfoot_protocol::Locale;

use crate::document;
use crate::shared::Shared;
use crate::wire::Read;

/// A check explained. `crossfoot rules --format json` writes it.
pub struct Rule {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: Both,
    /// What it finds.
    pub finds: Both,
    /// Why that matters.
    pub why: Both,
    /// Texts in which it fires.
    pub fires: Vec<String>,
    /// Texts in which it stays silent.
    pub silent: Vec<String>,
    /// When it abstains.
    pub abstains: Both,
}

/// A text in both languages.
pub struct Both {
    /// English.
    pub en: String,
    /// Simplified Chinese.
    pub zh: String,
}

impl Both {
    /// The text of a language.
    pub fn of(&self, locale: Locale) -> &str {
        locale.pick(&self.en, &self.zh)
    }
}

/// All checks, or nothing where the file cannot be had.
pub async fn fetch() -> Option<Vec<Shared<Rule>>> {
    let text = document::fetch_text("./rules.json").await?;
    let rules = Vec::read(&js_sys::JSON::parse(&text).ok()?)?;
    Some(rules.into_iter().map(Shared::new).collect())
}
