//! The weeks that matter: today outlined, the days until the last one tinted, the last one filled, and
//! hatched those that only some ways of counting still allow. A key in words says all of it, so that no
//! colour and no pattern is needed to read it. Nothing in it is ever an alarm.

use chrono::{Datelike as _, Days, NaiveDate};
use egui::{
    Align2, Color32, CornerRadius, FontId, Label, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};

use crate::{
    text::{Text, sentence_case},
    ui::theme::{self, BODY, Colors, colors, radius, spacing, stroke},
};

const CELL: Vec2 = vec2(36.0, 34.0);
/// Its width: seven cells.
pub(crate) const WIDTH: f32 = 7.0 * CELL.x;
/// A longer time is shown by the weeks around its days, and the gap between them is told.
const MOST_WEEKS: i64 = 6;
/// What is over is shown by so many weeks before its last day.
const WEEKS_BEFORE: u64 = 4;
const HATCH: f32 = 6.0;

/// The days that are marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Marked {
    pub(crate) today: NaiveDate,
    /// Where the time begins that is still ahead: today, or the day on which it opens.
    pub(crate) from: NaiveDate,
    /// By the reading that ends first.
    pub(crate) safe: NaiveDate,
    /// The days of the other readings that hold, each once, in order; none before `safe`.
    pub(crate) others: Vec<NaiveDate>,
}

/// What a line of the key shows before its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Today,
    Opens,
    Safe,
    Other,
}

/// Weeks that are shown without a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    monday: NaiveDate,
    weeks: i64,
}

/// The weeks and the key. The key's words are the picture's name, as sentences, too.
pub(crate) fn calendar_ui(ui: &mut Ui, text: &Text, marked: &Marked, key: &[(Sign, String)]) {
    let stretches = stretches(marked);
    let mut before: Option<Stretch> = None;
    for stretch in &stretches {
        if let Some(before) = before {
            let weeks = (stretch.monday - before.end()).num_days() / 7;
            let words = text.say_with("calendar-gap", &[("weeks", weeks.into())]);
            let words = theme::soft(ui, words);
            ui.add_space(spacing::S4);
            ui.add(Label::new(words).wrap());
            ui.add_space(spacing::S4);
        }
        let last = stretch.end() - Days::new(1);
        ui.label(theme::strong(sentence_case(&months_words(
            text,
            stretch.monday,
            last,
        ))));
        let name = before.is_none().then(|| name(text, &stretches, key));
        weeks_ui(ui, text, marked, *stretch, name);
        before = Some(*stretch);
    }
    ui.add_space(spacing::S4);
    for (sign, words) in key {
        key_ui(ui, words, *sign);
    }
}

/// What the picture says to those who don't see it.
fn name(text: &Text, stretches: &[Stretch], key: &[(Sign, String)]) -> String {
    let sentences: Vec<&str> = key.iter().map(|(_, words)| words.as_str()).collect();
    let (Some(first), Some(last)) = (stretches.first(), stretches.last()) else {
        return sentences.join(". ");
    };
    text.say_with(
        "calendar-name",
        &[
            ("from", text.date(first.monday).into()),
            ("to", text.date(last.end() - Days::new(1)).into()),
            ("facts", sentences.join(". ").into()),
        ],
    )
}

/// One stretch; the first has a name and the weekdays above it.
fn weeks_ui(ui: &mut Ui, text: &Text, marked: &Marked, stretch: Stretch, name: Option<String>) {
    let colors = colors(ui);
    let head = usize::from(name.is_some());
    let cells = usize::try_from(7 * stretch.weeks).unwrap_or_default();
    let (rect, response) =
        ui.allocate_exact_size(vec2(WIDTH, CELL.y * rows(cells / 7 + head)), Sense::hover());
    if let Some(name) = name {
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        for (column, weekday) in weekday_words(text).into_iter().enumerate() {
            let cell = cell_rect(rect, column, 0);
            paint_words(ui, cell, &weekday, colors.ink_soft, theme::regular(BODY));
        }
    }
    for (index, day) in stretch.monday.iter_days().take(cells).enumerate() {
        let cell = cell_rect(rect, index % 7, index / 7 + head);
        paint_day(ui, colors, cell, day, marked);
    }
}

fn paint_day(ui: &Ui, colors: &Colors, cell: Rect, day: NaiveDate, marked: &Marked) {
    let corner = f32::from(radius::CONTROL);
    let is_other = marked.others.contains(&day);
    let is_between = marked.from < day && day < marked.safe;
    let only_some_count = marked.safe < day && day <= marked.latest();
    if is_between {
        ui.painter()
            .rect_filled(cell, CornerRadius::ZERO, colors.accent_soft);
    }
    if only_some_count {
        hatch(ui, cell, colors);
    }
    let (ink, font) = if day == marked.safe {
        ui.painter().rect_filled(cell, corner, colors.accent);
        (colors.accent_ink, theme::semibold(BODY))
    } else if is_other || day == marked.today {
        (colors.ink, theme::semibold(BODY))
    } else if is_between || only_some_count {
        (colors.ink, theme::regular(BODY))
    } else {
        (colors.ink_soft, theme::regular(BODY))
    };
    if day == marked.from && marked.from > marked.today {
        let edge = Stroke::new(stroke::SELECTED, colors.ink_soft);
        ui.painter()
            .rect_stroke(cell, corner, edge, StrokeKind::Inside);
    }
    if day == marked.today {
        let edge = Stroke::new(stroke::SELECTED, today_edge(colors, day == marked.safe));
        // Inside the last day's own fill, so that both can be told.
        let inset = if day == marked.safe { 3.0 } else { 0.0 };
        ui.painter()
            .rect_stroke(cell.shrink(inset), corner, edge, StrokeKind::Inside);
    }
    paint_words(ui, cell, &day.day().to_string(), ink, font);
}

fn today_edge(colors: &Colors, on_accent: bool) -> Color32 {
    if on_accent {
        colors.accent_ink
    } else {
        colors.accent
    }
}

/// Slanted lines with a clear ground for the number in the middle.
fn hatch(ui: &Ui, cell: Rect, colors: &Colors) {
    let painter = ui.painter().with_clip_rect(cell.intersect(ui.clip_rect()));
    let edge = colors.edge();
    let mut left = cell.left() - cell.height();
    while left < cell.right() {
        let from = pos2(left, cell.bottom());
        painter.line_segment([from, from + vec2(cell.height(), -cell.height())], edge);
        left += HATCH;
    }
    let ground = Rect::from_center_size(cell.center(), vec2(22.0, 22.0).min(cell.size() * 0.6));
    let corner = f32::from(radius::PAPER);
    painter.rect_filled(ground, corner, colors.surface);
}

fn paint_words(ui: &Ui, cell: Rect, words: &str, ink: Color32, font: FontId) {
    ui.painter()
        .text(cell.center(), Align2::CENTER_CENTER, words, font, ink);
}

fn key_ui(ui: &mut Ui, words: &str, sign: Sign) {
    let colors = colors(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = spacing::S8;
        let (rect, _) = ui.allocate_exact_size(vec2(16.0, 24.0), Sense::hover());
        let sample = Rect::from_center_size(rect.center(), Vec2::splat(16.0));
        let corner = f32::from(radius::PAPER);
        let edge = colors.selected_edge();
        match sign {
            Sign::Today => {
                ui.painter()
                    .rect_stroke(sample, corner, edge, StrokeKind::Inside);
            }
            Sign::Opens => {
                let edge = Stroke::new(stroke::SELECTED, colors.ink_soft);
                ui.painter()
                    .rect_stroke(sample, corner, edge, StrokeKind::Inside);
            }
            Sign::Safe => {
                ui.painter().rect_filled(sample, corner, colors.accent);
            }
            Sign::Other => {
                hatch(ui, sample, colors);
                let edge = colors.edge();
                ui.painter()
                    .rect_stroke(sample, 0.0, edge, StrokeKind::Inside);
            }
        }
        ui.add(Label::new(theme::body(words)).wrap());
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

#[expect(clippy::cast_precision_loss, reason = "a dozen rows")]
fn rows(count: usize) -> f32 {
    count as f32
}

impl Marked {
    fn latest(&self) -> NaiveDate {
        self.others.last().map_or(self.safe, |last| *last)
    }
}

impl Stretch {
    /// The Monday after it.
    fn end(self) -> NaiveDate {
        self.monday + Days::new(7 * self.weeks.unsigned_abs())
    }
}

fn monday(day: NaiveDate) -> NaiveDate {
    day - Days::new(day.weekday().num_days_from_monday().into())
}

/// All weeks from the first day that matters through the last; where they are too many, those around
/// each of them.
fn stretches(marked: &Marked) -> Vec<Stretch> {
    let latest = marked.latest();
    let first = if marked.from > latest {
        // It is over: the weeks up to the last day.
        marked.safe.min(latest - Days::new(7 * WEEKS_BEFORE))
    } else {
        marked.from.min(marked.safe)
    };
    let week = Days::new(7);
    let weeks = |from: NaiveDate, through: NaiveDate| (through - from).num_days() / 7 + 1;
    let whole = weeks(monday(first), monday(latest));
    if whole <= MOST_WEEKS {
        let monday = monday(first);
        return vec![Stretch {
            monday,
            weeks: whole,
        }];
    }
    // Two weeks from the first day on, and the two that end with each of the last days.
    let mut starts = vec![monday(first)];
    for day in [marked.safe, latest] {
        starts.push(monday(day) - week);
    }
    starts.sort_unstable();
    let mut stretches: Vec<Stretch> = Vec::new();
    for monday in starts {
        let end = monday + week + week;
        match stretches.last_mut().filter(|last| last.end() >= monday) {
            Some(last) if end > last.end() => last.weeks = weeks(last.monday, end - week),
            Some(_) => {}
            None => stretches.push(Stretch { monday, weeks: 2 }),
        }
    }
    stretches
}

/// "November 2026", "November and December", "November to January".
fn months_words(text: &Text, first: NaiveDate, last: NaiveDate) -> String {
    let number = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month());
    let months = [
        ("one", text.month(first.month()).into()),
        ("other", text.month(last.month()).into()),
    ];
    match number(last) - number(first) {
        0 => text.month_year(first.year(), first.month()),
        1 => text.say_with("calendar-months", &months),
        _ => text.say_with("calendar-months-to", &months),
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

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Today and the days of the readings, against the Mondays and how many weeks follow each.
    fn check(today: &str, readings: &[&str], expected: &[(&str, i64)]) {
        let days: Vec<NaiveDate> = readings.iter().map(|text| day(text)).collect();
        let marked = Marked {
            today: day(today),
            from: day(today),
            safe: days[0],
            others: days[1..].to_vec(),
        };
        let expected: Vec<Stretch> = expected
            .iter()
            .map(|(monday, weeks)| Stretch {
                monday: day(monday),
                weeks: *weeks,
            })
            .collect();
        assert_eq!(stretches(&marked), expected);
    }

    #[test]
    fn it_runs_from_the_week_of_today_through_the_week_of_the_last_day() {
        check("2026-11-22", &["2026-12-22"], &[("2026-11-16", 6)]);
        check("2026-12-21", &["2026-12-22"], &[("2026-12-21", 1)]);
        check("2026-12-20", &["2026-12-22"], &[("2026-12-14", 2)]);
    }

    #[test]
    fn the_week_of_the_reading_that_ends_last_is_there_too() {
        check(
            "2026-12-20",
            &["2026-12-27", "2026-12-28"],
            &[("2026-12-14", 3)],
        );
    }

    #[test]
    fn a_longer_time_is_shown_by_its_ends() {
        check("2026-11-15", &["2026-12-20"], &[("2026-11-09", 6)]);
        check(
            "2026-11-15",
            &["2026-12-21"],
            &[("2026-11-09", 2), ("2026-12-14", 2)],
        );
        check(
            "2026-01-01",
            &["2026-12-22", "2026-12-24"],
            &[("2025-12-29", 2), ("2026-12-14", 2)],
        );
    }

    #[test]
    fn readings_far_apart_have_their_own_weeks_and_near_ones_share_them() {
        check(
            "2026-01-01",
            &["2026-03-10", "2026-06-30"],
            &[("2025-12-29", 2), ("2026-03-02", 2), ("2026-06-22", 2)],
        );
        check(
            "2026-01-01",
            &["2026-01-20", "2026-06-30"],
            &[("2025-12-29", 4), ("2026-06-22", 2)],
        );
    }

    #[test]
    fn past_the_safe_day_it_is_still_to_be_seen() {
        check(
            "2026-12-28",
            &["2026-12-27", "2026-12-30"],
            &[("2026-12-21", 2)],
        );
    }

    #[test]
    fn what_is_over_is_shown_by_the_weeks_before() {
        check("2026-12-23", &["2016-09-24"], &[("2016-08-22", 5)]);
        check(
            "2026-12-23",
            &["2016-06-24", "2016-09-24"],
            &[("2016-06-13", 3), ("2016-09-12", 2)],
        );
    }
}
