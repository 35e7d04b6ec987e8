//! Which metric a figure is bound to: the phrase right behind it, the verb or phrase before it, the noun that it counts.

use std::sync::LazyLock;

use super::list::Group;
use super::qualified::qualified;
use super::{Metric, noun, of_unit};
use crate::claim::clause::{Clauses, slice};
use crate::lexicon::{self, Dimension, METRICS, metric_named};
use crate::mention::{Kind, Mention};
use crate::text::around::{Ends, is_han};
use crate::text::{Anywhere, Span};
use crate::value::Unit;

/// A metric phrase in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Where it stands.
    pub span: Span,
    /// What it names.
    pub metric: lexicon::Metric,
}

/// A metric, and where the phrase stands that names it.
pub type Found = (Metric, Option<Span>);

/// Every metric phrase in `text[sentence]` that can be what a figure is told of.
///
/// What something is only compared with is none: in "reached 5 billion, surpassing box office revenue, and will reach 6",
/// the box office has no figure. Nor is a word inside a name: 医院 in 安宁医院.
pub fn phrases(text: &str, sentence: Span, names: &[Span], figures: &[Span]) -> Vec<Phrase> {
    let mut all: Vec<Phrase> = METRICS
        .all(text, sentence.start as usize, sentence.end as usize)
        .map(|(start, end, metric)| Phrase { span: Span::new(start, end), metric })
        .collect();
    // of two nouns on end the last is the head: 发电装机, "tourism revenue growth"
    let heads: Vec<u32> = all.iter().filter(|p| !p.metric.verb && !p.metric.hint).map(|p| p.span.start).collect();
    all.retain(|phrase| {
        let blank = u32::from(text[phrase.span.end as usize..].starts_with(' '));
        phrase.metric.verb || heads.binary_search(&(phrase.span.end + blank)).is_err()
    });
    // 人形机器人市场 is a market, and of robots it says nothing
    let hints: Vec<u32> = all.iter().filter(|p| p.metric.hint).map(|p| p.span.start).collect();
    all.retain(|phrase| phrase.metric.hint || phrase.metric.verb || hints.binary_search(&phrase.span.end).is_err());
    // 占交付总量的10.7%, "a deficit of 3% of GDP": the whole of a share is not what is shared
    let is_percent = |head: &str| head.ends_with_any(&["%", "percent", "per cent"]);
    let whole = |phrase: &Phrase| {
        let head = slice(text, sentence.start as usize, phrase.span.start as usize);
        let share = head.chars().rev().take(8).any(|c| c == '占');
        let output = phrase.metric.root == "gdp" && head.trim_end().strip_suffix(" of").is_some_and(is_percent);
        output || share && slice(text, phrase.span.end as usize, sentence.end as usize).starts_with(['的', '总'])
    };
    all.into_iter()
        .filter(|phrase| !figures.iter().any(|figure| figure.meets(phrase.span)) && !whole(phrase))
        .filter(|phrase| !names.iter().any(|name| name.meets(phrase.span)))
        .filter(|phrase| !is_compared(slice(text, sentence.start as usize, phrase.span.start as usize)))
        .filter(|phrase| !is_someone(text, phrase.span))
        .map(|phrase| qualified(text, sentence.start as usize, phrase))
        .collect()
}

/// Whether the clause that ends here opens a comparison.
fn is_compared(head: &str) -> bool {
    #[rustfmt::skip]
    const WORDS: &[&str] = &[
        "surpassing", "overtaking", "faster than", "slower than", "more than the", "less than the", "outpacing", "compared with", "compared to", "than the", "ahead of", "首次超过",
        "首超", "相比", "超越",
    ];
    static COMPARISONS: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(WORDS.iter().copied()));
    let clause = head.rfind([',', ';', '，', '；', '、']).map_or(head, |at| &head[at..]);
    COMPARISONS.last(clause).is_some_and(|at| !clause.as_bytes()[at..].iter().any(u8::is_ascii_digit))
}

/// Words that name who, not how many, unless a figure stands right before them: "customers spent", 企业利润.
fn is_someone(text: &str, phrase: Span) -> bool {
    let before = text[..phrase.start as usize].trim_end();
    let counted = before.last_char().is_some_and(|c: char| c.is_ascii_digit())
        || before.ends_with(['家', '名', '位', '万', '亿', '个']);
    let word = phrase.of(text);
    let reach = if word == "公司" { 1 } else { 3 };
    let figure = text[phrase.end as usize..].chars().take(reach).any(|c| c.is_ascii_digit());
    !counted
        && !figure
        && matches!(word, "企业" | "企業" | "客户" | "投资者" | "商家" | "股东" | "产品" | "项目" | "平台" | "公司")
}

/// What a sentence gives to bind metrics with.
pub struct Around<'a> {
    /// The text.
    pub text: &'a str,
    /// The sentence.
    pub sentence: Span,
    /// Its clauses.
    pub clauses: &'a Clauses<'a>,
    /// Its metric phrases.
    pub phrases: &'a [Phrase],
    /// Its figures, dates left out.
    pub figures: &'a [&'a Mention],
    /// Its lists told *respectively*.
    pub groups: &'a [Group],
    /// Every figure and date of it: a phrase behind one of them belongs to it.
    pub barriers: &'a [Span],
}

/// The metric that figure `f` is told of.
///
/// In this order: a phrase right behind it; a verb that governs it; the noun that it counts, if the table knows it; the
/// nearest phrase of its clause; the metric of the figure before it in a list; the noun that it counts; the subject
/// of its clause; the nearest phrase of the sentence; a hint.
pub fn of(around: &Around, f: usize, earlier: &[Option<Found>]) -> Option<Found> {
    if let Some(found) = of_unit::sent_abroad(around, f) {
        return Some(found);
    }
    if let Some(found) = listed(around, f, earlier) {
        return Some(of_unit::fitted(found, around.figures[f]));
    }
    let found =
        bound(around, f, earlier).or_else(|| of_unit::power(around, f)).or_else(|| of_unit::worth(around, f, earlier));
    let found = of_unit::taxed(around, f, of_unit::fitted(found?, around.figures[f]));
    if found.0.root != "growth rate" {
        return Some(found);
    }
    // a growth rate is one of something: of what the figures before are told of, or what else the sentence names
    let before = earlier.iter().rev().flatten().find(|(metric, _)| metric.root != "growth rate").cloned();
    let other = || {
        let phrase =
            around.phrases.iter().find(|p| p.metric.root != "growth rate" && !p.metric.verb && !p.metric.hint)?;
        Some((known(phrase.metric), Some(phrase.span)))
    };
    before.or_else(other).or(Some(found))
}

/// The metric at the figure's place in a list told *respectively*, or that of the list before, as long as this one.
fn listed(around: &Around, f: usize, earlier: &[Option<Found>]) -> Option<Found> {
    let index = around.groups.iter().position(|group| (group.first..group.first + group.len).contains(&f))?;
    let group = &around.groups[index];
    let phrases: Vec<&Phrase> = around
        .phrases
        .iter()
        .filter(|p| !p.metric.verb && !p.metric.hint && p.metric.root != "growth rate")
        .filter(|p| suits(around.text, p.metric, around.figures[f]))
        .collect();
    if let Some(shares) = group.shares(around.text, phrases.iter().map(|p| p.span)) {
        let phrase = phrases[shares[f - group.first]];
        return Some((known(phrase.metric), Some(phrase.span)));
    }
    // 产销分别为
    let both = phrases
        .iter()
        .find(|p| p.metric.name == "output and sales" && p.span.end <= group.start && p.span.start >= group.floor);
    if let Some(both) = both.filter(|_| group.len == 2) {
        let name = if f == group.first { "output" } else { "sales" };
        return Some((metric_named(name).map(known)?, Some(both.span)));
    }
    let named = phrases.iter().any(|p| p.span.start >= group.floor && p.span.end <= group.start);
    let before = around.groups.get(index.checked_sub(1)?).filter(|before| before.len == group.len && !named)?;
    earlier.get(before.first + f - group.first)?.clone()
}

fn bound(around: &Around, f: usize, earlier: &[Option<Found>]) -> Option<Found> {
    let (text, mention) = (around.text, around.figures[f]);
    let start = around.clauses.start(mention.span);
    let fits = || around.phrases.iter().filter(|p| suits(text, p.metric, mention));
    let behind = fits().filter(|p| !p.metric.verb).find(|p| right_behind(around, mention.span, p.span));
    let before =
        |hint: bool| fits().rev().find(|p| p.metric.hint == hint && !p.metric.verb && p.span.end <= mention.span.start);
    let in_clause = before(false).filter(|p| p.span.start as usize >= start);
    let counted = match &mention.unit {
        Unit::Count(noun) if noun.is_ascii() => Some(noun_metric(noun)),
        // 3.6万用户: the figure's own word for what it counts
        Unit::Count(noun) => Some(whole_metric(noun)).filter(|metric| metric.known),
        _ => None,
    };
    let ratio = matches!(mention.kind, Kind::Percent | Kind::Points | Kind::Multiple);
    if let Some(found) = same_again(around, f, earlier).filter(|_| ratio || mention.kind == Kind::Money) {
        return Some(found);
    }
    if let Some(phrase) = behind.filter(|p| !p.metric.hint) {
        let taken = in_clause.is_some() && leads_on(around, phrase.span);
        if !taken {
            return Some((known(phrase.metric), Some(phrase.span)));
        }
    }
    if let Some(metric) = counted.clone().filter(|m| m.known) {
        return Some((metric, None));
    }
    // "48,000 rooms in 14 countries": behind another figure the noun that is counted says more than the phrase before
    let parted =
        in_clause.is_some_and(|p| around.barriers.iter().any(|b| p.span.end <= b.start && b.end <= mention.span.start));
    if let Some(metric) = counted.clone().filter(|_| parted) {
        return Some((metric, None));
    }
    // "it had made £412 million before tax"
    let (clause, rest) = (text[..mention.span.start as usize].trim_end(), &text[mention.span.end as usize..]);
    if rest.starts_with(" before tax") && clause.ends_with_any(&["made", "earned", "makes", "earns"]) {
        return Some((metric_named("pre-tax profit").map(known)?, None));
    }
    let verb = governing(around, f);
    if let Some(phrase) = verb.filter(|verb| in_clause.is_none_or(|p| p.span.start < verb.span.start)) {
        return Some((known(phrase.metric), Some(phrase.span)));
    }
    if let Some(phrase) = in_clause {
        return Some((known(phrase.metric), Some(phrase.span)));
    }
    let changes = matches!(mention.kind, Kind::Percent | Kind::Points | Kind::Multiple);
    if changes && let Some((name, span)) = noun::behind(text, around.sentence, mention.span, true) {
        return Some((whole_metric(&name), Some(span)));
    }
    if matches!(mention.kind, Kind::Number)
        && let Some((name, span)) = noun::behind(text, around.sentence, mention.span, false)
    {
        return Some((whole_metric(&name), Some(span)));
    }
    if !changes && let Some((name, span)) = noun::item(text, item_start(around, f, start), mention.span) {
        return Some((whole_metric(&name), Some(span)));
    }
    if let Some(found) = in_list(around, f, earlier) {
        return Some(found);
    }
    if let Some(metric) = counted {
        return Some((metric, None));
    }
    // "31,000 trams, and the number of buses increased by 4%"
    let from = f.checked_sub(1).map_or(start, |before| around.figures[before].span.end as usize).max(start);
    let anew = || slice(text, from, mention.span.start as usize).find("the number of ");
    if let Some((name, span)) = changes.then(anew).flatten().and_then(|at| noun::subject(text, from + at, mention.span))
    {
        return Some((whole_metric(&name), Some(span)));
    }
    if changes {
        // a change belongs to the figure before it, or to what was named after that
        let last = f.checked_sub(1).and_then(|before| Some((around.figures[before].span, earlier[before].clone()?)));
        let phrase = before(false);
        match (last, phrase) {
            (Some((span, found)), phrase) if phrase.is_none_or(|p| p.span.start < span.start) => return Some(found),
            (_, Some(phrase)) => return Some((known(phrase.metric), Some(phrase.span))),
            _ => {}
        }
    } else if mention.unit.symbol() != "year"
        && let Some((name, span)) = noun::counted(text, around.sentence, mention.span)
    {
        return Some((named(name), Some(span)));
    }
    let hinted = |span: Span| around.phrases.iter().any(|p| p.metric.hint && p.span.end == span.end);
    if let Some((name, span)) = noun::subject(text, start, mention.span).filter(|(_, span)| !hinted(*span)) {
        return Some((whole_metric(&name), Some(span)));
    }
    if let Some(phrase) = before(false) {
        return Some((known(phrase.metric), Some(phrase.span)));
    }
    if let Some(phrase) = behind.or_else(|| before(true)) {
        return Some((known(phrase.metric), Some(phrase.span)));
    }
    let near = fits().find(|p| {
        p.span.start >= mention.span.end && !p.metric.verb && {
            let between = slice(text, mention.span.end as usize, p.span.start as usize);
            between.len() <= 60 && !between.contains(['.', '。', ';', '；'])
        }
    });
    near.map(|phrase| (known(phrase.metric), Some(phrase.span)))
}

/// The metric of a row of the table.
pub fn known(metric: lexicon::Metric) -> Metric {
    Metric {
        name: metric.name.to_owned(),
        root: metric.root.to_owned(),
        known: true,
        wide: metric.wide,
        general: metric.general,
        firm: metric.firm,
        here: true,
    }
}

impl Metric {
    /// The metric of that name: a row of the table, or the name itself.
    pub fn of_name(name: String) -> Metric {
        named(name)
    }
}

/// The metric of that name: a row, or the name itself.
fn named(name: String) -> Metric {
    metric_named(&name).map(known).unwrap_or_else(|| Metric {
        root: name.clone(),
        name,
        known: false,
        wide: false,
        general: false,
        firm: false,
        here: true,
    })
}

/// The metric that counting this noun is: the table's, or the noun itself.
fn noun_metric(noun: &str) -> Metric {
    let plural = match noun {
        "person" => "people".to_owned(),
        _ => noun::plural(noun),
    };
    // shares that are counted are no market share
    let fits = |len: usize, m: &lexicon::Metric, text: &str| {
        len == text.len() && !m.hint && !m.verb && m.dimension != Dimension::Share
    };
    let whole = |text: &str| METRICS.at(text, 0).filter(|(len, m)| fits(*len, m, text)).map(|(_, m)| known(m));
    whole(&plural).or_else(|| whole(noun)).unwrap_or_else(|| named(plural))
}

/// The metric of a noun as printed: the table's, or the noun.
pub(super) fn whole_metric(name: &str) -> Metric {
    let found = METRICS.at(name, 0).filter(|(len, m)| *len == name.len() && !m.hint && !m.verb);
    found.map_or_else(|| named(name.to_owned()), |(_, metric)| known(metric))
}

/// Whether a figure of this kind can be a figure of such a metric.
pub(super) fn suits(text: &str, metric: lexicon::Metric, mention: &Mention) -> bool {
    use Dimension::{Any, Count, Money, Volume};
    let dimension = metric.dimension;
    match mention.kind {
        Kind::Money => matches!(dimension, Money | Any),
        Kind::Percent | Kind::Points | Kind::Multiple => !metric.verb,
        Kind::Number => matches!(dimension, Count | Any | Volume) || (dimension == Money && scaled(text, mention)),
        Kind::Quantity => match &mention.unit {
            Unit::Measure(_) | Unit::Rate(..) => matches!(dimension, Any | Volume),
            // 公司拥有产线3条, 高校招生8560人: what they have is no number of them
            Unit::Count(noun) if PLACES_OF_WORK.contains(&metric.root) && !noun.is_ascii() => {
                noun.contains(['家', '户', '个', '所', '间', '座', '店', '处'])
            }
            // 6830套,建筑面积61.5万平方米: an area is measured and not counted out
            Unit::Count(_) if metric.root == "area" => false,
            _ => matches!(dimension, Count | Any | Volume),
        },
        Kind::Ordinal => !metric.verb && !metric.hint,
        Kind::Date | Kind::Period | Kind::Duration => false,
    }
}

/// What is counted by 家 or 所, and not in people or pieces.
const PLACES_OF_WORK: &[&str] = &["companies", "schools", "hospitals", "stores", "hotels"];

/// Whether a number without a unit is large enough to be money that lost its currency.
fn scaled(text: &str, mention: &Mention) -> bool {
    let chinese = mention.span.of(text).ends_with(['亿', '億', '万', '萬']);
    let least = if chinese { 1_000_000 } else { 1_000_000_000 };
    mention.amount.is_some_and(|a| a.middle() >= crate::value::Decimal::from(least))
}

/// Bytes between a verb and the figure that it governs, at most: "sold a record total of more than 12,000".
const VERB_REACH: u32 = 44;

/// Where the item of a list begins that figure `f` ends: behind the figure before it, if that stands in its clause.
fn item_start(around: &Around, f: usize, clause: usize) -> Option<usize> {
    let before = f.checked_sub(1)?;
    let end = around.figures[before].span.end as usize;
    let near = around.figures[f].span.start as usize - end <= 60;
    near.then_some(end.max(clause.min(around.figures[f].span.start as usize)))
}

/// The verb that governs figure `f`: before it in its clause, with nothing but small words between.
fn governing(around: &Around, f: usize) -> Option<Phrase> {
    let mention = around.figures[f];
    let verb = around.phrases.iter().rev().find(|p| p.span.end <= mention.span.start && p.metric.verb)?;
    // who made so much money has made no goods of it
    if mention.kind == Kind::Money && verb.span.of(around.text) == "made" {
        return None;
    }
    let between = slice(around.text, verb.span.end as usize, mention.span.start as usize);
    // what is sold *for* a sum has a price
    let price = between.trim_start().starts_with("for ");
    let near =
        !price && mention.span.start - verb.span.end <= VERB_REACH && !between.contains([',', '，', ';', '；', '。']);
    let free = !around.barriers.iter().any(|b| verb.span.end <= b.start && b.end <= mention.span.start);
    (near && free && suits(around.text, verb.metric, mention)).then_some(*verb)
}

/// The metric of the figure before, where this one tells it in another form: "5 billion, or 7.1 percent of revenue",
/// "logic, $216 billion (34.4%)", 出口4.12万辆，占交付总量的10.7%.
fn same_again(around: &Around, f: usize, earlier: &[Option<Found>]) -> Option<Found> {
    let before = f.checked_sub(1)?;
    let from = around.figures[before].span.end as usize;
    let between = slice(around.text, from, around.figures[f].span.start as usize).trim();
    #[rustfmt::skip]
    let or = [
        "or", ", or", "(", "（", ", or about", ", or nearly", "，占", "，约占", "、占", ", equal to", ", equivalent to",
        "，相当于",
    ];
    let again = or.contains(&between)
        || ["，占", "，约占", "，相当于"].iter().any(|lead| between.starts_with(lead) && between.chars().count() <= 14);
    earlier.get(before)?.clone().filter(|_| again)
}

/// The metric of the figure before, where this one only goes on with a list: "12,000 in May and 13,000 in June".
fn in_list(around: &Around, f: usize, earlier: &[Option<Found>]) -> Option<Found> {
    let before = f.checked_sub(1)?;
    let (one, other) = (around.figures[before], around.figures[f]);
    let count = |m: &Mention| matches!(m.kind, Kind::Number | Kind::Quantity);
    let alike =
        (one.kind == other.kind || count(one) && count(other)) && (one.unit == other.unit || other.unit == Unit::None);
    let between = slice(around.text, one.span.end as usize, other.span.start as usize);
    let names = around.phrases.iter().any(|p| {
        !p.metric.hint
            && one.span.end <= p.span.start
            && p.span.end <= other.span.start
            && suits(around.text, p.metric, other)
    });
    let short = between.len() <= 90 && !between.contains(['.', '。', ';', '；']);
    if !alike || names || !short {
        return None;
    }
    earlier.get(before)?.clone()
}

/// Whether the phrase behind a figure is followed by a figure of its own: 营收120亿元净利润15亿元.
fn leads_on(around: &Around, phrase: Span) -> bool {
    around.barriers.iter().any(|b| {
        b.start >= phrase.end && {
            let between = slice(around.text, phrase.end as usize, b.start as usize);
            between.len() <= 24 && !between.contains([',', '，', ';', '；', '.', '。', '、'])
        }
    })
}

/// Whether the phrase stands right behind the figure: `3 billion yuan in revenue`, `a 5% increase in exports`,
/// 300亿…市场, without a comma or another figure in between.
fn right_behind(around: &Around, figure: Span, phrase: Span) -> bool {
    if phrase.start < figure.end {
        return false;
    }
    // "3.82 billion yuan ($532 million) in revenue": the same amount in brackets
    let told_again = slice(around.text, figure.end as usize, phrase.start as usize);
    let inside = told_again.strip_prefix(" (").and_then(|rest| rest.split_once(") ")).map_or("", |(inside, _)| inside);
    let amount = inside.starts_with(['$', '£', '€', '¥']) || inside.starts_with_any(&["US$", "about $", "HK$"]);
    let skipped = if amount && !inside.contains([',', ';']) { inside.len() + " () ".len() } else { 0 };
    let figure = Span { end: figure.end + skipped as u32, ..figure };
    let between = slice(around.text, figure.end as usize, phrase.start as usize);
    let free = !around.barriers.iter().any(|b| figure.end <= b.start && b.end <= phrase.start);
    if between.chars().any(is_han) {
        let verb = ["实现", "完成", "同比", "增长", "下降", "是", "为", "由"].iter().any(|word| between.contains(word));
        return free && !verb && between.chars().count() <= 6 && between.chars().all(|c| is_han(c) || c == ' ');
    }
    #[rustfmt::skip]
    const LEADS: &[&str] = &[
        "in ", "of ", "worth of ", "increase in ", "rise in ", "growth in ", "drop in ", "fall in ", "decline in ",
        "decrease in ", "jump in ", "reduction in ", "surge in ", "cut in ", "share of ", "gain in ", "more ", "new ",
    ];
    let trimmed = between.trim_start();
    let led = trimmed.is_empty() || trimmed.starts_with_any(LEADS);
    free && led && between.split_whitespace().count() <= 5 && !between.contains([',', ';', '(', '.', '\n'])
}
