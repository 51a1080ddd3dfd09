//! Where a file shall go: the system's dialog, or a place that is typed; and what became of it.

use std::path::{Path, PathBuf};

use egui::Ui;

use crate::{
    action::{Action, IfExists},
    fonts::Icon,
    text::path_words,
    trouble::Trouble,
    ui::{
        theme::{self, ICON, colors, spacing},
        widgets::{
            button::Button,
            icon_words_ui,
            path_field::path_field_ui,
            rows::{polite, polite_ui},
        },
    },
    view::View,
};

/// A button that asks the dialog, a field below it. `write` makes the action for what was typed.
pub(crate) fn place_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (salt, typed): (&'static str, &mut String),
    (words, choose): (String, Action),
    saved: Option<&Path>,
    write: impl Fn(PathBuf, IfExists) -> Action,
) -> Option<Action> {
    let text = view.text;
    let mut asked = None;
    let button = Button::secondary(words).icon(Icon::Download);
    // One dialog at a time; the button keeps the focus meanwhile.
    if ui.add(button).clicked() && !view.busy {
        asked = Some(choose);
    }
    ui.add_space(spacing::S8);
    let field = path_field_ui(ui, salt, &text.say("record-path"), typed);
    let path = PathBuf::from(typed.trim());
    if !path.as_os_str().is_empty() {
        ui.add_space(spacing::S8);
        let button = ui.add(Button::secondary(text.say("place-write")));
        if (button.clicked() || field.entered) && !view.busy {
            asked = Some(write(path.clone(), IfExists::Refuse));
        }
    }
    if view.busy {
        ui.add_space(spacing::S8);
        ui.horizontal(|ui| {
            ui.add(egui::Spinner::new().size(ICON).color(colors(ui).ink));
            ui.label(theme::body(text.say("record-busy")));
        });
    }
    let last = ui.scope_id().with((salt, "saved"));
    let told: Option<PathBuf> = ui.data(|data| data.get_temp(last));
    if let Some(saved) = saved {
        ui.add_space(spacing::S8);
        let words = text.say_with("record-saved-to", &[("path", path_words(saved).into())]);
        let said = polite_ui(ui, Icon::CheckCircle, &words);
        if told.as_deref() != Some(saved) {
            said.scroll_to_me(None);
            ui.data_mut(|data| data.insert_temp(last, saved.to_owned()));
        }
    } else if told.is_some() {
        ui.data_mut(|data| data.remove::<PathBuf>(last));
    }
    // What is told of is the whole path of what was typed.
    let typed = path.strip_prefix("~").unwrap_or(&path);
    let is_typed = |told: &Path| !typed.as_os_str().is_empty() && told.ends_with(typed);
    if let Some(Trouble::FileExists { path: taken }) = view.trouble
        && is_typed(taken)
    {
        ui.add_space(spacing::S8);
        let words = text.say_with("record-exists", &[("path", path_words(taken).into())]);
        let question = icon_words_ui(ui, Icon::Info, theme::body(words));
        polite(ui, &question);
        ui.add_space(spacing::S8);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S12;
            if ui
                .add(Button::secondary(text.say("record-replace")))
                .clicked()
            {
                asked = Some(write(path.clone(), IfExists::Replace));
            }
            if ui.add(Button::secondary(text.say("record-keep"))).clicked() {
                asked = Some(Action::Dismiss);
            }
        });
    }
    asked
}
