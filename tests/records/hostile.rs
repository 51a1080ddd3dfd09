//! Is a file that was made to break what reads it refused at once?

use std::iter;

use fair_notice::record::proof::{self, Verdict, Why};

use crate::statements::case;
use fair_notice::limits;

#[track_caller]
fn check(bytes: &[u8], expected: &Why) {
    let verdict = proof::verify(bytes);
    assert!(
        matches!(&verdict, Verdict::NotARecord { why } if why == expected),
        "{verdict:?}"
    );
}

/// A record with this in the place of its receipt's title.
fn with_title(value: &[u8]) -> Vec<u8> {
    let record = case("opted-out").record().bytes;
    let member = b"\"title\": ";
    let at = record
        .windows(member.len())
        .position(|window| window == member);
    let start = at.unwrap() + member.len();
    let end = start
        + record[start..]
            .iter()
            .position(|byte| *byte == b'\n')
            .unwrap()
        - 1;
    [&record[..start], value, &record[end..]].concat()
}

#[test]
fn a_file_that_is_far_too_long_is_refused_by_its_length() {
    // Were it read as JSON, the answer would be another.
    for byte in [0, b'[', b' ', 0xff] {
        check(&vec![byte; 100_000_000], &Why::TooLarge);
    }
    let most = usize::try_from(limits::RECORD_BYTES).unwrap();
    check(&vec![b' '; most + 1], &Why::TooLarge);
    check(&vec![b' '; most], &Why::NotJson);
}

#[test]
fn bytes_that_are_no_text_are_no_json() {
    for bytes in [
        &b""[..],
        b"\0",
        b"{}\0",
        b"\xff",
        b"\xfe\xff\0{\0}",
        b"\xef\xbb\xbf{}",
        b"%PDF-1.7",
    ] {
        check(bytes, &Why::NotJson);
    }
    check(&vec![0; 1_000_000], &Why::NotJson);
    for title in [
        &b"\"\xff\""[..],
        b"\"\xc0\xaf\"",
        b"\"\xed\xa0\x80\"",
        b"\"\0\"",
        b"\"\\ud800\"",
    ] {
        check(&with_title(title), &Why::NotJson);
    }
}

#[test]
fn what_is_10_000_deep_is_refused_without_going_there() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let nested = format!("{}\"\"{}", open.repeat(10_000), close.repeat(10_000));
        check(nested.as_bytes(), &Why::AnotherKind);
        check(open.repeat(800_000).as_bytes(), &Why::NotJson);
        let record = with_title(nested.as_bytes());
        let why = Why::TooDeep;
        assert_eq!(proof::verify(&record), Verdict::Altered { why });
    }
}

#[test]
fn a_flood_of_members_is_judged_in_one_pass() {
    let same = ["{", &"\"a\":\"\",".repeat(500_000), "\"a\":\"\"}"].concat();
    check(same.as_bytes(), &Why::AnotherKind);
    let different: Vec<String> = iter::successors(Some(0_u32), |number| Some(number + 1))
        .take(200_000)
        .map(|number| format!("\"{number}\":\"\""))
        .collect();
    check(
        format!("{{{}}}", different.join(",")).as_bytes(),
        &Why::AnotherKind,
    );
    let endless = ["[", &"[],".repeat(1_000_000), "[]]"].concat();
    check(endless.as_bytes(), &Why::AnotherKind);
}
