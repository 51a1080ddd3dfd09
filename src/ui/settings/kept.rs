//! Where everything is kept, how it is kept elsewhere, taken in again, and deleted.

use std::path::PathBuf;

use egui::{Label, Ui, vec2};

use super::row_ui;
use crate::{
    action::Action,
    fonts::Icon,
    text::path_words,
    ui::{
        theme::{self, colors, spacing},
        widgets::{
            button::Button,
            path_field::path_field_ui,
            place::place_ui,
            question::{Answered, question_ui},
            rows::polite_ui,
        },
    },
    view::{Said, View},
};

/// What is typed, and whether it was asked about deleting.
#[derive(Debug, Default)]
pub(super) struct Draft {
    backup: String,
    restore: String,
    asks_to_delete: bool,
}

pub(super) fn kept_ui(ui: &mut Ui, view: &View<'_>, draft: &mut Draft, actions: &mut Vec<Action>) {
    let text = view.text;
    row_ui(ui, &text.say("settings-kept"), |ui| {
        let path = theme::body(path_words(view.data_dir));
        ui.add(Label::new(path).wrap().selectable(true));
        let words = theme::soft(ui, text.say("settings-kept-what"));
        ui.add(Label::new(words).wrap());
    });
    // A workshop has nothing of the person's own.
    if view.workshop.is_some() {
        return;
    }
    row_ui(ui, &text.say("backup-title"), |ui| {
        what_ui(ui, text.say("backup-what"));
        let saved = match view.said {
            Some(Said::BackedUp { path }) => Some(path.as_path()),
            _ => None,
        };
        let choose = (text.say("backup-do"), Action::BackUp);
        let typed = ("backup", &mut draft.backup);
        actions.extend(place_ui(ui, view, typed, choose, saved, Action::BackUpTo));
    });
    row_ui(ui, &text.say("restore-title"), |ui| {
        what_ui(ui, text.say("restore-what"));
        restore_ui(ui, view, &mut draft.restore, actions);
    });
    row_ui(ui, &text.say("delete-title"), |ui| {
        what_ui(ui, text.say("delete-what"));
        let delete = Button::plain(text.say("delete-do")).icon(Icon::Delete);
        if ui.add(delete.color(colors(ui).danger)).clicked() {
            draft.asks_to_delete = true;
        }
    });
    if draft.asks_to_delete {
        let delete = Button::plain(text.say("delete-yes"))
            .icon(Icon::Delete)
            .color(colors(ui).danger);
        let keep = Button::secondary(text.say("home-remove-no"));
        let (title, words) = (text.say("delete-question"), text.say("delete-reach"));
        let answered = question_ui(ui, "delete", &title, &words, vec![delete, keep]);
        draft.asks_to_delete = answered.is_none();
        if answered == Some(Answered::With(0)) {
            actions.push(Action::DeleteEverything);
        }
    }
}

fn what_ui(ui: &mut Ui, words: String) {
    ui.add(Label::new(theme::soft(ui, words)).wrap());
    ui.add_space(spacing::S8);
}

fn restore_ui(ui: &mut Ui, view: &View<'_>, typed: &mut String, actions: &mut Vec<Action>) {
    let text = view.text;
    let choose = Button::secondary(text.say("restore-do")).icon(Icon::FolderOpen);
    if ui.add(choose).clicked() && !view.busy {
        actions.push(Action::Restore);
    }
    ui.add_space(spacing::S8);
    let field = path_field_ui(ui, "restore", &text.say("restore-path"), typed);
    let path = PathBuf::from(typed.trim());
    if !path.as_os_str().is_empty() {
        ui.add_space(spacing::S8);
        let restore = ui.add(Button::secondary(text.say("restore-write")));
        if (restore.clicked() || field.entered) && !view.busy {
            actions.push(Action::RestoreFrom(path));
        }
    }
    if let Some(Said::Restored { entries, left }) = view.said {
        ui.spacing_mut().item_spacing = vec2(spacing::S8, spacing::S8);
        ui.add_space(spacing::S8);
        let entries = [("count", (*entries).into())];
        let words = text.say_with("restore-done", &entries);
        polite_ui(ui, Icon::CheckCircle, &words);
        for title in left {
            let left = text.say_with("restore-left", &[("title", title.as_str().into())]);
            polite_ui(ui, Icon::Info, &left);
        }
    }
}
