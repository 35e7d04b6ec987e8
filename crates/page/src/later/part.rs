//! The ways into the later part, all of them: the build cuts where these functions are called. See the module above.
//!
//! None may be inlined, and none may be called but from there.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::KeyboardEvent;
use yew::Html;

use super::{Deed, Place};
use crate::client::Heard;
use crate::desk::Desk;
use crate::shared::Shared;
use crate::state::{Action, Dialog, State};
use crate::store;
use crate::strings::{self, Other, Text};
use crate::view;

#[inline(never)]
pub fn does(desk: &Rc<Desk>, deed: Deed) {
    match deed {
        Deed::Open => {
            desk.unheard.take().into_iter().for_each(|heard| desk.heard(heard));
            spawn_local(desk.clone().open());
        }
        Deed::AddBox => desk.add_box(),
        Deed::Add(source) => desk.add(vec![source]),
        Deed::AddFiles(files) => spawn_local(desk.clone().add_files(files)),
        Deed::Sample => desk.sample(),
        Deed::Bookmark => desk.bookmark(),
        Deed::Speak => desk.speak(desk.state().locale.other()),
        Deed::Sets => desk.sets(),
        Deed::Palette => desk.show(Dialog::Palette { query: String::new(), at: 0 }),
        Deed::Shortcuts => desk.shortcuts(),
        Deed::Methods => desk.methods(None),
        Deed::Print => desk.print(),
        Deed::Clear => desk.clear(),
        Deed::Route => desk.route(),
        Deed::Trouble(trouble) => desk.tell(Action::Trouble(trouble)),
    }
}

#[inline(never)]
pub fn heard(desk: &Rc<Desk>, heard: Heard) {
    desk.heard(heard);
}

/// What is kept of the reader's choices and only the later part uses.
#[inline(never)]
pub fn begin(state: &mut State) {
    state.off = store::off().into_iter().collect();
    state.arrangement = Shared::new(store::arrangement());
    state.bound = store::keys();
}

#[inline(never)]
pub fn apply(state: &mut State, action: Action) {
    state.apply(action);
}

#[inline(never)]
pub fn say(text: Text, in_chinese: bool) -> &'static str {
    strings::say_later(text, in_chinese)
}

#[inline(never)]
pub fn by_key(desk: &Rc<Desk>, event: &KeyboardEvent) -> bool {
    view::by_key(desk, event)
}

#[inline(never)]
pub fn after(desk: &Rc<Desk>) {
    view::after(desk);
}

#[inline(never)]
pub fn leave_overview(desk: &Desk) {
    view::leave_overview(desk);
}

#[inline(never)]
pub fn moved(desk: &Desk) {
    view::moved(desk);
}

#[inline(never)]
pub fn scrolled(desk: &Desk) {
    view::places::tell_rail(desk);
}

#[inline(never)]
pub fn draw(place: Place, desk: &Rc<Desk>, state: &State) -> Html {
    view::draw(place, desk, state)
}
