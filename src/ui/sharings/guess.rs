//! Guessing first: the invitation, and what is said of the guesses once the table shows.
//! A draft: outside a workshop no guess is kept, nothing is counted down, and nobody has to.

use egui::{Label, Response, RichText, Role, Sense, Ui, WidgetInfo, vec2};

use crate::{
    fonts::Icon,
    ledger::GuessedRow,
    notice::{
        AfterOptOut, Notice, Shared,
        guess::{Answer, Guess, Guessable, Guesses, Score},
    },
    text::{Text, sentence_case},
    ui::{
        frame::Room,
        theme::{self, colors, spacing},
        widgets::{
            button::Button,
            columns_ui, hairline_ui,
            line_glyph::{SIZE, fate_color, fate_words, paint_line_glyph},
            rows::{plain_title_ui, polite, push_right, section_ui, width_of},
        },
    },
};

/// Fewer rows than this are read sooner than guessed.
const FEWEST: usize = 3;
/// The word of a line in the key.
const FATE_WORD: f32 = 100.0;

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
    pub(super) guesses: Guesses,
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

    pub(super) fn go(&mut self, stage: Stage, had_focus: bool) {
        self.stage = Some(stage);
        self.turn = Some(if had_focus {
            Turn::ByKeyboard
        } else {
            Turn::ByPointer
        });
    }

    /// Whether what comes first on the page takes the focus; asked once, answered once.
    pub(super) fn takes_focus(&mut self) -> bool {
        self.turn.take() == Some(Turn::ByKeyboard)
    }

    /// The first answers, as a workshop keeps them.
    pub(super) fn made(&self) -> Vec<GuessedRow> {
        let guesses = self.guesses.iter();
        guesses
            .map(|(row, guess)| GuessedRow {
                row: row.clone(),
                answer: guess.shared,
            })
            .collect()
    }

    fn guess_anew(&mut self, had_focus: bool) {
        self.guesses.clear();
        self.go(Stage::Guessing, had_focus);
    }
}

/// Whether the notice takes rights alone, and shares nothing that it tells of.
pub(super) fn are_rights(asked: &[Guessable<'_>]) -> bool {
    asked.iter().all(|row| matches!(row, Guessable::Right(_)))
}

/// Before the table is seen: two equal ways on. `why` says what becomes of the guesses.
pub(super) fn invitation_ui(
    ui: &mut Ui,
    text: &Text,
    why: String,
    asked: &[Guessable<'_>],
    draft: &mut Draft,
) {
    draft.takes_focus();
    plain_title_ui(ui, &text.say("step-sharings"));
    ui.add_space(spacing::S8);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(theme::READING_WIDTH));
        let count = [("count", asked.len().into())];
        let words = if are_rights(asked) {
            text.say_with("guess-invitation-rights", &count)
        } else {
            text.say_with("guess-invitation", &count)
        };
        ui.add(Label::new(theme::lead(words)).wrap());
        ui.add_space(spacing::S8);
        ui.add(Label::new(theme::soft(ui, why)).wrap());
    });
    ui.add_space(spacing::S16);
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
    ui.add_space(spacing::S48);
    key_ui(ui, text);
}

/// The lines that stand for what becomes of a sharing, the same in the table, the picture and the choice.
fn key_ui(ui: &mut Ui, text: &Text) {
    section_ui(ui, &text.say("guess-key"));
    ui.add_space(spacing::S8);
    let fates = [
        (AfterOptOut::Continues, text.say("guess-key-continues")),
        (AfterOptOut::Stops, text.say("guess-key-stops")),
        (AfterOptOut::Unclear, text.say("guess-key-unclear")),
    ];
    for (fate, means) in fates {
        hairline_ui(ui);
        ui.add_space(spacing::S8);
        let color = fate_color(colors(ui), fate);
        let word = theme::strong(sentence_case(&fate_words(text, fate))).color(color);
        let rest = ui.available_width() - SIZE.x - FATE_WORD - 2.0 * spacing::S16;
        let widths = [SIZE.x, FATE_WORD, rest];
        columns_ui(ui, &widths, spacing::S16, |ui, column| match column {
            0 => {
                ui.add_space((24.0 - SIZE.y) / 2.0);
                let (glyph, _) = ui.allocate_exact_size(SIZE, Sense::hover());
                paint_line_glyph(ui.painter(), glyph, fate, color);
            }
            1 => {
                ui.label(word.clone());
            }
            _ => {
                ui.add(Label::new(theme::body(&means)).wrap());
            }
        });
        ui.add_space(spacing::S8);
    }
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
pub(super) struct Head {
    pub(super) words: String,
    pub(super) button: Option<Button>,
}

pub(super) struct ShownHead {
    pub(super) words: Option<Response>,
    pub(super) button: Option<Response>,
}

impl Head {
    pub(super) fn show(self, ui: &mut Ui, text: &Text) -> ShownHead {
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
