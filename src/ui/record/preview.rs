//! What the chosen file will hold, or what a record that was checked says: one place for both.

use egui::{Frame, Label, Margin, Ui};

use super::{Draft, RecordScreen, name_of};
use crate::{
    action::Action,
    fonts::Icon,
    record::Format,
    ui::{
        theme::{self, spacing},
        widgets::{
            button::Button, checked_record::looked_ui, icon_words_ui, paper::paper_ui,
            segments::segments_ui, sheet::sheet_ui, steady_ui,
        },
    },
    view::{Preview, PreviewOf, Sheet},
};

impl RecordScreen<'_> {
    pub(super) fn preview_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.text;
        let looked = match self.view.preview {
            Some(Preview {
                of: PreviewOf::Record(path),
                shown,
            }) => Some((path, shown)),
            _ => None,
        };
        // While a record from elsewhere is shown, none of the four is.
        let chosen = looked.is_none().then_some(draft.format);
        let segments = Format::ALL.map(|format| (Some(format), name_of(text, format)));
        if let Some(Some(format)) = segments_ui(ui, &segments, chosen) {
            draft.choose(format, actions);
        }
        ui.add_space(spacing::S4);
        if let Some((path, shown)) = looked {
            steady_ui(ui, "looked", |ui| {
                looked_ui(ui, text, path, shown, &mut draft.checks, actions);
            });
            return;
        }
        let format = draft.format;
        match self.view.preview {
            Some(preview) if self.is_shown(format) => {
                match &preview.shown {
                    Sheet::Paper(paper) => paper_ui(ui, text, paper),
                    Sheet::Text(words) => self.text_ui(ui, draft, words),
                }
                ui.add_space(spacing::S8);
                if matches!(format, Format::Pdf | Format::JsonLd | Format::Markdown) {
                    let words = theme::soft(ui, text.say("record-given-later"));
                    ui.add(Label::new(words).wrap());
                }
            }
            _ if self.coming => {}
            _ => self.none_ui(ui, draft, actions),
        }
    }

    fn text_ui(&self, ui: &mut Ui, draft: &mut Draft, words: &str) {
        let format = [("format", name_of(self.text, draft.format).into())];
        let name = self.text.say_with("record-preview-of", &format);
        sheet_ui(ui, "text", &name, |ui| {
            Frame::new()
                .inner_margin(Margin::symmetric(20, 16))
                .show(ui, |ui| draft.long.ui(ui, words.trim_end()));
        });
    }

    /// Why nothing is shown; it is tried again only when asked for.
    fn none_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.text;
        if let (Format::Calendar, Some(why)) = (draft.format, self.open.no_calendar) {
            icon_words_ui(ui, Icon::Event, theme::body(text.say(why.text_id())));
            return;
        }
        icon_words_ui(ui, Icon::Info, theme::body(text.say("record-no-preview")));
        let again = Button::secondary(text.say("record-show-preview"));
        if ui.add(again).clicked() {
            draft.choose(draft.format, actions);
        }
    }
}
