//! Fuzz target: a set is checked to the end, and in any order alike.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| crossfoot_fuzz::check(text));
