//! Claims in order of time, a month at a time, on a line; the notice's own days stand on it too.
//! A date that is known vaguely is drawn as an open ring, and its words say how well it is known.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use egui::{Label, Pos2, Stroke, Ui, pos2};

use crate::{
    fonts::Icon,
    notice::{
        Claim, Notice, PartialDate,
        told::{Period, by_period, period_of},
    },
    text::{Text, sentence_case},
    ui::{
        theme::{self, colors, spacing, stroke},
        widgets::{
            claim_card::claim_ui, columns_ui, countdown::told_day, date_field::partial_date,
            paint_icon, rows::fold_row_ui,
        },
    },
    view::OpenNotice,
    window::AnchorTime,
};

/// Left of everything, where the line runs.
const GUTTER: f32 = 32.0;
/// From the top of a row to the middle of its first line of words.
const TO_NODE: f32 = 21.0;
const NODE: f32 = 5.0;

/// What stands at the line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Node {
    /// A month or a year.
    Period,
    /// A day.
    Exact,
    /// Some day of a month or a year, or none.
    Vague,
    /// A day of the notice itself.
    Mark,
}

/// A day of the notice itself, on the real calendar.
struct Mark {
    day: chrono::NaiveDate,
    words: String,
}

pub(super) fn show(
    ui: &mut Ui,
    text: &Text,
    open: &OpenNotice<'_>,
    now: DateTime<Utc>,
    claims: &[&Claim],
    unfolded: &mut BTreeSet<PartialDate>,
) {
    let marks = marks(text, open, now);
    ui.spacing_mut().item_spacing.y = 0.0;
    for period in by_period(claims.iter().copied()) {
        ui.push_id(period.when.to_string(), |ui| {
            period_ui(ui, text, open.notice, &period, &marks, unfolded);
        });
    }
}

fn period_ui(
    ui: &mut Ui,
    text: &Text,
    notice: &Notice,
    period: &Period<'_>,
    marks: &[Mark],
    unfolded: &mut BTreeSet<PartialDate>,
) {
    let mut is_open = unfolded.contains(&period.when);
    on_line_ui(ui, Node::Period, |ui| {
        let words = sentence_case(&partial_date(period.when, text));
        let beside = text.say_with("claims-period", &[("n", period.claims.len().into())]);
        if fold_row_ui(ui, &words, &beside, &mut is_open).clicked() {
            if is_open {
                unfolded.insert(period.when);
            } else {
                unfolded.remove(&period.when);
            }
        }
    });
    let here = |mark: &&Mark| period_of(PartialDate::Day(mark.day)) == period.when;
    let mut marks = marks.iter().filter(here).peekable();
    if is_open {
        for claim in &period.claims {
            while let Some(mark) = marks.next_if(|mark| PartialDate::Day(mark.day) <= claim.said) {
                mark_ui(ui, mark);
            }
            let node = match claim.said {
                PartialDate::Day(_) => Node::Exact,
                _ => Node::Vague,
            };
            on_line_ui(ui, node, |ui| claim_ui(ui, text, notice, claim));
        }
    }
    for mark in marks {
        mark_ui(ui, mark);
    }
}

fn mark_ui(ui: &mut Ui, mark: &Mark) {
    on_line_ui(ui, Node::Mark, |ui| {
        ui.add_space(9.0);
        ui.add(Label::new(theme::strong(&mark.words)).wrap());
        ui.add_space(9.0);
    });
}

/// The announcement, and the last day by the safe count; in a replay too the real ones, since claims
/// keep theirs.
fn marks(text: &Text, open: &OpenNotice<'_>, now: DateTime<Utc>) -> Vec<Mark> {
    let mut marks = vec![Mark {
        day: open.notice.announced,
        words: text.say_with(
            "claims-mark-announced",
            &[("date", text.date(open.notice.announced).into())],
        ),
    }];
    let window = open.notice.main_window();
    let computed = window.and_then(|window| open.windows.get(&window.id));
    let deadline = computed.and_then(|computed| computed.safe.or(computed.counted_to(now)));
    if let (Some(computed), Some(deadline)) = (computed, deadline) {
        let told = AnchorTime::Day(told_day(computed.kind, deadline));
        if let Ok(real) = told.moved(-open.facts.shift_days) {
            let day = real.day();
            let words = text.say_with("claims-mark-last", &[("date", text.date(day).into())]);
            marks.push(Mark { day, words });
        }
    }
    marks.sort_by_key(|mark| mark.day);
    marks
}

/// Something beside the line, with its node at the height of its first words.
fn on_line_ui(ui: &mut Ui, node: Node, add: impl FnOnce(&mut Ui)) {
    let top = ui.cursor().min;
    let width = ui.available_width();
    let mut add = Some(add);
    columns_ui(ui, &[GUTTER, width - GUTTER], 0.0, |ui, index| {
        if index == 1
            && let Some(add) = add.take()
        {
            add(ui);
        }
    });
    let x = top.x + GUTTER / 2.0 - spacing::S4;
    let bottom = ui.cursor().top();
    let palette = colors(ui);
    let line = Stroke::new(stroke::HAIRLINE, palette.line_strong);
    ui.painter().vline(x, top.y..=bottom, line);
    node_ui(ui, node, pos2(x, top.y + TO_NODE));
}

fn node_ui(ui: &Ui, node: Node, at: Pos2) {
    let palette = colors(ui);
    let ring = Stroke::new(stroke::SELECTED, palette.ink);
    match node {
        Node::Period => {
            ui.painter().circle_filled(at, NODE + 2.0, palette.surface);
            ui.painter().circle_filled(at, NODE, palette.ink);
        }
        Node::Exact => {
            ui.painter().circle_filled(at, NODE - 1.5, palette.ink);
        }
        Node::Vague => {
            ui.painter().circle(at, NODE - 1.0, palette.surface, ring);
        }
        Node::Mark => {
            let ground = egui::Rect::from_center_size(at, egui::Vec2::splat(theme::ICON));
            ui.painter().rect_filled(ground, 0.0, palette.surface);
            paint_icon(ui, ground, Icon::Event, palette.ink);
        }
    }
}
