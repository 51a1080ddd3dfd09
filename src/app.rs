//! Joins session and ui: the whole loop, once a frame. Decides nothing and draws nothing itself.

use std::{cell::Cell, env, rc::Rc, sync::Arc, thread, time::Duration};

use eframe::{CreationContext, Frame, NativeOptions};
use egui::{Context, OutputCommand, Theme, Ui, ViewportBuilder, ViewportCommand, ViewportId};

use crate::{
    action::{Action, InWorkshop, Look, Motion, Presenting},
    ledger::Mode,
    session::{Parts, Session},
    settings::WindowPlace,
    store::StoreError,
    ui::{self, Drafts},
};

/// The smallest and largest zoom.
const ZOOM: std::ops::RangeInclusive<f32> = 0.5..=3.0;

/// What the window starts with.
pub struct Start {
    pub title: String,
    pub place: WindowPlace,
    /// Reads ledger, keys and notices while the window is being made: a thousand of them shall not keep it
    /// waiting.
    pub parts: Box<dyn FnOnce() -> Result<Parts, StoreError> + Send>,
    /// The notice to open, and in which mode; home where there is none.
    pub notice: Option<(String, Option<Mode>)>,
    /// Begin as a workshop.
    pub workshop: bool,
}

const NOT_READ: &str = "what is kept could not be read";

/// Opens the window and stays until it is closed.
pub fn run(start: Start) -> eframe::Result {
    let place = start.place;
    let viewport = ViewportBuilder::default()
        .with_title(start.title)
        .with_app_id(APP_ID)
        .with_inner_size([place.width, place.height])
        .with_min_inner_size(SMALLEST)
        .with_maximized(place.maximized)
        .with_icon(icon());
    let reading = Rc::new(Cell::new(None));
    let begun = reading.clone();
    let options = NativeOptions {
        viewport,
        // Not earlier: once there is a second thread, the X library locks every character of the tables
        // that it reads at its start.
        window_builder: Some(Box::new(move |viewport| {
            let thread = thread::Builder::new().name("parts".to_owned());
            begun.set(Some(thread.spawn(start.parts)));
            viewport
        })),
        ..NativeOptions::default()
    };
    eframe::run_native(
        APP_ID,
        options,
        Box::new(move |cc| {
            let ctx = cc.egui_ctx.clone();
            let parts = reading.take().ok_or(NOT_READ)??.join();
            let mut parts = parts.map_err(|_panic| NOT_READ)??;
            parts.wake = Arc::new(move || ctx.request_repaint());
            let mut session = Session::new(parts);
            if start.workshop {
                session.apply(Action::StartWorkshop);
            }
            if let Some((slug, mode)) = start.notice {
                session.open_named(&slug, mode);
            }
            Ok(Box::new(FairNotice::new(cc, session)))
        }),
    )
}

/// Whether there is a screen to open a window on.
pub fn has_display() -> bool {
    !cfg!(target_os = "linux") || is_set("WAYLAND_DISPLAY") || is_set("DISPLAY")
}

fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// What the window loads as it starts, by the names of Debian's packages: none of them is linked, so the
/// package lists them by hand.
pub const LIBRARIES: [&str; 8] = [
    "libx11-6",
    "libx11-xcb1",
    "libxcursor1",
    "libxi6",
    "libxrender1",
    "libxkbcommon-x11-0",
    "libgl1",
    "libegl1",
];

/// The library that the window can't open without and that isn't on this computer. Only those are looked for
/// without which the toolkit would stop in the middle; of others it tells itself.
#[cfg(target_os = "linux")]
pub fn missing_library() -> Option<&'static str> {
    if xkbcommon_dl::xkbcommon_option().is_none() {
        return Some("libxkbcommon");
    }
    let is_x = !is_set("WAYLAND_DISPLAY");
    (is_x && xkbcommon_dl::x11::xkbcommon_x11_option().is_none()).then_some("libxkbcommon-x11")
}

#[cfg(not(target_os = "linux"))]
pub fn missing_library() -> Option<&'static str> {
    None
}

/// The name by which a desktop knows the window.
pub const APP_ID: &str = "fair-notice";
/// Smaller, and words would no longer fit side by side at 100 %.
const SMALLEST: [f32; 2] = [480.0, 360.0];

/// A computer that slept, or whose clock was set, still shows the words of then: no wait goes on meanwhile.
const LONGEST_SLEEP: Duration = Duration::from_mins(1);

/// The room's window, before it is put on the projector.
const PICTURE: [f32; 2] = [1280.0, 720.0];

fn icon() -> egui::IconData {
    let png = include_bytes!("../assets/icons/fair-notice-256.png");
    let icon = eframe::icon_data::from_png_bytes(png);
    debug_assert!(icon.is_ok(), "the icon is a PNG");
    icon.unwrap_or_default()
}

/// The window.
pub struct FairNotice {
    session: Session,
    drafts: Drafts,
    look: Option<(Look, Motion)>,
    zoom: f32,
    place: Option<WindowPlace>,
    /// Whose turn it was a frame ago.
    turn: u32,
    /// The clipboard was set by us in this turn.
    copied: bool,
    /// The room's picture fills this window.
    is_full: bool,
}

impl FairNotice {
    pub fn new(cc: &CreationContext<'_>, session: Session) -> Self {
        ui::install(&cc.egui_ctx);
        // Where the system doesn't say what it likes.
        cc.egui_ctx
            .options_mut(|options| options.fallback_theme = Theme::Light);
        cc.egui_ctx
            .set_zoom_factor(session.settings().zoom.clamp(*ZOOM.start(), *ZOOM.end()));
        let zoom = cc.egui_ctx.zoom_factor();
        Self {
            session,
            drafts: Drafts::default(),
            look: None,
            zoom,
            place: None,
            turn: 0,
            copied: false,
            is_full: false,
        }
    }

    pub fn session(&self) -> &Session {
        &self.session
    }

    pub fn session_mut(&mut self) -> &mut Session {
        &mut self.session
    }

    fn follow_look(&mut self, ctx: &Context) {
        let wanted = (self.session.look(), self.session.motion());
        if self.look != Some(wanted) {
            self.look = Some(wanted);
            ui::set_look(ctx, wanted.0);
            ui::set_motion(ctx, wanted.1);
        }
        self.zoom = ctx.zoom_factor().clamp(*ZOOM.start(), *ZOOM.end());
        // Does nothing where it is that already.
        ctx.set_zoom_factor(self.zoom);
    }

    /// Whoever comes next finds nothing of the one before: no half-typed word, no undo, nothing copied.
    fn follow_turn(&mut self, ctx: &Context) {
        let turn = self.session.view().turn;
        if turn == self.turn {
            return;
        }
        self.turn = turn;
        self.drafts = Drafts::default();
        ui::forget(ctx);
        // What the look is was forgotten, too.
        self.look = None;
        if std::mem::take(&mut self.copied) {
            ctx.copy_text(String::new());
        }
    }

    /// The room's picture, where it has a window of its own, or all of this one.
    fn present(&mut self, ctx: &Context) -> Vec<Action> {
        let view = self.session.view();
        let presenting = view.workshop.as_ref().map(|workshop| workshop.presenting);
        let is_full = presenting == Some(Presenting::Here);
        if self.is_full != is_full {
            self.is_full = is_full;
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(is_full));
        }
        if presenting != Some(Presenting::InItsOwn) {
            return Vec::new();
        }
        let builder = ViewportBuilder::default()
            .with_title(view.text.say("workshop-window-title"))
            .with_app_id(APP_ID)
            .with_inner_size(PICTURE)
            .with_min_inner_size(SMALLEST)
            // The keyboard stays with the facilitator.
            .with_active(false)
            .with_icon(icon());
        let id = ViewportId::from_hash_of("presenter");
        let drafts = &mut self.drafts;
        ctx.show_viewport_immediate(id, builder, |ui, _class| {
            let (is_closed, fill) = ui.input_mut(|input| {
                let fill = input.consume_key(egui::Modifiers::NONE, egui::Key::F11);
                let is_full = input.viewport().fullscreen.unwrap_or(false);
                (input.viewport().close_requested(), fill.then_some(!is_full))
            });
            if let Some(is_full) = fill {
                ui.send_viewport_cmd(ViewportCommand::Fullscreen(is_full));
            }
            let mut actions = ui::show_picture(ui, &view, drafts);
            if is_closed {
                let nowhere = InWorkshop::Present(Presenting::Nowhere);
                actions.push(Action::InWorkshop(nowhere));
            }
            actions
        })
    }

    fn remember_place(&mut self, ctx: &Context) {
        let viewport = ctx.input(|input| input.viewport().clone());
        if viewport.fullscreen == Some(true) {
            return;
        }
        if let Some(rect) = viewport.inner_rect {
            let zoom = ctx.zoom_factor();
            self.place = Some(WindowPlace {
                width: rect.width() * zoom,
                height: rect.height() * zoom,
                maximized: viewport.maximized.unwrap_or(false),
            });
        }
    }
}

impl eframe::App for FairNotice {
    fn logic(&mut self, ctx: &Context, _frame: &mut Frame) {
        self.session.tick();
        self.follow_turn(ctx);
        self.follow_look(ctx);
        self.remember_place(ctx);
        // A dialog's answer wakes the window by itself; the words on screen change at a known time.
        let until_words_change = self.session.until_words_change();
        ctx.request_repaint_after(
            until_words_change.clamp(Duration::from_millis(20), LONGEST_SLEEP),
        );
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut Frame) {
        let view = self.session.view();
        let mut actions = ui::show(ui, &view, &mut self.drafts);
        let is_copy = |command: &OutputCommand| matches!(command, OutputCommand::CopyText(_));
        self.copied |= ui.output(|output| output.commands.iter().any(is_copy));
        actions.extend(self.present(ui.ctx()));
        if !actions.is_empty() {
            ui.ctx().request_repaint();
        }
        for action in actions {
            self.session.apply(action);
        }
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        let (place, zoom) = (self.place, self.zoom);
        self.session.keep_settings(|settings| {
            settings.window = place.or(settings.window);
            settings.zoom = zoom;
        });
    }
}
