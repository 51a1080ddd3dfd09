//! One of several, for settings: a circle and words. Choices of a notice have their own, larger one.

use egui::{Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::ui::theme::{self, BODY, colors, radius, spacing};

const CIRCLE: f32 = 20.0;

/// The option, 32 high, its words wrapping beside the circle.
pub(crate) fn radio_ui(ui: &mut Ui, is_selected: bool, words: &str) -> Response {
    let colors = colors(ui);
    let beside = CIRCLE + spacing::S8;
    let galley = ui.painter().layout(
        words.to_owned(),
        theme::regular(BODY),
        colors.ink,
        (ui.available_width() - beside).max(1.0),
    );
    let size = vec2(beside + galley.size().x, (galley.size().y).max(32.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_selected, words));
    let ground = rect.expand2(vec2(spacing::S4, 0.0));
    if response.hovered() {
        ui.painter()
            .rect_filled(ground, f32::from(radius::CONTROL), colors.hover);
    }
    let center = pos2(rect.left() + CIRCLE / 2.0, rect.center().y);
    let circle = Rect::from_center_size(center, Vec2::splat(CIRCLE));
    let (width, color) = if is_selected {
        (colors.selected_width, colors.accent)
    } else {
        (colors.edge_width, colors.line_strong)
    };
    ui.painter().circle_stroke(
        center,
        (circle.width() - width) / 2.0,
        Stroke::new(width, color),
    );
    if is_selected {
        ui.painter().circle_filled(center, 5.0, colors.accent);
    }
    let at = pos2(
        rect.left() + beside,
        rect.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(at, galley, colors.ink);
    if response.has_focus() {
        theme::focus_ring(ui, ground, radius::CONTROL);
    }
    response
}
