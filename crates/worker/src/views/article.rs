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
    let text = &*reading.article.text;
    let first = reading.mentions.partition_point(|mention| mention.span.start < block.span.start);
    let mut runs = Vec::new();
    let mut at = block.span.start;
    for (mention, figure) in reading.mentions.iter().enumerate().skip(first) {
        if !block.span.contains(figure.span) {
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
    runs.extend(plain(text, at, block.span.end));
    BlockView { kind: block.kind, lang: block_language(block, text, reading.article.lang), runs }
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
        (BlockKind::Bullet | BlockKind::Byline, _) | (_, Lang::Other) => article,
        (_, lang) => lang,
    }
}
