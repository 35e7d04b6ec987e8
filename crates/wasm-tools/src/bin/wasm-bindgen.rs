//! wasm-bindgen itself, at the version of the page: one lock file cannot hold two.

fn main() {
    if let Err(error) = wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(std::env::args_os()) {
        eprintln!("wasm-bindgen: {error:?}");
        std::process::exit(1);
    }
}
