//! Placeholder.
use crate::{
    notice::{Channel, Choice, Notice},
    paper::{PaperSize, pdf::PdfError},
    text::Text,
};
use chrono::{DateTime, NaiveDate, Utc};

#[derive(Clone, Default)]
pub struct Identity {
    pub name: String,
    pub account: String,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Nothing,
    Account,
    NameAndAccount,
}
pub fn needs(channel: Channel) -> Need {
    match channel {
        Channel::Letter => Need::NameAndAccount,
        Channel::EMail | Channel::Phone => Need::Account,
        _ => Need::Nothing,
    }
}
pub fn reference(year: i32, random: [u8; 8]) -> String {
    format!("{year}-{:07}", u64::from_be_bytes(random) % 10_000_000)
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub reference: String,
    pub choice: String,
    pub channel: Channel,
    pub to: String,
    pub address: Option<String>,
    pub subject: String,
    pub body: String,
    pub language: String,
    pub written: NaiveDate,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterFormat {
    Text,
    Pdf,
    Eml,
}
impl LetterFormat {
    pub const ALL: [Self; 3] = [Self::Text, Self::Pdf, Self::Eml];
    pub fn extension(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Pdf => "pdf",
            Self::Eml => "eml",
        }
    }
    pub fn file_name(self, reference: &str) -> String {
        format!("letter-{reference}.{}", self.extension())
    }
}
pub fn write(
    notice: &Notice,
    choice: &Choice,
    channel: Channel,
    identity: &Identity,
    reference: &str,
    on: NaiveDate,
    text: &Text,
) -> Letter {
    Letter {
        reference: reference.to_owned(),
        choice: choice.id.clone(),
        channel,
        to: notice.words.title.clone(),
        address: None,
        subject: format!("{} ({reference})", choice.question),
        body: format!(
            "Hello,\n\nPlease stop it. {} {} {}",
            identity.name,
            identity.account,
            text.date(on)
        ),
        language: notice.language.clone(),
        written: on,
    }
}
impl Letter {
    /// Whether something is still to be filled in.
    pub fn has_blanks(&self) -> bool {
        self.body.contains('[')
    }
    pub fn to_text(&self) -> String {
        format!("{}\n\n{}", self.subject, self.body)
    }
    pub fn to_eml(&self, _made: DateTime<Utc>) -> Vec<u8> {
        self.to_text().into_bytes()
    }
    pub fn to_pdf(
        &self,
        _size: PaperSize,
        _made: DateTime<Utc>,
        _text: &Text,
    ) -> Result<Vec<u8>, PdfError> {
        Ok(Vec::new())
    }
}
