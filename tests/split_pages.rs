//! Pages of many shapes in, articles out: how a paste with several articles is cut.

use crossfoot::text::split::split;
use crossfoot::text::{Article, BlockKind, Lang};

/// `title | source | date` of each article.
#[track_caller]
fn heads(page: &str, expected: &[&str]) -> Vec<Article> {
    let articles = split(page);
    let found: Vec<String> = articles.iter().map(printed).collect();
    assert_eq!(found, expected, "\n{page}");
    assert_eq!(articles.iter().map(|article| &*article.text).collect::<String>(), page);
    articles
}

fn printed(article: &Article) -> String {
    let date = article.published.map_or(String::new(), |published| {
        let day = published.date;
        let time = published.time.map_or(String::new(), |(hour, minute)| format!(" {hour:02}:{minute:02}"));
        format!("{}-{:02}-{:02}{time}", day.year(), day.month() as u8, day.day())
    });
    format!("{} | {} | {date}", article.title, article.source)
}

/// The blocks of one kind, as printed.
fn of(article: &Article, kind: BlockKind) -> Vec<&str> {
    article.blocks.iter().filter(|block| block.kind == kind).map(|block| block.span.of(&article.text)).collect()
}

#[test]
fn aggregator_page_with_its_bodies_run_together() {
    let page = "Tidal power\n\
        Find reports\n\
        Tidal turbines leave the test basin\n\
        Harbour Post· 2025-03-14 10:01\n\
        Main Point - Turbine makers are moving from trials to farms, with orders at 3.2 billion pounds [3][5]. Part 1: Orders \
        and Prices - Orders rose to 3.2 billion pounds in 2024, from 1.1 billion pounds - a record - in 2023 [3]. - The price of \
        a megawatt fell by 14% [5][6]. Part 2: Outlook - Makers expect 40 farms by 2030 [7]\n\
        海湾港口吞吐量创新高\n\
        Kai Feng Bao· 2025-03-13 23:05\n\
        Part 1 - The port handled 4.5 million boxes in 2024, up 3.2% from the year before it [1] - Its oldest quay closes in May [2] \
        Part 2 - Rail links take 12% of the boxes inland, and a second line is planned for 2027 [2]\n";
    let articles = heads(
        page,
        &[
            "Tidal turbines leave the test basin | Harbour Post | 2025-03-14 10:01",
            "海湾港口吞吐量创新高 | Kai Feng Bao | 2025-03-13 23:05",
        ],
    );
    assert_eq!(of(&articles[0], BlockKind::Furniture), ["Tidal power", "Find reports"]);
    assert_eq!(of(&articles[0], BlockKind::Heading), ["Main Point", "Orders and Prices", "Outlook"]);
    assert_eq!(
        of(&articles[0], BlockKind::Bullet),
        [
            "Orders rose to 3.2 billion pounds in 2024, from 1.1 billion pounds - a record - in 2023 [3].",
            "The price of a megawatt fell by 14% [5][6].",
            "Makers expect 40 farms by 2030 [7]",
        ]
    );
    assert_eq!(of(&articles[1], BlockKind::Bullet).len(), 3);
    assert_eq!(articles[1].lang, Lang::En);
}

#[test]
fn wire_stories_with_bylines() {
    let page = "Ferry line orders six ships\n\
        By Ada Moor\n\
        Aug. 5, 2025 9:30 AM\n\n\
        LEEDS, Aug 5 (Northwire) - The line ordered six ships for 1.2 billion euros on Tuesday.\n\n\
        It wants to carry 9 million passengers a year by 2030.\n\n\
        Wheat harvest falls short\n\
        By Tom Reed and Ann Vale\n\
        August 4, 2025\n\n\
        YORK, Aug 4 (Northwire) - Farmers brought in 11.4 million tonnes, 8% less than a year ago.\n";
    let articles = heads(
        page,
        &[
            "Ferry line orders six ships | Northwire | 2025-08-05 09:30",
            "Wheat harvest falls short | Northwire | 2025-08-04",
        ],
    );
    assert_eq!(of(&articles[0], BlockKind::Byline), ["By Ada Moor", "Aug. 5, 2025 9:30 AM"]);
    assert_eq!(of(&articles[0], BlockKind::Paragraph).len(), 2);
}

#[test]
fn wire_stories_with_nothing_but_datelines() {
    let page = "Ferry line orders six ships\n\n\
        LEEDS, Aug. 5, 2025 (Northwire) — The line ordered six ships for 1.2 billion euros on Tuesday.\n\n\
        Wheat harvest falls short\n\n\
        YORK, Aug. 4, 2025 (Northwire) — Farmers brought in 11.4 million tonnes, 8% less than a year ago.\n";
    heads(
        page,
        &["Ferry line orders six ships | Northwire | 2025-08-05", "Wheat harvest falls short | Northwire | 2025-08-04"],
    );
}

#[test]
fn markdown_notes_each_with_a_first_level_heading() {
    let page = "# Ferry line orders six new ships\n\nThe line ordered six ships for 1.2 billion euros.\n\n\
        ## What it costs\n\n- Each ship costs 200 million euros\n- Crews cost extra\n\n---\n\n\
        # Wheat harvest falls short again\n\nFarmers brought in 11.4 million tonnes, 8% less than a year ago.\n";
    let articles = heads(page, &["Ferry line orders six new ships |  | ", "Wheat harvest falls short again |  | "]);
    assert_eq!(of(&articles[0], BlockKind::Heading), ["What it costs"]);
    assert_eq!(of(&articles[0], BlockKind::Bullet), ["Each ship costs 200 million euros", "Crews cost extra"]);
}

#[test]
fn front_matter() {
    let page = "---\ntitle: \"Ferry line: six ships\"\ndate: 2025-08-05T09:30:00Z\nsource: Coast Mail\ntags: [ships, ports]\n---\n\n\
        The line ordered six ships for 1.2 billion euros.\n\n\
        ---\ntitle: Wheat harvest falls short\ndate: 2025-08-04\nsource: Field Weekly\n---\n\n\
        Farmers brought in 11.4 million tonnes.\n";
    let articles = heads(
        page,
        &[
            "Ferry line: six ships | Coast Mail | 2025-08-05 09:30",
            "Wheat harvest falls short | Field Weekly | 2025-08-04",
        ],
    );
    assert_eq!(of(&articles[0], BlockKind::Paragraph), ["The line ordered six ships for 1.2 billion euros."]);
}

#[test]
fn rules_between_articles() {
    let page = "Ferry line orders six new ships\n\nThe line ordered six ships for 1.2 billion euros on Tuesday, and may order two more.\n\n\
        ==========\n\n\
        Wheat harvest falls short again\n\nFarmers brought in 11.4 million tonnes, 8% less than a year ago, the union said.\n\n\
        ==========\n\n\
        Two more towns get a night bus\n\nThe buses start in May and cost 2.5 million euros a year, the county said on Monday.\n";
    heads(
        page,
        &[
            "Ferry line orders six new ships |  | ",
            "Wheat harvest falls short again |  | ",
            "Two more towns get a night bus |  | ",
        ],
    );
}

#[test]
fn chinese_papers_with_hard_wraps() {
    let page = "海湾新区出台航运扶持政策\n来源：海湾晚报 2025-08-05 23:32\n\n　　晚报讯（记者 方禾）海湾新区昨日发布航运扶持政策，对新开航线的企业给予最高100万\n\
        元的补贴，对老旧船舶更新给予每艘不超过50万元的支持，预计三年内带动投资超过20亿元，新增\n\
        就业岗位3000个。\n　　新区负责人表示，去年港口吞吐量达450万箱，同比增长3.2%，今年上半年继续保持增长势头，\n\
        增速为4.1%。\n\n\
        山城夜间公交再添六条线路\n2025年08月05日 09:21 来源: 山城日报\n\n\
        山城公交集团今日起开通六条夜间线路，每年运营费用约2500万元。\n";
    let articles = heads(
        page,
        &[
            "海湾新区出台航运扶持政策 | 海湾晚报 | 2025-08-05 23:32",
            "山城夜间公交再添六条线路 | 山城日报 | 2025-08-05 09:21",
        ],
    );
    let paragraphs = of(&articles[0], BlockKind::Paragraph);
    assert_eq!(paragraphs.len(), 2, "{paragraphs:#?}");
    assert!(
        paragraphs[0].starts_with("晚报讯")
            && paragraphs[0].contains("100万\n元")
            && paragraphs[0].ends_with("3000个。")
    );
    assert_eq!(articles[0].lang, Lang::Zh);
}

#[test]
fn newsletter_digest_with_a_source_and_date_under_each_headline() {
    let page = "Your morning digest\nView in browser\n\n\
        Ferry line orders six ships\nCoast Mail | 5 August 2025\nThe line ordered six ships for 1.2 billion euros.\nRead more\n\n\
        Wheat harvest falls short\nField Weekly | 4 August 2025\nFarmers brought in 11.4 million tonnes.\nRead more\n\n\
        Two towns get a night bus\nValley Times | 4 August 2025\nThe buses cost 2.5 million euros a year.\nRead more\n";
    let articles = heads(
        page,
        &[
            "Ferry line orders six ships | Coast Mail | 2025-08-05",
            "Wheat harvest falls short | Field Weekly | 2025-08-04",
            "Two towns get a night bus | Valley Times | 2025-08-04",
        ],
    );
    assert_eq!(of(&articles[0], BlockKind::Furniture), ["Your morning digest", "View in browser", "Read more"]);
    assert_eq!(of(&articles[1], BlockKind::Furniture), ["Read more"]);
}

#[test]
fn numbered_digest() {
    let page = "1. Ferry line orders six ships\nCoast Mail, August 5, 2025\nThe line ordered six ships for 1.2 billion euros.\n\n\
        2. Wheat harvest falls short\nField Weekly, August 4, 2025\nFarmers brought in 11.4 million tonnes.\n";
    heads(
        page,
        &[
            "Ferry line orders six ships | Coast Mail | 2025-08-05",
            "Wheat harvest falls short | Field Weekly | 2025-08-04",
        ],
    );
}

#[test]
fn feed_dump_with_labelled_fields() {
    let page = "Title: Ferry line orders six ships\nPublished: Tue, 05 Aug 2025 09:30:00 +0100\nSource: Coast Mail\n\
        Link: https://coast.example/a/1\nSummary: The line ordered six ships for 1.2 billion euros.\n\n\
        Title: Wheat harvest falls short\nPublished: Mon, 04 Aug 2025 07:05:00 +0100\nSource: Field Weekly\n\
        Link: https://field.example/a/2\nSummary: Farmers brought in 11.4 million tonnes.\n";
    heads(
        page,
        &[
            "Ferry line orders six ships | Coast Mail | 2025-08-05 09:30",
            "Wheat harvest falls short | Field Weekly | 2025-08-04 07:05",
        ],
    );
    let page = "标题：渡轮公司订购六艘新船\n来源：海岸日报\n发布时间：2025年8月5日 09:30\n\n公司周二订购六艘新船，总价12亿元。\n\n\
        标题：小麦减产\n来源：田野周刊\n发布时间：2025年8月4日\n\n农户共收获小麦1140万吨。\n";
    heads(page, &["渡轮公司订购六艘新船 | 海岸日报 | 2025-08-05 09:30", "小麦减产 | 田野周刊 | 2025-08-04"]);
}

#[test]
fn press_releases() {
    let page = "FOR IMMEDIATE RELEASE\n\nFerry Line Orders Six Ships\n\n\
        LEEDS, Aug. 5, 2025 /Northwire/ -- The line today ordered six ships for 1.2 billion euros.\n\n\
        \"This is a big step,\" its head said.\n\n###\n";
    let articles = heads(page, &["Ferry Line Orders Six Ships | Northwire | 2025-08-05"]);
    assert_eq!(of(&articles[0], BlockKind::Furniture)[0], "FOR IMMEDIATE RELEASE");
}

#[test]
fn exported_notes_with_an_address_under_the_headline() {
    let page = "Ferry line orders six ships\nhttps://www.coastmail.example/2025/ferry\n5 Aug 2025\n\nThe line ordered six ships for 1.2 billion euros.\n\n\
        Wheat harvest falls short\nhttps://field.example/wheat\n4 Aug 2025\n\nFarmers brought in 11.4 million tonnes.\n";
    heads(
        page,
        &[
            "Ferry line orders six ships | coastmail.example | 2025-08-05",
            "Wheat harvest falls short | field.example | 2025-08-04",
        ],
    );
}

#[test]
fn search_results() {
    let page = "About 2,310 results\n\n\
        渡轮公司订购六艘新船\n海岸日报  2025年8月5日\n公司周二订购六艘新船，总价12亿元，预计2030年运送旅客900万人次。\n\n\
        小麦减产，价格上涨\n田野周刊  2025年8月4日\n农户共收获小麦1140万吨，同比下降8%，价格上涨5%。\n";
    heads(page, &["渡轮公司订购六艘新船 | 海岸日报 | 2025-08-05", "小麦减产，价格上涨 | 田野周刊 | 2025-08-04"]);
    let page = "Ferry line orders six ships\nCoast Mail · 2 hours ago\nThe line ordered six ships for 1.2 billion euros.\n\n\
        Wheat harvest falls short\nField Weekly · 5 hours ago\nFarmers brought in 11.4 million tonnes.\n";
    heads(page, &["Ferry line orders six ships | Coast Mail | ", "Wheat harvest falls short | Field Weekly | "]);
}

#[test]
fn forwarded_mails() {
    let page = "From: Coast Mail\nSubject: Ferry line orders six ships\nDate: Tue, 5 Aug 2025 09:30:00 +0100\n\nThe line ordered six ships for 1.2 billion euros.\n\n\
        From: Field Weekly\nSubject: Wheat harvest falls short\nDate: Mon, 4 Aug 2025 07:05:00 +0100\n\nFarmers brought in 11.4 million tonnes.\n";
    heads(
        page,
        &[
            "Ferry line orders six ships | Coast Mail | 2025-08-05 09:30",
            "Wheat harvest falls short | Field Weekly | 2025-08-04 07:05",
        ],
    );
}

#[test]
fn a_blog_with_the_date_above_each_headline() {
    let page = "5 August 2025\n\nFerry line orders six ships\n\nThe line ordered six ships for 1.2 billion euros on Tuesday.\n\n\
        4 August 2025\n\nWheat harvest falls short\n\nFarmers brought in 11.4 million tonnes, 8% less than a year ago.\n";
    heads(page, &["Ferry line orders six ships |  | 2025-08-05", "Wheat harvest falls short |  | 2025-08-04"]);
}

#[test]
fn outlet_and_date_on_lines_of_their_own() {
    let page = "Ferry line orders six ships after a long delay\nCoast Mail\n5 August 2025\n\nThe line ordered six ships for 1.2 billion euros.\n\n\
        Wheat harvest falls short for the third year\nField Weekly\n4 August 2025\n\nFarmers brought in 11.4 million tonnes.\n";
    heads(
        page,
        &[
            "Ferry line orders six ships after a long delay | Coast Mail | 2025-08-05",
            "Wheat harvest falls short for the third year | Field Weekly | 2025-08-04",
        ],
    );
    // the date line names the outlet again
    heads(
        "渡轮公司订购六艘新船 明年交付\n海岸日报\n2025年8月5日 10:01 来源：海岸日报\n公司周二订购六艘新船，共12亿元。\n",
        &["渡轮公司订购六艘新船 明年交付 | 海岸日报 | 2025-08-05 10:01"],
    );
}

#[test]
fn a_sentence_between_headline_and_date() {
    let page = "Ferry line orders six ships\nThe order is the largest since 2011, and the first in euros.\nBy Ada Moor, Coast Mail, 5 August 2025\n\
        The line ordered six ships for 1.2 billion euros on Tuesday.\n\n\
        Wheat harvest falls short\nA dry May and a wet July left less to bring in.\nBy Tom Reed, Field Weekly, 4 August 2025\n\
        Farmers brought in 11.4 million tonnes.\n";
    let articles = heads(
        page,
        &[
            "Ferry line orders six ships | Coast Mail | 2025-08-05",
            "Wheat harvest falls short | Field Weekly | 2025-08-04",
        ],
    );
    assert_eq!(of(&articles[0], BlockKind::Paragraph).len(), 2);
}

#[test]
fn an_undated_article_before_a_dated_one() {
    let page = "Ferry line orders six ships\n\nThe line ordered six ships for 1.2 billion euros on Tuesday, and may order two more.\n\n\
        Wheat harvest falls short\nField Weekly · 2025-08-04 07:05\n\nFarmers brought in 11.4 million tonnes.\n";
    heads(page, &["Ferry line orders six ships |  | ", "Wheat harvest falls short | Field Weekly | 2025-08-04 07:05"]);
}

#[test]
fn mixed_line_ends_and_a_byte_order_mark() {
    let page = "\u{FEFF}Ferry line orders six ships\r\nCoast Mail · 2025-08-05\r\n\r\nThe line ordered six ships for 1.2 billion euros.\r\r\
        Wheat harvest falls short\rField Weekly · 2025-08-04\rFarmers brought in 11.4 million tonnes.\u{2028}They hope for rain.";
    let articles = heads(
        page,
        &[
            "Ferry line orders six ships | Coast Mail | 2025-08-05",
            "Wheat harvest falls short | Field Weekly | 2025-08-04",
        ],
    );
    assert_eq!(of(&articles[1], BlockKind::Paragraph).len(), 2);
}

#[test]
fn buttons_between_articles_are_furniture() {
    let page = "Ferry line orders six ships\nCoast Mail · 2025-08-05\nThe line ordered six ships for 1.2 billion euros.\nShare\nSave\n\
        Wheat harvest falls short\nField Weekly · 2025-08-04\nFarmers brought in 11.4 million tonnes.\nShare\nSave\n";
    let articles = heads(
        page,
        &[
            "Ferry line orders six ships | Coast Mail | 2025-08-05",
            "Wheat harvest falls short | Field Weekly | 2025-08-04",
        ],
    );
    for article in &articles {
        assert_eq!(of(article, BlockKind::Furniture), ["Share", "Save"]);
    }
}

#[test]
fn search_results_with_outlet_address_and_a_dated_line() {
    let page = "Ferry line orders six ships in the north\nCoast Mail\nhttps://coast.example › news › ferry\n\
        Aug 5, 2025 — The line ordered six ships for 1.2 billion euros on Tuesday ...\n\n\
        Wheat harvest falls short once more\nField Weekly\nhttps://field.example › wheat\n\
        Aug 4, 2025 — Farmers brought in 11.4 million tonnes, 8% less than ...\n";
    heads(
        page,
        &[
            "Ferry line orders six ships in the north | Coast Mail | 2025-08-05",
            "Wheat harvest falls short once more | Field Weekly | 2025-08-04",
        ],
    );
}

#[test]
fn chinese_digest_with_counted_headlines() {
    let page = "今日要闻\n\n一、渡轮公司订购六艘新船\n（海岸日报 2025-08-05）\n公司周二订购六艘新船，总价12亿元。\n\n\
        二、小麦减产\n（田野周刊 2025-08-04）\n农户共收获小麦1140万吨。\n";
    let articles = heads(page, &["渡轮公司订购六艘新船 | 海岸日报 | 2025-08-05", "小麦减产 | 田野周刊 | 2025-08-04"]);
    assert_eq!(of(&articles[0], BlockKind::Furniture), ["今日要闻"]);
}

#[test]
fn saved_links_with_bold_or_linked_headlines() {
    let page = "[Ferry line orders six ships](https://coast.example/a)\nCoast Mail - 2025-08-05\n\nThe line ordered six ships.\n\n\
        **Wheat harvest falls short**\n*Field Weekly, 4 August 2025*\n\nFarmers brought in 11.4 million tonnes.\n";
    heads(
        page,
        &[
            "Ferry line orders six ships | Coast Mail | 2025-08-05",
            "Wheat harvest falls short | Field Weekly | 2025-08-04",
        ],
    );
}

#[test]
fn pages_with_a_date_in_the_headline_itself() {
    let page = "Results: revenue rises 12%, 5 August 2025\nCoast Mail | 2025-08-05 10:01\nRevenue rose to 1.2 billion euros.\n\
        Market wrap | 4 August 2025\nCoast Mail | 2025-08-04 18:00\nThe index fell 2%.\n";
    heads(
        page,
        &[
            "Results: revenue rises 12%, 5 August 2025 | Coast Mail | 2025-08-05 10:01",
            "Market wrap | 4 August 2025 | Coast Mail | 2025-08-04 18:00",
        ],
    );
}

#[test]
fn headlines_that_end_in_a_full_stop() {
    let page = "Ferry line orders six ships.\nCoast Mail · 2025-08-05\nThe line ordered six ships for 1.2 billion euros.\n\
        It has 40 ships now.\nWheat harvest falls short.\nField Weekly · 2025-08-04\nFarmers brought in 11.4 million tonnes.\n";
    heads(
        page,
        &[
            "Ferry line orders six ships. | Coast Mail | 2025-08-05",
            "Wheat harvest falls short. | Field Weekly | 2025-08-04",
        ],
    );
}

#[test]
fn page_numbers_and_the_ranks_of_a_list_are_no_text() {
    let page = "Menu\nSkelvik port\nPage 3 of 41\n\
        Skelvik port handled more cargo in 2024 than ever\n\n\
        The port handled 9.4 million tonnes of cargo in 2024, the harbour office said on Monday.\n\
        第3页（共41页）\n\
        Most read\n1 Twelve ships to be built\n2 Storm closes the strait\n3 Port workers win more\n";
    let articles = heads(page, &["Skelvik port handled more cargo in 2024 than ever |  | "]);
    assert!(of(&articles[0], BlockKind::Furniture).contains(&"Page 3 of 41"));
    assert!(of(&articles[0], BlockKind::Furniture).contains(&"第3页（共41页）"));
    let items = ["Twelve ships to be built", "Storm closes the strait", "Port workers win more"];
    assert_eq!(of(&articles[0], BlockKind::Bullet), items);
}

#[test]
fn a_line_that_breaks_off_at_a_small_word_goes_on() {
    let page = "Homes in Skelvik\n\nIn all, 420 homes were built there last year, and the average price rose to\n\
        €312,000, an increase of 4%.\n";
    let articles = split(page);
    let paragraph = of(&articles[0], BlockKind::Paragraph);
    assert!(paragraph[0].ends_with("rose to\n€312,000, an increase of 4%."), "{paragraph:?}");
}
