//! The picture of where data goes: places, and a line for everything that flows between them.
//! Each place and line has a name; a colour is never all that tells two fates apart.

use egui::{
    Align2, Color32, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    pos2, vec2,
};

use super::{
    flow_layout::{Edge, Measure, PlacedEdge, Plan, plan},
    line_glyph::fate_color,
    paint_icon,
    rows::{galley, height_of, width_of},
};
use crate::{
    fonts::Icon,
    notice::AfterOptOut,
    ui::theme::{self, ICON, colors, radius, spacing, stroke},
};

/// A place of the picture.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) icon: Icon,
    pub(crate) name: String,
    pub(crate) part: String,
    /// What is said to stay inside; stands in the controller's place under a hairline.
    pub(crate) stays: Option<String>,
    /// For those who don't see it.
    pub(crate) sentence: String,
}

/// A line of the picture.
#[derive(Debug)]
pub(crate) struct Flow {
    pub(crate) edge: Edge,
    pub(crate) words: String,
    /// A softer word behind it: "reported".
    pub(crate) standing: Option<String>,
    /// `None` for what reaches the service in any case, and has no fate to tell.
    pub(crate) fate: Option<(AfterOptOut, String)>,
    pub(crate) emphasis: Emphasis,
    /// All of it in one sentence.
    pub(crate) sentence: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Emphasis {
    Plain,
    /// It changes: its words lie on a ground of their fate's hue.
    Changed,
    /// Something else changes.
    Faded,
}

/// Draws the picture; answers with the line that is pointed at or has the focus.
pub(crate) fn flow_picture_ui(
    ui: &mut Ui,
    description: &str,
    places: &[Place],
    flows: &[Flow],
) -> Option<usize> {
    let edges: Vec<Edge> = flows.iter().map(|flow| flow.edge).collect();
    let fates = flows.iter().filter_map(|flow| flow.fate.as_ref());
    let fate = fates
        .map(|(_, words)| width_of(ui, &theme::strong(words)))
        .fold(0.0, f32::max)
        + spacing::S8;
    let measure = Measure {
        place: &|party, width| place_height(ui, &places[party], width),
        words: &|index, width| words_height(ui, &flows[index], width),
        fate,
    };
    let plan = plan(ui.available_width(), &edges, &measure);
    if plan.size.x > ui.available_width() + 0.5 {
        let area = egui::ScrollArea::horizontal().id_salt("flow_picture");
        return area
            .show(ui, |ui| painted_ui(ui, description, places, flows, &plan))
            .inner;
    }
    painted_ui(ui, description, places, flows, &plan)
}

fn painted_ui(
    ui: &mut Ui,
    description: &str,
    places: &[Place],
    flows: &[Flow],
    plan: &Plan,
) -> Option<usize> {
    let (whole, picture) = ui.allocate_exact_size(plan.size, Sense::hover());
    picture.widget_info(|| WidgetInfo::labeled(Role::Image, true, description));
    let origin = whole.min.to_vec2();
    for (index, placed) in plan.places.iter().enumerate() {
        let rect = placed.rect.translate(origin);
        let id = picture.id.with(("place", placed.party, index));
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        let place = &places[placed.party];
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &place.sentence));
        place_ui(ui, rect, place, &response);
    }
    let mut at_hand = None;
    let mut responses = Vec::with_capacity(plan.edges.len());
    for placed in &plan.edges {
        let flow = &flows[placed.edge];
        let line = Rect::from_two_pos(placed.from, placed.to).expand2(vec2(0.0, 6.0));
        let rect = placed.words.union(line).translate(origin);
        let id = picture.id.with(("flow", placed.edge));
        let sense = Sense::hover() | Sense::focusable_noninteractive();
        let response = ui.interact(rect, id, sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &flow.sentence));
        if response.has_focus() || (at_hand.is_none() && response.hovered()) {
            at_hand = Some(placed.edge);
        }
        responses.push(response);
    }
    for (placed, response) in plan.edges.iter().zip(&responses) {
        let flow = &flows[placed.edge];
        let hand = match at_hand {
            Some(edge) if edge == placed.edge => Hand::This,
            Some(_) => Hand::Other,
            None => Hand::None,
        };
        flow_ui(ui, placed, origin, flow, hand, response);
    }
    at_hand
}

/// Whether a line is the one at hand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hand {
    None,
    This,
    Other,
}

const PLACE_PAD: f32 = 8.0;

fn place_height(ui: &Ui, place: &Place, width: f32) -> f32 {
    let room = width - 2.0 * PLACE_PAD;
    let mut height =
        ICON + spacing::S4 + height_of(ui, &theme::strong(&place.name), room) + 2.0 * PLACE_PAD;
    // "You" plays no part that needs a word.
    if !place.part.is_empty() {
        height += height_of(ui, &theme::soft(ui, &place.part), room);
    }
    if let Some(stays) = &place.stays {
        height += 2.0 * spacing::S12 + ICON + spacing::S4;
        height += height_of(ui, &theme::body(stays), room);
    }
    height
}

fn place_ui(ui: &Ui, rect: Rect, place: &Place, response: &Response) {
    let palette = colors(ui);
    let round = f32::from(radius::CARD);
    let edge = Stroke::new(stroke::HAIRLINE, palette.line_strong);
    ui.painter()
        .rect(rect, round, palette.sunken, edge, StrokeKind::Inside);
    let room = rect.width() - 2.0 * PLACE_PAD;
    let least = place_height(ui, place, rect.width());
    let mut y = rect.top() + PLACE_PAD + (rect.height() - least).max(0.0) / 2.0;
    let icon = |ui: &Ui, icon: Icon, y: f32| {
        let at = Rect::from_center_size(pos2(rect.center().x, y + ICON / 2.0), Vec2::splat(ICON));
        paint_icon(ui, at, icon, palette.ink);
    };
    let centered = |words: egui::RichText, y: f32| {
        let mut job = galley(ui, words, room);
        // Lay the same words out again, each line in the middle.
        let mut centered = (*job.job).clone();
        centered.halign = egui::Align::Center;
        job = ui.painter().layout_job(centered);
        let height = job.size().y;
        ui.painter()
            .galley(pos2(rect.center().x, y), job, palette.ink);
        height
    };
    icon(ui, place.icon, y);
    y += ICON + spacing::S4;
    y += centered(theme::strong(&place.name), y);
    if !place.part.is_empty() {
        y += centered(theme::soft(ui, &place.part), y);
    }
    if let Some(stays) = &place.stays {
        y += spacing::S12;
        ui.painter().hline(
            rect.left() + spacing::S16..=rect.right() - spacing::S16,
            y,
            Stroke::new(stroke::HAIRLINE, palette.line),
        );
        y += spacing::S12;
        icon(ui, Icon::Lock, y);
        y += ICON + spacing::S4;
        centered(theme::body(stays), y);
    }
    if response.has_focus() {
        theme::focus_ring(ui, rect, radius::CARD);
    }
}

/// A line's words and the softer word behind them.
fn words_galley(ui: &Ui, flow: &Flow, width: f32) -> std::sync::Arc<egui::Galley> {
    let mut job = (*galley(ui, theme::body(&flow.words), width).job).clone();
    if let Some(standing) = &flow.standing {
        let format = egui::TextFormat {
            font_id: theme::regular(theme::BODY),
            color: colors(ui).ink_soft,
            line_height: Some(24.0),
            ..egui::TextFormat::default()
        };
        // A space of its own, so that the line may wrap there.
        job.append(&format!(" {standing}"), 0.0, format);
    }
    ui.painter().layout_job(job)
}

fn words_height(ui: &Ui, flow: &Flow, width: f32) -> f32 {
    words_galley(ui, flow, width).size().y
}

fn flow_ui(
    ui: &Ui,
    placed: &PlacedEdge,
    origin: Vec2,
    flow: &Flow,
    hand: Hand,
    response: &Response,
) {
    let palette = colors(ui);
    let fate = flow.fate.as_ref().map(|(fate, _)| *fate);
    let hue = fate.map_or(palette.ink, |fate| fate_color(palette, fate));
    let faded = hand == Hand::Other || (hand == Hand::None && flow.emphasis == Emphasis::Faded);
    let color = if faded { palette.line_strong } else { hue };
    let width = if hand == Hand::This {
        stroke::FOCUS
    } else {
        stroke::SELECTED
    };
    let words = placed.words.translate(origin);
    let galley = words_galley(ui, flow, words.width());
    let narrow = placed.fate.is_none();
    let mut at = pos2(words.left(), words.bottom() - galley.size().y);
    if narrow {
        // In the small gap the words stand in the middle.
        at.x = words.center().x - galley.size().x / 2.0;
    }
    if flow.emphasis == Emphasis::Changed {
        let soft = match fate {
            Some(AfterOptOut::Stops) => palette.stops_soft,
            Some(AfterOptOut::Unclear) => palette.unclear_soft,
            _ => palette.continues_soft,
        };
        let ground = Rect::from_min_max(
            pos2(words.left() - 6.0, words.top() + 1.0),
            pos2(
                placed
                    .fate
                    .map_or(words.right(), |fate| fate.right() + origin.x)
                    + 6.0,
                words.bottom() - 1.0,
            ),
        );
        ui.painter()
            .rect_filled(ground, f32::from(radius::PAPER), soft);
    }
    ui.painter().galley(at, galley, palette.ink);
    if let (Some(place), Some((_, words))) = (placed.fate, &flow.fate) {
        let place = place.translate(origin);
        ui.painter().text(
            pos2(place.right(), place.bottom() - 12.0),
            Align2::RIGHT_CENTER,
            words,
            theme::semibold(theme::BODY),
            hue,
        );
    }
    // How much of the line is whole: all of it, or the stub; on its way for a moment.
    let whole: f32 = if fate == Some(AfterOptOut::Stops) {
        0.0
    } else {
        1.0
    };
    let time = if ui.style().animation_time > 0.0 {
        0.24
    } else {
        0.0
    };
    let whole = ui
        .ctx()
        .animate_value_with_time(response.id.with("whole"), whole, time);
    let from = placed.from + origin;
    let to = placed.to + origin;
    match fate {
        Some(AfterOptOut::Unclear) => dotted(ui, from, to, width, color),
        Some(AfterOptOut::Stops) => broken(ui, from, to, width, color, whole),
        Some(AfterOptOut::Continues) | None => solid(ui, from, to, width, color),
    }
    if response.has_focus() {
        theme::focus_ring_inside(ui, response.rect, radius::CONTROL);
    }
}

fn solid(ui: &Ui, from: egui::Pos2, to: egui::Pos2, width: f32, color: Color32) {
    ui.painter()
        .hline(from.x..=to.x - 8.0, from.y, Stroke::new(width, color));
    ui.painter().add(Shape::convex_polygon(
        vec![
            pos2(to.x - 9.0, to.y - 5.0),
            pos2(to.x - 1.0, to.y),
            pos2(to.x - 9.0, to.y + 5.0),
        ],
        color,
        Stroke::NONE,
    ));
}

fn broken(ui: &Ui, from: egui::Pos2, to: egui::Pos2, width: f32, color: Color32, whole: f32) {
    let line = Stroke::new(width, color);
    let end = from.x + 10.0 + (to.x - from.x - 16.0) * whole;
    ui.painter().hline(from.x..=end, from.y, line);
    ui.painter().vline(end, from.y - 6.0..=from.y + 6.0, line);
    let dashes = Shape::dashed_line(
        &[pos2(end + 7.0, from.y), pos2(to.x - 5.0, from.y)],
        Stroke::new(width - 0.5, color),
        4.0,
        5.0,
    );
    ui.painter().extend(dashes);
}

fn dotted(ui: &Ui, from: egui::Pos2, to: egui::Pos2, width: f32, color: Color32) {
    let mut x = from.x + 4.0;
    while x < to.x - 9.0 {
        ui.painter()
            .circle_filled(pos2(x, from.y), width / 2.0 + 0.5, color);
        x += 7.0;
    }
    ui.painter().add(Shape::line(
        vec![
            pos2(to.x - 8.0, to.y - 5.0),
            pos2(to.x - 1.5, to.y),
            pos2(to.x - 8.0, to.y + 5.0),
        ],
        Stroke::new(width, color),
    ));
}
