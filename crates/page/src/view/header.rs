//! The top line: name, adding, language and colours.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::menu::Menu;
use super::use_desk;
use crate::state::Theme;
use crate::strings::{Other, Say, Text};

/// What the header shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The colours.
    pub theme: Theme,
    /// Whether the desk holds nothing.
    pub empty: bool,
}

/// The top line.
#[component]
pub fn Header(props: &Props) -> Html {
    let (desk, locale) = use_desk();
    let theme = props.theme;
    let on_language = {
        let desk = desk.clone();
        move |_| desk.speak(locale.other())
    };
    let on_theme = {
        let desk = desk.clone();
        move |_| desk.paint(theme.next())
    };
    let on_clear = Callback::from(move |()| desk.clear());
    let theme_name = locale.say(match theme {
        Theme::Auto => Text::ThemeAuto,
        Theme::Light => Text::ThemeLight,
        Theme::Dark => Text::ThemeDark,
    });
    html! {
        <header class="header">
            <h1 class="brand">
                <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
                    <path d="M5 9h16M5 16h16M5 23h22M26 5v14" />
                </svg>
                <span class="brand-name">{ "crossfoot" }</span>
                <span class="brand-line">{ locale.say(Text::Tagline) }</span>
            </h1>
            <div class="header-tools">
                if !props.empty {
                    <button class="button is-main" type="button" onclick={|_| to_sheet()}>
                        <span aria-hidden="true">{ "+ " }</span>{ locale.say(Text::Add) }
                    </button>
                }
                <button
                    class="button is-quiet" type="button" data-part="language" onclick={on_language}
                    lang={crate::document::tag(locale.other())} aria-label={locale.say(Text::LanguageLabel)}
                >
                    { locale.say(Text::Language) }
                </button>
                <button
                    class="button is-quiet is-theme" type="button" data-part="theme" onclick={on_theme}
                    aria-label={format!("{}: {theme_name}", locale.say(Text::ThemeLabel))} title={theme_name}
                >
                    <span class="theme-dot" data-theme-dot={theme.name()} aria-hidden="true" />
                </button>
                if !props.empty {
                    <Menu label={locale.say(Text::More)} items={vec![(locale.say(Text::Clear).into(), on_clear)]} />
                }
            </div>
        </header>
    }
}

/// Brings the blank sheet into view, ready to be pasted into.
fn to_sheet() {
    let document = web_sys::window().and_then(|window| window.document());
    let field = document.and_then(|document| document.query_selector("[data-part='paste-box']").ok().flatten());
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        field.scroll_into_view();
        // A field that cannot take the focus is still in view.
        let _ = field.focus();
    }
}
