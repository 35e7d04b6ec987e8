//! What the reader must know and can put away: a stopped analysis, files not taken, sentences about the input.

use std::rc::Rc;

use crossfoot_protocol::{Locale, TwiceView};
use yew::prelude::*;

use super::button::{button, close};
use crate::desk::Desk;
use crate::phrases;
use crate::state::{Action, Phase, State, Trouble};
use crate::strings::{Say, Text};

/// Pairs of articles that are spoken of at once.
const TWICE: usize = 3;

/// The sentences.
#[inline(never)]
pub fn troubles(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    let notices = state.set.notices.iter().filter(|notice| notice.article.is_none());
    html! {
        <div class="troubles" role="alert">
            if let Phase::Failed(what) = &state.phase {
                { failed(locale, desk, Text::Failed, what) }
            }
            if state.phase == Phase::Stopped {
                { failed(locale, desk, Text::Stopped, "") }
            }
            { for state.troubles.iter().enumerate().map(|(index, trouble)| html! {
                <div class="trouble" data-part="trouble">
                    <p>{ sentence(locale, trouble) }</p>
                    { deeds(locale, desk, trouble) }
                    { close(locale, "button is-quiet is-close", desk.telling(move || Action::Dismiss(index))) }
                </div>
            }) }
            { for state.set.twice.iter().take(TWICE).map(|pair| twice(locale, desk, state, pair)) }
            { for notices.map(|notice| html! {
                <div class="trouble is-notice" data-part="notice" data-code={notice.code.clone()}>
                    <p>{ &notice.message }</p>
                </div>
            }) }
        </div>
    }
}

/// Two articles that are one text.
fn twice(locale: Locale, desk: &Rc<Desk>, state: &State, pair: &TwiceView) -> Html {
    let number = |id: &str| state.articles.iter().position(|article| article.id == id).map_or(0, |at| at + 1);
    let deed = |deed: fn(&Rc<Desk>, &TwiceView)| {
        let pair = pair.clone();
        desk.deed(move |desk| deed(desk, &pair))
    };
    let drop = locale.say(if pair.same { Text::TwiceOne } else { Text::TwiceNewer });
    html! {
        <div class="trouble is-notice" data-part="twice">
            <p>{ phrases::twice(locale, number(&pair.first), number(&pair.article), pair.same) }</p>
            { button("button", "twice-drop", drop, deed(|desk, pair| desk.drop_twice(&pair.out))) }
            { button("button", "twice-keep", locale.say(Text::TwiceBoth), deed(|desk, pair| desk.keep_twice(&pair.article))) }
            if !pair.same {
                { button("button", "compare", locale.say(Text::Compare), deed(|desk, pair| desk.compare(&pair.first, &pair.article))) }
            }
        </div>
    }
}

/// What can be done about it here and now.
fn deeds(locale: Locale, desk: &Rc<Desk>, trouble: &Trouble) -> Html {
    match trouble {
        Trouble::Elsewhere => html! { <>
            { button("button", "elsewhere-show", locale.say(Text::ElsewhereShow), desk.deed(|desk| desk.settle(false))) }
            { button("button", "elsewhere-keep", locale.say(Text::ElsewhereKeep), desk.deed(|desk| desk.settle(true))) }
        </> },
        Trouble::Full => button("button", "share-full", locale.say(Text::Share), desk.deed(Desk::share)),
        Trouble::Beside => button("button", "sets", locale.say(Text::Sets), desk.deed(Desk::sets)),
        _ => html! {},
    }
}

fn failed(locale: Locale, desk: &Rc<Desk>, said: Text, what: &str) -> Html {
    let on_restart = desk.deed(Desk::restart);
    let on_without = desk.deed(Desk::restart_without_last);
    html! {
        <div class="trouble is-failed" data-part="trouble">
            <p>{ locale.say(said) }{ " " }<small>{ what }</small></p>
            { button("button", "restart", locale.say(Text::Restart), on_restart) }
            { button("button", "restart-without", locale.say(Text::RestartWithout), on_without) }
        </div>
    }
}

fn sentence(locale: Locale, trouble: &Trouble) -> String {
    match trouble {
        Trouble::Storage => locale.say(Text::StorageFailed).into(),
        Trouble::Full => locale.say(Text::StorageFull).into(),
        Trouble::KeptByNewer => locale.say(Text::KeptByNewer).into(),
        Trouble::Elsewhere => locale.say(Text::Elsewhere).into(),
        Trouble::Beside => locale.say(Text::Beside).into(),
        Trouble::Mended => locale.say(Text::Mended).into(),
        Trouble::Module => locale.say(Text::ModuleFailed).into(),
        Trouble::Sample => locale.say(Text::SampleFailed).into(),
        Trouble::Rules => locale.say(Text::RulesFailed).into(),
        Trouble::File(name, refusal) => phrases::refused(locale, name, refusal),
        Trouble::Answer(sentence) => sentence.clone(),
    }
}
