//! A paper as Markdown. Whatever its words hold, they stay words: no character of them becomes markup.

use std::fmt::Write as _;

use super::{Block, Paper, Span, Table, Weight, Words};

/// The whole paper. Its foot, its size and what is attached to it have no place in Markdown.
pub fn to_markdown(paper: &Paper) -> String {
    let mut written = String::new();
    let has_strip = paper
        .blocks
        .iter()
        .any(|block| matches!(block, Block::Strip(_)));
    if let Some(across) = paper.across.as_deref().filter(|_| !has_strip) {
        paragraph(&mut written, &format!("> **{}**", escaped(across)));
    }
    for block in &paper.blocks {
        write_block(&mut written, block);
    }
    written.truncate(written.trim_end().len());
    written.push('\n');
    written
}

fn write_block(written: &mut String, block: &Block) {
    match block {
        Block::Title(words) => paragraph(written, &format!("# {}", inline(words, Place::Line))),
        Block::Heading(words) => paragraph(written, &format!("## {}", inline(words, Place::Line))),
        Block::Lead(words) | Block::Text(words) | Block::Small(words) => {
            paragraph(written, &inline(words, Place::Paragraph));
        }
        Block::Strip(words) => {
            let words: String = words.iter().map(|span| span.words.as_str()).collect();
            paragraph(written, &format!("> **{}**", escaped(words.trim())));
        }
        Block::Facts(facts) => {
            let fact = |(label, words): &(String, Words)| {
                format!(
                    "{}: {}",
                    at_start(&escaped(label)),
                    inline(words, Place::Item)
                )
            };
            items(written, facts.iter().map(fact));
        }
        Block::List(list) => items(written, list.iter().map(|words| inline(words, Place::Item))),
        Block::Checks(checks) => {
            let check = |(done, words): &(bool, Words)| {
                let ticked = if *done { "[x]" } else { "[ ]" };
                format!("{ticked} {}", inline(words, Place::Item))
            };
            items(written, checks.iter().map(check));
        }
        Block::Table(table) => write_table(written, table),
        Block::Qr {
            payload, beside, ..
        } => {
            for block in beside {
                write_block(written, block);
            }
            paragraph(written, &code(payload, Place::Line));
        }
        Block::NewPage => {}
    }
}

fn paragraph(written: &mut String, words: &str) {
    written.push_str(words);
    written.push_str("\n\n");
}

fn items(written: &mut String, items: impl Iterator<Item = String>) {
    for item in items {
        // Writing to a String cannot fail.
        let _ = writeln!(written, "- {item}");
    }
    written.push('\n');
}

fn write_table(written: &mut String, table: &Table) {
    let head: Vec<String> = table.head.iter().map(|name| escaped(name)).collect();
    let _ = writeln!(written, "| {} |", head.join(" | "));
    let _ = writeln!(written, "|{}", " --- |".repeat(head.len()));
    for row in &table.rows {
        let cells: Vec<String> = row.iter().map(|words| inline(words, Place::Cell)).collect();
        let _ = writeln!(written, "| {} |", cells.join(" | "));
    }
    written.push('\n');
}

/// Where words stand, which decides what a new line in them becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Always one line.
    Line,
    Paragraph,
    Item,
    Cell,
}

impl Place {
    fn new_line(self) -> &'static str {
        match self {
            Self::Line => " ",
            Self::Paragraph => "\\\n",
            Self::Item => "\\\n  ",
            Self::Cell => "<br>",
        }
    }
}

fn inline(words: &Words, place: Place) -> String {
    let mut written = String::new();
    for span in words {
        for (index, line) in span.words.split('\n').enumerate() {
            if index > 0 {
                written.push_str(place.new_line());
            }
            let starts = index > 0 || written.is_empty();
            let line = write_line(span, line, place);
            if starts && span.weight != Weight::Code {
                written.push_str(&at_start(&line));
            } else {
                written.push_str(&line);
            }
        }
    }
    written
}

fn write_line(span: &Span, line: &str, place: Place) -> String {
    match span.weight {
        Weight::Plain | Weight::Soft => escaped(line),
        Weight::Strong => {
            // Stars beside a space would stay stars.
            let inner = line.trim();
            if inner.is_empty() {
                return escaped(line);
            }
            let (before, after) = (line.len() - line.trim_start().len(), line.trim_end().len());
            format!(
                "{}**{}**{}",
                escaped(&line[..before]),
                escaped(inner),
                escaped(&line[after..])
            )
        }
        Weight::Code => code(line, place),
    }
}

/// Between as many backticks as the words themselves can't close.
fn code(words: &str, place: Place) -> String {
    let words: String = words.chars().map(spaced).collect();
    if words.trim().is_empty() {
        return String::new();
    }
    let longest = words.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if longest > 0 { " " } else { "" };
    let words = if place == Place::Cell {
        words.replace('|', "\\|")
    } else {
        words
    };
    format!("{fence}{pad}{words}{pad}{fence}")
}

/// The words as they are, whatever Markdown or HTML would make of them; always one line.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    let mut characters = words.chars().peekable();
    while let Some(character) = characters.next() {
        let is_markup = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '~' | '!' | '$'
            | '@' => true,
            // Some readers make links of bare addresses.
            ':' => characters.peek() == Some(&'/'),
            '.' => escaped.ends_with("www") || escaped.ends_with("WWW"),
            _ => false,
        };
        if is_markup {
            escaped.push('\\');
        }
        escaped.push(spaced(character));
    }
    escaped
}

/// What would begin a list, a rule or another heading's underline, at the start of a line, doesn't.
fn at_start(line: &str) -> String {
    let line = line.trim_start_matches([' ', '\t']);
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let mark = if line.starts_with(['-', '+', '=']) {
        Some(0)
    } else if digits > 0 && line[digits..].starts_with(['.', ')']) {
        Some(digits)
    } else {
        None
    };
    match mark {
        Some(mark) => format!("{}\\{}", &line[..mark], &line[mark..]),
        None => line.to_owned(),
    }
}

fn spaced(character: char) -> char {
    match character {
        '\u{2028}' | '\u{2029}' => ' ',
        control if control.is_control() => ' ',
        other => other,
    }
}
