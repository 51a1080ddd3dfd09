//! The two sides of a choice: equal cards, the same rows in the same order, ink on both. Neither is
//! taken until the person takes one, and neither is ever recommended.

use egui::{
    Align, EventFilter, Id, Key, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2,
};

use super::{
    line_glyph::{self, paint_line_glyph},
    rows::{height_of, label_at, width_of},
};
use crate::{
    notice::{AfterOptOut, Side},
    ui::theme::{self, colors, radius, spacing, stroke},
};

const PAD: f32 = 20.0;
const CIRCLE: f32 = 24.0;
/// From a card's edge to its side's words.
const WORDS_LEFT: f32 = PAD + CIRCLE + 14.0;
/// From a card's edge to a row's words.
const ROW_LEFT: f32 = PAD + 36.0 + spacing::S12;
/// Narrower, and the cards stand one above the other.
const SIDE_BY_SIDE: f32 = 760.0;

/// One side, in words.
#[derive(Debug)]
pub(crate) struct SideWords {
    pub(crate) side: Side,
    pub(crate) words: String,
    pub(crate) rows: Vec<SideRow>,
    /// What it means in the service itself.
    pub(crate) means: String,
}

/// What becomes of one purpose or right.
#[derive(Debug)]
pub(crate) struct SideRow {
    pub(crate) fate: AfterOptOut,
    pub(crate) what: String,
    pub(crate) fate_words: String,
}

/// The pair; answers with the side that was just picked. `question` names the group.
pub(crate) fn choice_pair_ui(
    ui: &mut Ui,
    question: &str,
    sides: &[SideWords; 2],
    selected: Option<Side>,
) -> Option<Side> {
    let width = ui.available_width();
    let beside = width >= SIDE_BY_SIDE;
    let card_width = if beside {
        (width - spacing::S24) / 2.0
    } else {
        width
    };
    let heights = Heights::of(ui, sides, card_width);
    let size = if beside {
        Vec2::new(width, heights.card())
    } else {
        Vec2::new(width, 2.0 * heights.card() + spacing::S16)
    };
    let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
    let ids = [0, 1].map(|index| ui.scope_id().with(("choice_side", question, index)));
    let mut picked = None;
    for (index, side) in sides.iter().enumerate() {
        let left = if beside && index == 1 {
            whole.right() - card_width
        } else {
            whole.left()
        };
        let top = if !beside && index == 1 {
            whole.bottom() - heights.card()
        } else {
            whole.top()
        };
        let rect = Rect::from_min_size(pos2(left, top), Vec2::new(card_width, heights.card()));
        let response = card_ui(
            ui,
            ids[index],
            rect,
            side,
            selected == Some(side.side),
            // As in any group of radio buttons: once one is taken, Tab goes past the other.
            selected.is_none_or(|taken| taken == side.side),
            &heights,
        );
        if response.clicked() {
            picked = Some(side.side);
        }
        // The other card takes the focus at once, and must not hand it back for the same key.
        if picked.is_none() && response.has_focus() && arrow_pressed(ui, ids[index]) {
            let other = 1 - index;
            picked = Some(sides[other].side);
            ui.memory_mut(|memory| memory.request_focus(ids[other]));
        }
    }
    picked
}

/// Whether an arrow key asks for the other side; keeps the toolkit from moving the focus itself.
fn arrow_pressed(ui: &Ui, id: Id) -> bool {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    ui.input(|input| {
        [
            Key::ArrowLeft,
            Key::ArrowRight,
            Key::ArrowUp,
            Key::ArrowDown,
        ]
        .into_iter()
        .any(|key| input.key_pressed(key))
    })
}

/// Heights that both cards share, so that equal things stand level.
struct Heights {
    words: f32,
    rows: Vec<f32>,
    means: f32,
    fate_width: f32,
}

impl Heights {
    fn of(ui: &Ui, sides: &[SideWords; 2], card: f32) -> Self {
        let tallest = |of: &dyn Fn(&SideWords) -> f32| of(&sides[0]).max(of(&sides[1]));
        let fate_width = tallest(&|side| {
            let widths = side.rows.iter();
            let widths = widths.map(|row| width_of(ui, &theme::strong(&row.fate_words)));
            widths.fold(0.0, f32::max)
        });
        let row_width = card - ROW_LEFT - fate_width - spacing::S12 - PAD;
        let rows = sides[0].rows.len().max(sides[1].rows.len());
        Self {
            words: tallest(&|side| {
                height_of(ui, &theme::section(&side.words), card - WORDS_LEFT - PAD)
            })
            .max(32.0),
            rows: (0..rows)
                .map(|index| {
                    tallest(&|side| {
                        side.rows
                            .get(index)
                            .map_or(0.0, |row| height_of(ui, &theme::body(&row.what), row_width))
                    })
                })
                .collect(),
            means: tallest(&|side| height_of(ui, &theme::soft(ui, &side.means), card - 2.0 * PAD)),
            fate_width,
        }
    }

    fn card(&self) -> f32 {
        let rows: f32 = self.rows.iter().map(|row| row + 12.0).sum();
        16.0 + self.words + 8.0 + rows + 9.0 + self.means + 15.0
    }
}

fn card_ui(
    ui: &mut Ui,
    id: Id,
    rect: Rect,
    side: &SideWords,
    selected: bool,
    is_tab_stop: bool,
    heights: &Heights,
) -> Response {
    let focused = ui.memory(|memory| memory.has_focus(id));
    let sense = if is_tab_stop || focused {
        Sense::click()
    } else {
        Sense::CLICK
    };
    let response = ui.interact(rect, id, sense);
    let enabled = ui.is_enabled();
    response
        .widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, selected, &side.words));
    let colors = colors(ui);
    let fill = if !enabled {
        colors.sunken
    } else if response.hovered() {
        colors.hover
    } else {
        colors.raised
    };
    let pressed = response.is_pointer_button_down_on();
    let edge = if selected {
        Stroke::new(
            colors.selected_width,
            if enabled {
                colors.accent
            } else {
                colors.ink_soft
            },
        )
    } else if pressed {
        Stroke::new(colors.selected_width, colors.line_strong)
    } else {
        Stroke::new(
            colors.edge_width,
            if enabled {
                colors.line_strong
            } else {
                colors.line
            },
        )
    };
    let round = f32::from(radius::CARD);
    ui.painter()
        .rect(rect, round, fill, edge, StrokeKind::Inside);
    if response.has_focus() {
        theme::focus_ring(ui, rect, radius::CARD);
    }
    let middle = rect.top() + 16.0 + heights.words / 2.0;
    circle(
        ui,
        pos2(rect.left() + PAD + 1.0 + CIRCLE / 2.0, middle),
        selected,
    );
    let inner = |left: f32, top: f32, width: f32, height: f32| {
        Rect::from_min_size(pos2(rect.left() + left, top), Vec2::new(width, height))
    };
    let words = theme::section(&side.words);
    let words_width = rect.width() - WORDS_LEFT - PAD;
    let words_height = height_of(ui, &words, words_width);
    let words_top = middle - words_height / 2.0;
    label_at(
        ui,
        inner(WORDS_LEFT, words_top, words_width, words_height),
        words,
        Align::Min,
    );
    let line = Stroke::new(stroke::HAIRLINE, colors.line);
    let hairline = |ui: &Ui, y: f32| {
        ui.painter()
            .hline(rect.left() + PAD..=rect.right() - PAD, y, line);
    };
    let mut y = rect.top() + 16.0 + heights.words + 8.0;
    hairline(ui, y);
    let row_width = rect.width() - ROW_LEFT - heights.fate_width - spacing::S12 - PAD;
    for (row, height) in side.rows.iter().zip(&heights.rows) {
        let glyph = inner(PAD, y + 6.0 + 4.0, line_glyph::SIZE.x, line_glyph::SIZE.y);
        paint_line_glyph(ui.painter(), glyph, row.fate, colors.ink);
        label_at(
            ui,
            inner(ROW_LEFT, y + 6.0, row_width, *height),
            theme::body(&row.what),
            Align::Min,
        );
        let fate_left = rect.width() - PAD - heights.fate_width;
        let fate = inner(fate_left, y + 6.0, heights.fate_width, *height);
        label_at(ui, fate, theme::strong(&row.fate_words), Align::Max);
        y += height + 12.0;
        hairline(ui, y);
    }
    let means = theme::soft(ui, &side.means);
    let means_width = rect.width() - 2.0 * PAD;
    label_at(
        ui,
        inner(PAD, y + 9.0, means_width, heights.means),
        means,
        Align::Min,
    );
    response
}

fn circle(ui: &Ui, center: egui::Pos2, selected: bool) {
    let colors = colors(ui);
    let color = match (ui.is_enabled(), selected) {
        (true, true) => colors.accent,
        (true, false) => colors.line_strong,
        (false, _) => colors.ink_soft,
    };
    let width = colors.selected_width;
    ui.painter()
        .circle_stroke(center, (CIRCLE - width) / 2.0, Stroke::new(width, color));
    if selected {
        ui.painter().circle_filled(center, 6.0, color);
    }
}
