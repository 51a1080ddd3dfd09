//! The last day, how it is counted, and who counts otherwise. What only some need folds out: every
//! way of counting, and the day on which something happened to the person.

use chrono::{DateTime, Utc};
use egui::{Label, Ui, vec2};

use super::{
    Draft,
    anchor::{anchor_button, anchor_field_ui, assumed_words, told_ui, want_of_words},
    said_ui, soft_ui,
};
use crate::{
    action::Action,
    notice::Notice,
    text::{Text, sentence_case},
    ui::{
        theme::{self, colors, spacing},
        widgets::{
            button::{Button, Fold},
            countdown::told_day,
            marked::marked,
        },
    },
    view::{OpenNotice, View},
    window::{
        Anchor, ComputedReading, ComputedWindow, Deadline, DecisionWindow, MetBy, Phase, Reading,
        WindowKind,
    },
};

/// The day, how it is counted, and who counts otherwise.
pub(super) fn last_day_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    (window, computed): (&DecisionWindow, &ComputedWindow),
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    let anchors = window.anchors_to_ask();
    if let Some(deadline) = computed.counted_to(view.now) {
        ui.add(Label::new(marked(ui, &deadline_words(text, computed.kind, deadline))).wrap());
        others_ui(ui, text, computed, view.now);
        if computed.phase(view.now) == Phase::Closed
            && let Some(anchor) = computed.for_want_of()
        {
            soft_ui(ui, want_of_words(text, anchor));
        }
    } else {
        let words = match computed.kind {
            _ if computed.is_day_untold() => text.say("update-day-untold"),
            WindowKind::NoChoice => text.say("update-no-date"),
            _ => text.say("update-any-time"),
        };
        said_ui(ui, &words);
    }
    let rules: Vec<(&Reading, &ComputedReading)> = window
        .readings
        .iter()
        .filter_map(|reading| {
            let computed = computed.readings.iter().find(|c| c.id == reading.id)?;
            Some((reading, computed))
        })
        .collect();
    if let [(reading, computed)] = rules.as_slice() {
        soft_ui(ui, sentence_case(&reading.words));
        assumed_ui(ui, text, computed);
        if reading.met_by == MetBy::Postmarked {
            soft_ui(ui, text.say("update-postmarked"));
        }
    }
    for anchor in &anchors {
        told_ui(ui, text, open, *anchor);
    }
    folds_ui(ui, text, open, (rules.len(), &anchors), draft);
    if draft.readings_open && rules.len() > 1 {
        for (reading, computed_reading) in rules {
            reading_ui(
                ui,
                text,
                open.notice,
                computed.kind,
                (reading, computed_reading),
            );
        }
    }
    for anchor in anchors {
        anchor_field_ui(ui, view, open, anchor, draft, actions);
    }
}

/// The buttons that fold the rest out, side by side where they fit.
fn folds_ui(
    ui: &mut Ui,
    text: &Text,
    open: &OpenNotice<'_>,
    (rules, anchors): (usize, &[Anchor]),
    draft: &mut Draft,
) {
    if rules < 2 && anchors.is_empty() {
        return;
    }
    let ink = colors(ui).accent;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S16, 0.0);
        if rules > 1 {
            let fold = fold(draft.readings_open);
            let count = [("count", rules.into())];
            let words = text.say_with("update-readings", &count);
            if ui.add(Button::plain(words).color(ink).fold(fold)).clicked() {
                draft.readings_open = !draft.readings_open;
            }
        }
        for anchor in anchors {
            let is_open = draft.anchors.contains_key(anchor);
            let button = anchor_button(text, open, *anchor);
            if ui.add(button.color(ink).fold(fold(is_open))).clicked() {
                draft.turn(*anchor);
            }
        }
    });
}

fn fold(is_open: bool) -> Fold {
    if is_open { Fold::Open } else { Fold::Shut }
}

/// Who counts to another day, and which of them is the safe one.
fn others_ui(ui: &mut Ui, text: &Text, computed: &ComputedWindow, now: DateTime<Utc>) {
    let (Some(safe), Some(closes)) = (computed.safe, computed.closes) else {
        return;
    };
    if safe.at == closes.at {
        return;
    }
    let day = |deadline| text.day_month(told_day(computed.kind, deadline));
    if computed.phase(now) == Phase::PastSafeDate {
        let date = [("date", text.date(told_day(computed.kind, safe)).into())];
        return soft_ui(ui, text.say_with("update-past-safe", &date));
    }
    if computed.phase(now) == Phase::Closed {
        return;
    }
    let later = computed.readings.iter().filter(|reading| {
        reading.applies && reading.deadline.is_some_and(|other| other.at > safe.at)
    });
    let parts = [("n", later.count().into()), ("date", day(closes).into())];
    soft_ui(ui, text.say_with("update-others", &parts));
}

/// One way to count: its day, its rule, who counts so.
fn reading_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    kind: WindowKind,
    (reading, computed): (&Reading, &ComputedReading),
) {
    ui.add_space(spacing::S8);
    if let Some(deadline) = computed.deadline.filter(|_| computed.applies) {
        ui.add(Label::new(marked(ui, &deadline_words(text, kind, deadline))).wrap());
    } else {
        ui.add(Label::new(theme::body(text.say("update-reading-moot"))).wrap());
    }
    said_ui(ui, &reading.words);
    let mut speakers: Vec<&str> = Vec::new();
    for claim in reading.claims.iter().filter_map(|id| notice.claim(id)) {
        if !speakers.contains(&claim.speaker.as_str()) {
            speakers.push(&claim.speaker);
        }
    }
    if !speakers.is_empty() {
        let who = [("who", speakers.join(", ").into())];
        soft_ui(ui, text.say_with("update-reading-who", &who));
    }
    if reading.met_by == MetBy::Postmarked {
        soft_ui(ui, text.say("update-postmarked"));
    }
    if computed.applies {
        assumed_ui(ui, text, computed);
    }
}

fn assumed_ui(ui: &mut Ui, text: &Text, computed: &ComputedReading) {
    if let Some(anchor) = computed.assumed.filter(|_| computed.deadline.is_some()) {
        soft_ui(ui, assumed_words(text, anchor));
    }
}

/// "**22 December 2026**, end of the day (Berlin)": the zone stands with every deadline.
fn deadline_words(text: &Text, kind: WindowKind, deadline: Deadline) -> String {
    let day = text.date(told_day(kind, deadline));
    let zone = deadline.zone.name().replace('_', " ");
    let dated = [("date", day.into()), ("zone", zone.into())];
    match kind {
        WindowKind::SharingStarts | WindowKind::NoChoice if deadline.whole_day => {
            text.say_with("update-from-day", &dated)
        }
        _ if deadline.whole_day => text.say_with("update-end-of-day", &dated),
        _ => {
            let local = deadline.at.with_timezone(&deadline.zone);
            let [date, zone] = dated;
            let time = ("time", local.format("%H:%M").to_string().into());
            text.say_with("update-moment", &[date, time, zone])
        }
    }
}
