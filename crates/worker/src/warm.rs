//! Readings before there is anything to read: the browser compiles each part of the engine when it is first used, and
//! better once it has been used for a while; the engine makes its tables at its first use. A reader who pastes a moment
//! later does not wait for any of that.

use std::rc::Rc;

use crossfoot::report::json_of;
use crossfoot_protocol::wire::Read;
use crossfoot_protocol::{Reply, Request};
use js_sys::JSON;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use crate::Worker;
use crate::set::Desk;

/// How long after the start, in milliseconds: what was kept of an earlier visit comes first.
const MOMENT: i32 = 120;

/// How often it reads, and how long it leaves the browser alone between two readings, in milliseconds.
const TIMES: u32 = 24;
const BETWEEN: i32 = 12;

/// What a page says that pastes: two short articles of both languages, with figures of several kinds.
const MESSAGES: [&str; 2] = [
    r#"{"revision":0,"body":{"put":[{"id":1,"name":"","edits":{},"text":"Lantern makers sell more\n2025-03-04\nThe paper-lantern market in China reached 42.7 billion yuan in 2024, up 9.3% from 39.1 billion yuan a year earlier. Of the 1,240 workshops, 310, or 25%, were in Quanzhou."},{"id":2,"name":"","edits":{},"text":"灯笼销量上升\n2025年3月5日\n2024年中国纸灯笼市场规模达4270亿元，同比增长9.3%，其中泉州市占25%。"}]}}"#,
    r#"{"revision":0,"body":{"cards":{"from":0,"to":9}}}"#,
];

/// Reads a few times, beginning a moment from now, for as long as there is no set.
pub fn soon(worker: Rc<Worker>) {
    after(MOMENT, worker, TIMES);
}

fn read(worker: Rc<Worker>, times: u32) {
    if times == 0 || !worker.desk.borrow().is_empty() {
        return;
    }
    let mut desk = Desk::default();
    for message in MESSAGES {
        let Some(Request { revision, body }) = JSON::parse(message).ok().and_then(|it| Request::read(&it)) else {
            return;
        };
        let body = desk.answer(body);
        // All the way, but for the sending.
        let _ = JSON::parse(&json_of(&Reply { revision, body }, false));
    }
    after(BETWEEN, worker, times - 1);
}

fn after(millis: i32, worker: Rc<Worker>, times: u32) {
    let scope = worker.scope.clone();
    let then = Closure::once_into_js(move || read(worker, times));
    // Where it cannot be put off, nothing is lost but the head start.
    let _ = scope.set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), millis);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[wasm_bindgen_test::wasm_bindgen_test]
    fn what_is_read_ahead_can_be_read() {
        for message in MESSAGES {
            let message = JSON::parse(message).expect("JSON");
            assert!(Request::read(&message).is_some());
        }
    }
}
