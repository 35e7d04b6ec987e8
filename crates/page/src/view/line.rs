//! A card's figures on a line of numbers. The places come from the worker; here they are drawn.

use crossfoot_protocol::{BarView, LineView, Locale};
use yew::prelude::*;

use crate::strings::{Say, Text};

/// Width of the drawing; the worker counts in thousandths of it.
const WIDTH: u32 = 340;
/// Height of a figure's row: its words above its bar.
const ROW: u32 = 26;

/// The drawing, with the same in words for those who do not see it.
pub fn line(locale: Locale, line: &LineView) -> Html {
    let foot = ROW * line.bars.len() as u32 + 8;
    let label = [locale.say(Text::NumberLine), &line.text].join(": ");
    html! {
        <svg
            class="line" data-part="number-line" role="img" aria-label={label}
            viewBox={format!("0 0 {WIDTH} {}", foot + 18)}
        >
            <path class="line-axis" d={format!("M0 {foot}H{WIDTH}")} />
            { for line.ticks.iter().map(|(at, label)| tick(x(*at), foot, label)) }
            if let Some(((to, factor), from)) = line.hop.as_ref().zip(line.bars.first()) {
                { hop(x(from.at), x(*to), 18, factor) }
            }
            { for line.bars.iter().zip(0..).map(|(one, row)| bar(one, ROW * row + 18)) }
        </svg>
    }
}

fn x(place: u32) -> u32 {
    place * WIDTH / 1000
}

/// Where words at a place begin, so that they stay on the drawing.
fn anchor(x: u32) -> &'static str {
    match x {
        0..90 => "start",
        90..250 => "middle",
        _ => "end",
    }
}

fn words(class: &'static str, x: u32, y: u32, said: &str) -> Html {
    html! { <text {class} x={x.to_string()} y={y.to_string()} text-anchor={anchor(x)}>{ said }</text> }
}

fn tick(x: u32, foot: u32, label: &str) -> Html {
    html! {
        <>
            <path class="line-tick" d={format!("M{x} 0V{}", foot + 4)} />
            { words("line-value", x, foot + 15, label) }
        </>
    }
}

fn bar(bar: &BarView, y: u32) -> Html {
    let (from, at, to) = (x(bar.from), x(bar.at), x(bar.to));
    // a bar too narrow to be seen is still one
    let (from, to) = if to - from < 3 { (at.saturating_sub(2), at + 2) } else { (from, to) };
    let end = |x: u32, open: bool| if open { String::new() } else { format!("M{x} {}v8", y - 4) };
    html! {
        <g class="line-bar" data-role={bar.role.clone()}>
            { words("line-label", at, y - 7, &bar.label) }
            <path d={[format!("M{from} {y}H{to}"), end(from, bar.below), end(to, bar.above)].concat()} />
            <circle cx={at.to_string()} cy={y.to_string()} r="3.5" />
        </g>
    }
}

/// The way to the repaired place: an arc to a hollow point.
fn hop(from: u32, to: u32, y: u32, factor: &str) -> Html {
    let middle = from.midpoint(to);
    html! {
        <g class="line-hop">
            <path d={format!("M{from} {}Q{middle} {} {to} {}", y + 5, y + 19, y + 5)} />
            <circle cx={to.to_string()} cy={y.to_string()} r="4.5" />
            <text class="line-factor" x={middle.to_string()} y={(y + 9).to_string()} text-anchor="middle">{ factor }</text>
        </g>
    }
}
