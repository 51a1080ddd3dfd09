//! The sides of a contradiction as cards of equal size, and the verdict they lead to. This is about
//! evidence; a choice never looks like it.

use egui::{Frame, Label, Margin, Response, Shape, Stroke, Ui, Vec2, pos2};

use super::{
    columns_ui, hairline_ui, icon_words_ui,
    rows::section_ui,
    sources::{Unfolded, more_ui, sources_ui},
    speaker::dated_speaker_ui,
};
use crate::{
    fonts::Icon,
    notice::{Claim, Contradiction, ContradictionSide, Notice},
    text::Text,
    ui::theme::{self, ICON, colors, radius, spacing, stroke},
};

/// Narrower, and the sides stand one above the other.
const SIDE_BY_SIDE: f32 = 760.0;
const PAD: f32 = 18.0;

/// The sides face to face, and the verdict below them.
pub(crate) fn face_to_face_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    contradiction: &Contradiction,
    unfolded: &mut Unfolded,
) {
    ui.push_id(&contradiction.id, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let width = ui.available_width();
        let sides = contradiction.sides.len();
        let beside = width >= SIDE_BY_SIDE;
        let card_width = if beside {
            (width - spacing::S24) / 2.0
        } else {
            width
        };
        // Equal height: the tallest of the last pass, which is thrown away where it was wrong.
        let id = ui
            .scope_id()
            .with(("card_height", card_width.round().to_bits()));
        let before: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(0.0);
        // One above the other, what is folded out of one side leaves no hole in the other.
        let is_equal = beside || !unfolded.has_any(&format!("{}/", contradiction.id));
        let before = if is_equal { before } else { 0.0 };
        let mut tallest: f32 = 0.0;
        let mut better_at = None;
        let mut side_ui = |ui: &mut Ui, side: &ContradictionSide| {
            let better = contradiction.better_supported.as_ref() == Some(&side.id);
            let key = format!("{}/{}", contradiction.id, side.id);
            let shown = (side, better, key.as_str());
            let (natural, rect) = card_ui(ui, text, notice, shown, before, unfolded);
            tallest = tallest.max(natural);
            if better {
                better_at = Some(rect);
            }
        };
        if beside {
            for (row, pair) in contradiction.sides.chunks(2).enumerate() {
                if row > 0 {
                    ui.add_space(spacing::S16);
                }
                ui.push_id(row, |ui| {
                    columns_ui(ui, &[card_width; 2], spacing::S24, |ui, index| {
                        if let Some(side) = pair.get(index) {
                            side_ui(ui, side);
                        }
                    });
                });
            }
        } else {
            for (index, side) in contradiction.sides.iter().enumerate() {
                if index > 0 {
                    ui.add_space(spacing::S16);
                }
                side_ui(ui, side);
            }
        }
        if is_equal && (tallest - before).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(id, tallest));
            ui.ctx().request_discard("card-height");
        }
        let (gap, _) =
            ui.allocate_exact_size(Vec2::new(width, spacing::S16 + 4.0), egui::Sense::hover());
        if let Some(card) = better_at
            && (card.bottom() - gap.top()).abs() < 2.0
            && sides > 1
        {
            arrow(ui, card.center().x, card.bottom(), gap.bottom());
        }
        verdict_ui(ui, text, contradiction);
    });
}

/// One side. Answers with the height that its content needs, and where it stands.
fn card_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    (side, better, key): (&ContradictionSide, bool, &str),
    height: f32,
    unfolded: &mut Unfolded,
) -> (f32, egui::Rect) {
    let palette = colors(ui);
    let edge = if better {
        Stroke::new(palette.selected_width, palette.ink)
    } else {
        palette.edge()
    };
    let mut natural = 0.0;
    // The edge counts towards a frame's size; both kinds of card take the same.
    let margin = PAD - edge.width;
    let card = Frame::new()
        .fill(palette.raised)
        .stroke(edge)
        .corner_radius(radius::CARD)
        .inner_margin(margin)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let claims = notice.by_support(&side.claims);
            let Some((first, others)) = claims.split_first() else {
                section_ui(ui, &side.words);
                return;
            };
            let words = Some(side.words.as_str());
            claim_ui(ui, text, notice, (first, words), (unfolded, key));
            let more = [("n", others.len().into())];
            if !others.is_empty() && more_ui(ui, text.say_with("claims-more", &more), unfolded, key)
            {
                for claim in others {
                    ui.add_space(spacing::S4);
                    hairline_ui(ui);
                    ui.add_space(spacing::S12);
                    claim_ui(ui, text, notice, (claim, None), (unfolded, key));
                }
            }
            natural = ui.min_rect().height();
            ui.add_space((height - natural).max(0.0));
        });
    (natural, card.response.rect)
}

/// What one says on this side, and where it stands; the first under the side's own words.
fn claim_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    (claim, side): (&Claim, Option<&str>),
    (unfolded, key): (&mut Unfolded, &str),
) {
    ui.push_id(&claim.id, |ui| {
        dated_speaker_ui(ui, text, claim);
        ui.add_space(spacing::S4);
        if let Some(words) = side {
            ui.add_space(spacing::S4);
            section_ui(ui, words);
            ui.add_space(spacing::S4);
        }
        ui.add(Label::new(theme::body(&claim.words)).wrap());
        ui.add_space(spacing::S4);
        let key = format!("{key}/{}", claim.id);
        let sources = (claim.sources.as_slice(), Some(claim.kind));
        sources_ui(ui, text, notice, sources, (unfolded, &key));
    });
}

fn verdict_ui(ui: &mut Ui, text: &Text, contradiction: &Contradiction) -> Response {
    let better = contradiction
        .sides
        .iter()
        .find(|side| Some(&side.id) == contradiction.better_supported.as_ref());
    let words = match better {
        Some(side) => text.say_with(
            "claims-better-supported",
            &[("side", side.words.as_str().into())],
        ),
        None => text.say("claims-none-better"),
    };
    let palette = colors(ui);
    Frame::new()
        .fill(palette.sunken)
        .stroke(Stroke::new(stroke::HAIRLINE, palette.line))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::symmetric(20, 12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            icon_words_ui(ui, Icon::Balance, theme::strong(words));
            ui.add_space(spacing::S4);
            ui.horizontal_top(|ui| {
                ui.add_space(ICON + spacing::S8);
                ui.vertical(|ui| {
                    ui.set_max_width(theme::READING_WIDTH.min(ui.available_width()));
                    ui.add(Label::new(theme::body(&contradiction.why)).wrap());
                });
            });
        })
        .response
}

/// From the better supported side into the verdict.
fn arrow(ui: &Ui, x: f32, top: f32, bottom: f32) {
    let ink = colors(ui).ink;
    ui.painter()
        .vline(x, top..=bottom - 7.0, Stroke::new(stroke::SELECTED, ink));
    ui.painter().add(Shape::convex_polygon(
        vec![
            pos2(x - 7.0, bottom - 8.0),
            pos2(x + 7.0, bottom - 8.0),
            pos2(x, bottom),
        ],
        ink,
        Stroke::NONE,
    ));
}
