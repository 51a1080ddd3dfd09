//! Step 1: who tells you, what changes, which dates, what ends then, and what doing nothing means.
//! The person may say here when something happened to them; a day that isn't known stays unknown.

mod anchor;
mod file_of;
mod findings;
mod last_day;
mod strip;

use std::collections::BTreeMap;

use egui::{Label, RichText, Role, Ui, WidgetInfo};

use self::{
    anchor::Typed,
    file_of::{changes_ui, file_of_ui},
    findings::findings_ui,
    last_day::last_day_ui,
    strip::strip_ui,
};
use super::{
    frame::Room,
    theme::{self, spacing},
    widgets::{calendar, columns_ui, hairline_ui},
};
use crate::{
    action::Action,
    view::{OpenNotice, View},
    window::{Anchor, Phase, WindowKind},
};

const LABELS: f32 = 148.0;
const BETWEEN: f32 = 40.0;
/// Above and below a fact.
const FACT_PAD: f32 = 10.0;

/// A day being typed in, and what is folded out.
#[derive(Debug, Default)]
pub(super) struct Draft {
    readings_open: bool,
    changes_open: bool,
    file_open: bool,
    /// Where the notice's file is to be written.
    path: String,
    /// The anchors whose field is open.
    anchors: BTreeMap<Anchor, Typed>,
}

impl Draft {
    /// Folds the field of an anchor out, or in and forgets what was typed.
    fn turn(&mut self, anchor: Anchor) {
        if self.anchors.remove(&anchor).is_none() {
            self.anchors.insert(anchor, Typed::default());
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
    let words = &open.notice.words;
    ui.spacing_mut().item_spacing.y = 0.0;
    let headline = ui.add(Label::new(theme::title(ui, &words.headline)).wrap());
    headline.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &words.headline));
    ui.add_space(spacing::S4);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(theme::READING_WIDTH));
        ui.add(Label::new(theme::lead(&words.lead)).wrap());
        if open.notice.language != view.text.tag() {
            let tag = &open.notice.language;
            let named = view.languages.iter().find(|(known, _)| known == tag);
            let name = named.map_or(tag, |(_, name)| name);
            let name = [("language", name.as_str().into())];
            soft_ui(ui, view.text.say_with("update-other-language", &name));
        }
    });
    ui.add_space(spacing::S12);
    findings_ui(ui, view, open, &mut actions);
    changes_ui(ui, view.text, open, draft);
    let main = open.notice.main_window();
    let strip = main.and_then(|window| {
        let computed = open.windows.get(&window.id)?;
        Some((computed, computed.safe?))
    });
    let width = ui.available_width();
    if Room::of(ui.ctx().content_rect()) == Room::Wide && strip.is_some() {
        let widths = [width - calendar::WIDTH - BETWEEN, calendar::WIDTH];
        columns_ui(ui, &widths, BETWEEN, |ui, column| {
            if column == 0 {
                facts_ui(ui, view, open, draft, &mut actions);
            } else if let Some((computed, safe)) = strip {
                strip_ui(ui, view, open, computed, safe);
            }
        });
    } else {
        facts_ui(ui, view, open, draft, &mut actions);
        if let Some((computed, safe)) = strip {
            ui.add_space(spacing::S24);
            strip_ui(ui, view, open, computed, safe);
        }
    }
    ui.add_space(spacing::S16);
    file_of_ui(ui, view, open, draft, &mut actions);
    actions
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
            last_day_ui(ui, view, open, (window, computed), draft, actions);
        });
        if let Some(again) = computed.asked_again(view.now) {
            fact_ui(ui, text.say("update-renews"), |ui| {
                let date = [("date", text.date(again).into())];
                said_ui(ui, &text.say_with("update-renews-then", &date));
            });
        }
    }
    fact_ui(ui, text.say("update-what-ends"), |ui| {
        said_ui(ui, &words.what_ends);
    });
    fact_ui(ui, text.say("update-if-nothing"), |ui| {
        said_ui(ui, &words.if_nothing);
    });
    let refused = if open.notice.offers_no_choice() {
        text.say("update-what-is-left")
    } else {
        text.say("update-if-opt-out")
    };
    fact_ui(ui, refused, |ui| {
        said_ui(ui, &words.if_opt_out);
    });
}

/// A label and what it says, under a hairline.
fn fact_ui(ui: &mut Ui, label: String, add: impl FnOnce(&mut Ui)) {
    hairline_ui(ui);
    ui.add_space(FACT_PAD - 1.0);
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
    ui.add_space(FACT_PAD);
}

fn said_ui(ui: &mut Ui, words: &str) {
    ui.add(Label::new(theme::body(words)).wrap());
}

fn soft_ui(ui: &mut Ui, words: String) {
    let words: RichText = theme::soft(ui, words);
    ui.add(Label::new(words).wrap());
}
