//! What happened: the consent events of a choice, the whole history of the chain, and what was done
//! in the service, told afterwards, or found later. Silence is never written as consent, and nothing
//! told afterwards or imported as decided.

use chrono::{DateTime, Utc};

use super::{
    json::{Json, list, object},
    json_ld::{Receipt, yes_no},
    processes::{indefinite, until},
    timestamp,
};
use crate::{
    decision::Worth,
    ledger::{
        self, Entry, Fact, Shown, Taken,
        follow_up::{self, Evidence, PlannedCheck, PreparedLetter},
    },
    notice::{Channel, Choice, Notice, Side},
    window::{Anchor, AnchorTime},
};

/// A decision, with the words of its side as they were shown.
struct Decided<'e> {
    at: DateTime<Utc>,
    side: Side,
    worth: Worth,
    words: &'e str,
    shown: &'e Shown,
}

impl Receipt<'_, '_> {
    /// What was chosen about this purpose or right and when, oldest first; without a choice, the one
    /// event that says so. A decision on another revision counts for what it was asked about then.
    pub(super) fn events(self, choice: &Choice, covered: &str) -> Vec<Json> {
        let decided: Vec<Decided<'_>> = self
            .statement
            .entries
            .iter()
            .filter_map(|entry| self.decided(entry, choice, covered))
            .collect();
        if decided.is_empty() {
            return vec![self.without_a_choice(choice)];
        }
        let mut events = Vec::with_capacity(decided.len());
        let mut given = false;
        for (index, decision) in decided.iter().enumerate() {
            let Decided {
                at,
                side,
                worth,
                words,
                shown,
            } = *decision;
            let (types, involvement) = match side {
                Side::Allow => (
                    list(["dpv:ConsentGiven", "dpv:ExpressedConsent"]),
                    "dpv:OptingInToProcess",
                ),
                Side::OptOut if given => {
                    (list(["dpv:ConsentWithdrawn"]), "dpv:OptingOutFromProcess")
                }
                Side::OptOut => (list(["dpv:ConsentRefused"]), "dpv:OptingOutFromProcess"),
            };
            given = side == Side::Allow;
            let duration = match decided.get(index + 1) {
                Some(next) => until(timestamp(next.at)),
                None => object([
                    ("type", "dpv:UntilEventDuration".into()),
                    (
                        "value",
                        self.statement.text.say("receipt-until-changed").into(),
                    ),
                ]),
            };
            let method = self
                .statement
                .text
                .say_with("receipt-method-chosen", &[("side", words.into())]);
            events.push(object([
                ("type", types),
                ("title", words.into()),
                ("indicatedAt", timestamp(at).into()),
                ("indicatedBy", self.subject().into()),
                ("indicationMethod", method.into()),
                ("duration", duration),
                ("involvement", list([involvement])),
                ("side", side_name(side).into()),
                ("worth", worth_name(worth).into()),
                ("version", shown.revision.to_string().into()),
                ("sha256", (&shown.fingerprint).into()),
            ]));
        }
        events
    }

    /// The decision in this entry, where it is one about this purpose or right.
    fn decided<'e>(self, entry: &'e Entry, choice: &'e Choice, covered: &str) -> Option<Decided<'e>>
    where
        Self: 'e,
    {
        let Fact::Decided {
            choice: id,
            side,
            worth,
            shown,
        } = &entry.fact
        else {
            return None;
        };
        if *id != choice.id {
            return None;
        }
        let words = if shown.revision == self.statement.notice.revision {
            &choice.side(*side).words
        } else {
            let earlier = self.statement.earlier.get(&shown.fingerprint)?;
            let then = earlier.iter().find(|then| then.id == *id)?;
            if !then.covers.iter().any(|id| id == covered) {
                return None;
            }
            then.words(*side)
        };
        Some(Decided {
            at: entry.at,
            side: *side,
            worth: *worth,
            words,
            shown,
        })
    }

    /// Nobody indicated anything, so `indicatedAt` is the record's own time and nobody stands under
    /// `indicatedBy`.
    fn without_a_choice(self, choice: &Choice) -> Json {
        let text = self.statement.text;
        let created = timestamp(self.statement.created);
        if self.statement.is_closed(choice) {
            return object([
                ("type", list(["dpv:ConsentUnknown"])),
                ("indicatedAt", created.into()),
                ("indicationMethod", text.say("receipt-method-closed").into()),
                ("duration", indefinite(text.say("receipt-until-changed"))),
                ("involvement", list(["dpv:EntityPassiveInvolvement"])),
            ]);
        }
        object([
            ("type", list(["dpv:ConsentRequested"])),
            ("indicatedAt", created.into()),
            (
                "indicationMethod",
                text.say("receipt-method-none-yet").into(),
            ),
            ("duration", self.offered_until(choice)),
        ])
    }

    /// Every entry of the chain, in its order.
    pub(super) fn history(self) -> Vec<Json> {
        let entries = self.statement.entries.iter();
        entries
            .map(|entry| happening(entry, self.statement.notice))
            .collect()
    }

    /// What was guessed of the notice's rows in a workshop: the row's id, and the first answer.
    pub(super) fn guesses(self) -> Vec<Json> {
        let guesses = ledger::guesses_from(self.statement.entries).into_iter();
        guesses
            .map(|(row, answer)| {
                object([
                    ("identifier", row.into()),
                    ("value", answer.as_str().into()),
                ])
            })
            .collect()
    }

    pub(super) fn told_afterwards(self) -> Vec<Json> {
        let told = ledger::told_from(self.statement.entries);
        let told = told.iter().map(|told| {
            let choice = self.statement.notice.choice(&told.choice);
            let words = choice.map(|choice| &choice.side(told.side).words);
            object([
                ("choice", (&told.choice).into()),
                ("side", side_name(told.side).into()),
            ])
            .with_some("title", words)
            .with("when", told.when.to_string())
            .with("backedBy", &told.backed_by)
            .with("at", timestamp(told.at))
        });
        told.collect()
    }

    /// The steps that hold for this person or were ticked, with the time of the tick.
    pub(super) fn steps(self) -> Vec<Json> {
        let statement = self.statement;
        let done = ledger::steps_done(statement.entries);
        let mut steps = Vec::new();
        for way in &statement.notice.ways {
            for step in &way.steps {
                let ticked = done.get(&step.id);
                if ticked.is_none() && !way.applies.holds(statement.facts) {
                    continue;
                }
                let json = object([
                    ("step", (&step.id).into()),
                    ("choice", (&way.choice).into()),
                    ("channel", channel_name(way.channel).into()),
                    ("way", (&way.words).into()),
                    ("title", (&step.words).into()),
                    ("done", yes_no(ticked.is_some()).into()),
                ]);
                steps.push(json.with_some("at", ticked.map(|at| timestamp(*at))));
            }
        }
        steps
    }

    /// Letters prepared and sent, without their text or whoever they name.
    pub(super) fn letters(self) -> Vec<Json> {
        let letters = follow_up::letters_from(self.statement.entries);
        letters.iter().map(letter).collect()
    }

    /// Files that back the choice, by name, size and SHA-256.
    pub(super) fn evidence(self) -> Vec<Json> {
        let evidence = follow_up::evidence_from(self.statement.entries);
        evidence.iter().map(file).collect()
    }

    /// When to look whether the service kept to an opt-out, and what was found.
    pub(super) fn checks(self) -> Vec<Json> {
        let statement = self.statement;
        let checks = follow_up::checks_from(
            statement.entries,
            statement.notice,
            statement.standings,
            statement.facts.zone,
        );
        checks.iter().map(check).collect()
    }
}

fn letter(letter: &PreparedLetter) -> Json {
    object([
        ("reference", (&letter.reference).into()),
        ("choice", (&letter.choice).into()),
        ("channel", channel_name(letter.channel).into()),
        ("prepared", timestamp(letter.prepared).into()),
    ])
    .with_some("sent", letter.sent.map(|(on, _)| on.to_string()))
}

fn file(evidence: &Evidence) -> Json {
    object([
        ("name", (&evidence.name).into()),
        ("size", evidence.size.to_string().into()),
        ("sha256", (&evidence.sha256).into()),
        ("at", timestamp(evidence.attached).into()),
    ])
}

fn check(check: &PlannedCheck) -> Json {
    let planned = object([
        ("choice", (&check.choice).into()),
        ("afterDays", check.after_days.to_string().into()),
        ("day", check.due.to_string().into()),
    ]);
    match &check.found {
        Some(found) => planned
            .with("found", found.outcome.as_str())
            .with("note", &found.note)
            .with("at", timestamp(found.at)),
        None => planned,
    }
}

fn decision_elsewhere(taken: &Taken, notice: &Notice) -> Json {
    let choice = notice.choice(&taken.choice);
    object([
        ("choice", (&taken.choice).into()),
        ("side", side_name(taken.side).into()),
        ("at", timestamp(taken.at).into()),
    ])
    .with_some("title", choice.map(|choice| &choice.side(taken.side).words))
}

fn happening(entry: &Entry, notice: &Notice) -> Json {
    let fact = |name: &str| object([("fact", name.into()), ("at", timestamp(entry.at).into())]);
    match &entry.fact {
        Fact::NoticeOpened { shown, zone } => {
            with_shown(fact("notice-opened"), shown).with("zone", zone.name())
        }
        Fact::ReplayStarted { day, zone } => fact("replay-started")
            .with("day", day.to_string())
            .with("zone", zone.name()),
        Fact::AnchorEntered { anchor, time, zone } => fact("anchor-entered")
            .with("anchor", anchor_name(*anchor))
            // Without a time the person took back what was entered before.
            .with_some("when", time.map(anchor_time))
            .with("zone", zone.name()),
        Fact::Decided {
            choice,
            side,
            worth,
            shown,
        } => {
            let decided = fact("decided")
                .with("choice", choice)
                .with("side", side_name(*side))
                .with("worth", worth_name(*worth));
            with_shown(decided, shown)
        }
        Fact::ToldAfterwards {
            choice,
            side,
            when,
            backed_by,
        } => fact("told-afterwards")
            .with("choice", choice)
            .with("side", side_name(*side))
            .with("when", when.to_string())
            .with("backedBy", backed_by),
        Fact::StepDone { step, done } => fact("step-done")
            .with("step", step)
            .with("done", yes_no(*done)),
        Fact::LetterPrepared {
            reference,
            choice,
            channel,
        } => fact("letter-prepared")
            .with("reference", reference)
            .with("choice", choice)
            .with("channel", channel_name(*channel)),
        Fact::LetterSent { reference, on } => fact("letter-sent")
            .with("reference", reference)
            .with("day", on.to_string()),
        Fact::EvidenceAttached { name, size, sha256 } => fact("evidence-attached")
            .with("name", name)
            .with("size", size.to_string())
            .with("sha256", sha256),
        Fact::OutcomeChecked {
            choice,
            after_days,
            outcome,
            note,
        } => fact("outcome-checked")
            .with("choice", choice)
            .with("afterDays", after_days.to_string())
            .with("found", outcome.as_str())
            .with("note", note),
        Fact::Exported {
            format,
            record,
            sha256,
        } => fact("exported")
            .with("format", format)
            .with_some("record", record.as_deref().map(urn_of))
            .with("sha256", sha256),
        Fact::Imported {
            record,
            signer,
            created,
            sha256,
            decisions,
        } => fact("imported")
            .with("record", urn_of(record))
            .with("signer", signer)
            .with("made", timestamp(*created))
            .with("sha256", sha256)
            .with("decisions", {
                let taken = decisions.iter();
                list(taken.map(|taken| decision_elsewhere(taken, notice)))
            }),
        Fact::ClockCorrected { was } => fact("clock-corrected").with("was", timestamp(*was)),
        Fact::Guessed { .. } => fact("guessed"),
    }
}

/// A record's id as an IRI, whichever way it was kept.
fn urn_of(record: &str) -> String {
    format!("urn:uuid:{}", record.trim_start_matches("urn:uuid:"))
}

fn with_shown(json: Json, shown: &Shown) -> Json {
    json.with("version", shown.revision.to_string())
        .with("sha256", &shown.fingerprint)
        .with("language", &shown.language)
}

fn anchor_time(time: AnchorTime) -> String {
    match time {
        AnchorTime::Day(day) => day.to_string(),
        AnchorTime::Moment(moment) => moment.format("%Y-%m-%dT%H:%M:%S").to_string(),
    }
}

pub(super) fn anchor_name(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Announced => "announced",
        Anchor::Shown => "shown",
        Anchor::Accepted => "accepted",
        Anchor::Sent => "sent",
        Anchor::Received => "received",
        Anchor::Registered => "registered",
    }
}

fn side_name(side: Side) -> &'static str {
    match side {
        Side::OptOut => "opt-out",
        Side::Allow => "allow",
    }
}

fn worth_name(worth: Worth) -> &'static str {
    match worth {
        Worth::InTime => "in-time",
        Worth::AfterSafeDate => "after-safe-date",
        Worth::FutureOnly => "future-only",
    }
}

fn channel_name(channel: Channel) -> &'static str {
    match channel {
        Channel::InApp => "in-app",
        Channel::Web => "web",
        Channel::Letter => "letter",
        Channel::EMail => "e-mail",
        Channel::Phone => "phone",
    }
}
