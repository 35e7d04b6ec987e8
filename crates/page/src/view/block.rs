//! One block of an article: its text as pasted, with the figures marked.

use crossfoot_protocol::{BlockKind, BlockView, Locale, MarkView, RunView, names};
use yew::prelude::*;

use super::lang;
use crate::document;
use crate::shared::Shared;
use crate::state::Goal;
use crate::strings::{self, Say, Text};

/// One block.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The interface's language.
    pub locale: Locale,
    /// Its place in the article.
    pub index: u32,
    /// The block.
    pub block: Shared<BlockView>,
    /// The figure that the Tab key stops at, if it is here.
    pub stop: Option<AttrValue>,
    /// What is lit, if some of it is here.
    pub goal: Option<Shared<Goal>>,
    /// Offers to begin a new article here.
    pub on_split: Option<Callback<u32>>,
}

/// The block.
#[component]
pub fn Block(props: &Props) -> Html {
    let locale = props.locale;
    let block = &props.block;
    let shown = |run: &RunView| match &run.mark {
        None => flow(run),
        Some(mark) => marked(props, locale, mark, run),
    };
    let lang = lang(block.lang);
    if block.kind == BlockKind::Row {
        let mut runs = block.runs.iter();
        let mut cells = block.cells.iter().enumerate().map(|(at, count)| {
            let cell: Html = runs.by_ref().take(*count as usize).map(shown).collect();
            match (block.head, at) {
                (true, _) => html! { <th scope="col">{ cell }</th> },
                (false, 0) => html! { <th scope="row">{ cell }</th> },
                _ => html! { <td>{ cell }</td> },
            }
        });
        return html! { <tr class="block is-row" {lang}>{ for cells.by_ref() }</tr> };
    }
    let runs: Html = block.runs.iter().map(shown).collect();
    let split = props.on_split.as_ref().map(|on_split| {
        let (on_split, index) = (on_split.clone(), props.index);
        html! {
            <button type="button" class="split" onclick={move |_| on_split.emit(index)}>
                { locale.say(Text::SplitHere) }
            </button>
        }
    });
    let split = split.unwrap_or_default();
    match block.kind {
        BlockKind::Title => html! { <>{ split }<h2 class="block is-title" {lang}>{ runs }</h2></> },
        BlockKind::Heading => html! { <>{ split }<h3 class="block is-heading" {lang}>{ runs }</h3></> },
        BlockKind::Byline => html! { <>{ split }<p class="block is-byline" {lang}>{ runs }</p></> },
        BlockKind::Paragraph => html! { <>{ split }<p class="block" {lang}>{ runs }</p></> },
        BlockKind::Quote => html! { <div class="block is-quote" {lang}>{ split }<p>{ runs }</p></div> },
        BlockKind::Furniture => html! { <>{ split }<p class="block is-furniture" {lang}>{ runs }</p></> },
        BlockKind::Row => html! {},
        BlockKind::Bullet => html! { <li class="block is-bullet" {lang}>{ split }{ runs }</li> },
    }
}

fn marked(props: &Props, locale: Locale, mark: &MarkView, run: &RunView) -> Html {
    let quotes = props.goal.iter().flat_map(|goal| &goal.quotes);
    let lit = quotes.filter(|quote| quote.mention == mark.mention).map(|quote| quote.role.clone()).next();
    let is_stop = props.stop.as_ref().is_some_and(|stop| **stop == *mark.mention);
    let otherwise = mark.otherwise.as_ref().map(|otherwise| [locale.say(Text::Otherwise), otherwise].join(" "));
    let said = [strings::kind(locale, mark.kind), ", ", strings::state(locale, mark.state), " ", &mark.gloss].concat();
    let said = otherwise.map_or(said.clone(), |otherwise| [said, otherwise].join(", "));
    let title = (!mark.why.is_empty()).then(|| mark.why.clone());
    let figure = html! {
        <span
            class="mark" role="button" tabindex={if is_stop { "0" } else { "-1" }} aria-haspopup="dialog"
            aria-description={said} {title}
            data-part="mention" data-mention={mark.mention.clone()}
            data-kind={names::kind(mark.kind)} data-state={names::state(mark.state)}
            data-severity={mark.severity.map(names::severity)} data-lit={lit} data-otherwise={mark.otherwise.clone()}
        >{ flow(run) }</span>
    };
    if mark.gloss.is_empty() {
        return figure;
    }
    // No text of the document: a style sheet shows it, so that whoever copies the article copies what was pasted.
    html! {
        <>{ figure }<span class="gloss" data-part="gloss" data-gloss={mark.gloss.clone()} lang={document::tag(locale)} /></>
    }
}

/// A text as pasted, of which some is there without room: signs of Markdown; between two Chinese characters the break of a
/// hard wrap, for which the browser would show a space; and the mark that a mail puts before each line of a quotation.
fn flow(run: &RunView) -> Html {
    let text = &*run.text;
    let han = |c: Option<char>| c.is_some_and(|c| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ff60}'));
    let mut unseen: Vec<(usize, usize)> = Vec::new();
    for (at, _) in text.match_indices('\n') {
        let rest = &text[at + 1..];
        let words = if rest.starts_with('>') { rest.trim_start_matches(['>', ' ']) } else { rest };
        let start = at + usize::from(!han(text[..at].chars().next_back()) || !han(words.chars().next()));
        unseen.push((start, text.len() - words.len()));
    }
    for sign in run.unseen.chunks_exact(2) {
        let (start, end) = (sign[0] as usize, sign[1] as usize);
        unseen.insert(unseen.partition_point(|(other, _)| *other < start), (start, end));
    }
    let mut parts: Vec<Html> = Vec::new();
    let mut from = 0;
    for (start, end) in unseen.into_iter().filter(|(start, end)| start < end) {
        parts.push(Html::from(text[from..start].to_owned()));
        parts.push(html! { <span class="wrap">{ text[start..end].to_owned() }</span> });
        from = end;
    }
    parts.push(Html::from(text[from..].to_owned()));
    parts.into_iter().collect()
}
