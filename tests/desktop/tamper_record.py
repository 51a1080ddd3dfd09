#!/usr/bin/env python3
"""Does every change show to other people's code? Changes every byte inside a name or text, one at a time.

    tamper_record.py FILE...

Exit 0: each file is intact as it is, and with no changed byte. 1: some change went unseen."""

import sys
from pathlib import Path

from verify_record import NotIntact, checked


def bytes_inside_texts(raw):
    """The places of the bytes between the quotes of JSON."""
    inside = escaped = False
    for place, byte in enumerate(raw):
        if not inside:
            inside = byte == ord('"')
        elif escaped:
            escaped = False
        elif byte == ord("\\"):
            escaped = True
        elif byte == ord('"'):
            inside = False
        else:
            yield place


def changed(raw, place):
    """The lowest bit turned over, or the next where that would end or escape the text."""
    for bit in (1, 2, 4):
        byte = raw[place] ^ bit
        if byte not in b'"\\' and byte >= 0x20:
            return raw[:place] + bytes([byte]) + raw[place + 1 :]
    raise AssertionError("one of three bits can always be turned over")


def unseen(raw):
    tried, missed = 0, []
    for place in bytes_inside_texts(raw):
        tried += 1
        try:
            checked(changed(raw, place))
            missed.append(place)
        except NotIntact:
            pass
    return tried, missed


def main():
    all_seen = True
    for path in sys.argv[1:]:
        raw = Path(path).read_bytes()
        checked(raw)
        tried, missed = unseen(raw)
        print(f"{path}: {tried} changes, {len(missed)} unseen {missed[:5] or ''}")
        all_seen = all_seen and tried > 0 and not missed
    return 0 if all_seen else 1


if __name__ == "__main__":
    sys.exit(main())
