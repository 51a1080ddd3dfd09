//! Step 1: who tells you, what changes, which dates, what ends then, and what doing nothing means.
//! The person may say here when something happened to them; a day that isn't known stays unknown.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use egui::{Frame, Label, Margin, RichText, Role, Stroke, TextEdit, Ui, WidgetInfo, vec2};

use super::{
    frame::Room,
    theme::{self, colors, radius, spacing, stroke},
    widgets::{
        button::{Button, Fold},
        calendar::{self, Days, calendar_ui},
        columns_ui,
        countdown::told_day,
        date_field::date_field_ui,
        hairline_ui, icon_ui,
        marked::marked,
    },
};
use crate::{
    action::Action,
    fonts::Icon,
    ledger::Mode,
    notice::PartialDate,
    text::Text,
    view::{OpenNotice, View},
    window::{
        Anchor, AnchorTime, ComputedReading, ComputedWindow, Deadline, MetBy, Phase, Reading,
        WindowKind,
    },
};

const LABELS: f32 = 148.0;
const BETWEEN: f32 = 40.0;

/// A day being typed in, and what is folded out.
#[derive(Debug, Default)]
pub(super) struct Draft {
    readings_open: bool,
    /// The anchors whose field is open.
    anchors: BTreeMap<Anchor, Typed>,
}

#[derive(Debug, Default)]
struct Typed {
    day: String,
    time: String,
}

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
) -> Vec<Action> {
    let mut actions = Vec::new();
    let words = &open.notice.words;
    ui.spacing_mut().item_spacing.y = 0.0;
    let headline = ui.add(Label::new(theme::title(ui, &words.headline)).wrap());
    headline.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &words.headline));
    ui.add_space(spacing::S8);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(theme::READING_WIDTH));
        ui.add(Label::new(theme::lead(&words.lead)).wrap());
    });
    ui.add_space(spacing::S16);
    findings_ui(ui, view, open, &mut actions);
    ui.add_space(spacing::S8);
    let window = open
        .notice
        .main_window()
        .and_then(|window| Some((window, open.windows.get(&window.id)?)));
    let strip = window.and_then(|(_, computed)| {
        let deadline = computed.counted_to(view.now)?;
        Some((computed, deadline))
    });
    let width = ui.available_width();
    if Room::of(ui.ctx().content_rect()) == Room::Wide && strip.is_some() {
        let widths = [width - calendar::WIDTH - BETWEEN, calendar::WIDTH];
        columns_ui(ui, &widths, BETWEEN, |ui, column| {
            if column == 0 {
                facts_ui(ui, view, open, draft, &mut actions);
            } else if let Some((computed, deadline)) = strip {
                strip_ui(ui, view, computed, deadline);
            }
        });
    } else {
        facts_ui(ui, view, open, draft, &mut actions);
        if let Some((computed, deadline)) = strip {
            ui.add_space(spacing::S24);
            strip_ui(ui, view, computed, deadline);
        }
    }
    actions
}

fn strip_ui(ui: &mut Ui, view: &View<'_>, computed: &ComputedWindow, deadline: Deadline) {
    let text = view.text;
    let today = view.now.with_timezone(&deadline.zone).date_naive();
    let day = told_day(computed.kind, deadline);
    let date = [("date", text.day_month(day).into())];
    let words = match (computed.kind, computed.phase(view.now)) {
        (WindowKind::SharingStarts, _) => text.say_with("calendar-sharing", &date),
        (WindowKind::NoChoice, _) => text.say_with("calendar-effect", &date),
        (_, Phase::PastSafeDate) => text.say_with("calendar-very-last", &date),
        _ => text.say_with("calendar-last", &date),
    };
    let longest = computed
        .closes
        .map(|closes| told_day(computed.kind, closes));
    let longest_words = longest.map(|day| {
        text.say_with(
            "calendar-very-last",
            &[("date", text.day_month(day).into())],
        )
    });
    hairline_ui(ui);
    ui.add_space(spacing::S12);
    let days = Days {
        today,
        last: day,
        last_words: &words,
        longest: longest.zip(longest_words.as_deref()),
    };
    calendar_ui(ui, text, &days);
}

fn facts_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    let words = &open.notice.words;
    fact_ui(ui, text.say("update-who"), |ui| said_ui(ui, &words.who));
    fact_ui(ui, text.say("update-announced"), |ui| {
        said_ui(ui, &words.announcement);
    });
    if let Some(window) = open.notice.main_window()
        && let Some(computed) = open.windows.get(&window.id)
    {
        let label = match (computed.kind, computed.phase(view.now)) {
            (WindowKind::SharingStarts, Phase::Open | Phase::NotYetOpen) => {
                text.say("update-sharing-starts")
            }
            (WindowKind::SharingStarts, _) => text.say("update-sharing-started"),
            (WindowKind::NoChoice, Phase::Open | Phase::NotYetOpen) => {
                text.say("update-takes-effect")
            }
            (WindowKind::NoChoice, _) => text.say("update-took-effect"),
            _ => text.say("update-last-day"),
        };
        fact_ui(ui, label, |ui| {
            last_day_ui(ui, view, open, &window.readings, computed, draft);
        });
        if let Some(again) = computed.asked_again(view.now) {
            fact_ui(ui, text.say("update-renews"), |ui| {
                let date = [("date", text.date(again).into())];
                said_ui(ui, &text.say_with("update-renews-then", &date));
            });
        }
        for anchor in window.anchors_to_ask() {
            fact_ui(ui, anchor_label(text, anchor), |ui| {
                anchor_ui(ui, view, open, anchor, draft, actions);
            });
        }
    }
    fact_ui(ui, text.say("update-what-ends"), |ui| {
        said_ui(ui, &words.what_ends);
    });
    fact_ui(ui, text.say("update-if-nothing"), |ui| {
        said_ui(ui, &words.if_nothing);
    });
    fact_ui(ui, text.say("update-if-opt-out"), |ui| {
        said_ui(ui, &words.if_opt_out);
    });
}

/// A label and what it says, under a hairline.
fn fact_ui(ui: &mut Ui, label: String, add: impl FnOnce(&mut Ui)) {
    hairline_ui(ui);
    ui.add_space(spacing::S8);
    let width = ui.available_width();
    if Room::of(ui.ctx().content_rect()) == Room::Small {
        ui.add(Label::new(theme::soft(ui, label)).wrap());
        add(ui);
    } else {
        let mut add = Some(add);
        columns_ui(ui, &[LABELS, width - LABELS], 0.0, |ui, column| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if column == 0 {
                ui.set_max_width(LABELS - spacing::S12);
                ui.add(Label::new(theme::soft(ui, label.clone())).wrap());
            } else if let Some(add) = add.take() {
                add(ui);
            }
        });
    }
    ui.add_space(spacing::S8);
}

fn said_ui(ui: &mut Ui, words: &str) {
    ui.add(Label::new(theme::body(words)).wrap());
}

/// The day, how it is counted, and who counts otherwise.
fn last_day_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    readings: &[Reading],
    computed: &ComputedWindow,
    draft: &mut Draft,
) {
    let text = view.text;
    let Some(deadline) = computed.counted_to(view.now) else {
        let words = match computed.kind {
            WindowKind::NoChoice => text.say("update-no-date"),
            _ => text.say("update-any-time"),
        };
        return said_ui(ui, &words);
    };
    ui.add(Label::new(marked(ui, &deadline_words(text, computed.kind, deadline))).wrap());
    if computed.phase(view.now) == Phase::PastSafeDate
        && let Some(safe) = computed.safe
    {
        let date = [("date", text.date(told_day(computed.kind, safe)).into())];
        soft_ui(ui, text.say_with("update-past-safe", &date));
    }
    if open.mode == Mode::Replay
        && open.facts.shift_days != 0
        && let Some(real) = real_day(open, computed.kind, deadline)
    {
        let date = [("date", text.date(real).into())];
        soft_ui(ui, text.say_with("update-really", &date));
    }
    if computed.phase(view.now) == Phase::Closed
        && let Some(anchor) = computed.for_want_of()
    {
        soft_ui(ui, want_of_words(text, anchor));
    }
    let rules: Vec<(&Reading, &ComputedReading)> = readings
        .iter()
        .filter_map(|reading| {
            let computed = computed.readings.iter().find(|c| c.id == reading.id)?;
            Some((reading, computed))
        })
        .collect();
    if let [(reading, computed)] = rules.as_slice() {
        soft_ui(ui, reading.words.clone());
        assumed_ui(ui, text, computed);
        if reading.met_by == MetBy::Postmarked {
            soft_ui(ui, text.say("update-postmarked"));
        }
        return;
    }
    let fold = if draft.readings_open {
        Fold::Open
    } else {
        Fold::Shut
    };
    let count = [("count", rules.len().into())];
    let words = Button::plain(text.say_with("update-readings", &count)).fold(fold);
    let ink = colors(ui).accent;
    if ui.add(words.color(ink)).clicked() {
        draft.readings_open = !draft.readings_open;
    }
    if draft.readings_open {
        for (reading, computed_reading) in rules {
            reading_ui(ui, view, open, computed.kind, reading, computed_reading);
        }
    }
}

/// One way to count: its day, its rule, who counts so.
fn reading_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    kind: WindowKind,
    reading: &Reading,
    computed: &ComputedReading,
) {
    let text = view.text;
    ui.add_space(spacing::S8);
    if let Some(deadline) = computed.deadline.filter(|_| computed.applies) {
        ui.add(Label::new(marked(ui, &deadline_words(text, kind, deadline))).wrap());
    } else {
        ui.add(Label::new(theme::body(text.say("update-reading-moot"))).wrap());
    }
    said_ui(ui, &reading.words);
    let mut speakers: Vec<&str> = Vec::new();
    for claim in reading.claims.iter().filter_map(|id| open.notice.claim(id)) {
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
    if let Some(anchor) = computed.assumed {
        soft_ui(ui, assumed_words(text, anchor));
    }
}

fn soft_ui(ui: &mut Ui, words: String) {
    let words: RichText = theme::soft(ui, words);
    ui.add(Label::new(words).wrap());
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

/// The day on the real calendar, in a replay.
fn real_day(
    open: &OpenNotice<'_>,
    kind: WindowKind,
    deadline: Deadline,
) -> Option<chrono::NaiveDate> {
    let moved = AnchorTime::Day(told_day(kind, deadline)).moved(-open.facts.shift_days);
    moved.ok().map(AnchorTime::day)
}

fn anchor_label(text: &Text, anchor: Anchor) -> String {
    match anchor {
        Anchor::Announced => text.say("update-announced"),
        Anchor::Shown => text.say("anchor-shown"),
        Anchor::Accepted => text.say("anchor-accepted"),
        Anchor::Sent => text.say("anchor-sent"),
        Anchor::Received => text.say("anchor-received"),
        Anchor::Registered => text.say("anchor-registered"),
    }
}

fn anchor_question(text: &Text, anchor: Anchor) -> String {
    match anchor {
        Anchor::Announced => text.say("update-announced"),
        Anchor::Shown => text.say("anchor-shown-question"),
        Anchor::Accepted => text.say("anchor-accepted-question"),
        Anchor::Sent => text.say("anchor-sent-question"),
        Anchor::Received => text.say("anchor-received-question"),
        Anchor::Registered => text.say("anchor-registered-question"),
    }
}

fn assumed_words(text: &Text, anchor: Anchor) -> String {
    let question = [("question", anchor_question(text, anchor).into())];
    text.say_with("update-assumed", &question)
}

fn want_of_words(text: &Text, anchor: Anchor) -> String {
    let question = [("question", anchor_question(text, anchor).into())];
    text.say_with("update-want-of", &question)
}

/// What the person told, and the field to tell it or take it back.
fn anchor_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    anchor: Anchor,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    let told = open
        .facts
        .anchors
        .get(&anchor)
        .and_then(|(time, _)| time.moved(open.facts.shift_days).ok());
    let known = match told {
        Some(AnchorTime::Day(day)) => text.date(day),
        Some(AnchorTime::Moment(moment)) => {
            let parts = [
                ("date", text.date(moment.date()).into()),
                ("time", moment.format("%H:%M").to_string().into()),
            ];
            text.say_with("date-moment", &parts)
        }
        None => text.say("anchor-unknown"),
    };
    let is_open = draft.anchors.contains_key(&anchor);
    let fold = if is_open { Fold::Open } else { Fold::Shut };
    let words = if told.is_some() {
        text.say("anchor-change")
    } else {
        anchor_question(text, anchor)
    };
    let ink = colors(ui).accent;
    let change = Button::plain(words).color(ink).fold(fold);
    let pressed = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S16;
        ui.spacing_mut().interact_size.y = 24.0;
        ui.add(Label::new(theme::body(known)).extend());
        ui.add(change).clicked()
    });
    if pressed.inner {
        if is_open {
            draft.anchors.remove(&anchor);
        } else {
            draft.anchors.insert(anchor, Typed::default());
        }
    }
    let Some(typed) = draft.anchors.get_mut(&anchor) else {
        return;
    };
    ui.add_space(spacing::S8);
    ui.spacing_mut().item_spacing.y = spacing::S4;
    let (_, date) = date_field_ui(
        ui,
        text,
        "anchor_day",
        &text.say("anchor-day"),
        &mut typed.day,
    );
    let label = ui.label(theme::body(text.say("anchor-time")));
    let field = TextEdit::singleline(&mut typed.time)
        .id_salt("anchor_time")
        .char_limit(5)
        .desired_width(120.0)
        .min_size(vec2(0.0, 40.0))
        .align(egui::Align2::LEFT_CENTER)
        .hint_text(text.say("anchor-time-hint"));
    ui.add(field).labelled_by(label.id);
    let time = read_time(&typed.time);
    if time == TypedTime::NotUnderstood {
        soft_ui(ui, text.say("anchor-time-unclear"));
    }
    let entered = match (date, time) {
        (Some(PartialDate::Day(day)), TypedTime::At(time)) => {
            Some(AnchorTime::Moment(day.and_time(time)))
        }
        (Some(PartialDate::Day(day)), TypedTime::Nothing) => Some(AnchorTime::Day(day)),
        _ => None,
    };
    if entered.is_none() && date.is_some() && time != TypedTime::NotUnderstood {
        soft_ui(ui, text.say("anchor-whole-day"));
    }
    ui.add_space(spacing::S8);
    let mut is_done = false;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S12, spacing::S8);
        let keep = Button::secondary(text.say("anchor-keep"));
        if ui.add_enabled(entered.is_some(), keep).clicked() {
            actions.push(Action::EnterAnchor(anchor, entered));
            is_done = true;
        }
        if told.is_some() {
            let forget = Button::secondary(text.say("anchor-forget"));
            if ui.add(forget).clicked() {
                actions.push(Action::EnterAnchor(anchor, None));
                is_done = true;
            }
        }
    });
    if is_done {
        draft.anchors.remove(&anchor);
    }
}

/// A time that may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TypedTime {
    Nothing,
    NotUnderstood,
    At(NaiveTime),
}

fn read_time(typed: &str) -> TypedTime {
    let typed = typed.trim();
    if typed.is_empty() {
        return TypedTime::Nothing;
    }
    NaiveTime::parse_from_str(&typed.replace('.', ":"), "%H:%M")
        .map_or(TypedTime::NotUnderstood, TypedTime::At)
}

/// A clock that is behind, a chain that doesn't hold: told plainly, where reading begins.
fn findings_ui(ui: &mut Ui, view: &View<'_>, open: &OpenNotice<'_>, actions: &mut Vec<Action>) {
    let text = view.text;
    if let Some(mark) = open.clock_behind {
        let mark = [("mark", text.moment(mark, open.facts.zone).into())];
        finding_ui(
            ui,
            Icon::Schedule,
            &text.say_with("clock-behind", &mark),
            |ui| {
                let wrong = Button::secondary(text.say("clock-was-wrong")).low();
                if ui.add(wrong).clicked() {
                    actions.push(Action::CorrectClock);
                }
            },
        );
    }
    if let Some(broken) = open.chain_broken {
        finding_ui(ui, Icon::Warning, &text.say("chain-broken"), |ui| {
            soft_ui(ui, broken.to_owned());
        });
    }
}

fn finding_ui(ui: &mut Ui, icon: Icon, words: &str, add: impl FnOnce(&mut Ui)) {
    let colors = colors(ui);
    Frame::NONE
        .fill(colors.sunken)
        .stroke(Stroke::new(stroke::HAIRLINE, colors.line_strong))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                icon_ui(ui, icon, colors.ink);
                ui.vertical(|ui| {
                    ui.add(Label::new(theme::body(words)).wrap());
                    ui.add_space(spacing::S8);
                    add(ui);
                });
            });
        });
    ui.add_space(spacing::S12);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_optional_and_read_in_two_ways() {
        let at = |hour, minute| TypedTime::At(NaiveTime::from_hms_opt(hour, minute, 0).unwrap());
        assert_eq!(read_time(" "), TypedTime::Nothing);
        assert_eq!(read_time("14:05"), at(14, 5));
        assert_eq!(read_time("9.30"), at(9, 30));
        assert_eq!(read_time("25:00"), TypedTime::NotUnderstood);
        assert_eq!(read_time("soon"), TypedTime::NotUnderstood);
    }
}
