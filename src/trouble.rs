//! What can break, as the person meets it: one variant for each thing they can do about it.
//! Plain data; the words are `err-…` (what happened, what is safe) and `rec-…` (what to do).

use std::path::PathBuf;

/// Something broke. Expected refusals of the rules are not trouble.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The ledger could not be opened; the window goes on without saving.
    LedgerNotOpened { detail: String },
    /// The ledger's file is damaged, or none of ours; it is left alone, and nothing is saved.
    LedgerDamaged { detail: String, path: PathBuf },
    /// The ledger was written by a newer version and is left alone.
    LedgerNewer { detail: String },
    /// The ledger was removed or replaced while the window was open; nothing more is saved.
    LedgerGone { detail: String },
    /// The ledger is missing or empty, though records were signed from it.
    LedgerEmptied { path: PathBuf },
    /// The keys could not be opened: choices are kept, but nothing can be signed.
    KeysNotOpened { detail: String },
    /// The notice was removed, but for its keys.
    KeysRemain { detail: String },
    /// A choice or fact could not be written; nothing changed.
    NotSaved { detail: String },
    /// Links of this notice's chain don't hold; shown, never repaired.
    ChainBroken { detail: String },
    /// The record could not be made or written; no file was left behind.
    NotExported {
        detail: String,
        path: Option<PathBuf>,
    },
    /// A file of that name exists; ask before replacing it.
    FileExists { path: PathBuf },
    /// A date before the announcement, in the future, or outside the calendar; nothing changed.
    DateNotPossible,
    /// No notice of that name is here.
    NoticeUnknown { slug: String },
    /// A file dropped or named can't be read as a record.
    NotReadable { detail: String, path: PathBuf },
    /// A file that was to be evidence can't be read; it isn't named.
    EvidenceNotRead { detail: String, path: PathBuf },
    /// A notice of the person's own has problems.
    NoticeBroken { detail: String, path: PathBuf },
    /// An own notice couldn't be written, or its file not removed.
    NoticeNotKept { detail: String, path: PathBuf },
    /// A file that isn't a record couldn't be written; none was left behind.
    NotWritten { detail: String, path: PathBuf },
    /// Nothing of that name can be read as a file, or there is nothing in it.
    NoSuchFile { detail: String, path: PathBuf },
    /// A backup can't be taken in; nothing changed.
    NotRestored { detail: String, path: PathBuf },
    /// Something of what is kept couldn't be deleted.
    NotDeleted { detail: String, path: PathBuf },
    /// Settings could not be kept: comfort only.
    SettingsNotKept { detail: String },
}

/// An error with all its causes, for whoever folds the details out.
pub fn in_full(error: &dyn std::error::Error) -> String {
    let mut parts = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(deeper) = cause {
        let words = deeper.to_string();
        // Some repeat the one they were caused by.
        parts.retain(|part| !words.ends_with(part.as_str()));
        parts.push(words);
        cause = deeper.source();
    }
    parts.join(": ")
}

impl Trouble {
    /// What folds out: the cause, for whoever wants to look closer.
    pub fn detail(&self) -> Option<&str> {
        match self {
            Self::LedgerNotOpened { detail }
            | Self::LedgerDamaged { detail, .. }
            | Self::LedgerNewer { detail }
            | Self::LedgerGone { detail }
            | Self::KeysNotOpened { detail }
            | Self::KeysRemain { detail }
            | Self::NotSaved { detail }
            | Self::ChainBroken { detail }
            | Self::NotExported { detail, .. }
            | Self::NotReadable { detail, .. }
            | Self::EvidenceNotRead { detail, .. }
            | Self::NoticeBroken { detail, .. }
            | Self::NoticeNotKept { detail, .. }
            | Self::NotWritten { detail, .. }
            | Self::NoSuchFile { detail, .. }
            | Self::NotRestored { detail, .. }
            | Self::NotDeleted { detail, .. }
            | Self::SettingsNotKept { detail } => Some(detail),
            Self::NoticeUnknown { slug } => Some(slug),
            Self::FileExists { .. } | Self::LedgerEmptied { .. } | Self::DateNotPossible => None,
        }
    }

    /// The file it is about, shown last.
    pub fn path(&self) -> Option<&PathBuf> {
        match self {
            Self::NotExported { path, .. } => path.as_ref(),
            Self::FileExists { path }
            | Self::LedgerDamaged { path, .. }
            | Self::LedgerEmptied { path }
            | Self::NotReadable { path, .. }
            | Self::EvidenceNotRead { path, .. }
            | Self::NoticeBroken { path, .. }
            | Self::NoticeNotKept { path, .. }
            | Self::NotWritten { path, .. }
            | Self::NoSuchFile { path, .. }
            | Self::NotRestored { path, .. }
            | Self::NotDeleted { path, .. } => Some(path),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("{0}")]
    struct Said(&'static str, #[source] Option<Box<Self>>);

    #[test]
    fn causes_are_told_once_each() {
        let said = |words, cause| Some(Box::new(Said(words, cause)));
        let twice = Said(
            "not written",
            said("disk full", said("error 13: disk full", None)),
        );
        assert_eq!(in_full(&twice), "not written: error 13: disk full");
        let other = Said("not written", said("disk full", None));
        assert_eq!(in_full(&other), "not written: disk full");
        assert_eq!(in_full(&Said("gone", None)), "gone");
    }
}
