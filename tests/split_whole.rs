//! One article in, one article out: what looks like several and is not, and what an article's parts are.

use crossfoot::text::split::{language, parse_published, split, split_at};
use crossfoot::text::{Article, BlockKind, Lang, Notice};

#[track_caller]
fn whole(text: &str) -> Article {
    let mut articles = split(text);
    let cuts: Vec<(&str, u32)> = articles.iter().map(|article| (article.title.as_str(), article.start)).collect();
    assert_eq!(articles.len(), 1, "{cuts:#?} in\n{text}");
    assert_eq!(&*articles[0].text, text);
    articles.remove(0)
}

fn blocks(article: &Article) -> Vec<(BlockKind, &str)> {
    article.blocks.iter().map(|block| (block.kind, block.span.of(&article.text))).collect()
}

const STORY: &str = "The line ordered six ships for 1.2 billion euros on Tuesday, and may order two more next year.";

#[test]
fn a_plain_article_has_its_first_short_line_as_title() {
    let article = whole(&format!("Ferry line orders six ships\n\n{STORY}\n\nIt has 40 ships now.\n"));
    assert_eq!(article.title, "Ferry line orders six ships");
    assert_eq!(article.blocks.len(), 3);
    assert_eq!(article.published, None);
}

#[test]
fn paragraphs_without_a_headline_have_no_title() {
    let article = whole(&format!("{STORY}\n\n{STORY}\n\n{STORY}"));
    assert_eq!(article.title, "");
    assert_eq!(article.blocks.len(), 3);
}

#[test]
fn sections_under_one_markdown_title() {
    let article = whole(&format!(
        "# Ferry line orders six ships\n\n{STORY}\n\n## Costs\n\n{STORY}\n\n---\n\n## Crews\n\n{STORY}\n\n***\n\n{STORY}\n"
    ));
    let headings: Vec<_> =
        blocks(&article).into_iter().filter(|block| block.0 == BlockKind::Heading).map(|block| block.1).collect();
    assert_eq!(headings, ["Costs", "Crews"]);
    assert_eq!(article.title, "Ferry line orders six ships");
}

#[test]
fn underlined_headings() {
    let article = whole(&format!(
        "Ferry line orders six ships\n===========================\n\n{STORY}\n\nCosts\n-----\n{STORY}\n"
    ));
    assert_eq!(article.title, "Ferry line orders six ships");
    assert_eq!(blocks(&article)[2], (BlockKind::Heading, "Costs"));
}

#[test]
fn subheadings_and_a_rule_between_sections() {
    let article =
        whole(&format!("Ferry line orders six ships\n\n{STORY}\n\n---\n\n{STORY}\n\nWhat it costs\n\n{STORY}\n"));
    assert_eq!(blocks(&article)[3], (BlockKind::Heading, "What it costs"));
}

#[test]
fn a_timeline_of_dated_paragraphs() {
    whole(&format!(
        "How the strike went\n\n{STORY}\n\n4 August 2025\nCrews left the ships at noon.\n\n6 August 2025\nTalks began again.\n\n8 August 2025\nThe crews went back to work.\n"
    ));
    whole(&format!(
        "How the strike went\n\n{STORY}\n\n2025-08-04 - Crews left the ships at noon.\n2025-08-06 - Talks began again.\n"
    ));
}

#[test]
fn a_footer_with_a_date() {
    let article = whole(&format!("Ferry line orders six ships\n\n{STORY}\n\nUpdated 5 August 2025\n"));
    assert_eq!(article.published.unwrap().date.to_string_day(), "2025-8-5");
    whole(&format!(
        "Ferry line orders six ships\n\n{STORY}\n\nCosts\n\n{STORY}\n\nUpdated: 6 August 2025\n\n{STORY}\n"
    ));
}

trait Day {
    fn to_string_day(&self) -> String;
}

impl Day for time::Date {
    fn to_string_day(&self) -> String {
        format!("{}-{}-{}", self.year(), self.month() as u8, self.day())
    }
}

#[test]
fn links_to_other_stories_below_an_article() {
    whole(&format!(
        "Ferry line orders six ships\nCoast Mail · 2025-08-05\n\n{STORY}\n\nRead next\n\nWheat harvest falls short\n4 August 2025\nTwo towns get a bus\n3 August 2025\n"
    ));
}

#[test]
fn a_list_of_ways_with_numbers() {
    let article = whole(&format!(
        "Five ways to cross the bay\n\n{STORY}\n\n1. Take the ferry\n{STORY}\n\n2. Take the bus\n{STORY}\n\n3. Walk\n{STORY}\n"
    ));
    assert_eq!(blocks(&article)[2], (BlockKind::Bullet, "Take the ferry"));
}

#[test]
fn a_dash_inside_a_sentence_begins_nothing() {
    let text = "The port - the largest in the north - handled 4.5 million boxes. - a record, it said. Rail took 12% - up from 9% - and trucks the rest of it.";
    let article = whole(text);
    assert_eq!(blocks(&article), [(BlockKind::Paragraph, text)]);
}

#[test]
fn mail_wraps_join_and_paragraphs_stay_apart() {
    let article = whole(
        "Ferry line orders six ships\n\nThe line ordered six ships for 1.2\nbillion euros on Tuesday, and it may\norder two more of them next year if\nfares rise as planned.\n\nIt has 40 ships now, most of them\nbuilt before 1990 in the north.\n",
    );
    assert_eq!(article.blocks.len(), 3);
    assert!(article.blocks[1].span.of(&article.text).contains("1.2\nbillion"));
}

#[test]
fn a_printed_page_is_wrapped_though_its_head_is_wider() {
    let head = "Report of the ferry line for the year 2024                               Page 3 of 9";
    let article = whole(&format!(
        "{head}\n\nThe line ordered six ships for\n1.2 billion euros on Tuesday, of\nwhich two are for the northern\nroutes, and it may order two of\nthem more next year if its fares\nrise as they were planned to.\n\nIt has 40 ships now.\n"
    ));
    assert_eq!(article.title, "Report of the ferry line for the year 2024 Page 3 of 9");
    assert_eq!(article.blocks.len(), 3);
    assert!(article.blocks[1].span.of(&article.text).contains("for\n1.2 billion"));
}

#[test]
fn lines_that_are_paragraphs_do_not_join() {
    let article =
        whole("渡轮公司订购六艘新船\n公司周二订购六艘新船，总价12亿元。\n今年旅客达900万人次。\n船票上涨4%。\n");
    assert_eq!(article.title, "渡轮公司订购六艘新船");
    assert_eq!(article.blocks.len(), 4);
}

#[test]
fn marks_stay_out_of_blocks() {
    let article = whole(
        "Ferry line orders six ships\n\n## Costs ##\n- 200 million euros each\n* Crews cost extra\n• 第一艘2027年交付\n1) Paid in 4 parts\n（2）分四期付款\n",
    );
    let printed: Vec<&str> = blocks(&article).iter().map(|block| block.1).collect();
    assert_eq!(
        printed[1..],
        ["Costs", "200 million euros each", "Crews cost extra", "第一艘2027年交付", "Paid in 4 parts", "分四期付款"]
    );
}

#[test]
fn a_day_that_no_calendar_has_is_said() {
    let article = whole(&format!("Ferry line orders six ships\nCoast Mail · 2025-02-30 10:01\n\n{STORY}\n"));
    assert_eq!((article.title.as_str(), article.source.as_str()), ("Ferry line orders six ships", "Coast Mail"));
    assert_eq!(article.published, None);
    let [Notice::ImpossibleDate(span)] = article.notices[..] else { panic!("{:?}", article.notices) };
    assert_eq!(span.of(&article.text), "2025-02-30 10:01");
}

#[test]
fn a_date_that_can_be_read_in_two_ways_is_not_guessed() {
    let date = |line: &str| {
        whole(&format!("Ferry line orders six ships\nCoast Mail | {line}\n\n{STORY}\n"))
            .published
            .map(|one| one.date.to_string_day())
    };
    assert_eq!(date("05/08/2025"), None);
    assert_eq!(date("25/08/2025").as_deref(), Some("2025-8-25"));
    assert_eq!(date("08/25/2025").as_deref(), Some("2025-8-25"));
}

#[test]
fn bylines_of_many_forms() {
    for (line, source) in [
        ("Coast Mail· 2025-08-05 10:01", "Coast Mail"),
        ("Coast Mail — Aug 5, 2025", "Coast Mail"),
        ("August 5, 2025 | Coast Mail | 5 min read", "Coast Mail"),
        ("By Ada Moor | Coast Mail | 5 Aug 2025", "Coast Mail"),
        ("Published: 5 August 2025 at 10:01 AM", ""),
        ("Tuesday, 5 August 2025", ""),
        ("Tue, 05 Aug 2025 10:01:00 +0800", ""),
        ("(Coast Mail, 5 August 2025)", "Coast Mail"),
        ("2025年8月5日 10:01 来源：海岸日报 作者：方禾", "海岸日报"),
        ("海岸日报 2025-08-05 10:01:22", "海岸日报"),
        ("发布时间：2025-08-05 10:01　来源：海岸日报", "海岸日报"),
        ("2025/8/5 星期二 海岸日报 阅读 1234", "海岸日报"),
        ("来源：海岸日报 2025-08-05", "海岸日报"),
        ("Published 5 August 2025, updated 6 August 2025", ""),
        ("Published 5 August 2025, 07:45 BST | Updated 16:40", ""),
        ("海岸日報 記者方禾／台中報導 2025年8月5日", "海岸日報"),
        ("记者方禾 海岸报道 2025年8月5日", ""),
        ("By Ada Moor, shipping correspondent, 5 August 2025", ""),
    ] {
        let article = whole(&format!("Ferry line orders six ships\n{line}\n\n{STORY}\n"));
        assert_eq!(article.published.map(|one| one.date.to_string_day()).as_deref(), Some("2025-8-5"), "{line}");
        assert_eq!(article.source, source, "{line}");
        assert_eq!(blocks(&article)[1].0, BlockKind::Byline, "{line}");
    }
}

#[test]
fn a_sentence_with_a_date_is_no_byline() {
    for line in [
        "截至2025年8月5日",
        "The ships were ordered on 5 August 2025",
        "Orders since August 5, 2025 have doubled",
        "该政策自2025年8月5日起施行",
        "Ships ordered: 6 as of 2025-08-05, against 4",
    ] {
        let article = whole(&format!("{STORY}\n\n{line}\n\n{STORY}\n"));
        assert!(blocks(&article).iter().all(|block| block.0 != BlockKind::Byline), "{line}");
        assert_eq!(article.published, None, "{line}");
    }
}

#[test]
fn languages() {
    for (text, expected) in [
        ("The line ordered six ships.", Lang::En),
        ("Ferry", Lang::En),
        ("", Lang::En),
        ("450", Lang::En),
        ("公司订购六艘新船。", Lang::Zh),
        ("公司（Coast Lines）订购ABC型新船6艘，总价12亿元。", Lang::Zh),
        ("The line, known as 海岸, ordered six ships for its northern route.", Lang::En),
        ("フェリー会社は六隻の船を発注した。", Lang::Other),
        ("페리 회사가 배 여섯 척을 주문했다.", Lang::Other),
        ("Паромная компания заказала шесть судов.", Lang::Other),
        ("طلبت الشركة ست سفن جديدة", Lang::Other),
        ("La compagnie a commandé six navires pour la ligne du nord, et les prix sont dans le contrat.", Lang::Other),
        (
            "Die Reederei hat sechs Schiffe für die Linie im Norden bestellt, und der Preis ist nicht bekannt.",
            Lang::Other,
        ),
        ("La compañía ha pedido seis barcos para la línea del norte, y el precio no se conoce.", Lang::Other),
    ] {
        assert_eq!(language(text), expected, "{text}");
    }
    let article =
        whole("Паром\n\nПаромная компания заказала шесть судов за 1,2 миллиарда евро, сообщила она во вторник.\n");
    assert_eq!(article.notices, [Notice::UnreadLanguage]);
}

#[test]
fn a_date_typed_by_hand() {
    assert_eq!(parse_published("2025-08-13T10:01").unwrap().time, Some((10, 1)));
    assert_eq!(parse_published(" 2025-08-13 ").unwrap().time, None);
    for wrong in
        ["", "2025", "2025-13-01", "2025-02-29", "2025-08-13T25:01", "x2025-08-13", "2025-08-13 or so", "05/08/2025"]
    {
        assert!(parse_published(wrong).is_none(), "{wrong}");
    }
}

#[test]
fn cuts_by_hand_hold() {
    let page = format!(
        "Ferry line orders six ships\nCoast Mail · 2025-08-05\n{STORY}\nWheat harvest falls short\nField Weekly · 2025-08-04\n{STORY}\n"
    );
    let found = split(&page);
    assert_eq!(found.len(), 2);
    let joined = split_at(&page, &[0]);
    assert_eq!(joined.len(), 1);
    assert_eq!(joined[0].title, "Ferry line orders six ships");
    let kinds: Vec<BlockKind> = joined[0].blocks.iter().map(|block| block.kind).collect();
    use BlockKind::{Byline, Heading, Paragraph, Title};
    assert_eq!(kinds, [Title, Byline, Paragraph, Heading, Byline, Paragraph]);
    let cuts: Vec<u32> = found.iter().map(|article| article.start).collect();
    assert_eq!(split_at(&page, &cuts), found);
    assert_eq!(split_at(&page, &[9_999_999]).len(), 1);
    assert_eq!(split_at("渡轮", &[1, 4, 4]).len(), 2);
}

#[test]
fn a_caption_with_a_date_under_a_subheading() {
    whole(&format!("Ferry line orders six ships\n\n{STORY}\n\nAt the yard\nPhoto: Ada Moor, 5 August 2025\n{STORY}\n"));
    whole(
        "渡轮公司订购六艘新船\n\n公司周二订购六艘新船，总价12亿元。\n\n船厂里\n图片：方禾 2025-08-05\n公司今年旅客达900万人次。\n",
    );
}

#[test]
fn section_and_author_around_a_headline() {
    let article = whole(&format!(
        "Economy\nFerry line orders six ships as fares rise across the north\nAda Moor\nTue 5 Aug 2025 10.01 BST\nShare\n{STORY}\n\nWhat it costs\n\nEach costs 200 million.\n\nTopics\nShips\n"
    ));
    assert_eq!(article.title, "Ferry line orders six ships as fares rise across the north");
    assert_eq!(article.published.unwrap().time, Some((10, 1)));
    assert_eq!(blocks(&article)[0], (BlockKind::Furniture, "Economy"));
    assert!(blocks(&article).contains(&(BlockKind::Heading, "What it costs")));
    assert_eq!(blocks(&article).last(), Some(&(BlockKind::Furniture, "Ships")));
}

#[test]
fn what_a_page_counts_and_offers_is_furniture() {
    let article = whole(&format!(
        "Ferry line orders six ships\nCoast Mail\n5 August 2025\n3 min read\n{STORY}\n字号：大 中 小\n48 comments\n\nShare of women rises\n\n{STORY}\n"
    ));
    let furniture: Vec<_> = blocks(&article).into_iter().filter(|block| block.0 == BlockKind::Furniture).collect();
    let texts: Vec<&str> = furniture.iter().map(|block| block.1).collect();
    assert!(texts.ends_with(&["字号：大 中 小", "48 comments"]), "{texts:?}");
}

#[test]
fn a_page_copied_whole() {
    let article = whole(
        "Skip to content\nMenu\nCoast Mail\nSubscribe now for £1 a week and read all of our stories without a limit.\n\
        Ferry line orders six ships\nThe order is the largest since 2011.\nAda Moor and Tom Reed\n\
        Published Tue 5 Aug 2025 at 10:01 BST\nLast updated 6 August 2025, 08:00\n\n\
        The line ordered six ships for 1.2 billion euros.\nAdvertisement\n\
        It has 40 ships now, and carries 9 million passengers a year.\nAdvertisement\nFares rise in May by 4%.\nMost viewed\n",
    );
    assert_eq!(article.title, "Ferry line orders six ships");
    assert_eq!(article.published.unwrap().date.to_string_day(), "2025-8-5");
    let told: Vec<&str> =
        blocks(&article).into_iter().filter(|block| block.0 == BlockKind::Paragraph).map(|block| block.1).collect();
    assert_eq!(told.len(), 4, "{told:#?}");
}

#[test]
fn a_release_with_the_date_above_its_headline() {
    let article = whole(
        "FOR IMMEDIATE RELEASE\n5 August 2025\n\nFerry Line Orders Six Ships\n\n\
        LEEDS — The line today ordered six ships for 1.2 billion euros.\n\nAbout Coast Lines\nCoast Lines runs 40 ships.\n",
    );
    assert_eq!(article.title, "Ferry Line Orders Six Ships");
    assert_eq!(article.published.unwrap().date.to_string_day(), "2025-8-5");
}

#[test]
fn counted_chinese_sections() {
    let article = whole(
        "渡轮公司订购六艘新船\n\n公司订购六艘新船，总价12亿元。\n\n一、总体要求\n到2030年，旅客达900万人次。\n（一）主要目标\n船票上涨4%以内。\n\n（来源：海岸日报 2025-08-05）\n",
    );
    let headings: Vec<&str> =
        blocks(&article).into_iter().filter(|block| block.0 == BlockKind::Heading).map(|block| block.1).collect();
    assert_eq!(headings, ["总体要求", "主要目标"]);
    assert_eq!(article.source, "海岸日报");
}
