//! Back and Next, with the next step's name, and a polite word about what was just done.

use egui::{Frame, Label, Margin, Rect, Response, Stroke, Ui, vec2};

use super::{CONTENT, Room, bar_part_ui, whole};

use crate::{
    action::{Action, Screen, Step},
    fonts::Icon,
    text::path_words,
    ui::{
        theme::{self, colors, spacing, stroke},
        widgets::{
            button::Button, icon_ui, icon_words_in_ui, rows::polite, step_rail::step_words,
            takes_focus_next,
        },
    },
    view::{OpenNotice, Said, View},
};

/// What was just done, said politely; stays until the next act or *Escape*. What a step says in its
/// own place isn't said twice.
pub(super) fn said_ui(ui: &mut Ui, view: &View<'_>) -> Option<Response> {
    let (icon, words) = said_words(view)?;
    let color = colors(ui).ink;
    let response = icon_words_in_ui(ui, icon, color, theme::body(words));
    polite(ui, &response);
    Some(response)
}

fn said_words(view: &View<'_>) -> Option<(Icon, String)> {
    let said = view.said?;
    let words = match said {
        Said::ChoiceSaved
        | Said::ToldSaved
        | Said::Exported { .. }
        | Said::LetterPrepared
        | Said::LetterSaved { .. }
        | Said::LetterSent
        | Said::PictureSaved { .. }
        | Said::EvidenceKept { .. }
        | Said::EvidenceKnown
        | Said::OutcomeKept
        | Said::Imported
        | Said::BackedUp { .. }
        | Said::Restored { .. }
        | Said::TallySaved { .. }
        | Said::HandoutSaved { .. }
        | Said::Refused => return None,
        Said::NextParticipant => view.text.say("said-next-participant"),
        Said::WorkshopLeft => view.text.say("said-workshop-left"),
        Said::WorkStopped => view.text.say("said-work-stopped"),
        Said::NoticeAdded => view.text.say("said-notice-added"),
        Said::NoticeShared { path } => {
            let path = path_words(path);
            view.text
                .say_with("said-notice-shared", &[("path", path.into())])
        }
        Said::DaysSaved { path, notices } => {
            let words = [
                ("path", path_words(path).into()),
                ("count", (*notices).into()),
            ];
            view.text.say_with("said-days-saved", &words)
        }
        Said::Removed => view.text.say("said-removed"),
        Said::ClockCorrected => view.text.say("said-clock-corrected"),
        Said::AnchorKept => view.text.say("said-anchor-kept"),
        Said::AnotherIsOpen => view.text.say("said-another-is-open"),
        // There, a field for the file's place is at hand.
        Said::NoFileChosen
            if matches!(
                view.screen,
                Screen::Add
                    | Screen::Workshop
                    | Screen::Settings
                    | Screen::Step(Step::Flow | Step::CarryOut | Step::Record)
            ) =>
        {
            view.text.say("carry-out-no-file-chosen")
        }
        Said::NoFileChosen => view.text.say("said-no-file-chosen"),
    };
    let icon = match said {
        Said::NoFileChosen | Said::AnotherIsOpen | Said::WorkStopped => Icon::Info,
        _ => Icon::Check,
    };
    Some((icon, words))
}

/// Next is the primary button, but in step 5 it yields to *Save my choice* until that is done.
fn next_button(view: &View<'_>, open: &OpenNotice<'_>, step: Step) -> Button {
    let words = view.text.say("frame-next");
    let undecided = open
        .standings
        .values()
        .any(|s| s.side_in(open.notice.revision).is_none());
    if step == Step::Choice && undecided {
        Button::secondary(words)
    } else {
        Button::primary(words)
    }
}

pub(super) fn foot_ui(
    ui: &mut Ui,
    foot: Rect,
    room: Room,
    view: &View<'_>,
    open: &OpenNotice<'_>,
    step: Step,
    actions: &mut Vec<Action>,
) {
    let colors = colors(ui);
    ui.painter().hline(
        foot.x_range(),
        foot.top() + 0.5,
        Stroke::new(stroke::HAIRLINE, colors.line),
    );
    let text = view.text;
    let mut inner = foot.shrink2(vec2(room.margin(), 0.0));
    inner.set_width(inner.width().min(CONTENT));
    bar_part_ui(ui, inner, "foot", |ui| {
        ui.spacing_mut().item_spacing.x = spacing::S16;
        if let Some(back) = step.back() {
            let button = Button::secondary(text.say("frame-back")).icon(Icon::ArrowBack);
            if ui.add(button).clicked() {
                actions.push(Action::Go(Screen::Step(back)));
            }
        }
        let end = ui.available_rect_before_wrap();
        let (words, button) = match step.next() {
            Some(next) => (
                step_words(text, next),
                next_button(view, open, step).icon_after(Icon::ArrowForward),
            ),
            None => (
                String::new(),
                Button::secondary(text.say("home-title")).icon(Icon::Home),
            ),
        };
        let target = step.next().map_or(Screen::Home, Screen::Step);
        let button_width = button.width(ui, end.width());
        let words = theme::soft(ui, words);
        let words_width = egui::WidgetText::from(words.clone())
            .into_galley(
                ui,
                Some(egui::TextWrapMode::Extend),
                f32::INFINITY,
                theme::regular(theme::BODY),
            )
            .size()
            .x;
        let space = end.width() - button_width - words_width - spacing::S16;
        if let Some((icon, words)) = said_words(view) {
            let saying =
                Rect::from_min_size(end.min, vec2((space - spacing::S16).max(0.0), end.height()));
            bar_part_ui(ui, saying, "said", |ui| {
                icon_ui(ui, icon, super::colors(ui).ink);
                let said = ui.add(Label::new(theme::body(words)).wrap());
                polite(ui, &said);
            });
        }
        ui.add_space(space.max(0.0));
        if step.next().is_some() {
            ui.label(words);
        } else {
            ui.add_space(spacing::S16);
        }
        let next = ui.add(button);
        if takes_focus_next(ui) {
            next.request_focus();
        }
        if next.clicked() {
            actions.push(Action::Go(target));
        }
    });
}

/// The foot where it scrolls with the page: buttons over the whole width.
pub(super) fn small_foot_ui(ui: &mut Ui, view: &View<'_>, step: Step, actions: &mut Vec<Action>) {
    let text = view.text;
    let margin = Margin::symmetric(whole(spacing::S16), 12);
    Frame::NONE.inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = spacing::S12;
        let width = ui.available_width();
        said_ui(ui, view);
        let (button, target) = if let Some(next) = step.next() {
            ui.add(Label::new(theme::soft(ui, step_words(text, next))).wrap());
            let button = Button::secondary(text.say("frame-next")).icon_after(Icon::ArrowForward);
            (button, Screen::Step(next))
        } else {
            let button = Button::secondary(text.say("home-title")).icon(Icon::Home);
            (button, Screen::Home)
        };
        if ui.add(button.min_width(width)).clicked() {
            actions.push(Action::Go(target));
        }
        if let Some(back) = step.back() {
            let button = Button::secondary(text.say("frame-back"))
                .icon(Icon::ArrowBack)
                .min_width(width);
            if ui.add(button).clicked() {
                actions.push(Action::Go(Screen::Step(back)));
            }
        }
    });
}
