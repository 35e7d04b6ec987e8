//! Fuzz target: a paste cut into articles loses nothing.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| crossfoot_fuzz::split(text));
