//! wasm-bindgen's file, read as far as the cut has to know it, and which of its functions move.

use std::collections::HashSet;

use anyhow::{Result, bail, ensure};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{GlobalType, MemoryType, TableType};
use wasmparser::{
    CompositeInnerType, Data, DataKind, ElementItems, ElementKind, ExternalKind, FunctionBody, KnownCustom, Name,
    NameSectionReader, Operator, Parser, Payload, TypeRef,
};

use super::reach::Later;

/// The table of functions is the first one: the linker makes it, wasm-bindgen adds its own behind it.
pub const TABLE: u32 = 0;

/// Where an active segment belongs.
pub fn address(segment: &Data) -> Result<u32> {
    match &segment.kind {
        DataKind::Active { memory_index: 0, offset_expr } => constant(offset_expr),
        // One that the code copies by itself.
        _ => bail!("a segment has no address"),
    }
}

/// Calls back with each function that has a name.
pub fn each_name<'n>(names: NameSectionReader<'n>, mut take: impl FnMut(usize, &'n str)) -> Result<()> {
    for name in names {
        if let Name::Function(names) = name? {
            for name in names {
                let name = name?;
                take(name.index as usize, name.name);
            }
        }
    }
    Ok(())
}

/// The number that an expression stands for.
pub fn constant(expression: &wasmparser::ConstExpr) -> Result<u32> {
    match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value as u32),
        other => bail!("{other:?} is no plain address"),
    }
}

/// wasm-bindgen's file, as far as the cut has to know it.
#[derive(Default)]
pub struct Whole<'w> {
    pub types: Option<wasmparser::TypeSectionReader<'w>>,
    /// How many values each type of function takes.
    pub takes: Vec<u32>,
    pub imports: Option<wasmparser::ImportSectionReader<'w>>,
    /// The type of each function, the imported ones first.
    pub functions: Vec<u32>,
    pub imported: usize,
    pub tables: Vec<TableType>,
    pub memory: Option<MemoryType>,
    pub globals: Option<wasmparser::GlobalSectionReader<'w>>,
    pub global_types: Vec<GlobalType>,
    pub exports: Option<wasmparser::ExportSectionReader<'w>>,
    pub exported: HashSet<usize>,
    pub elements: Option<wasmparser::ElementSectionReader<'w>>,
    pub bodies: Vec<FunctionBody<'w>>,
    pub data: Option<wasmparser::DataSectionReader<'w>>,
    pub names: Vec<&'w str>,
    pub features: Option<&'w [u8]>,
}

impl<'w> Whole<'w> {
    /// Reads it.
    pub fn read(bound: &'w [u8]) -> Result<Self> {
        let mut whole = Whole::default();
        let mut plain = RoundtripReencoder;
        for payload in Parser::new(0).parse_all(bound) {
            match payload? {
                Payload::TypeSection(types) => {
                    whole.types = Some(types.clone());
                    for group in types {
                        for kind in group?.types() {
                            whole.takes.push(match &kind.composite_type.inner {
                                CompositeInnerType::Func(function) => function.params().len() as u32,
                                _ => 0,
                            });
                        }
                    }
                }
                Payload::ImportSection(imports) => {
                    whole.imports = Some(imports.clone());
                    for import in imports.into_imports() {
                        match import?.ty {
                            TypeRef::Func(kind) => whole.functions.push(kind),
                            _ => bail!("it imports more than functions"),
                        }
                    }
                    whole.imported = whole.functions.len();
                }
                Payload::FunctionSection(functions) => {
                    for kind in functions {
                        whole.functions.push(kind?);
                    }
                }
                Payload::TableSection(tables) => {
                    for table in tables {
                        whole.tables.push(plain.table_type(table?.ty)?);
                    }
                }
                Payload::MemorySection(memories) => {
                    for memory in memories {
                        whole.memory = Some(plain.memory_type(memory?)?);
                    }
                }
                Payload::GlobalSection(globals) => {
                    whole.globals = Some(globals.clone());
                    for global in globals {
                        whole.global_types.push(plain.global_type(global?.ty)?);
                    }
                }
                Payload::ExportSection(exports) => {
                    whole.exports = Some(exports.clone());
                    for export in exports {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            whole.exported.insert(export.index as usize);
                        }
                    }
                }
                Payload::StartSection { .. } => bail!("it has a start of its own"),
                Payload::ElementSection(elements) => whole.elements = Some(elements),
                Payload::CodeSectionEntry(body) => whole.bodies.push(body),
                Payload::DataSection(data) => whole.data = Some(data),
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Name(names) => each_name(names, |at, name| {
                        whole.names.resize(whole.names.len().max(at + 1), "");
                        whole.names[at] = name;
                    })?,
                    _ if custom.name() == "target_features" => whole.features = Some(custom.data()),
                    _ => {}
                },
                _ => {}
            }
        }
        ensure!(!whole.names.is_empty(), "it has no names");
        whole.names.resize(whole.functions.len(), "");
        Ok(whole)
    }

    /// Which functions go into the later part. What JavaScript calls by name stays.
    pub fn moved(&self, uses: &[Uses], later: &Later) -> Result<Vec<bool>> {
        let mut taken = self.exported.clone();
        uses.iter().for_each(|uses| taken.extend(&uses.taken));
        let may_move = |function: usize| function >= self.imported && !taken.contains(&function);
        let named = |function: usize| later.functions.contains(self.names[function]);
        let mut moved: Vec<bool> =
            (0..self.functions.len()).map(|function| may_move(function) && named(function)).collect();

        // What wasm-bindgen put between a function and what it imports goes with the functions that call it.
        let in_table: HashSet<usize> = self.in_table()?.into_iter().map(|(_, function)| function).collect();
        let mut callers = vec![Vec::new(); self.functions.len()];
        for (at, uses) in uses.iter().enumerate() {
            uses.functions.iter().for_each(|&function| callers[function].push(self.imported + at));
        }
        loop {
            let goes = |function: &usize| {
                let callers = &callers[*function];
                !moved[*function]
                    && may_move(*function)
                    && !in_table.contains(function)
                    && !callers.is_empty()
                    && callers.iter().all(|caller| moved[*caller] || caller == function)
                    && callers.iter().any(|caller| caller != function)
            };
            let Some(function) = (0..self.functions.len()).find(goes) else { return Ok(moved) };
            moved[function] = true;
        }
    }

    /// The places of the table that the file fills, with their functions.
    pub fn in_table(&self) -> Result<Vec<(u32, usize)>> {
        let mut places = Vec::new();
        for segment in self.elements.clone().into_iter().flatten() {
            let segment = segment?;
            let (ElementKind::Active { offset_expr, table_index }, ElementItems::Functions(functions)) =
                (segment.kind, segment.items)
            else {
                bail!("its table is filled in an unknown way");
            };
            ensure!(table_index.unwrap_or(0) == TABLE, "it fills another table than the first");
            for (at, function) in (constant(&offset_expr)?..).zip(functions) {
                places.push((at, function? as usize));
            }
        }
        Ok(places)
    }
}

/// What a body refers to.
pub struct Uses {
    pub functions: Vec<usize>,
    pub globals: Vec<usize>,
    /// Functions whose address it takes.
    pub taken: Vec<usize>,
}

impl Uses {
    pub fn of(body: &FunctionBody) -> Result<Uses> {
        let mut uses = Uses { functions: Vec::new(), globals: Vec::new(), taken: Vec::new() };
        for operator in body.get_operators_reader()? {
            match operator? {
                Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                    uses.functions.push(function_index as usize);
                }
                Operator::RefFunc { function_index } => uses.taken.push(function_index as usize),
                Operator::GlobalGet { global_index } | Operator::GlobalSet { global_index } => {
                    uses.globals.push(global_index as usize);
                }
                _ => {}
            }
        }
        Ok(uses)
    }
}
