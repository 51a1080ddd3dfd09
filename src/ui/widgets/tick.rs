//! A box to tick, with its words beside it; the whole row is the control.

use egui::{Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::{paint_icon, rows::galley};
use crate::{
    fonts::Icon,
    ui::theme::{self, ICON, colors, radius, spacing},
};

/// A step that is done or not.
pub(crate) fn check_ui(ui: &mut Ui, on: bool, words: &str) -> Response {
    let beside = ICON + spacing::S12;
    let room = (ui.available_width() - beside).max(1.0);
    let galley = galley(ui, theme::body(words), room.min(theme::READING_WIDTH));
    let size = vec2(galley.size().x + beside, (galley.size().y + 8.0).max(32.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, on, words));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let colors = colors(ui);
    if response.hovered() {
        ui.painter()
            .rect_filled(rect.expand(2.0), f32::from(radius::CONTROL), colors.hover);
    }
    let mark = Rect::from_min_size(pos2(rect.left(), rect.top() + 6.0), Vec2::splat(ICON));
    let edge = Stroke::new(
        colors.selected_width,
        if on {
            colors.accent
        } else {
            colors.line_strong
        },
    );
    let fill = if on { colors.accent } else { colors.raised };
    ui.painter().rect(
        mark,
        f32::from(radius::PAPER),
        fill,
        edge,
        StrokeKind::Inside,
    );
    if on {
        paint_icon(ui, mark, Icon::Check, colors.accent_ink);
    }
    let at = pos2(rect.left() + beside, rect.top() + 4.0);
    ui.painter().galley(at, galley, colors.ink);
    if response.has_focus() {
        theme::focus_ring(ui, rect, radius::CONTROL);
    }
    response
}
