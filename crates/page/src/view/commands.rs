//! The table of commands: the one place that names them. The palette, the sheet of shortcuts and the keyboard use it.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use web_sys::KeyboardEvent;

use super::exports::FORMS;
use super::{header, sheet};
use crate::desk::Desk;
use crate::state::{Action, Dialog, State, View};
use crate::strings::{Other, Say, Text};

/// Something that can be done from the keyboard.
pub struct Command {
    /// What it is called.
    pub name: Text,
    /// What is added to its name.
    pub more: &'static str,
    /// Its keys, as they are told; on a Mac ⌘ stands for Ctrl.
    pub keys: &'static str,
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
    let command = |name, keys, when, deed: fn(&Rc<Desk>)| Command { name, more: "", keys, when, deed: Deed::Do(deed) };
    let mut all = vec![
        command(Text::Commands, "Ctrl+K", always, open_palette),
        command(Text::Search, "/", always, open_palette),
        command(Text::NextFinding, "F8", has_findings, |desk| desk.step(true)),
        command(Text::PreviousFinding, "Shift+F8", has_findings, |desk| desk.step(false)),
        command(Text::AddMore, "", always, header::to_sheet),
        command(
            Text::ViewOverview,
            "",
            |state| has_articles(state) && state.view == View::Read,
            |desk| {
                desk.tell(Action::View(View::Overview));
            },
        ),
        command(Text::ViewRead, "", |state| state.view == View::Overview, |desk| desk.tell(Action::View(View::Read))),
        command(Text::OpenFiles, "", always, |_| sheet::open_files()),
        command(Text::Sample, "", State::is_empty, Desk::sample),
        command(Text::Undo, "Ctrl+Z", |state| !state.past.is_empty(), |desk| desk.undo()),
        command(Text::Redo, "Ctrl+Shift+Z", |state| !state.future.is_empty(), |desk| desk.redo()),
        command(Text::Methods, "", always, |desk| desk.methods(None)),
        command(Text::Evaluation, "", always, Desk::evaluate),
        command(Text::Shortcuts, "?", always, |desk| desk.show(Dialog::Shortcuts)),
        command(Text::LanguageLabel, "", always, |desk| desk.speak(desk.state().locale.other())),
        command(Text::ThemeLabel, "", always, |desk| desk.paint(desk.state().theme.next())),
        command(Text::Sets, "", always, Desk::sets),
        command(Text::Share, "", has_articles, Desk::share),
        command(Text::Bookmark, "", always, Desk::bookmark),
        command(Text::Print, "", has_articles, |desk| desk.print()),
        command(Text::Clear, "", has_articles, |desk| desk.clear()),
    ];
    let forms = FORMS.into_iter().chain([("text", "TXT")]);
    all.extend(forms.map(|(form, more)| Command {
        name: Text::SaveReport,
        more,
        keys: "",
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
    if event.is_composing() || event.alt_key() {
        return false;
    }
    let key = event.key();
    let with = event.ctrl_key() || event.meta_key();
    // What shift makes of a sign is that sign; of a letter or a key with a name it is another key.
    let shift = event.shift_key() && (with || key.len() > 1);
    let keys = [if with { "Ctrl+" } else { "" }, if shift { "Shift+" } else { "" }, &key.to_ascii_uppercase()].concat();
    // A field has an undo of its own.
    if in_field && (key.len() == 1 && !with || keys.ends_with("Z")) {
        return false;
    }
    let state = desk.state();
    match commands().into_iter().find(|command| command.keys == keys) {
        Some(command) if (command.when)(&state) => command.run(desk),
        // Another program's keys are left to it.
        _ => return false,
    }
    true
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
