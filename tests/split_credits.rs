//! Headlines beside a line that credits them, in either order and without a full date: how a paste of many outlets is cut.

use crossfoot::text::Article;
use crossfoot::text::split::split;

/// `title | source | date` of each article.
fn heads(page: &str) -> Vec<String> {
    let printed = |article: &Article| {
        let date = article.published.map_or(String::new(), |published| published.date.to_string());
        format!("{} | {} | {date}", article.title, article.source)
    };
    split(page).iter().map(printed).collect()
}

/// An article with a full date, after which the others are believed.
const DATED: &str = "Ferry fares rise in the north\nCoast Mail · 2025-03-02 08:15\n\nFares rise by 4% on Monday, the line said, \
    and by 2% more in the autumn, when the new ships come.\n\n";

/// What the text after [`DATED`] is headed by.
#[track_caller]
fn second(text: &str, head: &str) {
    let page = [DATED, text].concat();
    let found = heads(&page);
    assert_eq!(found.len(), 2, "{page}\n{found:#?}");
    assert_eq!(found[1], head, "{page}");
}

/// The text after [`DATED`] goes on with the same article.
#[track_caller]
fn goes_on(text: &str) {
    let page = [DATED, text].concat();
    assert_eq!(heads(&page).len(), 1, "{page}\n{:#?}", heads(&page));
}

const TEXT: &str = "\n\nThe depot has room for 60 buses, the city said on Tuesday, and 20 more will fit once the old halls are gone.\n";

#[test]
fn a_banner_above_its_headline() {
    for (head, expected) in [
        ("HARBOUR BRIEF No. 41\nNew depot opens at the docks", "New depot opens at the docks | HARBOUR BRIEF | "),
        (
            "Harbour Weekly | 9 March 2025\nNew depot opens at the docks",
            "New depot opens at the docks | Harbour Weekly | 2025-03-09",
        ),
        (
            "THE DOCKS MONTHLY — letter of the Quay Institute\n10 March 2025\nNew depot opens at the docks",
            "New depot opens at the docks | THE DOCKS MONTHLY | 2025-03-10",
        ),
        ("海湾周刊·产业版\n2025年3月9日 星期日\n新车场在码头区启用", "新车场在码头区启用 | 海湾周刊 | 2025-03-09"),
        ("海湾快讯（3月9日）\n新车场在码头区启用", "新车场在码头区启用 | 海湾快讯 | 2025-03-09"),
    ] {
        second(&[head, TEXT].concat(), expected);
    }
}

#[test]
fn a_headline_above_its_credit() {
    for (head, expected) in [
        (
            "New depot opens at the docks\nHarbour Sentinel, by our city staff",
            "New depot opens at the docks | Harbour Sentinel | ",
        ),
        (
            "New depot opens at the docks\nBy Ada Moor, transport correspondent | The Harbour Beacon",
            "New depot opens at the docks | The Harbour Beacon | ",
        ),
        (
            "New depot opens at the docks\nHarbour Lantern, March 9",
            "New depot opens at the docks | Harbour Lantern | 2025-03-09",
        ),
        ("新车场在码头区正式启用\n海湾商报 记者 林知秋 青岛报道", "新车场在码头区正式启用 | 海湾商报 | "),
        ("新车场在码头区正式启用\n海湾周刊 第34期 3月9日", "新车场在码头区正式启用 | 海湾周刊 | 2025-03-09"),
    ] {
        second(&[head, TEXT].concat(), expected);
    }
}

#[test]
fn a_letter_whose_banner_is_its_headline() {
    second(
        "一周港口简报（3月3日—9日）\n\n- 港口：上周吞吐量为45万吨，环比增长3%。\n- 车场：新车场可停放60辆公交车。\n",
        "一周港口简报（3月3日—9日） | 一周港口简报 | 2025-03-03",
    );
}

#[test]
fn two_short_lines_that_credit_nothing() {
    for text in [
        "What the line plans\nShips, quays and crews\n\nThe line wants six ships by 2030, and 400 more people to sail them from the northern quays.\n",
        "Registrations by year\n2023 4,152\n2024 7,779\n\nThe line wants six ships by 2030, and 400 more people to sail them.\n",
        "今后的计划\n船只与码头\n\n公司计划到2030年拥有六艘新船，并再招聘400名船员，主要在北部各港口工作。\n",
    ] {
        goes_on(text);
    }
}

#[test]
fn a_credit_alone_on_a_page_says_little() {
    let page = ["What the line plans\nHarbour Weekly", TEXT, "\nHow it pays\nShips and quays", TEXT].concat();
    assert_eq!(heads(&page).len(), 1, "{:#?}", heads(&page));
}

#[test]
fn a_letter_with_its_number_and_what_a_text_is_taken_from() {
    second(
        &format!("Beans find buyers at home\nHighland Farm Letter No. 37, July 2025{TEXT}"),
        "Beans find buyers at home | Highland Farm Letter No. 37 | ",
    );
    second(
        &format!("Who still goes to the pictures?\nFRAMES, weekly letter no. 88 (undated){TEXT}"),
        "Who still goes to the pictures? | FRAMES | ",
    );
    second(
        &format!("Why a weekend costs more\nFrom the travel pages of The Severn Gazette{TEXT}"),
        "Why a weekend costs more | The Severn Gazette | ",
    );
    second(&format!("观点 | 店开得太快了吗？\n转自“杯中账本”{TEXT}"), "观点 | 店开得太快了吗？ | 杯中账本 | ");
    goes_on(&format!("Why a weekend costs more\nFrom the top of the hill one sees it all{TEXT}"));
}

#[test]
fn a_head_that_the_form_of_the_page_shows() {
    let item = |title: &str, source: &str, text: &str| {
        format!("{title}\n{source}\nCore Points - {text} The city counts 60 buses and 20 vans today.\n")
    };
    let page = [
        item("Depots fill up", "Gong Jiao Zhou Kan · 2025-03-02 08:15", "New halls are full."),
        item("Vans on the road", "Che Liang Bao · 2025-03-03 09:15", "Vans are new."),
        item("Fares stay as they are", "Xi Bei Jiao Tong Guan Cha", "Nothing changes."),
    ]
    .concat();
    assert_eq!(heads(&page).len(), 3, "{:#?}", heads(&page));
}

#[test]
fn labels_say_what_everything_is() {
    let text = "\n\n　　据了解，车站可停放60辆公交车，旧厂房拆除后还能再停20辆，市交通部门周二表示，整个工程将在明年春天完工。\n\n";
    let page = [
        "剪报｜公交与车站\n2025年3月上半月  共2篇\n\n■ 新车站启用 可停60辆公交车\n来源：海岸早报　　日期：2025年3月2日　　版次：02",
        text,
        "■ 北线票价周一上调\n来源：滨海财讯　　日期：2025年3月5日　　作者：周砚",
        text,
    ]
    .concat();
    assert_eq!(
        heads(&page),
        ["新车站启用 可停60辆公交车 | 海岸早报 | 2025-03-02", "北线票价周一上调 | 滨海财讯 | 2025-03-05"]
    );

    let body = "\n\nThe depot has room for 60 buses, the city said on Tuesday, and 20 more will fit once the old halls are gone.\n\n---\n\n";
    let page = [
        "---\ntitle: Bus clippings\ntags: [buses]\n---\n\n# Bus clippings\n\n## New depot opens at the docks\n\n**Source**: Coast Mail | **Date**: 2025-03-02 | [original](https://coast.example/depot)",
        body,
        "## Fares rise in the north\n\n**Source**: Harbour Wire | **Date**: 2025-03-05 | **Author**: Lydia Marsh",
        body,
    ]
    .concat();
    assert_eq!(
        heads(&page),
        [
            "New depot opens at the docks | Coast Mail | 2025-03-02",
            "Fares rise in the north | Harbour Wire | 2025-03-05"
        ]
    );
    // a list of labelled facts heads nothing
    goes_on(&["Length: 60 metres | Width: 20 metres | Built: by hand", TEXT].concat());
}

#[test]
fn a_credit_over_its_headline_right_below_another_text() {
    let text = "\nThe depot has room for 60 buses, the city said on Tuesday, and 20 more will fit once the old halls are gone.\n";
    let chinese =
        "\n据了解，车站可停放60辆公交车，旧厂房拆除后还能再停20辆，市交通部门周二表示，整个工程将在明年春天完工。\n";
    let page = [
        "Ferry fares rise in the north\nCoast Mail · 2025-03-02 08:15",
        text,
        "Depot Ledger | 4 March 2025 | by Lydia Marsh\nSixty buses for the docks",
        text,
        "滨海观察 | 2025-03-05\n新车站启用",
        chinese,
        "海湾经济导报 文/周砚\n公交版图：北线领先，南线追赶",
        chinese,
    ];
    assert_eq!(
        heads(&page.concat()),
        [
            "Ferry fares rise in the north | Coast Mail | 2025-03-02",
            "Sixty buses for the docks | Depot Ledger | 2025-03-04",
            "新车站启用 | 滨海观察 | 2025-03-05",
            "公交版图：北线领先，南线追赶 | 海湾经济导报 | "
        ]
    );
    // a page that ends with such a line closes its texts with them
    let closed = [
        "Ferry fares rise in the north\nCoast Mail · 2025-03-02 08:15",
        text,
        "Depot Ledger, 4 March 2025\nSixty buses for the docks",
        text,
        "Depot Ledger, 5 March 2025\n",
    ];
    assert_eq!(heads(&closed.concat()).len(), 1);
}

#[test]
fn what_an_outlet_is_in_words() {
    for (head, expected) in [
        (
            "[clipping, Coast and Table, consumer page]\nNew depot opens at the docks",
            "New depot opens at the docks | Coast and Table | ",
        ),
        (
            "Spoke & Wheel, a blog for drivers. Posted by \"Nine\"\nNew depot opens at the docks",
            "New depot opens at the docks | Spoke & Wheel | ",
        ),
        ("Numbers of the week\nThe Harbour Digest (e-mail newsletter)", "Numbers of the week | The Harbour Digest | "),
    ] {
        second(&[head, TEXT].concat(), expected);
    }
    goes_on(&["Spoke & Wheel, a depot for drivers.\nNew depot opens at the docks", TEXT].concat());
}

#[test]
fn a_place_in_capitals_may_have_accents() {
    let wire = "New depot opens at the docks\nMÁLAGA, March 4, 2025 (Costa Wire) -- The depot has room for 60 buses, the city said on \
                Tuesday, and 20 more will fit once the old halls are gone.\n";
    second(wire, "New depot opens at the docks | Costa Wire | 2025-03-04");
}

#[test]
fn a_headline_over_its_credit_right_below_another_text() {
    let text = "\nThe depot has room for 60 buses, the city said on Tuesday, and 20 more will fit once the old halls are gone.\n";
    let page = [
        "Ferry fares rise in the north\nCoast Mail · 2025-03-02 08:15",
        text,
        "Harbour towns eye a quiet spring\nFrom our correspondent in Hull. Posted 3 March 2025, Depot Today",
        text,
        "Clippings: harbours this week\nCompiled by Quay Digest, March 5, 2025",
        text,
        "公交版图：北线领先，南线追赶\n海湾研究院 线路观察 第17期",
        "\n我们梳理了三家公司的线路与客流。\n据了解，车站可停放60辆公交车，旧厂房拆除后还能再停20辆，工程将在明年春天完工。\n（报告日期：2025年3月6日）\n",
        "北线东延段开工 总投资逾百亿\n海湾早报讯 2025年3月7日，北线东延段正式动工，线路全长14.4公里，设站8座，建设方表示工期四年。\n",
    ];
    assert_eq!(
        heads(&page.concat()),
        [
            "Ferry fares rise in the north | Coast Mail | 2025-03-02",
            "Harbour towns eye a quiet spring | Depot Today | 2025-03-03",
            "Clippings: harbours this week | Quay Digest | 2025-03-05",
            "公交版图：北线领先，南线追赶 | 海湾研究院 | 2025-03-06",
            "北线东延段开工 总投资逾百亿 | 海湾早报 | 2025-03-07",
        ]
    );
}

#[test]
fn articles_that_drawn_rules_part() {
    let text = "\n\nThe depot has room for 60 buses, the city said on Tuesday, and 20 more will fit once the old halls are gone, by the spring.\n\n";
    let rule = "--------\n\n";
    let page = |second: &str| {
        [
            "Ferry fares rise in the north\nCoast Mail · 2025-03-02 08:15",
            text,
            rule,
            "New depot opens at the docks\nHarbour Daily · 2025-03-03 09:00",
            text,
            rule,
            second,
            text,
            text,
            rule,
            "Sixty buses for the docks\nDepot Ledger · 2025-03-04 10:00",
            text,
        ]
        .concat()
    };
    let found = heads(&page("More flyers, more flowers\nThe Quay Monitor, weekly briefing"));
    assert!(found.len() == 4 && found[2].starts_with("More flyers, more flowers |"), "{found:#?}");
    let found = heads(&page("quayledger.example › markets\nMarlow: a snapshot of the half"));
    assert_eq!(found.len(), 4, "{found:#?}");
    // a text may be drawn through
    assert_eq!(
        heads(&page("The halls come down in the summer, the city said, and the new ones are to be built by the next."))
            .len(),
        3
    );
}
