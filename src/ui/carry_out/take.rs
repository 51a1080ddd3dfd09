//! What can be done with the letter that is being written: copied, saved, written to a typed place. Each
//! prepares it; none sends it.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::{Place, letter::Editor};
use crate::{
    action::{Action, IfExists},
    fonts::Icon,
    letter::LetterFormat,
    text::path_words,
    trouble::Trouble,
    ui::{
        theme::{self, ICON, colors, spacing},
        widgets::{
            button::Button,
            icon_words_ui,
            path_field::path_field_ui,
            radio::radio_ui,
            rows::{polite, polite_ui},
        },
    },
    view::Said,
};

impl Editor<'_> {
    /// Copying prepares the letter, and so does saving it.
    pub(super) fn take_ui(&mut self, ui: &mut Ui, actions: &mut Vec<Action>) {
        let text = self.screen.text;
        ui.add_space(spacing::S8);
        ui.horizontal_wrapped(|ui| {
            let copy = if self.is_e_mail() {
                text.say("write-copy-e-mail")
            } else {
                text.say("write-copy-letter")
            };
            let copy = Button::secondary(copy).icon(Icon::ContentCopy);
            if ui.add(copy).clicked() {
                ui.copy_text(self.writing.letter.to_text());
                actions.push(Action::PrepareLetter(self.writing.letter.clone()));
            }
            for format in self.formats() {
                let words = match format {
                    LetterFormat::Text => text.say("write-save-text"),
                    LetterFormat::Pdf => text.say("write-save-pdf"),
                    LetterFormat::Eml => text.say("write-save-e-mail"),
                };
                let save = Button::secondary(words);
                let save = ui.add_enabled(!self.screen.view.busy, save);
                let place = Place::Save(format);
                self.hand.reach(ui, &save, &place);
                if save.clicked() {
                    let letter = self.writing.letter.clone();
                    actions.push(Action::SaveLetter(letter, format));
                    // It goes out of use while the dialog is up.
                    self.hand.give(ui, place);
                }
            }
        });
    }

    fn formats(&self) -> impl Iterator<Item = LetterFormat> + use<> {
        let is_e_mail = self.is_e_mail();
        let formats = LetterFormat::ALL.into_iter();
        formats.filter(move |format| *format != LetterFormat::Eml || is_e_mail)
    }

    pub(super) fn path_ui(&mut self, ui: &mut Ui, actions: &mut Vec<Action>) {
        let text = self.screen.text;
        let label = text.say("record-path");
        let field = path_field_ui(ui, "letter_path", &label, &mut self.writing.path);
        self.hand.reach(ui, &field.response, &Place::LetterPath);
        let path = PathBuf::from(self.writing.path.trim());
        if path.as_os_str().is_empty() {
            return;
        }
        let of_ending = format_of(&path).filter(|format| self.formats().any(|one| one == *format));
        if let Some(format) = of_ending {
            self.writing.format = format;
        } else {
            for format in self.formats() {
                let words = match format {
                    LetterFormat::Text => text.say("letter-as-text"),
                    LetterFormat::Pdf => text.say("letter-as-pdf"),
                    LetterFormat::Eml => text.say("letter-as-e-mail"),
                };
                if radio_ui(ui, self.writing.format == format, &words).clicked() {
                    self.writing.format = format;
                }
            }
        }
        let words = match self.writing.format {
            LetterFormat::Text => text.say("write-to-text"),
            LetterFormat::Pdf => text.say("write-to-pdf"),
            LetterFormat::Eml => text.say("write-to-e-mail"),
        };
        let is_free = !self.screen.view.busy;
        let write = ui.add_enabled(is_free, Button::secondary(words));
        if is_free && (write.clicked() || field.entered) {
            actions.push(self.save_to(path, IfExists::Refuse));
        }
    }

    fn save_to(&self, path: PathBuf, if_exists: IfExists) -> Action {
        let letter = self.writing.letter.clone();
        Action::SaveLetterTo(letter, self.writing.format, path, if_exists)
    }

    /// What is going on, what became of the letter, or what is in the way.
    pub(super) fn result_ui(&mut self, ui: &mut Ui, actions: &mut Vec<Action>) {
        let (text, view) = (self.screen.text, self.screen.view);
        if view.busy {
            ui.horizontal(|ui| {
                ui.add(egui::Spinner::new().size(ICON).color(colors(ui).ink));
                ui.label(theme::body(text.say("record-busy")));
            });
        }
        match view.said {
            Some(Said::LetterPrepared) => {
                polite_ui(ui, Icon::CheckCircle, &text.say("write-copied"));
            }
            Some(Said::LetterSaved { path, .. }) => {
                let path = [("path", path_words(path).into())];
                let words = text.say_with("write-saved-to", &path);
                polite_ui(ui, Icon::CheckCircle, &words);
            }
            _ => {}
        }
        if let Some(Trouble::FileExists { path }) = view.trouble
            && *path == Path::new(self.writing.path.trim())
        {
            let words = text.say_with("record-exists", &[("path", path_words(path).into())]);
            let question = icon_words_ui(ui, Icon::Info, theme::body(words));
            polite(ui, &question);
            ui.horizontal_wrapped(|ui| {
                let replace = Button::secondary(text.say("record-replace"));
                if ui.add_enabled(!view.busy, replace).clicked() {
                    actions.push(self.save_to(path.clone(), IfExists::Replace));
                    self.hand.give(ui, Place::LetterPath);
                }
                if ui.add(Button::secondary(text.say("record-keep"))).clicked() {
                    actions.push(Action::Dismiss);
                    self.hand.give(ui, Place::LetterPath);
                }
            });
        }
    }
}

/// Which form a path's ending asks for.
fn format_of(path: &Path) -> Option<LetterFormat> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    let mut formats = LetterFormat::ALL.into_iter();
    formats.find(|format| format.extension() == ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_a_path_says_which_form_is_meant() {
        let format = |path: &str| format_of(Path::new(path));
        assert_eq!(format("/a/b.txt"), Some(LetterFormat::Text));
        assert_eq!(format("b.PDF"), Some(LetterFormat::Pdf));
        assert_eq!(format("b.eml"), Some(LetterFormat::Eml));
        assert_eq!(format("b.odt"), None);
        assert_eq!(format("/a/txt"), None);
    }
}
