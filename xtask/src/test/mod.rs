//! `cargo xtask test`: every check, one after the other, and a summary that counts them.

mod browser;
mod cargo;
mod counts;
mod edges;
mod members;

use std::time::Instant;

use anyhow::{Result, bail};

use counts::Counts;

/// A check that has a name of its own in the summary.
struct Step {
    group: &'static str,
    title: &'static str,
    run: fn() -> Result<Counts>,
}

const STEPS: &[Step] = &[
    Step { group: "lint", title: "formatting", run: cargo::formatting },
    Step { group: "lint", title: "lints, native", run: cargo::native_lints },
    Step { group: "lint", title: "lints, wasm", run: cargo::wasm_lints },
    Step { group: "lint", title: "documentation", run: cargo::documentation },
    Step { group: "native", title: "native tests", run: cargo::native_tests },
    Step { group: "wasm", title: "wasm tests in a browser", run: cargo::wasm_tests },
    Step { group: "edges", title: "the JavaScript package", run: edges::npm },
    Step { group: "edges", title: "the Python package", run: edges::python },
    Step { group: "browser", title: "size of the site", run: browser::size },
    Step { group: "browser", title: "the site in a browser", run: browser::tests },
];

/// Runs all steps, or those of one group; a step that fails stops no other.
pub fn command(arguments: &[String]) -> Result<()> {
    let chosen: Vec<&Step> = match arguments {
        [] => STEPS.iter().collect(),
        [group] => STEPS.iter().filter(|step| step.group == group).collect(),
        _ => bail!("test takes one group at most: lint, native, wasm, edges or browser"),
    };
    if chosen.is_empty() {
        bail!("there is no group {}; there are lint, native, wasm, edges and browser", arguments.join(" "));
    }
    let mut rows = Vec::new();
    let mut all = Counts::default();
    for step in chosen {
        println!("\n── {} ──", step.title);
        let start = Instant::now();
        let counts = (step.run)().unwrap_or_else(|error| {
            println!("{error:#}");
            Counts { passed: 0, failed: 1 }
        });
        all = all + counts;
        rows.push((step.title, counts, start.elapsed().as_secs_f32()));
    }
    println!("\n── summary ──");
    for (title, counts, seconds) in rows {
        let mark = if counts.failed == 0 { "ok    " } else { "FAILED" };
        println!("{mark} {title:<26} {:>5} passed {:>4} failed {seconds:>8.1} s", counts.passed, counts.failed);
    }
    println!();
    println!("{} passed, {} failed", all.passed, all.failed);
    if all.failed > 0 {
        // The count is the last line, and it says it all.
        std::process::exit(1);
    }
    Ok(())
}
