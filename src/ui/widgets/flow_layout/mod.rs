//! Where the places and lines of the picture stand. Pure and deterministic: sizes of words come in as
//! functions. Nothing covers anything, and every line touches the two places that it joins.
//!
//! A party that a line couldn't reach without crossing another place stands in the picture twice.

mod down;
mod level;
#[cfg(test)]
mod tests;

use egui::{Pos2, Rect, Vec2};

/// The place of the person.
pub(crate) const YOU: usize = 0;
/// The place of the party whose notice it is.
pub(crate) const CONTROLLER: usize = 1;

/// Narrower than this, a picture that runs from left to right has no room for its words.
pub(crate) const NARROWEST: f32 = 672.0;
/// From a line's words to the next, beside the words themselves.
const BETWEEN: f32 = 8.0;

/// Something that flows. Parties are numbers: `YOU`, `CONTROLLER`, and any others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Edge {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Edges between the same places are drawn in this order.
    pub(crate) rank: u8,
}

/// Which way the picture runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Run {
    /// From left to right, every edge level.
    Level,
    /// From the top down, for a narrow window.
    Down,
}

/// Where an edge's fate is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FateStands {
    /// At the end of its line, in a room of its own.
    AtTheEnd,
    /// Below its other words, and measured with them.
    WithTheWords,
}

/// How much room words take.
pub(crate) struct Measure<'a> {
    /// The least height of a party's place, by party and width.
    pub(crate) place: &'a dyn Fn(usize, f32) -> f32,
    /// The height of an edge's words, by edge and width.
    pub(crate) words: &'a dyn Fn(usize, f32, FateStands) -> f32,
    /// The width of an edge's fate, by edge.
    pub(crate) fate: &'a dyn Fn(usize) -> f32,
}

/// The finished picture, from its own top left corner.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Plan {
    pub(crate) size: Vec2,
    pub(crate) places: Vec<PlacedParty>,
    /// In reading order.
    pub(crate) edges: Vec<PlacedEdge>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PlacedParty {
    pub(crate) party: usize,
    pub(crate) rect: Rect,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PlacedEdge {
    /// Its position among the edges given.
    pub(crate) edge: usize,
    pub(crate) from: Pos2,
    pub(crate) to: Pos2,
    /// Where its words stand, beside the line.
    pub(crate) words: Rect,
    /// Where its fate stands; `None` where it joins the words.
    pub(crate) fate: Option<Rect>,
    /// Where it is pointed at.
    pub(crate) hit: Rect,
}

/// Places everything. `width` is what there is; a level picture uses `NARROWEST` at the least.
pub(crate) fn plan(run: Run, width: f32, edges: &[Edge], measure: &Measure<'_>) -> Plan {
    match run {
        Run::Level => level::plan(width, edges, measure),
        Run::Down => down::plan(width, edges, measure),
    }
}
