//! The reader's own tables of known figures: what is used of each, what cannot be, and taking it out.

use std::rc::Rc;

use yew::prelude::*;

use super::button::button;
use crate::desk::Desk;
use crate::phrases;
use crate::state::State;
use crate::strings::{Say, Text};

/// The tables; nothing where there are none.
#[inline(never)]
pub fn tables(desk: &Rc<Desk>, state: &State) -> Html {
    let locale = state.locale;
    let name = |id: u32| {
        let named = state.documents.iter().find(|document| document.id == id).map(|document| document.name.as_str());
        named.filter(|name| !name.is_empty()).unwrap_or(locale.say(Text::Table)).to_owned()
    };
    html! {
        <ul class="tables">
            { for state.set.tables.iter().map(|table| {
                let (id, title) = (table.document, name(table.document));
                let told = [title.clone(), phrases::known(locale, table.rows as usize)].join(": ");
                html! {
                    <li key={id} data-part="table">
                        <span>{ told }</span>
                        { button("link", "table-remove", locale.say(Text::Remove),
                            desk.deed(move |desk| desk.remove_table(id, title.clone()))) }
                        if !table.faults.is_empty() {
                            <details open={true}>
                                <summary>{ phrases::faults(locale, table.faults.len()) }</summary>
                                <ul>{ for table.faults.iter().map(|fault| html! { <li>{ fault }</li> }) }</ul>
                            </details>
                        }
                    </li>
                }
            }) }
        </ul>
    }
}
