//! Fuzz target: every form of a report is whole, and lets nothing pasted become more than text.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| crossfoot_fuzz::forms(text));
