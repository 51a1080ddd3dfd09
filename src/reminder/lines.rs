//! Content lines of iCalendar (RFC 5545, 3.1): escaped, folded at 75 octets between characters, each
//! ended by CR LF. Nothing that stands in a value can begin a line of its own.

use chrono::NaiveDate;

use crate::text::{clean_lines, one_line};

#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// `name` may carry parameters.
    pub(super) fn add(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        let mut buffer = [0; 4];
        for character in name.chars().chain([':']) {
            self.push(character.encode_utf8(&mut buffer), &mut octets);
        }
        for character in clean_lines(value).chars() {
            let piece = match character {
                '\\' => r"\\",
                ',' => r"\,",
                ';' => r"\;",
                '\n' => r"\n",
                other => other.encode_utf8(&mut buffer),
            };
            self.push(piece, &mut octets);
        }
        self.0 += "\r\n";
    }

    pub(super) fn add_day(&mut self, name: &str, day: NaiveDate) {
        let name = format!("{name};VALUE=DATE");
        self.add(&name, &day.format("%Y%m%d").to_string());
    }

    pub(super) fn alarm(&mut self, name: &str, trigger: &str, words: &str) {
        self.add("BEGIN", "VALARM");
        self.add("ACTION", "DISPLAY");
        self.add(name, trigger);
        self.add("DESCRIPTION", &one_line(words));
        self.add("END", "VALARM");
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }

    fn push(&mut self, piece: &str, octets: &mut usize) {
        const OCTETS: usize = 75;
        if *octets + piece.len() > OCTETS {
            // The space that marks what follows is one of its line's octets.
            self.0 += "\r\n ";
            *octets = 1;
        }
        self.0 += piece;
        *octets += piece.len();
    }
}
