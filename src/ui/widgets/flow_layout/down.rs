//! The picture from the top down, for narrow windows: a sender, the lines that leave it side by side at
//! its left, their words below each other beside them, and the receiver they reach.
//!
//! Each pair of places is a part of its own; a place that a part ends with can begin the next.

use egui::{Rect, pos2, vec2};

use super::{BETWEEN, CONTROLLER, Edge, FateStands, Measure, PlacedEdge, PlacedParty, Plan};

/// Between two parts that share no place.
const GAP: f32 = 24.0;
const PAD: f32 = 10.0;
/// The first line, from the left edge of its places.
const FIRST_LINE: f32 = 18.0;
/// From line to line, where there is room.
const LINES_APART: f32 = 18.0;
/// From the last line to the words.
const TO_WORDS: f32 = 14.0;
const NARROWEST: f32 = 200.0;

pub(super) fn plan(width: f32, edges: &[Edge], measure: &Measure<'_>) -> Plan {
    let width = width.max(NARROWEST);
    let mut plan = Plan::default();
    let mut y = 0.0;
    for (from, to, indices) in parts(edges) {
        let goes_on = plan.places.last().is_some_and(|last| last.party == from);
        if !goes_on {
            if y > 0.0 {
                y += GAP;
            }
            y = place(&mut plan, from, y, width, measure);
        }
        let bottom = lines(&mut plan, &indices, y, width, measure);
        y = place(&mut plan, to, bottom, width, measure);
    }
    plan.size = vec2(width, y);
    plan
}

/// The edges by their two places: first what reaches the controller, then what it hands on.
fn parts(edges: &[Edge]) -> Vec<(usize, usize, Vec<usize>)> {
    let mut parts: Vec<(usize, usize, Vec<usize>)> = Vec::new();
    for (index, edge) in edges.iter().enumerate() {
        let known = parts
            .iter_mut()
            .find(|(from, to, _)| (*from, *to) == (edge.from, edge.to));
        match known {
            Some((.., indices)) => indices.push(index),
            None => parts.push((edge.from, edge.to, vec![index])),
        }
    }
    for (.., indices) in &mut parts {
        indices.sort_by_key(|index| edges[*index].rank);
    }
    parts.sort_by_key(|(from, to, _)| match (*from, *to) {
        (from, CONTROLLER) if from != CONTROLLER => 0,
        (CONTROLLER, _) => 1,
        _ => 2,
    });
    parts
}

/// Places a party from `top` on; answers with its bottom.
fn place(plan: &mut Plan, party: usize, top: f32, width: f32, measure: &Measure<'_>) -> f32 {
    let size = vec2(width, (measure.place)(party, width));
    let rect = Rect::from_min_size(pos2(0.0, top), size);
    plan.places.push(PlacedParty { party, rect });
    rect.bottom()
}

/// Places the lines of one part; answers with where they end.
fn lines(plan: &mut Plan, indices: &[usize], top: f32, width: f32, measure: &Measure<'_>) -> f32 {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a notice has at most 2,000 rows"
    )]
    let (count, position) = (indices.len() as f32, |position: usize| position as f32);
    // A third of the width at the most.
    let apart = LINES_APART.min(width / 3.0 / count);
    let words_from = FIRST_LINE + (count - 1.0) * apart + TO_WORDS;
    let words_width = width - words_from;
    let mut y = top + PAD;
    let mut rows = Vec::with_capacity(indices.len());
    for &index in indices {
        let height = (measure.words)(index, words_width, FateStands::WithTheWords);
        rows.push(Rect::from_min_size(
            pos2(words_from, y),
            vec2(words_width, height),
        ));
        y += height + BETWEEN;
    }
    let bottom = y - BETWEEN + PAD;
    for (row, (&edge, words)) in indices.iter().zip(rows).enumerate() {
        let x = FIRST_LINE + position(row) * apart;
        plan.edges.push(PlacedEdge {
            edge,
            from: pos2(x, top),
            to: pos2(x, bottom),
            words,
            fate: None,
            hit: words.with_min_x(0.0),
        });
    }
    bottom
}
