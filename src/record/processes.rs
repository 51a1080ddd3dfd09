//! What is done with the data: a process for each purpose or right, what the opt-out changes in it,
//! and what the notice says is not shared.

use super::{
    json::{Json, list, object},
    json_ld::{Receipt, gdpr_applies},
    timestamp,
};
use crate::{
    notice::{
        AfterOptOut, CanLimit, Choice, DataCategory, Limits, Purpose, Right, Shared, Sharing,
    },
    window::WindowKind,
};

impl<'a> Receipt<'_, 'a> {
    /// The process of a purpose or right that a choice covers; `None` for an unknown id.
    pub(super) fn process_of(self, choice: &Choice, covered: &str) -> Option<Json> {
        let notice = self.statement.notice;
        let (process, rights) = match (notice.purpose(covered), notice.right(covered)) {
            (Some(purpose), _) if gdpr_applies(self.statement) => {
                (self.purpose_process(purpose), self.gdpr_rights(choice))
            }
            (Some(purpose), _) => (self.purpose_process(purpose), self.no_right_stated()),
            (None, Some(right)) => (self.right_process(right), self.no_right_stated()),
            (None, None) => return None,
        };
        Some(
            process
                .with("necessity", "dpv:Optional")
                .with("consentControl", Json::List(self.controls(choice)))
                .with("right", rights),
        )
    }

    /// Purposes and rights that nobody can choose about.
    pub(super) fn unaffected(self) -> Vec<Json> {
        let notice = self.statement.notice;
        let is_covered = |id: &String| {
            self.statement
                .choices()
                .any(|choice| choice.covers.contains(id))
        };
        let is_shared = |purpose: &&Purpose| !self.sharings_for(purpose).is_empty();
        let purposes = notice
            .purposes
            .iter()
            .filter(|purpose| !is_covered(&purpose.id))
            .filter(is_shared);
        let rights = notice.rights.iter().filter(|right| !is_covered(&right.id));
        purposes
            .map(|purpose| self.purpose_process(purpose))
            .chain(rights.map(|right| self.right_process(right)))
            .map(|process| process.with("involvement", list(["dpv:CannotOptOutFromProcess"])))
            .collect()
    }

    /// What the notice says is not shared.
    pub(super) fn prohibitions(self) -> Vec<Json> {
        let rows = self.statement.notice.unshared_rows();
        let prohibition = |row: &crate::notice::Row<'_>| {
            object([
                ("type", "dpv:Prohibition".into()),
                (
                    "title",
                    self.statement.text.say("receipt-not-shared").into(),
                ),
                ("processing", list(["dpv:Share"])),
                ("purpose", list([self.purpose(row.purpose)])),
                (
                    "personalData",
                    list(row.data.iter().map(|data| self.data(data))),
                ),
                ("from", self.iri("party", &row.from.id).into()),
                ("recipient", list([self.iri("party", &row.recipient.id)])),
                ("source", self.notice_iri().into()),
            ])
        };
        rows.iter().map(prohibition).collect()
    }

    fn purpose_process(self, purpose: &Purpose) -> Json {
        let notice = self.statement.notice;
        let (mut data, mut recipients) = (Vec::new(), Vec::new());
        for sharing in self.sharings_for(purpose) {
            push_new(&mut data, &sharing.data);
            push_new(&mut recipients, &sharing.recipient);
        }
        let data = data
            .into_iter()
            .filter_map(|id| notice.data_category(id))
            .map(|data| self.data(data));
        let data = list(data);
        let recipients = list(recipients.into_iter().map(|id| self.iri("party", id)));
        let outcomes = Json::List(self.outcomes(purpose));
        self.process(
            &purpose.id,
            &purpose.words,
            self.purpose(purpose),
            data,
            recipients,
            outcomes,
        )
    }

    fn right_process(self, right: &Right) -> Json {
        let purpose = object([
            ("id", self.iri("purpose", &right.id).into()),
            ("type", "dpv:Purpose".into()),
            ("broader", list(["dpv:Purpose"])),
            ("title", (&right.words).into()),
            ("description", (&right.lost).into()),
        ]);
        let outcome = object([
            ("canLimit", can_limit_name(right.can_keep).into()),
            ("outcome", outcome_name(right.after_opt_out).into()),
        ]);
        let (none, other) = (Json::List(Vec::new()), Json::List(Vec::new()));
        self.process(
            &right.id,
            &right.words,
            purpose,
            none,
            other,
            list([outcome]),
        )
    }

    fn process(
        self,
        id: &str,
        words: &str,
        purpose: Json,
        data: Json,
        recipients: Json,
        outcomes: Json,
    ) -> Json {
        let notice = self.statement.notice;
        let jurisdictions = notice
            .jurisdictions
            .iter()
            .map(|code| format!("loc:{code}"));
        object([
            ("id", self.iri("process", id).into()),
            ("type", "dpv:Process".into()),
            ("title", words.into()),
            ("purpose", list([purpose])),
            ("processing", list(["dpv:Share"])),
            ("personalData", data),
            (
                "dataController",
                list([self.iri("party", &notice.controller)]),
            ),
            ("recipient", recipients),
            ("afterOptOut", outcomes),
            ("storageCondition", self.storage()),
            ("jurisdiction", list(jurisdictions)),
            ("source", self.notice_iri().into()),
        ])
    }

    /// Sharings for this purpose that happen or may happen.
    fn sharings_for(self, purpose: &Purpose) -> Vec<&'a Sharing> {
        let sharings = self.statement.notice.sharings.iter();
        sharings
            .filter(|sharing| sharing.purpose == purpose.id && sharing.shared != Shared::No)
            .collect()
    }

    /// What stops and what continues after an opt-out, alike data together.
    fn outcomes(self, purpose: &Purpose) -> Vec<Json> {
        let mut groups: Vec<(&'a Sharing, Limits, Vec<String>)> = Vec::new();
        for sharing in self.sharings_for(purpose) {
            let Some(limits) = sharing.shared.limits() else {
                continue;
            };
            let data = self.iri("data", &sharing.data);
            let alike = groups.iter_mut().find(|(first, ..)| {
                first.shared == sharing.shared
                    && first.recipient == sharing.recipient
                    && first.from == sharing.from
            });
            match alike {
                Some((_, _, group)) => group.push(data),
                None => groups.push((sharing, limits, vec![data])),
            }
        }
        let outcome = |(sharing, limits, data): (&Sharing, Limits, Vec<String>)| {
            let shared = if matches!(sharing.shared, Shared::Yes(_)) {
                "yes"
            } else {
                "unclear"
            };
            object([
                ("personalData", list(data)),
                ("from", self.iri("party", &sharing.from).into()),
                ("recipient", list([self.iri("party", &sharing.recipient)])),
                ("shared", shared.into()),
                ("canLimit", can_limit_name(limits.can_limit).into()),
                ("outcome", outcome_name(limits.after_opt_out).into()),
            ])
        };
        groups.into_iter().map(outcome).collect()
    }

    fn purpose(self, purpose: &Purpose) -> Json {
        object([
            ("id", self.iri("purpose", &purpose.id).into()),
            ("type", "dpv:Purpose".into()),
            ("broader", list(&purpose.dpv)),
            ("title", (&purpose.words).into()),
        ])
    }

    fn data(self, data: &DataCategory) -> Json {
        object([
            ("id", self.iri("data", &data.id).into()),
            ("type", "dpv:PersonalData".into()),
            ("broader", list(&data.dpv)),
            ("title", (&data.words).into()),
        ])
    }

    fn storage(self) -> Json {
        let duration = indefinite(self.not_stated());
        list([
            object([
                ("type", "dpv:StorageLocation".into()),
                ("description", self.not_stated().into()),
            ]),
            object([
                ("type", "dpv:StorageDuration".into()),
                ("duration", duration),
            ]),
        ])
    }

    /// Where the choice is made in the service itself, and until when.
    fn controls(self, choice: &Choice) -> Vec<Json> {
        let control = |place: Json| {
            object([
                (
                    "type",
                    list([
                        "dpv:ConsentControl",
                        "dpv:RefuseConsent",
                        "dpv:WithdrawConsent",
                    ]),
                ),
                ("isExercisedAt", place),
                ("duration", self.offered_until(choice)),
            ])
        };
        self.places(choice).into_iter().map(control).collect()
    }

    /// The ways that hold for this person, or that none is stated.
    fn places(self, choice: &Choice) -> Vec<Json> {
        let ways = self.statement.notice.ways.iter();
        let places: Vec<Json> = ways
            .filter(|way| way.choice == choice.id && way.applies.holds(self.statement.facts))
            .map(|way| (&way.words).into())
            .collect();
        if places.is_empty() {
            vec![self.not_stated().into()]
        } else {
            places
        }
    }

    /// How long the service offers the choice.
    pub(super) fn offered_until(self, choice: &Choice) -> Json {
        let text = self.statement.text;
        let window = self.statement.windows.get(&choice.window);
        match window.filter(|window| window.kind == WindowKind::RightExpires) {
            Some(window) => match window.closes {
                Some(deadline) => until(timestamp(deadline.at)),
                None => indefinite(text.say("receipt-day-untold")),
            },
            None => indefinite(text.say("receipt-no-last-day")),
        }
    }

    fn no_right_stated(self) -> Json {
        list([object([
            ("type", list(["dpv:DataSubjectRight"])),
            ("description", self.not_stated().into()),
        ])])
    }

    fn gdpr_rights(self, choice: &Choice) -> Json {
        let text = self.statement.text;
        let right = |article: &str, title: String| {
            object([
                ("type", list(["dpv:DataSubjectRight", article])),
                ("title", title.into()),
                ("isExercisedAt", Json::List(self.places(choice))),
            ])
        };
        list([
            right("eu-gdpr:A7-3", text.say("receipt-right-to-withdraw")),
            right("eu-gdpr:A21", text.say("receipt-right-to-object")),
        ])
    }
}

/// A duration of which only words are known.
pub(super) fn indefinite(words: String) -> Json {
    object([
        ("type", "dpv:IndeterminateDuration".into()),
        ("value", words.into()),
    ])
}

/// A duration that ends at this moment.
pub(super) fn until(moment: String) -> Json {
    object([
        ("type", "dpv:UntilTimeDuration".into()),
        ("until", moment.into()),
    ])
}

fn push_new<'n>(list: &mut Vec<&'n str>, id: &'n str) {
    if !list.contains(&id) {
        list.push(id);
    }
}

fn can_limit_name(can_limit: CanLimit) -> &'static str {
    match can_limit {
        CanLimit::Yes => "yes",
        CanLimit::No => "no",
        CanLimit::Partly => "partly",
        CanLimit::Unclear => "unclear",
    }
}

fn outcome_name(outcome: AfterOptOut) -> &'static str {
    match outcome {
        AfterOptOut::Stops => "stops",
        AfterOptOut::Continues => "continues",
        AfterOptOut::Unclear => "unclear",
    }
}
