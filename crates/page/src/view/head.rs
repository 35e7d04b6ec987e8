//! The head of a column: whose article it is and from when, and what can be corrected about it.

use std::rc::Rc;

use crossfoot_protocol::Heading;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, SubmitEvent};
use yew::prelude::*;

use super::button::button;
use super::column::Props;
use super::menu::{Choice, menu};
use super::{lang, printed_date};
use crate::desk::Desk;
use crate::document;
use crate::local;
use crate::script::timer;
use crate::state::{Action, Move, key};
use crate::strings::{Say, Text};

/// The head.
pub fn head(props: &Props, correcting: &UseStateHandle<bool>) -> Html {
    let (locale, article) = (props.locale, &props.article);
    let of = key(article);
    // the time of day is told where the pointer rests
    let day = article.published.get(..10).unwrap_or(&article.published);
    let source = if article.source.is_empty() { locale.say(Text::NoSource) } else { &article.source };
    let missing = |missing: bool, class: &'static str, lost: &'static str| if missing { lost } else { class };
    html! {
        <header class="head" lang={document::tag(locale)}>
            <div class="head-line">
                <span class="head-index" aria-hidden="true">{ props.index + 1 }</span>
                <span
                    class={missing(article.source.is_empty(), "head-source", "head-source is-missing")}
                    lang={lang(article.lang)} title={source.to_owned()}
                >{ source }</span>
                <span
                    class={missing(article.published.is_empty(), "head-date", "head-date is-missing")}
                    title={local::date(locale, &article.published)}
                >
                    if article.published.is_empty() {
                        { locale.say(Text::NoDate) }
                    } else {
                        <time datetime={article.published.clone()}>{ local::date(locale, day) }</time>
                    }
                </span>
                if !article.counts {
                    <span class="head-uncounted">{ locale.say(Text::NotCounted) }</span>
                }
                { menu(locale.say(Text::ArticleMenu), choices(props, correcting)) }
                <button
                    class="button is-quiet is-close" type="button" data-part="close-column"
                    aria-label={locale.say(Text::CloseColumn)} title={locale.say(Text::CloseColumn)}
                    onclick={props.desk.deed(move |desk| desk.arrange(Move::Close(of)))}
                >{ "×" }</button>
            </div>
            if **correcting {
                { correction(props, correcting) }
            }
        </header>
    }
}

fn choices(props: &Props, correcting: &UseStateHandle<bool>) -> Vec<Choice> {
    let locale = props.locale;
    let correct = {
        let correcting = correcting.clone();
        Callback::from(move |_| {
            correcting.set(true);
            timer(0, focus_form).forget();
        })
    };
    let deed = |deed: fn(&Rc<Desk>, &Props)| {
        let props = Rc::new(props.clone());
        Callback::from(move |_| deed(&props.desk, &props))
    };
    let sought = (!props.splitting).then_some(key(&props.article));
    let split = locale.say(if props.splitting { Text::SplitDone } else { Text::SplitMode });
    let split = (split, props.desk.telling(move || Action::Splitting(sought)));
    let join = || (locale.say(Text::Join), deed(|desk, props| desk.join(&props.article)));
    let edit = deed(|desk, props| desk.edit(&props.article));
    let first = [(locale.say(Text::EditHead), correct), (locale.say(Text::EditBody), edit)];
    let counts = props.article.counts;
    let witness = |desk: &Rc<Desk>, props: &Props| desk.count(&props.article, !props.article.counts);
    let witness = (locale.say(if counts { Text::DontCount } else { Text::Count }), deed(witness));
    let last = [split, witness, (locale.say(Text::Remove), deed(|desk, props| desk.remove(&props.article)))];
    let moves = [
        (Text::MoveLeft, Move::Step(key(&props.article), false)),
        (Text::MoveRight, Move::Step(key(&props.article), true)),
        (if props.pinned { Text::Unpin } else { Text::Pin }, Move::Pin(key(&props.article))),
    ];
    let moves =
        moves.map(|(name, change)| (locale.say(name), props.desk.deed(move |desk| desk.arrange(change.clone()))));
    moves.into_iter().chain(first).chain(props.article.joinable.then(join)).chain(last).collect()
}

/// A form that has just been drawn gets the focus; it works as well without.
fn focus_form() {
    let document = web_sys::window().and_then(|window| window.document());
    let field = document.and_then(|document| document.query_selector(".correction input").ok().flatten());
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        let _ = field.focus();
    }
}

/// The form that corrects title, source and date.
fn correction(props: &Props, correcting: &UseStateHandle<bool>) -> Html {
    let (locale, article) = (props.locale, &props.article);
    let done = {
        let correcting = correcting.clone();
        Callback::from(move |()| correcting.set(false))
    };
    let on_submit = {
        let (desk, article, done) = (props.desk.clone(), article.clone(), done.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let Some([title, source, date]) = fields(&event) else { return };
            let published = date.value().trim().replace(' ', "T");
            if !is_date(&published) {
                date.set_custom_validity(locale.say(Text::DateWrong));
                date.report_validity();
                return;
            }
            done.emit(());
            let typed = title.value().trim().to_owned();
            let title = if typed.is_empty() { article.title.clone() } else { typed };
            desk.head(&article, Heading { title, source: source.value().trim().to_owned(), published });
        }
    };
    // What was complained of is being mended: the browser would not submit again otherwise.
    let on_input = |event: InputEvent| {
        if let Some([.., date]) = fields(&event) {
            date.set_custom_validity("");
        }
    };
    let on_key = {
        let done = done.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.prevent_default();
                done.emit(());
            }
        }
    };
    html! {
        <form class="correction" data-part="correction" onsubmit={on_submit} oninput={on_input} onkeydown={on_key}>
            { field(locale.say(Text::Title), article.title.clone(), "") }
            { field(locale.say(Text::Source), article.source.clone(), "") }
            { field(locale.say(Text::Date), printed_date(&article.published), locale.say(Text::DateHint)) }
            <div class="correction-deeds">
                <button class="button is-main" type="submit">{ locale.say(Text::Save) }</button>
                { button("button", "cancel", locale.say(Text::Cancel), done.reform(|_| ())) }
            </div>
        </form>
    }
}

fn field(name: &'static str, value: String, hint: &'static str) -> Html {
    html! { <label>{ name }<input {value} placeholder={hint} /></label> }
}

/// Title, source and date, as they stand in the form that an event is about.
fn fields(event: &Event) -> Option<[HtmlInputElement; 3]> {
    let form = event.target()?.dyn_into::<Element>().ok()?.closest("form").ok()??;
    let list = form.query_selector_all("input").ok()?;
    let field = |index| list.get(index)?.dyn_into::<HtmlInputElement>().ok();
    Some([field(0)?, field(1)?, field(2)?])
}

/// Whether this is empty, `2025-08-13` or `2025-08-13T10:01`: a day of the calendar.
fn is_date(text: &str) -> bool {
    if text.is_empty() {
        return true;
    }
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let parsed = js_sys::Date::parse(&[text, if text.len() == 10 { "T00:00Z" } else { "Z" }].concat());
    // The browser moves 30 February into March: the day must come back as it went in.
    matches!(shape.as_str(), "0000-00-00" | "0000-00-00T00:00")
        && !parsed.is_nan()
        && js_sys::Date::new(&parsed.into()).to_iso_string().starts_with(&text[..10], 0)
}
