//! *Save picture*: the fold below its button, with the system's dialog and a field for a place. Asks, and
//! says what became of it; writes nothing.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::{World, sheet};
use crate::{
    action::{Action, IfExists, Png},
    fonts::Icon,
    text::{Text, path_words},
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
    view::{OpenNotice, Said, View},
};

#[derive(Debug, Default)]
pub(super) struct Save {
    is_open: bool,
    path: String,
    /// What had the keyboard's focus is gone: the field takes it.
    back_to_path: bool,
}

impl Save {
    pub(super) fn button(text: &Text) -> Button {
        Button::plain(text.say("flow-save")).icon(Icon::Download)
    }

    /// The button that folds the rest out.
    pub(super) fn button_ui(&mut self, ui: &mut Ui, text: &Text) {
        let response = ui.add(Self::button(text));
        if response.clicked() {
            self.is_open = !self.is_open;
        }
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_expanded(self.is_open);
        });
    }

    /// What is folded out, if it is.
    pub(super) fn fold_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        open: &OpenNotice<'_>,
        world: World,
    ) -> Option<Action> {
        if !self.is_open {
            return None;
        }
        let text = view.text;
        let png = || sheet::png(text, open, world);
        ui.add_space(spacing::S8);
        ui.set_max_width(theme::READING_WIDTH.min(ui.available_width()));
        let mut asked = None;
        let choose = Button::secondary(text.say("flow-save-choose")).icon(Icon::FolderOpen);
        // One dialog at a time; the button keeps the focus meanwhile.
        if ui.add(choose).clicked() && !view.busy {
            asked = png().map(Action::SavePicture);
        }
        let field = path_field_ui(ui, "picture_path", &text.say("record-path"), &mut self.path);
        if std::mem::take(&mut self.back_to_path) {
            field.response.request_focus();
        }
        let path = PathBuf::from(self.path.trim());
        if !path.as_os_str().is_empty() {
            let write = ui.add(Button::secondary(text.say("flow-save-write")));
            if (write.clicked() || field.entered) && !view.busy {
                asked = png().map(|png| save_to(png, &path, IfExists::Refuse));
            }
        }
        let asked = self.result_ui(ui, view, &path, png).or(asked);
        ui.add_space(spacing::S12);
        asked
    }

    /// What is going on, what was written, or what is in the way.
    fn result_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        path: &Path,
        png: impl Fn() -> Option<Png>,
    ) -> Option<Action> {
        let text = view.text;
        if view.busy {
            ui.horizontal(|ui| {
                ui.add(egui::Spinner::new().size(ICON).color(colors(ui).ink));
                ui.label(theme::body(text.say("record-busy")));
            });
        }
        if let Some(Said::PictureSaved { path }) = view.said {
            let words = text.say_with("record-saved-to", &[("path", path_words(path).into())]);
            polite_ui(ui, Icon::CheckCircle, &words);
        }
        let Some(Trouble::FileExists { path: taken }) = view.trouble else {
            return None;
        };
        let words = text.say_with("record-exists", &[("path", path_words(taken).into())]);
        let question = icon_words_ui(ui, Icon::Info, theme::body(words));
        polite(ui, &question);
        let mut asked = None;
        ui.horizontal_wrapped(|ui| {
            let replace = Button::secondary(text.say("record-replace"));
            // Typed on since, and it would be another file.
            if taken == path && ui.add(replace).clicked() {
                asked = png().map(|png| save_to(png, taken, IfExists::Replace));
            }
            if ui.add(Button::secondary(text.say("record-keep"))).clicked() {
                asked = Some(Action::Dismiss);
            }
        });
        self.back_to_path |= asked.is_some();
        asked
    }
}

fn save_to(png: Png, path: &Path, if_exists: IfExists) -> Action {
    Action::SavePictureTo(png, path.to_owned(), if_exists)
}
