//! A part of the page that is drawn anew only when something has changed that it depends on.

use yew::prelude::*;

/// What it depends on, and how it is drawn.
#[derive(Properties)]
pub struct Props {
    /// Numbers that are others when it has to be drawn anew: mostly addresses of what is shared. What lies there must be held
    /// by `draw`, so that nothing else can come to lie there.
    pub on: [usize; 4],
    /// Draws it.
    pub draw: Callback<(), Html>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.on == other.on
    }
}

/// The part.
#[component]
pub fn Kept(props: &Props) -> Html {
    props.draw.emit(())
}
