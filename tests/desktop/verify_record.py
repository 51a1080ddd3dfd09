#!/usr/bin/env python3
"""Is a privacy choice record what was signed? Asked of other people's code, offline.

    verify_record.py FILE... [--key did:key:z6Mk...]

RFC 8785 by rfc8785, Ed25519 by cryptography, base58 by base58; nothing of Fair Notice is used.
Exit 0: every file is intact (and signed by the key, where one is given). 1: some file is not.
"""

import argparse
import hashlib
import json
import sys
from pathlib import Path

import base58
import rfc8785
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

MAX_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 32
EXPECTED = {
    "type": "DataIntegrityProof",
    "cryptosuite": "eddsa-jcs-2022",
    "proofPurpose": "assertionMethod",
}
PROOF_MEMBERS = EXPECTED.keys() | {"created", "verificationMethod", "proofValue"}


class NotIntact(Exception):
    """The reason, in words."""


def members_once(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) < len(names):
        raise NotIntact("a name stands twice in one object")
    return dict(pairs)


def only_texts(value, depth=1):
    """Refuses anything but texts, lists and objects, and too much nesting."""
    if isinstance(value, str):
        return
    if not isinstance(value, (list, dict)):
        raise NotIntact("a number, a truth value or null stands in it")
    if depth > MAX_DEPTH:
        raise NotIntact("it is nested too deep")
    for part in value.values() if isinstance(value, dict) else value:
        only_texts(part, depth + 1)


def multibase(text):
    """Base58btc in the one spelling that stands for its bytes."""
    if not isinstance(text, str) or not text.startswith("z") or len(text) > 129:
        raise NotIntact("a key or signature is not in base58btc")
    try:
        decoded = base58.b58decode(text[1:])
    except ValueError as error:
        raise NotIntact("a key or signature is not in base58btc") from error
    if "z" + base58.b58encode(decoded).decode() != text:
        raise NotIntact("a key or signature is not spelled as it should be")
    return decoded


def public_key(method):
    did, _, fragment = str(method).partition("#")
    prefix = "did:key:"
    if not did.startswith(prefix):
        raise NotIntact("the key is not a did:key")
    if did[len(prefix):] != fragment:
        raise NotIntact("the key's two names differ")
    decoded = multibase(fragment)
    if len(decoded) != 34 or decoded[:2] != b"\xed\x01":
        raise NotIntact("the key is not an Ed25519 key")
    return did, decoded[2:]


def checked(raw):
    """The signer and the receipt of an intact record; raises NotIntact for anything else."""
    if len(raw) > MAX_BYTES:
        raise NotIntact("it is too large")
    try:
        document = json.loads(raw.decode("utf-8"), object_pairs_hook=members_once)
    except (ValueError, RecursionError) as error:
        raise NotIntact(f"it is not JSON in UTF-8: {error}") from error
    only_texts(document)
    if not isinstance(document, dict) or document.keys() != {"@graph", "proof"}:
        raise NotIntact("it is not one graph with one proof")
    graph, proof = document["@graph"], document["proof"]
    if not isinstance(graph, list) or len(graph) != 1 or not isinstance(graph[0], dict):
        raise NotIntact("its graph is not one receipt")
    receipt = graph[0]
    if receipt.get("recordVersion") != "1":
        raise NotIntact("it is no record, or of a version that is unknown here")
    if not isinstance(proof, dict) or proof.keys() != PROOF_MEMBERS:
        raise NotIntact("its proof has a part too many or too few")
    if any(proof[name] != wanted for name, wanted in EXPECTED.items()):
        raise NotIntact("its proof is of another kind")
    did, key = public_key(proof["verificationMethod"])
    signature = multibase(proof["proofValue"])
    if len(signature) != 64:
        raise NotIntact("its signature is not 64 bytes long")
    config = {name: value for name, value in proof.items() if name != "proofValue"}
    hashes = [hashlib.sha256(rfc8785.dumps(part)).digest() for part in (config, {"@graph": graph})]
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, b"".join(hashes))
    except (InvalidSignature, ValueError) as error:
        raise NotIntact("its signature does not match what it says") from error
    if receipt.get("mode") not in ("real", "replay", "workshop"):
        raise NotIntact("it does not say whether it is real")
    return did, receipt


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("files", nargs="+", metavar="FILE", type=Path)
    arguments.add_argument("--key", metavar="DID", help="the key that should have signed them")
    arguments = arguments.parse_args()
    all_intact = True
    for path in arguments.files:
        try:
            did, receipt = checked(path.read_bytes())
            if arguments.key not in (None, did):
                raise NotIntact(f"it was signed by another key, {did}")
            print(f"{path}: intact ({receipt['mode']}), made {receipt.get('created')}, signed by {did}")
        except (NotIntact, OSError) as error:
            all_intact = False
            print(f"{path}: NOT INTACT: {error}")
    return 0 if all_intact else 1


if __name__ == "__main__":
    sys.exit(main())
