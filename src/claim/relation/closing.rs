//! The whole behind a list: 70家、50家，合计120家, "130, 70 and 50, together 250".

use super::gap::ends_with;
use super::parts::{is_amount, one_unit, relation};
use super::run::{adds_up, listed};
use super::{Relation, Sentence};
use crate::claim::Measure;
use crate::mention::Kind;
use crate::text::around::Ends;

/// Words between a list and the whole behind it, which is then all of the list.
const CLOSING: &[&str] = &[
    "合计",
    "共计",
    "总计",
    "三者合计",
    "两者合计",
    "加起来",
    "合起来",
    "加在一起",
    "together they are the",
    "for a total of",
    "totaling",
    "totalling",
    "in all",
    "together",
    "full-year total of",
    "combined total of",
    "三者相加",
    "两者相加",
    "四者相加",
    "三项相加",
    "两项相加",
    "三项合计",
    "两项合计",
];

/// Words before a figure that takes in all before it.
#[rustfmt::skip]
const SO_FAR: &[&str] = &["累计", "截至", "月底", "月末", "年底", "季末", "至此", "到目前", "to date", "so far", "by the end of", "cumulative", "by then"];

/// 70家、50家，合计120家.
pub(super) fn of(sentence: &Sentence, whole: usize) -> Option<Relation> {
    let mut last = whole.checked_sub(1)?;
    let mut lead = sentence.between(last, whole).to_ascii_lowercase();
    // 另外三所合计1350人: how many make up the sum stands right before it
    let unlike = sentence.mention(whole).unit != sentence.mention(last).unit;
    let mut listed_are = None;
    if last > 0 && unlike && CLOSING.contains(&lead.trim()) {
        listed_are = sentence.mention(last).amount.and_then(|count| count.middle().to_i64());
        let named = sentence.between(last - 1, last);
        lead = format!("{named}{lead}");
        last -= 1;
    }
    // "3.5 billion, 3.8 billion and 3.7 billion in the next three, for a full-year total of"
    if last > 0 && !one_unit(sentence.mention(whole), sentence.mention(last)) {
        last -= 1;
        let gap =
            sentence.text.get(sentence.mention(last).span.end as usize..sentence.mention(whole).span.start as usize);
        lead = gap.filter(|gap| gap.chars().count() <= 48).unwrap_or_default().to_ascii_lowercase();
    }
    let lead = lead.trim().trim_end_matches(['正', '是', '为', '达', '约', '得']).trim_end();
    let tail = sentence.behind(whole).trim_start();
    let made = (lead.ends_with(',') || lead.ends_with_any(&["makes", "making", "or"]))
        && ["between them", "in total", "together", "in all", "altogether", "combined"]
            .iter()
            .filter_map(|word| tail.strip_prefix(word))
            .any(|rest| !rest.starts_with(char::is_alphabetic) && (!lead.ends_with(',') || !rest.starts_with(" w")));
    if !made {
        CLOSING.iter().find(|word| lead.ends_with(**word))?;
    }
    // "1.6 billion in 2025 and 2.5 billion in 2026, for a total of 5.3 billion over three years": not of these two alone
    let over = sentence.claims.get(whole + 1).filter(|_| sentence.mention(whole + 1).kind == Kind::Duration);
    let over = over.filter(|_| ends_with(sentence.between(whole, whole + 1), &["over", "in", "over the"]).is_some());
    let stretches = over.and_then(|_| sentence.mention(whole + 1).amount).map(crate::value::Amount::middle);
    // 其余合计32家: the sum of what is left, not of the list
    if ["其余", "其他", "其它", "另", "余下", "剩余", "rest", "other", "remaining"]
        .iter()
        .any(|word| lead.contains(word))
    {
        return None;
    }
    // 周边三市合计: of others than those told before
    let word = CLOSING.iter().find(|word| !word.is_ascii() && lead.ends_with(**word));
    let name = word.map(|word| last_clause(&lead[..lead.len() - word.len()]));
    if name.is_some_and(|name| !name.is_empty() && !is_all_of(name)) {
        return None;
    }
    let mut parts = vec![last];
    let most = stretches.and_then(|count| count.to_i64());
    let mut at = last;
    while let Some(index) = at.checked_sub(1) {
        at = index;
        // 赛事运营收入3.61亿元，占62.0%；…: the share of an item
        if sentence.mention(index).kind == Kind::Percent && sentence.claims[index].measure == Measure::Share {
            continue;
        }
        let alike = is_amount(sentence, index) && one_unit(sentence.mention(whole), sentence.mention(index));
        // 到3月底卖出390万份 takes in the first week before it
        let so_far = SO_FAR.iter().any(|word| sentence.between(index, parts[0]).contains(word));
        if !(alike && listed(sentence, index, parts[0])) || so_far || adds_up(sentence, whole, &parts) {
            break;
        }
        parts.insert(0, index);
    }
    let over_more = most.is_some_and(|count| count > parts.len() as i64);
    let fits = !over_more
        && listed_are.is_none_or(|count| count == parts.len() as i64 || parts.len() < 2)
        && parts
            .iter()
            .all(|&part| is_amount(sentence, part) && one_unit(sentence.mention(whole), sentence.mention(part)));
    if fits { relation(sentence, whole, parts, true) } else { None }
}

/// Whether the words before 合计 may mean the figures of the list: 三者, 上述五家, 全市.
fn is_all_of(name: &str) -> bool {
    const ALL: &[&str] = &[
        "以上", "上述", "前述", "全部", "全", "总", "各", "这", "前", "以", "加", "一", "二", "两", "三", "四", "五",
        "六", "七", "八", "九", "十", "共",
    ];
    ALL.iter().any(|word| name.starts_with(word)) || name.starts_with(|c: char| c.is_ascii_digit())
}

/// What stands behind the last mark of a text.
fn last_clause(text: &str) -> &str {
    text.trim().rsplit([',', '，', '、', '；', ';', '。', '）', ')']).next().unwrap_or_default().trim()
}
