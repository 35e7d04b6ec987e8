//! Where articles begin: which of the heads found on a page are believed.
//!
//! A headline with a full date under it and text to follow is believed at once, and so is one over a paragraph that
//! opens with place and day, where another article's text ends. Weaker signs are believed only when the page repeats
//! them from its top on: one article in sections must never be cut apart.

use super::head::{Form, Head, headline};
use super::line::{Mark, Page, finished, mark, title_like, width};
use super::part::parted;
use super::ruled::ruled;

/// The lines at which articles begin; the first is line 0, whatever stands there.
pub(super) fn cuts(page: &Page, heads: &[Head]) -> Vec<usize> {
    let bodies: Vec<bool> = (0..heads.len())
        .map(|at| {
            let end = heads.get(at + 1).map_or(page.lines.len(), |next| next.first);
            (heads[at].body..end).any(|line| told(page, line))
        })
        .collect();
    let listing = heads.len() > 1 && !bodies.contains(&true) && !prose(page, 0, heads[0].first);
    let hashed = |head: &Head| mark(page.printed(head.first)).0 == Mark::Hash(1);
    let titled =
        page.top.is_some_and(|line| title_like(page.printed(line)) && mark(page.printed(line)).0 == Mark::Plain);
    let repeated = |form: Form| {
        let mut alike = heads.iter().zip(&bodies).filter(|(head, body)| head.form == form && (**body || listing));
        let first = alike.next();
        first.is_some_and(|(head, _)| !prose(page, 0, head.first)) && alike.next().is_some()
    };
    let believed: Vec<bool> =
        [Form::Deck, Form::DateAbove, Form::Vague, Form::Linked, Form::Dateline].map(repeated).to_vec();
    let hashes = heads.iter().filter(|head| hashed(head) || head.form == Form::Hash).count() > 1
        && heads.iter().all(|head| head.form != Form::Hash || width(&page.text[head.title.clone()]) >= 20);
    // an outlet beside a headline says less than a full date: it is believed once something else on the page shows articles
    let dated = |head: &Head| head.stamp.as_ref().is_some_and(|stamp| !stamp.when.is_vague());
    let sure = |head: &Head| match head.form {
        Form::Front | Form::Fields | Form::Dated | Form::Wire => true,
        Form::Banner => dated(head),
        _ => false,
    };
    let believers = heads.iter().zip(&bodies).filter(|(head, body)| sure(head) && **body).count();
    let credited = believers > 0 || repeated(Form::Credited);
    let mut found: Vec<usize> = Vec::new();
    for (head, body) in heads.iter().zip(&bodies) {
        let from = found.last().copied().unwrap_or(0);
        // A heading of the first level below text without any begins another text: notes, pasted below articles.
        let first_of_its_kind = || {
            let hash = |line| matches!(mark(page.printed(line)).0, Mark::Hash(_));
            width(&page.text[head.title.clone()]) >= 20
                && !(from..head.first).any(hash)
                && prose(page, from, head.first)
        };
        let hash = || *body && (hashes || first_of_its_kind());
        let sure = match head.form {
            Form::Front | Form::Fields | Form::Dated => *body || listing,
            Form::Wire | Form::After => *body,
            Form::Banner => *body && (dated(head) || credited),
            Form::Credited => *body && credited,
            Form::Written => *body && (found.is_empty() || prose(page, from, head.first)),
            Form::Deck => believed[0] || (*body && found.is_empty()),
            Form::DateAbove => believed[1],
            Form::Vague => believed[2] || hashed(head) && hash(),
            Form::Linked => believed[3],
            Form::Dateline => believed[4] || *body && believers > 0 && headline(page, head.first),
            Form::Hash => hash(),
            Form::Ruled => titled && *body,
        };
        if sure {
            found.push(head.first);
        }
    }
    found.extend(parted(page, heads));
    found.sort_unstable();
    found.dedup();
    found.extend(ruled(page, &found));
    found.sort_unstable();
    // What stands before the first head is furniture that goes with it, or an article of its own.
    match found.first() {
        Some(&first) if prose(page, 0, first) => found.insert(0, 0),
        Some(_) => found[0] = 0,
        None => found.push(0),
    }
    found
}

/// Whether line `at` tells something, as menus and lists of links do not.
fn told(page: &Page, at: usize) -> bool {
    let wide = page.width(at);
    wide >= 60 || (wide >= 16 && finished(page.printed(at))) || (wide >= 16 && mark(page.printed(at)).0.is_of_text())
}

/// Whether the lines `from..to` hold an article's text rather than menus, boxes and notices.
pub(super) fn prose(page: &Page, from: usize, to: usize) -> bool {
    let (mut total, mut short, mut headed) = (0, 0, false);
    for line in (from..to).filter(|&line| !page.blank(line)) {
        if page.width(line) >= 40 && finished(page.printed(line)) {
            // A headline stands right over its text; further down a page's menu, a sentence is a notice.
            headed |= total == 0 && (1..=2).contains(&short);
            total += page.width(line);
        } else {
            short += 1;
        }
    }
    total >= 160 || (headed && total >= 60)
}
