use super::*;
use crate::paper::{Block, PaperSize, Table, Words, code, soft, strong};

fn paper(blocks: Vec<Block>) -> Paper {
    Paper {
        title: "A made-up paper".to_owned(),
        language: "en".to_owned(),
        size: PaperSize::A4,
        made: "2026-11-23T10:00:00Z".parse().unwrap(),
        across: None,
        foot: "at the foot".to_owned(),
        blocks: [vec![Block::Title(plain("A made-up paper"))], blocks].concat(),
        attached: None,
    }
}

fn flowed(blocks: Vec<Block>) -> Flowed {
    Flow::of(&paper(blocks), &mut Typesetter::new())
}

fn drawn(paper: &Paper) -> Vec<u8> {
    to_pdf(paper, &Text::new("en")).unwrap()
}

/// The words of the lines on each page, with their left edge and width.
fn lines(flowed: &Flowed) -> Vec<Vec<(String, f32, f32)>> {
    let words = |line: &Line| {
        let glyphs = line.runs.iter().flat_map(|run| &run.glyphs);
        let ranges = glyphs.map(|glyph| glyph.text_range.clone());
        let mut ranges: Vec<_> = ranges.collect();
        ranges.dedup();
        ranges
            .into_iter()
            .map(|range| &line.text[range])
            .collect::<String>()
    };
    let page = |pieces: &Vec<Piece>| {
        let lines = pieces.iter().filter_map(|piece| match piece {
            Piece::Line { x, line, .. } => Some((words(line), *x, line.width)),
            _ => None,
        });
        lines.collect()
    };
    flowed.pages.iter().map(page).collect()
}

fn all_words(flowed: &Flowed) -> String {
    let lines = lines(flowed).concat();
    let words = lines.into_iter().map(|(words, ..)| words);
    words.collect::<Vec<_>>().join("\n")
}

/// One of each block, long and odd.
fn everything() -> Vec<Block> {
    let words = || -> Words {
        [
            plain("A paragraph of several words, "),
            strong("some of them strong, "),
            soft("some soft, "),
            code("9f2c 41d0 ab12"),
        ]
        .concat()
    };
    vec![
        Block::Strip(plain("This is a replay")),
        Block::Lead(words()),
        Block::Heading(plain("A heading")),
        Block::Text(words()),
        Block::Small(words()),
        Block::Facts(vec![("A label".to_owned(), words())]),
        Block::List(vec![words(), words()]),
        Block::Checks(vec![(true, words()), (false, words())]),
        Block::Table(table(3)),
        Block::Qr {
            payload: "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2".to_owned(),
            about: "A key".to_owned(),
            beside: vec![Block::Heading(plain("Who signed")), Block::Text(words())],
        },
        Block::NewPage,
        Block::Text(words()),
    ]
}

fn table(rows: usize) -> Table {
    let row = |index: usize| vec![plain(format!("row {index}")), plain("something")];
    Table {
        about: "A made-up table".to_owned(),
        head: vec!["Row".to_owned(), "What".to_owned()],
        widths: vec![0.3, 0.7],
        rows: (0..rows).map(row).collect(),
    }
}

#[test]
fn every_block_is_archival_and_accessible_and_the_bytes_are_the_same_again() {
    let mut paper = paper(everything());
    paper.across = Some("REPLAY".to_owned());
    for size in [PaperSize::A4, PaperSize::Letter] {
        paper.size = size;
        let pdf = drawn(&paper);
        assert!(pdf.starts_with(b"%PDF-1.7"));
        assert_eq!(drawn(&paper), pdf);
    }
}

#[test]
fn a_name_that_is_empty_or_no_text_is_still_one_as_the_standards_ask() {
    for odd in ["", " ", "\u{1}\u{7}", "\u{fffe}\u{ffff}", "\0"] {
        let odd = Paper {
            title: odd.to_owned(),
            language: String::new(),
            foot: odd.to_owned(),
            across: Some(odd.to_owned()),
            blocks: vec![
                Block::Title(plain(odd)),
                Block::Heading(plain(odd)),
                Block::Text(Vec::new()),
                Block::List(Vec::new()),
                Block::Facts(vec![(odd.to_owned(), plain(odd))]),
                Block::Table(table(0)),
                Block::Qr {
                    payload: odd.to_owned(),
                    about: odd.to_owned(),
                    beside: vec![Block::Text(plain(odd))],
                },
            ],
            ..paper(Vec::new())
        };
        assert!(!drawn(&odd).is_empty());
    }
}

#[test]
fn an_empty_paper_has_a_page() {
    let empty = Paper {
        blocks: Vec::new(),
        title: "Nothing".to_owned(),
        ..paper(Vec::new())
    };
    assert!(!drawn(&empty).is_empty());
}

#[test]
fn what_the_fonts_lack_is_printed_by_its_number_and_fails_nothing() {
    let names = "张伟 محمد 🌷 e\u{301} a\u{202e}b\tc";
    let said = all_words(&flowed(vec![
        Block::Text(plain(names)),
        Block::Heading(plain(names)),
        Block::Facts(vec![(names.to_owned(), code(names))]),
        Block::List(vec![strong(names)]),
    ]));
    for code in [
        "U+5F20U+4F1F",
        "U+0645U+062D",
        "U+1F337",
        "a U+202E",
        "U+0009",
    ] {
        let found = said.replace('\n', "").contains(&code.replace(' ', ""));
        assert!(found, "{code}: {said}");
    }
    let odd = Paper {
        title: names.to_owned(),
        foot: names.to_owned(),
        across: Some(names.to_owned()),
        ..paper(vec![Block::Table(Table {
            about: names.to_owned(),
            head: vec![names.to_owned()],
            widths: vec![1.0],
            rows: vec![vec![plain(names)]],
        })])
    };
    assert!(!drawn(&odd).is_empty());
}

#[test]
fn a_word_wider_than_the_page_stays_between_its_margins() {
    let flowed = flowed(vec![
        Block::Text(code("0123456789abcdef".repeat(40))),
        Block::Facts(vec![("x".repeat(100), plain("y".repeat(1_000)))]),
        Block::Table(Table {
            rows: vec![vec![plain("z".repeat(300)), plain("w".repeat(300))]],
            ..table(0)
        }),
    ]);
    let right = flow::sides(PaperSize::A4).0 - 59.0;
    for (words, x, width) in lines(&flowed).concat() {
        assert!(x >= 59.0 && x + width <= right, "{words}: {x} + {width}");
    }
}

#[test]
fn a_tables_head_stands_on_every_page_that_it_reaches_and_is_heard_once() {
    let flowed = flowed(vec![Block::Table(table(200))]);
    let pages = lines(&flowed);
    assert!(pages.len() > 3);
    for page in &pages {
        assert!(page.iter().any(|(words, ..)| words == "Row"));
    }
    let heads = flowed.nodes.iter().filter(|node| node.role == Role::Head);
    assert_eq!(heads.count(), 2);
    let rows: Vec<String> = pages
        .concat()
        .into_iter()
        .map(|(words, ..)| words)
        .filter(|words| words.starts_with("row "))
        .collect();
    let expected: Vec<String> = (0..200).map(|index| format!("row {index}")).collect();
    assert_eq!(rows, expected);
}

#[test]
fn a_row_taller_than_a_page_goes_on_with_nothing_lost() {
    let words: Vec<String> = (0..3_000).map(|index| format!("w{index}")).collect();
    let flowed = flowed(vec![Block::Table(Table {
        rows: vec![vec![plain("short"), plain(words.join(" "))]],
        ..table(0)
    })]);
    assert!(flowed.pages.len() > 1);
    let said = all_words(&flowed);
    let found: Vec<&str> = said
        .split_whitespace()
        .filter(|word| word.starts_with('w') && *word != "w")
        .collect();
    assert_eq!(found, words);
}

#[test]
fn nothing_is_printed_below_the_margin() {
    let mut blocks = everything();
    for index in 0..60 {
        blocks.push(Block::Heading(plain(format!("Part {index}"))));
        blocks.extend(everything());
    }
    let flowed = flowed(blocks);
    let bottom = flow::sides(PaperSize::A4).1 - 55.0;
    for page in &flowed.pages {
        for piece in page {
            let lowest = match piece {
                Piece::Line { baseline, .. } => *baseline,
                Piece::Rule { y, .. } => *y,
                Piece::Ground { y, height, .. } => y + height,
                Piece::Tick { y, side, .. } | Piece::Qr { y, side, .. } => y + side,
            };
            assert!(lowest <= bottom, "{piece:?}");
        }
    }
}

#[test]
fn a_heading_is_never_the_last_on_a_page() {
    for filling in 0..40 {
        let mut blocks: Vec<Block> = (0..filling)
            .map(|index| Block::Text(plain(format!("line {index}"))))
            .collect();
        blocks.push(Block::Heading(plain("A heading")));
        for about in [
            Block::Text(plain("What it is about.")),
            Block::Table(table(2)),
        ] {
            let blocks = [blocks.clone(), vec![about]].concat();
            for page in lines(&flowed(blocks)) {
                assert!(page.last().is_some_and(|(words, ..)| words != "A heading"));
            }
        }
    }
}

#[test]
fn what_must_not_be_taken_for_real_says_so_across_every_page() {
    let pages = |across: Option<&str>| {
        let paper = Paper {
            across: across.map(str::to_owned),
            ..paper(everything())
        };
        drawn(&paper).len()
    };
    assert!(pages(Some("REPLAY")) > pages(None));
}

#[test]
fn ten_thousand_rows_come_to_an_end() {
    let flowed = flowed(vec![Block::Table(table(10_000))]);
    assert!(flowed.pages.len() > 100);
}

#[test]
fn an_attachment_needs_a_media_type() {
    let with = |media_type: &str| {
        let attached = Attached {
            name: "file".to_owned(),
            media_type: media_type.to_owned(),
            description: "A file".to_owned(),
            bytes: b"{}".to_vec(),
        };
        let paper = Paper {
            attached: Some(attached),
            ..paper(Vec::new())
        };
        to_pdf(&paper, &Text::new("en"))
    };
    assert!(with("application/json").is_ok());
    assert!(matches!(with("none"), Err(PdfError::NotArchival(_))));
}

#[test]
fn hindi_is_set_in_its_own_letters_beside_latin_ones() {
    let words = "व्हाट्सऐप और Facebook, 2016: क्या श्रृंखला, कर्ता, हिन्दी, क्षत्रिय बताई जाती है?";
    let mut paper = paper(vec![Block::Text(
        [plain(words), strong("निर्णय **22** दिसंबर")].concat(),
    )]);
    paper.language = "hi".to_owned();
    let flowed = Flow::of(&paper, &mut Typesetter::new());
    let text = all_words(&flowed).replace('\n', "");
    assert!(text.contains("श्रृंखला, कर्ता"), "{text}");
    assert!(!text.contains("U+"), "{text}");
    let pieces = flowed.pages.iter().flatten();
    let glyphs = pieces.filter_map(|piece| match piece {
        Piece::Line { line, .. } => Some(&line.runs),
        _ => None,
    });
    let missing = |glyph: &&krilla::text::KrillaGlyph| glyph.glyph_id.to_u32() == 0;
    let runs = glyphs.flatten();
    assert_eq!(runs.flat_map(|run| &run.glyphs).filter(missing).count(), 0);
    assert!(drawn(&paper).starts_with(b"%PDF"));
}
