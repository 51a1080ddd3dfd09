//! What home costs with a thousand notices, beside home with one: a frame in which nothing changes.
//! Tessellation included, painting left out.

#[path = "../../tests/common/mod.rs"]
#[expect(dead_code, reason = "tests use the rest")]
mod common;

use common::Desk;
use divan::Bencher;
use fair_notice::{action::Screen, ui};

use crate::frame;

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

#[divan::bench(args = [1, 12, 1000])]
fn a_frame_of_home(bencher: Bencher<'_, '_>, notices: usize) {
    let (desk, mut drafts) = (desk(notices), ui::Drafts::default());
    let ctx = frame::context();
    let mut frame = || frame::whole(&ctx, &desk.view(Screen::Home), &mut drafts);
    for _ in 0..3 {
        frame();
    }
    bencher.bench_local(frame);
}
