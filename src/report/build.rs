//! Builds the report from what was linked and found.

use super::state::{Outcome, reason};
use super::*;
use crate::check::{Finding, Spot};
use crate::claim::Claim;
use crate::lexicon::dimension;
use crate::link::{ClaimId, Linked};
use crate::mention::Mention;
use crate::settings::Settings;
use crate::text::{Article, Published};
use crate::value::{Amount, Map, Period, Unit, numbered, plain, power_of_ten};

/// The report of a set.
pub fn build(linked: &Linked, findings: Vec<Finding>, settings: &Settings) -> Report {
    let builder = Builder::new(linked);
    let named = named(linked, findings).into_iter();
    let (dismissed, named): (Vec<_>, Vec<_>) = named.partition(|(name, _)| settings.dismissed.contains(name));
    let (names, findings): (Vec<String>, Vec<Finding>) = named.into_iter().unzip();
    let outcome = Outcome::new(linked, &findings);
    let rows = names.into_iter().zip(&findings).enumerate();
    let rows: Vec<FindingRow> = rows.map(|(at, (name, finding))| builder.finding(at, name, finding)).collect();
    let put_away = dismissed.into_iter().enumerate();
    let put_away = put_away.map(|(at, (name, finding))| builder.finding(rows.len() + at, name, &finding));
    let mut coverage = Coverage::default();
    let claims = builder.ids().map(|id| builder.claim(id, &outcome, &mut coverage)).collect();
    let newest = linked.readings().iter().filter_map(|r| r.article.published).map(|p| p.date).max();
    let as_of = settings.as_of.or(newest).map(|day| Period::day(day).label()).unwrap_or_default();
    Report {
        schema: SCHEMA,
        tool: Tool { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") },
        offset_unit: OffsetUnit::Byte,
        as_of,
        articles: linked.readings().iter().enumerate().map(|(n, r)| article(n, &r.article)).collect(),
        mentions: builder.mentions(),
        claims,
        dismissed: put_away.collect(),
        findings: rows,
        series: builder.series(&findings),
        coverage,
        notices: builder.notices(settings),
    }
}

/// Each finding with its fingerprint; one that several have is numbered.
fn named(linked: &Linked, findings: Vec<Finding>) -> Vec<(String, Finding)> {
    let mut seen: Map<String, u32> = Map::new();
    let named = findings.into_iter().map(|finding| {
        let mut fingerprint = finding.fingerprint(linked);
        let twice = seen.entry(fingerprint.clone());
        *twice += 1;
        if *twice > 1 {
            fingerprint += &format!("-{twice}");
        }
        (fingerprint, finding)
    });
    named.collect()
}

/// `2025-08-13T10:01`, `2025-08-13`, or nothing.
fn published(published: Option<Published>) -> String {
    let Some(published) = published else { return String::new() };
    let day = Period::day(published.date).label();
    published.time.map_or(day.clone(), |(hour, minute)| format!("{day}T{hour:02}:{minute:02}"))
}

fn article(index: usize, article: &Article) -> ArticleRow {
    ArticleRow {
        id: numbered('a', index + 1),
        input: article.input,
        title: article.title.clone(),
        source: article.source.clone(),
        published: published(article.published),
        lang: article.lang,
        start: article.start,
        end: article.start + article.text.len() as u32,
    }
}

/// Knows the running numbers of mentions and claims.
pub(super) struct Builder<'a, 'r> {
    pub(super) linked: &'a Linked<'r>,
    /// Number of mentions, and of claims, before each article.
    before: Vec<(usize, usize)>,
}

impl<'a, 'r> Builder<'a, 'r> {
    fn new(linked: &'a Linked<'r>) -> Self {
        let mut sum = (0, 0);
        let before = linked
            .readings()
            .iter()
            .map(|r| {
                let here = sum;
                sum = (sum.0 + r.mentions.len(), sum.1 + r.claims.len());
                here
            })
            .collect();
        Builder { linked, before }
    }

    fn ids(&self) -> impl Iterator<Item = ClaimId> + 'a {
        let readings = self.linked.readings();
        (0..readings.len())
            .flat_map(move |article| (0..readings[article].claims.len()).map(move |claim| ClaimId { article, claim }))
    }

    pub(super) fn mention_id(&self, article: usize, mention: usize) -> String {
        numbered('m', self.before[article].0 + mention + 1)
    }

    fn claim_id(&self, id: ClaimId) -> String {
        numbered('c', self.before[id.article].1 + id.claim + 1)
    }

    fn mentions(&self) -> Vec<MentionRow> {
        let readings = self.linked.readings().iter().enumerate();
        readings
            .flat_map(|(n, r)| {
                r.mentions.iter().enumerate().map(move |(m, mention)| {
                    let row = mention_row(mention, &r.article.text, r.article.start);
                    MentionRow { id: self.mention_id(n, m), article: numbered('a', n + 1), ..row }
                })
            })
            .collect()
    }

    fn claim(&self, id: ClaimId, outcome: &Outcome, coverage: &mut Coverage) -> ClaimRow {
        let claim: &Claim = self.linked.claim(id);
        let (state, alike) = outcome.of(self.linked, id);
        coverage.mentions += 1;
        let mut why = None;
        match state {
            State::Corroborated => coverage.corroborated += 1,
            State::Recomputed => coverage.recomputed += 1,
            State::Conflicting => coverage.conflicting += 1,
            State::Noted => coverage.noted += 1,
            State::Unchecked => {
                let reason = reason(self.linked, id);
                *coverage.unchecked.entry(reason) += 1;
                why = Some(reason);
            }
        }
        ClaimRow {
            id: self.claim_id(id),
            mention: self.mention_id(id.article, claim.mention),
            article: numbered('a', id.article + 1),
            topic: self.linked.topic_name(id).or(claim.topic.as_ref().map(|t| t.is.as_str())).map(str::to_owned),
            metric: claim.metric.as_ref().map(|m| m.name.clone()),
            scope: self.linked.scope_name(id).map(str::to_owned),
            period: claim.period.as_ref().map(|period| PeriodRow::of(period.is, claim.as_of)),
            status: claim.status,
            measure: claim.measure,
            direction: claim.direction,
            of: claim.of.map(|whole| self.mention_id(id.article, whole)),
            source: claim.source.map(|span| span.of(&self.linked.reading(id).article.text).to_owned()),
            basis: claim.basis,
            state,
            reason: why,
            twins: alike.iter().map(|twin| self.claim_id(*twin)).collect(),
        }
    }

    fn finding(&self, at: usize, fingerprint: String, finding: &Finding) -> FindingRow {
        FindingRow {
            id: numbered('f', at + 1),
            fingerprint,
            rule: finding.rule,
            severity: finding.severity,
            confidence: Confidence(finding.confidence),
            message: finding.message.clone(),
            arithmetic: finding.arithmetic.clone(),
            spans: self.spans(&finding.spots),
            repair: finding.repair.as_ref().map(|repair| RepairRow {
                mention: self.mention_id(repair.claim.article, self.linked.claim(repair.claim).mention),
                mentions: repair.figures.iter().map(|f| self.mention_id(f.article, f.mention)).collect(),
                power: repair.power,
                from: repair.from.clone(),
                to: repair.to.clone(),
                why: repair.why.clone(),
            }),
            explains: finding
                .explains
                .iter()
                .map(|e| ExplainedRow { rule: e.rule, spans: self.spans(&e.spots), message: e.message.clone() })
                .collect(),
        }
    }

    fn spans(&self, spots: &[Spot]) -> Vec<SpanRow> {
        spots
            .iter()
            .map(|spot| {
                let article = self.linked.article_of(spot.figure);
                let span = self.linked.mention_of(spot.figure).span;
                SpanRow {
                    article: numbered('a', spot.figure.article + 1),
                    start: article.start + span.start,
                    end: article.start + span.end,
                    surface: self.linked.surface_of(spot.figure).to_owned(),
                    mention: self.mention_id(spot.figure.article, spot.figure.mention),
                    role: spot.role,
                }
            })
            .collect()
    }

    fn notices(&self, settings: &Settings) -> Vec<NoticeRow> {
        let readings = self.linked.readings().iter().enumerate();
        readings
            .flat_map(|(n, r)| {
                r.notices.iter().map(move |notice| {
                    let (code, message) = notice_text(*notice, &r.article, settings.locale);
                    let span = match notice {
                        crate::text::Notice::ImpossibleDate(span) => *span,
                        _ => crate::text::Span::new(0, r.article.text.len()),
                    };
                    let (start, end) = (r.article.start + span.start, r.article.start + span.end);
                    NoticeRow { code, article: numbered('a', n + 1), start, end, message }
                })
            })
            .collect()
    }
}

impl PeriodRow {
    /// The row of a period.
    pub(super) fn of(period: Period, as_of: bool) -> PeriodRow {
        let (start, end) = period.days();
        PeriodRow { start, end, label: period.label(), as_of }
    }
}

/// One measured value in the base unit of its dimension.
fn canonical(mention: &Mention) -> Option<CanonicalRow> {
    let (Unit::Measure(symbol), Some(Amount::One(one))) = (&mention.unit, mention.amount) else { return None };
    let (quantity, digits, power) = dimension(symbol)?;
    let value = one.value.checked_mul(digits.into())?.checked_mul(power_of_ten(power)?)?;
    Some(CanonicalRow { value: plain(value), unit: quantity.base()? })
}

/// A figure as a row, without ids; `start` is added to its offsets.
pub(super) fn mention_row(mention: &Mention, text: &str, start: u32) -> MentionRow {
    let (mut value, mut low, mut high, mut decimals) = (None, None, None, 0);
    match mention.amount {
        Some(Amount::One(one)) => (value, decimals) = (Some(plain(one.value)), one.decimals),
        Some(Amount::Range(from, to)) => {
            (low, high, decimals) = (Some(plain(from.value)), Some(plain(to.value)), from.decimals.max(to.decimals));
        }
        None => {}
    }
    let days = mention.period.map(Period::days);
    MentionRow {
        id: String::new(),
        article: String::new(),
        start: start + mention.span.start,
        end: start + mention.span.end,
        surface: mention.span.of(text).to_owned(),
        kind: mention.kind,
        value,
        low,
        high,
        unit: mention.unit.symbol().to_owned(),
        canonical: canonical(mention),
        currency: mention.unit.currency().map(str::to_owned),
        qualifier: mention.qualifier,
        decimals,
        from: days.as_ref().map(|d| d.0.clone()),
        until: days.map(|d| d.1),
        other_unit: mention.other_unit.as_ref().map(|u| u.symbol().to_owned()),
        rule: mention.rule,
    }
}
