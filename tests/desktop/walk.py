"""The walk through the real window: clicks through the accessibility tree, the real save dialog, a restart,
every notice and one's own by keyboard alone, fifty kills, and pictures. Ends with a sentence and exit code 1 at the first thing that fails.

walk.py BINARY WORKDIR PICTUREDIR; FN_CHECKER is the command that checks a record with other people's code."""
import json
import os
import re
import shlex
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import room
from faults import Faults
from window import Lost, Window, switch_accessibility_on, waited_for

BINARY, WORK, PICTURES = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
CHECKER = shlex.split(os.environ["FN_CHECKER"])
ROOT = Path(__file__).resolve().parents[2]
NOTICE = "whatsapp-2016"
KILLS = 50
# What is typed into the fields of a notice of one's own.
OWN = {"add-who": "Made-up Bank", "add-what": "It gives my address to its partners", "add-last-day": "2099-12-24",
       "add-contact": "privacy@bank.example"}
STEPS = ["update", "sharings", "flow", "claims", "choice", "carry-out", "record"]


class Words:
    """The app's words and the notice's, in one language."""

    def __init__(self, language):
        self.language = language
        source = (ROOT / f"assets/text/{language}.ftl").read_text()
        self.app = dict(re.findall(r"^([a-z][a-z0-9-]*) = (.+)$", source, flags=re.M))
        folder = ROOT / "assets/notices" / NOTICE
        notice = tomllib.loads((folder / "notice.toml").read_text())
        choice = notice["choice"][0]
        self.sides = {side: choice[side]["words"] for side in ("opt-out", "allow")}
        if language != notice["language"]:
            overlay = tomllib.loads((folder / f"{language}.toml").read_text())
            own = overlay["choice"][choice["id"]]
            self.sides = {side: own[side]["words"] for side in ("opt-out", "allow")}

        # The parts of words that depend on a number: `[one]` and `[other]`.
        self.parts = {}
        for text_id, body in re.findall(r"^([a-z][a-z0-9-]*) = \{ \$\w+ ->\n((?:    .*\n|   \*.*\n)+)\}", source, flags=re.M):
            self.parts[text_id] = dict(re.findall(r"\[(\w+)\] (.+)", body))

    def plural(self, text_id, part):
        return self.parts[text_id][part]

    def __getitem__(self, text_id):
        return self.app[text_id]

    def rail(self, name):
        """How the rail's step begins: "Step 5 of 7, Your choice"."""
        number = STEPS.index(name) + 1
        return self["rail-step"].replace("{ $number }", str(number)).replace("{ $name }", self.step(name))

    def step(self, name):
        return self[f"step-{name}"]


EN = Words("en")


def main():
    os.makedirs(PICTURES, exist_ok=True)
    switch_accessibility_on()
    for part in (decide_and_export, keyboard_alone, followed_up_by_keyboard, every_notice_by_keyboard,
                 own_notices_by_keyboard, read_without_the_picture, workshop_by_keyboard, kept_off_the_network, faults,
                 killed_as_soon_as_saved, pictures):
        begin = time.monotonic()
        part()
        print(f"{part.__name__}: done in {time.monotonic() - begin:.0f} s", flush=True)


def decide_and_export():
    """From the first screen to an exported record, in one go; then the choice is there after a restart."""
    data = fresh("walk")
    record = WORK / "walk.jsonld"
    window = Window(BINARY, data)
    window.click(EN["home-start"] + ":", contains=True)
    for name in STEPS[1:5]:
        window.click(EN["frame-next"])
        arrive(window, EN, name)
    window.click(EN.sides["opt-out"], role="radio button")
    window.click(EN["choice-save"])
    window.wait(EN["choice-saved"], contains=True)
    window.click(EN.rail("record"), role="push button", contains=True)
    arrive(window, EN, "record")
    export(window, record)
    check(record, "dpv:ConsentRefused")
    window.close()

    window = Window(BINARY, data)
    window.wait(EN.sides["opt-out"], contains=True)
    window.close()
    tampered = WORK / "tampered.jsonld"
    tampered.write_bytes(record.read_bytes().replace(b"dpv:ConsentRefused", b"dpv:ConsentRefuses"))
    code = subprocess.run([BINARY, "verify", tampered], capture_output=True, check=False).returncode
    expect(code == 1, f"a tampered record gives exit code {code}")
    third = subprocess.run([*CHECKER, tampered], capture_output=True, check=False).returncode
    expect(third == 1, f"other people's code gives {third} for a tampered record")


def arrive(window, words, step):
    """Until the page itself, which is a landmark, is that step's."""
    window.wait(words.rail(step), role="landmark")


def export(window, path):
    """Through the real dialog of the desktop's portal."""
    window.click(EN["record-json-ld"], role="radio button")
    window.click(EN["record-export-as"].replace("{ $format }", EN["record-json-ld"]))
    title = EN["record-dialog-title"]
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", title]
    found = subprocess.run(search, capture_output=True, text=True, timeout=30, check=True)
    dialog = found.stdout.split()[0]
    subprocess.run(["xdotool", "windowactivate", "--sync", dialog], timeout=30, check=True)
    time.sleep(0.5)
    window.key("ctrl+a")
    subprocess.run(["xdotool", "type", "--delay", "15", str(path)], timeout=60, check=True)
    time.sleep(0.3)
    window.key("Return")
    waited_for(path.exists, "the exported file")
    window.wait(str(path), contains=True)


def check(record, status):
    """With the program itself, and with other people's code."""
    answer = subprocess.run([BINARY, "verify", "--json", record], capture_output=True, text=True, check=False)
    expect(answer.returncode == 0, f"verify says {answer.returncode}: {answer.stdout}{answer.stderr}")
    third = subprocess.run([*CHECKER, record], capture_output=True, text=True, check=False)
    expect(third.returncode == 0, f"other people's code says: {third.stdout}{third.stderr}")
    receipt = json.loads(record.read_text())["@graph"][0]
    states = {kind for each in receipt["records"] for event in each["consentStatus"] for kind in event["type"]}
    expect(status is None or status in states, f"the record says {states}, not {status}")


def keyboard_alone():
    """The same without a pointer: Tab, Space, Enter and the keys for the next step."""
    path = WORK / "keys.jsonld"
    window = opted_out_by_keyboard("keys")
    next_step(window, "record")
    write_by_keyboard(window, path)
    check(path, "dpv:ConsentRefused")
    window.close()


def followed_up_by_keyboard():
    """Letter, evidence, calendar and PDF without leaving steps 6 and 7 and without a pointer."""
    shot, letter = WORK / "screen.png", WORK / "letter.txt"
    shot.write_bytes(b"what the screen showed")
    window = opted_out_by_keyboard("follow-up")
    tab_to(window, EN["write-instead"])
    window.key("Return")
    tab_to(window, EN["write-name"])
    type_in(window, "A made-up name")
    tab_to(window, EN["write-account"])
    type_in(window, "555-0100")
    tab_to(window, EN["record-path"])
    type_in(window, str(letter))
    window.key("Return")
    waited_for(letter.exists, "the letter")
    expect("A made-up name" in letter.read_text(), "the letter doesn't name whoever wrote it")
    window.picture(PICTURES / "follow-up-letter.png")
    tab_to(window, EN["write-i-sent-it"], contains=True)
    window.key("Return")
    window.wait(EN["write-sent-on"].split("{")[0], contains=True)
    tab_to(window, EN["evidence-title"], contains=True)
    if window.find(EN["evidence-path"]) is None:
        window.key("Return")
    tab_to(window, EN["evidence-path"])
    type_in(window, str(shot))
    window.key("Return")
    window.wait(shot.name, contains=True)
    window.picture(PICTURES / "follow-up-evidence.png")
    next_step(window, "record")
    pdf, dates = WORK / "keys.pdf", WORK / "keys.ics"
    write_by_keyboard(window, pdf)
    window.picture(PICTURES / "follow-up-record.png")
    write_by_keyboard(window, dates)
    window.close()

    answer = subprocess.run(
        [BINARY, "verify", "--json", "--evidence", WORK, pdf], capture_output=True, text=True, check=False
    )
    expect(answer.returncode == 0, f"verify says {answer.returncode}: {answer.stdout}{answer.stderr}")
    record = json.loads(answer.stdout)["records"][0]
    expect(record["pages"] == "as-drawn", f"the pages are {record['pages']}")
    expect(record["evidence"][0]["found"] == str(shot), f"the evidence is {record['evidence']}")
    inside = WORK / "inside.jsonld"
    subprocess.run(["pdfdetach", "-save", "1", "-o", inside, pdf], capture_output=True, check=True)
    check(inside, "dpv:ConsentRefused")
    named = "A made-up name" in inside.read_text() or "555-0100" in inside.read_text()
    expect(not named, "the record names whoever wrote the letter")
    calendar = [CHECKER[0], str(ROOT / "tests/desktop/read_calendar.py"), dates]
    read = subprocess.run(calendar, capture_output=True, text=True, check=False)
    expect(read.returncode == 0, f"other people's code says of the calendar: {read.stdout}{read.stderr}")


def every_notice_by_keyboard():
    """Each bundled notice through its seven steps, decided where it offers a choice now, its record checked."""
    data = fresh("notices")
    for folder in sorted((ROOT / "assets/notices").glob("*/notice.toml")):
        slug, notice = folder.parent.name, tomllib.loads(folder.read_text())
        window = Window(BINARY, data, slug)
        arrive(window, EN, "update")
        status = "dpv:ConsentUnknown"
        for step in STEPS[1:]:
            next_step(window, step)
            if step == "choice" and window.find(EN["choice-save"], role="push button"):
                tab_to(window, notice["choice"][0]["opt-out"]["words"])
                window.key("space")
                tab_to(window, EN["choice-save"])
                window.key("Return")
                window.wait(EN["choice-saved"], contains=True)
                status = "dpv:ConsentRefused"
        record = WORK / f"{slug}.jsonld"
        write_by_keyboard(window, record)
        window.close()
        check(record, status if notice.get("choice") else None)


def own_notices_by_keyboard():
    """Four fields and a whole bank form, typed in; both are there after a restart."""
    data = fresh("own")
    window = Window(BINARY, data)
    for way, fields in (("add-by-hand", ["add-who", "add-what", "add-last-day", "add-contact"]),
                        ("add-from-form", ["add-who", "add-contact"])):
        begin = time.monotonic()
        tab_to(window, EN["home-add"])
        window.key("Return")
        window.wait(EN["add-title"], role="heading")
        time.sleep(0.4)
        if way != "add-by-hand":
            tab_to(window, EN[way])
            window.key("space")
            time.sleep(0.4)
        for field in fields:
            tab_to(window, EN[field])
            type_in(window, OWN[field])
        tab_to(window, EN["add-save"])
        window.key("Return")
        window.wait(EN["said-notice-added"])
        print(f"  {way}: {time.monotonic() - begin:.0f} s", flush=True)
        window.key("alt+Home")
        window.wait(EN["home-title"], role="heading")
        time.sleep(0.4)
    window.close()
    window = Window(BINARY, data)
    for number in ("", "-2"):
        path = Path(data) / f"notices/made-up-bank-{time.localtime().tm_year}{number}/notice.toml"
        expect(path.exists(), f"{path} was not written")
    title = f"{OWN['add-who']}, {time.localtime().tm_year}"
    waited_for(lambda: sum(name == title for _, name, _ in window.nodes()) == 2, "both own notices at home")
    window.close()


def opted_out_by_keyboard(name):
    """A window at step 6, after everything before it was done by keyboard."""
    window = Window(BINARY, fresh(name))
    window.wait(EN["home-start"] + ":", contains=True)
    time.sleep(0.5)
    window.key("Return")
    for step in STEPS[1:5]:
        next_step(window, step)
    tab_to(window, EN.sides["opt-out"])
    window.key("space")
    tab_to(window, EN["choice-save"])
    window.key("Return")
    window.wait(EN["choice-saved"], contains=True)
    next_step(window, "carry-out")
    return window


def next_step(window, step):
    time.sleep(0.4)
    # From a field, too, where Alt and an arrow moves by words.
    window.key("ctrl+Next")
    arrive(window, EN, step)
    time.sleep(0.4)


def write_by_keyboard(window, path):
    """The path's ending says which file is meant."""
    tab_to(window, EN["record-path"])
    window.key("ctrl+a")
    type_in(window, str(path))
    window.key("Return")
    waited_for(path.exists, f"{path.name}, written from the path field")
    time.sleep(0.3)


def type_in(window, words):
    subprocess.run(["xdotool", "type", "--delay", "10", words], timeout=60, check=True)
    time.sleep(0.2)


def tab_to(window, name, limit=120, contains=False):
    for _ in range(limit):
        for _, its_name, node in window.nodes():
            fits = name in its_name if contains else its_name == name
            if fits and "focused" in states(node):
                return
        window.key("Tab")
        time.sleep(0.12)
    raise Lost(f"Tab never reached {name!r}")


def states(node):
    return {state.value_nick for state in node.get_state_set().get_states()}


def read_without_the_picture():
    """What a screen reader meets is enough: the deadline, every sharing with its four answers, the switch
    and what it changes, and the result."""
    window = Window(BINARY, fresh("heard"))
    window.click(EN["home-start"] + ":", contains=True)
    arrive(window, EN, "update")
    expect(heard(window, EN["countdown-decide"].split("**")[0]), "no deadline is told")
    window.click(EN["frame-next"])
    arrive(window, EN, "sharings")
    window.click(EN["guess-skip"], role="push button")
    window.wait(EN["sharings-whom"])
    more = next((name for _, name, _ in window.nodes() if re.fullmatch(r"\d+ more rows?", name)), None)
    if more:
        window.click(more)
        window.wait(EN["sharings-fewer"])
    notice = tomllib.loads((ROOT / "assets/notices" / NOTICE / "notice.toml").read_text())
    shared = {(row["purpose"], row["recipient"], row.get("from")) for row in notice["sharing"] if row["shared"] != "no"}
    rows = [name for role, name, _ in window.nodes() if role == "push button" and EN["sharings-limit"] in name
            and EN["sharings-after"] in name]
    expect(len(rows) == len(shared), f"{len(rows)} rows tell their answers, of {len(shared)}")
    window.click(EN["frame-next"])
    arrive(window, EN, "flow")
    window.click(EN["flow-opt-out"], role="radio button")
    window.wait(EN["flow-sentence-stops"], contains=True)
    window.click(EN["flow-difference"], role="radio button")
    window.wait(EN["flow-change-stops"], contains=True)
    expect(heard(window, EN["flow-change-none"]), "nothing tells what goes on")
    window.key("alt+5")
    arrive(window, EN, "choice")
    window.click(EN.sides["opt-out"], role="radio button")
    window.click(EN["choice-save"])
    window.wait(EN["choice-saved"], contains=True)
    window.key("alt+7")
    arrive(window, EN, "record")
    window.wait(EN["page-chosen"].split("{")[0].strip(), contains=True)
    expect(heard(window, EN.sides["opt-out"]), "the record doesn't tell the side")
    window.close()


def workshop_by_keyboard():
    """A session in two windows; then the ledger of the folder holds nothing of it."""
    data, records = fresh("workshop"), WORK / "handed-in"
    room.hand_in(ROOT / "tests/vectors/valid", records)
    counts = room.session(BINARY, data, ROOT, PICTURES, records, EN)
    expect(counts["duplicates"] > 0 and counts["left_out"], f"the tally says {counts}")
    kept = [path.name for path in Path(data).rglob("*") if path.is_file() and "settings" not in path.name]
    listed = subprocess.run([BINARY, "--data-dir", data, "list", "--json"], capture_output=True, text=True, check=True)
    expect("workshop" not in listed.stdout, f"the ledger knows of the workshop: {listed.stdout}")
    expect(not [name for name in kept if "key" in name], f"keys were kept: {kept}")


def kept_off_the_network():
    """From opening over choice, export, check and tally to quitting, in the window and as commands, no socket is even
    tried but local ones, and the kernel holds the window to that."""
    record, records = WORK / "traced.jsonld", WORK / "traced-records"
    traces = []

    def traced(*more):
        traces.append(WORK / f"sockets-{len(traces)}")
        return ["strace", *more, "-f", "-e", "trace=socket,socketpair,io_uring_setup", "-o", traces[-1]]

    # Detached, so that the program keeps its process number.
    window = Window(BINARY, fresh("traced"), NOTICE, under=traced("-D"))
    for task in Path(f"/proc/{window.process.pid}/task").iterdir():
        filters = re.search(r"^Seccomp:\s*(\d)", (task / "status").read_text(), flags=re.M).group(1)
        expect(filters == "2", f"a thread has no filter: {filters}")
    window.click(EN.rail("choice"), role="push button", contains=True)
    arrive(window, EN, "choice")
    window.click(EN.sides["opt-out"], role="radio button")
    window.click(EN["choice-save"])
    window.wait(EN["choice-saved"], contains=True)
    window.click(EN.rail("record"), role="push button", contains=True)
    arrive(window, EN, "record")
    export(window, record)
    tab_to(window, EN["record-check-path"])
    type_in(window, str(record))
    window.key("Return")
    window.wait(EN["check-intact"])
    window.close()
    room.hand_in(ROOT / "tests/vectors/valid", records)
    window = Window(BINARY, fresh("traced"), "--workshop", under=traced("-D"))
    window.wait(EN["workshop-desk"], role="heading")
    tab_to(window, EN["tally-path"])
    type_in(window, str(records))
    window.key("Return")
    window.wait(EN["tally-of"].split("{")[0], contains=True)
    window.close()
    for command in (["verify", record], ["tally", records], ["list"]):
        done = subprocess.run([*traced(), BINARY, *command], capture_output=True, check=False)
        expect(done.returncode == 0, f"{command} under a trace ends with {done.returncode}: {done.stderr}")
    tried = [found for trace in traces
             for found in re.findall(r"(socket|socketpair|io_uring_setup)\((\w+)", trace.read_text())]
    expect(tried and {family for _, family in tried} == {"AF_UNIX"}, f"sockets that were tried: {tried}")
    print(f"  {len(tried)} sockets were tried, all of them local", flush=True)


def faults():
    """Whatever breaks, what was reported as saved is there, and every file is whole or absent."""
    Faults(BINARY, WORK, EN, CHECKER).run()


def heard(window, words):
    return any(words in name for _, name, _ in window.nodes())


def killed_as_soon_as_saved():
    """SIGKILL at the moment *Saved* is announced: the choice is there at the next start, every time."""
    data = fresh("kill")
    before = None
    for turn in range(KILLS):
        side = ("opt-out", "allow")[turn % 2]
        window = Window(BINARY, data, NOTICE)
        window.click(EN.rail("choice"), role="push button", contains=True)
        arrive(window, EN, "choice")
        if before:
            window.wait(EN.sides[before], role="radio button")
            expect(chosen(window) == before, f"start {turn} shows {chosen(window)}, not {before}")
        window.click(EN.sides[side], role="radio button")
        window.click(EN["choice-save"])
        window.wait(f"{EN['choice-saved']}: {EN.sides[side]}", contains=True)
        window.kill()
        before = side
    path = WORK / "kill.jsonld"
    command = [BINARY, "--data-dir", data, "export", NOTICE, "--replay", "--format", "jsonld", "--output", path]
    subprocess.run(command, check=True, capture_output=True)
    check(path, "dpv:ConsentGiven")
    history = json.loads(path.read_text())["@graph"][0]["history"]
    decided = [entry for entry in history if "decided" in json.dumps(entry)]
    expect(len(decided) == KILLS, f"the ledger holds {len(decided)} of {KILLS} decisions")
    print(f"killed {KILLS} times, {len(decided)} of {KILLS} choices there", flush=True)


def chosen(window):
    for side, name in EN.sides.items():
        node = window.find(name, role="radio button")
        if node is not None and "checked" in states(node):
            return side
    return None


def pictures():
    """Every step in every language: large, small and at 200 %; every look in English. With FN_PICTURES=all
    every look in every language."""
    languages = sorted(path.stem for path in (ROOT / "assets/text").glob("*.ftl"))
    every = os.environ.get("FN_PICTURES") == "all"
    for language in languages:
        looks = ("light", "dark", "high-contrast") if every or language == "en" else ("light",)
        for look in looks:
            for size, zoom in (((1100, 760), 1.0), ((720, 560), 1.0), ((1100, 760), 2.0)):
                one_set(Words(language), look, size, zoom)


def one_set(words, look, size, zoom):
    data = fresh("pictures")
    settings = f'language = "{words.language}"\nlook = "{look}"\nmotion = "none"\nzoom = {zoom}\n'
    width, height = size
    settings += f"\n[window]\nwidth = {width}.0\nheight = {height}.0\nmaximized = false\n"
    Path(data).mkdir(mode=0o700, parents=True)
    (Path(data) / "settings.toml").write_text(settings)
    name = f"{words.language}-{look}-{width}x{height}" + (f"-zoom{zoom:.0f}" if zoom != 1.0 else "")
    window = Window(BINARY, data)
    window.wait(words["home-start"] + ":", contains=True)
    window.picture(PICTURES / f"{name}-0-home.png")
    window.click(words["home-start"] + ":", contains=True)
    for number, step in enumerate(STEPS, 1):
        if number > 1:
            window.key("alt+Right")
        arrive(window, words, step)
        if step == "sharings":
            guess(window, words, name)
        window.picture(PICTURES / f"{name}-{number}-{step}.png")
    window.close()


def guess(window, words, name):
    """From the invitation over the sheet, with one answer given, to the table."""
    window.picture(PICTURES / f"{name}-2-guess-invited.png")
    window.click(words["guess-first"], role="push button")
    window.click(words["guess-shared"], role="radio button")
    window.wait(words["sharings-limit"], contains=True)
    window.picture(PICTURES / f"{name}-2-guess.png")
    window.click(words["guess-reveal"], role="push button")
    window.wait(words["guess-again"], role="push button")


def fresh(name):
    number = len(list(WORK.glob(f"data-{name}-*")))
    path = WORK / f"data-{name}-{number}"
    (WORK / f"data-{name}-{number}.made").touch()
    return str(path)


def expect(holds, sentence):
    if not holds:
        raise Lost(sentence)


if __name__ == "__main__":
    try:
        main()
    except Lost as lost:
        sys.exit(f"desktop run failed: {lost}")
