//! A notice's file: chosen, dropped or named; what it holds is shown before anything is added.

use std::path::PathBuf;

use egui::{Label, Ui};

use crate::{
    action::Action,
    fonts::Icon,
    notice::parse::Problem,
    text::{Text, path_words, printable},
    ui::{
        theme::{self, spacing},
        widgets::{
            button::Button,
            icon_words_ui,
            path_field::path_field_ui,
            rows::{fact_row_ui, polite_ui, section_ui},
        },
    },
    view::{FoundNotice, FoundPlace, NoNotice, ReadNotice, View},
};

const LABELS: f32 = 148.0;
/// So many problems are listed; the rest is counted.
const MOST: usize = 100;

pub(super) fn file_ui(ui: &mut Ui, view: &View<'_>, path: &mut String, actions: &mut Vec<Action>) {
    let text = view.text;
    ui.set_max_width(ui.available_width().min(theme::READING_WIDTH));
    ui.spacing_mut().item_spacing.y = spacing::S8;
    let choose = Button::secondary(text.say("add-file-choose")).icon(Icon::FolderOpen);
    if ui.add_enabled(!view.busy, choose).clicked() {
        actions.push(Action::ChooseNotice);
    }
    icon_words_ui(
        ui,
        Icon::Download,
        theme::soft(ui, text.say("add-file-drop")),
    );
    let field = path_field_ui(ui, "notice_path", &text.say("add-file-path"), path);
    if !path.trim().is_empty() {
        let read = Button::secondary(text.say("add-file-read")).low();
        if ui.add(read).clicked() || field.entered {
            actions.push(Action::ReadNotice(PathBuf::from(path.trim())));
        }
    }
    if let Some(read) = view.read_notice {
        ui.add_space(spacing::S16);
        read_ui(ui, text, read, actions);
    }
}

fn read_ui(ui: &mut Ui, text: &Text, read: &ReadNotice, actions: &mut Vec<Action>) {
    let path = path_words(&read.path);
    match &read.answer {
        Ok(found) => found_ui(ui, text, &path, found, actions),
        Err(NoNotice::Unreadable(detail)) => {
            polite_ui(ui, Icon::Info, &text.say("add-file-unreadable"));
            ui.add(Label::new(theme::body(&path)).wrap());
            ui.add(Label::new(theme::soft(ui, printable(detail))).wrap());
        }
        Err(NoNotice::Problems(problems)) => problems_ui(ui, text, &path, problems),
    }
}

fn found_ui(ui: &mut Ui, text: &Text, path: &str, found: &FoundNotice, actions: &mut Vec<Action>) {
    let notice = &found.notice;
    section_ui(ui, &notice.words.title);
    ui.add(Label::new(theme::body(&notice.words.summary)).wrap());
    ui.spacing_mut().item_spacing.y = 0.0;
    let company = notice.party(&notice.controller);
    let company = company.map_or("", |party| party.name.as_str());
    let revision = notice.revision.to_string();
    for (label, fact) in [
        ("add-file-company", company),
        ("add-file-from", path),
        ("add-file-revision", &revision),
        ("add-file-language", &notice.language),
        ("add-file-fingerprint", &found.fingerprint),
    ] {
        let label = theme::soft(ui, text.say(label));
        fact_row_ui(ui, LABELS, label, |ui| {
            ui.add(Label::new(theme::body(fact)).wrap().selectable(true));
        });
    }
    ui.spacing_mut().item_spacing.y = spacing::S8;
    ui.add_space(spacing::S8);
    if let Some(title) = &found.looks_like {
        let title = [("title", title.as_str().into())];
        icon_words_ui(
            ui,
            Icon::Warning,
            theme::body(text.say_with("add-file-looks-like", &title)),
        );
    }
    let (icon, words) = match found.place {
        FoundPlace::New => (Icon::CheckCircle, text.say("add-file-new")),
        FoundPlace::Same => (Icon::Info, text.say("add-file-same")),
        FoundPlace::Revises { had } => (
            Icon::CheckCircle,
            text.say_with("add-file-revises", &[("had", had.into())]),
        ),
        FoundPlace::NotNewer { has } => (
            Icon::Info,
            text.say_with("add-file-not-newer", &[("has", has.into())]),
        ),
        FoundPlace::Bundled => (Icon::Info, text.say("add-file-bundled")),
    };
    polite_ui(ui, icon, &words);
    if matches!(found.place, FoundPlace::New | FoundPlace::Revises { .. })
        && ui.add(Button::primary(text.say("add-save"))).clicked()
    {
        actions.push(Action::KeepNotice);
    }
}

fn problems_ui(ui: &mut Ui, text: &Text, path: &str, problems: &[Problem]) {
    let count = [("n", problems.len().into())];
    polite_ui(ui, Icon::Info, &text.say_with("add-file-problems", &count));
    ui.add(Label::new(theme::body(path)).wrap());
    ui.spacing_mut().item_spacing.y = spacing::S4;
    for problem in problems.iter().take(MOST) {
        let words = text.say_with(
            "add-file-problem",
            &[
                ("line", problem.line.into()),
                ("column", problem.column.into()),
                ("problem", problem.sentence(text).into()),
            ],
        );
        ui.add(
            Label::new(theme::body(printable(&words)))
                .wrap()
                .selectable(true),
        );
    }
    if problems.len() > MOST {
        let more = [("n", (problems.len() - MOST).into())];
        ui.label(theme::soft(ui, text.say_with("add-file-more", &more)));
    }
}
