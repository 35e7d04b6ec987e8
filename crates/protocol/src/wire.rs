//! The messages as JavaScript values: read field by field on both sides, and written so by the page.
//!
//! What serde derives for reading weighs as much as all of the page's drawing: it is made for any format in any order,
//! while these values are always the worker's own, or the page's. What the worker writes is far more and goes as JSON,
//! which the browser reads faster than fields are set one by one.

use std::cell::RefCell;

use crate::{
    Answer, ArticleView, Ask, BlockKind, BlockView, Both, CardView, CardsView, ColumnView, Document, Edits, ExportView,
    FigureView, Heading, Kind, Lang, Locale, MarkView, NoticeView, PlaceView, QuoteView, RepairView, Reply, Request,
    RuleView, RunView, SetView, Severity, State, SureView, TableView, TwiceView, names,
};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What can be read from a JavaScript value.
pub trait Read: Sized {
    /// Reads it; `None` if the value is of another shape.
    fn read(value: &JsValue) -> Option<Self>;
}

/// What can be written as a JavaScript value.
pub trait Write {
    /// Writes it.
    fn write(&self) -> JsValue;
}

thread_local! {
    /// The names of fields as the browser has them, by where they lie. To tell it a name takes longer than to get the field,
    /// and a set of a thousand articles has ten thousand fields.
    static NAMES: RefCell<Vec<((usize, usize), JsValue)>> = const { RefCell::new(Vec::new()) };
}

fn field(value: &JsValue, name: &'static str) -> JsValue {
    let place = (name.as_ptr() as usize, name.len());
    NAMES.with_borrow_mut(|names| {
        let at = names.binary_search_by_key(&place, |(of, _)| *of).unwrap_or_else(|at| {
            names.insert(at, (place, JsValue::from_str(name)));
            at
        });
        // Only a value that is no object has no fields at all; it is told by what is then missing.
        Reflect::get(value, &names[at].1).unwrap_or(JsValue::UNDEFINED)
    })
}

/// A field, read. Not inlined: it is called for each field of each structure.
#[inline(never)]
fn part<T: Read>(value: &JsValue, name: &'static str) -> Option<T> {
    T::read(&field(value, name))
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // A plain object takes any field.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}

impl Read for String {
    fn read(value: &JsValue) -> Option<Self> {
        value.as_string()
    }
}

impl Read for u32 {
    fn read(value: &JsValue) -> Option<Self> {
        value.as_f64().map(|number| number as u32)
    }
}

impl Read for bool {
    fn read(value: &JsValue) -> Option<Self> {
        value.as_bool()
    }
}

impl<T: Read> Read for Option<T> {
    fn read(value: &JsValue) -> Option<Self> {
        if value.is_undefined() || value.is_null() { Some(None) } else { T::read(value).map(Some) }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &JsValue) -> Option<Self> {
        // A list that was not there yet when the value was kept is an empty one.
        if value.is_undefined() {
            return Some(Vec::new());
        }
        let array = value.dyn_ref::<Array>()?;
        let mut items = Vec::new();
        // By hand: what collects weighs several times as much, for each type anew.
        for at in 0..array.length() {
            items.push(T::read(&array.get(at))?);
        }
        Some(items)
    }
}

impl<A: Read, B: Read> Read for (A, B) {
    fn read(value: &JsValue) -> Option<Self> {
        let pair = value.dyn_ref::<Array>()?;
        Some((A::read(&pair.get(0))?, B::read(&pair.get(1))?))
    }
}

/// A plain structure: a field of the object for each of its own.
macro_rules! structures {
    ($($name:ident { $($field:ident),* })*) => {
        $(impl Read for $name {
            fn read(value: &JsValue) -> Option<Self> {
                Some($name { $($field: part(value, stringify!($field))?),* })
            }
        })*
    };
}

mod overview;

structures! {
    Request { revision, body }
    Reply { revision, body }
    SetView { articles, columns, findings, cards, dismissed, checks, what_if, by_severity, by_kind, by_state, notices, twice, tables, edits, millis }
    ArticleView { id, document, start, end, title, source, published, lang, figures, findings, joinable, counts }
    NoticeView { code, article, message }
    TableView { document, rows, faults }
    TwiceView { first, article, out, same }
    ColumnView { article, from, total, blocks, places }
    PlaceView { mention, block, at, severity }
    BlockView { kind, lang, runs, cells, head }
    RunView { text, unseen, mark }
    MarkView { mention, kind, state, severity, otherwise, at, why, gloss }
    CardsView { from, cards }
    CardView { id, fingerprint, rule, title, severity, message, arithmetic, quotes, repair, explains, left, confidence, topic, line, dismissed, tried }
    QuoteView { article, title, source, published, role, mention, block, before, surface, after, lang }
    RepairView { from, to, why }
    FigureView { mention, article, surface, kind, state, lines, reason, twins, opposite, apart, alike, corrections, states, findings }
    ExportView { format, name, mime, content }
    Document { id, name, text, edits }
    Edits { cuts, headings, dropped, corrections, pairs, unheard, dismissed, twice }
    Heading { title, source, published }
    RuleView { name, title, finds, why, fires, silent, abstains, confidence }
    SureView { given, when }
    Both { en, zh }
}

/// A plain name for each variant, given by a function.
macro_rules! variants {
    ($($type:ident by $name:expr => $($variant:ident)*;)*) => {
        $(impl Read for $type {
            fn read(value: &JsValue) -> Option<Self> {
                let name = value.as_string()?;
                [$($type::$variant),*].into_iter().find(|variant| $name(*variant) == name)
            }
        })*
    };
}

variants! {
    Kind by names::kind => Number Money Percent Points Multiple Quantity Ordinal Date Period Duration;
    State by names::state => Corroborated Recomputed Conflicting Noted Unchecked;
    Severity by names::severity => Note Warning Error;
    Lang by names::lang => En Zh Other;
    Locale by names::locale => En Zh;
    BlockKind by names::block => Title Byline Heading Paragraph Bullet Quote Row Furniture;
}

mod decide;

/// A variant and what it holds: an object with its name as the only field, or its name alone.
fn variant(value: &JsValue) -> Option<(String, JsValue)> {
    if let Some(name) = value.as_string() {
        return Some((name, JsValue::UNDEFINED));
    }
    let name = Object::keys(value.dyn_ref::<Object>()?).get(0);
    let value = Reflect::get(value, &name).ok()?;
    Some((name.as_string()?, value))
}

impl Read for Answer {
    fn read(value: &JsValue) -> Option<Self> {
        let (name, value) = variant(value)?;
        Some(match name.as_str() {
            "ready" => Answer::Ready,
            "articles" => Answer::Articles(Read::read(&value)?),
            "set" => Answer::Set(Box::new(Read::read(&value)?)),
            "column" => Answer::Column(Read::read(&value)?),
            "cards" => Answer::Cards(Read::read(&value)?),
            "figure" => Answer::Figure(Box::new(Read::read(&value)?)),
            "typed" => Answer::Typed(Read::read(&value)?),
            "seen" => Answer::Seen(Read::read(&value)?),
            "export" => Answer::Export(Read::read(&value)?),
            "ways" => Answer::Ways(Read::read(&value)?),
            "failed" => Answer::Failed(Read::read(&value)?),
            _ => return None,
        })
    }
}

impl Read for Ask {
    fn read(value: &JsValue) -> Option<Self> {
        let (name, value) = variant(value)?;
        let article = || part(&value, "article");
        Some(match name.as_str() {
            "put" => Ask::Put(Read::read(&value)?),
            "load" => Ask::Load(Read::read(&value)?),
            "retext" => Ask::Retext {
                document: part(&value, "document")?,
                from: part(&value, "from")?,
                to: part(&value, "to")?,
                text: part(&value, "text")?,
            },
            "remove" => Ask::Remove(Read::read(&value)?),
            "clear" => Ask::Clear,
            "speak" => Ask::Speak(Read::read(&value)?),
            "join" => Ask::Join { article: article()? },
            "split" => Ask::Split { article: article()?, block: part(&value, "block")? },
            "twice" => Ask::Twice { article: article()? },
            "drop" => Ask::Drop { article: article()? },
            "head" => Ask::Head { article: article()?, heading: part(&value, "heading")? },
            "decide" => Ask::Decide(Read::read(&value)?),
            "typed" => Ask::Typed {
                mention: part(&value, "mention")?,
                part: part(&value, "part")?,
                text: part(&value, "text")?,
            },
            "column" => Ask::Column { article: article()?, from: part(&value, "from")?, to: part(&value, "to")? },
            "cards" => Ask::Cards { from: part(&value, "from")?, to: part(&value, "to")? },
            "figure" => Ask::Figure { mention: part(&value, "mention")? },
            "look" => Ask::Look(Read::read(&value)?),
            "ways" => Ask::Ways { on: part(&value, "on")?, rates: part(&value, "rates")? },
            "export" => Ask::Export { format: part(&value, "format")? },
            _ => return None,
        })
    }
}

impl Write for Request {
    fn write(&self) -> JsValue {
        object(&[("revision", self.revision.into()), ("body", self.body.write())])
    }
}

impl Write for Ask {
    fn write(&self) -> JsValue {
        let (name, value) = match self {
            Ask::Put(documents) => ("put", documents.write()),
            Ask::Load(documents) => ("load", documents.write()),
            Ask::Retext { document, from, to, text } => (
                "retext",
                object(&[
                    ("document", (*document).into()),
                    ("from", (*from).into()),
                    ("to", (*to).into()),
                    ("text", text.into()),
                ]),
            ),
            Ask::Remove(id) => ("remove", (*id).into()),
            Ask::Clear => return "clear".into(),
            Ask::Speak(locale) => ("speak", names::locale(*locale).into()),
            Ask::Join { article } => ("join", object(&[("article", article.into())])),
            Ask::Split { article, block } => {
                ("split", object(&[("article", article.into()), ("block", (*block).into())]))
            }
            Ask::Twice { article } => ("twice", object(&[("article", article.into())])),
            Ask::Drop { article } => ("drop", object(&[("article", article.into())])),
            Ask::Head { article, heading } => {
                ("head", object(&[("article", article.into()), ("heading", heading.write())]))
            }
            Ask::Decide(decide) => ("decide", decide.write()),
            Ask::Typed { mention, part, text } => (
                "typed",
                object(&[("mention", mention.into()), ("part", names::part(*part).into()), ("text", text.into())]),
            ),
            Ask::Column { article, from, to } => {
                ("column", object(&[("article", article.into()), ("from", (*from).into()), ("to", (*to).into())]))
            }
            Ask::Cards { from, to } => ("cards", object(&[("from", (*from).into()), ("to", (*to).into())])),
            Ask::Figure { mention } => ("figure", object(&[("mention", mention.into())])),
            Ask::Look(look) => ("look", look.write()),
            Ask::Ways { on, rates } => ("ways", object(&[("on", (*on).into()), ("rates", rates.into())])),
            Ask::Export { format } => ("export", object(&[("format", format.into())])),
        };
        object(&[(name, value)])
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self) -> JsValue {
        self.iter().map(Write::write).collect::<Array>().into()
    }
}

impl Write for u32 {
    fn write(&self) -> JsValue {
        (*self).into()
    }
}

impl Write for (u32, Heading) {
    fn write(&self) -> JsValue {
        Array::of2(&self.0.into(), &self.1.write()).into()
    }
}

impl Write for Document {
    fn write(&self) -> JsValue {
        object(&[
            ("id", self.id.into()),
            ("name", (&self.name).into()),
            ("text", (&self.text).into()),
            ("edits", self.edits.write()),
        ])
    }
}

impl Write for Edits {
    fn write(&self) -> JsValue {
        object(&[
            ("cuts", self.cuts.as_ref().map_or(JsValue::UNDEFINED, Write::write)),
            ("headings", self.headings.write()),
            ("dropped", self.dropped.write()),
            ("corrections", self.corrections.write()),
            ("pairs", self.pairs.write()),
            ("unheard", self.unheard.write()),
            ("dismissed", self.dismissed.write()),
            ("twice", self.twice.write()),
        ])
    }
}

impl Write for Heading {
    fn write(&self) -> JsValue {
        object(&[
            ("title", (&self.title).into()),
            ("source", (&self.source).into()),
            ("published", (&self.published).into()),
        ])
    }
}
