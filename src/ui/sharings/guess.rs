//! Guessing first: the invitation, the sheet, and what is said of the guesses once the table shows.
//! A draft only: no guess is kept, nothing is counted down, and nobody has to.

use egui::{Id, Label, Response, RichText, Role, Ui, WidgetInfo, vec2};

use super::row_words;
use crate::{
    fonts::Icon,
    notice::{
        Notice, Shared,
        guess::{Answer, Guess, Guessable, Guesses, Score},
    },
    text::Text,
    ui::{
        frame::Room,
        theme::{self, colors, spacing},
        widgets::{
            answers::{answers_ui, answers_width, first_answer},
            button::Button,
            columns_ui, hairline_ui,
            rows::{plain_title_ui, polite, push_right, width_of},
            rule_ui,
        },
    },
};

/// Fewer rows than this are read sooner than guessed.
const FEWEST: usize = 3;
/// With less than this for a row's words, its questions stand below them.
const LEAST_WORDS: f32 = 240.0;
/// Above and below a row.
const ROW_AIR: f32 = 4.0;

/// Which page stands in the table's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    Invited,
    Guessing,
    Shown,
}

/// What is guessed, while the notice is open.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// What the person asked for; nothing yet before they did.
    stage: Option<Stage>,
    guesses: Guesses,
    turn: Option<Turn>,
}

/// The page was changed just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    ByPointer,
    /// The button that had the focus is gone, so the new page takes it.
    ByKeyboard,
}

impl Draft {
    /// Who comes for the first time is invited to guess; who has acted already sees the table at once.
    pub(super) fn stage(&self, asked: &[Guessable<'_>], has_acted: bool) -> Stage {
        match self.stage {
            _ if asked.len() < FEWEST => Stage::Shown,
            Some(stage) => stage,
            None if has_acted => Stage::Shown,
            None => Stage::Invited,
        }
    }

    /// Whether the page was changed just now.
    pub(super) fn takes_turn(&self) -> bool {
        self.turn.is_some()
    }

    /// What was guessed of a row, for where its answer is shown.
    pub(super) fn shown(&self, row: &str) -> Option<Guess> {
        self.guesses.get(row).copied()
    }

    pub(super) fn is_missed(&self, row: &str, fact: Shared) -> bool {
        self.shown(row).is_some_and(|guess| !guess.holds(fact))
    }

    fn go(&mut self, stage: Stage, had_focus: bool) {
        self.stage = Some(stage);
        self.turn = Some(if had_focus {
            Turn::ByKeyboard
        } else {
            Turn::ByPointer
        });
    }

    /// Whether what comes first on the page takes the focus; asked once, answered once.
    fn takes_focus(&mut self) -> bool {
        self.turn.take() == Some(Turn::ByKeyboard)
    }

    fn guess_anew(&mut self, had_focus: bool) {
        self.guesses.clear();
        self.go(Stage::Guessing, had_focus);
    }
}

/// Before the table is seen: two equal ways on.
pub(super) fn invitation_ui(ui: &mut Ui, text: &Text, asked: &[Guessable<'_>], draft: &mut Draft) {
    draft.takes_focus();
    plain_title_ui(ui, &text.say("step-sharings"));
    ui.add_space(spacing::S8);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(theme::READING_WIDTH));
        let count = [("count", asked.len().into())];
        let words = text.say_with("guess-invitation", &count);
        ui.add(Label::new(theme::lead(words)).wrap());
        ui.add_space(spacing::S8);
        ui.add(Label::new(theme::soft(ui, text.say("guess-why"))).wrap());
    });
    ui.add_space(spacing::S24);
    let ways = [
        (Stage::Guessing, text.say("guess-first"), Icon::Quiz),
        (
            Stage::Shown,
            text.say("guess-skip"),
            Icon::FormatListBulleted,
        ),
    ];
    let ways = ways.map(|(stage, words, icon)| (stage, Button::secondary(words).icon(icon)));
    let room = ui.available_width();
    let widest = ways.iter().map(|(_, button)| button.width(ui, room));
    let widest = widest.fold(0.0, f32::max);
    let is_small = Room::of(ui.ctx().content_rect()) == Room::Small;
    let width = if is_small { room } else { widest };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S16, spacing::S12);
        for (stage, button) in ways {
            let button = ui.add(button.min_width(width));
            if button.clicked() {
                draft.go(stage, button.has_focus());
            }
        }
    });
}

/// The rows with their questions.
pub(super) fn sheet_ui(ui: &mut Ui, text: &Text, asked: &[Guessable<'_>], draft: &mut Draft) {
    let takes_focus = draft.takes_focus();
    let head = Head {
        words: text.say("guess-nothing-kept"),
        button: Some(Button::plain(text.say("guess-skip")).icon(Icon::FormatListBulleted)),
    };
    if let Some(skip) = head.show(ui, text).button.filter(Response::clicked) {
        draft.go(Stage::Shown, skip.has_focus());
    }
    ui.add_space(spacing::S8);
    let questions = Questions::of(ui, text);
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
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S16, spacing::S8);
        ui.spacing_mut().interact_size.y = 40.0;
        let reveal = ui.add(Button::secondary(text.say("guess-reveal")));
        if reveal.clicked() {
            draft.go(Stage::Shown, reveal.has_focus());
        }
        let counts = [
            ("guessed", draft.guesses.len().into()),
            ("all", asked.len().into()),
        ];
        let words = theme::soft(ui, text.say_with("guess-count", &counts));
        let counted = ui.label(words);
        polite(ui, &counted);
    });
}

/// The head of the table: what held of the guesses, or what comes first; and the way to the sheet.
pub(super) fn head_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    asked: &[Guessable<'_>],
    draft: &mut Draft,
) {
    let takes_focus = draft.takes_focus();
    let facts = asked.iter().map(|row| (row.id(), row.fact()));
    let score = Score::of(&draft.guesses, facts);
    let is_guessed = score.guessed > 0;
    let words = if is_guessed {
        let counts = [
            ("held", score.held.into()),
            ("guessed", score.guessed.into()),
            ("missed", score.missed().into()),
        ];
        text.say_with("guess-score", &counts)
    } else if notice.shared_rows().iter().any(|row| row.surprising) {
        text.say("sharings-surprising-first")
    } else {
        String::new()
    };
    let button = if is_guessed {
        Button::plain(text.say("guess-again")).icon(Icon::Refresh)
    } else {
        Button::plain(text.say("guess-first")).icon(Icon::Quiz)
    };
    let head = Head {
        words,
        button: (asked.len() >= FEWEST).then_some(button),
    };
    let shown = head.show(ui, text);
    if let Some(words) = shown.words.filter(|_words| is_guessed) {
        polite(ui, &words);
    }
    if let Some(button) = shown.button {
        if takes_focus {
            button.request_focus();
        }
        if button.clicked() {
            draft.guess_anew(button.has_focus());
        }
    }
    ui.add_space(spacing::S8);
}

/// The title's line, with a sentence beside the title and a button at the right. Where that doesn't
/// fit, the sentence stands below.
struct Head {
    words: String,
    button: Option<Button>,
}

struct ShownHead {
    words: Option<Response>,
    button: Option<Response>,
}

impl Head {
    fn show(self, ui: &mut Ui, text: &Text) -> ShownHead {
        let is_wide = Room::of(ui.ctx().content_rect()) == Room::Wide;
        let title = is_wide.then(|| theme::title(ui, text.say("step-sharings")));
        let words = (!self.words.is_empty()).then(|| theme::body(&self.words));
        let room = ui.available_width();
        let width = |words: &Option<RichText>| {
            words
                .as_ref()
                .map_or(0.0, |words| width_of(ui, words) + spacing::S16)
        };
        let button = self.button.as_ref();
        let button = button.map_or(0.0, |button| button.width(ui, room) + spacing::S4);
        let is_level = width(&title) + width(&words) + button <= room;
        let mut shown = ShownHead {
            words: None,
            button: None,
        };
        let mut below = None;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S16;
            if let Some(title) = title {
                let title = ui.label(title);
                title.widget_info(|| {
                    WidgetInfo::labeled(Role::Heading, true, text.say("step-sharings"))
                });
            }
            if is_level {
                shown.words = words.map(|words| ui.label(words));
            } else {
                below = words;
            }
            if let Some(button_to_add) = self.button {
                push_right(ui, button);
                shown.button = Some(ui.add(button_to_add));
            }
        });
        if let Some(words) = below {
            shown.words = Some(ui.add(Label::new(words).wrap()));
        }
        shown
    }
}

/// The two questions of each row, and where they stand.
struct Questions {
    shared: Vec<(Answer, String)>,
    taken: Vec<(Answer, String)>,
    limit: Vec<(Answer, String)>,
    /// Of the words, of the first question, of the second; `None` where they stand one below another.
    columns: Option<[f32; 3]>,
}

impl Questions {
    fn of(ui: &Ui, text: &Text) -> Self {
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
        let first = answers_width(ui, &shared).max(answers_width(ui, &taken));
        let second = answers_width(ui, &limit);
        let words = ui.available_width() - first - second - 2.0 * spacing::S16 - spacing::S12;
        Self {
            shared,
            taken,
            limit,
            columns: (words >= LEAST_WORDS).then_some([words, first, second]),
        }
    }

    fn heads_ui(&self, ui: &mut Ui, text: &Text) {
        let Some(widths) = self.columns else {
            let color = colors(ui).line_strong;
            rule_ui(ui, color);
            return;
        };
        let heads = [
            text.say("sharings-what"),
            text.say("guess-is-shared"),
            text.say("sharings-limit"),
        ];
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
                    ui.add_space(6.0);
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
        let both = answers_width(ui, answers) + spacing::S16 + answers_width(ui, &self.limit);
        if both <= ui.available_width() {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = spacing::S16;
                shared_ui(ui, guesses);
                limit_ui(ui, guesses);
            });
        } else {
            let question = |ui: &mut Ui, words: String| {
                ui.label(theme::soft(ui, words));
            };
            shared_ui(ui, guesses);
            if guesses
                .get(row.id())
                .is_some_and(|guess| guess.shared == Answer::Yes)
            {
                let words = if is_right {
                    text.say("sharings-keep")
                } else {
                    text.say("sharings-limit")
                };
                ui.add_space(spacing::S4);
                question(ui, words);
                limit_ui(ui, guesses);
            }
        }
        ui.add_space(spacing::S12);
    }
}

/// "You guessed: shared, can be limited".
pub(super) fn data_words(text: &Text, guess: Guess) -> String {
    text.say_with("guess-of-data", &[("guess", key(guess).into())])
}

/// "You guessed: taken, can be kept".
pub(super) fn right_words(text: &Text, guess: Guess) -> String {
    text.say_with("guess-of-right", &[("guess", key(guess).into())])
}

/// For the selector of these words.
fn key(guess: Guess) -> &'static str {
    match (guess.shared, guess.limit) {
        (Answer::No, _) => "no",
        (Answer::CantTell, _) => "unclear",
        (Answer::Yes, None) => "yes",
        (Answer::Yes, Some(Answer::Yes)) => "yes-limited",
        (Answer::Yes, Some(Answer::No)) => "yes-unlimited",
        (Answer::Yes, Some(Answer::CantTell)) => "yes-unclear",
    }
}
