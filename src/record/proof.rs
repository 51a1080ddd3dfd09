//! Signing a record, and telling whether one is still what was signed: a W3C Data Integrity proof,
//! `eddsa-jcs-2022` over Ed25519, the key named by a `did:key`.
//!
//! What is signed: SHA-256 of the canonical proof without its value, then SHA-256 of the canonical
//! document without its proof. A check reads the received bytes once and hashes what it read; it
//! never writes out a value of our own types. Offline always. That a record is intact means that
//! it is unchanged since *some* key signed it; whose key that is, people have to compare.

use std::{collections::BTreeSet, sync::LazyLock};

use chrono::{DateTime, Utc};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest as _, Sha256};

use super::{
    attachment::NoRecord,
    context::context as own_context,
    json::{Fault, Json, object},
    json_ld::RECEIPT_SCHEMA,
    timestamp,
};
use crate::ledger::Mode;
use crate::limits;

/// What a record of this version says under `recordVersion`.
pub const VERSION: &str = "1";

static OWN_CONTEXT: LazyLock<Json> = LazyLock::new(own_context);

const CRYPTOSUITE: &str = "eddsa-jcs-2022";
const ED25519_PREFIX: [u8; 2] = [0xed, 0x01];

/// The answer about a file that may be a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Unchanged since the key signed it.
    Intact {
        /// `did:key:…`
        signer: String,
        created: DateTime<Utc>,
        mode: Mode,
        title: String,
        /// The notice's slug.
        notice: String,
        /// Hex of the fingerprint of the words that were shown.
        fingerprint: String,
    },
    /// A record, but not as it was signed.
    Altered { why: Why },
    /// Something else, or a record that this version can't judge.
    NotARecord { why: Why },
}

impl Verdict {
    /// Who signed it, where it is intact.
    pub fn signer(&self) -> Option<&str> {
        match self {
            Self::Intact { signer, .. } => Some(signer),
            _ => None,
        }
    }

    /// What is wrong, where something is.
    pub fn why(&self) -> Option<&Why> {
        match self {
            Self::Intact { .. } => None,
            Self::Altered { why } | Self::NotARecord { why } => Some(why),
        }
    }
}

/// What keeps a file from being an intact record. `Display` is English, for the command line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    #[error("it is larger than 4 MiB")]
    TooLarge,
    #[error("it cannot be read as JSON in UTF-8")]
    NotJson,
    #[error("it is JSON, but not a record of a choice")]
    AnotherKind,
    #[error("it is a record of a version that is unknown here: {0:?}")]
    UnknownVersion(String),
    #[error("it is signed, but parts that every record has are missing")]
    Incomplete,
    #[error("a name stands twice in one object")]
    DuplicateName,
    #[error("it holds a number, a truth value or null, which no record does")]
    OtherKind,
    #[error("its parts lie deeper within each other than in any record")]
    TooDeep,
    #[error("something stands beside the record and its proof")]
    MemberBesides,
    #[error("its signature is missing")]
    NoProof,
    #[error("it has no single proof, but something else in its place")]
    NotOneProof,
    #[error("its proof has a part that is unknown, or lacks one")]
    ProofMembers,
    #[error("its proof is of another kind")]
    ProofKind,
    #[error("its key is not an Ed25519 did:key")]
    KeyKind,
    #[error("its proof names two different keys")]
    KeyNamesDiffer,
    #[error("its signature is not written as a signature is")]
    SignatureForm,
    #[error("its signature does not match what it says")]
    SignatureBad,
    #[error("it is a PDF, but {0}")]
    NoneInPdf(NoRecord),
}

impl Why {
    /// The id of its words.
    pub fn text_id(&self) -> &'static str {
        match self {
            Self::TooLarge => "verify-why-too-large",
            Self::NotJson => "verify-why-not-json",
            Self::AnotherKind => "verify-why-another-kind",
            Self::UnknownVersion(_) => "verify-why-unknown-version",
            Self::Incomplete => "verify-why-incomplete",
            Self::DuplicateName => "verify-why-duplicate-name",
            Self::OtherKind => "verify-why-other-kind",
            Self::TooDeep => "verify-why-too-deep",
            Self::MemberBesides => "verify-why-member-besides",
            Self::NoProof => "verify-why-no-proof",
            Self::NotOneProof => "verify-why-not-one-proof",
            Self::ProofMembers => "verify-why-proof-members",
            Self::ProofKind => "verify-why-proof-kind",
            Self::KeyKind => "verify-why-key-kind",
            Self::KeyNamesDiffer => "verify-why-key-names-differ",
            Self::SignatureForm => "verify-why-signature-form",
            Self::SignatureBad => "verify-why-signature-bad",
            Self::NoneInPdf(why) => why.text_id(),
        }
    }
}

/// The key's name: `did:key:z6Mk…`.
pub fn did_key(key: &VerifyingKey) -> String {
    let mut bytes = ED25519_PREFIX.to_vec();
    bytes.extend_from_slice(key.as_bytes());
    format!("did:key:z{}", bs58::encode(bytes).into_string())
}

/// The document with its proof at the end. A `@context` of the document is repeated in the proof,
/// as the cryptosuite asks; a record has none at its top.
pub fn sign(document: Json, key: &SigningKey, created: DateTime<Utc>) -> Json {
    let did = did_key(&key.verifying_key());
    let fragment = did.trim_start_matches("did:key:");
    let config = object([
        ("type", "DataIntegrityProof".into()),
        ("cryptosuite", CRYPTOSUITE.into()),
        ("created", timestamp(created).into()),
        ("verificationMethod", format!("{did}#{fragment}").into()),
        ("proofPurpose", "assertionMethod".into()),
    ])
    .with_some("@context", document.get("@context").cloned());
    let signature = key.sign(&signed_bytes(&config.canonical(), &document.canonical()));
    let value = format!("z{}", bs58::encode(signature.to_bytes()).into_string());
    document.with("proof", config.with("proofValue", value))
}

/// Judges a file. The order of questions: is it JSON, is it a record of a version known here, does
/// it hold only what a record may hold, is the signature right, is it complete.
pub fn verify(bytes: &[u8]) -> Verdict {
    if bytes.len() as u64 > limits::RECORD_BYTES {
        return Verdict::NotARecord { why: Why::TooLarge };
    }
    let Ok(parsed) = Json::parse(bytes) else {
        return Verdict::NotARecord { why: Why::NotJson };
    };
    let Some((receipt, version)) = receipt_of(&parsed.value) else {
        return Verdict::NotARecord {
            why: Why::AnotherKind,
        };
    };
    if version != VERSION {
        return Verdict::NotARecord {
            why: Why::UnknownVersion(version.chars().take(20).collect()),
        };
    }
    if let Some(fault) = parsed.fault {
        return Verdict::Altered { why: fault.into() };
    }
    let members = parsed.value.members().unwrap_or_default();
    if members
        .iter()
        .any(|(name, _)| name != "@graph" && name != "proof")
    {
        return Verdict::Altered {
            why: Why::MemberBesides,
        };
    }
    match check_proof(&parsed.value) {
        Ok(signer) => intact(receipt, signer).unwrap_or(Verdict::NotARecord {
            why: Why::Incomplete,
        }),
        Err(why) => Verdict::Altered { why },
    }
}

/// Whether the document's one proof is right, by the strictest reading; the signer's `did:key`.
pub fn check_proof(document: &Json) -> Result<String, Why> {
    let proof = document.get("proof").ok_or(Why::NoProof)?;
    let members = proof.members().ok_or(Why::NotOneProof)?;
    let mut wanted = BTreeSet::from([
        "type",
        "cryptosuite",
        "created",
        "verificationMethod",
        "proofPurpose",
        "proofValue",
    ]);
    // A context in the proof would replace the document's own, so it may only repeat it.
    if proof.get("@context").is_some() && proof.get("@context") == document.get("@context") {
        wanted.insert("@context");
    }
    if members
        .iter()
        .map(|(name, _)| name.as_str())
        .collect::<BTreeSet<_>>()
        != wanted
    {
        return Err(Why::ProofMembers);
    }
    let text = |name| proof.text(name).ok_or(Why::ProofKind);
    if text("type")? != "DataIntegrityProof"
        || text("cryptosuite")? != CRYPTOSUITE
        || text("proofPurpose")? != "assertionMethod"
        || DateTime::parse_from_rfc3339(text("created")?).is_err()
    {
        return Err(Why::ProofKind);
    }
    let (did, fragment) = text("verificationMethod")?
        .split_once('#')
        .ok_or(Why::KeyKind)?;
    let key = key_of(did).ok_or(Why::KeyKind)?;
    if did.strip_prefix("did:key:") != Some(fragment) {
        return Err(Why::KeyNamesDiffer);
    }
    let signature = base58(text("proofValue")?).ok_or(Why::SignatureForm)?;
    let signature =
        Signature::from_slice(&signature).map_err(|_wrong_length| Why::SignatureForm)?;
    let signed = signed_bytes(
        &proof.canonical_without("proofValue"),
        &document.canonical_without("proof"),
    );
    key.verify_strict(&signed, &signature)
        .map_err(|_mismatch| Why::SignatureBad)?;
    Ok(did.to_owned())
}

/// The public key that a `did:key:z6Mk…` is the name of; `None` for any other key or spelling.
pub fn key_of(did: &str) -> Option<VerifyingKey> {
    let bytes = base58(did.strip_prefix("did:key:")?)?;
    let key: &[u8; 32] = bytes.strip_prefix(&ED25519_PREFIX)?.try_into().ok()?;
    VerifyingKey::from_bytes(key)
        .ok()
        .filter(|key| !key.is_weak())
}

/// Bytes in multibase base58btc, which must be spelled as we would spell them. Far longer texts than
/// a key's or a signature's are not even tried: the effort grows with the square of the length.
fn base58(text: &str) -> Option<Vec<u8>> {
    let digits = text
        .strip_prefix('z')
        .filter(|digits| digits.len() <= 128)?;
    let bytes = bs58::decode(digits).into_vec().ok()?;
    (bs58::encode(&bytes).into_string() == digits).then_some(bytes)
}

/// What the signature covers, of both canonical forms (Data Integrity `EdDSA` Cryptosuites, 3.3.4).
fn signed_bytes(config: &[u8], document: &[u8]) -> Vec<u8> {
    [Sha256::digest(config), Sha256::digest(document)].concat()
}

/// The receipt and its version, where the value has the shape of a record of whatever version.
fn receipt_of(value: &Json) -> Option<(&Json, &str)> {
    let [receipt] = value.list("@graph")? else {
        return None;
    };
    Some((receipt, receipt.text("recordVersion")?))
}

/// `None` where the receipt lacks what every record of this version has. Its context is part of that:
/// with another one, the same names would stand for other things.
fn intact(receipt: &Json, signer: String) -> Option<Verdict> {
    const LISTS: [&str; 13] = [
        "limits",
        "entity",
        "records",
        "unaffected",
        "prohibition",
        "readings",
        "history",
        "toldAfterwards",
        "steps",
        "letters",
        "evidence",
        "checks",
        "guesses",
    ];
    let is_receipt = receipt.text("type") == Some("dpv:ConsentReceipt")
        && receipt.text("conformsTo") == Some(RECEIPT_SCHEMA)
        && LISTS.iter().all(|name| receipt.list(name).is_some())
        && receipt.get("@context").is_some_and(|context| {
            // Mostly it is in the order in which it is written here.
            *context == *OWN_CONTEXT || context.canonical() == OWN_CONTEXT.canonical()
        });
    if !is_receipt {
        return None;
    }
    let mode = Mode::ALL
        .into_iter()
        .find(|mode| Some(mode.as_str()) == receipt.text("mode"))?;
    let [notice] = receipt.list("notice")? else {
        return None;
    };
    Some(Verdict::Intact {
        signer,
        created: DateTime::parse_from_rfc3339(receipt.text("created")?)
            .ok()?
            .to_utc(),
        mode,
        title: receipt.text("title")?.to_owned(),
        notice: notice.text("identifier")?.to_owned(),
        fingerprint: notice
            .text("sha256")
            .filter(|hash| is_sha256(hash))?
            .to_owned(),
    })
}

fn is_sha256(hash: &str) -> bool {
    hash.len() == 64
        && hash
            .bytes()
            .all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
}

impl From<Fault> for Why {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::DuplicateName => Self::DuplicateName,
            Fault::OtherKind => Self::OtherKind,
            Fault::TooDeep => Self::TooDeep,
        }
    }
}
