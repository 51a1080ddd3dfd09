//! What there is to draw, as plain data with public fields. A screen sees nothing else, so it
//! cannot reach the store, a key, a file or the clock; tests build one by hand.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Duration,
};

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    action::{Look, Motion, Presenting, Screen, Step},
    decision::{Refusal, Standing, Worth},
    ledger::{
        Entry, Mode, Told,
        follow_up::{Evidence, ImportedRecord, PlannedCheck, PreparedLetter},
    },
    letter::LetterFormat,
    notice::{Notice, Slug, changes::Change, form::Form, guess::Answer, parse::Problem},
    paper::Paper,
    record::{Format, check::Examined, pinned::Held},
    reminder::NoCalendar,
    tally::{NoBallot, Tally},
    text::Text,
    trouble::Trouble,
    window::{ComputedWindow, Facts},
    workshop::{Hands, Plan, Question, Room, RoomScore, Stop, TimeMachine, Track, TrialScreen},
};

pub use crate::record::{check::Pages, proof::Verdict};

/// One frame's worth of everything.
#[derive(Clone, Debug)]
pub struct View<'a> {
    pub text: &'a Text,
    /// Read once for the frame; never behind the ledger's latest entry.
    pub now: DateTime<Utc>,
    /// The day that it is where the person is.
    pub today: NaiveDate,
    pub screen: Screen,
    pub home: &'a [HomeRow],
    /// The notice at hand, on every screen but home and settings.
    pub open: Option<OpenNotice<'a>>,
    /// A notice's file that is looked at, before it is added.
    pub read_notice: Option<&'a ReadNotice>,
    /// The own notice that is corrected, and what its form was filled with.
    pub correcting: Option<&'a (Slug, Form)>,
    pub trouble: Option<&'a Trouble>,
    /// What was last done, said politely: "Saved".
    pub said: Option<&'a Said>,
    /// A dialog is up or a file is being written.
    pub busy: bool,
    /// How far slow work has got; it can be stopped.
    pub progress: Option<Progress>,
    /// The files that were checked last, in the order in which they were given.
    pub checked: &'a [Checked],
    pub preview: Option<&'a Preview>,
    /// Present while the window is a workshop's.
    pub workshop: Option<WorkshopView<'a>>,
    /// Whose turn it is: what one person left half-done the next one never sees.
    pub turn: u32,
    /// The folder of records that was counted last.
    pub counted: Option<&'a CountedFolder>,
    pub look: Look,
    pub motion: Motion,
    /// Languages that are shipped: BCP 47 tag and own name.
    pub languages: &'a [(String, String)],
    /// The folder in which everything is kept.
    pub data_dir: &'a Path,
    pub network: Network,
}

/// Whether the kernel refuses this program the network, and why not where it can't.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    Refused,
    /// The display is reached over TCP.
    NeededForDisplay,
    /// The kernel takes no filter.
    OldKernel,
    OtherSystem,
}

impl Network {
    /// Whether the kernel refuses it, and why not where it can't.
    pub fn say(self, text: &Text) -> String {
        match self {
            Self::Refused => text.say("network-refused"),
            Self::NeededForDisplay => text.say("network-needed-for-display"),
            Self::OldKernel => text.say("network-old-kernel"),
            Self::OtherSystem => text.say("network-other-system"),
        }
    }
}

/// A workshop, as it stands.
#[derive(Clone, Debug)]
pub struct WorkshopView<'a> {
    /// The real time, for stopwatches; `View::now` is the machine's.
    pub real: DateTime<Utc>,
    pub machine: &'a TimeMachine,
    pub room: &'a Room,
    /// Of the notice at hand, where somebody wrote one.
    pub plan: Option<&'a Plan>,
    /// The notices that somebody wrote one for.
    pub planned: Vec<&'static str>,
    pub lesson: Option<Lesson>,
    pub presenting: Presenting,
    pub is_blank: bool,
    pub trial: Option<RunningTrial>,
}

/// A track that is gone through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// Its place, and that of the stop.
    pub track: usize,
    pub stop: usize,
    /// In real time.
    pub began: DateTime<Utc>,
    pub stop_began: DateTime<Utc>,
}

/// Somebody looks for the choice, on the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunningTrial {
    pub screen: TrialScreen,
    /// In real time.
    pub began: DateTime<Utc>,
    pub found_after: Option<Duration>,
}

impl WorkshopView<'_> {
    /// The track that is gone through, and where one is in it.
    pub fn track(&self) -> Option<(&Track, Lesson)> {
        let lesson = self.lesson?;
        Some((self.plan?.tracks.get(lesson.track)?, lesson))
    }

    pub fn stop(&self) -> Option<&Stop> {
        let (track, lesson) = self.track()?;
        track.stops.get(lesson.stop)
    }

    /// The question that the stop asks.
    pub fn question(&self) -> Option<&Question> {
        let id = self.stop()?.question.as_deref()?;
        self.plan?.question(id)
    }

    /// The questions that were answered, with the hands and the true answer.
    pub fn revealed(&self, notice: &Notice) -> Vec<(&Question, Hands, Answer)> {
        let questions = self.plan.into_iter().flat_map(|plan| &plan.questions);
        questions
            .filter_map(|question| {
                let hands = self.room.hands(&notice.slug, &question.id);
                let answer = question.answer(notice)?;
                hands.revealed.then_some((question, hands, answer))
            })
            .collect()
    }

    /// The room against the facts of the notice.
    pub fn score(&self, notice: &Notice) -> RoomScore {
        let revealed = self.revealed(notice).into_iter();
        let answers = revealed.map(|(question, _, answer)| (question.id.as_str(), answer));
        self.room.score(&notice.slug, answers)
    }
}

/// A folder of records, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedFolder {
    pub folder: PathBuf,
    pub tally: Tally,
    /// What the guessed rows are called, by notice and row, where the notice is at hand.
    pub rows: BTreeMap<(Slug, String), String>,
    /// Files that weren't counted, and why, in words.
    pub left_out: Vec<(PathBuf, NotCounted)>,
}

/// Why a file isn't counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotCounted {
    NoBallot(NoBallot),
    Unreadable(String),
}

/// A notice on the table, with what holds for this person.
#[derive(Clone, Debug)]
pub struct OpenNotice<'a> {
    pub notice: &'a Notice,
    pub mode: Mode,
    /// Hex of the fingerprint of the words shown.
    pub fingerprint: &'a str,
    /// The person's own, and whether a form can correct it.
    pub own: Option<Correctable>,
    /// What is different from the revision that was decided on; empty where nothing is.
    pub changes: &'a [Change],
    pub windows: &'a BTreeMap<String, ComputedWindow>,
    pub facts: &'a Facts,
    pub standings: &'a BTreeMap<String, Standing>,
    /// By choice: what deciding now would be worth, or why it isn't possible.
    pub may_decide: BTreeMap<String, Result<Worth, Refusal>>,
    pub entries: &'a [Entry],
    pub steps_done: BTreeMap<String, DateTime<Utc>>,
    pub told: Vec<Told>,
    pub letters: Vec<PreparedLetter>,
    /// For the next letter that is begun.
    pub letter_reference: &'a str,
    pub evidence: Vec<Evidence>,
    pub checks: Vec<PlannedCheck>,
    /// Records made elsewhere: shown, and never taken for a decision.
    pub imported: Vec<ImportedRecord>,
    /// Why no calendar can be had now.
    pub no_calendar: Option<NoCalendar>,
    pub visited: &'a [Step],
    /// A replay can be had, though it isn't used now.
    pub replay_offered: bool,
    /// Something was done in it.
    pub replay_begun: bool,
    /// The latest time in the ledger, where the computer's clock is behind it.
    pub clock_behind: Option<DateTime<Utc>>,
    /// Why what was decided can't be told: the first broken link of its chain, or the ledger is closed.
    pub chain_broken: Option<&'a str>,
    /// Who signs this notice's records: `did:key:…`.
    pub signer: Option<&'a str>,
}

/// A notice at home.
#[derive(Clone, Debug, PartialEq)]
pub struct HomeRow {
    pub slug: Slug,
    pub title: String,
    pub summary: String,
    pub mode: Mode,
    pub window: Option<ComputedWindow>,
    pub standing: Standing,
    /// The words of the side taken.
    pub side_words: Option<String>,
    /// The service that must still be told of an opt-out, as far as the ledger says.
    pub still_to_tell: Option<String>,
    pub no_choice: bool,
    /// Something is kept of it that *Remove this notice* would drop.
    pub has_entries: bool,
    pub own: bool,
    /// A check whether an opt-out was honoured that is due, and since when.
    pub check_due: Option<NaiveDate>,
    pub announced: NaiveDate,
    /// Where it holds; none at all where it names no limit.
    pub places: Vec<String>,
    pub not_in: Vec<String>,
    pub known: Known,
}

/// How well a notice's standing is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    AsItStands,
    /// It was decided on an earlier revision, and is asked again.
    AskedAgain,
    /// Its entries can't be read: what was decided can't be told, neither a yes nor a no.
    Unreadable,
}

/// Whether a form can take an own notice in without losing anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Correctable {
    ByForm,
    InTheFileOnly,
}

/// A notice's file that was chosen or dropped.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadNotice {
    pub path: PathBuf,
    pub answer: Result<Box<FoundNotice>, NoNotice>,
}

/// What a notice's file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundNotice {
    pub notice: Notice,
    /// Hex; the same file gives the same everywhere.
    pub fingerprint: String,
    pub place: FoundPlace,
    /// The title of a bundled notice whose company's name looks like this one's.
    pub looks_like: Option<String>,
}

/// How a file's notice stands to those that are here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundPlace {
    New,
    Same,
    Revises {
        had: u32,
    },
    /// The same revision with other words, or an older one: never taken.
    NotNewer {
        has: u32,
    },
    /// A bundled notice has that name.
    Bundled,
}

/// Why a file gives no notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoNotice {
    Unreadable(String),
    Problems(Vec<Problem>),
}

/// What was just done, for a polite word about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    ChoiceSaved,
    ToldSaved,
    Exported {
        path: PathBuf,
        format: Format,
    },
    LetterPrepared,
    LetterSaved {
        path: PathBuf,
        format: LetterFormat,
    },
    LetterSent,
    PictureSaved {
        path: PathBuf,
    },
    NoticeAdded,
    NoticeShared {
        path: PathBuf,
    },
    DaysSaved {
        path: PathBuf,
        /// How many notices have a day ahead.
        notices: usize,
    },
    /// So many files are named in the ledger now.
    EvidenceKept {
        files: usize,
    },
    BackedUp {
        path: PathBuf,
    },
    Restored {
        /// So many entries weren't here.
        entries: usize,
        /// The titles of notices that were left as they are.
        left: Vec<String>,
    },
    TallySaved {
        path: PathBuf,
    },
    HandoutSaved {
        path: PathBuf,
    },
    /// The rules refused: the choice can't be made now.
    Refused,
    /// The workshop's next participant has the window for themselves.
    NextParticipant,
    WorkshopLeft,
    /// All of these files are named already.
    EvidenceKnown,
    OutcomeKept,
    Imported,
    WorkStopped,
    Removed,
    ClockCorrected,
    AnchorKept,
    /// The dialog was answered when another notice was open: nothing was done.
    AnotherIsOpen,
    /// No name came back from the dialog: cancelled, or no dialog is to be had here.
    NoFileChosen,
}

/// Slow work, and how much of it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub what: Work,
    pub done: u64,
    pub of: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Counted in files.
    Checking,
    /// Counted in bytes.
    Hashing,
    /// Counted in files.
    Tallying,
}

/// What would be written, or what a record from elsewhere looks like.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    pub of: PreviewOf,
    pub shown: Sheet,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PreviewOf {
    Export(Format),
    Record(PathBuf),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Sheet {
    Paper(Box<Paper>),
    Text(String),
}

/// The answer about a file that was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    pub path: PathBuf,
    /// What it is, or why it can't be read.
    pub answer: Result<Examined, String>,
    /// Signed by a key that is kept here.
    pub mine: bool,
    /// What became of the entry that it pins, where it was signed by a key that is kept here.
    pub held: Option<Held>,
    pub import: Import,
}

/// Whether a record can be taken over into this ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Import {
    Possible,
    /// It was exported from this ledger.
    MadeHere,
    AlreadyHere,
    /// No notice of that name is here.
    NoticeUnknown,
    /// A workshop's record is nobody's choice.
    Workshop,
    /// Not an intact record.
    NotARecord,
}
