//! The seven steps: as a rail at the left, or as one line that opens their list.

use egui::{
    Align2, Color32, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    accesskit::AriaCurrent, pos2, text::LayoutJob, vec2,
};

use super::{button::Fold, paint_icon};
use crate::{
    action::{Action, Screen, Step},
    fonts::Icon,
    text::Text,
    ui::theme::{self, BODY, ICON, colors, radius, spacing, stroke},
};

const STEP_HEIGHT: f32 = 44.0;
const STEP_GAP: f32 = 2.0;
const CIRCLE: f32 = 24.0;
/// The height of the line that stands for the rail in a narrow window.
pub(crate) const LINE_HEIGHT: f32 = 44.0;

/// A step's name.
pub(crate) fn step_words(text: &Text, step: Step) -> String {
    match step {
        Step::Update => text.say("step-update"),
        Step::Sharings => text.say("step-sharings"),
        Step::Flow => text.say("step-flow"),
        Step::Claims => text.say("step-claims"),
        Step::Choice => text.say("step-choice"),
        Step::CarryOut => text.say("step-carry-out"),
        Step::Record => text.say("step-record"),
    }
}

/// All seven, one below the other, over the available width.
pub(crate) fn steps_ui(
    ui: &mut Ui,
    text: &Text,
    current: Step,
    visited: &[Step],
    actions: &mut Vec<Action>,
) {
    ui.spacing_mut().item_spacing.y = STEP_GAP;
    for step in Step::ALL {
        let place = if step == current {
            Place::Current
        } else if visited.contains(&step) {
            Place::Visited
        } else {
            Place::Ahead
        };
        if step_ui(ui, text, step, place).clicked() {
            actions.push(Action::Go(Screen::Step(step)));
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Ahead,
    Visited,
    Current,
}

fn step_ui(ui: &mut Ui, text: &Text, step: Step, place: Place) -> Response {
    let colors = colors(ui);
    let words = step_words(text, step);
    let font = match place {
        Place::Current => theme::semibold(BODY),
        Place::Ahead | Place::Visited => theme::regular(BODY),
    };
    let beside = spacing::S12 + CIRCLE + spacing::S12;
    let room = ui.available_width() - beside - spacing::S8;
    let galley = ui.painter().layout(words.clone(), font, colors.ink, room);
    let height = STEP_HEIGHT.max(galley.size().y + spacing::S16);
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let number = step.number();
    let variables = [("number", number.into()), ("name", words.into())];
    let name = match place {
        Place::Visited => text.say_with("rail-step-visited", &variables),
        Place::Current | Place::Ahead => text.say_with("rail-step", &variables),
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if place == Place::Current {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_aria_current(AriaCurrent::Step);
        });
    }
    let corner = f32::from(radius::CONTROL);
    if place == Place::Current {
        ui.painter().rect(
            rect,
            corner,
            colors.raised,
            Stroke::new(stroke::HAIRLINE, colors.line),
            StrokeKind::Inside,
        );
    } else if response.hovered() {
        ui.painter().rect_filled(rect, corner, colors.hover);
    }
    let circle = Rect::from_center_size(
        pos2(rect.left() + spacing::S12 + CIRCLE / 2.0, rect.center().y),
        Vec2::splat(CIRCLE),
    );
    match place {
        Place::Visited => paint_icon(ui, circle, Icon::Check, colors.ink),
        Place::Current => {
            ui.painter()
                .circle_filled(circle.center(), CIRCLE / 2.0, colors.accent);
            paint_number(ui, circle, number, colors.accent_ink);
        }
        Place::Ahead => {
            ui.painter()
                .circle_stroke(circle.center(), CIRCLE / 2.0 - 0.5, colors.edge());
            paint_number(ui, circle, number, colors.ink_soft);
        }
    }
    let words_at = pos2(
        rect.left() + beside,
        rect.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(words_at, galley, colors.ink);
    if response.has_focus() {
        theme::focus_ring_inside(ui, rect, radius::CONTROL);
    }
    response
}

fn paint_number(ui: &Ui, circle: Rect, number: usize, color: Color32) {
    ui.painter().text(
        circle.center(),
        Align2::CENTER_CENTER,
        number,
        theme::semibold(16.0),
        color,
    );
}

/// "2 of 7 What is shared", which opens the list, and seven marks that show the place.
pub(crate) fn steps_line_ui(
    ui: &mut Ui,
    text: &Text,
    current: Step,
    visited: &[Step],
    fold: Fold,
) -> Response {
    const MARK: Vec2 = vec2(24.0, 6.0);
    let colors = colors(ui);
    let size = vec2(ui.available_width(), LINE_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let number = step_of_words(text, current);
    let name = step_words(text, current);
    response.widget_info(|| {
        let place = [
            ("place", number.clone().into()),
            ("name", name.clone().into()),
        ];
        WidgetInfo::labeled(Role::Button, true, text.say_with("rail-line", &place))
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_expanded(fold == Fold::Open);
    });
    let ground = if response.hovered() {
        colors.hover
    } else {
        colors.sunken
    };
    ui.painter().rect_filled(rect, 0.0, ground);
    ui.painter().hline(
        rect.x_range(),
        rect.bottom() - 0.5,
        Stroke::new(stroke::HAIRLINE, colors.line),
    );
    let margin = spacing::S24;
    let mut job = LayoutJob::default();
    let format = |font| egui::TextFormat::simple(font, colors.ink);
    job.append(&number, 0.0, format(theme::semibold(BODY)));
    job.append(&name, spacing::S12, format(theme::regular(BODY)));
    let galley = ui.painter().layout_job(job);
    let at = pos2(
        rect.left() + margin,
        rect.center().y - galley.size().y / 2.0,
    );
    let arrow = match fold {
        Fold::Open => Icon::ExpandLess,
        Fold::Shut => Icon::ExpandMore,
    };
    let arrow_rect = Rect::from_center_size(
        pos2(at.x + galley.size().x + spacing::S24, rect.center().y),
        Vec2::splat(ICON),
    );
    ui.painter().galley(at, galley, colors.ink);
    paint_icon(ui, arrow_rect, arrow, colors.ink);
    let mut left = rect.right() - margin - 7.0 * MARK.x - 6.0 * spacing::S4;
    if left > arrow_rect.right() + spacing::S8 {
        for step in Step::ALL {
            let color = if step == current {
                colors.accent
            } else if visited.contains(&step) {
                colors.line_strong
            } else {
                colors.line
            };
            let mark = Rect::from_min_size(pos2(left, rect.center().y - MARK.y / 2.0), MARK);
            ui.painter().rect_filled(mark, MARK.y / 2.0, color);
            left += MARK.x + spacing::S4;
        }
    }
    if response.has_focus() {
        theme::focus_ring_inside(ui, rect, 0);
    }
    response
}

/// "2 of 7".
pub(crate) fn step_of_words(text: &Text, step: Step) -> String {
    text.say_with("rail-place", &[("number", step.number().into())])
}
