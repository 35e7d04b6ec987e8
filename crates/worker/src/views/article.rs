//! The blocks of an article, cut at its figures.

use crossfoot::claim::Otherwise;
use crossfoot::text::split::language;
use crossfoot::text::{Block, BlockKind, Span};
use crossfoot_protocol::{Answer, BlockView, ColumnView, Lang, MarkView, RunView};

use crate::checked::{Checked, number};
use crate::words;

/// Blocks `from..to` of an article.
pub fn column(checked: &Checked, id: &str, from: u32, to: u32) -> Option<Answer> {
    let index = number(id, 'a')?;
    let article = &checked.placed.get(index)?.reading.article;
    let total = article.blocks.len() as u32;
    let (from, to) = (from.min(total), to.min(total));
    let blocks = article.blocks.get(from as usize..to as usize).unwrap_or_default();
    Some(Answer::Column(ColumnView {
        article: id.to_owned(),
        from,
        total,
        blocks: blocks.iter().map(|block| view(checked, index, block)).collect(),
    }))
}

fn view(checked: &Checked, index: usize, block: &Block) -> BlockView {
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
                runs(checked, index, *cell, &mut view.runs);
                view.cells.push((view.runs.len() - before) as u32);
            }
        }
        None => runs(checked, index, block.span, &mut view.runs),
    }
    view
}

/// The text of a span, cut at the figures.
fn runs(checked: &Checked, index: usize, span: Span, runs: &mut Vec<RunView>) {
    let reading = &checked.placed[index].reading;
    let text = &*reading.article.text;
    let first = reading.mentions.partition_point(|mention| mention.span.start < span.start);
    let mut at = span.start;
    for (mention, figure) in reading.mentions.iter().enumerate().skip(first) {
        if !span.contains(figure.span) {
            break;
        }
        runs.extend(plain(text, at, figure.span.start));
        let number = checked.number(index, mention);
        runs.push(RunView {
            text: figure.span.of(text).to_owned(),
            mark: Some(MarkView {
                mention: format!("m{}", number + 1),
                kind: figure.kind,
                state: checked.state(number),
                severity: checked.severity(number),
                otherwise: otherwise(checked, number),
            }),
        });
        at = figure.span.end;
    }
    runs.extend(plain(text, at, span.end));
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

fn plain(text: &str, start: u32, end: u32) -> Option<RunView> {
    let span = Span { start, end };
    (!span.is_empty()).then(|| RunView { text: span.of(text).to_owned(), mark: None })
}

/// A headline is often in another language than the body. The rest goes by the article: a short item full of names
/// or digits says too little.
fn block_language(block: &Block, text: &str, article: Lang) -> Lang {
    match (block.kind, language(block.span.of(text))) {
        (BlockKind::Bullet | BlockKind::Byline | BlockKind::Row, _) | (_, Lang::Other) => article,
        (_, lang) => lang,
    }
}
