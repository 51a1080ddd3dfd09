//! What surrounds a page: top bar, banner, rail, foot; and which of them stay when the window is small.
//! Drawn in reading order, so that Tab goes through it as the eye does.

mod banner;
mod foot;
mod top_bar;

use egui::{
    Align, Frame, Id, Label, Layout, Margin, Rect, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder,
    Vec2, WidgetInfo, pos2, vec2,
};

use self::{
    banner::banner_ui,
    foot::{foot_ui, said_ui, small_foot_ui},
    top_bar::{Bar, title_of, top_bar_ui},
};
use super::{
    Drafts, page_ui,
    theme::{self, colors, spacing, stroke},
    widgets::{
        button::{Button, Fold},
        icon_words_in_ui,
        step_rail::{step_words, steps_line_ui, steps_ui},
        trouble_banner::trouble_banner_ui,
    },
};
use crate::{
    action::{Action, Screen, Step},
    fonts::Icon,
    trouble::Trouble,
    view::{OpenNotice, View},
    window::ComputedWindow,
};

const RAIL: f32 = 216.0;
/// Content is at most this wide; the rest is air at the right.
pub(super) const CONTENT: f32 = 820.0;
/// Below this height too, only one bar stays.
const LOW: f32 = 440.0;

/// What is folded out around the page.
#[derive(Debug, Default)]
pub(super) struct Draft {
    trouble_details: bool,
    /// What was broken a frame ago.
    told: Option<Trouble>,
    steps_open: bool,
}

/// How much room the window has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    Wide,
    Narrow,
    /// Twice the size of everything, or a very small window: only one bar stays.
    Small,
}

impl Room {
    pub(super) fn of(window: Rect) -> Self {
        if window.width() < theme::SMALL || window.height() < LOW {
            Self::Small
        } else if window.width() < theme::NARROW {
            Self::Narrow
        } else {
            Self::Wide
        }
    }

    fn margin(self) -> f32 {
        match self {
            Self::Wide => spacing::S32,
            Self::Narrow => spacing::S24,
            Self::Small => spacing::S16,
        }
    }

    fn top_bar(self) -> f32 {
        match self {
            Self::Wide => 56.0,
            Self::Narrow => 48.0,
            Self::Small => 40.0,
        }
    }

    fn foot(self) -> f32 {
        match self {
            Self::Wide => 64.0,
            Self::Narrow | Self::Small => 56.0,
        }
    }
}

/// A step of a notice with all that surrounds it.
pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    step: Step,
    drafts: &mut Drafts,
    arrived: bool,
) -> Vec<Action> {
    let mut actions = Vec::new();
    let window = ui.max_rect();
    let room = Room::of(window);
    if arrived {
        drafts.frame.steps_open = false;
    }
    let bar = Bar::plan(ui, window.width(), room, view, open, step);
    let (bar_rect, mut rest) = window.split_top_bottom_at_y(window.top() + bar.height);
    top_bar_ui(ui, bar_rect, &bar, view, open, step, &mut actions);
    if room != Room::Small {
        let height = part_ui(ui, rest, "banner", |ui| {
            banner_ui(ui, room, view, open, &mut actions);
        });
        rest.min.y += height;
    }
    match room {
        Room::Wide => {
            let (rail, page) = rest.split_left_right_at_x(rest.left() + RAIL);
            rail_ui(ui, rail, view, open, step, &mut actions);
            rest = page;
        }
        Room::Narrow => {
            let height = part_ui(ui, rest, "steps", |ui| {
                line_ui(ui, view, open, step, &mut drafts.frame, &mut actions);
            });
            rest.min.y += height;
        }
        Room::Small => {}
    }
    let foot_height = if room == Room::Small {
        0.0
    } else {
        room.foot()
    };
    let (page, foot) = rest.split_top_bottom_at_y(rest.bottom() - foot_height);
    scrolled_ui(ui, page, arrived, ("page", step.number()), |ui| {
        if room == Room::Small {
            small_head_ui(ui, view, open, step, &mut drafts.frame, &mut actions);
        }
        let margin = Margin::symmetric(whole(room.margin()), 24);
        Frame::NONE.inner_margin(margin).show(ui, |ui| {
            ui.set_max_width(ui.available_width().min(CONTENT));
            page_mark_ui(ui, view, step, arrived);
            trouble_ui(ui, view, &mut drafts.frame, &mut actions);
            actions.extend(page_ui(ui, view, open, step, drafts));
        });
        if room == Room::Small {
            small_foot_ui(ui, view, step, &mut actions);
        }
    });
    if room != Room::Small {
        foot_ui(ui, foot, room, view, open, step, &mut actions);
    }
    actions
}

/// Distances of ours are whole and small.
#[expect(
    clippy::cast_possible_truncation,
    reason = "margins are whole and below 127"
)]
fn whole(distance: f32) -> i8 {
    distance as i8
}

/// Draws into the top of `rest` over its whole width; answers with the height it took.
fn part_ui(ui: &mut Ui, rest: Rect, salt: &str, add: impl FnOnce(&mut Ui)) -> f32 {
    let builder = UiBuilder::new()
        .max_rect(rest)
        .layout(Layout::top_down(Align::Min))
        .id_salt(salt);
    let mut part = ui.new_child(builder);
    part.spacing_mut().item_spacing = Vec2::ZERO;
    part.set_width(rest.width());
    add(&mut part);
    part.min_rect().height()
}

/// Draws one line into `rect`, its parts in the middle of its height.
fn bar_part_ui(ui: &mut Ui, rect: Rect, salt: &str, add: impl FnOnce(&mut Ui)) -> Rect {
    let builder = UiBuilder::new()
        .max_rect(rect)
        .layout(Layout::left_to_right(Align::Center))
        .id_salt(salt);
    let mut part = ui.new_child(builder);
    part.spacing_mut().item_spacing.x = spacing::S8;
    add(&mut part);
    part.min_rect()
}

/// A scrolled part that starts at its top whenever the person has just arrived.
pub(super) fn scrolled_ui(
    ui: &mut Ui,
    rect: Rect,
    arrived: bool,
    salt: (&'static str, usize),
    add: impl FnOnce(&mut Ui),
) {
    let builder = UiBuilder::new().max_rect(rect).id_salt(salt);
    let mut part = ui.new_child(builder);
    part.set_clip_rect(rect.intersect(ui.clip_rect()));
    let mut area = ScrollArea::vertical().id_salt(salt).auto_shrink(false);
    if arrived {
        area = area.vertical_scroll_offset(0.0);
    }
    area.show(&mut part, |ui| {
        add(ui);
        scroll_to_focus(ui);
    });
}

/// What gets focus by Tab is brought into sight.
fn scroll_to_focus(ui: &Ui) {
    let Some(focused) = ui.memory(egui::Memory::focused) else {
        return;
    };
    let seen_before = Id::unique("focus_seen");
    let before: Option<Id> = ui.data(|data| data.get_temp(seen_before));
    if before != Some(focused)
        && let Some(response) = ui.ctx().read_response(focused)
    {
        ui.data_mut(|data| data.insert_temp(seen_before, focused));
        let sight = ui.clip_rect();
        let inside = response.rect.x_range().intersection(sight.x_range()).span() > 0.0;
        if inside
            && !sight.contains_rect(response.rect.shrink(1.0))
            && response.layer_id == ui.layer_id()
        {
            ui.scroll_to_rect(response.rect.expand(spacing::S16), None);
        }
    }
}

/// Where reading starts: named for screen readers, and focused on arrival so that focus isn't lost
/// with the page it was on. It takes a place in the tab order only while it has focus.
fn page_mark_ui(ui: &mut Ui, view: &View<'_>, step: Step, arrived: bool) {
    let rect = Rect::from_min_size(ui.cursor().min, vec2(1.0, 1.0));
    let id = Id::unique(("page_mark", step.number()));
    // Whatever isn't focusable gives the focus back at once.
    let holds = arrived || ui.memory(|memory| memory.has_focus(id));
    let sense = if holds {
        Sense::focusable_noninteractive()
    } else {
        Sense::hover()
    };
    let response = ui.interact(rect, id, sense);
    let name = view.text.say_with(
        "rail-step",
        &[
            ("number", step.number().into()),
            ("name", step_words(view.text, step).into()),
        ],
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Main, true, &name));
    if arrived {
        response.request_focus();
    }
}

/// The window that the countdown is about.
fn main_window<'a>(open: &OpenNotice<'a>) -> Option<&'a ComputedWindow> {
    open.notice
        .main_window()
        .and_then(|window| open.windows.get(&window.id))
}

fn rail_ui(
    ui: &mut Ui,
    rail: Rect,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    step: Step,
    actions: &mut Vec<Action>,
) {
    let colors = colors(ui);
    ui.painter().rect_filled(rail, 0.0, colors.sunken);
    ui.painter().vline(
        rail.right() - 0.5,
        rail.y_range(),
        Stroke::new(stroke::HAIRLINE, colors.line),
    );
    let inner = rail.shrink2(vec2(spacing::S12, spacing::S16));
    let steps_height = part_ui(ui, inner, "rail", |ui| {
        steps_ui(ui, view.text, step, open.visited, actions);
    });
    let promise = view.text.say("frame-promise");
    let room_for_words = inner.width() - spacing::S12 - theme::ICON - spacing::S8 - spacing::S4;
    let words_height = ui
        .painter()
        .layout(
            promise.clone(),
            theme::regular(theme::BODY),
            colors.ink_soft,
            room_for_words,
        )
        .size()
        .y;
    let top = inner.bottom() - words_height;
    if top > inner.top() + steps_height + spacing::S16 {
        let at = Rect::from_min_max(pos2(inner.left() + spacing::S12, top), inner.max);
        part_ui(ui, at, "promise", |ui| {
            let words = theme::soft(ui, promise);
            icon_words_in_ui(ui, Icon::WifiOff, colors.ink_soft, words);
        });
    }
}

/// The rail as one line, with its list below while it is open.
fn line_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    step: Step,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let fold = if draft.steps_open {
        Fold::Open
    } else {
        Fold::Shut
    };
    if steps_line_ui(ui, view.text, step, open.visited, fold).clicked() {
        draft.steps_open = !draft.steps_open;
    }
    if draft.steps_open {
        let frame = Frame::NONE
            .fill(colors(ui).sunken)
            .inner_margin(Margin::symmetric(12, 8));
        frame.show(ui, |ui| {
            steps_ui(ui, view.text, step, open.visited, actions);
        });
    }
}

/// What stands above the page where only one bar stays: the way home, name, banner, steps.
fn small_head_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    step: Step,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let margin = Margin::symmetric(whole(spacing::S16), 8);
    Frame::NONE.inner_margin(margin).show(ui, |ui| {
        let home = Button::plain(view.text.say("home-title")).icon(Icon::ArrowBack);
        if ui.add(home).clicked() {
            actions.push(Action::Go(Screen::Home));
        }
        ui.add(Label::new(theme::strong(title_of(open))).wrap());
    });
    banner_ui(ui, Room::Small, view, open, actions);
    line_ui(ui, view, open, step, draft, actions);
}

/// Trouble, above the page; but a question about a file's place is asked where that was typed.
fn trouble_ui(ui: &mut Ui, view: &View<'_>, draft: &mut Draft, actions: &mut Vec<Action>) {
    let is_asked_below = matches!(view.trouble, Some(Trouble::FileExists { .. }))
        && matches!(
            view.screen,
            Screen::Workshop
                | Screen::Settings
                | Screen::Step(Step::Flow | Step::CarryOut | Step::Record)
        );
    let trouble = view.trouble.filter(|_trouble| !is_asked_below);
    if let Some(trouble) = trouble {
        let top = ui.cursor().min;
        trouble_banner_ui(ui, view.text, trouble, &mut draft.trouble_details, actions);
        if draft.told.as_ref() != Some(trouble) {
            // Whoever looks at the page's end sees it too.
            let air = vec2(0.0, spacing::S16);
            ui.scroll_to_rect(Rect::from_min_max(top - air, ui.cursor().min), None);
        }
        ui.add_space(spacing::S16);
    } else {
        draft.trouble_details = false;
    }
    draft.told = trouble.cloned();
}

/// Home and settings: a bar with the name of the program, then the page.
pub(super) fn plain_ui(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &mut Draft,
    arrived: bool,
    bar_ui: impl FnOnce(&mut Ui, &mut Vec<Action>),
    page_ui: impl FnOnce(&mut Ui, &mut Vec<Action>),
) -> Vec<Action> {
    let mut actions = Vec::new();
    let window = ui.max_rect();
    let room = Room::of(window);
    let margin = plain_margin(room);
    let (bar, page) = window.split_top_bottom_at_y(window.top() + room.top_bar().max(48.0));
    let line = Stroke::new(stroke::HAIRLINE, colors(ui).line);
    ui.painter().hline(bar.x_range(), bar.bottom() - 0.5, line);
    bar_part_ui(ui, bar.shrink2(vec2(margin, 0.0)), "bar", |ui| {
        bar_ui(ui, &mut actions);
    });
    scrolled_ui(ui, page, arrived, ("page", 0), |ui| {
        let margin = Margin::symmetric(whole(margin), 32);
        Frame::NONE.inner_margin(margin).show(ui, |ui| {
            ui.set_max_width(ui.available_width().min(1004.0));
            trouble_ui(ui, view, draft, &mut actions);
            if said_ui(ui, view).is_some() {
                ui.add_space(spacing::S16);
            }
            page_ui(ui, &mut actions);
        });
    });
    actions
}

fn plain_margin(room: Room) -> f32 {
    match room {
        Room::Wide => spacing::S48,
        Room::Narrow => spacing::S24,
        Room::Small => spacing::S16,
    }
}
