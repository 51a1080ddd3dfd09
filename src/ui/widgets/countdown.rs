//! The day that matters and how long it is until then: a ring and words.
//! Whole days; hours on the last day; seconds in the last hour. Never an alarm colour.

use std::f32::consts::{FRAC_PI_2, TAU};

use chrono::{DateTime, Days, NaiveDate, Utc};
use egui::{
    Label, Response, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, accesskit::Live,
    text::LayoutJob,
};

use super::{marked::marked, paint_icon};
use crate::{
    fonts::Icon,
    text::Text,
    ui::theme::{colors, spacing},
    window::{ComputedWindow, Deadline, Phase, Remaining, WindowKind},
};

/// The ring's outer measure.
const RING: f32 = 22.0;
const RING_STROKE: f32 = 2.5;

/// How much room there is for words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Length {
    /// "Decide by 22 December 2026 · 30 days left".
    Full,
    /// "22 Dec 2026 · 30 days".
    Short,
}

/// How it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Telling {
    pub(crate) length: Length,
    /// There is nothing to decide any more, only to change.
    pub(crate) is_decided: bool,
}

/// The ring and the words.
pub(crate) fn countdown_ui(
    ui: &mut Ui,
    text: &Text,
    window: &ComputedWindow,
    now: DateTime<Utc>,
    telling: Telling,
) -> Response {
    let job = countdown_job(ui, text, window, now, telling);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S8;
        let ticks = matches!(window.remaining(now), Remaining::Seconds(_));
        let ring = ring_ui(ui, window, now);
        let words = ui.add(Label::new(job).wrap());
        // Announced politely when a whole day or hour has passed. In the last hour the words tick, so
        // the ring says once what they mean and no voice counts along.
        let announced = if ticks {
            let last_hour = text.say("countdown-last-hour");
            ring.widget_info(|| WidgetInfo::labeled(Role::Label, true, &last_hour));
            &ring
        } else {
            &words
        };
        ui.ctx()
            .accesskit_node_builder(announced.id, |node| node.set_live(Live::Polite));
        words
    })
    .inner
}

/// How wide it is when its words stay on one line.
pub(crate) fn countdown_width(
    ui: &Ui,
    text: &Text,
    window: &ComputedWindow,
    now: DateTime<Utc>,
    telling: Telling,
) -> f32 {
    let job = countdown_job(ui, text, window, now, telling);
    RING + spacing::S8 + ui.painter().layout_job(job).size().x.ceil()
}

/// How high it is where its words have `room` together with the ring.
pub(crate) fn countdown_height(
    ui: &Ui,
    text: &Text,
    window: &ComputedWindow,
    now: DateTime<Utc>,
    telling: Telling,
    room: f32,
) -> f32 {
    let mut job = countdown_job(ui, text, window, now, telling);
    job.wrap.max_width = (room - RING - spacing::S8).max(1.0);
    ui.painter().layout_job(job).size().y
}

fn countdown_job(
    ui: &Ui,
    text: &Text,
    window: &ComputedWindow,
    now: DateTime<Utc>,
    telling: Telling,
) -> LayoutJob {
    marked(ui, &countdown_words(text, window, now, telling))
}

/// The day that a deadline is told by: for sharing that starts, and for terms that take effect, the
/// first day after; else the last day on which something may still be done.
pub(crate) fn told_day(kind: WindowKind, deadline: Deadline) -> NaiveDate {
    match kind {
        WindowKind::SharingStarts | WindowKind::NoChoice if deadline.whole_day => deadline
            .last_day
            .checked_add_days(Days::new(1))
            .unwrap_or(deadline.last_day),
        _ => deadline.last_day,
    }
}

/// "30 days left", "5 hours left", "12 minutes and 3 seconds left".
pub(crate) fn left_words(text: &Text, remaining: Remaining) -> String {
    match remaining {
        Remaining::Days(days) => text.say_with("left-days", &[("days", days.into())]),
        Remaining::Hours(hours) => text.say_with("left-hours", &[("hours", hours.into())]),
        Remaining::Seconds(seconds) if seconds >= 60 => text.say_with(
            "left-minutes",
            &[
                ("minutes", (seconds / 60).into()),
                ("seconds", (seconds % 60).into()),
            ],
        ),
        Remaining::Seconds(seconds) => {
            text.say_with("left-seconds", &[("seconds", seconds.into())])
        }
        Remaining::Nothing => text.say("left-nothing"),
    }
}

/// The sentence with its marks: whole from the words' file, for every kind and phase.
fn countdown_words(
    text: &Text,
    window: &ComputedWindow,
    now: DateTime<Utc>,
    telling: Telling,
) -> String {
    let (phase, length) = (window.phase(now), telling.length);
    let Some(deadline) = window.counted_to(now) else {
        return match (window.kind, phase) {
            (_, Phase::NotYetOpen) => text.say("countdown-not-yet"),
            _ if window.is_day_untold() => text.say("countdown-day-untold"),
            (WindowKind::NoChoice, _) => text.say("countdown-no-choice"),
            _ => text.say("countdown-any-time"),
        };
    };
    let day = told_day(window.kind, deadline);
    let date = match length {
        Length::Full => text.date(day),
        Length::Short => text.date_short(day),
    };
    let opens = window.opens.with_timezone(&deadline.zone).date_naive();
    let opens = match length {
        Length::Full => text.date(opens),
        Length::Short => text.date_short(opens),
    };
    let remaining = deadline.remaining(now);
    let left = left_words(text, remaining);
    let dated = [("date", date.clone().into()), ("left", left.into())];
    let say = |id: &str| text.say_with(id, &dated);
    let only_date = |id: &str| text.say_with(id, &[("date", date.clone().into())]);
    match (phase, window.kind, length) {
        (Phase::NotYetOpen, _, _) => text.say_with("countdown-opens", &[("date", opens.into())]),
        (Phase::Open, _, Length::Short) => match remaining {
            Remaining::Days(_) => say("countdown-short"),
            _ => say("countdown-short-last-day"),
        },
        (Phase::Open, WindowKind::RightExpires, _) if telling.is_decided => match remaining {
            Remaining::Days(_) => say("countdown-change"),
            _ => say("countdown-change-last-day"),
        },
        (Phase::Open, WindowKind::RightExpires, _) => match remaining {
            Remaining::Days(_) => say("countdown-decide"),
            _ => say("countdown-decide-last-day"),
        },
        (Phase::Open, WindowKind::SharingStarts, _) => say("countdown-sharing-starts"),
        (Phase::Open, WindowKind::NotRetroactive, _) => say("countdown-not-retroactive"),
        (Phase::Open, WindowKind::OpenEnded, _) => say("countdown-open-ended-until"),
        (Phase::Open, WindowKind::NoChoice, _) => say("countdown-takes-effect"),
        (Phase::PastSafeDate, WindowKind::RightExpires, Length::Full) => say("countdown-past-safe"),
        (Phase::PastSafeDate, WindowKind::RightExpires, Length::Short) => {
            only_date("countdown-past-safe-short")
        }
        (Phase::Closed, WindowKind::RightExpires, Length::Full) => {
            if window.safe == window.closes {
                only_date("countdown-closed")
            } else {
                only_date("countdown-closed-latest")
            }
        }
        (Phase::Closed, WindowKind::RightExpires, Length::Short) => {
            only_date("countdown-closed-short")
        }
        (_, WindowKind::SharingStarts, _) => only_date("countdown-sharing-started"),
        (_, WindowKind::NotRetroactive, _) => text.say("countdown-future-only"),
        (_, WindowKind::OpenEnded, _) => text.say("countdown-any-time"),
        (_, WindowKind::NoChoice, _) => only_date("countdown-took-effect"),
    }
}

fn ring_ui(ui: &mut Ui, window: &ComputedWindow, now: DateTime<Utc>) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(RING), Sense::hover());
    let colors = colors(ui);
    if window.counted_to(now).is_none() || window.phase(now) == Phase::Closed {
        let icon = match window.kind {
            WindowKind::RightExpires => Icon::LockClock,
            WindowKind::NoChoice => Icon::DoNotDisturbOn,
            _ => Icon::Schedule,
        };
        paint_icon(ui, rect, icon, colors.ink);
        return response;
    }
    let ring_radius = (RING - RING_STROKE) / 2.0;
    ui.painter().circle_stroke(
        rect.center(),
        ring_radius,
        Stroke::new(RING_STROKE, colors.line),
    );
    let part = window.part_left(now);
    // From the top, clockwise: what is gone is gone from the top on.
    let points = (0u8..=64)
        .map(|step| {
            let turn = (1.0 - part) + part * f32::from(step) / 64.0;
            rect.center() + ring_radius * Vec2::angled(turn * TAU - FRAC_PI_2)
        })
        .collect();
    ui.painter()
        .add(Shape::line(points, Stroke::new(RING_STROKE, colors.ink)));
    response
}
