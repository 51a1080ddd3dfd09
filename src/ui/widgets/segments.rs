//! A segmented control: a few words side by side, one of them chosen. For views of the same thing,
//! never for a choice that is kept.

use egui::{Align2, CornerRadius, Rect, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::{paint_icon, rows::width_of};
use crate::{
    fonts::Icon,
    ui::theme::{self, BODY, ICON, colors, radius, spacing},
};

const HEIGHT: f32 = 40.0;

/// The control; answers with the segment that was just chosen. Where they don't fit beside each
/// other, they stand one above the other.
pub(crate) fn segments_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    segments: &[(T, String)],
    chosen: T,
) -> Option<T> {
    let widths: Vec<f32> = segments
        .iter()
        .map(|(value, words)| {
            let beside = if *value == chosen {
                ICON + spacing::S8
            } else {
                0.0
            };
            width_of(ui, &theme::strong(words)) + 30.0 + beside
        })
        .collect();
    let total: f32 = widths.iter().sum();
    let level = total <= ui.available_width();
    #[expect(clippy::cast_precision_loss, reason = "a few segments")]
    let size = if level {
        vec2(total, HEIGHT)
    } else {
        vec2(ui.available_width(), HEIGHT * segments.len() as f32)
    };
    let (whole, group) = ui.allocate_exact_size(size, Sense::hover());
    let colors = colors(ui);
    let mut picked = None;
    let mut at = whole.min;
    for (index, (value, words)) in segments.iter().enumerate() {
        let width = if level { widths[index] } else { whole.width() };
        let rect = Rect::from_min_size(at, Vec2::new(width, HEIGHT));
        at = if level {
            rect.right_top()
        } else {
            rect.left_bottom()
        };
        let response = ui.interact(rect, group.id.with(index), Sense::click());
        let selected = *value == chosen;
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, selected, words));
        if response.clicked() {
            picked = Some(*value);
        }
        let fill = if selected {
            colors.accent_soft
        } else if response.hovered() {
            colors.hover
        } else {
            colors.raised
        };
        let (first, last) = (index == 0, index + 1 == segments.len());
        let round = |here: bool| if here { radius::CONTROL } else { 0 };
        let corners = CornerRadius {
            nw: round(first),
            ne: round(if level { last } else { first }),
            sw: round(if level { first } else { last }),
            se: round(last),
        };
        ui.painter().rect_filled(rect, corners, fill);
        let line = colors.edge();
        if !first && level {
            ui.painter().vline(rect.left(), rect.y_range(), line);
        } else if !first {
            ui.painter().hline(rect.x_range(), rect.top(), line);
        }
        let mut left = rect.left() + 15.0;
        let (ink, font) = if selected {
            let icon =
                Rect::from_center_size(pos2(left + ICON / 2.0, rect.center().y), Vec2::splat(ICON));
            paint_icon(ui, icon, Icon::Check, colors.accent);
            left += ICON + spacing::S8;
            (colors.accent, theme::semibold(BODY))
        } else {
            (colors.ink, theme::regular(BODY))
        };
        let words_at = pos2(left, rect.center().y);
        ui.painter()
            .text(words_at, Align2::LEFT_CENTER, words, font, ink);
        if response.has_focus() {
            theme::focus_ring_inside(ui, rect, radius::CONTROL);
        }
    }
    let edge = colors.edge();
    ui.painter()
        .rect_stroke(whole, f32::from(radius::CONTROL), edge, StrokeKind::Inside);
    picked
}
