//! One of several, picked from a list that opens below a button. Arrow keys move in it, Enter picks,
//! Escape closes it, and the button has the keyboard's focus again. It never changes what it lists.

use egui::{
    Frame, Id, Key, Margin, Popup, PopupCloseBehavior, Rect, Response, Role, ScrollArea, Sense,
    Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit::HasPopup, pos2,
};

use super::{
    button::{Button, Fold},
    paint_icon,
    rows::{galley, height_of, width_of},
};
use crate::{
    fonts::Icon,
    ui::theme::{self, ICON, colors, radius, spacing, stroke},
};

const WIDEST: f32 = 420.0;
const LEAST_ROW: f32 = 36.0;
/// What the bar at the right takes where the list scrolls.
const SCROLL_BAR: f32 = 12.0;
/// The part of the window's height that the list may take.
const TALLEST: f32 = 0.6;

/// One of what can be picked.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) icon: Option<Icon>,
    pub(crate) words: String,
    /// Softer words at the right.
    pub(crate) beside: String,
}

/// The button and, when it is open, the list; answers with the place of what was picked in
/// `items`, which are asked for only then.
pub(crate) fn menu_ui(
    ui: &mut Ui,
    button: Button,
    name: &str,
    selected: usize,
    items: impl FnOnce() -> Vec<Item>,
) -> Option<usize> {
    let popup = ui.scope_id().with("menu_of");
    let was_open = Popup::is_id_open(ui.ctx(), popup);
    let fold = if was_open { Fold::Open } else { Fold::Shut };
    let response = ui.add(button.fold(fold));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_has_popup(HasPopup::Menu);
    });
    let opening = popup.with("opening");
    if response.clicked() && !was_open {
        ui.data_mut(|data| data.insert_temp(opening, ()));
    }
    let escaped = was_open && ui.input(|input| input.key_pressed(Key::Escape));
    let mut picked = None;
    let mut ids = Vec::new();
    Popup::menu(&response)
        .id(popup)
        .accessible_name(name)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .gap(spacing::S4)
        .frame(frame(ui))
        .show(|ui| {
            let items = items();
            let window = ui.ctx().content_rect();
            ui.spacing_mut().item_spacing = Vec2::ZERO;
            let width = widest(ui, &items).min(window.width() - spacing::S48);
            ui.set_width(width);
            let area = ScrollArea::vertical().max_height(window.height() * TALLEST);
            area.auto_shrink([false, true]).show(ui, |ui| {
                for (index, item) in items.iter().enumerate() {
                    let row = item_ui(ui, item, index == selected);
                    if row.clicked() {
                        picked = Some(index);
                    }
                    if row.gained_focus() {
                        row.scroll_to_me(None);
                    }
                    ids.push(row.id);
                }
            });
            let arrives = !ui.is_sizing_pass()
                && ui.data_mut(|data| data.remove_temp::<()>(opening).is_some());
            if arrives && let Some(first) = ids.get(selected).or(ids.first()) {
                let first = *first;
                ui.memory_mut(|memory| memory.request_focus(first));
            }
        });
    if was_open && (picked.is_some() || focus_left(ui, response.id, &ids)) {
        Popup::close_id(ui.ctx(), popup);
    }
    if escaped || picked.is_some() {
        response.request_focus();
    }
    picked
}

/// Whether Tab went on to something else.
fn focus_left(ui: &Ui, button: Id, items: &[Id]) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    focused.is_some_and(|id| id != button && !items.contains(&id) && !items.is_empty())
}

fn frame(ui: &Ui) -> Frame {
    let colors = colors(ui);
    Frame::NONE
        .fill(colors.raised)
        .stroke(colors.edge())
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(4))
}

fn widest(ui: &Ui, items: &[Item]) -> f32 {
    items
        .iter()
        .map(|item| {
            let beside = theme::soft(ui, &item.beside);
            width_of(ui, &theme::body(&item.words)) + width_of(ui, &beside)
        })
        .fold(0.0_f32, f32::max)
        .min(WIDEST)
        + 2.0 * (ICON + spacing::S8)
        + 3.0 * spacing::S16
        + SCROLL_BAR
}

fn item_ui(ui: &mut Ui, item: &Item, is_selected: bool) -> Response {
    let words = theme::body(&item.words);
    let beside = theme::soft(ui, &item.beside);
    let width = ui.available_width() - SCROLL_BAR;
    let left = 2.0 * (ICON + spacing::S8) + spacing::S8;
    let beside_width = width_of(ui, &beside) + 1.0;
    let room = width - left - beside_width - spacing::S24;
    let height = (height_of(ui, &words, room) + spacing::S12).max(LEAST_ROW);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
    let name = &item.words;
    response.widget_info(|| WidgetInfo::selected(Role::MenuItemRadio, true, is_selected, name));
    if !item.beside.is_empty() {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_description(item.beside.as_str());
        });
    }
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let colors = colors(ui);
    let corner = f32::from(radius::CONTROL);
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, corner, colors.hover);
    } else if is_selected {
        ui.painter().rect_filled(rect, corner, colors.accent_soft);
    }
    let icon_at = |place: f32| {
        let left = rect.left() + spacing::S8 + place * (ICON + spacing::S8) + ICON / 2.0;
        Rect::from_center_size(pos2(left, rect.center().y), Vec2::splat(ICON))
    };
    if is_selected {
        paint_icon(ui, icon_at(0.0), Icon::Check, colors.ink);
    }
    if let Some(icon) = item.icon {
        paint_icon(ui, icon_at(1.0), icon, colors.ink);
    }
    let words = galley(ui, words, room);
    let indent = if item.icon.is_some() {
        left
    } else {
        left - ICON - spacing::S8
    };
    let at = pos2(rect.left() + indent, rect.center().y - words.size().y / 2.0);
    ui.painter().galley(at, words, colors.ink);
    let beside = galley(ui, beside, f32::INFINITY);
    let at = pos2(
        rect.right() - spacing::S12 - beside.size().x,
        rect.center().y - beside.size().y / 2.0,
    );
    ui.painter().galley(at, beside, colors.ink_soft);
    if response.has_focus() {
        let edge = Stroke::new(stroke::SELECTED, colors.focus);
        let inside = rect.shrink(1.0);
        ui.painter()
            .rect_stroke(inside, corner, edge, StrokeKind::Inside);
    }
    response
}
