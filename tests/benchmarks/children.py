"""The processes that are measured: started one at a time, each with what it reported."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.figures import Report

_HERE = Path(__file__).parent
_DEADLINE_S = 900
_NO_BUS = "unix:path=/nonexistent"  # no keyring, said at once: a keyring's own time is not ours


class ChildFailed(Exception):
    """A measured process did not report; the message is what it said instead."""


@dataclass(frozen=True, slots=True)
class Children:
    """Starts measured processes.

    Attributes:
        platform: of Qt, such as ``offscreen``; empty for that of the display.
        rows: how many rows the bare table has.
        bus: where D-Bus is, with a keyring on it; by default there is none.
        profile: a folder that Switchbook keeps; empty for a new one each time.
    """

    platform: str
    rows: int
    bus: str = _NO_BUS
    profile: str = ""

    def bare(self, words: str) -> Report:
        """Let the bare window do what *words* say."""
        return self._run("child_bare.py", str(self.rows), words)

    def switchbook(self, words: str, url: str = "") -> Report:
        """Let Switchbook do what *words* say, signed in to a demo PBX where *url* names one."""
        if self.profile:
            return self._run("child_switchbook.py", self.profile, url, words)
        with TemporaryDirectory(prefix="switchbook-bench-") as profile:
            return self._run("child_switchbook.py", profile, url, words)

    def book(self, url: str, token: str) -> Report:
        """Let a book be filled from *url* and searched."""
        with TemporaryDirectory(prefix="switchbook-bench-") as folder:
            return self._tell("child_book.py", url, token, folder)

    def httpx(self, url: str, token: str) -> Report:
        """Let bare httpx fetch the same pages."""
        return self._tell("child_httpx.py", url, token, str(self.rows))

    def _tell(self, script: str, *arguments: str) -> Report:
        """Return what a process without a window tells."""
        command = [sys.executable, str(_HERE / script), *arguments]
        return self._started(script, command)

    def _run(self, script: str, *arguments: str) -> Report:
        command = [sys.executable, str(_HERE / script), str(time.monotonic()), *arguments]
        return self._started(script, command)

    def _started(self, script: str, command: list[str]) -> Report:
        """Start *command*, and return what it tells."""
        try:
            done = subprocess.run(
                command,
                env=self._environment(),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                encoding="utf-8",
                timeout=_DEADLINE_S,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise ChildFailed(f"{script} took too long") from error
        if done.returncode or not done.stdout:
            raise ChildFailed(f"{script} failed:\n{done.stderr.strip()}")
        return _report(done.stdout)

    def _environment(self) -> Mapping[str, str]:
        """Return our environment without what steers Python, such as not to keep bytecode."""
        steering = ("PYTHON", "QT_QPA_PLATFORM")
        kept = {name: text for name, text in os.environ.items() if not name.startswith(steering)}
        named = {"QT_QPA_PLATFORM": self.platform} if self.platform else {}
        return kept | named | {"DBUS_SESSION_BUS_ADDRESS": self.bus}


def _report(text: str) -> Report:
    values: dict[str, float | list[float]] = json.loads(text)
    return {
        name: tuple(value) if isinstance(value, list) else (value,)
        for name, value in values.items()
    }
