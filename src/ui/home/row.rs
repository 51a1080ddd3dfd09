//! A notice at home: the day that matters, its name, its state and what follows, one button.
//! Says that a choice isn't carried out yet; only the service can do that.

use egui::{Frame, Label, Margin, Role, Sense, Ui, WidgetInfo, vec2};

use super::Draft;
use crate::{
    action::{Action, Screen, Step},
    decision::Standing,
    fonts::Icon,
    ledger::Mode,
    text::Text,
    ui::{
        frame::Room,
        theme::{self, colors, radius, spacing},
        widgets::{
            button::Button,
            columns_ui,
            countdown::{left_words, told_day},
            hairline_ui, icon_words_ui, paint_icon,
        },
    },
    view::{HomeRow, Known, View},
    window::{Phase, WindowKind},
};

/// A button's least width.
const BUTTON: f32 = 104.0;

/// Something may still be decided or carried out, and hasn't been.
pub(super) fn is_waiting(row: &HomeRow, view: &View<'_>) -> bool {
    let is_to_be_decided = row.standing == Standing::Undecided || row.known == Known::AskedAgain;
    let is_to_do = is_to_be_decided || row.still_to_tell.is_some();
    !row.no_choice && is_to_do && !is_over(row, view)
}

/// Nothing can be chosen any more.
pub(super) fn is_over(row: &HomeRow, view: &View<'_>) -> bool {
    row.window.as_ref().is_some_and(|window| {
        window.kind == WindowKind::RightExpires && window.phase(view.now) == Phase::Closed
    })
}

/// What the row's button leads to.
enum Way {
    Start,
    Open,
    CarryOut,
    Check,
}

fn way(row: &HomeRow, view: &View<'_>) -> Way {
    if row.check_due.is_some() {
        return Way::Check;
    }
    match (is_waiting(row, view), row.has_entries) {
        (true, _) if row.still_to_tell.is_some() && row.known == Known::AsItStands => Way::CarryOut,
        (true, false) => Way::Start,
        _ => Way::Open,
    }
}

#[expect(
    clippy::too_many_arguments,
    reason = "one row of the one list, split off for its length"
)]
pub(super) fn row_ui(
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
    let button = button_width(ui, view.text);
    let open_ui = |ui: &mut Ui, min_width: f32, actions: &mut Vec<Action>| {
        let way = way(row, view);
        let words = match way {
            Way::Start => view.text.say("home-start"),
            Way::Open => view.text.say("home-open"),
            Way::CarryOut => view.text.say("home-carry-out"),
            Way::Check => view.text.say("home-check"),
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
            if matches!(way, Way::CarryOut | Way::Check) {
                actions.push(Action::Go(Screen::Step(Step::CarryOut)));
            }
        }
    };
    match room {
        Room::Wide => {
            let widths = [136.0, width - 136.0 - 232.0 - button - 72.0, 232.0, button];
            columns_ui(ui, &widths, spacing::S24, |ui, column| match column {
                0 => date_ui(ui, view, row),
                1 => name_ui(ui, view.text, row),
                2 => state_ui(ui, view, row, draft),
                _ => {
                    ui.add_space(spacing::S8);
                    open_ui(ui, button, actions);
                }
            });
        }
        Room::Narrow => {
            let widths = [136.0, width - 136.0 - button - 48.0, button];
            columns_ui(ui, &widths, spacing::S24, |ui, column| match column {
                0 => date_ui(ui, view, row),
                1 => {
                    name_ui(ui, view.text, row);
                    ui.add_space(spacing::S4);
                    state_ui(ui, view, row, draft);
                }
                _ => {
                    ui.add_space(spacing::S8);
                    open_ui(ui, button, actions);
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

/// All rows' buttons are as wide as the widest that there may be, so that they stand below one another.
fn button_width(ui: &Ui, text: &Text) -> f32 {
    let words = [
        text.say("home-start"),
        text.say("home-open"),
        text.say("home-carry-out"),
        text.say("home-check"),
    ];
    let widths = words.map(|words| Button::secondary(words).width(ui, f32::INFINITY));
    widths.into_iter().fold(BUTTON, f32::max)
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
        (Some(window), None) if window.is_day_untold() => {
            (text.say("countdown-day-untold"), text.say("home-tell-day"))
        }
        _ if row.no_choice => (text.say("home-no-date"), text.say("home-take-it")),
        _ => (text.say("countdown-any-time"), text.say("home-no-last-day")),
    };
    ui.add(Label::new(theme::item(date)).wrap());
    ui.add(Label::new(theme::soft(ui, meaning)).wrap());
}

fn name_ui(ui: &mut Ui, text: &Text, row: &HomeRow) {
    // As high as the tag, so that name and date stand on one line.
    ui.spacing_mut().interact_size.y = 24.0;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S12, 0.0);
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
    let is_over = is_over(row, view);
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
            let follows = match &row.still_to_tell {
                Some(service) => {
                    let words = [("side", side.into()), ("service", service.clone().into())];
                    if is_over {
                        text.say_with("home-never-told", &words)
                    } else {
                        text.say_with("home-still-to-tell", &words)
                    }
                }
                None if let Some(due) = row.check_due => {
                    text.say_with("home-check-due", &[("date", text.date_short(due).into())])
                }
                None if is_over => side,
                None => text.say_with("home-may-change", &[("side", side.into())]),
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
            if (row.has_entries || row.own) && draft.removing.is_none() {
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
