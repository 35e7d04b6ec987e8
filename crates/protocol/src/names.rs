//! The stable names that messages and the page's handles carry: `data-kind`, `data-state`, `data-severity`.

use crate::{BlockKind, Kind, Lang, Locale, Part, Severity, State};

/// The name of a kind of figure.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Number => "number",
        Kind::Money => "money",
        Kind::Percent => "percent",
        Kind::Points => "points",
        Kind::Multiple => "multiple",
        Kind::Quantity => "quantity",
        Kind::Ordinal => "ordinal",
        Kind::Date => "date",
        Kind::Period => "period",
        Kind::Duration => "duration",
    }
}

/// The name of what became of a figure.
pub fn state(state: State) -> &'static str {
    match state {
        State::Corroborated => "corroborated",
        State::Recomputed => "recomputed",
        State::Conflicting => "conflicting",
        State::Noted => "noted",
        State::Unchecked => "unchecked",
    }
}

/// The name of a severity.
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// The name of a language of texts.
pub fn lang(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en",
        Lang::Zh => "zh",
        Lang::Other => "other",
    }
}

/// The name of a language of the interface.
pub fn locale(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "en",
        Locale::Zh => "zh",
    }
}

/// The name of a part of a figure's reading.
pub fn part(part: Part) -> &'static str {
    match part {
        Part::Value => "value",
        Part::Period => "period",
        Part::Metric => "metric",
    }
}

/// The name of a part of an article.
pub fn block(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Title => "title",
        BlockKind::Byline => "byline",
        BlockKind::Heading => "heading",
        BlockKind::Paragraph => "paragraph",
        BlockKind::Bullet => "bullet",
        BlockKind::Quote => "quote",
        BlockKind::Row => "row",
        BlockKind::Furniture => "furniture",
    }
}
