//! The content policy's hashes: the scripts and the styles that stand in the page are allowed by their hashes, and no
//! others are.

use anyhow::{Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// What `index.html` has in its policy where the hashes belong, and the tags that they are for.
const PLACES: [(&str, &str); 2] = [("SCRIPT-HASHES", "script"), ("STYLE-HASHES", "style")];

/// The page with the hashes of its inline scripts and styles in its policy.
pub fn fill_in(page: &str) -> Result<String> {
    let mut filled = page.to_owned();
    for (place, tag) in PLACES {
        match page.matches(place).count() {
            1 => {}
            0 => bail!("index.html has no {place} in its content policy; write {tag}-src 'self' {place} there"),
            n => bail!("index.html has {place} {n} times; it belongs into the content policy, once"),
        }
        let hashes: Vec<String> = inline(page, tag)
            .into_iter()
            .map(|content| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(content.as_bytes()))))
            .collect();
        if hashes.is_empty() {
            bail!("the built index.html has no inline {tag}, though it should have one; the policy cannot be right");
        }
        filled = filled.replace(place, &hashes.join(" "));
    }
    Ok(filled)
}

/// What stands between the tags, byte for byte as a browser hashes it, where no `src` names a file.
fn inline<'p>(page: &'p str, tag: &str) -> Vec<&'p str> {
    let (open, close) = (["<", tag].concat(), ["</", tag, ">"].concat());
    let parts = page.split(&open).skip(1).filter_map(|rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let (content, _) = rest.split_once(&close)?;
        let has_source = attributes.split_ascii_whitespace().any(|attribute| attribute.starts_with("src="));
        (!has_source).then_some(content)
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_inline_script_and_style_is_allowed_by_its_hash() {
        let page = "<meta content=\"script-src 'self' SCRIPT-HASHES; style-src STYLE-HASHES\"><script src=\"a.js\"></script>\
                    <style>p { color: red }</style><script type=\"module\">alert('Hello, world.');</script>";
        // The example of the policy's own standard.
        let hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
        let filled = fill_in(page).expect("a place and a script");
        assert!(filled.contains(&format!("script-src 'self' {hash}; style-src 'sha256-")), "{filled}");
    }

    #[test]
    fn a_page_without_the_place_is_refused() {
        let error = fill_in("SCRIPT-HASHES <script>1</script>").expect_err("no place");
        assert!(error.to_string().contains("STYLE-HASHES"));
    }

    #[test]
    fn a_page_without_the_loader_is_refused() {
        assert!(fill_in("SCRIPT-HASHES STYLE-HASHES <style></style><script src='x.js'></script>").is_err());
    }
}
