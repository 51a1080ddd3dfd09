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
            rows::polite,
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
        draft.ask_anew();
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
}

/// Which number is typed next.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// What the hands are asked for.
    of: Option<String>,
    /// The number that takes the keyboard, once.
    focus: Option<usize>,
    /// More hands were asked for than there are people.
    is_capped: bool,
    /// After the last number, what comes next takes the keyboard, once.
    is_done: bool,
}

impl Draft {
    /// Whether what comes after the numbers takes the keyboard; asked once, answered once.
    pub(super) fn takes_focus(&mut self) -> bool {
        std::mem::take(&mut self.is_done)
    }

    /// Whether numbers are asked for here.
    pub(super) fn is_asking(&self) -> bool {
        self.of.is_some()
    }

    /// No numbers are asked for here, or they were in another place.
    pub(super) fn ask_anew(&mut self) {
        self.of = None;
    }
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
    let asked = Numbers {
        of: &question.id,
        all: &numbers,
        people: workshop.room.people(),
        width,
    };
    if let Some((place, count)) = asked.ui(ui, view.text, draft) {
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
    let asked = Numbers {
        of: "choice",
        all: &votes(view.text, workshop, notice),
        people: workshop.room.people(),
        width,
    };
    if let Some((place, count)) = asked.ui(ui, view.text, draft) {
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

/// Numbers to be typed one after another: Enter goes on to the next, and from the last to what follows.
struct Numbers<'a> {
    /// What is asked; the first number takes the keyboard when it is something else.
    of: &'a str,
    all: &'a [(String, u16)],
    people: u16,
    width: f32,
}

impl Numbers<'_> {
    /// Answers with which number is another one, and what.
    fn ui(&self, ui: &mut Ui, text: &Text, draft: &mut Draft) -> Option<(usize, u16)> {
        if draft.of.as_deref() != Some(self.of) {
            *draft = Draft {
                of: Some(self.of.to_owned()),
                focus: Some(0),
                ..Draft::default()
            };
        }
        let focus = draft.focus.take();
        let total: u16 = self.all.iter().map(|(_, count)| count).sum();
        let mut asked = None;
        for (place, (label, count)) in self.all.iter().enumerate() {
            let named = |id: &str| text.say_with(id, &[("answer", label.as_str().into())]);
            let words = StepperWords {
                label,
                fewer: &named("workshop-hand-fewer"),
                more: &named("workshop-hand-more"),
            };
            let stepped = stepper_ui(ui, &words, *count, self.width, focus == Some(place));
            if stepped.entered {
                draft.is_done = place + 1 == self.all.len();
                draft.focus = (!draft.is_done).then_some(place + 1);
                ui.request_repaint();
            }
            if let Some(number) = stepped.asked {
                draft.is_capped = number > self.people - (total - count);
                asked = Some((place, number));
            }
        }
        let counts = [("count", total.into()), ("people", self.people.into())];
        let words = if draft.is_capped {
            text.say_with("workshop-hands-capped", &counts)
        } else {
            text.say_with("workshop-hands-of", &counts)
        };
        let said = ui.add(Label::new(theme::soft(ui, words)).wrap());
        if draft.is_capped {
            polite(ui, &said);
        }
        asked
    }
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
