//! What happened: the consent events of a choice, the whole history of the chain, steps and what was
//! told afterwards. Silence is never written as consent, and nothing told afterwards as decided.

use chrono::{DateTime, Utc};

use super::{
    json::{Json, list, object},
    json_ld::{Receipt, yes_no},
    processes::{indefinite, until},
    timestamp,
};
use crate::{
    decision::Worth,
    ledger::{self, Entry, Fact, Shown},
    notice::{Channel, Choice, Side},
    window::{Anchor, AnchorTime, Phase},
};

impl Receipt<'_, '_> {
    /// What was chosen and when, oldest first; without a choice, the one event that says so.
    pub(super) fn events(self, choice: &Choice) -> Vec<Json> {
        let decided: Vec<(DateTime<Utc>, Side, Worth)> = self
            .statement
            .entries
            .iter()
            .filter_map(|entry| match &entry.fact {
                Fact::Decided {
                    choice: id,
                    side,
                    worth,
                    ..
                } if *id == choice.id => Some((entry.at, *side, *worth)),
                _ => None,
            })
            .collect();
        if decided.is_empty() {
            return vec![self.without_a_choice(choice)];
        }
        let mut events = Vec::with_capacity(decided.len());
        let mut given = false;
        for (index, (at, side, worth)) in decided.iter().enumerate() {
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
            given = *side == Side::Allow;
            let duration = match decided.get(index + 1) {
                Some((next, ..)) => until(timestamp(*next)),
                None => object([
                    ("type", "dpv:UntilEventDuration".into()),
                    (
                        "value",
                        self.statement.text.say("receipt-until-changed").into(),
                    ),
                ]),
            };
            let words = choice.side(*side).words.as_str().into();
            let method = self
                .statement
                .text
                .say_with("receipt-method-chosen", &[("side", words)]);
            events.push(object([
                ("type", types),
                ("indicatedAt", timestamp(*at).into()),
                ("indicatedBy", self.subject().into()),
                ("indicationMethod", method.into()),
                ("duration", duration),
                ("involvement", list([involvement])),
                ("side", side_name(*side).into()),
                ("worth", worth_name(*worth).into()),
            ]));
        }
        events
    }

    /// Nobody indicated anything, so `indicatedAt` is the record's own time and nobody stands under
    /// `indicatedBy`.
    fn without_a_choice(self, choice: &Choice) -> Json {
        let text = self.statement.text;
        let created = timestamp(self.statement.created);
        if self.statement.phase(choice) == Some(Phase::Closed) {
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
        self.statement.entries.iter().map(happening).collect()
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
                    ("title", (&step.words).into()),
                    ("done", yes_no(ticked.is_some()).into()),
                ]);
                steps.push(json.with_some("at", ticked.map(|at| timestamp(*at))));
            }
        }
        steps
    }
}

fn happening(entry: &Entry) -> Json {
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
        Fact::Exported {
            format,
            record,
            sha256,
        } => fact("exported")
            .with("format", format)
            .with(
                "record",
                format!("urn:uuid:{}", record.trim_start_matches("urn:uuid:")),
            )
            .with("sha256", sha256),
        Fact::ClockCorrected { was } => fact("clock-corrected").with("was", timestamp(*was)),
    }
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
