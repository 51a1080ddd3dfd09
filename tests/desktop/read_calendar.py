#!/usr/bin/env python3
"""Does a calendar remind in time? Asked of other people's code, offline.

    read_calendar.py FILE...

Read by icalendar; nothing of Fair Notice is used. Prints each event with the instants of its alarms.
Exit 0: every alarm comes before its event ends. 1: some file is at fault, with a sentence each.
"""

import argparse
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from icalendar import Calendar

MAX_OCTETS = 75


class Fault(Exception):
    """The reason, in words."""


def expect(holds, sentence):
    if not holds:
        raise Fault(sentence)


def check_lines(data):
    expect(data.endswith(b"\r\n"), "the last line has no end")
    for number, line in enumerate(data[:-2].split(b"\r\n"), 1):
        expect(len(line) <= MAX_OCTETS, f"line {number} has {len(line)} octets")
        expect(all(octet >= 0x20 and octet != 0x7F for octet in line), f"line {number} holds a control character")
        try:
            line.decode()
        except UnicodeDecodeError:
            raise Fault(f"line {number} is cut within a character") from None


def instant(moment, what):
    """In UTC. A whole day begins on the clock of whoever reads it; here that is UTC."""
    if not isinstance(moment, datetime):
        return datetime(moment.year, moment.month, moment.day, tzinfo=timezone.utc)
    expect(moment.utcoffset() == timedelta(0), f"{what} isn't in UTC")
    return moment


def check_alarm(alarm, event, start, end, title):
    expect(str(alarm.get("ACTION")) == "DISPLAY", f"“{title}”: an alarm doesn't show anything")
    expect(alarm.get("DESCRIPTION"), f"“{title}”: an alarm has no words")
    trigger = alarm["TRIGGER"]
    expect(isinstance(trigger.dt, timedelta), f"“{title}”: an alarm isn't relative")
    is_from_end = trigger.params.get("RELATED", "START") == "END"
    at = (end if is_from_end else start) + trigger.dt
    expect(at < end, f"“{title}”: the alarm at {at:%Y-%m-%d %H:%M} UTC comes after the end")
    if isinstance(event["DTSTART"].dt, datetime):
        made = event["DTSTAMP"].dt
        expect(at > made, f"“{title}”: the alarm at {at:%Y-%m-%d %H:%M} UTC was over when the file was made")
    return at


def read(path):
    data = path.read_bytes()
    check_lines(data)
    try:
        calendar = Calendar.from_ical(data)
    except (ValueError, KeyError, IndexError) as error:
        raise Fault(f"it can't be read: {error}") from error
    expect(calendar.name == "VCALENDAR", "it is no calendar")
    expect(str(calendar.get("VERSION")) == "2.0", "its version isn't 2.0")
    expect(calendar.get("PRODID"), "it doesn't say what made it")
    expect(not calendar.errors, f"it has errors: {calendar.errors}")
    events = list(calendar.walk("VEVENT"))
    expect(events, "it has no event")
    names = [str(event.get("UID")) for event in events]
    expect(len(set(names)) == len(names), "two events have one UID")
    print(f"{path}: {len(events)} events")
    for event in events:
        title = str(event.get("SUMMARY"))
        expect(title and event.get("UID") and event.get("DTSTAMP"), "an event lacks its title, UID or time stamp")
        expect(not event.errors, f"“{title}” has errors: {event.errors}")
        expect(int(event.get("SEQUENCE", 0)) >= 0, f"“{title}”: its sequence is negative")
        is_day = type(event["DTSTART"].dt) is date
        expect(is_day == (type(event["DTEND"].dt) is date), f"“{title}” begins and ends in different ways")
        start = instant(event["DTSTART"].dt, f"“{title}”: the start")
        end = instant(event["DTEND"].dt, f"“{title}”: the end")
        expect(start < end, f"“{title}” ends before it begins")
        print(f"  {title}\n    {event['UID']}, sequence {event.get('SEQUENCE')}")
        print(f"    from {event['DTSTART'].dt} to {event['DTEND'].dt}")
        for alarm in event.walk("VALARM"):
            at = check_alarm(alarm, event, start, end, title)
            print(f"    alarm {at:%Y-%m-%d %H:%M} {'local time' if is_day else 'UTC'}: {alarm['DESCRIPTION']}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    is_fine = True
    for path in parser.parse_args().files:
        try:
            read(path)
        except (Fault, OSError) as fault:
            print(f"{path}: {fault}", file=sys.stderr)
            is_fine = False
    sys.exit(0 if is_fine else 1)


if __name__ == "__main__":
    main()
