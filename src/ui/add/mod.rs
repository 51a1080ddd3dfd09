//! A notice is added here, in three ways: by hand, from a form, from a file. Nothing is kept before the
//! person says so.

mod answers;
mod fields;
mod file;
mod preview;
mod rows;

use egui::{Label, Ui};

use self::{fields::fields_ui, file::file_ui, preview::preview_ui};
use super::{
    frame,
    theme::{self, spacing},
    widgets::{
        button::Button,
        columns_ui,
        rows::{push_right, title_ui},
        segments::segments_ui,
        steady_ui,
    },
};
use crate::{
    action::{Action, Screen},
    fonts::Icon,
    notice::{
        Notice, Slug,
        form::{Counted, Form, FormKind, Lack},
        parse,
    },
    text::Text,
    view::View,
};

/// So wide is the preview at the right, where there is room for it.
const PREVIEW: f32 = 340.0;
const SIDE_BY_SIDE: f32 = 860.0;
/// The most steps that can be undone.
const MOST_UNDONE: usize = 100;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Way {
    #[default]
    ByHand,
    Form,
    File,
}

#[derive(Debug, Default)]
pub(super) struct Draft {
    way: Way,
    filling: Option<Filling>,
    /// The own notice whose form is filled in.
    of: Option<Slug>,
    path: String,
}

/// A form that is being filled in.
#[derive(Debug)]
struct Filling {
    form: Form,
    /// What stands in the fields for days and numbers, understood or not.
    typed: Typed,
    /// As it was before each change.
    before: Vec<Form>,
    /// As it was when no field was being written in.
    settled: Form,
    /// *Add* was pressed while something was missing: then all of it is told.
    is_tried: bool,
    /// The first field that lacks something takes the focus.
    to_first_lack: bool,
    more_open: bool,
    shown: Option<(Form, Option<Box<Notice>>)>,
}

#[derive(Debug, Default)]
struct Typed {
    day: String,
    announced: String,
    days: String,
}

impl Typed {
    fn of(form: &Form, text: &Text) -> Self {
        Self {
            day: match form.counted {
                Counted::Day(Some(day)) => text.date(day),
                _ => String::new(),
            },
            announced: text.date(form.announced),
            days: match form.counted {
                Counted::From(_, days) => days.to_string(),
                Counted::Day(_) => String::new(),
            },
        }
    }
}

impl Filling {
    fn new(form: Form, text: &Text) -> Self {
        Self {
            typed: Typed::of(&form, text),
            settled: form.clone(),
            form,
            before: Vec::new(),
            is_tried: false,
            // Where writing begins.
            to_first_lack: true,
            more_open: false,
            shown: None,
        }
    }

    /// A change counts once the person has left the field.
    fn settle(&mut self, is_writing: bool) {
        if !is_writing && self.form != self.settled {
            self.before.push(self.settled.clone());
            if self.before.len() > MOST_UNDONE {
                self.before.remove(0);
            }
            self.settled = self.form.clone();
        }
    }

    fn undo(&mut self, text: &Text) {
        let earlier = if self.form == self.settled {
            self.before.pop()
        } else {
            Some(self.settled.clone())
        };
        if let Some(form) = earlier {
            self.typed = Typed::of(&form, text);
            self.settled = form.clone();
            self.form = form;
        }
    }

    fn can_undo(&self) -> bool {
        !self.before.is_empty() || self.form != self.settled
    }

    /// The notice as it would be, made anew only when something changed.
    fn notice(&mut self, text: &Text) -> Option<&Notice> {
        if self
            .shown
            .as_ref()
            .is_none_or(|(form, _)| *form != self.form)
        {
            let file = self.form.file("preview", 1, text);
            let notice = parse::parse(&file).ok().map(Box::new);
            self.shown = Some((self.form.clone(), notice));
        }
        self.shown.as_ref()?.1.as_deref()
    }
}

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &mut Draft,
    frame_draft: &mut frame::Draft,
    arrived: bool,
) -> Vec<Action> {
    let text = view.text;
    frame::plain_ui(
        ui,
        view,
        frame_draft,
        arrived,
        |ui, actions| {
            let home = Button::plain(text.say("home-title")).icon(Icon::ArrowBack);
            if ui.add(home).clicked() {
                actions.push(Action::Go(Screen::Home));
            }
        },
        |ui, actions| page_ui(ui, view, draft, actions),
    )
}

fn page_ui(ui: &mut Ui, view: &View<'_>, draft: &mut Draft, actions: &mut Vec<Action>) {
    let text = view.text;
    ui.spacing_mut().item_spacing.y = 0.0;
    draft.follow(view);
    let correcting = view.correcting.is_some();
    title_ui(
        ui,
        &if correcting {
            text.say("add-correct-title")
        } else {
            text.say("add-title")
        },
    );
    ui.add_space(spacing::S16);
    if !correcting {
        ways_ui(ui, view, draft);
        ui.add_space(spacing::S16);
    }
    match draft.way {
        Way::File => file_ui(ui, view, &mut draft.path, actions),
        Way::ByHand | Way::Form => {
            let kind = match draft.way {
                Way::Form => FormKind::Bank,
                _ => FormKind::ByHand,
            };
            let filling = draft
                .filling
                .get_or_insert_with(|| Filling::new(Form::new(kind, view.today, text), text));
            filling_ui(ui, view, filling, actions);
        }
    }
}

impl Draft {
    /// A file that was dropped, and a notice that is corrected, choose their way.
    fn follow(&mut self, view: &View<'_>) {
        if view.read_notice.is_some() && self.filling.is_none() {
            self.way = Way::File;
        }
        let of = view.correcting.map(|(slug, _)| slug);
        if self.of.as_ref() != of {
            self.of = of.cloned();
            self.filling = view
                .correcting
                .map(|(_, form)| Filling::new(form.clone(), view.text));
            self.way = match view.correcting.map(|(_, form)| form.kind) {
                Some(FormKind::ByHand) | None => Way::ByHand,
                Some(_) => Way::Form,
            };
        }
    }
}

fn ways_ui(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) {
    let text = view.text;
    let ways = [
        (Way::ByHand, text.say("add-by-hand")),
        (Way::Form, text.say("add-from-form")),
        (Way::File, text.say("add-from-file")),
    ];
    let picked = ui
        .push_id("ways", |ui| segments_ui(ui, &ways, draft.way))
        .inner;
    if let Some(way) = picked.filter(|way| *way != draft.way) {
        draft.way = way;
        draft.filling = None;
    }
    ui.add_space(spacing::S8);
    let about = match draft.way {
        Way::ByHand => text.say("add-by-hand-about"),
        Way::Form => text.say("add-from-form-about"),
        Way::File => text.say("add-file-about"),
    };
    ui.set_max_width(ui.available_width());
    ui.add(Label::new(theme::soft(ui, about)).wrap());
    if draft.way == Way::Form {
        ui.add_space(spacing::S12);
        kinds_ui(ui, view, draft);
    }
}

/// Which form. What was said of the company is kept when another is taken.
fn kinds_ui(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) {
    let text = view.text;
    let kinds = [
        (FormKind::Bank, text.say("add-kind-bank")),
        (FormKind::Carrier, text.say("add-kind-carrier")),
        (FormKind::Empty, text.say("add-kind-empty")),
    ];
    let filling = draft.filling.as_ref();
    let kind = filling.map_or(FormKind::Bank, |filling| filling.form.kind);
    let picked = ui
        .push_id("kinds", |ui| segments_ui(ui, &kinds, kind))
        .inner;
    if let Some(kind) = picked.filter(|picked| *picked != kind) {
        let (who, contact) = filling.map_or_else(Default::default, |filling| {
            (filling.form.who.clone(), filling.form.contact.clone())
        });
        let form = Form {
            who,
            contact,
            ..Form::new(kind, view.today, text)
        };
        draft.filling = Some(Filling::new(form, text));
    }
}

fn filling_ui(ui: &mut Ui, view: &View<'_>, filling: &mut Filling, actions: &mut Vec<Action>) {
    let width = ui.available_width();
    if width < SIDE_BY_SIDE {
        form_ui(ui, view, filling, actions);
        ui.add_space(spacing::S24);
        preview_ui(ui, view.text, filling);
    } else {
        let widths = [width - PREVIEW - spacing::S48, PREVIEW];
        columns_ui(ui, &widths, spacing::S48, |ui, column| {
            if column == 0 {
                form_ui(ui, view, filling, actions);
            } else {
                preview_ui(ui, view.text, filling);
            }
        });
    }
}

fn form_ui(ui: &mut Ui, view: &View<'_>, filling: &mut Filling, actions: &mut Vec<Action>) {
    let text = view.text;
    ui.spacing_mut().item_spacing.y = 0.0;
    let lacks = filling.form.lacks();
    let is_writing = steady_ui(ui, "fields", |ui| fields_ui(ui, text, filling, &lacks));
    filling.settle(is_writing);
    ui.add_space(spacing::S16);
    if filling.is_tried && !lacks.is_empty() {
        let count = [("n", lacks.len().into())];
        let words = text.say_with("add-lacks", &count);
        super::widgets::rows::polite_ui(ui, Icon::Info, &words);
        ui.add_space(spacing::S8);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S16;
        let words = if view.correcting.is_some() {
            text.say("add-save-correction")
        } else {
            text.say("add-save")
        };
        if ui.add(Button::primary(words)).clicked() {
            if lacks.is_empty() {
                actions.push(Action::AddNotice(Box::new(filling.form.clone())));
            } else {
                filling.is_tried = true;
                filling.to_first_lack = true;
            }
        }
        let undo = Button::plain(text.say("add-undo")).icon(Icon::History);
        push_right(ui, undo.width(ui, f32::INFINITY));
        if ui.add_enabled(filling.can_undo(), undo).clicked() || asks_to_undo(ui) {
            filling.undo(text);
        }
    });
}

/// Ctrl+Z, where no field takes it for its own words.
fn asks_to_undo(ui: &Ui) -> bool {
    let undo = egui::KeyboardShortcut::new(egui::Modifiers::COMMAND, egui::Key::Z);
    !ui.ctx().text_edit_focused() && ui.input_mut(|input| input.consume_shortcut(&undo))
}

/// The first lack of a field, in words.
fn lack_words(text: &Text, lack: Lack) -> String {
    match lack {
        Lack::Who => text.say("add-lack-who"),
        Lack::What => text.say("add-lack-what"),
        Lack::Row(_) => text.say("add-lack-row"),
        Lack::Day => text.say("add-lack-day"),
        Lack::DayTooEarly => text.say("add-lack-day-too-early"),
        Lack::Days => text.say("add-lack-days"),
        Lack::Places => text.say("add-lack-places"),
        Lack::NothingToChoose => text.say("add-lack-choice"),
    }
}
