//! A frame in a window of 1100 × 760 without a screen. Lays out and tessellates; never paints.

use divan::black_box;
use egui::{Context, FullOutput, RawInput, Rect, pos2};
use fair_notice::{ui, view::View};

/// What a window begins with.
pub(crate) fn context() -> Context {
    let ctx = Context::default();
    ui::install(&ctx);
    ctx
}

/// One frame, laid out; `input` is what happened since the last one.
pub(crate) fn laid_out(
    ctx: &Context,
    view: &View<'_>,
    drafts: &mut ui::Drafts,
    input: RawInput,
) -> FullOutput {
    let input = RawInput {
        screen_rect: Some(Rect::from_min_max(pos2(0.0, 0.0), pos2(1100.0, 760.0))),
        ..input
    };
    let mut output = ctx.run_ui(input, |ui| {
        black_box(ui::show(ui, view, drafts));
    });
    output.textures_delta.clear();
    output
}

/// The triangles of a frame.
pub(crate) fn tessellate(ctx: &Context, output: FullOutput) {
    black_box(ctx.tessellate(output.shapes, output.pixels_per_point));
}

/// One frame in which nothing happens, tessellated.
pub(crate) fn whole(ctx: &Context, view: &View<'_>, drafts: &mut ui::Drafts) {
    let output = laid_out(ctx, view, drafts, RawInput::default());
    tessellate(ctx, output);
}
