//! What the checks say of themselves: a file of the site, fetched when the reader first asks why.

use crossfoot_protocol::RuleView;
use crossfoot_protocol::wire::Read;

use crate::document;
use crate::shared::Shared;

/// All checks, or nothing where the file cannot be had.
pub async fn fetch() -> Option<Vec<Shared<RuleView>>> {
    let text = document::fetch_text("rules.json").await?;
    let rules = Vec::read(&js_sys::JSON::parse(&text).ok()?)?;
    Some(rules.into_iter().map(Shared::new).collect())
}
