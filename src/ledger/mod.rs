//! What happened with a notice, in order: entries, and what holds now because of them.
//! Pure: storing is the store's business, linking is `chain`'s. Nothing here removes an entry.

pub mod chain;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{
    decision::{Decision, Standing, Worth},
    notice::{Choice, PartialDate, Side, Slug},
    window::{Anchor, AnchorTime, Facts},
};

/// Which world a chain belongs to. Real, replay and workshop have separate chains, keys and standings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    Real,
    Replay,
    Workshop,
}

impl Mode {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Replay => "replay",
            Self::Workshop => "workshop",
        }
    }
}

/// The lines of one notice and mode.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChainId {
    pub notice: Slug,
    pub mode: Mode,
}

impl fmt::Display for ChainId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.notice, self.mode.as_str())
    }
}

/// One line of the ledger: what happened, and what the clock said.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub at: DateTime<Utc>,
    pub fact: Fact,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "kebab-case",
    rename_all_fields = "kebab-case",
    deny_unknown_fields
)]
pub enum Fact {
    /// The person saw the notice in these words; the first one fixes the person's zone.
    NoticeOpened { shown: Shown, zone: Tz },
    /// The notice's dates were moved so that the announcement falls on `day`.
    ReplayStarted { day: NaiveDate, zone: Tz },
    /// When something happened to the person, on the notice's own calendar; `None` takes it back.
    AnchorEntered {
        anchor: Anchor,
        time: Option<AnchorTime>,
        zone: Tz,
    },
    Decided {
        choice: String,
        side: Side,
        worth: Worth,
        shown: Shown,
    },
    /// What the person says they did in the service itself, at some other time.
    ToldAfterwards {
        choice: String,
        side: Side,
        when: PartialDate,
        backed_by: String,
    },
    /// A step of carrying out ticked, or the tick taken back.
    StepDone { step: String, done: bool },
    Exported {
        format: String,
        record: String,
        sha256: String,
    },
    /// The person states that the clock was wrong when it said `was`.
    ClockCorrected { was: DateTime<Utc> },
}

/// Which words were shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Shown {
    pub revision: u32,
    /// Hex of the notice's fingerprint in this language.
    pub fingerprint: String,
    pub language: String,
}

/// Something the person did in the service, told afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub choice: String,
    pub side: Side,
    pub when: PartialDate,
    pub backed_by: String,
    /// When it was told.
    pub at: DateTime<Utc>,
}

/// What holds now for each of a notice's choices. What was told afterwards is not a decision.
pub fn standing_from(entries: &[Entry], choices: &[Choice]) -> BTreeMap<String, Standing> {
    let mut standings: BTreeMap<String, Standing> = choices
        .iter()
        .map(|choice| (choice.id.clone(), Standing::Undecided))
        .collect();
    for entry in entries {
        if let Fact::Decided {
            choice,
            side,
            worth,
            ..
        } = &entry.fact
        {
            let decision = Decision {
                choice: choice.clone(),
                side: *side,
                at: entry.at,
                worth: *worth,
            };
            standings.insert(choice.clone(), Standing::Decided(decision));
        }
    }
    standings
}

/// What windows are computed from: the anchors last entered, the zone of the newest of them or else
/// of the first opening, and the shift of a replay.
pub fn facts_from(entries: &[Entry], announced: NaiveDate, zone_now: Tz) -> Facts {
    let mut facts = Facts {
        announced,
        anchors: BTreeMap::new(),
        zone: zone_now,
        shift_days: 0,
    };
    let mut zone = None;
    for entry in entries {
        match &entry.fact {
            Fact::NoticeOpened {
                zone: at_opening, ..
            } => {
                zone.get_or_insert(*at_opening);
            }
            Fact::ReplayStarted {
                day,
                zone: at_start,
            } => {
                zone = Some(*at_start);
                facts.shift_days = (*day - announced).num_days();
            }
            Fact::AnchorEntered {
                anchor,
                time,
                zone: at_entry,
            } => {
                zone = Some(*at_entry);
                match time {
                    Some(time) => facts.anchors.insert(*anchor, (*time, *at_entry)),
                    None => facts.anchors.remove(anchor),
                };
            }
            _ => {}
        }
    }
    facts.zone = zone.unwrap_or(zone_now);
    facts
}

/// The steps ticked, with the time of the last tick.
pub fn steps_done(entries: &[Entry]) -> BTreeMap<String, DateTime<Utc>> {
    let mut done = BTreeMap::new();
    for entry in entries {
        match &entry.fact {
            Fact::StepDone { step, done: true } => {
                done.insert(step.clone(), entry.at);
            }
            Fact::StepDone { step, done: false } => {
                done.remove(step);
            }
            _ => {}
        }
    }
    done
}

/// What was told afterwards, oldest first.
pub fn told_from(entries: &[Entry]) -> Vec<Told> {
    entries
        .iter()
        .filter_map(|entry| match &entry.fact {
            Fact::ToldAfterwards {
                choice,
                side,
                when,
                backed_by,
            } => Some(Told {
                choice: choice.clone(),
                side: *side,
                when: *when,
                backed_by: backed_by.clone(),
                at: entry.at,
            }),
            _ => None,
        })
        .collect()
}

/// The latest time in the ledger, entry by entry in the order in which they were written, whatever
/// their chain. A correction of the clock starts it anew: the time before it was wrong.
pub fn mark_after(mark: Option<DateTime<Utc>>, entry: &Entry) -> Option<DateTime<Utc>> {
    match entry.fact {
        Fact::ClockCorrected { .. } => Some(entry.at),
        _ => mark.max(Some(entry.at)),
    }
}

/// The fingerprints that a chain names, whose words the store keeps.
pub fn fingerprints_named(entries: &[Entry]) -> BTreeSet<&str> {
    entries
        .iter()
        .filter_map(|entry| match &entry.fact {
            Fact::NoticeOpened { shown, .. } | Fact::Decided { shown, .. } => {
                Some(shown.fingerprint.as_str())
            }
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;
    use chrono_tz::{Asia, Europe};

    use super::*;
    use crate::notice::{ChoiceSide, Reversible};

    fn minute(minute: u32) -> DateTime<Utc> {
        format!("2026-11-23T10:{minute:02}:00Z").parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// One entry a minute.
    fn entries(facts: impl IntoIterator<Item = Fact>) -> Vec<Entry> {
        (0..)
            .zip(facts)
            .map(|(number, fact)| Entry {
                at: minute(number),
                fact,
            })
            .collect()
    }

    fn shown() -> Shown {
        Shown {
            revision: 1,
            fingerprint: "aa".to_owned(),
            language: "en".to_owned(),
        }
    }

    fn opened(zone: Tz) -> Fact {
        Fact::NoticeOpened {
            shown: shown(),
            zone,
        }
    }

    fn decided(choice: &str, side: Side) -> Fact {
        Fact::Decided {
            choice: choice.to_owned(),
            side,
            worth: Worth::InTime,
            shown: Shown {
                fingerprint: "bb".to_owned(),
                ..shown()
            },
        }
    }

    fn told(choice: &str) -> Fact {
        Fact::ToldAfterwards {
            choice: choice.to_owned(),
            side: Side::OptOut,
            when: PartialDate::Year(2016),
            backed_by: "a screenshot".to_owned(),
        }
    }

    fn ticked(step: &str, done: bool) -> Fact {
        Fact::StepDone {
            step: step.to_owned(),
            done,
        }
    }

    fn accepted(time: Option<&str>, zone: Tz) -> Fact {
        Fact::AnchorEntered {
            anchor: Anchor::Accepted,
            time: time.map(|text| AnchorTime::Day(day(text))),
            zone,
        }
    }

    fn choice(id: &str) -> Choice {
        let side = || ChoiceSide {
            words: String::new(),
            means: String::new(),
        };
        Choice {
            id: id.to_owned(),
            window: "window".to_owned(),
            question: String::new(),
            covers: Vec::new(),
            first: Side::Allow,
            opt_out: side(),
            allow: side(),
            unchanged: String::new(),
            if_nothing: String::new(),
            reversible: Reversible::Yes,
        }
    }

    /// What holds for the choices `ads` and `history`.
    fn sides(facts: impl IntoIterator<Item = Fact>) -> [Option<Side>; 2] {
        let standings = standing_from(&entries(facts), &[choice("ads"), choice("history")]);
        ["ads", "history"].map(|id| standings[id].side())
    }

    #[test]
    fn a_choice_is_undecided_until_its_own_is_taken() {
        assert_eq!(sides([]), [None, None]);
        assert_eq!(sides([opened(Tz::UTC), told("ads")]), [None, None]);
        assert_eq!(
            sides([decided("history", Side::Allow)]),
            [None, Some(Side::Allow)]
        );
    }

    #[test]
    fn the_last_decision_holds_by_its_place_not_by_its_time() {
        let mut back_and_forth = entries([
            decided("ads", Side::OptOut),
            decided("ads", Side::Allow),
            told("ads"),
        ]);
        back_and_forth[1].at = minute(0) - chrono::TimeDelta::days(1);
        let standings = standing_from(&back_and_forth, &[choice("ads")]);
        let Standing::Decided(decision) = &standings["ads"] else {
            panic!("decided");
        };
        assert_eq!(decision.side, Side::Allow);
        assert_eq!(decision.at, back_and_forth[1].at);
    }

    #[test]
    fn a_decision_on_a_choice_that_a_revision_took_away_is_still_told() {
        let standings = standing_from(&entries([decided("gone", Side::OptOut)]), &[choice("ads")]);
        assert_eq!(standings["ads"], Standing::Undecided);
        assert_eq!(standings["gone"].side(), Some(Side::OptOut));
    }

    fn facts(facts: impl IntoIterator<Item = Fact>) -> Facts {
        facts_from(&entries(facts), day("2016-08-25"), Asia::Tokyo)
    }

    #[test]
    fn without_entries_the_zone_is_the_computers_and_nothing_is_moved() {
        let facts = facts([]);
        assert_eq!((facts.zone, facts.shift_days), (Asia::Tokyo, 0));
        assert!(facts.anchors.is_empty());
        assert_eq!(facts.announced, day("2016-08-25"));
    }

    #[test]
    fn the_zone_is_that_of_the_first_opening_until_an_anchor_names_another() {
        let berlin = opened(Europe::Berlin);
        assert_eq!(
            facts([berlin.clone(), opened(Asia::Tokyo)]).zone,
            Europe::Berlin
        );
        let paris = accepted(Some("2016-09-20"), Europe::Paris);
        let both = facts([berlin, paris, opened(Asia::Tokyo)]);
        assert_eq!(both.zone, Europe::Paris);
    }

    #[test]
    fn the_anchor_last_entered_holds_and_can_be_taken_back() {
        let first = accepted(Some("2016-09-20"), Europe::Berlin);
        let second = accepted(Some("2016-09-21"), Europe::Berlin);
        let back = accepted(None, Europe::Berlin);
        let known = facts([first.clone(), second.clone()]);
        assert_eq!(
            known.anchors[&Anchor::Accepted],
            (AnchorTime::Day(day("2016-09-21")), Europe::Berlin)
        );
        assert!(facts([first, second, back]).anchors.is_empty());
    }

    #[test]
    fn a_replay_moves_by_whole_days_from_the_announcement_to_its_start() {
        let started = |text| Fact::ReplayStarted {
            day: day(text),
            zone: Europe::Berlin,
        };
        let shifted = |text| facts([opened(Asia::Tokyo), started(text)]);
        assert_eq!(shifted("2016-08-25").shift_days, 0);
        assert_eq!(shifted("2016-08-26").shift_days, 1);
        assert_eq!(shifted("2026-08-25").shift_days, 3652);
        assert_eq!(shifted("2026-08-25").zone, Europe::Berlin);
    }

    #[test]
    fn a_tick_taken_back_is_not_done_and_a_second_one_counts_from_then() {
        let done = steps_done(&entries([
            ticked("a", true),
            ticked("b", true),
            ticked("a", false),
            ticked("c", true),
            ticked("c", true),
        ]));
        let expected = [("b".to_owned(), minute(1)), ("c".to_owned(), minute(4))];
        assert_eq!(done, BTreeMap::from(expected));
    }

    #[test]
    fn what_was_told_is_kept_apart_from_decisions() {
        let told = told_from(&entries([decided("ads", Side::Allow), told("ads")]));
        assert_eq!(told.len(), 1);
        assert_eq!((told[0].side, told[0].at), (Side::OptOut, minute(1)));
    }

    #[test]
    fn the_words_of_openings_and_decisions_are_named() {
        let entries = entries([
            opened(Tz::UTC),
            ticked("a", true),
            decided("ads", Side::Allow),
        ]);
        assert_eq!(fingerprints_named(&entries), BTreeSet::from(["aa", "bb"]));
    }

    #[test]
    fn the_mark_is_the_latest_time_since_the_last_correction() {
        let mark = |minutes: &[(u32, bool)]| {
            minutes.iter().fold(None, |mark, (number, correction)| {
                let fact = if *correction {
                    Fact::ClockCorrected { was: minute(59) }
                } else {
                    ticked("a", true)
                };
                let at = minute(*number);
                mark_after(mark, &Entry { at, fact })
            })
        };
        assert_eq!(mark(&[]), None);
        assert_eq!(mark(&[(5, false), (3, false)]), Some(minute(5)));
        assert_eq!(mark(&[(59, false), (3, true)]), Some(minute(3)));
        assert_eq!(mark(&[(59, false), (3, true), (2, false)]), Some(minute(3)));
        assert_eq!(mark(&[(59, false), (3, true), (4, false)]), Some(minute(4)));
        assert_eq!(mark(&[(59, true), (3, true)]), Some(minute(3)));
    }

    #[test]
    fn every_fact_reads_back_from_its_line() {
        let moment: NaiveDateTime = "2016-09-20T14:05:00".parse().unwrap();
        let all = [
            opened(Europe::Berlin),
            Fact::ReplayStarted {
                day: day("2026-11-23"),
                zone: Asia::Kolkata,
            },
            accepted(Some("2016-09-20"), Europe::Berlin),
            accepted(None, Europe::Berlin),
            Fact::AnchorEntered {
                anchor: Anchor::Received,
                time: Some(AnchorTime::Moment(moment)),
                zone: Tz::UTC,
            },
            decided("ads", Side::OptOut),
            told("ads"),
            ticked("a", false),
            Fact::Exported {
                format: "jsonld".to_owned(),
                record: "urn:uuid:x".to_owned(),
                sha256: "00".to_owned(),
            },
            Fact::ClockCorrected { was: minute(1) },
        ];
        let id = ChainId {
            notice: "some-notice".to_owned(),
            mode: Mode::Workshop,
        };
        for entry in entries(all) {
            let line = chain::link(&id, None, entry.clone()).unwrap();
            assert_eq!(chain::entry_of(&line.bytes), Some(entry));
        }
    }
}
