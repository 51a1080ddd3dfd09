"""A running Fair Notice window, seen and moved through the accessibility tree (AT-SPI) and the X server.

Must run inside the window's own D-Bus session, with Debian's python3 (it has gi)."""
import os
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

NAME = "fair-notice"


def switch_accessibility_on():
    """As a screen reader does when it starts: programs show their trees only then."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    arguments = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    place = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set")
    bus.call_sync(*place, arguments, None, Gio.DBusCallFlags.NONE, 10_000, None)


class Lost(Exception):
    """What was looked for did not come in time."""


class Window:
    def __init__(self, binary, data_dir, *arguments, env=None, under=()):
        """`under` is a command that becomes the program, with the same process number."""
        command = [*under, binary, "--data-dir", data_dir, *arguments]
        self.process = subprocess.Popen(command, env={**os.environ, **(env or {})}, stderr=subprocess.DEVNULL)
        self.id = self._x_window()
        self.app = self._accessible()

    def _x_window(self):
        def look():
            # It may fail where another window goes while it looks.
            search = ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)]
            found = subprocess.run(search, capture_output=True, text=True, timeout=30, check=False)
            return found.stdout.split()

        window = waited_for(look, "the window", 60)[0]
        subprocess.run(["xdotool", "windowactivate", "--sync", window], timeout=30, check=False)
        # Out of the way, so that nothing in a picture is under the pointer.
        subprocess.run(["xdotool", "mousemove", "1399", "999"], timeout=30, check=True)
        return window

    def _accessible(self):
        def look():
            desktop = Atspi.get_desktop(0)
            for index in range(desktop.get_child_count()):
                app = desktop.get_child_at_index(index)
                if app is not None and app.get_process_id() == self.process.pid:
                    return app
            return None

        return waited_for(look, "the window's accessibility tree")

    def nodes(self):
        """Every node as (role, name, node), in reading order. A tree that changes meanwhile is read again."""
        for _ in range(20):
            try:
                return list(_walk(self.app))
            except GLib.Error:
                time.sleep(0.05)
        raise Lost("the tree never stood still")

    def find(self, name, role=None, contains=False):
        for its_role, its_name, node in self.nodes():
            fits = name in its_name if contains else its_name == name
            if fits and (role is None or its_role == role):
                return node
        return None

    def wait(self, name, role=None, contains=False, seconds=20):
        what = f"{role or 'anything'} named {name!r}"
        try:
            return waited_for(lambda: self.find(name, role, contains), what, seconds)
        except Lost as lost:
            names = sorted({name for _, name, _ in self.nodes() if name})
            raise Lost(f"{lost}; there are {names}") from None

    def click(self, name, role=None, contains=False):
        """The node's own click action, as a screen reader would do it."""
        node = self.wait(name, role, contains)
        node.do_action(0)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], timeout=30, check=True)

    def picture(self, path, settle=0.45):
        time.sleep(settle)
        subprocess.run(["import", "-silent", "-window", self.id, path], timeout=60, check=True)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(timeout=30)

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=30)


def waited_for(look, what, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = look()
        except GLib.Error:
            found = None
        if found:
            return found
        time.sleep(0.03)
    raise Lost(f"{what} did not come within {seconds} s")


def _walk(node):
    yield node.get_role_name(), node.get_name() or "", node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from _walk(child)
