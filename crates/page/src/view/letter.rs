//! A finding as text: to be copied, or as an issue that reports a false alarm. Nothing is sent from here.

use std::rc::Rc;

use crossfoot_protocol::{CardView, Locale, names};
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::button::{self, button};
use super::{dialog, printed_date};
use crate::desk::Desk;
use crate::state::Action;
use crate::strings::{self, Say, Text};

/// A card as plain text.
pub fn plain(locale: Locale, card: &CardView) -> String {
    let colon = locale_colon(locale);
    let mut lines =
        vec![["[", strings::severity(locale, card.severity), "] ", &card.title].concat(), card.message.clone()];
    for quote in &card.quotes {
        let place = [quote.source.as_str(), &quote.title, &printed_date(&quote.published)];
        let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
        let words = [quote.before.as_str(), &quote.surface, &quote.after].concat();
        lines.push(
            ["- ", strings::role(locale, &quote.role), colon, "“", &words, "” (", &place.join(", "), ")"].concat(),
        );
    }
    if !card.arithmetic.is_empty() {
        lines.push([locale.say(Text::Arithmetic), colon, &card.arithmetic].concat());
    }
    if let Some(repair) = &card.repair {
        lines.push(
            [locale.say(Text::Suggests), colon, &repair.from, " → ", &repair.to, " (", &repair.why, ")"].concat(),
        );
    }
    lines.join("\n")
}

fn locale_colon(locale: Locale) -> &'static str {
    match locale {
        Locale::En => ": ",
        Locale::Zh => "：",
    }
}

/// An issue that reports a card as a false alarm, with what is needed to see it again.
pub fn false_alarm(locale: Locale, card: &CardView) -> String {
    let rule = card.rule.as_str();
    let (severity, number) = (names::severity(card.severity), card.confidence.to_string());
    let head = ["False alarm: ", rule, "\n\n"].concat();
    let said = ["check: ", rule, "\nseverity: ", severity, "\nconfidence: ", &number, "%\n"].concat();
    let ask = match locale {
        Locale::En => "\nWhy the two agree, or are not about the same thing:\n\n",
        Locale::Zh => "\n为什么两者并不矛盾，或说的不是同一件事：\n\n",
    };
    [head, said, "\n".into(), plain(locale, card), "\n".into(), ask.into()].concat()
}

/// The dialog that shows a text to be copied.
pub fn letter(locale: Locale, desk: &Rc<Desk>, text: &str, is_issue: bool) -> Html {
    let on_close = {
        let desk = desk.clone();
        Callback::from(move |_: Event| desk.tell(Action::Letter(None)))
    };
    let on_copy = desk.deed(|desk| {
        if let Some(field) = field() {
            desk.copy(field.value());
            dialog::close();
        }
    });
    let (head, hint) =
        if is_issue { (Text::FalseAlarm, Text::FalseAlarmHint) } else { (Text::CopyCard, Text::CopyHint) };
    let body = html! {
        <>
            <header class="rule-head">
                <h2 id="letter-title">{ locale.say(head) }</h2>
                { button::close(locale, "button is-quiet is-close", Callback::from(|_| dialog::close())) }
            </header>
            <p id="letter-hint">{ locale.say(hint) }</p>
            <textarea
                class="letter-text" rows="14" spellcheck="false" aria-labelledby="letter-title"
                aria-describedby="letter-hint" data-part="letter-text" value={text.to_owned()}
            />
            if is_issue {
                { button("button is-main", "letter-copy", locale.say(Text::Copy), on_copy) }
            }
        </>
    };
    dialog::dialog("letter", on_close, body)
}

fn field() -> Option<HtmlTextAreaElement> {
    web_sys::window()?.document()?.query_selector(".letter-text").ok()??.dyn_into().ok()
}
