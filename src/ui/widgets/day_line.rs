//! The days of a window as a line: a tick a day, what has gone by thick, a knob where it is now.
//! Moved by pointer or arrow keys where somebody may move it.

use egui::{Key, Pos2, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo, accesskit, pos2, vec2};

use crate::ui::theme::{self, colors, radius, stroke};

/// More ticks than this would run into one another.
const MOST_TICKS: i64 = 62;

/// What a line shows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DayLine<'a> {
    /// Days gone by, with parts of them.
    pub(crate) day: f32,
    pub(crate) days: i64,
    /// For screen readers.
    pub(crate) name: &'a str,
    /// "Day 15 of 30".
    pub(crate) value: &'a str,
    /// How much larger than in the window at 100 %.
    pub(crate) scale: f32,
}

impl DayLine<'_> {
    pub(crate) fn paint(&self, ui: &Ui, rect: Rect) {
        let palette = colors(ui);
        let painter = ui.painter();
        let base = rect.center().y + 6.0 * self.scale;
        let at = |day: f32| {
            #[expect(clippy::cast_precision_loss, reason = "a few hundred days")]
            let share = (day / self.days.max(1) as f32).clamp(0.0, 1.0);
            rect.left() + rect.width() * share
        };
        let now = at(self.day);
        let thin = Stroke::new(stroke::HAIRLINE * self.scale, palette.line_strong);
        let thick = Stroke::new(3.0 * self.scale, palette.ink);
        painter.hline(rect.x_range(), base, thin);
        painter.hline(rect.left()..=now, base, thick);
        let every = (self.days / MOST_TICKS + 1).max(1);
        for day in (0..=self.days).filter(|day| day % every == 0 || *day == self.days) {
            #[expect(clippy::cast_precision_loss, reason = "a few hundred days")]
            let x = at(day as f32);
            let high = match day {
                day if day == 0 || day == self.days => 16.0,
                day if day % 5 == 0 => 12.0,
                _ => 8.0,
            };
            let line = if x <= now {
                Stroke::new(1.5 * self.scale, palette.ink)
            } else {
                thin
            };
            painter.vline(x, base - high * self.scale..=base, line);
        }
        painter.circle_filled(pos2(now, base), 8.0 * self.scale, palette.accent);
    }

    /// The line as something to move; answers with the day it was moved to.
    pub(crate) fn ui(&self, ui: &mut Ui, width: f32) -> (Response, Option<f32>) {
        let (rect, _) = ui.allocate_exact_size(vec2(width, 40.0), Sense::hover());
        let id = ui.scope_id().with("day_line");
        let response = ui.interact(rect, id, Sense::click_and_drag());
        // The knob has room at both ends.
        let line = rect.shrink2(Vec2::new(10.0, 0.0));
        self.paint(ui, line);
        if response.has_focus() {
            theme::focus_ring_inside(ui, rect, radius::CONTROL);
        }
        let (day, days) = (self.day, self.days);
        response.widget_info(|| {
            let mut info = WidgetInfo::slider(true, f64::from(day), self.name);
            info.current_text_value = Some(self.value.to_owned());
            info
        });
        #[expect(clippy::cast_precision_loss, reason = "a few hundred days")]
        let most = days as f64;
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(most);
            node.set_numeric_value_step(1.0);
            node.set_value(self.value);
            node.add_action(accesskit::Action::Increment);
            node.add_action(accesskit::Action::Decrement);
        });
        let moved = response
            .interact_pointer_pos()
            .filter(|_at| response.is_pointer_button_down_on())
            .map(|at| self.day_at(line, at));
        let stepped = || {
            let focused = response.has_focus();
            let pressed = |key| {
                focused && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key))
            };
            let asked = |action| {
                ui.input(|input| input.num_accesskit_action_requests(response.id, action)) > 0
            };
            let on = pressed(Key::ArrowRight) || asked(accesskit::Action::Increment);
            let back = pressed(Key::ArrowLeft) || asked(accesskit::Action::Decrement);
            match (on, back) {
                (true, _) => Some(day.floor() + 1.0),
                (_, true) => Some(day.ceil() - 1.0),
                _ => None,
            }
        };
        if response.has_focus() {
            ui.memory_mut(|memory| {
                let arrows = egui::EventFilter {
                    horizontal_arrows: true,
                    ..Default::default()
                };
                memory.set_focus_lock_filter(response.id, arrows);
            });
        }
        let moved = moved.or_else(stepped);
        (response, moved)
    }

    fn day_at(&self, line: Rect, at: Pos2) -> f32 {
        let share = ((at.x - line.left()) / line.width().max(1.0)).clamp(0.0, 1.0);
        #[expect(clippy::cast_precision_loss, reason = "a few hundred days")]
        let day = share * self.days as f32;
        day
    }
}
