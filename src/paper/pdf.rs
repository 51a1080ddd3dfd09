//! Placeholder.
use super::Paper;
use crate::text::Text;
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    #[error("it is no record")]
    NotARecord,
}
pub fn to_pdf(paper: &Paper, _text: &Text) -> Result<Vec<u8>, PdfError> {
    Ok(paper.title.clone().into_bytes())
}
