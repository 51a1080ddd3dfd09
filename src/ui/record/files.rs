//! The files that a record can become, a field for where to write one, and the place to check any record.

use std::path::{Path, PathBuf};

use egui::{Frame, Label, Margin, Shape, Stroke, TextEdit, Ui, Vec2};

use super::{Draft, RecordScreen};
use crate::{
    action::{Action, IfExists},
    fonts::Icon,
    record::Format,
    trouble::Trouble,
    ui::{
        theme::{self, ICON, colors, spacing, stroke},
        widgets::{
            button::Button,
            checked_record::{checked_record_ui, printable},
            columns_ui, hairline_ui, icon_words_ui,
            radio::radio_ui,
            rows::polite_ui,
        },
    },
    view::Said,
};

impl RecordScreen<'_> {
    pub(super) fn files_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        ui.spacing_mut().item_spacing.y = 0.0;
        hairline_ui(ui);
        for format in Format::ALL {
            self.export_ui(ui, format, actions);
        }
        ui.spacing_mut().item_spacing.y = spacing::S8;
        ui.add_space(spacing::S8);
        self.result_ui(ui, draft, actions);
        self.path_ui(ui, draft, actions);
        ui.add_space(spacing::S16);
        self.check_ui(ui, draft, actions);
    }

    /// A file that the record can become, with its button.
    fn export_ui(&self, ui: &mut Ui, format: Format, actions: &mut Vec<Action>) {
        let text = self.text;
        let (icon, name, about) = match format {
            Format::Pdf => (
                Icon::PictureAsPdf,
                text.say("record-pdf"),
                text.say("record-pdf-about"),
            ),
            Format::Calendar => (
                Icon::Event,
                text.say("record-calendar"),
                text.say("record-calendar-about"),
            ),
            Format::JsonLd => (
                Icon::DataObject,
                text.say("record-json-ld"),
                text.say("record-json-ld-about"),
            ),
            Format::Markdown => (
                Icon::Notes,
                text.say("record-markdown"),
                text.say("record-markdown-about"),
            ),
        };
        ui.push_id(name.clone(), |ui| {
            ui.add_space(spacing::S8);
            let words = text.say("record-export");
            let button_width = 104.0;
            let widths = [
                ui.available_width() - button_width - spacing::S12,
                button_width,
            ];
            columns_ui(ui, &widths, spacing::S12, |ui, index| {
                ui.spacing_mut().item_spacing.y = 0.0;
                if index == 0 {
                    icon_words_ui(ui, icon, theme::strong(&name));
                    ui.horizontal_top(|ui| {
                        ui.add_space(ICON + spacing::S8);
                        ui.add(Label::new(theme::soft(ui, &about)).wrap());
                    });
                } else {
                    ui.add_space(spacing::S8);
                    ui.with_layout(egui::Layout::top_down(egui::Align::Max), |ui| {
                        let named = [("format", name.as_str().into())];
                        let button = Button::secondary(&words)
                            .low()
                            .name(text.say_with("record-export-as", &named));
                        if ui.add_enabled(!self.view.busy, button).clicked() {
                            actions.push(Action::Export(format));
                        }
                    });
                }
            });
            ui.add_space(spacing::S8);
            hairline_ui(ui);
        });
    }

    /// What is going on, what was written, or what is in the way.
    fn result_ui(&self, ui: &mut Ui, draft: &Draft, actions: &mut Vec<Action>) {
        let text = self.text;
        if self.view.busy {
            ui.horizontal(|ui| {
                ui.add(egui::Spinner::new().size(ICON).color(colors(ui).ink));
                ui.label(theme::body(text.say("record-busy")));
            });
        }
        if let Some(Said::Exported { path, .. }) = self.view.said {
            let path = path.display().to_string();
            let words = text.say_with("record-saved-to", &[("path", printable(&path).into())]);
            polite_ui(ui, Icon::CheckCircle, &words);
        }
        if let Some(Trouble::FileExists { path }) = self.view.trouble {
            let shown = path.display().to_string();
            let words = text.say_with("record-exists", &[("path", printable(&shown).into())]);
            icon_words_ui(ui, Icon::Info, theme::body(words));
            ui.horizontal_wrapped(|ui| {
                let format = format_of(path).unwrap_or(draft.format);
                let replace = Button::secondary(text.say("record-replace"));
                if ui.add_enabled(!self.view.busy, replace).clicked() {
                    let path = path.clone();
                    actions.push(Action::ExportTo(format, path, IfExists::Replace));
                }
                if ui.add(Button::secondary(text.say("record-keep"))).clicked() {
                    actions.push(Action::Dismiss);
                }
            });
        }
    }

    /// For systems without a dialog, and for whoever likes to type.
    fn path_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.text;
        let entered = path_field_ui(ui, "export_path", &text.say("record-path"), &mut draft.path);
        let path = PathBuf::from(draft.path.trim());
        let typed = format_of(&path);
        if let Some(format) = typed {
            draft.format = format;
        } else if !draft.path.trim().is_empty() {
            for format in Format::ALL {
                let words = match format {
                    Format::Pdf => text.say("record-pdf"),
                    Format::Calendar => text.say("record-calendar"),
                    Format::JsonLd => text.say("record-json-ld"),
                    Format::Markdown => text.say("record-markdown"),
                };
                if radio_ui(ui, draft.format == format, &words).clicked() {
                    draft.format = format;
                }
            }
        }
        let words = match draft.format {
            Format::Pdf => text.say("record-write-pdf"),
            Format::Calendar => text.say("record-write-calendar"),
            Format::JsonLd => text.say("record-write-json-ld"),
            Format::Markdown => text.say("record-write-markdown"),
        };
        let ready = !draft.path.trim().is_empty() && !self.view.busy;
        let write = ui.add_enabled(ready, Button::secondary(words));
        if ready && (write.clicked() || entered) {
            actions.push(Action::ExportTo(draft.format, path, IfExists::Refuse));
        }
        if draft.path.trim().is_empty() {
            ui.label(theme::soft(ui, text.say("record-path-empty")));
        }
    }

    /// The place to drop a record, or to choose one, and the answer about it.
    fn check_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.text;
        let palette = colors(ui);
        let place = Frame::new()
            .inner_margin(Margin::symmetric(16, 12))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                icon_words_ui(ui, Icon::Verified, theme::strong(text.say("record-check")));
                ui.add(Label::new(theme::soft(ui, text.say("record-check-about"))).wrap());
                let choose = Button::secondary(text.say("record-check-choose")).low();
                if ui.add_enabled(!self.view.busy, choose).clicked() {
                    actions.push(Action::ChooseRecords);
                }
                let label = text.say("record-check-path");
                let entered = path_field_ui(ui, "check_path", &label, &mut draft.to_check);
                let ready = !draft.to_check.trim().is_empty();
                let check = Button::secondary(text.say("record-check-now")).low();
                let check = ui.add_enabled(ready, check);
                if ready && (check.clicked() || entered) {
                    let path = PathBuf::from(draft.to_check.trim());
                    actions.push(Action::CheckRecords(vec![path]));
                }
            });
        let rect = place.response.rect.shrink(0.5);
        let corners = [
            rect.left_top(),
            rect.right_top(),
            rect.right_bottom(),
            rect.left_bottom(),
            rect.left_top(),
        ];
        let edge = Stroke::new(stroke::HAIRLINE, palette.line_strong);
        ui.painter()
            .extend(Shape::dashed_line(&corners, edge, 4.0, 3.0));
        for checked in self.view.checked {
            ui.add_space(spacing::S8);
            checked_record_ui(ui, self.text, checked);
        }
    }
}

/// A named field for a file's place; answers whether Enter was pressed in it, which keeps the focus.
fn path_field_ui(ui: &mut Ui, salt: &str, label: &str, path: &mut String) -> bool {
    let name = ui.label(theme::body(label));
    let field = TextEdit::singleline(path)
        .id_salt(salt)
        .char_limit(4096)
        .desired_width(ui.available_width())
        .min_size(Vec2::new(0.0, 40.0))
        .align(egui::Align2::LEFT_CENTER);
    let field = ui.add(field).labelled_by(name.id);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    if entered {
        field.request_focus();
    }
    entered
}

/// Which file a path's ending asks for.
fn format_of(path: &Path) -> Option<Format> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    Format::ALL
        .into_iter()
        .find(|format| format.extension() == ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_a_path_says_which_file_is_meant() {
        let format = |path: &str| format_of(Path::new(path));
        assert_eq!(format("/a/b.jsonld"), Some(Format::JsonLd));
        assert_eq!(format("b.MD"), Some(Format::Markdown));
        assert_eq!(format("b.pdf"), Some(Format::Pdf));
        assert_eq!(format("b.odt"), None);
        assert_eq!(format("/a/md"), None);
    }
}
