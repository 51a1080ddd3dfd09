//! What comes of the match: the ad, and why it is seen or not, in words.

use egui::{
    Align, FontSelection, Label, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    text::LayoutJob, vec2,
};

use super::{
    super::{
        theme::{self, ICON, colors, radius, spacing, stroke},
        widgets::{
            columns_ui, paint_icon,
            rows::{galley, height_of, polite},
        },
    },
    Bench,
    chain::Shape,
    lines::line,
};
use crate::{fonts::Icon, matching::Holds, notice::AfterOptOut};

/// From the match down to its ad.
const DROP: f32 = 28.0;

pub(super) fn show(ui: &mut Ui, bench: &Bench<'_>, shape: Shape) {
    let Shape::Row(found) = shape else {
        ui.add_space(spacing::S12);
        words_ui(ui, bench);
        ui.add_space(spacing::S4);
        ad_ui(ui, bench);
        return;
    };
    let from = pos2(found.center().x, found.bottom());
    let to = pos2(from.x, ui.cursor().top() + DROP);
    match bench.found.is_found() {
        Holds::Yes => line(ui, &[from, to], AfterOptOut::Continues, colors(ui).ink, 1.0),
        Holds::Perhaps => {
            line(
                ui,
                &[from, to],
                AfterOptOut::Unclear,
                colors(ui).unclear,
                1.0,
            );
        }
        Holds::No => {}
    }
    ui.add_space(DROP);
    let width = ui.available_width();
    let left = found.left() - ui.max_rect().left();
    let widths = [left - spacing::S24, width - left];
    columns_ui(ui, &widths, spacing::S24, |ui, column| {
        if column == 0 {
            words_ui(ui, bench);
        } else {
            ad_ui(ui, bench);
        }
    });
}

/// Whether the ad is seen, and why; a screen reader says it by itself when it changes.
fn words_ui(ui: &mut Ui, bench: &Bench<'_>) {
    let text = bench.text;
    let (seen, why) = match (bench.found.service, bench.found.own) {
        _ if bench.number.is_err() => (text.say("bench-waits"), text.say("bench-waits-why")),
        (Holds::Yes, Holds::Yes) => (text.say("bench-sees"), bench.say("bench-sees-both")),
        (Holds::Yes, _) => (text.say("bench-sees"), bench.say("bench-sees-service")),
        (Holds::No, Holds::Yes) if bench.opted_out => {
            (text.say("bench-still"), bench.say("bench-still-own"))
        }
        (_, Holds::Yes) => (text.say("bench-sees"), bench.say("bench-sees-own")),
        (Holds::No, Holds::No) => (text.say("bench-gone"), bench.say("bench-gone-why")),
        _ => (text.say("bench-perhaps"), bench.say("bench-perhaps-why")),
    };
    let mut job = LayoutJob::default();
    for words in [theme::strong(format!("{seen} ")), theme::body(why)] {
        words.append_to(&mut job, ui.style(), FontSelection::Default, Align::Min);
    }
    job.wrap.max_width = ui.available_width().min(theme::READING_WIDTH);
    let words = ui.add(Label::new(job).wrap());
    polite(ui, &words);
}

/// The ad as a small card, or its empty place.
fn ad_ui(ui: &mut Ui, bench: &Bench<'_>) {
    let text = bench.text;
    let palette = colors(ui);
    let holds = bench.found.is_found();
    let label = match holds {
        Holds::Perhaps => text.say("bench-ad-perhaps"),
        Holds::Yes | Holds::No => text.say("bench-ad"),
    };
    let (words, ink) = match holds {
        Holds::No => (text.say("bench-ad-none"), palette.ink_soft),
        Holds::Yes | Holds::Perhaps => (text.say("bench-ad-words"), palette.ink),
    };
    let width = ui.available_width().min(320.0);
    let pad = spacing::S12;
    let beside = ICON + spacing::S12;
    let room = (width - 2.0 * pad - beside).max(1.0);
    let main = match holds {
        Holds::No => theme::body(&words),
        Holds::Yes | Holds::Perhaps => theme::strong(&words),
    };
    let main_height = height_of(ui, &main, room);
    let size = vec2(width, main_height.max(24.0) + 24.0 + 16.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::focusable_noninteractive());
    let name = match holds {
        Holds::No => words.clone(),
        Holds::Yes | Holds::Perhaps => {
            let said = [
                ("label", label.as_str().into()),
                ("words", words.as_str().into()),
            ];
            text.say_with("bench-ad-sentence", &said)
        }
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    let round = f32::from(radius::CARD);
    if holds == Holds::No {
        empty_place(ui, rect);
        let galley = galley(ui, main, width - 2.0 * pad);
        let at = pos2(rect.left() + pad, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, ink);
    } else {
        let edge = palette.edge();
        ui.painter()
            .rect(rect, round, palette.raised, edge, StrokeKind::Inside);
        let top = rect.top() + 8.0;
        let icon = Rect::from_center_size(
            pos2(rect.left() + pad + ICON / 2.0, rect.center().y),
            vec2(ICON, ICON),
        );
        paint_icon(ui, icon, Icon::Storefront, ink);
        let left = rect.left() + pad + beside;
        let label = galley(ui, theme::soft(ui, label), room);
        ui.painter()
            .galley(pos2(left, top), label, palette.ink_soft);
        let main = galley(ui, main, room);
        ui.painter().galley(pos2(left, top + 24.0), main, ink);
    }
    if response.has_focus() {
        theme::focus_ring(ui, rect, radius::CARD);
    }
}

/// A dashed edge around nothing.
fn empty_place(ui: &Ui, rect: Rect) {
    let rect = rect.shrink(0.5);
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    let edge = Stroke::new(stroke::HAIRLINE, colors(ui).line_strong);
    ui.painter()
        .extend(egui::Shape::dashed_line(&corners, edge, 4.0, 4.0));
}
