//! What an article is about: the words before *market*, *industry*, 市场, 行业, and their variants joined.

use crate::lexicon::{
    CHINESE_NAME_ENDINGS, INDUSTRY_NOUNS, METRICS, NAME_ENDINGS, PLACES, STATUS_WORDS, Sort, TELLING_WORDS,
};
use crate::text::around::{Ends, char_before, is_han, is_latin, skip_blanks, skip_blanks_back, word_before};
use crate::text::{Article, BlockKind, Span};
use crate::value::Map;

/// A topic in normal form: small letters, hyphens as blanks, the last word in the singular; Chinese as written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Topic(String);

impl Topic {
    /// The normal form of a phrase.
    pub fn new(phrase: &str) -> Self {
        let mut words: Vec<String> = phrase
            .split(|c: char| c.is_whitespace() || c == '-')
            .filter(|w| !w.is_empty())
            .map(str::to_ascii_lowercase)
            .collect();
        if let Some(last) = words.last_mut()
            && last.len() > 3
            && last.ends_with('s')
            && !last.ends_with("ss")
        {
            last.pop();
        }
        Topic(words.join(" "))
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is written in Chinese.
    pub fn is_chinese(&self) -> bool {
        self.0.starts_with(is_han)
    }

    /// Whether the two name one thing: the same last word, and every word of the shorter (two at least) in the longer.
    ///
    /// ```
    /// use crossfoot::claim::Topic;
    /// assert!(Topic::new("plug-in hybrid cars").is_variant_of(&Topic::new("hybrid car")));
    /// assert!(!Topic::new("car").is_variant_of(&Topic::new("hybrid car")));
    /// ```
    pub fn is_variant_of(&self, other: &Topic) -> bool {
        if self == other {
            return true;
        }
        if self.is_chinese() || other.is_chinese() {
            return false;
        }
        let (a, b): (Vec<&str>, Vec<&str>) = (self.0.split(' ').collect(), other.0.split(' ').collect());
        let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
        short.len() >= 2 && short.last() == long.last() && short.iter().all(|word| long.contains(word))
    }
}

/// The topics that an article's own words name, the most frequent first; a mention in the headline counts thrice.
pub fn topics(article: &Article) -> Vec<(Topic, u32)> {
    let mut counts: Map<Topic, u32> = Map::new();
    for block in &article.blocks {
        let weight = match block.kind {
            BlockKind::Title => 3,
            BlockKind::Byline | BlockKind::Furniture => continue,
            _ => 1,
        };
        for (_, topic) in named(&article.text, block.span) {
            *counts.entry(topic) += weight;
        }
    }
    let mut topics: Vec<_> = counts.into_iter().collect();
    topics.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    topics
}

/// Every topic named in `text[span]`, with the place of the noun behind it.
pub fn named(text: &str, span: Span) -> Vec<(usize, Topic)> {
    INDUSTRY_NOUNS
        .all(text, span.start as usize, span.end as usize)
        .filter(|(_, end, ())| !is_of_office(text, *end))
        .filter_map(|(start, end, ())| {
            let topic = modifiers(text, span.start as usize, start).or_else(|| behind(text, end, span.end as usize))?;
            Some((start, topic))
        })
        .collect()
}

/// What stands behind the noun: "the market size *of humanoid robots* in China", "a market *for kites*".
fn behind(text: &str, end: usize, ceiling: usize) -> Option<Topic> {
    let rest = text.get(end..ceiling)?;
    let lead = rest.start_among(&[" size of ", " value of ", " scale of ", " for ", " size for "])?;
    let mut words: Vec<&str> = Vec::new();
    for word in rest[lead.len()..].split(' ').take(5) {
        let bare = word.trim_end_matches([',', '.', ';', ':', '\n']);
        let small = bare.len() > 2 && bare.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        if !small || STOPS.contains(&bare) || GENERAL.contains(&bare) || bare.ends_with("ing") {
            let name = words.last().is_some_and(|last| last.len() > 3);
            return (name && STOPS.contains(&bare)).then(|| Topic::new(&words.join(" ")));
        }
        words.push(bare);
        if bare.len() < word.len() {
            break;
        }
    }
    (words.len() <= 4 && words.last()?.len() > 3).then(|| Topic::new(&words.join(" ")))
}

/// Whether the noun that ends here is part of an office's name: "the Lantern Industry Institute", 华灯产业研究院.
fn is_of_office(text: &str, end: usize) -> bool {
    let next = skip_blanks(text, end);
    let office = NAME_ENDINGS.at(text, next).or_else(|| CHINESE_NAME_ENDINGS.at(text, end));
    office.is_some_and(|(_, sort)| sort == Sort::Teller)
}

/// The topic that stands right before a metric phrase at `at`: *electric car* sales. A single word that only counts or
/// qualifies is none.
pub fn before(text: &str, sentence: Span, at: usize) -> Option<Topic> {
    let topic = modifiers(text, sentence.start as usize, at)?;
    let name = topic.as_str();
    let known = METRICS.at(name, 0).is_some_and(|(len, m)| len == name.len() && !m.hint);
    let plain = !topic.is_chinese() && QUALIFIERS.contains(&name);
    let digits = name.contains(|c: char| c.is_ascii_digit());
    // Acme achieved *revenue* of …: what was done to a figure is no subject
    let done = name.rsplit(' ').next().is_some_and(|last| last.ends_with("ed") || DONE.contains(&last));
    (!known && !plain && !digits && !done).then_some(topic)
}

/// Single words before a metric that say nothing of its subject.
#[rustfmt::skip]
const QUALIFIERS: &[&str] = &[
    "average", "annual", "quarterly", "monthly", "daily", "record", "strong", "weak", "higher", "lower", "rising", "falling",
    "net", "gross", "combined", "cumulative", "full year", "half year", "first half", "initial", "actual", "direct", "indirect", "additional", "more", "fewer", "less", "planned",
    "yearly", "weekly", "increased", "reported", "recorded", "group", "company", "firm", "operating", "reached", "average daily",
    "that", "generated", "with", "per", "million", "billion", "percent", "cent", "yuan", "dollar", "official", "installed",
];

/// Verbs before a metric whose past does not end in -ed.
const DONE: &[&str] = &[
    "drove", "brought", "brings", "saw", "made", "won", "took", "kept", "led", "hit", "sees", "raise", "raises", "out",
];

/// Whether a Chinese noun is followed by 市场 or 行业 as a topic is: then it names no firm.
pub fn is_topic(name: &str) -> bool {
    INDUSTRY_NOUNS.before(name, name.len()).is_some()
}

/// The words that stand before the noun at `at` and say which market or industry it is.
fn modifiers(text: &str, floor: usize, at: usize) -> Option<Topic> {
    match char_before(text, skip_blanks_back(text, at))? {
        c if is_han(c) => chinese_modifiers(text, floor, at),
        c if is_latin(c) => english_modifiers(text, floor, at),
        _ => None,
    }
}

/// Words that end the look back: they cannot be part of a name.
const STOPS: &[&str] = &[
    "the",
    "a",
    "an",
    "of",
    "in",
    "for",
    "to",
    "and",
    "or",
    "with",
    "by",
    "on",
    "at",
    "from",
    "as",
    "is",
    "are",
    "was",
    "were",
    "be",
    "its",
    "their",
    "this",
    "that",
    "these",
    "those",
    "some",
    "our",
    "his",
    "her",
    "into",
    "across",
    "within",
    "between",
    "about",
    "over",
    "under",
    "how",
    "what",
    "when",
    "where",
    "which",
    "whose",
    "while",
    "than",
    "then",
    "has",
    "have",
    "had",
    "will",
    "would",
    "can",
    "could",
    "may",
    "might",
    "not",
    "no",
    "also",
    "making",
    "driving",
    "boosting",
    "entering",
    "support",
    "supporting",
    "help",
    "becoming",
    "both",
    "other",
    "such",
    "it",
    "they",
    "he",
    "she",
    "we",
    "one",
    "like",
    "through",
    "s",
];

/// Words that say how much or where of a market, not which.
const GENERAL: &[&str] = &[
    "total",
    "overall",
    "whole",
    "entire",
    "new",
    "annual",
    "national",
    "domestic",
    "global",
    "local",
    "overseas",
    "international",
    "foreign",
    "emerging",
    "growing",
    "booming",
    "potential",
    "private",
    "public",
    "key",
    "major",
    "main",
    "wider",
    "broader",
    "current",
    "estimated",
    "projected",
    "expected",
    "target",
    "consumer",
    "mass",
    "core",
    "big",
    "large",
    "huge",
    "vast",
    "small",
    "rural",
    "urban",
    "regional",
    "traditional",
    "modern",
    "related",
    "country",
    "world",
    "city",
    "free",
    "open",
    "bull",
    "bear",
    "stock",
    "capital",
    "labor",
    "labour",
    "black",
    "single",
    "onshore",
    "offshore",
];

fn english_modifiers(text: &str, floor: usize, at: usize) -> Option<Topic> {
    let mut start = at;
    let mut words = Vec::new();
    while words.len() < 4 {
        let end = skip_blanks_back(text, start);
        let word = word_before(text, end);
        let lower = word.to_ascii_lowercase();
        let begins = end - word.len();
        // the tea consumption market is that of tea
        if words.is_empty() && lower == "consumption" && begins > floor {
            start = begins;
            continue;
        }
        let joined = end < start || words.is_empty();
        let place = PLACES.before(text, end).is_some() || lower.ends_with("'s") || lower.ends_with("’s");
        let verb = lower.ends_with("ing") && lower.len() > 6
            || TELLING_WORDS.whole(&lower) == Some(false)
            || STATUS_WORDS.whole(&lower).is_some();
        let done = ["realized", "realised", "achieved", "recorded", "completed", "reported", "posted", "obtained"];
        if word.is_empty()
            || done.contains(&lower.as_str())
            || begins < floor
            || !joined
            || place
            || verb
            || STOPS.contains(&lower.as_str())
            || GENERAL.contains(&lower.as_str())
        {
            break;
        }
        words.push(word);
        start = begins;
    }
    if words.is_empty() {
        return None;
    }
    words.reverse();
    Some(Topic::new(&words.join(" ")))
}

/// Characters that end the look back in Chinese: particles, numerals' scale words, verbs of a market.
const HAN_STOPS: &str =
    "的了在是和与及或为有将对从向到于把被让使等这那其该个种类年月日大新小万亿元占超近约达破迎入进拓抢据称整";

/// What leads over to a metric: 宠物险实现保费收入.
const HAN_VERBS: &[&str] = &["实现", "累计", "完成", "取得", "贡献", "录得", "创造", "合计", "全年"];

/// What stands before such a noun and is none of it: 全省集成电路产业.
const LEADING: &[&str] = &[
    "全省", "全市", "全县", "全区", "全州", "我省", "我市", "我县", "我区", "目前", "公司", "其中", "累计", "集聚",
    "同期", "当期", "期内", "市内", "省内",
];

/// The Chinese noun before 市场, 行业 …: up to six characters behind the place that may lead it.
fn chinese_modifiers(text: &str, floor: usize, at: usize) -> Option<Topic> {
    let at = HAN_VERBS.iter().find_map(|verb| text[floor..at].strip_suffix(verb)).map_or(at, |rest| floor + rest.len());
    // 公司预计销量: a verb is no part of a name
    let told = STATUS_WORDS.before(text, at).is_some() || TELLING_WORDS.before(text, at).is_some();
    if told {
        return None;
    }
    let mut start = at;
    for (offset, c) in text[floor..at].char_indices().rev().take(6) {
        if !is_han(c) || HAN_STOPS.contains(c) || start < at && PLACES.before(text, start).is_some() {
            break;
        }
        start = floor + offset;
    }
    // 其中门票收入: the end of the word in which the look back ended
    if text[..start].ends_with('其') && text[start..at].starts_with('中') {
        start += '中'.len_utf8();
    }
    let mut name = &text[start..at];
    while let Some((len, _)) = PLACES.at(name, 0) {
        name = &name[len..];
    }
    while let Some(word) = name.start_among(LEADING) {
        name = &name[word.len()..];
    }
    let metric = METRICS.at(name, 0).is_some_and(|(len, _)| len == name.len());
    let general =
        ["消费", "国际", "资本", "整个", "全球", "海外", "相关", "所在", "股票", "二级", "一级", "下沉", "潜在"]
            .contains(&name);
    (name.chars().count() >= 2 && !metric && !general).then(|| Topic::new(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topic(text: &str) -> String {
        named(text, Span::new(0, text.len())).first().map_or("none".into(), |(_, t)| t.as_str().to_owned())
    }

    #[test]
    fn the_words_before_the_market() {
        assert_eq!(topic("The instant-coffee market in China"), "instant coffee");
        assert_eq!(topic("China's power bank industry grew"), "power bank");
        assert_eq!(topic("中国即饮咖啡市场规模"), "即饮咖啡");
        assert_eq!(topic("三百亿即饮咖啡市场"), "即饮咖啡");
        assert_eq!(topic("我国电动三轮车市场"), "电动三轮车");
        assert_eq!(topic("the market size of humanoid robots in China was 3"), "humanoid robot");
        assert_eq!(topic("the market for box kites, worth 3"), "box kite");
        assert_eq!(topic("a market for the last time"), "none");
        assert_eq!(topic("By the Lantern Industry Institute, the tea market"), "tea");
        assert_eq!(topic("华灯产业研究院称，茶饮市场"), "茶饮");
    }

    #[test]
    fn what_was_done_to_a_figure_is_no_topic() {
        let before = |text: &str, metric: &str| {
            let at = text.find(metric).expect("the metric");
            before(text, Span::new(0, text.len()), at).map_or("none".into(), |topic| topic.as_str().to_owned())
        };
        assert_eq!(before("Kestrel Foods achieved revenue of 3", "revenue"), "none");
        assert_eq!(before("the bottled-tea sales of 3", "sales"), "bottled tea");
        assert_eq!(before("全国旅游险实现保费收入", "保费收入"), "旅游险");
    }

    #[test]
    fn no_topic_where_none_is_named() {
        for text in ["the market rose", "the domestic market", "a growing industry", "国内市场", "在市场上"] {
            assert_eq!(topic(text), "none", "{text}");
        }
    }
}
