//! My notices: each with its state, soonest first. Nothing here decides anything.

mod row;

use std::cmp::Reverse;

use egui::{Label, Role, Ui, WidgetInfo};

use self::row::{is_waiting, row_ui};
use super::{
    frame::{self, Room},
    theme::{self, ICON, colors, spacing},
    widgets::{
        button::Button,
        checked_record::{self, checks_ui, looked_ui},
        columns_ui, hairline_ui, icon_words_in_ui, icon_words_ui,
        mark::mark_ui,
        rows::width_of,
        steady_ui,
    },
};
use crate::{
    action::{Action, Screen},
    fonts::Icon,
    ledger::Mode,
    notice::Slug,
    text::Text,
    view::{HomeRow, Preview, PreviewOf, View, Work},
};

/// The mark before the program's name, with its air.
const MARK: f32 = 48.0;

#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The notice whose removal is being asked about.
    removing: Option<(Slug, Mode)>,
    checks: checked_record::Draft,
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
    let title = ui.label(theme::title(ui, text.say("home-title")));
    title.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text.say("home-title")));
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
    let (mut waiting, mut settled): (Vec<&HomeRow>, Vec<&HomeRow>) =
        view.home.iter().partition(|row| is_waiting(row, view));
    let deadline = |row: &HomeRow| {
        let window = row.window.as_ref()?;
        window.counted_to(view.now).map(|deadline| deadline.at)
    };
    // What has no day ahead comes after what has.
    let ahead = |row: &HomeRow| deadline(row).filter(|at| *at > view.now);
    waiting.sort_by_key(|row| (ahead(row).is_none(), ahead(row), deadline(row)));
    settled.sort_by_key(|row| Reverse(deadline(row)));
    let groups = [
        (waiting, text.say("home-waiting"), text.say("home-soonest")),
        (settled, text.say("home-settled"), text.say("home-latest")),
    ];
    let mut is_first = true;
    for (rows, name, order) in groups {
        if rows.is_empty() {
            continue;
        }
        let room = Room::of(ui.ctx().content_rect());
        egui::Sides::new().show(
            ui,
            |ui| ui.label(theme::section(name)),
            |ui| {
                if room != Room::Small {
                    ui.label(theme::soft(ui, order));
                }
            },
        );
        ui.add_space(spacing::S8);
        hairline_ui(ui);
        for row in rows {
            ui.push_id((&row.slug, row.mode.as_str()), |ui| {
                row_ui(ui, view, row, draft, room, is_first, arrived, actions);
            });
            is_first = false;
        }
        ui.add_space(spacing::S24);
    }
    hints_ui(ui, text);
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
    let folder = view.data_dir.join("notices").display().to_string();
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
