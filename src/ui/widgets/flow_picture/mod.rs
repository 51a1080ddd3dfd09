//! The picture of where data goes: places, and a line for everything that flows between them.
//! Each place and line has a name; a colour is never all that tells two fates apart.

mod line;
mod place;

use egui::{Response, Role, ScrollArea, Sense, Ui, WidgetInfo};

use self::{
    line::{Hand, line_ui, words_height},
    place::{place_height, place_ui},
};
use super::{
    flow_layout::{Edge, Measure, NARROWEST, Plan, Run, plan},
    rows::width_of,
};
use crate::{fonts::Icon, notice::AfterOptOut, ui::theme};

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

/// A line of the picture: one flow, or several that share its places and their fate.
#[derive(Debug)]
pub(crate) struct Line {
    /// Keeps its meaning from one world to the next, so that its break can be seen.
    pub(crate) key: String,
    pub(crate) edge: Edge,
    pub(crate) words: String,
    /// A softer word behind it: "reported".
    pub(crate) standing: Option<String>,
    /// `None` for what reaches the service in any case, and has no fate to tell.
    pub(crate) fate: Option<(AfterOptOut, String)>,
    pub(crate) emphasis: Emphasis,
    /// Everything it stands for, in whole sentences.
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

/// A line, by its position, that the person looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AtHand {
    Pointed(usize),
    Focused(usize),
}

/// Where everything stood in the last frame: it is laid out anew only for another width or zoom.
#[derive(Debug, Default)]
pub(crate) struct Laid {
    by: Option<(Run, u32, u32)>,
    plan: Plan,
}

impl Laid {
    fn renew(&mut self, ui: &Ui, run: Run, places: &[Place], lines: &[Line]) -> &Plan {
        let room = ui.available_width();
        let by = (run, room.to_bits(), ui.pixels_per_point().to_bits());
        if self.by != Some(by) {
            self.by = Some(by);
            self.plan = laid_out(ui, run, room, places, lines);
        }
        &self.plan
    }
}

/// Which way a picture runs in this width.
pub(crate) fn run_of(width: f32) -> Run {
    if width < NARROWEST {
        Run::Down
    } else {
        Run::Level
    }
}

fn laid_out(ui: &Ui, run: Run, room: f32, places: &[Place], lines: &[Line]) -> Plan {
    let edges: Vec<Edge> = lines.iter().map(|line| line.edge).collect();
    let measure = Measure {
        place: &|party, width| place_height(ui, &places[party], width, run),
        words: &|index, width, stands| words_height(ui, &lines[index], width, stands),
        fate: &|index| {
            let fate = lines[index].fate.as_ref();
            fate.map_or(0.0, |(_, words)| width_of(ui, &theme::strong(words)))
        },
    };
    plan(run, room, &edges, &measure)
}

/// Draws the picture; answers with the line that is pointed at or has the focus.
pub(crate) fn flow_picture_ui(
    ui: &mut Ui,
    description: &str,
    places: &[Place],
    lines: &[Line],
    laid: &mut Laid,
) -> Option<AtHand> {
    let room = ui.available_width();
    let run = run_of(room);
    let plan = laid.renew(ui, run, places, lines);
    if plan.size.x <= room + 0.5 {
        return painted_ui(ui, description, places, lines, run, plan);
    }
    let area = ScrollArea::horizontal().id_salt("flow_picture");
    area.show(ui, |ui| {
        painted_ui(ui, description, places, lines, run, plan)
    })
    .inner
}

fn painted_ui(
    ui: &mut Ui,
    description: &str,
    places: &[Place],
    lines: &[Line],
    run: Run,
    plan: &Plan,
) -> Option<AtHand> {
    let (whole, picture) = ui.allocate_exact_size(plan.size, Sense::hover());
    picture.widget_info(|| WidgetInfo::labeled(Role::Image, true, description));
    let origin = whole.min.to_vec2();
    for (index, placed) in plan.places.iter().enumerate() {
        let rect = placed.rect.translate(origin);
        let id = picture.id.with(("place", placed.party, index));
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        let place = &places[placed.party];
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &place.sentence));
        place_ui(ui, rect, place, run, &response);
    }
    let responses: Vec<Response> = plan
        .edges
        .iter()
        .map(|placed| {
            let line = &lines[placed.edge];
            let id = picture.id.with(("line", &line.key));
            let sense = Sense::hover() | Sense::focusable_noninteractive();
            let response = ui.interact(placed.hit.translate(origin), id, sense);
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &line.sentence));
            response
        })
        .collect();
    let here = |wanted: fn(&Response) -> bool| {
        let at = responses.iter().position(wanted);
        at.map(|at| plan.edges[at].edge)
    };
    let focused = here(Response::has_focus);
    let at_hand = focused.or_else(|| here(Response::hovered));
    for (placed, response) in plan.edges.iter().zip(&responses) {
        let hand = match at_hand {
            Some(edge) if edge == placed.edge => Hand::This,
            Some(_) => Hand::Other,
            None => Hand::None,
        };
        line_ui(ui, placed, origin, &lines[placed.edge], hand, response);
    }
    match focused {
        Some(line) => Some(AtHand::Focused(line)),
        None => at_hand.map(AtHand::Pointed),
    }
}
