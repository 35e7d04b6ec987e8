//! Words that bound a figure: over, nearly, about, at most; 超, 近, 约, 不足.

use std::sync::LazyLock;

use super::Phrases;
use crate::value::Qualifier::{self, About, Cap, Ge, Gt, Le, Lt, Nearly};

#[rustfmt::skip]
const BEFORE: &[(Qualifier, &str)] = &[
    (Gt, "over|more than|greater than|larger than|higher than|exceed|exceeds|exceeded|exceeding|in excess of|above|surpass|surpasses|surpassed|surpassing|topped|topping|tops|upwards of|upward of|well over|beyond|north of|passed|smash through|smashes through|smashed through|break through|breaks through|broke through|surge past|surges past|surged past|crosses|crossed|bigger than|no less than about|>|超|超过|超過|逾|突破|高于|大于|多于|超出|高達逾|破"),
    (Ge, "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|equal or more than|≥|>=|不低于|不低於|至少|不少于|不少於|不小于|起码|最少|最低"),
    (Lt, "under|less than|fewer than|below|lower than|smaller than|short of|<|不足|不到|低于|低於|少于|少於|小于|未满|未滿|不满|跌破|降破|跌穿|失守"),
    (Le, "no more than|not more than|at the most|no greater than|not exceeding|≤|<=|不超过|不超過|至多|不多于|不高于|不大于|未超过"),
    (Cap, "up to|at most|capped at|a maximum of|maximum|as much as|as many as|as high as|maximum of|最高|最多|上限|上限为|最高可达|最高不超过|最高可获|最高可获得|最高达|最大|最高给予|最高补贴|最高支持|最高奖励|最高资助"),
    (Nearly, "nearly|almost|close to|approaching|just under|just below|just shy of|近|将近|將近|接近|几近|临近"),
    (About, "about|around|some|roughly|approximately|approx|approx.|circa|an estimated|estimated|~|～|≈|or so|more or less|in the region of|in the neighborhood of|约|約|大约|大約|约为|約為|大概|差不多|左右|估计|约合"),
];

#[rustfmt::skip]
const AFTER: &[(Qualifier, &str)] = &[
    (Gt, "+|plus|多|余|餘|开外|有余|出头"),
    (Ge, "or more|or above|or higher|or greater|or over|and above|and over|or larger|or longer|and up|at least|upwards|at minimum|及以上|以上|或以上|起|或更多"),
    (Lt, "以下|之下|不到"),
    (Le, "or less|or fewer|or below|or lower|or under|and below|or smaller|at most|at the most|及以下|或以下|或更少"),
    (Cap, "以内|以內|之内|封顶"),
    (About, "左右|上下|前后|前後|or so|or thereabouts|more or less|上下浮动|来"),
];

fn table(rows: &'static [(Qualifier, &'static str)]) -> Phrases<Qualifier> {
    Phrases::of(rows.iter().map(|(bound, phrases)| (*phrases, *bound)))
}

/// Bounds that stand before a figure.
pub static BOUNDS_BEFORE: LazyLock<Phrases<Qualifier>> = LazyLock::new(|| table(BEFORE));

/// Bounds that stand after a figure or its unit.
pub static BOUNDS_AFTER: LazyLock<Phrases<Qualifier>> = LazyLock::new(|| table(AFTER));
