//! What a figure was read as: a card over the text, right below the figure, that scrolls along with it.

use std::rc::Rc;

use crossfoot_protocol::{FigureView, Kind, Locale, QuoteView, TypedView};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::button;
use super::correct::correct;
use super::places;
use super::sentence::Sentence;
use crate::desk::Desk;
use crate::document;
use crate::shared::Shared;
use crate::state::Action;
use crate::strings::{self, Say, Text};

/// The card; [`lay`] puts it below its figure once it is drawn.
pub fn reading(desk: &Rc<Desk>, locale: Locale, figure: &Shared<FigureView>, typed: Option<&TypedView>) -> Html {
    let close = {
        let (desk, mention) = (desk.clone(), figure.mention.clone());
        Callback::from(move |()| {
            desk.tell(Action::CloseFigure);
            if let Some(mark) = places::find_mark(&mention) {
                // The focus stays where it is if the figure is gone.
                let _ = mark.focus();
            }
        })
    };
    let on_key = {
        let (desk, close) = (desk.clone(), close.clone());
        move |event: KeyboardEvent| {
            // The search for the other figure that began here ends first.
            if event.key() == "Escape" && desk.state().tying.is_none() {
                event.prevent_default();
                close.emit(());
            }
        }
    };
    html! {
        <div
            key={figure.mention.clone()} class="reading" role="dialog" tabindex="-1" data-part="reading" lang={document::tag(locale)}
            aria-label={locale.say(Text::FigureLabel)} onkeydown={on_key}
        >
            <header class="reading-head">
                <b class="reading-surface">{ &figure.surface }</b>
                <span class="reading-kind">
                    { strings::kind(locale, figure.kind) }
                    // what is no figure to check has no state
                    if !matches!(figure.kind, Kind::Date | Kind::Period) {
                        { " · " }{ strings::state(locale, figure.state) }
                    }
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
            { others(desk, locale, figure, &figure.opposite, Text::Opposite, Said::Nothing) }
            { others(desk, locale, figure, &figure.twins, Text::Twins, Said::Nothing) }
            { others(desk, locale, figure, &figure.alike, Text::SameTold, Said::Something) }
            { others(desk, locale, figure, &figure.apart, Text::NotSameTold, Said::Something) }
            { correct(locale, desk, figure, typed) }
            if figure.states {
                { button::button("link", "same-as", locale.say(Text::SameAs), {
                    let mention = figure.mention.clone();
                    desk.telling(move || Action::Tying(Some(mention.clone())))
                }) }
            }
        </div>
    }
}

/// Whether the reader said something of a pair already.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    Something,
}

/// Other figures, each with the way there and what can be said of the two.
fn others(
    desk: &Rc<Desk>,
    locale: Locale,
    figure: &Shared<FigureView>,
    quotes: &[QuoteView],
    head: Text,
    said: Said,
) -> Html {
    let one = |other: &QuoteView| {
        let on_go = {
            let (desk, figure, to) = (desk.clone(), figure.clone(), other.clone());
            move |_| desk.go(None, with_itself(&figure, &to), Some(to.mention.clone()))
        };
        let (part, name, same) = match said {
            Said::Nothing => ("not-same", Text::NotSame, Some(false)),
            Said::Something => ("take-back", Text::TakeBack, None),
        };
        let on_tie = {
            let (figure, other) = (figure.clone(), other.mention.clone());
            desk.deed(move |desk| desk.tie(&figure.mention, &other, same))
        };
        html! {
            <div class="reading-other">
                { Sentence::of(other).quote(locale, false, None, Callback::from(on_go)) }
                { button::button("link", part, locale.say(name), on_tie) }
            </div>
        }
    };
    html! {
        if !quotes.is_empty() {
            <p class="label">{ locale.say(head) }</p>
            { for quotes.iter().map(one) }
        }
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
    let others = figure.twins.iter().chain(&figure.opposite).filter(|twin| twin.mention != to.mention);
    [&itself, to].into_iter().chain(others).cloned().collect()
}

/// Lays the card that has just been drawn below its figure. It gets the focus where it is new, or where the focus went
/// with what was drawn otherwise.
pub fn lay(mention: &str, is_new: bool) {
    let Some(mark) = places::find_mark(mention) else { return };
    let Some(text) = mark.closest(".column-text").ok().flatten() else { return };
    let card = text.query_selector(".reading").ok().flatten().and_then(|card| card.dyn_into::<HtmlElement>().ok());
    let Some(card) = card else { return };
    let below = mark.get_bounding_client_rect().bottom() - text.get_bounding_client_rect().top();
    let top = below as i32 + text.scroll_top() + 6;
    // Set through the object model: the page's policy allows no style attribute in markup.
    let _ = card.style().set_property("top", &[top.to_string().as_str(), "px"].concat());
    if is_new || places::is_nowhere() {
        places::focus(&card);
    }
    // Only as far as needed to see all of it, and never so far that the figure itself is lost.
    let view = text.get_bounding_client_rect();
    let over = card.get_bounding_client_rect().bottom() - view.bottom() + 12.0;
    let room = mark.get_bounding_client_rect().top() - view.top() - 12.0;
    if over.min(room) > 0.0 {
        text.set_scroll_top(text.scroll_top() + over.min(room) as i32);
    }
}
