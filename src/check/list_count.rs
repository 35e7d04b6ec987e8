//! `list-count`: so many are announced, and another number is listed.

use super::rule::{Explanation, Rule, Sure, Text};
use super::{Finding, Role, Severity, Spot};
use crate::link::{ClaimId, Linked};
use crate::settings::Settings;
use crate::text::around::is_digit;
use crate::text::{Anywhere, BlockKind, ends_with};
use crate::value::Unit;

/// The check.
pub const RULE: Rule =
    Rule {
        name: "list-count", title: Text { en: "More or fewer than announced", zh: "所列与所称数量不符" }, run
    };

/// How sure a finding is, in hundredths.
const SURE: u8 = 65;

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A number of parts, a colon, and a list of more or fewer of them: in the same sentence, or as items right below.",
        zh: "称有若干项，冒号之后所列（同一句中，或紧接其下的各条）却多于或少于此数。",
    },
    why: Text {
        en: "An item was lost, added or split, or the number was not brought up to date.",
        zh: "可能漏列、多列或拆分了一项，或数量没有随之更新。",
    },
    fires: &["The group has three parts: tea and coffee.", "集团有三大板块：茶叶、咖啡、饮水、乳品。"],
    silent: &[
        "The group has three parts: tea, coffee and water.",
        "The group has three parts, such as tea and coffee.",
        "集团有三大板块：茶叶、咖啡、饮水等。",
    ],
    abstains: Text {
        en: "The list may go on or is cut off; an item holds a comma, a clause or a figure, so that it cannot be said where one ends; “and” may stand within an item.",
        zh: "列举未尽或被截断；某项中含有逗号、从句或数字，无法断定各项的界限；“和”可能在某一项之内。",
    },
    confidence: &[Sure {
        given: SURE,
        when: Text {
            en: "What follows may not be all that was announced. It was not measured.",
            zh: "后文未必是所预告的全部。未作实测。",
        },
    }],
};

/// The most that a list is looked through for.
const MOST: i64 = 12;

/// The most characters between the number and the colon.
const LEAD: usize = 30;

/// Words that leave a list open, and of which no item of a plain list is made.
const OPEN: &[&str] = &[
    "etc",
    "such as",
    "includ",
    "among",
    "other",
    "e.g",
    "for example",
    "so on",
    "more",
    "which",
    "who",
    "that",
    "said",
    "told",
    "say",
    "...",
    "…",
    "等",
    "包括",
    "例如",
    "比如",
    "譬如",
    "其中",
    "之一",
    "以及其他",
    "说",
    "称",
    "表示",
    "“",
    "\"",
    "‘",
    "(",
    "（",
    "：",
    ":",
];

/// Words of a clause: what holds one is no name.
const CLAUSE: &[&str] = &[
    "is", "are", "was", "were", "be", "has", "have", "had", "will", "would", "can", "to", "not", "but", "while",
    "with", "by", "as", "it", "they", "he", "she", "we", "if", "when", "where", "then", "than", "both", "between",
];

/// What goes on about an item that the list lacks.
const AFTER: &[&str] = &[
    "third", "last", "final", "another", "also", "fourth", "fifth", "最后", "此外", "另", "第三", "第四", "第五", "还",
];

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let mut found = Vec::new();
    for sentence in linked.sentences() {
        found.extend((0..sentence.claims.len()).filter_map(|at| card(linked, settings, sentence.id(at))));
    }
    found
}

fn card(linked: &Linked, settings: &Settings, id: ClaimId) -> Option<Finding> {
    let (mention, article) = (linked.mention(id), &linked.reading(id).plain);
    let Unit::Count(_) = mention.unit else { return None };
    let said = mention.amount?.middle().to_i64().filter(|said| (2..=MOST).contains(said))?;
    let (head, text) = article.text.split_at_checked(mention.span.end as usize)?;
    let head = head.get(..mention.span.start as usize)?;
    let open = |text: &str| {
        Anywhere::of(OPEN.iter().copied().filter(|word| word.len() > 2)).any(text) || text.contains(['(', ':', '"'])
    };
    // no further than a lead may be long: the next colon of the article may be far
    let (at, _) = text.char_indices().take(LEAD + 1).find(|(_, c)| matches!(c, ':' | '：'))?;
    let (lead, rest) = (&text[..at], &text[at..]);
    let plain = !lead.contains(['.', ',', '，', '。', '；', ';', '、', '\n']) && !lead.contains(is_digit);
    let whole = mention.qualifier == Default::default()
        && ends_with(head, &["of", "of the", "other", "first", "top", "last", "前", "第", "近", "超", "这", "另"])
            .is_none();
    if !plain || open(lead) || !whole {
        return None;
    }
    let rest = rest.trim_start_matches([':', '：']);
    let block = article.blocks.iter().position(|block| block.span.contains(mention.span))?;
    let end = (article.blocks[block].span.end as usize).checked_sub(mention.span.end as usize)?;
    let inline = text.get(text.len() - rest.len()..end)?;
    let (least, most) = if inline.trim().is_empty() {
        let items = article.blocks[block + 1..].iter().take_while(|block| block.kind == BlockKind::Bullet).count();
        // what is cut off may have had more
        let next = article.blocks.get(block + 1 + items)?;
        let last = article.blocks[block + items].span.of(&article.text);
        let seen = matches!(next.kind, BlockKind::Paragraph | BlockKind::Heading) && !last.ends_with(['等', '…']);
        Some((items, items)).filter(|_| seen && items > 1)?
    } else {
        let stop = inline.find(['。', '.', '!', '！', '?', '？'])?;
        let after = text.get(text.len() - rest.len() + stop..)?;
        let after: String = after.chars().take(60).collect::<String>().to_ascii_lowercase();
        let (least, most) = items(&inline[..stop]).filter(|_| !open(&inline[..stop]))?;
        let goes_on = (most as i64) < said && Anywhere::of(AFTER.iter().copied()).any(&after);
        Some((least, most)).filter(|_| !goes_on && !after.starts_with(".."))?
    };
    let (least, most) = (least as i64, most as i64);
    // "Paris, France, and Rome, Italy": each with what it lies in
    if (least..=most).contains(&said) || least < 2 || least > said + 3 || most < said - 3 || least == 2 * said {
        return None;
    }
    let here = linked.surface(id);
    let listed = if least == most { least.to_string() } else { format!("{least}–{most}") };
    Some(Finding {
        severity: Severity::Note,
        confidence: SURE,
        message: settings.locale.pick(
            format!("“{here}” are announced, and {listed} are listed."),
            format!("称“{here}”，而所列为{listed}项。"),
        ),
        arithmetic: format!("{listed} ≠ {said}"),
        spots: vec![Spot::new(linked, id, Role::Primary)],
        ..Finding::of(RULE.name)
    })
}

/// How many items a list has at least and at most; `None` where it cannot be said where one ends.
fn items(list: &str) -> Option<(usize, usize)> {
    if list.contains(is_digit) {
        return None;
    }
    if list.contains('、') {
        let joined = ["和", "与", "及", "跟", "或"].iter().map(|word| list.matches(word).count()).sum::<usize>();
        let least = list.matches('、').count() + 1;
        let short = list.split('、').all(|item| (1..=12).contains(&item.trim().chars().count()));
        return (short && !list.contains(['，', ',', '；', ';', ' '])).then_some((least, least + joined));
    }
    if !list.is_ascii() || list.contains(';') {
        return None;
    }
    let pieces: Vec<&str> = list.split(',').map(str::trim).collect();
    let last = pieces.last()?;
    let named = |piece: &str| {
        let words = || piece.split_whitespace();
        (1..=4).contains(&words().filter(|word| *word != "and").count())
            && !words().any(|word| CLAUSE.contains(&word.to_ascii_lowercase().as_str()))
    };
    let ands = list.split_whitespace().filter(|word| matches!(*word, "and" | "or" | "&")).count();
    let closed = last.strip_prefix("and ").is_some();
    let least = pieces.len() + usize::from(!closed && last.contains(" and "));
    let short = pieces.iter().all(|piece| piece.split(" and ").all(named));
    // without "and" at its end the list may be none
    (short && ands > 0 && (closed || last.contains(" and ")))
        .then_some((least, pieces.len() + ands - usize::from(closed)))
}
