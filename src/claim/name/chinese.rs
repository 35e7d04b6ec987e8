//! Names in Chinese: what stands before 集团, 银行, 港, 统计局; before what only a firm does; 简称 and brackets.

use std::sync::LazyLock;

use super::lent::is_source;
use super::pieces::{is_share, last_piece, without_day};
use super::{Forms, Known, NamedAt, Names};
use crate::claim::clause::slice;
use crate::lexicon::{
    CHINESE_NAME_DOES, CHINESE_NAME_ENDINGS, CHINESE_NAME_GENERIC, Dimension, INDUSTRY_NOUNS, METRICS, PLACES, Sort,
};
use crate::text::around::{Ends, char_before, is_han, is_latin};
use crate::text::{Anywhere, Span};

/// Characters of a name before its ending, at most.
const LONGEST: usize = 14;

/// Characters that end the look back for the start of a name.
const STOPS: &str = "买卖谁的了在是和与及或将对从向到于把被让使据由称以等有也还就都而且其这那每至自给去着过并说被受";

/// Words that stand before a name and are none of it.
#[rustfmt::skip]
const BEFORE: &[&str] = &[
    "近日", "日前", "今年", "去年", "目前", "其中", "昨日", "今日", "昨天", "今天", "同时", "此外", "根据", "来自", "包括",
    "以及", "成为", "作为", "位于", "截至", "记者", "获悉", "了解", "显示", "数据", "全年", "上半年", "下半年", "季度",
    "年度", "当日", "期间", "旗下", "通过", "负责人", "介绍", "表示", "如果", "不仅", "不过", "但是", "因此", "随着",
    "年", "月", "日", "为", "公司", "集团", "建成", "新建", "投产", "拥有", "运营", "开通", "启用", "建设", "期内", "期间", "年内", "境内",
    "国内", "月底", "年底", "末", "开工", "投运", "新增", "位居", "覆盖", "设立", "成立", "收购", "入股", "参股", "签约", "牵头",
    "走进", "走访", "预计", "认为", "我们", "约占", "其余", "主体", "业主", "运营方", "回购", "增持", "减持", "质押", "认购", "发行",
];

/// Endings of firms, which a shorter form leaves out.
const FIRMS: &[&str] = &["股份有限公司", "有限责任公司", "有限公司", "总公司", "公司", "集团", "股份", "控股"];

/// Takes in the names of `text[span]`.
pub fn find(text: &str, span: Span, names: &mut Names) {
    let (floor, end) = (span.start as usize, span.end as usize);
    let block = span.of(text);
    if block.is_ascii() || !block.chars().any(is_han) {
        return;
    }
    let mut taken = floor;
    for (at, ending_end, sort) in CHINESE_NAME_ENDINGS.all(text, floor, end) {
        // 湖南医院增至: all of a place's, not one
        let shared = [
            "医院",
            "学院",
            "酒店",
            "工厂",
            "景区",
            "商场",
            "公司",
            "集团",
            "机构",
            "中心",
            "地铁",
            "旅游区",
            "码头",
            "股份",
            "轨道交通",
        ]
        .contains(&slice(text, at, ending_end));
        let place = PLACES
            .before(text, at)
            .is_some_and(|(start, _)| start >= floor && start_of(text, taken.max(floor), at) == Some(start));
        // 城市轨道交通: a kind, and nobody's name
        let kind = shared && slice(text, floor, at).ends_with_any(&["城市", "都市", "城际"]);
        if shared && place || kind {
            continue;
        }
        // an ending inside a longer word: 公司法, 港口, 集团军, 股份制
        if slice(text, ending_end, end).starts_with(['法', '口', '军', '制', '币', '元', '股', '式', '区', '性', '交'])
        {
            continue;
        }
        let Some(start) = start_of(text, taken.max(floor), at) else { continue };
        let name = slice(text, start, ending_end);
        if let Some(index) = names.add(name, sort, "") {
            if sort == Sort::Owner {
                shorten(name, &mut names.known[index].forms);
            }
            if let Some(short) = bracketed(slice(text, ending_end, end)) {
                names.known[index].forms.push(short.to_owned());
            }
        }
        taken = ending_end;
    }
    trades(text, span, names);
    for (at, _, ()) in CHINESE_NAME_DOES.all(text, floor, end) {
        if let Some(name) = subject(text, floor, at) {
            names.add(name, Sort::Owner, "");
        }
    }
    earners(text, span, names);
}

/// Takes in names that stand with a time before what only a firm has: 岭野户外2024年营收, 某某前三季度净利润.
fn earners(text: &str, span: Span, names: &mut Names) {
    const OWN: &[&str] = &["营收", "营业收入", "营业总收入", "净利润", "归母净利", "净利", "毛利率"];
    #[rustfmt::skip]
    const TIMES: &[&str] = &[
        "上半年", "下半年", "中期", "半年", "首季", "年内", "前三季度", "一季度", "二季度", "三季度", "四季度", "全年", "去年", "今年", "年", "第", "单季", "财年", "年度", "、",
        "总", "的", "实现", "同期", "当期",
    ];
    static FOUND: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(OWN.iter().copied()));
    let floor = span.start as usize;
    for (_, at, _) in FOUND.all(span.of(text)) {
        let floor = near(text, floor, floor + at);
        let at = span.start as usize + at - floor;
        let mut head = slice(text, floor, floor + at);
        let whole = head.len();
        loop {
            let shorter = head.trim_end_matches(|c: char| c.is_ascii_digit());
            let shorter = TIMES.iter().find_map(|word| shorter.strip_suffix(word)).unwrap_or(shorter);
            if shorter.len() == head.len() {
                break;
            }
            head = shorter;
        }
        let timed = slice(text, floor + head.len(), floor + whole).contains(['年', '度', '季', '期']);
        if timed && let Some(name) = subject(text, floor, floor + head.len()) {
            names.add(name, Sort::Owner, "");
        }
    }
}

/// Trades that a name ends with.
#[rustfmt::skip]
const TRADES: &[&str] = &[
    "汽车", "微电子", "新能源", "电子", "电气", "科技", "生物", "半导体", "光电", "智能", "能源", "电力", "医疗", "食品", "乳业",
    "酒业", "航运", "物流", "地产", "置业", "软件", "网络", "通信", "光伏", "重工", "机械", "化工", "材料", "家电", "电器", "服饰", "文旅",
    "游戏", "影视", "芯片", "动力", "电池", "矿业", "石化", "环保", "农业", "快递", "队",
];

/// Takes in names that end with a trade (青石汽车, 南岭队) and that the text gives twice at least: once could be any.
fn trades(text: &str, span: Span, names: &mut Names) {
    #[rustfmt::skip]
    const KINDS: &[&str] = &[
        "新能源", "电动", "国产", "进口", "二手", "商用", "乘用", "智能", "燃油", "混合", "氢能", "传统", "自主", "中国", "全国", "我国", "城市",
        "公共", "家用", "全球", "高端", "消费", "工业", "清洁", "可再生", "绿色", "现代", "数字", "人工", "金融", "农业", "生态", "海洋", "化石",
        "信息", "汽车", "动力", "储能", "车规", "第三代", "功率", "先进", "网约", "新型", "整车", "合资", "品牌", "主流", "出口", "宠物", "母婴", "预制", "速冻", "休闲", "健康", "保健", "有机", "方便", "跨境", "社区", "民用", "户用", "分布式", "共享", "在线", "线上", "移动", "军", "部", "团", "国家", "舰", "车", "球",
    ];
    static FOUND: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(TRADES.iter().copied()));
    let (floor, block) = (span.start as usize, span.of(text));
    let mut found: Vec<(usize, usize)> = FOUND.all(block).map(|(trade, at, _)| (trade, at)).collect();
    // trade by trade
    found.sort_unstable();
    for (trade, at) in found.into_iter().map(|(trade, at)| (TRADES[trade], floor + at)) {
        let Some(start) = start_of(text, floor, at) else { continue };
        let body = slice(text, start, at);
        let count = body.chars().count();
        let kind = || KINDS.iter().any(|kind| body.starts_with(kind) || body.ends_with(kind));
        let place = || PLACES.at(body, 0).is_some_and(|(len, _)| len == body.len());
        let name = slice(text, start, at + trade.len());
        let longer = || METRICS.at(text, at).is_some_and(|(len, _)| len > trade.len());
        let fits = (2..=4).contains(&count) && !kind() && !place() && !longer() && !crate::claim::topic::is_topic(name);
        let led = || CHINESE_NAME_GENERIC.before(text, start).is_some_and(|(from, ())| start - from >= 6);
        let rest = &text[at + trade.len()..];
        let local = || PLACES.at(body, 0).is_some_and(|(len, _)| body[len..].chars().count() >= 2);
        // looks through the whole text: last of all
        let again = || text.matches(name).take(2).count() == 2;
        if fits && (rest.starts_with("为例") || is_subject(rest) && (local() || led() || again())) {
            names.add(name, Sort::Owner, "");
        }
    }
}

/// Whether what follows a name is what a subject does: it is named, dated, or goes on with a verb of business.
fn is_subject(rest: &str) -> bool {
    #[rustfmt::skip]
    const NEXT: &[&str] = &[
        "2", "1", "交付", "销售", "实现", "营", "净", "全年", "上半年", "去年", "今年", "发布", "宣布", "预计", "计划", "出口", "生产", "产量", "销量",
        "研发", "投资", "拥有", "是", "的", "将", "则", "为例", "主场", "场均", "上", "下", "三季度", "一季度", "二季度", "四季度", "第", "换电", "已",
        "收", "毛利", "累计", "完成", "新增", "员工", "在", "装机", "发电", "出货",
    ];
    rest.starts_with_any(NEXT)
}

/// All forms of the names that are written in Chinese.
pub fn forms(known: &[Known]) -> Forms<'_> {
    let all = known.iter().enumerate().flat_map(|(index, known)| {
        let forms = std::iter::once(&*known.name.0).chain(known.forms.iter().map(String::as_str));
        forms.map(move |form| (form, index))
    });
    Forms::new(all.filter(|(form, _)| form.chars().any(is_han)).collect())
}

/// Marks every place in `text[span]` where a known Chinese name or a short form of it stands.
pub fn mark(text: &str, span: Span, forms: &Forms, marks: &mut Vec<NamedAt>) {
    let first = marks.len();
    marks.extend(forms.find(text, span));
    // the longest form wins where two overlap
    marks[first..].sort_unstable_by_key(|at| (at.span.start, std::cmp::Reverse(at.span.end), at.name));
    let mut end = 0;
    let mut kept = first;
    for at in first..marks.len() {
        if marks[at].span.start >= end {
            end = marks[at].span.end;
            marks[kept] = marks[at];
            kept += 1;
        }
    }
    marks.truncate(kept);
}

/// Where the name begins that ends with the ending at `at`; `None` when nothing or only a general word stands before it.
fn start_of(text: &str, floor: usize, at: usize) -> Option<usize> {
    let mut start = at;
    for (offset, c) in slice(text, floor, at).char_indices().rev().take(LONGEST) {
        let part = is_han(c) && !STOPS.contains(c) || is_latin(c) || matches!(c, '（' | '）' | '·' | '-');
        if !part {
            break;
        }
        start = floor + offset;
    }
    // 记者 某某）走进某某: a bracket that opened before the name
    let name = slice(text, start, at);
    let open = |close: usize| !name[..close].contains('（');
    start += name.rfind('）').filter(|close| open(*close)).map_or(0, |close| close + '）'.len_utf8());
    let name = slice(text, start, at);
    let ends = |word: &str| name.ends_with(word) && matches!(word, "公司" | "集团");
    static FOUND: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(BEFORE.iter().copied()));
    let words = FOUND.all(name).filter(|(word, ..)| !ends(BEFORE[*word]));
    let cut = words.map(|(.., end)| end).max().unwrap_or(0);
    let mut start = start + cut;
    // 其中宁波舟山港: 其 has ended the look back
    if cut == 0 && text[floor..start].ends_with('其') {
        start += name.start_among(&["中", "他", "余", "次"]).map_or(0, |word| word.len());
    }
    // 龙头企业星河微电子
    while let Some((len, ())) = CHINESE_NAME_GENERIC.at(slice(text, start, at), 0).filter(|(len, ())| *len >= 6) {
        if slice(text, start + len, at).chars().count() < 2 {
            break;
        }
        start += len;
    }
    let body = slice(text, start, at).trim_start_matches(['（', '）', '·', '-']);
    let start = at - body.len();
    // 12亿元取得公司: the rest of an amount begins no name
    let amount =
        text[..start].ends_with(|c: char| c.is_ascii_digit()) && body.starts_with(['亿', '万', '千', '百', '元', '%']);
    let long = body.chars().count() >= 2 && !amount;
    // 国庆档公司旗下影院: when, and then the company that the text is about
    let timed = text[at..].starts_with("公司")
        && body.ends_with(['档', '期', '日', '周', '月', '季', '节', '度', '前', '后', '中']);
    // 物流公司 may be any, 顺达物流有限公司 is one
    let registered = ["股份", "有限", "集团", "控股"].iter().any(|ending| text[at..].starts_with(ending));
    (long && !timed && !general(body, registered)).then_some(start)
}

/// Whether these words before an ending name nothing: 上市, 这家, 大型国有. A trade at their end does not tell where the
/// ending is that of a registered name.
fn general(body: &str, registered: bool) -> bool {
    let mut rest = body;
    while let Some((len, ())) = CHINESE_NAME_GENERIC.at(rest, 0) {
        rest = &rest[len..];
    }
    if rest.chars().count() < 2 {
        return true;
    }
    let metric = METRICS.at(rest, 0).is_some_and(|(len, _)| len == rest.len());
    let trade = CHINESE_NAME_GENERIC.before(rest, rest.len()).map_or(0, |(start, ())| rest.len() - start);
    let ends = trade >= 6 && !(registered && rest[..rest.len() - trade].chars().count() >= 2);
    let industry = rest.ends_with_any(&["行业", "产业", "企业", "市场", "多个", "多家", "全国", "我国", "全球"]);
    metric || ends || industry || rest.starts_with("全国") && rest.chars().count() <= 4
}

/// Where the text begins that is looked through for a name before `at`: no more than a long clause.
fn near(text: &str, floor: usize, at: usize) -> usize {
    const CLAUSE: usize = 240;
    let least = at.saturating_sub(CLAUSE).max(floor);
    (least..at).find(|at| text.is_char_boundary(*at)).unwrap_or(at)
}

/// The subject between the start of its clause and what only a firm does, if it can be a name.
fn subject(text: &str, floor: usize, at: usize) -> Option<&str> {
    let floor = near(text, floor, at);
    let mut clause = slice(text, floor, at);
    // 味谷食品（佛山）今日披露: where it is stands in brackets behind its name
    for word in ["今日", "昨日", "近日", "日前", "昨晚", "今晚", "今天", "昨天"] {
        clause = clause.strip_suffix(word).unwrap_or(clause);
    }
    clause = without_day(clause);
    if let Some(open) = clause.strip_suffix(['）', ')']).and_then(|inner| inner.rfind(['（', '('])) {
        let inside = clause[open..].trim_matches(['（', '(', '）', ')']);
        clause = if inside.chars().count() <= 8 { &clause[..open] } else { clause };
    }
    let cut = clause
        .rfind(['，', '。', '；', '：', '、', '\n', '“', '”', '》', '（', '）', ',', '!', '！', '？'])
        .map_or(0, |i| i + clause[i..].chars().next().map_or(1, char::len_utf8));
    // 某某快报 8月22日电 味谷食品: what a blank sets apart
    let mut body = last_piece(clause[cut..].trim());
    #[rustfmt::skip]
    const WHEN: &[&str] = &[
        "昨日", "今日", "近日", "日前", "当天", "正式", "随后", "昨晚", "周一", "周二", "周三", "周四", "周五", "最近一次", "最近", "最新", "此次",
        "本次", "首次",
    ];
    for word in WHEN {
        body = body.strip_suffix(word).unwrap_or(body);
    }
    // 某某三季报: which report it is
    for word in ["一季", "二季", "三季", "四季", "中期", "年度", "第一", "第三"] {
        body = body.strip_suffix(word).unwrap_or(body);
    }
    body = body.trim_end_matches(['一', '三']);
    for word in ["披露", "发布", "公布", "公告", "交出", "晒出", "发出"] {
        body = body.strip_suffix(word).unwrap_or(body);
    }
    // 宁波帐篷龙头岭野户外: what it is stands before its name
    #[rustfmt::skip]
    let roles = ["龙头", "巨头", "企业", "厂商", "品牌", "制造商", "运营商", "供应商", "开发商", "独角兽", "车企", "药企", "房企"];
    let named = roles.iter().filter_map(|role| body.rfind(role).map(|at| &body[at + role.len()..]));
    body = named.filter(|name| name.chars().count() >= 2).min_by_key(|name| name.len()).unwrap_or(body);
    let led = body.as_ptr() as usize > clause[cut..].as_ptr() as usize
        && roles.iter().any(|role| {
            let head = body.as_ptr() as usize - clause.as_ptr() as usize;
            clause[..head].ends_with(role)
        });
    let start = floor + (body.as_ptr() as usize - clause.as_ptr() as usize);
    let count = body.chars().count();
    let fits = (2..=10).contains(&count)
        && body.chars().all(|c| (is_han(c) && !STOPS.contains(c)) || is_latin(c) || c == ' ')
        && PLACES.at(body, 0).is_none_or(|(len, _)| len < body.len())
        && !METRICS
            .all(body, 0, body.len())
            .any(|(_, end, m)| end == body.len() && matches!(m.dimension, Dimension::Money | Dimension::Share))
        && INDUSTRY_NOUNS.before(body, body.len()).is_none()
        && !BEFORE.iter().any(|word| body.contains(word))
        && !general(body, false)
        && !is_share(body)
        && (led || char_before(text, start).is_none_or(|c| !is_han(c)));
    fits.then_some(body)
}

/// The forms by which a text calls a name, where one of them may begin at each of these places; `forms` are those of other
/// texts. A form of two or three characters must stand once as the subject of what is told: they may be any word. None where it
/// is the source of what is told.
pub(super) fn called(text: &str, places: &[usize], forms: &[&str]) -> Vec<String> {
    let shorts: Vec<&str> = forms.iter().filter_map(|form| without_trade(form)).collect();
    let mut sure: Vec<&str> = Vec::new();
    for at in places.iter().copied() {
        let forms = forms.iter().chain(&shorts).filter(|form| text[at..].starts_with(**form));
        let Some(form) = forms.max_by_key(|form| form.len()) else { continue };
        let end = at + form.len();
        if is_source(text, at, end) {
            return Vec::new();
        }
        let long = form.chars().count() >= 4;
        if long || is_told_of(text, at, end) {
            sure.push(form);
        }
    }
    sure.sort_unstable();
    sure.dedup();
    sure.into_iter().map(str::to_owned).collect()
}

/// What a firm is called without its trade: 青石汽车 is 青石, where that is no word of its own.
fn without_trade(name: &str) -> Option<&str> {
    #[rustfmt::skip]
    const MORE: &[&str] = &[
        "动物医院", "医院", "宠物", "咖啡", "茶饮", "影业", "院线", "体育", "户外", "餐饮", "教育", "医药", "制药", "航空", "旅游", "养老",
        "机器人", "无人机", "超市", "酒店", "影院", "传媒", "文化", "服饰", "家居", "冷链", "速运", "供应链", "出行", "换电",
    ];
    let short =
        TRADES.iter().chain(MORE).filter_map(|trade| name.strip_suffix(trade)).min_by_key(|short| short.len())?;
    let word = PLACES.at(short, 0).is_some_and(|(len, _)| len == short.len())
        || METRICS.at(short, 0).is_some_and(|(len, _)| len == short.len())
        || general(short, false);
    ((2..=3).contains(&short.chars().count()) && !word).then_some(short)
}

/// Whether a name stands where a clause begins and something is told of it.
fn is_told_of(text: &str, start: usize, end: usize) -> bool {
    #[rustfmt::skip]
    const MORE: &[&str] = &["最近", "共", "也", "这", "目前", "旗下", "门店", "股价", "创始人", "董事", "方面", "还", "一季", "三季"];
    let opens = char_before(text, start).is_none_or(|c| !is_han(c) && !is_latin(c))
        || text[..start].ends_with_any(&["其中", "龙头", "巨头", "企业", "公司", "品牌", "客户"]);
    let rest = &text[end..];
    opens && (is_subject(rest) || rest.starts_with_any(MORE))
}

/// Whether a name in Chinese is one that any firm may have: 集团公司, 航空公司, 政府.
pub(super) fn is_any(name: &str) -> bool {
    let mut body = name;
    while let Some(rest) = FIRMS.iter().find_map(|ending| body.strip_suffix(ending)) {
        body = rest;
    }
    name.chars().any(is_han) && (body.chars().count() < 2 || general(body, true) || TRADES.contains(&body))
}

/// Whether what follows is counted or one of many: 28600家, 每座, 各类.
pub(super) fn is_counted(before: &str) -> bool {
    let Some(head) = before.strip_suffix(['家', '座', '所', '间', '个', '类', '种', '些']) else {
        return before.ends_with('各') || before.ends_with("多数");
    };
    head.ends_with(|c: char| c.is_ascii_digit() || "一二三四五六七八九十百千万亿多每各这那哪余数几".contains(c))
}

/// Whether a form tells of all things of a kind in a place, or of new ones: 全国新开宠物医院.
pub(super) fn is_all_of_a_place(form: &str) -> bool {
    form.start_among(&["全国", "全省", "全市", "全县", "全区", "全球", "新开", "各地"]).is_some()
}

/// Adds the forms that leave the endings of a firm out: 青石集团 is 青石.
fn shorten(name: &str, forms: &mut Vec<String>) {
    let mut short = name;
    while let Some(rest) = FIRMS.iter().find_map(|ending| short.strip_suffix(ending)) {
        short = rest;
        let place = PLACES.at(short, 0).is_some_and(|(len, _)| len == short.len());
        let word = METRICS.at(short, 0).is_some_and(|(len, _)| len == short.len());
        if short.chars().count() < 2 || place || word || general(short, true) {
            return;
        }
        forms.push(short.to_owned());
    }
    // 锦江轨道交通集团 is 锦江轨道
    if let Some(rail) = short.strip_suffix("交通").filter(|rail| rail.ends_with("轨道") && rail.chars().count() >= 4)
    {
        forms.push(rail.to_owned());
    }
}

/// The short form given behind a name: （以下简称“青石”）, （简称青石）.
fn bracketed(rest: &str) -> Option<&str> {
    let inside = rest.strip_prefix('（').or_else(|| rest.strip_prefix('('))?;
    let close = inside.find(['）', ')']).filter(|len| *len <= 60)?;
    let inside = &inside[..close];
    let short = inside.split_once("简称").map(|(_, short)| short)?;
    let short = short.trim_start_matches(['为', ':', '：']).trim_matches(['“', '”', '"', '《', '》']);
    (short.chars().count() >= 2).then_some(short)
}
