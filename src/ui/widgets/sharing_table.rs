//! The rows of step 2: what, with whom and what for, whether it can be limited, what opting out does.
//! A whole row is one button; in a small window it is a card of labelled lines.

mod card;

use std::sync::Arc;

use egui::{
    Color32, FontId, Galley, Label, Pos2, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    button::Fold,
    columns_ui, hairline_ui,
    line_glyph::{SIZE, fate_color, fate_words, paint_line_glyph},
    paint_icon, rule_ui,
};
use crate::{
    fonts::Icon,
    notice::{CanLimit, RowStanding, Shared},
    text::{Text, sentence_case},
    ui::{
        frame::Room,
        theme::{self, BODY, ICON, colors, spacing},
    },
};

/// Above and below a row's words: little, since lines of 24 hold air of their own, and eight rows are to
/// be seen at first sight.
const ROW_AIR: f32 = 4.0;
const LEAST_ROW: f32 = 48.0;

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
            Room::Wide => (240.0, 116.0, 140.0, spacing::S16, spacing::S12),
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
    pub(crate) fact: Shared,
    pub(crate) standing: RowStanding,
    /// "You guessed: not shared", where it was guessed.
    pub(crate) guessed: Option<String>,
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
        card::card_ui(ui, text, heads, cells, fold)
    } else {
        wide_row_ui(ui, text, columns, cells, fold)
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, row_name(text, cells)));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_expanded(fold == Fold::Open);
        if let Some(guessed) = &cells.guessed {
            node.set_description(guessed.as_str());
        }
    });
    response
}

fn row_name(text: &Text, cells: &Cells) -> String {
    let what = ("what", cells.what.clone().into());
    let whom = ("whom", cells.whom.clone().into());
    let standing = ("standing", standing_key(cells.standing).into());
    match cells.fact.limits() {
        Some(limits) => {
            let limit = ("limit", limit_words(text, limits.can_limit).into());
            let fate = ("fate", fate_words(text, limits.after_opt_out).into());
            text.say_with("sharings-row-name", &[what, whom, limit, fate, standing])
        }
        None => text.say_with("sharings-unshared-name", &[what, whom, standing]),
    }
}

fn wide_row_ui(ui: &mut Ui, text: &Text, columns: &Columns, cells: &Cells, fold: Fold) -> Response {
    let colors = colors(ui);
    let [what_width, whom_width, limit_width, fate_width, _] = columns.widths;
    let what = theme::semibold(BODY);
    let what = galley(ui, &cells.what, what, colors.ink, what_width);
    let whom = body_galley(ui, &cells.whom, colors.ink, whom_width);
    let limits = cells.fact.limits();
    let limit = limits.map(|limits| {
        let words = limit_words(text, limits.can_limit);
        let words = body_galley(ui, &words, colors.ink, limit_width - ICON - spacing::S8);
        (limit_icon(limits.can_limit), words)
    });
    let fate = Fate::of(ui, text, columns, cells);
    let limit_height = limit.as_ref().map_or(0.0, |(_, words)| words.size().y);
    let guessed = cells.guessed.as_ref().map(|words| {
        let width = whom_width + limit_width + fate_width + 2.0 * columns.gap;
        body_galley(ui, words, colors.ink_soft, width - ICON - spacing::S8)
    });
    let guessed_height = guessed.as_ref().map_or(0.0, |words| words.size().y);
    let beside = [whom.size().y, limit_height, fate.height()];
    let beside = beside.into_iter().fold(24.0, f32::max);
    let tallest = what.size().y.max(beside + guessed_height);
    let height = (tallest + 2.0 * ROW_AIR).max(LEAST_ROW);
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    ground_ui(ui, rect, &response, fold);
    let left = |column| rect.left() + columns.left(column);
    let middle = rect.center().y;
    // With a guess below them the words begin on one line, else they stand in the row's middle.
    let top = |height: f32| match guessed {
        Some(_) => middle - tallest / 2.0,
        None => middle - height / 2.0,
    };
    let put = |galley: Arc<Galley>, left: f32| {
        let at = pos2(left, top(galley.size().y));
        ui.painter().galley(at, galley, colors.ink);
    };
    put(what, left(0));
    put(whom, left(1));
    let icon = |left: f32, top: f32| {
        Rect::from_min_size(pos2(left, top + (24.0 - ICON) / 2.0), vec2(ICON, ICON))
    };
    if let Some((sign, words)) = limit {
        paint_icon(ui, icon(left(2), top(24.0)), sign, colors.ink);
        put(words, left(2) + ICON + spacing::S8);
    }
    // What isn't shared has no limit, and its words take that room too.
    let fate_left = left(if limits.is_some() { 3 } else { 2 });
    let fate_top = top(fate.height());
    fate.paint(ui, pos2(fate_left, fate_top), cells);
    paint_icon(
        ui,
        icon(left(4), middle - 12.0),
        fold_icon(fold),
        colors.ink,
    );
    let guessed_top = top(tallest) + beside;
    if let Some(words) = guessed {
        paint_icon(ui, icon(left(1), guessed_top), Icon::Quiz, colors.ink_soft);
        let at = pos2(left(1) + ICON + spacing::S8, guessed_top);
        ui.painter().galley(at, words, colors.ink_soft);
    }
    if response.has_focus() {
        theme::focus_ring_inside(ui, rect, theme::radius::CONTROL);
    }
    response
}

/// What becomes of it after opting out, or that it is said not to be shared; how well that is backed
/// stands below.
struct Fate {
    words: Arc<Galley>,
    standing: Option<Arc<Galley>>,
}

impl Fate {
    fn of(ui: &Ui, text: &Text, columns: &Columns, cells: &Cells) -> Self {
        let colors = colors(ui);
        let [_, _, limit_width, fate_width, _] = columns.widths;
        let (words, color, width) = if let Some(limits) = cells.fact.limits() {
            let words = sentence_case(&fate_words(text, limits.after_opt_out));
            let color = fate_color(colors, limits.after_opt_out);
            (words, color, fate_width - SIZE.x - spacing::S8)
        } else {
            let width = limit_width + columns.gap + fate_width;
            (text.say("sharings-unshared"), colors.ink, width)
        };
        let words = galley(ui, &words, theme::semibold(BODY), color, width);
        let standing = standing_words(text, cells.standing)
            .map(|words| body_galley(ui, &words, colors.ink_soft, width));
        Self { words, standing }
    }

    fn height(&self) -> f32 {
        let standing = self.standing.as_ref().map_or(0.0, |words| words.size().y);
        self.words.size().y + standing
    }

    fn paint(self, ui: &Ui, at: Pos2, cells: &Cells) {
        let colors = colors(ui);
        let mut words_at = at;
        if let Some(limits) = cells.fact.limits() {
            let line = self.words.rows.first();
            let middle = at.y + line.map_or(12.0, |row| row.rect().center().y);
            let glyph = Rect::from_min_size(pos2(at.x, middle - SIZE.y / 2.0), SIZE);
            let color = fate_color(colors, limits.after_opt_out);
            paint_line_glyph(ui.painter(), glyph, limits.after_opt_out, color);
            words_at.x += SIZE.x + spacing::S8;
        }
        let below = words_at + vec2(0.0, self.words.size().y);
        ui.painter().galley(words_at, self.words, colors.ink);
        if let Some(standing) = self.standing {
            ui.painter().galley(below, standing, colors.ink_soft);
        }
    }
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
