//! A part and the share that it is of its whole: "48,000 were exported, accounting for 40% of the total", 其中…，占40%.

use super::gap::{before_bound, ends_with};
use super::parts::{is_amount, is_fraction, is_other_form, next_amount, one_unit, opens};
use super::{Relation, Sentence, reach, respective, run};
use crate::claim::Measure;
use crate::mention::Kind;
use crate::text::around::{Ends, is_han};
use crate::value::{Amount, Decimal};

/// Words that lead from a part to its share.
#[rustfmt::skip]
const LEADING: &[&str] = &["accounting for", "accounted for", "accounts for", "account for", "representing", "making up", "occupying", "which is", "that is", "namely", "so", "equivalent to", "equal to", "or", "(", "（", "占", "占比", "占比为", "占比达", "占总量的", "占总数的", "占全部的", "占全市的", "占全年的", "占全省的", "占全国的"];

/// Words before a whole that say it is all there is, one of which stands in its clause.
const ENTIRE: &[&str] = &["全省", "全市", "全国", "全州", "全县", "全区", "全球", "全行业", "总", "共有", "共计"];

/// Words between a part and its share, which says of what it is one.
const BEING: &[&str] = &[
    "amount to",
    "amounts to",
    "amounted to",
    "is",
    "are",
    "was",
    "were",
    "equals",
    "equalled",
    "being",
    "represents",
    "represented",
    "or",
    "made up",
    "makes up",
];

pub(super) fn find(sentence: &Sentence) -> Vec<Relation> {
    let mut found = respective::find(sentence);
    for share in 0..sentence.claims.len() {
        let taken = |relation: &Relation| matches!(relation, Relation::Share { share: other, .. } if *other == sentence.first + share);
        if is_share(sentence, share) && !found.iter().any(taken) && !is_of_untold(sentence, share) {
            let tied = behind_part(sentence, share).or_else(|| before_part(sentence, share));
            let tied = tied.or_else(|| of_whole(sentence, share)).or_else(|| loosely_behind(sentence, share));
            found.extend(tied.or_else(|| stands_for(sentence, share)).or_else(|| of_them(sentence, share)));
        }
        if !found.iter().any(taken) {
            found.extend(reach::tie_rate(sentence, share));
        }
    }
    found
}

pub(super) fn is_share(sentence: &Sentence, index: usize) -> bool {
    let claim = &sentence.claims[index];
    sentence.mention(index).kind == Kind::Percent && claim.measure == Measure::Share && !is_against(sentence, index)
}

/// 118% of the average, 相当于常年同期的118%: what is held against another time is no part of it, nor is what goes beyond a plan.
fn is_against(sentence: &Sentence, index: usize) -> bool {
    #[rustfmt::skip]
    const OTHER: &[&str] = &["average", "norm", "mean ", "median", "usual", "last year's", "year-ago", "year ago", "previous", "pre-", "peak"];
    const CHINESE: &[&str] = &["同期的", "平均的", "均值的", "常年的", "上年的", "去年的"];
    let behind = sentence.behind(index).trim_start();
    let clause = behind.split([',', '.', ';', '(']).next().unwrap_or_default().to_ascii_lowercase();
    let named = clause.strip_prefix("of ").is_some_and(|of| OTHER.iter().any(|word| of.contains(word)));
    let before = sentence.before(index).trim_end_matches(['约', '近']);
    let beyond = sentence.mention(index).amount.is_some_and(|amount| amount.middle() > Decimal::ONE_HUNDRED);
    named || before.ends_with_any(CHINESE) || beyond && (clause.starts_with("of ") || before.ends_with('的'))
}

/// 2.14万台终端里海上的占59.8%: the figure before the share is the whole, and its part is not told.
fn is_of_untold(sentence: &Sentence, share: usize) -> bool {
    let gap = share.checked_sub(1).map_or("", |last| sentence.between(last, share));
    // 4000元以上占32%: a bound of what is counted, and no part
    let bound = share.checked_sub(1).map_or("", |last| sentence.mention(last).span.of(sentence.text));
    if gap.starts_with('占') && bound.ends_with(['上', '下', '内']) {
        return true;
    }
    let clause = &gap[gap.rfind(['，', '；']).map_or(0, |at| at + '，'.len_utf8())..];
    // 102.9万辆，在总成交中已占9.7%: a part, and its share behind
    let led = clause.len() < gap.len() && clause.starts_with('在');
    clause.find('占').is_some_and(|at| clause[..at].contains(['里', '中']) && !clause.contains("其中") && !led)
}

pub(super) fn tie(sentence: &Sentence, part: usize, share: usize, whole: Option<usize>) -> Relation {
    // 计划投资128亿元，完成89.6亿元，完成全年计划的70%: the plan is the whole
    let value = |index: usize| sentence.mention(index).amount.map(Amount::middle);
    let planned = |whole: usize| {
        let lead = sentence.between(part.max(whole).min(share.saturating_sub(1)), share);
        lead.ends_with_any(&["计划的", "目标的", "任务的", "预算的"]) && value(part) > value(whole)
    };
    let (part, whole) = match whole {
        Some(whole) if part.max(whole) < share && planned(whole) => (whole, Some(part)),
        _ => (part, whole),
    };
    let whole = whole.map(|whole| sentence.first + whole);
    Relation::Share { part: sentence.first + part, share: sentence.first + share, whole }
}

/// ，宁波舟山港占82.6%: whose share it is where the clause of the share names another than the figure before.
fn other_subject(gap: &str) -> Option<&str> {
    let at = gap.rfind('占')?;
    let cut = gap[..at].rfind(['，', '；', '、', ','])?;
    let name = gap[cut..at]
        .trim_start_matches(['，', '；', '、', ',', ' '])
        .trim_end_matches(['约', '就', '共', '仅', '只', '则', '已', '合', '计']);
    let measure = name.ends_with(['量', '额', '数', '值', '积', '比', '规', '模']);
    (name.chars().count() >= 2 && name.chars().all(is_han) && !measure).then_some(name)
}

/// The part of that name, told before in the sentence.
fn named_part(sentence: &Sentence, share: usize, name: &str) -> Option<Relation> {
    let part = (0..share).rev().find(|&index| {
        let head = index.checked_sub(1).map_or_else(|| sentence.before(index), |last| sentence.between(last, index));
        is_amount(sentence, index) && head.contains(name)
    })?;
    Some(tie(sentence, part, share, None))
}

/// The index of the whole of "60 out of 100".
fn counted_of(sentence: &Sentence, part: usize) -> Option<usize> {
    let of = sentence.claims[part].of?;
    sentence.claims.iter().position(|claim| claim.mention == of)
}

/// "4.8 million, or 40%": the share behind its part. Of "60 out of 100, or 60%" the part is the first.
fn behind_part(sentence: &Sentence, share: usize) -> Option<Relation> {
    // "a 152 million dollar, or 10 percent, rate hike": a change, and no share
    const CHANGES: &[&str] = &["increase", "rise", "hike", "cut", "reduction", "decline", "drop", "gain"];
    let behind = sentence.behind(share).trim_start_matches([',', ' ']);
    let mut next = behind.split(' ').take(3).map(|word| word.trim_end_matches([',', '.', ';', ')']));
    if !behind.starts_with("of ") && next.any(|word| CHANGES.contains(&word)) {
        return None;
    }
    let mut last = share.checked_sub(1)?;
    // "$96 million, just under a quarter (23.3%)": the share twice
    if last > 0 && is_fraction(sentence, last) && sentence.between(last, share).trim() == "(" {
        last -= 1;
    }
    // 40个项目中，有26个中标价低于每瓦时0.55元，占65%: what bounds those that are counted is no part
    if last > 0 && run::is_bound_of(sentence, last) {
        let lead = sentence.between(last, share).trim_matches([',', '，', ' ']);
        let whole = counted_of(sentence, last - 1);
        return matches!(lead, "占" | "约占" | "占比" | "or" | "that is")
            .then(|| tie(sentence, last - 1, share, whole));
    }
    let (end, start) = (sentence.mention(last).span.end as usize, sentence.mention(share).span.start as usize);
    let gap = sentence.text.get(end..start)?;
    if let Some(name) = other_subject(gap) {
        return named_part(sentence, share, name);
    }
    // "2.16 trillion yuan of bonds, 49.1% of this year's quota of 4.4 trillion yuan"
    if let Some(whole) = named_behind(sentence, last, share) {
        return Some(tie(sentence, last, share, Some(whole)));
    }
    if let Some(part) = last.checked_sub(1).filter(|part| counted_of(sentence, *part) == Some(last))
        && (led(gap) || reached(gap))
    {
        return Some(tie(sentence, part, share, Some(last)));
    }
    if let Some(whole) = counted_of(sentence, last)
        && (led(gap) || reached(gap))
    {
        return Some(tie(sentence, last, share, Some(whole)));
    }
    if !is_amount(sentence, last) {
        return None;
    }
    // "612,000 of the city's 1.36 million residents were vaccinated, or 45.0%"
    if let Some(part) = last.checked_sub(1).filter(|part| is_amount(sentence, *part)) {
        let of = sentence.between(part, last).trim();
        let named = of == "of"
            || of.strip_prefix("of ").is_some_and(|rest| rest.split(' ').count() <= 3 && !rest.contains(','));
        if named && one_unit(sentence.mention(last), sentence.mention(part)) && led_behind(gap) {
            return Some(tie(sentence, part, share, Some(last)));
        }
    }
    let like =
        |whole: &usize| is_amount(sentence, *whole) && one_unit(sentence.mention(*whole), sentence.mention(last));
    // the figure right behind the opening word is the part, and it alone
    let opened = (0..last)
        .rev()
        .filter(like)
        .find(|&whole| next_amount(sentence, whole) == Some(last) && opens(sentence, whole, last).is_some());
    // 其中无锡2512亿元，超过六成
    let bound = |c: char| matches!(c, '，' | '超' | '过' | '接' | '近' | '约' | '逾') || c.is_whitespace();
    let bare = !gap.is_empty() && gap.starts_with('，') && gap.trim_matches(bound).is_empty();
    if !(led(gap) || bare && opened.is_some()) {
        return None;
    }
    Some(tie(
        sentence,
        last,
        share,
        opened.or_else(|| of_it(sentence, last, share)).or_else(|| entire(sentence, last, share)),
    ))
}

/// "64.0% of capacity (64.2 GW of 100.3 GW)": the share before its part.
fn before_part(sentence: &Sentence, share: usize) -> Option<Relation> {
    let part = Some(share + 1).filter(|part| *part < sentence.claims.len())?;
    let gap = sentence.between(share, part).trim();
    // "43% (HK$1.87 billion)"
    let bracket = matches!(gap, "(" | "（") && sentence.behind(part).trim_start().starts_with([')', '）']);
    let whole = counted_of(sentence, part);
    // 62.5%即1350人, "87% – 1,072 pharmacies – said"
    let closed = |mark: char| sentence.behind(part).split(mark).next().is_some_and(|noun| noun.split(' ').count() <= 4);
    let again = match gap {
        "即" | "，即" | "，也就是" | "，合" | "，约合" | "（即" | "(即" => true,
        "–" | "—" => gap.chars().all(closed) && sentence.behind(part).contains(['–', '—']),
        _ => false,
    };
    // "88% answered, and 40% – 415 people – said yes": of whom is not told
    let first = !(0..share).any(|index| is_share(sentence, index));
    if whole.is_none() && (bracket || again && first) && is_amount(sentence, part) {
        return Some(tie(sentence, part, share, opening_whole(sentence, share).filter(|_| again)));
    }
    let whole = whole?;
    let near = gap.chars().count() <= 30 && !gap.contains(['.', ';', '。', '；']);
    (near && gap.ends_with(['(', '（']) || gap == ",").then(|| tie(sentence, part, share, Some(whole)))
}

/// The amount that opens the sentence as the whole of what it tells: "Of the 1,180 respondents".
fn opening_whole(sentence: &Sentence, share: usize) -> Option<usize> {
    let first = share.checked_sub(1).filter(|first| *first == 0 && is_amount(sentence, *first))?;
    let lead = sentence.before(first).trim().to_ascii_lowercase();
    matches!(lead.as_str(), "of the" | "of" | "of these" | "among the" | "out of" | "out of the").then_some(first)
}

/// 占全省36.4亿件的63.5%, 完成全年800亿元目标的49.5%: the whole right before the share, the part before the whole.
fn of_whole(sentence: &Sentence, share: usize) -> Option<Relation> {
    let whole = share.checked_sub(1).filter(|whole| is_amount(sentence, *whole))?;
    let link = sentence.between(whole, share).trim();
    let of = link.ends_with('的') && link.chars().count() <= 12 && !link.contains(['，', '、', '；']);
    let head = whole.checked_sub(1).map_or_else(|| sentence.before(whole), |last| sentence.between(last, whole));
    let clause = head.rfind(['，', '；', ',']).map_or(head, |at| &head[at..]);
    let led = ["占", "完成", "达到", "相当于", "，为"].iter().any(|word| clause.contains(word));
    // 对华出口74万袋，在其全部出口1321万袋中占5.6%
    let within = link.starts_with("中的") && ["份额", "占比", "比重", "比例"].iter().any(|word| link.contains(word));
    let within = within && link.chars().count() <= 10 && !link.contains(['，', '。', '；']);
    let among = (matches!(link, "中占" | "中，占") || within) && clause.contains('在');
    let part = last_amount(sentence, whole)?;
    let like = one_unit(sentence.mention(whole), sentence.mention(part));
    (of && led && like || among && like).then(|| tie(sentence, part, share, Some(whole)))
}

/// The last amount before a figure, passing over changes and ranks.
pub(super) fn last_amount(sentence: &Sentence, index: usize) -> Option<usize> {
    let aside = |other: &usize| {
        let kind = sentence.mention(*other).kind;
        sentence.is_rate(*other) || matches!(kind, Kind::Points | Kind::Ordinal) || is_other_form(sentence, *other)
    };
    (0..index).rev().find(|other| !aside(other)).filter(|part| is_amount(sentence, *part))
}

/// 9490套，居全市首位，占23.0%, "exports of 41,200 vans were 10.7% of deliveries": words of its own stand between.
fn loosely_behind(sentence: &Sentence, share: usize) -> Option<Relation> {
    let part = last_amount(sentence, share)?;
    let (end, start) = (sentence.mention(part).span.end, sentence.mention(share).span.start);
    let gap = sentence.text.get(end as usize..start as usize)?;
    let near = gap.chars().count() <= 60 && !gap.contains(['.', ';', '；', '。', ':', '：']);
    let told = if gap.contains(is_han) {
        if other_subject(gap).is_some() {
            return None;
        }
        let cut = gap.rfind(['，', ',']).map(|at| &gap[at..]);
        let last = cut.unwrap_or(gap).trim_start_matches(['，', ',', ' ', '约', '共', '仅', '只', '就']);
        last.starts_with('占')
            || cut.is_none() && gap.contains('占')
            || last.starts_with_any(&["接近", "超过", "相当于"]) && last.ends_with('的')
    } else {
        let head = before_bound(gap);
        let led = head.is_empty() || ends_with(head, BEING).is_some() || head.ends_with([',', '–', '—']);
        led && sentence.behind(share).starts_with(" of ") && !leads_back(sentence, share)
    };
    (near && told).then(|| tie(sentence, part, share, None))
}

/// "a 20.4% share with 10.57 billion", "30.0% of which, or 28.95 billion": the part behind the share.
fn stands_for(sentence: &Sentence, share: usize) -> Option<Relation> {
    let part = share + 1;
    let gap = (part < sentence.claims.len() && is_amount(sentence, part)).then(|| sentence.between(share, part))?;
    let near = gap.chars().count() <= 48 && !gap.contains(['.', ';', '；', '。', ':', '、']);
    let head = before_bound(gap);
    let named = || {
        let before = sentence.before(share).to_ascii_lowercase();
        let clause = before.rfind([',', ';']).map_or(before.as_str(), |at| &before[at..]);
        clause.contains("share")
    };
    let with = ends_with(head, &["with"]).is_some() && gap.trim_start().starts_with("share");
    // "20% of that, 36 million"
    let back = || leads_back(sentence, share) && gap.split(',').next().is_some_and(|of| of.split(' ').count() <= 3);
    let told = ends_with(head, &["or"]).is_some() || with || head == "," && named() || head.ends_with(',') && back();
    let like =
        |whole: &usize| is_amount(sentence, *whole) && one_unit(sentence.mention(*whole), sentence.mention(part));
    let whole = share.checked_sub(1).filter(like).filter(|_| leads_back(sentence, share));
    (near && told).then(|| tie(sentence, part, share, whole))
}

/// "96 billion, 30% of which": the figure before the share is its whole.
fn leads_back(sentence: &Sentence, share: usize) -> bool {
    let tail = sentence.behind(share).trim_start();
    ["of them", "of these", "of those", "of which", "of whom", "of it", "of that"]
        .iter()
        .any(|word| tail.starts_with(word))
}

/// "Of 1,688 seats, 402 went to the party, 23.8% of them".
fn of_them(sentence: &Sentence, share: usize) -> Option<Relation> {
    let part = share.checked_sub(1).filter(|part| is_amount(sentence, *part) && leads_back(sentence, share))?;
    let whole = part.checked_sub(1).filter(|whole| is_amount(sentence, *whole))?;
    let opened = sentence.before(whole).trim_start().eq_ignore_ascii_case("of ");
    let gap = sentence.between(part, share);
    let near = gap.trim_end().ends_with(',') && gap.chars().count() <= 60 && !gap.contains([';', '.']);
    (opened && near && one_unit(sentence.mention(whole), sentence.mention(part)))
        .then(|| tie(sentence, part, share, Some(whole)))
}

/// "2.16 trillion yuan, 49.1% of this year's quota of 4.4 trillion yuan".
fn named_behind(sentence: &Sentence, part: usize, share: usize) -> Option<usize> {
    let whole = of_behind(sentence, share).filter(|_| is_amount(sentence, part))?;
    let gap =
        sentence.text.get(sentence.mention(part).span.end as usize..sentence.mention(share).span.start as usize)?;
    let near = gap.trim_end().ends_with(',') && gap.chars().count() <= 60 && !gap.contains([';', '.']);
    let like = one_unit(sentence.mention(whole), sentence.mention(part));
    ((near || led(gap) || is(gap)) && like).then_some(whole)
}

/// The whole right behind a share: "49.1% of this year's quota of 4.4 trillion yuan".
pub(super) fn of_behind(sentence: &Sentence, share: usize) -> Option<usize> {
    let whole = share + 1;
    if whole >= sentence.claims.len() || !is_amount(sentence, whole) {
        return None;
    }
    let lead = sentence.between(share, whole).trim_start_matches([')', ' ']).trim_end();
    // "27.0% of the 530,000 hectares planted": a noun or an article alone stands before the whole
    let of = lead.starts_with("of ")
        && [" of", "'s", "’s", " the", " its", " their", " all", " some", " these", " those"]
            .iter()
            .any(|end| lead.ends_with(end));
    let short = lead.split_whitespace().count() <= 6 && !lead.contains([',', ';', '.', '(']);
    (of && short).then_some(whole)
}

/// "are", "and occupy": a verb that makes one figure the share that the other is.
fn is(gap: &str) -> bool {
    const VERBS: &[&str] = &[
        "amounts to",
        "amounted to",
        "equates to",
        "equivalent to",
        "is",
        "are",
        "was",
        "were",
        "occupy",
        "occupies",
        "occupying",
        "occupied",
        "equals",
        "represent",
        "represents",
        "represented",
        "make up",
        "makes up",
        "made up",
    ];
    let head = before_bound(gap);
    gap.chars().count() <= 40 && !gap.contains([';', '.', ',', ':']) && ends_with(head, VERBS).is_some()
}

/// "had an output of 256.4 billion yuan, and Chengdu produced 130.8 billion yuan of it, or 51.0%".
fn of_it(sentence: &Sentence, part: usize, share: usize) -> Option<usize> {
    let gap = sentence.between(part, share).trim_start();
    let whole = (0..part).rev().find(|&index| is_amount(sentence, index))?;
    let like = sentence.mention(whole).unit == sentence.mention(part).unit;
    (like && gap.starts_with_any(&["of it,", "of that,", "of this,", "of these,", "of them,"])).then_some(whole)
}

/// 全省床位58.2万张，长沙市10.34万张，占17.8%: the whole is the figure before, told of all there is or of the place around.
fn entire(sentence: &Sentence, part: usize, share: usize) -> Option<usize> {
    let gap = sentence.between(part, share);
    let said = gap.trim_end().strip_suffix(['约', '近']).unwrap_or(gap).trim();
    if !gap.contains('占') {
        return None;
    }
    let whole = (0..part).rev().find(|&index| is_amount(sentence, index))?;
    // 留任的1045人，占47.6%，新提名的1151人，占52.4%: a part itself, of the same whole
    if sentence.mention(whole + 1).kind == Kind::Percent && sentence.between(whole, whole + 1).ends_with(['占', '比'])
    {
        return None;
    }
    let aside = (whole + 1..part).all(|index| matches!(sentence.mention(index).kind, Kind::Percent | Kind::Points));
    let (one, other) = (&sentence.claims[whole], &sentence.claims[part]);
    let like = sentence.mention(whole).unit == sentence.mention(part).unit && one.status == other.status;
    let head = sentence.before(whole);
    let clause = head.rfind(['，', '；', '。']).map_or(head, |at| &head[at..]);
    let around = one
        .scope
        .as_ref()
        .zip(other.scope.as_ref())
        .is_some_and(|(whole, part)| whole.is != part.is && whole.is.contains(part.is) && whole.here && part.here);
    // 占全国的3% is no share of 全省
    let named = said.find("占全").map(|at| said[at + '占'.len_utf8()..].chars().take(2).collect::<String>());
    let same = match &named {
        Some(all) => clause.contains(all.as_str()) || around,
        None => said.ends_with('占') || said.ends_with("占比"),
    };
    let told = around || ENTIRE.iter().any(|word| clause.contains(word));
    (aside && like && same && told).then_some(whole)
}

/// " elderly residents had their shot in 2024, or": words of any kind, then one that leads to a share.
fn led_behind(gap: &str) -> bool {
    let head = before_bound(gap);
    gap.chars().count() <= 80
        && !gap.contains(['.', ';', ':'])
        && ends_with(head, &["or", "that is", "(", "equal to"]).is_some()
}

/// ，达到45.0%, 覆盖率38.2%: what a count of a whole comes to.
fn reached(gap: &str) -> bool {
    let gap = gap.trim().trim_end_matches(['约', '近', '为', '达', '到']).trim_end();
    gap.contains(is_han) && gap.chars().count() <= 16 && (gap.ends_with(['，', '率', '占']) || gap.ends_with("占比"))
}

/// Whether the words between are a short noun or verb and then one that leads to a share.
pub(super) fn led(gap: &str) -> bool {
    let gap = gap.trim().trim_end_matches(['约', '近']).trim_end();
    let lower = gap.to_ascii_lowercase();
    let bound = ["about", "around", "nearly", "some", "roughly", "over"];
    let lower = bound.iter().find_map(|word| lower.strip_suffix(word)).unwrap_or(&lower).trim_end();
    let Some(word) = LEADING.iter().filter(|word| lower.ends_with(**word)).max_by_key(|word| word.len()) else {
        return false;
    };
    let rest = &lower[..lower.len() - word.len()];
    let whole_word = !word.is_ascii() || !rest.ends_with(|c: char| c.is_ascii_alphabetic());
    whole_word
        && rest.chars().count() <= 40
        && rest.matches([',', '，']).count() <= 1
        && !rest.contains(['.', ';', '；', '。'])
}
