//! Every way to be wrong, made from good records: the files in `tests/vectors/invalid`.

use fair_notice::record::{
    json::{Json, object},
    proof::{self, Why},
};

use crate::{
    parsed, read, receipt,
    statements::{PUBLIC_DID, case, instant, public_key},
};

#[derive(Debug, PartialEq)]
pub(crate) enum Wrong {
    Altered(Why),
    NotARecord(Why),
}

/// A record of a case with few of its parts, signed: short enough to see in a file what is wrong.
pub(crate) fn cut_down(name: &str) -> Json {
    let kept = [
        "id",
        "type",
        "recordVersion",
        "mode",
        "title",
        "limits",
        "created",
        "notice",
        "ledgerHead",
        "letters",
    ];
    let receipt = receipt(name);
    let members = receipt
        .members()
        .unwrap()
        .iter()
        .filter(|(name, _)| kept.contains(&name.as_str()));
    let document = object([(
        "@graph",
        Json::List(vec![Json::Object(members.cloned().collect())]),
    )]);
    proof::sign(document, &public_key(), case(name).created)
}

/// The file's name, its bytes, and what a check must say.
pub(crate) fn invalid() -> Vec<(&'static str, Vec<u8>, Wrong)> {
    use Wrong::{Altered, NotARecord};
    let document = cut_down("opted-out");
    let good = String::from_utf8(document.indented()).unwrap();
    let proof = document.get("proof").unwrap().clone();
    let value = proof.text("proofValue").unwrap().to_owned();
    let fragment = PUBLIC_DID.trim_start_matches("did:key:");

    let text = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        good.replacen(from, to, 1).into_bytes()
    };
    let with_proof = |proof: Json| document.without("proof").with("proof", proof).indented();
    let with_value =
        |value: String| with_proof(proof.without("proofValue").with("proofValue", value));
    let with_method = |method: String| {
        with_proof(
            proof
                .without("verificationMethod")
                .with("verificationMethod", method),
        )
    };
    let with_kind = |name: &str, kind: &str| with_proof(proof.without(name).with(name, kind));
    let signed = |document: Json| {
        proof::sign(
            document.without("proof"),
            &public_key(),
            instant("2024-02-10T08:15:31Z"),
        )
        .indented()
    };
    let receipt = document.list("@graph").unwrap()[0].clone();
    let graph = |receipts: Vec<Json>| object([("@graph", Json::List(receipts))]);

    let key_of = |prefix: [u8; 2], key: [u8; 32]| {
        let key = format!(
            "z{}",
            bs58::encode([prefix.as_slice(), &key].concat()).into_string()
        );
        format!("did:key:{key}#{key}")
    };
    let signature = bs58::decode(&value[1..]).into_vec().unwrap();
    let workshop = String::from_utf8(cut_down("workshop").indented()).unwrap();
    let replay = String::from_utf8(cut_down("replay").indented()).unwrap();
    let as_real = |text: &str, mode: &str| {
        let from = format!("\"mode\": \"{mode}\"");
        assert!(text.contains(&from));
        text.replacen(&from, "\"mode\": \"real\"", 1).into_bytes()
    };
    let other_context = Json::from("https://www.w3.org/ns/credentials/v2");

    vec![
        (
            "signature_bad",
            with_value(value.replacen('4', "5", 1)),
            Altered(Why::SignatureBad),
        ),
        (
            "signature_of_another_record",
            {
                let other = cut_down("allowed");
                with_proof(other.get("proof").unwrap().clone())
            },
            Altered(Why::SignatureBad),
        ),
        (
            "signature_malleable",
            {
                let base58 = bs58::encode(plus_group_order(&signature)).into_string();
                with_value(format!("z{base58}"))
            },
            Altered(Why::SignatureBad),
        ),
        (
            "signature_short",
            { with_value(format!("z{}", bs58::encode(&signature[..63]).into_string())) },
            Altered(Why::SignatureForm),
        ),
        (
            "base58_not_canonical",
            with_value(format!("{value} ")),
            Altered(Why::SignatureForm),
        ),
        (
            "base58_with_a_zero_before",
            with_value(value.replacen('z', "z1", 1)),
            Altered(Why::SignatureForm),
        ),
        (
            "base58_very_long",
            with_value("z".repeat(100_000)),
            Altered(Why::SignatureForm),
        ),
        (
            "version_unknown",
            {
                signed(parsed(&text(
                    "\"recordVersion\": \"1\"",
                    "\"recordVersion\": \"2\"",
                )))
            },
            NotARecord(Why::UnknownVersion("2".to_owned())),
        ),
        (
            "version_missing",
            signed(graph(vec![receipt.without("recordVersion")])),
            NotARecord(Why::AnotherKind),
        ),
        (
            "mode_missing",
            signed(graph(vec![receipt.without("mode")])),
            NotARecord(Why::Incomplete),
        ),
        (
            "mode_unknown",
            { signed(parsed(&text("\"mode\": \"real\"", "\"mode\": \"live\""))) },
            NotARecord(Why::Incomplete),
        ),
        (
            "receipts_two",
            signed(graph(vec![receipt.clone(), receipt.clone()])),
            NotARecord(Why::AnotherKind),
        ),
        (
            "field_added",
            text("\"letters\": []", "\"letters\": [], \"seen\": \"yes\""),
            Altered(Why::SignatureBad),
        ),
        (
            "field_removed",
            {
                let shorter = graph(vec![receipt.without("limits")]);
                shorter.with("proof", proof.clone()).indented()
            },
            Altered(Why::SignatureBad),
        ),
        (
            "field_changed",
            { text("Made-up Messenger", "Made-up Competitor") },
            Altered(Why::SignatureBad),
        ),
        (
            "name_duplicated",
            {
                text(
                    "\"mode\": \"real\"",
                    "\"mode\": \"replay\", \"mode\": \"real\"",
                )
            },
            Altered(Why::DuplicateName),
        ),
        (
            "proof_missing",
            document.without("proof").indented(),
            Altered(Why::NoProof),
        ),
        (
            "proof_array",
            with_proof(Json::List(vec![proof.clone()])),
            Altered(Why::NotOneProof),
        ),
        (
            "proof_text",
            with_proof("intact".into()),
            Altered(Why::NotOneProof),
        ),
        (
            "proof_member_unknown",
            with_proof(proof.clone().with("nonce", "1")),
            Altered(Why::ProofMembers),
        ),
        (
            "proof_member_missing",
            with_proof(proof.without("created")),
            Altered(Why::ProofMembers),
        ),
        (
            "proof_created_changed",
            { with_kind("created", "2024-02-09T08:15:31Z") },
            Altered(Why::SignatureBad),
        ),
        (
            "proof_created_no_date",
            with_kind("created", "yesterday"),
            Altered(Why::ProofKind),
        ),
        (
            "proof_suite_other",
            with_kind("cryptosuite", "eddsa-rdfc-2022"),
            Altered(Why::ProofKind),
        ),
        (
            "proof_purpose_other",
            with_kind("proofPurpose", "authentication"),
            Altered(Why::ProofKind),
        ),
        (
            "proof_type_other",
            with_kind("type", "Ed25519Signature2020"),
            Altered(Why::ProofKind),
        ),
        (
            "proof_context_added",
            { with_proof(proof.clone().with("@context", other_context.clone())) },
            Altered(Why::ProofMembers),
        ),
        (
            "top_context_added",
            {
                document
                    .without("proof")
                    .with("@context", other_context.clone())
                    .with("proof", proof.clone())
                    .indented()
            },
            Altered(Why::MemberBesides),
        ),
        (
            "top_context_signed",
            {
                signed(
                    document
                        .without("proof")
                        .with("@context", other_context.clone()),
                )
            },
            Altered(Why::MemberBesides),
        ),
        (
            "workshop_as_live",
            as_real(&workshop, "workshop"),
            Altered(Why::SignatureBad),
        ),
        (
            "replay_as_live",
            as_real(&replay, "replay"),
            Altered(Why::SignatureBad),
        ),
        (
            "number_inside",
            text("\"entries\": \"6\"", "\"entries\": 6"),
            Altered(Why::OtherKind),
        ),
        (
            "true_inside",
            text("\"letters\": []", "\"letters\": true"),
            Altered(Why::OtherKind),
        ),
        (
            "null_inside",
            text("\"letters\": []", "\"letters\": null"),
            Altered(Why::OtherKind),
        ),
        (
            "depth_33",
            signed(graph(vec![receipt.clone().with("nested", nested(30))])),
            Altered(Why::TooDeep),
        ),
        (
            "key_not_ed25519",
            with_method(key_of([0xe7, 0x01], [7; 32])),
            Altered(Why::KeyKind),
        ),
        (
            "key_weak",
            with_method(key_of([0xed, 0x01], [0; 32])),
            Altered(Why::KeyKind),
        ),
        (
            "key_by_web",
            with_method("did:web:messenger.example#key".to_owned()),
            Altered(Why::KeyKind),
        ),
        (
            "key_without_fragment",
            with_method(PUBLIC_DID.to_owned()),
            Altered(Why::KeyKind),
        ),
        (
            "key_of_another",
            {
                let other = proof::did_key(
                    &ed25519_dalek::SigningKey::from_bytes(&[7; 32]).verifying_key(),
                );
                let fragment = other.trim_start_matches("did:key:").to_owned();
                with_method(format!("{other}#{fragment}"))
            },
            Altered(Why::SignatureBad),
        ),
        (
            "fragment_differs",
            with_method(format!("{PUBLIC_DID}#{fragment}x")),
            Altered(Why::KeyNamesDiffer),
        ),
        (
            "trailing_bytes",
            [good.as_bytes(), b"{}"].concat(),
            NotARecord(Why::NotJson),
        ),
        (
            "cut_short",
            good.as_bytes()[..good.len() / 2].to_vec(),
            NotARecord(Why::NotJson),
        ),
        (
            "bom",
            [b"\xef\xbb\xbf", good.as_bytes()].concat(),
            NotARecord(Why::NotJson),
        ),
        (
            "utf16",
            good.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            NotARecord(Why::NotJson),
        ),
        (
            "latin1",
            {
                let mut bytes = good.clone().into_bytes();
                let at = good.find("My choices").unwrap();
                bytes[at] = 0xfc;
                bytes
            },
            NotARecord(Why::NotJson),
        ),
        (
            "not_json",
            b"My choices\n".to_vec(),
            NotARecord(Why::NotJson),
        ),
        ("empty", Vec::new(), NotARecord(Why::NotJson)),
        (
            "other_json",
            b"{\"name\": \"a\", \"name\": \"b\", \"size\": 3}\n".to_vec(),
            NotARecord(Why::AnotherKind),
        ),
        (
            "other_credential",
            read("w3c/signedJCS.json"),
            NotARecord(Why::AnotherKind),
        ),
    ]
}

/// So many lists within each other.
pub(crate) fn nested(depth: usize) -> Json {
    (1..depth).fold(Json::List(Vec::new()), |inner, _| Json::List(vec![inner]))
}

/// The same signature with the group's order added to its scalar, which a lax check accepts.
fn plus_group_order(signature: &[u8]) -> Vec<u8> {
    let order: Vec<u8> = (0..32)
        .map(|index| {
            let hex = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";
            u8::from_str_radix(&hex[2 * index..2 * index + 2], 16).unwrap()
        })
        .collect();
    let mut sum = signature.to_vec();
    let mut carry = 0;
    for (byte, add) in sum[32..].iter_mut().zip(order) {
        let total = u16::from(*byte) + u16::from(add) + carry;
        *byte = total.to_le_bytes()[0];
        carry = total >> 8;
    }
    assert_eq!(carry, 0);
    sum
}
