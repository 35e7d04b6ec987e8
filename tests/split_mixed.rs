//! Articles of unlike forms in one paste, and the year of a day that is told without one.

use crossfoot::text::Article;
use crossfoot::text::split::split;

/// `title | source | date` of each article.
#[track_caller]
fn heads(page: &str, expected: &[&str]) {
    let found: Vec<String> = split(page).iter().map(printed).collect();
    assert_eq!(found, expected, "\n{page}");
}

fn printed(article: &Article) -> String {
    let date = article.published.map_or(String::new(), |published| published.date.to_string());
    format!("{} | {} | {date}", article.title, article.source)
}

#[test]
fn articles_of_unlike_forms_pasted_below_each_other() {
    let page = "江边城市建起浮动泳池\n\
        江岸晨报 2025年7月17日 第03版\n\
        \u{3000}\u{3000}本报江宁7月16日电(记者 沈浩)今年以来，江宁已建成浮动泳池12座，计划明年再建8座，市民可以免费使用。\n\
        River towns count on floating pools\n\
        BREMEN, July 16 (Weser Wire) - Towns on the lower river will open nine floating pools this summer, three more than last year, their mayors said.\n\
        A pool costs 2.4 million euros and lasts thirty years.\n\
        © Weser Wire. All rights reserved | Terms\n\
        浮动泳池走进校园\n\
        江宁晚刊江宁7月15日电(记者 罗远)全市已有46所学校与浮动泳池签约，学生每周上课一次，教练由体育局派出。\n\
        Harbour Page | Sport | Ports | Contact\n\
        Pool makers take on more hands\n\
        Posted 14 July 2025 | Reading time 2 min | Save | Email\n\
        The yard that builds the pools has hired 60 welders since spring and looks for 20 more, its manager said.\n\
        # Floating pools compared (my notes)\n\
        Figures are the towns' own, as read out at the July meeting in Bremen.\n\
        - Bremen: four pools, 180,000 visits\n";
    heads(
        page,
        &[
            "江边城市建起浮动泳池 | 江岸晨报 | 2025-07-17",
            "River towns count on floating pools | Weser Wire | 2025-07-16",
            "浮动泳池走进校园 |  | 2025-07-15",
            "Pool makers take on more hands |  | 2025-07-14",
            "Floating pools compared (my notes) |  | ",
        ],
    );
}

#[test]
fn one_heading_among_others_begins_no_article() {
    heads(
        "# River towns count on floating pools\n\
        Weser Post · 2025-07-16 09:10\n\
        Towns on the lower river will open nine floating pools this summer, three more than last year, their mayors said on Wednesday.\n\
        ## What they cost\n\
        A pool costs 2.4 million euros and lasts thirty years, which is longer than the towns plan ahead for anything else.\n\
        ## What comes next year in other towns\n\
        Three more towns upstream have asked the yard for an offer and will decide on it in the autumn, after the budget.\n",
        &["River towns count on floating pools | Weser Post | 2025-07-16"],
    );
}

#[test]
fn a_day_without_a_year_is_of_the_year_of_its_neighbours() {
    let page = |day: &str| {
        format!(
            "Pools for river towns\nWeser Post · 2025-01-04 09:10\nNine pools will open this summer, three more than last year, the mayors said.\n\
             Yard hires welders\nBREMEN, {day} (Weser Wire) - The yard that builds the pools has hired 60 welders since spring, it said.\n"
        )
    };
    for (day, expected) in [("Jan 3", "2025-01-03"), ("Dec 28", "2024-12-28"), ("July 3", "")] {
        let second = format!("Yard hires welders | Weser Wire | {expected}");
        heads(&page(day), &["Pools for river towns | Weser Post | 2025-01-04", &second]);
    }
}

/// What empty lines part, some of it with outlet and date.
fn parted(undated: &str) -> String {
    format!(
        "Towns on the river count on floating pools\nBy A. Weser, Sports Correspondent\nWeser Post, Tuesday, January 6th, 2026\n\
         Nine pools will open this summer, three more than last year, the mayors of the lower river said on Monday.\n\
         A pool costs 2.4 million euros and lasts thirty years, which is longer than the towns plan ahead.\n\n\
         {undated}\n\
         The yard that builds the pools has hired 60 welders since spring, its manager said, and looks for 20 more before autumn.\n\
         Last year it built four, and sold all of them within a month, which nobody at the yard had thought possible.\n\n\
         Mayors ask for a bridge over the lower river\nWeser Post, February 11th, 2026\n\
         A bridge would cost 310 million euros, the mayors said, and take nine years to build if the state pays half of it.\n"
    )
}

#[test]
fn an_undated_article_between_dated_ones() {
    heads(
        &parted("Welders wanted: a yard that cannot keep up"),
        &[
            "Towns on the river count on floating pools | Weser Post | 2026-01-06",
            "Welders wanted: a yard that cannot keep up |  | ",
            "Mayors ask for a bridge over the lower river | Weser Post | 2026-02-11",
        ],
    );
    // it is of about the same time
    let articles = split(&parted("Welders wanted: a yard that cannot keep up"));
    assert_eq!(articles[1].lent.map(|day| day.to_string()), Some("2026-01-06".into()));
    assert_eq!(articles[0].lent, None);
}

#[test]
fn a_heading_between_dated_articles_begins_none() {
    for heading in ["Where the welders are", "How many welders does it take to build a pool?"] {
        assert_eq!(split(&parted(heading)).len(), 2, "{heading}");
    }
}

#[test]
fn a_page_that_parts_its_paragraphs_says_nothing() {
    let page = parted("Welders wanted: a yard that cannot keep up").replace(".\n", ".\n\n");
    assert_eq!(split(&page).len(), 2);
}

#[test]
fn bylines_of_papers_letters_and_bulletins() {
    let text =
        "The yard that builds the pools has hired 60 welders since spring, its manager said, and looks for 20 more.";
    for (head, expected) in [
        ("River towns build pools\nThe River Letter #58\nSunday, March 1, 2026. Read online | Share", "2026-03-01"),
        (
            "River towns build pools\nFeb. 24, 2026 (Weser Wire) - Towns said so on Tuesday, in a letter to the state and to its parliament.",
            "2026-02-24",
        ),
        (
            "River towns build pools\nBREMEN and EMDEN, Feb. 24, 2026 (Weser Wire) -- Towns said so on Tuesday, in a letter to the state.",
            "2026-02-24",
        ),
    ] {
        let articles = split(&format!("{head}\n{text}\n"));
        assert_eq!(articles[0].published.map(|day| day.date.to_string()), Some(expected.into()), "{head}");
    }
    heads(
        "河镇浮动泳池开建\n2026年03月10日 第A07版:消费 江岸商报\n今年以来，江宁已建成浮动泳池12座，计划明年再建8座，市民可以免费使用。\n\
         焊工难招 船厂加薪\n3月12日消息，船厂今年已招焊工60名，还要再招20名，厂长昨日在电话里对记者这样说，并称加薪在即。\n",
        &["河镇浮动泳池开建 | 江岸商报 | 2026-03-10", "焊工难招 船厂加薪 |  | 2026-03-12"],
    );
}

#[test]
fn a_headline_over_the_name_of_who_wrote_it_begins_an_article_without_an_empty_line() {
    heads(
        "River towns count on floating pools\n\
        BREMEN, 16 July 2025 - Towns on the lower river will open nine floating pools this summer, three more than last year, their mayors said.\n\
        The yard behind the floating pools has hired sixty welders\n\
        By Inge Olsen, Shipping Correspondent\n\
        When the yard laid its first pool on the slip, nobody in the town believed that a second would follow it so soon.\n\
        A pool costs 2.4 million euros and lasts thirty years, and the yard's books are full until the summer after next.\n\
        浮动泳池走进校园，全市四十六所学校签约\n\
        ■ 本报记者 罗远\n\
        孩子们在水上上了第一堂课。全市已有46所学校与浮动泳池签约，学生每周上课一次，教练由体育局派出，费用由财政承担。\n",
        &[
            "River towns count on floating pools |  | 2025-07-16",
            "The yard behind the floating pools has hired sixty welders |  | ",
            "浮动泳池走进校园，全市四十六所学校签约 |  | ",
        ],
    );
}

#[test]
fn a_section_named_by_the_numbers_is_no_article() {
    heads(
        "River towns count on floating pools\n\
        Weser Post · 2025-07-16 09:10\n\
        Towns on the lower river will open nine floating pools this summer, three more than last year, their mayors said on Wednesday.\n\
        What the towns want to know before they sign anything\n\
        By the numbers\n\
        A pool costs 2.4 million euros and lasts thirty years, which is longer than the towns plan ahead for anything else.\n",
        &["River towns count on floating pools | Weser Post | 2025-07-16"],
    );
}

#[test]
fn what_follows_the_credits_of_an_article_is_another() {
    heads(
        "UPDATE 1-River towns count on floating pools\n\
        BREMEN, July 16 (Weser Wire) - Towns on the lower river will open nine floating pools this summer, three more than last year.\n\
        (Reporting by Weser Wire staff; editing by A. Lund)\n\
        Upstream towns ask the yard for an offer of their own\n\
        Three more towns upstream have asked the yard for an offer and will decide on it in the autumn, after the budget is through.\n",
        &[
            "UPDATE 1-River towns count on floating pools | Weser Wire | ",
            "Upstream towns ask the yard for an offer of their own |  | ",
        ],
    );
}

#[test]
fn a_firms_own_notice_and_papers_that_name_themselves_in_brackets() {
    heads(
        "Weser Pools: first-half profit up on strong orders\n\
        BREMEN, 24 July 2025 - Weser Pools plc, the largest builder of floating pools on the river, today reports results for the half.\n\
        Visits to Weser pools rise by a tenth in July\n\
        Weser Pools plc today (Monday, 4 August) released its numbers of visitors for the month, which the cold spring had held down.\n\
        江宁：让泳客从过路客变成回头客\n\
        (江岸商情 2025年8月14日)江边的渡口换了新的导览牌。今年前六个月，江宁已接待泳客46万人次，比上年同期多出两成。\n\
        老船厂造起新泳池，焊工供不应求\n\
        北岸工业报（首席记者 乌云）9月5日，新的船台在江宁北岸开工，总投资3亿元，明年夏天建成，可同时建造两座泳池。\n\
        泳池股走强，上半年扭亏\n\
        江宁快报8月27日电 泳池制造商今日开盘走高，收盘报18.15元，公司上半年扭亏，净利润86万元，营业收入增长两成。\n",
        &[
            "Weser Pools: first-half profit up on strong orders |  | 2025-07-24",
            "Visits to Weser pools rise by a tenth in July |  | 2025-08-04",
            "江宁：让泳客从过路客变成回头客 | 江岸商情 | 2025-08-14",
            "老船厂造起新泳池，焊工供不应求 | 北岸工业报 | 2025-09-05",
            "泳池股走强，上半年扭亏 | 江宁快报 | 2025-08-27",
        ],
    );
}

#[test]
fn a_reporter_and_the_day_in_the_line_below_the_headline() {
    heads(
        "城市服务\n江边浮动泳池客流破千万，免费开放成第一推手\n江岸观察记者 沈浩 江宁7月24日报道\n\
        热度还在往上走。有关部门23日公布的数据显示，上半年全市浮动泳池接待1005万人次，比上年同期增长两成六。\n\
        泳池制造商半年扭亏\n来源：江宁快报 2025-07-27 09:15\n泳池制造商今日披露半年报，公司上半年扭亏，净利润86万元，营业收入增长两成。\n",
        &[
            "江边浮动泳池客流破千万，免费开放成第一推手 | 江岸观察 | 2025-07-24",
            "泳池制造商半年扭亏 | 江宁快报 | 2025-07-27",
        ],
    );
}
