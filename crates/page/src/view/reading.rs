//! What a figure was read as: a card over the text, right below the figure, that scrolls along with it.

use std::rc::Rc;

use crossfoot_protocol::{FigureView, Locale, QuoteView};
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};
use yew::prelude::*;

use super::button;
use super::card::quote;
use crate::desk::Desk;
use crate::document;
use crate::shared::Shared;
use crate::state::Action;
use crate::strings::{self, Say, Text};

/// A figure.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The reader's hands.
    pub desk: Rc<Desk>,
    /// The interface's language.
    pub locale: Locale,
    /// What it was read as.
    pub figure: Shared<FigureView>,
}

/// The card.
#[component]
pub fn Reading(props: &Props) -> Html {
    let desk = props.desk.clone();
    let locale = props.locale;
    let place = use_node_ref();
    let figure = &props.figure;
    {
        let (place, mention) = (place.clone(), figure.mention.clone());
        use_effect_with((), move |()| {
            if let Some(card) = place.cast::<HtmlElement>() {
                lay_below(&card, &mention);
            }
        });
    }
    let close = {
        let (desk, mention) = (desk.clone(), figure.mention.clone());
        Callback::from(move |()| {
            desk.tell(Action::CloseFigure);
            if let Some(mark) = mark(&mention) {
                // The focus stays where it is if the figure is gone.
                let _ = mark.focus();
            }
        })
    };
    let on_key = {
        let close = close.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.prevent_default();
                close.emit(());
            }
        }
    };
    html! {
        <div
            class="reading" ref={place} role="dialog" tabindex="-1" data-part="reading" lang={document::tag(locale)}
            aria-label={locale.say(Text::FigureLabel)} onkeydown={on_key}
        >
            <header class="reading-head">
                <b class="reading-surface">{ &figure.surface }</b>
                <span class="reading-kind">
                    { strings::kind(locale, figure.kind) }{ " · " }{ strings::state(locale, figure.state) }
                </span>
                { button::close(locale, "button is-quiet is-close", close.reform(|_: MouseEvent| ())) }
            </header>
            <dl class="reading-lines">
                { for figure.lines.iter().map(|(name, value)| html! {
                    <div><dt>{ name }</dt><dd>{ value }</dd></div>
                }) }
            </dl>
            if !figure.reason.is_empty() {
                <p class="reading-reason">{ &figure.reason }</p>
            }
            if !figure.twins.is_empty() {
                <p class="label">{ locale.say(Text::Twins) }</p>
                { for figure.twins.iter().map(|twin| {
                    let (desk, figure, to) = (desk.clone(), figure.clone(), twin.clone());
                    let on_go = move |_| desk.go(None, with_itself(&figure, &to), Some(to.mention.clone()));
                    quote(locale, twin, Callback::from(on_go))
                }) }
            }
        </div>
    }
}

/// The figure itself and the twin that was asked for first, so that these two are brought into view; then the others.
fn with_itself(figure: &FigureView, to: &QuoteView) -> Vec<QuoteView> {
    let itself = QuoteView {
        article: figure.article.clone(),
        title: String::new(),
        source: String::new(),
        published: String::new(),
        role: "primary".into(),
        mention: figure.mention.clone(),
        // It is on the page: its block has arrived.
        block: 0,
        before: String::new(),
        surface: figure.surface.clone(),
        after: String::new(),
        lang: to.lang,
    };
    let others = figure.twins.iter().filter(|twin| twin.mention != to.mention);
    [&itself, to].into_iter().chain(others).cloned().collect()
}

fn mark(mention: &str) -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.query_selector(&format!("[data-mention='{mention}']")).ok().flatten()?.dyn_into().ok()
}

fn lay_below(card: &HtmlElement, mention: &str) {
    let text = card.offset_parent().and_then(|text| text.dyn_into::<HtmlElement>().ok());
    let (Some(text), Some(mark)) = (text, mark(mention)) else { return };
    let below = mark.get_bounding_client_rect().bottom() - text.get_bounding_client_rect().top();
    let top = below + f64::from(text.scroll_top()) + 6.0;
    // Set through the object model: the page's policy allows no style attribute in markup.
    let _ = card.style().set_property("top", &[(top as i32).to_string().as_str(), "px"].concat());
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = card.focus_with_options(&options);
    // Only as far as needed to see all of it.
    let over = card.get_bounding_client_rect().bottom() - text.get_bounding_client_rect().bottom() + 12.0;
    if over > 0.0 {
        text.set_scroll_top(text.scroll_top() + over as i32);
    }
}
