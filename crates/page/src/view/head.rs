//! The head of a column: whose article it is and from when, and what can be corrected about it.

use std::rc::Rc;

use crossfoot_protocol::{ArticleView, Heading, Locale};
use web_sys::{HtmlInputElement, SubmitEvent};
use yew::prelude::*;

use super::button::button;
use super::menu::Menu;
use super::{lang, printed_date};
use crate::desk::Desk;
use crate::shared::Shared;
use crate::strings::{Say, Text};

/// The head.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The reader's hands.
    pub desk: Rc<Desk>,
    /// The interface's language.
    pub locale: Locale,
    /// The article.
    pub article: Shared<ArticleView>,
    /// Its place among the articles.
    pub index: usize,
    /// Whether the reader is looking for a place to split it.
    pub splitting: bool,
    /// Turns that on or off.
    pub on_split: Callback<bool>,
}

/// The head.
#[component]
pub fn Head(props: &Props) -> Html {
    let desk = props.desk.clone();
    let locale = props.locale;
    let editing = use_state_eq(|| false);
    let article = &props.article;
    let set_editing = {
        let editing = editing.clone();
        move |on: bool| {
            let editing = editing.clone();
            Callback::from(move |()| editing.set(on))
        }
    };
    let mut items: Vec<(AttrValue, Callback<()>)> = vec![(locale.say(Text::EditHead).into(), set_editing(true))];
    if article.joinable {
        let (desk, article) = (desk.clone(), article.clone());
        items.push((locale.say(Text::Join).into(), Callback::from(move |()| desk.join(&article))));
    }
    {
        let (on_split, splitting) = (props.on_split.clone(), props.splitting);
        let name = if splitting { Text::SplitDone } else { Text::SplitMode };
        items.push((locale.say(name).into(), Callback::from(move |()| on_split.emit(!splitting))));
    }
    {
        let (desk, article) = (desk.clone(), article.clone());
        items.push((locale.say(Text::Remove).into(), Callback::from(move |()| desk.remove(&article))));
    }
    let source = if article.source.is_empty() { locale.say(Text::NoSource) } else { &article.source };
    html! {
        <header class="head">
            <div class="head-line">
                <span class="head-index" aria-hidden="true">{ props.index + 1 }</span>
                <span
                    class={classes!("head-source", article.source.is_empty().then_some("is-missing"))}
                    lang={lang(article.lang)}
                >{ source }</span>
                if article.published.is_empty() {
                    <span class="head-date is-missing">{ locale.say(Text::NoDate) }</span>
                } else {
                    <time class="head-date" datetime={article.published.clone()}>
                        { printed_date(&article.published) }
                    </time>
                }
                <Menu label={locale.say(Text::ArticleMenu)} {items} />
            </div>
            if *editing {
                <Correction desk={props.desk.clone()} {locale} article={article.clone()} on_done={set_editing(false)} />
            }
        </header>
    }
}

/// What is corrected.
#[derive(Properties, PartialEq)]
struct CorrectionProps {
    desk: Rc<Desk>,
    locale: Locale,
    article: Shared<ArticleView>,
    on_done: Callback<()>,
}

/// The form that corrects title, source and date.
#[component]
fn Correction(props: &CorrectionProps) -> Html {
    let desk = props.desk.clone();
    let locale = props.locale;
    let (title, source, date) = (use_node_ref(), use_node_ref(), use_node_ref());
    let wrong = use_state_eq(|| false);
    {
        let title = title.clone();
        use_effect_with((), move |()| {
            if let Some(title) = title.cast::<HtmlInputElement>() {
                // The form works as well without the focus in it.
                let _ = title.focus();
            }
        });
    }
    let on_submit = {
        let (fields, wrong) = ([title.clone(), source.clone(), date.clone()], wrong.clone());
        let (article, on_done) = (props.article.clone(), props.on_done.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let [title, source, published] = fields.each_ref().map(|field| {
                field.cast::<HtmlInputElement>().map(|field| field.value().trim().to_owned()).unwrap_or_default()
            });
            let published = published.replace(' ', "T");
            if !is_date(&published) {
                return wrong.set(true);
            }
            on_done.emit(());
            let title = if title.is_empty() { article.title.clone() } else { title };
            desk.head(&article, Heading { title, source, published });
        }
    };
    let on_key = {
        let on_done = props.on_done.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.prevent_default();
                on_done.emit(());
            }
        }
    };
    let on_cancel = props.on_done.reform(|_: MouseEvent| ());
    let article = &props.article;
    html! {
        <form class="correction" onsubmit={on_submit} onkeydown={on_key}>
            { field(locale.say(Text::Title), title, article.title.clone(), "") }
            { field(locale.say(Text::Source), source, article.source.clone(), "") }
            { field(locale.say(Text::Date), date, printed_date(&article.published), locale.say(Text::DateHint)) }
            if *wrong {
                <p class="field-error" role="alert">{ locale.say(Text::DateWrong) }</p>
            }
            <div class="correction-deeds">
                <button class="button is-main" type="submit">{ locale.say(Text::Save) }</button>
                { button("button", "cancel", locale.say(Text::Cancel), on_cancel) }
            </div>
        </form>
    }
}

#[inline(never)]
fn field(name: &'static str, place: NodeRef, value: String, hint: &'static str) -> Html {
    html! { <label>{ name }<input ref={place} {value} placeholder={hint} /></label> }
}

/// Whether this is empty, `2025-08-13` or `2025-08-13T10:01`: a day of the calendar.
fn is_date(text: &str) -> bool {
    if text.is_empty() {
        return true;
    }
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let parsed =
        js_sys::Date::parse(&format!("{}Z", if text.len() == 10 { format!("{text}T00:00") } else { text.into() }));
    // The browser moves 30 February into March: the day must come back as it went in.
    matches!(shape.as_str(), "0000-00-00" | "0000-00-00T00:00")
        && !parsed.is_nan()
        && js_sys::Date::new(&parsed.into()).to_iso_string().starts_with(&text[..10], 0)
}
