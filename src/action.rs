//! What a person can ask for, as plain data. Screens return these; only `Session::apply` acts.

use std::path::PathBuf;

use crate::{
    notice::{PartialDate, Side, Slug},
    record::Format,
    window::{Anchor, AnchorTime},
};

/// One request.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Open a notice at its first step.
    Open(Slug),
    Go(Screen),
    /// Look at the notice with its real dates, or in the replay that starts today (or started earlier).
    UseRealDates,
    UseReplay,
    /// When something happened to the person, on the calendar shown (a replay's is moved); `None` takes it back.
    EnterAnchor(Anchor, Option<AnchorTime>),
    Decide(String, Side),
    TellAfterwards {
        choice: String,
        side: Side,
        when: PartialDate,
        backed_by: String,
    },
    MarkStep {
        step: String,
        done: bool,
    },
    /// Ask the system's dialog for a place and write the record there.
    Export(Format),
    /// Write the record to the place typed into the path field.
    ExportTo(Format, PathBuf, IfExists),
    /// Check a file that was dropped or named.
    CheckRecord(PathBuf),
    /// Ask the system's dialog for a file to check.
    ChooseRecord,
    /// State that the earlier, later clock was wrong.
    CorrectClock,
    /// Drop everything kept of a notice: its chains, keys and kept words.
    RemoveNotice(Slug),
    Speak(String),
    SetLook(Look),
    Reduce(Motion),
    Dismiss,
}

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Screen {
    Home,
    Settings,
    Step(Step),
}

/// The seven steps, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Update,
    Sharings,
    Flow,
    Claims,
    Choice,
    CarryOut,
    Record,
}

impl Step {
    pub const ALL: [Self; 7] = [
        Self::Update,
        Self::Sharings,
        Self::Flow,
        Self::Claims,
        Self::Choice,
        Self::CarryOut,
        Self::Record,
    ];

    /// From 1 to 7.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    pub fn back(self) -> Option<Self> {
        (self as usize).checked_sub(1).map(|index| Self::ALL[index])
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfExists {
    Refuse,
    Replace,
}

/// Which colours: the system's wish, or the person's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    System,
    Light,
    Dark,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Motion {
    Full,
    None,
}
