//! What the page asks for to show the overview.

use crossfoot_protocol::{Answer, Locale, Look, Seen};

use super::{chart, coverage, matrix};
use crate::checked::Checked;

/// Answers it; nothing for a chart that is no more.
pub fn look(checked: &Checked, locale: Locale, look: Look) -> Option<Answer> {
    Some(Answer::Seen(match look {
        Look::Matrix { from, to, sort, filter } => {
            Seen::Matrix(matrix::matrix(checked, locale, (from, to), sort, filter))
        }
        Look::Charts { from, to, width } => Seen::Charts(chart::charts(checked, locale, from, to, width)),
        Look::Coverage => Seen::Coverage(coverage::coverage(checked, locale)),
        Look::Figures { part, from, to } => Seen::Figures(coverage::figures(checked, part, from, to)),
        Look::Picture { format, chart, width } => {
            return chart::picture(checked, locale, &format, chart, width).map(Answer::Export);
        }
    }))
}
