//! What a file turned out to be: a record in JSON-LD, a PDF that holds one, or neither.
//! A PDF's pages are never believed: they are drawn anew from the record inside and compared.

use super::{
    attachment,
    json::Json,
    proof::{self, Verdict, Why},
    to_pdf,
};
use crate::paper::PaperSize;

/// The answer about one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Examined {
    pub verdict: Verdict,
    pub pages: Pages,
    /// The signed bytes of an intact record: the file itself, or what a PDF holds. Else none.
    pub signed: Vec<u8>,
}

/// Whether a PDF's pages say what the record inside says. The signature covers the record alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pages {
    /// The file has none.
    None,
    /// They are what this program draws from the record.
    AsDrawn,
    /// This version of the program draws others from the record: somebody changed them.
    Changed,
    /// Another version of the program made them, which may have drawn otherwise.
    NotComparable,
}

/// Looks at the bytes of a file.
pub fn examine(bytes: &[u8]) -> Examined {
    let (verdict, signed) = verify(bytes.to_vec());
    let is_intact = matches!(verdict, Verdict::Intact { .. });
    Examined {
        pages: if is_intact && attachment::is_pdf(bytes) {
            pages_of(bytes, &signed)
        } else {
            Pages::None
        },
        verdict,
        signed,
    }
}

/// Verifies the record that a file is, or that a PDF holds, and gives its signed bytes where it is
/// intact. A PDF's pages aren't looked at.
pub fn verify(bytes: Vec<u8>) -> (Verdict, Vec<u8>) {
    let signed = if attachment::is_pdf(&bytes) {
        attachment::record_in(&bytes)
    } else {
        Ok(bytes)
    };
    let signed = match signed {
        Ok(signed) => signed,
        Err(why) => {
            let why = Why::NoneInPdf(why);
            return (Verdict::NotARecord { why }, Vec::new());
        }
    };
    match proof::verify(&signed) {
        verdict @ Verdict::Intact { .. } => (verdict, signed),
        verdict => (verdict, Vec::new()),
    }
}

fn pages_of(pdf: &[u8], signed: &[u8]) -> Pages {
    let is_drawn = |size| to_pdf(signed, size).is_ok_and(|drawn| drawn == pdf);
    if is_drawn(PaperSize::A4) || is_drawn(PaperSize::Letter) {
        Pages::AsDrawn
    } else if is_of_this_version(signed) {
        Pages::Changed
    } else {
        Pages::NotComparable
    }
}

fn is_of_this_version(signed: &[u8]) -> bool {
    let document = Json::parse(signed).map(|parsed| parsed.value);
    document.is_ok_and(|document| {
        let receipt = document.list("@graph").and_then(<[Json]>::first);
        let creator = receipt.and_then(|receipt| receipt.get("creator"));
        creator.and_then(|creator| creator.text("softwareVersion"))
            == Some(env!("CARGO_PKG_VERSION"))
    })
}
