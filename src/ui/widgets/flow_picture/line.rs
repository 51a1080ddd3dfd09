//! A line of the picture with its words: solid goes on, broken stops, dotted is unclear. It breaks before
//! one's eyes where anything may move.

use std::sync::Arc;

use egui::{
    Align2, Color32, Galley, Pos2, Rect, Response, Shape, Stroke, TextFormat, Ui, Vec2, pos2,
    text::LayoutJob,
};

use super::{Emphasis, Line};
use crate::{
    notice::AfterOptOut,
    ui::{
        theme::{self, BODY, Colors, colors, radius, stroke},
        widgets::{
            flow_layout::{FateStands, PlacedEdge},
            line_glyph::fate_color,
        },
    },
};

/// How long a line takes to break, in seconds.
const BREAKING: f32 = 0.24;
/// What is left of a broken line.
const STUB: f32 = 10.0;
/// Half the bar across its end.
const BAR: f32 = 6.0;

/// Whether a line is the one at hand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Hand {
    None,
    This,
    Other,
}

/// The ink of a line's words.
fn ink(colors: &Colors, emphasis: Emphasis) -> Color32 {
    match emphasis {
        Emphasis::Plain | Emphasis::Changed => colors.ink,
        Emphasis::Faded => colors.ink_soft,
    }
}

/// The colour of a line's fate.
fn hue(colors: &Colors, line: &Line) -> Color32 {
    match (line.emphasis, &line.fate) {
        (Emphasis::Faded, _) => colors.ink_soft,
        (_, Some((fate, _))) => fate_color(colors, *fate),
        (_, None) => colors.ink,
    }
}

/// A line's words, the softer word behind them, and its fate where that has no place of its own.
fn words_galley(ui: &Ui, line: &Line, width: f32, stands: FateStands) -> Arc<Galley> {
    let colors = colors(ui);
    let format = |font_id, color| TextFormat {
        font_id,
        color,
        line_height: Some(24.0),
        ..TextFormat::default()
    };
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let body = theme::regular(BODY);
    let words = format(body.clone(), ink(colors, line.emphasis));
    job.append(&line.words, 0.0, words);
    if let Some(standing) = &line.standing {
        // A space of its own, so that the line may wrap there.
        job.append(" ", 0.0, format(body, colors.ink_soft));
        job.append(standing, 0.0, format(theme::italic(BODY), colors.ink_soft));
    }
    if let (FateStands::WithTheWords, Some((_, fate))) = (stands, &line.fate) {
        let strong = format(theme::semibold(BODY), hue(colors, line));
        job.append("\n", 0.0, strong.clone());
        job.append(fate, 0.0, strong);
    }
    ui.painter().layout_job(job)
}

pub(super) fn words_height(ui: &Ui, line: &Line, width: f32, stands: FateStands) -> f32 {
    words_galley(ui, line, width, stands).size().y
}

pub(super) fn line_ui(
    ui: &Ui,
    placed: &PlacedEdge,
    origin: Vec2,
    line: &Line,
    hand: Hand,
    response: &Response,
) {
    let palette = colors(ui);
    let faded = hand == Hand::Other || (hand == Hand::None && line.emphasis == Emphasis::Faded);
    let stroke = Stroke::new(
        if hand == Hand::This {
            stroke::FOCUS
        } else {
            stroke::SELECTED
        },
        if faded {
            palette.line_strong
        } else {
            line.fate
                .as_ref()
                .map_or(palette.ink, |(fate, _)| fate_color(palette, *fate))
        },
    );
    words_ui(ui, placed, origin, line);
    let way = Way {
        from: placed.from + origin,
        to: placed.to + origin,
    };
    let fate = line.fate.as_ref().map(|(fate, _)| *fate);
    let whole = wholeness(ui, response, fate);
    match fate {
        Some(AfterOptOut::Unclear) => dotted(ui, way, stroke),
        _ if whole < 1.0 => broken(ui, way, stroke, whole),
        _ => solid(ui, way, stroke),
    }
    if response.has_focus() {
        theme::focus_ring_inside(ui, response.rect, radius::CONTROL);
    }
}

/// How much of a line is there, from the stub (0) to all of it (1); on its way for a moment.
fn wholeness(ui: &Ui, response: &Response, fate: Option<AfterOptOut>) -> f32 {
    let whole = if fate == Some(AfterOptOut::Stops) {
        0.0
    } else {
        1.0
    };
    let time = if ui.style().animation_time > 0.0 {
        BREAKING
    } else {
        0.0
    };
    ui.ctx()
        .animate_value_with_time(response.id.with("whole"), whole, time)
}

/// What it is, and its fate; on their ground where they change.
fn words_ui(ui: &Ui, placed: &PlacedEdge, origin: Vec2, line: &Line) {
    let palette = colors(ui);
    let words = placed.words.translate(origin);
    let stands = if placed.fate.is_some() {
        FateStands::AtTheEnd
    } else {
        FateStands::WithTheWords
    };
    let galley = words_galley(ui, line, words.width(), stands);
    let is_level = placed.to.x > placed.from.x;
    let mut at = pos2(words.left(), words.bottom() - galley.size().y);
    if placed.fate.is_none() && is_level {
        // In the small gap the words stand in the middle.
        at.x = words.center().x - galley.size().x / 2.0;
    }
    let fate = placed.fate.map(|fate| fate.translate(origin));
    if line.emphasis == Emphasis::Changed {
        let soft = match line.fate {
            Some((AfterOptOut::Stops, _)) => palette.stops_soft,
            Some((AfterOptOut::Unclear, _)) => palette.unclear_soft,
            _ => palette.continues_soft,
        };
        let ground = fate.map_or(words, |fate| words.union(fate));
        let ground = Rect::from_min_max(
            ground.min + egui::vec2(-6.0, 1.0),
            ground.max + egui::vec2(6.0, -1.0),
        );
        ui.painter()
            .rect_filled(ground, f32::from(radius::PAPER), soft);
    }
    ui.painter().galley(at, galley, palette.ink);
    if let (Some(place), Some((_, words))) = (fate, &line.fate) {
        ui.painter().text(
            pos2(place.right(), place.bottom() - 12.0),
            Align2::RIGHT_CENTER,
            words,
            theme::semibold(BODY),
            hue(palette, line),
        );
    }
}

/// From place to place, level or down.
#[derive(Clone, Copy)]
struct Way {
    from: Pos2,
    to: Pos2,
}

impl Way {
    fn length(self) -> f32 {
        (self.to - self.from).length()
    }

    /// The point so far along, and so far aside.
    fn at(self, along: f32, aside: f32) -> Pos2 {
        let direction = (self.to - self.from).normalized();
        self.from + direction * along + direction.rot90() * aside
    }

    fn segment(self, from: f32, to: f32) -> [Pos2; 2] {
        [self.at(from, 0.0), self.at(to, 0.0)]
    }
}

fn solid(ui: &Ui, way: Way, stroke: Stroke) {
    let end = way.length();
    ui.painter()
        .line_segment(way.segment(0.0, end - 8.0), stroke);
    ui.painter().add(Shape::convex_polygon(
        vec![
            way.at(end - 9.0, -5.0),
            way.at(end - 1.0, 0.0),
            way.at(end - 9.0, 5.0),
        ],
        stroke.color,
        Stroke::NONE,
    ));
}

fn broken(ui: &Ui, way: Way, stroke: Stroke, whole: f32) {
    let length = way.length();
    let end = STUB + (length - STUB - 6.0) * whole;
    let painter = ui.painter();
    painter.line_segment(way.segment(0.0, end), stroke);
    painter.line_segment([way.at(end, -BAR), way.at(end, BAR)], stroke);
    if end + 7.0 < length - 5.0 {
        let dashes = Stroke::new(stroke.width - 0.5, stroke.color);
        let rest = way.segment(end + 7.0, length - 5.0);
        painter.extend(Shape::dashed_line(&rest, dashes, 4.0, 5.0));
    }
}

fn dotted(ui: &Ui, way: Way, stroke: Stroke) {
    let length = way.length();
    let painter = ui.painter();
    let mut along = 4.0;
    while along < length - 9.0 {
        painter.circle_filled(way.at(along, 0.0), stroke.width / 2.0 + 0.5, stroke.color);
        along += 7.0;
    }
    painter.add(Shape::line(
        vec![
            way.at(length - 8.0, -5.0),
            way.at(length - 1.5, 0.0),
            way.at(length - 8.0, 5.0),
        ],
        stroke,
    ));
}
