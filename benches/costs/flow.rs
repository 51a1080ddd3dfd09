//! What step 3 costs with 12 parties and 60 sharings: a frame in which nothing changes, one in which
//! everything is laid out anew, and the saved picture. Tessellation included, painting left out.

#[path = "../../tests/common/steps.rs"]
#[expect(dead_code, reason = "tests use the rest")]
mod common;
#[path = "../../tests/common/many.rs"]
mod many;

use common::Desk;
use divan::Bencher;
use egui::{Context, Role};
use egui_kittest::{Harness, kittest::Queryable as _};
use fair_notice::{
    action::{Action, Step},
    ui,
};

use crate::frame;

fn desk() -> Desk {
    Desk::of(many::notice(12, 60), "en")
}

fn a_frame(ctx: &Context, desk: &Desk, drafts: &mut ui::Drafts) {
    frame::whole(ctx, &desk.view(Step::Flow), drafts);
}

fn ready(desk: &Desk, drafts: &mut ui::Drafts) -> Context {
    let ctx = frame::context();
    for _ in 0..3 {
        a_frame(&ctx, desk, drafts);
    }
    ctx
}

#[divan::bench]
fn a_frame_in_which_nothing_changes(bencher: Bencher<'_, '_>) {
    let (desk, mut drafts) = (desk(), ui::Drafts::default());
    let ctx = ready(&desk, &mut drafts);
    bencher.bench_local(|| a_frame(&ctx, &desk, &mut drafts));
}

#[divan::bench]
fn a_frame_laid_out_anew(bencher: Bencher<'_, '_>) {
    let desk = desk();
    let ctx = ready(&desk, &mut ui::Drafts::default());
    bencher
        .with_inputs(ui::Drafts::default)
        .bench_local_values(|mut drafts| a_frame(&ctx, &desk, &mut drafts));
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
