//! Speed of the stages on made-up news, each as a ratio to one bare scan of the same bytes for `[0-9]+`, in one run.
//!
//! `cargo bench` prints tables; nothing is kept. The last one is of wasm against native, where `cargo xtask npm` has built
//! the JavaScript package and Node is at hand. Ratios of one run on one machine are what counts: bytes a second are
//! there to make them plausible.

use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crossfoot::mention::{Context, read};
use crossfoot::report::{OffsetUnit, to_json};
use crossfoot::settings::Settings;
use crossfoot::text::Span;

const ENGLISH: &str = "The bottled-tea market in China is projected to reach 23.7 billion yuan in 2024, a 12.4% increase from the previous year, the association said on Tuesday. More than 1,200 companies have entered the business, and the three largest account for 41% of sales. Prices are rising slowly, and most people in the trade expect that the next season will be quieter than the last. Exports grew to $1.3 billion in the first half of 2024.\n";
const CHINESE: &str = "据协会统计，2024年中国瓶装茶市场规模预计达到237亿元，同比增长12.4%。全国共有1200多家企业进入这一行业，前三家企业占销售额的41%。价格缓慢上涨，多数从业者认为下一季会比上一季平静。上半年出口额增至13亿美元，超过去年同期水平。\n";

fn main() {
    let size = 1 << 20;
    let repeat = |text: &str| text.repeat(size / text.len());
    let texts = [
        ("English", repeat(ENGLISH)),
        ("Chinese", repeat(CHINESE)),
        ("mixed", repeat(&format!("{ENGLISH}{CHINESE}"))),
        ("digits", "1234567890 ".repeat(size / 11)),
        ("one digit run", "7".repeat(size)),
        ("separators", "1,234.5-".repeat(size / 8)),
        ("numerals", "一百二十三万".repeat(size / 18)),
    ];
    let digits = regex::Regex::new("[0-9]+").expect("a plain pattern");
    println!(
        "{:14} {:>10} {:>11} {:>8} {:>8} {:>8} {:>8} {:>16} {:>16}",
        "text",
        "scan MB/s",
        "mentions ×",
        "split ×",
        "read ×",
        "link ×",
        "check ×",
        "read to check ×",
        "10× text, time ×"
    );
    let settings = Settings::default();
    for (name, text) in &texts {
        let scan = best(|| digits.find_iter(text).count());
        let ratio = |time: Duration| time.as_secs_f64() / scan.as_secs_f64();
        let mentions = best(|| figures(text));
        let split = best(|| crossfoot::split(text).len());
        let articles: Vec<_> = crossfoot::split(text).into_iter().map(Arc::new).collect();
        let readings = || articles.iter().map(|article| crossfoot::read(article, &settings)).collect::<Vec<_>>();
        let read = best(readings);
        let readings = readings();
        let link = best(|| crossfoot::link(&readings).buckets().len());
        let linked = crossfoot::link(&readings);
        let check = best(|| crossfoot::check(&linked, &settings).findings.len());
        let tenfold = text.repeat(10);
        let growth = growth(text, &tenfold);
        println!(
            "{name:14} {:>10.0} {:>11.1} {:>8.1} {:>8.1} {:>8.1} {:>8.1} {:>16.1} {growth:>16.1}",
            text.len() as f64 / scan.as_secs_f64() / 1e6,
            ratio(mentions),
            ratio(split),
            ratio(read),
            ratio(link),
            ratio(check),
            ratio(read + link + check),
        );
    }
    sets();
    // the package gives back every figure as an object: a hundred kilobytes are enough
    wasm(&format!("{ENGLISH}{CHINESE}").repeat(128));
}

/// Reads the figures of a text.
fn figures(text: &str) -> usize {
    read(text, Span::new(0, text.len()), &Context::default()).mentions.len()
}

/// How many times as long a text ten times as long takes: both in turns, since a machine may be slower a moment later, and
/// of several such ratios the one in the middle.
fn growth(text: &str, tenfold: &str) -> f64 {
    let seconds = |text: &str, times: u32| {
        let start = Instant::now();
        (0..times).for_each(|_| {
            black_box(figures(text));
        });
        start.elapsed().as_secs_f64() / f64::from(times)
    };
    let mut ratios: Vec<f64> = (0..7).map(|_| seconds(tenfold, 1) / seconds(text, 10)).collect();
    ratios.sort_by(f64::total_cmp);
    ratios[ratios.len() / 2]
}

/// Time of linking and checking sets of growing size.
fn sets() {
    println!("\n{:>10} {:>16} {:>10}", "articles", "link + check ms", "growth ×");
    let settings = Settings::default();
    let mut last: Option<f64> = None;
    for count in [100, 1_000, 10_000] {
        let readings: Vec<_> = (0..count)
            .map(|n| {
                format!(
                    "Headline {n}\n\nThe bottled-tea market in China reached {}.{} billion yuan in {}.",
                    n % 90 + 10,
                    n % 7,
                    1990 + n % 40
                )
            })
            .flat_map(|text| crossfoot::split(&text))
            .map(|article| crossfoot::read(&Arc::new(article), &settings))
            .collect();
        let time = best(|| crossfoot::check(&crossfoot::link(&readings), &settings).findings.len()).as_secs_f64();
        let growth = last.map_or(String::new(), |last| format!("{:.1}", time / last));
        println!("{count:>10} {:>16.2} {growth:>10}", time * 1e3);
        last = Some(time);
    }
}

/// Times of the JavaScript package, each beside that of the native program for the same with its answer as JSON.
fn wasm(text: &str) {
    let Some(times) = times_of_package(text) else {
        println!("\nwasm is timed where `cargo xtask npm` has built the package and `node` is at hand");
        return;
    };
    let settings = Settings::default();
    let read = || serde_json::to_string(&crossfoot::edge::read(&[text], &settings, OffsetUnit::Utf16));
    let check = || {
        let mut report = crossfoot::edge::check(&[text], &settings);
        report.count_in(OffsetUnit::Utf16, &[text]);
        to_json(&report)
    };
    let native = [best(read), best(check)].map(|time| time.as_secs_f64() * 1e3);
    println!("\n{:>10} {:>10} {:>10} {:>10}", "", "native ms", "wasm ms", "ratio ×");
    for ((name, wasm), native) in times.into_iter().zip(native) {
        println!("{name:>10} {native:>10.1} {wasm:>10.1} {:>10.1}", wasm / native);
    }
}

/// What `wasm.mjs` says of each function of the package, in milliseconds; nothing where it cannot run.
fn times_of_package(text: &str) -> Option<Vec<(String, f64)>> {
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).parent()?.join("npm/crossfoot");
    let mut node = Command::new("node")
        .args([concat!(env!("CARGO_MANIFEST_DIR"), "/benches/wasm.mjs").as_ref(), package.as_os_str()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    node.stdin.take()?.write_all(text.as_bytes()).ok()?;
    let output = node.wait_with_output().ok().filter(|output| output.status.success())?;
    let line = |line: &str| line.split_once(' ').and_then(|(name, time)| Some((name.to_owned(), time.parse().ok()?)));
    String::from_utf8_lossy(&output.stdout).lines().map(line).collect()
}

/// The shortest of some runs: what the work takes when nothing else disturbs it.
fn best<T>(mut work: impl FnMut() -> T) -> Duration {
    let started = Instant::now();
    let mut shortest = Duration::MAX;
    let mut runs = 0;
    while runs < 2 || (runs < 15 && started.elapsed() < Duration::from_millis(600)) {
        let before = Instant::now();
        black_box(work());
        shortest = shortest.min(before.elapsed());
        runs += 1;
    }
    shortest
}
