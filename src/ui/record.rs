//! Step 7: the record before it is written, the files it can become, and a place to check any record.
//! Shows what the ledger holds; never shows an undecided choice as a decision.

use std::path::PathBuf;

use chrono_tz::Tz;
use egui::{Frame, Label, Margin, Shape, Stroke, TextEdit, Ui, Vec2};

use super::{
    choice::standing,
    theme::{self, ICON, colors, radius, spacing, stroke},
    widgets::{
        button::Button,
        columns_ui,
        date_field::partial_date,
        hairline_ui, icon_words_in_ui, icon_words_ui,
        rows::{fact_row_ui, polite_ui, section_ui, title_ui},
        tick::radio_ui,
    },
};
use crate::{
    action::{Action, IfExists},
    decision::{Standing, Worth},
    fonts::Icon,
    ledger::{Fact, Mode},
    notice::{Choice, Side},
    record::Format,
    text::Text,
    trouble::Trouble,
    view::{OpenNotice, Said, Verdict, View},
};

/// Narrower, and the exports stand below the sheet.
const SIDE_BY_SIDE: f32 = 760.0;
const LABELS: f32 = 136.0;

#[derive(Debug)]
pub(super) struct Draft {
    /// Where to write, typed by hand.
    path: String,
    format: Format,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            path: String::new(),
            format: Format::JsonLd,
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
    title_ui(ui, &view.text.say("record-title"));
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
        let shown = text.say_with(
            "record-shown-words",
            &[
                ("language", language(self.view, &notice.language).into()),
                ("revision", notice.revision.into()),
            ],
        );
        self.fact_ui(
            ui,
            text.say("record-shown"),
            &[shown, fours(self.open.fingerprint, " ")],
        );
        let signed = match self.open.signer {
            Some(signer) => fours(signer, " "),
            None => text.say("record-no-key-yet"),
        };
        self.fact_ui(ui, text.say("record-signed"), &[signed]);
        ui.add_space(spacing::S12);
        ui.add(Label::new(theme::soft(ui, text.say("record-not-proved"))).wrap());
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
            self.fact_ui(
                ui,
                text.say("record-decided"),
                &[text.say("record-not-decided")],
            );
            return;
        };
        let decided = text.moment(decision.at, zone);
        self.fact_ui(ui, text.say("record-decided"), &[decided]);
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
        self.fact_ui(ui, text.say("record-in-time"), &[words]);
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
            self.fact_ui(ui, text.say("record-history"), &lines);
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
        self.fact_ui(ui, text.say("record-carried-out"), &[words]);
    }

    fn fact_ui(&self, ui: &mut Ui, label: String, lines: &[String]) {
        let label = theme::soft(ui, label);
        fact_row_ui(ui, LABELS, label, |ui| {
            for line in lines {
                ui.add(Label::new(theme::body(line)).wrap());
            }
        });
    }

    fn files_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        ui.spacing_mut().item_spacing.y = 0.0;
        hairline_ui(ui);
        for format in Format::ALL {
            self.export_ui(ui, format, actions);
        }
        ui.spacing_mut().item_spacing.y = spacing::S8;
        ui.add_space(spacing::S8);
        self.result_ui(ui, draft, actions);
        self.path_ui(ui, draft, actions);
        ui.add_space(spacing::S16);
        self.check_ui(ui, actions);
    }

    /// A file that the record can become, with its button.
    fn export_ui(&self, ui: &mut Ui, format: Format, actions: &mut Vec<Action>) {
        let text = self.text;
        let (icon, name, about) = match format {
            Format::JsonLd => (
                Icon::DataObject,
                text.say("record-json-ld"),
                text.say("record-json-ld-about"),
            ),
            Format::Markdown => (
                Icon::Notes,
                text.say("record-markdown"),
                text.say("record-markdown-about"),
            ),
        };
        ui.push_id(name.clone(), |ui| {
            ui.add_space(spacing::S8);
            let words = text.say("record-export");
            let button_width = 104.0;
            let widths = [
                ui.available_width() - button_width - spacing::S12,
                button_width,
            ];
            columns_ui(ui, &widths, spacing::S12, |ui, index| {
                ui.spacing_mut().item_spacing.y = 0.0;
                if index == 0 {
                    icon_words_ui(ui, icon, theme::strong(&name));
                    ui.horizontal_top(|ui| {
                        ui.add_space(ICON + spacing::S8 - ui.spacing().item_spacing.x);
                        ui.add(Label::new(theme::soft(ui, &about)).wrap());
                    });
                } else {
                    ui.add_space(spacing::S8);
                    ui.with_layout(egui::Layout::top_down(egui::Align::Max), |ui| {
                        let named = [("format", name.as_str().into())];
                        let button = Button::secondary(&words)
                            .low()
                            .name(text.say_with("record-export-as", &named));
                        if ui.add_enabled(!self.view.busy, button).clicked() {
                            actions.push(Action::Export(format));
                        }
                    });
                }
            });
            ui.add_space(spacing::S8);
            hairline_ui(ui);
        });
    }

    /// What is going on, what was written, or what is in the way.
    fn result_ui(&self, ui: &mut Ui, draft: &Draft, actions: &mut Vec<Action>) {
        let text = self.text;
        if self.view.busy {
            ui.horizontal(|ui| {
                ui.add(egui::Spinner::new().size(ICON).color(colors(ui).ink));
                ui.label(theme::body(text.say("record-busy")));
            });
        }
        if let Some(Said::Exported { path, .. }) = self.view.said {
            let path = path.display().to_string();
            let words = text.say_with("record-saved-to", &[("path", breakable(&path).into())]);
            polite_ui(ui, Icon::CheckCircle, &words);
        }
        if let Some(Trouble::FileExists { path }) = self.view.trouble {
            let shown = path.display().to_string();
            let words = text.say_with("record-exists", &[("path", breakable(&shown).into())]);
            icon_words_ui(ui, Icon::Info, theme::body(words));
            ui.horizontal_wrapped(|ui| {
                let format = format_of(path).unwrap_or(draft.format);
                let replace = Button::secondary(text.say("record-replace"));
                if ui.add_enabled(!self.view.busy, replace).clicked() {
                    let path = path.clone();
                    actions.push(Action::ExportTo(format, path, IfExists::Replace));
                }
                if ui.add(Button::secondary(text.say("record-keep"))).clicked() {
                    actions.push(Action::Dismiss);
                }
            });
        }
    }

    /// For systems without a dialog, and for whoever likes to type.
    fn path_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.text;
        let name = ui.label(theme::body(text.say("record-path")));
        ui.add(
            TextEdit::singleline(&mut draft.path)
                .id_salt("export_path")
                .char_limit(4096)
                .desired_width(ui.available_width())
                .min_size(Vec2::new(0.0, 40.0))
                .align(egui::Align2::LEFT_CENTER),
        )
        .labelled_by(name.id);
        let path = PathBuf::from(draft.path.trim());
        let typed = format_of(&path);
        if let Some(format) = typed {
            draft.format = format;
        } else {
            for format in Format::ALL {
                let words = match format {
                    Format::JsonLd => text.say("record-json-ld"),
                    Format::Markdown => text.say("record-markdown"),
                };
                if radio_ui(ui, draft.format == format, &words).clicked() {
                    draft.format = format;
                }
            }
        }
        let words = match draft.format {
            Format::JsonLd => text.say("record-write-json-ld"),
            Format::Markdown => text.say("record-write-markdown"),
        };
        let ready = !draft.path.trim().is_empty() && !self.view.busy;
        if ui.add_enabled(ready, Button::secondary(words)).clicked() {
            actions.push(Action::ExportTo(draft.format, path, IfExists::Refuse));
        }
        if draft.path.trim().is_empty() {
            ui.label(theme::soft(ui, text.say("record-path-empty")));
        }
    }

    /// The place to drop a record, or to choose one, and the answer about it.
    fn check_ui(&self, ui: &mut Ui, actions: &mut Vec<Action>) {
        let text = self.text;
        let palette = colors(ui);
        let place = Frame::new()
            .inner_margin(Margin::symmetric(16, 12))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                icon_words_ui(ui, Icon::Verified, theme::strong(text.say("record-check")));
                ui.add(Label::new(theme::soft(ui, text.say("record-check-about"))).wrap());
                let choose = Button::secondary(text.say("record-check-choose")).low();
                if ui.add_enabled(!self.view.busy, choose).clicked() {
                    actions.push(Action::ChooseRecord);
                }
            });
        let rect = place.response.rect.shrink(0.5);
        let corners = [
            rect.left_top(),
            rect.right_top(),
            rect.right_bottom(),
            rect.left_bottom(),
            rect.left_top(),
        ];
        let edge = Stroke::new(stroke::HAIRLINE, palette.line_strong);
        ui.painter()
            .extend(Shape::dashed_line(&corners, edge, 4.0, 3.0));
        self.checked_ui(ui);
    }

    fn checked_ui(&self, ui: &mut Ui) {
        let Some(checked) = self.view.checked else {
            return;
        };
        let text = self.text;
        ui.add_space(spacing::S8);
        let path = checked.path.display().to_string();
        ui.add(Label::new(theme::soft(ui, breakable(&path))).wrap());
        match &checked.verdict {
            Verdict::Intact {
                signer,
                created,
                mode,
                title,
                ..
            } => {
                polite_ui(ui, Icon::Verified, &text.say("record-intact"));
                let line = |ui: &mut Ui, words: String| {
                    ui.add(Label::new(theme::body(words)).wrap());
                };
                line(ui, title.clone());
                let mode = match mode {
                    Mode::Replay => text.say("record-mode-replay"),
                    Mode::Workshop => text.say("record-mode-workshop"),
                    Mode::Real => text.say("record-mode-real"),
                };
                line(ui, mode);
                let created = [("created", text.moment_and_zone(*created, Tz::UTC).into())];
                line(ui, text.say_with("record-created", &created));
                let signer = [("signer", fours(signer, " ").into())];
                line(ui, text.say_with("record-signed-by", &signer));
                let whose = if checked.mine {
                    text.say("record-mine")
                } else {
                    text.say("record-not-mine")
                };
                line(ui, whose);
                ui.add(Label::new(theme::soft(ui, text.say("record-check-limits"))).wrap());
            }
            Verdict::Altered { why } => {
                polite_ui(ui, Icon::Warning, &text.say("record-altered"));
                ui.add(Label::new(theme::body(text.say(why.text_id()))).wrap());
            }
            Verdict::NotARecord { why } => {
                polite_ui(ui, Icon::Help, &text.say("record-not-a-record"));
                ui.add(Label::new(theme::body(text.say(why.text_id()))).wrap());
            }
        }
    }
}

/// A language by its own name; its tag where it isn't shipped.
fn language(view: &View<'_>, tag: &str) -> String {
    let shipped = view.languages.iter().find(|(shipped, _)| shipped == tag);
    shipped.map_or_else(|| tag.to_owned(), |(_, name)| name.clone())
}

/// Which file a path's ending asks for.
fn format_of(path: &std::path::Path) -> Option<Format> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    Format::ALL
        .into_iter()
        .find(|format| format.extension() == ending)
}

/// Long letters and digits in groups of four, so that they can be compared and wrap.
fn fours(word: &str, between: &str) -> String {
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

/// A path in words of its own, which may wrap at any character.
fn breakable(path: &str) -> String {
    path.chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
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
    fn the_ending_of_a_path_says_which_file_is_meant() {
        let format = |path: &str| format_of(std::path::Path::new(path));
        assert_eq!(format("/a/b.jsonld"), Some(Format::JsonLd));
        assert_eq!(format("b.MD"), Some(Format::Markdown));
        assert_eq!(format("b.pdf"), None);
        assert_eq!(format("/a/md"), None);
    }
}
