//! The weeks from today to the day that matters: today outlined, the days in between tinted, the last
//! one filled, days on which only some still count hatched, and a key in words: no colour is needed to
//! read it.

use chrono::{Datelike as _, NaiveDate};
use egui::{
    Align2, Color32, CornerRadius, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    pos2, vec2,
};

use crate::{
    text::{Text, sentence_case},
    ui::theme::{self, BODY, Colors, colors, radius, spacing, stroke},
};

const CELL: Vec2 = vec2(36.0, 34.0);
/// Its width: seven cells.
pub(crate) const WIDTH: f32 = 7.0 * CELL.x;
/// A longer time is shown by its last weeks.
const MOST_WEEKS: u8 = 6;

/// The days that matter, and the words of the key for them.
pub(crate) struct Days<'a> {
    pub(crate) today: NaiveDate,
    /// The day that is counted down to.
    pub(crate) last: NaiveDate,
    pub(crate) last_words: &'a str,
    /// The day to which the longest way of counting goes, where it goes further.
    pub(crate) longest: Option<(NaiveDate, &'a str)>,
}

/// The strip from today through the day that matters, and on to where the longest count ends.
pub(crate) fn calendar_ui(ui: &mut Ui, text: &Text, days: &Days<'_>) {
    let Days {
        today,
        last,
        last_words,
        longest,
    } = *days;
    let longest = longest.filter(|(day, _)| *day > last);
    let (first, weeks) = weeks_shown(today, longest.map_or(last, |(day, _)| day));
    let end = first + chrono::Days::new(7 * u64::from(weeks) - 1);
    let size = vec2(WIDTH, CELL.y * (f32::from(weeks) + 1.0));
    ui.label(theme::strong(sentence_case(&months_words(
        text, first, end,
    ))));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let told = match longest {
        Some((_, words)) => text.say_with(
            "calendar-spread",
            &[("last", last_words.into()), ("longest", words.into())],
        ),
        None => last_words.to_owned(),
    };
    let name = text.say_with("calendar-name", &[("last", told.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    let colors = colors(ui);
    for (column, weekday) in weekday_words(text).into_iter().enumerate() {
        let cell = cell_rect(rect, column, 0);
        paint_words(ui, cell, &weekday, colors.ink_soft, theme::regular(BODY));
    }
    for (index, day) in first.iter_days().take(7 * usize::from(weeks)).enumerate() {
        let cell = cell_rect(rect, index % 7, index / 7 + 1);
        let spread = longest.is_some_and(|(longest, _)| last < day && day <= longest);
        if spread {
            hatch(ui, colors, cell);
            let ground = Rect::from_center_size(cell.center(), vec2(24.0, 22.0));
            ui.painter().rect_filled(ground, 0.0, colors.surface);
        }
        paint_day(ui, colors, cell, day, today, last);
    }
    ui.add_space(spacing::S4);
    if (first..=end).contains(&today) && today != last {
        key_ui(
            ui,
            &text.say_with("calendar-today", &[("date", text.day_month(today).into())]),
            Sign::Outlined,
        );
    }
    key_ui(ui, last_words, Sign::Filled);
    if let Some((_, words)) = longest {
        key_ui(ui, words, Sign::Hatched);
    }
}

/// How a day looks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Outlined,
    Filled,
    Hatched,
}

/// Slanting lines over a day on which some still count, and others no longer.
fn hatch(ui: &Ui, colors: &Colors, cell: Rect) {
    let line = Stroke::new(stroke::HAIRLINE, colors.accent);
    let painter = ui.painter().with_clip_rect(cell.intersect(ui.clip_rect()));
    let mut x = cell.left() - cell.height();
    while x < cell.right() {
        painter.line_segment(
            [pos2(x, cell.bottom()), pos2(x + cell.height(), cell.top())],
            line,
        );
        x += 9.0;
    }
    let inside = StrokeKind::Inside;
    ui.painter().rect_stroke(cell, 0.0, line, inside);
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
        ui.painter()
            .rect_stroke(cell, corner, colors.selected_edge(), StrokeKind::Inside);
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

fn key_ui(ui: &mut Ui, words: &str, sign: Sign) {
    let colors = colors(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S8;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(16.0), Sense::hover());
        if sign == Sign::Hatched {
            hatch(ui, colors, rect);
        } else {
            let fill = match sign {
                Sign::Filled => colors.accent,
                Sign::Outlined | Sign::Hatched => Color32::TRANSPARENT,
            };
            let round = f32::from(radius::PAPER);
            let edge = colors.selected_edge();
            ui.painter()
                .rect(rect, round, fill, edge, StrokeKind::Inside);
        }
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
    let monday =
        |day: NaiveDate| day - chrono::Days::new(day.weekday().num_days_from_monday().into());
    let last_week = monday(last);
    let earliest = last_week - chrono::Days::new(7 * u64::from(MOST_WEEKS - 1));
    let first = if today > last {
        // It is over: the month up to the last day.
        last_week - chrono::Days::new(7 * 4)
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
