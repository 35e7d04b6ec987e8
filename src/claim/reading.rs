//! One article read: its figures, what they state, and what the reader should be told about it.

use std::ops::Range;
use std::sync::Arc;

use super::columns::Cell;
use super::relation::{
    across, alone, complete_changes, complete_lists, complete_margins, complete_shares, relations, total_of_clauses,
    unnamed_parts,
};
use super::reported::{end_of_reported, main_period};
use super::scope::Places;
use super::taken::is_telling;
use super::told_once;
use super::{Background, Claim, Direction, Lent, Measure, Names, Relation, Stated, Topic, bind, scope, topics};
use crate::lexicon::{Place, place};
use crate::mention::{self, Context, Figures, Mention};
use crate::text::around::is_han;
use crate::text::{Article, BlockKind, Notice, Span, sentences};
use crate::value::{Date, Period, add_months};

/// An article with its figures and claims. Depends on the article alone, so it can be kept and reused.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The article.
    pub article: Arc<Article>,
    /// The same in simplified characters, as its words were read: all places are those of the article.
    pub plain: Arc<Article>,
    /// Its figures, in order.
    pub mentions: Vec<Mention>,
    /// What they state: one for each figure that is no date.
    pub claims: Vec<Claim>,
    /// What its sentences tie together.
    pub relations: Vec<Relation>,
    /// What it is about, the most frequent first; at the end, counted as none, what only a row of a table is about.
    pub topics: Vec<(Topic, u32)>,
    /// The firms, clubs, ports and offices that it names.
    pub names: Names,
    /// What the reader should be told.
    pub notices: Vec<Notice>,
}

impl Reading {
    /// Reads an article. `as_of` is what "last year" counts from when the article has no date; `lent` are names that the other
    /// articles of its set know.
    pub fn of(article: &Arc<Article>, as_of: Option<Date>, lent: &Lent) -> Reading {
        let Some((narrow, widths)) = article.narrow() else { return Reading::of_plain_digits(article, as_of, lent) };
        let mut reading = Reading::of_plain_digits(&narrow, as_of, lent);
        reading.mentions.iter_mut().for_each(|mention| mention.span = widths.printed(mention.span));
        for claim in &mut reading.claims {
            claim.sentence = widths.printed(claim.sentence);
            claim.source = claim.source.map(|span| widths.printed(span));
        }
        reading.names.at.iter_mut().for_each(|named| named.span = widths.printed(named.span));
        for notice in &mut reading.notices {
            if let Notice::ImpossibleDate(span) = notice {
                *span = widths.printed(*span);
            }
        }
        Reading { article: article.clone(), plain: article.plain(), ..reading }
    }

    fn of_plain_digits(printed: &Arc<Article>, as_of: Option<Date>, lent: &Lent) -> Reading {
        let article = &printed.plain();
        let text = &*article.text;
        let published = article.published.map(|p| p.date).or(article.lent).or(as_of);
        let published = published.or_else(|| end_of_reported(article));
        let context = Context::of(&printed.text, published);
        let places = Places::of(text);
        let topics = topics(article);
        let topic = topics.first().filter(|(_, count)| *count >= 2).map(|(topic, _)| topic.clone());
        let mut reading = Reading {
            article: printed.clone(),
            plain: article.clone(),
            mentions: Vec::new(),
            claims: Vec::new(),
            relations: Vec::new(),
            topics,
            names: Names::of(article, lent),
            notices: article.notices.clone(),
        };
        let home = match context.yuan.code {
            "HKD" => place("Hong Kong"),
            "TWD" => place("Taiwan"),
            _ => place("China"),
        };
        let assumed = scope::of_article(article, &places, home).map(|is| Stated { is, here: false, assumed: true });
        let lead = place_of_lead(article, &places);
        let headed =
            |span: Span| place_in(text, &places, span, lead).map(|is| Stated { is, here: false, assumed: false });
        let title = article.blocks.iter().find(|block| block.kind == BlockKind::Title);
        let about = title.and_then(|title| headed(title.span)).or_else(|| assumed.clone());
        let assumed = lead.map(|is| Stated { is, here: false, assumed: true }).or(assumed);
        let home = about.and_then(|place| scope::country(place.is)).or_else(|| scope::home_of_money(text));
        let mut background = Background { topic, published, place: assumed, home, ..Background::default() };
        let mut title_place = background.place.clone();
        let (main_period, mut read) = main_period(article, &context);
        let mut chain = None;
        let mut items: Vec<Cell> = Vec::new();
        let mut open_columns: Vec<Vec<usize>> = Vec::new();
        for block in &article.blocks {
            if !block.kind.is_one_of_many() {
                reading.tie_items(&std::mem::take(&mut items));
            }
            match block.kind {
                BlockKind::Byline | BlockKind::Furniture => continue,
                BlockKind::Title => {
                    title_place = headed(block.span).or(title_place);
                    background.place = title_place.clone();
                }
                BlockKind::Heading => background.place = headed(block.span).or(title_place.clone()),
                BlockKind::Row => {
                    // its first row brings the whole table
                    if let Some(table) = article.tables.iter().find(|table| table.rows[0].span == block.span) {
                        open_columns = reading.table(table, &places, &context, &background);
                    }
                    continue;
                }
                BlockKind::Paragraph | BlockKind::Bullet | BlockKind::Quote => {}
            }
            background.in_title = block.kind == BlockKind::Title;
            background.labelled = opens_with_label(block.span.of(text));
            background.paragraph_place = None;
            if !block.kind.is_one_of_many() {
                background.owner = None;
                background.period = main_period;
                background.metrics.retain(|(unit, _)| is_telling(unit));
                (background.paragraph_place, background.ahead) = (None, None);
            }
            if opens_numbered_topic(text, block.span) {
                background.owner = None;
            }
            chain = block.kind.is_one_of_many().then_some(chain.unwrap_or(reading.claims.len()));
            // "Spain: 1.4 million tonnes": of what the first item is, and not of what the one before told besides
            let labelled = is_labelled(text, block.span);
            if let Some(chain) = chain.filter(|_| labelled) {
                let first = chain..(chain + FIRST_ITEM).min(reading.claims.len());
                let told = first.rev().map(|claim| &reading.claims[claim]);
                for claim in told.filter(|claim| claim.sentence.start < block.span.start) {
                    background.go_on(claim.metric.as_ref(), &reading.mentions[claim.mention]);
                }
            }
            let known = read.iter().position(|(span, _)| *span == block.span).map(|at| read.swap_remove(at).1);
            let found = known.unwrap_or_else(|| mention::read(text, block.span, &context));
            let from = reading.claims.len();
            reading.block(block.span, found, chain, &places, &mut background);
            reading.total_below(&std::mem::take(&mut open_columns), from);
            if block.kind.is_one_of_many() {
                let row = items.last().map_or(0, |cell| cell.row + 1);
                items.extend((from..reading.claims.len()).map(|claim| Cell { row, column: claim - from, claim }));
            }
        }
        reading.tie_items(&items);
        let tied = reading.relations.len();
        complete_changes(text, &reading.mentions, &reading.claims, &mut reading.relations);
        for at in tied..reading.relations.len() {
            let change = reading.relations[at].clone();
            reading.place_before(&change);
        }
        complete_margins(&reading.mentions, &reading.claims, &mut reading.relations);
        complete_shares(text, &reading.mentions, &reading.claims, &mut reading.relations);
        reading.complete_headline();
        if reading.mentions.is_empty() {
            reading.notices.push(Notice::NoFigures);
        }
        reading
    }

    /// The two ends of a change are levels, of a rate too, and the first is not of the change's own time.
    fn place_before(&mut self, relation: &Relation) {
        let Relation::Change { from, to, .. } = relation else { return };
        // 占比由31%升至34%: a share at both ends
        let shares = [*from, *to].iter().any(|end| self.claims[*end].measure == Measure::Share);
        let percent = |end: usize| self.mentions[self.claims[end].mention].kind == mention::Kind::Percent;
        let end_is = if shares && percent(*from) && percent(*to) { Measure::Share } else { Measure::Level };
        for end in [*from, *to] {
            if self.claims[end].measure == Measure::Growth {
                (self.claims[end].measure, self.claims[end].direction) = (end_is, None);
            }
        }
        let [older, newer] = [*from, *to].map(|index| self.claims[index].period.as_ref().map(|period| period.is));
        // "rose to 51.8% from 50.6% in the 12 weeks to 5 October": the time is that of the level which was reached
        let told = |claim: usize| self.claims[claim].period.as_ref().is_some_and(|period| period.here);
        let swapped = older.zip(newer).is_some_and(|(from, to)| from.from >= to.until);
        if swapped && told(*from) && !told(*to) {
            self.claims[*to].period = self.claims[*from].period.take();
            self.claims[*from].before = true;
            return;
        }
        // "18.6 million in June, up from 15.5 million in December": the December before
        let ahead = older.zip(newer).filter(|(from, to)| from.from >= to.until);
        let earlier = ahead.and_then(|(from, to)| {
            let (from, until) = (add_months(from.from, -12)?, add_months(from.until, -12)?);
            (until <= to.from && add_months(from, 12) > Some(until)).then_some(Period { from, until })
        });
        if let Some((claim, is)) = self.claims[*from].period.as_mut().zip(earlier) {
            claim.is = is;
            return;
        }
        if older.is_none() || older == newer {
            self.claims[*from].period = None;
            self.claims[*from].before = true;
        }
    }

    /// What two levels lie apart is no level.
    fn set_apart(&mut self, relation: &Relation) {
        let Relation::Difference { by, .. } = relation else { return };
        let claim = &mut self.claims[*by];
        claim.measure = Measure::Difference;
        claim.direction = claim.direction.or(Some(Direction::Up));
    }

    /// What grew is what its level is a level of, and not what the sentence before told of.
    fn name_rate(&mut self, relation: &Relation) {
        let Relation::Growth { level, rate } = relation else { return };
        if self.claims[*rate].metric.as_ref().is_some_and(|metric| !metric.here) {
            self.claims[*rate].metric = self.claims[*level].metric.clone();
        }
    }

    /// A growth is told of the time of the level that it led to: of "27.2 million last year, now 34.7 million, up 27.6%" the
    /// rate is not last year's.
    fn date_rate(&mut self, relation: &Relation) {
        let Relation::Growth { level, rate } = relation else { return };
        let (level, own) = (&self.claims[*level], self.claims[*rate].period.as_ref());
        // a compound rate is told of all the years up to there
        let over = |is: Period| own.is_some_and(|own| own.is.contains(is) && own.is != is);
        if let Some(period) = level.period.clone().filter(|period| period.here && !level.before && !over(period.is)) {
            self.claims[*rate].period = Some(period);
        }
    }

    /// Reads a block with the figures found in it; `chain` is the first claim of the bulleted list that it is an item of.
    fn block(
        &mut self,
        span: Span,
        found: Figures,
        chain: Option<usize>,
        places: &Places,
        background: &mut Background,
    ) {
        let article = self.plain.clone();
        let text = &*article.text;
        let first = self.mentions.len();
        self.mentions.extend(found.with_impossible_dates());
        if self.mentions.len() == first {
            // without figures only what it names matters to what follows
            background.named = self.names.within(span).last().map(|at| at.name).or(background.named);
            return;
        }
        let mut at = first;
        let mut done = span.start;
        let mut previous = self.claims.len();
        let mut sites: Vec<usize> = Vec::new();
        for mut sentence in sentences(text, span) {
            sentence.start = sentence.start.max(done);
            let mut count = 0;
            // a figure that a cut would split belongs to the sentence in which it begins
            while let Some(mention) = self.mentions.get(at + count).filter(|m| m.span.start < sentence.end) {
                sentence.end = sentence.end.max(mention.span.end);
                count += 1;
            }
            done = sentence.end;
            told_once::complete(text, sentence, &mut self.mentions[..at + count], at);
            let bound = bind(text, sentence, &self.mentions, at..at + count, &self.names, places, background);
            let tied = relations(text, &self.mentions, &bound, self.claims.len());
            let parts = unnamed_parts(text, &self.mentions, &bound, self.claims.len());
            let cut = self.claims.len();
            self.claims.extend(bound);
            parts.into_iter().for_each(|part| self.claims[part].part = true);
            for relation in &tied {
                self.place_before(relation);
                self.name_rate(relation);
                self.date_rate(relation);
                self.set_apart(relation);
            }
            self.relations.extend(tied);
            if previous < cut && cut < self.claims.len() {
                let near = self.relations.iter().rev().take_while(|relation| relation.highest() >= previous);
                let near: Vec<Relation> = near.cloned().collect();
                let tied = across(text, &self.mentions, &self.claims[previous..], cut - previous, previous, &near);
                for relation in &tied {
                    self.place_before(relation);
                }
                self.relations.extend(tied);
            }
            let listed = self.claims.len() - chain.unwrap_or(cut);
            if cut < self.claims.len() && listed <= LONGEST_LIST {
                // the whole may stand some sentences before
                let chain = chain.unwrap_or(cut);
                let lead = self.claims[chain].sentence.start.saturating_sub(LEAD);
                let from = self.claims.partition_point(|claim| claim.in_title || claim.sentence.start < lead).min(cut);
                let near = self.relations.iter().rev().take_while(|relation| relation.highest() >= from);
                let near: Vec<Relation> = near.cloned().collect();
                let (cut, chain) = (cut - from, chain.max(from) - from);
                self.relations.extend(complete_lists(
                    text,
                    &self.mentions,
                    &self.claims[from..],
                    (cut, chain),
                    from,
                    &near,
                ));
            }
            if cut < self.claims.len() {
                sites.push(cut);
                self.close_clauses(&sites, sentence);
                // while what they have is told last
                for few in (2..=FEW).filter_map(|few| sites.len().checked_sub(few)) {
                    self.tie_alone(sites[few]..self.claims.len());
                }
            }
            previous = cut;
            at += count;
        }
    }

    /// Ties the total that closes clauses which semicolons part to all of them; `sites` are the first figures of the block's
    /// clauses, the last of them in `sentence`.
    fn close_clauses(&mut self, sites: &[usize], sentence: Span) {
        const MOST: usize = 9;
        let text = &self.plain.text;
        let parted = |span: Span| text[..span.end as usize].ends_with([';', '；']);
        if parted(sentence) {
            return;
        }
        let before = sites.iter().rev().skip(1).take(MOST);
        let first = before.take_while(|site| parted(self.claims[**site].sentence)).last().copied();
        let Some(first) = first.filter(|first| self.claims.len() - first <= MOST) else { return };
        let near = self.relations.iter().rev().take_while(|relation| relation.highest() >= first);
        let near: Vec<Relation> = near.cloned().collect();
        self.relations.extend(total_of_clauses(text, &self.mentions, &self.claims[first..], first, &near));
    }

    /// Ties the figures of a few sentences that stand alone in them.
    fn tie_alone(&mut self, claims: Range<usize>) {
        let near = self.relations.iter().rev().take_while(|relation| relation.highest() >= claims.start);
        let near: Vec<Relation> = near.filter(|relation| relation.highest() < claims.end).cloned().collect();
        let tied = alone(&self.plain.text, &self.mentions, &self.claims[claims.clone()], claims.start, &near);
        for relation in &tied {
            self.place_before(relation);
            self.set_apart(relation);
        }
        self.relations.extend(tied);
    }
}

/// Whether a paragraph opens with a label in capitals and a full stop.
fn opens_with_label(paragraph: &str) -> bool {
    let label = paragraph.split_once(". ").map_or("", |(label, _)| label);
    (3..=24).contains(&label.len()) && label.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b' ')
}

/// Whether an item of a numbered list says in a word or two what it is about: "3. Exports: …".
fn opens_numbered_topic(text: &str, span: Span) -> bool {
    let number = text[..span.start as usize].trim_end().strip_suffix(['.', ')', '、']);
    let whole = span.of(text);
    let digits = whole.bytes().take_while(u8::is_ascii_digit).count();
    let marked = (1..=2).contains(&digits) && whole[digits..].starts_with(['.', ')', '、']);
    let item = if marked { whole[digits..].trim_start_matches(['.', ')', '、', ' ']) } else { whole };
    let numbered = marked || number.is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()));
    if !numbered {
        return false;
    }
    let label = item.split_once([':', '：']).map_or("", |(label, _)| label);
    (2..=24).contains(&label.len()) && label.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-'))
}

/// Figures at the head of a list among which those of its first item are.
const FIRST_ITEM: usize = 3;

/// Whether an item is a label and, right behind its colon, a figure.
fn is_labelled(text: &str, span: Span) -> bool {
    let label = span.of(text).split_once([':', '：']);
    label.is_some_and(|(label, rest)| {
        let figure = rest.trim_start().trim_start_matches(['$', '€', '£', '¥', '￥', '约', '近', '超']);
        label.len() <= 60 && figure.starts_with(|c: char| c.is_ascii_digit())
    })
}

/// Sentences that are looked through at once for figures that stand alone, at most.
const FEW: usize = 3;

/// Figures of a list whose whole is looked for, at most: what is longer is a table.
const LONGEST_LIST: usize = 40;

/// Bytes before a list in which its whole is looked for.
const LEAD: u32 = 700;

/// The first place that a headline or heading names. Of 上半年光伏组件出口下降 欧洲仍是最大市场, it is that of the text.
fn place_in(text: &str, places: &Places, span: Span, lead: Option<Place>) -> Option<Place> {
    let within = places.within(span, None, None);
    let named = within.first()?;
    let head = text.get(span.start as usize..named.span.start as usize).unwrap_or_default();
    let late = head.chars().any(is_han) && head.contains([' ', '　', '，', '：', ',', ':']);
    let other = lead.filter(|lead| late && !lead.contains(named.place) && !named.place.contains(*lead));
    Some(other.unwrap_or(named.place))
}

/// Where the lead of a block ends: a long one is read only so far.
pub(super) fn lead_end(text: &str, span: Span) -> usize {
    let end = (span.end as usize).min(span.start as usize + 600);
    (end..=span.end as usize).find(|at| text.is_char_boundary(*at)).unwrap_or(span.end as usize)
}

/// The place that the first sentence of the text names, if it is but one: what the rest is told of where nothing else is
/// named.
fn place_of_lead(article: &Article, places: &Places) -> Option<Place> {
    let text = &*article.text;
    let lead = article.blocks.iter().find(|block| block.kind.is_prose())?;
    let first = sentences(text, Span::new(lead.span.start as usize, lead_end(text, lead.span))).into_iter().next()?;
    let named = places.within(first, None, None);
    let place = named.first()?.place;
    (!place.is_part_of_world() && named.iter().all(|other| other.place == place)).then_some(place)
}
