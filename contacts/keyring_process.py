"""The keyring on Linux, in a process of its own: ``contacts.keyring_worker``.

The libraries of the keyring take 0.1 s to be imported, which holds Python's one lock, and 11 MB. In
another process, on another core, they are there before the window is, and do not stand between
the window and its first rows. That process ends by itself after a while in which nothing is asked
of it, and is started again when something is.

A question and its answer are a line of JSON each, through two pipes without a name.
"""

import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock, Thread

from contacts import errors
from contacts.errors import KeyringError, KeyringRefused

HIDDEN_COMMAND = "keyring-worker"
"""The argument that lets a packaged program be that process."""

IS_USED = sys.platform.startswith("linux")
"""Elsewhere the keyring's library is small, and may ask which program wants an entry."""

_ROOT = Path(__file__).resolve().parent.parent
_START = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.SIG_IGN); "  # of a terminal
    "sys.path[0] = sys.argv[1]; "
    "from contacts.keyring_worker import main; sys.exit(main())"
)
_CHUNK = 65_536


class KeyringProcess:
    """A back end for ``Entries``, as keyring's own are; it waits for each answer.

    Each method raises a KeyringError, as the process has found it.

    Args:
        command: the program and its arguments; by default this program's own.
    """

    def __init__(self, command: Sequence[str] = ()) -> None:
        self._command = tuple(command) or _command()
        self._starting = Lock()
        self._pipes: tuple[int, int] | None = None  # to write to, and to read from
        self._ahead = b""  # a question that was asked, and not answered yet

    def start(self) -> None:
        """Start the process ahead of what will be asked; where that fails, it is told then."""
        with suppress(OSError):
            self._started()

    def ask_ahead(self, service: str, entry: str) -> None:
        """Ask what ``get_password`` will be asked next; until then the answer can be on its way."""
        line = _line("get_password", service, entry)
        try:
            write_all(self._started()[0], line)
        except OSError:
            self._let_go()
        else:
            self._ahead = line

    @property
    def name(self) -> str:
        """What the keyring calls itself."""
        return self._ask("name") or ""

    def get_password(self, service: str, entry: str) -> str | None:
        """Return the text kept under *entry*; None where there is none."""
        return self._ask("get_password", service, entry)

    def set_password(self, service: str, entry: str, text: str) -> None:
        """Keep *text* under *entry*."""
        self._ask("set_password", service, entry, text)

    def delete_password(self, service: str, entry: str) -> None:
        """Remove *entry*."""
        self._ask("delete_password", service, entry)

    def _ask(self, *question: str) -> str | None:
        line = _line(*question)
        try:
            answer = self._answer(line) or self._answer(line)  # it may just have ended by itself
        except OSError as error:
            raise KeyringRefused(type(error).__qualname__) from error
        if not answer:
            raise KeyringRefused("the process for the keyring ended")
        return _read(answer)

    def _answer(self, line: bytes) -> bytes:
        """Return the answer to *line*, empty where the process has ended."""
        to_write, to_read = self._started()
        ahead, self._ahead = self._ahead, b""
        try:
            if ahead and ahead != line:
                _line_of(to_read)  # nobody wants it any more
            if ahead != line:
                write_all(to_write, line)
            answer = _line_of(to_read)
        except BrokenPipeError:
            answer = b""
        if not answer:
            self._let_go()
        return answer

    def _started(self) -> tuple[int, int]:
        with self._starting:
            if self._pipes is None:
                self._pipes = _spawned(self._command)
            return self._pipes

    def _let_go(self) -> None:
        with self._starting:
            pipes, self._pipes = self._pipes, None
        for pipe in pipes or ():
            os.close(pipe)


def _command() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable, HIDDEN_COMMAND)
    return (sys.executable, "-c", _START, str(_ROOT))


def _spawned(command: Sequence[str]) -> tuple[int, int]:
    """Start *command*; return the pipes to its standard input, and from its standard output."""
    questions, to_write = os.pipe()
    to_read, answers = os.pipe()
    try:
        process = os.posix_spawn(
            command[0],
            list(command),
            os.environ,
            file_actions=((os.POSIX_SPAWN_DUP2, questions, 0), (os.POSIX_SPAWN_DUP2, answers, 1)),
        )
    except OSError:
        os.close(to_write)
        os.close(to_read)
        raise
    finally:
        os.close(questions)
        os.close(answers)
    # So that nothing is left of it in the table of processes, once it has ended.
    Thread(target=_await, args=(process,), name="keyring process", daemon=True).start()
    return to_write, to_read


def _await(process: int) -> None:
    with suppress(ChildProcessError):  # where the system does that by itself
        os.waitpid(process, 0)


def _line(*question: str) -> bytes:
    return json.dumps(question).encode("ascii") + b"\n"


def _line_of(pipe: int) -> bytes:
    """Return a line; empty where the pipe ends before."""
    line = b""
    while not line.endswith(b"\n"):
        part = os.read(pipe, _CHUNK)
        if not part:
            return b""
        line += part
    return line


def write_all(pipe: int, data: bytes) -> None:
    """Write *data*, all of it.

    Raises:
        BrokenPipeError: nobody reads any more.
    """
    while data:
        data = data[os.write(pipe, data) :]


def _read(answer: bytes) -> str | None:
    """Return what was answered, or raise the KeyringError that it names."""
    match _json_value(answer):
        case {"text": (str() | None) as text}:
            return text
        case {"error": str(name), "why": str(why)}:
            kind = getattr(errors, name, KeyringRefused)
            is_ours = isinstance(kind, type) and issubclass(kind, KeyringError)
            raise (kind if is_ours else KeyringRefused)(why)
        case _:
            raise KeyringRefused("an answer that is none")


def _json_value(answer: bytes) -> object:
    """Return the value of *answer*, None if it is no JSON: json's error would carry it along."""
    try:
        value: object = json.loads(answer)
    except (ValueError, RecursionError):
        return None
    return value
