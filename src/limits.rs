//! How much is read of what comes from outside, all in one place. What is larger is refused with a
//! sentence, or not looked at further; nothing is read half. The work for each stays within what these
//! numbers allow.

/// A notice's file, in bytes. Part of the format.
pub const NOTICE_BYTES: usize = 1024 * 1024;
/// Rows of a notice, over all its tables. Part of the format.
pub const NOTICE_ROWS: usize = 2000;
/// Characters of one text of a notice. Part of the format.
pub const NOTICE_TEXT: usize = 10_000;
/// Bytes of an id in a notice. Part of the format.
pub const NOTICE_ID: usize = 64;
/// Problems that are told of one notice; the rest is said to be there.
pub const NOTICE_PROBLEMS: usize = 1000;
/// Ids that are compared to find the one that was meant, over a whole notice.
pub const NOTICE_COMPARED: usize = 20_000;

/// A record, in bytes. Part of the format.
pub const RECORD_BYTES: u64 = 4 * 1024 * 1024;
/// Lists and objects within one another in a record. Part of the format.
pub const RECORD_DEPTH: usize = 32;

/// A PDF, in bytes: the largest file that is looked at for a record.
pub const PDF_BYTES: usize = 16 * 1024 * 1024;
/// Sections of a PDF's table of contents.
pub const PDF_SECTIONS: usize = 256;
/// References that lead to references in a PDF.
pub const PDF_HOPS: usize = 16;
/// Arrays and dictionaries within one another in a PDF.
pub const PDF_DEPTH: usize = 64;
/// Levels of a PDF's tree of attachments.
pub const PDF_LEVELS: usize = 32;
/// Attachments of a PDF.
pub const PDF_FILES: usize = 4096;

/// A line of the ledger, in bytes.
pub const LEDGER_LINE: usize = 64 * 1024;
/// A notice's words in a backup, in bytes.
pub const BACKUP_WORDS: i64 = 16 * 1024 * 1024;

/// A key's file, in bytes: far more than one of any slug has.
pub const KEY_BYTES: u64 = 4096;
/// The settings' file, in bytes.
pub const SETTINGS_BYTES: u64 = 64 * 1024;

/// Folders within one another below one that is gone through.
pub const FOLDER_DEPTH: usize = 32;
/// Files of a folder that are looked at.
pub const FOLDER_FILES: usize = 100_000;
/// Rows whose guesses are counted of one record.
pub const TALLY_GUESSES: usize = 1000;

/// Characters of a field in which somebody types a notice of their own.
pub const FIELD_TEXT: usize = 300;
/// Characters of a telephone number in the matching bench.
pub const FIELD_NUMBER: usize = 40;
/// Characters of a date that somebody types.
pub const FIELD_DATE: usize = 40;
