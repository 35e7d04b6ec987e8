//! The report to take along: a button for each form that it can be saved in.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use yew::prelude::*;

use crate::desk::Desk;
use crate::strings::{Say, Text};

/// The forms, as the worker knows them, and as they are called everywhere.
pub const FORMS: [(&str, &str); 5] =
    [("html", "HTML"), ("markdown", "Markdown"), ("csv", "CSV"), ("json", "JSON"), ("sarif", "SARIF")];

/// The buttons.
#[inline(never)]
pub fn exports(locale: Locale, desk: &Rc<Desk>) -> Html {
    let forms = FORMS.into_iter().chain([("text", locale.say(Text::Plain))]);
    html! {
        <>
            <span>{ locale.say(Text::Download) }</span>
            { for forms.map(|(format, name)| html! {
                <button
                    class="link" type="button" data-part="export" data-format={format}
                    onclick={desk.deed(move |desk| desk.export(format))}
                >{ name }</button>
            }) }
        </>
    }
}
