//! What a record says: of choices and of silence, and to JSON-LD readers.

use std::collections::BTreeSet;

use fair_notice::{
    record::{
        context::{OWN_NAMESPACE, context},
        json::Json,
    },
    window::WindowKind,
};
use uuid::Uuid;

use crate::{
    parsed, receipt,
    statements::{self, case, cases, instant},
    texts,
};

/// The kinds of events of the record about this purpose or right, oldest first.
fn events(receipt: &Json, covered: &str) -> Vec<String> {
    let records = receipt.list("records").unwrap();
    let record = records
        .iter()
        .find(|record| {
            let process = &record.list("process").unwrap()[0];
            process
                .text("id")
                .unwrap()
                .ends_with(&format!("#process-{covered}"))
        })
        .unwrap();
    let events = record.list("consentStatus").unwrap();
    events
        .iter()
        .map(|event| texts(event, "type").join("+"))
        .collect()
}

#[test]
fn opting_out_without_a_yes_before_is_a_refusal() {
    let receipt = receipt("opted-out");
    assert_eq!(events(&receipt, "ads"), ["dpv:ConsentRefused"]);
    assert_eq!(events(&receipt, "friends"), ["dpv:ConsentRefused"]);
    assert_eq!(events(&receipt, "court"), ["dpv:ConsentRefused"]);
    assert_eq!(receipt.list("records").unwrap().len(), 3);
}

#[test]
fn allowing_is_a_consent_that_was_expressed() {
    let receipt = receipt("allowed");
    assert_eq!(
        events(&receipt, "ads"),
        ["dpv:ConsentGiven+dpv:ExpressedConsent"]
    );
    assert_eq!(events(&receipt, "court"), ["dpv:ConsentRequested"]);
}

#[test]
fn every_change_of_mind_stays_and_taking_back_a_yes_is_a_withdrawal() {
    let receipt = receipt("changed-twice");
    let expected = [
        "dpv:ConsentRefused",
        "dpv:ConsentGiven+dpv:ExpressedConsent",
        "dpv:ConsentWithdrawn",
    ];
    assert_eq!(events(&receipt, "ads"), expected);
    let history = receipt.list("history").unwrap();
    let facts: Vec<&str> = history
        .iter()
        .map(|entry| entry.text("fact").unwrap())
        .collect();
    let expected = [
        "notice-opened",
        "decided",
        "exported",
        "exported",
        "decided",
        "clock-corrected",
        "anchor-entered",
        "decided",
    ];
    assert_eq!(facts, expected);
    assert_eq!(history[5].text("was"), Some("2034-02-09T12:00:00Z"));
    let earlier = format!("urn:uuid:{}", Uuid::from_u128(0xaaaa));
    assert_eq!(
        receipt.text("replaces"),
        Some(earlier.as_str()),
        "the page is no signed record"
    );
}

#[test]
fn silence_is_no_event_of_the_person() {
    for (name, status) in [
        ("undecided", "dpv:ConsentRequested"),
        ("closed", "dpv:ConsentUnknown"),
    ] {
        let receipt = receipt(name);
        assert_eq!(events(&receipt, "ads"), [status], "{name}");
        let event = &receipt.list("records").unwrap()[0]
            .list("consentStatus")
            .unwrap()[0];
        assert_eq!(event.text("indicatedAt"), receipt.text("created"));
        assert_eq!(event.get("indicatedBy"), None);
        let passive = texts(event, "involvement") == ["dpv:EntityPassiveInvolvement"];
        assert_eq!(passive, name == "closed");
    }
    // Its day has passed too, and doesn't end the choice.
    assert_eq!(
        events(&receipt("closed"), "court"),
        ["dpv:ConsentRequested"]
    );
}

#[test]
fn a_clock_set_back_does_not_reopen_a_closed_window() {
    let mut case = case("closed");
    case.created = instant("2024-02-10T00:00:00Z");
    let open = |case: &statements::Case| {
        let document = parsed(&case.record().bytes);
        events(&document.list("@graph").unwrap()[0], "ads") == ["dpv:ConsentRequested"]
    };
    assert!(open(&case));
    case.entries[0].at = instant("2024-03-19T00:00:00Z");
    assert!(!open(&case));
}

#[test]
fn what_was_told_afterwards_stands_nowhere_else() {
    let receipt = receipt("told-afterwards");
    assert_eq!(events(&receipt, "ads"), ["dpv:ConsentUnknown"]);
    let told = receipt.list("toldAfterwards").unwrap();
    assert_eq!(told.len(), 1);
    assert_eq!(
        (told[0].text("side"), told[0].text("when")),
        (Some("opt-out"), Some("2024-02"))
    );
}

#[test]
fn what_nobody_can_choose_about_stands_apart() {
    let receipt = receipt("opted-out");
    let unaffected = receipt.list("unaffected").unwrap();
    assert_eq!(unaffected.len(), 1);
    assert_eq!(unaffected[0].text("title"), Some("less spam"));
    assert_eq!(
        texts(&unaffected[0], "involvement"),
        ["dpv:CannotOptOutFromProcess"]
    );
    assert_eq!(
        unaffected[0].list("afterOptOut").unwrap()[0].text("outcome"),
        Some("continues")
    );
    let prohibited = receipt.list("prohibition").unwrap();
    assert_eq!(
        prohibited[0].list("personalData").unwrap()[0].text("title"),
        Some("what you write")
    );
}

#[test]
fn a_notice_without_a_choice_has_no_records() {
    let mut case = case("undecided");
    for window in &mut case.notice.windows {
        window.kind = WindowKind::NoChoice;
    }
    let document = parsed(&case.record().bytes);
    let receipt = &document.list("@graph").unwrap()[0];
    assert_eq!(receipt.list("records").unwrap(), []);
    let unaffected = receipt.list("unaffected").unwrap();
    let titles: Vec<&str> = unaffected
        .iter()
        .map(|process| process.text("title").unwrap())
        .collect();
    assert_eq!(
        titles,
        [
            "ads that fit you",
            "people you may know",
            "less spam",
            "going to court"
        ]
    );
}

#[test]
fn the_safe_reading_is_the_chosen_one() {
    let chosen = |name: &str| {
        let receipt = receipt(name);
        let readings = receipt.list("readings").unwrap().to_vec();
        readings
            .iter()
            .filter(|reading| reading.text("chosen") == Some("yes"))
            .map(|reading| {
                let text = |name| reading.text(name).unwrap().to_owned();
                format!(
                    "{} {} {}",
                    text("window"),
                    text("computedDate"),
                    text("closesAt")
                )
            })
            .collect::<Vec<_>>()
    };
    let real = [
        "say-no 2024-03-02 2024-03-02T23:00:00Z",
        "keep-court 2024-02-29 2024-03-01T08:00:00Z",
    ];
    assert_eq!(chosen("opted-out"), real);
    let replayed = [
        "say-no 2026-12-23 2026-12-23T23:00:00Z",
        "keep-court 2026-12-21 2026-12-22T08:00:00Z",
    ];
    assert_eq!(chosen("replay"), replayed);
}

#[test]
fn rights_of_the_gdpr_are_named_only_where_it_applied() {
    let names = |jurisdiction: &str, announced: &str| {
        let mut case = case("undecided");
        case.notice.jurisdictions = vec![jurisdiction.to_owned()];
        case.notice.announced = announced.parse().unwrap();
        String::from_utf8(case.record().bytes)
            .unwrap()
            .contains("\"eu-gdpr:A7-3\"")
    };
    assert!(names("EU", "2018-05-25"));
    assert!(!names("EU", "2018-05-24"));
    assert!(!names("US", "2018-05-25"));
}

#[test]
fn every_field_of_ours_is_there_even_where_it_is_empty() {
    let own = [
        "recordVersion",
        "mode",
        "ledgerHead",
        "readings",
        "unaffected",
        "history",
        "steps",
        "letters",
        "evidence",
        "checks",
        "toldAfterwards",
        "limits",
        "guesses",
    ];
    for case in cases() {
        let receipt = receipt(case.name);
        for name in own {
            assert!(receipt.get(name).is_some(), "{}: {name}", case.name);
        }
        assert!(texts(&receipt, "limits").len() >= 3);
    }
    assert_eq!(
        receipt("undecided")
            .get("ledgerHead")
            .unwrap()
            .text("entries"),
        Some("0")
    );
    let head = receipt("opted-out").get("ledgerHead").unwrap().clone();
    assert_eq!(head.text("entries"), Some("6"));
    assert_eq!(
        head.text("sha256"),
        Some(case("opted-out").dossier().head.unwrap().hash.as_str())
    );
}

/// Every name outside the context, and every text, with the name it stands under.
pub(crate) fn walk<'j>(
    value: &'j Json,
    under: &'j str,
    see: &mut dyn FnMut(&'j str, Option<&'j str>),
) {
    match value {
        Json::Text(text) => see(under, Some(text)),
        Json::List(items) => items.iter().for_each(|item| walk(item, under, see)),
        Json::Object(members) => {
            for (name, value) in members.iter().filter(|(name, _)| name != "@context") {
                see(name, None);
                walk(value, name, see);
            }
        }
    }
}

#[test]
fn every_name_used_stands_for_something() {
    let context = context();
    for case in cases() {
        let receipt = receipt(case.name);
        assert_eq!(
            receipt.get("@context"),
            Some(&context),
            "the same in every record"
        );
        walk(&receipt, "", &mut |name, _| {
            assert!(
                name.starts_with('@') || context.get(name).is_some(),
                "{}: {name}",
                case.name
            );
        });
    }
    assert_eq!(context.text("own"), Some(OWN_NAMESPACE));
}

#[test]
fn every_dpv_term_used_exists() {
    let terms: BTreeSet<&str> = include_str!("../dpv-2.3-terms.txt").lines().collect();
    let iri = |text: &str| {
        let (prefix, local) = text.split_once(':')?;
        let base = match prefix {
            "dpv" | "pd" | "eu-gdpr" => context().text(prefix)?.to_owned(),
            _ => return None,
        };
        Some(format!("{base}{local}"))
    };
    let mut seen = BTreeSet::new();
    for case in cases() {
        walk(&receipt(case.name), "", &mut |_, text| {
            seen.extend(text.and_then(iri));
        });
    }
    let context = context();
    for (_, term) in context.members().unwrap() {
        let term = match term {
            Json::Text(term) => Some(term.as_str()),
            other => other.text("@id"),
        };
        seen.extend(term.filter(|term| !term.ends_with('#')).and_then(iri));
    }
    assert!(seen.len() > 50, "{seen:?}");
    for term in seen {
        assert!(
            terms.contains(term.as_str()),
            "{term} is no term of DPV 2.3"
        );
    }
}

#[test]
fn nothing_in_it_links_the_records_of_two_notices() {
    let document = parsed(&case("opted-out").record().bytes);
    let mut foreign = BTreeSet::new();
    walk(&document, "", &mut |_, text| {
        foreign.extend(
            text.filter(|text| text.contains("urn:uuid:"))
                .map(|text| text[9..45].to_owned()),
        );
    });
    // The receipt, its three records and the pseudonym: all made for this notice and mode.
    let own = [1, 2, 3, 4, 0xffff].map(|number| Uuid::from_u128(number).to_string());
    assert_eq!(foreign, BTreeSet::from(own));
}
