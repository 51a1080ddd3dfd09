//! What the room sees, in a window of its own or in this one: nothing but what it should. Type is large
//! enough for ten metres.

use egui::{
    Align2, Color32, FontId, Frame, Label, Margin, Rect, Role, ScrollArea, Sense, Stroke, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use super::{
    Draft,
    clock::run_button,
    lesson::{moves_ui, room_choice_ui, trial_ui},
    question::{bars, hands_ui, vote_bars},
    screens::{drawing_ui, screen_words, trial_lines},
    slide::{Slide, Type},
    words::{
        answer_words, day_of, day_words, refusal_words, room_words, score_words, sources_words,
    },
};
use crate::{
    action::{Action, InWorkshop, Presenting},
    fonts::Icon,
    ui::{
        theme::{self, colors, spacing, stroke},
        widgets::{button::Button, day_line::DayLine},
    },
    view::{OpenNotice, Said, View, WorkshopView},
    workshop::{Jump, Show, TrialScreen},
};

/// The wall that sizes are told for.
const WALL: egui::Vec2 = vec2(1280.0, 720.0);
const STRIP: f32 = 64.0;
const FOOT: f32 = 88.0;
const MARGIN: f32 = 56.0;
/// Narrower, and the numbers of hands stand below one another.
const HANDS_BESIDE: f32 = 860.0;

/// The picture in this window, with the facilitator's controls below it unless they are hidden.
pub(in crate::ui) fn here_ui(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) -> Vec<Action> {
    let mut actions = Vec::new();
    let Some(workshop) = &view.workshop else {
        return actions;
    };
    let window = ui.max_rect();
    let mut picture = window;
    if !draft.controls_hidden {
        // As high as they were a frame ago.
        let height = draft.controls_height.clamp(56.0, window.height() / 2.0);
        let (above, below) = window.split_top_bottom_at_y(window.bottom() - height);
        picture = above;
        let mut part = ui.new_child(UiBuilder::new().max_rect(below).id_salt("controls"));
        let frame = Frame::NONE
            .fill(colors(ui).sunken)
            .inner_margin(Margin::symmetric(16, 8));
        let mut needed = 0.0;
        frame.show(&mut part, |ui| {
            ui.set_width(ui.available_width());
            let air = 2.0 * spacing::S8;
            let area = ScrollArea::vertical()
                .id_salt("controls")
                .auto_shrink(false)
                .max_height(height - air);
            let shown = area.show(ui, |ui| {
                controls_ui(ui, view, workshop, draft, &mut actions);
            });
            needed = shown.content_size.y + air;
        });
        if (needed - draft.controls_height).abs() > 0.5 {
            draft.controls_height = needed;
            ui.request_repaint();
        }
    }
    let mut part = ui.new_child(UiBuilder::new().max_rect(picture).id_salt("picture"));
    part.set_clip_rect(picture);
    actions.extend(picture_ui(&mut part, view, draft));
    actions
}

/// In one window alone, what is else on the facilitator's page.
fn controls_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    ui.spacing_mut().item_spacing = vec2(spacing::S12, spacing::S8);
    let show = workshop.stop().map(|stop| stop.show);
    match (&view.open, workshop.question(), show) {
        (Some(open), Some(question), _) => {
            let hands = workshop.room.hands(&open.notice.slug, &question.id);
            let asked = (open.notice, question);
            let numbers = &mut draft.question;
            if !hands.revealed && ui.available_width() >= HANDS_BESIDE {
                // The row's height, so that they stand level.
                ui.spacing_mut().interact_size.y = 40.0;
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = spacing::S24;
                    hands_ui(ui, view, workshop, asked, 96.0, numbers, actions);
                });
            } else if !hands.revealed {
                hands_ui(ui, view, workshop, asked, 96.0, numbers, actions);
            }
        }
        (Some(open), _, Some(Show::Choice)) => {
            let numbers = &mut draft.question;
            ui.scope(|ui| room_choice_ui(ui, view, workshop, open, 200.0, numbers, actions));
        }
        (_, _, Some(Show::Screens)) => trial_ui(ui, view, workshop, actions),
        _ => {}
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(spacing::S12, spacing::S8);
        let (run, action) = run_button(view, workshop);
        if ui.add(run).clicked() {
            actions.push(Action::InWorkshop(action));
        }
        let close = Button::secondary(text.say("workshop-here-close")).icon(Icon::Close);
        if ui.add(close).clicked() {
            let nowhere = InWorkshop::Present(Presenting::Nowhere);
            actions.push(Action::InWorkshop(nowhere));
        }
    });
    moves_ui(ui, view, workshop, draft, false, actions);
    ui.add(Label::new(theme::soft(ui, text.say("workshop-here-keys"))).wrap());
}

/// The room's picture, over all of the place.
pub(in crate::ui) fn picture_ui(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) -> Vec<Action> {
    let mut actions = Vec::new();
    let Some(workshop) = &view.workshop else {
        return actions;
    };
    let palette = colors(ui);
    let window = ui.max_rect();
    if workshop.is_blank {
        ui.painter().rect_filled(window, 0.0, Color32::BLACK);
        let blank = ui.interact(window, ui.scope_id().with("blank"), Sense::hover());
        let name = view.text.say("workshop-is-blank");
        blank.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        return actions;
    }
    ui.painter().rect_filled(window, 0.0, palette.surface);
    let scale = (window.width() / WALL.x)
        .min(window.height() / WALL.y)
        .max(0.2);
    let picture = Picture {
        view,
        workshop,
        scale,
    };
    let (strip, rest) = window.split_top_bottom_at_y(window.top() + STRIP * scale);
    let (body, foot) = rest.split_top_bottom_at_y(rest.bottom() - FOOT * scale);
    picture.strip_ui(ui, strip);
    picture.foot_ui(ui, foot);
    let body = body.shrink2(vec2(MARGIN * scale, 40.0 * scale));
    match &view.open {
        None => Slide::show(ui, body, scale, |slide| {
            slide.words(&view.text.say("workshop-title"), Type::Question);
            slide.gap(16.0);
            slide.words(&view.text.say("workshop-no-notice"), Type::Answer);
        }),
        Some(open) => picture.body_ui(ui, body, open, draft, &mut actions),
    }
    actions
}

struct Picture<'a> {
    view: &'a View<'a>,
    workshop: &'a WorkshopView<'a>,
    scale: f32,
}

impl Picture<'_> {
    fn font(&self) -> FontId {
        theme::regular(23.0 * self.scale)
    }

    /// Words on one line; answers with where they end.
    fn line(&self, ui: &mut Ui, at: egui::Pos2, align: Align2, words: &str, ink: Color32) -> Rect {
        let place = ui.painter().text(at, align, words, self.font(), ink);
        let id = ui.scope_id().with(("line", words));
        let response = ui.interact(place, id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
        place
    }

    /// That it is a workshop, of which notice, and how far one is.
    fn strip_ui(&self, ui: &mut Ui, rect: Rect) {
        let palette = colors(ui);
        let text = self.view.text;
        ui.painter().rect_filled(rect, 0.0, palette.replay_soft);
        let hairline = Stroke::new(stroke::HAIRLINE, palette.line);
        ui.painter()
            .hline(rect.x_range(), rect.bottom() - 0.5, hairline);
        let inner = rect.shrink2(vec2(MARGIN * self.scale, 0.0));
        let icon = pos2(inner.left() + 12.0 * self.scale, inner.center().y);
        ui.painter().text(
            icon,
            Align2::CENTER_CENTER,
            Icon::History.character(),
            theme::icon_font(24.0 * self.scale),
            palette.replay,
        );
        let open = self.view.open.as_ref();
        let title = open.map(|open| open.notice.words.title.as_str());
        let words = match title {
            Some(title) => text.say_with("workshop-of", &[("title", title.into())]),
            None => text.say("workshop-title"),
        };
        let at = pos2(inner.left() + 40.0 * self.scale, inner.center().y);
        let words = self.line(ui, at, Align2::LEFT_CENTER, &words, palette.replay);
        if let Some(place) = self.question_place() {
            let place = text.say_with("workshop-question-of", &place);
            let width = ui
                .painter()
                .layout_no_wrap(place.clone(), self.font(), palette.replay)
                .size()
                .x;
            // Where there is no room, the notice's name comes first.
            if words.right() + 24.0 * self.scale + width < inner.right() {
                let at = pos2(inner.right(), inner.center().y);
                self.line(ui, at, Align2::RIGHT_CENTER, &place, palette.replay);
            }
        }
    }

    /// Which of the track's questions it is.
    fn question_place(&self) -> Option<[(&'static str, fluent_bundle::FluentValue<'static>); 2]> {
        let (track, lesson) = self.workshop.track()?;
        self.workshop.question()?;
        let is_question = |stop: &&crate::workshop::Stop| stop.show == Show::Question;
        let place = track.stops[..=lesson.stop].iter().filter(is_question);
        let all = track.stops.iter().filter(is_question);
        Some([
            ("place", place.count().into()),
            ("count", all.count().into()),
        ])
    }

    /// The day, and how many there are in the room.
    fn foot_ui(&self, ui: &mut Ui, rect: Rect) {
        let palette = colors(ui);
        let (text, workshop) = (self.view.text, self.workshop);
        let hairline = Stroke::new(stroke::HAIRLINE, palette.line);
        ui.painter()
            .hline(rect.x_range(), rect.top() + 0.5, hairline);
        let inner = rect.shrink2(vec2(MARGIN * self.scale, 0.0));
        let day = day_words(self.view, workshop);
        let middle = inner.center().y;
        let at = pos2(inner.left(), middle);
        let day_rect = self.line(ui, at, Align2::LEFT_CENTER, &day, palette.ink);
        let people = [("count", workshop.room.people().into())];
        let people = text.say_with("workshop-people-count", &people);
        let at = pos2(inner.right(), middle);
        let people_rect = self.line(ui, at, Align2::RIGHT_CENTER, &people, palette.ink);
        // The line keeps its place while the days' words change.
        let left = (inner.left() + 210.0 * self.scale).max(day_rect.right() + 32.0 * self.scale);
        let right = people_rect.left() - 64.0 * self.scale;
        if right > left + 100.0 * self.scale {
            let line = DayLine {
                day: day_of(self.view, workshop),
                days: workshop.machine.span().days,
                name: "",
                value: "",
                scale: self.scale,
            };
            let place = Rect::from_min_max(
                pos2(left, middle - 20.0 * self.scale),
                pos2(right, middle + 20.0 * self.scale),
            );
            line.paint(ui, place);
        }
    }

    fn body_ui(
        &self,
        ui: &mut Ui,
        rect: Rect,
        open: &OpenNotice<'_>,
        draft: &mut Draft,
        actions: &mut Vec<Action>,
    ) {
        let show = self.workshop.stop().map_or(Show::Notice, |stop| stop.show);
        if show == Show::Screens {
            return self.screens_ui(ui, rect, open, draft, actions);
        }
        Slide::show(ui, rect, self.scale, |slide| match show {
            Show::Notice | Show::Screens => Self::notice(slide, open),
            Show::Question => self.question(slide, open),
            Show::Day => self.day(slide, open),
            Show::Choice => self.choice(slide, open),
            Show::Tally => self.tally(slide, open),
        });
    }

    fn notice(slide: &mut Slide<'_>, open: &OpenNotice<'_>) {
        let words = &open.notice.words;
        slide.words(&words.headline, Type::Question);
        slide.gap(24.0);
        slide.words(&words.lead, Type::Answer);
        slide.gap(24.0);
        slide.soft(&words.announcement, Type::Small);
    }

    fn question(&self, slide: &mut Slide<'_>, open: &OpenNotice<'_>) {
        let Some(question) = self.workshop.question() else {
            return;
        };
        let notice = open.notice;
        slide.words(&question.words, Type::Question);
        slide.gap(28.0);
        let bars = bars(self.view, self.workshop, (notice, question));
        slide.bars(&bars, self.workshop.room.people().into());
        let hands = self.workshop.room.hands(&notice.slug, &question.id);
        if hands.revealed {
            slide.gap(8.0);
            slide.rule();
            slide.gap(16.0);
            slide.answer(&question.reveal);
            if let Some(sources) = sources_words(self.view.text, notice, question) {
                slide.gap(8.0);
                slide.soft(&sources, Type::Small);
            }
        }
    }

    fn day(&self, slide: &mut Slide<'_>, open: &OpenNotice<'_>) {
        let text = self.view.text;
        let span = self.workshop.machine.span();
        let words = &open.notice.words;
        let is_over = self.view.now >= span.end;
        let left = span.deadline - self.view.now;
        let huge = match () {
            () if is_over => text.say("workshop-over"),
            () if left <= chrono::TimeDelta::zero() => day_words(self.view, self.workshop),
            () if left.num_minutes() <= 1 => super::words::jump_words(text, span, Jump::LastMinute),
            () if left.num_hours() <= 1 => super::words::jump_words(text, span, Jump::LastHour),
            () => day_words(self.view, self.workshop),
        };
        slide.words(&huge, Type::Huge);
        slide.gap(8.0);
        slide.soft(&text.moment(self.view.now, span.zone), Type::Answer);
        slide.gap(24.0);
        slide.words(&text.say("update-what-ends"), Type::Strong);
        slide.words(&words.what_ends, Type::Answer);
        slide.gap(16.0);
        slide.words(&text.say("choice-if-nothing"), Type::Strong);
        slide.words(&words.if_nothing, Type::Answer);
    }

    fn choice(&self, slide: &mut Slide<'_>, open: &OpenNotice<'_>) {
        let text = self.view.text;
        let Some(choice) = open.notice.choices.first() else {
            slide.words(&text.say("choice-none-title"), Type::Question);
            slide.gap(24.0);
            slide.words(&open.notice.words.if_nothing, Type::Answer);
            return;
        };
        let taken = self.workshop.room.choice(&open.notice.slug);
        slide.words(&choice.question, Type::Question);
        slide.gap(28.0);
        slide.sides(choice.sides().map(|side| {
            let words = choice.side(side).words.as_str();
            (words, taken == Some(side))
        }));
        slide.gap(24.0);
        let votes = vote_bars(self.view, self.workshop, open.notice);
        slide.bars(&votes, self.workshop.room.people().into());
        let chosen = room_words(text, self.workshop, open.notice);
        slide.icon_words(Icon::Person, &chosen, Type::Strong);
        if self.view.said == Some(&Said::Refused) {
            slide.gap(8.0);
            slide.icon_words(Icon::Close, &text.say("workshop-refused"), Type::Strong);
        }
        if let Some(refusal) = refusal_words(text, open) {
            slide.gap(8.0);
            slide.icon_words(Icon::LockClock, &refusal, Type::Answer);
            if taken.is_none() {
                slide.gap(8.0);
                slide.words(&text.say("choice-if-nothing"), Type::Strong);
                slide.words(&open.notice.words.if_nothing, Type::Answer);
            }
        }
    }

    fn tally(&self, slide: &mut Slide<'_>, open: &OpenNotice<'_>) {
        let text = self.view.text;
        slide.words(&score_words(text, self.workshop, open), Type::Question);
        slide.gap(24.0);
        for (question, hands, answer) in self.workshop.revealed(open.notice) {
            slide.words(&question.words, Type::Answer);
            let right = [
                ("right", hands.of(answer).into()),
                ("count", hands.total().into()),
                ("answer", answer_words(text, answer).into()),
            ];
            slide.words(&text.say_with("workshop-right-of", &right), Type::Small);
            slide.gap(12.0);
        }
        let votes = vote_bars(self.view, self.workshop, open.notice);
        if let Some(choice) = open.notice.choices.first().filter(|_| !votes.is_empty()) {
            slide.words(&choice.question, Type::Answer);
            slide.gap(8.0);
            slide.bars(&votes, self.workshop.room.people().into());
        }
        let chosen = room_words(text, self.workshop, open.notice);
        slide.icon_words(Icon::Person, &chosen, Type::Strong);
        for line in trial_lines(text, self.workshop, open) {
            slide.words(&line, Type::Small);
        }
    }

    /// The two screens beside each other; the one whose trial runs can be used.
    fn screens_ui(
        &self,
        ui: &mut Ui,
        rect: Rect,
        open: &OpenNotice<'_>,
        draft: &mut Draft,
        actions: &mut Vec<Action>,
    ) {
        let text = self.view.text;
        let scale = self.scale;
        let lines = trial_lines(text, self.workshop, open);
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let below = (34.0 * lines.len().min(4) as f32 + 12.0) * scale;
        let (above, results) = rect.split_top_bottom_at_y(rect.bottom() - below);
        let gap = 48.0 * scale;
        let (left, right) = above.split_left_right_at_fraction(0.5);
        for (half, screen, trim) in [
            (left, TrialScreen::Hidden, vec2(-gap / 2.0, 0.0)),
            (right, TrialScreen::Neutral, vec2(gap / 2.0, 0.0)),
        ] {
            let half = if trim.x < 0.0 {
                half.with_max_x(half.right() + trim.x)
            } else {
                half.with_min_x(half.left() + trim.x)
            };
            let at = half.left_top();
            let ink = colors(ui).ink;
            let words = screen_words(text, screen);
            self.line(ui, at, Align2::LEFT_TOP, &words, ink);
            let place = half.with_min_y(half.top() + 40.0 * scale);
            let trial = self.workshop.trial.filter(|trial| trial.screen == screen);
            drawing_ui(
                ui,
                self.view,
                open,
                (place, scale),
                (screen, trial),
                draft,
                actions,
            );
        }
        Slide::show(ui, results, scale, |slide| {
            slide.gap(12.0);
            for line in &lines {
                slide.words(line, Type::Small);
            }
        });
    }
}
