//! A question for the room, on the facilitator's page: hands are counted, then the answer is revealed.

use egui::{Label, Ui, vec2};

use super::words::{answer_words, sources_words};
use crate::{
    action::{Action, InWorkshop},
    fonts::Icon,
    notice::{Notice, guess::Answer},
    ui::{
        theme::{self, spacing},
        widgets::{
            bars::{Bar, bars_ui},
            button::Button,
            icon_words_ui,
            stepper::{StepperWords, stepper_ui},
        },
    },
    view::{View, WorkshopView},
    workshop::Question,
};

pub(super) const LABEL: f32 = 200.0;

/// The question, its hands, and the answer once it is revealed.
pub(super) fn question_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    (notice, question): (&Notice, &Question),
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    let hands = workshop.room.hands(&notice.slug, &question.id);
    ui.add(Label::new(theme::section(&question.words)).wrap());
    ui.add_space(spacing::S8);
    if hands.revealed {
        bars_ui(
            ui,
            &bars(view, workshop, (notice, question)),
            workshop.room.people().into(),
        );
        ui.add_space(spacing::S8);
        icon_words_ui(ui, Icon::Verified, theme::body(&question.reveal));
        if let Some(sources) = sources_words(text, notice, question) {
            ui.add(Label::new(theme::soft(ui, sources)).wrap());
        }
        ui.add_space(spacing::S8);
        let again = Button::plain(text.say("workshop-ask-again")).icon(Icon::Refresh);
        if ui.add(again).clicked() {
            let id = question.id.clone();
            actions.push(Action::InWorkshop(InWorkshop::AskAgain(id)));
        }
        return;
    }
    ui.spacing_mut().item_spacing = vec2(spacing::S8, spacing::S8);
    for answer in Answer::ALL {
        if let Some(count) = hands_ui(ui, view, answer, hands.of(answer), LABEL) {
            actions.push(Action::InWorkshop(InWorkshop::ShowHands {
                question: question.id.clone(),
                answer,
                count,
            }));
        }
    }
    let counts = [
        ("count", hands.total().into()),
        ("people", workshop.room.people().into()),
    ];
    let words = text.say_with("workshop-hands-of", &counts);
    ui.add(Label::new(theme::soft(ui, words)).wrap());
}

/// The hands for one answer; answers with the number asked for.
pub(super) fn hands_ui(
    ui: &mut Ui,
    view: &View<'_>,
    answer: Answer,
    count: u16,
    width: f32,
) -> Option<u16> {
    let text = view.text;
    let label = answer_words(text, answer);
    let of = |id: &str| text.say_with(id, &[("answer", label.clone().into())]);
    let words = StepperWords {
        label: &label,
        fewer: &of("workshop-hand-fewer"),
        more: &of("workshop-hand-more"),
    };
    stepper_ui(ui, &words, count, width)
}

/// The hands as bars; the true answer is marked once it is revealed.
pub(super) fn bars(
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    (notice, question): (&Notice, &Question),
) -> Vec<Bar> {
    let text = view.text;
    let hands = workshop.room.hands(&notice.slug, &question.id);
    let truth = question.answer(notice).filter(|_answer| hands.revealed);
    let bar = |answer| Bar {
        name: answer_words(text, answer),
        count: hands.of(answer).into(),
        mark: (truth == Some(answer)).then(|| text.say("workshop-what-sources-say")),
    };
    Answer::ALL.map(bar).to_vec()
}
