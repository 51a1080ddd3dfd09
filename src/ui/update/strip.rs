//! The calendar beside the facts: today, the last day, and the days to which others count. Where there
//! is no date there is no calendar.

use chrono::NaiveDate;
use egui::Ui;

use super::soft_ui;
use crate::{
    ledger::Mode,
    ui::{
        theme::spacing,
        widgets::{
            calendar::{Marked, Sign, calendar_ui},
            countdown::told_day,
            hairline_ui,
        },
    },
    view::{OpenNotice, View},
    window::{AnchorTime, ComputedWindow, Deadline, Phase, WindowKind},
};

/// So many other days are named below the calendar; the ways of counting tell all of them.
const MOST_OTHERS: usize = 3;

pub(super) fn strip_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    computed: &ComputedWindow,
    safe: Deadline,
) {
    let marked = marked_days(computed, safe, view);
    hairline_ui(ui);
    ui.add_space(spacing::S12);
    calendar_ui(ui, view.text, &marked, &key(view, computed, safe, &marked));
    if open.mode != Mode::Real
        && open.facts.shift_days != 0
        && let Some(real) = real_day(open, computed.kind, safe)
    {
        let date = [("date", view.text.date(real).into())];
        ui.add_space(spacing::S4);
        soft_ui(ui, view.text.say_with("update-really", &date));
    }
}

/// The days of the readings that hold for this person; what is moot is not among them.
fn marked_days(computed: &ComputedWindow, safe: Deadline, view: &View<'_>) -> Marked {
    let day = |deadline| told_day(computed.kind, deadline);
    let today = view.now.with_timezone(&safe.zone).date_naive();
    let opens = computed.opens.with_timezone(&safe.zone).date_naive();
    let safe_day = day(safe);
    let holding = computed.readings.iter().filter(|reading| reading.applies);
    let mut others: Vec<_> = holding
        .filter_map(|reading| reading.deadline.map(day))
        .filter(|day| *day > safe_day)
        .collect();
    others.sort_unstable();
    others.dedup();
    Marked {
        today,
        from: today.max(opens),
        safe: safe_day,
        others,
    }
}

/// The key, a sentence for each day that is marked.
fn key(
    view: &View<'_>,
    computed: &ComputedWindow,
    safe: Deadline,
    marked: &Marked,
) -> Vec<(Sign, String)> {
    let text = view.text;
    let mut key = Vec::new();
    let date = |day| [("date", text.day_month(day).into())];
    match computed.phase(view.now) {
        Phase::NotYetOpen => {
            let opens = computed.opens.with_timezone(&safe.zone).date_naive();
            key.push((Sign::Opens, text.say_with("calendar-opens", &date(opens))));
        }
        Phase::Open | Phase::PastSafeDate => {
            let today = text.say_with("calendar-today", &date(marked.today));
            key.push((Sign::Today, today));
        }
        Phase::Closed => {}
    }
    let several = !marked.others.is_empty();
    let last = date(marked.safe);
    let words = match computed.kind {
        WindowKind::SharingStarts => text.say_with("calendar-sharing", &last),
        WindowKind::NoChoice => text.say_with("calendar-effect", &last),
        _ if several => text.say_with("calendar-safe", &last),
        _ => text.say_with("calendar-last", &last),
    };
    key.push((Sign::Safe, words));
    for other in marked.others.iter().take(MOST_OTHERS) {
        let words = text.say_with("calendar-other", &date(*other));
        key.push((Sign::Other, words));
    }
    let untold = marked.others.len().saturating_sub(MOST_OTHERS);
    if untold > 0
        && let Some(last) = marked.others.last()
    {
        let [last] = date(*last);
        let words = text.say_with("calendar-others", &[("n", untold.into()), last]);
        key.push((Sign::Other, words));
    }
    key
}

/// The day on the real calendar, in a replay.
fn real_day(open: &OpenNotice<'_>, kind: WindowKind, deadline: Deadline) -> Option<NaiveDate> {
    let moved = AnchorTime::Day(told_day(kind, deadline)).moved(-open.facts.shift_days);
    moved.ok().map(AnchorTime::day)
}
