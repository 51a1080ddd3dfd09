use proptest::prelude::*;

use super::*;
use crate::notice::parse;

/// EU, 2024, with an e-mail address.
const MESSENGER: &str = include_str!("../../tests/notices/right-expires.toml");
/// California, 2025, a right, with a postal address.
const SHOP: &str = include_str!("../../tests/notices/later-of.toml");
/// EU and US, 2016, no contact.
const WHATSAPP: &str = include_str!("../../assets/notices/whatsapp-2016/notice.toml");
const BANK: &str = include_str!("../../tests/notices/open-ended.toml");
const CARRIER: &str = include_str!("../../tests/notices/two-choices.toml");

const REFERENCE: &str = "2026-7K3M9QX";

fn notice(source: &str) -> Notice {
    parse::parse(source).unwrap()
}

fn day() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

fn made() -> DateTime<Utc> {
    "2026-11-23T10:00:00Z".parse().unwrap()
}

fn ann() -> Identity {
    Identity {
        name: "Ann Example".to_owned(),
        account: "+49 30 0000".to_owned(),
    }
}

fn letter_to(notice: &Notice, channel: Channel, identity: &Identity, language: &str) -> Letter {
    let choice = &notice.choices[0];
    let text = Text::new(language);
    write(notice, choice, channel, identity, REFERENCE, day(), &text).unwrap()
}

fn letter(source: &str, channel: Channel, identity: &Identity) -> Letter {
    letter_to(&notice(source), channel, identity, "en")
}

#[test]
fn each_channel_asks_for_no_more_than_it_needs() {
    assert_eq!(needs(Channel::InApp), Need::Nothing);
    assert_eq!(needs(Channel::Web), Need::Nothing);
    assert_eq!(needs(Channel::Phone), Need::WhatToSay);
    assert_eq!(needs(Channel::EMail), Need::Account);
    assert_eq!(needs(Channel::Letter), Need::NameAndAccount);
}

#[test]
fn what_is_done_in_the_service_needs_no_letter() {
    let notice = notice(MESSENGER);
    for channel in [Channel::InApp, Channel::Web] {
        let text = Text::new("en");
        let choice = &notice.choices[0];
        let none = write(&notice, choice, channel, &ann(), REFERENCE, day(), &text);
        assert!(none.is_none());
    }
}

#[test]
fn a_reference_is_the_year_and_seven_characters_that_look_unlike() {
    assert_eq!(reference(2026, [0; 8]), "2026-0000000");
    assert_eq!(reference(2026, [255; 8]), "2026-ZZZZZZZ");
    assert_eq!(
        reference(2026, [1, 2, 10, 17, 18, 19, 27, 9]),
        "2026-12AHJKV"
    );
    assert_eq!(reference(7, [0; 8]).len(), "0007-0000000".len());
}

#[test]
fn each_character_of_a_reference_is_as_likely_as_the_others() {
    let mut counts = std::collections::BTreeMap::new();
    for byte in 0..=255 {
        let reference = reference(2026, [byte; 8]);
        *counts.entry(reference.chars().last()).or_insert(0) += 1;
    }
    assert_eq!(counts.len(), 32);
    assert!(counts.values().all(|count| *count == 8));
    assert!(!counts.keys().any(|c| "ILOU".contains(c.unwrap())));
}

#[test]
fn the_letter_of_2024_reads_as_written_here() {
    let expected = "\
Made-up Messenger
privacy@messenger.example

23 November 2026

Opt-out from your notice of 1 February 2024, reference 2026-7K3M9QX

Hello,

On 1 February 2024 you announced changes. As I understand them, they let me choose: “May the parent use your number for ads?”

My answer is: “Don't use it”.
I opt out of the use of my data for this, and of nothing else:
– ads that fit you

I go on using your service. This doesn’t end my account.

Please tell me first if doing so has side effects on my account, or on what I can use. In that case change nothing until I have answered.

If not, please carry it out and confirm it in writing, with the day from which it holds and my reference 2026-7K3M9QX. Please use the contact details that you have for my account.

This is an objection under Article 21 of the GDPR. Article 12(3) gives one month for the answer.

My account: +49 30 0000

Kind regards
Ann Example
";
    assert_eq!(
        letter(MESSENGER, Channel::EMail, &ann()).to_text(),
        expected
    );
}

#[test]
fn side_effects_are_asked_about_before_it_is_asked_to_be_done() {
    for channel in [Channel::Letter, Channel::EMail, Channel::Phone] {
        let body = letter(WHATSAPP, channel, &ann()).body;
        let first = body.find("side effects").unwrap();
        let then = body.find("carry it out").unwrap();
        assert!(first < then, "{body}");
    }
}

#[test]
fn only_what_the_choice_covers_is_refused() {
    let notice = notice(CARRIER);
    let body = letter_to(&notice, Channel::EMail, &ann(), "en").body;
    let covered = &notice.purpose("maps").unwrap().words;
    let other = &notice.purpose("sales").unwrap().words;
    assert!(body.contains(&format!("– {covered}")), "{body}");
    assert!(!body.contains(other.as_str()), "{body}");
}

#[test]
fn a_right_is_kept_not_opted_out_of() {
    let body = letter(SHOP, Channel::Letter, &ann()).body;
    let right = notice(SHOP).right("court").unwrap().words.clone();
    assert!(body.contains(&format!(
        "so that I keep this, and ask for nothing else:\n– {right}"
    )));
    assert!(!body.contains("use of my data"));
}

#[test]
fn a_letter_is_short() {
    for source in [MESSENGER, SHOP, WHATSAPP, BANK, CARRIER] {
        let notice = notice(source);
        for language in ["en", "de"] {
            for channel in [Channel::Letter, Channel::EMail, Channel::Phone] {
                let body = letter_to(&notice, channel, &ann(), language).body;
                let words = body.split_whitespace().count();
                assert!(words <= 160, "{words} words: {body}");
            }
        }
    }
}

#[test]
fn the_law_is_named_only_where_it_applies() {
    let names_law = |change: fn(&mut Notice)| {
        let mut notice = notice(MESSENGER);
        change(&mut notice);
        let body = letter_to(&notice, Channel::EMail, &ann(), "en").body;
        assert_eq!(body.contains("Article 21"), body.contains("one month"));
        body.contains("Article 21")
    };
    let on = |text: &str| text.parse::<NaiveDate>().unwrap();
    assert!(names_law(|_| {}));
    assert!(names_law(|n| n.jurisdictions.insert(0, "US".to_owned())));
    assert!(!names_law(|n| n.jurisdictions = vec!["US".to_owned()]));
    let mut edge = notice(MESSENGER);
    edge.announced = on("2018-05-25");
    assert!(gdpr_applies(&edge, &edge.choices[0]));
    edge.announced = on("2018-05-24");
    assert!(!gdpr_applies(&edge, &edge.choices[0]));
    let mut about_a_right = notice(SHOP);
    about_a_right.jurisdictions = vec!["EU".to_owned()];
    assert!(!gdpr_applies(&about_a_right, &about_a_right.choices[0]));
    assert!(
        !letter(WHATSAPP, Channel::EMail, &ann())
            .body
            .contains("GDPR")
    );
}

#[test]
fn what_is_needed_and_not_given_is_a_blank_that_shows() {
    let check = |channel, identity: &Identity, blanks: &[&str]| {
        let letter = letter(MESSENGER, channel, identity);
        assert_eq!(letter.blanks().collect::<Vec<_>>(), blanks);
        assert_eq!(letter.has_blanks(), !blanks.is_empty());
    };
    let nobody = Identity::default();
    let account = "[your account, such as number or e-mail address]";
    check(Channel::Letter, &nobody, &[account, "[your name]"]);
    check(Channel::EMail, &nobody, &[account]);
    check(Channel::Phone, &nobody, &[]);
    check(Channel::Letter, &ann(), &[]);
    let spaces = Identity {
        account: " \r\n".to_owned(),
        ..ann()
    };
    check(Channel::Letter, &spaces, &[account]);
}

#[test]
fn a_blank_that_was_filled_in_by_hand_is_none() {
    let mut letter = letter(MESSENGER, Channel::EMail, &Identity::default());
    letter.body = letter
        .body
        .replace("[your account, such as number or e-mail address]", "me");
    assert!(!letter.has_blanks());
}

#[test]
fn an_address_is_the_stated_one_or_none() {
    assert_eq!(letter(WHATSAPP, Channel::EMail, &ann()).address, None);
    let text = letter(WHATSAPP, Channel::Letter, &ann()).to_text();
    assert!(
        text.starts_with("WhatsApp\n\n23 November 2026\n\n"),
        "{text}"
    );
    let stated = letter(SHOP, Channel::Letter, &ann()).address;
    assert_eq!(
        stated.as_deref(),
        Some("Made-up Shop, Legal, 2 Made-up Road")
    );
}

#[test]
fn an_address_that_begins_with_the_name_does_not_say_it_twice() {
    let check = |to: &str, address: &str, expected: &str| {
        let mut letter = letter(SHOP, Channel::Letter, &ann());
        letter.to = to.to_owned();
        letter.address = Some(address.to_owned());
        let text = letter.to_text();
        assert_eq!(text.split("\n\n").next(), Some(expected));
    };
    check("Shop", "Shop, 2 Road", "Shop, 2 Road");
    check("Shop", "2 Road", "Shop\n2 Road");
}

#[test]
fn an_e_mail_goes_only_to_an_e_mail_address() {
    let check = |address: Option<&str>, to: Option<&str>| {
        let mut letter = letter(MESSENGER, Channel::EMail, &ann());
        letter.address = address.map(str::to_owned);
        let draft = String::from_utf8(letter.to_eml(made())).unwrap();
        let line = draft.lines().find(|line| line.starts_with("To:"));
        assert_eq!(line, to, "{draft}");
    };
    check(
        Some("privacy@messenger.example"),
        Some("To: <privacy@messenger.example>"),
    );
    check(None, None);
    check(Some("2 Made-up Road"), None);
    check(Some("https://messenger.example/@help"), None);
    check(Some("a@b.example, c@d.example"), None);
    check(Some("a@b.example\r\nBcc: c@d.example"), None);
    check(Some("a@b@c.example"), None);
    check(Some("a@localhost"), None);
    check(Some("@b.example"), None);
}

#[test]
fn a_draft_is_unsent_has_no_sender_and_is_the_same_each_time() {
    let letter = letter(MESSENGER, Channel::EMail, &ann());
    let draft = String::from_utf8(letter.to_eml(made())).unwrap();
    assert_eq!(draft.as_bytes(), letter.to_eml(made()));
    let (head, _) = draft.split_once("\r\n\r\n").unwrap();
    let expected = "\
Date: Mon, 23 Nov 2026 10:00:00 +0000\r
Subject: Opt-out from your notice of 1 February 2024, reference 2026-7K3M9QX\r
Message-ID: <2026-7K3M9QX@fair-notice.invalid>\r
X-Unsent: 1\r
To: <privacy@messenger.example>\r
MIME-Version: 1.0\r
Content-Type: text/plain; charset=\"utf-8\"\r
Content-Transfer-Encoding: quoted-printable";
    assert_eq!(head, expected);
}

#[test]
fn a_subject_typed_as_if_encoded_is_not_decoded() {
    let mut letter = letter(MESSENGER, Channel::EMail, &ann());
    letter.subject = "=?utf-8?Q?=0D=0ABcc:_c=40d.example?=".to_owned();
    let draft = String::from_utf8(letter.to_eml(made())).unwrap();
    assert!(!draft.contains("=?"), "{draft}");
}

#[test]
fn a_page_has_address_date_subject_and_paragraphs() {
    let letter = letter(MESSENGER, Channel::Letter, &ann());
    let paper = letter.to_paper(PaperSize::A4, made());
    assert_eq!(
        (paper.title.as_str(), paper.language.as_str()),
        (letter.subject.as_str(), "en")
    );
    assert_eq!(paper.foot, REFERENCE);
    let last = Block::Text(plain("Kind regards\nAnn Example"));
    assert_eq!(paper.blocks.last(), Some(&last));
    assert_eq!(paper.blocks[2], Block::Title(strong(letter.subject)));
}

#[test]
fn no_one_is_named_where_programs_are_looked_into() {
    let identity = ann();
    let letter = letter(MESSENGER, Channel::Letter, &identity);
    let seen = format!("{identity:?} {letter:?}");
    assert!(!seen.contains("Ann") && !seen.contains("+49"), "{seen}");
    assert!(seen.contains(REFERENCE));
}

#[test]
fn a_file_is_named_after_the_reference_alone() {
    let names = LetterFormat::ALL.map(|format| format.file_name(REFERENCE));
    let expected = ["txt", "pdf", "eml"].map(|ending| format!("letter-2026-7K3M9QX.{ending}"));
    assert_eq!(names, expected);
    assert_eq!(LetterFormat::Pdf.file_name("../a\0b"), "letter-ab.pdf");
}

/// Every way in which a draft could be something else than it says.
fn assert_is_a_draft(bytes: &[u8]) {
    assert!(bytes.is_ascii());
    let draft = str::from_utf8(bytes).unwrap();
    assert!(draft.ends_with("\r\n"));
    assert!(
        !draft.replace("\r\n", "").contains(['\r', '\n']),
        "{draft:?}"
    );
    assert!(
        draft.split("\r\n").all(|line| line.len() <= 78),
        "{draft:?}"
    );
    assert!(
        !draft.replace("\r\n", "").contains(|c: char| c.is_control()),
        "{draft:?}"
    );
    let (head, _) = draft.split_once("\r\n\r\n").unwrap();
    let mut names: Vec<&str> = head
        .split("\r\n")
        .filter(|line| !line.starts_with(' '))
        .map(|line| line.split_once(':').unwrap().0)
        .collect();
    names.sort_unstable();
    let without_to = names.iter().filter(|name| **name != "To");
    let expected = [
        "Content-Transfer-Encoding",
        "Content-Type",
        "Date",
        "MIME-Version",
        "Message-ID",
        "Subject",
        "X-Unsent",
    ];
    assert!(without_to.eq(&expected), "{names:?}");
}

/// What people paste, and what nobody should.
fn odd() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("x".repeat(10_000)),
        Just("word ".repeat(2_000)),
        Just("é".repeat(10_000)),
        Just("\r\n.\r\n".to_owned()),
        Just("a\r\nBcc: c@d.example\r\n\r\nb".to_owned()),
        Just("=?utf-8?Q?=0D=0ABcc:_c=40d.example?=".to_owned()),
        Just("مرحبا \u{202E}بك 👩‍👩‍👧 \u{7}\0\u{85}\u{2028}".to_owned()),
        any::<String>(),
        "[ -~\r\n\t]{0,300}",
    ]
}

proptest! {
    #[test]
    fn whatever_is_typed_stays_inside_the_letter(
        name in odd(), account in odd(), subject in odd(), body in odd(), reference in odd(), address in odd(),
    ) {
        let identity = Identity { name, account };
        let mut letter = letter(MESSENGER, Channel::Letter, &identity);
        assert_is_a_draft(&letter.to_eml(made()));
        letter.subject = subject;
        letter.body = body;
        letter.reference = reference;
        letter.address = Some(address);
        assert_is_a_draft(&letter.to_eml(made()));
        let text = letter.to_text();
        prop_assert!(!text.contains(|c: char| c.is_control() && c != '\n'));
        let paper = letter.to_paper(PaperSize::Letter, made());
        prop_assert!(!paper.title.contains(char::is_control));
        prop_assert!(!paper.blocks.iter().any(|block| format!("{block:?}").contains("202e")), "turned");
    }
}
