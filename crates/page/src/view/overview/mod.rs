//! The overview: how far the check reached, who says what, and how it goes over time. All of it comes laid out from the
//! worker.

mod chart;
mod coverage;
mod matrix;

use std::rc::Rc;

use crossfoot_protocol::{Lang, QuoteView, SpotView};
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::desk::Desk;
use crate::document;
use crate::state::{Action, State, View};
use crate::strings::{Say, Text};

/// The overview, where it is open.
#[inline(never)]
pub fn overview(desk: &Rc<Desk>, state: &State) -> Html {
    let locale = state.locale;
    if state.room() != View::Overview {
        return Html::default();
    }
    let on_scroll = {
        let desk = desk.clone();
        move |event: Event| {
            if let Some(room) = event.target_dyn_into::<HtmlElement>() {
                desk.scrolled.set(room.scroll_top());
            }
        }
    };
    html! {
        <main class="overview" id="overview" data-part="overview" aria-label={locale.say(Text::ViewOverview)} onscroll={on_scroll}>
            { coverage::coverage(desk, state) }
            { matrix::matrix(desk, state) }
            { chart::charts(desk, state) }
        </main>
    }
}

/// The switch between the articles and the overview.
#[inline(never)]
pub fn switch(desk: &Rc<Desk>, state: &State) -> Html {
    let locale = state.locale;
    let views = [(View::Read, Text::ViewRead), (View::Overview, Text::ViewOverview)];
    html! {
        <div class="switch" role="radiogroup" aria-label={locale.say(Text::ViewLabel)}>
            { for views.map(|(view, name)| {
                let desk = desk.clone();
                html! {
                    <label class="switch-choice" data-part="view" data-view={view.name()}>
                        <input
                            class="unseen" type="radio" name="view" checked={state.view == view}
                            onchange={move |_| desk.tell(Action::View(view))}
                        />
                        <span>{ locale.say(name) }</span>
                    </label>
                }
            }) }
        </div>
    }
}

/// Goes back to the articles at once: what follows may need their room to be there before the next drawing.
pub fn leave(desk: &Desk) {
    if desk.state().view == View::Overview {
        desk.tell(Action::View(View::Read));
        document::set_root("data-view", View::Read.name());
    }
}

/// Brings the overview back to where the reader left it.
pub fn settle(desk: &Desk) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(room) = document.and_then(|document| document.get_element_by_id("overview")) {
        room.set_scroll_top(desk.scrolled.get());
    }
}

/// A figure that is to be brought into view.
fn place(spot: &SpotView, surface: &str, role: &str) -> QuoteView {
    QuoteView {
        article: spot.article.clone(),
        title: String::new(),
        source: String::new(),
        published: String::new(),
        role: role.into(),
        mention: spot.mention.clone(),
        block: spot.block,
        before: String::new(),
        surface: surface.into(),
        after: String::new(),
        lang: Lang::Other,
    }
}

/// Goes to one figure in its text.
fn go_to(desk: &Rc<Desk>, spot: &SpotView, surface: &str) -> Callback<MouseEvent> {
    let quote = place(spot, surface, "primary");
    desk.deed(move |desk| desk.go(None, vec![quote.clone()], Some(quote.mention.clone())))
}
