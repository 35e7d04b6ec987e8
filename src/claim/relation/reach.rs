//! Rates that say how much of a whole has something: 通气率, 入园率.

use crate::text::around::{Ends, is_han};

/// 通气率, 入园率: the whole clause before a rate names it, and it is none of money, growth or death.
pub(super) fn is_reach(clause: &str) -> bool {
    #[rustfmt::skip]
    const OTHERS: &[&str] = &["增长率", "增率", "利率", "税率", "汇率", "费率", "失业率", "通胀率", "收益率", "回报率", "周转率", "负债率", "贡献率", "换手率", "杠杆率", "拨备覆盖率", "死亡率", "出生率", "复购率", "增速率", "转化率", "效率", "频率", "保存率", "自给率"];
    let count = clause.chars().count();
    clause.ends_with('率') && (3..=6).contains(&count) && clause.chars().all(is_han) && !clause.ends_with_any(OTHERS)
}
