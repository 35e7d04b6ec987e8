//! The edge of a column: drag it, or move it with the arrow keys, to make the column wider or narrower.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, PointerEvent};
use yew::prelude::*;

use super::column::Props;
use crate::state::{Move, key};
use crate::strings::{Say, Text};

/// The narrowest and the widest column, in pixels.
const WIDTHS: (u32, u32) = (240, 1600);

/// How far an arrow key moves it.
const STEP: i32 = 40;

/// The edge.
pub fn edge(props: &Props) -> Html {
    let of = key(&props.article);
    let set = {
        let desk = props.desk.clone();
        Callback::from(move |width: u32| desk.arrange(Move::Width(of, width)))
    };
    let on_down = |event: PointerEvent| {
        if let Some(edge) = edge_of(&event) {
            event.prevent_default();
            // Without it the drag ends where the pointer leaves the edge.
            let _ = edge.set_pointer_capture(event.pointer_id());
        }
    };
    let on_move = |event: PointerEvent| {
        if let Some((column, width)) = dragged(&event) {
            // Set through the object model: the page's policy allows no style attribute in markup.
            let _ = column.style().set_property("--width", &[&*width.to_string(), "px"].concat());
        }
    };
    let on_up = {
        let set = set.clone();
        move |event: PointerEvent| {
            if let Some((_, width)) = dragged(&event) {
                set.emit(width);
            }
        }
    };
    let on_key = {
        let set = set.clone();
        move |event: KeyboardEvent| {
            let Some(column) = edge_of(&event).and_then(|edge| column_of(&edge)) else { return };
            let by = match event.key().as_str() {
                "ArrowRight" => STEP,
                "ArrowLeft" => -STEP,
                "Home" | "Enter" => return set.emit(0),
                _ => return,
            };
            event.prevent_default();
            set.emit(within(column.offset_width() + by));
        }
    };
    let width = props.width;
    let locale = props.locale;
    html! {
        <div
            class="edge" role="separator" tabindex="0" aria-orientation="vertical" aria-label={locale.say(Text::ColumnWidth)}
            title={locale.say(Text::ColumnWidthHint)} aria-valuemin={WIDTHS.0.to_string()} aria-valuemax={WIDTHS.1.to_string()}
            aria-valuenow={width.max(WIDTHS.0).to_string()} aria-valuetext={(width == 0).then(|| locale.say(Text::LookAuto))}
            data-part="edge" onpointerdown={on_down} onpointermove={on_move} onpointerup={on_up} onkeydown={on_key}
            ondblclick={set.reform(|_: MouseEvent| 0)}
        />
    }
}

fn within(width: i32) -> u32 {
    (width.max(0) as u32).clamp(WIDTHS.0, WIDTHS.1)
}

fn edge_of(event: &Event) -> Option<HtmlElement> {
    event.target()?.dyn_into().ok()
}

fn column_of(edge: &HtmlElement) -> Option<HtmlElement> {
    edge.closest(".column").ok()??.dyn_into().ok()
}

/// The column whose edge is held, and how wide it would be with the edge where the pointer is.
fn dragged(event: &PointerEvent) -> Option<(HtmlElement, u32)> {
    let edge = edge_of(event).filter(|edge| edge.has_pointer_capture(event.pointer_id()))?;
    let column = column_of(&edge)?;
    let left = column.get_bounding_client_rect().left();
    Some((column, within(event.client_x() - left as i32)))
}
