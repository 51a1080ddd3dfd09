//! A notice whose steps 3 to 7 are full, and what a person has done with it. For tests that draw.

#![expect(clippy::unwrap_used, reason = "test helpers")]

use std::{collections::BTreeMap, sync::LazyLock};

use chrono::{DateTime, NaiveDate, Utc};
use fair_notice::{
    action::{Look, Motion, Screen, Step},
    decision::{Case, Standing, worth_of_deciding},
    ledger::{Entry, Fact, Mode, facts_from, follow_up, standing_from, steps_done, told_from},
    notice::{Notice, Side, parse},
    reminder::NoCalendar,
    text::Text,
    trouble::Trouble,
    view::{Checked, Network, OpenNotice, Preview, Progress, Said, View},
    window::{ComputedWindow, Facts},
};

/// Everything a `View` borrows from.
pub(crate) struct Desk {
    pub(crate) notice: Notice,
    pub(crate) text: Text,
    pub(crate) now: DateTime<Utc>,
    pub(crate) entries: Vec<Entry>,
    pub(crate) mode: Mode,
    pub(crate) signer: Option<&'static str>,
    pub(crate) said: Option<Said>,
    pub(crate) trouble: Option<Trouble>,
    pub(crate) progress: Option<Progress>,
    pub(crate) checked: Vec<Checked>,
    pub(crate) preview: Option<Preview>,
    pub(crate) no_calendar: Option<NoCalendar>,
    pub(crate) busy: bool,
    windows: BTreeMap<String, ComputedWindow>,
    standings: BTreeMap<String, Standing>,
    facts: Facts,
}

const LETTER_REFERENCE: &str = "2026-7K3M9QX";

static LANGUAGES: LazyLock<Vec<(String, String)>> = LazyLock::new(Text::languages);

impl Desk {
    /// The full notice on its first day, in a replay, with nothing decided.
    pub(crate) fn new(language: &str) -> Self {
        Self::of(parse::parse(include_str!("steps.toml")).unwrap(), language)
    }

    pub(crate) fn of(notice: Notice, language: &str) -> Self {
        let mut desk = Self {
            facts: facts_from(&[], notice.announced, chrono_tz::Europe::Berlin),
            notice,
            text: Text::new(language),
            now: "2026-11-22T13:05:00Z".parse().unwrap(),
            entries: Vec::new(),
            mode: Mode::Replay,
            signer: None,
            said: None,
            trouble: None,
            progress: None,
            checked: Vec::new(),
            preview: None,
            no_calendar: None,
            busy: false,
            windows: BTreeMap::new(),
            standings: BTreeMap::new(),
        };
        desk.settle();
        desk
    }

    pub(crate) fn at(mut self, now: &str) -> Self {
        self.now = now.parse().unwrap();
        self.settle();
        self
    }

    pub(crate) fn with(mut self, at: &str, fact: Fact) -> Self {
        let at = at.parse().unwrap();
        self.entries.push(Entry { at, fact });
        self.settle();
        self
    }

    pub(crate) fn decided(self, at: &str, side: Side) -> Self {
        let choice = self.notice.choices[0].id.clone();
        let shown = fair_notice::ledger::Shown {
            revision: 3,
            fingerprint: FINGERPRINT.to_owned(),
            language: "en".to_owned(),
        };
        let worth = fair_notice::decision::Worth::InTime;
        self.with(
            at,
            Fact::Decided {
                choice,
                side,
                worth,
                shown,
            },
        )
    }

    pub(crate) fn ticked(self, at: &str, step: &str) -> Self {
        let step = step.to_owned();
        self.with(at, Fact::StepDone { step, done: true })
    }

    /// What holds because of the entries.
    pub(crate) fn settle(&mut self) {
        let zone = chrono_tz::Europe::Berlin;
        self.facts = facts_from(&self.entries, self.notice.announced, zone);
        let windows = self.notice.windows.iter();
        self.windows = windows
            .map(|window| (window.id.clone(), window.compute(&self.facts).unwrap()))
            .collect();
        self.standings = standing_from(&self.entries, &self.notice.choices);
    }

    pub(crate) fn view(&self, step: Step) -> View<'_> {
        let case = Case {
            notice: &self.notice,
            windows: &self.windows,
            standings: &self.standings,
            mark: None,
        };
        let choices = self.notice.choices.iter();
        let may_decide = choices
            .map(|choice| {
                let id = choice.id.clone();
                (id, worth_of_deciding(&case, &choice.id, self.now))
            })
            .collect();
        View {
            text: &self.text,
            now: self.now,
            today: self.now.date_naive(),
            screen: Screen::Step(step),
            home: &[],
            open: Some(OpenNotice {
                notice: &self.notice,
                mode: self.mode,
                fingerprint: FINGERPRINT,
                own: None,
                changes: &[],
                windows: &self.windows,
                facts: &self.facts,
                standings: &self.standings,
                may_decide,
                entries: &self.entries,
                steps_done: steps_done(&self.entries),
                told: told_from(&self.entries),
                letters: follow_up::letters_from(&self.entries),
                letter_reference: LETTER_REFERENCE,
                evidence: follow_up::evidence_from(&self.entries),
                checks: follow_up::checks_from(
                    &self.entries,
                    &self.notice,
                    &self.standings,
                    self.facts.zone,
                ),
                imported: follow_up::imported_from(&self.entries),
                no_calendar: self.no_calendar,
                visited: &[Step::Update, Step::Sharings],
                replay_offered: false,
                replay_begun: false,
                clock_behind: None,
                chain_broken: None,
                signer: self.signer,
            }),
            read_notice: None,
            correcting: None,
            trouble: self.trouble.as_ref(),
            said: self.said.as_ref(),
            busy: self.busy,
            progress: self.progress,
            checked: &self.checked,
            preview: self.preview.as_ref(),
            workshop: None,
            turn: 0,
            counted: None,
            look: Look::Light,
            motion: Motion::None,
            languages: &LANGUAGES,
            data_dir: std::path::Path::new("/home/me/.local/share/fair-notice"),
            network: Network::Refused,
        }
    }
}

pub(crate) const SIGNER: &str = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK";
const FINGERPRINT: &str = "9f2c41d0aa17e3b8c5d60f4e2b7a918c3d5e6f708192a3b4c5d6e7f8091a2b3c";

/// A day for readers of a test.
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
