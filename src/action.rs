//! What a person can ask for, as plain data. Screens return these; only `Session::apply` acts.

use std::{fmt, path::PathBuf};

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    ledger::{GuessedRow, Outcome},
    letter::{Letter, LetterFormat},
    notice::{PartialDate, Side, Slug, form::Form, guess::Answer},
    record::Format,
    tally::Vote,
    window::{Anchor, AnchorTime},
    workshop::{Jump, Pace, TrialScreen},
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
    /// The letter left this window: it was copied, or will be saved next.
    PrepareLetter(Letter),
    /// Ask the system's dialog for a place and write the letter there; that prepares it.
    SaveLetter(Letter, LetterFormat),
    /// Write the letter to the place typed into the path field; that prepares it.
    SaveLetterTo(Letter, LetterFormat, PathBuf, IfExists),
    /// Ask the system's dialog for a place and write the picture there.
    SavePicture(Png),
    /// Write the picture to the place typed into the path field.
    SavePictureTo(Png, PathBuf, IfExists),
    /// The letter of this reference was sent on this day.
    TellLetterSent {
        reference: String,
        on: NaiveDate,
    },
    /// Ask the system's dialog for files that back the choice.
    ChooseEvidence,
    /// Hash these files and keep their names, sizes and hashes.
    AttachEvidence(Vec<PathBuf>),
    /// What was found at a planned check.
    TellOutcome {
        choice: String,
        after_days: u16,
        outcome: Outcome,
        note: String,
    },
    /// Show what a file of this format would hold, without writing it.
    Preview(Format),
    /// Show the pages of a record that was checked.
    LookAt(PathBuf),
    ClosePreview,
    /// Ask the system's dialog for a place and write the file there.
    Export(Format),
    /// Write the file to the place typed into the path field.
    ExportTo(Format, PathBuf, IfExists),
    /// Check files that were dropped or named.
    CheckRecords(Vec<PathBuf>),
    /// Ask the system's dialog for files to check.
    ChooseRecords,
    /// Take a record that was checked over into this ledger, as imported.
    Import(PathBuf),
    /// Leave the rest of the slow work undone.
    StopWork,
    /// State that the earlier, later clock was wrong.
    CorrectClock,
    /// Drop everything kept of a notice: its chains, keys and kept words; of an own one its file, too.
    RemoveNotice(Slug),
    /// Write the filled-in form as an own notice; as the next revision of the one that is corrected.
    AddNotice(Box<Form>),
    /// Fill the form with an own notice, to correct it.
    CorrectNotice(Slug),
    /// Ask the system's dialog for a notice's file.
    ChooseNotice,
    /// Show what a notice's file holds; nothing is added.
    ReadNotice(PathBuf),
    /// Add the notice that was read.
    KeepNotice,
    /// Ask the system's dialog for a place and write the notice's file there.
    ShareNotice(Slug),
    ShareNoticeTo(Slug, PathBuf, IfExists),
    /// Ask the system's dialog for a place and write the days of all notices there, as one calendar.
    SaveAllDays,
    SaveAllDaysTo(PathBuf, IfExists),
    /// Ask the system's dialog for a place and write the whole ledger there, as one file.
    BackUp,
    BackUpTo(PathBuf, IfExists),
    /// Ask the system's dialog for a backup, and take its entries in.
    Restore,
    RestoreFrom(PathBuf),
    /// Delete all that is kept. The person was asked before.
    DeleteEverything,
    /// Begin a workshop: from here on nothing is kept, until it is left.
    StartWorkshop,
    InWorkshop(InWorkshop),
    /// What was guessed before the table was seen; kept in a workshop's memory, else nowhere.
    TellGuesses(Vec<GuessedRow>),
    /// Ask the system's dialog for a folder of records, and count them.
    ChooseTally,
    /// Count the records in this folder and below it.
    Tally(PathBuf),
    /// Ask the system's dialog for a place and write the counts there, as a table.
    SaveTally,
    SaveTallyTo(PathBuf, IfExists),
    /// Ask the system's dialog for a place and write the notice there, on one page for the room.
    SaveHandout,
    SaveHandoutTo(PathBuf, IfExists),
    Speak(String),
    SetLook(Look),
    Reduce(Motion),
    Dismiss,
}

/// What is done in a workshop alone; outside one it does nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum InWorkshop {
    /// Drop everything, and have the person's own ledger again.
    Leave,
    /// Drop all of this participant's, and begin anew.
    NextParticipant,
    RunClock,
    PauseClock,
    SetPace(Pace),
    Jump(Jump),
    /// So many days on, or back.
    StepDays(i64),
    SetClock(DateTime<Utc>),
    /// Begin one of the plan's tracks, by its place.
    BeginTrack(usize),
    EndTrack,
    /// Reveal, or go to the next stop.
    On,
    Back,
    /// Hands down: this question is asked again.
    AskAgain(String),
    ShowHands {
        question: String,
        answer: Answer,
        count: u16,
    },
    /// Hands for the choice of the notice at hand.
    ShowVotes {
        vote: Vote,
        count: u16,
    },
    SetPeople(u16),
    /// Take a side in the room's name.
    RoomChooses(Side),
    Present(Presenting),
    /// The projector goes dark, or shows again.
    Blank(bool),
    BeginTrial(TrialScreen),
    /// The choice came into sight.
    FoundChoice,
    EndTrial(Side),
    DropTrial,
}

/// Where the room's picture is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presenting {
    #[default]
    Nowhere,
    /// In a window of its own, for the projector.
    InItsOwn,
    /// In this window, where there is but one screen.
    Here,
}

/// A picture's file, ready to be written. Its bytes stay out of whatever prints an action.
#[derive(Clone, PartialEq, Eq)]
pub struct Png {
    /// As it is suggested to the person: "whatsapp-2016-if-i-opt-out.png".
    pub file_name: String,
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Png {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file_name, bytes } = self;
        write!(formatter, "Png({file_name:?}, {} bytes)", bytes.len())
    }
}

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Screen {
    Home,
    /// Where notices are added.
    Add,
    Settings,
    /// The facilitator's.
    Workshop,
    /// Everything was deleted: nothing is left to do here.
    Gone,
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
    HighContrast,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Motion {
    Full,
    None,
}
