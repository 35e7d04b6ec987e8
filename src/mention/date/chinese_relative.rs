//! Chinese days and periods told from the reference: 昨天, 上周三, 下个月9号, 本季度末, 近三年, 年底, 国庆节.

use super::chinese::{any, in_month};
use super::number::chinese_count;
use super::stretch::{Days, Part, Stretch, cut};
use super::{Context, chinese_day, distance, relative};
use crate::lexicon::{CHINESE_CALENDAR, CHINESE_EDGES, ChineseWord, Edge};
use crate::text::around::{char_at, char_before, is_han};
use crate::value::{Date, Grain, Period, add_days};

/// The day or period at `at`.
pub fn read(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    let reference = context.reference?;
    if let Some(found) = reported(text, at, reference).or_else(|| edge_alone(text, at, reference)) {
        return Some(found);
    }
    let (len, word) = CHINESE_CALENDAR.at(text, at)?;
    let end = at + len;
    // 9月当月 is September
    if text[at..].starts_with(['当', '當']) && text[..at].ends_with(['月', '份', '度', '季']) {
        return None;
    }
    let fixed = |period: Period| Some(Stretch::fixed(end, period));
    match word {
        ChineseWord::Day(shift) => {
            // 今日头条 is a name, 后天 what is acquired
            let other_word = any(text, end, &["头条", "頭條", "性", "养成", "培养"]).is_some();
            if other_word { None } else { fixed(Period::day(add_days(reference, shift.into()))) }
        }
        ChineseWord::Quarter(shift) => {
            let whole = Grain::Quarter.around(reference, shift.into())?;
            Some(with_edge(text, end, whole))
        }
        ChineseWord::Month(shift) => month(text, end, Grain::Month.around(reference, shift.into())?),
        ChineseWord::Week(shift) => {
            let week = Grain::Week.around(reference, shift.into())?;
            // 上周三, and 上周星期三
            let found = weekday(text, end)
                .or_else(|| weekday_number(text, end))
                .map(|(end, n)| Stretch::fixed(end, Period::day(add_days(week.from, i64::from(n) - 1))));
            Some(found.unwrap_or(Stretch::fixed(end, week)))
        }
        ChineseWord::Weekday => {
            if matches!(char_before(text, at), Some('每' | '逢' | '一' | '隔')) {
                return None;
            }
            let (end, n) = weekday_number(text, end)?;
            // names: 周一围, 星期日泰晤士报, 周六夜现场
            let other_word =
                any(text, end, &["年", "围", "岁", "泰晤士", "电讯报", "邮报", "快报", "夜现场"]).is_some();
            if other_word {
                return None;
            }
            if let Some(found) = chinese_day::bracketed(text, end, n, context) {
                return Some(found);
            }
            let back = (i64::from(reference.weekday().number_from_monday()) - i64::from(n)).rem_euclid(7);
            let last = add_days(reference, -back);
            let other = if back == 0 { None } else { Some(Period::day(add_days(last, 7))) };
            Some(Stretch { end, days: Days::Fixed(Period::day(last), other) })
        }
        ChineseWord::Weekend(shift) => fixed(relative::weekend(reference, shift)?),
        ChineseWord::Feast(feast) => feast_alone(text, end).then(|| Stretch::part(end, Part::from(feast))),
        ChineseWord::Stretch(shift) => {
            // 前三天 may be the first three of anything that has them
            let found = distance::chinese_rolling(text, end, shift, reference)?;
            // and 前7个月 is told from the year's beginning
            let inner = text[at..].starts_with('前')
                && (char_before(text, at).is_some_and(is_han) || text[..found.end].ends_with(['月']));
            if inner || char_before(text, at).is_some_and(|c| c == '最' || c == '提') { None } else { Some(found) }
        }
        ChineseWord::Year(_) | ChineseWord::Half(_) | ChineseWord::Season(_) | ChineseWord::Century(_) => None,
    }
}

/// Whether a feast ends here: 国庆档, 春节假期 and 中秋消费 are longer than the day, 儿童节目 is none.
pub fn feast_alone(text: &str, end: usize) -> bool {
    !char_at(text, end).is_some_and(is_han)
        || any(text, end, &["至", "到", "前", "后", "後", "当", "當", "这天", "那天", "是", "在", "起"]).is_some()
            && any(text, end, &["前夕"]).is_none()
}

/// 年初至报告期末: to the end of the quarter that was over last, from the beginning of its year.
fn reported(text: &str, at: usize, reference: Date) -> Option<Stretch> {
    let end = any(text, at, &["年初至报告期末", "年初至本报告期末", "年初到报告期末"])?;
    let last = Grain::Quarter.around(reference, -1)?;
    Some(Stretch::fixed(end, Period { from: Period::year(last.from.year())?.from, until: last.until }))
}

/// 年底, 年初, 月底, 年内: of this year or month.
fn edge_alone(text: &str, at: usize, reference: Date) -> Option<Stretch> {
    let grain = match char_at(text, at)? {
        '年' => Grain::Year,
        '月' => Grain::Month,
        _ => return None,
    };
    // 2024年底 and 三年内 are read from their number on
    if char_before(text, at).is_some_and(|c| {
        c.is_ascii_digit() || is_han(c) && "零〇一二三四五六七八九十百千万两几数个半多每全今去明本当大".contains(c)
    }) {
        return None;
    }
    let sign = if grain == Grain::Year { "年" } else { "月" };
    let (len, edge) = CHINESE_EDGES
        .at(text, at)
        .filter(|(len, edge)| text[at..at + len].starts_with(sign) && *len > sign.len() && *edge != Edge::Whole)
        .or_else(|| any(text, at, &["年内", "年內"]).map(|end| (end - at, Edge::Whole)))?;
    let whole = grain.around(reference, 0)?;
    let part = cut(whole, edge, Some(reference))?;
    let days = if edge == Edge::Close { Days::Fixed(whole, Some(part)) } else { Days::Fixed(part, None) };
    Some(Stretch { end: at + len, days })
}

/// A stretch with the edge behind it.
fn with_edge(text: &str, end: usize, whole: Period) -> Stretch {
    match CHINESE_EDGES.at(text, end).and_then(|(len, edge)| Some((len, edge, cut(whole, edge, None)?))) {
        Some((len, Edge::Close, part)) => Stretch { end: end + len, days: Days::Fixed(whole, Some(part)) },
        Some((len, _, part)) => Stretch::fixed(end + len, part),
        None => Stretch::fixed(end, whole),
    }
}

/// 本月十日, 下月9号, 上月底.
fn month(text: &str, end: usize, whole: Period) -> Option<Stretch> {
    if let Some(found) = in_month(text, end, u8::from(whole.from.month()))
        && found.end > end
        && let Days::InSomeYear(part) = found.days
        && !matches!(part, Part::EdgeOfMonth { .. })
        && let Some(period) = part.of(whole.from.year())
    {
        return Some(Stretch::fixed(found.end, period));
    }
    Some(with_edge(text, end, whole))
}

/// 周三, 星期天: where it ends, Monday is 1.
pub fn weekday(text: &str, at: usize) -> Option<(usize, u8)> {
    match CHINESE_CALENDAR.at(text, at)? {
        (len, ChineseWord::Weekday) => weekday_number(text, at + len),
        _ => None,
    }
}

/// 一 to 六, 日 or 天.
fn weekday_number(text: &str, at: usize) -> Option<(usize, u8)> {
    let c = char_at(text, at)?;
    let n = match c {
        '日' | '天' => 7,
        _ => "一二三四五六".chars().position(|digit| digit == c)? as u8 + 1,
    };
    // 上周十 and 上周三百 count
    let end = at + c.len_utf8();
    (n == 7 || chinese_count(text, at).is_none_or(|(counted, ..)| counted <= end)).then_some((end, n))
}
