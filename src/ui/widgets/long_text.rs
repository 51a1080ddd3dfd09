//! A long text, as a file holds it: broken into lines once, and from then on only those in sight are laid
//! out and drawn. A record of hundreds of kilobytes costs a frame no more than a page of it.

use std::ops::Range;

use egui::{FontId, Label, RichText, Ui, UiBuilder, Vec2, pos2};

use crate::ui::theme::{self, BODY};

/// Height of a line.
const LINE: f32 = 24.0;
/// A longer line is broken, so that none takes long to lay out.
const LONGEST: usize = 2000;

/// Where the lines of a text begin and how high they are, for as long as neither it nor the room changes.
#[derive(Debug, Default)]
pub(crate) struct LongText {
    text: String,
    width: f32,
    pixels: f32,
    lines: Vec<Line>,
    #[cfg(test)]
    measured: usize,
}

#[derive(Debug)]
struct Line {
    bytes: Range<usize>,
    /// Rows that stand above it.
    row: usize,
}

impl LongText {
    /// Draws the lines in sight; room is kept for the others.
    pub(crate) fn ui(&mut self, ui: &mut Ui, text: &str) {
        let rows = self.settle(ui, text);
        let origin = ui.available_rect_before_wrap().min;
        let width = ui.available_width();
        let sight = ui.clip_rect();
        let first = self
            .lines
            .partition_point(|line| origin.y + height(line.row) < sight.top());
        for line in &self.lines[first.saturating_sub(1)..] {
            let top = origin.y + height(line.row);
            if top > sight.bottom() {
                break;
            }
            let at = egui::Rect::from_min_size(pos2(origin.x, top), Vec2::new(width, LINE));
            let builder = UiBuilder::new()
                .max_rect(at)
                .id_salt(("line", line.bytes.start));
            let words = &text[line.bytes.clone()];
            if !words.is_empty() {
                let mut child = ui.new_child(builder);
                child.add(Label::new(line_of(words)).wrap());
            }
        }
        ui.allocate_space(Vec2::new(width, height(rows)));
    }

    /// Finds the lines where the text or the room has changed; answers with the number of rows.
    fn settle(&mut self, ui: &Ui, text: &str) -> usize {
        let (width, pixels) = (ui.available_width(), ui.ctx().pixels_per_point());
        let is_same = self.text == text
            && (self.width - width).abs() < 0.5
            && (self.pixels - pixels).abs() < 0.001;
        if !is_same {
            text.clone_into(&mut self.text);
            (self.width, self.pixels) = (width, pixels);
            self.measure(ui);
            #[cfg(test)]
            {
                self.measured += 1;
            }
        }
        self.lines.last().map_or(0, |last| last.row)
    }

    fn measure(&mut self, ui: &Ui) {
        self.lines.clear();
        let font = theme::regular(BODY);
        let mut row = 0;
        let mut start = 0;
        for line in self.text.split('\n') {
            let end = start + line.len();
            for bytes in pieces(line, start) {
                let words = self.text[bytes.clone()].trim_end_matches('\r');
                let bytes = bytes.start..bytes.start + words.len();
                let rows = rows_of(ui, &font, words, self.width);
                self.lines.push(Line { bytes, row });
                row += rows;
            }
            start = end + 1;
        }
        // Its row is the text's whole height.
        let end = self.text.len();
        self.lines.push(Line {
            bytes: end..end,
            row,
        });
    }
}

/// A line in pieces that are not too long to lay out.
fn pieces(line: &str, start: usize) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut from = 0;
    while line.len() - from > LONGEST {
        let mut to = from + LONGEST;
        while !line.is_char_boundary(to) {
            to -= 1;
        }
        pieces.push(start + from..start + to);
        from = to;
    }
    pieces.push(start + from..start + line.len());
    pieces
}

/// How many rows a line wraps into. Only a line that may be too wide is laid out to see.
fn rows_of(ui: &Ui, font: &FontId, words: &str, width: f32) -> usize {
    let wide: f32 = ui.fonts_mut(|fonts| {
        let widths = words.chars().map(|c| fonts.glyph_width(font, c));
        widths.sum()
    });
    if wide < width - 8.0 {
        return 1;
    }
    let galley = super::rows::galley(ui, line_of(words), width);
    galley.rows.len().max(1)
}

fn line_of(words: &str) -> RichText {
    theme::body(words)
}

#[expect(clippy::cast_precision_loss, reason = "a text has fewer rows")]
fn height(rows: usize) -> f32 {
    rows as f32 * LINE
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws a text twice in a window 400 wide; answers with how often it was measured, and the lines
    /// that were drawn in the second frame.
    fn drawn(texts: [&str; 2], widths: [f32; 2]) -> (usize, usize) {
        let ctx = egui::Context::default();
        theme::install(&ctx);
        let mut long = LongText::default();
        let mut lines = 0;
        for (text, width) in texts.into_iter().zip(widths) {
            let input = egui::RawInput {
                screen_rect: Some(egui::Rect::from_min_size(
                    egui::Pos2::ZERO,
                    Vec2::new(width, 240.0),
                )),
                ..egui::RawInput::default()
            };
            let mut output = ctx.run_ui(input, |ui| {
                long.ui(ui, text);
            });
            output.textures_delta.clear();
            let is_text =
                |shape: &&egui::epaint::ClippedShape| matches!(shape.shape, egui::Shape::Text(_));
            lines = output.shapes.iter().filter(is_text).count();
        }
        (long.measured, lines)
    }

    #[test]
    fn a_long_text_is_measured_once_and_only_what_is_in_sight_is_drawn() {
        let text = "{ \"a\": \"some words of a record\" }\n".repeat(9000);
        let (measured, lines) = drawn([&text, &text], [400.0, 400.0]);
        assert_eq!(measured, 1);
        assert!((10..=14).contains(&lines), "{lines} lines drawn");
    }

    #[test]
    fn another_text_or_width_is_measured_anew() {
        assert_eq!(drawn(["a\nb", "a\nc"], [400.0, 400.0]).0, 2);
        assert_eq!(drawn(["a\nb", "a\nb"], [400.0, 300.0]).0, 2);
    }

    #[test]
    fn a_line_without_end_is_broken_between_characters() {
        let line = "ü".repeat(2500);
        let found = pieces(&line, 0);
        assert!(found.len() > 1);
        assert_eq!(found.last().map(|piece| piece.end), Some(line.len()));
        assert!(found.iter().all(|piece| line.get(piece.clone()).is_some()));
        assert_eq!(pieces("", 7).len(), 1);
    }
}
