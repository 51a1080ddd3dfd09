//! One frame of every screen in a window of 1100 × 760, with a real session behind it. A frame is what a person
//! causes who moves the mouse; every fiftieth comes after they were elsewhere, so everything is laid out anew.

#[path = "../../tests/common/window.rs"]
#[expect(dead_code, reason = "tests use the rest")]
mod window;

use std::time::{Duration, Instant};

use divan::Bencher;
use egui::{Context, Event, FullOutput, RawInput, pos2};
use fair_notice::{
    action::{Action, Screen, Step},
    session::Session,
    ui,
};
use window::Desk;

use crate::frame;

const NOTICE: &str = "whatsapp-2016";
const NOW: &str = "2026-11-23T10:00:00Z";
const FRAMES: u32 = 1000;
/// After so many frames the person was elsewhere.
const STAY: u32 = 50;

const SCREENS: [&str; 11] = [
    "home",
    "add",
    "settings",
    "workshop",
    "update",
    "sharings",
    "flow",
    "claims",
    "choice",
    "carry-out",
    "record",
];

fn screen_of(name: &str) -> Screen {
    match name {
        "add" => Screen::Add,
        "settings" => Screen::Settings,
        "workshop" => Screen::Workshop,
        "home" => Screen::Home,
        step => {
            let place = SCREENS.iter().position(|one| *one == step).unwrap();
            Screen::Step(Step::ALL[place - 4])
        }
    }
}

/// A window without a screen.
struct Bare {
    // Holds the files.
    _desk: Desk,
    session: Session,
    drafts: ui::Drafts,
    ctx: Context,
    screen: Screen,
    drawn: u32,
}

impl Bare {
    fn at(name: &str) -> Self {
        let desk = Desk::new();
        let mut session = desk.session(NOW, "en");
        if name == "workshop" {
            session.apply(Action::StartWorkshop);
        }
        session.apply(Action::Open(NOTICE.to_owned()));
        let screen = screen_of(name);
        session.apply(Action::Go(screen));
        let mut bare = Self {
            _desk: desk,
            session,
            drafts: ui::Drafts::default(),
            ctx: frame::context(),
            screen,
            drawn: 0,
        };
        for _ in 0..STAY {
            drop(bare.frame());
        }
        bare
    }

    fn frame(&mut self) -> FullOutput {
        self.drawn += 1;
        #[expect(clippy::cast_precision_loss, reason = "a frame's number is small")]
        let along = (self.drawn % 700) as f32;
        let input = RawInput {
            time: Some(f64::from(self.drawn) / 60.0),
            events: vec![Event::PointerMoved(pos2(200.0 + along, 20.0 + along))],
            ..RawInput::default()
        };
        let view = self.session.view();
        frame::laid_out(&self.ctx, &view, &mut self.drafts, input)
    }

    /// One frame elsewhere.
    fn go_away_and_back(&mut self) {
        let elsewhere = if self.screen == Screen::Settings {
            Screen::Home
        } else {
            Screen::Settings
        };
        self.session.apply(Action::Go(elsewhere));
        drop(self.frame());
        self.session.apply(Action::Go(self.screen));
    }

    fn tessellate(&self, output: FullOutput) {
        frame::tessellate(&self.ctx, output);
    }
}

#[divan::bench(args = SCREENS)]
fn a_frame(bencher: Bencher<'_, '_>, name: &str) {
    let mut bare = Bare::at(name);
    bencher.bench_local(|| bare.frame());
}

#[divan::bench(args = SCREENS)]
fn a_frame_tessellated(bencher: Bencher<'_, '_>, name: &str) {
    let mut bare = Bare::at(name);
    bencher.bench_local(|| {
        let output = bare.frame();
        bare.tessellate(output);
    });
}

/// A median of at most 2 ms and a 99th percentile of at most 6 ms.
pub(crate) fn tell_percentiles() {
    println!("{FRAMES} frames of each screen, tessellated, in ms:");
    println!("{:10} {:>8} {:>8} {:>8}", "", "median", "99 %", "slowest");
    for name in SCREENS {
        let mut bare = Bare::at(name);
        let mut took: Vec<Duration> = Vec::new();
        for number in 0..FRAMES {
            if number % STAY == 0 {
                bare.go_away_and_back();
            }
            let begun = Instant::now();
            let output = bare.frame();
            bare.tessellate(output);
            took.push(begun.elapsed());
        }
        took.sort();
        let told = |place: usize| 1000.0 * took[place].as_secs_f64();
        let last = took.len() - 1;
        let (median, most) = (told(last / 2), told(last * 99 / 100));
        println!("{name:10} {median:8.2} {most:8.2} {:8.2}", told(last));
    }
}
