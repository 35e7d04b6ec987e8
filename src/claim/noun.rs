//! Metrics that no table knows: the subject of the clause, or the noun behind a Chinese measure word.

use std::sync::LazyLock;

use crate::claim::clause::slice;
use crate::lexicon::{METRICS, PLACES};
use crate::text::around::{Ends, char_at, is_han, is_latin, skip_blanks, skip_blanks_back, word_at, word_before};
use crate::text::{Anywhere, Span};

/// Verbs between a subject and its figure.
#[rustfmt::skip]
const VERBS: &[&str] = &[
    "is", "are", "was", "were", "be", "been", "rose", "rise", "rises", "risen", "fell", "fall", "falls", "fallen", "grew",
    "grow", "grows", "grown", "reached", "reach", "reaches", "reaching", "hit", "hits", "totaled", "totalled", "totals",
    "totaling", "totalling", "stood", "stands", "climbed", "climbs", "dropped", "drops", "declined", "declines",
    "increased", "increase", "increases", "decreased", "jumped", "surged", "soared", "slid", "slipped", "plunged",
    "doubled", "tripled", "exceeded", "exceeds", "surpassed", "topped", "averaged", "averages", "came", "amounted",
    "accounted", "accounts", "remained", "remains", "numbered", "number", "edged", "shrank", "expanded", "gained",
    "lost", "peaked", "ran", "cost", "costs", "covers", "covered",
];

/// Words that end the look for a noun phrase.
#[rustfmt::skip]
const STOPS: &[&str] = &[
    "the", "a", "an", "of", "in", "for", "to", "and", "or", "with", "by", "on", "at", "from", "as", "that", "which",
    "who", "its", "their", "his", "her", "this", "these", "those", "but", "while", "when", "after", "since", "has",
    "have", "had", "will", "would", "it", "they", "he", "she", "we", "there", "than", "also", "both", "all", "some",
    "said", "says", "if", "having", "been", "being", "because", "over", "about", "more", "most", "last", "first", "so", "not",
];

/// Words that name no metric by themselves: what they stand for was told before.
#[rustfmt::skip]
const EMPTY: &[&str] = &[
    "number", "total", "figure", "figures", "amount", "level", "rate", "that", "it", "this", "they", "which", "average",
    "share", "value", "volume", "overall", "year", "quarter", "month", "half", "expected", "one", "ones", "some", "what",
    "whole", "rest", "period", "growth", "increase", "rise", "gain", "decline", "decrease", "drop", "fall", "cut", "jump",
    "instead", "out", "goal", "target", "same", "annual", "yearly", "monthly", "largest", "biggest", "earlier", "before",
    "previous", "prior", "million", "billion", "points", "all",
];

/// Whether the words name nothing: "same period", "the largest gain".
fn is_empty(words: &[String]) -> bool {
    words.iter().all(|word| EMPTY.contains(&word.as_str()))
}

/// The head of the subject before the verb of the clause `slice(text, start, figure.start)`, with a word or two before it.
pub fn subject(text: &str, start: usize, figure: Span) -> Option<(String, Span)> {
    let end = figure.start as usize;
    if slice(text, start, end).chars().next_back().is_some_and(is_han)
        || slice(text, start, end).trim_end().ends_with(is_han)
    {
        return chinese_subject(text, start, end).or_else(|| chinese_object(text, start, end));
    }
    let mut at = end;
    for step in 0..9 {
        let word_end = skip_blanks_back(text, at);
        let word = word_before(text, word_end);
        if word.is_empty() || word_end - word.len() < start {
            return None;
        }
        at = word_end - word.len();
        // "a daily growth of nearly 100"
        if word == "of" && step <= 3 {
            return phrase_before(text, start, at);
        }
        if VERBS.contains(&word.to_ascii_lowercase().as_str()) {
            return phrase_before(text, start, at);
        }
    }
    None
}

/// Up to three words of a noun phrase that end at `end`; of `number of visitors` and `visitors to the park`, visitors.
fn phrase_before(text: &str, start: usize, end: usize) -> Option<(String, Span)> {
    let mut words: Vec<(usize, &str)> = Vec::new();
    let mut at = end;
    for _ in 0..12 {
        let word_end = skip_blanks_back(text, at);
        let word = word_before(text, word_end);
        if word.is_empty() || word_end - word.len() < start {
            break;
        }
        at = word_end - word.len();
        words.push((at, word));
    }
    words.reverse();
    // the phrase before the first preposition is the head: "visitors to the park"
    let lower: Vec<String> = words.iter().map(|(_, word)| word.to_ascii_lowercase()).collect();
    #[rustfmt::skip]
    const AUXILIARY: &[&str] = &[
        "has", "have", "had", "will", "would", "may", "could", "should", "also", "to", "be", "been", "is", "are", "was", "were",
        "expected", "projected", "forecast", "estimated", "predicted", "anticipated", "likely", "set", "poised", "due", "seen",
        "nevertheless", "however", "still", "thus", "then", "even", "already", "again", "meanwhile", "therefore", "instead", "just",
        "now", "too", "yet", "did", "does", "not",
    ];
    let auxiliary = |word: &str| AUXILIARY.contains(&word);
    let mut last = words.len();
    while last > 0 && (auxiliary(&lower[last - 1]) || lower[last - 1].ends_with("ly")) {
        last -= 1;
    }
    let mut first = last;
    while first > 0 && !matches!(lower[first - 1].as_str(), "that" | "said" | "and" | "while" | "but" | "as" | "which")
    {
        first -= 1;
    }
    let article = |word: &str| matches!(word, "the" | "a" | "an" | "its" | "their" | "his" | "her" | "this");
    while first < last && (article(&lower[first]) || place_or_owner(words[first].1)) {
        first += 1;
    }
    let mut head = first;
    while head < last && !STOPS.contains(&lower[head].as_str()) {
        head += 1;
    }
    // "number of visitors"
    if head < last && lower[head] == "of" && head > first && EMPTY.contains(&lower[head - 1].as_str()) {
        first = head + 1;
        while first < last && (article(&lower[first]) || place_or_owner(words[first].1)) {
            first += 1;
        }
        head = first;
        while head < last && !STOPS.contains(&lower[head].as_str()) {
            head += 1;
        }
    }
    let first = first.max(head.saturating_sub(3));
    if is_empty(&lower[first..head.max(first)]) {
        return None;
    }
    let proper = words[head - 1].1.first_char().is_some_and(|c: char| c.is_ascii_uppercase());
    let name = lower[first..head].join(" ");
    let (at, last_word) = words[head - 1];
    (!proper && name.len() >= 3).then(|| (name, Span::new(words[first].0, at + last_word.len())))
}

/// Whether a word is a place, or whose the thing is.
fn place_or_owner(word: &str) -> bool {
    word.ends_with("'s") || word.ends_with("’s") || PLACES.at(word, 0).is_some_and(|(len, _)| len == word.len())
}

/// Chinese verbs and bounds between a subject and its figure.
#[rustfmt::skip]
const CHINESE_VERBS: &[&str] = &[
    "达到了", "达到", "达", "已达", "为", "约为", "超过", "超", "突破", "增至", "升至", "增加到", "增长到", "降至", "减至",
    "有", "共有", "共", "近", "约", "逾", "已", "已有", "已超", "将达", "预计", "仅", "是", "分别为", "分别", "仅为", "高达",
    "接近", "不足", "至", "均", "由", "从", "拥有", "上调", "下调", "调高", "调低", "上调至", "下调至", "调高至", "调低至", "大约", "合计", "累计", "总计", "共计", "可达", "最高", "不低于", "不超过", "增长", "下降",
    "同比", "环比", "上升", "上涨", "下跌", "下滑", "提高", "提升", "增加", "减少", "将", "至少",
];

/// Characters that no Chinese noun of a metric holds.
const HAN_STOPS: &str = "的了在是和与及或将对从向到于把被让使据由称以等有也还就都而且其这那，。；：、（）“”";

/// The noun before the verb: 充电桩达1000万台.
fn chinese_subject(text: &str, start: usize, end: usize) -> Option<(String, Span)> {
    // 存活率由2024年的81%降至74%
    let head = slice(text, start, end).trim_end();
    let dated = head.strip_suffix('的').map_or(head, |head| {
        head.trim_end_matches(|c: char| c.is_ascii_digit() || "年月日末底上去同期前季度半".contains(c))
    });
    let mut at = start + if dated.ends_with(['由', '从']) { dated.len() } else { head.len() };
    let mut verbs = 0;
    while let Some(verb) =
        CHINESE_VERBS.iter().filter(|verb| slice(text, start, at).trim_end().ends_with(**verb)).max_by_key(|v| v.len())
    {
        at = start + slice(text, start, at).trim_end().len() - verb.len();
        verbs += 1;
        if verbs > 5 {
            break;
        }
    }
    if verbs == 0 {
        return None;
    }
    han_noun(text, start, at)
}

/// Verbs whose object stands right before its count.
#[rustfmt::skip]
const TAKING: &[&str] = &[
    "有", "新建", "新增", "建成", "生产", "收获", "采收", "收购", "销售", "售出", "卖出", "出口", "进口", "运送", "运输", "接待",
    "接种", "发放", "发出", "发行", "投放", "种植", "养殖", "培育", "培训", "招收", "招聘", "安置", "救助", "转移", "出动", "检查",
    "查处", "处理", "受理", "办理", "审结", "开通", "开设", "开行", "设立", "建设", "安装", "部署", "引进", "服务", "帮助", "救治",
    "交付", "发射", "捐赠", "回收", "采集", "输送", "配备", "捕捞", "开采", "完成", "扶持", "资助", "惠及",
];

/// The object of the verb, right before its count: 新建公园12座, 收获稻谷210万吨.
fn chinese_object(text: &str, start: usize, end: usize) -> Option<(String, Span)> {
    let from = slice(text, start, end).char_indices().rev().take(10).take_while(|(_, c)| is_han(*c)).last()?.0;
    let run = slice(text, start + from, end);
    static FOUND: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(TAKING.iter().copied()));
    let verb = FOUND.all(run).map(|(.., end)| end).max()?;
    let noun = run[verb..].trim_start_matches(['了', '过', '各', '类']);
    // 有关, 有效, 有望 are no verbs with an object
    let verb = !run[..verb].ends_with('有') || !noun.starts_with(['关', '效', '望', '所', '限', '些', '时', '利']);
    let plain = verb && (2..=5).contains(&noun.chars().count()) && !noun.chars().any(|c| HAN_STOPS.contains(c));
    let named = PLACES.at(noun, 0).is_none() && !noun.ends_with_any(CHINESE_VERBS);
    (plain && named).then(|| (noun.to_owned(), Span::new(end - noun.len(), end)))
}

/// The Chinese noun of two to eight characters that ends at `end`.
fn han_noun(text: &str, start: usize, end: usize) -> Option<(String, Span)> {
    let mut from = end;
    for (offset, c) in slice(text, start, end).char_indices().rev().take(8) {
        if !(is_han(c) || c.is_ascii_alphabetic()) || HAN_STOPS.contains(c) {
            break;
        }
        from = start + offset;
    }
    // 390万人比上年增加30万人: what belongs to a figure
    if text[..from].ends_with(|c: char| c.is_ascii_digit() || "万亿千百".contains(c)) {
        return None;
    }
    let mut name = slice(text, from, end);
    // 其他港口
    if text[..from].ends_with('其') {
        name = name.strip_prefix('他').unwrap_or(name);
    }
    while let Some((len, _)) = PLACES.at(name, 0) {
        name = name[len..].trim_start_matches(['市', '省', '县', '区']);
    }
    for lead in ["全市", "全省", "全县", "全区", "全年", "当年", "年", "月", "日", "今年", "去年", "目前", "其中", "总"]
    {
        name = name.strip_prefix(lead).unwrap_or(name);
    }
    let count = name.chars().count();
    let time =
        name.ends_with_any(&["年", "月", "日", "季度", "期间", "以来", "时间", "同期", "年间", "年前", "一天", "当天"]);
    let whose = name.starts_with(['该', '本', '此']);
    // 这一数字, 增幅: what they stand for was told before
    let general = [
        "其中",
        "今年",
        "去年",
        "目前",
        "全年",
        "当日",
        "公司",
        "他们",
        "我们",
        "预计",
        "数字",
        "一数字",
        "增幅",
        "降幅",
        "涨幅",
        "跌幅",
        "增速",
        "降速",
        "首次",
        "居首",
        "数据",
        "一数据",
        "比例",
        "占比",
    ]
    .contains(&name)
        || name.ends_with("目标");
    (count >= 2 && !time && !whose && !general).then(|| (name.to_owned(), Span::new(end - name.len(), end)))
}

/// The noun right before a figure that goes on with a list: "services 4.87 billion yuan and leasing 2.27 billion",
/// 服务业务48.7亿元、电池租赁22.7亿元.
pub fn item(text: &str, start: Option<usize>, figure: Span) -> Option<(String, Span)> {
    let (start, end) = (start?, figure.start as usize);
    let part = slice(text, start, end);
    let cut = part
        .find(['，', '、', ',', '和', ';', '；'])
        .map(|at| at + part[at..].chars().next().map_or(1, char::len_utf8));
    if part.trim_end().ends_with(is_han) {
        let bare = part.trim_end().ends_with_any(CHINESE_VERBS);
        return if bare { None } else { han_noun(text, start + cut?, start + part.trim_end().len()) };
    }
    let cut = cut.or_else(|| part.find(" and ").map(|at| at + " and".len()))?;
    let rest = part[cut..].trim_start().trim_start_matches("and ");
    let words: Vec<&str> = rest.split_whitespace().collect();
    let plain = |word: &&str| {
        word.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !STOPS.contains(word) && !VERBS.contains(word)
    };
    let last = *words.last()?;
    let bound =
        ["about", "nearly", "over", "under", "almost", "around", "some", "up", "down", "another", "respectively"]
            .contains(&last);
    let fits =
        (1..=3).contains(&words.len()) && words.iter().all(plain) && !bound && last.len() >= 4 && !last.ends_with("ly");
    fits.then(|| (rest.trim_end().to_owned(), Span::new(end - rest.len(), end - rest.len() + rest.trim_end().len())))
}

/// The noun behind the measure word that ends the figure: 300台机器人, 12场音乐会.
pub fn counted(text: &str, sentence: Span, figure: Span) -> Option<(String, Span)> {
    if !figure.of(text).ends_with(is_han) {
        return None;
    }
    let mut end = figure.end as usize;
    let limit = sentence.end as usize;
    for _ in 0..8 {
        match char_at(text, end).filter(|_| end < limit) {
            Some(c) if is_han(c) && !HAN_STOPS.contains(c) => end += c.len_utf8(),
            _ => break,
        }
    }
    let name = slice(text, figure.end as usize, end);
    let closed = char_at(text, end).is_none_or(|c| !is_han(c) || "和与及等的在".contains(c));
    let verb = METRICS.at(name, 0).is_some()
        || name.starts_with_any(CHINESE_VERBS)
        || [
            "左右", "以上", "以下", "多", "余", "年", "月", "背后", "之间", "之内", "之中", "以来", "之后", "之前",
            "规模", "关口", "大关",
        ]
        .iter()
        .any(|w| name.starts_with(w));
    (closed && (2..=6).contains(&name.chars().count()) && !verb)
        .then(|| (name.to_owned(), Span::new(figure.end as usize, end)))
}

/// The plural noun that an English number counts, further off than its unit is looked for: "10 competitive design and
/// print shops"; of "70% of the material", the material.
pub fn behind(text: &str, sentence: Span, figure: Span, share: bool) -> Option<(String, Span)> {
    let limit = sentence.end as usize;
    let mut at = figure.end as usize;
    let mut words: Vec<(usize, &str)> = Vec::new();
    for _ in 0..9 {
        let next = skip_blanks(text, at);
        if next >= limit || next == at && !words.is_empty() {
            break;
        }
        let word = word_at(text, next);
        if word.is_empty() {
            break;
        }
        words.push((next, word));
        at = next + word.len();
    }
    let lower: Vec<String> = words.iter().map(|(_, word)| word.to_ascii_lowercase()).collect();
    let mut first = 0;
    if share {
        if lower.first().is_none_or(|word| word != "of") {
            return None;
        }
        first = 1;
        while lower.get(first).is_some_and(|w| {
            matches!(w.as_str(), "the" | "all" | "total" | "its" | "their" | "overall" | "a" | "our" | "those")
                || place_or_owner(words[first].1)
        }) {
            first += 1;
        }
    }
    let mut last = first;
    while last < words.len() {
        let word = lower[last].as_str();
        let joins = word == "and" && last > first && !is_plural(&lower[last - 1]) && !share;
        if STOPS.contains(&word) && !joins || VERBS.contains(&word) || word.ends_with("ing") && last > first {
            break;
        }
        last += 1;
        if is_plural(word) {
            break;
        }
    }
    let (at, head) = *words.get(last.checked_sub(1)?).filter(|_| last > first)?;
    let name = if share && last - first >= 2 { lower[last - 2..last].join(" ") } else { head.to_ascii_lowercase() };
    let proper = head.first_char().is_some_and(|c: char| c.is_ascii_uppercase());
    (!proper && head.len() >= 3 && (share || is_plural(&lower[last - 1])) && !is_empty(&lower[first..last]))
        .then(|| (name, Span::new(at, at + head.len())))
}

/// Whether a word looks like a plural.
fn is_plural(word: &str) -> bool {
    let other = word.ends_with_any(&["ss", "us", "is", "'s"]);
    word.len() >= 4 && word.ends_with('s') && !other
        || matches!(word, "people" | "children" | "women" | "men" | "staff")
}

/// The plural of an English noun.
pub fn plural(noun: &str) -> String {
    let vowel_y = noun.ends_with("ay") || noun.ends_with("ey") || noun.ends_with("oy");
    if noun.ends_with('y') && !vowel_y {
        format!("{}ies", &noun[..noun.len() - 1])
    } else if noun.ends_with_any(&["s", "x", "ch", "sh"]) && noun.starts_with(is_latin) {
        format!("{noun}es")
    } else {
        format!("{noun}s")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject_of(text: &str) -> String {
        let at = text.find(|c: char| c.is_ascii_digit()).unwrap();
        subject(text, 0, Span::new(at, at + 1)).map_or("none".into(), |(name, _)| name)
    }

    #[test]
    fn the_head_of_the_subject() {
        for (text, want) in [
            ("Library loans to children rose to 5", "library loans"),
            ("The number of allotments has reached 5", "allotments"),
            ("Oslo's bicycle thefts fell to 5", "bicycle thefts"),
            ("路灯达到5", "路灯"),
            ("全市口袋公园超过5", "口袋公园"),
            ("新建公园5", "公园"),
            ("当地稻农收获稻谷5", "稻谷"),
            ("捷步有骑手5", "骑手"),
            ("平台向深圳交付了5", "none"),
            ("有关方面5", "none"),
            ("It rose to 5", "none"),
            ("The largest gain was 5", "none"),
            ("这一数字增至5", "none"),
            ("比上年的36万人增加5", "none"),
            ("其他港口达5", "港口"),
            ("该软件有5", "none"),
            ("with 5", "none"),
        ] {
            assert_eq!(subject_of(text), want, "{text}");
        }
    }
}
