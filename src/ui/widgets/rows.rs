//! Rows that several steps are made of: a fact beside its label, something that folds out, words at a
//! place, and words that screen readers say by themselves.

use egui::{
    Align, FontSelection, Label, Layout, Rect, Response, RichText, Role, Sense, TextWrapMode, Ui,
    UiBuilder, Vec2, WidgetInfo, WidgetText, accesskit, pos2,
};

use super::{button::Fold, columns_ui, hairline_ui, icon_words_ui, paint_icon};
use crate::{
    fonts::Icon,
    ui::theme::{self, ICON, colors, radius, spacing},
};

/// A fact that would get less width than this stands below its label.
const LEAST_FACT: f32 = 220.0;
/// Narrower, and the softer words of a row stand below the others.
const STACKED: f32 = 480.0;

/// A fact beside its label, a hairline below.
pub(crate) fn fact_row_ui(
    ui: &mut Ui,
    label_width: f32,
    label: RichText,
    fact_ui: impl FnOnce(&mut Ui),
) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(10.0);
        let width = ui.available_width();
        if width < label_width + LEAST_FACT {
            ui.add(Label::new(label).wrap());
            fact_ui(ui);
        } else {
            let mut label = Some(label);
            let mut fact_ui = Some(fact_ui);
            let widths = [label_width - spacing::S8, width - label_width];
            columns_ui(ui, &widths, spacing::S8, |ui, _| {
                if let Some(label) = label.take() {
                    ui.add(Label::new(label).wrap());
                } else if let Some(fact_ui) = fact_ui.take() {
                    fact_ui(ui);
                }
            });
        }
        ui.add_space(10.0);
        hairline_ui(ui);
    });
}

/// A whole row that folds something out below it: words, perhaps softer ones at the right, an arrow.
pub(crate) fn fold_row_ui(ui: &mut Ui, words: &str, beside: &str, open: &mut bool) -> Response {
    folding_row_ui(ui, theme::body(words), beside, open)
}

/// The same for a part of a page, whose own rows may fold too.
pub(crate) fn fold_section_ui(ui: &mut Ui, words: &str, beside: &str, open: &mut bool) -> Response {
    folding_row_ui(ui, theme::strong(words), beside, open)
}

fn folding_row_ui(ui: &mut Ui, main: RichText, beside: &str, open: &mut bool) -> Response {
    let words = main.text().to_owned();
    let width = ui.available_width();
    let room = width - ICON - spacing::S24;
    let narrow = width < STACKED;
    let beside_words = theme::soft(ui, beside);
    let beside_width = if narrow || beside.is_empty() {
        0.0
    } else {
        width_of(ui, &beside_words).min(room / 2.0) + spacing::S16
    };
    let main_height = height_of(ui, &main, room - beside_width);
    let beside_height = if beside.is_empty() {
        0.0
    } else if narrow {
        height_of(ui, &beside_words, room)
    } else {
        height_of(ui, &beside_words, beside_width)
    };
    let height = if narrow {
        main_height + beside_height
    } else {
        main_height.max(beside_height)
    } + 19.0;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
    if response.clicked() {
        *open = !*open;
    }
    let fold = if *open { Fold::Open } else { Fold::Shut };
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, &words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_expanded(*open);
        if !beside.is_empty() {
            node.set_description(beside);
        }
    });
    if ui.is_rect_visible(rect) {
        let colors = colors(ui);
        if response.hovered() {
            ui.painter().rect_filled(rect, 0.0, colors.hover);
        }
        let top = rect.top() + 9.0;
        let paint = |words: RichText, at: egui::Pos2, width: f32, right: bool| {
            let galley = galley(ui, words, width);
            let left = if right {
                at.x + width - galley.size().x
            } else {
                at.x
            };
            ui.painter().galley(pos2(left, at.y), galley, colors.ink);
        };
        paint(main, pos2(rect.left(), top), room - beside_width, false);
        if narrow {
            paint(
                beside_words,
                pos2(rect.left(), top + main_height),
                room,
                false,
            );
        } else {
            let left = rect.left() + room - beside_width;
            paint(beside_words, pos2(left, top), beside_width, true);
        }
        let icon = match fold {
            Fold::Open => Icon::ExpandLess,
            Fold::Shut => Icon::ExpandMore,
        };
        let at = pos2(rect.right() - ICON / 2.0, rect.center().y);
        paint_icon(
            ui,
            Rect::from_center_size(at, Vec2::splat(ICON)),
            icon,
            colors.ink,
        );
        ui.painter().hline(
            rect.x_range(),
            rect.bottom() - 0.5,
            egui::Stroke::new(theme::stroke::HAIRLINE, colors.line),
        );
        if response.has_focus() {
            theme::focus_ring_inside(ui, rect, radius::CONTROL);
        }
    }
    response
}

/// Words that a screen reader says by itself, once, when they appear or change.
pub(crate) fn polite_ui(ui: &mut Ui, icon: Icon, words: &str) -> Response {
    let response = icon_words_ui(ui, icon, theme::strong(words));
    polite(ui, &response);
    response
}

/// Has a screen reader say a label's words by itself.
pub(crate) fn polite(ui: &Ui, label: &Response) {
    ui.ctx().accesskit_node_builder(label.id, |node| {
        node.set_live(accesskit::Live::Polite);
    });
}

/// The title of a screen, a heading for screen readers.
pub(crate) fn title_ui(ui: &mut Ui, words: &str) -> Response {
    let title = theme::title(ui, words);
    heading(ui, title)
}

/// A title that only names the step: in a narrow window it stands in the line of the steps already.
pub(crate) fn plain_title_ui(ui: &mut Ui, words: &str) {
    if ui.ctx().content_rect().width() >= theme::NARROW {
        title_ui(ui, words);
    }
}

/// The heading of a group.
pub(crate) fn section_ui(ui: &mut Ui, words: &str) -> Response {
    heading(ui, theme::section(words))
}

fn heading(ui: &mut Ui, words: RichText) -> Response {
    let name = words.text().to_owned();
    let response = ui.add(Label::new(words).wrap());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Heading);
        node.set_label(name);
    });
    response
}

/// Words at a place that is already reserved.
pub(crate) fn label_at(ui: &mut Ui, rect: Rect, words: RichText, align: Align) -> Response {
    let layout = match align {
        Align::Max => Layout::top_down(Align::Max),
        _ => Layout::top_down(Align::Min),
    };
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
    child.add(Label::new(words).wrap().halign(align))
}

/// How high words are when they wrap at `width`.
pub(crate) fn height_of(ui: &Ui, words: &RichText, width: f32) -> f32 {
    galley(ui, words.clone(), width).size().y
}

/// How wide words are on one line.
pub(crate) fn width_of(ui: &Ui, words: &RichText) -> f32 {
    galley(ui, words.clone(), f32::INFINITY).size().x.ceil()
}

/// Leaves room, so that what comes next on this line ends at the right; none where it wouldn't fit.
pub(crate) fn push_right(ui: &mut Ui, width: f32) {
    let room = ui.available_size_before_wrap().x - width;
    if room > 0.0 {
        ui.add_space(room);
    }
}

/// Words laid out for painting.
pub(crate) fn galley(ui: &Ui, words: RichText, width: f32) -> std::sync::Arc<egui::Galley> {
    WidgetText::from(words).into_galley(ui, Some(TextWrapMode::Wrap), width, FontSelection::Default)
}
