"""The demo PBX as a child of this process; needs the standard library only.

The child watches its standard input, a pipe that only this process can write to: however
this process ends, the pipe ends with it, and so does the child.
"""

import os
import re
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from contacts.demo.options import Options, arguments_for

_ROOT = Path(__file__).parents[2]
_READY = re.compile(r" on (https?://127\.0\.0\.1:\d+) ")
_KEPT_LINES = 20
PATIENCE_S = 5  # with each way of stopping


class DemoFailed(Exception):
    """The demo PBX did not come up; the message is its last words."""


class DemoProcess:
    """One demo PBX, from ``start`` to ``stop`` or for the length of a ``with``.

    One thread may wait for it while another stops it.
    """

    def __init__(self, options: Options, *, program: Sequence[str] | None = None) -> None:
        self._command = [
            *(_program() if program is None else program),
            *arguments_for(replace(options, stop_with_parent=True)),
        ]
        self._child: subprocess.Popen[str] | None = None
        self._output = _Output()

    @property
    def pid(self) -> int | None:
        """The number of the process, also after its end; None before its start."""
        return None if self._child is None else self._child.pid

    @property
    def returncode(self) -> int | None:
        """How it ended; None before it has."""
        return None if self._child is None else self._child.poll()

    @property
    def url(self) -> str | None:
        """Where it listens, once it does."""
        return self._output.url

    @property
    def last_words(self) -> str:
        """The last lines that it wrote."""
        return self._output.text()

    def start(self) -> None:
        """Start the process and return at once.

        Raises:
            DemoFailed: there is no such program.
        """
        try:
            self._child = _spawned(self._command)
        except OSError as error:
            words = f"{self._command[0]} cannot be started: {error.strerror}."
            raise DemoFailed(words) from error
        self._output.follow(self._child.stdout)

    def wait_until_ready(self, deadline_s: float = 15) -> str:
        """Return the address, such as ``http://127.0.0.1:41234``, once it listens there.

        Raises:
            DemoFailed: it ended, or did not listen within the deadline, and is stopped.
        """
        url = self._output.wait_for_url(deadline_s)
        if url is None:
            self.stop()
            raise DemoFailed(self.last_words or "The demo PBX did not come up in time.")
        return url

    def stop(self) -> None:
        """End the process and return when it has ended; does nothing if it has."""
        child = self._child
        if child is None:
            return
        for ask in (_close_input, subprocess.Popen.terminate, subprocess.Popen.kill):
            with suppress(OSError):
                ask(child)
            with suppress(subprocess.TimeoutExpired):
                child.wait(PATIENCE_S)
                break
        self._output.join()

    def kill(self) -> None:
        """End the process as a crash would."""
        if self._child is not None:
            self._child.kill()
        self.stop()

    def __enter__(self) -> Self:
        """Start, and wait until it listens."""
        self.start()
        self.wait_until_ready()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop."""
        self.stop()


class _Output:
    """Reads what the child writes, in a thread of its own: a full pipe would stop the child."""

    def __init__(self) -> None:
        self.url: str | None = None
        self._lines: deque[str] = deque(maxlen=_KEPT_LINES)
        self._settled = threading.Event()
        self._thread: threading.Thread | None = None

    def follow(self, stream: IO[str] | None) -> None:
        """Read *stream* to its end and close it."""
        self._thread = threading.Thread(target=self._read, args=[stream], daemon=True)
        self._thread.start()

    def wait_for_url(self, deadline_s: float) -> str | None:
        """Return the address that was written, None if there is none by the deadline."""
        self._settled.wait(deadline_s)
        return self.url

    def text(self) -> str:
        """Return the last lines."""
        return "".join(tuple(self._lines)).strip()

    def join(self) -> None:
        """Return when the stream has ended."""
        if self._thread is not None:
            self._thread.join(PATIENCE_S)

    def _read(self, stream: IO[str]) -> None:
        with stream:
            for line in stream:
                self._lines.append(line)
                if self.url is None and (ready := _READY.search(line)):
                    self.url = ready[1]
                    self._settled.set()
        self._settled.set()


def _spawned(command: Sequence[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603 - this program itself, without a shell
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=_environment(),
        creationflags=_creation_flags(),
    )


def _close_input(child: subprocess.Popen[str]) -> None:
    if child.stdin is not None:
        child.stdin.close()


def _program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "demo-server"]
    return [sys.executable, "-P", "-m", "contacts.demo"]


def _creation_flags() -> int:
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0


def _environment() -> dict[str, str]:
    """Return an environment in which the package is found from any folder."""
    path = os.pathsep.join(filter(None, [str(_ROOT), os.environ.get("PYTHONPATH")]))
    return os.environ | {"PYTHONPATH": path, "PYTHONUTF8": "1"}
