//! Something to print: what stands on it, block by block, before anyone lays it out.
//! Pure: the same paper gives the same bytes, whatever the machine, the day or its fonts.
//!
//! Both the pages of a PDF and a page of Markdown are made of these blocks,
//! so that they can't say different things.

mod flow;
pub mod markdown;
pub mod pdf;
mod typeset;

use chrono::{DateTime, Utc};

/// A whole document, ready to be laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// The document's title, for whoever opens or hears it; also set in its metadata.
    pub title: String,
    /// BCP 47 tag of the words' language.
    pub language: String,
    pub size: PaperSize,
    /// The document's own date. Nothing else in it depends on a clock.
    pub made: DateTime<Utc>,
    /// A word printed across every page: what this paper must not be taken for.
    pub across: Option<String>,
    /// Stands at the foot of every page, left of its number.
    pub foot: String,
    pub blocks: Vec<Block>,
    pub attached: Option<Attached>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperSize {
    A4,
    Letter,
}

/// A file that travels inside the PDF, byte for byte.
#[derive(Clone, Debug, PartialEq)]
pub struct Attached {
    pub name: String,
    pub media_type: String,
    pub description: String,
    pub bytes: Vec<u8>,
}

/// A part of the paper, in reading order.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The paper's heading; one of them, first.
    Title(Words),
    Heading(Words),
    /// The sentence that must be read, larger than the rest.
    Lead(Words),
    Text(Words),
    /// A remark: smaller and softer.
    Small(Words),
    /// A strip across the column: this is a replay.
    Strip(Words),
    /// What is what: a label and its value.
    Facts(Vec<(String, Words)>),
    List(Vec<Words>),
    /// Lines with a box before them, ticked or not.
    Checks(Vec<(bool, Words)>),
    Table(Table),
    /// A QR code with something to read beside it.
    Qr {
        payload: String,
        /// What the picture holds, for those who don't see it.
        about: String,
        beside: Vec<Self>,
    },
    /// So many lines to write on. On a screen, and in Markdown, nobody writes on them.
    Notes(u8),
    /// What follows begins on a page of its own. Markdown knows no pages.
    NewPage,
}

/// Rows under named columns. The head is repeated on every page that it reaches.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the table is, for those who hear it.
    pub about: String,
    pub head: Vec<String>,
    /// Each column's share of the width; their sum is 1.
    pub widths: Vec<f32>,
    /// Each as long as `head`.
    pub rows: Vec<Vec<Words>>,
}

/// Words in one line of thought; `\n` starts a new line.
pub type Words = Vec<Span>;

/// Words that look alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    pub words: String,
    pub weight: Weight,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Plain,
    Strong,
    Soft,
    /// A fingerprint, key or number that is compared by eye, not read.
    Code,
}

/// Words of one weight.
pub fn words(words: impl Into<String>, weight: Weight) -> Words {
    vec![Span {
        words: words.into(),
        weight,
    }]
}

pub fn plain(text: impl Into<String>) -> Words {
    words(text, Weight::Plain)
}

pub fn strong(text: impl Into<String>) -> Words {
    words(text, Weight::Strong)
}

pub fn soft(text: impl Into<String>) -> Words {
    words(text, Weight::Soft)
}

pub fn code(text: impl Into<String>) -> Words {
    words(text, Weight::Code)
}
