//! A sheet of paper on the page: raised, with the only shadow there is. What doesn't fit scrolls inside
//! it, by wheel and by key, so that what stands beside or below the sheet stays near.

use egui::{
    EventFilter, Frame, Key, Modifiers, Rect, Role, ScrollArea, Sense, Shape, Stroke, Ui, Vec2,
    WidgetInfo, scroll_area::ScrollBarVisibility, style::ScrollAnimation, vec2,
};

use super::super::theme::{self, colors, radius, spacing, stroke};

/// What one press of an arrow key scrolls.
const STEP: f32 = 48.0;
/// What stands above and below a sheet, so that it fits the window with them.
const AROUND: f32 = 364.0;
/// A sheet is never lower than this, if it has that much to show.
const LEAST: f32 = 280.0;

/// The sheet, as high as what it holds and no higher than fits the window. `name` is what screen
/// readers call it.
pub(crate) fn sheet_ui(ui: &mut Ui, salt: &str, name: &str, add: impl FnOnce(&mut Ui)) {
    let palette = colors(ui);
    let shadows = theme::paper_shadows(ui);
    let grounds = shadows.map(|_| ui.painter().add(Shape::Noop));
    let most = (ui.ctx().content_rect().height() - AROUND).max(LEAST);
    let sheet = Frame::new()
        .fill(palette.raised)
        .stroke(Stroke::new(stroke::HAIRLINE, palette.line))
        .corner_radius(radius::PAPER)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            pane_ui(ui, salt, name, Along::Down { most }, add);
        });
    let rect = sheet.response.rect;
    for (ground, shadow) in grounds.into_iter().zip(shadows) {
        let shape = shadow.as_shape(rect, f32::from(radius::PAPER));
        ui.painter().set(ground, shape);
    }
}

/// Which way a pane scrolls.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Along {
    /// No higher than `most`.
    Down { most: f32 },
    /// As wide as there is room.
    Across,
}

/// A part that scrolls in itself. While there is more than it shows, Tab reaches it, and the arrow and
/// page keys move it.
pub(crate) fn pane_ui(
    ui: &mut Ui,
    salt: &str,
    name: &str,
    along: Along,
    add: impl FnOnce(&mut Ui),
) {
    let id = ui.scope_id().with(salt);
    // Before what it holds, so that Tab comes to the pane first: where it was in the last frame.
    let before: Option<(Rect, bool)> = ui.data(|data| data.get_temp(id));
    let (mut delta, mut focused) = (Vec2::ZERO, false);
    if let Some((rect, true)) = before {
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        response.widget_info(|| WidgetInfo::labeled(Role::ScrollView, true, name));
        focused = response.has_focus();
        if focused {
            delta = asked_by_keys(ui, id, rect, along);
        }
    }
    let area = match along {
        // Not less where little of the page is left: the page scrolls, too.
        Along::Down { most } => ScrollArea::vertical()
            .max_height(most)
            .min_scrolled_height(most),
        Along::Across => ScrollArea::horizontal(),
    };
    // A bar whose place is out of sight would be drawn across what is in sight.
    let sight = ui.clip_rect();
    let in_sight = before.is_some_and(|(rect, _)| match along {
        Along::Down { .. } => sight.intersects(rect),
        Along::Across => sight.y_range().contains(rect.bottom()),
    });
    let bar = if in_sight {
        ScrollBarVisibility::VisibleWhenNeeded
    } else {
        ScrollBarVisibility::AlwaysHidden
    };
    let shown = area
        .id_salt(salt)
        .scroll_bar_visibility(bar)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            if delta != Vec2::ZERO {
                ui.scroll_with_delta_animation(delta, ScrollAnimation::none());
            }
            add(ui);
        });
    let (inner, content) = (shown.inner_rect, shown.content_size);
    let overflows = match along {
        Along::Down { .. } => content.y > inner.height() + 0.5,
        Along::Across => content.x > inner.width() + 0.5,
    };
    ui.data_mut(|data| data.insert_temp(id, (inner, overflows)));
    if before.is_none() && overflows {
        ui.ctx().request_repaint();
    }
    if focused {
        theme::focus_ring_inside(ui, inner, radius::PAPER);
    }
}

fn asked_by_keys(ui: &Ui, id: egui::Id, rect: Rect, along: Along) -> Vec2 {
    let vertical = matches!(along, Along::Down { .. });
    let filter = EventFilter {
        horizontal_arrows: !vertical,
        vertical_arrows: vertical,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let page = if vertical {
        rect.height()
    } else {
        rect.width()
    } - spacing::S48;
    let (back, on) = if vertical {
        (Key::ArrowUp, Key::ArrowDown)
    } else {
        (Key::ArrowLeft, Key::ArrowRight)
    };
    let far = 1.0e7;
    let moves = [
        (back, STEP),
        (on, -STEP),
        (Key::PageUp, page),
        (Key::PageDown, -page),
        (Key::Home, far),
        (Key::End, -far),
    ];
    let by: f32 = moves
        .into_iter()
        .filter_map(|(key, by)| pressed(key).then_some(by))
        .sum();
    if vertical {
        vec2(0.0, by)
    } else {
        vec2(by, 0.0)
    }
}
