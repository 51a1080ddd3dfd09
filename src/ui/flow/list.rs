//! What the picture says, in words: every flow by itself as a list, and the line at hand in full.

use egui::{Label, ScrollArea, Ui};

use super::picture::{Flow, Picture};
use crate::{
    text::{Text, sentence_case},
    ui::{
        theme::{self, SMALL, colors, spacing},
        widgets::{
            columns_ui,
            flow_picture::{AtHand, Emphasis},
            hairline_ui,
            line_glyph::{fate_color, line_glyph_ui},
        },
    },
};

/// Room kept below the picture, so that what follows doesn't jump as the pointer moves.
const KEPT: f32 = 96.0;
/// What is longer is scrolled by the pointer.
const MOST: f32 = 168.0;

/// The same as the picture, flow by flow.
pub(super) fn list_ui(ui: &mut Ui, picture: &Picture) {
    if let Some(difference) = &picture.difference {
        ui.add(Label::new(theme::body(difference)).wrap());
    }
    hairline_ui(ui);
    for (index, flow) in picture.flows.iter().enumerate() {
        ui.push_id(("flow", index), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(spacing::S8);
            let width = ui.available_width();
            let fate_width = 132.0;
            // In a small window the fate stands below the words instead of beside them.
            let small = width < SMALL;
            let widths = if small {
                [width, 0.0]
            } else {
                [width - fate_width - spacing::S16, fate_width]
            };
            let columns = if small { 1 } else { 2 };
            columns_ui(ui, &widths[..columns], spacing::S16, |ui, column| {
                if column == 1 {
                    fate_ui(ui, flow);
                    return;
                }
                let mut words = theme::strong(sentence_case(&flow.words));
                if flow.emphasis == Emphasis::Faded {
                    words = words.color(colors(ui).ink_soft);
                }
                ui.add(Label::new(words).wrap());
                told_ui(ui, flow);
                if small {
                    fate_ui(ui, flow);
                }
            });
            ui.add_space(spacing::S8);
            hairline_ui(ui);
        });
    }
}

/// Everything that the line at hand stands for, with its sources; how to get it, while none is. By the
/// keyboard all of it is there at once; the pointer can move on to scroll.
pub(super) fn at_hand_ui(ui: &mut Ui, text: &Text, picture: &Picture, at_hand: Option<AtHand>) {
    let below = ui.scope(|ui| {
        ui.set_max_width(theme::READING_WIDTH.min(ui.available_width()));
        let all_ui = |ui: &mut Ui, line: usize| {
            for index in &picture.members[line] {
                told_ui(ui, &picture.flows[*index]);
            }
        };
        match at_hand {
            None => {
                ui.label(theme::soft(ui, text.say("flow-point")));
            }
            Some(AtHand::Focused(line)) => all_ui(ui, line),
            Some(AtHand::Pointed(line)) => {
                // Not less where little of the page is left: the page scrolls, too.
                let area = ScrollArea::vertical()
                    .id_salt(("line_at_hand", line))
                    .max_height(MOST)
                    .min_scrolled_height(MOST)
                    .auto_shrink([false, true]);
                area.show(ui, |ui| all_ui(ui, line));
            }
        }
    });
    let kept = KEPT - below.response.rect.height();
    ui.add_space(kept.max(0.0));
}

fn told_ui(ui: &mut Ui, flow: &Flow) {
    ui.add(Label::new(theme::body(&flow.sentence)).wrap());
    if !flow.sources.is_empty() {
        ui.add(Label::new(theme::soft(ui, &flow.sources)).wrap());
    }
}

/// What becomes of a flow, as glyph and word.
fn fate_ui(ui: &mut Ui, flow: &Flow) {
    if let Some((fate, words)) = &flow.fate {
        let color = match flow.emphasis {
            Emphasis::Faded => colors(ui).ink_soft,
            Emphasis::Plain | Emphasis::Changed => fate_color(colors(ui), *fate),
        };
        ui.horizontal_wrapped(|ui| {
            line_glyph_ui(ui, *fate, color);
            ui.label(theme::strong(sentence_case(words)).color(color));
        });
    }
}
