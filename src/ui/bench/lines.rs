//! The picture's line language along any way, bent or straight: solid, broken, dotted.

use egui::{Color32, Pos2, Shape, Stroke, Ui, Vec2, pos2};

use super::super::theme::stroke;
use crate::notice::AfterOptOut;

const HEAD: f32 = 9.0;

/// A way between two places, bent so that it leaves and arrives along `direction`.
pub(super) fn bent(from: Pos2, to: Pos2, direction: Vec2) -> Vec<Pos2> {
    const PARTS: u8 = 24;
    let reach = direction * ((to - from).dot(direction).abs() * 0.5);
    let (leave, arrive) = (from + reach, to - reach);
    (0..=PARTS)
        .map(|part| {
            let t = f32::from(part) / f32::from(PARTS);
            let one = from.lerp(leave, t).lerp(leave.lerp(arrive, t), t);
            let other = leave.lerp(arrive, t).lerp(arrive.lerp(to, t), t);
            one.lerp(other, t)
        })
        .collect()
}

/// Draws a line along a way that ends at an arrow's head. Of a broken one `whole` tells how much hasn't
/// broken yet, from 1 to 0.
pub(super) fn line(ui: &Ui, way: &[Pos2], fate: AfterOptOut, color: Color32, whole: f32) {
    let length = length(way);
    match fate {
        AfterOptOut::Continues => {
            let body = part(way, 0.0, length - HEAD + 1.0);
            ui.painter()
                .add(Shape::line(body, Stroke::new(stroke::SELECTED, color)));
            let (tip, side) = head(way, length);
            let back = at(way, length - HEAD).0;
            ui.painter().add(Shape::convex_polygon(
                vec![back + side, tip, back - side],
                color,
                Stroke::NONE,
            ));
        }
        AfterOptOut::Stops => {
            let end = 10.0 + (length - 16.0).max(0.0) * whole;
            let line = Stroke::new(stroke::SELECTED, color);
            ui.painter().add(Shape::line(part(way, 0.0, end), line));
            let (bar, direction) = at(way, end);
            let across = direction.rot90() * 6.0;
            ui.painter()
                .line_segment([bar - across, bar + across], line);
            let rest = part(way, end + 7.0, length - 5.0);
            let thin = Stroke::new(stroke::SELECTED - 0.5, color);
            ui.painter()
                .extend(Shape::dashed_line(&rest, thin, 4.0, 5.0));
        }
        AfterOptOut::Unclear => {
            let mut along = 4.0;
            while along < length - HEAD {
                ui.painter().circle_filled(at(way, along).0, 1.5, color);
                along += 7.0;
            }
            let (tip, side) = head(way, length);
            let back = at(way, length - HEAD).0;
            ui.painter().add(Shape::line(
                vec![back + side, tip, back - side],
                Stroke::new(stroke::SELECTED, color),
            ));
        }
    }
}

/// The tip of a way's head, and how far its corners stand off the way.
fn head(way: &[Pos2], length: f32) -> (Pos2, Vec2) {
    let (tip, direction) = at(way, length - 1.0);
    (tip, direction.rot90() * 5.0)
}

fn length(way: &[Pos2]) -> f32 {
    way.windows(2).map(|two| two[0].distance(two[1])).sum()
}

/// The place so far along a way, and the direction there.
fn at(way: &[Pos2], along: f32) -> (Pos2, Vec2) {
    let mut left = along.max(0.0);
    let mut last = (way.first().copied().unwrap_or(pos2(0.0, 0.0)), Vec2::X);
    for two in way.windows(2) {
        let step = two[1] - two[0];
        let direction = step.normalized();
        if left <= step.length() {
            return (two[0] + direction * left, direction);
        }
        left -= step.length();
        last = (two[1], direction);
    }
    last
}

/// The part of a way between two distances from its start.
fn part(way: &[Pos2], from: f32, to: f32) -> Vec<Pos2> {
    if to <= from {
        return Vec::new();
    }
    let mut points = vec![at(way, from).0];
    let mut along = 0.0;
    for two in way.windows(2) {
        along += two[0].distance(two[1]);
        if along > from && along < to {
            points.push(two[1]);
        }
    }
    points.push(at(way, to).0);
    points
}

#[cfg(test)]
mod tests {
    use egui::vec2;

    use super::*;

    #[test]
    fn a_bent_way_begins_and_ends_where_it_should() {
        let (from, to) = (pos2(10.0, 0.0), pos2(90.0, 40.0));
        let way = bent(from, to, vec2(1.0, 0.0));
        assert!(way[0].distance(from) < 0.01);
        assert!(way[way.len() - 1].distance(to) < 0.01);
        assert!(at(&way, 0.0).1.x > 0.98, "it leaves level");
        assert!(length(&way) >= from.distance(to));
    }

    #[test]
    fn a_part_of_a_way_keeps_its_corners() {
        let way = [pos2(0.0, 0.0), pos2(10.0, 0.0), pos2(10.0, 10.0)];
        assert_eq!(
            part(&way, 5.0, 15.0),
            [pos2(5.0, 0.0), pos2(10.0, 0.0), pos2(10.0, 5.0)]
        );
        assert!(part(&way, 5.0, 5.0).is_empty());
        assert_eq!(at(&way, 100.0).0, pos2(10.0, 10.0), "not beyond its end");
    }
}
