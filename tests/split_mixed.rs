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
