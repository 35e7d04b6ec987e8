//! The reader's decisions as JavaScript values.

use super::{Read, Write, object, part, variant};
use crate::decide::{
    BarView, CheckView, Correction, CorrectionView, Decide, Dismissal, LineView, Pair, Part, TypedView, WhatIfView,
};
use crate::names;
use js_sys::Array;
use wasm_bindgen::JsValue;

structures! {
    Correction { at, surface, part, text }
    Pair { at, surface, document, other_at, other_surface, same }
    Dismissal { finding, reason }
    TypedView { part, text, reads }
    CorrectionView { part, text }
    CheckView { rule, title, findings }
    WhatIfView { finding, from, to, gone, came }
    LineView { ticks, bars, hop, text }
    BarView { role, label, from, at, to, below, above }
}

variants! {
    Part by names::part => Value Period Metric;
}

impl Read for Decide {
    fn read(value: &JsValue) -> Option<Self> {
        let (name, value) = variant(value)?;
        Some(match name.as_str() {
            "correct" => Decide::Correct {
                mention: part(&value, "mention")?,
                part: part(&value, "part")?,
                text: part(&value, "text")?,
            },
            "tie" => {
                Decide::Tie { one: part(&value, "one")?, other: part(&value, "other")?, same: part(&value, "same")? }
            }
            "count" => Decide::Count { article: part(&value, "article")?, counts: part(&value, "counts")? },
            "dismiss" => Decide::Dismiss { finding: part(&value, "finding")?, reason: part(&value, "reason")? },
            "what-if" => Decide::WhatIf(part(&value, "finding")?),
            "off" => Decide::Off(Read::read(&value)?),
            _ => return None,
        })
    }
}

impl Write for Decide {
    fn write(&self) -> JsValue {
        let optional = |text: &Option<String>| text.as_ref().map_or(JsValue::UNDEFINED, JsValue::from);
        let (name, value) = match self {
            Decide::Correct { mention, part, text } => (
                "correct",
                object(&[("mention", mention.into()), ("part", names::part(*part).into()), ("text", text.into())]),
            ),
            Decide::Tie { one, other, same } => {
                let same = same.map_or(JsValue::UNDEFINED, JsValue::from);
                ("tie", object(&[("one", one.into()), ("other", other.into()), ("same", same)]))
            }
            Decide::Count { article, counts } => {
                ("count", object(&[("article", article.into()), ("counts", (*counts).into())]))
            }
            Decide::Dismiss { finding, reason } => {
                ("dismiss", object(&[("finding", finding.into()), ("reason", optional(reason))]))
            }
            Decide::WhatIf(finding) => ("what-if", object(&[("finding", optional(finding))])),
            Decide::Off(rules) => ("off", rules.iter().map(JsValue::from).collect::<Array>().into()),
        };
        object(&[(name, value)])
    }
}

impl Write for Correction {
    fn write(&self) -> JsValue {
        object(&[
            ("at", self.at.into()),
            ("surface", (&self.surface).into()),
            ("part", names::part(self.part).into()),
            ("text", (&self.text).into()),
        ])
    }
}

impl Write for Pair {
    fn write(&self) -> JsValue {
        object(&[
            ("at", self.at.into()),
            ("surface", (&self.surface).into()),
            ("document", self.document.into()),
            ("other_at", self.other_at.into()),
            ("other_surface", (&self.other_surface).into()),
            ("same", self.same.into()),
        ])
    }
}

impl Write for Dismissal {
    fn write(&self) -> JsValue {
        object(&[("finding", (&self.finding).into()), ("reason", (&self.reason).into())])
    }
}
