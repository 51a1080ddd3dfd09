//! A row where four columns don't fit: labelled lines on a card, which is one button all the same.

use egui::{Rect, Response, Sense, Ui, pos2, vec2};

use super::{
    BODY, Cells, Fold, Heads, ICON, Icon, Text, body_galley, colors, fate_words, fold_icon, galley,
    ground_ui, limit_words, paint_icon, sentence_case, spacing, standing_words, theme,
};

/// The row where four columns don't fit: four labelled lines.
pub(super) fn card_ui(
    ui: &mut Ui,
    text: &Text,
    heads: &Heads,
    cells: &Cells,
    fold: Fold,
) -> Response {
    let colors = colors(ui);
    let width = ui.available_width() - 2.0 * spacing::S12;
    let what = galley(
        ui,
        &cells.what,
        theme::semibold(BODY),
        colors.ink,
        width - ICON - spacing::S8,
    );
    let mut lines = vec![what];
    let mut labelled = vec![(heads.whom.as_str(), cells.whom.clone())];
    match cells.fact.limits() {
        Some(limits) => {
            let fate = sentence_case(&fate_words(text, limits.after_opt_out));
            labelled.push((&heads.limit, limit_words(text, limits.can_limit)));
            labelled.push((&heads.fate, fate));
        }
        None => labelled.push(("", text.say("sharings-unshared"))),
    }
    for (label, words) in labelled {
        let mut job = egui::text::LayoutJob::default();
        job.wrap.max_width = width;
        let format = |color| egui::TextFormat {
            line_height: Some(24.0),
            ..egui::TextFormat::simple(theme::regular(BODY), color)
        };
        let mut before = 0.0;
        if !label.is_empty() {
            job.append(label, 0.0, format(colors.ink_soft));
            before = spacing::S8;
        }
        job.append(&words, before, format(colors.ink));
        lines.push(ui.painter().layout_job(job));
    }
    if let Some(words) = standing_words(text, cells.standing) {
        lines.push(body_galley(ui, &words, colors.ink_soft, width));
    }
    let guessed = cells.guessed.as_ref().map(|words| {
        let width = width - ICON - spacing::S8;
        body_galley(ui, words, colors.ink_soft, width)
    });
    let guessed_height = guessed.as_ref().map_or(0.0, |words| words.size().y);
    let height = lines.iter().map(|line| line.size().y).sum::<f32>() + guessed_height;
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
    if let Some(words) = guessed {
        let left = rect.left() + spacing::S12;
        let at = pos2(left, top + (24.0 - ICON) / 2.0);
        let sign = Rect::from_min_size(at, vec2(ICON, ICON));
        paint_icon(ui, sign, Icon::Quiz, colors.ink_soft);
        let at = pos2(left + ICON + spacing::S8, top);
        ui.painter().galley(at, words, colors.ink_soft);
    }
    if response.has_focus() {
        theme::focus_ring_inside(ui, rect, theme::radius::CONTROL);
    }
    response
}
