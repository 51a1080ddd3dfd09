//! What surrounds a page: top bar, banner, rail, foot; and which of them stay when the window is small.
//! Drawn in reading order, so that Tab goes through it as the eye does.

use egui::{
    Align, Frame, Id, Label, Layout, Margin, Rect, Response, RichText, Role, ScrollArea, Sense,
    Stroke, Ui, UiBuilder, Vec2, WidgetInfo, accesskit::Live, pos2, vec2,
};

use super::{
    Drafts, page_ui,
    theme::{self, colors, spacing, stroke},
    widgets::{
        button::{Button, Fold},
        countdown::{Length, countdown_height, countdown_ui, countdown_width},
        icon_ui, icon_words_in_ui,
        marked::marked_in,
        paint_icon,
        step_rail::{step_of_words, step_words, steps_line_ui, steps_ui},
        trouble_banner::trouble_banner_ui,
    },
};
use crate::{
    action::{Action, Screen, Step},
    decision::Standing,
    fonts::Icon,
    ledger::Mode,
    view::{OpenNotice, Said, View},
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
    let response = ui.interact(rect, id, Sense::hover());
    let name = view.text.say_with(
        "rail-step",
        &[
            ("number", step.number().into()),
            ("name", step_words(view.text, step).into()),
        ],
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Main, true, &name));
    let layer = ui.layer_id();
    ui.memory_mut(|memory| {
        if arrived {
            memory.request_focus(id);
        }
        if memory.has_focus(id) {
            memory.interested_in_focus(id, layer);
        }
    });
}

/// The window that the countdown is about.
fn main_window<'a>(open: &OpenNotice<'a>) -> Option<&'a ComputedWindow> {
    open.notice
        .main_window()
        .and_then(|window| open.windows.get(&window.id))
}

/// How the top bar shares its width, and how high its words make it.
struct Bar {
    room: Room,
    inset: f32,
    height: f32,
    /// Icon and words of the choice so far.
    choice: f32,
    /// Ring and words of the countdown, with the upright before them.
    countdown: f32,
}

/// The upright between choice and countdown, with its air.
const UPRIGHT: f32 = 33.0;

impl Bar {
    fn plan(
        ui: &Ui,
        width: f32,
        room: Room,
        view: &View<'_>,
        open: &OpenNotice<'_>,
        step: Step,
    ) -> Self {
        let text = view.text;
        let size_of = |words: &str, room: f32| {
            let words = theme::body(words.to_owned());
            let font = theme::semibold(theme::BODY);
            let galley = egui::WidgetText::from(words).into_galley(
                ui,
                Some(egui::TextWrapMode::Wrap),
                room.max(1.0),
                font,
            );
            galley.size()
        };
        let inset = match room {
            Room::Wide | Room::Narrow => spacing::S24 - spacing::S4,
            Room::Small => spacing::S16,
        };
        let inner = width - 2.0 * inset;
        let before_name = match room {
            Room::Wide => size_of(&text.say("home-title"), inner).x + theme::ICON + 2.0 * UPRIGHT,
            Room::Narrow => spacing::S48,
            Room::Small => size_of(&step_of_words(text, step), inner).x + spacing::S16,
        };
        let most = match room {
            Room::Wide | Room::Narrow => inner * 0.72,
            Room::Small => inner - before_name,
        };
        let beside = theme::ICON + spacing::S8 + 2.0;
        let (_, choice_words) = choice_so_far(view, open);
        let choice = (beside + size_of(&choice_words, inner).x).min(most * 0.45);
        let length = Self::length(room);
        let window = main_window(open);
        let wanted = window.map_or(0.0, |window| {
            UPRIGHT + countdown_width(ui, text, window, view.now, length)
        });
        let countdown = wanted.min(most - choice);
        let countdown_height = window.map_or(0.0, |window| {
            let room = countdown - UPRIGHT;
            countdown_height(ui, text, window, view.now, length, room)
        });
        let name_height = match room {
            Room::Wide | Room::Narrow => {
                // Semibold words are a little wider than the regular ones that are measured here.
                let room = (inner - choice - countdown - before_name - spacing::S32) * 0.95;
                size_of(&open.notice.words.title, room).y
            }
            Room::Small => 0.0,
        };
        let tallest = size_of(&choice_words, choice - beside)
            .y
            .max(countdown_height)
            .max(name_height);
        Self {
            room,
            inset,
            height: room.top_bar().max(tallest + spacing::S8),
            choice,
            countdown,
        }
    }

    fn length(room: Room) -> Length {
        match room {
            Room::Wide => Length::Full,
            Room::Narrow | Room::Small => Length::Short,
        }
    }
}

fn top_bar_ui(
    ui: &mut Ui,
    rect: Rect,
    bar: &Bar,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    step: Step,
    actions: &mut Vec<Action>,
) {
    let colors = colors(ui);
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(stroke::HAIRLINE, colors.line),
    );
    let text = view.text;
    let inner = rect.shrink2(vec2(bar.inset, 0.0));
    let (left, right) = inner.split_left_right_at_x(inner.right() - bar.choice - bar.countdown);
    bar_part_ui(ui, left, "bar_left", |ui| {
        ui.spacing_mut().item_spacing.x = spacing::S16;
        match bar.room {
            Room::Wide => {
                let home = Button::plain(text.say("home-title")).icon(Icon::ArrowBack);
                ui.add_space(spacing::S4);
                if ui.add(home).clicked() {
                    actions.push(Action::Go(Screen::Home));
                }
                upright_ui(ui);
                name_ui(ui, &open.notice.words.title, left.right());
            }
            Room::Narrow => {
                arrow_home_ui(ui, view, actions);
                name_ui(ui, &open.notice.words.title, left.right());
            }
            Room::Small => {
                ui.label(theme::strong(step_of_words(text, step)));
            }
        }
    });
    let (choice, countdown) = right.split_left_right_at_x(right.right() - bar.countdown);
    bar_part_ui(ui, choice, "bar_choice", |ui| {
        let (icon, words) = choice_so_far(view, open);
        icon_ui(ui, icon, colors.ink);
        ui.add(Label::new(theme::body(words)).wrap());
    });
    if let Some(window) = main_window(open) {
        bar_part_ui(ui, countdown, "bar_countdown", |ui| {
            ui.spacing_mut().item_spacing.x = spacing::S16;
            ui.add_space(spacing::S16);
            upright_ui(ui);
            let length = Bar::length(bar.room);
            countdown_ui(ui, text, window, view.now, length);
        });
    }
}

fn name_ui(ui: &mut Ui, title: &str, right: f32) {
    ui.scope(|ui| {
        ui.set_max_width((right - ui.cursor().left() - spacing::S16).max(40.0));
        ui.add(Label::new(theme::strong(title)).wrap());
    });
}

/// The one icon without a word: an arrow with a name and a tooltip.
fn arrow_home_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let name = view.text.say("home-title");
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(32.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let colors = colors(ui);
    if response.hovered() {
        ui.painter()
            .rect_filled(rect, f32::from(theme::radius::CONTROL), colors.hover);
    }
    paint_icon(ui, rect, Icon::ArrowBack, colors.ink);
    if response.has_focus() {
        theme::focus_ring(ui, rect, theme::radius::CONTROL);
    }
    if response.on_hover_text(name).clicked() {
        actions.push(Action::Go(Screen::Home));
    }
}

fn upright_ui(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(1.0, 24.0), Sense::hover());
    let line = Stroke::new(stroke::HAIRLINE, colors(ui).line);
    ui.painter().vline(rect.center().x, rect.y_range(), line);
}

/// What was chosen so far, over all choices of the notice.
fn choice_so_far(view: &View<'_>, open: &OpenNotice<'_>) -> (Icon, String) {
    let text = view.text;
    let choices = &open.notice.choices;
    if choices.is_empty() {
        return (Icon::DoNotDisturbOn, text.say("state-no-choice"));
    }
    let side_of = |id: &str| open.standings.get(id).and_then(Standing::side);
    let decided = choices
        .iter()
        .filter(|choice| side_of(&choice.id).is_some());
    let decided = decided.count();
    match (choices.as_slice(), decided) {
        (_, 0) => (Icon::Pending, text.say("state-undecided")),
        ([choice], _) => {
            let words = side_of(&choice.id).map(|side| choice.side(side).words.clone());
            (Icon::CheckCircle, words.unwrap_or_default())
        }
        (all, decided) => {
            let numbers = [("decided", decided.into()), ("all", all.len().into())];
            let icon = if decided == all.len() {
                Icon::CheckCircle
            } else {
                Icon::Pending
            };
            (icon, text.say_with("state-decided-of", &numbers))
        }
    }
}

/// The replay's banner, or the way back to it; never closable.
fn banner_ui(
    ui: &mut Ui,
    room: Room,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    actions: &mut Vec<Action>,
) {
    let colors = colors(ui);
    let text = view.text;
    let (icon, sentence, way, action, ink, ground) = match open.mode {
        Mode::Replay => (
            Icon::History,
            replay_words(view, open, room),
            text.say("banner-use-real"),
            Action::UseRealDates,
            colors.replay,
            colors.replay_soft,
        ),
        _ if open.replay_offered => (
            Icon::Info,
            text.say("banner-real"),
            text.say("banner-use-replay"),
            Action::UseReplay,
            colors.ink,
            colors.sunken,
        ),
        _ => return,
    };
    let inset = if room == Room::Small {
        whole(spacing::S16)
    } else {
        whole(spacing::S24)
    };
    let frame = Frame::NONE
        .fill(ground)
        .inner_margin(Margin::symmetric(inset, 4));
    let response = frame.show(ui, |ui| {
        let job = marked_in(&sentence, ink, ink);
        let button = Button::link(way).color(ink);
        if room == Room::Small {
            ui.spacing_mut().item_spacing.y = spacing::S4;
            icon_words_job_ui(ui, icon, ink, job);
            if ui.add(button).clicked() {
                actions.push(action);
            }
        } else {
            egui::Sides::new().shrink_left().show(
                ui,
                |ui| {
                    ui.spacing_mut().item_spacing.x = spacing::S8;
                    icon_words_job_ui(ui, icon, ink, job);
                },
                |ui| {
                    if ui.add(button).clicked() {
                        actions.push(action);
                    }
                },
            );
        }
    });
    let rect = response.response.rect;
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(stroke::HAIRLINE, colors.line),
    );
}

fn icon_words_job_ui(ui: &mut Ui, icon: Icon, ink: egui::Color32, job: egui::text::LayoutJob) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S8;
        icon_ui(ui, icon, ink);
        ui.add(Label::new(job).wrap());
    });
}

fn replay_words(view: &View<'_>, open: &OpenNotice<'_>, room: Room) -> String {
    let text = view.text;
    let zone = open.facts.zone;
    let started = crate::window::AnchorTime::Day(open.facts.announced)
        .moved(open.facts.shift_days)
        .map_or(open.facts.announced, crate::window::AnchorTime::day);
    let year = chrono::Datelike::year(&open.notice.announced).to_string();
    let days = main_window(open)
        .and_then(|window| window.safe)
        .map_or(0, |safe| (safe.last_day - started).num_days());
    let variables = [
        ("year", year.into()),
        ("days", days.into()),
        ("date", text.date(started).into()),
    ];
    let today = view.now.with_timezone(&zone).date_naive();
    match (today == started && days > 0, room) {
        (true, Room::Wide) => text.say_with("banner-replay-today", &variables),
        (true, _) => text.say_with("banner-replay-today-short", &variables),
        (false, _) => text.say_with("banner-replay", &variables),
    }
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
        ui.add(Label::new(theme::strong(&open.notice.words.title)).wrap());
    });
    banner_ui(ui, Room::Small, view, open, actions);
    line_ui(ui, view, open, step, draft, actions);
}

/// Trouble, above the page.
fn trouble_ui(ui: &mut Ui, view: &View<'_>, draft: &mut Draft, actions: &mut Vec<Action>) {
    if let Some(trouble) = view.trouble {
        trouble_banner_ui(ui, view.text, trouble, &mut draft.trouble_details, actions);
        ui.add_space(spacing::S16);
    } else {
        draft.trouble_details = false;
    }
}

/// What was just done, said politely; stays until the next act or *Escape*.
fn said_ui(ui: &mut Ui, view: &View<'_>) -> Option<Response> {
    let said = view.said?;
    let words = match said {
        Said::ChoiceSaved => view.text.say("said-choice-saved"),
        Said::ToldSaved => view.text.say("said-told-saved"),
        Said::Exported { path, .. } => view.text.say_with(
            "said-exported",
            &[("path", path.display().to_string().into())],
        ),
        Said::Removed => view.text.say("said-removed"),
        Said::ClockCorrected => view.text.say("said-clock-corrected"),
        Said::AnchorKept => view.text.say("said-anchor-kept"),
    };
    let color = colors(ui).ink;
    let response = icon_words_in_ui(ui, Icon::Check, color, theme::body(words));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    Some(response)
}

/// Next is the primary button, but in step 5 it yields to *Save my choice* until that is done.
fn next_button(view: &View<'_>, open: &OpenNotice<'_>, step: Step) -> Button {
    let words = view.text.say("frame-next");
    let undecided = open.standings.values().any(|s| s.side().is_none());
    if step == Step::Choice && undecided {
        Button::secondary(words)
    } else {
        Button::primary(words)
    }
}

fn foot_ui(
    ui: &mut Ui,
    foot: Rect,
    room: Room,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    step: Step,
    actions: &mut Vec<Action>,
) {
    let colors = colors(ui);
    ui.painter().hline(
        foot.x_range(),
        foot.top() + 0.5,
        Stroke::new(stroke::HAIRLINE, colors.line),
    );
    let text = view.text;
    let mut inner = foot.shrink2(vec2(room.margin(), 0.0));
    inner.set_width(inner.width().min(CONTENT));
    bar_part_ui(ui, inner, "foot", |ui| {
        ui.spacing_mut().item_spacing.x = spacing::S16;
        if let Some(back) = step.back() {
            let button = Button::secondary(text.say("frame-back")).icon(Icon::ArrowBack);
            if ui.add(button).clicked() {
                actions.push(Action::Go(Screen::Step(back)));
            }
        }
        let end = ui.available_rect_before_wrap();
        let (words, button) = match step.next() {
            Some(next) => (
                step_words(text, next),
                next_button(view, open, step).icon_after(Icon::ArrowForward),
            ),
            None => (
                String::new(),
                Button::secondary(text.say("home-title")).icon(Icon::Home),
            ),
        };
        let target = step.next().map_or(Screen::Home, Screen::Step);
        let button_width = button.width(ui, end.width());
        let words = theme::soft(ui, words);
        let words_width = egui::WidgetText::from(words.clone())
            .into_galley(
                ui,
                Some(egui::TextWrapMode::Extend),
                f32::INFINITY,
                theme::regular(theme::BODY),
            )
            .size()
            .x;
        let space = end.width() - button_width - words_width - spacing::S16;
        if view.said.is_some() {
            let saying =
                Rect::from_min_size(end.min, vec2((space - spacing::S16).max(0.0), end.height()));
            bar_part_ui(ui, saying, "said", |ui| {
                said_ui(ui, view);
            });
        }
        ui.add_space(space.max(0.0));
        if step.next().is_some() {
            ui.label(words);
        } else {
            ui.add_space(spacing::S16);
        }
        if ui.add(button).clicked() {
            actions.push(Action::Go(target));
        }
    });
}

/// The foot where it scrolls with the page: buttons over the whole width.
fn small_foot_ui(ui: &mut Ui, view: &View<'_>, step: Step, actions: &mut Vec<Action>) {
    let text = view.text;
    let margin = Margin::symmetric(whole(spacing::S16), 12);
    Frame::NONE.inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = spacing::S12;
        let width = ui.available_width();
        said_ui(ui, view);
        let (button, target) = if let Some(next) = step.next() {
            ui.add(Label::new(theme::soft(ui, step_words(text, next))).wrap());
            let button = Button::secondary(text.say("frame-next")).icon_after(Icon::ArrowForward);
            (button, Screen::Step(next))
        } else {
            let button = Button::secondary(text.say("home-title")).icon(Icon::Home);
            (button, Screen::Home)
        };
        if ui.add(button.min_width(width)).clicked() {
            actions.push(Action::Go(target));
        }
        if let Some(back) = step.back() {
            let button = Button::secondary(text.say("frame-back"))
                .icon(Icon::ArrowBack)
                .min_width(width);
            if ui.add(button).clicked() {
                actions.push(Action::Go(Screen::Step(back)));
            }
        }
    });
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

/// The program's name and mark.
pub(super) fn mark_ui(ui: &mut Ui, words: RichText) {
    let colors = colors(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(24.0), Sense::hover());
    let card = rect.shrink(2.0);
    let line = Stroke::new(2.0, colors.accent);
    ui.painter()
        .rect_stroke(card, 5.0, line, egui::StrokeKind::Middle);
    let (left, top) = (card.left() + 5.0, card.top() + 7.0);
    ui.painter().hline(left..=left + 10.0, top, line);
    ui.painter().hline(left..=left + 5.0, top + 5.0, line);
    ui.painter().circle_filled(
        pos2(card.right() - 6.0, card.bottom() - 6.0),
        3.0,
        colors.accent,
    );
    ui.add_space(spacing::S4);
    ui.label(words);
}
