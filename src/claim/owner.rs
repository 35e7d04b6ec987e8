//! Whose a figure is: the firm, port or club that its clause names, that a word like *the company* stands for, or that the sentence before was about.

use super::{Metric, Name, NamedAt, Names, Stated};
use crate::claim::clause::slice;
use crate::lexicon::{CHINESE_NAME_LATER, NAME_LATER, PLACES, Sort, TELLING_WORDS};
use crate::text::Span;
use crate::text::around::{Ends, is_han, skip_blanks, skip_blanks_back, word_before};

/// Something a sentence names, or a word that stands for it.
#[derive(Clone, Copy, Debug)]
struct Spot {
    span: Span,
    name: usize,
    part: Part,
}

/// The part that a name plays in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Figures may be its own.
    Owner,
    /// It tells them; they are its own only if nothing else is named.
    Teller,
    /// Something is held against it.
    Compared,
}

/// What a sentence names.
#[derive(Clone, Debug, Default)]
pub struct Owners {
    spots: Vec<Spot>,
    /// Whether an office or a house of research is the one that speaks: its figures are nobody's who was named before.
    pub tells: bool,
}

impl Owners {
    /// What `text[sentence]` names. `last` is what was named last before it.
    pub fn of(text: &str, sentence: Span, names: &Names, last: Option<usize>) -> Owners {
        if names.known.is_empty() {
            return Owners::default();
        }
        let mut spots: Vec<Spot> = names
            .within(sentence)
            .iter()
            .filter_map(|at| Some(Spot { span: at.span, name: at.name, part: part(text, sentence, names, at)? }))
            .collect();
        for (span, noun) in later(text, sentence, &spots) {
            let before = spots.iter().rev().find(|spot| spot.span.end <= span.start).map(|spot| spot.name);
            if let Some(name) = stands_for(names, noun, before.or(last), span.start) {
                spots.push(Spot { span, name, part: Part::Owner });
            }
        }
        spots.extend(of_area(text, sentence, names));
        spots.sort_unstable_by_key(|spot| spot.span);
        let tells = names.within(sentence).iter().any(|at| names.known[at.name].sort == Sort::Teller);
        Owners { spots, tells }
    }

    /// The spans of names: words inside them name no metric and no place.
    pub fn spans(&self) -> Vec<Span> {
        self.spots.iter().map(|spot| spot.span).collect()
    }

    /// Where names stand that figures of the sentence are told of.
    pub fn named(&self) -> impl Iterator<Item = Span> + '_ {
        self.spots.iter().filter(|spot| spot.part == Part::Owner).map(|spot| spot.span)
    }

    /// Whose the figure is: the last name before it, else one behind it that a preposition ties to it.
    pub fn at(&self, text: &str, figure: Span) -> Option<usize> {
        let before = |part: Part| {
            self.spots
                .iter()
                .rev()
                .find(|spot| spot.part == part && spot.span.end <= figure.start)
                .map(|spot| spot.name)
        };
        let behind = || {
            let spot = self.spots.iter().find(|spot| spot.part == Part::Owner && spot.span.start >= figure.end)?;
            let between = slice(text, figure.end as usize, spot.span.start as usize);
            let tied = between.len() <= 60
                && !between.contains([',', ';', '，', '；', '。'])
                && ["by", "at", "of", "from", "for"]
                    .contains(&word_before(text, skip_blanks_back(text, skip_the(text, spot.span.start as usize))));
            tied.then_some(spot.name)
        };
        before(Part::Owner).or_else(behind)
    }

    /// What the sentence names last, or nothing.
    pub fn last(&self) -> Option<usize> {
        self.spots.iter().rev().find(|spot| spot.part == Part::Owner).map(|spot| spot.name)
    }

    /// A name that only tells: whose the figures are if nothing else is named.
    pub fn teller(&self) -> Option<usize> {
        self.spots.iter().find(|spot| spot.part == Part::Teller).map(|spot| spot.name)
    }
}

/// The place before an article that leads the name at `at`.
fn skip_the(text: &str, at: usize) -> usize {
    let end = skip_blanks_back(text, at);
    let word = word_before(text, end);
    if word.eq_ignore_ascii_case("the") { end - word.len() } else { at }
}

/// The part that a name plays; `None` for one that only tells what others do.
fn part(text: &str, sentence: Span, names: &Names, at: &NamedAt) -> Option<Part> {
    let sort = names.known[at.name].sort;
    let (start, end) = (at.span.start as usize, at.span.end as usize);
    let floor = sentence.start as usize;
    let head = skip_the(text, start);
    let before = skip_blanks_back(text, head);
    let told = TELLING_WORDS.before(text, before).is_some_and(|(at, is_before)| is_before && at >= floor);
    if sort == Sort::Teller {
        return None;
    }
    if told {
        return Some(Part::Teller);
    }
    let possessive = text[end..].starts_with("'s") || text[end..].starts_with("’s") || text[end..].starts_with('的');
    let word = word_before(text, before).to_ascii_lowercase();
    let compared = matches!(
        word.as_str(),
        "than" | "surpassing" | "overtaking" | "overtook" | "behind" | "rival" | "unlike" | "beating"
    ) || slice(text, floor, before).ends_with("ahead of")
        || slice(text, floor, before).ends_with("compared with")
        || ["超过", "超越", "高于", "低于", "仅次于", "领先"].iter().any(|w| slice(text, floor, start).ends_with(w));
    let goes_on = text[end..].starts_with(", which") || text[end..].starts_with(", whose");
    if compared && !possessive && !goes_on {
        return Some(Part::Compared);
    }
    Some(Part::Owner)
}

/// Words of the sentence that stand for a name given before, with the noun that says which.
fn later<'t>(text: &'t str, sentence: Span, spots: &[Spot]) -> Vec<(Span, &'t str)> {
    let mut found = Vec::new();
    let (floor, end) = (sentence.start as usize, sentence.end as usize);
    let inside = |span: Span| spots.iter().any(|spot| spot.span.meets(span));
    for (at, noun_end, ()) in NAME_LATER.all(text, floor, end) {
        let before = skip_blanks_back(text, at);
        let word = word_before(text, before);
        let lead = |word: &str| ["the", "this"].iter().any(|lead| word.eq_ignore_ascii_case(lead));
        // "the company", "the Seoul-based company"
        let direct = lead(word);
        let described = !direct && lead(word_before(text, skip_blanks_back(text, before - word.len())));
        let span = Span::new(at, noun_end);
        // "the company car park" is not the company
        // "the Swedish group"
        let demonym = || PLACES.at(word, 0).is_some_and(|(len, _)| len == word.len());
        if (direct || (described && (word.contains('-') || demonym()))) && !inside(span) {
            found.push((span, slice(text, at, noun_end)));
        }
    }
    for (at, noun_end, ()) in CHINESE_NAME_LATER.all(text, floor, end) {
        let noun = slice(text, at, noun_end);
        let before = slice(text, floor, at).chars().next_back();
        let opens = before.is_none_or(|c| !is_han(c) && !c.is_ascii_alphanumeric());
        let said = noun.starts_with('该') || noun.starts_with('本') || noun == "其";
        let its = noun == "其" && ["中", "他", "它", "实", "余", "次"].iter().any(|w| text[noun_end..].starts_with(w));
        let span = Span::new(at, noun_end);
        if (opens || (said && noun != "其")) && !its && !inside(span) {
            found.push((span, noun));
        }
    }
    found
}

/// Words of the sentence that stand for a county, a district or a town which no table has: 全县.
fn of_area(text: &str, sentence: Span, names: &Names) -> Vec<Spot> {
    const KINDS: [char; 4] = ['县', '区', '镇', '乡'];
    /// Names before that are looked through.
    const MOST: usize = 200;
    let areas = || names.known.iter().enumerate().filter(|(_, known)| known.sort == Sort::Area);
    if areas().next().is_none() {
        return Vec::new();
    }
    let said = sentence.of(text);
    let words = said.char_indices().filter(|(_, c)| KINDS.contains(c)).filter_map(|(at, kind)| {
        let all = said[..at].ends_with(['全', '该', '我', '本']);
        let start = sentence.start as usize + at - if all { '全'.len_utf8() } else { 0 };
        let end = sentence.start as usize + at + kind.len_utf8();
        let within = text[end..].starts_with('里') && !said[..at].ends_with(is_han);
        if !(all || within) {
            return None;
        }
        let last = names.at.partition_point(|named| named.span.end as usize <= start);
        let before = names.at[..last].iter().rev().take(MOST).map(|named| named.name);
        let mut of_kind = before.filter(|name| names.known[*name].sort == Sort::Area);
        let name = of_kind.find(|name| names.known[*name].name.as_str().ends_with(kind))?;
        Some(Spot { span: Span::new(start, end), name, part: Part::Owner })
    });
    words.collect()
}

/// What a word like *the company* stands for: the name called by that noun, else the last one named, else the main one.
fn stands_for(names: &Names, noun: &str, last: Option<usize>, at: u32) -> Option<usize> {
    let owner = |name: &usize| names.known[*name].sort != Sort::Teller;
    let called = |name: usize| {
        let known = &names.known[name];
        let lower = known.name.as_str().to_ascii_lowercase();
        known.noun == noun || lower.split(' ').any(|word| word == noun) || ends_like(known.name.as_str(), noun)
    };
    if let Some(name) = last.filter(|name| called(*name)) {
        return Some(name);
    }
    let firm = matches!(
        noun,
        "company"
            | "firm"
            | "group"
            | "business"
            | "公司"
            | "该公司"
            | "本公司"
            | "我司"
            | "集团"
            | "该集团"
            | "其"
            | "该企业"
    );
    if !firm && let Some(name) = (0..names.known.len()).find(|name| owner(name) && called(*name)) {
        return Some(name);
    }
    // a port or a hotel that no name is called by is any port or hotel
    #[rustfmt::skip]
    let site = [
        "port", "airport", "hotel", "resort", "park", "zoo", "museum", "hospital", "school", "university", "college",
        "stadium", "theatre", "theater", "clinic", "railway", "terminal", "canal", "plant", "factory", "mine", "base",
        "dealer", "trader", "broker", "distributor", "wholesaler", "contractor", "importer", "landlord", "farmer", "farm", "bakery", "dairy",
        "laboratory", "supermarket", "race", "event", "fair", "exhibition", "bank", "league", "club", "team", "exchange", "network", "app", "brand",
        "学校", "医院", "港口", "基金", "平台", "机场", "酒店", "俱乐部", "联赛", "赛事", "景区", "工厂", "展会",
    ];
    if site.contains(&noun) {
        return None;
    }
    // a platform or a park is no company
    let firmly = |name: &usize| {
        let known = &names.known[*name];
        !firm || known.sort != Sort::Area && (known.noun.is_empty() || !is_thing(&known.noun))
    };
    let before =
        || names.at.iter().rev().filter(|n| n.span.end <= at).map(|n| n.name).find(|name| owner(name) && firmly(name));
    last.filter(|name| owner(name) && firmly(name)).or_else(before).or(names.main)
}

/// Whether the noun that a name is called by says that it is no firm of its own.
fn is_thing(noun: &str) -> bool {
    [
        "platform",
        "app",
        "brand",
        "fund",
        "sub-fund",
        "park",
        "port",
        "airport",
        "plant",
        "mine",
        "museum",
        "festival",
        "tournament",
        "hospital",
        "stadium",
        "marathon",
        "league",
        "district",
        "county",
        "zone",
        "exchange",
        "university",
        "school",
    ]
    .contains(&noun)
}

/// 该港 and 舟山港, 公司 and 青石公司.
fn ends_like(name: &str, noun: &str) -> bool {
    let bare = noun.trim_start_matches(['该', '本']);
    bare.starts_with(is_han) && name.ends_with(bare)
}

/// The owner of a figure, as a part of its claim.
///
/// A market's or a place's figure (market size, GDP) is no firm's. One named before in the paragraph, or the one thing
/// that the article is about, owns figures of sentences that name neither a place nor anything else.
pub fn of(
    names: &Names,
    here: Option<usize>,
    around: Option<usize>,
    metric: Option<&Metric>,
    placed: bool,
) -> Option<Stated<Name>> {
    let wide = metric.is_some_and(|m| m.wide);
    let fits = |name: &usize| !wide || names.known[*name].sort == Sort::Area;
    let stated = |name: usize, here| Stated { is: names.known[name].name.clone(), here, assumed: false };
    let around = around.filter(|name| !placed && fits(name));
    here.filter(fits).map(|name| stated(name, true)).or_else(|| around.map(|name| stated(name, false)))
}

/// Whether the sentence turns to others than whom it was about before its figure: 对手也没闲着，…
pub fn turns_to_others(text: &str, sentence: Span, figure: Span) -> bool {
    #[rustfmt::skip]
    let others = ["对手", "竞品", "友商", "同行", "另一家", "全网", "全行业", "of the whole network", "of the whole industry"];
    let head = slice(text, sentence.start as usize, figure.start as usize);
    others.iter().any(|word| head.contains(word))
}

/// Whether a sentence begins with a word that carries its subject over: It, They, 其.
pub fn goes_on(text: &str, sentence: Span) -> bool {
    let at = skip_blanks(text, sentence.start as usize);
    let rest = &text[at..];
    rest.starts_with_any(&["It ", "They ", "Its ", "Their ", "其", "该"])
}
