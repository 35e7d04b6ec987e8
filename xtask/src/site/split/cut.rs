//! The cut itself: each function goes into one of two new files, which share memory, tables and globals.
//!
//! The first part keeps the shape of the whole. Where it calls a function of the later part it goes by a new place in the
//! table, which the later part fills when it is instantiated; until then, what stands there traps. The later part
//! imports what it needs from the first one's exports.

use std::convert::Infallible;
use std::ops::Range;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Error, Reencode, RoundtripReencoder, utils};
use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, DataSection, ElementSection, Elements, EntityType, ExportKind,
    ExportSection, Function, FunctionSection, GlobalSection, ImportSection, MemorySection, Module, TableSection,
    TableType, TypeSection,
};

use super::Parts;
use super::reach::Later;
use super::whole::{TABLE, Uses, Whole, address};

/// Everything keeps its number but functions and globals.
struct Renumbered<'r> {
    functions: &'r [u32],
    globals: &'r [u32],
}

impl Reencode for Renumbered<'_> {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        Ok(self.functions[function as usize])
    }

    fn global_index(&mut self, global: u32) -> Result<u32, Error<Self::Error>> {
        Ok(self.globals.get(global as usize).copied().unwrap_or(global))
    }
}

const NOWHERE: u32 = u32::MAX;

/// Cuts it.
pub fn cut(bound: &[u8], later: &Later) -> Result<Parts> {
    let whole = Whole::read(bound)?;
    let uses: Vec<Uses> = whole.bodies.iter().map(Uses::of).collect::<Result<_>>()?;
    let moved = whole.moved(&uses, later)?;
    let number = whole.functions.len();

    // What the first part calls of the later one, and what the later one uses of the first.
    let mut called = vec![false; number];
    let mut needed = vec![false; number];
    let mut globals = vec![false; whole.global_types.len()];
    for (at, uses) in uses.iter().enumerate() {
        let is_moved = moved[whole.imported + at];
        for &function in &uses.functions {
            match (is_moved, moved[function]) {
                (false, true) => called[function] = true,
                (true, false) => needed[function] = true,
                _ => {}
            }
        }
        if is_moved {
            uses.globals.iter().for_each(|&global| globals[global] = true);
        }
    }

    let places = |wanted: &[bool]| (0..wanted.len()).filter(|at| wanted[*at]).collect::<Vec<usize>>();
    let cut = Cut {
        slots: places(&called),
        shared: places(&needed),
        globals: places(&globals),
        base: whole.tables.get(TABLE as usize).context("it has no table")?.minimum as u32,
        whole,
        moved,
        later,
    };
    Ok(Parts { first: cut.first()?, later: cut.later()? })
}

/// What goes where.
struct Cut<'c> {
    whole: Whole<'c>,
    later: &'c Later,
    /// Which functions go into the later part.
    moved: Vec<bool>,
    /// Those of them that the first part calls: each gets a place in the table, from `base` on.
    slots: Vec<usize>,
    base: u32,
    /// The functions of the first part that the later one calls.
    shared: Vec<usize>,
    /// The globals that the later part uses.
    globals: Vec<usize>,
}

/// A short name that nothing else has: what wasm-bindgen exports begins with a letter or `__w`.
fn short(prefix: char, mut number: usize) -> String {
    let mut name = String::from(prefix);
    name.push('-');
    loop {
        name.push(char::from_digit((number % 36) as u32, 36).unwrap_or('0'));
        number /= 36;
        if number == 0 {
            return name;
        }
    }
}

impl Cut<'_> {
    fn types(&self) -> Result<TypeSection> {
        let mut types = TypeSection::new();
        if let Some(section) = self.whole.types.clone() {
            utils::parse_type_section(&mut RoundtripReencoder, &mut types, section)?;
        }
        // That of what stands in for a function that is not there.
        types.ty().function([], []);
        Ok(types)
    }

    /// The tables, with room for the functions of the later part that the first one calls.
    fn tables(&self) -> impl Iterator<Item = TableType> {
        let more = |at: u32| if at == TABLE { self.slots.len() as u64 } else { 0 };
        self.whole.tables.iter().zip(0..).map(move |(table, at)| TableType {
            minimum: table.minimum + more(at),
            maximum: table.maximum.map(|maximum| maximum + more(at)),
            ..*table
        })
    }

    fn features(&self, module: &mut Module) {
        if let Some(features) = self.whole.features {
            module.section(&CustomSection { name: "target_features".into(), data: features.into() });
        }
    }

    fn first(&self) -> Result<Vec<u8>> {
        let (whole, moved) = (&self.whole, &self.moved);
        let mut places = vec![NOWHERE; whole.functions.len()];
        let mut next = 0;
        for (function, place) in places.iter_mut().enumerate() {
            if !moved[function] || self.slots.contains(&function) {
                *place = next;
                next += 1;
            }
        }
        let trap = next;
        let mut renumbered = Renumbered { functions: &places, globals: &[] };
        let mut module = Module::new();
        module.section(&self.types()?);
        let mut imports = ImportSection::new();
        if let Some(section) = whole.imports.clone() {
            utils::parse_import_section(&mut renumbered, &mut imports, section)?;
        }
        module.section(&imports);

        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        for (function, &kind) in whole.functions.iter().enumerate().skip(whole.imported) {
            if places[function] == NOWHERE {
                continue;
            }
            functions.function(kind);
            if moved[function] {
                let slot = self.slots.iter().position(|slot| *slot == function).unwrap_or_default() as u32;
                let mut body = Function::new([]);
                let mut write = body.instructions();
                for value in 0..whole.takes[kind as usize] {
                    write.local_get(value);
                }
                write.i32_const((self.base + slot) as i32).call_indirect(TABLE, kind).end();
                code.function(&body);
            } else {
                renumbered.parse_function_body(&mut code, whole.bodies[function - whole.imported].clone())?;
            }
        }
        functions.function(whole.takes.len() as u32);
        let mut body = Function::new([]);
        body.instructions().unreachable().end();
        code.function(&body);
        module.section(&functions);

        let mut tables = TableSection::new();
        for table in self.tables() {
            tables.table(table);
        }
        module.section(&tables);
        let mut memories = MemorySection::new();
        memories.memory(whole.memory.context("it has no memory")?);
        module.section(&memories);
        let mut kept = GlobalSection::new();
        if let Some(section) = whole.globals.clone() {
            utils::parse_global_section(&mut renumbered, &mut kept, section)?;
        }
        module.section(&kept);

        let mut exports = ExportSection::new();
        if let Some(section) = whole.exports.clone() {
            utils::parse_export_section(&mut renumbered, &mut exports, section)?;
        }
        exports.export(&short('m', 0), ExportKind::Memory, 0);
        for table in 0..whole.tables.len() {
            exports.export(&short('t', table), ExportKind::Table, table as u32);
        }
        for &global in &self.globals {
            exports.export(&short('g', global), ExportKind::Global, global as u32);
        }
        for (at, &function) in self.shared.iter().enumerate() {
            exports.export(&short('f', at), ExportKind::Func, places[function]);
        }
        module.section(&exports);

        let mut elements = ElementSection::new();
        for (at, functions) in runs(whole.in_table()?) {
            let functions: Vec<u32> =
                functions.into_iter().map(|function| if moved[function] { trap } else { places[function] }).collect();
            elements.active(None, &ConstExpr::i32_const(at as i32), Elements::Functions((&functions).into()));
        }
        let traps = vec![trap; self.slots.len()];
        elements.active(None, &ConstExpr::i32_const(self.base as i32), Elements::Functions((&traps).into()));
        module.section(&elements);
        module.section(&code);

        let mut data = DataSection::new();
        for segment in whole.data.clone().into_iter().flatten() {
            let segment = segment?;
            let base = address(&segment)?;
            let mut bytes = segment.data.to_vec();
            for range in &self.later.data {
                bytes[within(range, base, segment.data.len())].fill(0);
            }
            data.active(0, &ConstExpr::i32_const(base as i32), bytes);
        }
        module.section(&data);
        self.features(&mut module);
        Ok(module.finish())
    }

    fn later(&self) -> Result<Vec<u8>> {
        let (whole, moved) = (&self.whole, &self.moved);
        let mut places = vec![NOWHERE; whole.functions.len()];
        let own = (0..moved.len()).filter(|function| moved[*function]);
        let in_order = self.shared.iter().copied().chain(own.clone());
        in_order.zip(0..).for_each(|(function, place)| places[function] = place);
        let mut global_places = vec![NOWHERE; whole.global_types.len()];
        self.globals.iter().zip(0..).for_each(|(global, place)| global_places[*global] = place);
        let mut renumbered = Renumbered { functions: &places, globals: &global_places };

        let mut module = Module::new();
        module.section(&self.types()?);
        let mut imports = ImportSection::new();
        for (at, &function) in self.shared.iter().enumerate() {
            imports.import("", &short('f', at), EntityType::Function(whole.functions[function]));
        }
        for (at, table) in self.tables().enumerate() {
            imports.import("", &short('t', at), table);
        }
        imports.import("", &short('m', 0), whole.memory.context("it has no memory")?);
        for &global in &self.globals {
            imports.import("", &short('g', global), whole.global_types[global]);
        }
        module.section(&imports);

        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        for function in own {
            functions.function(whole.functions[function]);
            renumbered.parse_function_body(&mut code, whole.bodies[function - whole.imported].clone())?;
        }
        module.section(&functions);

        let mut filled: Vec<(u32, usize)> = whole.in_table()?;
        filled.retain(|(_, function)| moved[*function]);
        filled.extend((self.base..).zip(self.slots.iter().copied()));
        let mut elements = ElementSection::new();
        for (at, functions) in runs(filled) {
            let functions: Vec<u32> = functions.into_iter().map(|function| places[function]).collect();
            elements.active(None, &ConstExpr::i32_const(at as i32), Elements::Functions((&functions).into()));
        }
        module.section(&elements);
        module.section(&code);

        let mut data = DataSection::new();
        for segment in whole.data.clone().into_iter().flatten() {
            let segment = segment?;
            let base = address(&segment)?;
            for range in &self.later.data {
                let within = within(range, base, segment.data.len());
                if !within.is_empty() {
                    let at = base + within.start as u32;
                    data.active(0, &ConstExpr::i32_const(at as i32), segment.data[within].iter().copied());
                }
            }
        }
        module.section(&data);
        self.features(&mut module);
        Ok(module.finish())
    }
}

/// The part of a segment that lies in a range of addresses.
fn within(range: &Range<u32>, base: u32, length: usize) -> Range<usize> {
    let place = |address: u32| (address.saturating_sub(base) as usize).min(length);
    place(range.start)..place(range.end)
}

/// Places of the table that follow each other, together.
fn runs(mut places: Vec<(u32, usize)>) -> Vec<(u32, Vec<usize>)> {
    places.sort_unstable();
    let mut runs: Vec<(u32, Vec<usize>)> = Vec::new();
    for (at, function) in places {
        match runs.last_mut() {
            Some((start, run)) if *start + run.len() as u32 == at => run.push(function),
            _ => runs.push((at, vec![function])),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{GlobalType, MemArg, MemoryType, NameMap, NameSection, RefType, ValType};
    use wasmparser::{Parser, Payload};

    use super::*;

    /// `main` calls `entry` and `shared`, `entry` calls `helper`, which stands in the table too, calls `shared` and reads
    /// what lies at 1024.
    fn whole() -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        module.section(&types);
        let mut functions = FunctionSection::new();
        for _ in 0..4 {
            functions.function(0);
        }
        module.section(&functions);
        let mut tables = TableSection::new();
        let (minimum, maximum) = (2, Some(2));
        tables.table(TableType { element_type: RefType::FUNCREF, table64: false, minimum, maximum, shared: false });
        module.section(&tables);
        let mut memories = MemorySection::new();
        memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        module.section(&memories);
        let mut globals = GlobalSection::new();
        let stack = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
        globals.global(stack, &ConstExpr::i32_const(512));
        module.section(&globals);
        let mut exports = ExportSection::new();
        exports.export("main", ExportKind::Func, 0);
        module.section(&exports);
        let mut elements = ElementSection::new();
        elements.active(None, &ConstExpr::i32_const(1), Elements::Functions((&[2]).into()));
        module.section(&elements);
        let mut code = CodeSection::new();
        let mut add = |write: fn(&mut Function)| {
            let mut body = Function::new([]);
            write(&mut body);
            body.instructions().end();
            code.function(&body);
        };
        add(|main| {
            main.instructions().call(1).drop().call(3);
        });
        add(|entry| {
            entry.instructions().call(2);
        });
        add(|helper| {
            let at = MemArg { offset: 0, align: 2, memory_index: 0 };
            helper.instructions().call(3).drop().global_get(0).drop().i32_const(1024).i32_load(at);
        });
        add(|shared| {
            shared.instructions().i32_const(7);
        });
        module.section(&code);
        let mut data = DataSection::new();
        data.active(0, &ConstExpr::i32_const(1020), 1..=12);
        module.section(&data);
        let mut names = NameMap::new();
        ["main", "entry", "helper", "shared"].into_iter().zip(0..).for_each(|(name, at)| names.append(at, name));
        let mut section = NameSection::new();
        section.functions(&names);
        module.section(&section);
        module.finish()
    }

    /// What a part holds.
    #[derive(Default)]
    struct Held {
        imports: Vec<String>,
        bodies: usize,
        /// The places of the table that it fills: from one on, how many.
        filled: Vec<(u32, u32)>,
        data: Vec<(u32, Vec<u8>)>,
    }

    fn read(part: &[u8]) -> Held {
        let mut held = Held::default();
        for payload in Parser::new(0).parse_all(part) {
            match payload.expect("a part can be read") {
                Payload::ImportSection(all) => {
                    held.imports.extend(all.into_imports().map(|import| import.expect("an import").name.to_owned()));
                }
                Payload::CodeSectionEntry(_) => held.bodies += 1,
                Payload::ElementSection(segments) => {
                    for segment in segments {
                        let segment = segment.expect("a segment");
                        let (
                            wasmparser::ElementKind::Active { offset_expr, .. },
                            wasmparser::ElementItems::Functions(functions),
                        ) = (segment.kind, segment.items)
                        else {
                            panic!("another kind of segment");
                        };
                        let at = super::super::whole::constant(&offset_expr).expect("a place");
                        held.filled.push((at, functions.count()));
                    }
                }
                Payload::DataSection(segments) => {
                    for segment in segments {
                        let segment = segment.expect("a segment");
                        held.data.push((address(&segment).expect("an address"), segment.data.to_vec()));
                    }
                }
                _ => {}
            }
        }
        held
    }

    #[test]
    fn each_function_and_each_byte_is_in_one_part() {
        let later = Later {
            functions: ["entry", "helper"].map(str::to_owned).into(),
            data: std::iter::once(1024..1028).collect(),
        };
        let parts = cut(&whole(), &later).expect("it can be cut");

        let first = read(&parts.first);
        assert!(first.imports.is_empty());
        assert_eq!(first.bodies, 4, "main, shared, the way to the entry, and what stands in for what is not there");
        assert_eq!(first.filled, [(1, 1), (2, 1)]);
        assert_eq!(first.data, [(1020, vec![1, 2, 3, 4, 0, 0, 0, 0, 9, 10, 11, 12])]);

        let later = read(&parts.later);
        assert_eq!(later.imports, ["f-0", "t-0", "m-0", "g-0"]);
        assert_eq!(later.bodies, 2);
        assert_eq!(later.filled, [(1, 2)]);
        assert_eq!(later.data, [(1024, vec![5, 6, 7, 8])]);
    }

    #[test]
    fn what_javascript_calls_stays() {
        let later = Later { functions: ["main", "entry"].map(str::to_owned).into(), data: Vec::new() };
        let parts = cut(&whole(), &later).expect("it can be cut");
        assert_eq!(read(&parts.later).bodies, 1, "the entry alone");
    }
}
