//! Texts that mean harm or make no sense: those in `tests/hostile/`, some that are made here, and sets of scraps.

#[path = "../fuzz/src/lib.rs"]
mod holds;

use std::fs;
use std::path::Path;

fn all(text: &str) {
    holds::split(text);
    holds::read(text);
    holds::check(text);
    holds::reference(text);
    holds::forms(text);
}

#[test]
fn inputs_that_were_once_a_fault() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let file = entry.expect("an entry").path();
        let bytes = fs::read(&file).expect("the file can be read");
        println!("{}", file.display());
        all(&String::from_utf8_lossy(&bytes));
        count += 1;
    }
    assert!(count > 0);
}

#[test]
fn the_labelled_sets_in_any_order() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sets");
    for set in fs::read_dir(folder).expect("the folder can be read") {
        let set = set.expect("an entry").path();
        if set.is_dir() {
            let read = |n: u32| fs::read_to_string(set.join(format!("{n}.txt"))).expect("an article");
            println!("{}", set.display());
            all(&(1..=4).map(read).collect::<Vec<_>>().join("\u{1e}"));
        }
    }
}
