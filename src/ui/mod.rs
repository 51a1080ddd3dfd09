//! Draws a `View`, returns `Action`s. A screen can change nothing but its own draft.

mod carry_out;
mod choice;
mod claims;
mod flow;
mod frame;
mod home;
mod record;
mod settings;
mod sharings;
pub(crate) mod theme;
mod update;
pub(crate) mod widgets;

use egui::{Context, Key, Modifiers, Ui};

use crate::{
    action::{Action, Motion, Screen, Step},
    notice::Slug,
    view::{OpenNotice, View},
};

/// What is half-done on each screen.
#[derive(Debug, Default)]
pub struct Drafts {
    frame: frame::Draft,
    home: home::Draft,
    update: update::Draft,
    sharings: sharings::Draft,
    flow: flow::Draft,
    claims: claims::Draft,
    choice: choice::Draft,
    carry_out: carry_out::Draft,
    record: record::Draft,
    /// The notice that was open last: home lies between two of them.
    notice: Option<Slug>,
    /// The screen drawn last, to tell when it changes.
    shown: Option<(Screen, Option<Slug>)>,
}

/// Puts fonts and looks in place. Once, before the first frame.
pub fn install(ctx: &Context) {
    theme::install(ctx);
}

/// Whether anything may move.
pub fn set_motion(ctx: &Context, motion: Motion) {
    theme::set_motion(ctx, motion);
}

/// Draws the screen; what the person asks for comes back, in order.
pub fn show(ui: &mut Ui, view: &View<'_>, drafts: &mut Drafts) -> Vec<Action> {
    let slug = view.open.as_ref().map(|open| open.notice.slug.clone());
    forget_another_notice(drafts, slug.as_ref());
    let shown = Some((view.screen, slug));
    let arrived = drafts.shown != shown;
    if arrived {
        drafts.record.arrive();
        drafts.shown = shown;
    }
    let mut actions = asked_by_keys(ui, view);
    actions.extend(dropped_files(ui, view));
    let window = ui.max_rect();
    ui.painter()
        .rect_filled(window, 0.0, theme::colors(ui).surface);
    match (view.screen, &view.open) {
        (Screen::Step(step), Some(open)) => {
            actions.extend(frame::show(ui, view, open, step, drafts, arrived));
        }
        (Screen::Settings, _) => {
            actions.extend(settings::show(ui, view, &mut drafts.frame, arrived));
        }
        _ => actions.extend(home::show(
            ui,
            view,
            &mut drafts.home,
            &mut drafts.frame,
            arrived,
        )),
    }
    actions
}

/// A half-done choice belongs to one notice: another notice starts afresh.
fn forget_another_notice(drafts: &mut Drafts, now: Option<&Slug>) {
    let Some(now) = now.filter(|now| drafts.notice.as_ref() != Some(now)) else {
        return;
    };
    if drafts.notice.is_some() {
        *drafts = Drafts::default();
    }
    drafts.notice = Some(now.clone());
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

/// Back and Next by Alt and an arrow or Ctrl and a page key; Escape dismisses.
fn asked_by_keys(ui: &Ui, view: &View<'_>) -> Vec<Action> {
    // In a field, Alt and an arrow moves by words, and Escape leaves the field.
    let in_field = ui.ctx().text_edit_focused();
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let mut actions = Vec::new();
    if let Screen::Step(step) = view.screen {
        let back = pressed(Modifiers::CTRL, Key::PageUp)
            || (!in_field && pressed(Modifiers::ALT, Key::ArrowLeft));
        let next = pressed(Modifiers::CTRL, Key::PageDown)
            || (!in_field && pressed(Modifiers::ALT, Key::ArrowRight));
        let to = match (back, next) {
            (true, _) => step.back(),
            (_, true) => step.next(),
            _ => None,
        };
        actions.extend(to.map(|step| Action::Go(Screen::Step(step))));
    }
    let something_to_dismiss = view.trouble.is_some() || view.said.is_some();
    if !in_field && something_to_dismiss && ui.input(|input| input.key_pressed(Key::Escape)) {
        actions.push(Action::Dismiss);
    }
    actions
}

/// A file dropped anywhere is a record to check; in step 6 it backs the choice that is carried out.
fn dropped_files(ui: &Ui, view: &View<'_>) -> Vec<Action> {
    let is_evidence = view.screen == Screen::Step(Step::CarryOut)
        && view.open.as_ref().is_some_and(carry_out::takes_evidence);
    ui.input(|input| {
        let files = input.raw.dropped_files.iter();
        let paths: Vec<_> = files.map(|file| file.path().to_path_buf()).collect();
        match (paths.is_empty(), is_evidence) {
            (true, _) => Vec::new(),
            (false, true) => vec![Action::AttachEvidence(paths)],
            (false, false) => vec![Action::CheckRecords(paths)],
        }
    })
}
