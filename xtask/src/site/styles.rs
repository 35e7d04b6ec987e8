//! Two style sheets instead of many: what the first part of the page needs, which stands in the page itself, and what comes
//! with the later one. A slow network costs for each file that is asked for: with its styles in it, the page paints as soon
//! as it has come.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// The style sheets of the first part; all others are the later one's. They must come first among the links, since what
/// comes later overrules.
const FIRST: &[&str] = &["tokens", "layout", "controls"];

/// Joins the style sheets that the page links, in their order, and gives the page with those of the first part in it. Those of the later part become a file that the page asks for by itself (`later/load.rs`).
pub fn join(dist: &Path, page: &str) -> Result<String> {
    let links = links(page);
    let is_first = |name: &str| FIRST.iter().any(|first| name.starts_with(first));
    if links.iter().take_while(|(_, name)| is_first(name)).count() != FIRST.len() {
        bail!("the built index.html must link the style sheets {} before all others", FIRST.join(", "));
    }
    let (mut first, mut later) = (String::new(), String::new());
    for (_, name) in &links {
        let file = dist.join(name);
        let sheet = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        if is_first(name) {
            first += &sheet
        } else {
            later += &sheet
        }
        fs::remove_file(&file).with_context(|| format!("{} cannot be removed", file.display()))?;
    }
    if first.contains("</style") {
        bail!("a style sheet would end where it stands in the page");
    }
    fs::write(dist.join("later/page.css"), later).context("later/page.css cannot be written")?;
    let mut joined = page.replacen(links[0].0, &format!("<style>{first}</style>"), 1);
    for (link, _) in &links[1..] {
        joined = joined.replacen(link, "", 1);
    }
    Ok(joined)
}

/// The tags that link a style sheet, with the file that each one names.
fn links(page: &str) -> Vec<(&str, &str)> {
    let tags = page.match_indices("<link").filter_map(|(at, _)| Some(&page[at..=at + page[at..].find('>')?]));
    tags.filter(|tag| tag.contains("stylesheet"))
        .filter_map(|tag| {
            let (_, rest) = tag.split_once("href=")?;
            let name = rest.trim_start_matches('"').split(['"', ' ', '>']).next()?;
            Some((tag, name.trim_start_matches("./")))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::links;

    #[test]
    fn links_are_found_as_trunk_writes_them_and_minified() {
        let page = "<link rel=\"icon\" href=\"./i.svg\"/><link rel=\"stylesheet\" href=\"./a-1.css\"/><link href=./b-2.css rel=stylesheet>";
        let names: Vec<&str> = links(page).into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["a-1.css", "b-2.css"]);
    }
}
