//! A paper as Markdown. Whatever its words hold, they stay words: no character of them becomes markup.

use std::fmt::Write as _;

use super::{Block, Paper, Span, Table, Weight, Words, plain};

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
                let labelled = [plain(format!("{label}: ")), words.clone()].concat();
                inline(&labelled, Place::Item)
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
        Block::Notes(_) | Block::NewPage => {}
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
    // A cell's words never begin a line of the file.
    let mut starts = place != Place::Cell;
    for span in words {
        for (index, line) in span.words.split('\n').enumerate() {
            if index > 0 {
                written.push_str(place.new_line());
                starts = place != Place::Cell;
            }
            let line = write_line(span, line, place);
            if starts && span.weight != Weight::Code {
                written.push_str(&at_start(&line));
            } else {
                written.push_str(&line);
            }
            starts &= line.trim().is_empty();
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
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '~' | '!' | '$' => {
                true
            }
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

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::paper::{PaperSize, code, soft, strong, words};

    fn paper(blocks: Vec<Block>) -> Paper {
        Paper {
            title: String::new(),
            language: "en".to_owned(),
            size: PaperSize::A4,
            made: DateTime::UNIX_EPOCH,
            across: None,
            foot: "a foot".to_owned(),
            blocks,
            attached: None,
        }
    }

    fn check(block: Block, expected: &str) {
        assert_eq!(to_markdown(&paper(vec![block])), expected);
    }

    #[test]
    fn words_stay_words_in_markdown_and_html() {
        let text = |words: &str, expected: &str| check(Block::Text(plain(words)), expected);
        text(
            "a|b *c* <d> [e](f) $g$",
            "a\\|b \\*c\\* \\<d\\> \\[e\\](f) \\$g\\$\n",
        );
        text("# no heading", "\\# no heading\n");
        text("- no list", "\\- no list\n");
        text("+ no list", "\\+ no list\n");
        text("12) no list", "12\\) no list\n");
        text("5. March", "5\\. March\n");
        text("=====", "\\=====\n");
        text("    no code", "no code\n");
        text("one\n- two", "one\\\n\\- two\n");
        text("https://a.b www.c.d", "https\\://a.b www\\.c.d\n");
        text("2.5 and 10 - 3: fine", "2\\.5 and 10 - 3: fine\n");
        text("a\u{0}b\tc", "a b c\n");
    }

    #[test]
    fn strong_words_are_strong_and_stay_so_beside_spaces() {
        let span = |weight| words(" *no* ", weight);
        check(Block::Text(span(Weight::Strong)), "**\\*no\\***\n");
        let around = [plain("a"), strong(" b "), soft("c")].concat();
        check(Block::Text(around), "a **b** c\n");
        check(Block::Text(strong("  ")), "\n");
    }

    #[test]
    fn a_line_begins_where_the_words_before_it_end_with_a_new_line() {
        let words = [strong("a"), plain("\n"), soft("1. b"), plain("- c")].concat();
        check(Block::Text(words.clone()), "**a**\\\n1\\. b- c\n");
        check(Block::List(vec![words]), "- **a**\\\n  1\\. b- c\n");
        let spaced = [plain("a\n"), plain(" "), soft("# b")].concat();
        check(Block::Text(spaced), "a\\\n\\# b\n");
    }

    #[test]
    fn code_ends_where_it_ends() {
        check(Block::Text(code("a*b")), "`a*b`\n");
        check(Block::Text(code("a`b``c")), "``` a`b``c ```\n");
        check(Block::Text(code("a\n# b")), "`a`\\\n`# b`\n");
    }

    #[test]
    fn a_table_keeps_its_columns_whatever_its_cells_hold() {
        let table = Table {
            about: "a table".to_owned(),
            head: vec!["a|b".to_owned(), "c".to_owned()],
            widths: vec![0.5, 0.5],
            rows: vec![vec![plain("1. d|e\nf"), code("g|h")]],
        };
        check(
            Block::Table(table),
            "| a\\|b | c |\n| --- | --- |\n| 1. d\\|e<br>f | `g\\|h` |\n",
        );
    }

    #[test]
    fn facts_lists_and_boxes_are_lists() {
        let facts = vec![("When".to_owned(), plain("1. May\nor later"))];
        check(Block::Facts(facts), "- When: 1. May\\\n  or later\n");
        check(
            Block::List(vec![plain("1. May"), plain("b")]),
            "- 1\\. May\n- b\n",
        );
        let checks = vec![(true, plain("done")), (false, plain("[x] open"))];
        check(Block::Checks(checks), "- [x] done\n- [ ] \\[x\\] open\n");
    }

    #[test]
    fn a_qr_code_is_what_it_holds_and_a_new_page_nothing() {
        let qr = Block::Qr {
            payload: "did:key:z6Mk".to_owned(),
            about: "the key".to_owned(),
            beside: vec![Block::Heading(plain("Who"))],
        };
        check(qr, "## Who\n\n`did:key:z6Mk`\n");
        check(Block::NewPage, "\n");
    }

    #[test]
    fn what_stands_across_the_pages_is_said_once() {
        let across = |blocks| Paper {
            across: Some("REPLAY".to_owned()),
            ..paper(blocks)
        };
        let bare = across(vec![Block::Title(plain("A"))]);
        assert_eq!(to_markdown(&bare), "> **REPLAY**\n\n# A\n");
        let strip = across(vec![Block::Strip(plain("This is a replay"))]);
        assert_eq!(to_markdown(&strip), "> **This is a replay**\n");
    }
}
