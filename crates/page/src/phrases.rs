//! Sentences with something filled in: counts, file names, titles.

use crossfoot_protocol::{Locale, WhatIfView};

use crate::input::Refusal;
use crate::local::count as said;
use crate::state::Did;
use crate::strings::{Say, Text};

fn plural(count: usize, one: &'static str, many: &'static str) -> &'static str {
    if count == 1 { one } else { many }
}

/// A count with its word: for one, for many, in Chinese.
fn counted(locale: Locale, count: usize, [one, many, chinese]: [&'static str; 3]) -> String {
    [&*said(locale, count), " ", locale.pick(plural(count, one, many), chinese)].concat()
}

/// `10 articles`.
pub fn articles(locale: Locale, count: usize) -> String {
    counted(locale, count, ["article", "articles", "篇文章"])
}

/// `143 figures`.
pub fn figures(locale: Locale, count: usize) -> String {
    counted(locale, count, ["figure", "figures", "个数字"])
}

/// `5 findings`.
pub fn findings(locale: Locale, count: usize) -> String {
    counted(locale, count, ["finding", "findings", "项发现"])
}

/// ` (3)`, behind a name.
pub fn bracketed(count: usize) -> String {
    [" (", &count.to_string(), ")"].concat()
}

/// `25 of 33 figures not checked.`
pub fn unchecked(locale: Locale, unchecked: u32, of: usize) -> String {
    let (left, all) = (said(locale, unchecked as usize), figures(locale, of));
    match locale {
        Locale::En => format!("{left} of {all} not checked."),
        Locale::Zh => format!("{all}中有 {left} 个未核对。"),
    }
}

/// `12 known figures`.
pub fn known(locale: Locale, count: usize) -> String {
    counted(locale, count, ["known figure", "known figures", "个已知数字"])
}

/// `3 cells of the table cannot be read`.
pub fn faults(locale: Locale, count: usize) -> String {
    match locale {
        Locale::En => format!("{count} {} of the table", plural(count, "fault", "faults")),
        Locale::Zh => format!("表中有 {count} 处问题"),
    }
}

/// `Articles 2 and 5 are the same text.`
pub fn twice(locale: Locale, one: usize, other: usize, same: bool) -> String {
    let and = locale.pick(" and ", "、");
    let both = [&one.to_string(), and, &other.to_string()].concat();
    locale.say(if same { Text::TwiceSame } else { Text::TwiceVersions }).replacen("{}", &both, 1)
}

/// What a screen reader hears when a check is done.
pub fn summary(locale: Locale, articles_: usize, figures_: usize, findings_: usize) -> String {
    let separator = match locale {
        Locale::En => ", ",
        Locale::Zh => "，",
    };
    [articles(locale, articles_), figures(locale, figures_), findings(locale, findings_)].join(separator)
}

/// What a repair that is tried does: how the figure is read, and how many findings went and came.
pub fn what_if(locale: Locale, view: &WhatIfView) -> String {
    let (from, to) = (&view.from, &view.to);
    let (gone, came) = (findings(locale, view.gone.len()), view.came.len());
    match (locale, came) {
        (Locale::En, 0) => format!("“{from}” is read as “{to}” for now: {gone} gone."),
        (Locale::En, _) => format!("“{from}” is read as “{to}” for now: {gone} gone, {came} new."),
        (Locale::Zh, 0) => format!("暂时把“{from}”读作“{to}”：{gone}消失。"),
        (Locale::Zh, _) => format!("暂时把“{from}”读作“{to}”：{gone}消失，新增 {came} 项。"),
    }
}

/// How many of the findings a filter leaves.
pub fn shown(locale: Locale, shown: usize, of: usize) -> String {
    match locale {
        Locale::En => format!("{shown} of {of} shown"),
        Locale::Zh => format!("显示 {of} 项中的 {shown} 项"),
    }
}

/// The list of checks, and how many are off.
pub fn checks(locale: Locale, off: usize) -> String {
    match (locale, off) {
        (_, 0) => locale.say(Text::Checks).into(),
        (Locale::En, _) => format!("Checks ({off} off)"),
        (Locale::Zh, _) => format!("检查项（停用 {off} 项）"),
    }
}

/// What the last step did, for the line that offers to undo it.
pub fn did(locale: Locale, did: &Did) -> String {
    // What stands before and behind the name of what it was done to, in English and in Chinese.
    let (words, name): (&[&str; 4], &str) = match did {
        Did::Removed(title) => (&["Removed “", "”.", "已移除“", "”。"], title),
        Did::Cleared(count) => (&["Cleared ", ".", "已清空", "。"], &articles(locale, *count)),
        Did::Joined => (&["Joined two articles.", "", "已合并两篇文章。", ""], ""),
        Did::Split => (&["Split the article.", "", "已拆分文章。", ""], ""),
        Did::Edited(title) => (&["Changed the text of “", "”.", "已修改“", "”的文字。"], title),
        Did::Headed => (&["Corrected the heading.", "", "已更正题头。", ""], ""),
        Did::Dismissed(_, title) => (&["Dismissed “", "”. Because:", "已忽略“", "”，原因："], title),
        Did::Restored => (&["Restored the finding.", "", "已恢复这项发现。", ""], ""),
        Did::Checks(title, true) => (&["Turned on: ", ".", "已启用：", "。"], title),
        Did::Checks(title, false) => (&["Turned off: ", ".", "已停用：", "。"], title),
        Did::Corrected(surface) => (&["Corrected the reading of “", "”.", "已更正“", "”的读法。"], surface),
        Did::TakenBack => (&["Taken back.", "", "已撤回。", ""], ""),
        Did::Tied(false) => {
            (&["Noted: these two are not the same thing.", "", "已记下：这两个数字说的不是同一件事。", ""], "")
        }
        Did::Tied(true) => {
            (&["Noted: these two are the same thing.", "", "已记下：这两个数字说的是同一件事。", ""], "")
        }
        Did::Counted(title, true) => (&["“", "” counts as a witness again.", "“", "”重新作为佐证。"], title),
        Did::Counted(title, false) => {
            (&["“", "” is not held against the other articles any more.", "“", "”不再与其他文章互相对照。"], title)
        }
    };
    let [before, after] = locale.pick([words[0], words[1]], [words[2], words[3]]);
    [before, &short(name), after].concat()
}

/// Why a file was not taken and what to do, naming it.
pub fn refused(locale: Locale, name: &str, refusal: &Refusal) -> String {
    match (refusal, locale) {
        (Refusal::Document(format), Locale::En) => {
            format!("“{name}” is a {format} file, which is not read yet. Open it, copy its text and paste it here.")
        }
        (Refusal::Document(format), Locale::Zh) => {
            format!("“{name}”是 {format} 文件，目前还不能直接读取。请打开它，复制文字，粘贴到这里。")
        }
        (Refusal::Locked, Locale::En) => {
            format!("“{name}” opens with a password only. Open it, copy its text and paste it here.")
        }
        (Refusal::Locked, Locale::Zh) => format!("“{name}”需要密码才能打开。请打开它，复制文字，粘贴到这里。"),
        (Refusal::Large, Locale::En) => {
            format!("“{name}” is larger than any document should be. Open it, copy its text and paste it here.")
        }
        (Refusal::Large, Locale::Zh) => format!("“{name}”大得不合常理。请打开它，复制文字，粘贴到这里。"),
        (Refusal::Binary, Locale::En) => {
            format!(
                "“{name}” is not a text file. Open .txt, .md, .html, .docx or .pdf files, or paste the text itself."
            )
        }
        (Refusal::Binary, Locale::Zh) => {
            format!("“{name}”不是文本文件。请打开 .txt、.md、.html、.docx 或 .pdf 文件，或直接粘贴文字。")
        }
        (Refusal::Encoding, Locale::En) => {
            format!("“{name}” is written in an encoding that is not recognised. Save it as UTF-8 and open it again.")
        }
        (Refusal::Encoding, Locale::Zh) => format!("无法识别“{name}”的编码。请另存为 UTF-8 后再打开。"),
        (Refusal::Empty, Locale::En) => format!(
            "“{name}” holds no text. If it is a scan, copy the text out of a program that recognises it, and paste it here."
        ),
        (Refusal::Empty, Locale::Zh) => {
            format!("“{name}”里没有文字。如果是扫描件，请先用能识别文字的软件取出文字，再粘贴到这里。")
        }
        (Refusal::Unreadable, Locale::En) => {
            format!("“{name}” could not be read. Check that it still exists and that you may open it, then try again.")
        }
        (Refusal::Unreadable, Locale::Zh) => format!("无法读取“{name}”。请确认文件还在、您有权打开它，然后再试。"),
    }
}

fn short(title: &str) -> String {
    let mut cut: String = title.chars().take(48).collect();
    if cut.len() < title.len() {
        cut.push('…');
    }
    cut
}
