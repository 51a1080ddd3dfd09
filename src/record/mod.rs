//! What was chosen, as a signed statement anyone can check.
//! Pure: time, randomness and the key come in as arguments; writing files is someone else's business.

/// What a record can be exported as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    JsonLd,
    Markdown,
}

impl Format {
    pub const ALL: [Self; 2] = [Self::JsonLd, Self::Markdown];

    /// The file's name where the person gives none.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::JsonLd => "privacy-choice-record.jsonld",
            Self::Markdown => "privacy-choice-record.md",
        }
    }

    /// The ending, without the dot; also its name on the command line and in the ledger.
    pub fn extension(self) -> &'static str {
        match self {
            Self::JsonLd => "jsonld",
            Self::Markdown => "md",
        }
    }
}
