//! The words of the calendar: months, weekdays, days told from today, seasons, feasts, and what shifts or cuts them.

use std::sync::LazyLock;

use super::Phrases;
use crate::value::Grain;

/// Which stretch of a longer one is meant: early 2024, 年底.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// early, the start of.
    Early,
    /// mid.
    Mid,
    /// late.
    Late,
    /// earlier this month: up to now.
    Earlier,
    /// later this month, the rest of: from now on.
    Later,
    /// The first days or months: 月初, 年初.
    Opening,
    /// The first month alone: 伊始.
    Outset,
    /// The middle: 月中, 年中.
    Middle,
    /// The last days or months: 月底, 年底.
    Close,
    /// The first ten days of a month.
    FirstTen,
    /// The second ten days.
    SecondTen,
    /// What remains of the month.
    LastTen,
    /// The whole of it: 内, 度, 全年.
    Whole,
}

/// A feast that the calendar alone places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feast {
    /// Always on this day of this month.
    Fixed(u8, u8),
    /// On the `n`th such weekday (Monday is 1) of a month: month, n, weekday.
    Nth(u8, u8, u8),
    /// By the moon: month, and day; day 0 is the eve.
    Moon(u8, u8),
    /// Whole months: the first one, how many.
    Months(u8, u8),
}

/// What an English word says about a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnglishWord {
    /// A month, 1 to 12.
    Month(u8),
    /// A weekday, Monday is 1.
    Weekday(u8),
    /// Days from today.
    Day(i8),
    /// last -1, this 0, next 1.
    Shift(i8),
    /// A part of what follows.
    Edge(Edge),
    /// A season, by its first month.
    Season(u8),
    /// A feast.
    Feast(Feast),
    /// The decade of a spelled number: the seventies.
    Decade(i32),
    /// weekend.
    Weekend,
    /// now, as an end of a stretch.
    Now,
    /// week, `week of`, `week 31`.
    Week,
    /// fiscal year.
    Fiscal,
    /// a, an, few, so far: may begin `a year ago`.
    Opener,
    /// Q, H.
    Part,
}

#[rustfmt::skip]
const ENGLISH: &[(EnglishWord, &str)] = &{
    use EnglishWord::*;
    [
        (Month(1), "january|jan"), (Month(2), "february|feb"), (Month(3), "march|mar"),
        (Month(4), "april|apr"), (Month(5), "may"), (Month(6), "june|jun"),
        (Month(7), "july|jul"), (Month(8), "august|aug"), (Month(9), "september|sep|sept"),
        (Month(10), "october|oct"), (Month(11), "november|nov"), (Month(12), "december|dec"),
        (Weekday(1), "monday|mondays|mon"), (Weekday(2), "tuesday|tuesdays|tue|tues"),
        (Weekday(3), "wednesday|wednesdays|wed"),
        (Weekday(4), "thursday|thursdays|thu|thur|thurs"),
        (Weekday(5), "friday|fridays|fri"), (Weekday(6), "saturday|saturdays|sat"),
        (Weekday(7), "sunday|sundays|sun"),
        (Day(-2), "day before yesterday"), (Day(-1), "yesterday"), (Day(0), "today"), (Day(1), "tomorrow"),
        (Day(2), "day after tomorrow"),
        (Shift(-1), "last|past|previous"), (Shift(0), "this|current"),
        (Shift(1), "next|coming|upcoming"),
        (Edge(self::Edge::Early), "early|early in"), (Edge(self::Edge::Mid), "mid|middle of"), (Edge(self::Edge::Close), "end"),
        (Edge(self::Edge::Opening), "start of|beginning of"), (Edge(self::Edge::Late), "late|late in"), (Edge(self::Edge::Earlier), "earlier|so far"),
        (Edge(self::Edge::Later), "later|rest of|rest|remainder of"),
        (Season(3), "spring"), (Season(6), "summer"), (Season(9), "autumn|fall"), (Season(12), "winter"),
        (Feast(self::Feast::Fixed(1, 1)), "New Year's Day|New Year’s Day"),
        (Feast(self::Feast::Fixed(5, 1)), "May Day"),
        (Feast(self::Feast::Fixed(2, 14)), "Valentine's Day|Valentine’s Day"),
        (Feast(self::Feast::Fixed(10, 31)), "Halloween"),
        (Feast(self::Feast::Fixed(12, 24)), "Christmas Eve"),
        (Feast(self::Feast::Fixed(12, 25)), "Christmas|Christmas Day"),
        (Feast(self::Feast::Fixed(12, 31)), "New Year's Eve|New Year’s Eve"),
        (Feast(self::Feast::Nth(11, 4, 4)), "Thanksgiving|Thanksgiving Day"),
        (Decade(1920), "twenties"), (Decade(1930), "thirties"), (Decade(1940), "forties"),
        (Decade(1950), "fifties"), (Decade(1960), "sixties"), (Decade(1970), "seventies"),
        (Decade(1980), "eighties"), (Decade(1990), "nineties"), (Decade(2000), "noughties|two thousands"),
        (Decade(2010), "twenty-tens|twenty tens|two thousand and tens"),
        (Week, "week|w/c"), (Weekend, "weekend"), (Now, "now"), (Fiscal, "fy|fiscal"), (Opener, "a|an|few|final|half-year|half year"), (Part, "q|h"),
    ]
};

/// English words of the calendar, in any case; `May` and `March` are judged where they stand.
pub static ENGLISH_CALENDAR: LazyLock<Phrases<EnglishWord>> =
    LazyLock::new(|| Phrases::of(ENGLISH.iter().map(|(is, names)| (*names, *is))));

#[rustfmt::skip]
const ENGLISH_GRAINS: &[(Grain, &str)] = &[
    (Grain::Day, "day|days|calendar days"),
    (Grain::Workday, "business day|business days|working day|working days|trading day|trading days"),
    (Grain::Week, "week|weeks"),
    (Grain::Month, "month|months|mo"),
    (Grain::Quarter, "quarter|quarters"),
    (Grain::Year, "year|years"),
    (Grain::Decade, "decade|decades"),
    (Grain::Century, "century|centuries"),
];

/// English units of the calendar.
pub static GRAINS: LazyLock<Phrases<Grain>> =
    LazyLock::new(|| Phrases::of(ENGLISH_GRAINS.iter().map(|(is, names)| (*names, *is))));

/// What a Chinese word says about a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChineseWord {
    /// A year from this one.
    Year(i8),
    /// A quarter from this one.
    Quarter(i8),
    /// A month from this one.
    Month(i8),
    /// A week from this one; a weekday may follow.
    Week(i8),
    /// The word for a week before a weekday: 周三, 星期三.
    Weekday,
    /// Days from today.
    Day(i8),
    /// Half 1 or 2 of a year.
    Half(u8),
    /// A weekend, weeks from this one.
    Weekend(i8),
    /// A season, by its first month.
    Season(u8),
    /// A feast.
    Feast(Feast),
    /// A century from this one.
    Century(i8),
    /// Up to now (-1) or from now on (1), before a length: 近三年, 未来五年.
    Stretch(i8),
}

#[rustfmt::skip]
const CHINESE: &[(ChineseWord, &str)] = &{
    use self::Feast as F;
    use ChineseWord::*;
    [
        (Year(-3), "大前年"), (Year(-2), "前年"), (Year(-1), "去年|上年|上一年|上一年度"),
        (Year(0), "今年|本年|本年度"), (Year(1), "明年|下一年|来年|來年"),
        (Year(2), "后年|後年"), (Year(3), "大后年|大後年"),
        (Quarter(-1), "上季度|上个季度|上個季度|上一季度|上季"), (Quarter(0), "本季度|本季|这个季度|當季|当季"),
        (Quarter(1), "下季度|下个季度|下個季度|下一季度"),
        (Month(-2), "上上个月|上上個月|上上月"), (Month(-1), "上月|上个月|上個月"),
        (Month(0), "本月|这个月|這個月|当月|當月"), (Month(1), "下月|下个月|下個月"),
        (Month(2), "下下个月|下下個月|下下月"),
        (Week(-2), "上上周|上上週|上上个星期|上上個星期|上上星期|上上个礼拜"),
        (Week(-1), "上周|上週|上星期|上个星期|上個星期|上礼拜|上个礼拜|上個禮拜|上一周"),
        (Week(0), "本周|本週|这周|這週|这星期|这个星期|這個星期|这个礼拜|這個禮拜"),
        (Week(1), "下周|下週|下星期|下个星期|下個星期|下礼拜|下个礼拜|下個禮拜|下一周"),
        (Week(2), "下下周|下下週|下下个星期|下下個星期|下下星期"),
        (Weekday, "周|週|星期|礼拜|禮拜"),
        (Day(-3), "大前天"), (Day(-2), "前天|前日"), (Day(-1), "昨天|昨日|琴日|寻日"),
        (Day(0), "今天|今日"), (Day(1), "明天|明日|听日|聽日"), (Day(2), "后天|後天"),
        (Day(3), "大后天|大後天"), (Day(4), "大大后天|大大後天"),
        (Half(1), "上半年|前半年|头半年"), (Half(2), "下半年|后半年|後半年"),
        (Weekend(-2), "上上个周末|上上個週末|上上周末|上上週末"),
        (Weekend(-1), "上周末|上週末|上个周末|上個週末"),
        (Weekend(0), "周末|週末|本周末|本週末|这个周末|這個週末|这周末"),
        (Weekend(1), "下周末|下週末|下个周末|下個週末"),
        (Season(3), "春季|春天"), (Season(6), "夏季|夏天"), (Season(9), "秋季|秋天"),
        (Season(12), "冬季|冬天"),
        (Feast(F::Fixed(1, 1)), "元旦"), (Feast(F::Fixed(2, 14)), "情人节|情人節"),
        (Feast(F::Fixed(3, 8)), "妇女节|婦女節"), (Feast(F::Fixed(5, 1)), "劳动节|勞動節"),
        (Feast(F::Fixed(6, 1)), "儿童节|兒童節"), (Feast(F::Fixed(9, 10)), "教师节|教師節"),
        (Feast(F::Fixed(10, 1)), "国庆|国庆节|國慶|國慶節"), (Feast(F::Fixed(12, 24)), "平安夜"),
        (Feast(F::Fixed(12, 25)), "圣诞|圣诞节|聖誕節"), (Feast(F::Nth(5, 2, 7)), "母亲节|母親節"),
        (Feast(F::Nth(6, 3, 7)), "父亲节|父親節"), (Feast(F::Nth(11, 4, 4)), "感恩节|感恩節"),
        (Feast(F::Moon(1, 0)), "除夕"), (Feast(F::Moon(1, 1)), "春节|春節"),
        (Feast(F::Moon(1, 15)), "元宵|元宵节|元宵節"), (Feast(F::Moon(5, 5)), "端午|端午节|端午節"),
        (Feast(F::Moon(7, 7)), "七夕"), (Feast(F::Moon(8, 15)), "中秋|中秋节|中秋節"),
        (Feast(F::Moon(9, 9)), "重阳节|重陽節"),
        (Feast(F::Months(7, 2)), "暑假|暑期"),
        (Century(-1), "上世纪|上世紀|上个世纪|上個世紀"), (Century(0), "本世纪|本世紀"),
        (Stretch(-1), "近|最近|过去|過去|前|此前"), (Stretch(1), "未来|未來|今后|今後|接下来"),
    ]
};

/// Chinese words of the calendar, simplified and traditional.
pub static CHINESE_CALENDAR: LazyLock<Phrases<ChineseWord>> =
    LazyLock::new(|| Phrases::of(CHINESE.iter().map(|(is, names)| (*names, *is))));

#[rustfmt::skip]
const CHINESE_GRAIN_ROWS: &[(Grain, &str)] = &[
    (Grain::Day, "天|日"),
    (Grain::Workday, "个工作日|個工作日|个交易日|個交易日"),
    (Grain::Week, "周|週|星期|个星期|個星期|礼拜|个礼拜|個禮拜"),
    (Grain::Month, "个月|個月|月"),
    (Grain::Quarter, "个季度|個季度"),
    (Grain::Year, "年"),
    (Grain::Decade, "个年代"),
    (Grain::Century, "个世纪|個世紀"),
];

/// Chinese units of the calendar, with their classifiers.
pub static CHINESE_GRAINS: LazyLock<Phrases<Grain>> =
    LazyLock::new(|| Phrases::of(CHINESE_GRAIN_ROWS.iter().map(|(is, names)| (*names, *is))));

/// Chinese words for a part of a year, a month or a decade, behind it.
#[rustfmt::skip]
const EDGES: &[(Edge, &str)] = &[
    (Edge::Opening, "初|年初|月初|初期"), (Edge::Outset, "伊始|年伊始"),
    (Edge::Middle, "中期|中叶"), (Edge::Close, "底|末|年底|年末|月底|月末|末期"),
    (Edge::Early, "上半月"), (Edge::Late, "下半月"), (Edge::FirstTen, "上旬"), (Edge::SecondTen, "中旬"), (Edge::LastTen, "下旬"),
    (Edge::Whole, "内|內|度|年度|全年|同期"),
];

/// The Chinese words of [`Edge`].
pub static CHINESE_EDGES: LazyLock<Phrases<Edge>> =
    LazyLock::new(|| Phrases::of(EDGES.iter().map(|(is, names)| (*names, *is))));

#[cfg(test)]
mod tests {
    use super::*;

    fn twice<T: Copy>(table: &Phrases<T>) -> Vec<&'static str> {
        let mut names: Vec<&str> = table.phrases().to_vec();
        names.sort_unstable();
        names.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect()
    }

    #[test]
    fn each_name_stands_once() {
        assert!(twice(&ENGLISH_CALENDAR).is_empty());
        assert!(twice(&GRAINS).is_empty());
        assert!(twice(&CHINESE_CALENDAR).is_empty());
        assert!(twice(&CHINESE_GRAINS).is_empty());
        assert!(twice(&CHINESE_EDGES).is_empty());
    }
}
