//! Words that several of a workshop's screens say alike.

use std::time::Duration;

use crate::{
    decision::Refusal,
    notice::{Notice, RowStanding, guess::Answer},
    text::Text,
    view::{OpenNotice, View, WorkshopView},
    workshop::{Jump, Question, Show, Span},
};

/// "Day 15 of 30", "Past day 30, by one count", "Over since day 30".
pub(super) fn day_words(view: &View<'_>, workshop: &WorkshopView<'_>) -> String {
    let span = workshop.machine.span();
    let numbers = [
        ("day", span.day(view.now).into()),
        ("days", span.days.into()),
    ];
    if view.now >= span.end {
        view.text.say_with("workshop-day-over", &numbers)
    } else if view.now >= span.deadline {
        view.text.say_with("workshop-day-past", &numbers)
    } else {
        view.text.say_with("workshop-day", &numbers)
    }
}

/// Days gone by, with parts of them.
pub(super) fn day_of(view: &View<'_>, workshop: &WorkshopView<'_>) -> f32 {
    let span = workshop.machine.span();
    let gone = view.now - span.noon(0);
    gone.as_seconds_f32() / 86_400.0
}

/// The name of a jump: "Day 15", "Last hour".
pub(super) fn jump_words(text: &Text, span: &Span, jump: Jump) -> String {
    match (span.day_of(jump), jump) {
        (Some(day), _) => text.say_with("workshop-jump-day", &[("day", day.into())]),
        (None, Jump::LastHour) => text.say("workshop-jump-last-hour"),
        (None, Jump::LastMinute) => text.say("workshop-jump-last-minute"),
        (None, _) => text.say("workshop-jump-after"),
    }
}

pub(super) fn answer_words(text: &Text, answer: Answer) -> String {
    match answer {
        Answer::Yes => text.say("workshop-answer-yes"),
        Answer::No => text.say("workshop-answer-no"),
        Answer::CantTell => text.say("workshop-answer-cant-tell"),
    }
}

/// What a stop shows, in a word.
pub(super) fn show_words(text: &Text, show: Show) -> String {
    match show {
        Show::Notice => text.say("workshop-show-notice"),
        Show::Question => text.say("workshop-show-question"),
        Show::Day => text.say("workshop-show-day"),
        Show::Screens => text.say("workshop-show-screens"),
        Show::Choice => text.say("workshop-show-choice"),
        Show::Tally => text.say("workshop-show-tally"),
    }
}

/// What the room chose.
pub(super) fn room_words(text: &Text, workshop: &WorkshopView<'_>, notice: &Notice) -> String {
    let chosen = workshop.room.choice(&notice.slug).and_then(|side| {
        let choice = notice.choices.first()?;
        Some(choice.side(side).words.clone())
    });
    match chosen {
        Some(side) => text.say_with("workshop-room-chose", &[("side", side.into())]),
        None => text.say("workshop-room-undecided"),
    }
}

/// How often the room was right.
pub(super) fn score_words(
    text: &Text,
    workshop: &WorkshopView<'_>,
    open: &OpenNotice<'_>,
) -> String {
    let score = workshop.score(open.notice);
    if score.questions == 0 {
        return text.say("workshop-score-none");
    }
    let numbers = [
        ("right", score.right.into()),
        ("hands", score.hands.into()),
        ("n", score.questions.into()),
    ];
    text.say_with("workshop-score", &numbers)
}

/// Whose word the answer to a question is: the speakers of its row's claims.
pub(super) fn sources_words(text: &Text, notice: &Notice, question: &Question) -> Option<String> {
    let sharing = notice.sharings.iter().find(|row| row.id == question.about);
    let right = notice.rights.iter().find(|row| row.id == question.about);
    let claims = sharing
        .map(|row| &row.claims)
        .or_else(|| right.map(|right| &right.claims))?;
    let mut speakers: Vec<&str> = Vec::new();
    for claim in notice
        .claims
        .iter()
        .filter(|claim| claims.contains(&claim.id))
    {
        if !speakers.contains(&claim.speaker.as_str()) {
            speakers.push(&claim.speaker);
        }
    }
    let names = speakers.join(" · ");
    let words = (!names.is_empty())
        .then(|| text.say_with("workshop-sources", &[("names", names.into())]))?;
    if notice.standing_of(claims) == RowStanding::Disputed {
        return Some(text.say_with("workshop-disputed", &[("sources", words.into())]));
    }
    Some(words)
}

/// "2:05".
pub(super) fn stopwatch(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Why the notice's choice can't be made now, where it can't.
pub(super) fn refusal_words(text: &Text, open: &OpenNotice<'_>) -> Option<String> {
    let choice = open.notice.choices.first()?;
    let zone = open.facts.zone;
    Some(match open.may_decide.get(&choice.id)? {
        Ok(_worth) => return None,
        Err(Refusal::Closed { since }) => text.say_with(
            "workshop-closed",
            &[("moment", text.moment(*since, zone).into())],
        ),
        Err(Refusal::NotYetOpen { opens }) => text.say_with(
            "workshop-not-yet-open",
            &[("moment", text.moment(*opens, zone).into())],
        ),
        Err(Refusal::NotOffered | Refusal::SameAsBefore) => text.say("choice-not-offered"),
    })
}
