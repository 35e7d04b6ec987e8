//! `--watch`: the same again whenever an input has changed.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How often the files are looked at: fast enough for an editor's save, and cheap for thousands of files.
const PAUSE: Duration = Duration::from_millis(300);

/// What tells that a file has changed: when it was written, and how long it is.
type Look = Vec<(PathBuf, Option<(SystemTime, u64)>)>;

fn look(files: &[PathBuf]) -> Look {
    let state = |file: &Path| std::fs::metadata(file).ok().and_then(|data| Some((data.modified().ok()?, data.len())));
    files.iter().map(|file| (file.clone(), state(file))).collect()
}

/// Does `work` now and after each change of the files that `files` names then, for ever. What cannot be done is said, and
/// tried again after the next change.
pub fn watch(files: impl Fn() -> Vec<PathBuf>, work: impl Fn() -> Result<(), String>) -> ! {
    loop {
        let before = look(&files());
        if let Err(problem) = work() {
            eprintln!("crossfoot: {problem}");
        }
        eprintln!("crossfoot: watching {} files; Ctrl+C ends it", before.len());
        while look(&files()) == before {
            std::thread::sleep(PAUSE);
        }
    }
}
