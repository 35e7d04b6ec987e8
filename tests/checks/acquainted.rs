//! What one article introduces and another calls by its name alone: whose figures are whose.

use super::{fires, silent};

const INTRODUCED: &str =
    "Merrow Stays, the operator of tea shops, had 3,120 shops at the end of 2024. Merrow employs 410 people.";

#[test]
fn a_firm_that_another_article_introduces() {
    let other = |count: &str| {
        format!(
            "A quiet spring on the coast\n\nIn the north little has changed. At the end of 2024, {count} shops were let by Merrow, more than ever."
        )
    };
    fires("value-conflict", &[INTRODUCED, &other("3,460")], "3,120 / 3,460");
    silent(&[INTRODUCED, &other("3,120")]);
    // the order makes no difference
    fires("value-conflict", &[&other("3,460"), INTRODUCED], "3,120 / 3,460");
}

#[test]
fn a_house_of_research_that_others_cite_owns_none_of_their_figures() {
    let cited = "Shops on the coast\n\nAccording to Merrow Stays, 3,460 shops were let at the end of 2024.";
    silent(&[INTRODUCED, cited]);
}

#[test]
fn a_short_form_in_chinese_where_it_is_the_subject() {
    let introduced = "青鹭咖啡发布年报。截至2024年底，青鹭咖啡有门店3120家。青鹭咖啡员工4100人。";
    fires(
        "value-conflict",
        &[introduced, "街头的咖啡店\n\n青鹭去年开店很快，2024年底青鹭门店达3460家。"],
        "3120家 / 3460家",
    );
    silent(&[introduced, "街头的咖啡店\n\n青鹭去年开店很快，2024年底青鹭门店达3120家。"]);
}

#[test]
fn what_is_counted_is_a_kind_and_no_firm() {
    silent(&[
        "宠物医院越开越多。截至2024年底，全国共有宠物医院3120家。宠物医院的租金在涨，宠物医院的收费也在涨。",
        "街头的诊所\n\n2024年底，这座城市的3460家宠物医院里，一半不到三年。",
    ]);
}

#[test]
fn a_firm_that_only_says() {
    let said = "Merrow earnings jump\nHarbour Wire, Mar 12, 2025\n\nMerrow said revenue rose 18.2% to £214.6 million in 2024, from £181.6 million.";
    fires(
        "value-conflict",
        &[said, "Merrow, the operator of tea shops, had revenue of £268.3 million in 2024."],
        "£214.6 million / £268.3 million",
    );
    // a person says it of others
    let person = "Holt sees a calm year\nHarbour Wire, Mar 12, 2025\n\nChief economist Anna Holt spoke first. Holt said revenue of the trade rose to £214.6 million in 2024.";
    silent(&[person, "Holt, the operator of tea shops, had revenue of £268.3 million in 2024."]);
}
