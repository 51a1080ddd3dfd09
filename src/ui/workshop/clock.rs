//! The time machine's controls.

use chrono::TimeDelta;
use egui::{Label, Ui, vec2};

use super::{
    run_or_pause,
    words::{day_of, day_words, jump_words},
};
use crate::{
    action::{Action, InWorkshop},
    fonts::Icon,
    ui::{
        theme::{self, spacing},
        widgets::{
            button::Button,
            day_line::DayLine,
            stepper::{StepperWords, stepper_ui},
        },
    },
    view::{View, WorkshopView},
    workshop::{Jump, Pace},
};

/// The line of days, to move along.
pub(super) fn line_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    width: f32,
    actions: &mut Vec<Action>,
) {
    let span = workshop.machine.span();
    let line = DayLine {
        day: day_of(view, workshop),
        days: span.days,
        name: &view.text.say("workshop-clock"),
        value: &day_words(view, workshop),
        scale: 1.0,
    };
    let (_, moved) = line.ui(ui, width);
    if let Some(day) = moved {
        let seconds = (f64::from(day) * 86_400.0).round();
        #[expect(clippy::cast_possible_truncation, reason = "a few hundred days")]
        let instant = span.noon(0) + TimeDelta::seconds(seconds as i64);
        actions.push(Action::InWorkshop(InWorkshop::SetClock(instant)));
    }
}

pub(super) fn run_button(view: &View<'_>, workshop: &WorkshopView<'_>) -> (Button, InWorkshop) {
    let action = run_or_pause(workshop);
    let words = if action == InWorkshop::PauseClock {
        view.text.say("workshop-pause")
    } else {
        view.text.say("workshop-run")
    };
    (Button::secondary(words).icon(Icon::Schedule), action)
}

/// All that sets the clock: line, run, steps, jumps, pace.
pub(super) fn clock_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    let mut asked = Vec::new();
    let zone = workshop.machine.span().zone;
    let moment = text.moment_and_zone(view.now, zone);
    let day = day_words(view, workshop);
    ui.add(Label::new(theme::strong(format!("{day} · {moment}"))).wrap());
    let width = ui.available_width();
    line_ui(ui, view, workshop, width, actions);
    ui.add_space(spacing::S8);
    let (button, action) = run_button(view, workshop);
    if ui.add(button).clicked() {
        asked.push(action);
    }
    ui.add_space(spacing::S8);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S8, spacing::S8);
        let back = Button::secondary(text.say("workshop-day-back")).icon(Icon::ArrowBack);
        let on = Button::secondary(text.say("workshop-day-on")).icon_after(Icon::ArrowForward);
        for (button, days) in [(back, -1), (on, 1)] {
            if ui.add(button.low()).clicked() {
                asked.push(InWorkshop::StepDays(days));
            }
        }
    });
    ui.add_space(spacing::S8);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S8, spacing::S8);
        for jump in Jump::ALL {
            let words = jump_words(text, workshop.machine.span(), jump);
            if ui.add(Button::secondary(words).low()).clicked() {
                asked.push(InWorkshop::Jump(jump));
            }
        }
    });
    ui.add_space(spacing::S8);
    let words = StepperWords {
        label: &text.say("workshop-pace"),
        fewer: &text.say("workshop-pace-faster"),
        more: &text.say("workshop-pace-slower"),
    };
    let minutes = u16::from(workshop.machine.pace().minutes());
    let label = (ui.available_width() - 180.0).clamp(80.0, 320.0);
    if let Some(minutes) = stepper_ui(ui, &words, minutes, label, false).asked {
        asked.push(InWorkshop::SetPace(Pace::of_minutes(minutes.into())));
    }
    actions.extend(asked.into_iter().map(Action::InWorkshop));
}
