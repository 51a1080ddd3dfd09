//! The receipt and its consent records: who, which notice, which choices, and what this doesn't prove.
//! Only says what the notice and the chain say; what is not known is called "not stated".

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    Statement,
    context::context,
    json::{Json, list, object},
    proof::VERSION,
    timestamp,
};
use crate::{
    ledger::Mode,
    notice::{Choice, Party, Role},
    window::WindowKind,
};

pub(super) const RECEIPT_SCHEMA: &str = "https://w3id.org/dpv/schema/dpv-27560#receipt-record";
const RECORD_SCHEMA: &str = "https://w3id.org/dpv/schema/dpv-27560#record";

/// What every part of one record needs: the statement, and the receipt's id that others hang from.
#[derive(Clone, Copy)]
pub(super) struct Receipt<'s, 'a> {
    pub(super) statement: &'s Statement<'a>,
    id: Uuid,
}

/// The document that gets signed. `next_uuid` names each consent record.
pub(super) fn document(
    statement: &Statement<'_>,
    id: Uuid,
    next_uuid: &mut dyn FnMut() -> Uuid,
) -> Json {
    let receipt = Receipt { statement, id };
    object([("@graph", Json::List(vec![receipt.to_json(next_uuid)]))])
}

impl Receipt<'_, '_> {
    fn to_json(self, next_uuid: &mut dyn FnMut() -> Uuid) -> Json {
        let statement = self.statement;
        let (notice, text) = (statement.notice, statement.text);
        let title = text.say_with(
            "receipt-title",
            &[("title", notice.words.title.as_str().into())],
        );
        let about = match statement.mode {
            Mode::Real => text.say("receipt-about-real"),
            Mode::Replay => text.say("receipt-about-replay"),
            Mode::Workshop => text.say("receipt-about-workshop"),
        };
        object([
            ("@context", context()),
            ("id", urn(self.id).into()),
            ("type", "dpv:ConsentReceipt".into()),
            ("identifier", self.id.to_string().into()),
            ("conformsTo", RECEIPT_SCHEMA.into()),
            ("recordVersion", VERSION.into()),
            ("mode", statement.mode.as_str().into()),
            ("title", title.into()),
            ("description", about.into()),
            ("limits", list(limits(statement))),
            ("created", timestamp(statement.created).into()),
            ("language", text.tag().into()),
            ("zone", statement.facts.zone.name().into()),
        ])
        .with_some("replaces", statement.exported_before().map(urn))
        .with("creator", self.creator())
        .with("publisher", urn(statement.subject))
        .with("audience", urn(statement.subject))
        .with("dataSubject", self.data_subject())
        .with("notice", list([self.notice()]))
        .with(
            "entity",
            list(notice.parties.iter().map(|party| self.party(party))),
        )
        .with("records", Json::List(self.consent_records(next_uuid)))
        .with("unaffected", Json::List(self.unaffected()))
        .with("prohibition", Json::List(self.prohibitions()))
        .with("readings", Json::List(self.readings()))
        .with("ledgerHead", self.ledger_head())
        .with("history", Json::List(self.history()))
        .with("toldAfterwards", Json::List(self.told_afterwards()))
        .with("steps", Json::List(self.steps()))
        .with("letters", Json::List(self.letters()))
        .with("evidence", Json::List(self.evidence()))
        .with("checks", Json::List(self.checks()))
        .with("guesses", Json::List(self.guesses()))
    }

    /// An IRI inside this record. No base IRI is known offline, so none is relative.
    pub(super) fn iri(self, kind: &str, id: &str) -> String {
        format!("{}#{kind}-{id}", urn(self.id))
    }

    pub(super) fn subject(self) -> String {
        urn(self.statement.subject)
    }

    pub(super) fn notice_iri(self) -> String {
        format!("{}#notice", urn(self.id))
    }

    pub(super) fn not_stated(self) -> String {
        self.statement.text.say("receipt-not-stated")
    }

    fn creator(self) -> Json {
        object([
            ("id", format!("{}#app", urn(self.id)).into()),
            ("type", "schema:SoftwareApplication".into()),
            ("title", self.statement.text.say("app-name").into()),
            ("softwareVersion", self.statement.app_version.into()),
        ])
    }

    fn data_subject(self) -> Json {
        object([
            ("id", self.subject().into()),
            ("type", "dpv:DataSubject".into()),
            ("hasIdentifier", self.statement.subject.to_string().into()),
        ])
    }

    fn notice(self) -> Json {
        let notice = self.statement.notice;
        object([
            ("id", self.notice_iri().into()),
            ("type", list(["dpv:PrivacyNotice", "dpv:ConsentNotice"])),
            ("identifier", (&notice.slug).into()),
            ("title", (&notice.words.title).into()),
            ("headline", (&notice.words.headline).into()),
            ("whatEnds", (&notice.words.what_ends).into()),
            ("date", notice.announced.to_string().into()),
            ("version", notice.revision.to_string().into()),
            ("language", (&notice.language).into()),
            ("publisher", self.iri("party", &notice.controller).into()),
            ("sha256", (&self.statement.fingerprint).into()),
            (
                "description",
                self.statement.text.say("receipt-fingerprint").into(),
            ),
        ])
    }

    fn party(self, party: &Party) -> Json {
        let role = match party.role {
            Role::Controller => "dpv:DataController",
            Role::Recipient => "dpv:Recipient",
            Role::ThirdParty => "dpv:ThirdParty",
            Role::Authority => "dpv:Authority",
        };
        let contact = party.contact.clone().unwrap_or_else(|| self.not_stated());
        let contact = object([
            ("type", "schema:ContactPoint".into()),
            ("description", contact.into()),
        ]);
        let address = object([
            ("type", "schema:PostalAddress".into()),
            ("description", self.not_stated().into()),
        ]);
        object([
            ("id", self.iri("party", &party.id).into()),
            ("type", list([role])),
            ("hasIdentifier", (&party.id).into()),
            ("name", (&party.name).into()),
            ("description", (&party.part).into()),
            ("contactPoint", contact),
            ("address", address),
        ])
    }

    /// One for each purpose or right that a choice covers, decided or not.
    fn consent_records(self, next_uuid: &mut dyn FnMut() -> Uuid) -> Vec<Json> {
        let mut records = Vec::new();
        for choice in self.statement.choices() {
            for covered in &choice.covers {
                let Some(process) = self.process_of(choice, covered) else {
                    debug_assert!(false, "a parsed notice has no dangling id");
                    continue;
                };
                records.push(self.consent_record(choice, covered, process, next_uuid()));
            }
        }
        records
    }

    fn consent_record(self, choice: &Choice, covered: &str, process: Json, id: Uuid) -> Json {
        let window = self.statement.windows.get(&choice.window);
        object([
            ("id", urn(id).into()),
            ("type", "dpv:ConsentRecord".into()),
            ("identifier", id.to_string().into()),
            ("conformsTo", RECORD_SCHEMA.into()),
            ("choice", (&choice.id).into()),
            ("title", (&choice.question).into()),
            ("window", (&choice.window).into()),
            ("dataSubject", self.subject().into()),
            ("notice", list([self.notice_iri()])),
            ("language", (&self.statement.notice.language).into()),
            // What the notice rests on isn't part of a notice here, so it is named in general only.
            ("legalBasis", list(["dpv:LegalBasis"])),
            ("process", list([process])),
            ("consentStatus", Json::List(self.events(choice, covered))),
        ])
        .with_some("kind", window.map(|window| kind_name(window.kind)))
    }

    fn ledger_head(self) -> Json {
        let head = self.statement.head.as_ref();
        object([(
            "entries",
            head.map_or(0, |head| head.entries).to_string().into(),
        )])
        .with_some("sha256", head.map(|head| &head.hash))
    }

    /// How days were counted, by whom, and which count was gone by.
    fn readings(self) -> Vec<Json> {
        let notice = self.statement.notice;
        let mut readings = Vec::new();
        for window in &notice.windows {
            let Some(computed) = self.statement.windows.get(&window.id) else {
                continue;
            };
            for (reading, result) in window.readings.iter().zip(&computed.readings) {
                let claims = reading.claims.iter().filter_map(|id| notice.claim(id));
                let mut sources: Vec<&str> = Vec::new();
                for source in claims
                    .flat_map(|claim| &claim.sources)
                    .filter_map(|id| notice.source(id))
                {
                    if !sources.contains(&source.title.as_str()) {
                        sources.push(&source.title);
                    }
                }
                let chosen =
                    result.applies && result.deadline.is_some() && result.deadline == computed.safe;
                let deadline = result.deadline;
                let json = object([
                    ("window", (&window.id).into()),
                    ("kind", kind_name(computed.kind).into()),
                    ("rule", (&reading.words).into()),
                    ("sourceTitle", list(sources)),
                ])
                .with_some(
                    "computedDate",
                    deadline.map(|deadline| deadline.last_day.to_string()),
                )
                .with_some("closesAt", deadline.map(|deadline| timestamp(deadline.at)))
                .with(
                    "zone",
                    deadline
                        .map_or(self.statement.facts.zone, |deadline| deadline.zone)
                        .name(),
                )
                .with("applies", yes_no(result.applies))
                .with("chosen", yes_no(chosen))
                .with_some(
                    "assumed",
                    result.assumed.map(super::happenings::anchor_name),
                );
                readings.push(json);
            }
        }
        readings
    }
}

/// What a record doesn't prove, most important first.
pub(super) fn limits(statement: &Statement<'_>) -> Vec<String> {
    let text = statement.text;
    vec![
        text.say("receipt-limit-service"),
        text.say("receipt-limit-time"),
        text.say("receipt-limit-person"),
        text.say("receipt-limit-others"),
        text.say("receipt-limit-notice"),
        text.say("receipt-limit-standard"),
    ]
}

/// When the GDPR began to apply: records of earlier notices name none of its rights.
pub(super) fn gdpr_applies(statement: &Statement<'_>) -> bool {
    let notice = statement.notice;
    NaiveDate::from_ymd_opt(2018, 5, 25).is_some_and(|from| notice.announced >= from)
        && notice.jurisdictions.iter().any(|code| code == "EU")
}

fn kind_name(kind: WindowKind) -> &'static str {
    match kind {
        WindowKind::RightExpires => "right-expires",
        WindowKind::SharingStarts => "sharing-starts",
        WindowKind::NotRetroactive => "not-retroactive",
        WindowKind::OpenEnded => "open-ended",
        WindowKind::NoChoice => "no-choice",
    }
}

pub(super) fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

fn urn(id: Uuid) -> String {
    format!("urn:uuid:{id}")
}
