//! A question for the room, on the facilitator's page: hands are counted, then the answer is revealed.

use egui::{Label, Ui, vec2};

use super::words::{answer_words, sources_words};
use crate::{
    action::{Action, InWorkshop},
    fonts::Icon,
    notice::{Notice, Side, guess::Answer},
    tally::Vote,
    text::Text,
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
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let text = view.text;
    let hands = workshop.room.hands(&notice.slug, &question.id);
    ui.add(Label::new(theme::section(&question.words)).wrap());
    ui.add_space(spacing::S8);
    if hands.revealed {
        draft.of = None;
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
    hands_ui(
        ui,
        view,
        workshop,
        (notice, question),
        LABEL,
        draft,
        actions,
    );
    let counts = [
        ("count", hands.total().into()),
        ("people", workshop.room.people().into()),
    ];
    let words = text.say_with("workshop-hands-of", &counts);
    ui.add(Label::new(theme::soft(ui, words)).wrap());
}

/// Which number is typed next.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// What the hands are asked for.
    of: Option<String>,
    /// The number that takes the keyboard, once.
    focus: Option<usize>,
}

/// The hands for each answer to the question.
pub(super) fn hands_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    (notice, question): (&Notice, &Question),
    width: f32,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let hands = workshop.room.hands(&notice.slug, &question.id);
    let numbers = Answer::ALL.map(|answer| (answer_words(view.text, answer), hands.of(answer)));
    if let Some((place, count)) = numbers_ui(ui, view.text, &question.id, &numbers, width, draft) {
        actions.push(Action::InWorkshop(InWorkshop::ShowHands {
            question: question.id.clone(),
            answer: Answer::ALL[place],
            count,
        }));
    }
}

/// The hands for each side of the notice's choice, and for neither.
pub(super) fn votes_ui(
    ui: &mut Ui,
    view: &View<'_>,
    workshop: &WorkshopView<'_>,
    notice: &Notice,
    width: f32,
    draft: &mut Draft,
    actions: &mut Vec<Action>,
) {
    let numbers = votes(view.text, workshop, notice);
    if let Some((place, count)) = numbers_ui(ui, view.text, "choice", &numbers, width, draft) {
        let vote = Vote::ALL[place];
        actions.push(Action::InWorkshop(InWorkshop::ShowVotes { vote, count }));
    }
}

/// What the room's hands say of the choice, in the words of its sides.
pub(super) fn votes(
    text: &Text,
    workshop: &WorkshopView<'_>,
    notice: &Notice,
) -> [(String, u16); 3] {
    let choice = notice.choices.first();
    let side =
        |side: Side| choice.map_or_else(String::new, |choice| choice.side(side).words.clone());
    Vote::ALL.map(|vote| {
        let words = match vote {
            Vote::OptOut => side(Side::OptOut),
            Vote::Allow => side(Side::Allow),
            Vote::Undecided => text.say("state-undecided"),
        };
        (words, workshop.room.votes(&notice.slug, vote))
    })
}

/// Numbers to be typed one after another: Enter goes on to the next. The first takes the keyboard when
/// something else is asked. Answers with which number is another one, and what.
fn numbers_ui(
    ui: &mut Ui,
    text: &Text,
    of: &str,
    numbers: &[(String, u16)],
    width: f32,
    draft: &mut Draft,
) -> Option<(usize, u16)> {
    if draft.of.as_deref() != Some(of) {
        draft.of = Some(of.to_owned());
        draft.focus = Some(0);
    }
    let focus = draft.focus.take();
    let mut asked = None;
    for (place, (label, count)) in numbers.iter().enumerate() {
        let named = |id: &str| text.say_with(id, &[("answer", label.as_str().into())]);
        let words = StepperWords {
            label,
            fewer: &named("workshop-hand-fewer"),
            more: &named("workshop-hand-more"),
        };
        let stepped = stepper_ui(ui, &words, *count, width, focus == Some(place));
        if stepped.entered {
            draft.focus = Some((place + 1) % numbers.len());
            ui.request_repaint();
        }
        if let Some(count) = stepped.asked {
            asked = Some((place, count));
        }
    }
    asked
}

/// The hands for the choice as bars, where any were shown.
pub(super) fn vote_bars(view: &View<'_>, workshop: &WorkshopView<'_>, notice: &Notice) -> Vec<Bar> {
    let votes = votes(view.text, workshop, notice);
    if votes.iter().all(|(_, count)| *count == 0) {
        return Vec::new();
    }
    let bar = |(name, count): (String, u16)| Bar {
        name,
        count: count.into(),
        mark: None,
    };
    votes.map(bar).to_vec()
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
