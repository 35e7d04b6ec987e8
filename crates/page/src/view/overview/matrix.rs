//! Who says what: a row for each thing at one time, a column for each article.

use std::rc::Rc;

use crossfoot_protocol::{CellView, MatrixView, RowView};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::place;
use crate::desk::Desk;
use crate::local;
use crate::state::State;
use crate::strings::{Say, Text};
use crate::view::near::Near;

/// Figures of a row that are brought into view with the one that was asked for, at most.
const TOGETHER: usize = 6;

/// The table, with what sifts and orders its rows.
#[inline(never)]
pub fn matrix(desk: &Rc<Desk>, state: &State) -> Html {
    let Some(matrix) = &state.overview.matrix else { return Html::default() };
    let locale = state.locale;
    let say = |text: Text| locale.say(text);
    let (sort, filter) = (state.overview.sort, state.overview.filter.clone());
    let orders = [("conflict", Text::SortConflict), ("name", Text::SortName), ("period", Text::SortPeriod)];
    let on_filter = {
        let desk = desk.clone();
        move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                desk.sift(sort, field.value());
            }
        }
    };
    let on_sort = {
        let (desk, filter) = (desk.clone(), filter.clone());
        move |event: Event| {
            let field = event.target_dyn_into::<HtmlSelectElement>();
            let chosen = field.and_then(|field| orders.get(field.selected_index().max(0) as usize).copied());
            if let Some((sort, _)) = chosen {
                desk.sift(sort, filter.clone());
            }
        }
    };
    html! {
        <section class="part" aria-labelledby="matrix-head">
            <h2 class="part-head" id="matrix-head">{ say(Text::MatrixHead) }</h2>
            if matrix.total == 0 && filter.is_empty() {
                <p class="part-none" data-part="matrix-none">{ say(Text::MatrixNone) }</p>
            } else {
                <div class="sifter">
                    <input
                        class="field" type="search" data-part="matrix-filter" aria-label={say(Text::FilterRows)}
                        placeholder={say(Text::FilterRows)} value={filter} oninput={on_filter}
                    />
                    <select class="field" data-part="matrix-sort" aria-label={say(Text::Sort)} onchange={on_sort}>
                        { for orders.iter().map(|(name, text)| html! {
                            <option value={*name} selected={*name == sort}>{ say(*text) }</option>
                        }) }
                    </select>
                    <button
                        class="button is-small" type="button" data-part="picture" data-format="matrix"
                        onclick={desk.deed(|desk| desk.picture("matrix", 0))}
                    >{ say(Text::SaveCsv) }</button>
                </div>
                if matrix.total == 0 {
                    <p class="part-none">{ say(Text::MatrixNoMatch) }</p>
                } else {
                    { table(desk, state, matrix) }
                }
            }
            if !matrix.note.is_empty() {
                <p class="is-dim">{ &matrix.note }</p>
            }
        </section>
    }
}

fn table(desk: &Rc<Desk>, state: &State, matrix: &MatrixView) -> Html {
    let locale = state.locale;
    let here = matrix.rows.len();
    html! {
        <div class="matrix-scroll" tabindex="0" role="group" aria-labelledby="matrix-head">
            <table class="matrix" data-part="matrix">
                <thead>
                    <tr>
                        <th scope="col">{ locale.say(Text::MatrixWhat) }</th>
                        { for matrix.columns.iter().map(|head| html! {
                            <th scope="col" title={head.title.clone()}>
                                { &head.name }<span class="matrix-date">{ local::date(locale, &head.published) }</span>
                            </th>
                        }) }
                    </tr>
                </thead>
                <tbody>
                    { for matrix.rows.iter().map(|one| row(desk, one)) }
                </tbody>
            </table>
            if here < matrix.total as usize {
                <Near key={here} on_near={
                    let desk = desk.clone();
                    Callback::from(move |()| desk.ask_for_rows(here as u32))
                }>{ locale.say(Text::MoreRows) }</Near>
            }
        </div>
    }
}

fn row(desk: &Rc<Desk>, row: &RowView) -> Html {
    html! {
        <tr data-part="matrix-row" data-agreement={row.state.clone()}>
            <th scope="row">
                { &row.name }<span class="matrix-when">{ &row.when }</span>
                <span class="matrix-about">{ &row.about }</span>
            </th>
            { for row.cells.iter().map(|figures| html! {
                <td>{ for figures.iter().map(|figure| cell(desk, row, figure)) }</td>
            }) }
        </tr>
    }
}

/// A figure, which leads to its text, with those of the other articles beside it.
fn cell(desk: &Rc<Desk>, row: &RowView, figure: &CellView) -> Html {
    let others = row.cells.iter().filter_map(|cell| cell.first());
    let others = others.filter(|other| other.spot.article != figure.spot.article).take(TOGETHER);
    let others = others.map(|other| place(&other.spot, &other.surface, "twin"));
    let quotes: Vec<_> = std::iter::once(place(&figure.spot, &figure.surface, "primary")).chain(others).collect();
    let mention = figure.spot.mention.clone();
    html! {
        <button
            class="cell" type="button" data-part="cell" data-agreement={figure.state.clone()}
            data-target={mention.clone()} title={figure.hint.clone()}
            onclick={desk.deed(move |desk| desk.go(None, quotes.clone(), Some(mention.clone())))}
        >{ &figure.surface }<span class="unseen">{ " · " }{ &figure.hint }</span></button>
    }
}
