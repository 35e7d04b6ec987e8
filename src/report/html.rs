//! The report as one HTML file to keep or to send: the findings, and the articles with their figures marked. It has no
//! script and asks for nothing, and nothing of an article becomes markup.

use std::fmt::Write;

use super::place::{Lines, Source, one_line};
use super::{ArticleRow, FindingRow, MentionRow, Report, SpanRow, State};
use crate::check::{Role, Severity, rule};
use crate::settings::Locale;
use crate::text::Lang;

/// Characters of a quote on each side of its figure, at most.
const AROUND: usize = 160;

/// How the file looks: its own style, readable in the light, in the dark and on paper.
const STYLE: &str = include_str!("html.css");

/// Writes the report, with byte offsets, as HTML. Figures link to their card, quotes to their figure.
pub fn to_html(report: &Report, sources: &[Source], locale: Locale) -> String {
    let page = Page { report, lines: Lines::new(report, sources), sources, locale, marks: marks(report) };
    let mut out = String::new();
    let title = locale.pick("Do the figures add up?", "数字对得上吗？");
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>\n<p>{}</p>\n</header>\n",
        locale.pick("en", "zh-CN"),
        escaped(&page.summary()),
    );
    page.findings(&mut out);
    page.articles(&mut out);
    page.coverage(&mut out);
    out.push_str("</body>\n</html>\n");
    out
}

/// What became of a figure, and its first card.
type Mark<'t> = (Option<State>, Option<&'t str>);

/// The marks of the figures, in their order.
fn marks(report: &Report) -> Vec<Mark<'_>> {
    let mut marks = vec![(None, None); report.mentions.len()];
    // ids are `m1`, `m2` … in order
    let number = |id: &str| id.get(1..)?.parse::<usize>().ok()?.checked_sub(1);
    for claim in &report.claims {
        if let Some(mark) = number(&claim.mention).and_then(|number| marks.get_mut(number)) {
            mark.0 = Some(claim.state);
        }
    }
    for finding in &report.findings {
        let explained = finding.explains.iter().flat_map(|explained| &explained.spans);
        for span in finding.spans.iter().chain(explained) {
            if let Some(mark) = number(&span.mention).and_then(|number| marks.get_mut(number)) {
                mark.1 = mark.1.or(Some(finding.id.as_str()));
            }
        }
    }
    marks
}

struct Page<'t> {
    report: &'t Report,
    lines: Lines<'t>,
    sources: &'t [Source<'t>],
    locale: Locale,
    /// For each figure, what became of it, and its first card.
    marks: Vec<Mark<'t>>,
}

impl Page<'_> {
    fn say(&self, en: &'static str, zh: &'static str) -> &'static str {
        self.locale.pick(en, zh)
    }

    /// `crossfoot 0.1.0, as of 2024-03-01: 2 articles, 7 figures, 1 finding.`
    fn summary(&self) -> String {
        let Report { tool, as_of, articles, coverage, findings, .. } = self.report;
        let (name, version, figures) = (tool.name, tool.version, coverage.mentions);
        let (articles, findings) = (articles.len(), findings.len());
        let many = |count: usize| if count == 1 { "" } else { "s" };
        let day = match as_of.as_str() {
            "" => String::new(),
            day => self.locale.pick(format!(", as of {day}"), format!("，截至 {day}")),
        };
        self.locale.pick(
            format!(
                "{name} {version}{day}: {articles} article{}, {figures} figure{}, {findings} finding{}.",
                many(articles),
                many(figures as usize),
                many(findings),
            ),
            format!("{name} {version}{day}：{articles} 篇文章，{figures} 个数字，{findings} 项发现。"),
        )
    }

    fn findings(&self, out: &mut String) {
        let _ = writeln!(out, "<main>\n<section class=\"findings\">\n<h2>{}</h2>", self.say("Findings", "发现"));
        if self.report.findings.is_empty() {
            let none = self.say("No figures were found that cannot all be right.", "没有发现互相矛盾的数字。");
            let _ = writeln!(out, "<p>{none}</p>");
        }
        for finding in &self.report.findings {
            self.finding(out, finding);
        }
        if !self.report.dismissed.is_empty() {
            let _ = writeln!(out, "<h3>{}</h3>\n<ul>", self.say("Put away by the reader", "读者已排除"));
            for finding in &self.report.dismissed {
                let _ = writeln!(out, "<li>{}</li>", escaped(&finding.message));
            }
            out.push_str("</ul>\n");
        }
        out.push_str("</section>\n");
    }

    fn finding(&self, out: &mut String, finding: &FindingRow) {
        let (class, severity) = match finding.severity {
            Severity::Error => ("error", self.say("Error", "错误")),
            Severity::Warning => ("warning", self.say("Warning", "警告")),
            Severity::Note => ("note", self.say("Note", "提示")),
        };
        let title = rule(finding.rule).map_or(finding.rule, |rule| rule.title.of(self.locale));
        let _ = writeln!(
            out,
            "<article class=\"card {class}\" id=\"{}\">\n<h3><span class=\"severity\">{severity}</span> {} <code>{}</code></h3>\n<p>{}</p>",
            finding.id,
            escaped(title),
            finding.rule,
            escaped(&finding.message),
        );
        for span in &finding.spans {
            self.quote(out, span);
        }
        if !finding.arithmetic.is_empty() {
            let _ = writeln!(out, "<p class=\"sum\">{}</p>", escaped(&finding.arithmetic));
        }
        if let Some(repair) = &finding.repair {
            let (from, to, why) = (escaped(&repair.from), escaped(&repair.to), escaped(&repair.why));
            let suggests = self.say("Suggests", "可能是");
            let _ = writeln!(out, "<p>{suggests} <del>{from}</del> → <ins>{to}</ins> ({why})</p>");
        }
        if !finding.explains.is_empty() {
            let _ = writeln!(out, "<p>{}</p>\n<ul>", self.say("This would also settle", "这样也就说得通"));
            for explained in &finding.explains {
                let _ = writeln!(out, "<li>{}</li>", escaped(&explained.message));
            }
            out.push_str("</ul>\n");
        }
        out.push_str("</article>\n");
    }

    fn quote(&self, out: &mut String, span: &SpanRow) {
        let Some(place) = self.lines.of(span) else { return };
        let (before, behind) = (place.before(), place.behind());
        let from = before.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
        let until = behind.char_indices().nth(AROUND).map_or(behind.len(), |(at, _)| at);
        let (head, tail) = (if from > 0 { "…" } else { "" }, if until < behind.len() { "…" } else { "" });
        let role = match span.role {
            Role::Primary => self.say("In doubt", "存疑"),
            Role::Twin => self.say("Held against", "对照"),
            Role::Witness => self.say("Evidence", "佐证"),
            Role::Context => self.say("Context", "背景"),
        };
        let _ = writeln!(
            out,
            "<blockquote{}><p>{head}{}<a href=\"#{}\"><mark>{}</mark></a>{}{tail}</p><footer>{role}: {}</footer></blockquote>",
            lang(place.article.lang),
            escaped(before[from..].trim_start()),
            span.mention,
            escaped(place.figure()),
            escaped(behind[..until].trim_end()),
            self.known(place.article),
        );
    }

    /// Headline, outlet and date as far as they are known, with the way to the article.
    fn known(&self, article: &ArticleRow) -> String {
        let when = article.when();
        let known = [&article.title, &article.source, &when].into_iter().filter(|part| !part.is_empty());
        let known: Vec<String> = known.map(|part| escaped(part)).collect();
        let name = if known.is_empty() { article.id.clone() } else { known.join(", ") };
        format!("<a href=\"#{}\">{name}</a>", article.id)
    }

    fn articles(&self, out: &mut String) {
        let _ = writeln!(out, "<section class=\"articles\">\n<h2>{}</h2>", self.say("Articles", "文章"));
        let mut rest = self.report.mentions.iter().zip(&self.marks).peekable();
        for article in &self.report.articles {
            let own = std::iter::from_fn(|| rest.next_if(|(mention, _)| mention.article == article.id));
            self.article(out, article, own);
        }
        out.push_str("</section>\n</main>\n");
    }

    fn article<'m>(
        &self,
        out: &mut String,
        article: &ArticleRow,
        own: impl Iterator<Item = (&'m MentionRow, &'m Mark<'m>)>,
    ) {
        let (start, end) = (article.start as usize, article.end as usize);
        let text = self.sources.get(article.input as usize).and_then(|source| source.text.get(start..end));
        let Some(text) = text else { return };
        let when = article.when();
        let known = [&article.source, &when].into_iter().filter(|part| !part.is_empty());
        let known: Vec<String> = known.map(|part| escaped(part)).collect();
        let title = if article.title.is_empty() { &article.id } else { &article.title };
        let _ = write!(
            out,
            "<article id=\"{}\"{}>\n<h3>{}</h3>\n<p class=\"from\">{}</p>\n<div class=\"text\">",
            article.id,
            lang(article.lang),
            escaped(title),
            known.join(" · "),
        );
        let mut at = 0;
        // The text of an article that does not fit the report is shown without marks.
        let place = |offset: u32| (offset as usize).wrapping_sub(start);
        for (mention, mark) in own {
            let (from, until) = (place(mention.start), place(mention.end));
            // A figure within another is marked as part of it.
            let (Some(before), Some(figure)) = (text.get(at..from), text.get(from..until)) else { continue };
            out.push_str(&kept(before));
            self.figure(out, mention, mark, figure);
            at = until;
        }
        out.push_str(&kept(&text[at..]));
        out.push_str("</div>\n</article>\n");
    }

    fn figure(&self, out: &mut String, mention: &MentionRow, (state, card): &Mark, figure: &str) {
        let (class, words) = match state {
            Some(State::Conflicting) => ("conflicting", self.say("does not agree", "对不上")),
            Some(State::Noted) => ("noted", self.say("noted", "有提示")),
            Some(State::Corroborated) => ("corroborated", self.say("said elsewhere too", "他处一致")),
            Some(State::Recomputed) => ("recomputed", self.say("recomputed", "算式相符")),
            Some(State::Unchecked) => ("unchecked", self.say("not checked", "未核对")),
            None => ("date", ""),
        };
        let value = mention.value.as_ref().map(|value| format!("{value} {}", mention.unit)).unwrap_or_default();
        let parts = [value.trim(), words].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
        let title =
            if parts.is_empty() { String::new() } else { format!(" title=\"{}\"", escaped(&parts.join(" · "))) };
        let (id, figure) = (&mention.id, kept(figure));
        let _ = match card {
            Some(card) => {
                write!(out, "<a id=\"{id}\" class=\"{class}\" href=\"#{card}\"{title}>{figure}</a>")
            }
            None => write!(out, "<span id=\"{id}\" class=\"{class}\"{title}>{figure}</span>"),
        };
    }

    fn coverage(&self, out: &mut String) {
        let coverage = &self.report.coverage;
        let rows = [
            ("corroborated", self.say("said elsewhere too", "他处一致"), coverage.corroborated),
            ("recomputed", self.say("recomputed", "算式相符"), coverage.recomputed),
            ("conflicting", self.say("does not agree", "对不上"), coverage.conflicting),
            ("noted", self.say("noted", "有提示"), coverage.noted),
            ("unchecked", self.say("not checked", "未核对"), coverage.unchecked.values().sum()),
        ];
        let _ = writeln!(out, "<footer>\n<h2>{}</h2>\n<table>", self.say("Coverage", "核对范围"));
        for (class, name, count) in rows {
            let _ = writeln!(out, "<tr><th><span class=\"{class}\">{name}</span></th><td>{count}</td></tr>");
        }
        out.push_str("</table>\n");
        for notice in &self.report.notices {
            let _ = writeln!(out, "<p>{}</p>", escaped(&notice.message));
        }
        let note = self.say(
            "Figures that do not agree are shown with both quotes; which of them is right is not said. A figure without a twin has nothing to be held against.",
            "对不上的数字都列出两处原文，并不判断哪一个正确。没有可比对象的数字无从核对。",
        );
        let _ = writeln!(out, "<p>{note}</p>\n</footer>");
    }
}

fn lang(lang: Lang) -> &'static str {
    match lang {
        Lang::En => " lang=\"en\"",
        Lang::Zh => " lang=\"zh\"",
        Lang::Other => "",
    }
}

/// A text on one line, as nothing but text.
fn escaped(text: &str) -> String {
    marked_up(&one_line(text))
}

/// A text with its lines, as nothing but text.
fn kept(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(one_line).collect();
    marked_up(&lines.join("\n"))
}

fn marked_up(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{escaped, kept};

    #[test]
    fn what_was_pasted_stays_text() {
        assert_eq!(
            escaped("<img src=x onerror='a()'> & \"b\""),
            "&lt;img src=x onerror=&#39;a()&#39;&gt; &amp; &quot;b&quot;"
        );
        assert_eq!(escaped("</style>\n</title>"), "&lt;/style&gt; &lt;/title&gt;");
        assert_eq!(kept("a\r\n\u{202e}b\u{1b}<"), "a\nb\u{fffd}&lt;");
        assert_eq!(kept("达到505亿元"), "达到505亿元");
    }
}
