//! My notices: each with its state, soonest first. Nothing here decides anything.

use std::cmp::Reverse;

use egui::{Frame, Label, Margin, Role, Sense, Ui, WidgetInfo, vec2};

use super::{
    frame::{self, Room},
    theme::{self, colors, radius, spacing},
    widgets::{
        button::Button,
        checked_record::{self, checks_ui, looked_ui},
        columns_ui,
        countdown::{left_words, told_day},
        hairline_ui, icon_words_in_ui, icon_words_ui,
        mark::mark_ui,
        paint_icon,
        rows::width_of,
        steady_ui,
    },
};
use crate::{
    action::{Action, Screen},
    decision::Standing,
    fonts::Icon,
    ledger::Mode,
    notice::Slug,
    text::Text,
    view::{HomeRow, Known, Preview, PreviewOf, View, Work},
    window::{Phase, WindowKind},
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
        ui.add(Label::new(theme::body(text.say("home-empty"))).wrap());
        ui.add_space(spacing::S24);
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

fn hints_ui(ui: &mut Ui, text: &Text) {
    let ink = colors(ui).ink_soft;
    ui.spacing_mut().item_spacing = vec2(spacing::S32, spacing::S8);
    let drop = theme::soft(ui, text.say("home-drop"));
    let promise = theme::soft(ui, text.say("frame-promise"));
    icon_words_in_ui(ui, Icon::Verified, ink, drop);
    icon_words_in_ui(ui, Icon::WifiOff, ink, promise);
}

/// Something may still be decided, and hasn't been.
fn is_waiting(row: &HomeRow, view: &View<'_>) -> bool {
    let is_over = row.window.as_ref().is_some_and(|window| {
        window.kind == WindowKind::RightExpires && window.phase(view.now) == Phase::Closed
    });
    let is_open = row.standing == Standing::Undecided || row.known == Known::AskedAgain;
    !row.no_choice && is_open && !is_over
}

#[expect(
    clippy::too_many_arguments,
    reason = "one row of the one list, split off for its length"
)]
fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    row: &HomeRow,
    draft: &mut Draft,
    room: Room,
    is_first: bool,
    arrived: bool,
    actions: &mut Vec<Action>,
) {
    let width = ui.available_width();
    ui.add_space(spacing::S12);
    let open_ui = |ui: &mut Ui, min_width: f32, actions: &mut Vec<Action>| {
        let words = if is_waiting(row, view) && !row.has_entries {
            view.text.say("home-start")
        } else {
            view.text.say("home-open")
        };
        let name = [
            ("action", words.clone().into()),
            ("title", row.title.clone().into()),
        ];
        let name = view.text.say_with("home-open-name", &name);
        let button = if is_first {
            Button::primary(words)
        } else {
            Button::secondary(words)
        };
        let response = ui.add(button.min_width(min_width).name(name));
        if is_first && arrived {
            response.request_focus();
        }
        if response.clicked() {
            actions.push(Action::Open(row.slug.clone()));
        }
    };
    match room {
        Room::Wide => {
            let widths = [136.0, width - 136.0 - 232.0 - 104.0 - 72.0, 232.0, 104.0];
            columns_ui(ui, &widths, spacing::S24, |ui, column| match column {
                0 => date_ui(ui, view, row),
                1 => name_ui(ui, view.text, row),
                2 => state_ui(ui, view, row, draft),
                _ => {
                    ui.add_space(spacing::S8);
                    open_ui(ui, 104.0, actions);
                }
            });
        }
        Room::Narrow => {
            let widths = [136.0, width - 136.0 - 104.0 - 48.0, 104.0];
            columns_ui(ui, &widths, spacing::S24, |ui, column| match column {
                0 => date_ui(ui, view, row),
                1 => {
                    name_ui(ui, view.text, row);
                    ui.add_space(spacing::S4);
                    state_ui(ui, view, row, draft);
                }
                _ => {
                    ui.add_space(spacing::S8);
                    open_ui(ui, 104.0, actions);
                }
            });
        }
        Room::Small => {
            name_ui(ui, view.text, row);
            date_ui(ui, view, row);
            state_ui(ui, view, row, draft);
            ui.add_space(spacing::S8);
            open_ui(ui, width, actions);
        }
    }
    if draft.removing.as_ref() == Some(&(row.slug.clone(), row.mode)) {
        ui.add_space(spacing::S12);
        question_ui(ui, view.text, row, draft, actions);
    }
    ui.add_space(spacing::S16);
    hairline_ui(ui);
}

/// The day that matters, and what it means.
fn date_ui(ui: &mut Ui, view: &View<'_>, row: &HomeRow) {
    let text = view.text;
    let window = row.window.as_ref();
    let deadline = window.and_then(|window| window.counted_to(view.now));
    let (date, meaning) = match (window, deadline) {
        (Some(window), Some(deadline)) => {
            let date = text.date_short(told_day(window.kind, deadline));
            let meaning = match (window.phase(view.now), window.kind) {
                (Phase::NotYetOpen, _) => text.say("home-not-yet"),
                (Phase::Open | Phase::PastSafeDate, WindowKind::RightExpires) => {
                    left_words(text, deadline.remaining(view.now))
                }
                (Phase::Closed, WindowKind::RightExpires) => text.say("home-was-last"),
                (Phase::Open, WindowKind::SharingStarts) => text.say("home-sharing-starts"),
                (_, WindowKind::SharingStarts) => text.say("home-sharing-started"),
                (Phase::Open, WindowKind::NoChoice) => text.say("home-takes-effect"),
                (_, WindowKind::NoChoice) => text.say("home-took-effect"),
                (Phase::Open, _) => left_words(text, deadline.remaining(view.now)),
                (_, _) => text.say("home-future-only"),
            };
            (date, meaning)
        }
        _ if row.no_choice => (text.say("home-no-date"), text.say("home-take-it")),
        _ => (text.say("countdown-any-time"), text.say("home-no-last-day")),
    };
    ui.add(Label::new(theme::item(date)).wrap());
    ui.add(Label::new(theme::soft(ui, meaning)).wrap());
}

fn name_ui(ui: &mut Ui, text: &Text, row: &HomeRow) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S12, 0.0);
        ui.spacing_mut().interact_size.y = 24.0;
        ui.add(Label::new(theme::item(&row.title)).wrap());
        if row.mode == Mode::Replay {
            replay_tag_ui(ui, &text.say("replay-tag"));
        }
    });
    ui.add(Label::new(theme::soft(ui, &row.summary)).wrap());
}

/// The tag that keeps a replay from being taken for real.
fn replay_tag_ui(ui: &mut Ui, words: &str) {
    let colors = colors(ui);
    let font = theme::regular(16.0);
    let galley = ui
        .painter()
        .layout_no_wrap(words.to_owned(), font, colors.replay);
    let size = vec2(
        spacing::S12 + theme::ICON + spacing::S8 + galley.size().x + spacing::S12,
        24.0,
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    let painter = ui.painter();
    painter.rect_filled(rect, f32::from(radius::TAG), colors.replay_soft);
    let (before, words_rect) = rect
        .shrink2(vec2(spacing::S12, 0.0))
        .split_left_right_at_x(rect.left() + spacing::S12 + theme::ICON);
    paint_icon(ui, before, Icon::History, colors.replay);
    let at = egui::pos2(
        words_rect.left() + spacing::S8,
        rect.center().y - galley.size().y / 2.0,
    );
    painter.galley(at, galley, colors.replay);
}

/// Undecided, decided, closed or no choice: an icon, a word, and what follows.
fn state_ui(ui: &mut Ui, view: &View<'_>, row: &HomeRow, draft: &mut Draft) {
    let text = view.text;
    let kind = row.window.as_ref().map(|window| window.kind);
    let phase = row.window.as_ref().map(|window| window.phase(view.now));
    let is_over = kind == Some(WindowKind::RightExpires) && phase == Some(Phase::Closed);
    let (icon, holds, follows) = match &row.standing {
        _ if row.no_choice => (
            Icon::DoNotDisturbOn,
            text.say("state-no-choice"),
            text.say("home-what-is-left"),
        ),
        _ if row.known == Known::Unreadable => (
            Icon::Help,
            text.say("state-unreadable"),
            text.say("home-unreadable"),
        ),
        Standing::Decided(_) if row.known == Known::AskedAgain && !is_over => (
            Icon::Pending,
            text.say("state-asked-again"),
            text.say("home-asked-again"),
        ),
        Standing::Decided(decision) => {
            let zone = row
                .window
                .as_ref()
                .and_then(|window| window.counted_to(view.now))
                .map_or(chrono_tz::UTC, |deadline| deadline.zone);
            let day = decision.at.with_timezone(&zone).date_naive();
            let date = [("date", text.date_short(day).into())];
            let side = row.side_words.clone().unwrap_or_default();
            let follows = if is_over {
                side
            } else {
                text.say_with("home-may-change", &[("side", side.into())])
            };
            (
                Icon::CheckCircle,
                text.say_with("home-decided", &date),
                follows,
            )
        }
        Standing::Undecided if is_over => (
            Icon::LockClock,
            text.say("state-closed"),
            text.say("home-none-kept"),
        ),
        Standing::Undecided => {
            let follows = match (kind, phase) {
                (_, Some(Phase::NotYetOpen)) => text.say("home-opens-then"),
                (Some(WindowKind::RightExpires), Some(Phase::PastSafeDate)) => {
                    text.say("home-sources-differ")
                }
                (Some(WindowKind::RightExpires), _) => text.say("home-ends-that-day"),
                (Some(WindowKind::SharingStarts), _) => text.say("home-later-too"),
                (Some(WindowKind::NotRetroactive), _) => text.say("home-from-then-on"),
                _ => text.say("home-no-hurry"),
            };
            (Icon::Pending, text.say("state-undecided"), follows)
        }
    };
    icon_words_ui(ui, icon, theme::strong(holds));
    Frame::NONE
        .inner_margin(Margin {
            left: 28,
            ..Margin::ZERO
        })
        .show(ui, |ui| {
            ui.add(Label::new(theme::soft(ui, follows)).wrap());
            if row.has_entries && draft.removing.is_none() {
                let ink = colors(ui).ink_soft;
                let name = [("title", row.title.clone().into())];
                let remove = Button::link(text.say("home-remove"))
                    .color(ink)
                    .name(text.say_with("home-remove-name", &name));
                if ui.add(remove).clicked() {
                    draft.removing = Some((row.slug.clone(), row.mode));
                }
            }
        });
}

/// The one thing that deletes, after a question.
fn question_ui(
    ui: &mut Ui,
    text: &Text,
    row: &HomeRow,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let colors = colors(ui);
    Frame::NONE
        .fill(colors.sunken)
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(16))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = spacing::S8;
            let title = [("title", row.title.clone().into())];
            let question = text.say_with("home-remove-question", &title);
            ui.add(Label::new(theme::strong(question)).wrap());
            ui.add(Label::new(theme::body(text.say("home-remove-what"))).wrap());
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = spacing::S12;
                let keep = ui.add(Button::secondary(text.say("home-remove-no")));
                let remove = Button::secondary(text.say("home-remove-yes"))
                    .icon(Icon::Delete)
                    .color(colors.danger);
                if ui.add(remove).clicked() {
                    actions.push(Action::RemoveNotice(row.slug.clone()));
                    draft.removing = None;
                }
                if keep.clicked() {
                    draft.removing = None;
                }
            });
        });
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
