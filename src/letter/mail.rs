//! A letter as an e-mail draft (RFC 5322 and MIME), the same bytes every time.
//! Whatever stands in the letter, it can add no header and end no line too early.

use chrono::{DateTime, Utc};
use mail_builder::{
    MessageBuilder,
    headers::{address::Address, date::Date, raw::Raw},
};

use super::{Letter, name_of};
use crate::text::one_line;

/// `X-Unsent` makes mail programs open it for writing. There is no `From`, and the message's id is
/// that of the letter: the builder would make one up from the clock.
pub(super) fn draft(letter: &Letter, made: DateTime<Utc>) -> Vec<u8> {
    let id = format!("{}@fair-notice.invalid", name_of(&letter.reference));
    let body = letter.clean_body().replace('\n', "\r\n") + "\r\n";
    // Typed letters that look like an encoded word would be decoded by whoever reads them.
    let subject = one_line(&letter.subject).replace("=?", "= ?");
    let mut message = MessageBuilder::new()
        .date(Date::new(made.timestamp()))
        .subject(subject)
        .message_id(id)
        .header("X-Unsent", Raw::new("1"))
        .text_body(body);
    if let Some(address) = letter.address.as_deref().filter(|it| is_address(it)) {
        message = message.to(Address::new_address(None::<&str>, address));
    }
    let mut bytes = Vec::new();
    message.serialize(&mut bytes);
    bytes
}

/// Whether a contact is an e-mail address and nothing else. Stricter than the standard: what has
/// to be quoted in a header is taken for none.
fn is_address(contact: &str) -> bool {
    let is_plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.ends_with('.')
            && !part.contains("..")
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&byte))
    };
    contact.len() <= 254
        && contact.split_once('@').is_some_and(|(local, domain)| {
            is_plain(local) && is_plain(domain) && domain.contains('.')
        })
}
