//! The line language in small: solid goes on, broken stops, dotted is unclear. The word always stands beside it.

use egui::{Color32, Painter, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2};

use crate::{notice::AfterOptOut, text::Text, ui::theme::Colors};

/// The glyph's size.
pub(crate) const SIZE: Vec2 = vec2(36.0, 16.0);
const WIDTH: f32 = 2.5;

/// The word for a fate, as it stands inside a sentence or on a line: "stops".
pub(crate) fn fate_words(text: &Text, fate: AfterOptOut) -> String {
    match fate {
        AfterOptOut::Stops => text.say("fate-stops"),
        AfterOptOut::Continues => text.say("fate-continues"),
        AfterOptOut::Unclear => text.say("fate-unclear"),
    }
}

/// The hue of a fate.
pub(crate) fn fate_color(colors: &Colors, fate: AfterOptOut) -> Color32 {
    match fate {
        AfterOptOut::Stops => colors.stops,
        AfterOptOut::Continues => colors.continues,
        AfterOptOut::Unclear => colors.unclear,
    }
}

/// The glyph by itself, for painters that set the word themselves.
pub(crate) fn paint_line_glyph(painter: &Painter, rect: Rect, fate: AfterOptOut, color: Color32) {
    let (left, right, middle) = (rect.left(), rect.right(), rect.center().y);
    let line = Stroke::new(WIDTH, color);
    match fate {
        AfterOptOut::Continues => {
            painter.hline(left..=right - 8.0, middle, line);
            painter.add(Shape::convex_polygon(
                vec![
                    pos2(right - 9.0, middle - 5.0),
                    pos2(right, middle),
                    pos2(right - 9.0, middle + 5.0),
                ],
                color,
                Stroke::NONE,
            ));
        }
        AfterOptOut::Stops => {
            painter.hline(left..=left + 12.0, middle, line);
            painter.vline(left + 12.0, middle - 5.0..=middle + 5.0, line);
            for dash in [17.0, 24.5, 32.0] {
                painter.hline(
                    left + dash..=left + dash + 4.0,
                    middle,
                    Stroke::new(2.0, color),
                );
            }
        }
        AfterOptOut::Unclear => {
            for dot in [1.5, 7.5, 13.5, 19.5, 25.5] {
                painter.circle_filled(pos2(left + dot, middle), 1.5, color);
            }
            painter.add(Shape::line(
                vec![
                    pos2(right - 7.0, middle - 4.5),
                    pos2(right - 1.0, middle),
                    pos2(right - 7.0, middle + 4.5),
                ],
                Stroke::new(1.75, color),
            ));
        }
    }
}

/// The glyph, 36 × 16, in a colour. Screen readers skip it.
pub(crate) fn line_glyph_ui(ui: &mut Ui, fate: AfterOptOut, color: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(SIZE.x, 24.0), Sense::hover());
    let glyph = Rect::from_center_size(rect.center(), SIZE);
    paint_line_glyph(ui.painter(), glyph, fate, color);
    response
}
