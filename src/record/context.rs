//! The `@context` inside every record: which IRI each name stands for. A name that is missing here is
//! dropped by JSON-LD readers, so a test finds such names. Never edited once released: a change is a
//! new record version.

use super::json::{Json, object};

/// The namespace of what only this program writes.
pub const OWN_NAMESPACE: &str = "urn:uuid:79180840-4746-4974-b9ff-f2217488ba00#";

/// What a name's texts are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Words,
    Iri,
    Date,
    Time,
}

/// How many values a name has, and whether their order says something.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Many {
    One,
    Set,
    List,
}

use Kind::{Date, Iri, Time, Words};
use Many::{List, One, Set};

const PREFIXES: [(&str, &str); 13] = [
    ("id", "@id"),
    ("type", "@type"),
    ("dpv", "https://w3id.org/dpv#"),
    ("pd", "https://w3id.org/dpv/pd#"),
    ("loc", "https://w3id.org/dpv/loc#"),
    ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
    ("legal-us", "https://w3id.org/dpv/legal/us#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("schema", "https://schema.org/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ("own", OWN_NAMESPACE),
];

const TERMS: [(&str, &str, Kind, Many); 117] = [
    ("identifier", "dct:identifier", Words, One),
    ("hasIdentifier", "dpv:hasIdentifier", Words, One),
    ("conformsTo", "dct:conformsTo", Iri, One),
    ("created", "dct:created", Time, One),
    ("creator", "dct:creator", Words, One),
    ("publisher", "dct:publisher", Iri, One),
    ("audience", "dct:audience", Iri, One),
    ("title", "dct:title", Words, One),
    ("description", "dct:description", Words, One),
    ("language", "dct:language", Words, One),
    ("replaces", "dct:replaces", Iri, One),
    ("records", "dpv:hasRecordOfActivity", Iri, Set),
    ("notice", "dpv:hasNotice", Iri, Set),
    ("date", "dct:date", Date, One),
    ("url", "schema:url", Iri, One),
    ("sha256", "schema:sha256", Words, One),
    ("version", "schema:version", Words, One),
    ("byteLength", "schema:contentSize", Words, One),
    ("process", "dpv:hasProcess", Iri, Set),
    ("purpose", "dpv:hasPurpose", Iri, Set),
    ("personalData", "dpv:hasPersonalData", Iri, Set),
    ("processing", "dpv:hasProcessing", Iri, Set),
    ("dataSource", "dpv:hasDataSource", Iri, Set),
    ("storageCondition", "dpv:hasStorageCondition", Words, Set),
    ("dataController", "dpv:hasDataController", Iri, Set),
    ("recipient", "dpv:hasRecipient", Iri, Set),
    ("legalBasis", "dpv:hasLegalBasis", Iri, Set),
    ("necessity", "dpv:hasNecessity", Iri, One),
    ("consentControl", "dpv:hasConsentControl", Words, Set),
    ("isExercisedAt", "dpv:isExercisedAt", Words, One),
    ("jurisdiction", "dpv:hasJurisdiction", Iri, Set),
    ("applicableLaw", "dpv:hasApplicableLaw", Iri, Set),
    ("right", "dpv:hasRight", Words, Set),
    ("service", "dpv:hasService", Iri, Set),
    ("technicalMeasure", "dpv:hasTechnicalMeasure", Iri, Set),
    ("prohibition", "dpv:hasProhibition", Words, Set),
    ("location", "dpv:hasLocation", Iri, One),
    ("broader", "skos:broader", Iri, Set),
    ("source", "dct:source", Iri, One),
    ("entity", "dpv:hasEntity", Iri, Set),
    ("dataSubject", "dpv:hasDataSubject", Iri, One),
    ("name", "dpv:hasName", Words, One),
    ("contactPoint", "schema:contactPoint", Words, One),
    ("address", "schema:address", Words, One),
    ("streetAddress", "schema:streetAddress", Words, One),
    ("addressLocality", "schema:addressLocality", Words, One),
    ("addressRegion", "schema:addressRegion", Words, One),
    ("postalCode", "schema:postalCode", Words, One),
    ("addressCountry", "schema:addressCountry", Words, One),
    ("email", "schema:email", Words, One),
    ("softwareVersion", "schema:softwareVersion", Words, One),
    ("consentStatus", "dpv:hasConsentStatus", Words, Set),
    ("objectionStatus", "dpv:hasStatus", Words, Set),
    ("involvement", "dpv:hasEntityInvolvement", Iri, Set),
    ("indicatedAt", "dpv:isIndicatedAtTime", Time, One),
    ("indicatedBy", "dpv:isIndicatedBy", Iri, One),
    ("indicationMethod", "dpv:hasIndicationMethod", Words, One),
    ("duration", "dpv:hasDuration", Words, One),
    ("value", "rdf:value", Words, One),
    ("until", "rdf:value", Time, One),
    // the record as such
    ("recordVersion", "own:recordVersion", Words, One),
    ("mode", "own:mode", Words, One),
    ("ledgerHead", "own:ledgerHead", Words, One),
    ("entries", "own:entries", Words, One),
    ("unaffected", "own:unaffected", Iri, Set),
    ("limits", "own:limits", Words, List),
    // what the notice says in short
    ("headline", "own:headline", Words, One),
    ("whatEnds", "own:whatEnds", Words, One),
    // what the opt-out changes
    ("afterOptOut", "own:afterOptOut", Words, Set),
    ("shared", "own:shared", Words, One),
    ("canLimit", "own:canLimit", Words, One),
    ("outcome", "own:outcome", Words, One),
    ("from", "own:from", Iri, One),
    // how days were counted
    ("readings", "own:readings", Words, List),
    ("window", "own:window", Words, One),
    ("kind", "own:kind", Words, One),
    ("rule", "own:rule", Words, One),
    ("sourceTitle", "own:sourceTitle", Words, Set),
    ("computedDate", "own:computedDate", Date, One),
    ("closesAt", "own:closesAt", Time, One),
    ("zone", "own:zone", Words, One),
    ("applies", "own:applies", Words, One),
    ("chosen", "own:chosen", Words, One),
    ("assumed", "own:assumed", Words, One),
    // what happened
    ("history", "own:history", Words, List),
    ("fact", "own:fact", Words, One),
    ("at", "own:at", Time, One),
    ("choice", "own:choice", Words, One),
    ("side", "own:side", Words, One),
    ("worth", "own:worth", Words, One),
    ("day", "own:day", Date, One),
    ("anchor", "own:anchor", Words, One),
    ("when", "own:when", Words, One),
    ("backedBy", "own:backedBy", Words, One),
    ("step", "own:step", Words, One),
    ("done", "own:done", Words, One),
    ("format", "own:format", Words, One),
    ("record", "own:record", Iri, One),
    ("was", "own:was", Time, One),
    ("signer", "own:signer", Words, One),
    ("made", "own:made", Time, One),
    ("decisions", "own:decisions", Words, List),
    // what was done and learnt outside
    ("steps", "own:steps", Words, List),
    ("channel", "own:channel", Words, One),
    ("way", "own:way", Words, One),
    ("letters", "own:letters", Words, List),
    ("reference", "own:reference", Words, One),
    ("prepared", "own:prepared", Time, One),
    ("sent", "own:sent", Date, One),
    ("evidence", "own:evidence", Words, List),
    ("size", "own:size", Words, One),
    ("checks", "own:checks", Words, List),
    ("afterDays", "own:afterDays", Words, One),
    ("found", "own:found", Words, One),
    ("note", "own:note", Words, One),
    ("toldAfterwards", "own:toldAfterwards", Words, List),
    ("guesses", "own:guesses", Words, List),
];

/// The whole context, the same in every record of this version.
pub fn context() -> Json {
    let prefixes = PREFIXES
        .iter()
        .map(|(name, iri)| ((*name).to_owned(), Json::from(*iri)));
    let terms = TERMS
        .iter()
        .map(|(name, iri, kind, many)| ((*name).to_owned(), term(iri, *kind, *many)));
    Json::Object(prefixes.chain(terms).collect())
}

fn term(iri: &str, kind: Kind, many: Many) -> Json {
    if kind == Words && many == One {
        return iri.into();
    }
    let kind = match kind {
        Words => None,
        Iri => Some("@id"),
        Date => Some("xsd:date"),
        Time => Some("xsd:dateTime"),
    };
    let container = match many {
        One => None,
        Set => Some("@set"),
        List => Some("@list"),
    };
    object([("@id", iri.into())])
        .with_some("@type", kind)
        .with_some("@container", container)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_name_stands_twice_and_every_prefix_is_known() {
        let mut names = BTreeSet::new();
        for (name, iri) in PREFIXES {
            assert!(names.insert(name), "{name}");
            // Readers take a name as a prefix only where its IRI ends so.
            assert!(iri.starts_with('@') || iri.ends_with(['#', '/']), "{iri}");
        }
        for (name, iri, ..) in TERMS {
            assert!(names.insert(name), "{name}");
            let (prefix, local) = iri.split_once(':').unwrap();
            assert!(PREFIXES.iter().any(|(known, _)| *known == prefix), "{iri}");
            assert!(prefix != "own" || local == name, "{name} is {iri}");
        }
    }
}
