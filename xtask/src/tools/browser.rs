//! Chromium and its driver: named by the environment, found, or installed from Debian.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::say;
use crate::run;

/// A browser and the driver that belongs to it.
pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// What every test starts the browser with. Root may not use its sandbox, and nothing may call out while a test
/// listens for requests that leave the machine.
pub const ARGUMENTS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Makes sure that there is a browser with its driver.
pub fn ensure() -> Result<Browser> {
    if let Some(found) = find()? {
        return Ok(found);
    }
    install_from_debian()?;
    match find()? {
        Some(found) => Ok(found),
        None => bail!("{}", advice("Chromium or its driver is still missing")),
    }
}

impl Browser {
    /// What a WebDriver client must ask for.
    pub fn capabilities(&self) -> Value {
        json!({ "goog:chromeOptions": { "binary": self.chromium, "args": ARGUMENTS } })
    }
}

fn find() -> Result<Option<Browser>> {
    let chromium = match named("CHROMIUM")? {
        Some(file) => Some(file),
        None => BROWSERS.iter().find_map(|name| run::find(name)).or_else(|| existing(Path::new(MAC))),
    };
    let driver = match named("CHROMEDRIVER")? {
        Some(file) => Some(file),
        None => run::find("chromedriver"),
    };
    Ok(chromium.zip(driver).map(|(chromium, driver)| Browser { chromium, driver }))
}

fn named(variable: &str) -> Result<Option<PathBuf>> {
    match env::var_os(variable).filter(|value| !value.is_empty()) {
        None => Ok(None),
        Some(value) => match existing(Path::new(&value)) {
            Some(file) => Ok(Some(file)),
            None => bail!("{variable} names {}, which is not a file", Path::new(&value).display()),
        },
    }
}

fn existing(file: &Path) -> Option<PathBuf> {
    file.is_file().then(|| file.to_path_buf())
}

fn install_from_debian() -> Result<()> {
    let Some(apt) = run::find("apt-get") else { bail!("{}", advice("Chromium or its driver is missing")) };
    let Some(mut as_root) = with_rights() else {
        bail!("{}", advice("Chromium or its driver is missing, and installing it needs root"));
    };
    say("Chromium and its driver (apt-get; a minute)");
    // A machine that is new has no list of packages yet, and one that is old has a wrong one.
    let mut update = as_root();
    run::show(update.arg(&apt).args(["-qq", "update"]))?;
    let mut install = as_root();
    install.arg(&apt).args(["-qq", "install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"]);
    run::show(&mut install)
}

/// A way to run a program as root, or `None` where there is none that asks no question.
fn with_rights() -> Option<impl FnMut() -> Command> {
    let is_root = run::quiet(run::program("id").arg("-u")).is_ok_and(|(_, id)| id.trim() == "0");
    let sudo = run::find("sudo");
    let may = is_root
        || sudo
            .as_ref()
            .is_some_and(|sudo| run::quiet(run::program(sudo).args(["-n", "true"])).is_ok_and(|(ok, _)| ok));
    may.then_some(move || {
        let mut command = match &sudo {
            Some(sudo) if !is_root => {
                let mut command = run::program(sudo);
                command.args(["-n", "env"]);
                command
            }
            _ => run::program("env"),
        };
        command.arg("DEBIAN_FRONTEND=noninteractive");
        command
    })
}

fn advice(what: &str) -> String {
    format!(
        "{what}; install both (Debian: apt-get install chromium chromium-driver), \
         or set CHROMIUM=/path/to/chromium and CHROMEDRIVER=/path/to/chromedriver"
    )
}
