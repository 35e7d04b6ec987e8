//! What somebody else wrote, as mails and Markdown mark it: lines that begin with `>`.

use crossfoot::text::BlockKind::{self, Bullet, Paragraph, Quote};
use crossfoot::text::split::split;

/// The kinds and texts of all blocks under the headline.
fn blocks(body: &str) -> Vec<(BlockKind, String)> {
    let page = format!("Harbour ferry adds a stop\nCoast Mail · 2025-03-01 08:15\n{body}");
    let articles = split(&page);
    assert_eq!(articles.len(), 1, "{articles:?}");
    let article = &articles[0];
    let told = article.blocks.iter().filter(|block| !matches!(block.kind, BlockKind::Title | BlockKind::Byline));
    told.map(|block| (block.kind, block.span.of(&article.text).to_owned())).collect()
}

#[track_caller]
fn expect(body: &str, expected: &[(BlockKind, &str)]) {
    let found = blocks(body);
    let found: Vec<(BlockKind, &str)> = found.iter().map(|(kind, text)| (*kind, text.as_str())).collect();
    assert_eq!(found, expected, "\n{body}");
}

#[test]
fn quoted_lines_of_a_mail_are_a_quotation_and_a_lone_mark_parts_its_paragraphs() {
    expect(
        "The line answered on Friday.\n\
         > The ferry carries 340 passengers a day, and in summer\n\
         > it runs every half hour.\n\
         >\n\
         > A second boat is planned for 2027.\n\
         It gave no price.\n",
        &[
            (Paragraph, "The line answered on Friday."),
            (Quote, "The ferry carries 340 passengers a day, and in summer\n> it runs every half hour."),
            (Quote, "A second boat is planned for 2027."),
            (Paragraph, "It gave no price."),
        ],
    );
}

#[test]
fn marks_may_be_several_or_stand_right_before_the_words() {
    expect(
        ">> Who pays for the pier?\n> > The town pays, said the mayor.\n>The county pays the rest.\n>渡轮每天运送340人。\n",
        &[
            (Quote, "Who pays for the pier?"),
            (Quote, "The town pays, said the mayor."),
            (Quote, "The county pays the rest."),
            (Quote, "渡轮每天运送340人。"),
        ],
    );
}

#[test]
fn a_paragraph_quoted_in_markdown_is_one_line_of_a_quotation() {
    expect(
        "The mayor spoke to the council:\n\n> The pier cost **4.2 million** euros, and the town paid half of it.\n\nThe council agreed.\n",
        &[
            (Paragraph, "The mayor spoke to the council:"),
            (Quote, "The pier cost **4.2 million** euros, and the town paid half of it."),
            (Paragraph, "The council agreed."),
        ],
    );
}

#[test]
fn more_than_a_figure_is_no_quotation_and_items_stay_items() {
    expect(
        ">5% of the boats were late in March, the line said on Friday.\n- The fare is 4 euros.\n",
        &[
            (Paragraph, ">5% of the boats were late in March, the line said on Friday."),
            (Bullet, "The fare is 4 euros."),
        ],
    );
}

#[test]
fn nothing_but_marks_is_no_text() {
    expect(">\n> \n>>\nThe fare is 4 euros.\n", &[(Paragraph, "The fare is 4 euros.")]);
}

#[test]
fn a_quoted_line_is_no_headline_of_another_article() {
    expect(
        "> New depot opens in the north\n> Coast Mail · 2025-02-20 07:00\n> The depot has room for 60 buses.\n",
        &[
            (Quote, "New depot opens in the north"),
            (Quote, "Coast Mail · 2025-02-20 07:00"),
            (Quote, "The depot has room for 60 buses."),
        ],
    );
}

#[test]
fn a_sentence_goes_on_over_quoted_lines_of_one_depth() {
    expect(
        "The editor asked again.\n\
         >> The yard at Brenholm built 46 boats in the\n\
         >> first half of 2025.\n\
         > Thanks, and how many of them were for\n\
         > the coast guard?\n",
        &[
            (Paragraph, "The editor asked again."),
            (Quote, "The yard at Brenholm built 46 boats in the\n>> first half of 2025."),
            (Quote, "Thanks, and how many of them were for\n> the coast guard?"),
        ],
    );
}

#[test]
fn a_mail_that_is_quoted_has_a_source_and_a_day_but_no_headline() {
    let mail = "Subject: The boats\nDate: 9 Sep 2025\n\nThe yard built 46 boats, I am told.\n\nIda\n\n\
                On 8 Sep 2025, Olaf Brandt wrote:\n> The yard at Brenholm built 64 boats this year, the mayor said.\n";
    let articles = split(mail);
    let heads: Vec<_> = articles.iter().map(|one| (one.title.as_str(), one.source.as_str())).collect();
    assert_eq!(heads, [("The boats", ""), ("", "Olaf Brandt")]);
    assert!(articles[0].text.contains("Ida"));
}
