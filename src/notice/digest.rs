//! The fingerprint of a notice: which words, dates and rules a person was shown.
//!
//! A promise to records that are years old: the SHA-256 of the RFC 8785 (JCS) form of one JSON object.
//! It holds `digest` (the version of this form, 1) and every field of [`Notice`] under its name in
//! kebab-case, in the language shown: head, words, and all rows in the file's order, with defaults
//! filled in. Names of values are those of the file (`right-expires`, `e-mail`), dates are strings as
//! exact as they are known, windows' renewals are whole months, and what is not known is left out. It
//! holds no numbers but whole ones. Comments, layout and the app's own labels are not in it.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::Notice;

/// The version of the hashed form.
pub const VERSION: u32 = 1;

/// What was shown, as a hash and as the bytes that were hashed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    pub hash: [u8; 32],
    /// Kept beside the ledger, so that a revision never takes old words away.
    pub jcs: Vec<u8>,
}

impl Fingerprint {
    /// Lower-case hexadecimal, as entries and records name it.
    pub fn hex(&self) -> String {
        hex(&self.hash)
    }
}

/// The fingerprint of a notice in the language it is in.
pub fn fingerprint(notice: &Notice) -> Fingerprint {
    #[derive(Serialize)]
    struct Form<'a> {
        digest: u32,
        #[serde(flatten)]
        notice: &'a Notice,
    }
    let form = Form {
        digest: VERSION,
        notice,
    };
    let jcs = serde_json_canonicalizer::to_vec(&form).unwrap_or_default();
    debug_assert!(!jcs.is_empty(), "a notice is always expressible as JSON");
    Fingerprint {
        hash: Sha256::digest(&jcs).into(),
        jcs,
    }
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notice::parse::{overlay, parse};

    const SOURCE: &str = include_str!("../../tests/notices/right-expires.toml");

    fn hash_of(source: &str) -> String {
        hex(&fingerprint(&parse(source).unwrap()).hash)
    }

    /// A promise to records made with earlier versions: this value never changes.
    #[test]
    fn the_fingerprint_of_a_notice_is_fixed() {
        assert_eq!(
            hash_of(SOURCE),
            "a4bf9806e4887a66770b5083f0632cd7e44f489350ae1b1e74027e40930d3b75"
        );
    }

    #[test]
    fn comments_and_layout_do_not_change_it() {
        let other = SOURCE.replace("\n\n", "\n\n# An aside.\n  ");
        assert_ne!(other, SOURCE);
        assert_eq!(hash_of(&other), hash_of(SOURCE));
        let inline = SOURCE.replace("days = 30", "days = 30 # a month");
        assert_eq!(hash_of(&inline), hash_of(SOURCE));
        assert_eq!(
            hash_of(&SOURCE.replace("days = 30", "days = 30\nends = \"through\"")),
            hash_of(SOURCE),
            "a default that is written out"
        );
    }

    #[test]
    fn every_line_that_says_something_changes_it() {
        let words = SOURCE.lines().filter(|line| {
            let key = line.split(" = ").next().unwrap_or_default();
            line.contains(" = \"")
                && ["words", "title", "summary", "name", "part", "why", "lost"].contains(&key)
        });
        let mut changed = 0;
        for line in words {
            let other = format!("{} more\"", line.trim_end_matches('"'));
            assert_ne!(
                hash_of(&SOURCE.replacen(line, &other, 1)),
                hash_of(SOURCE),
                "{line}"
            );
            changed += 1;
        }
        assert!(changed > 20);
        for (from, to) in [
            ("days = 30", "days = 31"),
            ("announced = 2024-02-01", "announced = 2024-02-02"),
            ("after-opt-out = \"stops\"", "after-opt-out = \"unclear\""),
            ("revision = 1", "revision = 2"),
        ] {
            assert_ne!(
                hash_of(&SOURCE.replacen(from, to, 1)),
                hash_of(SOURCE),
                "{from}"
            );
        }
    }

    #[test]
    fn another_language_is_another_thing_shown() {
        let german = include_str!("../../tests/notices/right-expires.de.toml");
        let notice = parse(SOURCE).unwrap();
        let german = overlay(&notice, german).unwrap();
        assert_ne!(fingerprint(&german).hash, fingerprint(&notice).hash);
    }

    #[test]
    fn what_was_hashed_is_canonical_json_without_what_is_not_known() {
        let jcs = fingerprint(&parse(SOURCE).unwrap()).jcs;
        let text = String::from_utf8(jcs.clone()).unwrap();
        assert!(text.starts_with(r#"{"afterwards":[{"date":"2025","id":"still-there""#));
        assert!(!text.contains("null"));
        let value: serde_json::Value = serde_json::from_slice(&jcs).unwrap();
        assert_eq!(value["digest"], 1);
        assert_eq!(serde_json_canonicalizer::to_vec(&value).unwrap(), jcs);
    }
}
