//! What a workshop adds: a clock that runs fast, questions for a room, the room's hands, and the tracks
//! that a facilitator goes through. Pure: the real time comes in as an argument, and nothing is kept.

mod handout;
mod machine;
mod plan;
mod room;

pub use handout::handout;
pub use machine::{Jump, Pace, Span, TimeMachine};
pub use plan::{Asks, Plan, Question, Show, Stop, Track};
pub use room::{Hands, Room, RoomScore, Trial, TrialScreen};
