//! The boxes of the bench: something named, with a word about it below or at its end.

use egui::{Color32, Rect, Response, RichText, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2};

use super::super::{
    theme::{self, colors, radius, spacing},
    widgets::rows::{galley, height_of, width_of},
};

const PAD: f32 = 12.0;

/// A box, measured before it is drawn.
pub(super) struct Tile {
    pub(super) name: String,
    pub(super) word: Word,
    /// All of it in one sentence, for those who don't see it.
    pub(super) sentence: String,
    /// It has found something: sunken, as places are.
    pub(super) is_place: bool,
}

/// A box's second words.
pub(super) enum Word {
    /// Below the name, in soft ink.
    Below(String),
    /// At the right end of the name's line, in a colour.
    Beside(String, Color32),
}

impl Tile {
    pub(super) fn height(&self, ui: &Ui, width: f32) -> f32 {
        let room = width - 2.0 * PAD;
        match &self.word {
            Word::Below(word) => {
                let name = height_of(ui, &theme::strong(&self.name), room);
                name + height_of(ui, &theme::soft(ui, word), room) + 16.0
            }
            Word::Beside(word, _) => {
                let room = room - width_of(ui, &theme::strong(word)) - spacing::S12;
                height_of(ui, &theme::body(&self.name), room.max(1.0)) + 14.0
            }
        }
    }

    pub(super) fn show(&self, ui: &Ui, rect: Rect, id: egui::Id) -> Response {
        let palette = colors(ui);
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &self.sentence));
        let fill = if self.is_place {
            palette.sunken
        } else {
            palette.raised
        };
        let edge = palette.edge();
        let round = f32::from(radius::CARD);
        ui.painter()
            .rect(rect, round, fill, edge, StrokeKind::Inside);
        let room = rect.width() - 2.0 * PAD;
        let paint = |words: RichText, at: egui::Pos2, room: f32, color: Color32| {
            let galley = galley(ui, words, room.max(1.0));
            let height = galley.size().y;
            ui.painter().galley(at, galley, color);
            height
        };
        let left = rect.left() + PAD;
        match &self.word {
            Word::Below(word) => {
                let spare = rect.height() - self.height(ui, rect.width());
                let top = rect.top() + 8.0 + spare.max(0.0) / 2.0;
                let name = theme::strong(&self.name);
                let name = paint(name, pos2(left, top), room, palette.ink);
                let word = theme::soft(ui, word);
                paint(word, pos2(left, top + name), room, palette.ink_soft);
            }
            Word::Beside(word, color) => {
                let word = theme::strong(word);
                let beside = width_of(ui, &word);
                let name_room = room - beside - spacing::S12;
                let name = theme::body(&self.name);
                let height = height_of(ui, &name, name_room.max(1.0));
                let top = rect.center().y - height / 2.0;
                paint(name, pos2(left, top), name_room, palette.ink);
                let at = pos2(rect.right() - PAD - beside, rect.center().y - 12.0);
                paint(word.color(*color), at, f32::INFINITY, *color);
            }
        }
        if response.has_focus() {
            theme::focus_ring(ui, rect, radius::CARD);
        }
        response
    }
}
