//! `cargo xtask serve`: the built site on an address of this machine, opened where there is a desktop.

use std::env;
use std::process::Stdio;

use anyhow::{Context, Result, bail};

use crate::server::{self, Running};
use crate::{run, site};

const FIRST: u16 = 8080;

/// Builds and serves until it is ended.
pub fn command(arguments: &[String]) -> Result<()> {
    let mut port = None;
    let mut open = true;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--no-open" => open = false,
            "--port" => {
                let number = rest.next().context("--port needs a number, for example --port 9000")?;
                port = Some(number.parse().with_context(|| format!("{number} is not a port"))?);
            }
            other => bail!("serve takes --port N and --no-open, but not {other}"),
        }
    }
    let dist = site::build()?;
    let running = listen(&dist, port)?;
    println!("crossfoot is at {} (end it with Ctrl+C)", running.address);
    if open {
        open_browser(&running.address);
    }
    running.wait()
}

/// A port that was asked for must be the one; otherwise the first that is free will do.
fn listen(dist: &std::path::Path, port: Option<u16>) -> Result<Running> {
    if let Some(port) = port {
        return server::start(dist, "/", port);
    }
    (FIRST..FIRST + 20)
        .find_map(|port| server::start(dist, "/", port).ok())
        .map_or_else(|| server::start(dist, "/", 0), Ok)
}

fn open_browser(address: &str) {
    let has_desktop = cfg!(any(windows, target_os = "macos"))
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()));
    if !has_desktop || env::var_os("CI").is_some() {
        return;
    }
    let mut command = match env::consts::OS {
        "windows" => run::program("explorer"),
        "macos" => run::program("open"),
        _ => run::program("xdg-open"),
    };
    // The address is printed already: where nothing opens it, the reader does.
    let _ = command.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
}
