//! The charts: drawn from the shapes that the worker laid out, each with its data behind it.

use std::rc::Rc;

use crossfoot_protocol::{ChartRowView, ChartView, ShapeView};
use yew::prelude::*;

use super::go_to;
use crate::desk::Desk;
use crate::state::State;
use crate::strings::{Say, Text};
use crate::view::near::Near;

/// All charts that have arrived.
#[inline(never)]
pub fn charts(desk: &Rc<Desk>, state: &State) -> Html {
    let Some(total) = state.overview.all_charts else { return Html::default() };
    let here = state.overview.charts.len();
    html! {
        <section class="part" aria-labelledby="charts-head">
            <h2 class="part-head" id="charts-head">{ state.locale.say(Text::ChartsHead) }</h2>
            if total == 0 {
                <p class="part-none" data-part="charts-none">{ state.locale.say(Text::ChartsNone) }</p>
            }
            <div class="charts">
                { for state.overview.charts.iter().map(|one| chart(desk, state, one)) }
            </div>
            if here < total as usize {
                <Near key={here} on_near={
                    let desk = desk.clone();
                    Callback::from(move |()| desk.ask_for_charts(here as u32))
                }>{ state.locale.say(Text::MoreCharts) }</Near>
            }
        </section>
    }
}

fn chart(desk: &Rc<Desk>, state: &State, chart: &ChartView) -> Html {
    let locale = state.locale;
    let id = chart.id;
    let name = ["chart-", &id.to_string()].concat();
    let view_box = ["0", "0", &chart.width.to_string(), &chart.height.to_string()].join(" ");
    html! {
        <figure key={id} class="chart" data-part="chart" aria-labelledby={name.clone()}>
            <figcaption id={name}><b>{ &chart.title }</b>{ " " }<span class="is-dim">{ &chart.about }</span></figcaption>
            <svg class="chart-field" viewBox={view_box} role="img" aria-label={[chart.title.as_str(), &chart.about].join(". ")}>
                { for chart.shapes.iter().map(|one| shape(desk, one)) }
            </svg>
            <details class="chart-data">
                <summary>{ locale.say(Text::ChartData) }</summary>
                <div class="chart-scroll" tabindex="0" role="region" aria-label={[chart.title.as_str(), locale.say(Text::ChartData)].join(": ")}>
                    <table>
                        <thead><tr>{ for chart.header.iter().map(|name| html! { <th scope="col">{ name }</th> }) }</tr></thead>
                        <tbody>{ for chart.rows.iter().map(|one| row(desk, one)) }</tbody>
                    </table>
                </div>
            </details>
            <div class="chart-deeds">
                { for [("svg", Text::SaveSvg), ("csv", Text::SaveCsv)].map(|(format, text)| html! {
                    <button
                        class="button is-small" type="button" data-part="picture" data-format={format}
                        onclick={desk.deed(move |desk| desk.picture(format, id))}
                    >{ locale.say(text) }</button>
                }) }
            </div>
        </figure>
    }
}

fn shape(desk: &Rc<Desk>, shape: &ShapeView) -> Html {
    if shape.path.is_empty() {
        return html! {
            <text class={shape.class.clone()} x={shape.x.to_string()} y={shape.y.to_string()}>{ &shape.text }</text>
        };
    }
    let on_click = shape.spot.as_ref().map(|spot| go_to(desk, spot, &shape.hint));
    html! {
        <path class={shape.class.clone()} d={shape.path.clone()} onclick={on_click}>
            if !shape.hint.is_empty() {
                <title>{ &shape.hint }</title>
            }
        </path>
    }
}

/// The figure as printed leads to its text; the other cells are plain.
fn row(desk: &Rc<Desk>, row: &ChartRowView) -> Html {
    let mut cells = row.cells.iter();
    let surface = cells.next().cloned().unwrap_or_default();
    html! {
        <tr>
            <th scope="row">
                <button class="link" type="button" onclick={go_to(desk, &row.spot, &surface)}>{ surface }</button>
            </th>
            { for cells.map(|cell| html! { <td>{ cell }</td> }) }
        </tr>
    }
}
