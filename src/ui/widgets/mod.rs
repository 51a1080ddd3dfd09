//! Parts that several screens are made of. Each draws and answers with a `Response`; none acts.

pub(crate) mod answers;
pub(crate) mod bars;
pub(crate) mod button;
pub(crate) mod calendar;
pub(crate) mod checked_record;
pub(crate) mod choice_pair;
pub(crate) mod claim_card;
pub(crate) mod countdown;
pub(crate) mod date_field;
pub(crate) mod day_line;
pub(crate) mod flow_layout;
pub(crate) mod flow_picture;
pub(crate) mod line_glyph;
pub(crate) mod long_text;
pub(crate) mod mark;
pub(crate) mod marked;
pub(crate) mod menu;
pub(crate) mod paper;
pub(crate) mod path_field;
pub(crate) mod place;
pub(crate) mod progress;
pub(crate) mod question;
pub(crate) mod radio;
pub(crate) mod rows;
pub(crate) mod segments;
pub(crate) mod sharing_table;
pub(crate) mod sheet;
pub(crate) mod sources;
pub(crate) mod sparing;
pub(crate) mod speaker;
pub(crate) mod step_rail;
pub(crate) mod stepper;
pub(crate) mod tick;
pub(crate) mod trouble_banner;

use egui::{Align2, Color32, Rect, Response, Sense, Stroke, Ui, Vec2};

use super::theme::{self, ICON, colors, spacing, stroke};
use crate::fonts::Icon;

/// An icon of 20. Screen readers skip it: the word beside it says the same.
pub(crate) fn icon_ui(ui: &mut Ui, icon: Icon, color: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(ICON), Sense::hover());
    paint_icon(ui, rect, icon, color);
    response
}

/// Paints an icon into the middle of `rect`.
pub(crate) fn paint_icon(ui: &Ui, rect: Rect, icon: Icon, color: Color32) {
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        icon.character(),
        theme::icon_font(ICON),
        color,
    );
}

/// An icon and its words on one line, the words wrapping beside it.
pub(crate) fn icon_words_ui(ui: &mut Ui, icon: Icon, words: egui::RichText) -> Response {
    let color = colors(ui).ink;
    icon_words_in_ui(ui, icon, color, words)
}

/// The same in a colour for the icon.
pub(crate) fn icon_words_in_ui(
    ui: &mut Ui,
    icon: Icon,
    color: Color32,
    words: egui::RichText,
) -> Response {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S8;
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ICON, 24.0), Sense::hover());
        paint_icon(ui, rect, icon, color);
        ui.add(egui::Label::new(words).wrap())
    })
    .inner
}

/// A part whose controls keep their ids, and so the keyboard's focus, when something appears before it.
/// The salt is the only one of its kind among its siblings.
pub(crate) fn steady_ui<R>(
    ui: &mut Ui,
    salt: impl std::hash::Hash + std::fmt::Debug,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let id = ui.scope_id().with(salt);
    let builder = egui::UiBuilder::new().scope_id(id);
    ui.scope_builder(builder, add).inner
}

/// Asks that Next take the keyboard's focus in this frame; the foot is drawn after the page.
pub(crate) fn focus_next(ui: &Ui) {
    ui.data_mut(|data| data.insert_temp(egui::Id::unique("focus_next"), ()));
}

/// Whether that was asked; asked once, answered once.
pub(crate) fn takes_focus_next(ui: &Ui) -> bool {
    ui.data_mut(|data| {
        data.remove_temp::<()>(egui::Id::unique("focus_next"))
            .is_some()
    })
}

/// A hairline across the available width, one point high.
pub(crate) fn hairline_ui(ui: &mut Ui) -> Response {
    let color = colors(ui).line;
    rule_ui(ui, color)
}

/// A line of one point in a colour, such as a table's head has.
pub(crate) fn rule_ui(ui: &mut Ui, color: Color32) -> Response {
    let size = Vec2::new(ui.available_width(), stroke::HAIRLINE);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    ui.painter().hline(
        rect.x_range(),
        rect.center().y,
        Stroke::new(stroke::HAIRLINE, color),
    );
    response
}

/// What a row of columns is laid out by: each column's width, and the gap between two.
pub(crate) fn columns_ui(
    ui: &mut Ui,
    widths: &[f32],
    gap: f32,
    mut column_ui: impl FnMut(&mut Ui, usize),
) {
    let origin = ui.available_rect_before_wrap().min;
    let mut left = origin.x;
    let mut bottom = origin.y;
    for (index, width) in widths.iter().enumerate() {
        let rect =
            Rect::from_min_size(egui::pos2(left, origin.y), Vec2::new(*width, f32::INFINITY));
        let builder = egui::UiBuilder::new()
            .max_rect(rect)
            .layout(egui::Layout::top_down(egui::Align::Min))
            .id_salt(("column", index));
        let mut child = ui.new_child(builder);
        column_ui(&mut child, index);
        bottom = bottom.max(child.min_rect().bottom());
        left += width + gap;
    }
    let size = Vec2::new((left - gap - origin.x).max(0.0), bottom - origin.y);
    ui.allocate_rect(Rect::from_min_size(origin, size), Sense::hover());
}
