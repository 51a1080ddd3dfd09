//! What keys do everywhere, and the list of them that `?` shows. The keys of a single control belong
//! to that control.

use egui::{Frame, Id, Key, Label, Margin, Modal, Modifiers, Role, Ui, WidgetInfo};

use super::{
    theme::{self, colors, radius, spacing},
    widgets::{button::Button, columns_ui, hairline_ui},
};
use crate::{
    action::{Action, Screen, Step},
    view::View,
};

const DIGITS: [Key; 7] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
];

/// Whether the list of keys is shown.
#[derive(Debug, Default)]
pub(super) struct Draft {
    shown: bool,
    /// What had the keyboard before the list came up.
    before: Option<Id>,
}

impl Draft {
    pub(super) fn open(&mut self, ui: &Ui) {
        self.shown = true;
        self.before = ui.memory(egui::Memory::focused);
    }
}

/// What the keys pressed ask for. In a field they belong to the field, but for those that no field uses.
pub(super) fn asked(ui: &Ui, view: &View<'_>, draft: &mut Draft) -> Vec<Action> {
    let in_field = ui.ctx().text_edit_focused();
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    // The question mark needs other keys held down on many keyboards.
    let question = !in_field && ui.input(|input| input.key_pressed(Key::Questionmark));
    if !draft.shown && (question || pressed(Modifiers::NONE, Key::F1)) {
        draft.open(ui);
    }
    if draft.shown {
        return Vec::new();
    }
    give_back(ui, draft);
    let mut actions = Vec::new();
    if let Screen::Step(step) = view.screen {
        let back = pressed(Modifiers::CTRL, Key::PageUp)
            || (!in_field && pressed(Modifiers::ALT, Key::ArrowLeft));
        let next = pressed(Modifiers::CTRL, Key::PageDown)
            || (!in_field && pressed(Modifiers::ALT, Key::ArrowRight));
        let jump = DIGITS
            .into_iter()
            .position(|digit| !in_field && pressed(Modifiers::ALT, digit));
        let to = match (back, next) {
            (true, _) => step.back(),
            (_, true) => step.next(),
            _ => jump.map(|index| Step::ALL[index]),
        };
        actions.extend(to.map(|step| Action::Go(Screen::Step(step))));
    }
    if view.screen != Screen::Home && !in_field && pressed(Modifiers::ALT, Key::Home) {
        actions.push(Action::Go(Screen::Home));
    }
    let something_to_dismiss = view.trouble.is_some() || view.said.is_some();
    if !in_field && something_to_dismiss && ui.input(|input| input.key_pressed(Key::Escape)) {
        actions.push(Action::Dismiss);
    }
    actions
}

/// The list over the window, until it is closed; what had the keyboard before has it again.
pub(super) fn list_ui(ui: &Ui, view: &View<'_>, draft: &mut Draft) {
    let text = view.text;
    if !draft.shown {
        return;
    }
    let palette = colors(ui);
    let room = ui.ctx().content_rect().shrink(spacing::S16);
    let frame = Frame::NONE
        .fill(palette.raised)
        .stroke(palette.edge())
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(24));
    let modal = Modal::new(Id::unique("keys"))
        .frame(frame)
        .show(ui.ctx(), |ui| {
            ui.set_width((room.width() - 48.0).min(560.0));
            let title = text.say("keys-title");
            let heading = ui.label(theme::section(&title));
            heading.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &title));
            ui.add_space(spacing::S8);
            egui::ScrollArea::vertical()
                .id_salt("keys")
                .max_height((room.height() - 180.0).max(80.0))
                .show(ui, |ui| rows_ui(ui, view));
            ui.add_space(spacing::S16);
            let close = ui.add(Button::secondary(text.say("keys-close")));
            if ui.memory(egui::Memory::focused) != Some(close.id) {
                close.request_focus();
            }
            close.clicked()
        });
    if modal.should_close() || modal.inner {
        draft.shown = false;
        ui.request_repaint();
    }
}

/// Once the list is gone: while it is up, and one frame longer, nothing below may take the keyboard.
fn give_back(ui: &Ui, draft: &mut Draft) {
    if draft.before.is_none() {
        return;
    }
    if ui.memory(egui::Memory::top_modal_layer).is_some() {
        ui.request_repaint();
    } else if let Some(id) = draft.before.take() {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

fn rows_ui(ui: &mut Ui, view: &View<'_>) {
    let text = view.text;
    let everywhere = [
        (text.say("keys-tab"), text.say("keys-tab-does")),
        (text.say("keys-press"), text.say("keys-press-does")),
        (text.say("keys-next"), text.say("keys-next-does")),
        (text.say("keys-back"), text.say("keys-back-does")),
        (text.say("keys-step"), text.say("keys-step-does")),
        (text.say("keys-home"), text.say("keys-home-does")),
        (text.say("keys-escape"), text.say("keys-escape-does")),
        (text.say("keys-larger"), text.say("keys-larger-does")),
        (text.say("keys-quit"), text.say("keys-quit-does")),
        (text.say("keys-list"), text.say("keys-list-does")),
    ];
    let workshop = [
        (text.say("keys-track"), text.say("keys-track-does")),
        (text.say("keys-window"), text.say("keys-window-does")),
        (text.say("keys-here"), text.say("keys-here-does")),
        (text.say("keys-blank"), text.say("keys-blank-does")),
        (text.say("keys-hide"), text.say("keys-hide-does")),
        (text.say("keys-run"), text.say("keys-run-does")),
        (text.say("keys-day"), text.say("keys-day-does")),
        (text.say("keys-jump"), text.say("keys-jump-does")),
    ];
    let workshop = workshop.into_iter().filter(|_| view.workshop.is_some());
    let rows = everywhere.into_iter().chain(workshop);
    ui.spacing_mut().item_spacing.y = 0.0;
    for (keys, does) in rows {
        hairline_ui(ui);
        ui.add_space(spacing::S4);
        // The scroll bar floats over the right edge.
        let width = ui.available_width() - spacing::S16;
        let first = (width * 0.42).floor();
        let widths = [first, width - first - spacing::S16];
        columns_ui(ui, &widths, spacing::S16, |ui, column| {
            let words = match column {
                0 => theme::strong(&keys),
                _ => theme::body(&does),
            };
            ui.add(Label::new(words).wrap());
        });
        ui.add_space(spacing::S4);
    }
}
