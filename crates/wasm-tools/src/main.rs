//! Pinned wasm tools.

fn main() {}
