//! What home costs with a thousand notices, beside home with one: a frame in which nothing changes.
//! Tessellation included, painting left out.

#[path = "../../tests/common/mod.rs"]
#[expect(dead_code, reason = "tests use the rest")]
mod common;

use common::Desk;
use divan::{Bencher, black_box};
use egui::{Context, RawInput, Rect, pos2};
use fair_notice::{action::Screen, ui};

fn desk(notices: usize) -> Desk {
    let source = include_str!("../../tests/notices/right-expires.toml");
    let mut desk = Desk::new("en", source, "2024-02-10T10:00:00Z");
    let row = desk.row();
    desk.home = (0..notices)
        .map(|number| {
            let mut row = row.clone();
            row.slug = format!("made-up-{number}");
            row.title = format!("Made-up company {number}");
            row.own = true;
            row
        })
        .collect();
    desk
}

/// One frame in a window of 1100 × 760.
fn frame(ctx: &Context, desk: &Desk, drafts: &mut ui::Drafts) {
    let view = desk.view(Screen::Home);
    let input = RawInput {
        screen_rect: Some(Rect::from_min_max(pos2(0.0, 0.0), pos2(1100.0, 760.0))),
        ..RawInput::default()
    };
    let mut output = ctx.run_ui(input, |ui| {
        black_box(ui::show(ui, &view, drafts));
    });
    output.textures_delta.clear();
    black_box(ctx.tessellate(output.shapes, output.pixels_per_point));
}

#[divan::bench(args = [1, 12, 1000])]
fn a_frame_of_home(bencher: Bencher<'_, '_>, notices: usize) {
    let (desk, mut drafts) = (desk(notices), ui::Drafts::default());
    let ctx = Context::default();
    ui::install(&ctx);
    for _ in 0..3 {
        frame(&ctx, &desk, &mut drafts);
    }
    bencher.bench_local(|| frame(&ctx, &desk, &mut drafts));
}
