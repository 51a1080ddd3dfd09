//! Records of a made-up notice with a public key, a fixed clock and counted UUIDs: the same bytes in
//! every run.

use chrono::{DateTime, Utc};
use chrono_tz::{Europe, Tz};
use ed25519_dalek::SigningKey;
use fair_notice::{
    decision::Worth,
    dossier::Dossier,
    ledger::{
        self, ChainId, Entry, Fact, Mode, Outcome, Shown, Taken,
        chain::{self, Linked},
    },
    notice::{Channel, Notice, PartialDate, Side, digest, parse},
    record::{self, Record, Statement},
    text::Text,
    window::{Anchor, AnchorTime},
};
use uuid::Uuid;

/// The key pair of the W3C's test vectors. It is public: never a real record's.
pub(crate) const PUBLIC_SECRET: &str = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";
pub(crate) const PUBLIC_DID: &str = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";

pub(crate) fn public_key() -> SigningKey {
    let bytes = bs58::decode(&PUBLIC_SECRET[1..]).into_vec().unwrap();
    assert_eq!(bytes[..2], [0x80, 0x26]);
    SigningKey::from_bytes(bytes[2..].try_into().unwrap())
}

pub(crate) fn notice() -> Notice {
    parse::parse(include_str!("../vectors/notice.toml")).unwrap()
}

pub(crate) fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// A chain of one notice, and when a record of it is made.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) notice: Notice,
    pub(crate) mode: Mode,
    pub(crate) entries: Vec<Entry>,
    pub(crate) created: DateTime<Utc>,
}

impl Case {
    fn new(name: &'static str, mode: Mode, created: &str, entries: &[(&str, Fact)]) -> Self {
        let entries = entries
            .iter()
            .map(|(at, fact)| Entry {
                at: instant(at),
                fact: fact.clone(),
            })
            .collect();
        Self {
            name,
            notice: notice(),
            mode,
            entries,
            created: instant(created),
        }
    }

    /// Of another notice, which was looked at once.
    pub(crate) fn of(name: &'static str, notice: &str, created: &str) -> Self {
        let notice = parse::parse(notice).unwrap();
        let opened = Fact::NoticeOpened {
            shown: shown(&notice),
            zone: zone(),
        };
        Self {
            notice,
            ..Self::new(name, Mode::Real, created, &[(created, opened)])
        }
    }

    pub(crate) fn dossier(&self) -> Dossier {
        let chain = ChainId {
            notice: self.notice.slug.clone(),
            mode: self.mode,
        };
        let mut lines: Vec<Linked> = Vec::new();
        for entry in &self.entries {
            lines.push(chain::link(&chain, lines.last(), entry.clone()).unwrap());
        }
        let today = self.created.with_timezone(&zone()).date_naive();
        Dossier::new(self.notice.clone(), self.mode, &lines, zone(), today)
    }

    pub(crate) fn with_statement<T>(
        &self,
        language: &str,
        use_it: impl FnOnce(&Statement<'_>) -> T,
    ) -> T {
        let (dossier, text) = (self.dossier(), Text::new(language));
        let mark = self.entries.iter().fold(None, ledger::mark_after);
        let mut statement = dossier.statement(self.created, mark, Uuid::from_u128(0xffff), &text);
        statement.app_version = "0.0.0";
        use_it(&statement)
    }

    pub(crate) fn record(&self) -> Record {
        self.record_in("en")
    }

    pub(crate) fn record_in(&self, language: &str) -> Record {
        self.with_statement(language, |statement| {
            record::make(statement, &mut counted(), &public_key())
        })
    }

    pub(crate) fn markdown(&self, language: &str) -> String {
        self.record_in(language).to_markdown()
    }
}

/// One for each way a record can come about.
pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "opted-out",
            Mode::Real,
            "2024-02-10T08:15:31Z",
            &[
                ("2024-02-05T18:00:00Z", opened()),
                (
                    "2024-02-05T18:04:10Z",
                    decided("ads", Side::OptOut, Worth::InTime),
                ),
                (
                    "2024-02-05T18:05:00Z",
                    decided("court", Side::OptOut, Worth::InTime),
                ),
                (
                    "2024-02-06T07:30:00Z",
                    Fact::StepDone {
                        step: "open".to_owned(),
                        done: true,
                    },
                ),
                (
                    "2024-02-06T07:31:00Z",
                    Fact::StepDone {
                        step: "untick".to_owned(),
                        done: true,
                    },
                ),
                (
                    "2024-02-06T07:32:00Z",
                    Fact::StepDone {
                        step: "untick".to_owned(),
                        done: false,
                    },
                ),
            ],
        ),
        Case::new(
            "allowed",
            Mode::Real,
            "2024-02-10T08:15:31Z",
            &[
                ("2024-02-05T18:00:00Z", opened()),
                (
                    "2024-02-05T18:04:10Z",
                    decided("ads", Side::Allow, Worth::InTime),
                ),
            ],
        ),
        Case::new(
            "changed-twice",
            Mode::Real,
            "2024-03-03T10:00:00Z",
            &[
                ("2024-02-05T18:00:00Z", opened()),
                (
                    "2024-02-05T18:04:10Z",
                    decided("ads", Side::OptOut, Worth::InTime),
                ),
                (
                    "2024-02-07T09:00:00Z",
                    Fact::Exported {
                        format: "jsonld".to_owned(),
                        record: Some(Uuid::from_u128(0xaaaa).to_string()),
                        sha256: "ab".repeat(32),
                    },
                ),
                (
                    "2024-02-07T09:10:00Z",
                    Fact::Exported {
                        format: "md".to_owned(),
                        record: Some(Uuid::from_u128(0xbbbb).to_string()),
                        sha256: "cd".repeat(32),
                    },
                ),
                (
                    "2034-02-09T12:00:00Z",
                    decided("ads", Side::Allow, Worth::InTime),
                ),
                (
                    "2024-02-09T13:00:00Z",
                    Fact::ClockCorrected {
                        was: instant("2034-02-09T12:00:00Z"),
                    },
                ),
                (
                    "2024-02-11T12:00:00Z",
                    Fact::AnchorEntered {
                        anchor: Anchor::Accepted,
                        time: Some(AnchorTime::Moment("2024-02-04T20:15:00".parse().unwrap())),
                        zone: zone(),
                    },
                ),
                (
                    "2024-03-03T09:00:00Z",
                    decided("ads", Side::OptOut, Worth::AfterSafeDate),
                ),
            ],
        ),
        Case::new(
            "followed-up",
            Mode::Real,
            "2024-03-09T08:15:31Z",
            &[
                ("2024-02-05T18:00:00Z", opened()),
                (
                    "2024-02-05T18:04:10Z",
                    decided("ads", Side::OptOut, Worth::InTime),
                ),
                (
                    "2024-02-05T18:20:00Z",
                    Fact::LetterPrepared {
                        reference: "2024-7K3M9QX".to_owned(),
                        choice: "ads".to_owned(),
                        channel: Channel::Letter,
                    },
                ),
                (
                    "2024-02-06T11:00:00Z",
                    Fact::LetterSent {
                        reference: "2024-7K3M9QX".to_owned(),
                        on: "2024-02-06".parse().unwrap(),
                    },
                ),
                (
                    "2024-02-06T11:02:00Z",
                    Fact::EvidenceAttached {
                        name: "receipt <of the post>.png".to_owned(),
                        size: 48_213,
                        sha256: "9f".repeat(32),
                    },
                ),
                ("2024-02-09T09:00:00Z", found(3, Outcome::Honoured, "")),
                (
                    "2024-03-07T09:00:00Z",
                    found(30, Outcome::CameBack, "The box was ticked again."),
                ),
                (
                    "2024-03-08T09:00:00Z",
                    Fact::Imported {
                        record: Uuid::from_u128(0xcccc).to_string(),
                        signer: PUBLIC_DID.to_owned(),
                        created: instant("2024-02-04T10:00:00Z"),
                        sha256: "12".repeat(32),
                        decisions: vec![Taken {
                            choice: "court".to_owned(),
                            side: Side::OptOut,
                            at: instant("2024-02-03T10:00:00Z"),
                        }],
                    },
                ),
                (
                    "2024-03-08T10:00:00Z",
                    Fact::Exported {
                        format: "ics".to_owned(),
                        record: None,
                        sha256: "34".repeat(32),
                    },
                ),
            ],
        ),
        Case::new("undecided", Mode::Real, "2024-02-10T08:15:31Z", &[]),
        Case::new(
            "closed",
            Mode::Real,
            "2024-03-20T08:15:31Z",
            &[("2024-02-05T18:00:00Z", opened())],
        ),
        Case::new(
            "told-afterwards",
            Mode::Real,
            "2024-03-20T08:15:31Z",
            &[
                ("2024-03-19T18:00:00Z", opened()),
                (
                    "2024-03-19T18:10:00Z",
                    Fact::ToldAfterwards {
                        choice: "ads".to_owned(),
                        side: Side::OptOut,
                        when: PartialDate::Month(2024, 2),
                        backed_by: "a screenshot <of the settings>".to_owned(),
                    },
                ),
            ],
        ),
        Case::new(
            "replay",
            Mode::Replay,
            "2026-11-24T08:15:31Z",
            &[
                ("2026-11-23T09:00:00Z", opened()),
                (
                    "2026-11-23T09:00:01Z",
                    Fact::ReplayStarted {
                        day: "2026-11-23".parse().unwrap(),
                        zone: zone(),
                    },
                ),
                (
                    "2026-11-23T09:14:00Z",
                    decided("ads", Side::OptOut, Worth::InTime),
                ),
            ],
        ),
        Case::new(
            "workshop",
            Mode::Workshop,
            "2026-11-24T08:15:31Z",
            &[
                ("2026-11-24T08:00:00Z", opened()),
                (
                    "2026-11-24T08:10:00Z",
                    decided("ads", Side::Allow, Worth::InTime),
                ),
            ],
        ),
        Case::of(
            "no-choice",
            include_str!("../notices/no-choice.toml"),
            "2025-03-20T08:15:31Z",
        ),
        Case::of(
            "open-ended",
            include_str!("../notices/open-ended.toml"),
            "2025-03-20T08:15:31Z",
        ),
    ]
}

pub(crate) fn case(name: &str) -> Case {
    cases().into_iter().find(|case| case.name == name).unwrap()
}

fn zone() -> Tz {
    Europe::Berlin
}

fn shown(notice: &Notice) -> Shown {
    Shown {
        revision: notice.revision,
        fingerprint: digest::fingerprint(notice).hex(),
        language: "en".to_owned(),
    }
}

fn found(after_days: u16, outcome: Outcome, note: &str) -> Fact {
    Fact::OutcomeChecked {
        choice: "ads".to_owned(),
        after_days,
        outcome,
        note: note.to_owned(),
    }
}

pub(crate) fn opened() -> Fact {
    Fact::NoticeOpened {
        shown: shown(&notice()),
        zone: zone(),
    }
}

pub(crate) fn decided(choice: &str, side: Side, worth: Worth) -> Fact {
    Fact::Decided {
        choice: choice.to_owned(),
        side,
        worth,
        shown: shown(&notice()),
    }
}

/// UUIDs that count up from 1.
fn counted() -> impl FnMut() -> Uuid {
    let mut last = 0;
    move || {
        last += 1;
        Uuid::from_u128(last)
    }
}
