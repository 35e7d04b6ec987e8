//! The program: `crossfoot check`, `crossfoot mentions`, `crossfoot rules`.

mod program;

fn main() -> std::process::ExitCode {
    program::run()
}
