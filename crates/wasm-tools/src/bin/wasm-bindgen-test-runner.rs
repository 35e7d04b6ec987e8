//! Runs wasm tests in a browser, at the version of wasm-bindgen that the page uses.

fn main() {
    if let Err(error) = wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os()) {
        eprintln!("wasm-bindgen-test-runner: {error:?}");
        std::process::exit(1);
    }
}
