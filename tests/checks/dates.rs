//! Days of the calendar.

use super::*;

#[test]
fn a_weekday_that_is_not_its_dates() {
    fires("date-logic", &["The fair opens on Tuesday, March 3, 2025."], "Tuesday, March 3, 2025 / ");
    fires("date-logic", &["博览会将于2025年3月3日（星期二）开幕。"], "2025年3月3日（星期二） / ");
    for text in [
        "The fair opens on Monday, March 3, 2025.",
        "The fair opens on Monday. On March 4, 2025, it rains.",
        "博览会将于2025年3月3日（星期一）开幕。",
        "2025年3月3日开幕，周三闭幕。",
    ] {
        never("date-logic", &[text]);
    }
}

#[test]
fn a_day_that_no_calendar_has() {
    for (text, date) in [
        ("The fair opens on February 30, 2025.", "February 30"),
        ("The fair opened on 2025-02-30 with 40 stands.", "2025-02-30"),
        ("The fair ended on 31 June 2025.", "31 June 2025"),
        ("博览会于2月30日开幕。", "2月30日"),
    ] {
        let found = fires("date-logic", &[text], &format!("{date} / "));
        assert_eq!(found.severity, Severity::Error, "{text}");
    }
    for text in [
        "The fair opens on February 28, 2025.",
        "In February 30 people came.",
        "No calendar has a February 30, 2025.",
        "农历2月30日，当地有庙会。",
        "博览会于2024年2月29日开幕。",
    ] {
        never("date-logic", &[text]);
    }
}

#[test]
fn an_end_before_its_start() {
    for (text, spots) in [
        ("The fair runs from 5 March 2025 to 3 March 2025.", "5 March 2025 / 3 March 2025"),
        ("The fair opens on 5 May 2025 and closes on 3 May 2025.", "5 May 2025 / 3 May 2025"),
        ("The fair runs from 5 May to 3 May 2025.", "5 May to 3 May 2025 / "),
        ("博览会于2025年3月5日至3月3日举行。", "2025年3月5日至3月3日 / "),
        ("博览会于2025年3月5日至3日举行。", "2025年3月5日 / "),
        ("工程从2025年5月至2025年3月施工。", "2025年5月 / 2025年3月"),
    ] {
        fires("date-logic", &[text], spots);
    }
    for text in [
        "The fair runs from 3 March 2025 to 5 March 2025.",
        "The fair was moved from 5 March 2025 to 3 March 2025.",
        "The fair runs from December 5 to March 3.",
        "Between March 2025 and March 2024, 30 fairs were held.",
        "Compared with the fair of 5 March 2025, that of 3 March 2024 drew 30 more firms.",
        "The plan was kept for the past twelve months.",
        "禁渔期为2024年12月5日至次年3月3日。",
        "博览会由2025年3月5日提前至2025年3月3日。",
        "博览会于2025年3月3日至5日举行。",
    ] {
        never("date-logic", &[text]);
    }
}

#[test]
fn an_age_that_does_not_fit() {
    for (text, spots) in [
        ("Founded in 1998, the firm marks its 20th anniversary in 2024.", "20th / 1998"),
        ("Established in 1998, Harbour Glass celebrated its 20th anniversary in 2024.", "20th / 1998"),
        ("Li Wei, born in 1960, turned 54 in 2024.", "54 / 1960"),
        ("Born in 1960, Li Wei died in 2014 aged 44.", "44 / 1960"),
        ("王建国1960年出生，2024年54岁。", "54岁 / 1960年"),
        ("公司成立于1998年，2024年迎来成立20周年。", "20周年 / 1998年"),
    ] {
        let found = fires("date-logic", &[text], spots);
        assert!(found.arithmetic.contains(" − "), "{}", found.arithmetic);
    }
    for text in [
        "Founded in 1998, the firm marks its 26th anniversary in 2024.",
        "Founded in 1998, the firm marks its 25th anniversary in 2024.",
        "The firm, founded in 1998, joined the 75th anniversary of the republic in 2024.",
        "The firm, founded in 1998, opened its 20th shop in 2024.",
        "Born in 1960, Li Wei died in 2014 aged 53.",
        "Li Wei, born in 1960, and his son, aged 24 in 2014, won.",
        "Li Wei, born in 1960, succeeds Wang Lin, who died in 2014 aged 84.",
        "Li Wei, born in 1960, joined the club in 1984 and is 54.",
        "王建国1960年出生，2024年64岁。",
        "王建国1960年出生，2024年虚岁66岁。",
        "王建国1960年出生，1984年入党，现年54岁。",
        "王建国1960年出生，其父2014年去世，享年84岁。",
        "公司成立于1998年，2024年迎来新中国成立75周年。",
    ] {
        never("date-logic", &[text]);
    }
}

#[test]
fn what_ended_before_it_began() {
    for (text, year, other) in [
        (
            "The exhibition opens on 9 September 2024, lasts ten weeks and closes on 17 November 2024. Entry to the 40 rooms is free.",
            "November 2024",
            "August 2024",
        ),
        ("沧江大桥2016年动工，历时五年，于2021年建成通车，全长3.2公里。", "2021年", "2015年"),
    ] {
        breaks(text, year, other, "date-logic");
    }
    for text in [
        "The new pool opened in 2020 after the old one closed in 2015; it has 8 lanes.",
        "二期工程2019年开工，一期2015年建成，总投资3亿元。",
        "The mill was completed in 1912 and a museum opened in 1998; 40 people work there.",
    ] {
        silent(&[text]);
    }
}
