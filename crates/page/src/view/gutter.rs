//! The map beside a column: where findings lie along the whole article, and where the figure is that is lit now.
//!
//! It is drawn in thousandths of the article, so that it is whole before all of a long article is, and is as high as
//! the text, or as the column where that is less: the places of a short article lie beside its lines. For whoever does
//! without a pointer, the keys that go from finding to finding do the same.

use crossfoot_protocol::{PlaceView, Severity, names};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::column::Props;
use super::places;
use crate::state::Goal;

/// How far from a place a click still means it, in pixels.
const NEAR: f64 = 14.0;

/// The map.
pub fn gutter(props: &Props) -> Html {
    let Some(column) = &props.column else { return html! {} };
    let of = |severity: Severity| {
        let places = column.places.iter().filter(move |place| place.severity == severity);
        // the weightier, the wider: told apart without colour too
        let width = ["h5", "h8", "h12"][severity as usize];
        let path: String = places.map(|place| ["M0 ", &place.at.to_string(), width].concat()).collect();
        html! { <path data-severity={names::severity(severity)} d={path} /> }
    };
    let on_click = {
        let (desk, article, column) = (props.desk.clone(), props.article.clone(), column.clone());
        move |event: MouseEvent| {
            let map = event.target().and_then(|hit| hit.dyn_into::<Element>().ok()?.closest(".gutter-map").ok()?);
            let Some(map) = map.map(|map| map.get_bounding_client_rect()) else { return };
            let at = (f64::from(event.client_y()) - map.top()) / map.height() * 1000.0;
            let place = nearest(&column.places, at)
                .filter(|place| (f64::from(place.at) - at).abs() * map.height() / 1000.0 < NEAR);
            match place {
                Some(place) => desk.go_to_figure(&article.id, &place.mention, place.block),
                None => places::scroll_to_part(&article.id, at / 1000.0),
            }
        }
    };
    html! {
        <div class="gutter" aria-hidden="true">
            <svg
                class="gutter-map" data-part="gutter" viewBox="0 0 12 1000" preserveAspectRatio="none"
                onclick={on_click}
            >
                { for [Severity::Note, Severity::Warning, Severity::Error].map(of) }
                if let Some(at) = lit(props) {
                    <path class="gutter-lit" d={["M0 ", &at.to_string(), "h12"].concat()} />
                }
            </svg>
        </div>
    }
}

fn nearest(places: &[PlaceView], at: f64) -> Option<&PlaceView> {
    places.iter().min_by(|a, b| (f64::from(a.at) - at).abs().total_cmp(&(f64::from(b.at) - at).abs()))
}

/// Where the figure is that the reader is at.
fn lit(props: &Props) -> Option<u32> {
    let of_goal = |goal: &Goal| {
        let here = || goal.quotes.iter().filter(|quote| quote.article == props.article.id);
        let focused = here().find(|quote| goal.focus.as_ref() == Some(&quote.mention));
        focused.or_else(|| here().next()).map(|quote| quote.mention.clone())
    };
    let mention = match &props.figure {
        Some(figure) => Some(figure.mention.clone()),
        None => props.goal.as_ref().and_then(|goal| of_goal(goal)),
    }?;
    let column = props.column.as_ref()?;
    let marks = column.blocks.iter().flat_map(|block| &block.runs).filter_map(|run| run.mark.as_ref());
    marks.into_iter().find(|mark| mark.mention == mention).map(|mark| mark.at)
}
