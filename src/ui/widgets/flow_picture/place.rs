//! A place of the picture: an icon over a name over the part it plays, and what is said to stay in it.
//! In a picture that runs down, each of them is a row.

use std::sync::Arc;

use egui::{Galley, Rect, Response, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::Place;
use crate::{
    fonts::Icon,
    ui::{
        theme::{self, ICON, colors, radius, spacing, stroke},
        widgets::{
            flow_layout::Run,
            paint_icon,
            rows::{galley, height_of},
        },
    },
};

const PAD: f32 = 8.0;
/// Words in the middle may come nearer to the sides.
const ASIDE: f32 = 4.0;

pub(super) fn place_height(ui: &Ui, place: &Place, width: f32, run: Run) -> f32 {
    if run == Run::Down {
        let rows = rows(ui, place, width);
        return rows.iter().map(|(_, galley)| galley.size().y).sum::<f32>() + 2.0 * PAD;
    }
    let room = width - 2.0 * ASIDE;
    let mut height =
        ICON + spacing::S4 + height_of(ui, &theme::strong(&place.name), room) + 2.0 * PAD;
    // "You" plays no part that needs a word.
    if !place.part.is_empty() {
        height += height_of(ui, &theme::soft(ui, &place.part), room);
    }
    if let Some(stays) = &place.stays {
        height += 2.0 * spacing::S12 + ICON + spacing::S4;
        height += height_of(ui, &theme::body(stays), room);
    }
    height
}

/// An icon and words, one below the other.
fn rows(ui: &Ui, place: &Place, width: f32) -> Vec<(Icon, Arc<Galley>)> {
    let room = width - 2.0 * PAD - ICON - spacing::S8;
    let mut who = (*galley(ui, theme::strong(&place.name), room).job).clone();
    if !place.part.is_empty() {
        let soft = galley(ui, theme::soft(ui, &place.part), room);
        let format = soft.job.sections[0].format.clone();
        who.append(" ", 0.0, format.clone());
        who.append(&place.part, 0.0, format);
    }
    let mut rows = vec![(place.icon, ui.painter().layout_job(who))];
    if let Some(stays) = &place.stays {
        rows.push((Icon::Lock, galley(ui, theme::body(stays), room)));
    }
    rows
}

fn rows_ui(ui: &Ui, rect: Rect, place: &Place) {
    let ink = colors(ui).ink;
    let mut at = rect.min + Vec2::splat(PAD);
    for (icon, galley) in rows(ui, place, rect.width()) {
        let room = Rect::from_min_size(at, vec2(ICON, 24.0));
        paint_icon(ui, room, icon, ink);
        let height = galley.size().y;
        let words = at + vec2(ICON + spacing::S8, 0.0);
        ui.painter().galley(words, galley, ink);
        at.y += height;
    }
}

pub(super) fn place_ui(ui: &Ui, rect: Rect, place: &Place, run: Run, response: &Response) {
    let palette = colors(ui);
    let round = f32::from(radius::CARD);
    let edge = palette.edge();
    ui.painter()
        .rect(rect, round, palette.sunken, edge, StrokeKind::Inside);
    match run {
        Run::Level => stacked_ui(ui, rect, place),
        Run::Down => rows_ui(ui, rect, place),
    }
    if response.has_focus() {
        theme::focus_ring(ui, rect, radius::CARD);
    }
}

/// Everything in the middle, one above the other.
fn stacked_ui(ui: &Ui, rect: Rect, place: &Place) {
    let palette = colors(ui);
    let room = rect.width() - 2.0 * ASIDE;
    let least = place_height(ui, place, rect.width(), Run::Level);
    let mut y = rect.top() + PAD + (rect.height() - least).max(0.0) / 2.0;
    let icon = |ui: &Ui, icon: Icon, y: f32| {
        let at = Rect::from_center_size(pos2(rect.center().x, y + ICON / 2.0), Vec2::splat(ICON));
        paint_icon(ui, at, icon, palette.ink);
    };
    let centered = |words: egui::RichText, y: f32| {
        let mut job = galley(ui, words, room);
        // Lay the same words out again, each line in the middle.
        let mut centered = (*job.job).clone();
        centered.halign = egui::Align::Center;
        job = ui.painter().layout_job(centered);
        let height = job.size().y;
        ui.painter()
            .galley(pos2(rect.center().x, y), job, palette.ink);
        height
    };
    icon(ui, place.icon, y);
    y += ICON + spacing::S4;
    y += centered(theme::strong(&place.name), y);
    if !place.part.is_empty() {
        y += centered(theme::soft(ui, &place.part), y);
    }
    if let Some(stays) = &place.stays {
        y += spacing::S12;
        ui.painter().hline(
            rect.left() + spacing::S16..=rect.right() - spacing::S16,
            y,
            Stroke::new(stroke::HAIRLINE, palette.line),
        );
        y += spacing::S12;
        icon(ui, Icon::Lock, y);
        y += ICON + spacing::S4;
        centered(theme::body(stays), y);
    }
}
