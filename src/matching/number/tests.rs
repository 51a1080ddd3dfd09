use proptest::prelude::*;

use super::*;
use crate::limits;

const UK: Option<Country> = Some(Country::UnitedKingdom);

fn check(input: &str, country: Option<Country>, expected: Result<&str, NotANumber>) {
    let read = Number::read(input, country).map(|number| number.digits);
    assert_eq!(
        read.as_deref().map_err(|problem| *problem),
        expected,
        "{input:?} in {country:?}"
    );
}

#[test]
fn one_number_is_the_same_however_it_is_written() {
    for input in [
        "07700 900123",
        "+44 7700 900123",
        "0044 (0)7700-900123",
        "+44 (0) 7700 900123",
        "+44 07700 900123",
        "(07700) 900 123",
        "(+44) 7700/900123",
        "7700.900.123",
        "447700900123",
        "\u{2009}+44\u{a0}7700\u{2011}900123 ",
    ] {
        check(input, UK, Ok("447700900123"));
    }
    check(
        "\u{966}\u{96d}\u{96d}\u{966}\u{966} 900123",
        UK,
        Ok("447700900123"),
    );
}

#[test]
fn each_country_has_its_own_way_to_write_numbers() {
    for (input, country, digits) in [
        ("0171/39200-12", Country::Germany, "491713920012"),
        ("(202) 555-0143", Country::UnitedStates, "12025550143"),
        ("1 202 555 0143", Country::UnitedStates, "12025550143"),
        ("011 44 7700 900123", Country::UnitedStates, "447700900123"),
        ("612 34 56 78", Country::Spain, "34612345678"),
        ("(011) 3456-7890", Country::Brazil, "551134567890"),
        ("(11) 93456-7890", Country::Brazil, "5511934567890"),
        ("098765 43210", Country::India, "919876543210"),
        ("0491 570 156", Country::Australia, "61491570156"),
        ("0011 44 7700 900123", Country::Australia, "447700900123"),
        ("06.39.98.12.34", Country::France, "33639981234"),
    ] {
        check(input, Some(country), Ok(digits));
    }
}

#[test]
fn a_country_code_that_is_not_known_is_taken_as_it_is() {
    check("+39 06 698 1234", None, Ok("39066981234"));
    check("00353 20 910 1234", UK, Ok("353209101234"));
    check("+990 123", None, Err(NotANumber::TooShort));
    check("+990 1234", None, Ok("9901234"));
    check("+990 123 456 789 012", None, Ok("990123456789012"));
    check("+990 123 456 789 0123", None, Err(NotANumber::TooLong));
}

#[test]
fn a_number_is_as_long_as_its_country_allows() {
    check("0 12345678", UK, Err(NotANumber::TooShort));
    check("0 123456789", UK, Ok("44123456789"));
    check("0 1234567890", UK, Ok("441234567890"));
    check("0 12345678901", UK, Err(NotANumber::TooLong));
    check("+44 12345678", UK, Err(NotANumber::TooShort));
    check("+44 12345678901", UK, Err(NotANumber::TooLong));
    let germany = Some(Country::Germany);
    check("0 12345", germany, Err(NotANumber::TooShort));
    check("0 123456", germany, Ok("49123456"));
    check("0 12345678901", germany, Ok("4912345678901"));
    check("0 123456789012", germany, Err(NotANumber::TooLong));
}

#[test]
fn what_is_no_number_says_why() {
    check("", UK, Err(NotANumber::Empty));
    check(" - ", UK, Err(NotANumber::Empty));
    check("0770O 900123", UK, Err(NotANumber::Letters));
    check("07700 900123 ext 4", UK, Err(NotANumber::Letters));
    check("44+7700900123", UK, Err(NotANumber::Letters));
    check("++44 7700 900123", UK, Err(NotANumber::Letters));
    check("(07700 900123", UK, Err(NotANumber::Letters));
    check("07700) 900123", UK, Err(NotANumber::Letters));
    check("07700 900123", None, Err(NotANumber::NoCountry));
    check("+0 7700 900123", UK, Err(NotANumber::NoCountry));
    check("+", UK, Err(NotANumber::TooShort));
}

#[test]
fn no_more_than_forty_characters_are_looked_at() {
    let spaces = |count| format!("07700 900123{}", " ".repeat(count));
    check(&spaces(28), UK, Ok("447700900123"));
    check(&spaces(29), UK, Err(NotANumber::TooLong));
}

#[test]
fn a_number_is_shown_in_groups() {
    for (input, shown) in [
        ("+447700900123", "+44 7700 900123"),
        ("+491713920012", "+49 171 3920012"),
        ("+12025550143", "+1 202 555 0143"),
        ("+551134567890", "+55 11 3456 7890"),
        ("+5511934567890", "+55 11 93456 7890"),
        ("+442079460731", "+44 20 7946 0731"),
        ("+493023125345", "+49 30 23125345"),
        ("+492214710123", "+49 2214710123"),
        ("+34612345678", "+34 612 345 678"),
        ("+919876543210", "+91 98765 43210"),
        ("+33639981234", "+33 6 39 98 12 34"),
        ("+353209101234", "+353 209 101 234"),
    ] {
        assert_eq!(Number::read(input, None).unwrap().to_string(), shown);
    }
}

#[test]
fn what_is_offered_is_a_number_that_nobody_has() {
    for country in Country::ALL {
        for offered in country.offered() {
            let number = Number::read(offered, Some(country)).unwrap();
            assert!(number.is_reserved(), "{offered}");
            assert!(offered.chars().count() <= limits::FIELD_NUMBER);
        }
    }
}

#[test]
fn only_numbers_kept_free_count_as_reserved() {
    for (input, is_reserved) in [
        ("+44 7700 899999", false),
        ("+44 7700 900000", true),
        ("+44 7700 900999", true),
        ("+44 7700 901000", false),
        ("+44 20 7946 0000", true),
        ("+44 20 7946 0999", true),
        ("+44 20 7946 1000", false),
        ("+44 1632 960999", true),
        ("+44 1632 961000", false),
        ("+49 171 3919999", false),
        ("+49 171 3920000", true),
        ("+49 171 3920099", true),
        ("+49 171 3920100", false),
        ("+49 30 23125 000", true),
        ("+49 30 23125 999", true),
        ("+49 30 23126 000", false),
        ("+1 202 555 0099", false),
        ("+1 202 555 0100", true),
        ("+1 202 555 0199", true),
        ("+1 202 555 0200", false),
        ("+1 800 555 0142", false),
        ("+1 102 555 0142", false),
        ("+61 491 570 005", false),
        ("+61 491 570 006", true),
        ("+61 491 570 110", true),
        ("+61 491 570 155", false),
        ("+61 491 570 159", true),
        ("+61 491 570 160", false),
        ("+33 6 39 97 99 99", false),
        ("+33 6 39 98 00 00", true),
        ("+33 6 39 98 99 99", true),
        ("+33 6 39 99 00 00", false),
        ("+990 1234567", false),
    ] {
        let number = Number::read(input, None).unwrap();
        assert_eq!(number.is_reserved(), is_reserved, "{input}");
    }
}

#[test]
fn a_number_is_never_printed_by_accident() {
    let number = Number::read("07700 900123", UK).unwrap();
    assert!(!format!("{number:?}").contains("900"));
}

proptest! {
    #[test]
    fn signs_between_digits_change_nothing(
        digits in "[1-9][0-9]{9}",
        signs in proptest::collection::vec("[ ./\u{a0}\u{2013}-]?", 10),
        beginning in "0|\\+44|0044|\\+44 \\(0\\)|0044\\(0\\)",
    ) {
        let plain = Number::read(&format!("0{digits}"), UK).unwrap();
        let mut written = beginning;
        for (digit, sign) in digits.chars().zip(&signs) {
            written.push(digit);
            written.push_str(sign);
        }
        prop_assert_eq!(Number::read(&written, UK).unwrap().digits, plain.digits);
    }

    #[test]
    fn anything_typed_is_a_number_within_e164_or_says_why(input in "\\PC{0,60}") {
        for country in Country::ALL.map(Some).into_iter().chain([None]) {
            if let Ok(number) = Number::read(&input, country) {
                prop_assert!((MIN_DIGITS..=MAX_DIGITS).contains(&number.digits.len()));
                prop_assert!(number.digits.bytes().all(|byte| byte.is_ascii_digit()));
                prop_assert!(!number.digits.starts_with('0'));
                prop_assert!(number.to_string().len() > number.digits.len());
            }
        }
    }
}
