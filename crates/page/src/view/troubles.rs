//! What the reader must know and can put away: a stopped analysis, files not taken, sentences about the input.

use crossfoot_protocol::{Locale, NoticeView};
use yew::prelude::*;

use super::use_desk;
use crate::phrases;
use crate::state::{Action, Trouble};
use crate::strings::{Say, Text};

/// What is to be said.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Whether the analysis stopped.
    pub failed: bool,
    /// What the browser said about it.
    pub what: AttrValue,
    /// What stands until it is put away.
    pub troubles: Vec<Trouble>,
    /// What the worker says about the set.
    pub notices: Vec<NoticeView>,
    /// Puts a text back into the paste box.
    pub draft: UseStateSetter<AttrValue>,
}

/// The sentences.
#[component]
pub fn Troubles(props: &Props) -> Html {
    let (desk, locale) = use_desk();
    let on_restart = {
        let desk = desk.clone();
        move |_| desk.restart()
    };
    let on_without = {
        let (desk, draft) = (desk.clone(), props.draft.clone());
        move |_| {
            if let Some(text) = desk.restart_without_last() {
                draft.set(text.into());
            }
        }
    };
    html! {
        <div class="troubles" role="alert">
            if props.failed {
                <div class="trouble is-failed" data-part="trouble">
                    <p>{ locale.say(Text::Failed) }{ " " }<small>{ &props.what }</small></p>
                    <button class="button" type="button" onclick={on_restart}>{ locale.say(Text::Restart) }</button>
                    <button class="button" type="button" onclick={on_without}>
                        { locale.say(Text::RestartWithout) }
                    </button>
                </div>
            }
            { for props.troubles.iter().enumerate().map(|(index, trouble)| {
                let desk = desk.clone();
                let on_close = move |_| desk.tell(Action::Dismiss(index));
                html! {
                    <div class="trouble" data-part="trouble">
                        <p>{ sentence(locale, trouble) }</p>
                        <button
                            class="button is-quiet is-close" type="button" onclick={on_close}
                            aria-label={locale.say(Text::Close)}
                        >{ "×" }</button>
                    </div>
                }
            }) }
            { for props.notices.iter().map(|notice| html! {
                <div class="trouble is-notice" data-part="notice" data-code={notice.code.clone()}>
                    <p>{ &notice.message }</p>
                </div>
            }) }
        </div>
    }
}

fn sentence(locale: Locale, trouble: &Trouble) -> String {
    match trouble {
        Trouble::Storage => locale.say(Text::StorageFailed).into(),
        Trouble::Sample => locale.say(Text::SampleFailed).into(),
        Trouble::File(name, refusal) => phrases::refused(locale, name, refusal),
        Trouble::Answer(sentence) => sentence.clone(),
    }
}
