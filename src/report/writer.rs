//! A serde serializer that writes JSON and cannot fail: `serde_json` can do far more, and with its errors and its way to
//! print floats would be a tenth of what a browser loads of the engine.

use std::fmt::{self, Write};

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

/// Plain data as JSON, on one line or indented by two spaces. The keys of a map must be texts. Of a float, the two
/// digits after its point are written that all of the report's have.
pub fn json_of(value: &impl Serialize, indented: bool) -> String {
    let mut writer = Writer { out: String::new(), indented, depth: 0, is_first: true };
    match value.serialize(&mut writer) {
        Ok(()) => writer.out,
        Err(never) => match never {},
    }
}

struct Writer {
    out: String,
    indented: bool,
    depth: usize,
    /// Whether nothing stands yet between the innermost brackets.
    is_first: bool,
}

impl Writer {
    fn open(&mut self, bracket: char) {
        self.out.push(bracket);
        self.depth += 1;
        self.is_first = true;
    }

    fn close(&mut self, bracket: char) -> Result<(), Never> {
        self.depth -= 1;
        if !self.is_first {
            self.line();
        }
        self.is_first = false;
        self.out.push(bracket);
        Ok(())
    }

    /// Goes to where the next item belongs.
    #[inline(never)]
    fn next(&mut self) {
        if !self.is_first {
            self.out.push(',');
        }
        self.is_first = false;
        self.line();
    }

    fn line(&mut self) {
        if self.indented {
            self.out.push('\n');
            (0..self.depth).for_each(|_| self.out.push_str("  "));
        }
    }

    #[inline(never)]
    fn key(&mut self, key: &str) {
        self.next();
        self.text(key);
        self.colon();
    }

    fn colon(&mut self) {
        self.out.push_str(if self.indented { ": " } else { ":" });
    }

    #[inline(never)]
    fn text(&mut self, text: &str) {
        self.out.push('"');
        let mut written = 0;
        for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'"' | b'\\' | 0..0x20)) {
            self.out.push_str(&text[written..at]);
            written = at + 1;
            match byte {
                b'\n' => self.out.push_str("\\n"),
                0..0x20 => self.plain(format_args!("\\u{byte:04x}")),
                _ => self.out.extend(['\\', char::from(byte)]),
            }
        }
        self.out.push_str(&text[written..]);
        self.out.push('"');
    }

    fn plain(&mut self, what: fmt::Arguments) {
        // a string takes whatever it is given
        let _ = self.out.write_fmt(what);
    }
}

/// No error: there is nothing that cannot be written.
#[derive(Debug)]
enum Never {}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl serde::ser::Error for Never {
    fn custom<T: fmt::Display>(why: T) -> Self {
        unreachable!("plain data does not refuse to be written: {why}")
    }
}

macro_rules! whole {
    ($($method:ident $type:ty),*) => {
        $(fn $method(self, value: $type) -> Result<(), Never> {
            self.serialize_i64(value.into())
        })*
    };
}

impl Serializer for &mut Writer {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    whole!(serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_u8 u8, serialize_u16 u16, serialize_u32 u32);

    #[inline(never)]
    fn serialize_i64(self, value: i64) -> Result<(), Never> {
        self.plain(format_args!("{value}"));
        Ok(())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Never> {
        self.plain(format_args!("{value}"));
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Result<(), Never> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<(), Never> {
        let hundredths = (value.abs() * 100.0).round() as u64;
        let sign = if value < 0.0 && hundredths > 0 { "-" } else { "" };
        self.plain(format_args!("{sign}{}.{:02}", hundredths / 100, hundredths % 100));
        Ok(())
    }

    fn serialize_bool(self, value: bool) -> Result<(), Never> {
        self.out.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), Never> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<(), Never> {
        self.text(value);
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Never> {
        self.collect_seq(value)
    }

    fn serialize_none(self) -> Result<(), Never> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Never> {
        self.out.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Never> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Never> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Never> {
        self.open('{');
        self.key(variant);
        value.serialize(&mut *self)?;
        self.close('}')
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Never> {
        self.open('[');
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Never> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Never> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Self, Never> {
        self.open('{');
        self.key(variant);
        self.serialize_seq(None)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Never> {
        self.open('{');
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Never> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Self, Never> {
        self.open('{');
        self.key(variant);
        self.serialize_map(None)
    }
}

macro_rules! lists {
    ($($trait:ident $method:ident $closing:literal)*) => {
        $(impl $trait for &mut Writer {
            type Ok = ();
            type Error = Never;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
                self.next();
                value.serialize(&mut **self)
            }

            fn end(self) -> Result<(), Never> {
                $closing.chars().try_for_each(|bracket| self.close(bracket))
            }
        })*
    };
}

lists! {
    SerializeSeq serialize_element "]"
    SerializeTuple serialize_element "]"
    SerializeTupleStruct serialize_field "]"
    SerializeTupleVariant serialize_field "]}"
}

macro_rules! objects {
    ($($trait:ident $closing:literal)*) => {
        $(impl $trait for &mut Writer {
            type Ok = ();
            type Error = Never;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Never> {
                self.key(key);
                value.serialize(&mut **self)
            }

            fn end(self) -> Result<(), Never> {
                $closing.chars().try_for_each(|bracket| self.close(bracket))
            }
        })*
    };
}

objects! {
    SerializeStruct "}"
    SerializeStructVariant "}}"
}

impl SerializeMap for &mut Writer {
    type Ok = ();
    type Error = Never;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Never> {
        self.next();
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.colon();
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Never> {
        self.close('}')
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[derive(serde::Serialize)]
    enum Shape {
        Point,
        Line(u8),
        Pair(i8, char),
        Box { wide: Option<bool> },
    }

    /// Everything that there is, in the forms that serde knows.
    fn all() -> impl Serialize {
        let texts = ["", "亿 “😀”", "a \"quote\"\\\n\t\0\u{1f}\u{7f}"];
        let shapes = [Shape::Point, Shape::Line(7), Shape::Pair(-7, 'é'), Shape::Box { wide: None }];
        let empty: (Vec<u8>, BTreeMap<&str, u8>) = Default::default();
        (BTreeMap::from([("numbers", [u64::MAX, 0])]), texts, shapes, empty, (i64::MIN, 0.25, -1.5, ()))
    }

    #[test]
    fn what_is_written_is_what_serde_json_writes() {
        let expected = serde_json::to_value(all()).expect("plain data");
        for indented in [false, true] {
            let written = json_of(&all(), indented);
            assert_eq!(serde_json::from_str::<serde_json::Value>(&written).expect("JSON"), expected, "{written}");
        }
        let plain = || (BTreeMap::from([("a", vec![Shape::Line(1)])]), Vec::<u8>::new());
        assert_eq!(json_of(&plain(), true), serde_json::to_string_pretty(&plain()).expect("plain data"));
        assert_eq!(json_of(&plain(), false), serde_json::to_string(&plain()).expect("plain data"));
    }

    #[test]
    fn floats_have_two_digits_after_the_point() {
        assert_eq!(json_of(&[0.85, 1.0, 0.07], false), "[0.85,1.00,0.07]");
    }
}
