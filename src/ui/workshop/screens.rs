//! The same choice on two screens, drawn in our own words after the facts of the notice: as it was in
//! 2016, behind a link and with its box ticked; and as two equal buttons.

use chrono::{DateTime, Utc};
use egui::{
    Align2, FontId, Label, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, accesskit, pos2, text::LayoutJob, vec2,
};

use super::{Draft, words::stopwatch};
use crate::{
    action::{Action, InWorkshop},
    fonts::Icon,
    notice::Side,
    text::Text,
    ui::theme::{self, colors, radius, spacing, stroke},
    view::{OpenNotice, RunningTrial, View, WorkshopView},
    workshop::{Trial, TrialScreen},
};

/// However small the drawing, what is pressed can be hit.
const TARGET: f32 = 32.0;
/// Lines of the long text that nobody reads.
const LINES: u16 = 34;

/// What somebody did on a screen, until they are done.
#[derive(Debug, Default)]
pub(super) struct Hidden {
    /// Whose trial it is.
    began: Option<DateTime<Utc>>,
    is_open: bool,
    is_unticked: bool,
}

/// One of the two, into a place; it can be used while its trial runs.
pub(super) fn drawing_ui(
    ui: &mut Ui,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    (rect, scale): (Rect, f32),
    (screen, trial): (TrialScreen, Option<RunningTrial>),
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let began = trial.map(|trial| trial.began);
    if draft.hidden.began != began && began.is_some() {
        draft.hidden = Hidden {
            began,
            ..Hidden::default()
        };
    }
    let palette = colors(ui);
    let round = f32::from(radius::CARD) * scale;
    ui.painter().rect(
        rect,
        round,
        palette.raised,
        Stroke::new(stroke::SELECTED, palette.line_strong),
        StrokeKind::Inside,
    );
    let builder = UiBuilder::new()
        .max_rect(rect.shrink(20.0 * scale))
        .id_salt(("screen", screen == TrialScreen::Hidden));
    let mut part = ui.new_child(builder);
    let mut nothing = Hidden::default();
    let hidden = if trial.is_some() {
        &mut draft.hidden
    } else {
        &mut nothing
    };
    let mut drawing = Drawing {
        text: view.text,
        open,
        scale,
        is_live: trial.is_some(),
        actions,
    };
    match screen {
        TrialScreen::Hidden => drawing.hidden_ui(&mut part, hidden),
        TrialScreen::Neutral => drawing.neutral_ui(&mut part),
    }
    if trial.is_some_and(|trial| trial.found_after.is_none()) && screen == TrialScreen::Neutral {
        actions.push(Action::InWorkshop(InWorkshop::FoundChoice));
    }
}

struct Drawing<'a> {
    text: &'a Text,
    open: &'a OpenNotice<'a>,
    scale: f32,
    is_live: bool,
    actions: &'a mut Vec<Action>,
}

impl Drawing<'_> {
    /// The way to say no lies behind the link, at the end of a long text.
    fn hidden_ui(&mut self, ui: &mut Ui, draft: &mut Hidden) {
        let text = self.text;
        let scale = self.scale;
        ui.spacing_mut().item_spacing.y = 12.0 * scale;
        words_ui(
            ui,
            &text.say("screens-title"),
            theme::semibold(22.0 * scale),
        );
        let whole = ui.available_rect_before_wrap();
        let button = (44.0 * scale).max(TARGET);
        let (above, below) = whole.split_top_bottom_at_y(whole.bottom() - button);
        let mut top = ui.new_child(
            UiBuilder::new()
                .max_rect(above.with_max_y(above.bottom() - 12.0 * scale))
                .id_salt("above"),
        );
        if draft.is_open {
            self.long_text_ui(&mut top, draft);
        } else {
            let lead = text.say("screens-lead");
            words_ui(&mut top, &lead, theme::regular(17.0 * scale));
            let more = text.say("screens-read-more");
            let font = theme::regular(17.0 * scale);
            if self.link_ui(&mut top, &more, &font).clicked() {
                draft.is_open = true;
            }
        }
        let agree = text.say("screens-agree");
        let rect = Rect::from_min_size(below.min, vec2(below.width(), button));
        if self.button_ui(ui, rect, &agree, true).clicked() {
            let side = if draft.is_unticked {
                Side::OptOut
            } else {
                Side::Allow
            };
            self.actions
                .push(Action::InWorkshop(InWorkshop::EndTrial(side)));
        }
    }

    fn long_text_ui(&mut self, ui: &mut Ui, draft: &mut Hidden) {
        let scale = self.scale;
        let clip = ui.max_rect();
        ui.set_clip_rect(clip.intersect(ui.clip_rect()));
        let area = ScrollArea::vertical()
            .id_salt("long_text")
            .auto_shrink(false);
        area.show(ui, |ui| {
            let line = 18.0 * scale;
            let size = vec2(ui.available_width(), line * f32::from(LINES));
            let (rect, place) = ui.allocate_exact_size(size, Sense::hover());
            let name = self.text.say("screens-long-text");
            place.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
            let ink = Stroke::new(6.0 * scale, colors(ui).line);
            for number in 0..LINES {
                // Paragraphs end early.
                let share = if number % 6 == 5 { 0.55 } else { 0.96 };
                let y = rect.top() + line * (f32::from(number) + 0.5);
                ui.painter()
                    .hline(rect.left()..=rect.left() + rect.width() * share, y, ink);
            }
            ui.add_space(8.0 * scale);
            let tick = self.tick_ui(ui, !draft.is_unticked);
            if tick.clicked() {
                draft.is_unticked = !draft.is_unticked;
            }
            if tick.gained_focus() {
                tick.scroll_to_me(None);
            }
            if self.is_live && ui.clip_rect().contains(tick.rect.center()) {
                self.actions
                    .push(Action::InWorkshop(InWorkshop::FoundChoice));
            }
        });
    }

    /// Two answers, alike, with nothing before them.
    fn neutral_ui(&mut self, ui: &mut Ui) {
        let Some(choice) = self.open.notice.choices.first() else {
            return;
        };
        let scale = self.scale;
        ui.spacing_mut().item_spacing.y = 12.0 * scale;
        words_ui(ui, &choice.question, theme::semibold(22.0 * scale));
        let free = self.text.say("screens-neither");
        words_ui(ui, &free, theme::regular(17.0 * scale));
        let whole = ui.available_rect_before_wrap();
        let height = (44.0 * scale).max(TARGET);
        let mut at = whole.left_bottom() - vec2(0.0, 2.0 * height + 12.0 * scale);
        for side in choice.sides() {
            let rect = Rect::from_min_size(at, vec2(whole.width(), height));
            if self
                .button_ui(ui, rect, &choice.side(side).words, false)
                .clicked()
            {
                self.actions
                    .push(Action::InWorkshop(InWorkshop::EndTrial(side)));
            }
            at.y += height + 12.0 * scale;
        }
    }

    /// What can't be pressed is a picture of something to press.
    fn role(&self, role: Role) -> (Sense, Role) {
        if self.is_live {
            (Sense::click(), role)
        } else {
            (Sense::hover(), Role::Label)
        }
    }

    fn link_ui(&self, ui: &mut Ui, words: &str, font: &FontId) -> Response {
        let width = ui.available_width();
        let accent = colors(ui).accent;
        let job = LayoutJob::simple(words.to_owned(), font.clone(), accent, width);
        let galley = ui.painter().layout_job(job);
        let (sense, role) = self.role(Role::Link);
        let size = galley.size().max(vec2(0.0, TARGET));
        let (rect, response) = ui.allocate_exact_size(size, sense);
        response.widget_info(|| WidgetInfo::labeled(role, true, words));
        let line = Stroke::new(stroke::HAIRLINE * self.scale, accent);
        for row in &galley.rows {
            let row = row.rect().translate(rect.min.to_vec2());
            ui.painter().hline(row.x_range(), row.bottom() - 1.0, line);
        }
        ui.painter().galley(rect.min, galley, accent);
        if response.has_focus() {
            theme::focus_ring(ui, rect, radius::CONTROL);
        }
        response
    }

    fn button_ui(&self, ui: &mut Ui, rect: Rect, words: &str, is_filled: bool) -> Response {
        let id = ui.scope_id().with(("screen_button", words));
        let (sense, role) = self.role(Role::Button);
        let response = ui.interact(rect, id, sense);
        response.widget_info(|| WidgetInfo::labeled(role, true, words));
        let palette = colors(ui);
        let (fill, ink) = if is_filled {
            (palette.accent, palette.accent_ink)
        } else {
            (palette.surface, palette.ink)
        };
        let edge = Stroke::new(palette.edge_width, palette.line_strong);
        let round = f32::from(radius::CONTROL) * self.scale;
        ui.painter()
            .rect(rect, round, fill, edge, StrokeKind::Inside);
        let font = theme::semibold(17.0 * self.scale);
        let room = rect.width() - 2.0 * spacing::S8 * self.scale;
        let job = LayoutJob::simple(words.to_owned(), font, ink, room);
        let galley = ui.painter().layout_job(job);
        let at = rect.center() - galley.size() / 2.0;
        ui.painter().galley(at, galley, ink);
        if response.has_focus() {
            theme::focus_ring(ui, rect, radius::CONTROL);
        }
        response
    }

    fn tick_ui(&self, ui: &mut Ui, is_ticked: bool) -> Response {
        let scale = self.scale;
        let palette = colors(ui);
        let words = self.text.say("screens-box");
        let (edge, gap) = (22.0 * scale, 10.0 * scale);
        let width = ui.available_width() - edge - gap - 12.0 * scale;
        let font = theme::regular(16.0 * scale);
        let job = LayoutJob::simple(words.clone(), font, palette.ink, width);
        let galley = ui.painter().layout_job(job);
        let (sense, role) = self.role(Role::CheckBox);
        let size = vec2(ui.available_width(), galley.size().y.max(TARGET));
        let (rect, response) = ui.allocate_exact_size(size, sense);
        response.widget_info(|| WidgetInfo::selected(role, true, is_ticked, &words));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_toggled(accesskit::Toggled::from(is_ticked));
        });
        let place = Rect::from_min_size(rect.min, vec2(edge, edge));
        let line = Stroke::new(stroke::SELECTED, palette.line_strong);
        let fill = if is_ticked {
            palette.accent
        } else {
            palette.surface
        };
        ui.painter()
            .rect(place, 3.0 * scale, fill, line, StrokeKind::Inside);
        if is_ticked {
            ui.painter().text(
                place.center(),
                Align2::CENTER_CENTER,
                Icon::Check.character(),
                theme::icon_font(edge * 0.9),
                palette.accent_ink,
            );
        }
        let at = pos2(place.right() + gap, rect.top());
        ui.painter().galley(at, galley, palette.ink);
        if response.has_focus() {
            theme::focus_ring(ui, rect, radius::CONTROL);
        }
        response
    }
}

fn words_ui(ui: &mut Ui, words: &str, font: FontId) {
    let words = egui::RichText::new(words).font(font).color(colors(ui).ink);
    ui.add(Label::new(words).wrap());
}

/// How long it took on each of the two, one line a person.
pub(super) fn trials_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    open: &OpenNotice<'_>,
) {
    for line in trial_lines(view.text, workshop, open) {
        ui.add(Label::new(theme::body(line)).wrap());
    }
}

/// "As in 2016: found after 0:41, Don’t share for these".
pub(super) fn trial_lines(
    text: &Text,
    workshop: &WorkshopView<'_>,
    open: &OpenNotice<'_>,
) -> Vec<String> {
    let screens = [TrialScreen::Hidden, TrialScreen::Neutral];
    let trials = screens
        .into_iter()
        .flat_map(|screen| workshop.room.trials_of(screen));
    trials.map(|trial| trial_words(text, open, trial)).collect()
}

fn trial_words(text: &Text, open: &OpenNotice<'_>, trial: &Trial) -> String {
    let choice = open.notice.choices.first();
    let side = choice.map_or_else(String::new, |choice| choice.side(trial.side).words.clone());
    let screen = screen_words(text, trial.screen);
    let parts = [("screen", screen.into()), ("side", side.into())];
    match trial.found_after {
        Some(time) => {
            let [screen, side] = parts;
            let time = ("time", stopwatch(time).into());
            text.say_with("workshop-trial-found", &[screen, side, time])
        }
        None => text.say_with("workshop-trial-never", &parts),
    }
}

pub(super) fn screen_words(text: &Text, screen: TrialScreen) -> String {
    match screen {
        TrialScreen::Hidden => text.say("screens-hidden"),
        TrialScreen::Neutral => text.say("screens-neutral"),
    }
}
