//! A question with a few short answers side by side, none of them taken until the person takes one.
//! For drafts only: what is guessed here is never kept.

use egui::{
    Align2, CornerRadius, EventFilter, Id, Key, Rect, Role, Sense, StrokeKind, Ui, Vec2,
    WidgetInfo, accesskit, vec2,
};

use super::rows::width_of;
use crate::ui::theme::{self, BODY, colors, radius, spacing};

pub(crate) const HEIGHT: f32 = 36.0;

/// How wide the answers are on one line. They keep their widths when one is taken.
pub(crate) fn answers_width<T>(ui: &Ui, answers: &[(T, String)]) -> f32 {
    widths(ui, answers).iter().sum()
}

/// Where the first answer's control is found, to give it the keyboard's focus.
pub(crate) fn first_answer(group: Id) -> Id {
    group.with(("answer", 0_usize))
}

/// The answers; says which was just taken. `name` is the question with what it is about; `group` is the
/// only one of its kind.
pub(crate) fn answers_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    group: Id,
    name: &str,
    answers: &[(T, String)],
    taken: Option<T>,
) -> Option<T> {
    ui.push_id(group, |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(accesskit::Role::RadioGroup);
            node.set_label(name);
        });
        group_ui(ui, group, answers, taken)
    })
    .inner
}

fn group_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    group: Id,
    answers: &[(T, String)],
    taken: Option<T>,
) -> Option<T> {
    let widths = widths(ui, answers);
    let total: f32 = widths.iter().sum();
    let level = total <= ui.available_width();
    #[expect(clippy::cast_precision_loss, reason = "a few answers")]
    let size = if level {
        vec2(total, HEIGHT)
    } else {
        vec2(ui.available_width(), HEIGHT * answers.len() as f32)
    };
    let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
    let colors = colors(ui);
    let id = |index: usize| group.with(("answer", index));
    let mut picked = None;
    let mut marked = None;
    let mut at = whole.min;
    for (index, (answer, words)) in answers.iter().enumerate() {
        let width = if level { widths[index] } else { whole.width() };
        let rect = Rect::from_min_size(at, Vec2::new(width, HEIGHT));
        at = if level {
            rect.right_top()
        } else {
            rect.left_bottom()
        };
        let is_taken = taken == Some(*answer);
        // As in any group of radio buttons, Tab stops once: at what is taken, or else at the first.
        let is_stop = taken.map_or(index == 0, |_| is_taken);
        let focused = ui.memory(|memory| memory.has_focus(id(index)));
        let sense = if is_stop || focused {
            Sense::click()
        } else {
            Sense::CLICK
        };
        let response = ui.interact(rect, id(index), sense);
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_taken, words));
        if response.clicked() {
            picked = Some(*answer);
        }
        if picked.is_none() && response.has_focus() {
            let other = match arrow_pressed(ui, id(index)) {
                Some(Way::Next) => Some((index + 1) % answers.len()),
                Some(Way::Back) => Some((index + answers.len() - 1) % answers.len()),
                None => None,
            };
            if let Some(other) = other {
                picked = Some(answers[other].0);
                ui.memory_mut(|memory| memory.request_focus(id(other)));
            }
        }
        let (first, last) = (index == 0, index + 1 == answers.len());
        let round = |here: bool| if here { radius::CONTROL } else { 0 };
        let corners = CornerRadius {
            nw: round(first),
            ne: round(if level { last } else { first }),
            sw: round(if level { first } else { last }),
            se: round(last),
        };
        let fill = match (is_taken, response.hovered()) {
            (true, _) => colors.accent_soft,
            (false, true) => colors.hover,
            (false, false) => colors.raised,
        };
        ui.painter().rect_filled(rect, corners, fill);
        let line = colors.edge();
        if !first && level {
            ui.painter().vline(rect.left(), rect.y_range(), line);
        } else if !first {
            ui.painter().hline(rect.x_range(), rect.top(), line);
        }
        let (ink, font) = if is_taken {
            (colors.accent, theme::semibold(BODY))
        } else {
            (colors.ink, theme::regular(BODY))
        };
        ui.painter()
            .text(rect.center(), Align2::CENTER_CENTER, words, font, ink);
        if is_taken {
            marked = Some((rect, corners));
        }
        if response.has_focus() {
            theme::focus_ring_inside(ui, rect, radius::CONTROL);
        }
    }
    let edge = colors.edge();
    ui.painter()
        .rect_stroke(whole, f32::from(radius::CONTROL), edge, StrokeKind::Inside);
    if let Some((rect, corners)) = marked {
        let edge = colors.selected_edge();
        ui.painter()
            .rect_stroke(rect, corners, edge, StrokeKind::Inside);
    }
    picked
}

fn widths<T>(ui: &Ui, answers: &[(T, String)]) -> Vec<f32> {
    let width = |words: &String| width_of(ui, &theme::strong(words)) + 2.0 * spacing::S12;
    answers.iter().map(|(_, words)| width(words)).collect()
}

enum Way {
    Next,
    Back,
}

/// Whether an arrow key asks for another answer; keeps the toolkit from moving the focus itself.
fn arrow_pressed(ui: &Ui, id: Id) -> Option<Way> {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(egui::Modifiers::NONE, key);
        if pressed(Key::ArrowRight) || pressed(Key::ArrowDown) {
            Some(Way::Next)
        } else if pressed(Key::ArrowLeft) || pressed(Key::ArrowUp) {
            Some(Way::Back)
        } else {
            None
        }
    })
}
