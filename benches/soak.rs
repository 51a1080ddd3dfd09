//! An hour of use, run as fast as it goes: every page, every language, every look, choices, exports, checks and a
//! workshop, an action every half second, 30 frames between two. Two rounds of all that take a minute; each ends
//! with the notice removed, so that no more is kept after the last than after the first. The process's memory
//! after the first minute is set against that at the end. Run with `cargo bench --bench soak`; ends with 1 where
//! the two differ by 2 % or more. Linux only, since that is where a process can look at its own memory without
//! another's help.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench stops and tells"
)]

#[path = "../tests/common/window.rs"]
#[expect(dead_code, reason = "tests use the rest")]
mod window;

use std::{fs, process::ExitCode};

use chrono::{DateTime, TimeDelta, Utc};
use egui::{Event, Key, Pos2, TexturesDelta, pos2};
use egui_kittest::{Harness, TestRenderer, kittest::Queryable as _};
use fair_notice::{
    action::{Action, IfExists, InWorkshop, Look, Presenting, Screen, Step},
    app::FairNotice,
    clock::Clock,
    notice::{Side, guess::Answer},
    record::Format,
    workshop::Jump,
};
use window::{Desk, instant};

const MINUTES: u64 = 60;
const ROUNDS_A_MINUTE: u64 = 2;
/// Half a second each.
const ACTIONS: usize = 60;
/// Between two actions, at 60 a second.
const FRAMES: u16 = 30;
const MOST_APART: f64 = 0.02;
const NOTICE: &str = "whatsapp-2016";

fn main() -> ExitCode {
    let desk = Desk::new();
    let begin = instant("2026-11-23T10:00:00Z");
    let session = desk.session("2026-11-23T10:00:00Z", "en");
    let mut app = Harness::builder()
        .with_size([1100.0, 760.0])
        .with_step_dt(1.0 / 60.0)
        .renderer(Nowhere)
        .build_eframe(move |cc| FairNotice::new(cc, session));
    let mut first = None;
    let mut last = 0;
    println!("minute  memory in KiB");
    for minute in 0..MINUTES {
        for round in 0..ROUNDS_A_MINUTE {
            let script = a_round(&desk, round);
            assert_eq!(script.len(), ACTIONS, "a round takes half a minute");
            for (half, act) in (0..).zip(script) {
                let minutes = TimeDelta::minutes(minute.cast_signed());
                let halves = 60 * round.cast_signed() + half;
                do_it(
                    &mut app,
                    act,
                    begin + minutes + TimeDelta::milliseconds(500 * halves),
                );
            }
        }
        last = resident_kib();
        first.get_or_insert(last);
        println!("{:>6}  {last}", minute + 1);
    }
    let first = first.unwrap_or(last);
    #[expect(
        clippy::cast_precision_loss,
        reason = "KiB of a process are far below 2^52"
    )]
    let apart = last as f64 / first as f64 - 1.0;
    println!(
        "after the first minute {first} KiB, at the end {last} KiB: {:+.2} %",
        100.0 * apart
    );
    ExitCode::from(u8::from(apart.abs() >= MOST_APART))
}

/// Pictures go to no screen; else each one would be kept for it.
struct Nowhere;

impl TestRenderer for Nowhere {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        delta.clear();
    }
}

/// What happens at once.
enum Act {
    Do(Action),
    /// The mouse is somewhere else.
    Point(Pos2),
    /// These words are typed into the field of this name, and taken out again.
    TypeInto(&'static str, &'static str),
    Press(Key),
}

fn a_round(desk: &Desk, round: u64) -> Vec<Act> {
    let side = [Side::OptOut, Side::Allow][usize::from(round % 2 == 1)];
    let go = |step| Act::Do(Action::Go(Screen::Step(step)));
    let export = |format, name| {
        Act::Do(Action::ExportTo(
            format,
            desk.place(name),
            IfExists::Replace,
        ))
    };
    let check = |name: &str| Act::Do(Action::CheckRecords(vec![desk.place(name)]));
    let room = |act| Act::Do(Action::InWorkshop(act));
    let mut acts = vec![
        Act::Do(Action::Go(Screen::Home)),
        Act::TypeInto("Search", "linkedin"),
        Act::Point(pos2(550.0, 400.0)),
        Act::Do(Action::Open(NOTICE.to_owned())),
    ];
    for step in Step::ALL {
        acts.push(go(step));
        acts.push(Act::Point(pos2(
            300.0 + 60.0 * f32::from(step as u8),
            420.0,
        )));
    }
    acts.extend([
        Act::Do(Action::Decide("ads".to_owned(), side)),
        Act::Press(Key::Tab),
        go(Step::Record),
        Act::Do(Action::Preview(Format::JsonLd)),
        Act::Do(Action::Preview(Format::Pdf)),
        export(Format::Pdf, "soak.pdf"),
        export(Format::JsonLd, "soak.jsonld"),
        export(Format::Markdown, "soak.md"),
        export(Format::Calendar, "soak.ics"),
        check("soak.pdf"),
        check("soak.jsonld"),
        check("no-such-file.jsonld"),
        Act::Do(Action::Dismiss),
        Act::Do(Action::ClosePreview),
        Act::Do(Action::Go(Screen::Add)),
        Act::Do(Action::Go(Screen::Settings)),
    ]);
    for look in [Look::Light, Look::HighContrast, Look::Dark] {
        acts.push(Act::Do(Action::SetLook(look)));
    }
    acts.push(Act::Do(Action::Open(NOTICE.to_owned())));
    for tag in ["de", "es", "pt-BR", "hi", "en"] {
        acts.push(Act::Do(Action::Speak(tag.to_owned())));
        acts.push(go(Step::ALL[acts.len() % Step::ALL.len()]));
    }
    acts.extend([
        Act::Do(Action::StartWorkshop),
        Act::Do(Action::Go(Screen::Workshop)),
        room(InWorkshop::BeginTrack(1)),
        room(InWorkshop::Present(Presenting::Here)),
        room(InWorkshop::On),
        room(InWorkshop::ShowHands {
            question: "number".to_owned(),
            answer: Answer::Yes,
            count: 7,
        }),
        room(InWorkshop::On),
        room(InWorkshop::Present(Presenting::Nowhere)),
        room(InWorkshop::Jump(Jump::LastMinute)),
        room(InWorkshop::NextParticipant),
        room(InWorkshop::Leave),
    ]);
    acts.push(Act::Do(Action::RemoveNotice(NOTICE.to_owned())));
    acts
}

fn do_it(app: &mut Harness<'_, FairNotice>, act: Act, at: DateTime<Utc>) {
    app.state_mut().session_mut().set_clock(Clock::At(at));
    match act {
        Act::Do(action) => app.state_mut().session_mut().apply(action),
        Act::Point(at) => app.input_mut().events.push(Event::PointerMoved(at)),
        Act::Press(key) => app.key_press(key),
        Act::TypeInto(name, words) => {
            let field = app.get_by_label(name);
            field.focus();
            field.type_text(words);
            app.step();
            for _ in words.chars() {
                app.key_press(Key::Backspace);
            }
        }
    }
    for _ in 0..FRAMES {
        app.step();
    }
    // Slow work goes on in its own time; the next action waits for it.
    while is_at_work(app) {
        app.step();
    }
}

fn is_at_work(app: &Harness<'_, FairNotice>) -> bool {
    let view = app.state().session().view();
    view.busy || view.progress.is_some()
}

/// As the kernel tells it.
fn resident_kib() -> u64 {
    let told = fs::read_to_string("/proc/self/status").unwrap();
    let line = told.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let figure = line.and_then(|line| line.split_whitespace().next());
    figure.unwrap().parse().unwrap()
}
