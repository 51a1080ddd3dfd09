//! Parts of something long are drawn only while they are in sight; for the others their room is kept.
//! Records come from anywhere, and a thousand entries or notices must not make the window slow.

use std::{fmt::Debug, hash::Hash};

use egui::{Rect, Ui, vec2};

/// With no more parts than this all are drawn, so that screen readers find them all.
const ALL_DRAWN: usize = 120;

/// Draws one part of so many, or keeps the room that it took when it was drawn last. One that never was
/// takes `about` so much while it is out of sight; without that it is drawn once.
pub(crate) fn sparing_ui(
    ui: &mut Ui,
    part: impl Hash + Debug,
    of: usize,
    about: Option<f32>,
    add: impl FnOnce(&mut Ui),
) {
    if of <= ALL_DRAWN {
        add(ui);
        return;
    }
    let id = ui.scope_id().with(("height", part));
    let width = ui.available_width();
    let kept: Option<(f32, f32)> = ui.data(|data| data.get_temp(id));
    let at = ui.cursor().min;
    let kept = kept.filter(|(_, of)| (of - width).abs() < 0.5);
    if let Some(height) = kept.map(|(height, _)| height).or(about) {
        let size = vec2(width, height);
        if !ui.is_rect_visible(Rect::from_min_size(at, size)) {
            ui.allocate_space(size);
            return;
        }
    }
    add(ui);
    let height = ui.cursor().top() - at.y;
    ui.data_mut(|data| data.insert_temp(id, (height, width)));
}
