//! The program's mark, as in its icon: a notice, and the ring of the days that are left.

use std::f32::consts::{FRAC_PI_2, TAU};

use egui::{Sense, Shape, Stroke, Ui, Vec2, vec2};

use crate::ui::theme::{colors, radius};

const SIDE: f32 = 24.0;

/// The mark alone; the program's name stands beside it in words.
pub(crate) fn mark_ui(ui: &mut Ui) {
    let colors = colors(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(SIDE), Sense::hover());
    let painter = ui.painter();
    painter.rect_filled(rect, f32::from(radius::CONTROL), colors.accent);
    let line = Stroke::new(2.0, colors.accent_ink);
    let left = rect.left() + 5.0;
    for (width, down) in [(14.0, 7.0), (5.0, 12.0), (4.0, 17.0)] {
        painter.hline(left..=left + width, rect.top() + down, line);
    }
    // Three quarters of the days are left; time goes clockwise from the top.
    let middle = rect.min + vec2(15.5, 15.0);
    let arc = (0..=18_u8).map(|part| {
        let turn = TAU * 0.75 * f32::from(part) / 18.0 - FRAC_PI_2;
        middle + 3.5 * Vec2::angled(turn)
    });
    painter.add(Shape::line(arc.collect(), line));
}
