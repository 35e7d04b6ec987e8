//! What the reader can do: each deed tells the state, and the worker where it concerns the set.

mod boxed;
mod decide;
mod dialogs;
mod in_view;
mod look;
mod overview;
mod room;
mod sets;
mod texts;

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use crossfoot_protocol::wire::Read;
use crossfoot_protocol::{Answer, ArticleView, Ask, Decide, Document, ExportView, Heading, Reply, Request, RuleView};
use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::{Callback, MouseEvent, UseReducerHandle};

use self::in_view::InView;
use crate::client::{Client, Heard};
use crate::input::{self, Source};
use crate::later::{self, Deed};
use crate::route::{self, Route};
use crate::script::timer;
use crate::shared::Shared;
use crate::state::{Action, Dialog, Did, Phase, State, Trouble};
use crate::{document, local, offline, store};

/// The sample set, fetched only when it is wanted.
const SAMPLES: [&str; 5] = ["wire.txt", "aggregator.txt", "paper-zh.txt", "weekly.md", "morning-zh.txt"];

/// How long the first texts may take before the room is drawn without them, in milliseconds.
const MOMENT: u32 = 100;

/// How long after the worker is up what takes a while at its first use is used for nothing, in milliseconds.
const IDLE: u32 = 250;

/// The reader's hands. Shared by all components.
pub struct Desk {
    me: Weak<Desk>,
    state: RefCell<UseReducerHandle<State>>,
    client: RefCell<Option<Client>>,
    /// What is asked for to be shown.
    in_view: InView,
    /// The checks explained, once the reader has asked.
    rules: RefCell<Vec<Shared<RuleView>>>,
    /// Texts that came before it was known which numbers are taken.
    early: RefCell<Vec<Source>>,
    /// What was added from the paste box and is not kept yet.
    boxed: RefCell<Option<String>>,
    /// What the worker said before it could be understood.
    pub unheard: RefCell<Vec<Heard>>,
    /// Whether what was kept is being read, or has been.
    pub opened: Cell<bool>,
    /// The state as it was drawn last.
    drawn: RefCell<Option<State>>,
    /// The articles in which the figure of the present goal has been brought into view.
    pub reached: RefCell<Vec<String>>,
    /// The pairs of figures that the thread joins.
    pub thread: RefCell<Vec<(String, String)>>,
    /// How many cards there were when more were asked for, to find the one that the address names.
    pub sought: Cell<usize>,
    /// Whether the desk is to be printed as soon as all of it is there.
    pub printing: Cell<bool>,
    /// How far down the reader left the overview.
    pub scrolled: Cell<i32>,
    /// Runs out a moment after the last key in the paste box.
    draft: RefCell<Option<Timeout>>,
    /// Whether the service worker is looked after.
    watching: Cell<bool>,
}

impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Desk {
    /// A desk that has not been opened.
    pub fn new(state: UseReducerHandle<State>) -> Rc<Self> {
        Rc::new_cyclic(|me| Desk {
            me: me.clone(),
            state: RefCell::new(state),
            client: RefCell::default(),
            in_view: InView::default(),
            rules: RefCell::default(),
            early: RefCell::default(),
            boxed: RefCell::default(),
            unheard: RefCell::default(),
            opened: Cell::default(),
            drawn: RefCell::default(),
            reached: RefCell::default(),
            thread: RefCell::default(),
            sought: Cell::default(),
            printing: Cell::default(),
            scrolled: Cell::default(),
            draft: RefCell::default(),
            watching: Cell::default(),
        })
    }

    /// Takes the handle of the latest drawing. An old handle would keep every state alive that it ever saw.
    pub fn see(&self, state: &UseReducerHandle<State>) {
        self.state.replace(state.clone());
    }

    /// The state as it is now.
    pub fn state(&self) -> UseReducerHandle<State> {
        self.state.borrow().clone()
    }

    /// Takes the state that has just been drawn, and gives the one drawn before.
    pub fn drawn(&self) -> (State, State) {
        let now = State::clone(&self.state());
        let before = self.drawn.replace(Some(now.clone()));
        (before.unwrap_or_else(|| State::new(now.locale, now.theme)), now)
    }

    /// Tells the state of something.
    pub fn tell(&self, action: Action) {
        self.state().dispatch(action);
    }

    /// A deed behind a button.
    pub fn deed(self: &Rc<Self>, deed: impl Fn(&Rc<Self>) + 'static) -> Callback<MouseEvent> {
        let desk = self.clone();
        Callback::from(move |_| deed(&desk))
    }

    /// A button that tells the state of something.
    pub fn telling(self: &Rc<Self>, action: impl Fn() -> Action + 'static) -> Callback<MouseEvent> {
        self.deed(move |desk| desk.tell(action()))
    }

    // --- coming up ---

    /// Starts the worker, and everything else as soon as that can be had: both are loaded at once.
    pub fn begin(self: &Rc<Self>) {
        let heard = self.hearing();
        match Client::start(heard.clone()) {
            Ok(client) => drop(self.client.replace(Some(client))),
            Err(what) => heard.emit(Heard::Broke(what)),
        }
        later::does(self, Deed::Open);
    }

    /// Reads what was kept.
    pub async fn open(self: Rc<Self>) {
        let (set, draft) = match store::restore().await {
            Ok(kept) => kept,
            Err(trouble) => {
                self.tell(Action::Trouble(trouble));
                Default::default()
            }
        };
        // Read before anything is drawn, which brings the address after the page.
        let route = Route::here();
        self.restored(set);
        let early = self.early.take();
        if self.state().phase == Phase::Up {
            self.load_all();
        }
        if !early.is_empty() {
            self.add(early);
        }
        document::put_into_box(&draft);
        // What was typed meanwhile could not be kept before it was known what it stands beside.
        if document::box_text() != draft {
            self.keep_draft();
        }
        self.take(route);
        self.watch_tabs().await;
    }

    /// Goes where the address says.
    pub fn route(self: &Rc<Self>) {
        self.take(Route::here());
    }

    /// Goes where an address says, and takes in what it carries.
    fn take(self: &Rc<Self>, route: Route) {
        if let Some(text) = route.get(route::TEXT) {
            document::put_into_box(text);
            self.keep_draft();
        }
        let [methods, evaluation] =
            [route::METHODS, route::EVALUATION].map(|view| route.get(route::VIEW) == Some(view));
        let is_open = self.state().evaluating;
        match route.get(route::SET).map(str::to_owned) {
            // The finding that it names is looked for once its set is there.
            Some(packed) => spawn_local(self.clone().open_link(packed, route)),
            None => self.tell(Action::Routed(route)),
        }
        if methods && !matches!(self.state().dialog, Some(Dialog::Methods(_))) {
            self.methods(None);
        }
        if evaluation && !is_open {
            self.evaluate();
        }
    }

    fn hearing(self: &Rc<Self>) -> Callback<Heard> {
        let desk = Rc::downgrade(self);
        Callback::from(move |heard| {
            if let Some(desk) = desk.upgrade() {
                later::heard(&desk, heard);
            }
        })
    }

    /// Starts a new worker in place of one that stopped.
    pub fn restart(self: &Rc<Self>) {
        self.in_view.forget();
        self.tell(Action::Restarting);
        match Client::start(self.hearing()) {
            Ok(client) => drop(self.client.replace(Some(client))),
            Err(what) => self.tell(Action::Broke(what)),
        }
    }

    /// Starts anew without the text that came last, which goes back into the paste box.
    pub fn restart_without_last(self: &Rc<Self>) {
        if let Some(last) = self.state().documents.last().cloned() {
            self.tell(Action::Removed(last.id));
            document::put_into_box(&last.text);
            self.keep_draft();
        }
        self.restart();
    }

    /// Opens the newer version of the site. What is not written by then the tab hands over to itself (`unkept.js`).
    pub fn use_newer(self: &Rc<Self>) {
        self.keep_draft_now();
        spawn_local(async {
            offline::use_newer().await;
        });
    }

    /// Hears the worker out.
    pub fn heard(self: &Rc<Self>, heard: Heard) {
        match heard {
            Heard::Broke(what) => {
                self.client.take();
                self.tell(Action::Broke(what));
            }
            Heard::Message(message) => match Reply::read(&message) {
                Some(reply) => self.replied(reply),
                None => self.heard(Heard::Broke("message".into())),
            },
        }
    }

    fn replied(self: &Rc<Self>, reply: Reply) {
        let Reply { revision, body } = reply;
        match body {
            Answer::Ready => {
                if let Some(client) = &*self.client.borrow() {
                    client.watch(self.hearing());
                }
                self.tell(Action::Answered(Reply { revision, body: Answer::Ready }));
                self.change(Ask::Speak(self.state().locale));
                let off = self.state().off.to_vec();
                if !off.is_empty() {
                    self.change(Ask::Decide(Decide::Off(off)));
                }
                self.tell_ways();
                if self.state().restored {
                    self.load_all();
                }
                // Not earlier: what it fetches must not keep the reader waiting.
                timer(IDLE, || local::warm(store::locale())).forget();
                if !self.watching.replace(true) {
                    let desk = self.clone();
                    spawn_local(async move {
                        offline::watch(desk).await;
                    });
                }
            }
            Answer::Export(export) => {
                document::save_file(&export);
                let body = Answer::Export(ExportView { content: String::new(), ..export });
                self.tell(Action::Answered(Reply { revision, body }));
            }
            Answer::Articles(articles) => self.in_view.take_ahead(articles),
            mut body => {
                let is_new_set = matches!(body, Answer::Set(_)) && revision == self.state().revision;
                let is_cards = matches!(body, Answer::Cards(_)) && revision == self.state().revision;
                let in_view = matches!(body, Answer::Column(_) | Answer::Cards(_) | Answer::Failed(_));
                if let Answer::Set(set) = &mut body {
                    self.in_view.complete(set);
                }
                self.tell(Action::Answered(Reply { revision, body }));
                if is_new_set {
                    self.ask_for_view();
                }
                if is_cards {
                    self.ask_for_next_cards();
                }
                if in_view {
                    self.ask_next(true);
                }
            }
        }
    }

    /// Asks the worker for something that leaves the set as it is.
    pub fn ask(&self, body: Ask) {
        let request = Request { revision: self.state().revision, body };
        let sent = match &*self.client.borrow() {
            Some(client) if self.state().phase == Phase::Up => client.send(&request),
            // All that is on the desk is sent when the worker is up.
            _ => return,
        };
        match sent {
            Ok(()) => {
                document::set_state("busy");
                self.tell(Action::Asked);
            }
            Err(what) => self.tell(Action::Broke(what)),
        }
    }

    fn change(&self, body: Ask) {
        self.in_view.forget();
        self.tell(Action::Changing);
        // A new worker gets all that is on the desk, this change with it.
        if self.state().phase == Phase::Stopped {
            if let Some(me) = self.me.upgrade() {
                me.restart();
            }
            return;
        }
        self.ask(body);
    }

    /// Stops what is under way: the worker ends, and its answers with it. All texts are in the page.
    pub fn stop(&self) {
        self.client.take();
        self.tell(Action::Stopped);
    }

    fn load_all(&self) {
        let documents: Vec<Document> = self.state().documents.iter().map(|document| (**document).clone()).collect();
        if !documents.is_empty() || !self.state().articles.is_empty() {
            self.change(Ask::Load(documents));
        }
    }

    // --- putting in and taking out ---

    /// Puts texts on the desk.
    pub fn add(&self, sources: Vec<Source>) {
        if !self.state().restored {
            self.early.borrow_mut().extend(sources);
            return;
        }
        let first = self.state().next_document();
        let numbered = (first..).zip(sources);
        let documents: Vec<Document> =
            numbered.map(|(id, Source { name, text })| Document { id, name, text, ..Document::default() }).collect();
        self.tell(Action::Added(documents.iter().cloned().map(Shared::new).collect()));
        self.change(Ask::Put(documents));
        if self.state().held {
            let me = self.me.clone();
            timer(MOMENT, move || {
                if let Some(desk) = me.upgrade().filter(|desk| desk.state().held) {
                    desk.tell(Action::Waited);
                }
            })
            .forget();
        }
    }

    /// Reads files and puts them on the desk; says of each one that could not be taken why.
    pub async fn add_files(self: Rc<Self>, files: Vec<File>) {
        let mut sources = Vec::new();
        for file in files {
            match input::read(file).await {
                Ok(source) if self.clone().take_file(&source).await => {}
                Ok(source) => sources.push(source),
                Err((name, refusal)) => self.tell(Action::Trouble(Trouble::File(name, refusal))),
            }
        }
        if !sources.is_empty() {
            self.add(sources);
        }
    }

    /// Puts the sample set on the desk.
    pub fn sample(self: &Rc<Self>) {
        spawn_local(self.clone().add_sample());
    }

    /// Fetches the sample set and puts it on the desk.
    async fn add_sample(self: Rc<Self>) {
        let mut sources = Vec::new();
        for name in SAMPLES {
            match document::fetch_text(&format!("samples/{name}")).await {
                Some(text) => sources.push(Source { name: name.into(), text }),
                None => return self.tell(Action::Trouble(Trouble::Sample)),
            }
        }
        self.add(sources);
    }

    /// Takes an article off the desk.
    pub fn remove(&self, article: &ArticleView) {
        self.tell(Action::Stepping(Did::Removed(article.title.clone())));
        let alone = self.state().articles.iter().filter(|other| other.document == article.document).count() == 1;
        if alone {
            self.tell(Action::Removed(article.document));
            self.change(Ask::Remove(article.document));
        } else {
            self.change(Ask::Drop { article: article.id.clone() });
        }
    }

    /// Takes everything off the desk.
    pub fn clear(&self) {
        self.tell(Action::Stepping(Did::Cleared(self.state().articles.len())));
        self.tell(Action::Cleared);
        self.change(Ask::Clear);
    }

    // --- correcting ---

    /// Joins an article with the one before it.
    pub fn join(&self, article: &ArticleView) {
        self.tell(Action::Stepping(Did::Joined));
        self.change(Ask::Join { article: article.id.clone() });
    }

    /// Begins a new article at a block.
    pub fn split(&self, article: &ArticleView, block: u32) {
        self.tell(Action::Stepping(Did::Split));
        self.change(Ask::Split { article: article.id.clone(), block });
    }

    /// Corrects an article's title, source and date.
    pub fn head(&self, article: &ArticleView, heading: Heading) {
        self.tell(Action::Stepping(Did::Headed));
        self.change(Ask::Head { article: article.id.clone(), heading });
    }
}
