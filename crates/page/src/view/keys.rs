//! Keys that count anywhere on the page: commands, Esc that lets go of what is on top.

use std::rc::Rc;

use web_sys::KeyboardEvent;

use super::{app, commands, dialog};
use crate::desk::Desk;
use crate::state::Action;

/// Does what a key stands for; says whether that was a command.
pub fn by_key(desk: &Rc<Desk>, event: &KeyboardEvent) -> bool {
    // A dialog has its own keys, and Esc closes it by itself.
    if event.default_prevented() || dialog::is_open() {
        return false;
    }
    let in_field = app::is_field(event.target());
    if commands::by_key(desk, event, in_field) {
        return true;
    }
    if event.key() == "Escape" && !in_field {
        let state = desk.state();
        let (is_read, is_tying) = (state.figure.is_some(), state.tying.is_some());
        desk.tell(match () {
            () if is_tying => Action::Tying(None),
            () if is_read => Action::CloseFigure,
            () => Action::Unlight,
        });
    }
    false
}
