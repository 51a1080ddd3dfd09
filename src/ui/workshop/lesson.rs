//! A track that is gone through: the stop as the room sees it, what to say, a stopwatch, what comes next.

use std::time::Duration;

use chrono::{DateTime, Utc};
use egui::{Align, Label, Rect, Ui, vec2};

use super::{
    Draft,
    question::{self, LABEL, question_ui, vote_bars, votes_ui},
    screens::{drawing_ui, trials_ui},
    words::{answer_words, refusal_words, room_words, score_words, show_words, stopwatch},
};
use crate::{
    action::{Action, InWorkshop},
    fonts::Icon,
    text::Text,
    ui::{
        theme::{self, colors, spacing},
        widgets::{
            bars::bars_ui,
            button::Button,
            hairline_ui, icon_words_in_ui, icon_words_ui,
            rows::{polite_ui, push_right, section_ui},
        },
    },
    view::{OpenNotice, Said, View, WorkshopView},
    workshop::{Plan, Show, Stop, TrialScreen},
};

pub(super) fn lesson_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let (Some((track, lesson)), Some(plan)) = (workshop.track(), workshop.plan) else {
        return;
    };
    let Some(stop) = workshop.stop() else {
        return;
    };
    let text = view.text;
    let numbers = [
        ("minutes", track.minutes.into()),
        ("stop", (lesson.stop + 1).into()),
        ("stops", track.stops.len().into()),
    ];
    let (top, before) = (ui.cursor().min, draft.at);
    section_ui(ui, &text.say_with("workshop-stop", &numbers));
    ui.add_space(spacing::S8);
    hairline_ui(ui);
    ui.add_space(spacing::S8);
    let whole = Duration::from_secs(u64::from(track.minutes) * 60);
    let here = Duration::from_secs(stop.seconds.into());
    let gone = |began: DateTime<Utc>| (workshop.real - began).to_std().unwrap_or_default();
    let watch = |id, gone: Duration, of: Duration| {
        let times = [
            ("time", stopwatch(gone).into()),
            ("of", stopwatch(of).into()),
        ];
        text.say_with(id, &times)
    };
    ui.scope(|ui| {
        // Words stand level with the icon.
        ui.spacing_mut().interact_size.y = 28.0;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S16;
            let all = watch("workshop-time", gone(lesson.began), whole);
            icon_words_in_ui(ui, Icon::Schedule, colors(ui).ink, theme::strong(all));
            let gone = gone(lesson.stop_began);
            if gone > here {
                ui.label(theme::strong(watch("workshop-time-over", gone, here)));
            } else {
                let words = watch("workshop-time-here", gone, here);
                ui.label(theme::soft(ui, words));
            }
        });
    });
    ui.add_space(spacing::S16);
    stop_ui(ui, view, workshop, (open, stop), draft, actions);
    ui.add_space(spacing::S16);
    hairline_ui(ui);
    ui.add_space(spacing::S12);
    for point in &stop.points {
        icon_words_ui(ui, Icon::Chat, theme::body(point));
        ui.add_space(spacing::S8);
    }
    ui.add_space(spacing::S8);
    let next = track.stops.get(lesson.stop + 1);
    ui.add(Label::new(theme::soft(ui, next_words(text, plan, next))).wrap());
    ui.add_space(spacing::S12);
    ui.scope(|ui| moves_ui(ui, view, workshop, draft, true, actions));
    if draft.at != before {
        // Another part begins at its top, with the page's title above it.
        let air = vec2(0.0, 80.0);
        ui.scroll_to_rect(Rect::from_min_max(top - air, top), Some(Align::Min));
    }
}

/// "Next, question: …".
fn next_words(text: &Text, plan: &Plan, next: Option<&Stop>) -> String {
    let Some(next) = next else {
        return text.say("workshop-next-nothing");
    };
    let question = next.question.as_deref().and_then(|id| plan.question(id));
    let what = match question {
        Some(question) => question.words.clone(),
        None => show_words(text, next.show),
    };
    text.say_with("workshop-next-stop", &[("what", what.into())])
}

/// Back, on and out. `can_end` only where there is room for it.
pub(super) fn moves_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    draft: &mut Draft,
    can_end: bool,
    actions: &mut Vec<Action>,
) {
    let Some((track, lesson)) = workshop.track() else {
        return;
    };
    let text = view.text;
    let mut asked = Vec::new();
    // Whoever comes to another stop goes on from there, unless numbers are to be typed first.
    let here = Some((lesson.track, lesson.stop));
    let arrived = draft.at != here;
    draft.at = here;
    let finished = draft.question.takes_focus() && workshop.question().is_some();
    let takes_focus = finished || (arrived && !draft.question.is_asking());
    let main = |ui: &mut Ui, button: Button| {
        let button = ui.add(button);
        if takes_focus {
            button.request_focus();
        }
        button.clicked()
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S12, spacing::S8);
        let back = Button::secondary(text.say("frame-back")).icon(Icon::ArrowBack);
        if ui.add_enabled(lesson.stop > 0, back).clicked() {
            asked.push(InWorkshop::Back);
        }
        let is_asked = workshop.question().is_some_and(|question| {
            let open = view.open.as_ref();
            let hands = open.map(|open| workshop.room.hands(&open.notice.slug, &question.id));
            hands.is_some_and(|hands| !hands.revealed)
        });
        let is_last = lesson.stop + 1 >= track.stops.len();
        if is_asked {
            let reveal = Button::primary(text.say("workshop-reveal")).icon(Icon::Verified);
            if main(ui, reveal) {
                asked.push(InWorkshop::On);
            }
        } else if !is_last {
            let on = Button::primary(text.say("frame-next")).icon_after(Icon::ArrowForward);
            if main(ui, on) {
                asked.push(InWorkshop::On);
            }
        }
        if can_end {
            let end = if is_last {
                Button::secondary(text.say("workshop-track-end"))
            } else {
                Button::plain(text.say("workshop-track-end"))
            };
            let end = end.icon(Icon::Close);
            push_right(ui, end.width(ui, f32::INFINITY));
            if ui.add(end).clicked() {
                asked.push(InWorkshop::EndTrack);
            }
        }
    });
    actions.extend(asked.into_iter().map(Action::InWorkshop));
}

/// What the room sees, with what the facilitator does about it.
fn stop_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    (open, stop): (&OpenNotice<'_>, &Stop),
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    let notice = open.notice;
    if !matches!(stop.show, Show::Question | Show::Choice) {
        draft.question.ask_anew();
    }
    match stop.show {
        Show::Notice => {
            ui.add(Label::new(theme::section(&notice.words.headline)).wrap());
            ui.add_space(spacing::S8);
            ui.add(Label::new(theme::body(&notice.words.lead)).wrap());
        }
        Show::Question => {
            if let Some(question) = workshop.question() {
                let asked = (notice, question);
                question_ui(ui, view, workshop, asked, &mut draft.question, actions);
            }
        }
        Show::Day => {
            let day = super::words::day_words(view, workshop);
            ui.add(Label::new(theme::section(day)).wrap());
            ui.add_space(spacing::S8);
            ui.add(Label::new(theme::body(&notice.words.what_ends)).wrap());
        }
        Show::Screens => {
            ui.add(Label::new(theme::section(text.say("workshop-show-screens"))).wrap());
            ui.add_space(spacing::S8);
            screens_ui(ui, view, workshop, open, draft, actions);
        }
        Show::Choice => {
            if let Some(choice) = notice.choices.first() {
                ui.add(Label::new(theme::section(&choice.question)).wrap());
                ui.add_space(spacing::S12);
            }
            room_choice_ui(
                ui,
                view,
                workshop,
                open,
                LABEL,
                &mut draft.question,
                actions,
            );
        }
        Show::Tally => {
            ui.add(Label::new(theme::section(text.say("workshop-show-tally"))).wrap());
            ui.add_space(spacing::S8);
            results_ui(ui, view, workshop, open);
        }
    }
}

/// Somebody looks for the choice; the time is taken.
fn screens_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    if workshop.trial.is_none() {
        let what = view.text.say("workshop-screens-what");
        ui.add(Label::new(theme::body(what)).wrap());
        ui.add_space(spacing::S12);
    }
    trial_ui(ui, view, workshop, actions);
    ui.add_space(spacing::S12);
    if let Some(trial) = workshop.trial {
        let size = vec2(ui.available_width().min(360.0), 400.0);
        let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        let screen = (trial.screen, Some(trial));
        drawing_ui(ui, view, open, (rect, 1.0), screen, draft, actions);
    } else {
        trials_ui(ui, view, workshop, open);
    }
}

/// Begins on one of the two screens; while somebody looks, how long they have, and a way to stop.
pub(super) fn trial_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    let mut asked = Vec::new();
    // The row's height, so that words stand level with buttons.
    ui.spacing_mut().interact_size.y = 40.0;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S12, spacing::S8);
        if let Some(trial) = workshop.trial {
            let gone = (workshop.real - trial.began).to_std().unwrap_or_default();
            let time = theme::strong(stopwatch(gone));
            icon_words_in_ui(ui, Icon::Schedule, colors(ui).ink, time);
            if ui
                .add(Button::secondary(text.say("workshop-trial-drop")))
                .clicked()
            {
                asked.push(InWorkshop::DropTrial);
            }
            return;
        }
        for (screen, words) in [
            (TrialScreen::Hidden, text.say("workshop-trial-hidden")),
            (TrialScreen::Neutral, text.say("workshop-trial-neutral")),
        ] {
            if ui.add(Button::secondary(words)).clicked() {
                asked.push(InWorkshop::BeginTrial(screen));
            }
        }
    });
    actions.extend(asked.into_iter().map(Action::InWorkshop));
}

/// The room's hands for the notice's choice, and the choice made in its name.
pub(super) fn room_choice_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    open: &OpenNotice<'_>,
    label: f32,
    draft: &mut question::Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    let Some(choice) = open.notice.choices.first() else {
        ui.add(Label::new(theme::section(text.say("choice-none-title"))).wrap());
        ui.add_space(spacing::S8);
        ui.add(Label::new(theme::body(text.say("choice-none"))).wrap());
        return;
    };
    let refusal = refusal_words(text, open);
    if refusal.is_none() {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = spacing::S8;
            votes_ui(ui, view, workshop, open.notice, label, draft, actions);
        });
        ui.add_space(spacing::S12);
    } else {
        draft.ask_anew();
    }
    let takes_focus = draft.takes_focus();
    ui.scope(|ui| {
        // The row's height, so that words stand level with buttons.
        ui.spacing_mut().interact_size.y = 40.0;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(spacing::S12, spacing::S8);
            ui.label(theme::body(text.say("workshop-room-chooses")));
            for (place, side) in choice.sides().into_iter().enumerate() {
                let words = &choice.side(side).words;
                let button = ui.add(Button::secondary(words));
                if takes_focus && place == 0 {
                    button.request_focus();
                }
                if button.clicked() {
                    actions.push(Action::InWorkshop(InWorkshop::RoomChooses(side)));
                }
            }
        });
    });
    ui.add_space(spacing::S12);
    let chosen = room_words(text, workshop, open.notice);
    icon_words_ui(ui, Icon::Person, theme::strong(chosen));
    if view.said == Some(&Said::Refused) {
        ui.add_space(spacing::S4);
        polite_ui(ui, Icon::Close, &text.say("workshop-refused"));
    }
    if let Some(refusal) = refusal {
        ui.add_space(spacing::S4);
        icon_words_ui(ui, Icon::LockClock, theme::body(refusal));
    }
}

/// The room's guesses against the facts, and what else it found.
fn results_ui(ui: &mut Ui, view: &View<'_>, workshop: &WorkshopView<'_>, open: &OpenNotice<'_>) {
    let text = view.text;
    ui.add(Label::new(theme::strong(score_words(text, workshop, open))).wrap());
    ui.add_space(spacing::S8);
    for (question, hands, answer) in workshop.revealed(open.notice) {
        hairline_ui(ui);
        ui.add_space(spacing::S4);
        let right = [
            ("right", hands.of(answer).into()),
            ("count", hands.total().into()),
            ("answer", answer_words(text, answer).into()),
        ];
        let right = theme::soft(ui, text.say_with("workshop-right-of", &right));
        ui.add(Label::new(theme::body(&question.words)).wrap());
        ui.add(Label::new(right).wrap());
        ui.add_space(spacing::S4);
    }
    let votes = vote_bars(view, workshop, open.notice);
    if let Some(choice) = open.notice.choices.first().filter(|_| !votes.is_empty()) {
        hairline_ui(ui);
        ui.add_space(spacing::S4);
        ui.add(Label::new(theme::body(&choice.question)).wrap());
        bars_ui(ui, &votes, workshop.room.people().into());
    }
    let chosen = room_words(text, workshop, open.notice);
    icon_words_ui(ui, Icon::Person, theme::body(chosen));
    trials_ui(ui, view, workshop, open);
}
