//! A notice with its chain's entries, and all that follows from the two: facts, windows, standings.
//! Pure: whoever reads the chain hands its lines in; nothing is read or written here.

use std::{cell::OnceCell, collections::BTreeMap};

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use crate::{
    decision::{self, Case, Refusal, Standing, Worth},
    ledger::{
        self, ChainId, Entry, Fact, Mode, Shown,
        chain::Linked,
        follow_up::{self, PlannedCheck},
    },
    notice::{
        Choice, Notice, OpensAs, Side,
        changes::{self, Change},
        digest::{self, Fingerprint},
        kept::{self, KeptChoice},
    },
    record::{ChainHead, Statement},
    reminder::{self, NoCalendar, Reminder},
    text::Text,
    window::{ComputedWindow, Facts, OutOfCalendar, Phase, WindowKind},
};

/// Everything that is known about one notice in one mode.
#[derive(Clone, Debug)]
pub struct Dossier {
    pub notice: Notice,
    /// Computed when it is first asked for: a row at home has no use for it.
    fingerprint: OnceCell<Fingerprint>,
    pub chain: ChainId,
    pub head: Option<ChainHead>,
    pub entries: Vec<Entry>,
    pub facts: Facts,
    /// By id; a window whose dates fall outside the calendar is missing, and offers nothing.
    pub windows: BTreeMap<String, ComputedWindow>,
    pub standings: BTreeMap<String, Standing>,
    /// By fingerprint: what other revisions offered when they were decided on.
    pub earlier: BTreeMap<String, Vec<KeptChoice>>,
    /// What is different from the revision that was decided on last.
    pub changes: Vec<Change>,
}

impl Dossier {
    /// Computes everything anew. `zone` is the person's, until the chain says otherwise; `today`
    /// is when a replay starts that has no entry yet.
    pub fn new(notice: Notice, mode: Mode, lines: &[Linked], zone: Tz, today: NaiveDate) -> Self {
        let entries: Vec<Entry> = lines.iter().map(|line| line.entry.clone()).collect();
        let mut facts = ledger::facts_from(&entries, notice.announced, zone);
        if mode != Mode::Real && !has_replay_started(&entries) {
            facts.shift_days = (today - notice.announced).num_days();
        }
        Self {
            chain: ChainId {
                notice: notice.slug.clone(),
                mode,
            },
            head: lines.last().map(ChainHead::of),
            windows: compute(&notice, &facts),
            standings: ledger::standing_from(&entries, &notice.choices),
            notice,
            fingerprint: OnceCell::new(),
            entries,
            facts,
            earlier: BTreeMap::new(),
            changes: Vec::new(),
        }
    }

    /// Reads what other revisions offered, from the words that were kept when they were decided on.
    /// Without it a decision on another revision is told in the history alone.
    pub fn read_earlier(&mut self, words: &mut dyn FnMut(&str) -> Option<Vec<u8>>) {
        for entry in &self.entries {
            if let Fact::Decided { shown, .. } = &entry.fact
                && shown.revision != self.notice.revision
                && !self.earlier.contains_key(&shown.fingerprint)
                && let Some(jcs) = words(&shown.fingerprint)
            {
                let choices = kept::choices_in(&jcs);
                // The last of them is what the person remembers.
                self.changes = changes::since(&jcs, &self.notice);
                self.earlier.insert(shown.fingerprint.clone(), choices);
            }
        }
    }

    /// Of the words in the language shown.
    pub fn fingerprint(&self) -> &Fingerprint {
        self.fingerprint
            .get_or_init(|| digest::fingerprint(&self.notice))
    }

    /// What the rules look at.
    pub fn case(&self, mark: Option<DateTime<Utc>>) -> Case<'_> {
        Case {
            notice: &self.notice,
            windows: &self.windows,
            standings: &self.standings,
            mark,
        }
    }

    /// By choice: what deciding now would be worth, or why it isn't possible.
    pub fn may_decide(
        &self,
        mark: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> BTreeMap<String, Result<Worth, Refusal>> {
        let case = self.case(mark);
        let choices = self.notice.choices.iter();
        choices
            .map(|choice| {
                (
                    choice.id.clone(),
                    decision::worth_of_deciding(&case, &choice.id, now),
                )
            })
            .collect()
    }

    /// The window counted down to.
    pub fn main_window(&self) -> Option<&ComputedWindow> {
        self.notice
            .main_window()
            .and_then(|window| self.windows.get(&window.id))
    }

    /// The choice that a person would see to first: of those still to be made, the one whose day comes
    /// first; where none is, the notice's first.
    pub fn choice_at_hand(&self, now: DateTime<Utc>) -> Option<&Choice> {
        let is_to_be_made = |choice: &&Choice| {
            let standing = self.standings.get(&choice.id);
            let is_decided = standing.is_some_and(|standing| {
                standing.side().is_some()
                    && !standing.is_of_an_earlier_revision(self.notice.revision)
            });
            let window = self.windows.get(&choice.window);
            !is_decided && window.is_some_and(|window| window.phase(now) != Phase::Closed)
        };
        let day = |choice: &&Choice| {
            let window = self.windows.get(&choice.window);
            let deadline = window.and_then(|window| window.counted_to(now));
            // Those without a day come last.
            (deadline.is_none(), deadline.map(|deadline| deadline.at))
        };
        let choices = &self.notice.choices;
        let to_be_made = choices.iter().filter(is_to_be_made);
        to_be_made.min_by_key(day).or_else(|| choices.first())
    }

    /// The words shown now, as an entry names them.
    pub fn shown(&self) -> Shown {
        Shown {
            revision: self.notice.revision,
            fingerprint: self.fingerprint().hex(),
            language: self.notice.language.clone(),
        }
    }

    /// Whether the chain's last opening showed other words than these, or there was none.
    pub fn is_new_to_the_chain(&self) -> bool {
        let shown = self.shown();
        let last = self
            .entries
            .iter()
            .rev()
            .find_map(|entry| match &entry.fact {
                Fact::NoticeOpened { shown, .. } => Some(shown),
                _ => None,
            });
        last != Some(&shown)
    }

    /// When something was done last, beyond looking at the notice.
    pub fn last_done(&self) -> Option<DateTime<Utc>> {
        let is_looking =
            |fact: &Fact| matches!(fact, Fact::NoticeOpened { .. } | Fact::ReplayStarted { .. });
        let done = self
            .entries
            .iter()
            .rev()
            .find(|entry| !is_looking(&entry.fact));
        done.map(|entry| entry.at)
    }

    /// For a chain that can't be read to its end: what holds can't be told, so nothing is shown to.
    pub fn forget_standings(&mut self) {
        for standing in self.standings.values_mut() {
            *standing = Standing::Undecided;
        }
    }

    /// Whether the chain says when its replay started.
    pub fn has_replay_started(&self) -> bool {
        has_replay_started(&self.entries)
    }

    /// Whether nothing can be chosen any more.
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.main_window().is_some_and(|window| {
            window.kind == WindowKind::RightExpires && window.phase(now) == Phase::Closed
        })
    }

    /// Whether a replay may be offered: the real window is over and nothing was done while it was open.
    pub fn is_over_and_untouched(&self, now: DateTime<Utc>) -> bool {
        self.last_done().is_none() && self.is_over(now)
    }

    /// Whether this real dossier opens as a replay at once.
    pub fn opens_as_replay(&self, now: DateTime<Utc>) -> bool {
        self.notice.opens_as == Some(OpensAs::Replay) && self.is_over_and_untouched(now)
    }

    /// The service that must still be told of an opt-out: only it can flip its own switch. `None` where
    /// nothing is opted out of, or all of it was carried out.
    pub fn still_to_tell(&self) -> Option<&str> {
        let is_pending = |choice: &Choice| {
            let standing = self.standings.get(&choice.id);
            standing.and_then(|standing| standing.side_in(self.notice.revision))
                == Some(Side::OptOut)
                && !follow_up::is_carried_out(&self.entries, &self.notice, choice)
        };
        let controller = self.notice.party(&self.notice.controller);
        let controller = controller.map(|party| party.name.as_str());
        controller.filter(|_name| self.notice.choices.iter().any(is_pending))
    }

    /// When to look whether an opt-out was honoured, and what was found.
    pub fn checks(&self) -> Vec<PlannedCheck> {
        let zone = self.facts.zone;
        follow_up::checks_from(&self.entries, &self.notice, &self.standings, zone)
    }

    /// The dates ahead, as a calendar file.
    pub fn calendar(&self, now: DateTime<Utc>, text: &Text) -> Result<String, NoCalendar> {
        reminder::calendar(&self.reminder(&self.checks(), now, text))
    }

    /// Why there is no calendar now.
    pub fn no_calendar(&self, now: DateTime<Utc>, text: &Text) -> Option<NoCalendar> {
        reminder::none_ahead(&self.reminder(&self.checks(), now, text))
    }

    /// What its calendar entries are made of.
    pub fn reminder<'a>(
        &'a self,
        checks: &'a [PlannedCheck],
        now: DateTime<Utc>,
        text: &'a Text,
    ) -> Reminder<'a> {
        Reminder {
            notice: &self.notice,
            mode: self.chain.mode,
            windows: &self.windows,
            facts: &self.facts,
            checks,
            now,
            text,
        }
    }

    /// What a record of it states. `mark` is the latest time that the whole ledger knows.
    pub fn statement<'a>(
        &'a self,
        created: DateTime<Utc>,
        mark: Option<DateTime<Utc>>,
        subject: Uuid,
        text: &'a Text,
    ) -> Statement<'a> {
        Statement {
            notice: &self.notice,
            mode: self.chain.mode,
            fingerprint: self.fingerprint().hex(),
            entries: &self.entries,
            head: self.head.clone(),
            facts: &self.facts,
            windows: &self.windows,
            standings: &self.standings,
            earlier: &self.earlier,
            mark,
            created,
            subject,
            app_version: env!("CARGO_PKG_VERSION"),
            text,
        }
    }
}

fn has_replay_started(entries: &[Entry]) -> bool {
    entries
        .iter()
        .any(|entry| matches!(entry.fact, Fact::ReplayStarted { .. }))
}

fn compute(notice: &Notice, facts: &Facts) -> BTreeMap<String, ComputedWindow> {
    let computed = notice
        .windows
        .iter()
        .filter_map(|window| match window.compute(facts) {
            Ok(computed) => Some((window.id.clone(), computed)),
            Err(OutOfCalendar) => None,
        });
    computed.collect()
}
