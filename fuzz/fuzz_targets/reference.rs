//! Fuzz target: a table of known figures is read or refused with a sentence.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| crossfoot_fuzz::reference(text));
