//! A notice in another language: the same texts under the same ids, and nothing else.

use std::collections::BTreeMap;

use toml::{Spanned, de::DeValue};

use super::{
    Problem, ProblemKind, document, fields::Fields, problem::Expected, reader::Reader,
    rows::language,
};
use crate::notice::{ChoiceSide, Notice};

/// The texts of a notice by the path under which an overlay gives them.
enum Node<'n> {
    Text(&'n mut String),
    Table(BTreeMap<String, Self>),
}

/// The notice in the overlay's language, or every problem in the order of the overlay's file.
pub fn overlay(notice: &Notice, source: &str) -> Result<Notice, Vec<Problem>> {
    let document = document(source)?;
    let mut reader = Reader::new(source);
    let mut fields = Fields::new("the overlay".to_owned(), 0, document.get_ref());
    let offset = fields.place_of("language");
    let tag = language(&mut reader, &mut fields);
    if tag == notice.language {
        let language = tag.clone();
        reader.tell(offset, ProblemKind::SameLanguage { language });
    }
    let mut translated = Notice {
        language: tag,
        ..notice.clone()
    };
    let Node::Table(expected) = texts(&mut translated) else {
        return Ok(translated);
    };
    fill(&mut reader, "", 0, expected, fields.rest());
    if reader.told() == 0 {
        Ok(translated)
    } else {
        Err(reader.into_problems())
    }
}

/// Whether a file looks like an overlay rather than a notice: it has texts, but no head.
pub fn is_overlay(source: &str) -> bool {
    document(source).is_ok_and(|document| {
        let has = |key: &str| document.get_ref().contains_key(key);
        !has("format") && !has("slug") && (has("language") || has("words"))
    })
}

/// Puts each text of the overlay in its place, and tells what is missing or not expected.
fn fill<'a>(
    r: &mut Reader<'a>,
    within: &str,
    offset: usize,
    mut expected: BTreeMap<String, Node<'_>>,
    found: Vec<(&'a str, usize, &'a Spanned<DeValue<'a>>)>,
) {
    let path = |key: &str| match within {
        "" => key.to_owned(),
        within => format!("{within}.{key}"),
    };
    let mut unknown = Vec::new();
    for (key, key_offset, value) in found {
        match (expected.remove(key), value.get_ref()) {
            (Some(Node::Text(text)), DeValue::String(translated)) => {
                r.check_text(&path(key), translated, value.span());
                translated.as_ref().clone_into(text);
            }
            (Some(Node::Table(expected)), DeValue::Table(table)) => {
                let found = Fields::new(String::new(), key_offset, table).rest();
                fill(r, &path(key), value.span().start, expected, found);
            }
            (Some(Node::Text(_)), _) => {
                r.wrong_type(&path(key), value, Expected::QuotedText);
            }
            (Some(Node::Table(_)), _) => {
                r.wrong_type(&path(key), value, Expected::Table(path(key)));
            }
            (None, _) => unknown.push((key, key_offset)),
        }
    }
    let missing: Vec<&str> = expected.keys().map(String::as_str).collect();
    for (key, offset) in unknown {
        let nearest = r.nearest(key, &missing).map(|name| path(&name));
        let path = path(key);
        r.tell(offset, ProblemKind::UnknownText { path, nearest });
    }
    for key in missing {
        let path = path(key);
        r.tell(offset, ProblemKind::MissingText { path });
    }
}

fn texts(notice: &mut Notice) -> Node<'_> {
    let words = &mut notice.words;
    let words = table([
        ("title", text(&mut words.title)),
        ("summary", text(&mut words.summary)),
        ("headline", text(&mut words.headline)),
        ("lead", text(&mut words.lead)),
        ("who", text(&mut words.who)),
        ("announcement", text(&mut words.announcement)),
        ("what-ends", text(&mut words.what_ends)),
        ("if-nothing", text(&mut words.if_nothing)),
        ("if-opt-out", text(&mut words.if_opt_out)),
    ]);
    let parties = rows(&mut notice.parties, |row| {
        let fields = [("name", text(&mut row.name)), ("part", text(&mut row.part))];
        (&row.id, table(fields))
    });
    let sources = rows(&mut notice.sources, |row| {
        (
            &row.id,
            table(row.copy.as_mut().map(|copy| ("copy", text(copy)))),
        )
    });
    let purposes = rows(&mut notice.purposes, |row| {
        (&row.id, table([("words", text(&mut row.words))]))
    });
    let data = rows(&mut notice.data, |row| {
        (&row.id, table([("words", text(&mut row.words))]))
    });
    let rights = rows(&mut notice.rights, |row| {
        let fields = [
            ("words", text(&mut row.words)),
            ("lost", text(&mut row.lost)),
        ];
        (&row.id, table(fields))
    });
    let open = rows(&mut notice.open_questions, |row| {
        (&row.id, table([("words", text(&mut row.words))]))
    });
    let claims = rows(&mut notice.claims, |row| {
        let fields = [
            ("speaker", text(&mut row.speaker)),
            ("words", text(&mut row.words)),
        ];
        (&row.id, table(fields))
    });
    let contradictions = rows(&mut notice.contradictions, |row| {
        let sides = rows(&mut row.sides, |side| {
            (&side.id, table([("words", text(&mut side.words))]))
        });
        let fields = [
            ("question", text(&mut row.question)),
            ("why", text(&mut row.why)),
            ("side", sides),
        ];
        (&row.id, table(fields))
    });
    let easily_confused = rows(&mut notice.easily_confused, |row| {
        let fields = [
            ("one", text(&mut row.one)),
            ("other", text(&mut row.other)),
            ("why", text(&mut row.why)),
        ];
        (&row.id, table(fields))
    });
    let windows = rows(&mut notice.windows, |row| {
        let readings = rows(&mut row.readings, |reading| {
            (&reading.id, table([("words", text(&mut reading.words))]))
        });
        (&row.id, table([("reading", readings)]))
    });
    let choices = rows(&mut notice.choices, |row| {
        let fields = [
            ("question", text(&mut row.question)),
            ("unchanged", text(&mut row.unchanged)),
            ("if-nothing", text(&mut row.if_nothing)),
            ("opt-out", side(&mut row.opt_out)),
            ("allow", side(&mut row.allow)),
        ];
        (&row.id, table(fields))
    });
    let ways = rows(&mut notice.ways, |row| {
        let steps = rows(&mut row.steps, |step| {
            (&step.id, table([("words", text(&mut step.words))]))
        });
        (
            &row.id,
            table([("words", text(&mut row.words)), ("step", steps)]),
        )
    });
    let afterwards = rows(&mut notice.afterwards, |row| {
        (&row.id, table([("words", text(&mut row.words))]))
    });
    table([
        ("words", words),
        ("party", parties),
        ("source", sources),
        ("purpose", purposes),
        ("data", data),
        ("right", rights),
        ("open", open),
        ("claim", claims),
        ("contradiction", contradictions),
        ("easily-confused", easily_confused),
        ("window", windows),
        ("choice", choices),
        ("way", ways),
        ("afterwards", afterwards),
    ])
}

fn side(side: &mut ChoiceSide) -> Node<'_> {
    table([
        ("words", text(&mut side.words)),
        ("means", text(&mut side.means)),
    ])
}

fn text(text: &mut String) -> Node<'_> {
    Node::Text(text)
}

/// A table with whatever has a text in it; an empty one isn't expected in an overlay.
fn table<'n>(fields: impl IntoIterator<Item = (&'static str, Node<'n>)>) -> Node<'n> {
    let filled = fields.into_iter().filter(|(_, node)| !node.is_empty());
    Node::Table(filled.map(|(key, node)| (key.to_owned(), node)).collect())
}

fn rows<'n, T>(rows: &'n mut [T], read: impl Fn(&'n mut T) -> (&'n String, Node<'n>)) -> Node<'n> {
    let filled = rows
        .iter_mut()
        .map(read)
        .filter(|(_, node)| !node.is_empty());
    Node::Table(filled.map(|(id, node)| (id.clone(), node)).collect())
}

impl Node<'_> {
    fn is_empty(&self) -> bool {
        matches!(self, Node::Table(fields) if fields.is_empty())
    }
}
