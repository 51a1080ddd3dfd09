//! Placeholder.
pub const MAX_PDF_BYTES: usize = 16 * 1024 * 1024;
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoRecord {
    #[error("nothing is attached")]
    NoAttachment,
}
impl NoRecord {
    pub fn text_id(self) -> &'static str {
        match self {
            Self::NoAttachment => "verify-why-no-attachment",
        }
    }
}
pub fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-")
}
pub fn record_in(_pdf: &[u8]) -> Result<Vec<u8>, NoRecord> {
    Err(NoRecord::NoAttachment)
}
