//! A first reading before there is anything to read: the browser compiles each part of the engine when it is first used,
//! and the engine makes its tables then. A reader who pastes a moment later does not wait for that.

use crossfoot_protocol::{Ask, Document};
use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use crate::set::Desk;

/// How long after the start, in milliseconds: what was kept of an earlier visit comes first.
const MOMENT: f64 = 120.0;

/// Two short articles of both languages that tell of the same thing and do not agree.
const ARTICLES: [&str; 2] = [
    "Lantern makers sell more\n2025-03-04\nThe paper-lantern market in China reached 42.7 billion yuan in 2024, up 9.3% from 39.1 \
     billion yuan a year earlier, the guild said. Of the 1,240 workshops, 310, or 25%, were in Quanzhou.",
    "灯笼销量上升\n2025年3月5日\n据协会统计，2024年中国纸灯笼市场规模达4270亿元，同比增长9.3%，其中泉州市占25%。",
];

/// Reads something a moment from now, unless there is a set by then.
pub fn soon(is_idle: impl Fn() -> bool + 'static) {
    let read = Closure::once_into_js(move || {
        if is_idle() {
            let mut desk = Desk::default();
            let documents = (1..).zip(ARTICLES);
            let documents = documents.map(|(id, text)| Document { id, text: text.into(), ..Document::default() });
            desk.answer(Ask::Put(documents.collect()));
            desk.answer(Ask::Cards { from: 0, to: 2 });
            desk.answer(Ask::Column { article: "a1".into(), from: 0, to: 4 });
        }
    });
    let scope = js_sys::global();
    let timer = Reflect::get(&scope, &"setTimeout".into()).ok().and_then(|timer| timer.dyn_into::<Function>().ok());
    // Without a timer nothing is lost but the head start.
    let _ = timer.map(|timer| timer.call2(&JsValue::UNDEFINED, &read, &MOMENT.into()));
}
