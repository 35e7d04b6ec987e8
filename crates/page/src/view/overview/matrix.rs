//! Who says what: a row for each thing at one time, a column for each article.

use std::rc::Rc;

use crossfoot_protocol::{CellView, MatrixView, RowView};
use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::place;
use crate::desk::Desk;
use crate::state::{Action, STRIDE, State};
use crate::strings::{Say, Text};
use crate::view::near::Near;
use crate::{document, local};

/// Figures of a row that are brought into view with the one that was asked for, at most.
const TOGETHER: usize = 6;
/// Columns from which on not all are drawn, and each is as wide as the others: the style sheet says so too.
const MANY: u32 = 24;
const COLUMN: u32 = 132;

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

/// The columns that are drawn, of so many.
struct Drawn {
    from: u32,
    to: u32,
    all: u32,
}

impl Drawn {
    /// All of a narrow table; of a wide one those in view, with some on both sides.
    fn of(state: &State, all: u32) -> Self {
        if all <= MANY {
            return Drawn { from: 0, to: all, all };
        }
        let from = state.overview.across.saturating_sub(STRIDE).min(all);
        Drawn { from, to: all.min(state.overview.across + document::width() / COLUMN + 2 * STRIDE), all }
    }

    /// What is drawn of a row: `cell` for each column, and room for those that are not drawn.
    fn row(&self, cell: impl Fn(u32) -> Html) -> Html {
        let gap = |key: &'static str, count: u32| {
            (count > 0).then(|| html! { <td {key} class="matrix-gap" colspan={count.to_string()} /> })
        };
        let cells = (self.from..self.to).map(cell);
        gap("before", self.from).into_iter().chain(cells).chain(gap("after", self.all - self.to)).collect()
    }
}

fn table(desk: &Rc<Desk>, state: &State, matrix: &MatrixView) -> Html {
    let locale = state.locale;
    let here = matrix.rows.len();
    let all = matrix.columns.len() as u32;
    let drawn = Drawn::of(state, all);
    let wide = all > MANY;
    let on_scroll = {
        let desk = desk.clone();
        move |event: Event| {
            let left = event.target_dyn_into::<HtmlElement>().map_or(0, |room| room.scroll_left().max(0) as u32);
            let across = left / COLUMN / STRIDE * STRIDE;
            if wide && desk.state().overview.across != across {
                desk.tell(Action::Across(across));
            }
        }
    };
    let head = |at: u32| {
        let head = &matrix.columns[at as usize];
        html! {
            <th key={at} scope="col" title={head.title.clone()} aria-colindex={(at + 2).to_string()}>
                { &head.name }<span class="matrix-date">{ local::date(locale, &head.published) }</span>
            </th>
        }
    };
    html! {
        <div class="matrix-scroll" tabindex="0" role="group" aria-labelledby="matrix-head" onscroll={on_scroll}>
            <table class={if wide { "matrix is-wide" } else { "matrix" }} data-part="matrix" aria-colcount={(all + 1).to_string()}>
                if wide {
                    <colgroup><col class="matrix-first" /><col span={all.to_string()} /></colgroup>
                }
                <thead>
                    <tr>
                        <th scope="col">{ locale.say(Text::MatrixWhat) }</th>
                        { drawn.row(head) }
                    </tr>
                </thead>
                <tbody>
                    { for matrix.rows.iter().map(|one| row(desk, &drawn, one)) }
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

fn row(desk: &Rc<Desk>, drawn: &Drawn, row: &RowView) -> Html {
    let figures = |at: u32| {
        let from = row.cells.partition_point(|cell| cell.column < at);
        let figures = row.cells[from..].iter().take_while(|cell| cell.column == at);
        html! { <td key={at}>{ for figures.map(|figure| cell(desk, row, figure)) }</td> }
    };
    html! {
        <tr data-part="matrix-row" data-agreement={row.state.clone()}>
            <th scope="row">
                { &row.name }<span class="matrix-when">{ &row.when }</span>
                <span class="matrix-about">{ &row.about }</span>
            </th>
            { drawn.row(figures) }
        </tr>
    }
}

/// A figure, which leads to its text, with those of the other articles beside it.
fn cell(desk: &Rc<Desk>, row: &RowView, figure: &CellView) -> Html {
    let mut last = figure.column;
    let others = row.cells.iter().filter(|other| other.column != figure.column);
    let others = others.filter(move |other| std::mem::replace(&mut last, other.column) != other.column).take(TOGETHER);
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
