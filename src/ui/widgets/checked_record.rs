//! The answers about files that were checked: one in full; of several a count first, then a row each,
//! the odd ones first. Judges nothing itself.

mod answer;
mod look;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use egui::{Label, Rect, Ui, Vec2};

use self::answer::{Answer, answer_ui, details_ui};
pub(crate) use self::look::looked_ui;
use super::{
    columns_ui, hairline_ui,
    long_text::LongText,
    progress::progress_ui,
    rows::{fold_row_ui, polite, polite_ui, section_ui},
    steady_ui,
};
use crate::{
    action::Action,
    fonts::Icon,
    text::{Text, path_words},
    ui::theme::{self, ICON, colors, radius, spacing},
    view::{Checked, Said, View, Work},
};

/// How many files are listed; the count above them is of all.
const LISTED: usize = 100;

/// So much of new answers is brought into sight.
const BROUGHT: f32 = 480.0;

/// What is folded out among the answers, and where the keyboard goes on.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    unfolded: BTreeSet<PathBuf>,
    focus: Option<Focus>,
    /// The pass in which it was asked for: a click takes the focus away from all else until it is over.
    focus_asked_in: u64,
    /// What is looked at, where it is a text.
    looked: LongText,
    /// What is looked at comes into sight in this pass.
    brings_looked: bool,
    /// So many answers stood here in the last frame.
    stood: usize,
    /// *Stop* had the keyboard's focus in the last frame.
    stop_had_focus: bool,
}

/// What takes the keyboard's focus once it is drawn, in the place of what has gone.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Focus {
    /// The button that looks at this file.
    LookAt(PathBuf),
    /// The button that closes what was looked at.
    Close,
    /// Whatever asks for files.
    Choose,
}

impl Draft {
    /// Whether what asks for files takes the focus now; asked once, answered once.
    pub(crate) fn takes_focus_to_choose(&mut self, ui: &Ui) -> bool {
        self.takes(ui, &Focus::Choose)
    }

    /// What had the focus goes away.
    pub(crate) fn focus_to_choose(&mut self, ui: &Ui) {
        self.hand_to(ui, Focus::Choose);
    }

    fn hand_to(&mut self, ui: &Ui, focus: Focus) {
        self.focus = Some(focus);
        self.focus_asked_in = ui.ctx().cumulative_pass_nr();
        ui.ctx().request_repaint();
    }

    fn takes(&mut self, ui: &Ui, focus: &Focus) -> bool {
        let later = ui.ctx().cumulative_pass_nr() > self.focus_asked_in;
        let takes = later && self.focus.as_ref() == Some(focus);
        if takes {
            self.focus = None;
        }
        takes
    }
}

/// How far checking has got, and what came of it.
pub(crate) fn checks_ui(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    let wanted = draft.focus.clone();
    let top = ui.cursor().min;
    ui.spacing_mut().item_spacing.y = spacing::S8;
    let checking = view
        .progress
        .filter(|progress| progress.what == Work::Checking);
    if let Some(progress) = checking {
        steady_ui(ui, "progress", |ui| {
            let numbers = [("done", progress.done.into()), ("n", progress.of.into())];
            let words = text.say_with("check-progress", &numbers);
            let stop = progress_ui(ui, progress, &words, &text.say("check-stop"));
            draft.stop_had_focus = stop.has_focus();
            if stop.clicked() {
                actions.push(Action::StopWork);
            }
        });
    } else if std::mem::take(&mut draft.stop_had_focus) {
        draft.hand_to(ui, Focus::Choose);
    }
    if view.said == Some(&Said::Imported) {
        polite_ui(ui, Icon::CheckCircle, &text.say("check-imported"));
    }
    match view.checked {
        [] => {}
        [checked] if checking.is_none() => steady_ui(ui, ("answer", &checked.path), |ui| {
            answer_ui(ui, text, checked, draft, actions);
        }),
        several => list_ui(ui, text, several, draft, actions),
    }
    // The first answers come into sight by themselves.
    if draft.stood == 0 && !view.checked.is_empty() {
        let drawn = Rect::from_min_max(top, ui.min_rect().max);
        let height = drawn.height().min(BROUGHT);
        ui.scroll_to_rect(drawn.with_max_y(top.y + height), None);
    }
    draft.stood = view.checked.len();
    // What was folded in meanwhile doesn't take the focus when it comes back.
    let later = ui.ctx().cumulative_pass_nr() > draft.focus_asked_in;
    if later && matches!(wanted, Some(Focus::LookAt(_))) && draft.focus == wanted {
        draft.focus = None;
    }
}

/// The count, then a row each.
fn list_ui(
    ui: &mut Ui,
    text: &Text,
    checked: &[Checked],
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let summary = section_ui(ui, &summary(text, checked));
    polite(ui, &summary);
    hairline_ui(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    for (index, checked) in odd_first(checked).take(LISTED) {
        steady_ui(ui, ("row", index, &checked.path), |ui| {
            row_ui(ui, text, checked, draft, actions);
        });
    }
    let left = checked.len().saturating_sub(LISTED);
    if left > 0 {
        ui.add_space(spacing::S8);
        let words = text.say_with("check-more", &[("n", left.into())]);
        ui.add(Label::new(theme::soft(ui, words)).wrap());
    }
}

/// "12 files: 10 intact, 1 altered, 1 not a record": only what there is.
fn summary(text: &Text, checked: &[Checked]) -> String {
    let count = |answer: Answer| {
        let same = checked.iter().filter(|one| Answer::of(one) == answer);
        same.count()
    };
    let parts = Answer::ALL.map(|answer| (count(answer), answer));
    let parts = parts.into_iter().filter(|(n, _)| *n > 0);
    let parts = parts.map(|(n, answer)| {
        let n = [("n", n.into())];
        match answer {
            Answer::Intact => text.say_with("check-count-intact", &n),
            Answer::PagesChanged => text.say_with("check-count-pages", &n),
            Answer::Altered => text.say_with("check-count-altered", &n),
            Answer::NotARecord => text.say_with("check-count-other", &n),
            Answer::Unreadable => text.say_with("check-count-unreadable", &n),
        }
    });
    let parts: Vec<String> = parts.collect();
    let words = [
        ("n", checked.len().into()),
        ("parts", parts.join(", ").into()),
    ];
    text.say_with("check-summary", &words)
}

/// Every file with its place among those given; what isn't simply intact first.
fn odd_first(checked: &[Checked]) -> impl Iterator<Item = (usize, &Checked)> {
    let oddest_first = [
        Answer::Altered,
        Answer::PagesChanged,
        Answer::Unreadable,
        Answer::NotARecord,
        Answer::Intact,
    ];
    oddest_first.into_iter().flat_map(move |answer| {
        let all = checked.iter().enumerate();
        all.filter(move |(_, one)| Answer::of(one) == answer)
    })
}

fn row_ui(
    ui: &mut Ui,
    text: &Text,
    checked: &Checked,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let answer = Answer::of(checked);
    let words = [
        ("answer", answer.word(text).into()),
        ("file", short_name(&checked.path).into()),
    ];
    let words = text.say_with("check-row", &words);
    let mut open = draft.unfolded.contains(&checked.path);
    let was_open = open;
    let width = ui.available_width();
    let widths = [ICON, width - ICON - spacing::S8];
    columns_ui(ui, &widths, spacing::S8, |ui, column| {
        if column == 0 {
            ui.add_space(spacing::S12);
            super::icon_ui(ui, answer.icon(), colors(ui).ink);
        } else {
            fold_row_ui(ui, &words, "", &mut open);
        }
    });
    if open != was_open && open {
        draft.unfolded.insert(checked.path.clone());
    } else if open != was_open {
        draft.unfolded.remove(&checked.path);
    }
    if open {
        egui::Frame::NONE
            .fill(colors(ui).sunken)
            .corner_radius(radius::CARD)
            .inner_margin(egui::Margin::same(12))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing = Vec2::new(spacing::S8, spacing::S4);
                details_ui(ui, text, checked, draft, actions);
            });
        ui.add_space(spacing::S8);
    }
}

/// A file by its folder and name: in a workshop many have the same name.
pub(crate) fn short_name(path: &Path) -> String {
    let parts: Vec<_> = path.components().rev().take(2).collect();
    let short: PathBuf = parts.into_iter().rev().collect();
    path_words(&short)
}

/// Long letters and digits in groups of four, so that they can be compared and wrap.
pub(crate) fn fours(word: &str, between: &str) -> String {
    let (head, tail) = word
        .rfind(':')
        .map_or(("", word), |colon| word.split_at(colon + 1));
    let characters: Vec<char> = tail.chars().collect();
    let groups: Vec<String> = characters
        .chunks(4)
        .map(|group| group.iter().collect())
        .collect();
    if head.is_empty() {
        groups.join(between)
    } else {
        format!("{head}{between}{}", groups.join(between))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_shown_in_groups_of_four() {
        assert_eq!(fours("9f2c41d0ab", " "), "9f2c 41d0 ab");
        assert_eq!(fours("did:key:z6Mkabcd", " "), "did:key: z6Mk abcd");
        assert_eq!(fours("", " "), "");
    }

    #[test]
    fn a_file_is_named_with_its_folder() {
        let short = |path: &str| short_name(Path::new(path));
        assert_eq!(short("/home/me/anna/record.pdf"), "anna/record.pdf");
        assert_eq!(short("record.pdf"), "record.pdf");
    }
}
