//! The types of all edges as one JSON Schema, made of the Rust types and their comments: other languages take theirs from
//! it, so that each stands once.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Value, json};

use super::{Options, Reads};
use crate::report::{LoneMentionRow, Report, RuleRow};

/// An object with a property for what each command takes and gives: `report`, `reads`, `mention`, `rule`, `options`.
///
/// ```
/// let schema: serde_json::Value = serde_json::from_str(&crossfoot::edge::schema()).unwrap();
/// assert_eq!(schema["properties"]["report"]["$ref"], "#/$defs/Report");
/// assert_eq!(schema["$defs"]["FindingRow"]["properties"]["severity"]["$ref"], "#/$defs/Severity");
/// ```
pub fn schema() -> String {
    let mut written = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut taken = SchemaSettings::draft2020_12().for_deserialize().into_generator();
    let properties = json!({
        "report": of::<Report>(&mut written),
        "reads": of::<Reads>(&mut written),
        "mention": of::<LoneMentionRow>(&mut written),
        "rule": of::<RuleRow>(&mut written),
        "options": of::<Options>(&mut taken),
    });
    let mut types = taken.take_definitions(true);
    types.extend(written.take_definitions(true));
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": concat!("crossfoot ", env!("CARGO_PKG_VERSION")),
        "type": "object",
        "properties": properties,
        "$defs": types,
    });
    serde_json::to_string_pretty(&schema).unwrap_or_default()
}

fn of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    json!(generator.subschema_for::<T>())
}
