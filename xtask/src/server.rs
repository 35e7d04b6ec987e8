//! A plain static file server: what is there is sent as it is, what is not there is a 404. It does what GitHub Pages
//! does and nothing more, so that what works here works there.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};

/// No browser sends a longer request for a file.
const LONGEST_REQUEST: u64 = 64 * 1024;

/// A browser opens connections ahead of need; one that stays silent is given up.
const PATIENCE: Duration = Duration::from_secs(10);

/// A folder served under a path.
struct Served {
    folder: PathBuf,
    path: String,
}

/// A server that is already listening; it ends with the program.
pub struct Running {
    pub address: String,
    thread: thread::JoinHandle<()>,
}

impl Running {
    /// Serves until the program is ended.
    pub fn wait(self) -> Result<()> {
        self.thread.join().map_err(|_| anyhow!("the server stopped"))
    }
}

/// Serves `folder` under `path` (`/` or `/name/`) on this machine alone; port 0 takes any that is free.
pub fn start(folder: &Path, path: &str, port: u16) -> Result<Running> {
    let listener = TcpListener::bind(("127.0.0.1", port))
        .with_context(|| format!("port {port} is taken; choose another one with --port N"))?;
    let port = listener.local_addr()?.port();
    let served = Arc::new(Served { folder: folder.to_path_buf(), path: path.to_string() });
    // A thread for each connection: none has to wait for another, however many a browser opens.
    let thread = thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let served = served.clone();
            // Whoever closed the window early gets no answer, and nobody is left to be told.
            thread::spawn(move || drop(served.answer(connection)));
        }
    });
    Ok(Running { address: format!("http://127.0.0.1:{port}{path}"), thread })
}

impl Served {
    /// Answers one request and closes the connection.
    fn answer(&self, mut connection: TcpStream) -> std::io::Result<()> {
        connection.set_read_timeout(Some(PATIENCE))?;
        let mut head = BufReader::new(connection.try_clone()?.take(LONGEST_REQUEST)).lines();
        let Some(request) = head.next().transpose()? else { return Ok(()) };
        // What follows says nothing that a file depends on, but a browser wants it to be read.
        while head.next().transpose()?.is_some_and(|line| !line.is_empty()) {}

        let mut words = request.split_ascii_whitespace();
        let (method, url) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let (status, file) = match (method, self.file(url)) {
            ("GET" | "HEAD", Some(file)) => ("200 OK", file),
            ("GET" | "HEAD", None) => ("404 Not Found", self.folder.join("404.html")),
            _ => ("405 Method Not Allowed", PathBuf::new()),
        };
        let body = fs::read(&file).unwrap_or_default();
        // No cache: a reload after a build must show the new build.
        write!(
            connection,
            "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
             Connection: close\r\n\r\n",
            mime(&file),
            body.len()
        )?;
        if method != "HEAD" {
            connection.write_all(&body)?;
        }
        connection.flush()
    }

    /// The file that an address means, or `None` where there is none.
    fn file(&self, url: &str) -> Option<PathBuf> {
        let path = url.split(['?', '#']).next()?;
        let name = decoded(path.strip_prefix(&self.path)?)?;
        let name = Path::new(&name);
        // Nothing outside the folder can be named.
        if !name.components().all(|part| matches!(part, Component::Normal(_))) {
            return None;
        }
        let mut file = self.folder.join(name);
        if file.is_dir() {
            file = file.join("index.html");
        }
        file.is_file().then_some(file)
    }
}

fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first != b'%' {
            bytes.push(first);
            continue;
        }
        let digits = std::str::from_utf8(rest.get(..2)?).ok()?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &rest[2..];
    }
    String::from_utf8(bytes).ok()
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn served() -> Served {
        Served { folder: Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf(), path: "/crossfoot/".into() }
    }

    #[test]
    fn a_file_is_found_under_the_path_with_or_without_a_query() {
        assert!(served().file("/crossfoot/Cargo.toml?v=1").is_some());
        assert!(served().file("/crossfoot/src/%6Dain.rs").is_some());
    }

    #[test]
    fn what_is_not_there_and_what_is_outside_is_not_found() {
        for url in ["/Cargo.toml", "/crossfoot", "/crossfoot/none", "/crossfoot/../Cargo.toml", "/crossfoot/%2e%2e/x"] {
            assert_eq!(served().file(url), None, "{url}");
        }
    }

    #[test]
    fn a_percent_sign_without_digits_is_no_name() {
        assert_eq!(decoded("a%2"), None);
        assert_eq!(decoded("%E5%85%83").as_deref(), Some("元"));
    }
}
