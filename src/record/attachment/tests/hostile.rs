//! Files that are damaged, or made to break what reads them.

use super::*;
use crate::limits;

/// A file whose one table has this text, with everything in it that leads to a record.
fn with_table(table: &str) -> Vec<u8> {
    let mut pdf = attaching(&format!("({NAME})"), packed_record());
    let start = pdf.bytes.len();
    pdf.bytes.extend(table.as_bytes());
    pdf.end(start)
}

#[test]
fn a_part_of_a_file_is_damaged() {
    for pdf in [small(), modern()] {
        for length in (0..pdf.len() - 1).step_by(7) {
            assert!(record_in(&pdf[..length]).is_err(), "{length} bytes");
        }
    }
    let long = attaching(&format!("({NAME})"), stream("", &RECORD.repeat(1000))).whole();
    for length in (0..long.len() - 1).step_by(97) {
        assert!(record_in(&long[..length]).is_err(), "{length} bytes");
    }
}

#[test]
fn whatever_byte_is_replaced_the_record_is_the_same_or_refused() {
    for mut pdf in [small(), modern()] {
        for at in 0..pdf.len() {
            let before = pdf[at];
            for byte in [0, b' ', b'9', b'>', b'(', 0xff, before ^ 1, before ^ 0x20] {
                pdf[at] = byte;
                check_never_wrong(&pdf);
            }
            pdf[at] = before;
        }
    }
}

#[test]
fn an_encrypted_file_is_told_apart() {
    let mut pdf = attaching(&format!("({NAME})"), packed_record());
    let start = pdf.table("/Encrypt 7 0 R");
    check(&pdf.end(start), Err(NoRecord::Encrypted));
    check(
        &with_places("/Encrypt << >>", b""),
        Err(NoRecord::Encrypted),
    );
    let mut pdf = attaching(&format!("({NAME})"), packed_record());
    let first = pdf.table("/Encrypt << >>");
    let second = pdf.table(&format!("/Prev {first}"));
    check(&pdf.end(second), Err(NoRecord::Encrypted));
}

#[test]
fn sections_that_lead_in_a_circle_are_damage() {
    let mut pdf = attaching(&format!("({NAME})"), packed_record());
    let start = pdf.bytes.len();
    pdf.table(&format!("/Prev {start}"));
    check(&pdf.end(start), Err(NoRecord::Damaged));
    let mut pdf = attaching(&format!("({NAME})"), packed_record());
    let start = pdf.bytes.len();
    pdf.table(&format!("/XRefStm {start}"));
    check(&pdf.end(start), Err(NoRecord::Damaged));
}

#[test]
fn a_tree_of_names_that_is_none_is_damage() {
    let tree = |objects: &[&str]| with_objects("<< /Names << /EmbeddedFiles 2 0 R >> >>", objects);
    check(&tree(&["<< /Kids [2 0 R] >>"]), Err(NoRecord::Damaged));
    check(
        &tree(&["<< /Kids [3 0 R] >>", "<< /Kids [2 0 R] >>"]),
        Err(NoRecord::Damaged),
    );
    check(
        &tree(&["<< /Kids [3 0 R 3 0 R] >>", "<< /Names [] >>"]),
        Err(NoRecord::Damaged),
    );
    check(&tree(&["<< /Kids [] /Names [] >>"]), Err(NoRecord::Damaged));
    check(&tree(&["<< /Names [(a)] >>"]), Err(NoRecord::Damaged));
    check(&tree(&["<< /Kids [9 0 R] >>"]), Err(NoRecord::Damaged));
    check(&tree(&["[]"]), Err(NoRecord::Damaged));
}

#[test]
fn references_in_a_circle_lead_nowhere() {
    check(
        &with_objects("<< /AF 2 0 R >>", &["2 0 R"]),
        Err(NoRecord::TooDeep),
    );
    check(
        &with_objects("<< /AF 2 0 R >>", &["3 0 R", "2 0 R"]),
        Err(NoRecord::TooDeep),
    );
    check(&with_objects("1 0 R", &[]), Err(NoRecord::TooDeep));
}

#[test]
fn a_length_that_is_not_true_is_damage() {
    for length in [
        "4 0 R",
        "3 0 R",
        "9 0 R",
        "1073741824",
        "18446744073709551616",
        "-1",
        "(9)",
    ] {
        let body = format!("<< /Length {length} >>\nstream\nabc\nendstream");
        let pdf = attaching(&format!("({NAME})"), body).whole();
        check(&pdf, Err(NoRecord::Damaged));
    }
    let none = attaching(&format!("({NAME})"), "<< >>\nstream\nabc\nendstream").whole();
    check(&none, Err(NoRecord::Damaged));
}

#[test]
fn an_object_stream_within_itself_or_another_is_damage() {
    let heading = b"1 0 << >>";
    let members = "/Type /ObjStm /N 1 /First 4";
    let pdf = |body: Vec<u8>| Pdf::new().object(5, body);
    // The catalog is within 5, as it should be.
    let whole = pdf(stream(members, heading)).whole_in_streams(&[(1, 5, 0)]);
    check(&whole, Err(NoRecord::NoAttachment));
    // 5 is said to be within itself.
    let itself = pdf(stream(members, heading));
    let itself = Pdf {
        places: Vec::new(),
        ..itself
    }
    .whole_in_streams(&[(1, 5, 0), (5, 5, 0)]);
    check(&itself, Err(NoRecord::Damaged));
    // Its length is within itself, or within another.
    let long = format!("<< {members} /Length 6 0 R >>\nstream\n1 0 << >>\nendstream");
    let itself = pdf(long.clone().into_bytes()).whole_in_streams(&[(1, 5, 0), (6, 5, 0)]);
    check(&itself, Err(NoRecord::Damaged));
    let another = pdf(long.into_bytes())
        .object(7, stream(members, b"6 0 9"))
        .whole_in_streams(&[(1, 5, 0), (6, 7, 0)]);
    check(&another, Err(NoRecord::Damaged));
}

#[test]
fn an_object_stream_that_claims_more_than_it_has_is_damage() {
    for members in [
        "/Type /ObjStm /N 1000000000 /First 4",
        "/Type /ObjStm /N 9223372036854775807 /First 4",
        "/Type /ObjStm /N 1 /First 1000000000",
        "/Type /ObjStm /N -1 /First 4",
        "/Type /ObjStm /First 4",
        "/N 1 /First 4",
    ] {
        let pdf = Pdf::new().object(5, stream(members, b"1 0 << >>"));
        check(&pdf.whole_in_streams(&[(1, 5, 0)]), Err(NoRecord::Damaged));
    }
    for heading in ["1 9 << >>", "2 0 << >>", "1 18446744073709551615 << >>"] {
        let members = format!("/Type /ObjStm /N 1 /First {}", heading.len() - 5);
        let pdf = Pdf::new().object(5, stream(&members, heading.as_bytes()));
        check(&pdf.whole_in_streams(&[(1, 5, 0)]), Err(NoRecord::Damaged));
    }
}

#[test]
fn a_table_that_claims_more_than_it_has_is_damage() {
    for run in [
        "0 4294967295",
        "4294967295 2",
        "0 18446744073709551615",
        "99999999999999999999 1",
        "0 1\n0000000000 65535 f\n0 1",
        "0 1\n0000000000 65535 f \n0 1\n0000000000 65535 f \n",
        "0 2\n0000000000 65535 f \n0000000000 x0000 n \n",
        "x",
    ] {
        let table = format!("xref\n{run}\ntrailer\n<< /Root 1 0 R >>\n");
        check(&with_table(&table), Err(NoRecord::Damaged));
    }
    check(
        &with_table("xref\n0 0\ntrailer\n<< >>\n"),
        Err(NoRecord::Damaged),
    );
    check(
        &with_table("xref\n0 0\ntrailer\n<< /Root 1 0 R /Prev -1 >>\n"),
        Err(NoRecord::Damaged),
    );
}

#[test]
fn a_stream_of_places_that_claims_more_than_it_has_is_damage() {
    for members in [
        "/Size 1 /W [1 1000000000 1]",
        "/Size 1 /W [9223372036854775807 9223372036854775807 2]",
        "/Size 1 /W [0 0 0]",
        "/Size 1 /W [1 1]",
        "/Size 1 /W [1 1 1 1]",
        "/Size 1 /W [1 -1 1]",
        "/Size 1",
        "/W [1 1 1]",
        "/Size 1000000000 /W [1 1 1]",
        "/Size 9223372036854775807 /W [1 1 1]",
        "/Size 9 /W [1 1 1] /Index [0 1000000000]",
        "/Size 9 /W [1 1 1] /Index [4294967295 2]",
        "/Size 9 /W [1 1 1] /Index [0 1 0 1]",
        "/Size 9 /W [1 1 1] /Index [0]",
        "/Size 1 /W [1 1 1] /Filter /FlateDecode",
        "/Size 1 /W [1 1 1] /DecodeParms 1 0 R /Filter /FlateDecode",
    ] {
        check(&with_places(members, &[1; 12]), Err(NoRecord::Damaged));
    }
    let rows = "/Size 1 /W [1 1 1] /Filter /FlateDecode /DecodeParms << /Predictor 12";
    for parameters in [
        "/Columns 1000000000",
        "/Columns 9223372036854775807",
        "/Columns 9223372036854775807 /Colors 32",
        "/Columns 0",
        "/Colors 1000000000",
        "/BitsPerComponent 3",
    ] {
        let members = format!("{rows} {parameters} >>");
        check(
            &with_places(&members, &deflate(&[0; 12])),
            Err(NoRecord::Damaged),
        );
    }
}

#[test]
fn an_object_that_is_not_where_it_should_be_is_damage() {
    for (found, wanted) in [
        ("4 0 obj", "5 0 obj"),
        ("4 0 obj", "4 1 obj"),
        ("endobj", "endob"),
        ("\nstream\n", "\nstream\r"),
    ] {
        let text = small();
        let at = text
            .windows(found.len())
            .rposition(|window| window == found.as_bytes())
            .unwrap();
        let mut pdf = text[..at].to_vec();
        pdf.extend(wanted.as_bytes());
        pdf.extend(vec![b' '; found.len() - wanted.len()]);
        pdf.extend(&text[at + found.len()..]);
        check(&pdf, Err(NoRecord::Damaged));
    }
}

#[test]
fn what_is_no_value_is_damage() {
    for value in [
        "",
        "R",
        "obj",
        "1.2.3",
        "--1",
        "1-",
        "+",
        ".",
        "1e9",
        "\u{e9}",
        "}",
        "{}",
        ")",
        "(",
        "(()",
        "(\\",
        "<",
        "<6",
        "<6g>",
        "[",
        "]",
        "[1",
        "<< /A >>",
        "<< 1 2 >>",
        "<< /A 1 >",
        "/A#",
        "/A#4",
        "/A#4g",
        "TRUE",
        "5 0 R R",
    ] {
        check(
            &with_objects(&format!("<< /X {value} >>"), &[]),
            Err(NoRecord::Damaged),
        );
    }
}

#[test]
fn two_places_of_one_object_in_one_section_are_damage() {
    let pdf = || attaching(&format!("({NAME})"), packed_record()).object(4, packed_record());
    check(&pdf().whole(), Err(NoRecord::Damaged));
    check(&pdf().whole_in_streams(&[]), Err(NoRecord::Damaged));
}

#[test]
fn two_values_under_one_key_are_damage() {
    check(
        &with_objects("<< /AF [] /AF [] >>", &[]),
        Err(NoRecord::Damaged),
    );
    check(
        &with_objects("<< /AF [] /A#46 [] >>", &[]),
        Err(NoRecord::Damaged),
    );
}

/// What is one more than the limit is refused, and what is just as much is not.
fn check_limit(limit: usize, file: impl Fn(usize) -> Vec<u8>, refused: NoRecord) {
    let over = |pdf: Vec<u8>| record_in(&pdf) == Err(refused);
    assert!(!over(file(limit)), "{limit} are not too many");
    assert!(over(file(limit + 1)), "{} are too many", limit + 1);
}

#[test]
fn sections_references_depth_levels_and_attachments_are_limited() {
    let sections = |count: usize| {
        let mut pdf = attaching(&format!("({NAME})"), packed_record());
        let mut newest = pdf.table("");
        for _ in 1..count {
            newest = pdf.table(&format!("/Prev {newest}"));
        }
        pdf.end(newest)
    };
    check_limit(limits::PDF_SECTIONS, sections, NoRecord::TooMuch);
    // As many looks as there are hops: the last finds what is no reference.
    let chain = |hops: usize| {
        let objects: Vec<String> = (0..hops - 1)
            .map(|hop| {
                if hop + 2 == hops {
                    "[]".to_owned()
                } else {
                    format!("{} 0 R", hop + 3)
                }
            })
            .collect();
        let objects: Vec<&str> = objects.iter().map(String::as_str).collect();
        with_objects("<< /AF 2 0 R >>", &objects)
    };
    check_limit(limits::PDF_HOPS, chain, NoRecord::TooDeep);
    let nested = |depth: usize| {
        // The catalog itself is one of them.
        let value = format!("{}{}", "[".repeat(depth - 1), "]".repeat(depth - 1));
        with_objects(&format!("<< /X {value} >>"), &[])
    };
    check_limit(limits::PDF_DEPTH, nested, NoRecord::TooDeep);
    let tree = |levels: usize| {
        let objects: Vec<String> = (0..levels)
            .map(|level| {
                if level + 1 == levels {
                    "<< /Names [] >>".to_owned()
                } else {
                    format!("<< /Kids [{} 0 R] >>", level + 3)
                }
            })
            .collect();
        let objects: Vec<&str> = objects.iter().map(String::as_str).collect();
        with_objects("<< /Names << /EmbeddedFiles 2 0 R >> >>", &objects)
    };
    check_limit(limits::PDF_LEVELS, tree, NoRecord::TooDeep);
    let attached =
        |count: usize| with_objects(&format!("<< /AF [{}] >>", "null ".repeat(count)), &[]);
    check_limit(limits::PDF_FILES, attached, NoRecord::TooMuch);
}
