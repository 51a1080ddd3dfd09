//! How far slow work has got: words, a bar and a button that stops it. Moves only when the work does.

use egui::{Label, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::button::Button;
use crate::{
    ui::theme::{self, colors, spacing},
    view::Progress,
};

/// Answers with the button.
pub(crate) fn progress_ui(ui: &mut Ui, progress: Progress, words: &str, stop: &str) -> Response {
    ui.add(Label::new(theme::body(words)).wrap());
    let size = vec2(ui.available_width(), spacing::S8);
    let (rect, bar) = ui.allocate_exact_size(size, Sense::hover());
    bar.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, words));
    let palette = colors(ui);
    #[expect(clippy::cast_precision_loss, reason = "a share of a bar's width")]
    let share = progress.done as f32 / progress.of.max(1) as f32;
    let round = spacing::S4;
    ui.painter().rect_filled(rect, round, palette.line);
    let done = Rect::from_min_size(rect.min, vec2(rect.width() * share, rect.height()));
    ui.painter().rect_filled(done, round, palette.ink);
    ui.add(Button::secondary(stop).low())
}
