//! Step 7: the record before it is written, the files it can become, and a place to check any record.
//! Shows what the session made for it; never shows an undecided choice as a decision.

mod check;
mod export;
mod imported;
mod preview;

use egui::{Label, Sides, Ui};

use super::{
    theme::{self, spacing},
    widgets::{checked_record, columns_ui, long_text::LongText, rows::plain_title_ui, steady_ui},
};
use crate::{
    action::Action,
    record::Format,
    text::Text,
    view::{OpenNotice, PreviewOf, View},
};

/// Narrower, and the exports stand below the sheet.
const SIDE_BY_SIDE: f32 = 760.0;
const RIGHT: f32 = 320.0;

#[derive(Debug)]
pub(super) struct Draft {
    /// The file that is shown, and would be written.
    format: Format,
    /// Where to write, typed by hand.
    path: String,
    /// The file to check, typed by hand.
    to_check: String,
    /// Whether a preview was asked for: once on arrival, and again only after one had been there.
    asked: bool,
    /// Where the file shown is a text.
    long: LongText,
    /// What takes the keyboard's focus back once nothing is busy.
    back_to_export: bool,
    checks: checked_record::Draft,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            format: Format::Pdf,
            path: String::new(),
            to_check: String::new(),
            asked: false,
            long: LongText::default(),
            back_to_export: false,
            checks: checked_record::Draft::default(),
        }
    }
}

impl Draft {
    /// The person has come to this screen: the PDF is shown first.
    pub(super) fn arrive(&mut self) {
        self.write_as(Format::Pdf);
        self.asked = false;
    }

    /// Another file is meant; a path with an ending takes that of the file.
    fn write_as(&mut self, format: Format) {
        self.format = format;
        if let Some(path) = export::with_ending(&self.path, format) {
            self.path = path;
        }
    }

    /// Another file is to be shown and written; asks for its preview.
    fn choose(&mut self, format: Format, actions: &mut Vec<Action>) {
        self.write_as(format);
        self.asked = true;
        actions.push(Action::Preview(format));
    }

    /// Asks for the preview where there is none, and never twice for one that can't be made.
    fn ask_once(&mut self, view: &View<'_>, actions: &mut Vec<Action>) {
        let is_there = view.preview.is_some();
        if is_there {
            self.asked = false;
        }
        if !is_there && !self.asked {
            self.choose(self.format, actions);
        }
    }
}

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
) -> Vec<Action> {
    let mut actions = Vec::new();
    let was_asked = draft.asked;
    draft.ask_once(view, &mut actions);
    let screen = RecordScreen {
        view,
        text: view.text,
        open,
        coming: draft.asked && !was_asked,
    };
    let promise = theme::soft(ui, view.text.say("record-nothing-sent"));
    if ui.ctx().content_rect().width() < theme::NARROW {
        ui.add(Label::new(promise).wrap());
    } else {
        Sides::new().show(
            ui,
            |ui| plain_title_ui(ui, &view.text.say("record-title")),
            |ui| ui.label(promise),
        );
    }
    ui.add_space(spacing::S8);
    let width = ui.available_width();
    if width < SIDE_BY_SIDE {
        screen.left_ui(ui, draft, &mut actions);
        ui.add_space(spacing::S24);
        screen.right_ui(ui, draft, &mut actions);
    } else {
        let widths = [width - RIGHT - spacing::S32, RIGHT];
        columns_ui(ui, &widths, spacing::S32, |ui, index| {
            if index == 0 {
                screen.left_ui(ui, draft, &mut actions);
            } else {
                screen.right_ui(ui, draft, &mut actions);
            }
        });
    }
    actions
}

struct RecordScreen<'a> {
    view: &'a View<'a>,
    text: &'a Text,
    open: &'a OpenNotice<'a>,
    /// The preview was asked for in this frame, so that its lack says nothing.
    coming: bool,
}

impl RecordScreen<'_> {
    fn left_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        steady_ui(ui, "preview", |ui| self.preview_ui(ui, draft, actions));
        self.imported_ui(ui);
    }

    fn right_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        steady_ui(ui, "export", |ui| self.export_ui(ui, draft, actions));
        ui.add_space(spacing::S24);
        steady_ui(ui, "check", |ui| self.check_ui(ui, draft, actions));
    }

    /// The preview of the file that is chosen, if that is what is there.
    fn is_shown(&self, format: Format) -> bool {
        let of = self.view.preview.map(|preview| &preview.of);
        of == Some(&PreviewOf::Export(format))
    }
}

/// A file's name among the others.
fn name_of(text: &Text, format: Format) -> String {
    match format {
        Format::Pdf => text.say("record-pdf"),
        Format::JsonLd => text.say("record-json-ld"),
        Format::Markdown => text.say("record-markdown"),
        Format::Calendar => text.say("record-calendar"),
    }
}
