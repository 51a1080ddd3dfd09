use proptest::prelude::*;

use super::*;
use crate::notice::{parse, parse::is_overlay};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn by_hand() -> Form {
    let text = Text::new("en");
    Form {
        who: "Made-up Bank".to_owned(),
        what: "It gives my address to its partners".to_owned(),
        counted: Counted::Day(Some(day(2026, 12, 24))),
        contact: "privacy@bank.example".to_owned(),
        ..Form::new(FormKind::ByHand, day(2026, 11, 23), &text)
    }
}

#[test]
fn four_fields_give_a_notice() {
    let file = by_hand().file("made-up-bank-2026", 1, &Text::new("en"));
    let notice = parse::parse(&file).unwrap();
    assert_eq!(notice.words.headline, "It gives my address to its partners");
    assert_eq!(notice.windows[0].kind, WindowKind::RightExpires);
    assert_eq!(notice.choices.len(), 1);
    assert_eq!(
        notice.party("controller").unwrap().contact.as_deref(),
        Some("privacy@bank.example")
    );
    assert!(!is_overlay(&file));
}

#[test]
fn every_form_in_every_language_gives_a_notice_and_comes_back() {
    for (tag, _name) in Text::languages() {
        let text = Text::new(&tag);
        for kind in [
            FormKind::ByHand,
            FormKind::Bank,
            FormKind::Carrier,
            FormKind::Empty,
        ] {
            for ends in [
                WindowKind::RightExpires,
                WindowKind::SharingStarts,
                WindowKind::NotRetroactive,
                WindowKind::OpenEnded,
                WindowKind::NoChoice,
            ] {
                let mut form = Form {
                    who: "Bank".to_owned(),
                    what: "It shares more".to_owned(),
                    ends,
                    ..Form::new(kind, day(2026, 11, 23), &text)
                };
                if form.counted == Counted::Day(None) {
                    form.counted = Counted::Day(Some(day(2027, 1, 31)));
                }
                for row in &mut form.rows {
                    if row.data.is_empty() {
                        row.data = "address".to_owned();
                    }
                }
                assert_eq!(form.lacks(), [], "{tag} {kind:?} {ends:?}");
                let file = form.file("bank-2026", 3, &text);
                let notice = parse::parse(&file).unwrap_or_else(|problems| {
                    panic!("{tag} {kind:?} {ends:?}: {problems:?}\n{file}")
                });
                let back = Form::of(&notice).unwrap_or_else(|| panic!("{tag} {kind:?} {ends:?}"));
                assert_eq!(
                    back.file("bank-2026", 3, &text),
                    file,
                    "{tag} {kind:?} {ends:?}"
                );
            }
        }
    }
}

#[test]
fn what_is_missing_is_told_at_its_field() {
    let text = Text::new("en");
    let empty = Form::new(FormKind::ByHand, day(2026, 11, 23), &text);
    assert_eq!(empty.lacks(), [Lack::Who, Lack::What, Lack::Day]);
    let lacks = |change: fn(&mut Form)| {
        let mut form = by_hand();
        change(&mut form);
        form.lacks()
    };
    assert_eq!(lacks(|_| ()), []);
    assert_eq!(
        lacks(|form| form.who = " \u{202e}\n".to_owned()),
        [Lack::Who]
    );
    assert_eq!(
        lacks(|form| form.places = "Germany!".to_owned()),
        [Lack::Places]
    );
    assert_eq!(lacks(|form| form.places = "de, us-ca".to_owned()), []);
    assert_eq!(
        lacks(|form| form.counted = Counted::Day(Some(form.announced))),
        [Lack::DayTooEarly]
    );
    assert_eq!(
        lacks(|form| form.counted = Counted::From(Anchor::Sent, 0)),
        [Lack::Days]
    );
    assert_eq!(
        lacks(|form| form.counted = Counted::From(Anchor::Sent, MAX_DAYS + 1)),
        [Lack::Days]
    );
    assert_eq!(
        lacks(|form| form.rows[0].can_limit = CanLimit::No),
        [Lack::NothingToChoose]
    );
    assert_eq!(
        lacks(|form| {
            form.kind = FormKind::Empty;
            form.rows.push(FormRow::empty());
            form.rows[0].data = "address".to_owned();
        }),
        [Lack::Row(1)]
    );
}

#[test]
fn what_a_notice_refuses_is_taken_out_of_what_is_typed() {
    for (typed, kept) in [
        ("one\ntwo", "one two"),
        ("one\u{2028}two", "one two"),
        ("\u{202e}one\u{2066}", "one"),
        ("  one  ", "one"),
    ] {
        let form = Form {
            what: typed.to_owned(),
            ..by_hand()
        };
        let notice = parse::parse(&form.file("bank", 1, &Text::new("en"))).unwrap();
        assert_eq!(notice.words.headline, kept);
    }
}

#[test]
fn a_slug_is_free_and_plain() {
    let mut form = by_hand();
    assert_eq!(form.slug(|_| false), "made-up-bank-2026");
    assert_eq!(
        form.slug(|slug| slug == "made-up-bank-2026"),
        "made-up-bank-2026-2"
    );
    form.who = "बैंक".to_owned();
    assert_eq!(form.slug(|_| false), "notice-2026");
    form.who = "-- & Söhne".to_owned();
    assert_eq!(form.slug(|_| false), "s-hne-2026");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_typed_gives_a_notice_or_is_told(
        who in "\\PC{0,400}", what in any::<String>(), data in any::<String>(),
        purpose in "\\PC{0,40}", contact in any::<String>(), places in "[A-Za-z, -]{0,12}",
        days in 0_u32..5000,
    ) {
        let form = Form {
            who, what, contact, places,
            kind: FormKind::Empty,
            counted: Counted::From(Anchor::Accepted, days),
            rows: vec![FormRow { data, purpose, ..FormRow::empty() }, FormRow::new("a", "b", "c", CanLimit::Partly)],
            ..by_hand()
        };
        if form.lacks().is_empty() {
            let file = form.file(&form.slug(|_| false), 1, &Text::new("en"));
            let notice = parse::parse(&file);
            prop_assert!(notice.is_ok(), "{notice:?}\n{file}");
        }
    }
}
