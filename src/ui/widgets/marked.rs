//! One sentence in more than one weight: `**must not be missed**`, `~~soft~~`.
//! The sentence comes whole from the words' file, so no screen builds one from pieces.

use egui::{
    Color32, FontId, Ui,
    text::{LayoutJob, TextFormat},
};

use crate::ui::theme::{self, BODY, colors};

/// The sentence at body size, in ink, laid out for the label that takes it.
pub(crate) fn marked(ui: &Ui, sentence: &str) -> LayoutJob {
    let colors = colors(ui);
    marked_in(sentence, colors.ink, colors.ink_soft)
}

/// The same in other colours, as in the banner of a replay.
pub(crate) fn marked_in(sentence: &str, ink: Color32, soft: Color32) -> LayoutJob {
    let mut job = LayoutJob::default();
    for (words, weight) in pieces(sentence) {
        let (font, color) = match weight {
            Weight::Plain => (theme::regular(BODY), ink),
            Weight::Strong => (theme::semibold(BODY), ink),
            Weight::Soft => (theme::regular(BODY), soft),
        };
        job.append(words, 0.0, format(font, color));
    }
    job
}

fn format(font_id: FontId, color: Color32) -> TextFormat {
    TextFormat {
        font_id,
        color,
        line_height: Some(24.0),
        ..TextFormat::default()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    Plain,
    Strong,
    Soft,
}

/// A mark without its partner leaves the rest of the sentence in its weight.
fn pieces(sentence: &str) -> Vec<(&str, Weight)> {
    let mut pieces = Vec::new();
    for (index, part) in sentence.split("**").enumerate() {
        for (inner, words) in part.split("~~").enumerate() {
            let weight = match (index % 2, inner % 2) {
                (1, _) => Weight::Strong,
                (_, 1) => Weight::Soft,
                _ => Weight::Plain,
            };
            if !words.is_empty() {
                pieces.push((words, weight));
            }
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_give_weight_and_are_not_shown() {
        assert_eq!(
            pieces("Decide by **22 December** ~~· 30 days left~~"),
            [
                ("Decide by ", Weight::Plain),
                ("22 December", Weight::Strong),
                (" ", Weight::Plain),
                ("· 30 days left", Weight::Soft),
            ]
        );
        assert_eq!(pieces("no marks"), [("no marks", Weight::Plain)]);
    }
}
