//! Chinese dates and periods: 2025年8月23日, 二〇二五年上半年, 前三季度, 1-6月, 上世纪90年代, 6月第3个星期日.

use super::english::joint;
use super::number::{Count, chinese_count, chinese_digits, closes, full_year, run};
use super::stretch::{Days, Part, Stretch, cut, nth_week, nth_whole_week};
use super::{Context, chinese_day, chinese_relative, distance, numeric};
use crate::lexicon::{CHINESE_CALENDAR, CHINESE_EDGES, CHINESE_GRAINS, ChineseWord, Edge};
use crate::text::around::{Ends, char_at, char_before, is_blank, skip_blanks};
use crate::value::{Date, Grain, Period, add_days, add_months, day};

/// The date or period at `at`.
pub fn read(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    // most of what may begin here begins with a number, which is read once for all of them
    let count = chinese_count(text, at);
    if count.is_some_and(|(end, ..)| !dated(text, end)) {
        return None;
    }
    read_with(text, at, count, context)
}

/// The same of what begins with a Chinese sign, and lengths of time.
pub fn read_sign(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    let count = chinese_count(text, at);
    if let Some((end, ..)) = count.filter(|(end, ..)| !dated(text, *end)) {
        let lasts = text[end..].starts_with('半') || CHINESE_GRAINS.at(text, skip_blanks(text, end)).is_some();
        return if lasts { distance::read(text, at, context) } else { None };
    }
    read_with(text, at, count, context).or_else(|| distance::read(text, at, context))
}

/// The same where that number stands.
fn read_with(text: &str, at: usize, count: Option<Count>, context: &Context) -> Option<Stretch> {
    decade(text, at, count, context)
        .or_else(|| of_year(text, at, count, context))
        .or_else(|| chinese_relative::read(text, at, context))
        .or_else(|| within_year(text, at, count, false).map(|found| up_to(found, context)))
        .or_else(|| chinese_day::read(text, at, count, context))
        .map(|found| ended(text, found, context))
}

/// 6月30日止六个月, 3月31日止年度: the months that end with the day.
fn ended(text: &str, last: Stretch, context: &Context) -> Stretch {
    let months = || {
        let at = any(text, last.end, &["止"])?;
        let (end, months) = match any(text, at, &["年度", "财政年度", "財政年度", "财年"]) {
            Some(end) => (end, 12),
            None => {
                let (end, months, _) = chinese_count(text, at)?;
                (any(text, end, &["个月", "個月"])?, months)
            }
        };
        let (day, _) = last.days.readings(context.reference)?;
        let period = Period { from: add_months(day.until, -i64::from(months))?, until: day.until };
        (months > 0).then(|| Stretch::fixed(end, period))
    };
    months().unwrap_or(last)
}

/// Whether a number that ends here can be the first of a date: most count something else, which shows at once.
fn dated(text: &str, end: usize) -> bool {
    const BEHIND: &str =
        "年届月日号號世季周週个個天財财政会會上下前后後头頭全首第至到、-–—~～－〇零一二三四五六七八九十";
    char_at(text, skip_blanks(text, end)).is_some_and(|c| c.is_ascii_alphabetic() || BEHIND.contains(c))
}

/// 8月底 means first the month up to its end, then its last days.
fn up_to(found: Stretch, context: &Context) -> Stretch {
    let Days::InSomeYear(part @ Part::EdgeOfMonth { month, edge: Edge::Close }) = found.days else { return found };
    let whole = Days::InSomeYear(Part::Months { first: month, count: 1 }).readings(context.reference);
    match whole {
        Some((whole, _)) => Stretch { end: found.end, days: Days::Fixed(whole, part.of(whole.from.year())) },
        None => found,
    }
}

/// `sign` at `at`, over one blank.
fn sign(text: &str, at: usize, sign: char) -> Option<usize> {
    let at = if char_at(text, at) == Some(' ') { at + 1 } else { at };
    text[at..].starts_with(sign).then_some(at + sign.len_utf8())
}

/// The first of `words` at `at`: where it ends.
pub fn any(text: &str, at: usize, words: &[&str]) -> Option<usize> {
    text[at..].start_among(words).map(|word| at + word.len())
}

/// A year, and what stands behind it: a part of it, or an edge (年底, 年初).
fn of_year(text: &str, at: usize, count: Option<Count>, context: &Context) -> Option<Stretch> {
    let (end, year, sure) = year(text, at, count, context)?;
    let next = behind_year(text, end);
    if let Some(found) = within_year(text, next, chinese_count(text, next), true) {
        let Days::InSomeYear(part) = found.days else { return Some(found) };
        let period = part.of(year)?;
        if let Part::EdgeOfMonth { month, edge: Edge::Close } = part {
            let whole = Period::months(year, month, 1)?;
            return Some(Stretch { end: found.end, days: Days::Fixed(whole, Some(period)) });
        }
        // weeks are also counted from the first whole one
        let other = match part {
            Part::WeekOfYear { n } => nth_whole_week(Period::year(year)?, n),
            Part::WholeWeekOfMonth { month, n } => nth_week(Period::months(year, month, 1)?, n),
            _ => None,
        };
        return Some(Stretch { end: found.end, days: Days::Fixed(period, other) });
    }
    if let Some(found) = edge(text, end, Period::year(year)?, context.reference) {
        return Some(found);
    }
    if let Some((len, word)) = CHINESE_CALENDAR.at(text, end) {
        let part = match word {
            ChineseWord::Season(first) => Some(Part::Months { first, count: 3 }),
            ChineseWord::Feast(feast) if chinese_relative::feast_alone(text, end + len) => Some(feast.into()),
            _ => None,
        };
        if let Some(period) = part.and_then(|part| part.of(year)) {
            return Some(Stretch::fixed(end + len, period));
        }
    }
    sure.then(|| Period::year(year))?.map(|period| Stretch::fixed(end, period))
}

/// Where a part may begin behind a year: over 的, a comma or blanks.
fn behind_year(text: &str, end: usize) -> usize {
    let next = any(text, end, &["的", "，", ","]).unwrap_or(end);
    let blank = char_at(text, next).filter(|c| is_blank(*c) && *c != '\n');
    next + blank.map_or(0, char::len_utf8)
}

/// The edge of a stretch behind it. 底 and 末 mean first the stretch up to there, then its last days.
fn edge(text: &str, end: usize, whole: Period, reference: Option<Date>) -> Option<Stretch> {
    if let Some(end) = any(text, end, &["以来", "以來", "至今", "迄今"]) {
        let until = reference.map_or(whole.until, |reference| add_days(reference, 1));
        return (whole.from < until).then(|| Stretch::fixed(end, Period { from: whole.from, until }));
    }
    let (len, edge) = CHINESE_EDGES.at(text, end)?;
    let part = cut(whole, edge, reference)?;
    // 初 and 末 begin other words: 年初步, 年末端
    if text[end + len..].starts_with(['步', '端', '级', '級', '次', '层', '地']) && len == 3 {
        return None;
    }
    let days = if edge == Edge::Close { Days::Fixed(whole, Some(part)) } else { Days::Fixed(part, None) };
    Some(Stretch { end: end + len, days })
}

/// A year with 年, or a word for one; and whether it is a year for sure with nothing behind it.
fn year(text: &str, at: usize, count: Option<Count>, context: &Context) -> Option<(usize, i32, bool)> {
    if let Some((len, ChineseWord::Year(shift))) = CHINESE_CALENDAR.at(text, at) {
        return Some((at + len, context.reference?.year() + i32::from(shift), true));
    }
    if char_before(text, at).is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | '第' | '近')) {
        return None;
    }
    let digits = run(text, at);
    let (end, value, len) = digits
        .or_else(|| chinese_digits(text, at))
        .filter(|(end, ..)| sign(text, *end, '年').or_else(|| sign(text, *end, '届')).is_some())
        .or(count)?;
    let behind = match sign(text, end, '年').or_else(|| any(text, end, &["财年", "財年", "财政年度", "会计年度"]))
    {
        Some(behind) => behind,
        // 2025上半年, 2024全年
        None => {
            // 2025届毕业生: those of that summer
            if let Some(class) = sign(text, end, '届').filter(|_| len == 4 && (1950..2100).contains(&value)) {
                return Some((class, value, true));
            }
            let glued = half(text, end).is_some()
                || quarters(text, end, chinese_count(text, end), true).is_some()
                || any(text, end, &["全年", "年度"]).is_some();
            return (glued && len == 4 && (1900..2100).contains(&value)).then_some((end, value, false));
        }
    };
    // 1994年代表全省
    if text[behind..].starts_with('代') && value % 10 == 0 {
        return None;
    }
    match len {
        4 if (1800..2200).contains(&value) => Some((behind, value, true)),
        4 if (1000..1800).contains(&value) => Some((behind, value, false)),
        // 两千零四年
        _ if digits.is_none() && (1900..2100).contains(&value) => Some((behind, value, true)),
        // 08年 and 九七年 are years, 18年 and 二三年 a length unless a part of the year follows
        2 => {
            let neighbours = value / 10 + 1 == value % 10;
            let sure = if digits.is_some() {
                text[at..].starts_with('0')
            } else {
                chinese_digits(text, at).is_some_and(|(e, ..)| e == end) && !neighbours
            };
            let lengthens =
                any(text, behind, &["内", "內", "以", "之", "前", "后", "度", "同", "来"]).is_some() && !sure;
            (!lengthens && value < 100).then(|| (behind, full_year(value), sure))
        }
        _ => None,
    }
}

/// 上世纪90年代, 19世纪70年代末期, 90年代, 1990年代, 21世纪, 二十世纪.
fn decade(text: &str, at: usize, count: Option<Count>, context: &Context) -> Option<Stretch> {
    let century = match CHINESE_CALENDAR.at(text, at) {
        Some((len, ChineseWord::Century(shift))) => {
            Some((at + len, Grain::Century.around(context.reference?, shift.into())?))
        }
        _ => count.and_then(|(end, n, _)| {
            let end = any(text, end, &["世纪", "世紀"]).filter(|_| (10..=22).contains(&n))?;
            Some((end, Period { from: day((n - 1) * 100, 1, 1)?, until: day(n * 100, 1, 1)? }))
        }),
    };
    let count = century.map_or(count, |(end, _)| chinese_count(text, skip_one_blank(text, end)));
    let ten = count.and_then(|(end, n, len)| Some((any(text, end, &["年代"])?, n, len)));
    let (end, first, other) = match (century, ten) {
        (Some((_, whole)), Some((end, n, _))) if n < 100 && n % 10 == 0 => (end, whole.from.year() + n, None),
        (Some((end, whole)), _) => return Some(edge(text, end, whole, None).unwrap_or(Stretch::fixed(end, whole))),
        (None, Some((end, n, 4))) if (1000..2200).contains(&n) && n % 10 == 0 => (end, n, None),
        // 90年代 is the last century's, 10年代 and 20年代 this one's
        (None, Some((end, n, _))) if n < 100 && n % 10 == 0 => {
            let (first, other) = if n >= 30 { (1900 + n, 2000 + n) } else { (2000 + n, 1900 + n) };
            (end, first, Some(other))
        }
        _ => return None,
    };
    let ten_years = |first: i32| Some(Period { from: day(first, 1, 1)?, until: day(first + 10, 1, 1)? });
    let whole = ten_years(first)?;
    if let Some((len, edge)) = CHINESE_EDGES.at(text, end)
        && let Some(part) = cut(whole, edge, None)
    {
        return Some(Stretch::fixed(end + len, part));
    }
    Some(Stretch { end, days: Days::Fixed(whole, other.and_then(ten_years)) })
}

/// A part of a year: a half, quarters, months, a month with its days, weeks. `named` when the year stands before it.
fn within_year(text: &str, at: usize, count: Option<Count>, named: bool) -> Option<Stretch> {
    half(text, at)
        .or_else(|| reported_half(text, at).filter(|_| named))
        .or_else(|| numeric::half_or_quarter(text, at).filter(|_| named))
        .or_else(|| quarters(text, at, count, named))
        .or_else(|| months(text, at, count, named))
        .or_else(|| week(text, at, named))
        .or_else(|| month(text, at, count))
        .or_else(|| moon(text, at))
}

fn half(text: &str, at: usize) -> Option<Stretch> {
    match CHINESE_CALENDAR.at(text, at)? {
        (len, ChineseWord::Half(half)) => Some(Stretch::part(at + len, Part::half(half))),
        _ => None,
    }
}

/// 半年度, 半年报, 中报, 中期业绩: the first half, by what is reported of it.
fn reported_half(text: &str, at: usize) -> Option<Stretch> {
    const REPORTS: &[&str] = &["报", "業績", "业绩", "利润", "股息", "分红", "财务"];
    let end = any(text, at, &["半年度"]).or_else(|| {
        let end = any(text, at, &["半年", "中期"])?;
        text[end..].starts_with_any(REPORTS).then_some(end)
    });
    let end = end.or_else(|| text[at..].starts_with("中报").then_some(at + "中".len()))?;
    Some(Stretch::part(end, Part::half(1)))
}

/// 一季度, 第三季度, 前三季度, 前两个季度, 首季, 四季度末.
fn quarters(text: &str, at: usize, count: Option<Count>, named: bool) -> Option<Stretch> {
    if let Some(end) = any(text, at, &["首季度", "首季"]) {
        return Some(Stretch::part(end, Part::quarter(1)));
    }
    let first = text[at..].starts_with('前');
    let lead = any(text, at, &["前", "第"]).unwrap_or(at);
    let count = if lead == at { count } else { chinese_count(text, lead) };
    let (end, n, _) = count.filter(|(_, n, _)| (1..=4).contains(n))?;
    let full = any(text, end, &["个季度", "個季度", "季度"]);
    // 第一季 is a season of a show, 一季 a crop
    let end = full.or_else(|| any(text, end, &["季"]).filter(|_| named))?;
    // 五个季度 counts; 第三个季度 and 前三个季度 name
    if text[..end].ends_with("个季度") && lead == at {
        return None;
    }
    let end = any(text, end, &["末", "底"]).unwrap_or(end);
    let part = if first { Part::Months { first: 1, count: n as u8 * 3 } } else { Part::quarter(n as u8) };
    Some(Stretch::part(end, part))
}

/// 前7个月, 后三月, 首月, 第8个月, 1-6月, 2——4月, 1至9月份.
fn months(text: &str, at: usize, count: Option<Count>, named: bool) -> Option<Stretch> {
    if let Some(end) = any(text, at, &["首月"]).filter(|_| named) {
        return Some(Stretch::part(end, Part::Months { first: 1, count: 1 }));
    }
    if let Some(lead) = any(text, at, &["前", "首", "头", "頭", "后", "後", "第"]) {
        let (end, n, _) = chinese_count(text, lead).filter(|(_, n, _)| (1..=12).contains(n))?;
        let end = any(text, end, &["个月", "個月"]).or_else(|| {
            any(text, end, &["月"])
                .filter(|_| named || text[at..].starts_with('前') && n > 1 && run(text, lead).is_some())
        })?;
        let n = n as u8;
        return match &text[at..lead] {
            // 之前六个月, 此前两个月 are told from another time
            "前" if char_before(text, at).is_some_and(|c| "之以此目从日".contains(c)) => None,
            "前" | "首" | "头" | "頭" if n > 1 => Some(Stretch::part(end, Part::Months { first: 1, count: n })),
            "后" | "後" if named => Some(Stretch::part(end, Part::Months { first: 13 - n, count: n })),
            "第" if named => Some(Stretch::part(end, Part::Months { first: n, count: 1 })),
            _ => None,
        };
    }
    let (end, first, _) = count.filter(|(_, n, _)| (1..=12).contains(n))?;
    let end = any(text, end, &["月份", "月"]).unwrap_or(end);
    let (end, last, _) = chinese_count(text, joint(text, at, end).or_else(|| any(text, end, &["－", "、"]))?)?;
    let end = any(text, end, &["月份", "月"]).filter(|end| {
        !text[*end..].first_char().is_some_and(|c: char| c.is_ascii_digit()) && first < last && last <= 12
    })?;
    // 8月至10月20日 ends with a day
    if day_behind(text, end).is_some() {
        return None;
    }
    Some(Stretch::part(end, Part::Months { first: first as u8, count: (last - first + 1) as u8 }))
}

/// 第52周, 第三周: of a year that is named, or at least with 第 and 周.
fn week(text: &str, at: usize, named: bool) -> Option<Stretch> {
    let (end, n, _) = chinese_count(text, any(text, at, &["第"]).filter(|_| named)?)?;
    let end = any(text, end, &["周", "週", "个星期", "個星期"]).filter(|_| (1..=53).contains(&n))?;
    Some(Stretch::part(end, Part::WeekOfYear { n: n as u8 }))
}

/// The number of a day with 日 or 号 behind it.
pub fn day_behind(text: &str, at: usize) -> Option<(usize, u8)> {
    day_of(text, chinese_count(text, at)?)
}

/// The same of a number that was read.
pub fn day_of(text: &str, (end, d, _): Count) -> Option<(usize, u8)> {
    let end = any(text, skip_one_blank(text, end), &["日", "号", "號"])?;
    Some((end, u8::try_from(d).ok().filter(|d| (1..=31).contains(d))?))
}

/// 8月, 8月份, 8月23日, 8月11日至22日, 8月底, 6月上旬, 6月第3个星期日, 2月份第二周, 4月前4天, 1月3.
fn month(text: &str, at: usize, count: Option<Count>) -> Option<Stretch> {
    if char_before(text, at).is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | '/')) {
        return None;
    }
    let (end, month, _) = count.filter(|(_, n, _)| (1..=12).contains(n))?;
    let behind = sign(text, end, '月')?;
    in_month(text, behind, month as u8)
}

/// 初五 and 廿二: days by the moon.
fn moon_number(text: &str, at: usize) -> Option<(usize, u8)> {
    let (lead, tens) =
        [("初", 0), ("廿", 20)].into_iter().find_map(|(sign, tens)| Some((any(text, at, &[sign])?, tens)))?;
    let (end, n, _) = chinese_digits(text, lead)
        .filter(|(_, n, len)| *len == 1 && *n > 0)
        .or_else(|| Some((any(text, lead, &["十"])?, 10, 1)))?;
    Some((end, tens + n as u8)).filter(|(_, day)| *day <= 30)
}

/// 大年初一, 正月初五: of the first month.
fn moon(text: &str, at: usize) -> Option<Stretch> {
    let lead = any(text, at, &["大年", "正月"])?;
    let (end, day) = moon_number(text, lead)?;
    Some(Stretch::part(end, Part::Moon { month: 1, day }))
}

/// What stands behind a month.
pub fn in_month(text: &str, behind: usize, month: u8) -> Option<Stretch> {
    if let Some((end, day)) = moon_number(text, behind) {
        return Some(Stretch::part(end, Part::Moon { month, day }));
    }
    let next = skip_one_blank(text, behind);
    if let Some((end, first)) = day_behind(text, next) {
        Part::day(month, first).of(2024)?;
        let joined = joint(text, behind, end).or_else(|| any(text, end, &["、", "，", ","]));
        if let Some((end, last)) = joined.and_then(|next| day_behind(text, next)).filter(|(_, last)| *last > first) {
            // 10日、11日、12日: as long as they follow each other
            let (mut end, mut last) = (end, last);
            while let Some((further, day)) = any(text, end, &["、", "，", ","])
                .and_then(|next| day_behind(text, next))
                .filter(|(_, day)| *day == last + 1)
            {
                (end, last) = (further, day);
            }
            return Some(Stretch::part(end, Part::Days { month, first, last }));
        }
        return Some(Stretch::part(end, Part::day(month, first)));
    }
    // 1月3至2月10, 四月十三: without its sign a day stands alone or at a joint
    if let Some((end, d, _)) = chinese_count(text, behind).filter(|(_, d, _)| (1..=31).contains(d))
        && (closes(text, end) || any(text, end, &["至", "到"]).is_some())
        && Part::day(month, d as u8).of(2024).is_some()
    {
        return Some(Stretch::part(end, Part::day(month, d as u8)));
    }
    let next = any(text, behind, &["份"]).unwrap_or(behind);
    let nth_at = any(text, next, &["的"]).unwrap_or(next);
    if let Some(found) = nth_in_month(text, nth_at, month) {
        return Some(found);
    }
    if let Some((len, edge)) = CHINESE_EDGES.at(text, behind)
        && edge != Edge::Whole
        && !text[behind + len..].starts_with(['步', '级'])
        // 五月初五 is a day of the moon's calendar
        && chinese_count(text, behind + len).is_none()
    {
        return Some(Stretch::part(behind + len, Part::EdgeOfMonth { month, edge }));
    }
    let whole = Part::Months { first: month, count: 1 };
    Some(Stretch::part(next, whole))
}

fn skip_one_blank(text: &str, at: usize) -> usize {
    if text[at..].starts_with(' ') { skip_blanks(text, at) } else { at }
}

/// 第3个星期日, 最后一个星期一, 第二周, 前4天 of a month.
fn nth_in_month(text: &str, at: usize, month: u8) -> Option<Stretch> {
    if let Some((end, n, _)) = any(text, at, &["前"]).and_then(|lead| chinese_count(text, lead)) {
        let end = any(text, end, &["天", "日"])?;
        return Some(Stretch::part(end, Part::Days { month, first: 1, last: u8::try_from(n).ok()? }));
    }
    let (end, n) = match any(text, at, &["最后一", "最後一"]) {
        Some(end) => (end, 0),
        None => {
            let (end, n, _) = chinese_count(text, any(text, at, &["第"])?).filter(|(_, n, _)| (1..=5).contains(n))?;
            (end, n as u8)
        }
    };
    let end = any(text, end, &["个", "個"]).unwrap_or(end);
    if let Some((end, weekday)) = chinese_relative::weekday(text, end) {
        return Some(Stretch::part(end, Part::Weekday { month, n, weekday }));
    }
    let end = any(text, end, &["周", "週", "星期"])?;
    // the first whole week: from the first Monday on
    Some(Stretch::part(end, Part::WholeWeekOfMonth { month, n }))
}
