//! Everything that can happen to the page's state.

use crossfoot_protocol::{Document, Locale, QuoteView, Reply, RuleView};

use super::{Bound, Dialog, Did, Filter, Guide, Key, Library, Looks, Move, Shown, Theme, Trouble, View};
use crate::later::Later;
use crate::route::Route;
use crate::shared::Shared;
use crate::strings::Text;

/// One thing that happened.
pub enum Action {
    /// The later part of the page is there, or is not.
    Later(Later),
    /// A set was laid on the desk in place of what was there: what the browser had kept, or another one.
    Restored(Vec<Document>),
    /// What another tab had written is settled with.
    Settled,
    /// The set on the desk goes by this name.
    Named(String),
    /// Documents were added.
    Added(Vec<Shared<Document>>),
    /// The first texts have been awaited for long enough to draw the room without them.
    Waited,
    /// A document has another text.
    Retexted(Shared<Document>),
    /// A document was taken out.
    Removed(u32),
    /// All documents were taken out.
    Cleared,
    /// A step that can be undone is about to be taken.
    Stepping(Did),
    /// The last step was undone.
    Undone,
    /// The step that was undone last was done again.
    Redone,
    /// These checks are off.
    Off(Vec<String>),
    /// Other findings are to be shown, or in another order.
    Showing(Shown),
    /// Another figure is sought that is the same thing as this one; or no more.
    Tying(Option<String>),
    /// A place is sought to split this article; or no more.
    Splitting(Option<Key>),
    /// A text is to be copied by hand, for an issue or not; or no more.
    Letter(Option<(String, bool)>),
    /// Something was done that shows nowhere else.
    Said(Text),
    /// The offer to undo was put away.
    Declined,
    /// The worker was asked to change the set.
    Changing,
    /// The worker was asked for something.
    Asked,
    /// The worker answered.
    Answered(Reply),
    /// The worker stopped.
    Broke(String),
    /// The reader stopped the worker.
    Stopped,
    /// A new worker is being started.
    Restarting,
    /// These figures are to be brought into view.
    Go {
        /// The finding that they belong to.
        finding: Option<String>,
        /// The figures.
        quotes: Vec<QuoteView>,
        /// The one that gets the focus.
        focus: Option<String>,
    },
    /// The reader opened this address, or went back to it.
    Routed(Route),
    /// The finding that the address names is not there.
    Unwanted,
    /// Nothing is to be lit any more.
    Unlight,
    /// The figure's reading was closed.
    CloseFigure,
    /// A check is explained.
    Explain(Shared<RuleView>),
    /// The check's explanation was closed.
    CloseRule,
    /// The columns are to stand otherwise.
    Arrange(Move),
    /// Another part of the list of articles is shown.
    Browse(Library),
    /// The reader reads with other looks.
    Look(Looks),
    /// Other marks are to stay strong.
    Filter(Filter),
    /// Something is to be said.
    Trouble(Trouble),
    /// A sentence was put away, by its index.
    Dismiss(usize),
    /// A dialog was opened, or closed.
    Show(Option<Dialog>),
    /// The evaluation was opened, or closed.
    Evaluating(bool),
    /// The reader gave commands other keys.
    Bind(Bound),
    /// The text of the methods has arrived.
    Guide(Guide),
    /// A newer version of the site is offered, or the offer was put away.
    Newer(bool),
    /// Another language was chosen.
    Speak(Locale),
    /// Other colours were chosen.
    Paint(Theme),
    /// The checks' explanations have come: what tells of them is drawn anew.
    Explained,
    /// The reader added an empty box, or wrote something into it since.
    Nothing(bool),
    /// A room was opened.
    View(View),
    /// The rows of the table are wanted in this order, with these words.
    Sift(&'static str, String),
    /// Columns of the table from this one on are in view.
    Across(u32),
    /// The figures of a part are wanted, or none.
    Part(Option<String>),
    /// The findings were folded or unfolded.
    Unfold(bool),
}
