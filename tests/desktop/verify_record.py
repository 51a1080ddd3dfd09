#!/usr/bin/env python3
"""Checks exported records with other people's code only, so that the program isn't its own witness.

    verify_record.py FILE... [--key did:key:z6Mk...]

One line for each file; exit 0 if every file is intact, 1 otherwise. Reads files, writes nothing,
needs no network.  pip install rfc8785 cryptography base58
"""

import argparse
import hashlib
import json
import sys

import base58
import rfc8785
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

MAX_BYTES = 4 << 20
MEMBERS = {"type", "cryptosuite", "created", "verificationMethod", "proofPurpose", "proofValue"}
FIXED = {
    "type": "DataIntegrityProof",
    "cryptosuite": "eddsa-jcs-2022",
    "proofPurpose": "assertionMethod",
}
ED25519 = b"\xed\x01"


class Refused(Exception):
    """Why a file isn't an intact record."""


def object_without_twins(members):
    found = {}
    for name, value in members:
        if name in found:
            raise Refused(f"the name {name!r} stands twice in one object")
        found[name] = value
    return found


def not_json(word):
    raise Refused(f"{word} is not JSON")


def parsed(raw):
    if len(raw) > MAX_BYTES:
        raise Refused(f"larger than {MAX_BYTES} bytes")
    if raw.startswith(b"\xef\xbb\xbf"):
        raise Refused("begins with a byte order mark")
    try:
        return json.loads(
            raw.decode("utf-8"),
            object_pairs_hook=object_without_twins,
            parse_constant=not_json,
        )
    except UnicodeDecodeError as error:
        raise Refused("not UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise Refused(f"not JSON: {error}") from error


def base58btc(text, length, what):
    """The bytes of a multibase word that has exactly one spelling."""
    if not text.startswith("z"):
        raise Refused(f"{what} is not base58btc")
    try:
        value = base58.b58decode(text[1:])
    except ValueError as error:
        raise Refused(f"{what} is not base58btc") from error
    if "z" + base58.b58encode(value).decode("ascii") != text:
        raise Refused(f"{what} is spelled in another way than base58btc does")
    if len(value) != length:
        raise Refused(f"{what} has {len(value)} bytes rather than {length}")
    return value


def public_key(method):
    did, _, fragment = method.partition("#")
    if not did.startswith("did:key:") or did != f"did:key:{fragment}":
        raise Refused("verificationMethod is not a did:key with itself as its fragment")
    value = base58btc(fragment, len(ED25519) + 32, "the key")
    if not value.startswith(ED25519):
        raise Refused("the key is not of Ed25519")
    return did, Ed25519PublicKey.from_public_bytes(value[len(ED25519):])


def canonical_hash(value):
    try:
        return hashlib.sha256(rfc8785.dumps(value)).digest()
    except (rfc8785.CanonicalizationError, UnicodeError, RecursionError) as error:
        raise Refused(f"has no canonical form: {error}") from error


def signer_of(raw, wanted=None):
    """Who signed these bytes, and when by their own clock."""
    document = parsed(raw)
    if not isinstance(document, dict) or not isinstance(document.get("proof"), dict):
        raise Refused("has no single proof object")
    proof = document.pop("proof")
    if set(proof) != MEMBERS:
        odd = ", ".join(sorted(set(proof) ^ MEMBERS))
        raise Refused(f"the proof lacks or adds {odd}")
    if not all(isinstance(value, str) for value in proof.values()):
        raise Refused("the proof holds something other than text")
    for name, value in FIXED.items():
        if proof[name] != value:
            raise Refused(f"{name} is not {value}")
    signature = base58btc(proof.pop("proofValue"), 64, "proofValue")
    did, key = public_key(proof["verificationMethod"])
    if wanted is not None and did != wanted:
        raise Refused(f"signed by another key: {did}")
    try:
        key.verify(signature, canonical_hash(proof) + canonical_hash(document))
    except InvalidSignature as error:
        raise Refused("not what was signed") from error
    return did, proof["created"]


def main():
    arguments = argparse.ArgumentParser(description="Checks exported records.")
    arguments.add_argument("files", nargs="+", metavar="FILE")
    arguments.add_argument("--key", metavar="DID", help="the key that must have signed")
    given = arguments.parse_args()
    all_intact = True
    for name in given.files:
        try:
            with open(name, "rb") as file:
                did, created = signer_of(file.read(MAX_BYTES + 1), given.key)
            print(f"{name}: intact, signed by {did}, {created} by its own clock")
        except (Refused, OSError) as why:
            all_intact = False
            print(f"{name}: not intact: {why}")
    return 0 if all_intact else 1


if __name__ == "__main__":
    sys.exit(main())
