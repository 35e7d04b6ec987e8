//! Dates and periods read, told from 13 August 2025, a Wednesday; and what is none. `|` marks where the reader looks.

use super::super::{Context, read as scan};
use super::*;
use crate::value::{Date, Period, day};

fn reference() -> Option<Date> {
    day(2025, 8, 13)
}

fn found(marked: &str, reference: Option<Date>) -> Option<Mention> {
    let at = marked.find('|').expect("a mark");
    let text = marked.replacen('|', "", 1);
    read(&text, at, &Context { reference, ..Context::default() })
}

/// The first reading, and the others behind `or`.
fn labels(marked: &str) -> String {
    let Some(mention) = found(marked, reference()) else { return "none".into() };
    let all = mention.period.iter().chain(&mention.alternatives).map(|period| period.label());
    all.collect::<Vec<_>>().join(" or ")
}

#[track_caller]
fn table(rows: &[(&str, &str)]) {
    for (marked, want) in rows {
        assert_eq!(labels(marked), *want, "{marked}");
    }
}

/// Surfaces of the dates and periods in a whole text.
fn surfaces(text: &str) -> Vec<&str> {
    let context = Context { reference: reference(), ..Context::default() };
    let figures = scan(text, Span::new(0, text.len()), &context);
    figures.mentions.iter().filter(|m| m.is_calendar()).map(|m| m.span.of(text)).collect()
}

#[test]
fn one_day_in_many_forms() {
    for marked in [
        "|2025-08-13",
        "|2025/8/13",
        "|2025.8.13",
        "|20250813",
        "|13 August 2025",
        "|August 13, 2025",
        "|Aug. 13, 2025",
        "|August 13",
        "the |13th of August",
        "|13/8/2025",
        "|8/13/2025",
        "|13.8.2025",
        "|8/13/25",
        "|2025-Aug-13",
        "|Wednesday, 13 August",
        "|Wed, Aug 13th, 2025",
        "|Wed, Aug 13th ’25",
        "August |thirteenth of August",
        "|August the thirteenth",
        "|Aug-13",
        "on |8/13",
        "|2025年8月13日",
        "|8月13日",
        "|8月13号（周三）",
        "|二〇二五年八月十三日",
        "|本月13日",
        "|今天",
        "|today",
        "|周三",
        "|本周三",
        "|8·13",
        "|25年8月13日",
    ] {
        assert!(labels(marked).starts_with("2025-08-13"), "{marked}: {}", labels(marked));
    }
}

#[test]
fn both_orders_of_day_and_month() {
    table(&[
        ("|03/04/2025", "2025-03-04 or 2025-04-03"),
        ("|03.04.2025", "2025-04-03 or 2025-03-04"),
        ("|05/05/2025", "2025-05-05"),
        ("|25/04/2025", "2025-04-25"),
        ("定于|25-8-3发布", "2025-08-03"),
    ]);
}

#[test]
fn months_and_parts_of_a_year() {
    table(&[
        ("|August 2025", "2025-08"),
        ("|2025-08", "2025-08"),
        ("|08/2025", "2025-08"),
        ("|Aug ’25", "2025-08"),
        ("in |March", "2025-03 or 2026-03"),
        ("in |December", "2025-12 or 2024-12"),
        ("in |August", "2025-08"),
        ("|2025H1", "2025H1"),
        ("|3Q24", "2024Q3"),
        ("|Q3 2024", "2024Q3"),
        ("|Q3 FY24", "2024Q3"),
        ("|Q1 this year", "2025Q1"),
        ("the |first half of 2025", "2025H1"),
        ("the |2024 first half", "2024H1"),
        ("sales of the |2023 third quarter", "2023Q3"),
        ("the year ended |March 31, 2025", "2024-04..2025-03"),
        ("the quarter ending on |30 June 2025", "2025Q2"),
        ("the fiscal year that ended in |June 2025", "2024-07..2025-06"),
        ("the fiscal year that ended on |30 June 2025", "2024-07..2025-06"),
        ("in the financial year to |June 2025", "2024-07..2025-06"),
        ("from last year to |June 2025", "2025-06"),
        ("the fiscal year that starts on |July 1, 2025", "2025-07..2026-06"),
        ("the festival starts on |July 1, 2025", "2025-07-01"),
        ("the talks ended |March 31, 2025", "2025-03-31"),
        ("the |fourth quarter of last year", "2024Q4"),
        ("the |first nine months of 2024", "2024-01..2024-09"),
        ("the |first three quarters", "2025-01..2025-09"),
        ("|early January 2025", "2025-01-01..2025-01-15"),
        ("in |late 2024", "2024H2"),
        ("its |2024 annual results", "2024"),
        ("the |2025 budget", "2025"),
        ("|2024—2025雪季", "2024-07..2025-06"),
        ("|2025年上半年", "2025H1"),
        ("|2025年半年度报告", "2025H1"),
        ("|2025年半年报", "2025H1"),
        ("|2025年中期业绩", "2025H1"),
        ("|2025年中期", "2025-04..2025-09"),
        ("|今年上半年", "2025H1"),
        ("|2024年前三季度", "2024-01..2024-09"),
        ("|2024年前11个月", "2024-01..2024-11"),
        ("|2025上半年", "2025H1"),
        ("|前7个月", "2025-01..2025-07 or 2026-01..2026-07"),
        ("|25年Q2", "2025Q2"),
        ("|1-6月", "2025H1 or 2026H1"),
        ("|2025年1至7月", "2025-01..2025-07"),
        ("|去年四季度", "2024Q4"),
        ("|2024年首季", "2024Q1"),
        ("|6月下旬", "2025-06-21..2025-06-30 or 2026-06-21..2026-06-30"),
        ("|2024年年底", "2024 or 2024-11..2024-12"),
        ("|2024年初", "2024-01..2024-02"),
        ("|summer of 2024", "2024-06..2024-08"),
    ]);
}

#[test]
fn years_and_longer() {
    table(&[
        ("in |2024", "2024"),
        ("|FY2024", "2024"),
        ("|fiscal year 2024", "2024"),
        ("|2028E", "2028"),
        ("sales of |2024A", "2024"),
        ("an Airbus |2028 Extra", "2028"),
        ("|2024-25", "2024-07..2025-06"),
        ("|2024财年", "2024"),
        ("by |end-2025", "2025"),
        ("|2024/2025", "2024-07..2025-06"),
        ("|2021-2023", "2021-2023"),
        ("the |1990s", "1990-1999"),
        ("the |’80s", "1980-1989 or 2080-2089"),
        ("the |seventies", "1970-1979 or 2070-2079"),
        ("the |21st century", "2000-2099"),
        ("in |nineteen eighty-four", "1984"),
        ("|上世纪90年代", "1990-1999"),
        ("|90年代", "1990-1999 or 2090-2099"),
        ("|1980年代", "1980-1989"),
        ("|二〇二五年", "2025"),
        ("|九八年", "1998"),
        ("|08年", "2008"),
        ("|两千零五年", "2005"),
        ("|今年以来", "2025-01-01..2025-08-13"),
        ("|去年同期", "2024"),
    ]);
}

#[test]
fn joined() {
    table(&[
        ("|10 to 22 May 2024", "2024-05-10..2024-05-22"),
        ("|May 10-22, 2024", "2024-05-10..2024-05-22"),
        ("between |3 and 7 June", "2025-06-03..2025-06-07 or 2026-06-03..2026-06-07"),
        ("|28 December 2024 to 3 January 2025", "2024-12-28..2025-01-03"),
        ("|28 December to 3 January 2025", "2024-12-28..2025-01-03"),
        ("from |January to June 2025", "2025H1"),
        ("|January–February", "2025-01..2025-02 or 2026-01..2026-02"),
        ("from |January to June", "2025H1 or 2026H1"),
        ("from |2019 to 2023", "2019-2023 or 2019-2022"),
        ("|2021-2023年", "2021-2023"),
        ("|2021年至2023年", "2021-2023"),
        ("|2015年6月至2018年5月", "2015-06..2018-05"),
        ("|8月11日至22日", "2025-08-11..2025-08-22"),
        ("|2024年8月11日—9月2日", "2024-08-11..2024-09-02"),
        ("|2020年与2022年之间", "2020-2022 or 2020-2021"),
        ("|2024/3/1-2024/3/9", "2024-03-01..2024-03-09"),
        ("|上周二到本周一", "2025-08-05..2025-08-11"),
    ]);
}

#[test]
fn told_from_the_reference() {
    table(&[
        ("|yesterday", "2025-08-12"),
        ("the |day after tomorrow", "2025-08-15"),
        ("on |Friday", "2025-08-08 or 2025-08-15"),
        ("|last Friday", "2025-08-08"),
        ("|next Friday", "2025-08-22"),
        ("|Tuesday next week", "2025-08-19"),
        ("|this week", "2025-08-11..2025-08-17"),
        ("|last month", "2025-07"),
        ("|last year", "2024"),
        ("|last March", "2025-03 or 2024-03"),
        ("|later this year", "2025-08-13..2025-12-31"),
        ("|two years ago", "2023-08-13 or 2023"),
        ("profit of 8 million |a year earlier", "2024-08-13 or 2024"),
        ("over the |past month", "2025-07-13..2025-08-12 or 2025-07"),
        ("the |December quarter", "2025Q4 or 2024Q4"),
        ("the |last three months of 2024", "2024Q4"),
        ("the |final quarter of 2024", "2024Q4"),
        ("|six months ended June 2025", "2025H1"),
        ("the |half-year to 30 June 2025", "2025H1"),
        ("profit of |9M 2024", "2024-01..2024-09"),
        ("|年初至报告期末", "2025H1"),
        ("|9M25", "2025-01..2025-09"),
        ("the |26-week period ended 28 June 2025", "2024-12-29..2025-06-28"),
        ("the |nine months to 30 September", "2025-01..2025-09"),
        ("by |mid-2026", "2026-04..2026-09"),
        ("on the |10th", "2025-08-10 or 2025-09-10"),
        ("记者|10日获悉", "2025-08-10 or 2025-09-10"),
        ("|9日至11日", "2025-08-09..2025-08-11 or 2025-09-09..2025-09-11"),
        ("|周五（15日）", "2025-08-15"),
        ("|2020年以来", "2020-01-01..2025-08-13"),
        ("the |past three years", "2022-08-13..2025-08-12"),
        ("will open in |five days", "2025-08-18"),
        ("|2 weeks after 1 May 2025", "2025-05-15"),
        ("the |third week of May 2025", "2025-05-12..2025-05-18 or 2025-05-19..2025-05-25"),
        ("the |first Friday of next month", "2025-09-05"),
        ("|week 31", "2025-07-28..2025-08-03 or 2026-07-27..2026-08-02"),
        ("the |20th of next month", "2025-09-20"),
        ("|昨日", "2025-08-12"),
        ("|前年", "2023"),
        ("|下周", "2025-08-18..2025-08-24"),
        ("|上月底", "2025-07 or 2025-07-25..2025-07-31"),
        ("|三天前", "2025-08-10"),
        ("将在|五天后", "2025-08-18"),
        ("|近三年", "2022-08-13..2025-08-12"),
        ("|2025年5月第二个星期日", "2025-05-11"),
        ("|Christmas 2024", "2024-12-25"),
        ("|2024年国庆节", "2024-10-01"),
        ("|2024年春节", "2024-02-10"),
        ("|2024年除夕", "2024-02-09"),
        ("|2023年中秋节", "2023-09-29"),
        ("|去年五月初五", "2024-06-10"),
        ("|2024年大年初八", "2024-02-17"),
        ("|2024年春节档", "2024"),
    ]);
}

#[test]
fn nothing_is_told_without_a_reference() {
    for marked in
        ["|yesterday", "|last year", "|去年", "|上周", "on |Friday", "|8月13日", "|August 13", "|三天前", "|近三年"]
    {
        assert_eq!(found(marked, None), None, "{marked}");
    }
    for marked in ["|13 August 2025", "|2024年", "the |1990s", "|2025年1-6月"] {
        assert!(found(marked, None).is_some(), "{marked}");
    }
}

#[test]
fn surfaces_are_whole() {
    for (text, want) in [
        ("Sales rose on 13 August 2025, a record.", vec!["13 August 2025"]),
        ("from January to June 2025 inclusive", vec!["January to June 2025"]),
        ("截至2025年6月底，用户达5亿", vec!["2025年6月底"]),
        ("会议将于8月15日（星期五）举行", vec!["8月15日（星期五）"]),
        ("In the ’90s and in 2024.", vec!["’90s", "2024"]),
        ("It grew in Sept. 2024.", vec!["Sept. 2024"]),
    ] {
        assert_eq!(surfaces(text), want, "{text}");
    }
}

#[test]
fn the_end_up_to_which_is_told() {
    for (marked, is) in [
        ("By the end of |2024", true),
        ("as of |30 June 2025", true),
        ("截至|2024年底", true),
        ("|2024年末", true),
        ("in |2024", false),
    ] {
        assert_eq!(found(marked, reference()).map(|m| m.as_of), Some(is), "{marked}");
    }
}

#[test]
fn what_is_no_date() {
    for text in [
        "They may march on, and a second may fall.",
        "May we ask? March on! The sun sat low.",
        "He came first, she second, in the third of 45 March runs.",
        "In May 10 of them left",
        "It won 3-4, then 4-5-6, on half of the 2024 stands",
        "a score of 24/7 and 1/2, version 1.2.3, at 10.1",
        "Sales of 2,024 units, $2024, 2024.5 points",
        "the biggest fall in five years",
        "up 3% from a year earlier",
        "It rained. Sixty years later they met; the Christmas tree of the Sunday Telegraph",
        "上一世纪没有这个儿童节目",
        "the previous year",
        "32 August 2014 and August 32, 2014",
        "2024-13-01, 2014/22/29, 80-32-89-89",
        "Every Sunday-school teacher knew",
        "今日头条上线，年中国产剧",
        "第一季和第二季热播，每周一更新",
        "国庆档票房，前沿技术，后天培养",
        "日复一日，地铁13号线，5号楼，30日游，on the 27th floor",
        "三年间增长，连续五年，统一，一月三次",
    ] {
        let found: Vec<&str> =
            surfaces(text).into_iter().filter(|s| !matches!(*s, "In May" | "May" | "一月")).collect();
        assert_eq!(found, Vec::<&str>::new(), "{text}");
    }
}

#[test]
fn days_that_no_calendar_has() {
    for (text, is) in [
        ("2025-02-30", true),
        ("2/29/2025", true),
        ("2月30日", true),
        ("2025年2月29日", true),
        ("February 30, 2025", true),
        ("31 June 2025", true),
        ("2月29日", false),
        ("2025-02-28", false),
        ("April 30", false),
        ("June 31.5", false),
    ] {
        assert_eq!(impossible(text, 0).is_some(), is, "{text}");
    }
}

#[test]
fn a_stretch_that_lasts_until_now() {
    table(&[
        ("up 30% since |2020.", "2020-01-01..2025-08-13 or 2020"),
        ("the most since |March 2024", "2024-03-01..2025-08-13 or 2024-03"),
        ("自|2024年3月以来", "2024-03-01..2025-08-13 or 2024-03"),
        ("|2020年以来", "2020-01-01..2025-08-13"),
        ("sold since its |March 2024 launch", "2024-03-01..2025-08-13 or 2024-03"),
        ("sold at its |March 2024 launch", "2024-03"),
        ("until |2020", "2020"),
        ("自|2024年起实施", "2024"),
        ("planned since |2026", "2026"),
    ]);
}

#[test]
fn any_text_is_read_without_a_fault() {
    let pieces = [
        "2025", "年", "前", "-", "/", "12", "月", "May", " ", "’", "至", "十", "last", "半", "week", "，", "Q3", "日",
        "of", "第",
    ];
    let context = Context { reference: day(9999, 12, 31), ..Context::default() };
    let mut state = 7usize;
    for _ in 0..3_000 {
        let mut text = String::new();
        for _ in 0..8 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(pieces[(state >> 33) % pieces.len()]);
        }
        for mention in scan(&text, Span::new(0, text.len()), &context).mentions {
            assert!(!mention.span.of(&text).ends_with([' ', '，']), "{text}");
            assert!(mention.period.is_none_or(|Period { from, until }| from <= until), "{text}");
        }
    }
}

#[test]
fn the_months_that_end_with_a_day() {
    table(&[
        ("截至|6月30日止六个月", "2025H1"),
        ("截至|2025年3月31日止三個月", "2025Q1"),
        ("截至|2024年12月31日止年度", "2024"),
        ("截至|2024年6月30日", "2024-06-30"),
    ]);
    assert_eq!(found("截至|6月30日止六个月", reference()).map(|m| m.as_of), Some(false));
}

#[test]
fn years_of_centuries_gone() {
    for (text, year) in [("In 1893 New Zealand gave women the vote.", "1893"), ("open since 1764, the house", "1764")] {
        assert_eq!(surfaces(text), [year], "{text}");
    }
    for text in ["In 1893 cases nothing happened.", "A total of 1893 were sold.", "It rose by 1764."] {
        assert!(surfaces(text).is_empty(), "{text}");
    }
}

#[test]
fn the_month_just_named_is_no_other_one() {
    assert_eq!(surfaces("6月当月流量20.75GB"), ["6月"]);
    assert_eq!(labels("|当月流量"), "2025-08");
}

#[test]
fn seasons_and_the_months_that_brackets_name() {
    table(&[
        ("in |fiscal 2024/25", "2024-07..2025-06"),
        ("in |FY2024/25", "2024-07..2025-06"),
        ("in |fiscal 2024/25 (April to March)", "2024-04..2025-03"),
        ("in the |2024/25 marketing year (November to August)", "2024-11..2025-08"),
        ("in the |first eleven months of 2024/25 (October–August)", "2024-10..2025-08"),
    ]);
    // no year behind it
    assert_eq!(surfaces("fiscal 2024/30"), ["fiscal 2024"]);
}
