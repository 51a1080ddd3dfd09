"""What the program does when the world breaks: killed at random instants, a full disk, a folder that may not be written,
files that vanish, clocks that jump, ledgers that were tampered with, two windows that write at once.

Each fault ends as *held* (with what was seen), or as *not run* with the reason; the first that doesn't hold ends all.
FN_FAULTS=all takes the large numbers: 500 kills, 100 full disks, 20 races; else a few of each."""
import contextlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import time
from pathlib import Path

from window import Lost, Window, waited_for

NOTICE = "whatsapp-2016"
ALL = os.environ.get("FN_FAULTS") == "all"
KILLS = 200 if ALL else 6
EXPORT_KILLS = 300 if ALL else 20
FULL = 100 if ALL else 4
RACES = 20 if ALL else 2


class Faults:
    def __init__(self, binary, work, words, checker):
        self.binary, self.work, self.words, self.checker = binary, work / "faults", words, checker
        self.work.mkdir()
        self.lots = random.Random(20161125)
        self.made = 0

    def run(self):
        for fault in (self.killed_while_saving, self.killed_while_exporting, self.full_disk, self.two_windows,
                      self.read_only_folder, self.permission_lost_midway, self.ledger_vanished, self.ledger_truncated,
                      self.bytes_flipped, self.newer_schema, self.journal_left_behind, self.clock_set_back_and_forward,
                      self.export_folder_gone):
            print(f"  {fault.__name__}: {fault()}", flush=True)

    # -- what is seen and asked ------------------------------------------------------------------------------

    def fresh(self):
        self.made += 1
        return self.work / f"data-{self.made}"

    def window(self, data, **more):
        window = Window(self.binary, str(data), NOTICE, **more)
        window.click(self.words.rail("choice"), role="push button", contains=True)
        window.wait(self.words.rail("choice"), role="landmark")
        return window

    def save(self, window, side):
        """Presses *Save my choice*; answers with whether the window said that it was saved."""
        window.click(self.words.sides[side], role="radio button")
        window.click(self.words["choice-save"])
        saved = f"{self.words['choice-saved']}: {self.words.sides[side]}"

        def said():
            if window.find(saved, contains=True):
                return "saved"
            if window.find(self.words["err-not-saved"]):
                return "not saved"
            return None

        return waited_for(said, "a word on what became of the choice") == "saved"

    def decided(self, data):
        """The sides in the ledger, oldest first, as an exported record tells them."""
        self.made += 1
        path = self.work / f"told-{self.made}.jsonld"
        command = [self.binary, "--data-dir", data, "export", NOTICE, "--replay", "--format", "jsonld", "--output", path]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Lost(f"nothing can be exported any more: {done.stdout}{done.stderr}")
        self.intact(path)
        history = json.loads(path.read_text())["@graph"][0]["history"]
        path.unlink()
        return [entry["side"] for entry in history if entry["fact"] == "decided"]

    def intact(self, path):
        answer = subprocess.run([self.binary, "verify", path], capture_output=True, text=True, check=False)
        if answer.returncode != 0:
            raise Lost(f"{path} is torn: {answer.stdout}{answer.stderr}")

    # -- faults ----------------------------------------------------------------------------------------------

    def killed_while_saving(self):
        """Saves go on and on, and at some instant the process is gone."""
        data, reported, saves = self.fresh(), [], 0
        for _ in range(KILLS):
            window = self.window(data)
            end = time.monotonic() + self.lots.uniform(0, 1.2)
            killed = False
            while not killed:
                side = "allow" if reported and reported[-1] == "opt-out" else "opt-out"
                try:
                    window.click(self.words.sides[side], role="radio button")
                    window.click(self.words["choice-save"])
                    saves += 1
                    while time.monotonic() < end:
                        if window.find(f"{self.words['choice-saved']}: {self.words.sides[side]}", contains=True):
                            reported.append(side)
                            break
                except Lost:
                    pass
                if time.monotonic() >= end:
                    window.kill()
                    killed = True
            kept = self.decided(data)
            # What was asked for at the last moment may be there or not; all that was reported is.
            if kept[:len(reported)] != reported or len(kept) > len(reported) + 1:
                raise Lost(f"reported {reported[-5:]} ({len(reported)}), kept {kept[-5:]} ({len(kept)})")
            reported = kept
        return f"held: {KILLS} kills, {saves} saves asked for, {len(reported)} in the ledger, none lost"

    def killed_while_exporting(self):
        """The command is killed at some instant of its work; each file is whole or isn't there."""
        data, out = self.fresh(), self.work / "exports"
        out.mkdir()
        window = self.window(data)
        self.save(window, "opt-out")
        window.close()
        whole = 0
        took = {}
        for kind in ("jsonld", "pdf"):
            command = [self.binary, "--data-dir", data, "export", NOTICE, "--replay", "--format", kind, "--output",
                       out / f"whole.{kind}"]
            began = time.monotonic()
            subprocess.run(command, check=True, capture_output=True)
            took[kind] = time.monotonic() - began
        for turn in range(EXPORT_KILLS):
            kind = ("jsonld", "pdf")[turn % 2]
            path = out / f"{turn}.{kind}"
            command = [self.binary, "--data-dir", data, "export", NOTICE, "--replay", "--format", kind, "--output", path]
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(self.lots.uniform(0, 1.2 * took[kind]))
            process.kill()
            process.wait(timeout=30)
            if path.exists():
                self.intact(path)
                whole += 1
        if self.decided(data) != ["opt-out"]:
            raise Lost("the choice is gone")
        hidden = len(list(out.glob(".fair-notice-*")))
        return f"held: {EXPORT_KILLS} kills, {whole} files whole, the others absent ({hidden} hidden remains)"

    def full_disk(self):
        """A small disk of its own, filled to some last kilobytes before each save."""
        disk = self.work / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "none", disk], capture_output=True, check=False)
        if mounted.returncode != 0:
            return self.limited_size(mounted.stderr.decode().strip())
        try:
            data, filler, export = disk / "data", disk / "filler", disk / "record.jsonld"
            window = self.window(data)
            reported, told, exported = [], 0, 0
            for _ in range(FULL):
                # A journal that has grown once takes choices in without more room; so it begins anew each time.
                with contextlib.closing(sqlite3.connect(data / "ledger.sqlite")) as ledger:
                    ledger.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                free = shutil.disk_usage(disk).free
                filler.write_bytes(bytes(max(0, free - self.lots.randrange(0, 80_000))))
                side = "allow" if reported and reported[-1] == "opt-out" else "opt-out"
                if self.save(window, side):
                    reported.append(side)
                else:
                    told += 1
                    # The message stays; it is dismissed before the next one is looked for.
                    window.click(self.words["trouble-dismiss"])
                command = [self.binary, "--data-dir", data, "export", NOTICE, "--replay", "--format", "jsonld",
                           "--output", export, "--force"]
                written = subprocess.run(command, capture_output=True, check=False).returncode == 0
                exported += written
                if export.exists():
                    self.intact(export)
                filler.unlink()
            # With room again the same window goes on.
            side = "allow" if reported and reported[-1] == "opt-out" else "opt-out"
            if not self.save(window, side):
                raise Lost("with room on the disk again nothing is saved")
            reported.append(side)
            window.close()
            export.unlink(missing_ok=True)
            if (kept := self.decided(data)) != reported:
                raise Lost(f"reported {reported}, kept {kept}")
            return (f"held: {FULL} times, saved {len(reported) - 1}, said that it wasn't {told}, exported {exported}; "
                    f"nothing lost, nothing torn")
        finally:
            subprocess.run(["umount", "-l", disk], check=False)

    def limited_size(self, why):
        """Where no disk can be mounted: no file may grow."""
        data = self.fresh()
        limited = ["prlimit", "--fsize=4096:4096"]
        if shutil.which("prlimit") is None:
            return f"not run: {why}, and there is no prlimit"
        window = self.window(data)
        self.save(window, "opt-out")
        window.close()
        window = self.window(data, under=limited)
        saved = self.save(window, "allow")
        window.close()
        if saved or self.decided(data) != ["opt-out"]:
            raise Lost("a file that may not grow took a choice in")
        return f"held by a limit on files ({why})"

    def two_windows(self):
        """Both save as fast as they can; the chain holds every choice that either reported."""
        total = 0
        for _ in range(RACES):
            data = self.fresh()
            first, second = self.window(data), self.window(data)
            reported = 0
            for turn in range(4):
                side = ("opt-out", "allow")[turn % 2]
                for window in (first, second):
                    window.click(self.words.sides[side], role="radio button")
                # Pressed one right after the other; whoever is second may find it chosen already.
                for window in (first, second):
                    save = window.find(self.words["choice-save"], role="push button")
                    if save is not None:
                        save.do_action(0)
                saved = f"{self.words['choice-saved']}: {self.words.sides[side]}"
                waited_for(lambda: first.find(saved, contains=True) or second.find(saved, contains=True), saved)
                reported += 1
                time.sleep(0.2)
            first.close()
            second.close()
            kept = self.decided(data)
            if len(kept) < reported or kept[-1] != "allow":
                raise Lost(f"{reported} choices were reported, kept are {kept}")
            total += len(kept)
        return f"held: {RACES} races, {total} choices, every chain whole"

    def read_only_folder(self):
        """As somebody who may read the folder and not write it."""
        if os.getuid() != 0 or shutil.which("setpriv") is None:
            return "not run: needs root and setpriv to become somebody else"
        data = self.fresh()
        window = self.window(data)
        self.save(window, "opt-out")
        window.close()
        for path in [data, *data.rglob("*")]:
            path.chmod(0o755 if path.is_dir() else 0o644)
        self.work.chmod(0o755)
        self.work.parent.chmod(0o755)
        nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        list_it = subprocess.run([*nobody, self.binary, "--data-dir", data, "export", NOTICE, "--replay", "--format",
                                  "jsonld", "--output", "/tmp/never.jsonld"], capture_output=True, text=True, check=False)
        if list_it.returncode != 2 or "panicked" in list_it.stderr or not list_it.stderr.strip():
            raise Lost(f"it ended with {list_it.returncode}: {list_it.stdout}{list_it.stderr}")
        if self.decided(data) != ["opt-out"]:
            raise Lost("the choice is gone")
        return f"held: {list_it.stderr.strip().splitlines()[0]!r}"

    def permission_lost_midway(self):
        """The folder for exports becomes read-only while the window is open, and writable again."""
        data, out = self.fresh(), self.work / "midway"
        out.mkdir()
        bound = subprocess.run(["mount", "--bind", out, out], capture_output=True, check=False)
        if bound.returncode != 0:
            return f"not run: {bound.stderr.decode().strip()}"
        try:
            window = self.window(data)
            self.save(window, "opt-out")
            window.click(self.words.rail("record"), role="push button", contains=True)
            window.wait(self.words.rail("record"), role="landmark")
            subprocess.run(["mount", "-o", "remount,ro,bind", out], check=True)
            path = out / "record.jsonld"
            self.type_path(window, path)
            window.wait(self.words["err-not-exported"])
            if list(out.iterdir()):
                raise Lost("something was left in a folder that may not be written")
            subprocess.run(["mount", "-o", "remount,rw,bind", out], check=True)
            window.key("Return")
            waited_for(path.exists, "the record, once its folder may be written")
            window.close()
            self.intact(path)
        finally:
            subprocess.run(["umount", "-l", out], check=False)
        if self.decided(data) != ["opt-out"]:
            raise Lost("the choice is gone")
        return "held: said that it wasn't written, left nothing, and wrote it when it could"

    def type_path(self, window, path):
        field = window.wait(self.words["record-path"], role="entry")
        field.grab_focus()
        waited_for(lambda: "focused" in {state.value_nick for state in field.get_state_set().get_states()}, "the field")
        subprocess.run(["xdotool", "type", "--delay", "10", str(path)], timeout=60, check=True)
        window.key("Return")

    def ledger_vanished(self):
        """The whole data folder is removed while the window is open; the window says what it can't do."""
        data = self.fresh()
        window = self.window(data)
        self.save(window, "opt-out")
        shutil.rmtree(data)
        window.click(self.words.sides["allow"], role="radio button")
        window.click(self.words["choice-save"])
        window.wait(self.words["err-ledger-gone"])
        if window.find(f"{self.words['choice-saved']}: {self.words.sides['allow']}", contains=True):
            raise Lost("it said that a choice was saved, and there is no ledger")
        window.close()
        return f"held: {self.words['err-ledger-gone']!r}"

    def tampered(self, change, words, in_notice=None):
        """A ledger with one choice, changed from outside; what the next start says, and the notice's own page."""
        data = self.fresh()
        window = self.window(data)
        self.save(window, "opt-out")
        window.close()
        ledger = data / "ledger.sqlite"
        # What the kill left in the journal would mend the file.
        connection = sqlite3.connect(ledger)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        change(ledger)
        before = ledger.read_bytes()
        window = Window(self.binary, str(data))
        window.wait(words, contains=True)
        window.close()
        if in_notice:
            window = Window(self.binary, str(data), NOTICE)
            window.wait(in_notice, contains=True)
            window.close()
        if ledger.read_bytes() != before:
            raise Lost("a ledger that can't be read was changed")
        return f"held: {words!r}, and the file is as it was"

    def ledger_truncated(self):
        return self.tampered(lambda ledger: os.truncate(ledger, 5000), self.words["err-ledger-damaged"])

    def bytes_flipped(self):
        def flip(ledger):
            found = ledger.read_bytes()
            at = found.index(b'"decided":{"choice":"ads","side":"opt-out"') + len('"decided":{"choice":"')
            ledger.write_bytes(found[:at] + b"b" + found[at + 1:])

        return self.tampered(flip, self.words["state-unreadable"], self.words["chain-broken"])

    def newer_schema(self):
        def newer(ledger):
            connection = sqlite3.connect(ledger)
            connection.execute("PRAGMA user_version = 99")
            connection.commit()
            connection.close()

        return self.tampered(newer, self.words["err-ledger-newer"])

    def journal_left_behind(self):
        """Copied with its journal while the window is open, as a backup program would: all is there."""
        data = self.fresh()
        window = self.window(data)
        self.save(window, "opt-out")
        copy = self.fresh()
        shutil.copytree(data, copy)
        window.kill()
        for folder in (data, copy):
            if self.decided(folder) != ["opt-out"]:
                raise Lost(f"the choice isn't in {folder}")
        return "held: the choice is there from the journal, in the copy too"

    def clock_set_back_and_forward(self):
        """The computer's clock jumps years ahead, then back: the window that closed stays closed and says so."""
        library = next(iter(Path("/usr/lib").glob("*/faketime/libfaketime.so.1")), None)
        if library is None:
            return "not run: libfaketime isn't there"
        data = self.fresh()
        fake = {"LD_PRELOAD": str(library), "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        window = self.window(data)
        self.save(window, "opt-out")
        window.close()
        ahead = Window(self.binary, str(data), NOTICE, env={**fake, "FAKETIME": "+400d"})
        ahead.wait(self.words["state-closed"], contains=True)
        ahead.click(self.words.rail("record"), role="push button", contains=True)
        ahead.wait(self.words.rail("record"), role="landmark")
        path = self.work / "ahead.jsonld"
        ahead.click(self.words["record-json-ld"], role="radio button")
        self.type_path(ahead, path)
        waited_for(path.exists, "the record of the year after")
        ahead.close()
        back = Window(self.binary, str(data), NOTICE)
        back.wait(self.words["clock-behind"].split("{")[0].strip(), contains=True)
        back.close()
        if self.decided(data) != ["opt-out"]:
            raise Lost("the choice is gone")
        return "held: closed a year ahead; back again, the clock is told to be behind"

    def export_folder_gone(self):
        """The folder to export to goes away; the command says so and leaves nothing."""
        data, out = self.fresh(), self.work / "gone"
        command = [self.binary, "--data-dir", data, "export", NOTICE, "--format", "pdf", "--output", out / "r.pdf"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 2 or not done.stderr.strip() or out.exists():
            raise Lost(f"it ended with {done.returncode}: {done.stdout}{done.stderr}")
        return f"held: {done.stderr.strip()!r}"
