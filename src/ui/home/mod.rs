//! My notices: each with its state, soonest first. Nothing here decides anything.

mod filter;
mod row;

use std::cmp::Reverse;

use chrono::{DateTime, Utc};
use egui::{Label, Role, Ui, WidgetInfo};

use self::{
    filter::{Filter, filter_ui},
    row::{is_waiting, row_ui},
};
use super::{
    frame::{self, Room},
    theme::{self, ICON, colors, spacing},
    widgets::{
        button::Button,
        checked_record::{self, checks_ui, looked_ui},
        columns_ui, hairline_ui, icon_words_in_ui, icon_words_ui,
        mark::mark_ui,
        rows::{polite, push_right, width_of},
        sparing::sparing_ui,
        steady_ui,
    },
};
use crate::{
    action::{Action, Screen},
    fonts::Icon,
    ledger::Mode,
    notice::Slug,
    text::{Text, path_words},
    view::{HomeRow, Preview, PreviewOf, View, Work},
};

/// About so high is a row that was never drawn.
const ROW: f32 = 96.0;
/// The mark before the program's name, with its air.
const MARK: f32 = 48.0;

#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The notice whose removal is being asked about.
    removing: Option<(Slug, Mode)>,
    checks: checked_record::Draft,
    filter: Filter,
}

pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &mut Draft,
    frame_draft: &mut frame::Draft,
    arrived: bool,
) -> Vec<Action> {
    let text = view.text;
    let takes_focus = !view.busy && draft.checks.takes_focus_to_choose(ui);
    frame::plain_ui(
        ui,
        view,
        frame_draft,
        arrived,
        |ui, actions| {
            let check = Button::plain(text.say("home-check-record")).icon(Icon::Verified);
            let settings = Button::plain(text.say("settings-title")).icon(Icon::Settings);
            let room = ui.available_width();
            let width = check.width(ui, room) + settings.width(ui, room) + spacing::S24;
            let name = theme::strong(text.say("app-name"));
            // Where there is no room for all, what can be pressed comes first.
            if width + MARK + width_of(ui, &name) <= room {
                mark_ui(ui);
                ui.label(name);
            }
            ui.add_space((ui.available_width() - width).max(0.0));
            let check = ui.add_enabled(!view.busy, check);
            if takes_focus {
                check.request_focus();
            }
            if check.clicked() {
                actions.push(Action::ChooseRecords);
            }
            ui.add_space(spacing::S16);
            if ui.add(settings).clicked() {
                actions.push(Action::Go(Screen::Settings));
            }
        },
        |ui, actions| page_ui(ui, view, draft, arrived, actions),
    )
}

fn page_ui(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &mut Draft,
    arrived: bool,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    ui.spacing_mut().item_spacing.y = 0.0;
    head_ui(ui, view, actions);
    ui.add_space(spacing::S16);
    let is_checking = view
        .progress
        .is_some_and(|progress| progress.what == Work::Checking);
    if is_checking || !view.checked.is_empty() {
        checked_ui(ui, view, &mut draft.checks, actions);
        ui.add_space(spacing::S24);
    }
    if view.home.is_empty() {
        return empty_ui(ui, view);
    }
    filter_ui(ui, view, &mut draft.filter);
    let mut list = List {
        view,
        draft,
        arrived,
        is_first: true,
        actions,
    };
    if list.draft.filter.is_on() {
        list.found_ui(ui);
    } else {
        list.groups_ui(ui);
    }
    hints_ui(ui, text);
}

/// The title, and what is done to the list as a whole.
fn head_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let text = view.text;
    let is_mine = |row: &HomeRow| row.own || row.has_entries;
    let days = Button::plain(text.say("home-all-days")).icon(Icon::Event);
    let days = view.home.iter().any(is_mine).then_some(days);
    let own = view.workshop.is_none();
    let workshop = Button::plain(text.say("workshop-title")).icon(Icon::RecordVoiceOver);
    let workshop = own.then_some(workshop);
    let add = Button::secondary(text.say("home-add"))
        .icon(Icon::EditNote)
        .low();
    let add = own.then_some(add);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(spacing::S16, spacing::S8);
        let title = ui.label(theme::title(ui, text.say("home-title")));
        title.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text.say("home-title")));
        let buttons = [&days, &workshop, &add].into_iter().flatten();
        let widths = buttons.map(|button| button.width(ui, f32::INFINITY) + spacing::S16);
        push_right(ui, widths.sum::<f32>() - spacing::S16);
        if let Some(days) = days
            && ui.add_enabled(!view.busy, days).clicked()
        {
            actions.push(Action::SaveAllDays);
        }
        for (button, action) in [
            (workshop, Action::StartWorkshop),
            (add, Action::Go(Screen::Add)),
        ] {
            if button.is_some_and(|button| ui.add(button).clicked()) {
                actions.push(action);
            }
        }
    });
}

/// The notices, in their groups or as they were looked for.
struct List<'a, 'v> {
    view: &'a View<'v>,
    draft: &'a mut Draft,
    arrived: bool,
    is_first: bool,
    actions: &'a mut Vec<Action>,
}

impl List<'_, '_> {
    fn groups_ui(&mut self, ui: &mut Ui) {
        let view = self.view;
        let text = view.text;
        let is_mine = |row: &HomeRow| row.own || row.has_entries;
        let (mut to_check, mut waiting) = (Vec::new(), Vec::new());
        let (mut settled, mut library) = (Vec::new(), Vec::new());
        for row in view.home {
            if row.check_due.is_some() {
                to_check.push(row);
            } else if is_waiting(row, view) && (is_mine(row) || ahead(row, view).is_some()) {
                waiting.push(row);
            } else if is_mine(row) {
                settled.push(row);
            } else {
                library.push(row);
            }
        }
        to_check.sort_by_key(|row| row.check_due);
        waiting.sort_by_key(|row| soonest(row, view));
        settled.sort_by_key(|row| Reverse(deadline(row, view)));
        library.sort_by_key(|row| Reverse(row.announced));
        for (rows, name, order) in [
            (waiting, text.say("home-waiting"), text.say("home-soonest")),
            (
                to_check,
                text.say("home-to-check"),
                text.say("home-to-check-order"),
            ),
            (settled, text.say("home-settled"), text.say("home-latest")),
            (
                library,
                text.say("home-library"),
                text.say("home-library-order"),
            ),
        ] {
            if !rows.is_empty() {
                self.group_ui(ui, &rows, name, order);
            }
        }
    }

    /// What fits the words, the state and the place, soonest first.
    fn found_ui(&mut self, ui: &mut Ui) {
        let (view, filter) = (self.view, &self.draft.filter);
        let mut found: Vec<&HomeRow> = view
            .home
            .iter()
            .filter(|row| filter.takes(row, view))
            .collect();
        found.sort_by_key(|row| soonest(row, view));
        let count = [("n", found.len().into())];
        let words = view.text.say_with("home-found", &count);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = spacing::S16;
            let said = ui.label(theme::section(words));
            polite(ui, &said);
            if ui
                .add(Button::link(view.text.say("home-show-all")))
                .clicked()
            {
                self.draft.filter = Filter::default();
            }
        });
        ui.add_space(spacing::S8);
        hairline_ui(ui);
        self.rows_ui(ui, &found);
        ui.add_space(spacing::S24);
    }

    fn group_ui(&mut self, ui: &mut Ui, rows: &[&HomeRow], name: String, order: String) {
        let room = Room::of(ui.ctx().content_rect());
        egui::Sides::new().show(
            ui,
            |ui| ui.label(theme::section(name)),
            |ui| {
                if room != Room::Small && rows.len() > 1 {
                    ui.label(theme::soft(ui, order));
                }
            },
        );
        ui.add_space(spacing::S8);
        hairline_ui(ui);
        self.rows_ui(ui, rows);
        ui.add_space(spacing::S24);
    }

    fn rows_ui(&mut self, ui: &mut Ui, rows: &[&HomeRow]) {
        let (view, room) = (self.view, Room::of(ui.ctx().content_rect()));
        for row in rows {
            let part = (&row.slug, row.mode.as_str());
            let (is_first, arrived) = (self.is_first, self.arrived);
            sparing_ui(ui, part, rows.len(), Some(ROW), |ui| {
                ui.push_id(part, |ui| {
                    let (draft, actions) = (&mut *self.draft, &mut *self.actions);
                    row_ui(ui, view, row, draft, room, is_first, arrived, actions);
                });
            });
            self.is_first = false;
        }
    }
}

fn deadline(row: &HomeRow, view: &View<'_>) -> Option<DateTime<Utc>> {
    let window = row.window.as_ref()?;
    window.counted_to(view.now).map(|deadline| deadline.at)
}

fn ahead(row: &HomeRow, view: &View<'_>) -> Option<DateTime<Utc>> {
    deadline(row, view).filter(|at| *at > view.now)
}

/// What has no day ahead comes after what has, the latest first.
fn soonest(row: &HomeRow, view: &View<'_>) -> impl Ord + use<> {
    let ahead = ahead(row, view);
    (ahead.is_none(), ahead, Reverse(deadline(row, view)))
}

/// Where there is no notice: what this is, what can be done here, and where notices come from.
fn empty_ui(ui: &mut Ui, view: &View<'_>) {
    let text = view.text;
    ui.set_max_width(ui.available_width().min(theme::READING_WIDTH));
    ui.add(Label::new(theme::lead(text.say("home-empty"))).wrap());
    ui.add_space(spacing::S8);
    ui.add(Label::new(theme::body(text.say("home-what-this-is"))).wrap());
    ui.add_space(spacing::S24);
    ui.spacing_mut().item_spacing.y = spacing::S12;
    let folder = path_words(&view.data_dir.join("notices"));
    let folder = text.say_with("home-own-notices", &[("folder", folder.into())]);
    icon_words_ui(ui, Icon::FolderOpen, theme::body(folder));
    icon_words_ui(ui, Icon::Verified, theme::body(text.say("home-check-any")));
    icon_words_ui(ui, Icon::WifiOff, theme::body(text.say("frame-promise")));
}

/// On one line where they fit, the promise at the right.
fn hints_ui(ui: &mut Ui, text: &Text) {
    let ink = colors(ui).ink_soft;
    let drop = theme::soft(ui, text.say("home-drop"));
    let promise = theme::soft(ui, text.say("frame-promise"));
    let promise_width = ICON + spacing::S8 + width_of(ui, &promise) + 1.0;
    let both = ICON + spacing::S8 + width_of(ui, &drop) + spacing::S32 + promise_width;
    if both <= ui.available_width() {
        let widths = [ui.available_width() - promise_width, promise_width];
        let mut hints = [(Icon::Verified, drop), (Icon::WifiOff, promise)].into_iter();
        columns_ui(ui, &widths, 0.0, |ui, _| {
            if let Some((icon, words)) = hints.next() {
                icon_words_in_ui(ui, icon, ink, words);
            }
        });
        return;
    }
    ui.spacing_mut().item_spacing.y = spacing::S8;
    icon_words_in_ui(ui, Icon::Verified, ink, drop);
    icon_words_in_ui(ui, Icon::WifiOff, ink, promise);
}

/// The answers about records that were dropped here, and the one that is looked at.
fn checked_ui(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &mut checked_record::Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    ui.scope(|ui| {
        checks_ui(ui, view, draft, actions);
        if !view.checked.is_empty() {
            let dismiss = Button::plain(text.say("trouble-dismiss")).icon(Icon::Close);
            if ui.add(dismiss).clicked() {
                actions.push(Action::Dismiss);
                draft.focus_to_choose(ui);
            }
        }
        if let Some(Preview {
            of: PreviewOf::Record(path),
            shown,
        }) = view.preview
        {
            ui.add_space(spacing::S16);
            steady_ui(ui, "looked", |ui| {
                looked_ui(ui, text, path, shown, draft, actions);
            });
        }
    });
}
