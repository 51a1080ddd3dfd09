//! The opt-out written for the person: its words, and the forms in which it can be taken along.
//! Pure, and never kept: whoever it names stands in the letter itself and nowhere else.

mod mail;

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    notice::{Channel, Choice, Notice, Side},
    paper::{Block, Paper, PaperSize, plain, strong},
    text::{Text, clean_lines, one_line},
};

/// Who writes, as far as the person says. Both may be empty. Kept nowhere.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Identity {
    pub name: String,
    /// What the controller knows the person by: a number, an address, a user name.
    pub account: String,
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").finish_non_exhaustive()
    }
}

/// What the person is asked for before a letter is written. Never more than the channel needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// No letter: it is done in the service.
    Nothing,
    /// Nothing either, since whoever answers the phone asks; the letter is what to say.
    WhatToSay,
    Account,
    NameAndAccount,
}

pub fn needs(channel: Channel) -> Need {
    match channel {
        Channel::InApp | Channel::Web => Need::Nothing,
        Channel::Phone => Need::WhatToSay,
        Channel::EMail => Need::Account,
        Channel::Letter => Need::NameAndAccount,
    }
}

/// A name for one letter, `2026-7K3M9QX`, by which both sides find it again.
/// Seven characters of 32 that can't be mistaken for one another (no I, L, O or U), each as likely.
pub fn reference(year: i32, random: [u8; 8]) -> String {
    const CHARACTERS: [char; 32] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H',
        'J', 'K', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
    ];
    let [seven @ .., _] = random;
    // 256 is a multiple of 32, so five bits of a byte are as evenly spread as the byte.
    let characters = seven.map(|byte| CHARACTERS[usize::from(byte & 31)]);
    format!("{year:04}-{}", String::from_iter(characters))
}

/// A letter, an e-mail, or what to say on the phone. The person may change subject and body;
/// every form is made of the words as they stand then.
#[derive(Clone, PartialEq)]
pub struct Letter {
    pub reference: String,
    /// The id of the choice that it carries out.
    pub choice: String,
    pub channel: Channel,
    /// The controller's name.
    pub to: String,
    /// Where it goes, as the notice states; `None` where it doesn't, never a guess.
    pub address: Option<String>,
    pub subject: String,
    /// Paragraphs, with an empty line between them.
    pub body: String,
    /// BCP 47 tag of its words.
    pub language: String,
    pub written: NaiveDate,
    /// What stands in the body for something that wasn't given.
    pub placeholders: Vec<String>,
}

impl fmt::Debug for Letter {
    /// Without the words, since they name the person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Letter")
            .field("reference", &self.reference)
            .field("choice", &self.choice)
            .field("channel", &self.channel)
            .finish_non_exhaustive()
    }
}

/// The opt-out of just what `choice` covers. `None` where the channel needs no letter.
///
/// It asks to be told of side effects before anything is done, and for a written confirmation.
/// The law is named only where it applies.
pub fn write(
    notice: &Notice,
    choice: &Choice,
    channel: Channel,
    identity: &Identity,
    reference: &str,
    on: NaiveDate,
    text: &Text,
) -> Option<Letter> {
    let need = needs(channel);
    if need == Need::Nothing {
        return None;
    }
    let controller = notice.party(&notice.controller);
    let to = controller.map_or(notice.controller.as_str(), |party| party.name.as_str());
    let announced = text.date(notice.announced);
    let mut placeholders = Vec::new();
    let mut given = |typed: &str, is_needed: bool, blank: String| {
        let typed = one_line(typed);
        if typed.is_empty() && is_needed {
            placeholders.push(blank.clone());
            return Some(blank);
        }
        Some(typed).filter(|typed| !typed.is_empty())
    };
    let account = given(
        &identity.account,
        matches!(need, Need::Account | Need::NameAndAccount),
        text.say("letter-blank-account"),
    );
    let name = given(
        &identity.name,
        need == Need::NameAndAccount,
        text.say("letter-blank-name"),
    );

    let mut paragraphs = vec![
        text.say("letter-greeting"),
        text.say_with(
            "letter-choice",
            &[
                ("announced", announced.as_str().into()),
                ("question", choice.question.as_str().into()),
            ],
        ),
        answer(notice, choice, text),
        text.say("letter-keep"),
    ];
    let with_reference = [("reference", reference.into())];
    if channel == Channel::Phone {
        paragraphs.push(text.say("letter-phone-side-effects"));
        paragraphs.push(text.say_with("letter-phone-confirm", &with_reference));
    } else {
        paragraphs.push(text.say("letter-side-effects"));
        paragraphs.push(text.say_with("letter-confirm", &with_reference));
    }
    if gdpr_applies(notice, choice) {
        paragraphs.push(text.say("letter-gdpr"));
    }
    if let Some(account) = account {
        paragraphs.push(text.say_with("letter-account", &[("account", account.into())]));
    }
    if channel == Channel::Phone {
        paragraphs.push(text.say("letter-phone-note"));
    } else {
        let signed = [Some(text.say("letter-closing")), name];
        paragraphs.push(signed.into_iter().flatten().collect::<Vec<_>>().join("\n"));
    }

    Some(Letter {
        reference: reference.to_owned(),
        choice: choice.id.clone(),
        channel,
        to: to.to_owned(),
        address: controller.and_then(|party| party.contact.clone()),
        subject: text.say_with(
            "letter-subject",
            &[
                ("announced", announced.into()),
                ("reference", reference.into()),
            ],
        ),
        body: paragraphs.join("\n\n"),
        language: text.tag().to_owned(),
        written: on,
        placeholders,
    })
}

/// The side taken, with what it covers, a line each: uses of data that shall end, and rights that
/// shall stay.
fn answer(notice: &Notice, choice: &Choice, text: &Text) -> String {
    let side = choice.side(Side::OptOut).words.as_str().into();
    let mut lines = vec![text.say_with("letter-answer", &[("side", side)])];
    let covers = choice.covers.iter();
    let uses: Vec<_> = covers.clone().filter_map(|id| notice.purpose(id)).collect();
    let rights: Vec<_> = covers.filter_map(|id| notice.right(id)).collect();
    if !uses.is_empty() {
        lines.push(text.say("letter-covers"));
        lines.extend(uses.iter().map(|purpose| format!("– {}", purpose.words)));
    }
    if !rights.is_empty() {
        lines.push(text.say("letter-keeps"));
        lines.extend(rights.iter().map(|right| format!("– {}", right.words)));
    }
    lines.join("\n")
}

/// Whether the right to object (Article 21) and the month for an answer (Article 12(3)) can be named:
/// for a use of data, in the EU, announced since the GDPR applies.
fn gdpr_applies(notice: &Notice, choice: &Choice) -> bool {
    let since = NaiveDate::from_ymd_opt(2018, 5, 25);
    notice.jurisdictions.iter().any(|place| place == "EU")
        && since.is_some_and(|since| notice.announced >= since)
        && choice.covers.iter().any(|id| notice.purpose(id).is_some())
}

impl Letter {
    /// The blanks that are still to be filled in, as they stand in the words.
    pub fn blanks(&self) -> impl Iterator<Item = &str> {
        let blanks = self.placeholders.iter().map(String::as_str);
        blanks.filter(|blank| self.body.contains(blank) || self.subject.contains(blank))
    }

    pub fn has_blanks(&self) -> bool {
        self.blanks().next().is_some()
    }

    /// To print, to copy, or to read aloud: address, date, subject and body.
    pub fn to_text(&self) -> String {
        let parts = [
            self.address_lines().join("\n"),
            self.date(),
            one_line(&self.subject),
            self.clean_body(),
        ];
        parts.join("\n\n") + "\n"
    }

    /// An e-mail that opens as a draft. It has no sender: the mail program knows them.
    pub fn to_eml(&self, made: DateTime<Utc>) -> Vec<u8> {
        mail::draft(self, made)
    }

    /// A page to sign and post.
    pub fn to_paper(&self, size: PaperSize, made: DateTime<Utc>) -> Paper {
        let subject = one_line(&self.subject);
        let body = self.clean_body();
        let mut blocks = vec![
            Block::Text(plain(self.address_lines().join("\n"))),
            Block::Text(plain(self.date())),
            Block::Title(strong(subject.clone())),
        ];
        let paragraphs = body.split("\n\n").map(|part| part.trim_matches('\n'));
        let paragraphs = paragraphs.filter(|paragraph| !paragraph.is_empty());
        blocks.extend(paragraphs.map(|paragraph| Block::Text(plain(paragraph))));
        Paper {
            title: subject,
            language: self.language.clone(),
            size,
            made,
            across: None,
            foot: one_line(&self.reference),
            blocks,
            attached: None,
        }
    }

    /// The name, and the address unless it begins with that name.
    fn address_lines(&self) -> Vec<String> {
        let to = one_line(&self.to);
        match self.address.as_deref().map(one_line) {
            Some(address) if address.starts_with(&to) => vec![address],
            Some(address) => vec![to, address],
            None => vec![to],
        }
    }

    fn date(&self) -> String {
        Text::new(&self.language).date(self.written)
    }

    fn clean_body(&self) -> String {
        clean_lines(&self.body).trim().to_owned()
    }
}

/// The forms in which a letter can be taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

    /// `letter-2026-7K3M9QX.pdf`: it tells neither whom it goes to nor who wrote it.
    pub fn file_name(self, reference: &str) -> String {
        format!("letter-{}.{}", name_of(reference), self.extension())
    }
}

/// Only what every file system and every header takes.
fn name_of(reference: &str) -> String {
    let characters = reference.chars();
    let kept = characters.filter(|c| c.is_ascii_alphanumeric() || *c == '-');
    kept.take(32).collect()
}

#[cfg(test)]
mod tests;
