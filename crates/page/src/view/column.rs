//! One article: its head, its blocks as far as they have arrived, and the reading of a figure over them.

use std::rc::Rc;

use crossfoot_protocol::{ArticleView, BlockKind, FigureView, Locale, SetView, TypedView};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::block::Block;
use super::edge::edge;
use super::gutter::gutter;
use super::head::head;
use super::lang;
use super::near::Near;
use super::reading::reading;
use crate::desk::Desk;
use crate::document;
use crate::shared::Shared;
use crate::state::{self, Action, Goal, key};

/// Articles that are drawn at once; of the others each is no more than its place until it comes near the view.
const AT_ONCE: usize = 8;

/// Blocks that are laid out together.
const STRETCH: usize = 40;

/// One article.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// The reader's hands.
    pub desk: Rc<Desk>,
    /// The interface's language.
    pub locale: Locale,
    /// Its place among the articles.
    pub index: usize,
    /// Its heading and counts.
    pub article: Shared<ArticleView>,
    /// Its blocks; none before the first of them have arrived.
    pub column: Option<Shared<state::Column>>,
    /// The set at a glance.
    pub set: Shared<SetView>,
    /// What is to be in view, if some of it is here.
    pub goal: Option<Shared<Goal>>,
    /// The figure whose reading is shown, if it is here.
    pub figure: Option<Shared<FigureView>>,
    /// How what is typed about that figure would be read.
    pub typed: Option<TypedView>,
    /// How wide it was made, in pixels; 0 for as wide as the others.
    pub width: u32,
    /// Whether it stays in view while the others move on.
    pub pinned: bool,
    /// Whether a place to split it is sought.
    pub splitting: bool,
}

/// The column.
#[component]
pub fn Column(props: &Props) -> Html {
    let desk = props.desk.clone();
    let locale = props.locale;
    let text = use_node_ref();
    // The one figure that the Tab key stops at; the arrow keys go on from there.
    let stop = use_state_eq(|| None::<AttrValue>);
    let correcting = use_state_eq(|| false);
    let near = use_state_eq(|| props.index < AT_ONCE);
    let wanted = *near || props.pinned || props.goal.is_some() || props.figure.is_some() || props.column.is_some();
    if !wanted {
        let article = &props.article;
        let on_near = Callback::from(move |()| near.set(true));
        return html! {
            <article
                class="column" data-part="article" data-article={article.id.clone()} aria-label={article.title.clone()}
                lang={lang(article.lang)}
            >
                <Near key="place" {on_near} />
            </article>
        };
    }

    let on_click = {
        let desk = desk.clone();
        move |event: MouseEvent| match mark_of(event.target()) {
            Some(mark) => show(&desk, &mark),
            None if inside(event.target(), "[data-part='reading'], .gutter") => {}
            None => desk.tell(Action::CloseFigure),
        }
    };
    let on_key = {
        let (desk, text) = (desk.clone(), text.clone());
        move |event: KeyboardEvent| {
            let Some(mark) = mark_of(event.target()) else { return };
            match event.key().as_str() {
                "Enter" | " " => show(&desk, &mark),
                "ArrowRight" => step(&text, &mark, Step::By(1)),
                "ArrowLeft" => step(&text, &mark, Step::By(-1)),
                "Home" => step(&text, &mark, Step::First),
                "End" => step(&text, &mark, Step::Last),
                _ => return,
            }
            event.prevent_default();
        }
    };
    let on_focus = {
        let stop = stop.clone();
        move |event: FocusEvent| {
            if let Some(mark) = mark_of(event.target()) {
                stop.set(mark.get_attribute("data-mention").map(AttrValue::from));
            }
        }
    };
    let on_split = {
        let (desk, article) = (desk.clone(), props.article.clone());
        Callback::from(move |block| {
            desk.tell(Action::Splitting(None));
            desk.split(&article, block);
        })
    };

    let article = &props.article;
    let no_title = props
        .column
        .as_ref()
        .is_some_and(|column| !column.blocks.iter().any(|block| begins_with(block, &article.title)));
    let notices = props.set.notices.iter().filter(|notice| notice.article.as_deref() == Some(&article.id));
    html! {
        <article
            class={classes!("column", props.goal.is_some().then_some("is-lit"), props.pinned.then_some("is-pinned"))}
            data-part="article" data-article={article.id.clone()} aria-label={article.title.clone()}
            lang={lang(article.lang)}
        >
            { head(props, &correcting) }
            <div class="column-body">
            <div
                class="column-text" ref={text} lang={lang(article.lang)}
                tabindex={(article.figures == 0).then_some("0")}
                onclick={on_click} onkeydown={on_key} onfocusin={on_focus}
            >
                <div class="column-flow">
                    { for notices.map(|notice| html! {
                        <p class="notice stretch" data-part="notice" data-code={notice.code.clone()}
                            lang={document::tag(locale)}>{ &notice.message }</p>
                    }) }
                    if no_title {
                        <h2 class="block is-title is-given stretch">{ &article.title }</h2>
                    }
                    { blocks(props, &stop, &on_split) }
                    { more(props, &desk) }
                    { gutter(props) }
                </div>
                if let Some(figure) = &props.figure {
                    { reading(&props.desk, locale, figure, props.typed.as_ref()) }
                }
            </div>
            { edge(props) }
            </div>
        </article>
    }
}

/// The blocks, with the items of a list, the lines of a quotation and the rows of a table each gathered into one.
fn blocks(props: &Props, stop: &Option<AttrValue>, on_split: &Callback<u32>) -> Html {
    let Some(column) = &props.column else { return html! {} };
    let marks = || column.blocks.iter().flat_map(|block| &block.runs).filter_map(|run| run.mark.as_ref());
    // A figure that is gone since is no stop: fall back to the first one.
    let stop = stop.clone().filter(|stop| marks().any(|mark| **stop == *mark.mention));
    let stop = stop.or_else(|| marks().next().map(|mark| mark.mention.clone().into()));
    let holds = |index: usize, mention: &str| {
        column.blocks[index].runs.iter().any(|run| run.mark.as_ref().is_some_and(|mark| mark.mention == mention))
    };
    // A long article is laid out in stretches, of which the browser leaves out those that are far from the view.
    let long = column.total as usize > 2 * STRETCH;
    let (class, length) = if long { ("stretch is-long", STRETCH) } else { ("stretch", usize::MAX) };
    let stretches = column.blocks.chunks(length).enumerate().map(|(number, blocks)| {
        let mut out: Vec<Html> = Vec::new();
        let mut items: Vec<Html> = Vec::new();
        let mut kind = BlockKind::Paragraph;
        for (index, block) in (number.saturating_mul(length)..).zip(blocks) {
            let goal = props.goal.as_ref().filter(|goal| goal.quotes.iter().any(|quote| holds(index, &quote.mention)));
            let one = html! {
                <Block
                    key={index} locale={props.locale} index={index as u32} block={block.clone()}
                    stop={stop.clone().filter(|stop| holds(index, stop))}
                    goal={goal.cloned()}
                    on_split={(props.splitting && index > 0).then(|| on_split.clone())}
                />
            };
            if block.kind != kind {
                out.extend(gathered(kind, &mut items));
                kind = block.kind;
            }
            match kind {
                BlockKind::Bullet | BlockKind::Quote | BlockKind::Row => items.push(one),
                _ => out.push(one),
            }
        }
        out.extend(gathered(kind, &mut items));
        html! { <div key={number} {class}>{ for out }</div> }
    });
    html! { <>{ for stretches }</> }
}

/// Items, lines or rows as one list, quotation or table; none when there are none.
fn gathered(kind: BlockKind, items: &mut Vec<Html>) -> Option<Html> {
    let items = std::mem::take(items);
    (!items.is_empty()).then(|| match kind {
        BlockKind::Row => html! { <div class="table" tabindex="0"><table><tbody>{ for items }</tbody></table></div> },
        BlockKind::Quote => html! { <blockquote class="quoted">{ for items }</blockquote> },
        _ => html! { <ul class="bullets">{ for items }</ul> },
    })
}

/// Asks for blocks that have not arrived, once their place comes near.
fn more(props: &Props, desk: &Rc<crate::desk::Desk>) -> Html {
    let (desk, article) = (desk.clone(), props.article.clone());
    match &props.column {
        None => {
            let on_near = Callback::from(move |()| desk.ask_for_column(&article));
            html! { <Near key="first" {on_near}><p class="ghost" /><p class="ghost" /><p class="ghost is-short" /></Near> }
        }
        Some(column) if column.blocks.len() < column.total as usize => {
            let here = column.blocks.len();
            let on_near = Callback::from(move |()| desk.ask_for_more(&article.id, key(&article), 0));
            html! { <Near key={here} {on_near}><p class="ghost is-short" /></Near> }
        }
        Some(_) => html! {},
    }
}

fn show(desk: &crate::desk::Desk, mark: &Element) {
    let Some(mention) = mark.get_attribute("data-mention") else { return };
    match desk.state().tying.clone() {
        Some(one) if one != mention => desk.tie(&one, &mention, Some(true)),
        _ => desk.show_figure(&mention),
    }
}

enum Step {
    By(isize),
    First,
    Last,
}

fn step(text: &NodeRef, from: &Element, step: Step) {
    let Some(marks) = text.cast::<Element>().and_then(|text| text.query_selector_all("[data-mention]").ok()) else {
        return;
    };
    let at = (0..marks.length()).find(|index| marks.get(*index).as_ref() == Some(from.as_ref())).unwrap_or(0);
    let last = i64::from(marks.length()) - 1;
    let to = match step {
        Step::By(by) => (i64::from(at) + by as i64).clamp(0, last),
        Step::First => 0,
        Step::Last => last,
    };
    if let Some(mark) = marks.get(to as u32).and_then(|mark| mark.dyn_into::<HtmlElement>().ok()) {
        // Nothing is lost where the focus is declined.
        let _ = mark.focus();
    }
}

fn mark_of(target: Option<web_sys::EventTarget>) -> Option<HtmlElement> {
    let element = target?.dyn_into::<Element>().ok()?;
    element.closest("[data-part='mention']").ok().flatten()?.dyn_into().ok()
}

fn inside(target: Option<web_sys::EventTarget>, selector: &str) -> bool {
    let element = target.and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.closest(selector).ok().flatten().is_some())
}

/// Whether a block is shown as this title, white space apart, or where the title was cut, begins with it.
fn begins_with(block: &crossfoot_protocol::BlockView, title: &str) -> bool {
    let mut shown = String::new();
    for run in &block.runs {
        let signs = run.unseen.chunks_exact(2);
        let is_sign = |at: usize| signs.clone().any(|sign| (sign[0]..sign[1]).contains(&(at as u32)));
        shown.extend(run.text.char_indices().filter(|(at, _)| !is_sign(*at)).map(|(_, c)| c));
    }
    let mut letters = shown.chars().filter(|c| !c.is_whitespace());
    let cut = title.strip_suffix('…');
    let same = cut.unwrap_or(title).chars().filter(|c| !c.is_whitespace()).all(|c| letters.next() == Some(c));
    same && (cut.is_some() || letters.next().is_none())
}
