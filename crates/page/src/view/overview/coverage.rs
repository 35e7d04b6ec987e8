//! How far the check reached: one bar of all figures, and behind each part the figures themselves.

use std::rc::Rc;

use crossfoot_protocol::PartView;
use yew::prelude::*;

use crate::desk::Desk;
use crate::state::{Action, State};
use crate::strings::{Say, Text};
use crate::view::near::Near;
use crate::view::sentence::Sentence;

/// The bar with its parts.
#[inline(never)]
pub fn coverage(desk: &Rc<Desk>, state: &State) -> Html {
    let Some(coverage) = &state.overview.coverage else { return Html::default() };
    let look = |part: &PartView| if part.unchecked { "unchecked".to_owned() } else { part.name.clone() };
    html! {
        <section class="part coverage" data-part="coverage" aria-labelledby="coverage-head">
            <h2 class="part-head" id="coverage-head">{ state.locale.say(Text::CoverageHead) }</h2>
            <p>{ &coverage.text }</p>
            <svg class="coverage-bar" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
                { for coverage.parts.iter().map(|part| html! {
                    <rect data-state={look(part)} x={part.x.to_string()} y="0" width={part.width.to_string()} height="14" />
                }) }
            </svg>
            <ul class="coverage-parts">
                { for coverage.parts.iter().map(|part| {
                    let open = state.overview.part.as_ref() == Some(&part.name);
                    let wanted = (!open).then(|| part.name.clone());
                    html! {
                        <li key={part.name.clone()}>
                            <button
                                class="button is-small coverage-part" type="button" data-part="coverage-part"
                                data-name={part.name.clone()} aria-expanded={open.to_string()}
                                onclick={desk.deed(move |desk| desk.list(wanted.clone()))}
                            >
                                <span class="coverage-swatch" data-state={look(part)} aria-hidden="true" />
                                <b>{ part.count }</b>{ " " }{ &part.text }
                            </button>
                        </li>
                    }
                }) }
            </ul>
            { listed(desk, state) }
        </section>
    }
}

/// The figures of the part that is open.
fn listed(desk: &Rc<Desk>, state: &State) -> Html {
    let Some(figures) = &state.overview.figures else { return Html::default() };
    let here = figures.quotes.len();
    html! {
        <ol class="coverage-figures" data-part="coverage-figures">
            { for figures.quotes.iter().map(|one| {
                let (desk, to) = (desk.clone(), one.clone());
                let on_go = move |_| desk.go(None, vec![to.clone()], Some(to.mention.clone()));
                html! { <li key={one.mention.clone()}>{ Sentence::of(one).quote(state.locale, true, None, Callback::from(on_go)) }</li> }
            }) }
            if here < figures.total as usize {
                <li><Near key={here} on_near={
                    let (desk, part) = (desk.clone(), figures.part.clone());
                    Callback::from(move |()| desk.ask_for_figures(&part, here as u32))
                }>{ state.locale.say(Text::MoreFigures) }</Near></li>
            }
            <li class="coverage-close">
                <button class="link" type="button" onclick={desk.telling(|| Action::Part(None))}>
                    { state.locale.say(Text::Close) }
                </button>
            </li>
        </ol>
    }
}
