//! The weeks from today to the day that matters: today outlined, the days in between tinted, the last
//! one filled, and a key in words, so that no colour is needed to read it.

use chrono::{Datelike as _, Days, NaiveDate};
use egui::{
    Align2, Color32, CornerRadius, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    pos2, vec2,
};

use crate::{
    text::Text,
    ui::theme::{self, BODY, Colors, colors, radius, spacing, stroke},
};

const CELL: Vec2 = vec2(36.0, 34.0);
/// Its width: seven cells.
pub(crate) const WIDTH: f32 = 7.0 * CELL.x;
/// A longer time is shown by its last weeks.
const MOST_WEEKS: u8 = 6;

/// The strip for the days from `today` through `last`; `last_words` says in the key what that day is.
pub(crate) fn calendar_ui(
    ui: &mut Ui,
    text: &Text,
    today: NaiveDate,
    last: NaiveDate,
    last_words: &str,
) {
    let (first, weeks) = weeks_shown(today, last);
    let end = first + Days::new(7 * u64::from(weeks) - 1);
    let size = vec2(WIDTH, CELL.y * (f32::from(weeks) + 1.0));
    ui.label(theme::strong(months_words(text, first, end)));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let name = text.say_with("calendar-name", &[("last", last_words.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    let colors = colors(ui);
    for (column, weekday) in weekday_words(text).into_iter().enumerate() {
        let cell = cell_rect(rect, column, 0);
        paint_words(ui, cell, &weekday, colors.ink_soft, theme::regular(BODY));
    }
    for (index, day) in first.iter_days().take(7 * usize::from(weeks)).enumerate() {
        let cell = cell_rect(rect, index % 7, index / 7 + 1);
        paint_day(ui, colors, cell, day, today, last);
    }
    ui.add_space(spacing::S4);
    if (first..=end).contains(&today) && today != last {
        key_ui(
            ui,
            text.say_with("calendar-today", &[("date", text.day_month(today).into())]),
            false,
        );
    }
    key_ui(ui, last_words.to_owned(), true);
}

fn paint_day(
    ui: &Ui,
    colors: &Colors,
    cell: Rect,
    day: NaiveDate,
    today: NaiveDate,
    last: NaiveDate,
) {
    let inside = today < day && day < last;
    if inside {
        ui.painter()
            .rect_filled(cell, CornerRadius::ZERO, colors.accent_soft);
    }
    let corner = f32::from(radius::CONTROL);
    let (ink, font) = if day == last {
        ui.painter().rect_filled(cell, corner, colors.accent);
        (colors.accent_ink, theme::semibold(BODY))
    } else if day == today {
        let edge = Stroke::new(stroke::SELECTED, colors.accent);
        ui.painter()
            .rect_stroke(cell, corner, edge, StrokeKind::Inside);
        (colors.ink, theme::semibold(BODY))
    } else if inside {
        (colors.ink, theme::regular(BODY))
    } else {
        (colors.ink_soft, theme::regular(BODY))
    };
    paint_words(ui, cell, &day.day().to_string(), ink, font);
}

fn paint_words(ui: &Ui, cell: Rect, words: &str, ink: Color32, font: egui::FontId) {
    ui.painter()
        .text(cell.center(), Align2::CENTER_CENTER, words, font, ink);
}

fn key_ui(ui: &mut Ui, words: String, filled: bool) {
    let colors = colors(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S8;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(16.0), Sense::hover());
        let edge = Stroke::new(stroke::SELECTED, colors.accent);
        let fill = if filled {
            colors.accent
        } else {
            Color32::TRANSPARENT
        };
        ui.painter().rect(
            rect,
            f32::from(radius::PAPER),
            fill,
            edge,
            StrokeKind::Inside,
        );
        ui.add(egui::Label::new(theme::body(words)).wrap());
    });
}

#[expect(clippy::cast_precision_loss, reason = "a few dozen cells")]
fn cell_rect(rect: Rect, column: usize, row: usize) -> Rect {
    let at = pos2(
        rect.left() + CELL.x * column as f32,
        rect.top() + CELL.y * row as f32,
    );
    Rect::from_min_size(at, CELL)
}

/// The Monday to begin with, and how many weeks.
fn weeks_shown(today: NaiveDate, last: NaiveDate) -> (NaiveDate, u8) {
    let monday = |day: NaiveDate| day - Days::new(day.weekday().num_days_from_monday().into());
    let last_week = monday(last);
    let earliest = last_week - Days::new(7 * u64::from(MOST_WEEKS - 1));
    let first = if today > last {
        // It is over: the month up to the last day.
        last_week - Days::new(7 * 4)
    } else {
        monday(today).max(earliest)
    };
    let days = (last_week - first).num_days();
    (first, u8::try_from(days / 7 + 1).unwrap_or(MOST_WEEKS))
}

/// "November and December".
fn months_words(text: &Text, first: NaiveDate, last: NaiveDate) -> String {
    let (one, other) = (text.month(first.month()), text.month(last.month()));
    if one == other {
        text.month_year(first.year(), first.month())
    } else {
        text.say_with(
            "calendar-months",
            &[("one", one.into()), ("other", other.into())],
        )
    }
}

fn weekday_words(text: &Text) -> [String; 7] {
    [
        text.say("weekday-1"),
        text.say("weekday-2"),
        text.say("weekday-3"),
        text.say("weekday-4"),
        text.say("weekday-5"),
        text.say("weekday-6"),
        text.say("weekday-7"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(today: &str, last: &str, first: &str, weeks: u8) {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(weeks_shown(day(today), day(last)), (day(first), weeks));
    }

    #[test]
    fn it_runs_from_the_week_of_today_through_the_week_of_the_last_day() {
        check("2026-11-22", "2026-12-22", "2026-11-16", 6);
        check("2026-12-21", "2026-12-22", "2026-12-21", 1);
        check("2026-12-20", "2026-12-22", "2026-12-14", 2);
    }

    #[test]
    fn a_long_time_is_shown_by_its_last_weeks() {
        check("2026-01-01", "2026-12-22", "2026-11-16", 6);
    }

    #[test]
    fn what_is_over_is_shown_by_the_weeks_before() {
        check("2026-12-23", "2016-09-24", "2016-08-22", 5);
    }
}
