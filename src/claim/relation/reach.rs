//! Rates that say how much of a whole has something: 通气率, 入园率.

use super::gap::before_bound;
use super::parts::{is_amount, is_base, one_unit};
use super::share::{last_amount, tie};
use super::{Relation, Sentence};
use crate::claim::Measure;
use crate::mention::Kind;
use crate::text::around::{Ends, is_han};
use crate::value::Decimal;

/// Rates that say what part of one count another is, as they stand before the figure.
#[rustfmt::skip]
const RATES: &[&str] = &["完成", "完成率", "利用率", "使用率", "覆盖率", "执行率", "投票率", "参保率", "普及率", "上座率", "入住率", "出租率", "合格率", "录取率", "结案率", "成功率", "到位率", "开工率", "达标率", "获批率", "批准率", "审结率", "调撤率", "赔付率", "赔付进度", "病死率", "致死率", "就业率", "参与率", "回收率", "通过率", "签约率", "接种率", "治愈率", "turnout of", "turnout", "success rate of", "pass rate of", "occupancy of", "completion rate of", "approval rate of", "fatality rate of", "a margin of", "a proportion of", "a percentage of", "a ratio of"];

/// Those of them that name nothing but the part and its whole.
const PROPORTIONS: &[&str] = &["a proportion of", "a percentage of", "a ratio of"];

/// 14217个村中，已建成12640个，覆盖率88.9%; 预算26亿元，已支出17.4亿元，完成预算的66.9%: the two counts before a rate that
/// says what part of the first the second is.
pub(super) fn tie_rate(sentence: &Sentence, rate: usize) -> Option<Relation> {
    let percent = sentence.mention(rate).kind == Kind::Percent;
    let told = percent && matches!(sentence.claims[rate].measure, Measure::Level | Measure::Share);
    let last = rate.checked_sub(1).filter(|_| told)?;
    // 审结941200件，同比上升8.8%，结案率为95.4%: a growth may stand between
    let part = if sentence.is_rate(last) { last_amount(sentence, rate)? } else { last };
    if !is_amount(sentence, part) {
        return None;
    }
    let gap = before_bound(sentence.between(last, rate)).trim_end_matches(['为', '达', '到', ' ']);
    let clause = gap.rsplit(['，', ',', ':']).next().unwrap_or_default().trim();
    let done = clause.starts_with("完成") && clause.ends_with('的');
    let other = part.checked_sub(1).map_or("", |last| sentence.between(last, part)).trim_start();
    // "2.43 million tonnes of a permitted 2.51 million, a rate of 96.8%": the part stands first
    let turned = other.starts_with("of ");
    // "winning 19 of 49 seats on a turnout of 63.3%": a rate that no comma parts from them is of something else
    let bare = !gap.is_ascii() || gap.contains([',', ':']) && clause.split(' ').count() <= 4;
    let lower = gap.to_ascii_lowercase();
    let told = if turned { lower.ends_with("rate of") } else { lower.ends_with_any(RATES) || is_reach(clause) };
    let named = done || told && bare;
    // "of the 64 listed firms, 37 saw their net profit decline, with a proportion of 67.8%"
    let far = if lower.ends_with_any(PROPORTIONS) || turned { 90 } else { 36 };
    if !named || gap.chars().count() > far || gap.contains(['；', '。', ';']) {
        return None;
    }
    let parted = |at: usize| sentence.between(at, part).contains(['；', ';']) && !clause.ends_with_any(RATES);
    let like = |&at: &usize| {
        is_amount(sentence, at)
            && one_unit(sentence.mention(at), sentence.mention(part))
            && !parted(at)
            && !is_base(sentence, at)
    };
    let mut wholes = (0..part).filter(like).filter(|at| sentence.claims[*at].before == sentence.claims[part].before);
    let whole = wholes.next()?;
    let (part, whole) = if turned { (whole, part) } else { (part, whole) };
    // what was more than planned is no part of the plan
    let within = sentence.mention(rate).amount.is_some_and(|rate| rate.middle() <= Decimal::ONE_HUNDRED);
    (within && wholes.next().is_none()).then(|| tie(sentence, part, rate, Some(whole)))
}

/// 通气率, 入园率: the whole clause before a rate names it, and it is none of money, growth or death.
fn is_reach(clause: &str) -> bool {
    #[rustfmt::skip]
    const OTHERS: &[&str] = &["增长率", "增率", "利率", "税率", "汇率", "费率", "失业率", "通胀率", "收益率", "回报率", "周转率", "负债率", "贡献率", "换手率", "杠杆率", "拨备覆盖率", "死亡率", "出生率", "复购率", "增速率", "转化率", "效率", "频率", "保存率", "自给率"];
    let count = clause.chars().count();
    clause.ends_with('率') && (3..=6).contains(&count) && clause.chars().all(is_han) && !clause.ends_with_any(OTHERS)
}
