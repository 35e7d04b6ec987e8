//! Keys that count anywhere on the page: commands, Esc that lets go of what is on top.

use std::rc::Rc;

use web_sys::KeyboardEvent;

use super::{app, commands, dialog, palette};
use crate::desk::Desk;
use crate::state::Action;

/// Does what a key stands for; says whether that was a command.
pub fn by_key(desk: &Rc<Desk>, event: &KeyboardEvent) -> bool {
    // A dialog has its own keys, and Esc closes it by itself.
    if event.default_prevented() || dialog::is_open() {
        return false;
    }
    if palette::takes(desk, event) {
        return true;
    }
    let in_field = app::is_field(event.target());
    if commands::by_key(desk, event, in_field) {
        return true;
    }
    if event.key() == "Escape" && !in_field {
        let_go(desk);
    }
    false
}

/// Ends what began last of what is under way, one thing at a time.
fn let_go(desk: &Rc<Desk>) {
    let state = desk.state();
    desk.tell(match () {
        () if state.tying.is_some() => Action::Tying(None),
        () if state.splitting.is_some() => Action::Splitting(None),
        () if state.figure.is_some() => Action::CloseFigure,
        () if state.unfolded => Action::Unfold(false),
        () if state.goal.is_some() => Action::Unlight,
        () if state.set.what_if.is_some() => return desk.what_if(None),
        () => Action::Declined,
    });
}
