//! The chain: the shop's list, the hash, the match, and the two links by which the network knows a number.

use egui::{Pos2, Rect, Sense, Ui, Vec2, pos2, vec2};

use super::{
    super::{
        theme::{SMALL, colors},
        widgets::line_glyph::fate_color,
    },
    Bench,
    lines::{bent, line},
    tiles::{Tile, Word},
};
use crate::{
    matching::{Holds, Link},
    notice::AfterOptOut,
};

/// From this width on, all boxes stand in one row.
pub(super) const WIDE: f32 = 760.0;
/// Between two boxes of the chain.
const GAP: f32 = 36.0;
/// Between boxes that stand one above the other.
const STEP: f32 = 32.0;
/// Where the links' lines run beside the boxes that stand one above the other.
const GUTTER: f32 = 44.0;
/// How long a line takes to break, in seconds.
const BREAKS: f32 = 0.24;

/// How the boxes stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Shape {
    /// In one row; the match's box, from which the ad follows below.
    Row(Rect),
    /// In two rows, or one above the other: the ad follows in the same column.
    Rows,
}

pub(super) struct Chain<'a> {
    bench: &'a Bench<'a>,
}

/// Where each box stands, from the top left corner.
struct Plan {
    shop: Rect,
    hash: Rect,
    found: Rect,
    links: [Rect; 2],
    /// From each link to the match.
    ways: [Vec<Pos2>; 2],
    shape: Shape,
}

const LINKS: [Link; 2] = [Link::Service, Link::Own];

impl<'a> Chain<'a> {
    pub(super) fn new(bench: &'a Bench<'a>) -> Self {
        Self { bench }
    }

    pub(super) fn show(&self, ui: &mut Ui) -> Shape {
        let tiles = [self.shop(), self.hash(), self.found()];
        let links = LINKS.map(|link| self.link(ui, link));
        let width = ui.available_width();
        let plan = match width {
            width if width >= WIDE => row(ui, width, &tiles, &links),
            width if width >= SMALL - 48.0 => two_rows(ui, width, &tiles, &links),
            _ => column(ui, width, &tiles, &links),
        };
        let all = [
            plan.shop,
            plan.hash,
            plan.found,
            plan.links[0],
            plan.links[1],
        ];
        let size = all
            .iter()
            .fold(Vec2::ZERO, |size, rect| size.max(rect.max.to_vec2()));
        let (whole, chain) = ui.allocate_exact_size(size, Sense::hover());
        let origin = whole.min.to_vec2();
        let ink = colors(ui).ink;
        for (one, other) in [(plan.shop, plan.hash), (plan.hash, plan.found)] {
            let way = between(one, other).map(|at| at + origin);
            if self.bench.number.is_ok() {
                line(ui, &way, AfterOptOut::Continues, ink, 1.0);
            }
        }
        for ((link, way), index) in LINKS.into_iter().zip(&plan.ways).zip(0..) {
            let Some(fate) = self.bench.fate(link) else {
                continue;
            };
            let way: Vec<Pos2> = way.iter().map(|at| *at + origin).collect();
            let id = chain.id.with(("line", index));
            let whole = whole_of(ui, id, fate);
            line(ui, &way, fate, fate_color(colors(ui), fate), whole);
        }
        let [shop, hash, found] = &tiles;
        let placed = [(shop, plan.shop), (hash, plan.hash), (found, plan.found)];
        let placed = placed.into_iter().chain(links.iter().zip(plan.links));
        for (index, (shown, rect)) in placed.enumerate() {
            shown.show(ui, rect.translate(origin), chain.id.with(index));
        }
        match plan.shape {
            Shape::Row(found) => Shape::Row(found.translate(origin)),
            shape @ Shape::Rows => shape,
        }
    }

    fn shop(&self) -> Tile {
        let text = self.bench.text;
        let (word, sentence) = match &self.bench.number {
            Ok(number) => {
                let shown = number.to_string();
                let said = [("number", shown.as_str().into())];
                let sentence = text.say_with("bench-shop-sentence", &said);
                (shown, sentence)
            }
            Err(_) => self.waits(),
        };
        Tile {
            name: text.say("bench-shop"),
            word: Word::Below(word),
            sentence,
            is_place: false,
        }
    }

    fn hash(&self) -> Tile {
        let text = self.bench.text;
        let (word, sentence) = match &self.bench.number {
            Ok(number) => {
                let said = [("beginning", number.hash().beginning().into())];
                (
                    text.say_with("bench-hash-beginning", &said),
                    text.say_with("bench-hash-sentence", &said),
                )
            }
            Err(_) => self.waits(),
        };
        Tile {
            name: text.say("bench-hash"),
            word: Word::Below(word),
            sentence,
            is_place: false,
        }
    }

    fn found(&self) -> Tile {
        let bench = self.bench;
        let text = bench.text;
        let (word, sentence) = match (&bench.number, bench.found.is_found()) {
            (Err(_), _) => self.waits(),
            (_, Holds::Yes) => (
                text.say("bench-match-found"),
                bench.say("bench-match-found-sentence"),
            ),
            (_, Holds::Perhaps) => (
                text.say("bench-match-perhaps"),
                bench.say("bench-match-perhaps-sentence"),
            ),
            (_, Holds::No) => (
                text.say("bench-match-none"),
                bench.say("bench-match-none-sentence"),
            ),
        };
        Tile {
            name: text.say("bench-match"),
            word: Word::Below(word),
            sentence,
            is_place: true,
        }
    }

    fn waits(&self) -> (String, String) {
        let words = self.bench.text.say("bench-waits");
        (words.clone(), words)
    }

    fn link(&self, ui: &Ui, link: Link) -> Tile {
        let bench = self.bench;
        let palette = colors(ui);
        let name = match link {
            Link::Service => bench.say("bench-link-service"),
            Link::Own => bench.say("bench-link-own"),
        };
        let fate = bench.fate_words(link);
        let color = bench
            .fate(link)
            .map_or(palette.ink_soft, |fate| fate_color(palette, fate));
        let parts = [
            ("link", name.as_str().into()),
            ("fate", fate.as_str().into()),
        ];
        let sentence = bench.text.say_with("bench-link-sentence", &parts);
        Tile {
            name,
            word: Word::Beside(fate, color),
            sentence,
            is_place: false,
        }
    }
}

/// The straight way from one box to the next one, at its right or below it.
fn between(one: Rect, other: Rect) -> [Pos2; 2] {
    if other.left() > one.right() {
        let y = one.center().y;
        [pos2(one.right(), y), pos2(other.left(), y)]
    } else {
        let x = one.left() + one.width().min(other.width()) / 2.0;
        [pos2(x, one.bottom()), pos2(x, other.top())]
    }
}

/// How much of a link's line is whole: it breaks while the person looks.
fn whole_of(ui: &Ui, id: egui::Id, fate: AfterOptOut) -> f32 {
    let whole = if fate == AfterOptOut::Stops { 0.0 } else { 1.0 };
    let moves = ui.style().animation_time > 0.0;
    let seconds = if moves { BREAKS } else { 0.0 };
    ui.ctx().animate_value_with_time(id, whole, seconds)
}

/// All in one row, the links one above the other at its end.
fn row(ui: &Ui, width: f32, tiles: &[Tile; 3], links: &[Tile; 2]) -> Plan {
    let widths = [168.0, 120.0, 100.0];
    let gaps = [GAP, GAP, 64.0];
    let links_left: f32 = widths.iter().chain(&gaps).sum();
    let links_width = width - links_left;
    let heights = links.each_ref().map(|link| link.height(ui, links_width));
    let links_height = heights[0] + 12.0 + heights[1];
    let height = tiles
        .iter()
        .zip(widths)
        .map(|(tile, width)| tile.height(ui, width))
        .fold(64.0, f32::max);
    let all = height.max(links_height);
    let mut left = 0.0;
    let [shop, hash, found] = std::array::from_fn(|index| {
        let at = pos2(left, (all - height) / 2.0);
        left += widths[index] + gaps[index];
        Rect::from_min_size(at, vec2(widths[index], height))
    });
    let top = (all - links_height) / 2.0;
    let links = [
        Rect::from_min_size(pos2(links_left, top), vec2(links_width, heights[0])),
        Rect::from_min_size(
            pos2(links_left, top + heights[0] + 12.0),
            vec2(links_width, heights[1]),
        ),
    ];
    let ways = [(links[0], -12.0), (links[1], 12.0)].map(|(link, off)| {
        let to = pos2(found.right(), found.center().y + off);
        bent(link.left_center(), to, vec2(-1.0, 0.0))
    });
    Plan {
        shop,
        hash,
        found,
        links,
        ways,
        shape: Shape::Row(found),
    }
}

/// The chain above, the two links below it.
fn two_rows(ui: &Ui, width: f32, tiles: &[Tile; 3], links: &[Tile; 2]) -> Plan {
    let each = (width - 2.0 * GAP) / 3.0;
    let height = tiles
        .iter()
        .map(|tile| tile.height(ui, each))
        .fold(64.0, f32::max);
    let [shop, hash, found] = [0.0, 1.0, 2.0].map(|index| {
        let at = pos2(index * (each + GAP), 0.0);
        Rect::from_min_size(at, vec2(each, height))
    });
    let half = (width - GAP / 2.0) / 2.0;
    let low = links
        .iter()
        .map(|link| link.height(ui, half))
        .fold(0.0, f32::max);
    let links = [0.0, 1.0].map(|index| {
        let at = pos2(index * (half + GAP / 2.0), height + 1.5 * STEP);
        Rect::from_min_size(at, vec2(half, low))
    });
    // The first turns two corners, so that it ends beside the second, which goes straight up.
    let [service, own] = [links[0], links[1]];
    let (low, high) = (service.top(), found.bottom());
    let middle = f32::midpoint(low, high);
    let (from, to) = (service.center().x, found.center().x - 24.0);
    let straight = own.center().x.max(found.center().x + 24.0);
    let ways = [
        vec![
            pos2(from, low),
            pos2(from, middle),
            pos2(to, middle),
            pos2(to, high),
        ],
        vec![pos2(straight, low), pos2(straight, high)],
    ];
    Plan {
        shop,
        hash,
        found,
        links,
        ways,
        shape: Shape::Rows,
    }
}

/// One above the other; the links' lines run at their left, up to the match.
fn column(ui: &Ui, width: f32, tiles: &[Tile; 3], links: &[Tile; 2]) -> Plan {
    let mut top = 0.0;
    let [shop, hash, found] = std::array::from_fn(|index| {
        let height = tiles[index].height(ui, width);
        let rect = Rect::from_min_size(pos2(0.0, top), vec2(width, height));
        top += height + STEP;
        rect
    });
    let links = links.each_ref().map(|link| {
        let height = link.height(ui, width - GUTTER);
        let rect = Rect::from_min_size(pos2(GUTTER, top), vec2(width - GUTTER, height));
        top += height + 12.0;
        rect
    });
    let ways = [(links[0], GUTTER - 18.0), (links[1], 10.0)].map(|(link, x)| {
        let y = link.center().y;
        vec![pos2(link.left(), y), pos2(x, y), pos2(x, found.bottom())]
    });
    Plan {
        shop,
        hash,
        found,
        links,
        ways,
        shape: Shape::Rows,
    }
}
