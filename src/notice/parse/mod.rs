//! TOML to a notice, or every problem at once.
//!
//! Takes any bytes: work and memory stay in proportion to the file, of which 1 MiB is read at most.
//! The document is walked by hand, since a derived reader would stop at the first problem.
//!
//! A `[matching]` table, which may be left out, names the two sharings by whose `after-opt-out` the
//! matching bench tells what becomes of its links: `service-number` and `own-number`. It has no words,
//! so an overlay has nothing of it.

mod fields;
mod names;
mod overlay;
mod problem;
mod reader;
mod rows;
mod rules;

pub use overlay::{is_overlay, overlay};
pub use problem::{Problem, ProblemKind};
pub(super) use problem::{is_bidi, is_control};
pub(super) use rules::MAX_DAYS;

use toml::{Spanned, de::DeTable};

use self::reader::Reader;
use crate::limits;
use crate::notice::Notice;

/// The version of the file format; others are refused.
pub const FORMAT: u32 = 1;

/// Reads a notice; every problem in the order of the file where there is one.
pub fn parse(source: &str) -> Result<Notice, Vec<Problem>> {
    let document = document(source)?;
    let table = document.get_ref();
    if let Some(problem) = other_format(source, table) {
        return Err(problem);
    }
    let mut reader = Reader::new(source);
    let notice = rows::notice(&mut reader, table);
    if reader.told() == 0 {
        Ok(notice)
    } else {
        Err(reader.into_problems())
    }
}

/// As `parse`, for bytes of unknown origin.
pub fn parse_bytes(bytes: &[u8]) -> Result<Notice, Vec<Problem>> {
    parse(text_of(bytes)?)
}

/// The text of a file that is neither too large nor anything but UTF-8.
pub fn text_of(bytes: &[u8]) -> Result<&str, Vec<Problem>> {
    if bytes.len() > limits::NOTICE_BYTES {
        return Err(too_large());
    }
    str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let valid = str::from_utf8(valid).unwrap_or_default();
        let mut reader = Reader::new(valid);
        reader.tell(valid.len(), ProblemKind::NotUtf8);
        reader.into_problems()
    })
}

fn too_large() -> Vec<Problem> {
    let kind = ProblemKind::FileTooLarge;
    let (line, column) = (1, 1);
    vec![Problem { line, column, kind }]
}

fn document(source: &str) -> Result<Spanned<DeTable<'_>>, Vec<Problem>> {
    if source.len() > limits::NOTICE_BYTES {
        return Err(too_large());
    }
    let (document, errors) = DeTable::parse_recoverable(source);
    if errors.is_empty() {
        return Ok(document);
    }
    // What is left of a file with a syntax error would only tell problems that aren't there.
    let mut reader = Reader::new(source);
    let mut told_until = 0;
    for error in errors {
        let offset = error.span().map_or(0, |span| span.start);
        let kind = match error.message() {
            "duplicate key" => ProblemKind::KeyTwice,
            // Of a line that is something else altogether every sign would be told.
            _ if offset < told_until => continue,
            message => ProblemKind::Syntax {
                message: message.to_owned(),
            },
        };
        let line_end = source.get(offset..).and_then(|rest| rest.find('\n'));
        told_until = line_end.map_or(source.len(), |end| offset + end);
        reader.tell(offset, kind);
    }
    Err(reader.into_problems())
}

/// A format that isn't ours is the only problem told: the rest may be right in that one.
fn other_format(source: &str, table: &DeTable<'_>) -> Option<Vec<Problem>> {
    let value = table.get("format")?;
    let number = value.get_ref().as_integer();
    let found = number.and_then(|n| i64::from_str_radix(n.as_str(), n.radix()).ok());
    if found == Some(FORMAT.into()) {
        return None;
    }
    let mut reader = Reader::unchecked(source);
    reader.tell(value.span().start, ProblemKind::OtherFormat { found });
    Some(reader.into_problems())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = include_str!("../../../tests/notices/right-expires.toml");

    #[test]
    fn a_line_that_is_no_toml_is_told_once() {
        let problems =
            parse(r#"{"@context": ["a", "b"], "type": {}, "proof": [1, 2]}"#).unwrap_err();
        assert_eq!(problems.len(), 1, "{problems:?}");
        let problems = parse("one line\nand another\n").unwrap_err();
        assert_eq!(problems.len(), 2, "{problems:?}");
    }

    #[test]
    fn a_notice_is_read_with_its_defaults() {
        let notice = parse(GOOD).unwrap();
        assert_eq!(notice.sharings[0].from, "messenger");
        assert_eq!(notice.sources[1].url, None);
        assert_eq!(notice.choices[0].first, crate::notice::Side::OptOut);
        assert_eq!(
            notice.contradictions[0].better_supported.as_deref(),
            Some("second")
        );
    }
}
