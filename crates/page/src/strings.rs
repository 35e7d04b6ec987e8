//! Every string of the interface, in both languages, in one table: a missing one does not compile.

use crossfoot_protocol::{Kind, Lang, Locale, Part, Severity, State};

use crate::later;

/// Speaking a string in the reader's language.
pub trait Say {
    /// The string in this language.
    fn say(self, text: Text) -> &'static str;
}

/// The strings of the first part stand before the `---`; the others come with the later one (see `later`).
macro_rules! texts {
    ($($early:ident: $early_en:literal, $early_zh:literal;)* --- $($name:ident: $en:literal, $zh:literal;)*) => {
        /// The strings that stand on their own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Text {
            $($early,)*
            $($name,)*
        }

        impl Say for Locale {
            fn say(self, text: Text) -> &'static str {
                let in_chinese = self == Locale::Zh;
                match (text, in_chinese) {
                    $((Text::$early, false) => $early_en, (Text::$early, true) => $early_zh,)*
                    (later, in_chinese) => later::say(later, in_chinese),
                }
            }
        }

        /// A string of the later part.
        pub fn say_later(text: Text, in_chinese: bool) -> &'static str {
            match (text, in_chinese) {
                $((Text::$name, false) => $en, (Text::$name, true) => $zh,)*
                _ => "",
            }
        }
    };
}

texts! {
    Tagline: "Do the figures add up?", "数字对得上吗？";
    EmptyHead: "Set articles side by side and see which figures cannot all be right.",
        "把文章并排放好，看看哪些数字不可能都对。";
    EmptyBody: "Paste one article or a whole page of them, in English or Chinese. Every figure is marked, and where two do not agree you see both quotes and the arithmetic.",
        "粘贴一篇文章，或一整页文章，中英文都可以。每个数字都会标出；两个数字对不上时，会列出两处原文和算式。";
    Private: "Everything stays in this browser. Nothing is sent anywhere.", "所有内容都留在本浏览器里，不会发送到任何地方。";
    PasteLabel: "Text of one or more articles", "一篇或多篇文章的文字";
    PasteHint: "Paste here: one article or many", "粘贴到这里：一篇或多篇都行";
    PasteAdd: "Add and check", "添加并核对";
    OpenFiles: "Open files…", "打开文件…";
    FilesHint: "Drop .txt, .md, .html, .docx, .pdf files anywhere, a saved set, or a .csv of figures that you know (topic, metric, scope, period, value, unit, source).",
        "也可以把 .txt、.md、.html、.docx、.pdf 文件、保存的文章组，或已知数字的 .csv 表（列名：主题、指标、地区、时期、数值、单位、来源）拖到页面任意处。";
    Bookmark: "Bring text from other pages…", "从其他网页取文字…";
    Sample: "Try the sample", "试试示例";
    AddMore: "Add articles", "添加文章";
    NothingPasted: "There is no text in the box yet. Paste an article into it, or open a file.",
        "框里还没有文字。请先粘贴文章，或打开文件。";
    More: "More", "更多";
    Language: "中文", "English";
    LanguageLabel: "Switch the interface to Chinese", "把界面切换为英文";
    Articles: "Articles", "文章";
    Looks: "Reading settings", "阅读设置";
    Sets: "Sets…", "文章组…";
    Commands: "Commands", "命令";
    Shortcuts: "Keyboard shortcuts", "键盘快捷键";
    Methods: "How figures are checked", "核对方法";
    DropHere: "Drop the files to add them", "松开即可添加";
    SkipToFindings: "Skip to the findings", "跳到发现";
    LaterMissing: "A part of the page could not be loaded. Your text is still here; with a connection, try again.",
        "页面的一部分未能载入。您的文字还在；请在联网后重试。";
    LaterAgain: "Try again", "重试";
    ---
    InTexts: "In the texts", "正文";
    Evaluation: "How well it checks…", "核对得怎么样…";
    EvaluationHere: "Count it yourself, in this browser…", "在本浏览器里自己数一数…";
    TwiceSame: "Articles {} are the same text.", "第 {} 篇文字相同。";
    TwiceVersions: "Articles {} seem to be two versions of one text.", "第 {} 篇像是同一篇文章的两个版本。";
    TwiceOne: "Keep one only", "只留一篇";
    TwiceNewer: "Keep the newer one only", "只留较新的";
    TwiceBoth: "Keep both", "两篇都留";
    Compare: "Compare", "对比";
    Table: "Table of known figures", "已知数字表";
    EditBody: "Edit the text…", "编辑文字…";
    Add: "Add", "添加";
    Clear: "Remove all articles", "移除全部文章";
    ThemeLight: "Light", "浅色";
    ThemeDark: "Dark", "深色";
    ThemeAuto: "As the system", "跟随系统";
    ThemeLabel: "Colours", "配色";
    Findings: "Findings", "发现";
    Legend: "Legend", "图例";
    ShowAllMarks: "Show all marks", "显示全部标记";
    Library: "All articles", "全部文章";
    LibrarySearch: "Find by title, source or date", "按标题、来源或日期查找";
    LibraryNone: "No article is like that.", "没有这样的文章。";
    WithFindings: "With findings", "有发现的";
    Sort: "Order", "排序";
    SortAdded: "As added", "添加顺序";
    SortNewest: "Newest first", "最新在前";
    SortFindings: "Most findings first", "发现多的在前";
    OnlyThese: "Show only these side by side", "只并排显示这些";
    ShowAll: "Show all side by side", "全部并排显示";
    Shown: "Shown", "显示";
    CloseColumn: "Put this column away (it stays in the set)", "收起这一栏（文章仍在）";
    MoveLeft: "Move to the left", "左移";
    MoveRight: "Move to the right", "右移";
    Pin: "Keep it in view", "固定在左侧";
    Unpin: "Let it move again", "取消固定";
    ColumnWidth: "Width of this column", "本栏宽度";
    ColumnWidthHint: "Drag, or use the arrow keys; double-click for the usual width", "拖动或用方向键调整；双击恢复";
    LookSize: "Text", "字号";
    LookSmall: "Small", "小";
    LookMedium: "Medium", "中";
    LookLarge: "Large", "大";
    LookLarger: "Larger", "特大";
    LookColumns: "Columns", "栏数";
    LookAuto: "By width", "随窗口";
    LookOne: "1", "1";
    LookTwo: "2", "2";
    LookThree: "3", "3";
    LookFour: "4", "4";
    LookFace: "Typeface", "字体";
    LookSerif: "Serif", "衬线";
    LookSans: "Sans", "无衬线";
    LookUnits: "In my units", "换成我的写法";
    LookOff: "Off", "关";
    LookOn: "On", "开";
    Rates: "Your exchange rates, with ; between them", "您的汇率，以“;”分隔";
    ThemeSepia: "Sepia", "米黄";
    AllDismissed: "You dismissed all findings.", "所有发现都已被您忽略。";
    NoFindings: "No figures were found that contradict each other.", "没有发现互相矛盾的数字。";
    NoFindingsHint: "That does not mean that every figure was checked: one that is given only once has nothing to be held against.",
        "这不等于每个数字都核对过：没有可比对象的数字无从核对。";
    Checking: "Checking…", "正在核对…";
    ArticleMenu: "Article: more", "文章：更多操作";
    EditHead: "Correct title, source, date", "更正标题、来源、日期";
    Join: "Join with the one before", "与上一篇合并";
    SplitMode: "Split it here or there…", "拆分…";
    SplitHere: "A new article begins here", "从这里开始是新文章";
    SplitDone: "Done splitting", "结束拆分";
    Remove: "Remove", "移除";
    Title: "Title", "标题";
    Source: "Source", "来源";
    Date: "Date", "日期";
    DateHint: "YYYY-MM-DD", "YYYY-MM-DD";
    DateWrong: "Write the date as 2025-08-13, or leave it empty.", "日期请写成 2025-08-13，或留空。";
    Save: "Save", "保存";
    Cancel: "Cancel", "取消";
    NoSource: "source not found", "未找到来源";
    NoDate: "no date", "无日期";
    Undo: "Undo", "撤销";
    Redo: "Redo", "重做";
    Close: "Close", "关闭";
    Why: "Why?", "为什么？";
    MoreQuotes: "Further evidence", "更多佐证";
    MoreCards: "Show more findings", "显示更多";
    Arithmetic: "Arithmetic", "算式";
    Suggests: "Suggests", "可能是";
    WhatIf: "What if", "假如";
    WhatIfHint: "Read the figure so for now, and see what becomes of the other findings", "暂时这样读，看看其他发现会怎样";
    Back: "Back", "还原";
    Gone: "Gone", "消失";
    Came: "New", "新增";
    Dismiss: "Dismiss", "忽略";
    Restore: "Restore", "恢复";
    Dismissed: "Dismissed", "已忽略";
    Reason: "Reason", "原因";
    ReasonNotSame: "not the same thing", "不是同一件事";
    ReasonPeriod: "not the same period", "不是同一时期";
    ReasonRounding: "rounding", "四舍五入";
    ReasonForecast: "one is a forecast", "其一是预测";
    ReasonOther: "other", "其他";
    CheckOff: "Turn this check off", "停用这项检查";
    Checks: "Checks", "检查项";
    ChecksHint: "A check that is not ticked does not run.", "未勾选的检查不会运行。";
    CardMore: "Finding: more", "发现：更多操作";
    CopyCard: "Copy as text", "复制为文本";
    Copied: "Copied.", "已复制。";
    Copy: "Copy", "复制";
    FalseAlarm: "Report a false alarm", "报告误报";
    FalseAlarmHint: "Nothing is sent. Copy this text into an issue of the project, and take out what nobody else should read.",
        "不会发送任何内容。请把这段文字复制到项目的 issue 里，并删去不便公开的部分。";
    CopyHint: "The browser did not let the text be copied. Copy it from here.", "浏览器不允许自动复制，请从这里手动复制。";
    Filter: "Filter", "筛选";
    FilterHint: "Filter by text", "按文字筛选";
    FilterClear: "Show all", "显示全部";
    FilterNone: "No finding matches the filter.", "没有符合筛选条件的发现。";
    GroupBy: "Group by", "分组方式";
    ByCause: "by weight", "按轻重";
    ByArticle: "by article", "按文章";
    ByTopic: "by topic", "按话题";
    NoTopic: "topic not named", "未说明话题";
    Confidence: "Confidence", "把握";
    SureMeasured: "Of findings given 90% or more, nine in ten held on articles that the checks had not been made with. “How figures are checked” says how that was measured.", "在未用于调整的文章上实测，把握为90%及以上的发现中，十条有九条成立。测法见“核对方法”。";
    NumberLine: "On a number line", "在数轴上";
    Otherwise: "read as", "读作";
    Correct: "Correct this reading", "更正读法";
    PartValue: "Read as", "读作";
    PartPeriod: "Of period", "时期";
    PartMetric: "Metric", "指标";
    HintValue: "50.5 billion yuan", "505亿元";
    HintPeriod: "2024, 2025H1", "2024年上半年";
    HintMetric: "market size", "市场规模";
    Unreadable: "cannot be read as that", "无法识别";
    Apply: "Apply", "应用";
    TakeBack: "Take back", "撤回";
    Corrected: "Read otherwise by you", "您更正为";
    NotSame: "Not the same thing", "不是同一件事";
    SameAs: "The same thing as…", "与……是同一件事";
    SamePick: "Click the figure that is the same thing.", "请点击说的是同一件事的数字。";
    SameTold: "The same thing, as you said", "您说是同一件事";
    NotSameTold: "Not the same thing, as you said", "您说不是同一件事";
    Opposite: "Held against each other", "互相对照";
    DontCount: "Don’t count as a witness", "不作为佐证";
    Count: "Count as a witness again", "重新作为佐证";
    NotCounted: "not a witness", "不作佐证";
    Explains: "This would also settle", "这样也就说得通";
    RolePrimary: "In doubt", "存疑";
    RoleTwin: "Held against", "对照";
    RoleWitness: "Evidence", "佐证";
    RoleContext: "Context", "背景";
    Twins: "Elsewhere", "另见";
    ShowPlace: "Show in the text", "在文中显示";
    Download: "Save as", "保存为";
    Plain: "Text", "文本";
    Print: "Print…", "打印…";
    OpenPanel: "Show findings", "展开发现";
    ClosePanel: "Fold findings", "收起发现";
    Stop: "Stop", "停止";
    Stopped: "The check was stopped before its end. Your texts are kept.", "核对已中止。您的文字都还在。";
    Failed: "The analysis stopped unexpectedly. Your texts are kept.", "分析意外停止。您的文字都还在。";
    Restart: "Try again", "重试";
    RestartWithout: "Go on without the last text (it goes back into the box)", "先放下最后一段文字（退回输入框）继续";
    StorageFailed: "This browser does not let crossfoot keep your texts, so they will be gone when the page is closed. Everything else works.",
        "本浏览器不允许保存文字，关闭页面后会丢失；其他功能不受影响。";
    StorageFull: "There is no room left in this browser, so the last change is not kept. Delete a set that you no longer need, or save this one as a file (Share).",
        "浏览器空间已满，最近的改动没有保存。请删除不再需要的文章组，或用“分享”存为文件。";
    KeptByNewer: "What is kept here was written by a newer crossfoot. Reload the page to get it; until then nothing kept is touched, and nothing new is kept.",
        "这里的内容由更新版本的 crossfoot 保存。请刷新页面；在此之前不会改动已存内容，也不会保存新内容。";
    Elsewhere: "This set was changed in another tab. Nothing of it is overwritten from here.", "另一个标签页改动了这组文章。这里不会覆盖它。";
    ElsewhereShow: "Show what is there", "显示那边的内容";
    ElsewhereKeep: "Keep mine as a set of its own", "把这里的另存为一组";
    Beside: "These articles came from outside and are a set of their own now. The set that was here is kept.", "这组文章来自外部，已另存为一组。原来的一组仍然保留。";
    Mended: "Some corrections of this set were kept in a way that cannot be read here. Its texts are all there, without them.",
        "这组文章的部分更正无法读取；文字都在，只是没有这些更正。";
    ModuleFailed: "A part of the page could not be loaded. Check the connection and try again; your texts are all there.", "页面的一部分未能载入。请检查网络后再试；您的文字都在。";
    Share: "Share…", "分享…";
    SampleFailed: "The sample could not be loaded. Check the connection, or paste a text of your own.",
        "示例载入失败。请检查网络，或粘贴您自己的文字。";
    RulesFailed: "The explanation could not be loaded. Check the connection and ask again.", "说明载入失败。请检查网络后再试。";
    RuleFinds: "What it finds", "发现什么";
    RuleWhy: "Why it matters", "为什么重要";
    RuleFires: "It fires on", "会提示的例子";
    RuleSilent: "It stays silent on", "不会提示的例子";
    RuleAbstains: "When it abstains", "何时不作判断";
    RuleSure: "How sure it is", "有多大把握";
    CommandHint: "Find a command, an article, a finding, words of the texts", "查找命令、文章、发现、正文";
    Search: "Search", "查找";
    NothingMatches: "Nothing matches.", "没有匹配的内容。";
    NextFinding: "Next finding", "下一项发现";
    PreviousFinding: "Previous finding", "上一项发现";
    SaveReport: "Save the report as", "保存报告为";
    NewVersion: "A new version of crossfoot is ready. Your texts stay as they are.", "crossfoot 有新版本可用。您的文字不受影响。";
    UseNow: "Use it now", "立即使用";
    FigureLabel: "What this figure was read as", "这个数字被读作";
    ViewLabel: "View", "视图";
    ViewRead: "Read", "阅读";
    ViewOverview: "Overview", "总览";
    CoverageHead: "What could be checked", "核对了多少";
    MatrixHead: "Who says what", "各篇怎么说";
    MatrixWhat: "What, when, where", "内容、时段、地区";
    MatrixNone: "There is no row yet: no figure stands in a sentence that says clearly what is counted.",
        "还没有内容：没有哪个数字所在的句子说清了统计的是什么。";
    MatrixNoMatch: "No row holds these words.", "没有符合的行。";
    MoreRows: "Further rows…", "更多行……";
    FilterRows: "Filter rows", "筛选";
    SortConflict: "Conflicts first", "对不上的在前";
    SortName: "By name", "按名称";
    SortPeriod: "Newest period first", "最新时段在前";
    ChartsHead: "Over time", "随时间变化";
    ChartsNone: "There is no chart yet: it takes figures on one thing for two periods or from two articles, each dated in its own sentence.",
        "还没有图表：需要同一件事在两个时段、或来自两篇文章的数字，且句中写明时段。";
    ChartData: "Data", "数据表";
    MoreCharts: "Further charts…", "更多图表……";
    MoreFigures: "Further figures…", "更多数字……";
    SaveSvg: "Save as SVG", "存为 SVG";
    SaveCsv: "Save as CSV", "存为 CSV";
}

/// A severity in words.
pub fn severity(locale: Locale, severity: Severity) -> &'static str {
    match (severity, locale) {
        (Severity::Error, Locale::En) => "Error",
        (Severity::Error, Locale::Zh) => "错误",
        (Severity::Warning, Locale::En) => "Warning",
        (Severity::Warning, Locale::Zh) => "警告",
        (Severity::Note, Locale::En) => "Note",
        (Severity::Note, Locale::Zh) => "提示",
    }
}

/// A kind of figure in words, as the legend names it.
pub fn kind(locale: Locale, kind: Kind) -> &'static str {
    match (kind, locale) {
        (Kind::Number, Locale::En) => "numbers",
        (Kind::Number, Locale::Zh) => "数字",
        (Kind::Money, Locale::En) => "money",
        (Kind::Money, Locale::Zh) => "金额",
        (Kind::Percent, Locale::En) => "percent",
        (Kind::Percent, Locale::Zh) => "百分比",
        (Kind::Points, Locale::En) => "percentage points",
        (Kind::Points, Locale::Zh) => "百分点",
        (Kind::Multiple, Locale::En) => "multiples",
        (Kind::Multiple, Locale::Zh) => "倍数",
        (Kind::Quantity, Locale::En) => "quantities",
        (Kind::Quantity, Locale::Zh) => "数量",
        (Kind::Ordinal, Locale::En) => "ranks",
        (Kind::Ordinal, Locale::Zh) => "序数",
        (Kind::Date, Locale::En) => "dates",
        (Kind::Date, Locale::Zh) => "日期",
        (Kind::Period, Locale::En) => "periods",
        (Kind::Period, Locale::Zh) => "时段",
        (Kind::Duration, Locale::En) => "durations",
        (Kind::Duration, Locale::Zh) => "时长",
    }
}

/// What became of a figure, in words.
pub fn state(locale: Locale, state: State) -> &'static str {
    match (state, locale) {
        (State::Corroborated, Locale::En) => "said elsewhere too",
        (State::Corroborated, Locale::Zh) => "他处一致",
        (State::Recomputed, Locale::En) => "recomputed",
        (State::Recomputed, Locale::Zh) => "算式相符",
        (State::Conflicting, Locale::En) => "does not agree",
        (State::Conflicting, Locale::Zh) => "对不上",
        (State::Noted, Locale::En) => "noted",
        (State::Noted, Locale::Zh) => "有提示",
        (State::Unchecked, Locale::En) => "not checked",
        (State::Unchecked, Locale::Zh) => "未核对",
    }
}

/// The reasons that are offered, by the names that are kept.
pub const REASONS: [(&str, Text); 5] = [
    ("not-same-thing", Text::ReasonNotSame),
    ("not-same-period", Text::ReasonPeriod),
    ("rounding", Text::ReasonRounding),
    ("forecast", Text::ReasonForecast),
    ("other", Text::ReasonOther),
];

/// A part of a figure's reading, and what may be written for it.
pub fn part(locale: Locale, part: Part) -> (&'static str, &'static str) {
    let (name, hint) = match part {
        Part::Value => (Text::PartValue, Text::HintValue),
        Part::Period => (Text::PartPeriod, Text::HintPeriod),
        Part::Metric => (Text::PartMetric, Text::HintMetric),
    };
    (locale.say(name), locale.say(hint))
}

/// The language of an article, in words; empty where it is not known.
pub fn lang(locale: Locale, lang: Lang) -> &'static str {
    match (lang, locale) {
        (Lang::En, Locale::En) => "English",
        (Lang::En, Locale::Zh) => "英文",
        (Lang::Zh, Locale::En) => "Chinese",
        (Lang::Zh, Locale::Zh) => "中文",
        (Lang::Other, _) => "",
    }
}

/// The role of a quote on its card.
pub fn role(locale: Locale, role: &str) -> &'static str {
    locale.say(match role {
        "primary" => Text::RolePrimary,
        "twin" => Text::RoleTwin,
        "witness" => Text::RoleWitness,
        _ => Text::RoleContext,
    })
}

/// The other language of the interface.
pub trait Other {
    /// English for Chinese, and the other way round.
    fn other(self) -> Self;
}

impl Other for Locale {
    fn other(self) -> Self {
        match self {
            Locale::En => Locale::Zh,
            Locale::Zh => Locale::En,
        }
    }
}
