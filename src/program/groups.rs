//! `crossfoot groups`, the shuffle's key: which documents of a corpus have to be checked together.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use crossfoot::link::Groups;
use serde::Deserialize;

use super::document::lines;
use super::{files, print};

const HELP: &str = "\
Needs of each line only `id`, `buckets` and, where there is one, `set`. Writes {\"id\": …, \"group\": …} for each, in their order;
a group is named after the first of its documents in the order of the alphabet. It must see the whole corpus at once.";

#[derive(Args)]
#[command(after_help = HELP)]
pub struct GroupOptions {
    /// Files of lines that `crossfoot read` wrote; `-` or none reads standard input.
    files: Vec<PathBuf>,
}

/// A document by its name, its set and its buckets.
#[derive(Clone, Copy, Debug)]
pub struct Member<'d> {
    pub id: &'d str,
    pub set: &'d str,
    pub buckets: &'d [String],
}

/// The groups of documents, each with their numbers in the order of their names, so that it is told alike however they came.
pub fn divide(members: &[Member]) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..members.len()).collect();
    order.sort_by_key(|at| (members[*at].set, members[*at].id));
    let mut groups = Vec::new();
    for set in order.chunk_by(|a, b| members[*a].set == members[*b].set) {
        let mut divided = Groups::default();
        set.iter().for_each(|at| divided.add(members[*at].buckets));
        let numbered = divided.divide().into_iter();
        groups.extend(numbered.map(|group| group.into_iter().map(|at| set[at]).collect::<Vec<_>>()));
    }
    groups
}

/// The part of a line that is needed here.
#[derive(Deserialize)]
struct Line {
    id: serde_json::Value,
    #[serde(default)]
    set: String,
    buckets: Vec<String>,
}

pub fn command(options: &GroupOptions) -> Result<ExitCode, String> {
    let mut all: Vec<Line> = Vec::new();
    for file in files::named(&options.files)? {
        let input = files::read(&file)?;
        all.extend(lines(&input.name, &input.text)?);
    }
    let ids: Vec<String> = all.iter().map(|line| line.id.as_str().map_or(line.id.to_string(), str::to_owned)).collect();
    let members: Vec<Member> =
        all.iter().zip(&ids).map(|(line, id)| Member { id, set: &line.set, buckets: &line.buckets }).collect();
    let mut named = vec![""; members.len()];
    for group in divide(&members) {
        group.iter().for_each(|at| named[*at] = &ids[group[0]]);
    }
    let rows =
        ids.iter().zip(named).map(|(id, group)| serde_json::json!({"id": id, "group": group}).to_string() + "\n");
    print(rows.collect::<String>())
}
