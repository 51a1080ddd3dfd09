//! Step 7: the record before it is written, the files it can become, and a place to check any record.
//! Shows what the ledger holds; never shows an undecided choice as a decision.

mod files;

use egui::{Frame, Label, Margin, Shape, Stroke, Ui};

use super::{
    choice::standing,
    theme::{self, colors, radius, spacing, stroke},
    widgets::{
        checked_record::fours,
        columns_ui,
        date_field::partial_date,
        hairline_ui, icon_words_in_ui,
        rows::{fact_row_ui, plain_title_ui, section_ui},
    },
};
use crate::{
    action::Action,
    decision::{Standing, Worth},
    fonts::Icon,
    ledger::{Fact, Mode},
    notice::{Choice, Side},
    record::Format,
    text::Text,
    view::{OpenNotice, View},
};

/// Narrower, and the exports stand below the sheet.
const SIDE_BY_SIDE: f32 = 760.0;
const LABELS: f32 = 112.0;

#[derive(Debug)]
pub(super) struct Draft {
    /// Where to write, typed by hand.
    path: String,
    format: Format,
    /// The file to check, typed by hand.
    to_check: String,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            path: String::new(),
            format: Format::JsonLd,
            to_check: String::new(),
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
    let screen = RecordScreen {
        view,
        text: view.text,
        open,
    };
    plain_title_ui(ui, &view.text.say("record-title"));
    ui.label(theme::soft(ui, view.text.say("record-nothing-sent")));
    ui.add_space(spacing::S8);
    let width = ui.available_width();
    if width < SIDE_BY_SIDE {
        screen.sheet_ui(ui);
        ui.add_space(spacing::S24);
        screen.files_ui(ui, draft, &mut actions);
    } else {
        let right = 320.0;
        let widths = [width - right - spacing::S32, right];
        columns_ui(ui, &widths, spacing::S32, |ui, index| {
            if index == 0 {
                screen.sheet_ui(ui);
            } else {
                screen.files_ui(ui, draft, &mut actions);
            }
        });
    }
    actions
}

struct RecordScreen<'a> {
    view: &'a View<'a>,
    text: &'a Text,
    open: &'a OpenNotice<'a>,
}

impl RecordScreen<'_> {
    /// The record as paper: the strip of a replay first, what it doesn't prove last.
    fn sheet_ui(&self, ui: &mut Ui) {
        let palette = colors(ui);
        let shadows = theme::paper_shadows(ui);
        let grounds = shadows.map(|_| ui.painter().add(Shape::Noop));
        let sheet = Frame::new()
            .fill(palette.raised)
            .stroke(Stroke::new(stroke::HAIRLINE, palette.line))
            .corner_radius(radius::PAPER)
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 0.0;
                self.strip_ui(ui);
                Frame::new()
                    .inner_margin(Margin {
                        left: 28,
                        right: 28,
                        top: 16,
                        bottom: 20,
                    })
                    .show(ui, |ui| {
                        ui.set_width(ui.available_width());
                        self.facts_ui(ui);
                    });
            });
        let rect = sheet.response.rect;
        for (ground, shadow) in grounds.into_iter().zip(shadows) {
            let shape = shadow.as_shape(rect, f32::from(radius::PAPER));
            ui.painter().set(ground, shape);
        }
    }

    fn strip_ui(&self, ui: &mut Ui) {
        let (text, palette) = (self.text, colors(ui));
        let words = match self.open.mode {
            Mode::Real => return,
            Mode::Replay => text.say("record-replay"),
            Mode::Workshop => text.say("record-workshop"),
        };
        Frame::new()
            .fill(palette.replay_soft)
            .inner_margin(Margin::symmetric(28, 6))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                let words = theme::strong(words).color(palette.replay);
                icon_words_in_ui(ui, Icon::History, palette.replay, words);
            });
    }

    fn facts_ui(&self, ui: &mut Ui) {
        let text = self.text;
        let notice = self.open.notice;
        for choice in &notice.choices {
            self.choice_ui(ui, choice);
        }
        if notice.choices.is_empty() {
            section_ui(ui, &text.say("record-no-choice-offered"));
        }
        ui.add(Label::new(theme::soft(ui, &notice.words.title)).wrap());
        ui.add_space(spacing::S12);
        hairline_ui(ui);
        for choice in &notice.choices {
            ui.push_id(&choice.id, |ui| self.decision_ui(ui, choice));
        }
        self.history_ui(ui);
        self.carried_out_ui(ui);
        self.shown_ui(ui);
        let signed = match self.open.signer {
            Some(signer) => fours(signer, " "),
            None => text.say("record-no-key-yet"),
        };
        fact_ui(ui, text.say("record-signed"), &[signed]);
        ui.add_space(spacing::S12);
        ui.add(Label::new(theme::soft(ui, text.say("record-not-proved"))).wrap());
    }

    /// The words that were shown when the choice was made; those shown now while there is none.
    fn shown_ui(&self, ui: &mut Ui) {
        let decided = self.open.entries.iter().rev();
        let decided = decided.filter_map(|entry| match &entry.fact {
            Fact::Decided { shown, .. } => Some(shown),
            _ => None,
        });
        let notice = self.open.notice;
        let (tag, revision, fingerprint) = decided
            .map(|shown| (&shown.language, shown.revision, shown.fingerprint.as_str()))
            .next()
            .unwrap_or((&notice.language, notice.revision, self.open.fingerprint));
        let words = [
            ("language", language(self.view, tag).into()),
            ("revision", revision.into()),
        ];
        let words = self.text.say_with("record-shown-words", &words);
        let label = self.text.say("record-shown");
        fact_ui(ui, label, &[words, fours(fingerprint, " ")]);
    }

    /// The choice in one sentence.
    fn choice_ui(&self, ui: &mut Ui, choice: &Choice) {
        let words = match standing(self.open, choice).side() {
            Some(side) => choice.side(side).words.clone(),
            None => self.text.say("record-undecided"),
        };
        section_ui(ui, &words);
        ui.add(Label::new(theme::body(&choice.question)).wrap());
        ui.add_space(spacing::S4);
    }

    fn decision_ui(&self, ui: &mut Ui, choice: &Choice) {
        let text = self.text;
        let zone = self.open.facts.zone;
        let Standing::Decided(decision) = standing(self.open, choice) else {
            fact_ui(
                ui,
                text.say("record-decided"),
                &[text.say("record-not-decided")],
            );
            return;
        };
        let decided = text.moment(decision.at, zone);
        fact_ui(ui, text.say("record-decided"), &[decided]);
        let safe = self
            .open
            .windows
            .get(&choice.window)
            .and_then(|window| window.safe);
        let words = match (decision.worth, safe) {
            (Worth::InTime, Some(safe)) => text.say_with(
                "record-in-time-yes",
                &[("date", text.date(safe.last_day).into())],
            ),
            (Worth::InTime, None) => text.say("record-in-time-any"),
            (Worth::AfterSafeDate, _) => text.say("record-in-time-disputed"),
            (Worth::FutureOnly, _) => text.say("record-in-time-future"),
        };
        fact_ui(ui, text.say("record-in-time"), &[words]);
    }

    /// Every decision and everything told, oldest first.
    fn history_ui(&self, ui: &mut Ui) {
        let text = self.text;
        let zone = self.open.facts.zone;
        let side_words = |choice: &str, side: Side| {
            let choice = self.open.notice.choice(choice)?;
            Some(choice.side(side).words.clone())
        };
        let lines = self.open.entries.iter().filter_map(|entry| {
            let moment = text.moment(entry.at, zone);
            match &entry.fact {
                Fact::Decided { choice, side, .. } => Some(text.say_with(
                    "record-history-decided",
                    &[
                        ("side", side_words(choice, *side)?.into()),
                        ("moment", moment.into()),
                    ],
                )),
                Fact::ToldAfterwards {
                    choice, side, when, ..
                } => Some(text.say_with(
                    "record-history-told",
                    &[
                        ("side", side_words(choice, *side)?.into()),
                        ("date", partial_date(*when, text).into()),
                        ("moment", moment.into()),
                    ],
                )),
                _ => None,
            }
        });
        let lines: Vec<String> = lines.collect();
        if !lines.is_empty() {
            fact_ui(ui, text.say("record-history"), &lines);
        }
    }

    fn carried_out_ui(&self, ui: &mut Ui) {
        let text = self.text;
        let ways = &self.open.notice.ways;
        let applying = ways
            .iter()
            .filter(|way| way.applies.holds(self.open.facts))
            .flat_map(|way| &way.steps);
        let (mut done, mut all) = (0, 0);
        for step in applying {
            all += 1;
            done += usize::from(self.open.steps_done.contains_key(&step.id));
        }
        if all == 0 {
            return;
        }
        let words = text.say_with("record-steps", &[("done", done.into()), ("n", all.into())]);
        fact_ui(ui, text.say("record-carried-out"), &[words]);
    }
}

/// A language by its own name; its tag where it isn't shipped.
fn language(view: &View<'_>, tag: &str) -> String {
    let shipped = view.languages.iter().find(|(shipped, _)| shipped == tag);
    shipped.map_or_else(|| tag.to_owned(), |(_, name)| name.clone())
}

fn fact_ui(ui: &mut Ui, label: String, lines: &[String]) {
    let label = theme::soft(ui, label);
    fact_row_ui(ui, LABELS, label, |ui| {
        for line in lines {
            ui.add(Label::new(theme::body(line)).wrap());
        }
    });
}
