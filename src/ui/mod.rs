//! Draws a `View`, returns `Action`s. A screen can change nothing but its own draft.

mod add;
mod bench;
mod carry_out;
mod choice;
mod claims;
mod flow;
mod frame;
mod home;
mod keyboard;
mod raster;
mod record;
mod settings;
mod sharings;
pub(crate) mod theme;
mod update;
pub(crate) mod widgets;

use std::path::PathBuf;

use egui::{Context, Ui};

use crate::{
    action::{Action, Look, Motion, Screen, Step},
    ledger::Mode,
    notice::Slug,
    view::{OpenNotice, View},
};

/// What is half-done on each screen.
#[derive(Debug, Default)]
pub struct Drafts {
    frame: frame::Draft,
    home: home::Draft,
    add: add::Draft,
    update: update::Draft,
    sharings: sharings::Draft,
    flow: flow::Draft,
    claims: claims::Draft,
    choice: choice::Draft,
    carry_out: carry_out::Draft,
    record: record::Draft,
    keys: keyboard::Draft,
    /// Whose drafts they are.
    of: Option<(Slug, Mode)>,
    /// The screen drawn last, to tell when it changes.
    shown: Option<(Screen, Option<Slug>)>,
}

/// Puts fonts and looks in place. Once, before the first frame.
pub fn install(ctx: &Context) {
    theme::install(ctx);
}

/// Which colours, from the next frame on.
pub fn set_look(ctx: &Context, look: Look) {
    theme::set_look(ctx, look);
}

/// Whether anything may move.
pub fn set_motion(ctx: &Context, motion: Motion) {
    theme::set_motion(ctx, motion);
}

/// Draws the screen; what the person asks for comes back, in order.
pub fn show(ui: &mut Ui, view: &View<'_>, drafts: &mut Drafts) -> Vec<Action> {
    let slug = view.open.as_ref().map(|open| open.notice.slug.clone());
    forget_another_notice(ui.ctx(), drafts, view.open.as_ref());
    let shown = Some((view.screen, slug));
    let arrived = drafts.shown != shown;
    if arrived {
        if !matches!(view.screen, Screen::Step(_)) {
            drafts.flow.leave(ui.ctx());
        }
        drafts.record.arrive();
        if view.screen != Screen::Add {
            drafts.add = add::Draft::default();
        }
        drafts.shown = shown;
    }
    let mut actions = keyboard::asked(ui, view, &mut drafts.keys);
    actions.extend(dropped_files(ui, view));
    let window = ui.max_rect();
    ui.painter()
        .rect_filled(window, 0.0, theme::colors(ui).surface);
    match (view.screen, &view.open) {
        (Screen::Step(step), Some(open)) => {
            actions.extend(frame::show(ui, view, open, step, drafts, arrived));
        }
        (Screen::Settings, _) => {
            actions.extend(settings::show(ui, view, drafts, arrived));
        }
        (Screen::Add, _) => {
            let (add, frame) = (&mut drafts.add, &mut drafts.frame);
            actions.extend(add::show(ui, view, add, frame, arrived));
        }
        _ => actions.extend(home::show(
            ui,
            view,
            &mut drafts.home,
            &mut drafts.frame,
            arrived,
        )),
    }
    keyboard::list_ui(ui, view.text, &mut drafts.keys);
    actions
}

/// What is half-done belongs to one notice in one mode: another, and home, start afresh.
fn forget_another_notice(ctx: &Context, drafts: &mut Drafts, open: Option<&OpenNotice<'_>>) {
    let now = open.map(|open| (open.notice.slug.clone(), open.mode));
    if drafts.of != now {
        drafts.flow.leave(ctx);
        *drafts = Drafts {
            of: now,
            ..Drafts::default()
        };
    }
}

fn page_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    step: Step,
    drafts: &mut Drafts,
) -> Vec<Action> {
    match step {
        Step::Update => update::show(ui, view, open, &mut drafts.update),
        Step::Sharings => sharings::show(ui, view, open, &mut drafts.sharings),
        Step::Flow => flow::show(ui, view, open, &mut drafts.flow),
        Step::Claims => claims::show(ui, view, open, &mut drafts.claims),
        Step::Choice => choice::show(ui, view, open, &mut drafts.choice),
        Step::CarryOut => carry_out::show(ui, view, open, &mut drafts.carry_out),
        Step::Record => record::show(ui, view, open, &mut drafts.record),
    }
}

/// A file dropped anywhere is a record to check, or a notice to look at; in step 6 it backs the choice that is carried out.
fn dropped_files(ui: &Ui, view: &View<'_>) -> Vec<Action> {
    let is_evidence = view.screen == Screen::Step(Step::CarryOut)
        && view.open.as_ref().is_some_and(carry_out::takes_evidence);
    ui.input(|input| {
        let files = input.raw.dropped_files.iter();
        let paths: Vec<_> = files.map(|file| file.path().to_path_buf()).collect();
        let is_notice = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "toml");
        match paths.as_slice() {
            [] => Vec::new(),
            _ if is_evidence => vec![Action::AttachEvidence(paths)],
            [notice] if is_notice(notice) => vec![Action::ReadNotice(notice.clone())],
            _ => vec![Action::CheckRecords(paths)],
        }
    })
}
