//! A folder of records, counted: choices and guesses as bars, what was left out, and a table to save.

use std::path::PathBuf;

use egui::{Align, Label, Ui};

use super::words::answer_words;
use crate::{
    action::Action,
    fonts::Icon,
    tally::{Cell, Counts, Guessed, NoBallot, Vote},
    text::{Text, path_words},
    ui::{
        theme::{self, spacing},
        widgets::{
            bars::{Bar, bars_ui},
            button::Button,
            hairline_ui,
            path_field::path_field_ui,
            place::place_ui,
            progress::progress_ui,
            rows::{fold_row_ui, polite, section_ui},
        },
    },
    view::{CountedFolder, NotCounted, Said, View, Work},
};

/// So many files that were left out are named; the rest is a number.
const MOST_NAMED: usize = 200;

#[derive(Debug, Default)]
pub(super) struct Draft {
    folder: String,
    table: String,
    shows_left_out: bool,
    shows_guesses: bool,
    /// The counts that come next are brought into sight.
    awaited: bool,
}

pub(super) fn tally_ui(ui: &mut Ui, view: &View<'_>, draft: &mut Draft, actions: &mut Vec<Action>) {
    let text = view.text;
    section_ui(ui, &text.say("tally-title"));
    ui.add_space(spacing::S8);
    hairline_ui(ui);
    ui.add_space(spacing::S12);
    ui.add(Label::new(theme::body(text.say("tally-what"))).wrap());
    ui.add_space(spacing::S12);
    let mut asked = false;
    let choose = Button::secondary(text.say("tally-choose")).icon(Icon::FolderOpen);
    if ui.add(choose).clicked() && !view.busy {
        actions.push(Action::ChooseTally);
        asked = true;
    }
    ui.add_space(spacing::S8);
    let field = path_field_ui(
        ui,
        "tally_folder",
        &text.say("tally-path"),
        &mut draft.folder,
    );
    let folder = draft.folder.trim();
    if !folder.is_empty() {
        ui.add_space(spacing::S8);
        let count = ui.add(Button::secondary(text.say("tally-count")));
        if count.clicked() || field.entered {
            actions.push(Action::Tally(PathBuf::from(folder)));
            asked = true;
        }
    }
    let running = view.progress.filter(|p| p.what == Work::Tallying);
    if let Some(progress) = running {
        ui.add_space(spacing::S12);
        let numbers = [("done", progress.done.into()), ("n", progress.of.into())];
        let words = text.say_with("tally-progress", &numbers);
        let stop = progress_ui(ui, progress, &words, &text.say("check-stop"));
        if stop.clicked() {
            actions.push(Action::StopWork);
        }
    }
    if let Some(counted) = view.counted {
        ui.add_space(spacing::S16);
        counted_ui(ui, view, counted, draft, actions);
    }
    draft.awaited |= asked;
}

fn counted_ui(
    ui: &mut Ui,
    view: &View<'_>,
    counted: &CountedFolder,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    let folder = path_words(&counted.folder);
    let folder = text.say_with("tally-of", &[("path", folder.into())]);
    let said = ui.add(Label::new(theme::strong(folder)).wrap());
    polite(ui, &said);
    if std::mem::take(&mut draft.awaited) {
        said.scroll_to_me(Some(Align::TOP));
    }
    let tally = &counted.tally;
    let modes = [
        (&tally.workshop, text.say("tally-workshop")),
        (&tally.replay, text.say("tally-replay")),
        (&tally.real, text.say("tally-real")),
    ];
    let mut is_empty = true;
    for (counts, name) in modes {
        if counts.records > 0 {
            is_empty = false;
            ui.add_space(spacing::S16);
            let numbers = [("mode", name.into()), ("count", counts.records.into())];
            section_ui(ui, &text.say_with("tally-votes", &numbers));
            ui.add_space(spacing::S8);
            counts_ui(ui, text, counted, counts, draft);
        }
    }
    if is_empty {
        ui.add_space(spacing::S8);
        ui.add(Label::new(theme::body(text.say("tally-empty"))).wrap());
    }
    ui.add_space(spacing::S16);
    if tally.duplicates > 0 {
        let count = [("count", tally.duplicates.into())];
        let words = theme::body(text.say_with("tally-duplicates", &count));
        ui.add(Label::new(words).wrap());
    }
    left_out_ui(ui, text, counted, draft);
    ui.add_space(spacing::S8);
    ui.add(Label::new(theme::soft(ui, text.say("tally-twice"))).wrap());
    ui.add_space(spacing::S12);
    let saved = match view.said {
        Some(Said::TallySaved { path }) => Some(path.as_path()),
        _ => None,
    };
    let choose = (text.say("tally-save"), Action::SaveTally);
    let asked = place_ui(
        ui,
        view,
        ("tally_table", &mut draft.table),
        choose,
        saved,
        Action::SaveTallyTo,
    );
    actions.extend(asked);
}

fn counts_ui(
    ui: &mut Ui,
    text: &Text,
    counted: &CountedFolder,
    counts: &Counts,
    draft: &mut Draft,
) {
    cells_ui(ui, text, &counts.by_choice, counts.records, |vote| {
        vote_words(text, *vote)
    });
    ui.add_space(spacing::S8);
    match &counts.changes {
        Some(changes) => {
            for ((from, to), count) in changes.iter().filter(|((from, to), _)| from != to) {
                let parts = [
                    ("from", vote_words(text, *from).into()),
                    ("to", vote_words(text, *to).into()),
                    ("count", (*count).into()),
                ];
                let words = theme::body(text.say_with("tally-change", &parts));
                ui.add(Label::new(words).wrap());
            }
        }
        None => {
            ui.add(Label::new(theme::soft(ui, text.say("tally-changes-not-told"))).wrap());
        }
    }
    if counts.by_guess.is_empty() {
        return;
    }
    let rows = text.say_with("tally-rows", &[("count", counts.by_guess.len().into())]);
    let name = text.say("tally-guesses");
    fold_row_ui(ui, &name, &rows, &mut draft.shows_guesses);
    if draft.shows_guesses {
        for (of, cells) in &counts.by_guess {
            let name = counted.rows.get(of);
            let name = name
                .cloned()
                .unwrap_or_else(|| format!("{}/{}", of.0, of.1));
            ui.add_space(spacing::S8);
            ui.add(Label::new(theme::strong(name)).wrap());
            cells_ui(ui, text, cells, counts.records, |guess| match guess {
                Guessed::Answer(answer) => answer_words(text, *answer),
                Guessed::Nothing => text.say("tally-no-guess"),
            });
        }
    }
}

/// Bars, with what was merged under one name.
fn cells_ui<K>(
    ui: &mut Ui,
    text: &Text,
    cells: &[Cell<K>],
    most: u64,
    name: impl Fn(&K) -> String,
) {
    let bar = |cell: &Cell<K>| {
        let names: Vec<String> = cell.answers.iter().map(&name).collect();
        Bar {
            name: names.join(" + "),
            count: cell.count,
            mark: None,
        }
    };
    bars_ui(ui, &cells.iter().map(bar).collect::<Vec<_>>(), most);
    if cells.iter().any(|cell| cell.answers.len() > 1) {
        let merged = theme::soft(ui, text.say("tally-merged"));
        ui.add(Label::new(merged).wrap());
    }
}

fn vote_words(text: &Text, vote: Vote) -> String {
    match vote {
        Vote::OptOut => text.say("tally-opt-out"),
        Vote::Allow => text.say("tally-allow"),
        Vote::Undecided => text.say("state-undecided"),
    }
}

/// The files that weren't counted, and why.
fn left_out_ui(ui: &mut Ui, text: &Text, counted: &CountedFolder, draft: &mut Draft) {
    let count = counted.left_out.len();
    if count == 0 {
        return;
    }
    let words = text.say_with("tally-left-out", &[("count", count.into())]);
    fold_row_ui(ui, &words, "", &mut draft.shows_left_out);
    if !draft.shows_left_out {
        return;
    }
    for (path, why) in counted.left_out.iter().take(MOST_NAMED) {
        let path = path.strip_prefix(&counted.folder).unwrap_or(path);
        let path = path_words(path);
        let why = match why {
            NotCounted::NoBallot(NoBallot::Altered) => text.say("check-altered"),
            NotCounted::NoBallot(NoBallot::NotARecord) => text.say("check-not-a-record"),
            NotCounted::NoBallot(NoBallot::NoChoice) => text.say("tally-no-choice"),
            NotCounted::Unreadable(why) => why.clone(),
        };
        let words = format!("{path}: {why}");
        ui.add(Label::new(theme::body(words)).wrap());
    }
    let more = count.saturating_sub(MOST_NAMED);
    if more > 0 {
        let words = text.say_with("tally-more", &[("count", more.into())]);
        ui.add(Label::new(theme::soft(ui, words)).wrap());
    }
}
