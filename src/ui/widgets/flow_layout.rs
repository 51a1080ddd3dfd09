//! Where the places and edges of the picture stand: senders left, the controller between, receivers
//! right, every edge level. Pure and deterministic: sizes of words come in as functions.
//!
//! A party that an edge couldn't reach without crossing another place stands in the picture twice.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

/// The place of the person.
pub(crate) const YOU: usize = 0;
/// The place of the party whose notice it is.
pub(crate) const CONTROLLER: usize = 1;

const GAP: f32 = 12.0;
const PAD_TOP: f32 = 4.0;
const PAD_BOTTOM: f32 = 8.0;
/// From the foot of an edge's words to its line.
const TO_LINE: f32 = 2.0;
/// From one edge's words to the next, beside the words themselves.
const BETWEEN: f32 = 8.0;
/// Narrower, and the picture is scrolled sideways.
const NARROWEST: f32 = 672.0;

/// Something that flows. Parties are numbers: `YOU`, `CONTROLLER`, and any others.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edge {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Edges between the same places are drawn in this order.
    pub(crate) rank: u8,
}

/// How much room words take.
pub(crate) struct Measure<'a> {
    /// The least height of a party's place, by party and width.
    pub(crate) place: &'a dyn Fn(usize, f32) -> f32,
    /// The height of an edge's words, by edge and width.
    pub(crate) words: &'a dyn Fn(usize, f32) -> f32,
    /// The width kept for the fate at an edge's end.
    pub(crate) fate: f32,
}

/// The finished picture, from its own top left corner.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) size: Vec2,
    pub(crate) places: Vec<PlacedParty>,
    /// In reading order: from the top down.
    pub(crate) edges: Vec<PlacedEdge>,
}

#[derive(Debug)]
pub(crate) struct PlacedParty {
    pub(crate) party: usize,
    pub(crate) rect: Rect,
}

#[derive(Debug)]
pub(crate) struct PlacedEdge {
    /// Its position among the edges given.
    pub(crate) edge: usize,
    pub(crate) from: Pos2,
    pub(crate) to: Pos2,
    /// Where its words stand, above the line.
    pub(crate) words: Rect,
    /// Where its fate stands; `None` where the gap is too small and it joins the words.
    pub(crate) fate: Option<Rect>,
}

/// Left, gap, middle, gap, right.
fn columns(width: f32) -> [f32; 5] {
    let narrow = [92.0, 82.0, 108.0, 252.0, 138.0];
    let wide = [112.0, 110.0, 112.0, 334.0, 152.0];
    let part = ((width - NARROWEST) / (820.0 - NARROWEST)).clamp(0.0, 1.0);
    std::array::from_fn(|i| narrow[i] + (wide[i] - narrow[i]) * part)
}

/// Places everything; `width` is what there is, and 672 at the least is used.
pub(crate) fn plan(width: f32, edges: &[Edge], measure: &Measure<'_>) -> Plan {
    Planner::new(width, edges, measure).plan()
}

struct Planner<'a> {
    edges: &'a [Edge],
    measure: &'a Measure<'a>,
    columns: [f32; 5],
    /// Whether the controller stands in the middle; without edges of its own it receives.
    middle: bool,
    plan: Plan,
}

/// Edges that share a place on one side.
struct Block {
    party: usize,
    edges: Vec<usize>,
}

impl<'a> Planner<'a> {
    fn new(width: f32, edges: &'a [Edge], measure: &'a Measure<'a>) -> Self {
        Self {
            edges,
            measure,
            columns: columns(width),
            middle: edges.iter().any(|edge| edge.from == CONTROLLER),
            plan: Plan::default(),
        }
    }

    fn plan(mut self) -> Plan {
        let below = self.below();
        let first = below.first().map(|&index| self.edges[index]);
        let mut y = 0.0;
        // The place on each side that goes on below the controller: its top, if there is one.
        let (mut spans_left, mut spans_right) = (None, None);
        let (mut left_end, mut right_end) = (f32::MIN, f32::MIN);
        if self.middle {
            let left = self.blocks(
                |edge| edge.from != CONTROLLER && edge.to == CONTROLLER,
                |edge| edge.from,
                first.map(|edge| edge.from),
            );
            let right = self.blocks(
                |edge| edge.from == CONTROLLER,
                |edge| edge.to,
                first.map(|edge| edge.to),
            );
            let left_height = self.column_height(&left, true);
            let right_height = self.column_height(&right, false);
            let own = (self.measure.place)(CONTROLLER, self.columns[2]);
            y = own.max(left_height).max(right_height);
            let spanning = |blocks: &[Block], side: fn(Edge) -> usize| {
                let last = blocks.last().map(|block| block.party);
                last.is_some() && last == first.map(side)
            };
            let left_spans = spanning(&left, |edge| edge.from);
            let right_spans = spanning(&right, |edge| edge.to);
            (left_end, spans_left) = self.place_column(&left, true, y, left_spans);
            (right_end, spans_right) = self.place_column(&right, false, y, right_spans);
            let x = self.columns[0] + self.columns[1];
            self.place(
                CONTROLLER,
                Rect::from_min_size(pos2(x, 0.0), vec2(self.columns[2], y)),
            );
        }
        self.place_below(&below, y, [left_end, right_end], [spans_left, spans_right]);
        let bottom = self.plan.places.iter().map(|place| place.rect.bottom());
        let bottom = bottom.fold(0.0, f32::max);
        self.plan.size = vec2(self.columns.iter().sum(), bottom);
        self.plan
            .places
            .sort_by(|a, b| a.rect.left().total_cmp(&b.rect.left()));
        self.plan.edges.sort_by(|a, b| {
            (a.from.x, a.from.y)
                .partial_cmp(&(b.from.x, b.from.y))
                .unwrap_or(std::cmp::Ordering::Equal)
        });
        self.plan
    }

    /// The edges that pass below the controller, in their order from the top.
    fn below(&self) -> Vec<usize> {
        let passes =
            |edge: &Edge| edge.from != CONTROLLER && (!self.middle || edge.to != CONTROLLER);
        let first_of = |wanted: &dyn Fn(&Edge) -> bool| {
            self.edges
                .iter()
                .position(wanted)
                .unwrap_or(self.edges.len())
        };
        let mut below: Vec<usize> = (0..self.edges.len())
            .filter(|&index| passes(&self.edges[index]))
            .collect();
        below.sort_by_key(|&index| {
            let edge = self.edges[index];
            let also_left = first_of(&|other: &Edge| other.from == edge.from && !passes(other));
            let also_right =
                first_of(&|other: &Edge| other.to == edge.to && other.from == CONTROLLER);
            (
                also_left,
                first_of(&|other: &Edge| other.from == edge.from && passes(other)),
                also_right,
                first_of(&|other: &Edge| other.to == edge.to && passes(other)),
                edge.rank,
                index,
            )
        });
        below
    }

    /// The edges of one side beside the controller, by party; `last` stands last.
    fn blocks(
        &self,
        wanted: impl Fn(Edge) -> bool,
        side: impl Fn(Edge) -> usize,
        last: Option<usize>,
    ) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        for (index, edge) in self.edges.iter().enumerate() {
            if !wanted(*edge) {
                continue;
            }
            let party = side(*edge);
            match blocks.iter_mut().find(|block| block.party == party) {
                Some(block) => block.edges.push(index),
                None => blocks.push(Block {
                    party,
                    edges: vec![index],
                }),
            }
        }
        for block in &mut blocks {
            block.edges.sort_by_key(|&index| self.edges[index].rank);
        }
        blocks.sort_by_key(|block| Some(block.party) == last);
        blocks
    }

    /// What is left of a gap for an edge's words.
    fn words_width(&self, left: bool) -> f32 {
        if left {
            self.columns[1] - 16.0
        } else if self.middle {
            self.columns[3] - 16.0 - 12.0 - 12.0 - self.measure.fate
        } else {
            self.columns[1..4].iter().sum::<f32>() - 40.0 - self.measure.fate
        }
    }

    fn slot(&self, index: usize, left: bool) -> f32 {
        (self.measure.words)(index, self.words_width(left)) + BETWEEN
    }

    fn place_width(&self, left: bool) -> f32 {
        self.columns[if left { 0 } else { 4 }]
    }

    fn block_height(&self, block: &Block, left: bool) -> f32 {
        let slots: f32 = block.edges.iter().map(|&i| self.slot(i, left)).sum();
        let least = (self.measure.place)(block.party, self.place_width(left));
        (PAD_TOP + slots + PAD_BOTTOM).max(least)
    }

    fn column_height(&self, blocks: &[Block], left: bool) -> f32 {
        let heights: f32 = blocks.iter().map(|b| self.block_height(b, left)).sum();
        #[expect(
            clippy::cast_precision_loss,
            reason = "a notice has at most 2,000 rows"
        )]
        let gaps = blocks.len().saturating_sub(1) as f32 * GAP;
        heights + gaps
    }

    /// Places a side beside the controller. Returns where it ends, and the place that goes on.
    fn place_column(
        &mut self,
        blocks: &[Block],
        left: bool,
        bottom: f32,
        spans: bool,
    ) -> (f32, Option<usize>) {
        let mut y = 0.0;
        let mut ends = f32::MIN;
        for (position, block) in blocks.iter().enumerate() {
            let goes_on = spans && position + 1 == blocks.len();
            let height = self.block_height(block, left);
            if goes_on {
                y = f32::max(y, bottom - height);
            }
            let slots: f32 = block.edges.iter().map(|&i| self.slot(i, left)).sum();
            let mut slot_top = y + PAD_TOP + (height - PAD_TOP - PAD_BOTTOM - slots) / 2.0;
            for &index in &block.edges {
                self.edge(index, slot_top, left, false);
                slot_top += self.slot(index, left);
            }
            let x = if left { 0.0 } else { self.right() };
            let rect = Rect::from_min_size(pos2(x, y), vec2(self.place_width(left), height));
            self.place(block.party, rect);
            y += height;
            ends = y;
            y += GAP;
        }
        (ends, spans.then(|| self.plan.places.len() - 1))
    }

    /// Places what passes below the controller.
    fn place_below(
        &mut self,
        below: &[usize],
        bottom: f32,
        ends: [f32; 2],
        spans: [Option<usize>; 2],
    ) {
        let mut y: f32 = if self.middle { bottom - 12.0 } else { PAD_TOP };
        for side in 0..2 {
            if spans[side].is_none() && ends[side] > f32::MIN {
                y = y.max(ends[side] + GAP + PAD_TOP);
            } else if ends[side] > f32::MIN {
                y = y.max(ends[side] - PAD_BOTTOM);
            }
        }
        // The place that each side is in, and its party.
        let mut open: [Option<(usize, usize)>; 2] =
            [0, 1].map(|side| spans[side].map(|place| (place, self.plan.places[place].party)));
        let mut last_slot = 0.0;
        for &index in below {
            let edge = self.edges[index];
            let parties = [edge.from, edge.to];
            let changes =
                [0, 1].map(|side| open[side].is_none_or(|(_, party)| party != parties[side]));
            // A place that ends here ends at its least height at the earliest.
            for side in 0..2 {
                if changes[side]
                    && let Some((place, _)) = open[side]
                {
                    let rect = self.close(place, y);
                    y = y.max(rect.bottom() + GAP + PAD_TOP);
                }
            }
            for side in 0..2 {
                if changes[side] {
                    let left = side == 0;
                    let x = if left { 0.0 } else { self.right() };
                    let rect = Rect::from_min_size(
                        pos2(x, y - PAD_TOP),
                        vec2(self.place_width(left), PAD_TOP),
                    );
                    self.place(parties[side], rect);
                    open[side] = Some((self.plan.places.len() - 1, parties[side]));
                }
            }
            self.edge(index, y, false, true);
            last_slot = self.slot(index, false);
            y += last_slot;
        }
        if last_slot > 0.0 {
            for (place, _) in open.into_iter().flatten() {
                self.close(place, y);
            }
        }
    }

    /// Ends a place below the edge slots that end at `y`.
    fn close(&mut self, place: usize, y: f32) -> Rect {
        let party = self.plan.places[place].party;
        let least = (self.measure.place)(party, self.plan.places[place].rect.width());
        let rect = &mut self.plan.places[place].rect;
        let bottom = (y + PAD_BOTTOM).max(rect.top() + least).max(rect.bottom());
        rect.set_bottom(bottom);
        *rect
    }

    fn right(&self) -> f32 {
        self.columns[..4].iter().sum()
    }

    fn place(&mut self, party: usize, rect: Rect) {
        self.plan.places.push(PlacedParty { party, rect });
    }

    fn edge(&mut self, index: usize, top: f32, left: bool, passes: bool) {
        let height = self.slot(index, left) - BETWEEN;
        let [side, gap, middle, ..] = self.columns;
        let y = top + height + TO_LINE;
        let (from, to) = if left {
            (side, side + gap)
        } else if passes {
            (side, self.right())
        } else {
            (side + gap + middle, self.right())
        };
        let words_from = match (left, self.middle) {
            (true, _) => side + 8.0,
            (false, true) => side + gap + middle + 16.0,
            (false, false) => side + 16.0,
        };
        let words =
            Rect::from_min_size(pos2(words_from, top), vec2(self.words_width(left), height));
        let fate = (!left).then(|| {
            Rect::from_min_max(
                pos2(self.right() - 12.0 - self.measure.fate, top),
                pos2(self.right() - 12.0, top + height),
            )
        });
        self.plan.edges.push(PlacedEdge {
            edge: index,
            from: pos2(from, y),
            to: pos2(to, y),
            words,
            fate,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(from: usize, to: usize, rank: u8) -> Edge {
        Edge { from, to, rank }
    }

    fn laid_out(width: f32, edges: &[Edge]) -> Plan {
        let measure = Measure {
            place: &|party, _| [80.0, 104.0, 128.0][party % 3],
            words: &|index, width| {
                if index % 5 == 0 || width < 100.0 {
                    48.0
                } else {
                    24.0
                }
            },
            fate: 80.0,
        };
        plan(width, edges, &measure)
    }

    /// Nothing covers anything else, edges touch their own places and no others.
    fn check(width: f32, edges: &[Edge]) {
        let plan = laid_out(width, edges);
        let case = format!("{width} {edges:?}");
        let mut placed: Vec<usize> = plan.edges.iter().map(|edge| edge.edge).collect();
        placed.sort_unstable();
        assert_eq!(placed, (0..edges.len()).collect::<Vec<_>>(), "{case}");
        let whole = Rect::from_min_size(Pos2::ZERO, plan.size);
        let mut rects: Vec<(String, Rect)> = Vec::new();
        for place in &plan.places {
            rects.push((format!("place {}", place.party), place.rect));
        }
        for drawn in &plan.edges {
            rects.push((format!("words {}", drawn.edge), drawn.words));
            if let Some(fate) = drawn.fate {
                rects.push((format!("fate {}", drawn.edge), fate));
            }
            let line = Rect::from_two_pos(drawn.from, drawn.to).expand2(vec2(-0.5, 1.0));
            rects.push((format!("line {}", drawn.edge), line));
            let Edge { from, to, .. } = edges[drawn.edge];
            let touches = |party: usize, at: Pos2| {
                plan.places
                    .iter()
                    .any(|place| place.party == party && place.rect.expand(0.1).contains(at))
            };
            assert!(
                touches(from, drawn.from),
                "edge {} leaves {from}: {case}",
                drawn.edge
            );
            assert!(
                touches(to, drawn.to),
                "edge {} reaches {to}: {case}",
                drawn.edge
            );
        }
        for (i, (name, rect)) in rects.iter().enumerate() {
            assert!(
                whole.expand(0.5).contains_rect(*rect),
                "{name} is inside: {case}"
            );
            for (other_name, other) in &rects[..i] {
                let shared = rect.intersect(*other);
                let apart = shared.width() <= 0.01 || shared.height() <= 0.01;
                assert!(apart, "{name} {rect:?} and {other_name} {other:?}: {case}");
            }
        }
    }

    #[test]
    fn nothing_covers_anything_in_a_picture_of_the_usual_shape() {
        let edges = [
            edge(YOU, CONTROLLER, 0),
            edge(CONTROLLER, 2, 2),
            edge(CONTROLLER, 3, 0),
            edge(CONTROLLER, 2, 0),
            edge(CONTROLLER, 2, 1),
            edge(4, CONTROLLER, 0),
            edge(4, 2, 0),
        ];
        check(820.0, &edges);
        check(672.0, &edges);
        check(500.0, &edges);
    }

    #[test]
    fn nothing_covers_anything_however_many_parties_and_rows() {
        // A small generator of its own, so that every run sees the same pictures.
        let mut seed = 7_usize;
        let mut next = |below: usize| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        for round in 0..400 {
            let parties = 3 + next(10);
            let rows = 2 + next(59);
            let mut edges = vec![edge(YOU, CONTROLLER, 0)];
            for _ in 0..rows {
                let from = if next(3) > 0 {
                    CONTROLLER
                } else {
                    1 + next(parties - 1)
                };
                let to = 1 + next(parties - 1);
                edges.push(edge(from, to, [0, 1, 2][next(3)]));
            }
            check(if round % 2 == 0 { 820.0 } else { 672.0 }, &edges);
        }
    }

    #[test]
    fn a_place_is_as_tall_as_the_edges_that_reach_it() {
        let plan = laid_out(820.0, &[edge(CONTROLLER, 2, 0); 9]);
        let right = plan.places.iter().find(|place| place.party == 2).unwrap();
        assert!((right.rect.height() - (9.0 * 32.0 + 12.0)).abs() < 80.0);
        for drawn in &plan.edges {
            assert!(right.rect.y_range().contains(drawn.to.y));
        }
    }

    #[test]
    fn edges_between_two_places_stand_in_their_rank() {
        let plan = laid_out(
            820.0,
            &[
                edge(CONTROLLER, 2, 2),
                edge(CONTROLLER, 2, 0),
                edge(CONTROLLER, 2, 1),
            ],
        );
        let order: Vec<usize> = plan.edges.iter().map(|edge| edge.edge).collect();
        assert_eq!(order, [1, 2, 0]);
    }

    #[test]
    fn who_uses_data_itself_stands_on_both_sides() {
        let plan = laid_out(
            820.0,
            &[edge(YOU, CONTROLLER, 0), edge(CONTROLLER, CONTROLLER, 0)],
        );
        let places: Vec<usize> = plan.places.iter().map(|place| place.party).collect();
        assert_eq!(places, [YOU, CONTROLLER, CONTROLLER]);
    }

    #[test]
    fn a_controller_that_hands_nothing_on_receives() {
        check(820.0, &[edge(YOU, CONTROLLER, 0), edge(YOU, CONTROLLER, 1)]);
        let plan = laid_out(820.0, &[edge(YOU, CONTROLLER, 0)]);
        assert_eq!(plan.places.len(), 2);
        assert!(plan.places[1].rect.left() > 600.0);
    }

    #[test]
    fn the_same_edges_give_the_same_picture() {
        let edges = [
            edge(CONTROLLER, 3, 1),
            edge(2, 3, 0),
            edge(CONTROLLER, 2, 0),
        ];
        let once = format!("{:?}", laid_out(820.0, &edges));
        assert_eq!(once, format!("{:?}", laid_out(820.0, &edges)));
    }
}
