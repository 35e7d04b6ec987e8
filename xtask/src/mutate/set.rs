//! A labelled set: its articles, the row of each figure, and the relations between rows.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

pub struct Set {
    /// Where its files are.
    pub folder: PathBuf,
    pub name: String,
    pub texts: Vec<String>,
    pub rows: Vec<Row>,
    pub relations: Vec<Relation>,
}

/// One figure as the labels have it.
pub struct Row {
    /// Counted from 0.
    pub article: usize,
    /// Bytes of the article's text.
    pub span: Range<usize>,
    pub surface: String,
    pub low: f64,
    pub high: f64,
    pub unit: String,
    pub metric: String,
    pub scope: String,
    pub period: String,
    pub qualifier: String,
    pub status: String,
    pub measure: String,
    pub direction: String,
    pub fact: String,
}

pub struct Relation {
    pub kind: String,
    pub rows: Vec<usize>,
}

impl Row {
    pub fn is_range(&self) -> bool {
        self.low < self.high
    }
}

impl Set {
    pub fn load(folder: &Path) -> Result<Set> {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let read = |file: &str| {
            let path = folder.join(file);
            fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
        };
        let texts: Vec<String> = (1..=4).map(|number| read(&format!("{number}.txt"))).collect::<Result<_>>()?;
        let (claims, relations) = (read("claims.tsv")?, read("relations.tsv")?);
        let set = Set::parse(name, texts, &claims, &relations)?;
        Ok(Set { folder: folder.to_owned(), ..set })
    }

    pub fn parse(name: String, texts: Vec<String>, claims: &str, relations: &str) -> Result<Set> {
        let mut set = Set { folder: PathBuf::new(), name, texts, rows: Vec::new(), relations: Vec::new() };
        let mut named = HashMap::new();
        for line in claims.lines().skip(1).filter(|line| !line.is_empty()) {
            let row = set.row(line).with_context(|| format!("tests/sets/{}/claims.tsv: {line}", set.name))?;
            let name: Vec<&str> = line.split('\t').take(3).collect();
            named.insert(name.join(":"), set.rows.len());
            set.rows.push(row);
        }
        for line in relations.lines().skip(1).filter(|line| !line.is_empty()) {
            let mut columns = line.split('\t');
            let (kind, rows) = (columns.next().unwrap_or_default(), columns.next().unwrap_or_default());
            let rows = rows.split('|').map(|row| named.get(row).copied()).collect::<Option<_>>();
            let rows =
                rows.with_context(|| format!("tests/sets/{}/relations.tsv: no such row in: {line}", set.name))?;
            set.relations.push(Relation { kind: kind.to_string(), rows });
        }
        Ok(set)
    }

    fn row(&self, line: &str) -> Result<Row> {
        let columns: Vec<&str> = line.split('\t').collect();
        let &[article, surface, nth, value, unit, metric, scope, period, qualifier, status, measure, direction, fact] =
            columns.as_slice()
        else {
            bail!("13 columns are expected, not {}", columns.len());
        };
        let article = article.parse::<usize>()?.checked_sub(1).context("articles count from 1")?;
        let text = self.texts.get(article).context("there is no such article")?;
        let start = nth_place(text, surface, nth.parse()?).context("the surface is not in the article")?;
        let (low, high) = value.split_once("..").unwrap_or((value, value));
        Ok(Row {
            article,
            span: start..start + surface.len(),
            surface: surface.to_string(),
            low: low.parse()?,
            high: high.parse()?,
            unit: unit.to_string(),
            metric: metric.to_string(),
            scope: scope.to_string(),
            period: period.to_string(),
            qualifier: qualifier.to_string(),
            status: status.to_string(),
            measure: measure.to_string(),
            direction: direction.to_string(),
            fact: fact.to_string(),
        })
    }

    /// Other rows that state the same fact.
    pub fn same_fact(&self, row: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.rows.len()).filter(move |&other| other != row && self.rows[other].fact == self.rows[row].fact)
    }

    /// Rows of the facts that some relation ties to this row's fact, wherever they stand.
    pub fn tied(&self, row: usize) -> Vec<usize> {
        let fact = |row: usize| self.rows[row].fact.as_str();
        let with = |relation: &&Relation| relation.rows.iter().any(|&other| fact(other) == fact(row));
        let members = self.relations.iter().filter(with).flat_map(|relation| &relation.rows);
        let facts: BTreeSet<&str> = members.map(|&other| fact(other)).filter(|other| *other != fact(row)).collect();
        (0..self.rows.len()).filter(|&other| facts.contains(fact(other))).collect()
    }

    /// The rows of an article that stand within a stretch of it.
    pub fn within(&self, article: usize, stretch: &Range<usize>) -> Vec<usize> {
        let inside =
            |row: &Row| row.article == article && stretch.start <= row.span.start && row.span.end <= stretch.end;
        (0..self.rows.len()).filter(|&row| inside(&self.rows[row])).collect()
    }

    /// The sentence that a row stands in.
    pub fn sentence_of(&self, row: usize) -> Range<usize> {
        let row = &self.rows[row];
        sentence(&self.texts[row.article], row.span.start)
    }

    /// The first line, which is the headline, ends here.
    pub fn headline_end(&self, article: usize) -> usize {
        let text = &self.texts[article];
        text.find('\n').unwrap_or(text.len())
    }

    pub fn in_headline(&self, row: usize) -> bool {
        self.rows[row].span.start < self.headline_end(self.rows[row].article)
    }
}

/// Where `part` stands for the nth time, from 1; a search moves on by one character.
fn nth_place(text: &str, part: &str, nth: usize) -> Option<usize> {
    text.char_indices().map(|(at, _)| at).filter(|&at| text[at..].starts_with(part)).nth(nth.checked_sub(1)?)
}

/// The sentence around a place in a text: up to a full stop before a space or line end, or its Chinese like.
pub fn sentence(text: &str, at: usize) -> Range<usize> {
    let mut start = 0;
    for (place, letter) in text.char_indices() {
        let next = place + letter.len_utf8();
        let ends = match letter {
            '\n' | '。' | '！' | '？' => true,
            '.' | '!' | '?' => text[next..].chars().next().is_none_or(|c| c.is_whitespace() || c == '”' || c == '"'),
            _ => false,
        };
        if ends && next > at {
            return start..next;
        }
        if ends {
            start = next;
        }
    }
    start..text.len()
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A set of the articles given, for the tests of the planting.
    pub fn set(texts: &[&str], claims: &str, relations: &str) -> Set {
        let texts = texts.iter().map(|text| text.to_string()).collect();
        let claims = format!("head\n{}", claims.replace(" | ", "\t"));
        let relations = format!("head\n{}", relations.replace(" @ ", "\t"));
        Set::parse("test".into(), texts, &claims, &relations).expect("a set that can be read")
    }

    #[test]
    fn rows_find_their_figures() {
        let set = set(
            &["Up 5%\n\nSales were 5 vans, up 5%."],
            "1 | 5% | 1 | 5 | % | sales |  | 2024 | eq | actual | growth | up | g\n\
             1 | 5 | 3 | 5 | % | sales |  | 2024 | eq | actual | growth | up | g",
            "growth @ 1:5%:1|1:5:3",
        );
        assert_eq!(set.rows[0].span, 3..5);
        assert_eq!(set.rows[1].span, 29..30);
        assert!(set.in_headline(0) && !set.in_headline(1));
        assert_eq!(set.relations[0].rows, [0, 1]);
        assert_eq!(set.same_fact(0).collect::<Vec<_>>(), [1]);
        assert!(set.tied(0).is_empty(), "the other member states the same fact");
    }

    #[test]
    fn a_sentence_does_not_end_at_a_decimal_point() {
        let text = "It rose 2.5% then. It fell.";
        assert_eq!(&text[sentence(text, 9)], "It rose 2.5% then.");
        let text = "标题\n同比增长2.5%。下降。";
        assert_eq!(&text[sentence(text, 10)], "同比增长2.5%。");
        assert_eq!(&text[sentence(text, 0)], "标题\n");
    }
}
