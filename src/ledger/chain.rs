//! Linking entries, and checking the links: each line carries the SHA-256 of the one before it in
//! its chain, so an edit in the middle shows. A cut tail or a whole rewrite does not; an exported
//! record pins the head, so it does.
//!
//! A line is the UTF-8 JSON object `{"v":1,"notice":…,"mode":…,"seq":…,"prev":…,"at":…,"fact":{…}}`,
//! where the fact is an object of one member, its kind, and `prev` is lower-case hexadecimal, empty in
//! a chain's first line. The bytes that were hashed are the bytes that are kept.

use std::borrow::Cow;

use chrono::{DateTime, Datelike as _, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{ChainId, Entry, Fact, Mode};
use crate::limits;
pub use crate::notice::digest::hex;

/// The version of a line's shape; others are refused.
pub const VERSION: u32 = 1;

/// One line as it is stored, with its hash.
#[derive(Clone, Debug, PartialEq)]
pub struct Linked {
    pub seq: u64,
    pub bytes: Vec<u8>,
    pub hash: [u8; 32],
    pub entry: Entry,
}

/// The first line of a chain that doesn't hold. A finding, shown plainly and never repaired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Break {
    #[error("line {seq} cannot be read")]
    Unreadable { seq: u64 },
    #[error("line {seq} belongs to another chain or place")]
    Misplaced { seq: u64 },
    #[error("line {seq} does not follow from the line before it")]
    NotLinked { seq: u64 },
    #[error("line {seq} is not the one that was written")]
    Altered { seq: u64 },
    #[error("line {seq} was written by a newer version")]
    Newer { seq: u64 },
}

/// Flat, and borrowing what is only compared: a ledger of many years opens without a wait.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'a> {
    v: u32,
    #[serde(borrow)]
    notice: Cow<'a, str>,
    mode: Mode,
    seq: u64,
    #[serde(borrow)]
    prev: Cow<'a, str>,
    at: DateTime<Utc>,
    fact: Fact,
}

impl Line<'_> {
    fn into_entry(self) -> Entry {
        Entry {
            at: self.at,
            fact: self.fact,
        }
    }
}

/// An entry that could not be read back from its line; nothing that would break the chain is linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unlinkable {
    #[error("the entry is longer than {} bytes", limits::LEDGER_LINE)]
    TooLong,
    #[error("the entry holds a value that a line cannot")]
    Inexpressible,
}

/// The line that follows `last` (`None` for a chain's first). Its entry is what reading it gives.
pub fn link(chain: &ChainId, last: Option<&Linked>, entry: Entry) -> Result<Linked, Unlinkable> {
    let line = Line {
        v: VERSION,
        notice: chain.notice.as_str().into(),
        mode: chain.mode,
        seq: seq_after(last),
        prev: prev_of(last).into(),
        at: entry.at,
        fact: entry.fact,
    };
    let bytes = serde_json::to_vec(&line).map_err(|_not_json| Unlinkable::Inexpressible)?;
    if bytes.len() > limits::LEDGER_LINE {
        return Err(Unlinkable::TooLong);
    }
    match follow(chain, last, bytes) {
        Ok(linked) if linked.entry.at == line.at && linked.entry.fact == line.fact => Ok(linked),
        _ => Err(Unlinkable::Inexpressible),
    }
}

/// Reads stored lines in order, checking every link. Lines before the break are returned with it.
pub fn verify(
    chain: &ChainId,
    lines: impl IntoIterator<Item = Vec<u8>>,
) -> (Vec<Linked>, Option<Break>) {
    let mut linked: Vec<Linked> = Vec::new();
    for bytes in lines {
        match follow(chain, linked.last(), bytes) {
            Ok(line) => linked.push(line),
            Err(broken) => return (linked, Some(broken)),
        }
    }
    (linked, None)
}

/// Reads the stored line that is to follow `last` (`None` for a chain's first), checking the link.
pub fn follow(chain: &ChainId, last: Option<&Linked>, bytes: Vec<u8>) -> Result<Linked, Break> {
    let seq = seq_after(last);
    let line = read_line(&bytes, seq)?;
    if line.notice != chain.notice || line.mode != chain.mode || line.seq != seq {
        return Err(Break::Misplaced { seq });
    }
    if line.prev != prev_of(last) {
        return Err(Break::NotLinked { seq });
    }
    let entry = line.into_entry();
    Ok(Linked {
        seq,
        hash: hash_of(&bytes),
        bytes,
        entry,
    })
}

fn read_line(bytes: &[u8], seq: u64) -> Result<Line<'_>, Break> {
    #[derive(Deserialize)]
    struct Version {
        v: u32,
    }
    if bytes.len() > limits::LEDGER_LINE {
        return Err(Break::Unreadable { seq });
    }
    match serde_json::from_slice::<Line<'_>>(bytes) {
        // A time that no calendar here can write could not be shown, or compared with others.
        Ok(line) if line.v == VERSION && (1..=9999).contains(&line.at.year()) => Ok(line),
        // A newer line may have a shape that isn't known here, but it has a version.
        _ => match serde_json::from_slice::<Version>(bytes) {
            Ok(Version { v }) if v > VERSION => Err(Break::Newer { seq }),
            _ => Err(Break::Unreadable { seq }),
        },
    }
}

/// The entry of one line on its own, whatever the chain around it; `None` where it can't be read.
pub fn entry_of(line: &[u8]) -> Option<Entry> {
    read_line(line, 0).ok().map(Line::into_entry)
}

fn seq_after(last: Option<&Linked>) -> u64 {
    last.map_or(0, |last| last.seq + 1)
}

fn prev_of(last: Option<&Linked>) -> String {
    last.map_or_else(String::new, |last| hex(&last.hash))
}

fn hash_of(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn chain_id() -> ChainId {
        ChainId {
            notice: "some-notice".to_owned(),
            mode: Mode::Real,
        }
    }

    fn step(number: usize) -> Entry {
        Entry {
            at: "2026-11-23T10:00:00.123Z".parse().unwrap(),
            fact: Fact::StepDone {
                step: format!("step-{number}"),
                done: true,
            },
        }
    }

    #[test]
    fn a_time_that_no_calendar_can_write_is_no_line() {
        let line = link(&chain_id(), None, step(0)).unwrap().bytes;
        let text = String::from_utf8(line).unwrap();
        let moved = |year: &str| text.replace("2026-11-23", year).into_bytes();
        assert!(follow(&chain_id(), None, moved("9999-12-31")).is_ok());
        for year in ["+10000-01-01", "+262142-12-31", "0000-12-31", "-0001-01-01"] {
            let line = moved(year);
            assert_eq!(entry_of(&line), None, "{year}");
            assert_eq!(
                follow(&chain_id(), None, line),
                Err(Break::Unreadable { seq: 0 }),
                "{year}"
            );
        }
    }

    fn linked(entries: impl IntoIterator<Item = Entry>) -> Vec<Linked> {
        let mut lines: Vec<Linked> = Vec::new();
        for entry in entries {
            let line = link(&chain_id(), lines.last(), entry).unwrap();
            lines.push(line);
        }
        lines
    }

    fn bytes_of(lines: &[Linked]) -> Vec<Vec<u8>> {
        lines.iter().map(|line| line.bytes.clone()).collect()
    }

    /// Where a chain of four breaks after its third line became this.
    fn third_line(text: &str) -> Option<Break> {
        let mut lines = bytes_of(&linked((0..4).map(step)));
        lines[2] = text.as_bytes().to_vec();
        let (held, broken) = verify(&chain_id(), lines);
        assert_eq!(held, linked((0..2).map(step)));
        broken
    }

    /// The third line of that chain, with one text in the place of another.
    fn third_line_with(old: &str, new: &str) -> Option<Break> {
        let lines = linked((0..3).map(step));
        let text = String::from_utf8(lines[2].bytes.clone()).unwrap();
        assert!(text.contains(old), "{text}");
        third_line(&text.replace(old, new))
    }

    #[test]
    fn a_line_is_these_bytes() {
        let line = link(&chain_id(), None, step(0)).unwrap();
        assert_eq!(
            String::from_utf8(line.bytes).unwrap(),
            r#"{"v":1,"notice":"some-notice","mode":"real","seq":0,"prev":"","at":"2026-11-23T10:00:00.123Z","fact":{"step-done":{"step":"step-0","done":true}}}"#
        );
        assert_eq!(hex(&[0x00, 0x9f, 0xa0, 0xff]), "009fa0ff");
    }

    #[test]
    fn each_way_to_be_wrong_has_its_name() {
        let seq = 2;
        let check = |old, new, broken| assert_eq!(third_line_with(old, new), Some(broken));
        check("\"v\":1", "\"v\":2", Break::Newer { seq });
        check("\"v\":1", "\"v\":0", Break::Unreadable { seq });
        check("some-notice", "other", Break::Misplaced { seq });
        check("real", "replay", Break::Misplaced { seq });
        check("\"seq\":2", "\"seq\":3", Break::Misplaced { seq });
        check("\"prev\":\"", "\"prev\":\"0", Break::NotLinked { seq });
        check("\"done\":true", "\"done\":1", Break::Unreadable { seq });
        check("true}}", "true},\"more\":1}", Break::Unreadable { seq });
        check("true}", "true,\"more\":1}", Break::Unreadable { seq });
        check("true}", "true,\"done\":true}", Break::Unreadable { seq });
        check("true}}", "true},\"seq\":2}", Break::Unreadable { seq });
        check("true}", "true}{}", Break::Unreadable { seq });
        assert_eq!(third_line(""), Some(Break::Unreadable { seq }));
        assert_eq!(third_line("{\"v\":9}"), Some(Break::Newer { seq }));
        let deep = "[".repeat(limits::LEDGER_LINE);
        assert_eq!(third_line(&deep), Some(Break::Unreadable { seq }));
    }

    #[test]
    fn a_line_of_exactly_the_limit_is_linked_and_one_byte_more_is_not() {
        let of_length = |length: usize| {
            let empty = link(&chain_id(), None, step(0)).unwrap().bytes.len() - "step-0".len();
            let mut entry = step(0);
            if let Fact::StepDone { step, .. } = &mut entry.fact {
                *step = "x".repeat(length - empty);
            }
            link(&chain_id(), None, entry)
        };
        let longest = of_length(limits::LEDGER_LINE).unwrap();
        assert_eq!(longest.bytes.len(), limits::LEDGER_LINE);
        let (held, broken) = verify(&chain_id(), [longest.bytes.clone()]);
        assert_eq!((held, broken), (vec![longest], None));
        assert_eq!(of_length(limits::LEDGER_LINE + 1), Err(Unlinkable::TooLong));
    }

    #[test]
    fn an_entry_that_would_not_be_read_back_is_not_linked() {
        use crate::notice::{PartialDate, Side};
        let mut entry = step(0);
        entry.fact = Fact::ToldAfterwards {
            choice: "share".to_owned(),
            side: Side::OptOut,
            when: PartialDate::Year(-5),
            backed_by: String::new(),
        };
        let refused = link(&chain_id(), None, entry);
        assert_eq!(refused, Err(Unlinkable::Inexpressible));
    }

    #[test]
    fn a_line_read_by_itself_gives_its_entry() {
        let line = linked((0..2).map(step)).pop().unwrap();
        assert_eq!(entry_of(&line.bytes), Some(step(1)));
        assert_eq!(entry_of(b"{\"v\":1}"), None);
    }

    #[test]
    fn a_cut_tail_does_not_show() {
        let lines = linked((0..3).map(step));
        let (held, broken) = verify(&chain_id(), bytes_of(&lines[..2]));
        assert_eq!((held.as_slice(), broken), (&lines[..2], None));
    }

    proptest! {
        #[test]
        fn any_byte_changed_in_any_line_but_the_last_shows(
            length in 2_usize..6,
            line in any::<prop::sample::Index>(),
            at in any::<prop::sample::Index>(),
            flip in 1_u8..,
        ) {
            let lines = linked((0..length).map(step));
            let mut bytes = bytes_of(&lines);
            let line = line.index(length - 1);
            let at = at.index(bytes[line].len());
            bytes[line][at] ^= flip;
            let (held, broken) = verify(&chain_id(), bytes);
            prop_assert!(broken.is_some());
            // The line itself, where it can't be read or stands wrong; else the one that names it.
            prop_assert!(held.len() == line || held.len() == line + 1);
            prop_assert_eq!(&held[..line], &lines[..line]);
        }

        #[test]
        fn lines_left_out_doubled_or_swapped_show(
            length in 3_usize..8,
            at in any::<prop::sample::Index>(),
            way in 0..3,
        ) {
            let mut bytes = bytes_of(&linked((0..length).map(step)));
            let at = at.index(length - 1);
            match way {
                0 => drop(bytes.remove(at)),
                1 => bytes.insert(at, bytes[at].clone()),
                _ => bytes.swap(at, at + 1),
            }
            prop_assert!(verify(&chain_id(), bytes).1.is_some());
        }

        #[test]
        fn appending_keeps_all_that_was(words in prop::collection::vec(any::<String>(), 1..8)) {
            let entries: Vec<Entry> = words
                .iter()
                .map(|word| Entry {
                    fact: Fact::StepDone { step: word.clone(), done: false },
                    ..step(0)
                })
                .collect();
            let shorter = linked(entries[..entries.len() - 1].iter().cloned());
            let longer = linked(entries);
            prop_assert_eq!(&longer[..shorter.len()], shorter.as_slice());
            let (held, broken) = verify(&chain_id(), bytes_of(&longer));
            prop_assert_eq!(held, longer);
            prop_assert_eq!(broken, None);
        }

        #[test]
        fn no_bytes_at_all_make_it_panic(line in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(verify(&chain_id(), [line]).1.is_some());
        }
    }
}
