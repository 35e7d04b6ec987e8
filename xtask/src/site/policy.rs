//! The content policy's script hashes: the one inline script, Trunk's loader, is allowed by its hash and no other is.

use anyhow::{Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// What `index.html` has in its policy where the hashes belong.
pub const PLACE: &str = "SCRIPT-HASHES";

/// The page with the hashes of its inline scripts in its policy.
pub fn fill_in(page: &str) -> Result<String> {
    match page.matches(PLACE).count() {
        1 => {}
        0 => bail!(
            "index.html has no {PLACE} in its content policy; write script-src 'self' 'wasm-unsafe-eval' {PLACE} there"
        ),
        n => bail!("index.html has {PLACE} {n} times; it belongs into the content policy, once"),
    }
    let hashes: Vec<String> = inline_scripts(page)
        .map(|script| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(script.as_bytes()))))
        .collect();
    if hashes.is_empty() {
        bail!("the built index.html has no inline script, though Trunk's loader is one; the policy cannot be right");
    }
    Ok(page.replace(PLACE, &hashes.join(" ")))
}

/// What stands between `<script>` and `</script>`, byte for byte as a browser hashes it, where no `src` names a file.
fn inline_scripts(page: &str) -> impl Iterator<Item = &str> {
    page.split("<script").skip(1).filter_map(|rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let (script, _) = rest.split_once("</script>")?;
        let has_source = attributes.split_ascii_whitespace().any(|attribute| attribute.starts_with("src="));
        (!has_source).then_some(script)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_inline_script_is_allowed_by_its_hash() {
        let page = "<meta content=\"script-src 'self' SCRIPT-HASHES\"><script src=\"a.js\"></script>\
                    <script type=\"module\">alert('Hello, world.');</script>";
        // The example of the policy's own standard.
        let hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
        let filled = fill_in(page).expect("a place and a script");
        assert!(filled.contains(&format!("script-src 'self' {hash}\"")), "{filled}");
    }

    #[test]
    fn a_page_without_the_place_is_refused() {
        let error = fill_in("<script>1</script>").expect_err("no place");
        assert!(error.to_string().contains("SCRIPT-HASHES"));
    }

    #[test]
    fn a_page_without_the_loader_is_refused() {
        assert!(fill_in("SCRIPT-HASHES <script src='x.js'></script>").is_err());
    }
}
