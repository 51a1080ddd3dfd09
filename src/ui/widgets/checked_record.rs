//! The answer about a file that was checked: intact, altered or not a record, whose key, and what it
//! doesn't prove. Judges nothing itself.

use chrono_tz::Tz;
use egui::{Label, Ui};

use super::rows::polite_ui;
use crate::{
    fonts::Icon,
    ledger::Mode,
    text::Text,
    ui::theme,
    view::{Checked, Verdict},
};

pub(crate) fn checked_record_ui(ui: &mut Ui, text: &Text, checked: &Checked) {
    let line = |ui: &mut Ui, words: String| {
        ui.add(Label::new(theme::body(words)).wrap());
    };
    let path = checked.path.display().to_string();
    ui.add(Label::new(theme::soft(ui, printable(&path))).wrap());
    let examined = match &checked.answer {
        Ok(examined) => examined,
        Err(why) => {
            polite_ui(ui, Icon::Help, &text.say("record-unreadable"));
            line(ui, why.clone());
            return;
        }
    };
    match &examined.verdict {
        Verdict::Intact {
            signer,
            created,
            mode,
            title,
            ..
        } => {
            polite_ui(ui, Icon::Verified, &text.say("record-intact"));
            line(ui, title.clone());
            line(
                ui,
                match mode {
                    Mode::Replay => text.say("record-mode-replay"),
                    Mode::Workshop => text.say("record-mode-workshop"),
                    Mode::Real => text.say("record-mode-real"),
                },
            );
            let created = [("created", text.moment_and_zone(*created, Tz::UTC).into())];
            line(ui, text.say_with("record-created", &created));
            let signer = [("signer", fours(signer, " ").into())];
            line(ui, text.say_with("record-signed-by", &signer));
            line(
                ui,
                if checked.mine {
                    text.say("record-mine")
                } else {
                    text.say("record-not-mine")
                },
            );
            ui.add(Label::new(theme::soft(ui, text.say("record-check-limits"))).wrap());
        }
        Verdict::Altered { why } => {
            polite_ui(ui, Icon::Warning, &text.say("record-altered"));
            line(ui, text.say(why.text_id()));
        }
        Verdict::NotARecord { why } => {
            polite_ui(ui, Icon::Help, &text.say("record-not-a-record"));
            line(ui, text.say(why.text_id()));
        }
    }
}

/// Long letters and digits in groups of four, so that they can be compared and wrap.
pub(crate) fn fours(word: &str, between: &str) -> String {
    let (head, tail) = word
        .rfind(':')
        .map_or(("", word), |colon| word.split_at(colon + 1));
    let characters: Vec<char> = tail.chars().collect();
    let groups: Vec<String> = characters
        .chunks(4)
        .map(|group| group.iter().collect())
        .collect();
    if head.is_empty() {
        groups.join(between)
    } else {
        format!("{head}{between}{}", groups.join(between))
    }
}

/// A path without control characters, which have no glyph.
pub(crate) fn printable(path: &str) -> String {
    path.chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_shown_in_groups_of_four() {
        assert_eq!(fours("9f2c41d0ab", " "), "9f2c 41d0 ab");
        assert_eq!(fours("did:key:z6Mkabcd", " "), "did:key: z6Mk abcd");
        assert_eq!(fours("", " "), "");
    }
}
