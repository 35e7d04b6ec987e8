//! The methods: how figures are read and checked, what is not done, and how to prove that nothing is sent. The text is a
//! file of the site in each language, and what the checks say of themselves; both are fetched when first wanted.
//!
//! The file has a line for each thing: `# ` a heading (the third one takes in the checks), `| ` a row of a table, `- ` an
//! item, four blanks a formula, `= ` the name of a check whose arithmetic follows, all else a paragraph.

use std::rc::Rc;

use crossfoot_protocol::{Locale, RuleView};
use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::palette::closing;
use super::{button, dialog};
use crate::desk::Desk;
use crate::document;
use crate::state::{Dialog, Guide};
use crate::strings::{Say, Text};

/// Which of the headings stands above the checks.
const CHECKS: usize = 3;
/// And which above how sure they are.
const SURE: usize = 4;

/// The page; `chosen` names the check to begin with.
#[inline(never)]
pub fn methods(locale: Locale, desk: &Rc<Desk>, guide: &Guide, chosen: Option<&str>) -> Html {
    let (text, sums) = guide.text.split_at(guide.text.find("\n= ").unwrap_or(guide.text.len()));
    let mut headings = 0;
    let mut rows = Vec::new();
    let mut items = Vec::new();
    let mut parts: Vec<Html> = Vec::new();
    for line in text.lines().chain([""]) {
        let next = line.get(..2).unwrap_or_default();
        if next != "| " && !rows.is_empty() {
            parts.push(table(&std::mem::take(&mut rows)));
        }
        if next != "- " && !items.is_empty() {
            parts.push(html! { <ul>{ for items.drain(..) }</ul> });
        }
        match next {
            "# " => {
                headings += 1;
                parts.push(html! { <h3>{ line[2..].to_owned() }</h3> });
                if headings == CHECKS {
                    let one = |rule: &crate::shared::Shared<RuleView>| check(locale, rule, sums, chosen);
                    parts.push(html! { <div class="checks">{ for guide.rules.iter().map(one) }</div> });
                }
                if headings == SURE {
                    let on_click = desk.deed(Desk::evaluate);
                    let name = locale.say(Text::EvaluationHere);
                    parts.push(html! { <p>{ button::button("link", "evaluation-link", name, on_click) }</p> });
                }
            }
            "| " => rows.push(line),
            "- " => items.push(html! { <li>{ line[2..].to_owned() }</li> }),
            _ => parts.push(paragraph(line)),
        }
    }
    let body = html! { <>
        <header class="rule-head">
            <h2 id="methods-title">{ locale.say(Text::Methods) }</h2>
            { button::close(locale, "button is-quiet is-close", Callback::from(|_| dialog::close())) }
        </header>
        <div class="methods-text" lang={document::tag(guide.locale)} tabindex="0">{ for parts }</div>
    </> };
    dialog::dialog("methods", closing(desk, |dialog| matches!(dialog, Dialog::Methods(_))), body)
}

/// Brings the check to begin with into view, once the page has been drawn.
pub fn reach(chosen: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let check = document.and_then(|document| document.get_element_by_id(&["check-", chosen].concat()));
    if let Some(check) = check {
        check.scroll_into_view();
        if let Some(summary) =
            check.first_element_child().and_then(|first| first.dyn_into::<web_sys::HtmlElement>().ok())
        {
            // It is in view all the same where the focus is declined.
            let _ = summary.focus();
        }
    }
}

fn paragraph(line: &str) -> Html {
    match line.strip_prefix("    ") {
        _ if line.is_empty() => html! {},
        Some(formula) => html! { <p class="formula">{ formula.to_owned() }</p> },
        None => html! { <p>{ line.to_owned() }</p> },
    }
}

fn table(rows: &[&str]) -> Html {
    let cells = |row: &str| -> Vec<String> {
        row.trim_matches(['|', ' ']).split(" | ").map(|cell| cell.trim().to_owned()).collect()
    };
    html! {
        <table>
            <thead><tr>{ for cells(rows[0]).into_iter().map(|cell| html! { <th scope="col">{ cell }</th> }) }</tr></thead>
            <tbody>
                { for rows[1..].iter().map(|row| html! {
                    <tr>{ for cells(row).into_iter().map(|cell| html! { <td>{ cell }</td> }) }</tr>
                }) }
            </tbody>
        </table>
    }
}

fn check(locale: Locale, rule: &RuleView, sums: &str, chosen: Option<&str>) -> Html {
    let begin = ["\n= ", &rule.name, "\n"].concat();
    let sum = sums.split_once(&begin).map(|(_, rest)| rest.split("\n= ").next().unwrap_or_default());
    let heading = |text| html! { <h4>{ locale.say(text) }</h4> };
    let examples =
        |texts: &[String]| html! { { for texts.iter().map(|text| html! { <blockquote>{ text }</blockquote> }) } };
    html! {
        <details
            class="check" id={["check-", &rule.name].concat()} data-part="method" data-rule={rule.name.clone()}
            open={chosen == Some(&rule.name)}
        >
            <summary>
                <span class="check-title">{ rule.title.of(locale) }</span>{ " " }<code>{ &rule.name }</code>
            </summary>
            <p>{ rule.finds.of(locale) }</p>
            { heading(Text::Arithmetic) }
            { for sum.unwrap_or_default().lines().map(paragraph) }
            { heading(Text::RuleFires) }
            { examples(&rule.fires) }
            { heading(Text::RuleSilent) }
            { examples(&rule.silent) }
            { heading(Text::RuleAbstains) }
            <p>{ rule.abstains.of(locale) }</p>
            { heading(Text::RuleSure) }
            { for rule.confidence.iter().map(|sure| html! { <p>{ sure.line(locale) }</p> }) }
            { heading(Text::RuleWhy) }
            <p>{ rule.why.of(locale) }</p>
        </details>
    }
}
