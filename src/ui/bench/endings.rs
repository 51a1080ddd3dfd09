//! Why a hash doesn't hide a number: all endings of four digits, tried in front of the person.

use egui::{Label, Response, Ui};

use super::{
    super::{
        theme::{self, spacing},
        widgets::{
            button::Button,
            rows::{fold_row_ui, polite},
            steady_ui,
        },
    },
    Bench,
};
use crate::{
    matching::{ENDINGS, Endings, Hash, Number, minutes_for_all},
    text::Text,
};

/// What one frame may try: its work stays small.
const A_FRAME: u32 = 800;
/// How long trying all of them takes to watch, in seconds. The first ones go by slowly enough to be seen.
const TO_WATCH: f32 = 2.0;
/// Slower than what one core of an ordinary computer does.
const A_SECOND: u64 = 1_000_000;
/// As many as a billion numbers have.
const FREE_DIGITS: u32 = 9;

#[derive(Default)]
pub(super) struct Draft {
    is_open: bool,
    run: Option<Run>,
    stop_has_focus: bool,
    /// The button that comes instead of one that had the keyboard's focus takes it over.
    hands_on: bool,
}

struct Run {
    /// Whose search it is: another number is another search.
    hash: Hash,
    search: Endings,
    seconds: f32,
    is_stopped: bool,
}

impl Run {
    fn new(number: &Number) -> Self {
        let hash = number.hash();
        Self {
            hash,
            search: Endings::new(number.without_ending(), hash),
            seconds: 0.0,
            is_stopped: false,
        }
    }

    fn is_over(&self) -> bool {
        self.is_stopped || self.search.is_over()
    }

    /// Tries what this frame has time for; without motion all of it at once.
    fn go_on(&mut self, ui: &Ui) {
        if self.is_over() {
            return;
        }
        if ui.style().animation_time <= 0.0 {
            self.search.try_up_to(ENDINGS);
            return;
        }
        self.seconds += ui.input(|input| input.stable_dt).min(0.1);
        let most = self.search.tried() + A_FRAME;
        self.search.try_up_to(tried_after(self.seconds).min(most));
        if !self.search.is_over() {
            ui.ctx().request_repaint();
        }
    }
}

/// How many have been tried when so many seconds have been watched.
fn tried_after(seconds: f32) -> u32 {
    let share = (seconds / TO_WATCH).clamp(0.0, 1.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "from 0 to 10,000"
    )]
    let tried = (share.powi(3) * ENDINGS as f32).ceil() as u32;
    tried
}

pub(super) fn show(ui: &mut Ui, bench: &Bench<'_>, draft: &mut Draft) {
    let text = bench.text;
    fold_row_ui(ui, &text.say("bench-why"), "", &mut draft.is_open);
    let number = bench.number.as_ref().ok();
    let hash = number.map(Number::hash);
    if !draft.is_open || draft.run.as_ref().map(|run| run.hash) != hash {
        draft.run = None;
    }
    if !draft.is_open {
        return;
    }
    ui.spacing_mut().item_spacing.y = spacing::S8;
    ui.add_space(spacing::S8);
    ui.scope(|ui| {
        ui.set_max_width(theme::READING_WIDTH.min(ui.available_width()));
        ui.add(Label::new(theme::body(text.say("bench-why-words"))).wrap());
        let minutes = minutes_for_all(FREE_DIGITS, A_SECOND);
        let scale = text.say_with("bench-why-scale", &[("minutes", minutes.into())]);
        ui.add(Label::new(theme::body(scale)).wrap());
    });
    steady_ui(ui, "bench_endings", |ui| match number {
        Some(number) => search_ui(ui, text, number, draft),
        None => {
            ui.add(Label::new(theme::body(text.say("bench-waits"))).wrap());
        }
    });
}

fn search_ui(ui: &mut Ui, text: &Text, number: &Number, draft: &mut Draft) {
    if let Some(run) = &mut draft.run
        && !run.is_over()
    {
        run.go_on(ui);
        // The button that comes instead takes over from the one that goes.
        draft.hands_on |= run.is_over() && draft.stop_has_focus;
    }
    let hands_on = std::mem::take(&mut draft.hands_on);
    let button = |ui: &mut Ui, salt: &str, words: String| -> Response {
        let button = steady_ui(ui, salt, |ui| ui.add(Button::secondary(words)));
        if hands_on {
            button.request_focus();
        }
        button
    };
    // Beside its button, so that nothing that runs is out of sight.
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S12;
        match &mut draft.run {
            Some(run) if !run.is_over() => {
                let stop = button(ui, "stop", text.say("bench-why-stop"));
                draft.stop_has_focus = stop.has_focus();
                if stop.clicked() {
                    run.is_stopped = true;
                    draft.hands_on = stop.has_focus();
                }
                running_ui(ui, text, &run.search);
            }
            run => {
                let try_all = button(ui, "try", text.say("bench-why-try"));
                if try_all.clicked() {
                    *run = Some(Run::new(number));
                    draft.stop_has_focus = try_all.has_focus();
                    draft.hands_on = try_all.has_focus();
                    ui.ctx().request_repaint();
                } else if let Some(run) = run {
                    result_ui(ui, text, &run.search);
                }
            }
        }
    });
}

/// The ending tried last, its hash, and how many were tried.
fn running_ui(ui: &mut Ui, text: &Text, search: &Endings) {
    let Some((ending, hash)) = search.last() else {
        return;
    };
    let parts = [
        ("ending", ending.into()),
        ("hash", hash.beginning().into()),
        ("n", search.tried().into()),
    ];
    let words = text.say_with("bench-why-running", &parts);
    ui.add(Label::new(theme::body(words)).wrap());
}

/// What came of it; a screen reader says it by itself.
fn result_ui(ui: &mut Ui, text: &Text, search: &Endings) {
    let tried = ("n", search.tried().into());
    let words = match search.found() {
        Some(digits) => {
            let number = Number::read(&format!("+{digits}"), None);
            let number = number.map_or(digits, |number| number.to_string());
            text.say_with("bench-why-found", &[tried, ("number", number.into())])
        }
        None => text.say_with("bench-why-stopped", &[tried]),
    };
    let words = ui.add(Label::new(theme::strong(words)).wrap());
    polite(ui, &words);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_endings_are_tried_in_the_time_to_watch_and_the_first_ones_slowly() {
        assert_eq!(tried_after(0.0), 0);
        assert!(tried_after(TO_WATCH / 4.0) < ENDINGS / 50);
        assert!(tried_after(TO_WATCH - 0.01) < ENDINGS);
        assert_eq!(tried_after(TO_WATCH), ENDINGS);
        assert_eq!(tried_after(60.0), ENDINGS);
    }
}
