//! The only JSON a record may hold: texts, lists and objects, in the order in which they were written.
//! Reads strictly: no name twice in an object, nothing too deep, nothing after the end. Without
//! numbers, booleans and null no two programs can disagree about the canonical form.

use std::{cell::Cell, fmt};

use crate::limits;
use serde::{
    Deserializer, Serialize, Serializer,
    de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor},
    ser::{SerializeMap as _, SerializeSeq as _},
};

/// A value of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    Text(String),
    List(Vec<Self>),
    Object(Vec<(String, Self)>),
}

/// What is wrong with bytes that are JSON as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    DuplicateName,
    /// A number, a boolean or null.
    OtherKind,
    TooDeep,
}

/// What was read. With a fault, parts of the value may be missing: good for telling what the file
/// was meant to be, never for checking a signature.
#[derive(Debug)]
pub struct Parsed {
    pub value: Json,
    pub fault: Option<Fault>,
}

impl Json {
    /// Reads the whole of `bytes`; an error where they aren't one JSON value in UTF-8.
    pub fn parse(bytes: &[u8]) -> Result<Parsed, serde_json::Error> {
        let fault = Cell::new(None);
        let mut deserializer = serde_json::Deserializer::from_slice(bytes);
        let value = Strict {
            depth: 0,
            fault: &fault,
        }
        .deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(Parsed {
            value,
            fault: fault.get(),
        })
    }

    /// The canonical form of RFC 8785, which is what gets hashed.
    pub fn canonical(&self) -> Vec<u8> {
        Self::in_order(&Sorted(self, None))
    }

    /// The canonical form of the same object without the member of this name, which is what gets signed.
    pub fn canonical_without(&self, name: &str) -> Vec<u8> {
        Self::in_order(&Sorted(self, Some(name)))
    }

    fn in_order(value: &Sorted<'_>) -> Vec<u8> {
        let bytes = serde_json::to_vec(value).unwrap_or_default();
        debug_assert!(
            !bytes.is_empty(),
            "texts, lists and objects always have a canonical form"
        );
        bytes
    }

    /// Indented UTF-8 with a newline at the end, for files.
    pub fn indented(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        debug_assert!(
            !bytes.is_empty(),
            "texts, lists and objects can always be written"
        );
        bytes.push(b'\n');
        bytes
    }

    /// The member of this name, where this is an object that has it.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.members()?
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value)
    }

    /// The text under this name.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The list under this name.
    pub fn list(&self, name: &str) -> Option<&[Self]> {
        match self.get(name)? {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    pub fn members(&self) -> Option<&[(String, Self)]> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The same object without the member of this name.
    #[must_use]
    pub fn without(&self, name: &str) -> Self {
        match self {
            Self::Object(members) => Self::Object(
                members
                    .iter()
                    .filter(|(key, _)| key != name)
                    .cloned()
                    .collect(),
            ),
            other => other.clone(),
        }
    }

    /// The same object with one more member at its end.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Self>) -> Self {
        debug_assert!(self.get(name).is_none(), "{name} stands twice");
        if let Self::Object(members) = &mut self {
            members.push((name.to_owned(), value.into()));
        }
        self
    }

    /// As `with`, where there is a value.
    #[must_use]
    pub fn with_some(self, name: &str, value: Option<impl Into<Self>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }
}

/// An object with these members, in this order.
pub fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    members
        .into_iter()
        .fold(Json::Object(Vec::new()), |object, (name, value)| {
            object.with(name, value)
        })
}

/// A list of these values.
pub fn list<T: Into<Json>>(items: impl IntoIterator<Item = T>) -> Json {
    Json::List(items.into_iter().map(Into::into).collect())
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Json {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    seq.serialize_element(item)?;
                }
                seq.end()
            }
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

/// The value with the members of every object sorted by their names' UTF-16 units (RFC 8785, 3.2.3), the
/// outermost without the named one. As there are no numbers, this order and the escapes that `serde_json`
/// writes are the whole of the canonical form.
struct Sorted<'a>(&'a Json, Option<&'a str>);

impl Serialize for Sorted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Json::Text(text) => serializer.serialize_str(text),
            Json::List(items) => serializer.collect_seq(items.iter().map(|item| Self(item, None))),
            Json::Object(members) => {
                let named = |name: &str| self.1 == Some(name);
                let kept = members.iter().filter(|(name, _)| !named(name));
                let mut sorted: Vec<_> = kept.collect();
                sorted.sort_unstable_by(|(one, _), (other, _)| {
                    one.encode_utf16().cmp(other.encode_utf16())
                });
                serializer.collect_map(
                    sorted
                        .into_iter()
                        .map(|(name, value)| (name, Self(value, None))),
                )
            }
        }
    }
}

/// Reads one value and notes the first fault. Reading goes on after it, so that the caller can tell
/// an edited record from a file that never was one.
#[derive(Clone, Copy)]
struct Strict<'f> {
    /// Lists and objects around the value.
    depth: usize,
    fault: &'f Cell<Option<Fault>>,
}

impl Strict<'_> {
    fn note(self, fault: Fault) {
        if self.fault.get().is_none() {
            self.fault.set(Some(fault));
        }
    }

    /// Where a list or object begins: what reads its parts, or `None` where it lies too deep.
    fn inside(self) -> Option<Self> {
        if self.depth == limits::RECORD_DEPTH {
            self.note(Fault::TooDeep);
            return None;
        }
        Some(Self {
            depth: self.depth + 1,
            ..self
        })
    }

    fn other_kind(self) -> Json {
        self.note(Fault::OtherKind);
        Json::Text(String::new())
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        match self.inside() {
            Some(inside) => {
                while let Some(item) = seq.next_element_seed(inside)? {
                    items.push(item);
                }
            }
            None => while seq.next_element::<IgnoredAny>()?.is_some() {},
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        match self.inside() {
            Some(inside) => {
                while let Some(name) = map.next_key::<String>()? {
                    members.push((name, map.next_value_seed(inside)?));
                }
                let mut names: Vec<&str> = members.iter().map(|(name, _)| &**name).collect();
                names.sort_unstable();
                if names.windows(2).any(|two| two[0] == two[1]) {
                    self.note(Fault::DuplicateName);
                }
            }
            None => while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {},
        }
        Ok(Json::Object(members))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Json, E> {
        Ok(self.other_kind())
    }

    fn visit_i64<E>(self, _: i64) -> Result<Json, E> {
        Ok(self.other_kind())
    }

    fn visit_u64<E>(self, _: u64) -> Result<Json, E> {
        Ok(self.other_kind())
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(self.other_kind())
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(self.other_kind())
    }
}

#[cfg(test)]
mod tests {
    use proptest::{
        collection::{btree_map, vec},
        prelude::*,
    };

    use super::*;

    fn check(text: &str, fault: Option<Fault>) {
        assert_eq!(Json::parse(text.as_bytes()).unwrap().fault, fault, "{text}");
    }

    #[test]
    fn texts_lists_and_objects_are_read() {
        check(r#"{"a":["b",{"c":"d"},[]]}"#, None);
    }

    #[test]
    fn a_name_that_stands_twice_is_a_fault() {
        check(r#"{"a":"1","b":"2"}"#, None);
        check(r#"{"a":"1","a":"1"}"#, Some(Fault::DuplicateName));
        check(
            r#"[{"x":{"a":"1","\u0061":"2"}}]"#,
            Some(Fault::DuplicateName),
        );
    }

    #[test]
    fn numbers_booleans_and_null_are_faults() {
        for value in [
            "0",
            "-1",
            "1.5",
            "1e400",
            "18446744073709551616",
            "true",
            "false",
            "null",
        ] {
            match Json::parse(format!(r#"{{"a":{value}}}"#).as_bytes()) {
                Ok(parsed) => assert_eq!(parsed.fault, Some(Fault::OtherKind), "{value}"),
                Err(error) => assert!(
                    error.to_string().contains("number out of range"),
                    "{value}: {error}"
                ),
            }
        }
    }

    #[test]
    fn depth_32_is_read_and_33_is_a_fault() {
        check(&format!("{}{}", "[".repeat(32), "]".repeat(32)), None);
        check(
            &format!("{}{}", "[".repeat(33), "]".repeat(33)),
            Some(Fault::TooDeep),
        );
        check(
            &format!("{}\"\"{}", r#"{"a":"#.repeat(32), "}".repeat(32)),
            None,
        );
        check(
            &format!("{}\"\"{}", r#"{"a":"#.repeat(33), "}".repeat(33)),
            Some(Fault::TooDeep),
        );
    }

    #[test]
    fn bottomless_depth_is_an_error_and_no_crash() {
        let bottomless = "[".repeat(1_000_000);
        assert!(Json::parse(bottomless.as_bytes()).is_err());
    }

    #[test]
    fn anything_after_the_end_is_an_error() {
        check("{}\n", None);
        for text in ["{} {}", "{}x", "\u{feff}{}", "", "{", "{\"a\":\"\\ud800\"}"] {
            assert!(Json::parse(text.as_bytes()).is_err(), "{text}");
        }
        assert!(Json::parse(b"\"\xff\"").is_err());
    }

    fn any_json() -> impl Strategy<Value = Json> {
        let text = any::<String>().prop_map(Json::Text);
        text.prop_recursive(4, 64, 8, |inner| {
            let lists = vec(inner.clone(), 0..8).prop_map(Json::List);
            let objects = btree_map(any::<String>(), inner, 0..8);
            prop_oneof![
                lists,
                objects.prop_map(|all| Json::Object(all.into_iter().rev().collect()))
            ]
        })
    }

    proptest! {
        #[test]
        fn the_canonical_form_is_the_one_of_a_library_that_knows_all_of_json(value in any_json()) {
            let theirs = serde_json_canonicalizer::to_vec(&value).unwrap();
            prop_assert_eq!(value.canonical(), theirs);
            if let Some((name, _)) = value.members().and_then(<[_]>::first) {
                prop_assert_eq!(value.canonical_without(name), value.without(name).canonical());
            }
        }
    }

    #[test]
    fn the_canonical_form_is_sorted_and_the_file_keeps_its_order() {
        let value = object([
            ("b", "\u{7f}é\n\u{1}/".into()),
            ("a", list(["x"])),
            ("\u{1f600}", "".into()),
            ("\u{fb33}", "".into()),
        ]);
        // By UTF-16 units an emoji stands before U+FB33.
        let canonical =
            "{\"a\":[\"x\"],\"b\":\"\u{7f}é\\n\\u0001/\",\"\u{1f600}\":\"\",\"\u{fb33}\":\"\"}";
        assert_eq!(String::from_utf8(value.canonical()).unwrap(), canonical);
        let indented = String::from_utf8(value.indented()).unwrap();
        assert!(indented.starts_with("{\n  \"b\": "), "{indented}");
        assert!(indented.ends_with("}\n"), "{indented}");
    }
}
