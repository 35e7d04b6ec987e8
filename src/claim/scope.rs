//! Where a figure holds.

use crate::claim::clause::slice;
use crate::lexicon::{
    CHINESE_NAME_ENDINGS, Everywhere, METRICS, NAME_LATER, PLACE_WORDS, PLACES, Place, PlaceWord, place,
};
use crate::text::around::{Ends, first_chars, is_han, skip_blanks, word_at, word_before};
use crate::text::{Article, BlockKind, Lang, Span};

/// A place named in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// Where its name stands.
    pub span: Span,
    /// The place.
    pub place: Place,
}

/// The names of places in an article, looked for once: they are asked for by block and by sentence.
#[derive(Debug)]
pub struct Places<'t> {
    text: &'t str,
    names: Everywhere<'t, Place>,
    words: Everywhere<'t, PlaceWord>,
}

impl<'t> Places<'t> {
    /// Those of a text.
    pub fn of(text: &'t str) -> Self {
        Places { text, names: PLACES.everywhere(text), words: PLACE_WORDS.everywhere(text) }
    }

    /// Every place named in `text[span]`. *Domestic* and *nationwide* are `home`, the country that the article is about;
    /// *the city* and 全省 are `last`, the place named last.
    pub fn within(&self, span: Span, home: Option<Place>, last: Option<Place>) -> Vec<Named> {
        let (text, start, end) = (self.text, span.start as usize, span.end as usize);
        let mut found: Vec<Named> = self
            .names
            .within(start, end)
            .map(|(from, to, place)| Named { span: Span::new(from, to), place })
            .filter(|named| !is_dateline(text, named.span, start) && !is_currency(text, named.span))
            .filter(|named| !is_of_a_name(text, named.span))
            .collect();
        for (at, word_end, word) in self.words.within(start, end) {
            let span = Span::new(at, word_end);
            let place = match word {
                PlaceWord::Small => None,
                PlaceWord::Home => home,
                PlaceWord::Last => {
                    let here =
                        found.iter().rev().find(|n| n.span.end <= span.start && n.place.is_local()).map(|n| n.place);
                    let last = here.or(last).or(home.filter(|home| home.is_local()));
                    let word = slice(text, at, word_end);
                    let wide = ["省", "province", "state", "region"].iter().any(|part| word.contains(part));
                    // 全省 after a city is the city's province
                    last.map(|place| if wide { outermost(place) } else { place })
                }
            };
            if let Some(place) = place.filter(|_| !found.iter().any(|named| named.span.meets(span))) {
                found.push(Named { span, place });
            }
        }
        // 新疆国内生产总值: a word of what is counted, which tells no place where another does
        let counted =
            |named: &Named| named.span.of(text) == "国内" && text[named.span.end as usize..].starts_with("生产");
        let other = found.iter().any(|named| !counted(named));
        found.retain(|named| !counted(named) || !other && home.is_some());
        for named in found.iter_mut().filter(|named| counted(named)) {
            named.place = home.unwrap_or(named.place);
        }
        // "globally" in a sentence on business abroad is abroad
        if let Some(abroad) = found.iter().map(|named| named.place).find(|place| place.name() == "overseas") {
            found.iter_mut().filter(|named| named.place.name() == "World").for_each(|named| named.place = abroad);
        }
        found.sort_unstable_by_key(|named| named.span);
        found
    }
}

impl Places<'_> {
    /// Whether the text tells of a place of its own: 我市, 全县, 本镇.
    fn tells_of_own(&self) -> bool {
        let own = |at: usize| self.text[at..].starts_with(['全', '我', '本']);
        self.words.within(0, self.text.len()).any(|(at, _, word)| word != PlaceWord::Home && own(at))
    }
}

/// Whether the sentence tells of a place that the text does not name: 全村, 全县.
pub fn is_untold(places: &Places, sentence: Span, named: &[Named]) -> bool {
    let mut words = places.words.within(sentence.start as usize, sentence.end as usize);
    words.any(|(at, end, word)| match word {
        PlaceWord::Home => false,
        PlaceWord::Small => true,
        PlaceWord::Last => {
            slice(places.text, at, end).starts_with(is_han) && !named.iter().any(|n| n.span.meets(Span::new(at, end)))
        }
    })
}

/// The place that belongs to a metric phrase (or, without one, to the figure) at `anchor`.
///
/// First one of the figure's clause, which begins at `clause` and ends at `end`: the nearest before the figure, counted
/// in bytes from the anchor, one behind the anchor as twice as far; then one behind the figure ("60 shops in Lyon"); then
/// the nearest of the clauses before. "Lyon made 80% of the best in the French market" is told of Lyon.
pub fn of(text: &str, places: &[Named], anchor: Span, figure: Span, clause: usize, end: usize) -> Option<Place> {
    let rank = |named: &Named| {
        let (from, to) = (named.span.start, named.span.end);
        let gap = if to <= anchor.start { anchor.start - to } else { from.saturating_sub(anchor.end) * 2 };
        let in_clause = from as usize >= clause && to as usize <= end;
        // "fell to 310 million, as dealers in Spain waited": where the reason lies
        let reason = || {
            let between = slice(text, figure.end as usize, from as usize);
            [", as ", " because ", ", after ", " amid "].iter().any(|word| between.contains(word))
        };
        if to <= figure.start {
            Some((if in_clause { 0 } else { 2 }, gap))
        } else {
            let near = in_clause && from.saturating_sub(figure.end) <= 60 || gap <= 48;
            (near && !reason()).then_some((if in_clause { 1 } else { 3 }, gap))
        }
    };
    let ranked = places.iter().filter_map(|named| Some((rank(named)?, named.place)));
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, place)| place)
}

/// Leaves out what only says where another place lies ("Zhengzhou, in Henan province,"), and the field of a ranking, where something
/// else is named: "second in the country", "number one worldwide", 居全国第二.
pub fn without_fields(text: &str, places: &mut Vec<Named>, ordinals: &[Span]) {
    let inner = |at: usize, named: &Named| {
        let before = at.checked_sub(1).map(|before| places[before])?;
        let between = slice(text, before.span.end as usize, named.span.start as usize);
        Some(
            named.place != before.place
                && named.place.contains(before.place)
                && matches!(between, ", in " | " in " | ", "),
        )
    };
    let around: Vec<Span> =
        places.iter().enumerate().filter(|(at, named)| inner(*at, named) == Some(true)).map(|(_, n)| n.span).collect();
    places.retain(|named| !around.contains(&named.span));
    let field = |named: &Named| {
        let head = slice(text, 0, named.span.start as usize).trim_end();
        let ranked = ["number one", "No. 1", "number two", "No. 2", "biggest", "largest", "busiest"]
            .iter()
            .any(|word| head.strip_suffix("in the").unwrap_or(head).trim_end().ends_with(word));
        ranked
            || ordinals.iter().any(|o| {
                // "Ezhou's second phase" is Ezhou's
                let own = || slice(text, named.span.end as usize, o.start as usize).starts_with(['\'', '’']);
                named.span.start >= o.end && named.span.start - o.end <= 14
                    || named.span.end <= o.start && o.start - named.span.end <= 6 && !own()
            })
    };
    if places.iter().any(|named| !field(named)) {
        places.retain(|named| !field(named));
    }
}

/// The largest part of a country that a place is or lies in.
fn outermost(at: Place) -> Place {
    std::iter::successors(Some(at), |place| place.inside()).take_while(|place| place.is_local()).last().unwrap_or(at)
}

/// Whether a place only says where the report was written: 本报合肥3月17日讯, "HEFEI, March 17 (Agency) -".
fn is_dateline(text: &str, place: Span, block: usize) -> bool {
    let behind = &text[place.end as usize..];
    let tail = first_chars(behind, 12);
    let chinese = tail.contains('月') && tail.contains('日') && (tail.contains('讯') || tail.contains('电'));
    let first = slice(text, block, place.start as usize).trim().is_empty();
    // "HEFEI -", "HEFEI, March 17 (Agency) –"
    let dashed = || {
        let near = first_chars(behind, 48);
        let dash = [" - ", " -- ", " – ", " — "].iter().filter_map(|sign| near.find(sign)).min();
        let lead = dash.map_or("", |at| near[..at].trim_end());
        let agency = lead.starts_with(',') && lead.ends_with(')');
        dash.is_some_and(|at| at <= 32 && lead.split_whitespace().count() <= 4) || agency
    };
    chinese || first && dashed()
}

/// Words of what a firm makes, before the noun that calls it one, at most.
const MOST_OF_TRADE: usize = 6;

/// Whether a place is the end of a name, or says where a firm sits: 冰雪大世界, "the Lisbon-based company".
fn is_of_a_name(text: &str, place: Span) -> bool {
    let seat = ["-based", "-headquartered", "-listed"];
    // "shipped two million to the world in 2023": where it went
    if place.of(text) == "world" && text[..place.start as usize].trim_end().ends_with(" to the") {
        return true;
    }
    // 总部在济南的某某, "Lowell, based in Leeds,": where it sits; 总部在深圳的企业 and "firms based in Leeds" are all of the place's
    let (head, behind) = (&text[..place.start as usize], &text[place.end as usize..]);
    let sits = head.ends_with_any(&["总部在", "总部设在", "总部位于", "注册地在"])
        && !behind.starts_with_any(&["的企业", "的公司", "的机构", "的厂商", "的上市", "企业", "公司"])
        || head.ends_with_any(&[", based in ", ", headquartered in "]);
    // "the British developer", "Swedish recycler Marlow": whose country it is
    let (next, before) = (skip_blanks(text, place.end as usize), head.trim_end());
    let adjective = !place.of(text).ends_with("'s") && next > place.end as usize && !before.ends_with(" in");
    let firm = adjective
        && NAME_LATER.at(text, next).is_some_and(|(len, ())| {
            let behind = &text[next + len..];
            let word = word_before(text, before.len());
            let led =
                ["the", "a", "an", "this"].iter().any(|lead| word.eq_ignore_ascii_case(lead)) || before.is_empty();
            let named = behind.strip_prefix(' ').is_some_and(|rest| rest.starts_with(|c: char| c.is_uppercase()));
            !behind.starts_with(['s', '-']) && (led || named)
        });
    // "Danish pump and valve maker Lowell": what it makes stands between
    let trade = || {
        let mut at = next;
        for _ in 0..MOST_OF_TRADE {
            let word = word_at(text, at);
            if word.is_empty() || !word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') {
                return false;
            }
            let end = at + word.len();
            let named = text[end..].strip_prefix(' ').is_some_and(|rest| rest.starts_with(|c: char| c.is_uppercase()));
            if named {
                return NAME_LATER.whole(word).is_some();
            }
            at = skip_blanks(text, end);
        }
        false
    };
    let firm = firm || adjective && trade();
    text[place.end as usize..].starts_with_any(&seat)
        || sits
        || is_seat_in_brackets(head, behind)
        || is_field_of_an_apposition(place.of(text), head, behind)
        || firm
        || place.of(text) == "世界" && text[..place.start as usize].ends_with(['大', '洋', '雪', '乐', '奇'])
}

/// Whether a place alone stands in brackets behind a name: 锦江轨道集团(成都), "Lowell (Leeds)". Behind what is counted, it is the place
/// of the figures: "revenue (China)".
fn is_seat_in_brackets(head: &str, behind: &str) -> bool {
    let Some(head) = head.strip_suffix(['(', '（']).filter(|_| behind.starts_with([')', '）'])) else { return false };
    let name = head.trim_end();
    let chinese = || CHINESE_NAME_ENDINGS.before(name, name.len()).is_some() || name.ends_with("轨道");
    let last = word_before(name, name.len());
    let english = || last.starts_with(|c: char| c.is_uppercase()) && METRICS.before(name, name.len()).is_none();
    if name.ends_with(is_han) { chinese() } else { english() }
}

/// "Lowell, Norway's second-largest ferry line, said": the field in which a firm ranks.
fn is_field_of_an_apposition(place: &str, head: &str, behind: &str) -> bool {
    const RANKS: &[&str] =
        &["largest", "biggest", "leading", "top", "oldest", "busiest", "main", "dominant", "number", "No."];
    const NTH: &[&str] = &["second-", "third-", "fourth-", "fifth-", "second ", "third ", "fourth ", "fifth "];
    let of = if place.ends_with("'s") || place.ends_with("’s") { Some(behind) } else { None };
    let of = of.or_else(|| behind.strip_prefix("'s")).or_else(|| behind.strip_prefix("’s")).map(str::trim_start);
    let ranked = of.map(|of| NTH.iter().find_map(|nth| of.strip_prefix(nth)).unwrap_or(of));
    head.ends_with(", ") && ranked.is_some_and(|rest| rest.starts_with_any(RANKS))
}

/// Whether a place only says whose money is meant: US$12 million, 12 million US dollars.
fn is_currency(text: &str, place: Span) -> bool {
    let behind = &text[place.end as usize..];
    behind.starts_with('$') || behind.trim_start().starts_with("dollar")
}

/// The place that an article is about when it names none in its headline: the country that it names most, if that stands
/// out; else the `home` of its Chinese yuan, or that of its currency.
pub fn of_article(article: &Article, places: &Places, home: Option<Place>) -> Option<Place> {
    let text = &*article.text;
    let mut counts: Vec<(Place, u32)> = Vec::new();
    for block in article.blocks.iter().filter(|b| !matches!(b.kind, BlockKind::Byline | BlockKind::Furniture)) {
        for named in places.within(block.span, None, None) {
            let Some(country) = country(named.place) else { continue };
            match counts.iter_mut().find(|(place, _)| *place == country) {
                Some((_, count)) => *count += 1,
                None => counts.push((country, 1)),
            }
        }
    }
    counts.sort_unstable_by_key(|(place, count)| (std::cmp::Reverse(*count), *place));
    if article.lang == Lang::Zh
        && (counts.is_empty() || counts.iter().any(|(place, _)| Some(*place) == home.and_then(country)))
    {
        // 我市, 全县: of a place that no table has
        return home.filter(|_| !counts.is_empty() || !places.tells_of_own());
    }
    let next = counts.get(1).map_or(0, |(_, count)| *count);
    if let Some((place, _)) = counts.first().filter(|(_, count)| *count >= 2 && *count >= next * 2) {
        return Some(*place);
    }
    // the Leeds Courier tells of Britain, unless it names other countries
    let outlet = PLACES.all(&article.source, 0, article.source.len()).next().and_then(|(.., place)| country(place));
    if outlet.is_some() && counts.iter().all(|(place, _)| Some(*place) == outlet) {
        return outlet;
    }
    if !counts.is_empty() {
        return None;
    }
    // money of one country alone, and no place: its home
    home_of_money(text).filter(|_| !text.contains(['$', '€']))
}

/// The home of the money that a text counts in, if it is of one country.
pub fn home_of_money(text: &str) -> Option<Place> {
    const HOMES: &[(&str, &[&str])] = &[
        ("China", &["yuan", "RMB", "renminbi"]),
        ("Japan", &[" yen"]),
        ("India", &["rupee", "₹", " crore"]),
        ("United Kingdom", &["£"]),
        ("South Korea", &[" won "]),
    ];
    let mut homes = HOMES.iter().filter(|(_, words)| words.iter().any(|word| text.contains(word)));
    let (home, _) = homes.next()?;
    homes.next().is_none().then(|| place(home)).flatten()
}

/// The country that a place is or lies in; `None` for a part of the world.
pub fn country(at: Place) -> Option<Place> {
    let chain = || std::iter::successors(Some(at), |place| place.inside());
    let part = |place: &Place| place.is_part_of_world();
    if part(&at) {
        return None;
    }
    chain().take_while(|place| !part(place)).last()
}
