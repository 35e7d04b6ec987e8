//! The set at a glance.

use crossfoot::check::RULES;
use crossfoot::report::{ArticleRow, Report};
use crossfoot::settings::Settings;
use crossfoot_protocol::{
    ArticleView, CheckView, Document, Kind, Locale, NoticeView, SetView, Severity, State, TableView,
};

use super::quote::clip_back;
use super::twice::twice;
use crate::checked::Checked;

/// The set at a glance.
pub fn set<'d>(
    checked: &Checked,
    documents: impl Iterator<Item = &'d Document>,
    tables: &[TableView],
    settings: &Settings,
) -> SetView {
    let documents: Vec<&Document> = documents.collect();
    let locale = settings.locale;
    let report = &checked.report;
    let severities = [Severity::Note, Severity::Warning, Severity::Error];
    let of_severity = |severity| report.findings.iter().filter(|finding| finding.severity == severity).count() as u32;
    SetView {
        articles: report.articles.iter().enumerate().map(|(index, row)| article(checked, index, row)).collect(),
        columns: Vec::new(),
        findings: report.findings.len() as u32,
        cards: checked.cards().len() as u32,
        dismissed: report.dismissed.len() as u32,
        checks: checks(report, settings),
        what_if: checked.trial.as_ref().map(|trial| trial.told.clone()),
        by_severity: severities.map(|severity| (severity, of_severity(severity))).into(),
        by_kind: kinds(report),
        by_state: states(report),
        notices: notices(report, locale),
        twice: twice(checked, &documents),
        tables: tables.to_vec(),
        edits: documents.iter().map(|document| (document.id, document.edits.clone())).collect(),
        millis: 0,
    }
}

fn article(checked: &Checked, index: usize, row: &ArticleRow) -> ArticleView {
    let placed = &checked.placed[index];
    let text = &placed.reading.article.text;
    ArticleView {
        id: row.id.clone(),
        document: placed.document,
        start: row.start,
        end: row.end,
        title: if row.title.is_empty() { first_words(text) } else { row.title.clone() },
        source: row.source.clone(),
        published: row.published.clone(),
        lang: row.lang,
        figures: placed.reading.claims.len() as u32,
        findings: checked.touching(index),
        counts: !checked.overlay.unheard.contains(&index),
        joinable: index > 0 && checked.placed[index - 1].document == placed.document,
    }
}

/// Every check, in the order in which they run, with how many cards are its.
fn checks(report: &Report, settings: &Settings) -> Vec<CheckView> {
    let of = |name: &str| report.findings.iter().filter(|finding| finding.rule == name).count() as u32;
    let view = |rule: &crossfoot::check::Rule| CheckView {
        rule: rule.name.into(),
        title: rule.title.of(settings.locale).into(),
        findings: of(rule.name),
    };
    RULES.iter().map(view).collect()
}

/// The words that a text without a headline is known by.
pub fn first_words(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    clip_back(line, 48)
}

/// How many figures there are of each kind present, in the order of kinds.
fn kinds(report: &Report) -> Vec<(Kind, u32)> {
    let mut kinds: Vec<(Kind, u32)> = Vec::new();
    for mention in &report.mentions {
        match kinds.binary_search_by_key(&mention.kind, |(kind, _)| *kind) {
            Ok(at) => kinds[at].1 += 1,
            Err(at) => kinds.insert(at, (mention.kind, 1)),
        }
    }
    kinds
}

/// What became of the figures; what there is none of is left out.
fn states(report: &Report) -> Vec<(State, u32)> {
    let coverage = &report.coverage;
    let counts = [
        (State::Conflicting, coverage.conflicting),
        (State::Noted, coverage.noted),
        (State::Corroborated, coverage.corroborated),
        (State::Recomputed, coverage.recomputed),
        (State::Unchecked, coverage.unchecked.values().sum()),
    ];
    counts.into_iter().filter(|(_, count)| *count > 0).collect()
}

fn notices(report: &Report, locale: Locale) -> Vec<NoticeView> {
    let of_articles = report.notices.iter().map(|row| NoticeView {
        code: row.code.into(),
        article: Some(row.article.clone()),
        message: row.message.clone(),
    });
    let alone = (report.articles.len() == 1).then(|| NoticeView {
        code: "one-article".into(),
        article: None,
        message: locale
            .pick(
                "There is one article only, so its figures are held against each other and nothing else. Add another one about the same subject.",
                "目前只有一篇文章，只能核对它自身的数字。再添加一篇同一话题的文章即可互相对照。",
            )
            .into(),
    });
    of_articles.chain(alone).collect()
}
