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
