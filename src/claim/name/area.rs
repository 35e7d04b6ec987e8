//! Counties, districts and towns that no table of places has, by the form of their Chinese names: 临溪县, 无锡锡山区.

use super::{MOST_NAMES, Names};
use crate::claim::clause::slice;
use crate::lexicon::{PLACES, Sort};
use crate::text::Span;
use crate::text::around::{Ends, is_han, near};

/// What such a place is, with the characters that its name has before that.
const ENDINGS: &[(&str, [usize; 2])] =
    &[("县", [1, 3]), ("区", [2, 3]), ("镇", [2, 3]), ("乡", [2, 3]), ("街道", [2, 3])];

/// Words and characters before the ending that make a kind of place of it, or any one.
#[rustfmt::skip]
const KINDS: &[&str] = &[
    "全", "该", "各", "本", "每", "两", "几", "多", "我", "邻", "外", "困", "百强", "示范", "试点", "重点", "大", "强", "小", "市", "郊", "老",
    "个", "主产", "产粮", "农业", "地", "园", "社", "景", "城", "辖", "校", "厂", "库", "灾", "牧", "林", "片", "街", "商", "新", "禁", "展",
    "专", "湾", "矿", "保税", "开发", "度假", "旅游", "经济", "自治", "贸易", "物流", "产业", "工业", "聚集", "集聚", "居住", "住宅", "服务",
    "村", "古", "建制", "自贸", "经济特", "居民", "无人", "中心", "重", "家", "故", "回", "下", "返", "入", "他", "异", "东", "西", "南", "北", "内", "中", "前", "后",
    "类", "等", "部分", "贫", "与", "和", "合作", "先行", "自由", "高新", "核心", "功能", "缓冲", "保护", "疫", "控", "战", "军", "赛", "客", "候", "等待",
    "休息", "办公", "生活", "作业", "种植", "养殖", "生产", "雷", "误", "盲", "时", "选", "分", "管", "州", "省", "盟",
];

/// What stands right before a place where something is told of it.
#[rustfmt::skip]
const LEADS: &[&str] = &["在", "从", "到", "于", "赴", "来自", "走进", "以", "由", "为", "、", "和", "与", "及", "是", "对", "将"];

/// Bytes before and behind a name in which it is looked for again.
const AROUND: usize = 8192;

/// Takes in the places of `text[span]` that a table lacks: one that stands behind a known place, or where a clause begins or a word
/// leads to it, and that the text names twice.
pub(super) fn find(text: &str, span: Span, names: &mut Names) {
    let (floor, end) = (span.start as usize, span.end as usize);
    if span.of(text).is_ascii() {
        return;
    }
    for (ending, [least, most]) in ENDINGS {
        for (at, _) in slice(text, floor, end).match_indices(ending) {
            let at = floor + at;
            let name_end = at + ending.len();
            if names.known.len() >= MOST_NAMES {
                return;
            }
            if let Some(start) = start_of(text, floor, at, [*least, *most]) {
                let name = slice(text, start, name_end);
                let placed = PLACES.before(text, start).is_some_and(|(from, _)| from >= floor);
                let again = || near(text, start, start, AROUND, AROUND).matches(name).take(2).count() == 2;
                if PLACES.before(text, name_end).is_none() && (placed || again()) {
                    names.add(name, Sort::Area, "");
                }
            }
        }
    }
}

/// Where the name begins whose ending stands at `at`.
fn start_of(text: &str, floor: usize, at: usize, [least, most]: [usize; 2]) -> Option<usize> {
    let mut starts = Vec::new();
    for (offset, c) in slice(text, floor, at).char_indices().rev().take(most) {
        if !is_han(c) {
            break;
        }
        starts.push(floor + offset);
    }
    let kind =
        |body: &str| body.ends_with_any(KINDS) || body.chars().any(|c| "的一二三四五六七八九十这那有其".contains(c));
    let opens = |start: usize| {
        let head = &text[floor..start];
        head.chars().next_back().is_none_or(|c| !is_han(c) && !c.is_ascii_alphanumeric()) || head.ends_with_any(LEADS)
    };
    let placed = |start: usize| PLACES.before(text, start).is_some_and(|(from, _)| from >= floor);
    starts.into_iter().enumerate().find_map(|(index, start)| {
        let count = index + 1;
        let body = slice(text, start, at);
        // 锡山区 is a district where 无锡 stands before it; 大山区 and 沂蒙山区 are mountains
        let mountains = body.ends_with('山') && !(count == 2 && placed(start));
        let fits = count >= least && !kind(body) && !mountains && (placed(start) || count >= 2 && opens(start));
        fits.then_some(start)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let mut names = Names::default();
        find(text, Span::new(0, text.len()), &mut names);
        names.known.iter().map(|known| known.name.as_str().to_owned()).collect()
    }

    #[test]
    fn a_county_behind_its_province_or_named_twice() {
        assert_eq!(found("在安徽临溪县，公共充电桩有3260个。"), ["临溪县"]);
        assert_eq!(found("临溪县新建充电桩86个。截至8月末，临溪县共有3260个。"), ["临溪县"]);
        assert_eq!(found("无锡锡山区出口电动车368万辆。"), ["锡山区"]);
    }

    #[test]
    fn a_kind_of_place_is_none() {
        for text in [
            "全县有充电桩3260个，该县另有公交站86个。",
            "山东贫困县全部脱贫，各县均已通车。",
            "上海城区有泊位2万个，郊区有3万个，城区更多。",
            "乡镇有充电桩3260个，乡镇还缺500个。",
            "两个县共有桩3260个。",
            "临溪县有桩3260个。",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
