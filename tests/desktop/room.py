"""A five-minute session of a workshop in the real windows, the facilitator's and the room's, by keyboard alone:
thirty days, three guesses, one choice before the end, one refused after it, and a tally. Pictures of both.

With FN_SESSION=whole every stop takes the time that its track gives it; else it goes on at once."""
import json
import os
import shutil
import subprocess
import time
import tomllib

from window import Lost, Window, waited_for

HANDS = {"messages": (9, 4, 2), "number-after": (3, 10, 2), "contacts": (8, 4, 3)}


def session(binary, data, root, pictures, records, words):
    """Goes through the track; answers with the counts that the program tells of the records."""
    plan = tomllib.loads((root / f"assets/workshop/whatsapp-2016.{words.language}.toml").read_text())
    track = next(track for track in plan["track"] if track["minutes"] == 5)
    room = Room(binary, data, pictures, words)
    room.begin(track)
    began = time.monotonic()
    refused = False
    for number, stop in enumerate(track["stop"]):
        arrived = time.monotonic()
        room.wait(words["workshop-stop"].split("·")[1].replace("{ $stop }", str(number + 1))
                  .replace("{ $stops }", str(len(track["stop"]))).strip(), contains=True)
        if stop["show"] == "question":
            room.ask(stop["question"])
        elif stop["show"] == "choice":
            refused = room.choose(stop["at"])
        room.pictures(f"{number + 1}-{stop['show']}")
        if os.environ.get("FN_SESSION") == "whole":
            time.sleep(max(0, stop["seconds"] - (time.monotonic() - arrived)))
        if number + 1 < len(track["stop"]):
            room.key("Next")
    if not refused:
        raise Lost("no choice was refused after the end")
    print(f"  the session took {time.monotonic() - began:.0f} s", flush=True)
    counts = room.count(records)
    room.window.close()
    return counts


class Room:
    """Both windows of one program."""

    def __init__(self, binary, data, pictures, words):
        self.words, self.folder = words, pictures
        self.window = Window(binary, data, "--workshop", "--lang", words.language)
        self.wait(words["workshop-desk"], role="heading")
        self.key("F9")
        self.room = waited_for(self._second, "the room's window")
        subprocess.run(["xdotool", "windowactivate", "--sync", self.window.id], timeout=30, check=True)

    def _second(self):
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(self.window.process.pid)]
        found = subprocess.run(search, capture_output=True, text=True, timeout=30, check=False).stdout.split()
        return next((window for window in found if window != self.window.id), None)

    def key(self, *keys):
        time.sleep(0.3)
        self.window.key(*keys)
        time.sleep(0.3)

    def wait(self, name, **more):
        return self.window.wait(name, **more)

    def tab_to(self, name, role="push button"):
        for _ in range(80):
            for its_role, its_name, node in self.window.nodes():
                states = {state.value_nick for state in node.get_state_set().get_states()}
                if (its_role, its_name) == (role, name) and "focused" in states:
                    return
            self.window.key("Tab")
            time.sleep(0.12)
        raise Lost(f"Tab never reached {name!r}")

    def begin(self, track):
        start = self.words.plural("workshop-track-begin", "other").replace("{ $minutes }", str(track["minutes"]))
        self.tab_to(start)
        self.key("Return")
        # Thirty days run while the room talks.
        self.key("p")

    def ask(self, question):
        for hands in HANDS[question]:
            subprocess.run(["xdotool", "type", "--delay", "60", str(hands)], timeout=30, check=True)
            self.key("Return")
        people = str(sum(HANDS[question]))
        counted = self.words["workshop-hands-of"].replace("{ $count }", people).replace("{ $people }", people)
        self.wait(counted)
        self.pictures(f"asked-{question}")
        self.key("Next")
        self.wait(self.words["workshop-ask-again"])

    def choose(self, at):
        """Before the end the room's choice is taken, after it refused; answers with whether it was."""
        side = self.words.sides["opt-out" if at == "middle" else "allow"]
        self.tab_to(side)
        self.key("Return")
        opted_out = self.words["workshop-room-chose"].replace("{ $side }", self.words.sides["opt-out"])
        self.wait(opted_out)
        refused = self.words["workshop-closed"].split("}")[1]
        return any(refused in name for _, name, _ in self.window.nodes())

    def count(self, records):
        self.tab_to(self.words["tally-path"], "entry")
        subprocess.run(["xdotool", "type", "--delay", "10", str(records)], timeout=60, check=True)
        self.key("Return")
        self.wait(self.words["tally-of"].split("{")[0], contains=True)
        self.key("Page_Down")
        time.sleep(0.5)
        self.pictures("counted")
        answer = subprocess.run([self.window.process.args[0], "tally", "--json", records], capture_output=True,
                                text=True, check=True)
        return json.loads(answer.stdout)

    def pictures(self, name):
        time.sleep(0.4)
        for whose, window in (("facilitator", self.window.id), ("room", self.room)):
            # Over the other one, so that nothing hides it.
            subprocess.run(["xdotool", "windowraise", window], timeout=30, check=True)
            time.sleep(0.3)
            picture = self.folder / f"workshop-{self.words.language}-{name}-{whose}.png"
            subprocess.run(["import", "-silent", "-window", window, picture], timeout=60, check=True)
        subprocess.run(["xdotool", "windowactivate", "--sync", self.window.id], timeout=30, check=True)


def hand_in(vectors, folder):
    """A few records of other rooms, one of them twice, and a file that is none."""
    folder.mkdir()
    for record in vectors.glob("*.jsonld"):
        shutil.copy(record, folder / record.name)
    shutil.copy(vectors / "opted-out.jsonld", folder / "opted-out-again.jsonld")
    (folder / "notes.txt").write_text("bring chairs")
