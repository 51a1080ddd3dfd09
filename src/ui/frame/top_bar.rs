//! The bar that always stays: the way home, the notice's name, the choice so far, the countdown.
//! It grows with its words rather than cutting them, as long as they are a bar's.

use egui::{Label, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, vec2};

use super::{Room, bar_part_ui, main_window};

use crate::{
    action::{Action, Screen, Step},
    fonts::Icon,
    text::shortened,
    ui::{
        theme::{self, colors, spacing, stroke},
        widgets::{
            button::Button,
            countdown::{Length, Telling, countdown_height, countdown_ui, countdown_width},
            icon_ui, paint_icon,
            step_rail::step_of_words,
        },
    },
    view::{OpenNotice, View},
};

/// How the top bar shares its width, and how high its words make it.
pub(super) struct Bar {
    room: Room,
    inset: f32,
    pub(super) height: f32,
    /// Icon and words of the choice so far.
    choice: f32,
    /// Ring and words of the countdown, with the upright before them.
    countdown: f32,
}

/// So many characters of a name, or of the side taken, stand in the bar.
const MOST: usize = 100;
/// Narrower, and the bar holds the choice and the date only.
const TIGHT: f32 = 440.0;
/// The upright between choice and countdown, with its air.
const UPRIGHT: f32 = 33.0;

impl Bar {
    pub(super) fn plan(
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
            // The line of steps below says it too.
            Room::Small if inner < TIGHT => 0.0,
            Room::Small => size_of(&step_of_words(text, step), inner).x + spacing::S16,
        };
        let most = match room {
            Room::Wide | Room::Narrow => inner * 0.72,
            Room::Small => inner - before_name,
        };
        let beside = theme::ICON + spacing::S8 + 2.0;
        let (_, choice_words) = choice_so_far(view, open);
        let choice = (beside + size_of(&choice_words, inner).x).min(most * 0.45);
        let telling = Self::telling(room, open);
        let window = main_window(open);
        let wanted = window.map_or(0.0, |window| {
            UPRIGHT + countdown_width(ui, text, window, view.now, telling)
        });
        let countdown = wanted.min(most - choice);
        let countdown_height = window.map_or(0.0, |window| {
            let room = countdown - UPRIGHT;
            countdown_height(ui, text, window, view.now, telling, room)
        });
        let name_height = match room {
            Room::Wide | Room::Narrow => {
                // Semibold words are a little wider than the regular ones that are measured here.
                let room = (inner - choice - countdown - before_name - spacing::S32) * 0.95;
                size_of(&title_of(open), room).y
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
            // Wrapped words hang from the middle of their first line.
            height: room.top_bar().max(tallest + spacing::S24),
            choice,
            countdown,
        }
    }

    fn telling(room: Room, open: &OpenNotice<'_>) -> Telling {
        let revision = open.notice.revision;
        let mut standings = open.standings.values();
        Telling {
            length: match room {
                Room::Wide => Length::Full,
                Room::Narrow | Room::Small => Length::Short,
            },
            is_decided: standings.all(|standing| standing.side_in(revision).is_some()),
        }
    }
}

pub(super) fn top_bar_ui(
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
                name_ui(ui, &title_of(open), left.right());
            }
            Room::Narrow => {
                arrow_home_ui(ui, view, actions);
                name_ui(ui, &title_of(open), left.right());
            }
            Room::Small if inner.width() < TIGHT => {}
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
            let telling = Bar::telling(bar.room, open);
            countdown_ui(ui, text, window, view.now, telling);
        });
    }
}

/// The notice's name as far as a bar has room for it; step 1 and the record have all of it.
pub(super) fn title_of(open: &OpenNotice<'_>) -> String {
    shortened(&open.notice.words.title, MOST)
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
    if open.chain_broken.is_some() {
        return (Icon::Help, text.say("state-unreadable"));
    }
    let side_of = |id: &str| {
        open.standings
            .get(id)
            .and_then(|standing| standing.side_in(open.notice.revision))
    };
    let decided = choices
        .iter()
        .filter(|choice| side_of(&choice.id).is_some());
    let decided = decided.count();
    match (choices.as_slice(), decided) {
        (_, 0) if open.standings.values().any(|s| s.side().is_some()) => {
            (Icon::Pending, text.say("state-asked-again"))
        }
        (_, 0) => (Icon::Pending, text.say("state-undecided")),
        ([choice], _) => {
            let words = side_of(&choice.id).map(|side| shortened(&choice.side(side).words, MOST));
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
