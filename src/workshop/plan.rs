//! Questions, talking points and tracks for one notice: `assets/workshop/<notice>.<language>.toml`.

use serde::Deserialize;

use super::Jump;
use crate::notice::{AfterOptOut, CanLimit, Notice, Right, Shared, guess::Answer};

/// What a facilitator goes through with a room.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    pub language: String,
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
    /// The shortest first.
    #[serde(rename = "track")]
    pub tracks: Vec<Track>,
}

/// One question for the room. Its true answer is the notice's, not the plan's.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: String,
    /// A sharing or a right of the notice.
    pub about: String,
    pub asks: Asks,
    pub words: String,
    /// What is said once it is answered.
    pub reveal: String,
}

/// What a question wants to know of a sharing or right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asks {
    /// Whether it is shared; of a right, whether it is taken.
    Shared,
    /// Whether that can be limited; of a right, whether it can be kept.
    Limited,
    /// Whether it goes on after opting out.
    Continues,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Track {
    pub minutes: u16,
    #[serde(rename = "stop")]
    pub stops: Vec<Stop>,
}

/// What the room sees for a while.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    pub show: Show,
    /// Its id, where a question is shown.
    pub question: Option<String>,
    /// Where the time machine goes on arriving here.
    pub at: Option<Jump>,
    pub seconds: u16,
    /// For the facilitator.
    pub points: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Show {
    Notice,
    Question,
    Day,
    /// The same choice on two screens.
    Screens,
    Choice,
    Tally,
}

impl Plan {
    /// Reads a plan; the error says where and what.
    pub fn parse(source: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(source)
    }

    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }
}

impl Question {
    /// The true answer, as the notice's row has it; `None` where it has no such row.
    pub fn answer(&self, notice: &Notice) -> Option<Answer> {
        let sharing = notice.sharings.iter().find(|row| row.id == self.about);
        let right = notice.rights.iter().find(|row| row.id == self.about);
        let fact = sharing
            .map(|row| row.shared)
            .or_else(|| right.map(Right::fact))?;
        Some(match (self.asks, fact) {
            (Asks::Shared, Shared::Yes(_)) => Answer::Yes,
            (_, Shared::No) => Answer::No,
            (Asks::Shared, Shared::Unclear(_)) => Answer::CantTell,
            (Asks::Limited, Shared::Yes(limits) | Shared::Unclear(limits)) => {
                match limits.can_limit {
                    CanLimit::Yes | CanLimit::Partly => Answer::Yes,
                    CanLimit::No => Answer::No,
                    CanLimit::Unclear => Answer::CantTell,
                }
            }
            (Asks::Continues, Shared::Yes(limits) | Shared::Unclear(limits)) => {
                match limits.after_opt_out {
                    AfterOptOut::Continues => Answer::Yes,
                    AfterOptOut::Stops => Answer::No,
                    AfterOptOut::Unclear => Answer::CantTell,
                }
            }
        })
    }
}
