//! What only the later part needs: a walk over functions and data by the linker's relocations, which say for every
//! address in the file what it is the address of.

use std::collections::HashSet;
use std::ops::Range;

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{ExternalKind, KnownCustom, Linking, Operator, Parser, Payload, SymbolInfo, TypeRef};

use super::whole::{address, each_name};

/// What goes into the later part.
pub struct Later {
    /// Its functions, by name.
    pub functions: HashSet<String>,
    /// Its data, by address, in order.
    pub data: Vec<Range<u32>>,
}

/// A piece of data with a name, or several that overlap.
struct Datum {
    segment: usize,
    range: Range<u32>,
}

#[derive(Default)]
struct File {
    imported: usize,
    /// Where each function stands in the code section.
    bodies: Vec<Range<usize>>,
    /// What each function calls outright.
    calls: Vec<Vec<usize>>,
    names: Vec<Option<String>>,
    exported: Vec<usize>,
    /// Each segment's place in the data section, and its address.
    segments: Vec<(Range<usize>, u32)>,
    symbols: Vec<Symbol>,
    /// The section, the place in it, the symbol.
    relocations: Vec<(usize, usize, usize)>,
    code: usize,
    data: usize,
}

#[derive(Clone)]
enum Symbol {
    Function(usize),
    Data(usize, Range<u32>),
    Other,
}

/// What is reached from the entries and from nothing else.
pub fn later(linked: &[u8], entries: &str) -> Result<Later> {
    let file = File::read(linked)?;
    ensure!(!file.relocations.is_empty(), "it has no relocations; it must be linked with --emit-relocs");
    let data = data(&file.symbols);
    let datum_at = |segment: usize, offset: u32| {
        let at = data.partition_point(|datum| (datum.segment, datum.range.end) <= (segment, offset));
        data.get(at).filter(|datum| datum.segment == segment && datum.range.contains(&offset)).map(|_| at)
    };
    // The functions come first among the nodes, then the data.
    let functions = file.imported + file.bodies.len();
    let mut edges = vec![Vec::new(); functions + data.len()];
    let mut roots: Vec<usize> = file.exported.clone();
    for (function, calls) in file.calls.iter().enumerate() {
        edges[file.imported + function].extend(calls);
    }
    for &(section, place, symbol) in &file.relocations {
        let target = match file.symbols.get(symbol) {
            Some(Symbol::Function(function)) => *function,
            Some(Symbol::Data(segment, range)) => match datum_at(*segment, range.start) {
                Some(datum) => functions + datum,
                None => continue,
            },
            _ => continue,
        };
        let source = if section == file.code {
            let at = file.bodies.partition_point(|body| body.end <= place);
            file.bodies.get(at).filter(|body| body.contains(&place)).map(|_| file.imported + at)
        } else if section == file.data {
            let at = file.segments.partition_point(|(segment, _)| segment.end <= place);
            let (segment, _) = file.segments.get(at).context("an address lies in no data")?;
            datum_at(at, (place - segment.start) as u32).map(|datum| functions + datum)
        } else {
            continue;
        };
        match source {
            Some(source) => edges[source].push(target),
            None => roots.push(target),
        }
    }

    let is_entry = |function: usize| file.names[function].as_ref().is_some_and(|name| name.contains(entries));
    let first: Vec<usize> = (0..functions).filter(|function| is_entry(*function)).collect();
    if first.is_empty() {
        bail!("it has no function with {entries} in its name");
    }
    let mut of_first = vec![false; edges.len()];
    walk(&edges, roots, &mut of_first, |node| node < functions && is_entry(node));
    let mut of_later = vec![false; edges.len()];
    walk(&edges, first, &mut of_later, |node| of_first[node]);

    // Functions are found again by their names. What shares its name with one that stays, stays too: its data and
    // whatever it calls are still there when it is called.
    let of_later = &of_later;
    let names = |later: bool| (0..functions).filter(move |function| of_later[*function] == later);
    let staying: HashSet<&String> = names(false).filter_map(|function| file.names[function].as_ref()).collect();
    let going = names(true).filter_map(|function| file.names[function].as_ref());
    let going = going.filter(|name| !staying.contains(name)).cloned().collect();
    let addresses = data.iter().enumerate().filter(|(at, _)| of_later[functions + at]).filter_map(|(_, datum)| {
        // What begins as zeros is in no segment.
        let (_, base) = file.segments.get(datum.segment)?;
        Some(base + datum.range.start..base + datum.range.end)
    });
    let mut addresses: Vec<Range<u32>> = addresses.collect();
    addresses.sort_by_key(|range| range.start);
    Ok(Later { functions: going, data: addresses })
}

fn walk(edges: &[Vec<usize>], from: Vec<usize>, seen: &mut [bool], stops: impl Fn(usize) -> bool) {
    let mut open = from;
    while let Some(node) = open.pop() {
        if !seen[node] && !stops(node) {
            seen[node] = true;
            open.extend(&edges[node]);
        }
    }
}

/// The named data in order, what overlaps joined.
fn data(symbols: &[Symbol]) -> Vec<Datum> {
    let mut named: Vec<(usize, Range<u32>)> = symbols
        .iter()
        .filter_map(|symbol| match symbol {
            Symbol::Data(segment, range) if !range.is_empty() => Some((*segment, range.clone())),
            _ => None,
        })
        .collect();
    named.sort_by_key(|(segment, range)| (*segment, range.start));
    let mut data: Vec<Datum> = Vec::new();
    for (segment, range) in named {
        match data.last_mut() {
            Some(last) if last.segment == segment && range.start < last.range.end => {
                last.range.end = last.range.end.max(range.end);
            }
            _ => data.push(Datum { segment, range }),
        }
    }
    data
}

impl File {
    fn read(linked: &[u8]) -> Result<File> {
        let mut file = File::default();
        let (mut section, mut code_start) = (0, 0);
        for payload in Parser::new(0).parse_all(linked) {
            let payload = payload?;
            let is_section = payload.as_section().is_some();
            match payload {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        file.imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            file.exported.push(export.index as usize);
                        }
                    }
                }
                Payload::StartSection { func, .. } => file.exported.push(func as usize),
                Payload::CodeSectionStart { range, .. } => (file.code, code_start) = (section, range.start),
                Payload::CodeSectionEntry(body) => {
                    let range = body.range();
                    file.bodies.push(range.start - code_start..range.end - code_start);
                    let mut calls = Vec::new();
                    for operator in body.get_operators_reader()? {
                        if let Operator::Call { function_index } | Operator::RefFunc { function_index } = operator? {
                            calls.push(function_index as usize);
                        }
                    }
                    file.calls.push(calls);
                }
                Payload::DataSection(segments) => {
                    file.data = section;
                    let start = segments.range().start;
                    for segment in segments {
                        let segment = segment?;
                        let end = segment.range.end - start;
                        let base = address(&segment)?;
                        file.segments.push((end - segment.data.len()..end, base));
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Name(names) => each_name(names, |at, name| {
                        file.names.resize(file.names.len().max(at + 1), None);
                        file.names[at] = Some(name.to_owned());
                    })?,
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            if let Linking::SymbolTable(symbols) = part? {
                                for symbol in symbols {
                                    file.symbols.push(match symbol? {
                                        SymbolInfo::Func { index, .. } => Symbol::Function(index as usize),
                                        SymbolInfo::Data { symbol: Some(it), .. } => {
                                            Symbol::Data(it.index as usize, it.offset..it.offset + it.size)
                                        }
                                        _ => Symbol::Other,
                                    });
                                }
                            }
                        }
                    }
                    KnownCustom::Reloc(relocations) => {
                        let of = relocations.section_index() as usize;
                        for entry in relocations.entries() {
                            let entry = entry?;
                            // One kind names a type, not a symbol.
                            if entry.ty != wasmparser::RelocationType::TypeIndexLeb {
                                file.relocations.push((of, entry.offset as usize, entry.index as usize));
                            }
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
            section += usize::from(is_section);
        }
        file.names.resize(file.imported + file.bodies.len(), None);
        Ok(file)
    }
}
