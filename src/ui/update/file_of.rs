//! What a revision changed since the person decided, and the notice as a file: shared or corrected.

use std::path::PathBuf;

use egui::{Label, Ui, vec2};

use super::{Draft, soft_ui};
use crate::{
    action::{Action, IfExists},
    fonts::Icon,
    notice::changes::{Change, MOST_CHANGES, Part},
    text::{Text, path_words},
    trouble::Trouble,
    ui::{
        theme::{self, spacing},
        widgets::{
            button::Button, icon_words_ui, path_field::path_field_ui, rows::fold_section_ui,
        },
    },
    view::{Correctable, OpenNotice, View},
};

/// Rows, words and days that are different from what was decided on.
pub(super) fn changes_ui(ui: &mut Ui, text: &Text, open: &OpenNotice<'_>, draft: &mut Draft) {
    if open.changes.is_empty() {
        return;
    }
    let count = [("n", open.changes.len().into())];
    let beside = text.say_with("changes-count", &count);
    fold_section_ui(
        ui,
        &text.say("changes-title"),
        &beside,
        &mut draft.changes_open,
    );
    if !draft.changes_open {
        return;
    }
    let mut part = None;
    for change in open.changes.iter().take(MOST_CHANGES) {
        if part != Some(part_of(change)) {
            part = Some(part_of(change));
            ui.add_space(spacing::S8);
            let words = theme::strong(part_words(text, part_of(change)));
            ui.add(Label::new(words).wrap());
        }
        ui.add(Label::new(theme::body(change_words(text, change))).wrap());
    }
    if open.changes.len() > MOST_CHANGES {
        let more = [("n", (open.changes.len() - MOST_CHANGES).into())];
        soft_ui(ui, text.say_with("add-preview-more", &more));
    }
    ui.add_space(spacing::S16);
}

fn part_of(change: &Change) -> Part {
    match change {
        Change::Added { part, .. }
        | Change::Removed { part, .. }
        | Change::Changed { part, .. } => *part,
    }
}

fn change_words(text: &Text, change: &Change) -> String {
    let or_nothing = |words: &str| {
        if words.is_empty() {
            text.say("changes-nothing")
        } else {
            words.to_owned()
        }
    };
    match change {
        Change::Added { words, .. } => {
            text.say_with("changes-added", &[("words", words.as_str().into())])
        }
        Change::Removed { words, .. } => {
            text.say_with("changes-removed", &[("words", words.as_str().into())])
        }
        Change::Changed { was, now, .. } => text.say_with(
            "changes-changed",
            &[
                ("was", or_nothing(was).into()),
                ("now", or_nothing(now).into()),
            ],
        ),
    }
}

fn part_words(text: &Text, part: Part) -> String {
    match part {
        Part::Words => text.say("changes-words"),
        Part::Row => text.say("changes-row"),
        Part::Day => text.say("changes-day"),
        Part::Choice => text.say("changes-choice"),
        Part::Way => text.say("changes-way"),
        Part::Claim => text.say("changes-claim"),
        Part::Name => text.say("changes-name"),
    }
}

/// The notice as a file, which holds nothing about the person.
pub(super) fn file_of_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    let revision = [("revision", open.notice.revision.into())];
    let beside = text.say_with("share-revision", &revision);
    fold_section_ui(ui, &text.say("share-title"), &beside, &mut draft.file_open);
    if !draft.file_open {
        return;
    }
    ui.spacing_mut().item_spacing.y = spacing::S8;
    ui.add_space(spacing::S8);
    let fingerprint = [("fingerprint", open.fingerprint.into())];
    soft_ui(ui, text.say_with("share-fingerprint", &fingerprint));
    let slug = &open.notice.slug;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S12, spacing::S8);
        let share = Button::secondary(text.say("share-notice")).icon(Icon::Save);
        if ui.add_enabled(!view.busy, share).clicked() {
            actions.push(Action::ShareNotice(slug.clone()));
        }
        if open.own == Some(Correctable::ByForm) {
            let correct = Button::secondary(text.say("correct-notice")).icon(Icon::Edit);
            if ui.add(correct).clicked() {
                actions.push(Action::CorrectNotice(slug.clone()));
            }
        }
    });
    if open.own == Some(Correctable::InTheFileOnly) {
        let folder = view.data_dir.join("notices").join(slug);
        let folder = [("folder", path_words(&folder).into())];
        soft_ui(ui, text.say_with("correct-in-file", &folder));
    }
    if let Some(Trouble::FileExists { path }) = view.trouble {
        let words = text.say_with("record-exists", &[("path", path_words(path).into())]);
        icon_words_ui(ui, Icon::Info, theme::body(words));
        let replace = Button::secondary(text.say("record-replace"));
        if ui.add(replace).clicked() {
            let path = path.clone();
            actions.push(Action::ShareNoticeTo(slug.clone(), path, IfExists::Replace));
        }
    }
    let field = path_field_ui(ui, "share_path", &text.say("record-path"), &mut draft.path);
    if !draft.path.trim().is_empty() {
        let write = Button::secondary(text.say("share-write")).low();
        if ui.add_enabled(!view.busy, write).clicked() || field.entered {
            let path = PathBuf::from(draft.path.trim());
            actions.push(Action::ShareNoticeTo(slug.clone(), path, IfExists::Refuse));
        }
    }
}
