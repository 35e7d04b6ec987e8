//! The standard library built along with the site: the one that comes with the compiler is made for speed.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::rust::TARGET;
use super::say;
use crate::run;

/// What tells cargo, by the environment, since Trunk starts it, to build the standard library for size and to let a
/// panic end the program at once, without the code that words its message: nobody reads a console here, and the page
/// sees the worker's end either way. That makes the page and the worker a good tenth smaller.
///
/// None of it is stable, which is what `RUSTC_BOOTSTRAP` waives. Another version of the compiler that knows it by other
/// names is the only risk; [`settings`] asks for it first.
const SETTINGS: &[(&str, &str)] = &[
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (RUSTFLAGS, FLAGS),
];

const FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort";

/// Where cargo takes the compiler's flags from.
pub const RUSTFLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// What the site is linked with besides: the linker says what each address is the address of, by which the site's build
/// knows what belongs together (`site/split`).
pub const LINKED: &str = "-Clink-arg=--emit-relocs";

/// What to build the site with: all of the settings, or none where they cannot be had.
pub fn settings() -> Result<&'static [(&'static str, &'static str)]> {
    let why = match sources()? {
        Some(sources) if sources.is_dir() || added(&sources) => return Ok(SETTINGS),
        Some(_) => "rustup cannot add rust-src",
        None => "this compiler does not know what makes it smaller",
    };
    println!("The site is built with the compiler's own standard library and so a good tenth larger: {why}.");
    Ok(&[])
}

/// Where the compiler's library has its sources, or would have them; `None` for a compiler that refuses the flags.
fn sources() -> Result<Option<PathBuf>> {
    let mut rustc = run::program(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.env("RUSTC_BOOTSTRAP", "1").args(FLAGS.split(' ')).args(["--target", TARGET, "--print", "sysroot"]);
    let (ok, root) = run::quiet(&mut rustc)?;
    Ok(ok.then(|| Path::new(root.trim()).join("lib/rustlib/src/rust/library")))
}

fn added(sources: &Path) -> bool {
    if run::find("rustup").is_none() {
        return false;
    }
    say("the standard library's sources (rustup)");
    run::show(run::program("rustup").args(["component", "add", "rust-src"])).is_ok() && sources.is_dir()
}
