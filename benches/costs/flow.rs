//! What step 3 costs with 12 parties and 60 sharings: a frame in which nothing changes, one in which
//! everything is laid out anew, and the saved picture. Tessellation included, painting left out.

#[path = "../../tests/common/steps.rs"]
#[expect(dead_code, reason = "tests use the rest")]
mod common;
#[path = "../../tests/common/many.rs"]
mod many;

use common::Desk;
use divan::{Bencher, black_box};
use egui::{Context, RawInput, Rect, Role, pos2};
use egui_kittest::{Harness, kittest::Queryable as _};
use fair_notice::{
    action::{Action, Step},
    ui,
};

fn desk() -> Desk {
    Desk::of(many::notice(12, 60), "en")
}

/// One frame in a window of 1100 × 760.
fn frame(ctx: &Context, desk: &Desk, drafts: &mut ui::Drafts) {
    let view = desk.view(Step::Flow);
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

fn ready(desk: &Desk, drafts: &mut ui::Drafts) -> Context {
    let ctx = Context::default();
    ui::install(&ctx);
    for _ in 0..3 {
        frame(&ctx, desk, drafts);
    }
    ctx
}

#[divan::bench]
fn a_frame_in_which_nothing_changes(bencher: Bencher<'_, '_>) {
    let (desk, mut drafts) = (desk(), ui::Drafts::default());
    let ctx = ready(&desk, &mut drafts);
    bencher.bench_local(|| frame(&ctx, &desk, &mut drafts));
}

#[divan::bench]
fn a_frame_laid_out_anew(bencher: Bencher<'_, '_>) {
    let desk = desk();
    let ctx = ready(&desk, &mut ui::Drafts::default());
    bencher
        .with_inputs(ui::Drafts::default)
        .bench_local_values(|mut drafts| frame(&ctx, &desk, &mut drafts));
}

#[divan::bench(sample_count = 10)]
fn the_saved_picture(bencher: Bencher<'_, '_>) {
    let draw = |ui: &mut egui::Ui, state: &mut (Desk, ui::Drafts, Vec<Action>)| {
        let (desk, drafts, asked) = state;
        asked.extend(ui::show(ui, &desk.view(Step::Flow), drafts));
    };
    let open = || {
        let mut harness = Harness::builder()
            .with_size([1100.0, 2000.0])
            .with_max_steps(16)
            .with_context_setup(ui::install)
            .build_ui_state(draw, (desk(), ui::Drafts::default(), Vec::new()));
        harness
            .get_by_role_and_label(Role::Button, "Save picture")
            .click();
        harness.run();
        harness
            .get_by_role_and_label(Role::Button, "Choose place…")
            .click();
        harness
    };
    bencher.with_inputs(open).bench_local_values(|mut harness| {
        harness.run();
        assert!(!harness.state().2.is_empty());
        harness
    });
}
