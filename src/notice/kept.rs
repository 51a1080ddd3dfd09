//! What a notice offered when it was shown, read from the words that the store keeps of it: a later
//! revision may cover more, and nobody has decided about what they weren't asked.

use serde::Deserialize;

use super::Side;

/// A choice as it stood in a notice of an earlier revision.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct KeptChoice {
    pub id: String,
    /// Ids of purposes or rights.
    pub covers: Vec<String>,
    opt_out: KeptSide,
    allow: KeptSide,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
struct KeptSide {
    words: String,
}

impl KeptChoice {
    /// The side's words as they were shown.
    pub fn words(&self, side: Side) -> &str {
        match side {
            Side::OptOut => &self.opt_out.words,
            Side::Allow => &self.allow.words,
        }
    }
}

/// The choices in the kept bytes of a notice; none where they can't be read.
pub fn choices_in(jcs: &[u8]) -> Vec<KeptChoice> {
    #[derive(Deserialize)]
    struct Kept {
        choices: Vec<KeptChoice>,
    }
    serde_json::from_slice::<Kept>(jcs).map_or_else(|_other| Vec::new(), |kept| kept.choices)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notice::{digest, parse};

    #[test]
    fn the_choices_of_a_notice_are_read_back_from_its_fingerprinted_bytes() {
        let notice = parse::parse(include_str!("../../tests/notices/two-choices.toml")).unwrap();
        let kept = choices_in(&digest::fingerprint(&notice).jcs);
        assert_eq!(kept.len(), notice.choices.len());
        for (kept, choice) in kept.iter().zip(&notice.choices) {
            assert_eq!(kept.id, choice.id);
            assert_eq!(kept.covers, choice.covers);
            for side in [Side::OptOut, Side::Allow] {
                assert_eq!(kept.words(side), choice.side(side).words);
            }
        }
        assert_eq!(choices_in(b"{}"), []);
    }
}
