use super::*;
use crate::notice::parse;

const SHOPS: &str = include_str!("../../tests/common/steps.toml");

fn number(input: &str) -> Number {
    Number::read(input, Some(Country::UnitedKingdom)).unwrap()
}

fn fates(source: &str) -> Fates {
    let notice = parse::parse(source).unwrap();
    Fates::of(&notice, notice.matching.as_ref().unwrap()).unwrap()
}

/// How the person's number is found: (by the service's number, by the profile's).
fn check(opted_out: bool, in_profile: bool, expected: (Holds, Holds)) {
    let you = number("07700 900123");
    let known = Known::of(&fates(SHOPS), opted_out, in_profile);
    let found = Match::find(&shop_list(Some(&you)), &you, known);
    assert_eq!((found.service, found.own), expected);
    assert_eq!(found.is_found(), expected.0.max(expected.1));
}

/// Computed with other people's code: Python's hashlib.
#[test]
fn a_hash_is_the_sha_256_of_the_digits() {
    let hash = number("0044 (0)7700-900123").hash();
    assert_eq!(
        hash.to_string(),
        "033134b911b137918338415ee3d20a064b24773d36a3b02e8b99fdd3fcd6b4cd"
    );
    assert_eq!(hash.beginning(), "033134b9");
}

#[test]
fn opting_out_breaks_the_services_link_and_leaves_the_own_one() {
    check(false, true, (Holds::Yes, Holds::Yes));
    check(false, false, (Holds::Yes, Holds::No));
    check(true, true, (Holds::No, Holds::Yes));
    check(true, false, (Holds::No, Holds::No));
}

#[test]
fn what_the_notice_leaves_open_stays_open() {
    let unclear = SHOPS.replace(
        "own-number = \"buyers-lists\"",
        "own-number = \"book-contacts\"",
    );
    assert_ne!(unclear, SHOPS);
    let fates = fates(&unclear);
    for opted_out in [false, true] {
        assert_eq!(fates.fate(Link::Own, opted_out), AfterOptOut::Unclear);
        assert_eq!(Known::of(&fates, opted_out, true).own, Holds::Perhaps);
        assert_eq!(Known::of(&fates, opted_out, false).own, Holds::No);
    }
    let found = Match {
        service: Holds::No,
        own: Holds::Perhaps,
    };
    assert_eq!(found.is_found(), Holds::Perhaps);
}

#[test]
fn a_number_that_is_not_on_the_list_is_not_found() {
    let known = Known::of(&fates(SHOPS), false, true);
    let found = Match::find(&shop_list(None), &number("07700 900123"), known);
    assert_eq!(found.is_found(), Holds::No);
}

#[test]
fn the_shops_customers_have_numbers_that_nobody_has() {
    let list = shop_list(None);
    assert_eq!(list.len(), CUSTOMERS.len());
    for line in &list {
        assert!(line.number.is_reserved(), "{}", line.number);
        assert_eq!(line.hash, Hash::of(line.number.digits()));
    }
}

#[test]
fn whoever_is_on_the_list_already_stands_there_once() {
    let regular = number("07700 900417");
    let list = shop_list(Some(&regular));
    assert_eq!(list.len(), CUSTOMERS.len());
    assert_eq!(list.last().unwrap().customer, Customer::You);
    let other = shop_list(Some(&number("07700 900123")));
    assert_eq!(other.len(), CUSTOMERS.len() + 1);
}
