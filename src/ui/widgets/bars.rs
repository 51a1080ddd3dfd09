//! Counts as bars: a name, a bar as long as the count is large, the number. Never colour alone.

use egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{paint_icon, rows::galley};
use crate::{
    fonts::Icon,
    ui::theme::{self, ICON, colors, spacing},
};

/// One bar.
#[derive(Clone, Debug)]
pub(crate) struct Bar {
    pub(crate) name: String,
    pub(crate) count: u64,
    /// Stands after the number: this is what the sources say.
    pub(crate) mark: Option<String>,
}

/// The bars, the longest as wide as there is room. `most` is what a whole bar would be.
pub(crate) fn bars_ui(ui: &mut Ui, bars: &[Bar], most: u64) {
    let palette = colors(ui);
    let room = ui.available_width();
    let stacked = room < 420.0;
    let names = bars
        .iter()
        .map(|bar| galley(ui, theme::body(&bar.name), f32::INFINITY).size().x);
    let name_width = names.fold(0.0, f32::max).min(room * 0.4) + spacing::S16;
    let marks = bars.iter().filter_map(|bar| bar.mark.as_ref());
    let mark_width = marks
        .map(|mark| galley(ui, theme::soft(ui, mark), f32::INFINITY).size().x)
        .fold(0.0, f32::max);
    let beside = 56.0
        + if mark_width > 0.0 && !stacked {
            mark_width + ICON + spacing::S8
        } else {
            0.0
        };
    for bar in bars {
        let name = galley(
            ui,
            theme::body(&bar.name),
            if stacked {
                room
            } else {
                name_width - spacing::S16
            },
        );
        let above = if stacked { name.size().y } else { 0.0 };
        let mark = bar.mark.as_ref();
        let below = if stacked && mark.is_some() { 24.0 } else { 0.0 };
        let height = above + name.size().y.max(32.0) + below;
        let (rect, response) = ui.allocate_exact_size(vec2(room, height), Sense::hover());
        let said = [Some(format!("{}: {}", bar.name, bar.count)), mark.cloned()];
        let said = said.into_iter().flatten().collect::<Vec<_>>().join(", ");
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
        let line = Rect::from_min_max(
            pos2(rect.left(), rect.top() + above),
            pos2(rect.right(), rect.bottom() - below),
        );
        let left = line.left() + if stacked { 0.0 } else { name_width };
        let name_at = if stacked {
            rect.min
        } else {
            pos2(line.left(), line.center().y - name.size().y / 2.0)
        };
        ui.painter().galley(name_at, name, palette.ink);
        let whole = (line.right() - left - beside).max(24.0);
        #[expect(clippy::cast_precision_loss, reason = "a share of a bar's width")]
        let share = (bar.count as f32 / most.max(1) as f32).clamp(0.0, 1.0);
        // Nought is a line, not a gap.
        let width = (whole * share).max(2.0);
        let bar_rect = Rect::from_min_size(pos2(left, line.center().y - 10.0), vec2(width, 20.0));
        ui.painter().rect_filled(bar_rect, 3.0, palette.ink);
        let number_at = pos2(bar_rect.right() + spacing::S12, line.center().y);
        let number = ui.painter().text(
            number_at,
            Align2::LEFT_CENTER,
            bar.count.to_string(),
            theme::semibold(theme::BODY),
            palette.ink,
        );
        if let Some(mark) = mark {
            let at = if stacked {
                pos2(line.left(), line.bottom() + 12.0)
            } else {
                pos2(number.right() + spacing::S12, line.center().y)
            };
            let icon = Rect::from_center_size(pos2(at.x + ICON / 2.0, at.y), vec2(ICON, ICON));
            paint_icon(ui, icon, Icon::Verified, palette.ink);
            ui.painter().text(
                pos2(icon.right() + spacing::S4, at.y),
                Align2::LEFT_CENTER,
                mark,
                theme::regular(theme::BODY),
                palette.ink_soft,
            );
        }
    }
}
