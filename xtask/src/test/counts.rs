//! How many tests passed, from what the test runners print.

use std::ops::Add;

/// Tests that passed and tests that failed; a check without tests of its own counts as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: usize,
    pub failed: usize,
}

impl Counts {
    /// A single check that held.
    pub const ONE: Counts = Counts { passed: 1, failed: 0 };

    /// Of a runner that prints `test result: ok. 3 passed; 0 failed; …` once for each of its programs.
    pub fn of_cargo(output: &str) -> Counts {
        output
            .lines()
            .filter_map(|line| line.split_once("test result:"))
            .map(|(_, rest)| Counts { passed: before(rest, " passed"), failed: before(rest, " failed") })
            .fold(Counts::default(), Add::add)
    }

    /// Of Node's runner, which closes with `ℹ pass 3` and `ℹ fail 0`.
    pub fn of_node(output: &str) -> Counts {
        let number = |name: &str| {
            output.lines().rev().find_map(|line| line.split_once(name)?.1.trim().parse().ok()).unwrap_or_default()
        };
        Counts { passed: number("ℹ pass "), failed: number("ℹ fail ") + number("ℹ cancelled ") }
    }

    /// A runner that says it failed has at least one failure, even when it came to no test at all.
    pub fn or_failed(self, ok: bool) -> Counts {
        if ok { self } else { Counts { failed: self.failed.max(1), ..self } }
    }
}

impl Add for Counts {
    type Output = Counts;

    fn add(self, other: Counts) -> Counts {
        Counts { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

/// The number that stands right before a word.
fn before(text: &str, word: &str) -> usize {
    let Some((head, _)) = text.split_once(word) else { return 0 };
    head.rsplit(|c: char| !c.is_ascii_digit()).next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_results_are_added_up() {
        let output =
            "test result: ok. 12 passed; 0 failed; 1 ignored\nnoise\ntest result: FAILED. 3 passed; 2 failed;\n";
        assert_eq!(Counts::of_cargo(output), Counts { passed: 15, failed: 2 });
    }

    #[test]
    fn node_results_are_read_from_the_closing_lines() {
        assert_eq!(
            Counts::of_node("✔ a (1ms)\nℹ tests 4\nℹ pass 3\nℹ fail 1\nℹ cancelled 0\n"),
            Counts { passed: 3, failed: 1 }
        );
    }

    #[test]
    fn a_runner_that_broke_before_its_first_test_has_failed() {
        assert_eq!(Counts::of_cargo("error: no such file").or_failed(false), Counts { passed: 0, failed: 1 });
    }
}
