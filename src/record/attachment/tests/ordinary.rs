//! Files as people have them.

use super::*;
use crate::limits;

/// A file that is attached under this name, and doesn't say what it is.
#[track_caller]
fn check_name(name: &str, expected: Result<&[u8], NoRecord>) {
    let file = stream("/Type /EmbeddedFile", RECORD);
    check(&attaching(name, file).whole(), expected);
}

#[track_caller]
fn check_file(file: impl AsRef<[u8]>, expected: Result<&[u8], NoRecord>) {
    check(&attaching(&format!("({NAME})"), file).whole(), expected);
}

/// Two attached files with these names and kinds.
fn two(first: (&str, &str, &[u8]), second: (&str, &str, &[u8])) -> Vec<u8> {
    let described = |name, file| format!("<< /F ({name}) /EF << /F {file} 0 R >> >>");
    let file = |kind, bytes| stream(&format!("/Subtype /{kind}"), bytes);
    Pdf::new()
        .object(
            1,
            "<< /Names << /EmbeddedFiles << /Kids [2 0 R 3 0 R] >> >> >>",
        )
        .object(2, "<< /Names [(a) 4 0 R] >>")
        .object(3, format!("<< /Names [(b) {}] >>", described(second.0, 6)))
        .object(4, described(first.0, 5))
        .object(5, file(first.1, first.2))
        .object(6, file(second.1, second.2))
        .whole()
}

#[test]
fn a_pdf_is_told_by_its_first_kilobyte() {
    let after = |count| join(&[&vec![b' '; count], b"%PDF-1.7"]);
    assert!(is_pdf(&after(0)));
    assert!(is_pdf(&after(1019)));
    assert!(!is_pdf(&after(1020)));
    assert!(!is_pdf(b""));
    assert!(!is_pdf(b"%PDF"));
    check(&after(1020), Err(NoRecord::NotPdf));
    check(RECORD, Err(NoRecord::NotPdf));
    check(b"", Err(NoRecord::NotPdf));
    check(b"%PDF-", Err(NoRecord::Damaged));
}

#[test]
fn the_record_comes_out_of_a_file_with_a_table() {
    check(&small(), Ok(RECORD));
}

#[test]
fn the_record_comes_out_of_a_file_with_streams_of_places_and_objects() {
    check(&modern(), Ok(RECORD));
}

#[test]
fn places_count_from_the_header() {
    check(&join(&[b"something before\n", &small()]), Ok(RECORD));
}

#[test]
fn a_name_is_the_same_however_it_is_written() {
    let hex = |bytes: &[u8]| {
        let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("<{}>", digits.join(" "))
    };
    let wide: Vec<u8> = NAME.encode_utf16().flat_map(u16::to_be_bytes).collect();
    check_name(&format!("({NAME})"), Ok(RECORD));
    check_name("(privacy\\055choice-\\\r\nrecord.json\\154d)", Ok(RECORD));
    check_name(&hex(NAME.as_bytes()), Ok(RECORD));
    check_name(&hex(&join(&[b"\xfe\xff", &wide])), Ok(RECORD));
    check_name(&hex(&join(&[b"\xef\xbb\xbf", NAME.as_bytes()])), Ok(RECORD));
}

#[test]
fn another_name_is_no_record_unless_the_file_says_it_is_json_ld() {
    for name in [
        "(Privacy-choice-record.jsonld)",
        "(record.jsonld)",
        "()",
        "<feff00>",
        "/Name",
    ] {
        check_name(name, Err(NoRecord::NoAttachment));
    }
    let kind = |kind| stream(&format!("/Subtype /{kind}"), RECORD);
    check(
        &attaching("(x)", kind("application#2fld+json")).whole(),
        Ok(RECORD),
    );
    check(
        &attaching("(x)", kind("application#2fjson")).whole(),
        Err(NoRecord::NoAttachment),
    );
}

#[test]
fn the_name_in_unicode_is_the_one_that_counts() {
    let described = format!("<< /UF (x) /F ({NAME}) /EF << /F 4 0 R >> >>");
    let pdf = Pdf::new()
        .object(1, "<< /AF [3 0 R] >>")
        .object(3, described)
        .object(4, stream("", RECORD))
        .whole();
    check(&pdf, Err(NoRecord::NoAttachment));
}

#[test]
fn a_file_of_that_name_goes_before_one_that_is_json_ld() {
    let json_ld = ("x", "application#2Fld+json", &b"{}"[..]);
    check(&two(json_ld, (NAME, "text#2Fplain", RECORD)), Ok(RECORD));
    check(&two((NAME, "x", RECORD), json_ld), Ok(RECORD));
}

#[test]
fn of_two_different_records_none_is_taken() {
    let [one, other] = [&b"{\"a\":\"1\"}"[..], b"{\"a\":\"2\"}"];
    check(
        &two((NAME, "x", one), (NAME, "x", other)),
        Err(NoRecord::Several),
    );
    let kind = "application#2Fld+json";
    check(
        &two(("x", kind, one), ("y", kind, other)),
        Err(NoRecord::Several),
    );
}

#[test]
fn a_file_with_two_names_is_the_record_if_one_is_right() {
    let described = |name: &str| format!("<< /F ({name}) /EF << /F 4 0 R >> >>");
    for [one, other] in [["x", NAME], [NAME, "x"]] {
        let catalog = format!("<< /AF [{} {}] >>", described(one), described(other));
        let pdf = Pdf::new().object(1, catalog);
        check(&pdf.object(4, stream("", RECORD)).whole(), Ok(RECORD));
    }
}

#[test]
fn the_newest_section_says_where_to_begin() {
    let mut pdf = attaching(&format!("({NAME})"), packed_record()).object(9, "<< >>");
    let first = pdf.table("");
    let text = String::from_utf8_lossy(&pdf.bytes[first..]).replace("/Root 1", "/Root 9");
    pdf.bytes.truncate(first);
    pdf.bytes.extend(text.as_bytes());
    let second = pdf.table(&format!("/Prev {first}"));
    check(&pdf.end(second), Ok(RECORD));
}

#[test]
fn the_same_record_twice_is_one() {
    check(&two((NAME, "x", RECORD), (NAME, "y", RECORD)), Ok(RECORD));
}

#[test]
fn a_description_that_leads_to_two_files_is_not_guessed_at() {
    let with = |other: &[u8]| {
        Pdf::new()
            .object(1, "<< /AF [3 0 R null] >>")
            .object(
                3,
                format!("<< /UF ({NAME}) /EF << /F 4 0 R /UF 5 0 R >> >>"),
            )
            .object(4, stream("", RECORD))
            .object(5, stream("", other))
            .whole()
    };
    check(&with(b"{}"), Err(NoRecord::Several));
    check(&with(RECORD), Ok(RECORD));
}

#[test]
fn a_file_without_attachments_has_no_record() {
    let bare = |catalog: &str| Pdf::new().object(1, catalog).object(2, "(x)").whole();
    for catalog in [
        "<< /Type /Catalog >>",
        "<< /Names << >> >>",
        "<< /Names << /EmbeddedFiles 7 0 R >> /AF [] >>",
        "<< /Names << /EmbeddedFiles << /Names [] >> >> /AF null >>",
        "<< /AF [2 0 R << /F (privacy-choice-record.jsonld) >>] >>",
    ] {
        check(&bare(catalog), Err(NoRecord::NoAttachment));
    }
}

#[test]
fn what_leads_to_no_record_is_passed_over() {
    let values = "[1.5 -.5 +3 4. -7 0 99999999999999999999 true false null /A#20b / () <> <6> \
                  (a\\(b(c)\\)\\777\\8\\\n) << /A<</B[]/C/D>>>>%]\n% (\r 1 0 R 1 0\t%\nR 7 8 9 10 0 R]";
    let pdf = Pdf::new()
        .object(1, format!("<</X {values}/AF[3 0 R]/Y{values}>>"))
        .object(3, format!("<</F({NAME})/EF<</F 4 0 R>>>>"))
        .object(4, packed_record());
    check(&pdf.whole(), Ok(RECORD));
}

#[test]
fn a_file_may_be_unpacked_or_packed_once() {
    let packed = deflate(RECORD);
    check_file(stream("", RECORD), Ok(RECORD));
    check_file(stream("/Filter []", RECORD), Ok(RECORD));
    check_file(
        stream("/Filter null /DecodeParms [null]", RECORD),
        Ok(RECORD),
    );
    check_file(stream("/Filter /FlateDecode", &packed), Ok(RECORD));
    check_file(
        stream("/Filter [/FlateDecode] /DecodeParms [null]", &packed),
        Ok(RECORD),
    );
    for filter in [
        "/LZWDecode",
        "/ASCIIHexDecode",
        "[/FlateDecode /FlateDecode]",
        "[/Crypt]",
    ] {
        let file = stream(&format!("/Filter {filter}"), &packed);
        check_file(file, Err(NoRecord::UnknownPacking));
    }
    check_file(
        stream("/Filter (FlateDecode)", &packed),
        Err(NoRecord::Damaged),
    );
    check_file(
        stream("/F (elsewhere)", RECORD),
        Err(NoRecord::UnknownPacking),
    );
}

#[test]
fn what_stands_after_the_packed_bytes_is_left_alone() {
    let file = join(&[&deflate(RECORD), b"\r\nmore than was packed"]);
    check_file(stream("/Filter /FlateDecode", &file), Ok(RECORD));
}

#[test]
fn packed_bytes_that_break_off_or_do_not_add_up_are_damage() {
    let packed = deflate(RECORD);
    for length in [
        0,
        1,
        2,
        packed.len() / 2,
        packed.len() - 4,
        packed.len() - 1,
    ] {
        check_file(
            stream("/Filter /FlateDecode", &packed[..length]),
            Err(NoRecord::Damaged),
        );
    }
    let mut other_sum = packed;
    *other_sum.last_mut().unwrap() ^= 1;
    check_file(
        stream("/Filter /FlateDecode", &other_sum),
        Err(NoRecord::Damaged),
    );
}

#[test]
fn rows_are_restored_from_each_kind_of_difference() {
    let length = 6;
    let record = &RECORD[..RECORD.len() / length * length];
    for step in [1, 2, 3] {
        let mut above = vec![0; length];
        let mut bytes = Vec::new();
        for (kind, row) in (0_u8..5).cycle().zip(record.chunks(length)) {
            bytes.push(kind);
            for (column, byte) in row.iter().enumerate() {
                let before = |row: &[u8]| column.checked_sub(step).map_or(0, |column| row[column]);
                let (left, up, corner) = (
                    i32::from(before(row)),
                    i32::from(above[column]),
                    i32::from(before(&above)),
                );
                let plane = left + up - corner;
                let near = |value: i32| (plane - value).abs();
                let guess = match kind {
                    1 => left,
                    2 => up,
                    3 => i32::midpoint(left, up),
                    4 if near(left) <= near(up) && near(left) <= near(corner) => left,
                    4 if near(up) <= near(corner) => up,
                    4 => corner,
                    _ => 0,
                };
                bytes.push(byte.wrapping_sub(u8::try_from(guess).unwrap()));
            }
            above = row.to_vec();
        }
        let members = format!(
            "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors {step} /Columns {} >>",
            length / step
        );
        check_file(stream(&members, &deflate(&bytes)), Ok(record));
        check_file(
            stream(&members, &deflate(&bytes[1..])),
            Err(NoRecord::Damaged),
        );
        check_file(
            stream(&members, &deflate(&bytes[..bytes.len() - 1])),
            Err(NoRecord::Damaged),
        );
    }
    let lzw = "/Filter /FlateDecode /DecodeParms << /Predictor 2 >>";
    check_file(stream(lzw, &deflate(RECORD)), Err(NoRecord::UnknownPacking));
}

#[test]
fn the_length_may_stand_elsewhere() {
    let body = join(&[
        b"<< /Length 5 0 R >>\r\nstream\r\n",
        RECORD,
        b"\r\nendstream",
    ]);
    let pdf = attaching(&format!("({NAME})"), &body);
    check(&pdf.object(5, RECORD.len().to_string()).whole(), Ok(RECORD));
    let pdf = attaching(&format!("({NAME})"), &body);
    check(
        &pdf.object(5, (RECORD.len() - 2).to_string()).whole(),
        Err(NoRecord::Damaged),
    );
}

#[test]
fn a_later_change_of_the_file_wins() {
    let changed = |bodies: &[(u32, Vec<u8>)], deleted: &str| {
        let mut pdf = attaching(&format!("({NAME})"), stream("", b"{\"old\":\"\"}"));
        let first = pdf.table("");
        for (number, body) in bodies {
            pdf = pdf.object(*number, body);
        }
        let second = pdf.table(&format!("/Prev {first}"));
        let text = String::from_utf8_lossy(&pdf.bytes[second..]).replace("trailer", deleted);
        pdf.bytes.truncate(second);
        pdf.bytes.extend(text.as_bytes());
        pdf.end(second)
    };
    check(&changed(&[], "trailer"), Ok(b"{\"old\":\"\"}"));
    check(&changed(&[(4, stream("", RECORD))], "trailer"), Ok(RECORD));
    check(
        &changed(&[(1, b"<< >>".to_vec())], "trailer"),
        Err(NoRecord::NoAttachment),
    );
    let deleted = "2 2\n0000000000 00001 f \n0000000000 00001 f \ntrailer";
    check(&changed(&[], deleted), Err(NoRecord::NoAttachment));
}

#[test]
fn what_old_readers_do_not_see_stands_in_for_what_is_free() {
    let with = |row: &str| {
        let mut pdf = attaching(&format!("({NAME})"), stream("", RECORD));
        let place = pdf.places.pop().unwrap().1;
        let hidden = pdf.bytes.len();
        // Without a kind: an object that lies in the file.
        let row_of_4 = u32::try_from(place).unwrap().to_be_bytes();
        let body = stream("/Type /XRef /Size 5 /W [0 4 0] /Index [4 1]", &row_of_4);
        pdf = pdf.object(8, body);
        let start = pdf.table(&format!("/XRefStm {hidden}"));
        let text = String::from_utf8_lossy(&pdf.bytes[start..]).replace("trailer", row);
        pdf.bytes.truncate(start);
        pdf.bytes.extend(text.as_bytes());
        pdf.end(start)
    };
    check(&with("trailer"), Ok(RECORD));
    check(&with("4 1\n0000000000 65535 f \ntrailer"), Ok(RECORD));
    check(
        &with("4 1\n0000000001 00000 n \ntrailer"),
        Err(NoRecord::Damaged),
    );
}

#[test]
fn a_record_of_4_mib_is_given_and_one_byte_more_is_not() {
    let most = usize::try_from(limits::RECORD_BYTES).unwrap();
    let bytes = vec![b' '; most + 1];
    check_file(stream("", &bytes[1..]), Ok(&bytes[1..]));
    check_file(stream("", &bytes), Err(NoRecord::TooLarge));
    check_file(
        stream("/Filter /FlateDecode", &deflate(&bytes[1..])),
        Ok(&bytes[1..]),
    );
    check_file(
        stream("/Filter /FlateDecode", &deflate(&bytes)),
        Err(NoRecord::TooLarge),
    );
}

#[test]
fn a_file_of_16_mib_is_read_and_one_byte_more_is_not() {
    let padded = |length: usize| {
        let padding = vec![b'\n'; length - small().len()];
        let mut pdf = attaching(&format!("({NAME})"), packed_record());
        pdf.bytes.extend(padding);
        pdf.whole()
    };
    // The place of the table has more digits than in the small one.
    let pdf = padded(limits::PDF_BYTES - 5);
    assert_eq!(pdf.len(), limits::PDF_BYTES);
    check(&pdf, Ok(RECORD));
    check(&padded(limits::PDF_BYTES - 4), Err(NoRecord::PdfTooLarge));
}
