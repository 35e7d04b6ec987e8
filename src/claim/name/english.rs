//! Names in Latin letters: runs of capitalised words that an ending, a verb, a noun before them or a bracket speaks for.

use super::again::{is_named_again, plural_or_common};
use super::run::{Run, STOPS, runs};
use super::says::{is_called_a_firm, says_of_itself};
use super::{Forms, Known, NamedAt, Names, is_place};
use crate::claim::clause::slice;
use crate::lexicon::{MEASURES, METRICS, NAME_CALLED, NAME_DOES, NAME_ENDINGS, NAME_LATER, NAME_LEADS, PLACES, Sort};
use crate::text::Span;
use crate::text::around::{
    Ends, char_before, first_chars, is_latin, skip_blanks, skip_blanks_back, word_at, word_before,
};

/// Titles of persons: what follows is one.
#[rustfmt::skip]
pub(super) const PERSONS: &[&str] = &[
    "Mr", "Mrs", "Ms", "Dr", "Prof", "Professor", "President", "Minister", "Premier", "Chancellor", "Senator", "Sir",
    "Governor", "Mayor", "Secretary", "Chairman", "Chairwoman", "Chief", "King", "Queen", "Prince", "Judge", "Captain",
    "Coach", "Pope", "General", "Congressman", "Congresswoman", "Representative", "Director", "Ambassador",
];

/// Takes in the names of `text[span]` that something speaks for.
pub fn find(text: &str, span: Span, title: Option<Span>, names: &mut Names) {
    for run in runs(text, span) {
        let whole = slice(text, run.start(), run.end());
        let says = || says_of_itself(text, span, run.start(), run.end(), title).then(|| (Sort::Owner, String::new()));
        let headed = || heads_item(text, span, &run).then(|| (Sort::Owner, String::new()));
        let spoken = evidence(text, span, &run).or_else(says).or_else(headed);
        if spoken.is_none() && run.words.len() == 1 && is_named_again(text, whole, run.end()) {
            let known = names.known.len();
            if let Some(index) = names.add(whole, Sort::Owner, "").filter(|index| *index == known) {
                names.known[index].slight = true;
            }
        }
        if let Some((sort, noun)) = spoken {
            let added = names.add(whole, sort, &noun);
            added.into_iter().for_each(|index| names.known[index].slight = false);
            if let (Some(index), Some(short)) = (added, bracketed(text, &run).or_else(|| without_kind(whole))) {
                names.known[index].forms.push(short.to_owned());
            }
        }
    }
}

/// The name without the word of its kind that some languages put first: Bodegas Lowell is Lowell.
fn without_kind(name: &str) -> Option<&str> {
    #[rustfmt::skip]
    const KINDS: &[&str] = &[
        "Maison", "Bodegas", "Bodega", "Grupo", "Groupe", "Gruppo", "Casa", "Domaine", "Cantina", "Cantine", "Aceites", "Banco", "Banca", "Banque", "Hotel",
        "Industrias", "Laboratorios", "Laboratoires", "Societe", "Société", "Compagnie", "Compagnia", "Weingut", "Brauerei", "Caves", "Quinta", "Usina",
    ];
    let (kind, rest) = name.split_once(' ')?;
    (KINDS.contains(&kind) && rest.len() >= 5 && !is_place(rest) && !rest.starts_with("de ")).then_some(rest)
}

/// Whether a block opens with the name and, in brackets, where it sits: "Lowell (Leeds). In 2023 turnover was up".
fn heads_item(text: &str, span: Span, run: &Run) -> bool {
    if !text[span.start as usize..run.start()].trim_matches([' ', '*', '-', '•']).is_empty() {
        return false;
    }
    let behind = first_chars(&text[run.end()..], 80);
    // "Lowell. The Leeds distiller had turnover of …"
    let said = behind.strip_prefix(". The ").is_some_and(|rest| {
        let end = rest.find([',', '.', '\'', '’']).unwrap_or(rest.len());
        rest[..end].split(' ').take(4).any(|word| NAME_LATER.whole(word).is_some() || is_maker(word))
    });
    let inside = behind.strip_prefix(" (").and_then(|rest| rest.split_once("). "));
    let seat = inside.is_some_and(|(seat, _)| {
        seat.len() <= 30 && seat.split([' ', ',']).all(|word| word.is_empty() || word.starts_with(char::is_uppercase))
    });
    seat || said
}

/// A noun of who makes or sells something: distiller, bottler, brewer.
fn is_maker(word: &str) -> bool {
    word.len() >= 6 && word.ends_with("er") && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Where the noun ends that says of which sort a place of work is: "the Lowell *mine*", "Kingsbridge *airport*".
fn site(text: &str, run: &Run) -> Option<usize> {
    #[rustfmt::skip]
    const SITES: &[&str] = &[
        "mine", "plant", "factory", "mill", "refinery", "airport", "port", "terminal", "dam", "reactor", "hospital",
        "stadium", "museum", "festival", "marathon", "hotel", "resort", "shipyard", "brewery", "smelter", "foundry", "zoo",
        "wind farm", "solar farm", "power station", "power plant", "oilfield", "gasfield", "field", "canal", "arena",
    ];
    let rest = text[run.end()..].strip_prefix(' ').filter(|_| !run.possessive)?;
    let noun = SITES.iter().filter(|noun| rest.starts_with(**noun)).max_by_key(|noun| noun.len())?;
    let whole = !rest[noun.len()..].first_char().is_some_and(|c: char| is_latin(c) || c == '-');
    (whole && !(run.first && run.words.len() == 1)).then(|| run.end() + 1 + noun.len())
}

/// The names of places of work that end with the noun of their sort: those are found wherever they stand.
pub fn sites(known: &[Known]) -> Forms<'_> {
    let small = |word: &str| word.first_char().is_some_and(|c: char| c.is_ascii_lowercase());
    let names = known.iter().map(|known| known.name.as_str()).enumerate();
    let sites = names.filter(|(_, form)| form.len() >= 3 && form.rsplit(' ').next().is_some_and(small));
    Forms::new(sites.map(|(name, form)| (form, name)).collect())
}

/// The forms of names with their first bytes, in which nearly all differ from what is asked for, and the indices of their names.
pub struct ByFirst<'n>(Vec<(u8, &'n str, usize, bool)>);

impl<'n> ByFirst<'n> {
    /// All forms of some names.
    pub fn of(known: &'n [Known]) -> Self {
        let mut all: Vec<(u8, &str, usize, bool)> = Vec::new();
        for (index, known) in known.iter().enumerate() {
            let forms = std::iter::once(known.name.as_str()).chain(known.forms.iter().map(String::as_str));
            all.extend(forms.filter_map(|form| Some((*form.as_bytes().first()?, form, index, known.borrowed))));
        }
        ByFirst(all)
    }

    /// Those that begin as a word does.
    fn like(&self, word: &str) -> impl Iterator<Item = (&'n str, usize, bool)> {
        let byte = word.as_bytes().first().copied().unwrap_or_default();
        self.0.iter().filter(move |(other, ..)| *other == byte).map(|(_, form, index, whole)| (*form, *index, *whole))
    }
}

/// Marks every place in `text[span]` where a known name or a short form of it stands.
pub fn mark(text: &str, span: Span, known: &ByFirst, sites: &Forms, marks: &mut Vec<NamedAt>) {
    let sites = sites.find(text, span);
    for run in runs(text, span) {
        let mut first = 0;
        while first < run.words.len() {
            let rest = &run.words[first..];
            let found =
                known.like(rest[0].1).filter_map(|(form, index, whole)| Some((begins(rest, form, whole)?, index)));
            match found.max_by_key(|(words, index)| (*words, std::cmp::Reverse(*index))) {
                Some((words, name)) => {
                    let (at, word) = rest[words - 1];
                    let span = Span::new(rest[0].0, at + word.len());
                    if !sites.iter().any(|site| site.span.meets(span)) {
                        marks.push(NamedAt { span, name });
                    }
                    first += words;
                }
                None => first += 1,
            }
        }
    }
    marks.extend(sites);
}

/// How many words of the run are `form`, or, unless it must be there as a `whole`, the first word of it where that says enough:
/// *Lowell* for Lowell Motors.
fn begins(run: &[(usize, &str)], form: &str, whole: bool) -> Option<usize> {
    let (_, first) = run[0];
    let alike = |((_, a), b): &(&(usize, &str), &str)| a.trim_end_matches('.') == b.trim_end_matches('.');
    // a run of words has no sign between partners: Marks & Spencer
    let words = || form.split(' ').filter(|word| *word != "&");
    let same = run.iter().zip(words()).take_while(alike).count();
    if same == words().count() {
        return Some(same);
    }
    let short = !whole
        && same >= 1
        && same == run.len()
        && first.len() >= 3
        && STOPS.whole(first).is_none()
        && NAME_ENDINGS.at(first, 0).is_none_or(|(len, _)| len != first.len())
        && !is_place(first)
        && NAME_LEADS.at(first, 0).is_none();
    short.then_some(same)
}

/// What speaks for the run being a name of something that owns or tells figures, and the noun that it is called by.
fn evidence(text: &str, span: Span, run: &Run) -> Option<(Sort, String)> {
    let found = spoken_for(text, span, run)?;
    let single = run.words.len() == 1;
    let ordinary = single && run.first && plural_or_common(text, &text[run.start()..run.end()], run.start());
    (!ordinary).then_some(found)
}

/// The same, taking any word with a capital for a name.
fn spoken_for(text: &str, span: Span, run: &Run) -> Option<(Sort, String)> {
    let whole = slice(text, run.start(), run.end());
    let (_, head) = run.words[0];
    let last = run.words.last()?.1.trim_end_matches('.');
    let lower = last.to_ascii_lowercase();
    if is_place(whole) && site(text, run).is_none()
        || matches!(head, "Mr" | "Mrs" | "Ms" | "Dr" | "Mr." | "Mrs." | "Ms." | "Dr.")
    {
        return None;
    }
    if site(text, run).is_some() {
        return Some((Sort::Owner, String::new()));
    }
    if run.words.len() >= 2
        && let Some((_, sort)) = NAME_ENDINGS.at(last, 0).filter(|(len, _)| *len == last.len())
        && !(quoted(text, run) && sort == Sort::Owner)
    {
        // a Research Centre tells of others, a Sports Centre of itself
        let studies =
            ["Research", "Statistics", "Data", "Information", "Policy", "Monitoring", "Studies", "Forecasting"];
        let before = run.words[run.words.len() - 2].1;
        let sort = if studies.contains(&before) { Sort::Teller } else { sort };
        // Jiangsu Province is Jiangsu
        let within = slice(text, run.start(), run.words[run.words.len() - 1].0).trim_end();
        if sort == Sort::Area && is_place(within) {
            return None;
        }
        return Some((sort, lower));
    }
    if run.words.len() >= 3
        && run.words[1].1 == "of"
        && let Some((_, sort)) = NAME_LEADS.at(head, 0).filter(|(len, _)| *len == head.len())
    {
        return Some((sort, head.to_ascii_lowercase()));
    }
    let single = run.words.len() == 1;
    // 890 GW: a unit is no name
    if single && text[..run.start()].trim_end().last_char().is_some_and(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let unit = MEASURES.at(whole, 0).is_some_and(|(len, _)| len == whole.len());
    if unit {
        return None;
    }
    // Lyon Falcons: a place and a word more, named twice
    let person = run.words.iter().any(|(_, word)| PERSONS.contains(word) || *word == "Prime" || *word == "New");
    let placed = !single
        && !person
        && run.words.len() <= 3
        && PLACES.at(whole, 0).is_some_and(|(len, place)| place.name() == &whole[..len]);
    let next = word_at(text, skip_blanks(text, run.end()));
    let acts = matches!(next, "had" | "has" | "is" | "was" | "won" | "beat" | "will" | "drew")
        || NAME_DOES.at(text, skip_blanks(text, run.end())).is_some();
    if placed && (acts || text.matches(whole).take(2).count() == 2) && !is_place(last) {
        return Some((Sort::Owner, String::new()));
    }
    // Lyon-Marseille: two places tied by a hyphen are a port, a line or a district of their own
    if single && whole.contains('-') && whole.split('-').all(is_place) {
        return Some((Sort::Area, String::new()));
    }
    let known_word = METRICS.at(whole, 0).is_some_and(|(len, _)| len == whole.len());
    if PERSONS.contains(&head.trim_end_matches('.')) {
        return None;
    }
    let common = single && NAME_ENDINGS.at(whole, 0).is_some_and(|(len, _)| len == whole.len());
    if common || known_word || last.len() < 2 {
        return None;
    }
    let called = called(text, span, run.start());
    if let Some(noun) = called {
        return Some((Sort::Owner, noun));
    }
    let after = run.end() + if run.possessive { 2 } else { 0 };
    let after = if text.is_char_boundary(after) { after } else { after + 1 };
    if run.possessive {
        let tail = slice(text, after.min(text.len()), span.end as usize);
        let near = tail.char_indices().nth(36).map_or(tail.len(), |(at, _)| at);
        let end = tail[..near].find([',', '.', ';']).unwrap_or(near);
        let own = METRICS.all(&tail[..end], 0, end).any(|(_, _, m)| !m.wide && !m.hint);
        return own.then_some((Sort::Owner, String::new()));
    }
    // "the first plant in Lowell processed 2,400 tonnes"
    let inside =
        single && matches!(word_before(text, skip_blanks_back(text, run.start())), "in" | "at" | "near" | "from");
    let does = !inside && does(text, span, after)
        || ["(NYSE", "(NASDAQ", "(Nasdaq", "(HKEX", "(SSE", "(LSE", "(TSE"]
            .iter()
            .any(|m| text[after..].trim_start().starts_with(m));
    does.then_some((Sort::Owner, String::new()))
}

/// Whether the run stands in quotation marks: a title or a motto, unless something else speaks for it.
fn quoted(text: &str, run: &Run) -> bool {
    char_before(text, run.start()).is_some_and(|c| matches!(c, '"' | '“' | '‘' | '《'))
}

/// Whether a verb of business follows, perhaps behind an apposition: "Lowell, the maker of pumps, sold".
fn does(text: &str, span: Span, after: usize) -> bool {
    let end = span.end as usize;
    let Some(rest) = text.get(after..end) else { return false };
    if rest.starts_with([' ', '\n']) {
        let mut at = after + 1;
        for _ in 0..2 {
            if NAME_DOES.at(text, at).is_some() {
                return true;
            }
            // one adverb or auxiliary
            let word = word_at(text, at);
            let skipped = word.ends_with("ly") || matches!(word, "also" | "has" | "have" | "had" | "will" | "now");
            if !skipped {
                return false;
            }
            at = skip_blanks(text, at + word.len());
        }
        return false;
    }
    let Some(apposition) = rest.strip_prefix(", ") else { return false };
    let word = word_at(apposition, 0);
    // "Lowell, founded in 2018, sold"
    if matches!(word, "founded" | "headquartered" | "listed" | "established") {
        return true;
    }
    if !matches!(word, "the" | "a" | "an" | "which" | "one" | "whose" | "based" | "China's" | "Europe's") {
        return false;
    }
    if word == "which" {
        return NAME_DOES.at(apposition, 6).is_some();
    }
    let near = apposition.char_indices().nth(100).map_or(apposition.len(), |(at, _)| at);
    apposition[..near].find(", ").is_some_and(|close| {
        let called = word != "whose" && is_called_a_firm(&apposition[..close]);
        called || NAME_DOES.at(apposition, close + 2).is_some()
    })
}

/// The noun before a name that says what it is: *carmaker* Lowell, a platform called “Lowell”.
fn called(text: &str, span: Span, start: usize) -> Option<String> {
    let quoted = char_before(text, start).is_some_and(|c| matches!(c, '"' | '“' | '‘'));
    let end = skip_blanks_back(text, if quoted { start - char_before(text, start)?.len_utf8() } else { start });
    let (at, ()) = NAME_CALLED.before(text, end).filter(|(at, ())| *at >= span.start as usize)?;
    let noun = slice(text, at, end);
    if !matches!(noun, "called" | "named" | "dubbed" | "known as") {
        return (!noun.first_char().is_some_and(|c: char| c.is_ascii_uppercase())).then(|| noun.to_owned());
    }
    quoted.then(|| word_before(text, skip_blanks_back(text, at)).to_ascii_lowercase())
}

/// The short form in brackets behind a name: capitals, or a word of it.
fn bracketed<'t>(text: &'t str, run: &Run) -> Option<&'t str> {
    let rest = text[run.end()..].strip_prefix(" (")?;
    let close = rest.find(')').filter(|len| (2..=12).contains(len))?;
    let short = &rest[..close];
    let initials =
        short.bytes().all(|b| b.is_ascii_uppercase()) && short.chars().next() == run.words[0].1.chars().next();
    initials.then_some(short)
}
