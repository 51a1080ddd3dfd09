//! The sheet on which is guessed: each row with its two questions, none of them answered beforehand.
//! Whatever is left out isn't counted.

use egui::{Id, Label, Response, Ui};

use super::{
    guess::{Draft, Head, Stage, are_rights},
    row_words,
};
use crate::{
    fonts::Icon,
    notice::guess::{Answer, Guess, Guessable, Guesses},
    text::Text,
    ui::{
        theme::{self, colors, spacing},
        widgets::{
            answers::{HEIGHT, answers_ui, answers_width, first_answer},
            button::Button,
            columns_ui, hairline_ui,
            rows::{polite, width_of},
            rule_ui,
        },
    },
};

/// With less than this for a row's words, its questions stand below them.
const LEAST_WORDS: f32 = 240.0;
/// Above and below a row.
const ROW_AIR: f32 = 4.0;

/// The rows with their questions; answers with whether the answers were asked for.
pub(super) fn sheet_ui(
    ui: &mut Ui,
    text: &Text,
    asked: &[Guessable<'_>],
    draft: &mut Draft,
) -> bool {
    let takes_focus = draft.takes_focus();
    let counts = [
        ("guessed", draft.guesses.len().into()),
        ("all", asked.len().into()),
    ];
    let head = Head {
        words: text.say_with("guess-count", &counts),
        button: Some(Button::plain(text.say("guess-skip")).icon(Icon::FormatListBulleted)),
    };
    let shown = head.show(ui, text);
    if let Some(counted) = shown.words {
        polite(ui, &counted);
    }
    if let Some(skip) = shown.button.filter(Response::clicked) {
        draft.go(Stage::Shown, skip.has_focus());
    }
    ui.add_space(spacing::S8);
    let questions = Questions::of(ui, text, asked);
    questions.heads_ui(ui, text);
    for (index, row) in asked.iter().enumerate() {
        let group = Id::unique(("guess", row.id()));
        if takes_focus && index == 0 {
            let first = first_answer(group.with("shared"));
            ui.memory_mut(|memory| memory.request_focus(first));
        }
        questions.row_ui(ui, text, row, group, &mut draft.guesses);
        hairline_ui(ui);
    }
    ui.add_space(spacing::S12);
    let reveal = ui.add(Button::secondary(text.say("guess-reveal")));
    if reveal.clicked() {
        draft.go(Stage::Shown, reveal.has_focus());
    }
    reveal.clicked()
}

/// The two questions of each row, and where they stand.
struct Questions {
    shared: Vec<(Answer, String)>,
    taken: Vec<(Answer, String)>,
    limit: Vec<(Answer, String)>,
    only_rights: bool,
    /// Of the words, of the first question, of the second; `None` where they stand one below another.
    columns: Option<[f32; 3]>,
}

impl Questions {
    fn of(ui: &Ui, text: &Text, asked: &[Guessable<'_>]) -> Self {
        let answers = |yes: String, no: String| {
            vec![
                (Answer::Yes, yes),
                (Answer::No, no),
                (Answer::CantTell, text.say("limit-unclear")),
            ]
        };
        let shared = answers(text.say("guess-shared"), text.say("guess-not-shared"));
        let taken = answers(text.say("guess-taken"), text.say("guess-not-taken"));
        let limit = answers(text.say("limit-yes"), text.say("limit-no"));
        let widths = asked.iter().map(|row| match row {
            Guessable::Data(_) => answers_width(ui, &shared),
            Guessable::Right(_) => answers_width(ui, &taken),
        });
        let first = widths.fold(0.0, f32::max);
        let second = answers_width(ui, &limit);
        let words = ui.available_width() - first - second - 2.0 * spacing::S16 - spacing::S12;
        Self {
            shared,
            taken,
            limit,
            only_rights: are_rights(asked),
            columns: (words >= LEAST_WORDS).then_some([words, first, second]),
        }
    }

    fn heads_ui(&self, ui: &mut Ui, text: &Text) {
        let Some(widths) = self.columns else {
            let color = colors(ui).line_strong;
            rule_ui(ui, color);
            return;
        };
        let heads = if self.only_rights {
            [
                text.say("sharings-right"),
                text.say("guess-is-taken"),
                text.say("sharings-keep"),
            ]
        } else {
            [
                text.say("sharings-what"),
                text.say("guess-is-shared"),
                text.say("sharings-limit"),
            ]
        };
        ui.horizontal(|ui| {
            ui.add_space(spacing::S12);
            columns_ui(ui, &widths, spacing::S16, |ui, column| {
                ui.label(theme::soft(ui, &heads[column]));
            });
        });
        ui.add_space(spacing::S4);
        let color = colors(ui).line_strong;
        rule_ui(ui, color);
    }

    fn row_ui(
        &self,
        ui: &mut Ui,
        text: &Text,
        row: &Guessable<'_>,
        group: Id,
        guesses: &mut Guesses,
    ) {
        let (what, whom) = row_words(text, row);
        let parts = [("what", what.clone().into()), ("whom", whom.clone().into())];
        let is_right = matches!(row, Guessable::Right(_));
        let (answers, names) = if is_right {
            let names = [
                text.say_with("guess-is-taken-name", &parts),
                text.say_with("guess-keep-name", &parts),
            ];
            (&self.taken, names)
        } else {
            let names = [
                text.say_with("guess-is-shared-name", &parts),
                text.say_with("guess-limit-name", &parts),
            ];
            (&self.shared, names)
        };
        let words_ui = |ui: &mut Ui| {
            ui.add(Label::new(theme::strong(&what)).wrap());
            ui.add(Label::new(theme::body(&whom)).wrap());
        };
        let shared_ui = |ui: &mut Ui, guesses: &mut Guesses| {
            let guess = guesses.get(row.id()).copied();
            let taken = guess.map(|guess| guess.shared);
            if let Some(shared) = answers_ui(ui, group.with("shared"), &names[0], answers, taken) {
                // What follows only from a yes goes with it.
                let limit = guess.and_then(|guess| guess.limit);
                let limit = limit.filter(|_limit| shared == Answer::Yes);
                guesses.insert(row.id().to_owned(), Guess { shared, limit });
            }
        };
        let limit_ui = |ui: &mut Ui, guesses: &mut Guesses| {
            let Some(guess) = guesses.get_mut(row.id()) else {
                return;
            };
            if guess.shared != Answer::Yes {
                return;
            }
            let (group, name) = (group.with("limit"), &names[1]);
            if let Some(limit) = answers_ui(ui, group, name, &self.limit, guess.limit) {
                guess.limit = Some(limit);
            }
        };
        if let Some(widths) = self.columns {
            ui.add_space(ROW_AIR);
            ui.horizontal_top(|ui| {
                ui.add_space(spacing::S12);
                columns_ui(ui, &widths, spacing::S16, |ui, column| {
                    if column == 0 {
                        words_ui(ui);
                        return;
                    }
                    // In the middle of two lines of words.
                    ui.add_space((48.0 - HEIGHT) / 2.0);
                    if column == 1 {
                        shared_ui(ui, guesses);
                    } else {
                        limit_ui(ui, guesses);
                    }
                });
            });
            ui.add_space(ROW_AIR);
            return;
        }
        ui.add_space(spacing::S12);
        words_ui(ui);
        ui.add_space(spacing::S4);
        let question = if is_right {
            text.say("sharings-keep")
        } else {
            text.say("sharings-limit")
        };
        let question = theme::soft(ui, question);
        let is_asked = |guesses: &Guesses| {
            let guess = guesses.get(row.id());
            guess.is_some_and(|guess| guess.shared == Answer::Yes)
        };
        let answers = answers_width(ui, answers) + answers_width(ui, &self.limit);
        let beside = answers + width_of(ui, &question) + 2.0 * spacing::S16;
        if beside <= ui.available_width() {
            ui.spacing_mut().interact_size.y = HEIGHT;
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = spacing::S16;
                shared_ui(ui, guesses);
                if is_asked(guesses) {
                    ui.label(question);
                    limit_ui(ui, guesses);
                }
            });
        } else {
            shared_ui(ui, guesses);
            if is_asked(guesses) {
                ui.add_space(spacing::S4);
                ui.label(question);
                limit_ui(ui, guesses);
            }
        }
        ui.add_space(spacing::S12);
    }
}
