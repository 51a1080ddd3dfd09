//! The picture from left to right: senders, the controller between, receivers; every edge level, its
//! words above the line and its fate at the line's end.

use egui::{Rect, pos2, vec2};

use super::{
    BETWEEN, CONTROLLER, Edge, FateStands, Measure, NARROWEST, PlacedEdge, PlacedParty, Plan,
};

const GAP: f32 = 12.0;
const PAD_TOP: f32 = 4.0;
const PAD_BOTTOM: f32 = 8.0;
/// From the foot of an edge's words to its line.
const TO_LINE: f32 = 2.0;
/// A fate is a word or three on one line.
const FATE_HEIGHT: f32 = 24.0;
/// From an edge's words to its fate beside them.
const FATE_APART: f32 = 12.0;
/// How far from a line it is still pointed at.
const TO_HIT: f32 = 6.0;

/// Left, gap, middle, gap, right.
fn columns(width: f32) -> [f32; 5] {
    let narrow = [96.0, 86.0, 108.0, 246.0, 136.0];
    let wide = [112.0, 110.0, 112.0, 334.0, 152.0];
    let part = ((width - NARROWEST) / (820.0 - NARROWEST)).clamp(0.0, 1.0);
    std::array::from_fn(|i| narrow[i] + (wide[i] - narrow[i]) * part)
}

pub(super) fn plan(width: f32, edges: &[Edge], measure: &Measure<'_>) -> Plan {
    Planner::new(width, edges, measure).plan()
}

struct Planner<'a> {
    edges: &'a [Edge],
    measure: &'a Measure<'a>,
    columns: [f32; 5],
    /// Whether the controller stands in the middle; without edges of its own it receives.
    middle: bool,
    /// How each edge's words stand.
    set: Vec<Set>,
    plan: Plan,
}

/// How an edge's words stand above its line.
#[derive(Clone, Copy)]
struct Set {
    width: f32,
    /// The height of the words.
    words: f32,
    /// The height of words and fate.
    height: f32,
    /// The width of the fate at the end; none where it joins the words.
    fate: f32,
}

/// Edges that share a place on one side.
struct Block {
    party: usize,
    edges: Vec<usize>,
}

impl<'a> Planner<'a> {
    fn new(width: f32, edges: &'a [Edge], measure: &'a Measure<'a>) -> Self {
        let mut planner = Self {
            edges,
            measure,
            columns: columns(width),
            middle: edges.iter().any(|edge| edge.from == CONTROLLER),
            set: Vec::new(),
            plan: Plan::default(),
        };
        planner.set = (0..edges.len()).map(|index| planner.set(index)).collect();
        planner
    }

    /// Whether an edge runs in the small gap, from a sender to the controller in the middle.
    fn is_left(&self, index: usize) -> bool {
        let edge = self.edges[index];
        self.middle && edge.from != CONTROLLER && edge.to == CONTROLLER
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

    /// Beside its fate where that saves a line, else above it: so a long word is hardly ever broken.
    fn set(&self, index: usize) -> Set {
        if self.is_left(index) {
            let width = self.columns[1] - 6.0;
            let height = (self.measure.words)(index, width, FateStands::WithTheWords);
            return Set {
                width,
                words: height,
                height,
                fate: 0.0,
            };
        }
        let fate = (self.measure.fate)(index);
        let room = if self.middle {
            self.columns[3] - 28.0
        } else {
            self.columns[1..4].iter().sum::<f32>() - 28.0
        };
        let height = |width| (self.measure.words)(index, width, FateStands::AtTheEnd);
        let (narrow, above) = (room - FATE_APART - fate, height(room));
        if fate == 0.0 {
            return Set {
                width: room,
                words: above,
                height: above,
                fate,
            };
        }
        let beside = height(narrow);
        if beside < above + FATE_HEIGHT {
            return Set {
                width: narrow,
                words: beside,
                height: beside,
                fate,
            };
        }
        Set {
            width: room,
            words: above,
            height: above + FATE_HEIGHT,
            fate,
        }
    }

    fn slot(&self, index: usize) -> f32 {
        self.set[index].height + BETWEEN
    }

    fn place_width(&self, left: bool) -> f32 {
        self.columns[if left { 0 } else { 4 }]
    }

    fn block_height(&self, block: &Block, left: bool) -> f32 {
        let slots: f32 = block.edges.iter().map(|&i| self.slot(i)).sum();
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
            let slots: f32 = block.edges.iter().map(|&i| self.slot(i)).sum();
            let mut slot_top = y + PAD_TOP + (height - PAD_TOP - PAD_BOTTOM - slots) / 2.0;
            for &index in &block.edges {
                self.edge(index, slot_top, false);
                slot_top += self.slot(index);
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
            self.edge(index, y, true);
            last_slot = self.slot(index);
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

    fn edge(&mut self, index: usize, top: f32, passes: bool) {
        let left = self.is_left(index);
        let set = self.set[index];
        let [side, gap, middle, ..] = self.columns;
        let y = top + set.height + TO_LINE;
        let (from, to) = if left {
            (side, side + gap)
        } else if passes {
            (side, self.right())
        } else {
            (side + gap + middle, self.right())
        };
        let words_from = match (left, self.middle) {
            (true, _) => side + 3.0,
            (false, true) => side + gap + middle + 16.0,
            (false, false) => side + 16.0,
        };
        let words = Rect::from_min_size(pos2(words_from, top), vec2(set.width, set.words));
        let end = pos2(self.right() - 12.0, top + set.height);
        let room = vec2(set.fate, FATE_HEIGHT);
        let fate = (set.fate > 0.0).then(|| Rect::from_min_size(end - room, room));
        let (from, to) = (pos2(from, y), pos2(to, y));
        // What passes below the controller is pointed at beside it.
        let pointed_from = pos2(from.x.max(words_from - 16.0), y);
        let line = Rect::from_two_pos(pointed_from, to).expand2(vec2(0.0, TO_HIT));
        self.plan.edges.push(PlacedEdge {
            edge: index,
            from,
            to,
            words,
            fate,
            hit: fate.map_or(words, |fate| words.union(fate)).union(line),
        });
    }
}
