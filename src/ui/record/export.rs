//! The one place to write the chosen file: what it is for, the dialog, and a field for where to put it.

use std::path::{Path, PathBuf};

use egui::{Label, Sense, Ui, Vec2};

use super::{Draft, RecordScreen, name_of};
use crate::{
    action::{Action, IfExists},
    fonts::Icon,
    record::Format,
    text::path_words,
    trouble::Trouble,
    ui::{
        theme::{self, ICON, colors, spacing},
        widgets::{
            button::Button,
            hairline_ui, icon_words_ui, paint_icon,
            path_field::path_field_ui,
            rows::{polite_ui, section_ui},
            steady_ui,
        },
    },
    view::Said,
};

impl RecordScreen<'_> {
    pub(super) fn export_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.text;
        let (icon, about) = match draft.format {
            Format::Pdf => (Icon::PictureAsPdf, text.say("record-pdf-about")),
            Format::JsonLd => (Icon::DataObject, text.say("record-json-ld-about")),
            Format::Markdown => (Icon::Notes, text.say("record-markdown-about")),
            Format::Calendar => (Icon::Event, text.say("record-calendar-about")),
        };
        ui.spacing_mut().item_spacing.y = spacing::S8;
        hairline_ui(ui);
        let format = [("format", name_of(text, draft.format).into())];
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S8;
            let ink = colors(ui).ink;
            let (rect, _) = ui.allocate_exact_size(Vec2::new(ICON, 28.0), Sense::hover());
            paint_icon(ui, rect, icon, ink);
            section_ui(ui, &text.say_with("record-export-title", &format));
        });
        ui.add(Label::new(theme::body(about)).wrap());
        let refused = match draft.format {
            Format::Calendar => self.open.no_calendar,
            _ => None,
        };
        let is_free = refused.is_none() && !self.view.busy;
        let export = Button::primary(text.say("record-export"))
            .name(text.say_with("record-export-as", &format));
        let export = ui.add_enabled(is_free, export);
        if draft.back_to_export && is_free {
            export.request_focus();
            draft.back_to_export = false;
        }
        if export.clicked() {
            actions.push(Action::Export(draft.format));
            // It goes out of use while the dialog is up.
            draft.back_to_export = true;
            ui.ctx().request_repaint();
        }
        if let Some(why) = refused {
            icon_words_ui(ui, Icon::Info, theme::body(text.say(why.text_id())));
        }
        self.result_ui(ui, draft, actions);
        steady_ui(ui, "path", |ui| self.path_ui(ui, draft, is_free, actions));
    }

    /// What is going on, what was written, or what is in the way.
    fn result_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.text;
        if self.view.busy {
            ui.horizontal(|ui| {
                ui.add(egui::Spinner::new().size(ICON).color(colors(ui).ink));
                ui.label(theme::body(text.say("record-busy")));
            });
        }
        if let Some(Said::Exported { path, .. }) = self.view.said {
            let words = text.say_with("record-saved-to", &[("path", path_words(path).into())]);
            polite_ui(ui, Icon::CheckCircle, &words);
        }
        if let Some(Trouble::FileExists { path }) = self.view.trouble {
            let words = text.say_with("record-exists", &[("path", path_words(path).into())]);
            icon_words_ui(ui, Icon::Info, theme::body(words));
            ui.horizontal_wrapped(|ui| {
                let format = format_of(path).unwrap_or(draft.format);
                let replace = Button::secondary(text.say("record-replace"));
                if ui.add_enabled(!self.view.busy, replace).clicked() {
                    let path = path.clone();
                    actions.push(Action::ExportTo(format, path, IfExists::Replace));
                    draft.back_to_export = true;
                }
                if ui.add(Button::secondary(text.say("record-keep"))).clicked() {
                    actions.push(Action::Dismiss);
                    draft.back_to_export = true;
                }
            });
        }
    }

    /// For systems without a dialog, and for whoever likes to type. An ending that names another file
    /// chooses that file.
    fn path_ui(&self, ui: &mut Ui, draft: &mut Draft, is_free: bool, actions: &mut Vec<Action>) {
        let text = self.text;
        let label = text.say("record-path");
        let field = path_field_ui(ui, "export_path", &label, &mut draft.path);
        let mut path = PathBuf::from(draft.path.trim());
        if let Some(format) = format_of(&path).filter(|format| *format != draft.format)
            && field.response.changed()
        {
            draft.choose(format, actions);
        }
        let words = match draft.format {
            Format::Pdf => text.say("record-write-pdf"),
            Format::Calendar => text.say("record-write-calendar"),
            Format::JsonLd => text.say("record-write-json-ld"),
            Format::Markdown => text.say("record-write-markdown"),
        };
        if draft.path.trim().is_empty() {
            return;
        }
        let write = ui.add_enabled(is_free, Button::secondary(words));
        if path.extension().is_none() {
            path.set_extension(draft.format.extension());
        }
        if is_free && (write.clicked() || field.entered) {
            actions.push(Action::ExportTo(draft.format, path, IfExists::Refuse));
        }
    }
}

/// Which file a path's ending asks for.
pub(super) fn format_of(path: &Path) -> Option<Format> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    Format::of_extension(&ending)
}

/// The path with the ending of another file; `None` where it has the ending of none, or of that one.
pub(super) fn with_ending(path: &str, format: Format) -> Option<String> {
    let path = Path::new(path.trim());
    format_of(path).filter(|named| *named != format)?;
    let path = path.with_extension(format.extension());
    Some(path.display().to_string())
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

    #[test]
    fn another_file_takes_its_own_ending() {
        let ending = |path: &str| with_ending(path, Format::Markdown);
        assert_eq!(ending("/tmp/mine.pdf").as_deref(), Some("/tmp/mine.md"));
        assert_eq!(ending("/tmp/mine.MD"), None);
        assert_eq!(ending("/tmp/mine"), None);
        assert_eq!(ending(""), None);
    }
}
