//! A paper on the screen: the blocks that its printed pages are made of, in the screen's own type.
//! Draws what the paper says and nothing besides.

mod qr;
mod table;
mod words;

use egui::{Frame, Margin, Role, Sense, Shape, Ui, Vec2, WidgetInfo, pos2, vec2};

use self::{
    qr::qr_ui,
    table::table_ui,
    words::{Face, heading_ui, words_ui},
};
use super::{hairline_ui, paint_icon, rows::fact_row_ui, sheet::sheet_ui, sparing::sparing_ui};
use crate::{
    fonts::Icon,
    paper::{Block, Paper, Words, soft},
    text::Text,
    ui::theme::{self, ICON, colors, radius, spacing},
};

const LABELS: f32 = 132.0;
/// Narrower, and the paper's margins shrink.
const TIGHT: f32 = 400.0;
const MARGIN: i8 = 28;
const TIGHT_MARGIN: i8 = 16;

/// The whole paper as one sheet. Its words can be selected.
pub(crate) fn paper_ui(ui: &mut Ui, text: &Text, paper: &Paper) {
    sheet_ui(ui, "paper", &paper.title, |ui| {
        let margin = if ui.available_width() < TIGHT {
            TIGHT_MARGIN
        } else {
            MARGIN
        };
        // A strip among the blocks says more than the word across the page.
        let has_strip = paper
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Strip(_)));
        if let Some(words) = paper.across.as_ref().filter(|_word| !has_strip) {
            Frame::new()
                .fill(colors(ui).replay_soft)
                .inner_margin(Margin::symmetric(margin, 6))
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    marked_line_ui(ui, &soft(words.as_str()));
                });
        }
        Frame::new()
            .inner_margin(Margin {
                left: margin,
                right: margin,
                top: 16,
                bottom: 20,
            })
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                blocks_ui(ui, text, &paper.blocks);
                if !paper.foot.is_empty() {
                    ui.add_space(spacing::S16);
                    hairline_ui(ui);
                    ui.add_space(spacing::S8);
                    words_ui(ui, &soft(paper.foot.as_str()), Face::Small);
                }
            });
    });
}

fn blocks_ui(ui: &mut Ui, text: &Text, blocks: &[Block]) {
    for (index, block) in blocks.iter().enumerate() {
        // A paper is read once and never reordered: a block has no name but its place.
        sparing_ui(ui, index, blocks.len(), None, |ui| {
            ui.push_id(index, |ui| {
                if index > 0 {
                    ui.add_space(air_above(block));
                }
                block_ui(ui, text, block);
            });
        });
    }
}

fn air_above(block: &Block) -> f32 {
    match block {
        Block::Heading(_) => spacing::S24,
        Block::Table(_) | Block::Qr { .. } | Block::NewPage | Block::Strip(_) => spacing::S16,
        _ => spacing::S8,
    }
}

fn block_ui(ui: &mut Ui, text: &Text, block: &Block) {
    match block {
        Block::Title(words) => heading_ui(ui, words, Face::Title),
        Block::Heading(words) => heading_ui(ui, words, Face::Heading),
        Block::Lead(words) => words_ui(ui, words, Face::Lead),
        Block::Text(words) => words_ui(ui, words, Face::Body),
        Block::Small(words) => words_ui(ui, words, Face::Small),
        Block::Strip(words) => strip_ui(ui, words),
        Block::Facts(facts) => facts_ui(ui, facts),
        Block::List(items) => {
            for (index, words) in items.iter().enumerate() {
                sparing_ui(ui, index, items.len(), None, |ui| item_ui(ui, words));
            }
        }
        Block::Checks(lines) => {
            for (index, (done, words)) in lines.iter().enumerate() {
                sparing_ui(ui, index, lines.len(), None, |ui| {
                    check_ui(ui, text, *done, words);
                });
            }
        }
        Block::Table(table) => table_ui(ui, table),
        Block::Qr {
            payload,
            about,
            beside,
        } => qr_ui(ui, payload, about, |ui| blocks_ui(ui, text, beside)),
        Block::Notes(_) => {}
        Block::NewPage => page_break_ui(ui),
    }
}

/// A strip over the column, as a replay has.
fn strip_ui(ui: &mut Ui, words: &Words) {
    Frame::new()
        .fill(colors(ui).replay_soft)
        .corner_radius(radius::PAPER)
        .inner_margin(Margin::symmetric(12, 6))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            marked_line_ui(ui, words);
        });
}

fn marked_line_ui(ui: &mut Ui, words: &Words) {
    let color = colors(ui).replay;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S8;
        let (rect, _) = ui.allocate_exact_size(vec2(ICON, 24.0), Sense::hover());
        paint_icon(ui, rect, Icon::History, color);
        words_ui(ui, words, Face::Strip);
    });
}

fn facts_ui(ui: &mut Ui, facts: &[(String, Words)]) {
    hairline_ui(ui);
    for (index, (label, words)) in facts.iter().enumerate() {
        sparing_ui(ui, index, facts.len(), None, |ui| {
            let label = theme::soft(ui, label);
            fact_row_ui(ui, LABELS, label, |ui| words_ui(ui, words, Face::Body));
        });
    }
}

/// Words behind a dot at the middle of their first line.
fn item_ui(ui: &mut Ui, words: &Words) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S8;
        let (rect, _) = ui.allocate_exact_size(vec2(12.0, 24.0), Sense::hover());
        let ink = colors(ui).ink_soft;
        ui.painter().circle_filled(rect.center(), 2.5, ink);
        words_ui(ui, words, Face::Body);
    });
    ui.add_space(spacing::S4);
}

fn check_ui(ui: &mut Ui, text: &Text, done: bool, words: &Words) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S8;
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ICON, 24.0), Sense::hover());
        let name = if done {
            text.say("record-ticked")
        } else {
            text.say("record-not-ticked")
        };
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        let ink = colors(ui).ink;
        let side = egui::Rect::from_center_size(rect.center(), Vec2::splat(16.0));
        let edge = colors(ui).edge();
        ui.painter()
            .rect_stroke(side, 2.0, edge, egui::StrokeKind::Inside);
        if done {
            paint_icon(ui, side, Icon::Check, ink);
        }
        words_ui(ui, words, Face::Body);
    });
    ui.add_space(spacing::S4);
}

/// Where a printed page ends.
fn page_break_ui(ui: &mut Ui) {
    let size = vec2(ui.available_width(), spacing::S12);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let y = rect.center().y;
    let line = [pos2(rect.left(), y), pos2(rect.right(), y)];
    let edge = colors(ui).edge();
    ui.painter()
        .extend(Shape::dashed_line(&line, edge, 2.0, 4.0));
}
