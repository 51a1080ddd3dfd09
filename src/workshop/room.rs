//! What a room says: shows of hands, as they were shown, and how long it took to find a choice.

use std::{collections::BTreeMap, time::Duration};

use crate::{
    notice::{Side, Slug, guess::Answer},
    tally::Vote,
};

/// People in a room, and what they said. Nobody is named or told from the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    people: u16,
    hands: BTreeMap<(Slug, String), Hands>,
    /// Hands for the choice of a notice: opted out, allowed, undecided.
    votes: BTreeMap<Slug, [u16; 3]>,
    /// What was chosen in the room's name: no participant's choice.
    choices: BTreeMap<Slug, Side>,
    pub trials: Vec<Trial>,
}

/// How many hands went up for each answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hands {
    counts: [u16; 3],
    /// The answer was revealed; hands no longer change.
    pub revealed: bool,
}

/// The room against the facts, over all that was revealed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoomScore {
    pub questions: u32,
    pub hands: u32,
    pub right: u32,
}

/// Somebody looked for the choice on one of the two screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trial {
    pub screen: TrialScreen,
    /// When the choice was first seen; `None` where it never was.
    pub found_after: Option<Duration>,
    /// What was agreed to.
    pub side: Side,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrialScreen {
    /// As it was in 2016: behind a link, ticked already.
    Hidden,
    /// Two equal buttons.
    Neutral,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            people: 15,
            hands: BTreeMap::new(),
            votes: BTreeMap::new(),
            choices: BTreeMap::new(),
            trials: Vec::new(),
        }
    }
}

impl Room {
    /// More than this is no room.
    pub const MOST: u16 = 999;

    pub fn people(&self) -> u16 {
        self.people
    }

    /// Never fewer than have shown their hands.
    pub fn set_people(&mut self, people: u16) {
        let answers = self.hands.values().map(|hands| hands.total());
        let votes = self.votes.values().map(|votes| votes.iter().sum());
        let shown = answers.chain(votes).max();
        self.people = people.clamp(shown.unwrap_or(0).max(1), Self::MOST);
    }

    pub fn hands(&self, notice: &str, question: &str) -> Hands {
        let of = (notice.to_owned(), question.to_owned());
        self.hands.get(&of).copied().unwrap_or_default()
    }

    /// So many hands for an answer, as far as the room has that many left. Nothing where the answer
    /// was revealed.
    pub fn show_hands(&mut self, notice: &str, question: &str, answer: Answer, count: u16) {
        let people = self.people;
        let hands = self.hands_mut(notice, question);
        if !hands.revealed {
            show(&mut hands.counts, answer as usize, count, people);
        }
    }

    /// So many hands for a choice, as far as the room has that many left.
    pub fn show_votes(&mut self, notice: &str, vote: Vote, count: u16) {
        let votes = self.votes.entry(notice.to_owned()).or_default();
        show(votes, vote as usize, count, self.people);
    }

    pub fn votes(&self, notice: &str, vote: Vote) -> u16 {
        self.votes
            .get(notice)
            .map_or(0, |votes| votes[vote as usize])
    }

    /// Takes a side in the room's name. Whether it may now is the rules' to say, not the room's.
    pub fn choose(&mut self, notice: &str, side: Side) {
        self.choices.insert(notice.to_owned(), side);
    }

    pub fn choice(&self, notice: &str) -> Option<Side> {
        self.choices.get(notice).copied()
    }

    /// As before anything was asked about this notice.
    pub fn begin_anew(&mut self, notice: &str) {
        self.hands.retain(|(of, _), _| of != notice);
        self.votes.remove(notice);
        self.choices.remove(notice);
        self.trials.clear();
    }

    pub fn reveal(&mut self, notice: &str, question: &str) {
        self.hands_mut(notice, question).revealed = true;
    }

    /// Hands down: the question is asked again.
    pub fn ask_again(&mut self, notice: &str, question: &str) {
        *self.hands_mut(notice, question) = Hands::default();
    }

    fn hands_mut(&mut self, notice: &str, question: &str) -> &mut Hands {
        let of = (notice.to_owned(), question.to_owned());
        self.hands.entry(of).or_default()
    }

    /// Over the questions of one notice, each with its true answer.
    pub fn score<'q>(
        &self,
        notice: &str,
        answers: impl IntoIterator<Item = (&'q str, Answer)>,
    ) -> RoomScore {
        let mut score = RoomScore::default();
        for (question, answer) in answers {
            let hands = self.hands(notice, question);
            if hands.revealed && hands.total() > 0 {
                score.questions += 1;
                score.hands += u32::from(hands.total());
                score.right += u32::from(hands.of(answer));
            }
        }
        score
    }

    /// Who looked on this screen, in their order.
    pub fn trials_of(&self, screen: TrialScreen) -> impl Iterator<Item = &Trial> {
        self.trials
            .iter()
            .filter(move |trial| trial.screen == screen)
    }
}

fn show(counts: &mut [u16; 3], which: usize, count: u16, people: u16) {
    let others = counts.iter().sum::<u16>() - counts[which];
    counts[which] = count.min(people - others);
}

impl Hands {
    pub fn of(self, answer: Answer) -> u16 {
        self.counts[answer as usize]
    }

    pub fn total(self) -> u16 {
        self.counts.iter().sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hands_stay_between_none_and_the_room() {
        let mut room = Room::default();
        room.show_hands("n", "q", Answer::No, 9);
        room.show_hands("n", "q", Answer::Yes, 9);
        let hands = room.hands("n", "q");
        assert_eq!((hands.of(Answer::No), hands.of(Answer::Yes)), (9, 6));
        room.set_people(3);
        assert_eq!(room.people(), 15, "fifteen have shown their hands");
        room.set_people(u16::MAX);
        assert_eq!(room.people(), Room::MOST);
        room.ask_again("n", "q");
        room.set_people(0);
        assert_eq!(room.people(), 1);
    }

    #[test]
    fn votes_stay_within_the_room_too() {
        let mut room = Room::default();
        room.show_votes("n", Vote::Undecided, 4);
        room.show_votes("n", Vote::OptOut, 40);
        let votes = Vote::ALL.map(|vote| room.votes("n", vote));
        assert_eq!(votes, [11, 0, 4]);
        assert_eq!(room.votes("another", Vote::OptOut), 0);
        room.set_people(2);
        assert_eq!(room.people(), 15);
    }

    #[test]
    fn what_is_begun_anew_has_nothing_of_the_rehearsal() {
        let mut room = Room::default();
        room.show_hands("n", "q", Answer::No, 9);
        room.reveal("n", "q");
        room.show_votes("n", Vote::OptOut, 3);
        room.choose("n", Side::OptOut);
        room.choose("another", Side::Allow);
        room.begin_anew("n");
        assert_eq!(room.hands("n", "q"), Hands::default());
        assert_eq!((room.votes("n", Vote::OptOut), room.choice("n")), (0, None));
        assert_eq!(room.choice("another"), Some(Side::Allow));
    }

    #[test]
    fn what_was_revealed_is_scored_and_stays() {
        let mut room = Room::default();
        room.show_hands("n", "one", Answer::No, 9);
        room.show_hands("n", "two", Answer::Yes, 5);
        room.reveal("n", "one");
        room.show_hands("n", "one", Answer::Yes, 3);
        room.reveal("n", "none-shown");
        let answers = [
            ("one", Answer::No),
            ("two", Answer::Yes),
            ("none-shown", Answer::No),
        ];
        let expected = RoomScore {
            questions: 1,
            hands: 9,
            right: 9,
        };
        assert_eq!(room.score("n", answers), expected);
    }
}
