//! Fuzz target: the figures of an article stand where they were printed, whatever stands around the article.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| crossfoot_fuzz::read(text));
