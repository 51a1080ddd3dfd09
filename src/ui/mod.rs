//! Draws a `View`, returns `Action`s. A screen can change nothing but its own draft.

mod add;
mod bench;
mod carry_out;
mod choice;
mod claims;
mod flow;
mod frame;
mod gone;
mod home;
mod keyboard;
mod raster;
mod record;
mod settings;
mod sharings;
pub(crate) mod theme;
mod update;
pub(crate) mod widgets;
mod workshop;

use std::path::PathBuf;

use egui::{Context, Ui, UiBuilder};

use crate::{
    action::{Action, Look, Motion, Presenting, Screen, Step},
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
    settings: settings::Draft,
    workshop: workshop::Draft,
    /// Whose drafts they are.
    of: (u32, Option<(Slug, Mode)>),
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

/// Forgets everything that the toolkit remembers of a person: fields with what can be undone in them,
/// what is folded out, how far was scrolled. Looks have to be set anew.
pub fn forget(ctx: &Context) {
    ctx.memory_mut(|memory| {
        let options = memory.options.clone();
        *memory = egui::Memory::default();
        memory.options = options;
    });
}

/// Draws the screen; what the person asks for comes back, in order.
pub fn show(ui: &mut Ui, view: &View<'_>, drafts: &mut Drafts) -> Vec<Action> {
    let slug = view.open.as_ref().map(|open| open.notice.slug.clone());
    forget_another_notice(ui.ctx(), drafts, view);
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
    actions.extend(workshop::asked(ui, view, &mut drafts.workshop));
    actions.extend(dropped_files(ui, view));
    let window = ui.max_rect();
    ui.painter()
        .rect_filled(window, 0.0, theme::colors(ui).surface);
    if let Some(shown) = &view.workshop {
        if shown.presenting == Presenting::Here {
            actions.extend(workshop::here_ui(ui, view, &mut drafts.workshop));
            keyboard::list_ui(ui, view, &mut drafts.keys);
            return actions;
        }
        actions.extend(workshop::strip_ui(ui, view, &mut drafts.workshop));
        let below = window.with_min_y(ui.min_rect().bottom());
        let mut page = ui.new_child(UiBuilder::new().max_rect(below).id_salt("below_strip"));
        actions.extend(screen_ui(&mut page, view, drafts, arrived));
        actions.extend(workshop::turn_ui(ui, view, &mut drafts.workshop));
    } else {
        actions.extend(screen_ui(ui, view, drafts, arrived));
    }
    keyboard::list_ui(ui, view, &mut drafts.keys);
    actions
}

/// The room's picture, for a window of its own; its keys are those of the workshop.
pub fn show_picture(ui: &mut Ui, view: &View<'_>, drafts: &mut Drafts) -> Vec<Action> {
    let mut actions = workshop::asked(ui, view, &mut drafts.workshop);
    actions.extend(workshop::picture_ui(ui, view, &mut drafts.workshop));
    actions
}

/// The screen itself, below whatever stands over all of them.
fn screen_ui(ui: &mut Ui, view: &View<'_>, drafts: &mut Drafts, arrived: bool) -> Vec<Action> {
    match (view.screen, &view.open) {
        (Screen::Step(step), Some(open)) => frame::show(ui, view, open, step, drafts, arrived),
        (Screen::Gone, _) => {
            gone::show(ui, view, arrived);
            Vec::new()
        }
        (Screen::Settings, _) => settings::show(ui, view, drafts, arrived),
        (Screen::Add, _) => {
            let (add, frame) = (&mut drafts.add, &mut drafts.frame);
            add::show(ui, view, add, frame, arrived)
        }
        (Screen::Workshop, _) if view.workshop.is_some() => {
            let (workshop, frame) = (&mut drafts.workshop, &mut drafts.frame);
            workshop::page_show(ui, view, workshop, frame, arrived)
        }
        _ => home::show(ui, view, &mut drafts.home, &mut drafts.frame, arrived),
    }
}

/// What is half-done belongs to one person's turn, and to one notice in one mode: another, and home,
/// start afresh. What the facilitator has half-done belongs to the turn alone.
fn forget_another_notice(ctx: &Context, drafts: &mut Drafts, view: &View<'_>) {
    let open = view.open.as_ref();
    let now = open.map(|open| (open.notice.slug.clone(), open.mode));
    let now = (view.turn, now);
    if drafts.of != now {
        drafts.flow.leave(ctx);
        let same_turn = drafts.of.0 == view.turn;
        let workshop = std::mem::take(&mut drafts.workshop);
        *drafts = Drafts {
            of: now,
            workshop: if same_turn {
                workshop
            } else {
                workshop::Draft::default()
            },
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
            [notice] if is_notice(notice) && view.workshop.is_none() => {
                vec![Action::ReadNotice(notice.clone())]
            }
            _ => vec![Action::CheckRecords(paths)],
        }
    })
}
