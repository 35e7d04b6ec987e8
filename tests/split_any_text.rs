//! Whatever is pasted: no panic, every byte kept, blocks in order and within their article.

use crossfoot::text::split::{language, parse_published, split, split_at};
use crossfoot::text::{Article, BlockKind};

#[track_caller]
fn sound(text: &str, articles: &[Article]) {
    if articles.is_empty() {
        assert!(!text.chars().any(char::is_alphanumeric), "{text:?} gave nothing");
        return;
    }
    let joined: String = articles.iter().map(|article| &*article.text).collect();
    assert_eq!(joined, text, "bytes were lost");
    let mut start = 0;
    for article in articles {
        assert_eq!(article.start as usize, start);
        start += article.text.len();
        let mut end = 0;
        for block in &article.blocks {
            let range = block.span.range();
            assert!(range.start >= end && range.end > range.start, "{block:?} in {:?}", article.text);
            let printed = article
                .text
                .get(range.clone())
                .unwrap_or_else(|| panic!("{block:?} cuts a character of {:?}", article.text));
            assert_eq!(printed, printed.trim(), "{block:?} keeps white space");
            end = range.end;
        }
        let titles = article.blocks.iter().filter(|block| block.kind == BlockKind::Title).count();
        assert!(titles <= 1 && (titles == 1) != article.title.is_empty(), "{titles} titles, {:?}", article.title);
    }
}

#[track_caller]
fn check(text: &str) {
    let articles = split(text);
    sound(text, &articles);
    let starts: Vec<u32> = articles.iter().map(|article| article.start).collect();
    assert_eq!(split_at(text, &starts), articles, "a cut by hand differs from the cut that was found in\n{text}");
    let by_hand = [text.len() as u32 / 3, text.len() as u32 / 2, text.len() as u32];
    sound(text, &split_at(text, &by_hand));
    language(text);
    parse_published(text);
}

#[test]
fn nasty_inputs() {
    for text in [
        "",
        " ",
        "\n",
        "\r",
        "\r\n\r\n",
        "\u{FEFF}",
        "\0",
        "\0\0a\0",
        "a",
        "渡",
        "-",
        "- ",
        "#",
        "# ",
        "---",
        "---\n---",
        "---\na: b\n---",
        "---\ntitle: x\n---",
        "===\n===",
        "1.",
        "1. ",
        "(1)",
        "（1）",
        "①",
        "**",
        "****",
        "** **",
        "# **a**",
        "> ",
        "> a",
        ">",
        "> > a",
        ">>a",
        ">5% of it",
        "[",
        "]",
        "[]",
        "[1]",
        " - ",
        "a - ",
        " - a",
        "a.\n- ",
        "Part 1: ",
        "Part 1 - ",
        "第",
        "第一部分",
        "：",
        "来源：",
        "来源：\n标题：",
        "Title:",
        "Title: \nDate: ",
        "By ",
        "By\n",
        "2025-08-13",
        "2025-08-13\n2025-08-13",
        "2025-",
        "2025年",
        "2025年8月",
        "10:01",
        "10:01 2025",
        "Aug",
        "Aug.",
        "Aug 5",
        "0/0/2025",
        "99/99/9999",
        "2025-08-13T",
        "2025-08-13T10",
        "2025-08-13T10:",
        "2025-08-13T10:01:",
        "2025-08-13T10:01:00.",
        "13 of ",
        "http://",
        "https://",
        "www.",
        "a › b",
        "a.b › c",
        "https://渡轮",
        "URL: https://x",
        "\u{3000}",
        "\u{2028}",
        "\u{2029}a\u{2028}",
        "é",
        "🚢",
        "🚢\n🚢 · 2025-08-13\n🚢🚢",
        "a\rb\r\nc\nd\u{c}e",
        "LEEDS - ",
        "LEEDS, (",
        "LEEDS () - a",
        "LEEDS / - a",
        "讯（",
        "电 ",
        "社电 ",
        "本报讯（记者",
        "【讯】",
        "İ 2025-08-13",
        "ẞ\n2025-08-13\nẞ a.",
        "Title\n\n\n\n\nSource · 2025-08-13\n\n\n\nBody.",
        "Title\n2025-02-30\nBody is here.",
        "a\n=\nb\n=====\nc",
        "Title: \"\nDate: '2025-08-13'\n",
        "Title: \"\"\nSource: ''\n",
        "  来源：海岸日报 作者：方禾 2025-08-13 阅读",
        "作者 来源 2025-08-13",
        " 来源 2025-08-13 来源",
        "•",
        "•a",
        "• • •",
        "* * *",
        "- - - a",
    ] {
        check(text);
        check(&format!(
            "A headline of some words\nCoast Mail · 2025-08-05\n{text}\nThe text goes on for a while here.\n"
        ));
        check(&format!("{text}\n\n{text}\r\n{text}"));
        check(&format!("{text} {text}. - The {text}[1] - {text}{}", "and more of it ".repeat(10)));
    }
}

#[test]
fn mixtures_of_the_lines_that_pages_are_made_of() {
    const LINES: [&str; 36] = [
        "",
        "",
        "",
        "Ferry line orders six ships",
        "# Wheat harvest falls short again",
        "## Costs",
        "渡轮公司订购六艘新船",
        "Share",
        "Coast Mail",
        "Coast Mail · 2025-08-05 10:01",
        "来源：海岸日报 2025年8月5日",
        "By Ada Moor",
        "August 5, 2025",
        "2025-02-30",
        "2 hours ago",
        "---",
        "=====",
        "***",
        "- 200 million euros each",
        "1. Paid in 4 parts",
        "https://coast.example/a",
        "Title: Two towns get a bus",
        "Published: 2025-08-05",
        "Source: Field Weekly",
        "LEEDS, Aug 5 (Northwire) - The line ordered ships.",
        "海岸社北京8月5日电（记者 方禾）公司订购六艘新船。",
        "The line ordered six ships for 1.2 billion euros on Tuesday, and may order two more.",
        "The line ordered six ships for 1.2 billion",
        "公司周二订购六艘新船，总价12亿元，预计2030年运送旅客900万人次，同比增长3.2%。",
        "公司周二订购六艘新船，总价",
        "\u{3000}\u{3000}元。",
        "Main Point - Orders rose to 3.2 billion in 2024 [1]. Part 1: Outlook - Makers expect 40 farms by 2030 [2] - A record [3]",
        "> quoted, as mails do",
        "[1][2]",
        "\0\u{FEFF}",
        "**Costs**",
    ];
    const ENDS: [&str; 6] = ["\n", "\n", "\n", "\r\n", "\r", "\n\n"];
    let mut seed = 0x9E37_79B9_7F4A_7C15u64;
    let mut roll = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % below as u64) as usize
    };
    for _ in 0..3_000 {
        let mut text = String::new();
        for _ in 0..roll(14) + 1 {
            text.push_str(LINES[roll(LINES.len())]);
            text.push_str(ENDS[roll(ENDS.len())]);
        }
        check(&text);
    }
}

#[test]
fn long_lines_and_many_lines() {
    check(&"word 4.5 billion yuan - The next [3]. ".repeat(20_000));
    check(&"全年吞吐量达450万箱，同比增长3.2%。 ".repeat(20_000));
    check(&"a".repeat(1_000_000));
    check(&"2025-08-13\n".repeat(20_000));
    check(&"Title here\nSource · 2025-08-13 10:01\nBody text of it ends here.\n".repeat(5_000));
    check(&"\n".repeat(100_000));
    check(&"---\na: b\n".repeat(20_000));
    check(&"# A heading of some length\n".repeat(20_000));
}
