#!/usr/bin/env python3
"""Is a folder counted as it should be? A folder of made-up records is written and signed by other people's code,
broken, huge, foreign and doubled files among them, counted here by rules of its own, and by the program.

    tally_folder.py BINARY [HOW MANY]

Prints the counts, the most memory the program took for a tenth of the folder and for all of it, and ends with 1
where the two counts differ or a count from 1 to 4 is told anywhere."""
import base64
import collections
import copy
import csv
import hashlib
import io
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import base58
import rfc8785
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

VECTORS = Path(__file__).resolve().parents[1] / "vectors/valid"
CHOICES = ["opt-out", "allow", "undecided"]
ANSWERS = ["yes", "no", "cant-tell"]
FEW = range(1, 5)


def main():
    binary, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 600
    lots = random.Random(20161125)
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        rooms = {"tenth": folder / "tenth", "all": folder / "all"}
        peaks = {}
        for name, size in (("tenth", count // 10), ("all", count)):
            rooms[name].mkdir()
            ballots, left_out = write(rooms[name], size, lots)
            began = time.monotonic()
            told, peaks[name] = run(binary, rooms[name])
            seconds = time.monotonic() - began
            expected = counted(ballots)
            if told["left_out"] != left_out:
                problems.append(f"{name}: left out are {told['left_out']}, not {left_out}")
            for mode in ("real", "replay", "workshop"):
                if told[mode] != expected[mode]:
                    problems.append(f"{name}, {mode}: the program says {told[mode]}, the script {expected[mode]}")
            if told["duplicates"] != expected["duplicates"]:
                problems.append(f"{name}: {told['duplicates']} duplicates, not {expected['duplicates']}")
            problems += few(told, name)
            print(f"{name}: {size} records and {len(left_out)} other files, {seconds:.1f} s, "
                  f"at most {peaks[name] / 1024:.0f} MiB", flush=True)
        table = subprocess.run([binary, "tally", rooms["all"], "--csv", folder / "counts.csv"], capture_output=True)
        if table.returncode != 0:
            problems.append(f"the table was not written: {table.stderr}")
        problems += few_in_table((folder / "counts.csv").read_text(), told)
    # What is kept of a record of 40 kB is who voted how, and 4 MiB for chance.
    if peaks["all"] - peaks["tenth"] > count * 0.9 + 4096:
        problems.append(f"more than 1 KiB is kept of a record: {peaks} KiB")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def write(room, count, lots):
    """So many records by some three quarters as many keys, and files that are none; answers with the ballots and
    with what must be left out."""
    templates = {mode: json.loads((VECTORS / f"{name}.jsonld").read_text())
                 for mode, name in (("real", "opted-out"), ("replay", "replay"), ("workshop", "workshop"))}
    keys = [Ed25519PrivateKey.from_private_bytes(lots.randbytes(32)) for _ in range(max(1, count * 3 // 4))]
    ballots, left_out = [], []
    for number in range(count):
        mode = lots.choices(["real", "replay", "workshop"], [1, 3, 96])[0]
        ballot = {
            "mode": mode,
            "notice": lots.choices(["made-up-messenger", "made-up-bank"], [9, 1])[0],
            "sides": [lots.choice(CHOICES[:2]) for _ in range(lots.choice([0, 1, 1, 1, 2, 3]))],
            "more": lots.randrange(4),
            "made": f"2024-02-{lots.randrange(10, 29)}T08:{lots.randrange(60):02}:00Z",
            "id": f"urn:uuid:00000000-0000-0000-0000-{number:012}",
            "guesses": {row: lots.choice(ANSWERS) for row in ("number-for-ads", "contacts") if lots.random() < 0.9},
        }
        key = lots.choice(keys)
        record = sign(filled(templates[mode], ballot), key, ballot["made"])
        ballot["key"] = did(key)
        ballot["history"] = len(json.loads(record)["@graph"][0]["history"])
        ballots.append(ballot)
        below = room / f"table-{number % 7}" if number % 3 else room
        below.mkdir(exist_ok=True)
        path = below / f"{number:05}.jsonld"
        if number % 25 == 7:
            as_pdf(record, path.with_suffix(".pdf"))
        else:
            path.write_bytes(record)
    altered = record.replace(b"Made-up", b"Mode-up", 1)
    for name, content, why in (
        ("altered.jsonld", altered, "altered since it was signed"),
        ("cut.jsonld", record[: len(record) // 2], "not a record"),
        ("empty.jsonld", b"", "not a record"),
        ("notes.txt", "Stühle mitbringen".encode(), "not a record"),
        ("photo.png", base64.b64decode("iVBORw0KGgo=") + bytes(2000), "not a record"),
        ("no-choice.jsonld", (VECTORS / "no-choice.jsonld").read_bytes(), "its notice offers no choice"),
        ("deep.jsonld", b"[" * 100_000, "not a record"),
    ):
        (room / name).write_bytes(content)
        left_out.append({"file": str(room / name), "why": why})
    huge = room / "huge.jsonld"
    with huge.open("wb") as file:
        file.truncate(3 << 30)
    left_out.append({"file": str(huge), "why": None})
    (room / "away.jsonld").symlink_to(room / "00000.jsonld")
    os.mkfifo(room / "pipe.jsonld")
    return ballots, sorted(left_out, key=lambda it: it["file"])


def filled(template, ballot):
    document = copy.deepcopy(template)
    del document["proof"]
    receipt = document["@graph"][0]
    receipt["mode"] = ballot["mode"]
    receipt["identifier"] = ballot["id"]
    receipt["created"] = ballot["made"]
    receipt["notice"][0]["identifier"] = ballot["notice"]
    event = {"type": ["dpv:ConsentRefused"], "indicatedAt": "2024-02-05T18:04:10Z"}
    receipt["records"][0]["consentStatus"] = [{**event, "side": side} for side in ballot["sides"]]
    receipt["history"] += [{"fact": "step-done", "at": "2024-02-06T07:30:00Z"}] * ballot["more"]
    receipt["guesses"] = [{"identifier": row, "value": answer} for row, answer in ballot["guesses"].items()]
    return document


def did(key):
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return "did:key:z" + base58.b58encode(b"\xed\x01" + public).decode()


def sign(document, key, made):
    name = did(key)
    proof = {"type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022", "created": made,
             "verificationMethod": f"{name}#{name.removeprefix('did:key:')}", "proofPurpose": "assertionMethod"}
    signed = b"".join(hashlib.sha256(rfc8785.dumps(part)).digest() for part in (proof, document))
    proof["proofValue"] = "z" + base58.b58encode(key.sign(signed)).decode()
    return json.dumps({**document, "proof": proof}, ensure_ascii=False, indent=2).encode()


def as_pdf(record, path):
    """A PDF of our own that had another record in it, with this one in its place."""
    attachment = path.with_name("privacy-choice-record.jsonld")
    attachment.write_bytes(record)
    base = VECTORS / "opted-out.pdf"
    listed = subprocess.run(["qpdf", "--list-attachments", base], capture_output=True, text=True, check=True).stdout
    name = re.match(r"(\S+)", listed).group(1)
    subprocess.run(["qpdf", base, f"--remove-attachment={name}", "--add-attachment", attachment, f"--key={name}",
                    f"--filename={name}", "--mimetype=application/ld+json", "--", path], check=True)
    attachment.unlink()


def run(binary, room):
    """What the program counts, and the most memory it took, in KiB."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.dup2(writer, 1)
        os.execv(binary, [binary, "tally", str(room), "--json"])
    os.close(writer)
    with os.fdopen(reader) as output:
        told = json.load(output)
    _, status, usage = os.wait4(pid, 0)
    if status != 0:
        raise SystemExit(f"the program ended with {status}")
    # A size in words would change with the limit; that it was told is enough.
    for file in told["left_out"]:
        if file["file"].endswith("huge.jsonld"):
            file["why"] = None
    told["left_out"].sort(key=lambda it: it["file"])
    return told, usage.ru_maxrss


def counted(ballots):
    """The same by rules of our own: the heavier of two ballots of a key, notice and mode counts."""
    votes, duplicates = {}, 0
    for ballot in ballots:
        voter = ballot["mode"], ballot["notice"], ballot["key"]
        weight = ballot["history"], ballot["made"], ballot["id"]
        if voter in votes:
            duplicates += 1
        if voter not in votes or votes[voter][0] < weight:
            votes[voter] = weight, ballot
    result = {"duplicates": duplicates}
    for mode in ("real", "replay", "workshop"):
        of_mode = [ballot for _, ballot in votes.values() if ballot["mode"] == mode]
        last = collections.Counter((ballot["sides"] or ["undecided"])[-1] for ballot in of_mode)
        changes = collections.Counter(
            (ballot["sides"] or ["undecided"])[0] + ">" + (ballot["sides"] or ["undecided"])[-1] for ballot in of_mode)
        result[mode] = {
            "records": len(of_mode),
            "by_choice": merged([(choice, last[choice]) for choice in CHOICES]),
            "changes": None if any(few in FEW for few in changes.values()) else dict(changes),
            "by_guess": guesses(of_mode),
        }
    return result


def guesses(ballots):
    of_notice = collections.defaultdict(list)
    for ballot in ballots:
        of_notice[ballot["notice"]].append(ballot)
    if len(of_notice) > 1 and any(len(some) in FEW for some in of_notice.values()):
        return {}
    tables = {}
    for notice, some in of_notice.items():
        for row in {row for ballot in some for row in ballot["guesses"]}:
            counts = collections.Counter(ballot["guesses"].get(row, "none") for ballot in some)
            tables[f"{notice}/{row}"] = merged([(answer, counts[answer]) for answer in [*ANSWERS, "none"]])
    return tables


def merged(counts):
    """From left to right a small count joins the next one that isn't nought, at the end the one before it."""
    if sum(count for _, count in counts) in FEW:
        return {"+".join(name for name, _ in counts): sum(count for _, count in counts)}
    cells = [[[name], count] for name, count in counts]
    while (small := next((at for at, cell in enumerate(cells) if cell[1] in FEW), None)) is not None:
        others = [at for at in range(len(cells)) if at != small and cells[at][1] > 0]
        after = [at for at in others if at > small]
        one, other = sorted((small, min(after) if after else max(others)))
        cells[one] = [cells[one][0] + cells[other][0], cells[one][1] + cells[other][1]]
        del cells[other]
    return {"+".join(names): count for names, count in cells}


def few(told, where):
    """Counts that point at somebody, beside totals."""
    found = []
    for mode in ("real", "replay", "workshop"):
        counts = told[mode]
        tables = {"by_choice": counts["by_choice"], "changes": counts["changes"] or {}, **counts["by_guess"]}
        for table, cells in tables.items():
            found += [f"{where}, {mode}, {table}: {name} is {count}" for name, count in cells.items()
                      if count in FEW and count != counts["records"]]
    return found


def few_in_table(table, told):
    found = []
    for line in csv.DictReader(io.StringIO(table)):
        if int(line["count"]) in FEW and int(line["count"]) != told[line["mode"]]["records"]:
            found.append(f"the table tells {line}")
    return found


if __name__ == "__main__":
    sys.exit(main())
