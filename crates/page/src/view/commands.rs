//! The table of commands: the one place that names them and their usual keys. The palette, the sheet of shortcuts and
//! the keyboard use it.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use js_sys::JsString;
use web_sys::KeyboardEvent;

use super::exports::FORMS;
use super::{header, sheet};
use crate::desk::Desk;
use crate::state::{Action, Bound, Dialog, State, View};
use crate::strings::{Other, Say, Text};

/// Something that can be done from the keyboard.
pub struct Command {
    /// Its stable name, by which the reader's own keys are kept.
    pub id: &'static str,
    /// What it is called.
    pub name: Text,
    /// What is added to its name.
    pub more: &'static str,
    /// Its usual keys, as [`keys_of`] tells them; none where empty.
    pub usual: &'static str,
    /// Whether it can be done now.
    pub when: fn(&State) -> bool,
    /// The deed.
    pub deed: Deed,
}

/// What a command does.
pub enum Deed {
    /// Something of its own.
    Do(fn(&Rc<Desk>)),
    /// Saves the report in this form.
    Save(&'static str),
}

/// All of them, in the order of the palette.
pub fn commands() -> Vec<Command> {
    let command =
        |id, name, usual, when, deed: fn(&Rc<Desk>)| Command { id, name, more: "", usual, when, deed: Deed::Do(deed) };
    let mut all = vec![
        command("commands", Text::Commands, "Ctrl+K", always, open_palette),
        command("search", Text::Search, "/", always, open_palette),
        command("next", Text::NextFinding, "F8", has_findings, |desk| desk.step(true)),
        command("previous", Text::PreviousFinding, "Shift+F8", has_findings, |desk| desk.step(false)),
        command("add", Text::AddMore, "", always, header::to_sheet),
        command(
            "overview",
            Text::ViewOverview,
            "",
            |state| has_articles(state) && state.view == View::Read,
            |desk| {
                desk.tell(Action::View(View::Overview));
            },
        ),
        command(
            "read",
            Text::ViewRead,
            "",
            |state| state.view == View::Overview,
            |desk| desk.tell(Action::View(View::Read)),
        ),
        command("files", Text::OpenFiles, "", always, |_| sheet::open_files()),
        command("sample", Text::Sample, "", State::is_empty, Desk::sample),
        command("undo", Text::Undo, "Ctrl+Z", |state| !state.past.is_empty(), |desk| desk.undo()),
        command("redo", Text::Redo, "Ctrl+Shift+Z", |state| !state.future.is_empty(), |desk| desk.redo()),
        command("methods", Text::Methods, "", always, |desk| desk.methods(None)),
        command("evaluation", Text::Evaluation, "", always, Desk::evaluate),
        command("shortcuts", Text::Shortcuts, "?", always, Desk::shortcuts),
        command("language", Text::LanguageLabel, "", always, |desk| desk.speak(desk.state().locale.other())),
        command("colours", Text::ThemeLabel, "", always, |desk| desk.paint(desk.state().theme.next())),
        command("sets", Text::Sets, "", always, Desk::sets),
        command("share", Text::Share, "", has_articles, Desk::share),
        command("bookmark", Text::Bookmark, "", always, Desk::bookmark),
        command("print", Text::Print, "", has_articles, |desk| desk.print()),
        command("clear", Text::Clear, "", has_articles, |desk| desk.clear()),
    ];
    let forms = FORMS.into_iter().chain([("text", "TXT")]);
    all.extend(forms.map(|(form, more)| Command {
        id: form,
        name: Text::SaveReport,
        more,
        usual: "",
        when: has_articles,
        deed: Deed::Save(form),
    }));
    all
}

impl Command {
    /// Its name in full.
    pub fn label(&self, locale: Locale) -> String {
        let name = locale.say(self.name);
        if self.more.is_empty() { name.into() } else { [name, " ", self.more].concat() }
    }

    /// The keys that it has now: the reader's own, or else the usual ones.
    pub fn keys<'k>(&self, bound: &'k Bound) -> &'k str {
        bound.of(self.id).unwrap_or(self.usual)
    }

    /// Does it.
    pub fn run(&self, desk: &Rc<Desk>) {
        match self.deed {
            Deed::Do(deed) => deed(desk),
            Deed::Save(form) => desk.export(form),
        }
    }
}

/// Does what a key stands for; says whether it stands for anything. In a field, what is typed is text.
pub fn by_key(desk: &Rc<Desk>, event: &KeyboardEvent, in_field: bool) -> bool {
    let (keys, key) = (keys_of(event), event.key());
    // A field has an undo of its own.
    let is_text = if keys.starts_with("Ctrl+") { keys.ends_with('Z') } else { key.chars().nth(1).is_none() };
    if keys.is_empty() || in_field && is_text {
        return false;
    }
    let state = desk.state();
    match commands().into_iter().find(|command| command.keys(&state.bound) == keys) {
        Some(command) if (command.when)(&state) => command.run(desk),
        // Another program's keys are left to it.
        _ => return false,
    }
    true
}

/// The keys of an event as the table tells them: `Ctrl+Shift+Z`, `F8`, `?`; on a Mac ⌘ is Ctrl. Empty for what cannot be
/// a shortcut: with Alt many keyboards write letters, and a word that is being composed is text.
pub fn keys_of(event: &KeyboardEvent) -> String {
    let key = event.key();
    if event.is_composing() || event.alt_key() || matches!(key.as_str(), "Dead" | "Process" | "Unidentified") {
        return String::new();
    }
    let with = event.ctrl_key() || event.meta_key();
    let is_named = key.chars().nth(1).is_some();
    // The browser knows all letters; a table of them here would weigh more than all commands.
    let sign = JsString::from(key.as_str());
    let upper = sign.to_upper_case();
    // What shift makes of a sign is that sign; of a letter or a key with a name it is another key.
    let shift = event.shift_key() && (with || is_named || upper != sign.to_lower_case());
    let key = if is_named { key } else { upper.into() };
    [if with { "Ctrl+" } else { "" }, if shift { "Shift+" } else { "" }, &key].concat()
}

/// The name of a command and its keys, for the button that does the same.
pub fn told(id: &str, state: &State) -> Option<[String; 2]> {
    let command = commands().into_iter().find(|command| command.id == id)?;
    Some([command.label(state.locale), written(command.keys(&state.bound))])
}

/// Keys as they are written on this machine.
pub fn written(keys: &str) -> String {
    let platform = web_sys::window().and_then(|window| window.navigator().platform().ok()).unwrap_or_default();
    if platform.starts_with("Mac") { keys.replace("Ctrl+", "⌘") } else { keys.into() }
}

fn open_palette(desk: &Rc<Desk>) {
    desk.show(Dialog::Palette { query: String::new(), at: 0 });
}

fn always(_: &State) -> bool {
    true
}

fn has_articles(state: &State) -> bool {
    !state.articles.is_empty()
}

fn has_findings(state: &State) -> bool {
    !state.cards.is_empty()
}
