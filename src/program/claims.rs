//! `crossfoot check --claims`, the reduce over a corpus: whole groups of documents in, findings out that are the same
//! however the groups were divided over runs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crossfoot::claim::{Reading, lend};
use crossfoot::report::Report;
use crossfoot::settings::Settings;
use crossfoot::text::{Article, split};
use serde_json::Value;

use super::check::Corpus;
use super::document::{Read, TOOL, lines};
use super::files::Input;
use super::groups::{self, Member};
use super::many;

/// The documents of some files, in the order of their names, in the groups that they name or, where they name none, in
/// those that they make among themselves.
pub fn corpus(inputs: &[Input], settings: &Settings) -> Result<Corpus, String> {
    let mut documents: Vec<Read> = Vec::new();
    for input in inputs {
        documents.extend(lines::<Read>(&input.name, &input.text)?);
    }
    let first = documents.first().ok_or("there is no line that `crossfoot read` wrote")?;
    let (as_of, grouped) = (first.as_of.clone(), first.group.is_some());
    for read in &documents {
        let id = &read.document.id;
        if read.tool != TOOL {
            return Err(format!("document {id} was read by {}, and this is {TOOL}: read the corpus again", read.tool));
        }
        if read.as_of != as_of {
            return Err(format!("document {id} was read with another --as-of than the first: read the corpus again"));
        }
        if read.group.is_some() != grouped {
            return Err(format!(
                "document {id} differs from the first: either all lines name their group, or none does"
            ));
        }
    }
    documents.sort_by(|a, b| a.document.id.cmp(&b.document.id));
    if let Some(twice) = documents.windows(2).find(|pair| pair[0].document.id == pair[1].document.id) {
        return Err(format!("there are two documents {}: give each a name of its own", twice[0].document.id));
    }
    let divided: Vec<Vec<usize>> = if grouped {
        let mut named: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, read) in documents.iter().enumerate() {
            named.entry(read.group.as_deref().unwrap_or_default()).or_default().push(at);
        }
        named.into_values().collect()
    } else {
        let members = documents.iter().map(|read| Member {
            id: &read.document.id,
            set: &read.document.set,
            buckets: &read.buckets,
        });
        groups::divide(&members.collect::<Vec<_>>())
    };
    let as_of = as_of.as_deref().and_then(split::parse_published).map(|p| p.date);
    let settings = Settings { as_of, ..settings.clone() };
    let read: Vec<Vec<Reading>> = many::map(&documents, |read| read.document.readings(&settings));
    let (mut readings, mut first) = (Vec::new(), Vec::new());
    for (some, input) in read.into_iter().zip(0..) {
        first.push(readings.len());
        for mut reading in some {
            reading.article = Arc::new(Article { input, ..Article::clone(&reading.article) });
            readings.push(reading);
        }
    }
    first.push(readings.len());
    let articles = |group: &Vec<usize>| group.iter().flat_map(|at| first[*at]..first[*at + 1]).collect();
    let groups: Vec<Vec<usize>> = divided.iter().map(articles).collect();
    // within its group, so that the division over runs makes no difference
    for group in &groups {
        let lent = lend(group.iter().map(|at| &readings[*at]));
        for (at, lent) in group.iter().zip(lent).filter(|(_, lent)| !lent.is_empty()) {
            readings[*at] = crossfoot::read_knowing(&readings[*at].article, &lent, &settings);
        }
    }
    let inputs = documents.into_iter().map(|read| Input { name: read.document.id, text: read.document.text }).collect();
    Ok(Corpus { inputs, readings, groups, as_of })
}

/// The numbers of articles and figures in a run, and what they are within their documents.
pub struct Numbers {
    /// For each article, how many of the run stand before its document.
    articles: Vec<usize>,
    /// For each figure, how many of the run stand before its document.
    mentions: Vec<usize>,
}

impl Numbers {
    pub fn of(report: &Report) -> Numbers {
        let mut articles: Vec<usize> = Vec::new();
        for (at, row) in report.articles.iter().enumerate() {
            let same = at.checked_sub(1).filter(|before| report.articles[*before].input == row.input);
            articles.push(same.map_or(at, |before| articles[before]));
        }
        let mut mentions: Vec<usize> = Vec::new();
        let input =
            |at: usize| report.mentions[at].article[1..].parse::<usize>().ok().map(|n| report.articles[n - 1].input);
        for at in 0..report.mentions.len() {
            let same = at.checked_sub(1).filter(|before| input(*before) == input(at));
            mentions.push(same.map_or(at, |before| mentions[before]));
        }
        Numbers { articles, mentions }
    }

    /// Lines of findings with every number counted within its document, and without what is only of the run: the number of
    /// the finding, the day of the newest article.
    pub fn within_documents(&self, lines: &str) -> String {
        let mut seen = BTreeSet::new();
        let mut told = String::new();
        for line in lines.lines() {
            let Ok(mut finding) = serde_json::from_str::<Value>(line) else { continue };
            self.renumber(&mut finding);
            if let Some(finding) = finding.as_object_mut() {
                finding.remove("id");
                finding.remove("as_of");
            }
            // a sentence that several documents print has one fingerprint; only within its document is it numbered
            let whole =
                finding["fingerprint"].as_str().unwrap_or_default().split('-').next().unwrap_or_default().to_owned();
            let file = finding["spans"][0]["file"].as_str().unwrap_or_default().to_owned();
            let mut name = whole.clone();
            let mut count = 1;
            while !seen.insert((file.clone(), name.clone())) {
                count += 1;
                name = format!("{whole}-{count}");
            }
            finding["fingerprint"] = name.into();
            told += &(finding.to_string() + "\n");
        }
        told
    }

    fn renumber(&self, value: &mut Value) {
        match value {
            Value::Array(values) => values.iter_mut().for_each(|value| self.renumber(value)),
            Value::Object(parts) => {
                for (name, part) in parts {
                    match name.as_str() {
                        "mention" => within(part, &self.mentions),
                        "mentions" => {
                            part.as_array_mut().into_iter().flatten().for_each(|one| within(one, &self.mentions))
                        }
                        "article" => within(&mut part["id"], &self.articles),
                        _ => self.renumber(part),
                    }
                }
            }
            _ => {}
        }
    }
}

/// `m12` as the third of a document before which nine stand.
fn within(id: &mut Value, before: &[usize]) {
    let Some((sort, number)) = id.as_str().and_then(|id| Some((id.get(..1)?, id.get(1..)?.parse::<usize>().ok()?)))
    else {
        return;
    };
    if let Some(before) = number.checked_sub(1).and_then(|at| before.get(at)) {
        *id = format!("{sort}{}", number - before).into();
    }
}
