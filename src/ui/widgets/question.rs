//! A question over the window, before something that can't be taken back. It is answered by one of its
//! buttons, or left by Escape.

use egui::{Frame, Id, Label, Margin, Modal, Role, Ui, WidgetInfo, vec2};

use super::button::Button;
use crate::ui::theme::{self, colors, radius, spacing};

/// What became of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answered {
    /// The button at this place was pressed.
    With(usize),
    /// Nobody wants to answer.
    Left,
}

/// The question, until it is answered. The last answer, which changes nothing, has the focus first.
pub(crate) fn question_ui(
    ui: &Ui,
    salt: &str,
    title: &str,
    words: &str,
    answers: Vec<Button>,
) -> Option<Answered> {
    let room = ui.ctx().content_rect().shrink(spacing::S16);
    let frame = Frame::NONE
        .fill(colors(ui).raised)
        .stroke(colors(ui).edge())
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(24));
    let mut answered = None;
    let modal = Modal::new(Id::unique(salt))
        .frame(frame)
        .show(ui.ctx(), |ui| {
            ui.set_width((room.width() - 48.0).min(560.0));
            let heading = ui.add(Label::new(theme::section(title)).wrap());
            heading.widget_info(|| WidgetInfo::labeled(Role::Heading, true, title));
            ui.add_space(spacing::S8);
            egui::ScrollArea::vertical()
                .id_salt("question")
                .max_height((room.height() - 200.0).max(48.0))
                .show(ui, |ui| ui.add(Label::new(theme::body(words)).wrap()));
            ui.add_space(spacing::S16);
            ui.spacing_mut().interact_size.y = 40.0;
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(spacing::S24, spacing::S8);
                let had_focus = ui.memory(egui::Memory::focused).is_some();
                let last = answers.len().saturating_sub(1);
                for (place, answer) in answers.into_iter().enumerate() {
                    let button = ui.add(answer);
                    if button.clicked() {
                        answered = Some(Answered::With(place));
                    }
                    if place == last && !had_focus {
                        button.request_focus();
                    }
                }
            });
        });
    answered.or_else(|| modal.should_close().then_some(Answered::Left))
}
