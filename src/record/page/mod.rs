//! Placeholder.
use super::json::Json;
use crate::paper::{Block, Paper, PaperSize, Table, code, plain, soft, strong};
use chrono::DateTime;
pub fn page(signed: &[u8], size: PaperSize) -> Option<Paper> {
    let document = Json::parse(signed).ok()?.value;
    let receipt = document.list("@graph")?.first()?;
    let blocks = vec![
        Block::Title(plain(receipt.text("title")?)),
        Block::Strip(plain("REPLAY")),
        Block::Lead(vec![
            plain("I chose “").remove(0),
            strong("Don’t share").remove(0),
            plain("” on 5 February 2024.").remove(0),
        ]),
        Block::Heading(plain("The notice")),
        Block::Facts(vec![
            ("From".to_owned(), plain("A made-up messenger")),
            ("Fingerprint".to_owned(), code("9f2c 41d0 ab12")),
        ]),
        Block::Text(plain(
            "Words in a paragraph that is long enough to be wrapped into a second line of the sheet, so that one sees how it looks.",
        )),
        Block::List(vec![plain("One"), soft("Two")]),
        Block::Checks(vec![
            (true, plain("Open the settings")),
            (false, plain("Untick the box")),
        ]),
        Block::Qr {
            payload: "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2".to_owned(),
            about: "The key".to_owned(),
            beside: vec![
                Block::Heading(plain("Who signed")),
                Block::Text(code("did:key: z6Mk rJVn aZke FzdQ")),
            ],
        },
        Block::Table(Table {
            about: "What is shared".to_owned(),
            head: vec!["What".to_owned(), "To whom".to_owned(), "After".to_owned()],
            widths: vec![0.4, 0.4, 0.2],
            rows: vec![
                vec![plain("phone number"), plain("parent: ads"), plain("stops")],
                vec![
                    plain("last seen"),
                    plain("parent: counting its users and whatever else it may want"),
                    plain("continues"),
                ],
            ],
        }),
        Block::NewPage,
        Block::Small(plain("It does not prove who signed it.")),
    ];
    Some(Paper {
        title: receipt.text("title")?.to_owned(),
        language: "en".to_owned(),
        size,
        made: DateTime::parse_from_rfc3339(receipt.text("created")?)
            .ok()?
            .to_utc(),
        across: None,
        foot: "foot".to_owned(),
        blocks,
        attached: None,
    })
}
