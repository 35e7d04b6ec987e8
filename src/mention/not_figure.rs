//! Digits that are no figures: citation marks, labels, times of day, versions, codes, names with digits.

use crate::lexicon::NOT_NUMBERS;
use crate::text::around::{
    Ends, char_at, char_before, is_han, is_latin, skip_blanks_back, skip_spaces, word_at, word_before,
};

/// Words before a small number that make it a label: `Group 1:`, `Figure 3`.
const LABELS: &[&str] = &[
    "group", "part", "chapter", "section", "figure", "fig", "table", "step", "appendix", "annex", "page", "no", "vol",
    "volume", "issue", "item", "question", "note", "exhibit", "box", "chart", "line", "route", "room", "gate",
    "flight", "article", "rule", "clause", "version", "episode", "season", "bus", "highway", "windows", "android",
    "ios",
];

/// If the digits at `at` are no figure, the place behind them.
pub fn skip(text: &str, at: usize) -> Option<usize> {
    if !text.as_bytes()[at].is_ascii_digit() {
        return NOT_NUMBERS.at(text, at).map(|(len, ())| at + len);
    }
    let end = at + text[at..].bytes().take_while(u8::is_ascii_digit).count();
    citation(text, at, end)
        .or_else(|| time_of_day(text, at, end))
        .or_else(|| version(text, end))
        .or_else(|| broken(text, at, end))
        .or_else(|| code(text, at, end))
        .or_else(|| label(text, at, end))
        .or_else(|| numbered(text, at, end))
        .or_else(|| list_number(text, at, end))
        .or_else(|| address(text, at, end))
        .or_else(|| phone(text, at, end))
        .or_else(|| ranking(text, at, end))
}

/// The size of a ranking or an index that is its name: 世界500强, `Fortune 500`, `S&P 500`, 沪深300.
fn ranking(text: &str, at: usize, end: usize) -> Option<usize> {
    #[rustfmt::skip]
    const SIZES: &[&str] = &["10", "20", "30", "40", "50", "100", "200", "225", "250", "300", "400", "500", "600", "1000", "2000"];
    const NAMES: &[&str] = &[
        "Fortune",
        "Fortune Global",
        "Forbes",
        "Forbes Global",
        "FTSE",
        "S&P",
        "CSI",
        "Nasdaq",
        "Russell",
        "Stoxx",
        "STOXX",
        "Nikkei",
        "Stoxx Europe",
        "STOXX Europe",
        "Stoxx",
    ];
    const CHINESE: &[&str] = &["标普", "沪深", "中证", "上证", "科创", "日经", "国证"];
    if !SIZES.contains(&&text[at..end]) {
        return None;
    }
    if let Some(rest) = text[end..].strip_prefix('强') {
        return Some(text.len() - rest.len());
    }
    let head = text[..skip_blanks_back(text, at)].trim_end();
    let named = text[..at].ends_with_any(CHINESE) || text[..at].ends_with(' ') && head.ends_with_any(NAMES);
    let digit = || text[end..].chars().nth(1).is_some_and(|c| c.is_ascii_digit());
    let next = char_at(text, end)
        .is_some_and(|c| matches!(c, '%' | '万' | '亿' | '元') || matches!(c, '.' | ',') && digit())
        || text[end..].starts_with_any(&[" million", " billion", " trillion"]);
    (named && !next).then_some(end)
}

/// `[3]`, `[3, 5]`, `［3］`, `(3)` at the end of a clause is left alone: it may be a negative amount.
fn citation(text: &str, at: usize, end: usize) -> Option<usize> {
    if !matches!(char_before(text, at)?, '[' | '［' | '【' | '〔') {
        return None;
    }
    let inside = text[end..].char_indices().take(24).find(|(_, c)| matches!(c, ']' | '］' | '】' | '〕'))?.0;
    let plain =
        text[end..end + inside].chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | ' ' | '-' | '–' | '、'));
    (plain && inside <= 24).then_some(end + inside)
}

/// `10:01`, `10:01:30`, `10 am`, `3 p.m.`, `10时30分`, `上午10时`.
fn time_of_day(text: &str, at: usize, end: usize) -> Option<usize> {
    let rest = &text[end..];
    if end - at <= 2 {
        // 2.17pm
        let minutes = rest.strip_prefix('.').filter(|t| t.bytes().take_while(u8::is_ascii_digit).count() == 2);
        if let Some(mark) = minutes.map(|t| t[2..].trim_start_matches(' '))
            && mark.starts_with_any(&["am", "pm", "a.m", "p.m"])
            && !mark[2..].starts_with(is_latin)
        {
            return Some(text.len() - mark.len() + 2);
        }
        if rest.starts_with([':', '：', '∶']) && rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit()) {
            let tail =
                rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '：' | '∶' | '.'))).unwrap_or(rest.len());
            return Some(end + tail);
        }
        let lower = rest.trim_start_matches([' ', '\u{a0}']);
        let skipped = rest.len() - lower.len();
        // most numbers are told apart by what begins behind them
        let begins = lower.first_char().is_some_and(|c| matches!(c, 'a' | 'p' | 'A' | 'P' | 'o' | '时' | '點' | '点'));
        for mark in
            ["a.m", "p.m", "am", "pm", "AM", "PM", "A.M", "P.M", "o'clock", "o’clock", "时", "點鐘", "点钟", "时许"]
                .into_iter()
                .filter(|_| begins)
        {
            let ends = lower.get(mark.len()..).is_some_and(|t| !t.starts_with(is_latin));
            if lower.starts_with(mark) && ends && !(mark == "时" && lower.starts_with("时期")) {
                let mut tail = end + skipped + mark.len();
                let minutes = &text[tail..];
                let digits = minutes.bytes().take_while(u8::is_ascii_digit).count();
                if digits > 0 && minutes[digits..].starts_with('分') {
                    tail += digits + '分'.len_utf8();
                }
                return Some(tail);
            }
        }
    }
    None
}

/// `1232,003`: groups of three behind too many digits are no number that could be read, nor two; but 2021,101 is a year and one.
fn broken(text: &str, at: usize, end: usize) -> Option<usize> {
    let group = |tail: &str| {
        let digits = tail.strip_prefix(',')?.bytes().take_while(u8::is_ascii_digit).count();
        (digits == 3).then_some(digits + 1)
    };
    let first = group(&text[end..])?;
    let year = end - at == 4 && text[at..].starts_with(['1', '2']) && !text[end + 1..].starts_with('0');
    if end - at < 4 || year {
        return None;
    }
    let mut tail = end + first;
    while let Some(len) = group(&text[tail..]) {
        tail += len;
    }
    Some(tail)
}

/// `1.2.3`, `192.168.0.1`: more than one point; but 2025.08.13 is a date and read as one.
fn version(text: &str, end: usize) -> Option<usize> {
    let rest = &text[end..];
    if !rest.starts_with('.') {
        return None;
    }
    let tail = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
    let run = rest[..tail].trim_end_matches('.');
    let parts = run.split('.').skip(1).count();
    let dated = parts == 2 && run.split('.').skip(1).all(|p| (1..=2).contains(&p.len()));
    (parts >= 2 && !dated && !run.contains("..")).then_some(end + run.len())
}

/// Letters glued to the front (`G7`, `A380`, `COVID-19`), or glued behind and no unit (`5G`, `3D`, `737MAX`).
fn code(text: &str, at: usize, end: usize) -> Option<usize> {
    let before = char_before(text, at);
    let joined = matches!(before, Some('-' | '/' | '_' | '#' | '.' | '@')) && {
        let head = at - before.map_or(0, char::len_utf8);
        before == Some('@') || char_before(text, head).is_some_and(|c| is_latin(c) || c == '/' || c == '.')
    };
    // 73.8GW/168GWh: another form of what was measured
    let measured = || {
        let unit = text[..at].strip_suffix('/').unwrap_or_default();
        let unit = word_before(unit, unit.len());
        let number = at.checked_sub(unit.len() + 2).and_then(|digit| text.as_bytes().get(digit));
        unit.len() <= 3 && number.is_some_and(u8::is_ascii_digit) && is_known_suffix(text, end)
    };
    let joined = joined && !measured();
    let money = || crate::lexicon::CURRENCIES_BEFORE.before(text, at).is_some();
    let calendar = || matches!(word_before(text, at), "H" | "Q" | "FY" | "CY" | "SH" | "h" | "q");
    // MCU19.74亿元: what is told of stands right before its figure
    let scaled =
        || text[end..].starts_with(['万', '亿', '元']) || text[end..].starts_with('.') && told_behind(text, end);
    // 交付eVTOL216架: counted, and no model's number
    let word = || word_before(text, at);
    let counted = || {
        let classifier = ['架', '辆', '台', '艘', '套', '件', '家', '座'];
        end - at >= 2
            && word().len() >= 3
            && text[end..].starts_with(classifier)
            && word().bytes().any(|b| b.is_ascii_lowercase())
    };
    let glued_front = before.is_some_and(is_latin) && !money() && !calendar() && !scaled() && !counted();
    if glued_front || joined {
        let tail = text[end..]
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '/' | '+' | '@')))
            .unwrap_or(text.len() - end);
        let stop = text[end..end + tail].trim_end_matches(['.', '-', '/']).len();
        return Some(end + stop);
    }
    let glued_behind = char_at(text, end).is_some_and(|c| c.is_ascii_uppercase()) && !is_known_suffix(text, end);
    if glued_behind {
        let tail = text[end..].find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(text.len() - end);
        return Some(end + tail);
    }
    None
}

/// Whether decimals that begin at `end` lead to an amount in Chinese.
fn told_behind(text: &str, end: usize) -> bool {
    text[end + 1..].trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['万', '亿', '元'])
}

/// Whether letters glued behind a number are a scale, a unit, a currency or a half or quarter of a year.
fn is_known_suffix(text: &str, end: usize) -> bool {
    use crate::lexicon::{CURRENCIES_AFTER, CURRENCIES_BEFORE, MEASURES, RATIOS};
    let letter = char_at(text, end);
    let alone = !text[end..].chars().nth(1).is_some_and(|c| c.is_ascii_alphanumeric());
    let period = matches!(letter, Some('H' | 'Q')) && text[end..].chars().nth(1).is_some_and(|c| c.is_ascii_digit());
    period
        || (alone && matches!(letter, Some('M' | 'B' | 'K' | 'T')))
        || MEASURES.at(text, end).is_some()
        || CURRENCIES_AFTER.at(text, end).is_some()
        || CURRENCIES_BEFORE.at(text, end).is_some()
        || RATIOS.at(text, end).is_some()
}

/// `Group 1:`, `Figure 3`, `No. 7`: a capitalised label word before a small number.
fn label(text: &str, at: usize, end: usize) -> Option<usize> {
    let head = skip_blanks_back(text, at);
    let head = if text[..head].ends_with('.') { head - 1 } else { head };
    let word = word_before(text, head);
    let labelled = word.first_char().is_some_and(|c: char| c.is_ascii_uppercase())
        && LABELS.iter().any(|label| word.eq_ignore_ascii_case(label))
        && end - at <= 3;
    // "the Meridian Series 4000": a capitalised name before the label
    let named = matches!(word, "Series" | "Model" | "Mark" | "Type") && end - at <= 5 && {
        let name = word_before(text, skip_blanks_back(text, head - word.len()));
        name.first_char().is_some_and(|c: char| c.is_ascii_uppercase())
    };
    let colon = word.first_char().is_some_and(|c: char| c.is_ascii_uppercase())
        && head < at
        && end - at <= 2
        && text[end..]
            .strip_prefix([':', '：'])
            .is_some_and(|rest| !rest.first_char().is_some_and(|c: char| c.is_ascii_digit()));
    (labelled || named || colon).then_some(end)
}

/// 邮编：100044, 服务热线12345, （600123）: what a line, a place or a share is called by in digits.
fn numbered(text: &str, at: usize, end: usize) -> Option<usize> {
    const CALLED: &[&str] = &["邮编", "编码", "电话", "热线", "传真", "手机", "账号", "帐号", "代码", "编号", "证号"];
    let mark = |c: char| matches!(c, ' ' | ':' | '：');
    let head = text[..at].trim_end_matches(mark).trim_end_matches("号码");
    let opened = text[..at].strip_suffix(['(', '（']).filter(|_| text[end..].starts_with([')', '）']) && end - at == 6);
    let share = opened.is_some_and(|name| name.last_char().is_some_and(is_han));
    let called = end - at >= 5 || text[..at].ends_with([':', '：']);
    (share || called && head.ends_with_any(CALLED)).then_some(end)
}

/// `123 Random Street`, `PA 23456`: the number of a house, the code of a place.
fn address(text: &str, at: usize, end: usize) -> Option<usize> {
    #[rustfmt::skip]
    const STREETS: &[&str] = &["Street", "St", "Road", "Rd", "Avenue", "Ave", "Boulevard", "Blvd", "Lane", "Drive", "Court", "Terrace"];
    let mut next = end;
    for step in 0..3 {
        next = skip_spaces(text, next);
        let word = word_at(text, next);
        if !word.first_char().is_some_and(|c: char| c.is_ascii_uppercase()) || word.len() > 20 {
            break;
        }
        if step > 0 && STREETS.contains(&word) {
            return Some(end);
        }
        next += word.len();
    }
    if end - at != 5 {
        return None;
    }
    let head = skip_blanks_back(text, at);
    let state = word_before(text, head);
    let placed = state.len() == 2 && state.bytes().all(|b| b.is_ascii_uppercase()) && text[..head - 2].ends_with(", ");
    placed.then_some(end)
}

/// `1.`, `2)`, `3、` at the head of a line.
fn list_number(text: &str, at: usize, end: usize) -> Option<usize> {
    let blank = |c: &char| (c.is_whitespace() && *c != '\n') || matches!(c, '(' | '（');
    let first = text[..at].chars().rev().find(|c| !blank(c)).is_none_or(|c| c == '\n');
    let mark = char_at(text, end)?;
    let after = char_at(text, end + mark.len_utf8());
    let marked = match mark {
        '.' => after.is_none_or(char::is_whitespace),
        ')' | '）' | '、' => true,
        _ => false,
    };
    (first && marked && end - at <= 2).then_some(end + mark.len_utf8())
}

/// `+86 10 6655 4433`, `010-66554433`, `400-123-4567`: three groups, or a leading zero and a dash.
fn phone(text: &str, at: usize, end: usize) -> Option<usize> {
    let rest = &text[at..];
    let tail = rest.bytes().take(40).take_while(|b| b.is_ascii_digit() || matches!(b, b'-' | b' ' | b'/')).count();
    let run = rest[..tail].trim_end_matches(['-', ' ', '/']);
    if run.len() <= end - at {
        return None;
    }
    let dashed: Vec<&str> = run.split([' ', '-', '/']).collect();
    let long = dashed.iter().map(|group| group.len()).sum::<usize>() >= 9;
    let plus = char_before(text, at) == Some('+');
    let zero = text[at..end].starts_with('0') && end - at >= 3 && run[end - at..].starts_with('-');
    let triple =
        run.matches('-').count() == 2 && !run.contains(' ') && dashed.iter().all(|g| g.len() >= 3 && g.len() <= 4);
    ((plus && long && dashed.len() >= 2) || zero || triple).then_some(at + run.len())
}
