//! The findings: counts, cards, and the report to save. On a narrow page it folds to one line at the foot.

use std::rc::Rc;

use crossfoot_protocol::{CardView, SetView};
use yew::prelude::*;

use super::card::Card;
use super::icon::severity_icon;
use super::near::Near;
use super::use_desk;
use crate::phrases;
use crate::state::Action;
use crate::strings::{self, Say, Text};

/// The findings.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The set at a glance.
    pub set: Rc<SetView>,
    /// The cards that have arrived.
    pub cards: Vec<Rc<CardView>>,
    /// Whether an answer is awaited.
    pub busy: bool,
    /// The finding whose figures are lit.
    pub chosen: Option<AttrValue>,
    /// On a narrow page, whether the cards are shown.
    pub unfolded: bool,
}

/// The panel.
#[component]
pub fn Panel(props: &Props) -> Html {
    let (desk, locale) = use_desk();
    let set = &props.set;
    let unfolded = props.unfolded;
    let on_fold = {
        let desk = desk.clone();
        move |_| desk.tell(Action::Unfold(!unfolded))
    };
    let save = |format: &'static str, name: AttrValue| {
        let desk = desk.clone();
        html! {
            <button
                class="button is-small" type="button" data-part="export" data-format={format}
                onclick={move |_| desk.export(format)}
            >{ name }</button>
        }
    };
    let none = set.findings == 0 && !props.busy && !set.articles.is_empty();
    html! {
        <aside
            id="findings" class={classes!("panel", unfolded.then_some("is-unfolded"))} tabindex="-1"
            aria-label={locale.say(Text::Findings)}
        >
            <header class="panel-head">
                <h2 class="panel-title">{ phrases::findings(locale, set.findings as usize) }</h2>
                <ul class="panel-counts">
                    { for set.by_severity.iter().rev().filter(|(_, count)| *count > 0).map(|(severity, count)| html! {
                        <li>
                            { severity_icon(*severity) }
                            <span class="unseen">{ strings::severity(locale, *severity) }{ " " }</span>{ count }
                        </li>
                    }) }
                </ul>
                if props.busy {
                    <span class="panel-busy">{ locale.say(Text::Checking) }</span>
                }
                <button
                    class="button is-quiet panel-fold" type="button" aria-expanded={unfolded.to_string()}
                    aria-controls="cards" onclick={on_fold}
                    aria-label={locale.say(if unfolded { Text::ClosePanel } else { Text::OpenPanel })}
                >
                    <span class="chevron" aria-hidden="true" />
                </button>
            </header>
            <div class="panel-cards" id="cards">
                if none {
                    <div class="panel-none">
                        <p>{ locale.say(Text::NoFindings) }</p>
                        <p class="is-dim">{ locale.say(Text::NoFindingsHint) }</p>
                    </div>
                }
                <ol class="cards">
                    { for props.cards.iter().map(|card| html! {
                        <Card
                            key={card.fingerprint.clone()} card={card.clone()}
                            chosen={props.chosen.as_deref() == Some(&card.id)}
                        />
                    }) }
                </ol>
                if props.cards.len() < set.findings as usize && !props.cards.is_empty() {
                    <Near
                        key={props.cards.len()}
                        on_near={let desk = desk.clone(); Callback::from(move |()| desk.ask_for_more_cards())}
                    >{ locale.say(Text::MoreCards) }</Near>
                }
            </div>
            if !set.articles.is_empty() {
                <footer class="panel-foot">
                    <span>{ locale.say(Text::Download) }</span>
                    { save("json", "JSON".into()) }
                    { save("text", locale.say(Text::Text).into()) }
                </footer>
            }
        </aside>
    }
}
