//! The rows of step 2: what, with whom and what for, whether it can be limited, what opting out does.
//! A whole row is one button; in a small window it is a card of labelled lines.

use std::sync::Arc;

use egui::{
    Color32, FontId, Galley, Label, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    button::Fold,
    columns_ui, hairline_ui,
    line_glyph::{SIZE, fate_color, fate_words, paint_line_glyph},
    paint_icon, rule_ui,
};
use crate::{
    fonts::Icon,
    notice::{AfterOptOut, CanLimit, RowStanding},
    text::{Text, sentence_case},
    ui::{
        frame::Room,
        theme::{self, BODY, ICON, colors, spacing},
    },
};

/// Where the columns stand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Columns {
    pub(crate) widths: [f32; 5],
    pub(crate) gap: f32,
    pub(crate) padding: f32,
    room: Room,
}

impl Columns {
    /// For the width at hand.
    pub(crate) fn of(ui: &Ui) -> Self {
        let room = Room::of(ui.ctx().content_rect());
        let (first, limit, fate, gap, padding) = match room {
            Room::Wide => (204.0, 116.0, 152.0, spacing::S16, spacing::S12),
            Room::Narrow | Room::Small => (148.0, 92.0, 132.0, spacing::S12, spacing::S8),
        };
        let fixed = first + limit + fate + ICON + 4.0 * gap + 2.0 * padding;
        let rest = (ui.available_width() - fixed).max(40.0);
        Self {
            widths: [first, rest, limit, fate, ICON],
            gap,
            padding,
            room,
        }
    }

    pub(crate) fn is_card(&self) -> bool {
        self.room == Room::Small
    }

    fn left(&self, column: usize) -> f32 {
        let before = &self.widths[..column];
        self.padding + before.iter().map(|width| width + self.gap).sum::<f32>()
    }
}

/// What one row says.
#[derive(Debug)]
pub(crate) struct Cells {
    pub(crate) what: String,
    pub(crate) whom: String,
    pub(crate) limit: CanLimit,
    pub(crate) fate: AfterOptOut,
    pub(crate) standing: RowStanding,
}

/// The heads of the four columns.
#[derive(Debug)]
pub(crate) struct Heads {
    pub(crate) what: String,
    pub(crate) whom: String,
    pub(crate) limit: String,
    pub(crate) fate: String,
}

/// The heads over a line; nothing where rows are cards, which carry their own labels.
pub(crate) fn heads_ui(ui: &mut Ui, columns: &Columns, heads: &Heads) {
    if columns.is_card() {
        return;
    }
    let width = ui.available_width();
    let top = ui.cursor().top();
    let words = [&heads.what, &heads.whom, &heads.limit, &heads.fate];
    let soft = colors(ui).ink_soft;
    let galleys: Vec<Arc<Galley>> = words
        .into_iter()
        .zip(columns.widths)
        .map(|(words, width)| body_galley(ui, words, soft, width))
        .collect();
    let height = galleys.iter().map(|g| g.size().y).fold(0.0, f32::max);
    let (rect, _) = ui.allocate_exact_size(vec2(width, height + spacing::S4), Sense::hover());
    // The heads were laid out for where the cursor was.
    debug_assert!((rect.top() - top).abs() < 1.0);
    for (column, (galley, words)) in galleys.into_iter().zip(words).enumerate() {
        let at = pos2(
            rect.left() + columns.left(column),
            rect.top() + height - galley.size().y,
        );
        let head = Rect::from_min_size(at, galley.size());
        let id = ui.scope_id().with(("head", column));
        let response = ui.interact(head, id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, words));
        ui.painter().galley(at, galley, soft);
    }
    let color = colors(ui).line_strong;
    rule_ui(ui, color);
}

/// One row, as a button that folds its claims out.
pub(crate) fn row_ui(
    ui: &mut Ui,
    text: &Text,
    columns: &Columns,
    heads: &Heads,
    cells: &Cells,
    fold: Fold,
) -> Response {
    let response = if columns.is_card() {
        card_ui(ui, text, heads, cells, fold)
    } else {
        wide_row_ui(ui, text, columns, cells, fold)
    };
    let name = [
        ("what", cells.what.clone().into()),
        ("whom", cells.whom.clone().into()),
        ("limit", limit_words(text, cells.limit).into()),
        ("fate", fate_words(text, cells.fate).into()),
        ("standing", standing_key(cells.standing).into()),
    ];
    response.widget_info(|| {
        WidgetInfo::labeled(
            Role::Button,
            true,
            text.say_with("sharings-row-name", &name),
        )
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_expanded(fold == Fold::Open);
    });
    response
}

fn wide_row_ui(ui: &mut Ui, text: &Text, columns: &Columns, cells: &Cells, fold: Fold) -> Response {
    let colors = colors(ui);
    let [what_width, whom_width, limit_width, fate_width, _] = columns.widths;
    let what = galley(
        ui,
        &cells.what,
        theme::semibold(BODY),
        colors.ink,
        what_width,
    );
    let whom = body_galley(ui, &cells.whom, colors.ink, whom_width);
    let limit = limit_words(text, cells.limit);
    let limit = body_galley(ui, &limit, colors.ink, limit_width - ICON - spacing::S8);
    let color = fate_color(colors, cells.fate);
    let fate_width = fate_width - SIZE.x - spacing::S8;
    let fate = sentence_case(&fate_words(text, cells.fate));
    let fate = galley(ui, &fate, theme::semibold(BODY), color, fate_width);
    let standing = standing_words(text, cells.standing)
        .map(|words| body_galley(ui, &words, colors.ink_soft, fate_width));
    let fate_height = fate.size().y + standing.as_ref().map_or(0.0, |g| g.size().y);
    let tallest = [what.size().y, whom.size().y, limit.size().y, fate_height];
    let tallest = tallest.into_iter().fold(24.0, f32::max);
    let height = (tallest + spacing::S16).max(48.0);
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    ground_ui(ui, rect, &response, fold);
    let left = |column| rect.left() + columns.left(column);
    let middle = rect.center().y;
    let put = |galley: Arc<Galley>, left: f32| {
        let at = pos2(left, middle - galley.size().y / 2.0);
        ui.painter().galley(at, galley, colors.ink);
    };
    put(what, left(0));
    put(whom, left(1));
    let icon =
        |left: f32, top: f32| Rect::from_min_size(pos2(left, top - ICON / 2.0), vec2(ICON, ICON));
    paint_icon(
        ui,
        icon(left(2), middle),
        limit_icon(cells.limit),
        colors.ink,
    );
    put(limit, left(2) + ICON + spacing::S8);
    let fate_top = middle - fate_height / 2.0;
    let glyph = Rect::from_min_size(
        pos2(
            left(3),
            fate_top + fate.rows.first().map_or(12.0, |row| row.rect().center().y) - SIZE.y / 2.0,
        ),
        SIZE,
    );
    paint_line_glyph(ui.painter(), glyph, cells.fate, color);
    let words_left = left(3) + SIZE.x + spacing::S8;
    let below = fate_top + fate.size().y;
    ui.painter().galley(pos2(words_left, fate_top), fate, color);
    if let Some(standing) = standing {
        ui.painter()
            .galley(pos2(words_left, below), standing, colors.ink_soft);
    }
    paint_icon(ui, icon(left(4), middle), fold_icon(fold), colors.ink);
    if response.has_focus() {
        theme::focus_ring_inside(ui, rect, theme::radius::CONTROL);
    }
    response
}

/// The row where four columns don't fit: four labelled lines.
fn card_ui(ui: &mut Ui, text: &Text, heads: &Heads, cells: &Cells, fold: Fold) -> Response {
    let colors = colors(ui);
    let width = ui.available_width() - 2.0 * spacing::S12;
    let what = galley(
        ui,
        &cells.what,
        theme::semibold(BODY),
        colors.ink,
        width - ICON - spacing::S8,
    );
    let limit = limit_words(text, cells.limit);
    let fate = sentence_case(&fate_words(text, cells.fate));
    let mut lines = vec![what];
    for (label, words) in [
        (&heads.whom, cells.whom.clone()),
        (&heads.limit, limit),
        (&heads.fate, fate),
    ] {
        let mut job = egui::text::LayoutJob::default();
        job.wrap.max_width = width;
        let format = |color| egui::TextFormat {
            line_height: Some(24.0),
            ..egui::TextFormat::simple(theme::regular(BODY), color)
        };
        job.append(label, 0.0, format(colors.ink_soft));
        job.append(&words, spacing::S8, format(colors.ink));
        lines.push(ui.painter().layout_job(job));
    }
    if let Some(words) = standing_words(text, cells.standing) {
        lines.push(body_galley(ui, &words, colors.ink_soft, width));
    }
    let height: f32 = lines.iter().map(|line| line.size().y).sum();
    let size = vec2(ui.available_width(), height + 2.0 * spacing::S12);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    ground_ui(ui, rect, &response, fold);
    let arrow = Rect::from_min_size(
        pos2(
            rect.right() - spacing::S12 - ICON,
            rect.top() + spacing::S12,
        ),
        vec2(ICON, ICON),
    );
    paint_icon(ui, arrow, fold_icon(fold), colors.ink);
    let mut top = rect.top() + spacing::S12;
    for line in lines {
        let height = line.size().y;
        ui.painter()
            .galley(pos2(rect.left() + spacing::S12, top), line, colors.ink);
        top += height;
    }
    if response.has_focus() {
        theme::focus_ring_inside(ui, rect, theme::radius::CONTROL);
    }
    response
}

fn ground_ui(ui: &Ui, rect: Rect, response: &Response, fold: Fold) {
    let colors = colors(ui);
    let fill = if response.hovered() {
        colors.hover
    } else if fold == Fold::Open {
        colors.sunken
    } else {
        return;
    };
    ui.painter().rect_filled(rect, 0.0, fill);
}

fn fold_icon(fold: Fold) -> Icon {
    match fold {
        Fold::Open => Icon::ExpandLess,
        Fold::Shut => Icon::ExpandMore,
    }
}

fn limit_icon(limit: CanLimit) -> Icon {
    match limit {
        CanLimit::Yes | CanLimit::Partly => Icon::Tune,
        CanLimit::No => Icon::Lock,
        CanLimit::Unclear => Icon::Help,
    }
}

/// "Yes", "No", "In part" or "Can't tell".
pub(crate) fn limit_words(text: &Text, limit: CanLimit) -> String {
    match limit {
        CanLimit::Yes => text.say("limit-yes"),
        CanLimit::No => text.say("limit-no"),
        CanLimit::Partly => text.say("limit-partly"),
        CanLimit::Unclear => text.say("limit-unclear"),
    }
}

/// "reported" or "disputed"; what the company states itself needs no word.
pub(crate) fn standing_words(text: &Text, standing: RowStanding) -> Option<String> {
    match standing {
        RowStanding::Stated => None,
        RowStanding::Reported => Some(text.say("standing-reported")),
        RowStanding::Disputed => Some(text.say("standing-disputed")),
    }
}

/// For the selector of the row's name.
fn standing_key(standing: RowStanding) -> &'static str {
    match standing {
        RowStanding::Stated => "stated",
        RowStanding::Reported => "reported",
        RowStanding::Disputed => "disputed",
    }
}

fn body_galley(ui: &Ui, words: &str, color: Color32, width: f32) -> Arc<Galley> {
    galley(ui, words, theme::regular(BODY), color, width)
}

fn galley(ui: &Ui, words: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    let mut job = egui::text::LayoutJob::simple(words.to_owned(), font, color, width);
    for section in &mut job.sections {
        section.format.line_height = Some(24.0);
    }
    ui.painter().layout_job(job)
}

/// A claim under its row: who, what, and its source under the fourth column.
pub(crate) fn claim_ui(
    ui: &mut Ui,
    columns: &Columns,
    is_first: bool,
    speaker: (Icon, &str),
    words: &str,
    mut source_ui: impl FnMut(&mut Ui),
) {
    if !is_first {
        hairline_ui(ui);
    }
    // A source is a button, whose words stand a little below its own top.
    ui.add_space(spacing::S4);
    let mut parts = |ui: &mut Ui, part: usize| match part {
        0 => {
            ui.add_space(spacing::S4);
            let name = theme::body(speaker.1);
            super::icon_words_ui(ui, speaker.0, name);
        }
        1 => {
            ui.add_space(spacing::S4);
            ui.add(Label::new(theme::body(words)).wrap());
        }
        _ => source_ui(ui),
    };
    if columns.is_card() {
        for part in 0..3 {
            parts(ui, part);
        }
    } else {
        let [what, whom, limit, fate, arrow] = columns.widths;
        // The card's words begin 24 inside the row, so its outer columns give up what its edges take.
        let inset = spacing::S24 - columns.padding;
        let widths = [
            what - inset,
            whom + columns.gap + limit,
            fate + columns.gap + arrow - inset,
        ];
        columns_ui(ui, &widths, columns.gap, parts);
    }
    ui.add_space(spacing::S8);
}
