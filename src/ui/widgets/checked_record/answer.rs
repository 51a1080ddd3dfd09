//! The answer about one file: a large picture and its word, then what the record says of itself, whose
//! key signed it, and what that doesn't prove.

use chrono_tz::Tz;
use egui::{Frame, Label, Margin, Sense, Ui, Vec2};

use super::{Draft, Focus, fours, short_name};
use crate::{
    action::Action,
    fonts::Icon,
    ledger::Mode,
    record::pinned::Held,
    text::{Text, path_words},
    ui::{
        theme::{self, colors, radius, spacing},
        widgets::{button::Button, icon_words_ui, rows::polite, steady_ui},
    },
    view::{Checked, Import, Pages, Verdict},
};

/// The picture beside the word.
const PICTURE: f32 = 28.0;

/// What became of a check, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Intact,
    /// The record inside is intact, the PDF's pages aren't what was drawn from it.
    PagesChanged,
    Altered,
    NotARecord,
    Unreadable,
}

impl Answer {
    pub(super) const ALL: [Self; 5] = [
        Self::Intact,
        Self::PagesChanged,
        Self::Altered,
        Self::NotARecord,
        Self::Unreadable,
    ];

    pub(super) fn of(checked: &Checked) -> Self {
        let Ok(examined) = &checked.answer else {
            return Self::Unreadable;
        };
        match (&examined.verdict, examined.pages) {
            (Verdict::Intact { .. }, Pages::Changed) => Self::PagesChanged,
            (Verdict::Intact { .. }, _) => Self::Intact,
            (Verdict::Altered { .. }, _) => Self::Altered,
            (Verdict::NotARecord { .. }, _) => Self::NotARecord,
        }
    }

    pub(super) fn icon(self) -> Icon {
        match self {
            Self::Intact => Icon::Verified,
            Self::PagesChanged | Self::Altered => Icon::Warning,
            Self::NotARecord => Icon::Help,
            Self::Unreadable => Icon::LinkOff,
        }
    }

    pub(super) fn word(self, text: &Text) -> String {
        match self {
            Self::Intact => text.say("check-intact"),
            Self::PagesChanged => text.say("check-pages-changed"),
            Self::Altered => text.say("check-altered"),
            Self::NotARecord => text.say("check-not-a-record"),
            Self::Unreadable => text.say("check-unreadable"),
        }
    }
}

/// The whole answer, as a card.
pub(super) fn answer_ui(
    ui: &mut Ui,
    text: &Text,
    checked: &Checked,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let answer = Answer::of(checked);
    let ink = colors(ui).ink;
    Frame::NONE
        .fill(colors(ui).sunken)
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(16))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = spacing::S4;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = spacing::S12;
                let (rect, _) = ui.allocate_exact_size(Vec2::splat(PICTURE), Sense::hover());
                ui.painter().text(
                    rect.center(),
                    egui::Align2::CENTER_CENTER,
                    answer.icon().character(),
                    theme::icon_font(PICTURE),
                    ink,
                );
                let word = theme::section(answer.word(text));
                let word = ui.add(Label::new(word).wrap());
                polite(ui, &word);
            });
            ui.add(Label::new(theme::soft(ui, short_name(&checked.path))).wrap());
            details_ui(ui, text, checked, draft, actions);
        });
}

/// What stands below the word: the same for a card and a row that is folded out.
pub(super) fn details_ui(
    ui: &mut Ui,
    text: &Text,
    checked: &Checked,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let line = |ui: &mut Ui, words: String| {
        ui.add(Label::new(theme::body(words)).wrap());
    };
    let examined = match &checked.answer {
        Ok(examined) => examined,
        Err(why) => {
            line(ui, why.clone());
            let path = path_words(&checked.path);
            ui.add(Label::new(theme::soft(ui, path)).wrap());
            return;
        }
    };
    match &examined.verdict {
        Verdict::Intact {
            signer,
            created,
            mode,
            title,
            ..
        } => {
            if examined.pages != Pages::Changed {
                line(ui, text.say("check-intact-means"));
            }
            ui.add(Label::new(theme::strong(title)).wrap());
            mode_ui(ui, text, *mode);
            let created = [("created", text.moment_and_zone(*created, Tz::UTC).into())];
            line(ui, text.say_with("check-created", &created));
            let signer = [("signer", fours(signer, " ").into())];
            line(ui, text.say_with("check-signed-by", &signer));
            line(
                ui,
                if checked.mine {
                    text.say("check-mine")
                } else {
                    text.say("check-not-mine")
                },
            );
            held_ui(ui, text, checked.held);
            pages_ui(ui, text, examined.pages);
            ui.add(Label::new(theme::soft(ui, text.say("check-limits"))).wrap());
            steady_ui(ui, "acts", |ui| acts_ui(ui, text, checked, draft, actions));
        }
        Verdict::Altered { why } => {
            line(ui, text.say("check-altered-means"));
            line(ui, text.say(why.text_id()));
        }
        Verdict::NotARecord { why } => line(ui, text.say(why.text_id())),
    }
}

fn mode_ui(ui: &mut Ui, text: &Text, mode: Mode) {
    match mode {
        Mode::Real => {
            ui.add(Label::new(theme::body(text.say("check-mode-real"))).wrap());
        }
        Mode::Replay => {
            icon_words_ui(
                ui,
                Icon::History,
                theme::body(text.say("check-mode-replay")),
            );
        }
        Mode::Workshop => {
            let words = theme::body(text.say("check-mode-workshop"));
            icon_words_ui(ui, Icon::History, words);
        }
    }
}

/// Whether the ledger here still holds what the record pins.
fn held_ui(ui: &mut Ui, text: &Text, held: Option<Held>) {
    let (icon, words) = match held {
        None => return,
        Some(Held::Whole) => (Icon::Check, text.say("check-held-whole")),
        Some(Held::Nothing) => (Icon::Info, text.say("check-held-nothing")),
        Some(Held::Cut { held, pinned }) => {
            let numbers = [("held", held.into()), ("pinned", pinned.into())];
            (Icon::Warning, text.say_with("check-held-cut", &numbers))
        }
        Some(Held::Rewritten { number }) => {
            let number = [("number", number.into())];
            (
                Icon::Warning,
                text.say_with("check-held-rewritten", &number),
            )
        }
        Some(Held::Broken(_)) => (Icon::Warning, text.say("check-held-broken")),
    };
    icon_words_ui(ui, icon, theme::body(words));
}

fn pages_ui(ui: &mut Ui, text: &Text, pages: Pages) {
    let (icon, words) = match pages {
        Pages::None => return,
        Pages::AsDrawn => (Icon::Check, text.say("check-pages-as-drawn")),
        Pages::Changed => (Icon::Warning, text.say("check-pages-differ")),
        Pages::NotComparable => (Icon::Info, text.say("check-pages-not-comparable")),
    };
    icon_words_ui(ui, icon, theme::body(words));
}

/// Looking at an intact record, and taking it over; or why that can't be.
fn acts_ui(
    ui: &mut Ui,
    text: &Text,
    checked: &Checked,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let reason = match checked.import {
        Import::Possible | Import::NotARecord => None,
        Import::MadeHere => Some(text.say("check-made-here")),
        Import::AlreadyHere => Some(text.say("check-already-here")),
        Import::NoticeUnknown => Some(text.say("check-notice-unknown")),
        Import::Workshop => Some(text.say("check-of-a-workshop")),
    };
    if let Some(reason) = reason {
        ui.add(Label::new(theme::soft(ui, reason)).wrap());
    }
    ui.add_space(spacing::S4);
    steady_ui(ui, "buttons", |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(spacing::S8);
            let file = || [("file", short_name(&checked.path).into())];
            let look = Button::secondary(text.say("check-look"))
                .low()
                .name(text.say_with("check-look-at", &file()));
            let look = ui.add(look);
            if draft.takes(ui, &Focus::LookAt(checked.path.clone())) {
                look.request_focus();
            }
            if look.clicked() {
                actions.push(Action::LookAt(checked.path.clone()));
                draft.hand_to(ui, Focus::Close);
            }
            if checked.import == Import::Possible {
                let take = Button::secondary(text.say("check-import"))
                    .low()
                    .name(text.say_with("check-import-named", &file()));
                if ui.add(take).clicked() {
                    actions.push(Action::Import(checked.path.clone()));
                    // The button goes.
                    draft.hand_to(ui, Focus::LookAt(checked.path.clone()));
                }
            }
        })
    });
}
