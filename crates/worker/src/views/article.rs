//! The blocks of an article, cut at its figures.

use crossfoot::claim::Otherwise;
use crossfoot::text::split::language;
use crossfoot::text::{Block, BlockKind, Span, dress};
use crossfoot_protocol::{BlockView, ColumnView, Lang, Locale, MarkView, PlaceView, RunView, State};

use super::gloss::gloss;
use crate::checked::{Checked, number};
use crate::ways::Ways;
use crate::words;

/// Places along an article that a map tells apart.
const PLACES: u32 = 250;

/// Blocks `from..to` of an article.
pub fn column(checked: &Checked, locale: Locale, ways: &Ways, id: &str, from: u32, to: u32) -> Option<ColumnView> {
    let index = number(id, 'a')?;
    let article = &checked.placed.get(index)?.reading.article;
    let total = article.blocks.len() as u32;
    let (from, to) = (from.min(total), to.min(total));
    let blocks = article.blocks.get(from as usize..to as usize).unwrap_or_default();
    Some(ColumnView {
        article: id.to_owned(),
        from,
        total,
        blocks: blocks.iter().map(|block| view(checked, locale, ways, index, block)).collect(),
        places: if from == 0 { places(checked, index) } else { Vec::new() },
    })
}

/// Where the findings lie along an article; of those that a map would show as one, the weightiest.
fn places(checked: &Checked, index: usize) -> Vec<PlaceView> {
    let reading = &checked.placed[index].reading;
    let blocks = &reading.article.blocks;
    let mut places: Vec<PlaceView> = Vec::new();
    for (mention, figure) in reading.mentions.iter().enumerate() {
        let number = checked.number(index, mention);
        let Some(severity) = checked.severity(number) else { continue };
        let place = PlaceView {
            mention: name(number),
            block: blocks.partition_point(|block| block.span.end <= figure.span.start) as u32,
            at: at(&reading.article.text, figure.span.start),
            severity,
        };
        match places.last_mut() {
            Some(last) if last.at * PLACES / 1000 == place.at * PLACES / 1000 => {
                if last.severity < severity {
                    *last = place;
                }
            }
            _ => places.push(place),
        }
    }
    places
}

/// The report id of a figure.
fn name(number: usize) -> String {
    format!("m{}", number + 1)
}

/// How far down a text an offset lies, in thousandths.
fn at(text: &str, offset: u32) -> u32 {
    (u64::from(offset) * 1000 / (text.len() as u64).max(1)) as u32
}

fn view(checked: &Checked, locale: Locale, ways: &Ways, index: usize, block: &Block) -> BlockView {
    let reading = &checked.placed[index].reading;
    let article = &reading.article;
    let lang = block_language(block, &article.text, article.lang);
    let mut view = BlockView { kind: block.kind, lang, runs: Vec::new(), cells: Vec::new(), head: false };
    let rows = article.tables.iter().flat_map(|table| table.rows.iter().enumerate().map(move |row| (table, row)));
    match rows.filter(|_| block.kind == BlockKind::Row).find(|(_, (_, row))| row.span == block.span) {
        Some((table, (at, row))) => {
            view.head = at < table.heads;
            for cell in &row.cells {
                let before = view.runs.len();
                runs(checked, locale, ways, index, *cell, &mut view.runs);
                view.cells.push((view.runs.len() - before) as u32);
            }
        }
        None => runs(checked, locale, ways, index, block.span, &mut view.runs),
    }
    view
}

/// The text of a span, cut at the figures.
fn runs(checked: &Checked, locale: Locale, ways: &Ways, index: usize, span: Span, runs: &mut Vec<RunView>) {
    let reading = &checked.placed[index].reading;
    let text = &*reading.article.text;
    let first = reading.mentions.partition_point(|mention| mention.span.start < span.start);
    let mut at_byte = span.start;
    let signs = dress(span.of(text));
    let run = |runs: &mut Vec<RunView>, start: u32, end: u32, mark| {
        let mut unseen = Vec::new();
        for sign in &signs {
            let (from, to) = (sign.start + span.start, sign.end + span.start);
            if start <= from && to <= end {
                unseen.push(from - start);
                unseen.push(to - start);
            }
        }
        if start < end {
            runs.push(RunView { text: Span { start, end }.of(text).to_owned(), unseen, mark });
        }
    };
    for (mention, figure) in reading.mentions.iter().enumerate().skip(first) {
        if !span.contains(figure.span) {
            break;
        }
        run(runs, at_byte, figure.span.start, None);
        let number = checked.number(index, mention);
        let surface = figure.span.of(text);
        let claim = checked.claim(number).filter(|(_, row)| row.state == State::Unchecked);
        let mark = MarkView {
            mention: name(number),
            kind: figure.kind,
            state: checked.state(number),
            severity: checked.severity(number),
            otherwise: otherwise(checked, number),
            at: at(text, figure.span.start),
            why: claim.map_or_else(String::new, |(_, row)| words::reason(locale, row.reason, 0)),
            gloss: gloss(ways, locale, figure, surface),
        };
        run(runs, figure.span.start, figure.span.end, Some(mark));
        at_byte = figure.span.end;
    }
    run(runs, at_byte, span.end, None);
}

/// What a figure is read as instead of what is printed, where anything was laid over it.
fn otherwise(checked: &Checked, number: usize) -> Option<String> {
    let place = checked.place(number)?;
    let read = &checked.placed[place.article].reading.mentions[place.mention];
    let mut said: Vec<String> = Vec::new();
    for (_, change) in checked.overlay.otherwise.iter().filter(|(figure, _)| *figure == place) {
        let now = match change {
            Otherwise::Divided(_) | Otherwise::Value { .. } => words::amount(checked.locale, read.amount?.middle()),
            Otherwise::Period(period) => period.label(),
            Otherwise::Metric(metric) => metric.name.clone(),
        };
        if !said.contains(&now) {
            said.push(now);
        }
    }
    (!said.is_empty()).then(|| said.join(" · "))
}

/// A headline is often in another language than the body. The rest goes by the article: a short item full of names
/// or digits says too little.
fn block_language(block: &Block, text: &str, article: Lang) -> Lang {
    match (block.kind, language(block.span.of(text))) {
        (BlockKind::Bullet | BlockKind::Quote | BlockKind::Byline | BlockKind::Row, _) | (_, Lang::Other) => article,
        (_, lang) => lang,
    }
}
