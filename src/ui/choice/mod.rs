//! Step 5: two equal sides for each choice, neither taken until the person takes one.
//! Edits a draft; only *Save my choice* asks for an entry, and never writes one itself.

mod telling;

use std::collections::BTreeMap;

use egui::{Align, Label, Layout, RichText, Ui, Vec2};

use self::telling::Telling;
use super::{
    theme::{self, ICON, colors, spacing},
    widgets::{
        button::Button,
        choice_pair::{SideRow, SideWords, choice_pair_ui},
        focus_next, icon_ui, icon_words_in_ui, icon_words_ui,
        line_glyph::fate_words,
        marked::marked,
        rows::{fact_row_ui, polite, push_right, title_ui, width_of},
    },
};
use crate::{
    action::{Action, Screen, Step},
    decision::{Refusal, Standing, Worth},
    fonts::Icon,
    ledger::follow_up::is_carried_out,
    notice::{AfterOptOut, Choice, Notice, Reversible, Side},
    text::{Text, sentence_case},
    view::{OpenNotice, Said, View},
    window::{ComputedWindow, Deadline, Phase, WindowKind},
};

const LABELS: f32 = 172.0;

#[derive(Debug, Default)]
pub(super) struct Draft {
    /// By choice: the side picked and not saved yet.
    picked: BTreeMap<String, Side>,
    /// By choice: what is being told about an earlier act in the service itself.
    telling: BTreeMap<String, Telling>,
}

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
) -> Vec<Action> {
    let mut actions = Vec::new();
    let text = view.text;
    if open.notice.choices.is_empty() {
        title_ui(ui, &text.say("choice-none-title"));
        ui.add(Label::new(theme::body(text.say("choice-none"))).wrap());
        ui.add_space(spacing::S8);
        let words = &open.notice.words;
        for (label, fact) in [
            ("choice-if-nothing", &words.if_nothing),
            ("update-what-is-left", &words.if_opt_out),
        ] {
            let label = theme::soft(ui, text.say(label));
            fact_row_ui(ui, LABELS, label, |ui| {
                ui.add(Label::new(theme::body(fact)).wrap());
            });
        }
        return actions;
    }
    // One primary button a screen: of the first choice that has something to save.
    let pending = |choice: &&Choice| {
        let picked = draft.picked.get(&choice.id).copied();
        picked.is_some() && picked != side_now(open, choice)
    };
    let primary = open.notice.choices.iter().find(pending);
    let primary = primary
        .or(open.notice.choices.first())
        .map(|c| c.id.clone());
    for (index, choice) in open.notice.choices.iter().enumerate() {
        if index > 0 {
            ui.add_space(spacing::S48);
        }
        let screen = ChoiceScreen {
            view,
            open,
            choice,
            primary: primary.as_ref() == Some(&choice.id),
        };
        ui.push_id(&choice.id, |ui| screen.show(ui, draft, &mut actions));
    }
    actions
}

/// What holds for a choice; a missing one is undecided.
pub(super) fn standing<'a>(open: &'a OpenNotice<'_>, choice: &Choice) -> &'a Standing {
    open.standings
        .get(&choice.id)
        .unwrap_or(&Standing::Undecided)
}

/// The side that is taken now: none where the notice was revised since, and asks again.
fn side_now(open: &OpenNotice<'_>, choice: &Choice) -> Option<Side> {
    standing(open, choice).side_in(open.notice.revision)
}

struct ChoiceScreen<'a> {
    view: &'a View<'a>,
    open: &'a OpenNotice<'a>,
    choice: &'a Choice,
    primary: bool,
}

impl ChoiceScreen<'_> {
    fn show(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.view.text;
        title_ui(ui, &self.choice.question);
        let may = self.open.may_decide.get(&self.choice.id);
        let refusal = match may {
            Some(Ok(_)) => None,
            Some(Err(refusal)) => Some(*refusal),
            None => Some(Refusal::NotOffered),
        };
        if let Some(refusal) = refusal {
            self.refusal_ui(ui, refusal, actions);
        } else {
            ui.horizontal_wrapped(|ui| {
                ui.label(theme::strong(text.say("choice-what-changes")));
                let words = match side_now(self.open, self.choice) {
                    None => text.say("choice-pick-either"),
                    Some(_) => text.say("choice-pick-other"),
                };
                let words = theme::soft(ui, words);
                push_right(ui, width_of(ui, &words));
                ui.label(words);
            });
        }
        self.earlier_ui(ui, refusal.is_none());
        let saved = side_now(self.open, self.choice);
        let picked = draft.picked.get(&self.choice.id).copied();
        let selected = picked.or(saved);
        let sides = self.choice.sides().map(|side| self.side_words(side));
        let answer = ui
            .add_enabled_ui(refusal.is_none(), |ui| {
                choice_pair_ui(ui, &self.choice.question, &sides, selected)
            })
            .inner;
        if let Some(side) = answer {
            draft.picked.insert(self.choice.id.clone(), side);
        }
        self.facts_ui(ui, refusal);
        if let Some(Ok(worth)) = may {
            self.worth_ui(ui, *worth);
        }
        if refusal.is_none() {
            self.buttons_ui(ui, draft, actions);
            // Below, so that saving is in sight.
            self.if_nothing_ui(ui);
        } else if let Some(words) = self.saved_words() {
            icon_words_ui(ui, Icon::CheckCircle, theme::body(words));
        } else {
            icon_words_ui(
                ui,
                Icon::Pending,
                theme::body(text.say("choice-none-recorded")),
            );
        }
        self.telling_ui(ui, draft, actions);
    }

    /// The rows are the purposes and rights that the choice covers; ink on both sides.
    fn side_words(&self, side: Side) -> SideWords {
        let words = self.choice.side(side);
        SideWords {
            side,
            words: words.words.clone(),
            rows: covered_rows(self.open.notice, self.choice, side, self.view.text),
            means: words.means.clone(),
        }
    }

    fn refusal_ui(&self, ui: &mut Ui, refusal: Refusal, actions: &mut Vec<Action>) {
        let text = self.view.text;
        let zone = self.open.facts.zone;
        let (icon, words) = match refusal {
            Refusal::NotYetOpen { opens } => (
                Icon::Schedule,
                text.say_with(
                    "choice-not-yet-open",
                    &[("moment", text.moment(opens, zone).into())],
                ),
            ),
            Refusal::Closed { since } => (
                Icon::LockClock,
                text.say_with(
                    "choice-closed",
                    &[("moment", text.moment(since, zone).into())],
                ),
            ),
            Refusal::NotOffered | Refusal::SameAsBefore => {
                (Icon::DoNotDisturbOn, text.say("choice-not-offered"))
            }
        };
        let said = icon_words_ui(ui, icon, theme::body(words));
        polite(ui, &said);
        let wants = self.window().and_then(ComputedWindow::for_want_of);
        if matches!(refusal, Refusal::Closed { .. }) && wants.is_some() {
            ui.label(theme::body(text.say("choice-closed-for-want")));
            if ui.add(Button::link(text.say("choice-enter-day"))).clicked() {
                actions.push(Action::Go(Screen::Step(Step::Update)));
            }
        }
        ui.add_space(spacing::S4);
    }

    fn window(&self) -> Option<&ComputedWindow> {
        self.open.windows.get(&self.choice.window)
    }

    fn if_nothing_ui(&self, ui: &mut Ui) {
        let label = theme::soft(ui, self.view.text.say("choice-if-nothing"));
        fact_row_ui(ui, LABELS, label, |ui| {
            ui.label(theme::body(self.choice.if_nothing.clone()));
        });
    }

    fn facts_ui(&self, ui: &mut Ui, refusal: Option<Refusal>) {
        let text = self.view.text;
        ui.spacing_mut().item_spacing.y = 0.0;
        let row = |ui: &mut Ui, label, words: String| {
            fact_row_ui(ui, LABELS, label, |ui| {
                ui.label(theme::body(words));
            });
        };
        let label = theme::strong(text.say("choice-unchanged"));
        row(ui, label, self.choice.unchanged.clone());
        let label = theme::soft(ui, text.say("choice-until"));
        fact_row_ui(ui, LABELS, label, |ui| self.until_ui(ui));
        if refusal.is_some() {
            self.if_nothing_ui(ui);
        } else {
            let words = match self.choice.reversible {
                Reversible::Yes | Reversible::Unclear => text.say("choice-changing-yes"),
                Reversible::Partly => text.say("choice-changing-partly"),
                Reversible::No => text.say("choice-changing-no"),
            };
            let label = theme::soft(ui, text.say("choice-changing"));
            row(ui, label, words);
        }
        ui.spacing_mut().item_spacing.y = spacing::S8;
        ui.add_space(spacing::S16);
    }

    /// The safe date, what ends then, and who counts how where sources differ.
    fn until_ui(&self, ui: &mut Ui) {
        let text = self.view.text;
        let Some(window) = self.window() else {
            ui.label(theme::body(text.say("choice-until-open-ended")));
            return;
        };
        let past = window.phase(self.view.now) == Phase::Closed;
        let words = match (window.kind, past) {
            _ if window.is_day_untold() => text.say("choice-until-day-untold"),
            (WindowKind::RightExpires, false) => text.say("choice-until-right-expires"),
            (WindowKind::RightExpires, true) => text.say("choice-until-gone"),
            (WindowKind::SharingStarts, false) => text.say("choice-until-sharing-starts"),
            (WindowKind::SharingStarts, true) => text.say("choice-until-sharing-started"),
            (WindowKind::NotRetroactive, false) => text.say("choice-until-not-retroactive"),
            (WindowKind::NotRetroactive, true) => text.say("choice-until-future-only"),
            (WindowKind::OpenEnded, _) => text.say("choice-until-open-ended"),
            (WindowKind::NoChoice, _) => text.say("choice-until-no-choice"),
        };
        let words = match window.counted_to(self.view.now) {
            Some(deadline) => text.say_with(
                "choice-until-line",
                &[
                    ("deadline", self.deadline(deadline).into()),
                    ("then", words.into()),
                ],
            ),
            None => words,
        };
        let words = marked(ui, &words);
        ui.label(words);
        self.readings_ui(ui, window);
        if let Some(day) = window.asked_again(self.view.now) {
            let words = text.say_with("choice-asked-again", &[("date", text.date(day).into())]);
            ui.label(theme::soft(ui, words));
        }
    }

    fn readings_ui(&self, ui: &mut Ui, window: &ComputedWindow) {
        let text = self.view.text;
        let known = self.open.notice.window(&window.id);
        let rules = window.readings.iter().filter(|reading| reading.applies);
        let rules = rules.filter_map(|reading| {
            let rule = known?.readings.iter().find(|rule| rule.id == reading.id)?;
            Some((rule, reading.deadline?, reading.assumed.is_some()))
        });
        let rules: Vec<_> = rules.collect();
        let differ = window.safe.map(|safe| safe.at) != window.closes.map(|closes| closes.at);
        match window.phase(self.view.now) {
            Phase::PastSafeDate if differ => {
                for (rule, deadline, _) in &rules {
                    let words = [
                        ("rule", sentence_case(&rule.words).into()),
                        ("date", text.date_short(deadline.last_day).into()),
                    ];
                    let words = text.say_with("choice-reading", &words);
                    ui.add(Label::new(theme::soft(ui, words)).wrap());
                }
            }
            Phase::NotYetOpen | Phase::Open if differ => {
                ui.label(theme::soft(ui, text.say("choice-sources-differ")));
            }
            _ => {}
        }
        if rules.iter().any(|(_, _, assumed)| *assumed) {
            ui.label(theme::soft(ui, text.say("choice-until-assumed")));
        }
    }

    /// A deadline with its zone, and on the person's own clock where that differs.
    fn deadline(&self, deadline: Deadline) -> String {
        let text = self.view.text;
        let zone = deadline.zone.name().to_owned();
        let words = if deadline.whole_day {
            let date = text.date(deadline.last_day);
            text.say_with(
                "choice-deadline-day",
                &[("date", date.into()), ("zone", zone.into())],
            )
        } else {
            let moment = text.moment(deadline.at, deadline.zone);
            text.say_with(
                "choice-deadline-moment",
                &[("moment", moment.into()), ("zone", zone.into())],
            )
        };
        if deadline.zone == self.open.facts.zone {
            return words;
        }
        let own = text.moment(deadline.at, self.open.facts.zone);
        text.say_with(
            "choice-deadline-own",
            &[("deadline", words.into()), ("moment", own.into())],
        )
    }

    fn worth_ui(&self, ui: &mut Ui, worth: Worth) {
        let text = self.view.text;
        let words = match worth {
            Worth::InTime => return,
            Worth::AfterSafeDate => text.say("choice-worth-after-safe-date"),
            Worth::FutureOnly => text.say("choice-worth-future-only"),
        };
        icon_words_ui(ui, Icon::Info, theme::body(words));
        ui.add_space(spacing::S8);
    }

    fn buttons_ui(&self, ui: &mut Ui, draft: &mut Draft, actions: &mut Vec<Action>) {
        let text = self.view.text;
        let saved = side_now(self.open, self.choice);
        let picked = draft.picked.get(&self.choice.id).copied();
        let unsaved = picked.filter(|side| Some(*side) != saved);
        let save = text.say("choice-save");
        let save = if self.primary {
            Button::primary(save)
        } else {
            Button::secondary(save)
        };
        let reset = match saved {
            None => text.say("choice-leave-undecided"),
            Some(_) => text.say("choice-back-to-saved"),
        };
        let (icon, words) = match unsaved {
            Some(side) => {
                let side = self.choice.side(side).words.as_str();
                let words = text.say_with("choice-draft", &[("side", side.into())]);
                (Icon::EditNote, words)
            }
            None => match self.saved_words() {
                Some(words) => (Icon::CheckCircle, words),
                None if self.open.chain_broken.is_some() => {
                    (Icon::Help, text.say("choice-unreadable"))
                }
                None => (Icon::Pending, text.say("choice-undecided")),
            },
        };
        let said = unsaved.is_none() && self.said_now();
        let words = theme::soft(ui, words);
        let to_tell = (unsaved.is_none() && saved == Some(Side::OptOut))
            .then(|| self.still_to_tell())
            .flatten();
        ui.spacing_mut().interact_size.y = 40.0;
        let beside = ICON + spacing::S8 + 1.0;
        let to_tell_width = to_tell.as_ref().map_or(0.0, |words| {
            let way = Button::link(text.say("choice-carry-out")).width(ui, f32::INFINITY);
            beside + width_of(ui, &theme::body(words)) + spacing::S8 + way
        });
        let width = to_tell_width.max(beside + width_of(ui, &words));
        let mut below = Some(words);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S16;
            let save = ui.add_enabled(unsaved.is_some(), save.icon(Icon::Save));
            if let (true, Some(side)) = (save.clicked(), unsaved) {
                actions.push(Action::Decide(self.choice.id.clone(), side));
                if save.has_focus() {
                    // The button goes out of use, so the keyboard goes on from Next.
                    focus_next(ui);
                }
            }
            let reset = ui.add_enabled(unsaved.is_some(), Button::secondary(reset));
            if reset.clicked() {
                draft.picked.remove(&self.choice.id);
            }
            if width <= ui.available_size_before_wrap().x
                && let Some(words) = below.take()
            {
                push_right(ui, width);
                let size = Vec2::new(width, 40.0);
                ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    if to_tell.is_none() {
                        ui.add_space(spacing::S8);
                    }
                    self.saved_ui(ui, icon, words, said, to_tell.as_deref(), actions);
                });
            }
        });
        if let Some(words) = below {
            self.saved_ui(ui, icon, words, said, to_tell.as_deref(), actions);
        }
        if unsaved.is_some()
            && let Some(words) = self.saved_words()
        {
            icon_words_ui(ui, Icon::CheckCircle, theme::body(words));
        }
    }

    /// What is saved or not; and that the service must still be told, with the way there.
    fn saved_ui(
        &self,
        ui: &mut Ui,
        icon: Icon,
        words: RichText,
        said: bool,
        to_tell: Option<&str>,
        actions: &mut Vec<Action>,
    ) {
        let ink = colors(ui).ink;
        let words = icon_words_in_ui(ui, icon, ink, words);
        if said {
            polite(ui, &words);
        }
        let Some(to_tell) = to_tell else {
            return;
        };
        ui.spacing_mut().interact_size.y = 32.0;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S8;
            icon_ui(ui, Icon::Pending, ink);
            ui.label(theme::body(to_tell));
            let way = Button::link(self.view.text.say("choice-carry-out"));
            if ui.add(way).clicked() {
                actions.push(Action::Go(Screen::Step(Step::CarryOut)));
            }
        });
    }

    /// Saving here tells the service nothing; `None` once it was told, as far as is known.
    fn still_to_tell(&self) -> Option<String> {
        let notice = self.open.notice;
        let service = notice.party(&notice.controller)?;
        let is_done = is_carried_out(self.open.entries, notice, self.choice);
        let name = [("service", service.name.as_str().into())];
        (!is_done).then(|| self.view.text.say_with("choice-still-to-tell", &name))
    }

    /// What was chosen before the notice was revised; it stays on record, and is taken for nothing new.
    fn earlier_ui(&self, ui: &mut Ui, is_asked: bool) {
        let text = self.view.text;
        let standing = standing(self.open, self.choice);
        let Standing::Decided(decision) = standing else {
            return;
        };
        if !standing.is_of_an_earlier_revision(self.open.notice.revision) {
            return;
        }
        let day = decision
            .at
            .with_timezone(&self.open.facts.zone)
            .date_naive();
        let words = [
            ("revision", decision.revision.into()),
            ("date", text.date(day).into()),
            (
                "side",
                self.choice.side(decision.side).words.as_str().into(),
            ),
        ];
        let words = text.say_with("choice-earlier", &words);
        icon_words_ui(ui, Icon::History, theme::body(words));
        if is_asked {
            ui.label(theme::soft(ui, text.say("choice-earlier-asked")));
        }
        ui.add_space(spacing::S8);
    }

    /// "Saved: Don't share for these, 22 November 2026, 14:05"; `None` while undecided, and where the
    /// notice was revised since.
    fn saved_words(&self) -> Option<String> {
        let text = self.view.text;
        let standing = standing(self.open, self.choice);
        let Standing::Decided(decision) = standing else {
            return None;
        };
        if standing.is_of_an_earlier_revision(self.open.notice.revision) {
            return None;
        }
        let side = self.choice.side(decision.side).words.as_str();
        let moment = text.moment(decision.at, self.open.facts.zone);
        Some(text.say_with(
            "choice-saved-as",
            &[
                ("saved", text.say("choice-saved").into()),
                ("side", side.into()),
                ("moment", moment.into()),
            ],
        ))
    }

    /// Whether this choice is the one that was saved just now.
    fn said_now(&self) -> bool {
        let at = |standing: &Standing| match standing {
            Standing::Undecided => None,
            Standing::Decided(decision) => Some(decision.at),
        };
        let newest = self.open.standings.values().filter_map(at).max();
        self.view.said == Some(&Said::ChoiceSaved)
            && newest.is_some()
            && at(standing(self.open, self.choice)) == newest
    }
}

/// What becomes of each covered purpose or right; a purpose whose receivers fare differently gets a
/// row for each fate.
fn covered_rows(notice: &Notice, choice: &Choice, side: Side, text: &Text) -> Vec<SideRow> {
    let mut rows = Vec::new();
    let shared = notice.shared_rows();
    for id in &choice.covers {
        if let Some(right) = notice.right(id) {
            let fate = match side {
                Side::OptOut => right.after_opt_out,
                Side::Allow => AfterOptOut::Continues,
            };
            let fate_words = match fate {
                AfterOptOut::Stops => text.say("choice-right-kept"),
                AfterOptOut::Continues => text.say("choice-right-lost"),
                AfterOptOut::Unclear => fate_words(text, fate),
            };
            rows.push(SideRow {
                fate,
                what: sentence_case(&right.words),
                fate_words,
            });
            continue;
        }
        let Some(purpose) = notice.purpose(id) else {
            continue;
        };
        let mut fates: BTreeMap<AfterOptOut, Vec<&str>> = BTreeMap::new();
        for row in shared.iter().filter(|row| row.purpose.id == *id) {
            if let Some(limits) = row.shared.limits() {
                let names = fates.entry(limits.after_opt_out).or_default();
                if !names.contains(&row.recipient.name.as_str()) {
                    names.push(&row.recipient.name);
                }
            }
        }
        let several = fates.len() > 1;
        for (after_opt_out, names) in fates {
            let fate = match side {
                Side::OptOut => after_opt_out,
                Side::Allow => AfterOptOut::Continues,
            };
            let mut what = sentence_case(&purpose.words);
            if several {
                what = text.say_with(
                    "choice-purpose-for",
                    &[("purpose", what.into()), ("who", names.join(", ").into())],
                );
            }
            rows.push(SideRow {
                fate,
                what,
                fate_words: fate_words(text, fate),
            });
        }
    }
    rows
}
