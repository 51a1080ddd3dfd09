//! A hand-made `View`, and a window without a screen that draws it and remembers what was asked.
#![expect(
    clippy::unwrap_used,
    unreachable_pub,
    reason = "helpers of the tests, which are crates of their own"
)]

use std::{collections::BTreeMap, path::Path, sync::LazyLock};

use chrono::{DateTime, Utc};
use fair_notice::{
    action::{Look, Motion, Screen, Step},
    decision::{Case, Standing, worth_of_deciding},
    ledger::{Entry, Fact, Mode, facts_from, follow_up, standing_from, steps_done, told_from},
    notice::{Notice, parse},
    reminder::NoCalendar,
    text::Text,
    trouble::Trouble,
    view::{Checked, HomeRow, Known, Network, OpenNotice, Preview, Progress, Said, View},
    window::{ComputedWindow, Facts},
};

/// Everything a `View` borrows from.
pub struct Desk {
    pub notice: Notice,
    pub text: Text,
    pub now: DateTime<Utc>,
    pub mode: Mode,
    pub entries: Vec<Entry>,
    pub home: Vec<HomeRow>,
    pub trouble: Option<Trouble>,
    pub said: Option<Said>,
    pub progress: Option<Progress>,
    pub checked: Vec<Checked>,
    pub preview: Option<Preview>,
    pub no_calendar: Option<NoCalendar>,
    pub replay_offered: bool,
    pub clock_behind: Option<DateTime<Utc>>,
    pub chain_broken: Option<String>,
    pub visited: Vec<Step>,
    windows: BTreeMap<String, ComputedWindow>,
    standings: BTreeMap<String, Standing>,
    facts: Facts,
}

const LETTER_REFERENCE: &str = "2026-7K3M9QX";

static LANGUAGES: LazyLock<Vec<(String, String)>> = LazyLock::new(Text::languages);

impl Desk {
    /// A notice of `tests/notices`, at an instant, with nothing decided.
    pub fn new(language: &str, source: &str, now: &str) -> Self {
        let notice = parse::parse(source).unwrap();
        let mut desk = Self {
            facts: facts_from(&[], notice.announced, chrono_tz::Europe::Berlin),
            notice,
            text: Text::new(language),
            now: now.parse().unwrap(),
            mode: Mode::Real,
            entries: Vec::new(),
            home: Vec::new(),
            trouble: None,
            said: None,
            progress: None,
            checked: Vec::new(),
            preview: None,
            no_calendar: None,
            replay_offered: false,
            clock_behind: None,
            chain_broken: None,
            visited: vec![Step::Update],
            windows: BTreeMap::new(),
            standings: BTreeMap::new(),
        };
        desk.settle();
        desk
    }

    /// The same in a replay that was started on `day`.
    pub fn replayed(mut self, day: &str) -> Self {
        let fact = Fact::ReplayStarted {
            day: day.parse().unwrap(),
            zone: chrono_tz::Europe::Berlin,
        };
        self.mode = Mode::Replay;
        self.with(&format!("{day}T00:00:00Z"), fact)
    }

    pub fn with(mut self, at: &str, fact: Fact) -> Self {
        let at = at.parse().unwrap();
        self.entries.push(Entry { at, fact });
        self.settle();
        self
    }

    fn settle(&mut self) {
        self.facts = facts_from(
            &self.entries,
            self.notice.announced,
            chrono_tz::Europe::Berlin,
        );
        let windows = self.notice.windows.iter();
        self.windows = windows
            .map(|window| (window.id.clone(), window.compute(&self.facts).unwrap()))
            .collect();
        self.standings = standing_from(&self.entries, &self.notice.choices);
    }

    /// This notice as a row of home.
    pub fn row(&self) -> HomeRow {
        let main = self.notice.main_window().unwrap();
        let choice = self.notice.choices.first();
        let standing = choice.map_or(Standing::Undecided, |choice| {
            self.standings[&choice.id].clone()
        });
        HomeRow {
            slug: self.notice.slug.clone(),
            title: self.notice.words.title.clone(),
            summary: self.notice.words.summary.clone(),
            mode: self.mode,
            window: self.windows.get(&main.id).cloned(),
            side_words: choice.and_then(|choice| Some(choice.side(standing.side()?).words.clone())),
            standing,
            still_to_tell: None,
            no_choice: self.notice.offers_no_choice(),
            has_entries: !self.entries.is_empty(),
            own: false,
            check_due: None,
            announced: self.notice.announced,
            places: self.notice.jurisdictions.clone(),
            not_in: self.notice.not_in.clone(),
            known: Known::AsItStands,
        }
    }

    pub fn view(&self, screen: Screen) -> View<'_> {
        let case = Case {
            notice: &self.notice,
            windows: &self.windows,
            standings: &self.standings,
            mark: None,
        };
        let choices = self.notice.choices.iter();
        let may_decide = choices
            .map(|choice| {
                let worth = worth_of_deciding(&case, &choice.id, self.now);
                (choice.id.clone(), worth)
            })
            .collect();
        let open = OpenNotice {
            notice: &self.notice,
            mode: self.mode,
            fingerprint: "9f2c41d0aa17e3b8c5d60f4e2b7a918c3d5e6f708192a3b4c5d6e7f8091a2b3c",
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
            visited: &self.visited,
            replay_offered: self.replay_offered,
            replay_begun: false,
            clock_behind: self.clock_behind,
            chain_broken: self.chain_broken.as_deref(),
            signer: None,
        };
        View {
            text: &self.text,
            now: self.now,
            today: self.now.date_naive(),
            screen,
            home: &self.home,
            open: matches!(screen, Screen::Step(_)).then_some(open),
            read_notice: None,
            correcting: None,
            trouble: self.trouble.as_ref(),
            said: self.said.as_ref(),
            busy: false,
            progress: self.progress,
            checked: &self.checked,
            preview: self.preview.as_ref(),
            workshop: None,
            turn: 0,
            counted: None,
            look: Look::Light,
            motion: Motion::None,
            languages: &LANGUAGES,
            data_dir: Path::new("/home/me/.local/share/fair-notice"),
            network: Network::Refused,
        }
    }
}

/// An instant for readers of a test.
pub fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}
