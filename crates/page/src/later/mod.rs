//! The page in two parts. The first one is what a reader needs to begin: the sheet to paste into, the top line. The later
//! one is all else; it comes in a file of its own, with its style sheet, as soon as the first part is up, and shares the
//! memory of the first.
//!
//! The site's build cuts them (`xtask/src/site/split`): whatever only the functions of [`part`] lead to goes into the
//! later file. So nothing but this file may call them, and only where [`is_here`] says that they can be called; a call
//! before that would end the page. Whoever adds a call from the first part to something large makes the first part larger:
//! `cargo xtask size` tells.

mod load;
mod part;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::{File, KeyboardEvent};
use yew::Html;

use crate::client::Heard;
use crate::desk::Desk;
use crate::input::Source;
use crate::state::{Action, State, Trouble};
use crate::strings::{Say, Text};

pub use load::is_here;

/// Whether the later part is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Later {
    /// It is being loaded.
    Coming,
    /// It is there.
    Here,
    /// It could not be loaded. The next deed tries again.
    Missing,
}

/// What the reader can do from the first part on.
pub enum Deed {
    /// Read what was kept.
    Open,
    /// Put what stands in the paste box on the desk.
    AddBox,
    /// Put a text on the desk.
    Add(Source),
    /// Put files on the desk.
    AddFiles(Vec<File>),
    /// Put the sample on the desk.
    Sample,
    /// Show how text is brought from other pages.
    Bookmark,
    /// Speak the other language.
    Speak,
    /// Show the sets that are kept.
    Sets,
    /// Show the commands.
    Palette,
    /// Show the keys.
    Shortcuts,
    /// Show how figures are checked.
    Methods,
    /// Print the desk.
    Print,
    /// Take everything off the desk.
    Clear,
    /// Go where the address says.
    Route,
    /// Say what went wrong.
    Trouble(Trouble),
}

/// Does it as soon as it can be done. Where the later part cannot be loaded, that is said and nothing is done.
pub fn does(desk: &Rc<Desk>, deed: Deed) {
    if is_here() {
        return part::does(desk, deed);
    }
    let desk = desk.clone();
    spawn_local(async move {
        if !load::load().await {
            return desk.tell(Action::Later(Later::Missing));
        }
        if !desk.opened.replace(true) {
            desk.tell(Action::Later(Later::Here));
            part::does(&desk, Deed::Open);
        }
        if !matches!(deed, Deed::Open) {
            part::does(&desk, deed);
        }
    });
}

/// Hears the worker out; what it says before it can be understood waits.
pub fn heard(desk: &Rc<Desk>, heard: Heard) {
    if is_here() && desk.opened.get() { part::heard(desk, heard) } else { desk.unheard.borrow_mut().push(heard) }
}

/// What an action makes of the state.
pub fn apply(state: &mut State, action: Action) {
    match action {
        Action::Nothing(nothing) => state.nothing = nothing,
        Action::Later(Later::Here) => {
            state.later = Later::Here;
            part::begin(state);
        }
        Action::Later(later) => state.later = later,
        action if is_here() => part::apply(state, action),
        _ => {}
    }
}

/// A string that the first part does without.
pub fn say(text: Text, in_chinese: bool) -> &'static str {
    if is_here() { part::say(text, in_chinese) } else { "" }
}

/// Does what a key stands for; says whether it stands for anything.
pub fn by_key(desk: &Rc<Desk>, event: &KeyboardEvent) -> bool {
    is_here() && part::by_key(desk, event)
}

/// Does what follows a drawing.
pub fn after(desk: &Rc<Desk>) {
    if is_here() {
        part::after(desk);
    }
}

/// Goes back from the overview to the articles, which nothing but the later part leaves.
pub fn leave_overview(desk: &Desk) {
    if is_here() {
        part::leave_overview(desk);
    }
}

/// Lays the thread between two figures anew: something moved.
pub fn moved(desk: &Desk) {
    if is_here() {
        part::moved(desk);
    }
}

/// Shows in the list of articles which ones are in view.
pub fn scrolled(desk: &Desk) {
    if is_here() {
        part::scrolled(desk);
    }
}

/// A place of the page that the later part draws.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the top line, before the other tools.
    Tools,
    /// What the button for the looks opens.
    Looks,
    /// Under the top line: what went wrong, what is under way, the list of articles.
    Above,
    /// The articles.
    Columns,
    /// Under the paste box: tables of known figures.
    Sheet,
    /// Beside the articles: overview and findings.
    Beside,
    /// Under the articles and over everything.
    Over,
    /// What is read aloud.
    Said,
}

/// Draws what belongs there; nothing while it cannot be drawn.
pub fn draw(place: Place, desk: &Rc<Desk>, state: &State) -> Html {
    match state.later {
        Later::Here => part::draw(place, desk, state),
        Later::Missing if place == Place::Above => missing(desk, state),
        _ => Html::default(),
    }
}

fn missing(desk: &Rc<Desk>, state: &State) -> Html {
    let again = {
        let desk = desk.clone();
        move |_| does(&desk, Deed::Open)
    };
    yew::html! {
        <div class="troubles" role="alert">
            <div class="trouble is-failed" data-part="trouble">
                <p>{ state.locale.say(Text::LaterMissing) }</p>
                { crate::view::button("button", "later-again", state.locale.say(Text::LaterAgain), yew::Callback::from(again)) }
            </div>
        </div>
    }
}
