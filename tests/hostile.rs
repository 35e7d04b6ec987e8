//! Texts that mean harm or make no sense: those in `tests/hostile/`, some that are made here, and sets of scraps.

#[path = "../fuzz/src/lib.rs"]
mod holds;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use crossfoot::settings::Settings;

fn all(text: &str) {
    holds::split(text);
    holds::read(text);
    holds::check(text);
    holds::reference(text);
    holds::forms(text);
}

#[test]
fn inputs_that_were_once_a_fault() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let file = entry.expect("an entry").path();
        let bytes = fs::read(&file).expect("the file can be read");
        println!("{}", file.display());
        all(&String::from_utf8_lossy(&bytes));
        count += 1;
    }
    assert!(count > 0);
}

#[test]
fn the_labelled_sets_in_any_order() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sets");
    for set in fs::read_dir(folder).expect("the folder can be read") {
        let set = set.expect("an entry").path();
        if set.is_dir() {
            let read = |n: u32| fs::read_to_string(set.join(format!("{n}.txt"))).expect("an article");
            println!("{}", set.display());
            all(&(1..=4).map(read).collect::<Vec<_>>().join("\u{1e}"));
        }
    }
}

#[test]
fn signs_that_nobody_types() {
    let story =
        "In 2024, sales rose 12% to 23.7 billion yuan, and 60 out of 100 shops in Hangzhou（杭州）sold 50.5亿元.";
    let between = |signs: &[&str]| {
        let words = story.split(' ').zip(signs.iter().cycle());
        words.map(|(word, sign)| format!("{word}{sign} ")).collect::<String>()
    };
    let spread = |signs: &str| story.chars().flat_map(|c| [c].into_iter().chain(signs.chars())).collect::<String>();
    for text in [
        between(&["\0"]),
        between(&["\r", "\n", "\r\n", "\u{2028}", "\u{85}", "\u{b}", "\u{c}"]),
        between(&["\u{202e}", "\u{202d}", "\u{2066}", "\u{2069}", "\u{200f}"]),
        between(&["\u{1b}[2J", "\u{7}", "\u{9b}31m"]),
        between(&["<script>5</script>", "<img src=x onerror=1>", "&#53;%", "javascript:1%"]),
        between(&["=1+1", "\t@SUM(5)", "|5|", "`5%`", "[5](http://5.5)"]),
        between(&["\u{feff}", "\u{200b}", "\u{ad}", "\u{fffd}", "\u{e000}", "\u{10ffff}"]),
        spread("\u{301}\u{316}\u{334}\u{489}\u{20dd}"),
        spread("\u{200b}"),
        spread("\u{202e}"),
        spread("\0"),
        story.repeat(3) + "\u{1e}" + &story.chars().rev().collect::<String>(),
    ] {
        all(&text);
    }
}

#[test]
fn a_million_digits() {
    for text in ["7".repeat(1_000_000), "七".repeat(20_000), "1,".repeat(2_000), format!("{}%", "9".repeat(400))] {
        holds::split(&text);
        holds::read(&text);
    }
    let long = format!("Sales in China reached {} yuan in 2024.", "9".repeat(1_000));
    all(&[&*long, &long.replace('9', "8"), "Sales in China reached 0.0000000000000000000000000001 yuan in 2024."]
        .join("\u{1e}"));
}

/// Bytes of the smaller text that is timed; the larger one has eight times as many. Unoptimised code gets a text that takes
/// seconds; `cargo test --release --test hostile` one at which a check that holds all against all takes minutes.
const SMALL: usize = if cfg!(debug_assertions) { 4_000 } else { 300_000 };

/// The time that one paste of `count` times `piece` takes from text to findings.
fn time(piece: &str, count: usize) -> Duration {
    let text = piece.repeat(count);
    let start = Instant::now();
    let settings = Settings::default();
    std::hint::black_box(crossfoot::edge::check(&[&text], &settings));
    start.elapsed()
}

#[test]
fn time_from_text_to_findings_grows_with_the_text_and_not_faster() {
    let mut slow = Vec::new();
    for piece in [
        "The bottled-tea market in China was worth 23.7 billion yuan in 2023, up 12% from 21.2 billion, and sales in Hangzhou reached 3,400 units; ",
        "2024年，中国瓶装茶市场规模达到23.7亿元，同比增长12%，其中杭州占8%，用户超过3亿人，",
        "Rivals sell ever more\nCoast Mail · 2025-08-05\nSales of bottled tea in China rose 12% to 23.7 billion yuan in 2024.\n\n",
        "2025年上半年销售额268亿元，同比增长7.4%。上年同期销售额为249.5亿元，其中生鲜164亿元。",
        "- 5% of 60 shops\n",
        "从10%增至12%，",
        "(“5%",
        "e\u{301}\u{316}5\u{334} ",
        "\u{202e}5\u{202c} km ",
        "5% \r",
        "\0 5 ",
    ] {
        // what is slow must be so each time: others may be at work on the machine
        let count = SMALL / piece.len();
        let measured = || {
            let (small, large) = (time(piece, count), time(piece, 8 * count));
            let allowed = small.max(Duration::from_millis(4)) * 20;
            (large > allowed).then(|| format!("{piece:?}: {small:?} for {count} and {large:?} for eight times as many"))
        };
        slow.extend(measured().and_then(|_| measured()).and_then(|_| measured()));
    }
    assert!(slow.is_empty(), "{slow:#?}");
}
