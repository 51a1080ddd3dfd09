//! When something happened to the person: what was told, and the field to tell it or take it back.
//! A day that isn't known stays unknown.

use chrono::NaiveTime;
use egui::{TextEdit, Ui, vec2};

use super::{Draft, said_ui, soft_ui};
use crate::{
    action::Action,
    notice::PartialDate,
    text::Text,
    ui::{
        theme::{self, spacing},
        widgets::{button::Button, date_field::date_field_ui},
    },
    view::{OpenNotice, View},
    window::{Anchor, AnchorTime},
};

#[derive(Debug, Default)]
pub(super) struct Typed {
    day: String,
    time: String,
}

pub(super) fn anchor_label(text: &Text, anchor: Anchor) -> String {
    match anchor {
        Anchor::Announced => text.say("update-announced"),
        Anchor::Shown => text.say("anchor-shown"),
        Anchor::Accepted => text.say("anchor-accepted"),
        Anchor::Sent => text.say("anchor-sent"),
        Anchor::Received => text.say("anchor-received"),
        Anchor::Registered => text.say("anchor-registered"),
    }
}

pub(super) fn anchor_question(text: &Text, anchor: Anchor) -> String {
    match anchor {
        Anchor::Announced => text.say("update-announced"),
        Anchor::Shown => text.say("anchor-shown-question"),
        Anchor::Accepted => text.say("anchor-accepted-question"),
        Anchor::Sent => text.say("anchor-sent-question"),
        Anchor::Received => text.say("anchor-received-question"),
        Anchor::Registered => text.say("anchor-registered-question"),
    }
}

pub(super) fn assumed_words(text: &Text, anchor: Anchor) -> String {
    let question = [("question", anchor_question(text, anchor).into())];
    text.say_with("update-assumed", &question)
}

pub(super) fn want_of_words(text: &Text, anchor: Anchor) -> String {
    let question = [("question", anchor_question(text, anchor).into())];
    text.say_with("update-want-of", &question)
}

/// What the person told, on the calendar shown: a replay's is moved.
fn told(open: &OpenNotice<'_>, anchor: Anchor) -> Option<AnchorTime> {
    let (time, _) = open.facts.anchors.get(&anchor)?;
    time.moved(open.facts.shift_days).ok()
}

/// "When you agreed: 20 September 2016"; nothing where it isn't known.
pub(super) fn told_ui(ui: &mut Ui, text: &Text, open: &OpenNotice<'_>, anchor: Anchor) {
    let date = match told(open, anchor) {
        None => return,
        Some(AnchorTime::Day(day)) => text.date(day),
        Some(AnchorTime::Moment(moment)) => {
            let parts = [
                ("date", text.date(moment.date()).into()),
                ("time", moment.format("%H:%M").to_string().into()),
            ];
            text.say_with("date-moment", &parts)
        }
    };
    let label = anchor_label(text, anchor);
    let parts = [("label", label.into()), ("date", date.into())];
    said_ui(ui, &text.say_with("anchor-told", &parts));
}

/// Asks for the day, or for another one.
pub(super) fn anchor_button(text: &Text, open: &OpenNotice<'_>, anchor: Anchor) -> Button {
    if told(open, anchor).is_some() {
        let label = [("label", anchor_label(text, anchor).into())];
        let name = text.say_with("anchor-change-name", &label);
        Button::plain(text.say("anchor-change")).name(name)
    } else {
        Button::plain(anchor_question(text, anchor))
    }
}

/// The field to tell it or take it back, where it is folded out.
pub(super) fn anchor_field_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    anchor: Anchor,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    let told = told(open, anchor);
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
