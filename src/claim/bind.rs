//! Binds the figures of one sentence to what they say.

use std::ops::Range;

use super::clause::{Clauses, slice};
use super::named_again::Before;
use super::owner::{self, Owners};
use super::scope::{Named, Places};
use super::taken;
use super::{
    Claim, Measure, Metric, Names, Stated, Status, Topic, basis, list, measure, metric, of_unit, pair, period, scope,
    source, status, topic,
};
use crate::lexicon::{Place, Quantity, StatusWord, dimension, metric_named};
use crate::mention::{Kind, Mention};
use crate::text::Span;
use crate::text::around::Ends;
use crate::value::{Date, Period, Unit};

/// What the article says around a sentence.
#[derive(Clone, Debug, Default)]
pub struct Background {
    /// What the article is mostly about.
    pub topic: Option<Topic>,
    /// The place that the headline or the section names, or that the article is taken to be about.
    pub place: Option<Stated<Place>>,
    /// What the paragraph named last, by index into the article's names.
    pub owner: Option<usize>,
    /// What was named last, in this paragraph or before it.
    pub named: Option<usize>,
    /// The place that the sentence before, in this paragraph, was about, if it named but one.
    pub paragraph_place: Option<Place>,
    /// The last city, province or region that the text named: what *the city* stands for.
    pub last_place: Option<Place>,
    /// The last country that the text named: what *the country* stands for.
    pub last_country: Option<Place>,
    /// The country that the article is about.
    pub home: Option<Place>,
    /// What the figures before counted, by unit: the last one of each.
    pub metrics: Vec<(String, Metric)>,
    /// The period that the text before was about.
    pub period: Option<Period>,
    /// The period of what the sentence before foresaw or aimed at.
    pub ahead: Option<(Period, Status)>,
    /// When the article came out.
    pub published: Option<Date>,
    /// Whether the sentence is the headline.
    pub in_title: bool,
    /// Whether the paragraph opens with a label in capitals, as one of many on as many things: "SUEZ. Official count: …".
    pub labelled: bool,
}

impl Background {
    /// What comes next in the unit of `mention` goes on with this metric.
    pub(super) fn go_on(&mut self, metric: Option<&Metric>, mention: &Mention) {
        let Some(metric) = metric.filter(|metric| metric.known) else { return };
        let unit = taken::unit_key(mention);
        self.metrics.retain(|(other, _)| *other != unit);
        self.metrics.push((unit, metric.clone()));
    }

    /// The place of a sentence that names none: the headline's or the section's; else the one that the paragraph spoke
    /// of last; else what the article is taken to be about.
    pub(super) fn place_around(&self) -> Option<Stated<Place>> {
        let last = self.paragraph_place.map(|is| Stated { is, here: false, assumed: false });
        match &self.place {
            Some(place) if !place.assumed => Some(place.clone()),
            other => last.or_else(|| other.clone()),
        }
    }
}

/// The claims of the figures of `text[sentence]`. `mentions` are all of the article, `places` all that it
/// names; `range` are the mentions of the sentence. What the sentence names and when it speaks of is kept in `background` for the next one.
pub fn bind(
    text: &str,
    sentence: Span,
    mentions: &[Mention],
    range: Range<usize>,
    names: &Names,
    places: &Places,
    background: &mut Background,
) -> Vec<Claim> {
    let here = &mentions[range.clone()];
    let owners = Owners::of(text, sentence, names, background.named);
    let all = places;
    let mut places: Vec<Named> =
        all.within(sentence, background.last_country.or(background.home), background.last_place);
    let untold = scope::is_untold(all, sentence, &places);
    let ordinals: Vec<Span> = here.iter().filter(|m| m.kind == Kind::Ordinal).map(|m| m.span).collect();
    scope::without_fields(text, &mut places, &ordinals);
    // "Lowell of Leeds": where it sits
    let seat = |place: &Named| {
        owners.named().any(|name| text.get(name.end as usize..place.span.start as usize) == Some(" of "))
    };
    places.retain(|place| !seat(place));
    let figures: Vec<&Mention> = here.iter().filter(|m| !m.is_calendar()).collect();
    let calendar: Vec<&Mention> = here.iter().filter(|m| m.is_calendar()).collect();
    let mut claims = Vec::new();
    if !figures.is_empty() {
        let before =
            Before { mentions: &mentions[..range.start], period: background.period, published: background.published };
        claims = bind_figures(text, sentence, here, &figures, &calendar, &owners, &places, names, background, before);
        for claim in &mut claims {
            // 全村: a place of its own, and not the one that the text is taken to be about
            claim.scope = claim.scope.take().filter(|scope| scope.here || !untold);
            claim.mention += range.start;
            claim.of = claim.of.map(|whole| whole + range.start);
        }
    }
    // a paragraph that has turned to a place is no longer about the firm
    background.owner = match owners.last() {
        Some(name) => Some(name),
        None if !places.is_empty() && !owner::goes_on(text, sentence) => None,
        None => background.owner,
    };
    background.named = owners.last().or(background.named);
    if let Some(named) = places.first() {
        let one = places.iter().all(|other| other.place == named.place);
        background.paragraph_place = one.then_some(named.place);
    }
    background.last_country = places
        .iter()
        .rev()
        .map(|n| n.place)
        .find(|p| !p.is_local() && !p.is_part_of_world())
        .or(background.last_country);
    background.last_place =
        places.iter().rev().map(|named| named.place).find(|p| p.is_local()).or(background.last_place);
    // the time that the next sentence goes on with is one that this one prints, not the year before it
    let against = |claim: &&Claim| !is_held_against(text, sentence, &mentions[claim.mention]);
    let actual = claims.iter().filter(|claim| claim.status == Status::Actual).filter(against);
    let year = |period: &Period| crate::value::add_months(period.from, 12).is_some_and(|end| period.until <= end);
    let latest = |period: &Period| (period.until, std::cmp::Reverse(period.from));
    let told = actual.filter_map(|claim| claim.period.as_ref()).map(|p| p.is).filter(year).max_by_key(latest);
    // "The first half of 2025 was weak."
    let spoken = || {
        let begun = |period: &Period| background.published.is_none_or(|day| period.from <= day);
        let stretches = calendar.iter().filter(|c| c.kind == Kind::Period).filter_map(|c| c.period);
        stretches.filter(begun).filter(year).max_by_key(latest).filter(|_| figures.is_empty())
    };
    background.period = told.or_else(spoken).or(background.period);
    for claim in &claims {
        background.go_on(claim.metric.as_ref(), &mentions[claim.mention]);
    }
    background.ahead = claims
        .iter()
        .rev()
        .filter(|claim| matches!(claim.status, Status::Forecast | Status::Target))
        .find_map(|claim| Some((claim.period.as_ref()?.is, claim.status)));
    claims
}

#[allow(clippy::too_many_arguments)]
fn bind_figures(
    text: &str,
    sentence: Span,
    here: &[Mention],
    figures: &[&Mention],
    calendar: &[&Mention],
    owners: &Owners,
    places: &[Named],
    names: &Names,
    background: &Background,
    before: Before,
) -> Vec<Claim> {
    let name_spans = owners.spans();
    let barriers: Vec<Span> = here.iter().map(|m| m.span).collect();
    let phrases = metric::phrases(text, sentence, &name_spans, &barriers);
    let inside = |span: Span| name_spans.iter().any(|name| name.meets(span));
    // "Changsha's truck makers gain, and the leader Qinghe sold 13,100": told of the firm, which is named behind whose place it is
    let whose = |named: &Named| {
        let end = named.span.end;
        let possessive = text[end as usize..].starts_with_any(&["'s ", "’s ", "的"]);
        let between = |at: u32| !figures.iter().any(|figure| figure.span.start >= end && figure.span.end <= at);
        possessive && owners.named().any(|name| name.start >= end && between(name.start))
    };
    let places: Vec<Named> = places.iter().copied().filter(|named| !inside(named.span) && !whose(named)).collect();
    let topics = topic::named(text, sentence);
    let clauses = Clauses::of(text, sentence);
    let status_words = status::words(text, sentence);
    let foreseen = status_words.iter().find(|(.., word)| *word != StatusWord::Actual).map(|(start, ..)| *start);
    let periods = period::bind(text, sentence, &clauses, figures, calendar, before, foreseen);
    let pairs = pair::pairs(text, figures);
    let basis_words = basis::words(text, sentence);
    let told_by = source::of(text, sentence);
    let groups = list::groups(text, sentence, figures);
    let around = metric::Around {
        text,
        sentence,
        clauses: &clauses,
        phrases: &phrases,
        figures,
        groups: &groups,
        barriers: &barriers,
    };
    let mut found: Vec<Option<metric::Found>> = Vec::new();
    for f in 0..figures.len() {
        let metric = metric::of(&around, f, &found);
        found.push(metric);
    }
    for f in 0..figures.len() {
        if found[f].as_ref().is_none_or(|(metric, _)| !metric.known) {
            found[f] = taken::taken_over(&around, f, &found, &background.metrics).or(found[f].take());
        }
    }
    // "net profit was 480 million; the year before it had earned 360 million": what was earned is of the sort told before it
    for f in 0..figures.len() {
        let verb = |at: Span| phrases.iter().any(|phrase| phrase.span == at && phrase.metric.verb);
        let earned = |found: &metric::Found| found.0.name == "profit" && found.1.is_some_and(verb);
        // "earned 965 million in fees": of something
        let behind = text.get(figures[f].span.end as usize..).unwrap_or_default();
        let of_something =
            behind.starts_with_any(&[" in ", " from ", " on ", " before ", " per ", " by ", " yuan in ", " a "]);
        if !of_something && found[f].as_ref().is_some_and(earned) {
            let kind = |metric: &Metric| metric.root == "profit" && metric.name != "profit";
            let here = found[..f].iter().rev().flatten().find(|(metric, _)| kind(metric)).map(|(metric, _)| metric);
            let told = here.or(background.metrics.iter().rev().map(|(_, metric)| metric).find(|metric| kind(metric)));
            found[f] = told.map(|metric| (metric.clone(), None)).or(found[f].take());
        }
    }
    // 8.05万元/吨: money for a weight is a price, whatever words stand there
    for f in (0..figures.len()).filter(|f| is_price(figures[*f])) {
        found[f] = found[f].take().or_else(|| Some((metric::known(metric_named("price")?), None)));
    }
    // the part of "60 out of 100 shops" counts what the whole does
    for (part, whole) in &pairs {
        let known = |f: usize, found: &[Option<metric::Found>]| found[f].as_ref().is_some_and(|(m, _)| m.known);
        if found[*part].is_none() || !known(*part, &found) && found[*whole].is_some() {
            found[*part] = found[*whole].clone();
        }
    }
    let index_of = |figure: usize| here.iter().position(|m| std::ptr::eq(m, figures[figure])).unwrap_or(0);
    let carries = owner::goes_on(text, sentence);

    let own = own_places(text, &clauses, sentence, figures, &places, &found, &groups);

    (0..figures.len())
        .map(|f| {
            let figure = figures[f];
            let metric = found[f].as_ref().map(|(metric, _)| metric.clone());
            let anchor = found[f].as_ref().and_then(|(_, at)| *at).unwrap_or(figure.span);
            let (measure, direction) = measure::of(text, sentence, figure);
            // the clause that names the metric, where it stands before the figure
            let first = if anchor.start < figure.span.start { anchor } else { figure.span };
            let (clause, end) = (clauses.start(first), clauses.end(figure.span));
            let place = own[f].or_else(|| scope::of(text, &places, anchor, figure.span, clause, end));
            // what goes abroad is all of the exports
            let abroad = metric.as_ref().is_some_and(|metric| metric.root == "exports");
            let place = place.filter(|place| !(abroad && place.name() == "overseas"));
            let owner = owner::of(
                names,
                owners.at(text, figure.span),
                background
                    .owner
                    .or_else(|| {
                        let firm = !background.labelled && metric.as_ref().is_none_or(|m| m.firm || !m.known);
                        let main = names.main.filter(|_| firm && background.paragraph_place.is_none());
                        let own = metric.as_ref().is_none_or(|m| !m.firm);
                        main.or_else(|| names.area.filter(|_| own && background.paragraph_place.is_none()))
                    })
                    .filter(|_| !owners.tells && !owner::turns_to_others(text, sentence, figure.span))
                    .or_else(|| owners.teller()),
                metric.as_ref(),
                place.is_some() && !carries,
            );
            let (period, as_of) = periods[f].clone().map_or((None, false), |(period, as_of)| (Some(period), as_of));
            // what a builder installed is its customers'
            let added = !as_of && owner.is_none();
            let metric = metric.map(|metric| of_unit::added(text, figure, metric, period.as_ref().filter(|_| added)));
            let over = period.as_ref().zip(background.published).is_some_and(|(p, day)| p.is.until <= day);
            let status = status::of(text, sentence, &status_words, figure, over);
            // what is told of a time to come is foreseen, whether a word says so or not
            let ahead = period.as_ref().zip(background.published).is_some_and(|(p, day)| p.here && p.is.from > day);
            let status = if status == Status::Actual && ahead { Status::Forecast } else { status };
            // what is yet to come is not told of the time that the text was about so far
            let aimed = background.ahead.filter(|(_, told)| *told == status);
            let period = period
                .filter(|p| p.here || status == Status::Actual)
                .or_else(|| aimed.map(|(is, _)| Stated { is, here: false, assumed: false }));
            let lasting = figure.kind == Kind::Duration && measure == Measure::Level && metric.is_none();
            let scope = place.map(|is| Stated { is, here: true, assumed: false });
            let scope = match &owner {
                // a firm's figures are of all the places where it is, unless the sentence says where
                Some(_) => scope,
                None => scope.or_else(|| background.place_around()),
            };
            Claim {
                mention: index_of(f),
                sentence,
                in_title: background.in_title,
                // "North America was valued at 7.9 billion": a place is worth nothing, its market is
                metric: metric.map(|metric| {
                    let market = metric.name == "valuation" && owner.is_none() && place.is_some();
                    let market = if market { metric_named("market size") } else { None };
                    market.map_or(metric, metric::known)
                }),
                topic: modifier(text, sentence, &around, &name_spans, anchor)
                    .or_else(|| nearest(&topics, anchor))
                    .map(|is| Stated { is, here: true, assumed: false })
                    .or_else(|| background.topic.clone().map(|is| Stated { is, here: false, assumed: false })),
                scope,
                owner,
                period: period.filter(|p| p.here || !lasting),
                as_of,
                status,
                measure,
                direction,
                of: pairs.iter().find(|(part, _)| *part == f).map(|(_, whole)| index_of(*whole)),
                part: is_bilateral(text, found[f].as_ref())
                    || is_of_kind(text, found[f].as_ref())
                    || is_of_others(text, sentence, figure),
                before: false,
                source: told_by,
                basis: basis::of(&clauses, &basis_words, figure, measure).filter(|_| measure != Measure::Rank),
            }
        })
        .collect()
}

/// Whether another figure is held against this one: "3.4% above the 182.7 billion of 2024".
fn is_held_against(text: &str, sentence: Span, figure: &Mention) -> bool {
    let head = slice(text, sentence.start as usize, figure.span.start as usize);
    let lead = head.trim_end().without_end(&[" the", " some", " about"]);
    lead.ends_with_any(&[" above", " below", " than", " from", " against", " after"])
}

/// Whether a figure is money for so much of what is weighed or filled.
fn is_price(figure: &Mention) -> bool {
    let Unit::Rate(symbol, Some(_)) = &figure.unit else { return false };
    let each = symbol.split_once('/').and_then(|(_, each)| dimension(each));
    figure.kind == Kind::Money
        && each.is_some_and(|(kind, ..)| matches!(kind, Quantity::Mass | Quantity::Volume | Quantity::Energy))
}

/// Whether the balance is that with one other place, and no more than a part of the whole one: "the trade deficit with Japan".
fn is_bilateral(text: &str, found: Option<&metric::Found>) -> bool {
    found.is_some_and(|(metric, at)| {
        let behind = at.and_then(|at| text.get(at.end as usize..)).unwrap_or_default();
        metric.root.starts_with("trade ") && behind.starts_with(" with ")
    })
}

/// Whether a figure is that of all places but those named: 其他地区合计63.8万吨.
fn is_of_others(text: &str, sentence: Span, figure: &Mention) -> bool {
    #[rustfmt::skip]
    const OTHERS: &[&str] = &[
        "其他地区", "其余地区", "其它地区", "其他省", "其余省", "其他城市", "其余城市", "其他国家", "其余国家", "其他各", "其余各", "other regions", "other provinces",
        "other countries", "other cities", "other states", "other markets", "rest of the world", "rest of the country",
    ];
    let head = slice(text, sentence.start as usize, figure.span.start as usize);
    let near = head.rfind(|c: char| c.is_ascii_digit() || matches!(c, ',' | '，' | ';' | '；'));
    let lead = near.map_or(head, |at| &head[at..]);
    OTHERS.iter().any(|word| lead.contains(word))
}

/// Whether what is told of whole places is that of some firms in it alone: 民营企业进出口, 地方企业税收.
fn is_of_kind(text: &str, found: Option<&metric::Found>) -> bool {
    found.is_some_and(|(metric, at)| {
        let head = at.and_then(|at| text.get(..at.start as usize)).unwrap_or_default();
        metric.general
            && head.trim_end_matches('的').ends_with_any(&["企业", "公司", "民营", "国企", "private", "state-owned"])
    })
}

/// For each figure the place that stands between it and the figure before; a figure without one goes on with that of the
/// one before it: 长沙市10.34万张，占17.8%.
fn own_places(
    text: &str,
    clauses: &Clauses,
    sentence: Span,
    figures: &[&Mention],
    places: &[Named],
    found: &[Option<metric::Found>],
    groups: &[list::Group],
) -> Vec<Option<Place>> {
    let mut own: Vec<Option<Place>> = Vec::new();
    for (f, figure) in figures.iter().enumerate() {
        let floor = f.checked_sub(1).map_or(sentence.start, |before| figures[before].span.end);
        let between: Vec<Named> =
            places.iter().copied().filter(|p| floor <= p.span.start && p.span.end <= figure.span.start).collect();
        let anchor = found[f].as_ref().and_then(|(_, at)| *at).filter(|at| at.start >= floor).unwrap_or(figure.span);
        let clause = clauses.start(figure.span);
        let here = scope::of(text, &between, anchor, figure.span, clause, figure.span.end as usize);
        let end = clauses.end(figure.span);
        let behind = places.iter().any(|p| {
            p.span.start >= figure.span.end && p.span.end as usize <= end && p.span.start - figure.span.end <= 24
        });
        // "…in the French market, with 60 coming from the city": the clause's own place stands behind the figure
        let early = between.iter().all(|named| (named.span.start as usize) < clause);
        let later = places.iter().any(|p| {
            p.span.start >= figure.span.end && p.span.end as usize <= end && p.span.start - figure.span.end <= 60
        });
        let here = here.filter(|_| !(early && later));
        let before = f.checked_sub(1).and_then(|before| own[before]).filter(|_| !behind && !later);
        own.push(listed_place(text, groups, f, places).or(here).or(before));
    }
    own
}

/// The place at the figure's place in a list told *respectively*, or in the list of figures before it.
fn listed_place(text: &str, groups: &[list::Group], f: usize, places: &[Named]) -> Option<Place> {
    let index = groups.iter().position(|group| (group.first..group.first + group.len).contains(&f))?;
    let group = &groups[index];
    let nth = f - group.first;
    let alike = groups[..=index].iter().rev().take_while(|other| other.len == group.len);
    let shares = alike.filter_map(|group| group.shares(text, places.iter().map(|named| named.span))).next()?;
    Some(places[shares[nth]].place)
}

/// The topic that stands right before the metric phrase at `anchor`: electric car *sales*.
fn modifier(text: &str, sentence: Span, around: &metric::Around, names: &[Span], anchor: Span) -> Option<Topic> {
    let named = |p: &&metric::Phrase| p.span == anchor && !p.metric.hint && !p.metric.verb && !p.metric.general;
    let phrase = around.phrases.iter().find(named)?;
    // of 二季度收入 the time is no part of a name, nor of 青石集团叉车销量 the firm
    let floor = around.barriers.iter().chain(names).map(|b| b.end).filter(|end| *end <= phrase.span.start).max();
    let floor = floor.unwrap_or(sentence.start).max(sentence.start);
    // "photovoltaic capacity" is a metric, and says of what
    let source = ["photovoltaic", "solar", "wind", "nuclear"];
    let source =
        source.iter().find(|source| phrase.span.of(text).starts_with(**source)).map_or(0, |source| source.len());
    let topic = topic::before(text, Span { start: floor, ..sentence }, phrase.span.start as usize + source)?;
    // 新增光伏装机: of the word that makes the metric
    let added = phrase.metric.name.starts_with("new ").then(|| topic.as_str().strip_prefix('增'));
    Some(added.flatten().map_or_else(|| topic.clone(), Topic::new))
}

/// The topic named nearest to the anchor.
fn nearest(topics: &[(usize, Topic)], anchor: Span) -> Option<Topic> {
    topics.iter().min_by_key(|(at, _)| at.abs_diff(anchor.start as usize)).map(|(_, topic)| topic.clone())
}
