//! Both sides of every limit, and floods that are stopped.

use flate2::{Compress, FlushCompress};

use super::*;

/// A little over a mebibyte that unpacks to a gibibyte.
fn bomb() -> Vec<u8> {
    let mut compress = Compress::new(Compression::best(), true);
    let mut packed = Vec::with_capacity(8192);
    let zeros = vec![0; 1024 * 1024];
    compress
        .compress_vec(&zeros, &mut packed, FlushCompress::Full)
        .unwrap();
    assert_eq!(compress.total_in(), 1024 * 1024);
    // After two bytes of heading the block stands for itself.
    let block = packed.split_off(2);
    packed.extend(block.repeat(1024));
    packed
}

#[test]
fn up_to_256_sections_are_followed() {
    let chain = |count: usize| {
        let mut pdf = attaching(&format!("({NAME})"), packed_record());
        let mut start = pdf.table("");
        for _ in 1..count {
            start = pdf.table(&format!("/Prev {start}"));
        }
        pdf.end(start)
    };
    check(&chain(256), Ok(RECORD));
    check(&chain(257), Err(NoRecord::TooMuch));
}

#[test]
fn a_tree_of_names_has_at_most_32_levels_and_4096_files() {
    let deep = |levels: u32| {
        let chain = (2..=levels).fold(
            Pdf::new().object(1, "<< /Names << /EmbeddedFiles 2 0 R >> >>"),
            |pdf, number| pdf.object(number, format!("<< /Kids [{} 0 R] >>", number + 1)),
        );
        chain.object(levels + 1, "<< /Names [] >>").whole()
    };
    check(&deep(32), Err(NoRecord::NoAttachment));
    check(&deep(33), Err(NoRecord::TooDeep));
    let wide = |files: usize| {
        let names = "(a) 3 0 R ".repeat(files);
        with_objects(
            &format!("<< /Names << /EmbeddedFiles << /Names [{names}] >> >> >>"),
            &[],
        )
    };
    check(&wide(4096), Err(NoRecord::NoAttachment));
    check(&wide(4097), Err(NoRecord::TooMuch));
}

#[test]
fn depth_64_is_read_and_more_is_refused() {
    let nested = |open: &str, close: &str, depth: usize| {
        // The catalog is the outermost.
        let value = format!("{}{}", open.repeat(depth - 1), close.repeat(depth - 1));
        with_objects(&format!("<< /X {value} >>"), &[])
    };
    for (open, close) in [("[", "]"), ("<</X ", ">>"), ("[<</X ", ">>]")] {
        check(&nested(open, close, 10_000), Err(NoRecord::TooDeep));
    }
    check(&nested("[", "]", 64), Err(NoRecord::NoAttachment));
    check(&nested("[", "]", 65), Err(NoRecord::TooDeep));
}

#[test]
fn a_bomb_ends_early() {
    let bomb = bomb();
    let packed = |members: &str| stream(&format!("{members} /Filter /FlateDecode"), &bomb);
    check(
        &attaching(&format!("({NAME})"), packed("")).whole(),
        Err(NoRecord::TooLarge),
    );
    let objects = Pdf::new().object(5, packed("/Type /ObjStm /N 1 /First 4"));
    check(
        &objects.whole_in_streams(&[(1, 5, 0)]),
        Err(NoRecord::TooMuch),
    );
    let places = with_places("/Size 1 /W [1 1 1] /Filter /FlateDecode", &bomb);
    check(&places, Err(NoRecord::TooMuch));
}

#[test]
fn a_flood_of_values_or_of_space_ends_early() {
    let flood = |value: &str| with_objects(&format!("<< /X [{}] >>", value.repeat(300_000)), &[]);
    check(&flood("0 "), Err(NoRecord::TooMuch));
    check(&flood("/"), Err(NoRecord::TooMuch));
    check(&flood("()"), Err(NoRecord::TooMuch));
    check(&flood("[]"), Err(NoRecord::TooMuch));
    // Each of many objects begins with the same long run of spaces.
    let mut pdf = Pdf::new();
    pdf.bytes.extend(vec![b' '; 8 * 1024 * 1024]);
    let from = pdf.bytes.len() - 8 * 1024 * 1024;
    let pdf = pdf.object(2, "<< >>");
    let references = "2 0 R ".repeat(4000);
    let mut pdf = pdf.object(1, format!("<< /AF [{references}] >>"));
    pdf.places[0].1 = from;
    check(&pdf.whole(), Err(NoRecord::TooMuch));
}
