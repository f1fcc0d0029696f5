"""The process that talks to the keyring for another one: see ``contacts.keyring_process``.

It reads questions from its standard input, a line each, and writes the answers to its standard
output. It ends by itself when nothing has been asked for a while, and after its input has ended:
what was asked before that is still carried out, so that a window may close while its sign-in is
being kept, unless the keyring takes too long for it.
"""

import json
import os
import signal
import sys
import time
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread

from contacts.errors import KeyringError, KeyringMissing
from contacts.keyring_process import write_all
from contacts.system_keyring import Backend, system_backend, translated

_IDLE_S = 60.0
_LAST_S = 5.0  # for what was asked by somebody who is gone


def main(idle_s: float = _IDLE_S) -> int:
    """Answer until the end; return the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of a terminal: the other one ends it
    questions: SimpleQueue[str | None] = SimpleQueue()
    Thread(target=_read, args=(questions,), name="questions", daemon=True).start()
    keyring = _Keyring()
    answers = os.dup(1)
    os.dup2(2, 1)  # what else may be written there is no answer
    keyring.prepare()
    with suppress(Empty):
        while (line := questions.get(timeout=idle_s)) is not None:
            answer = json.dumps(keyring.answer(json.loads(line)))
            with suppress(BrokenPipeError):  # who asked is gone
                write_all(answers, f"{answer}\n".encode("ascii"))
    return 0


def _read(questions: SimpleQueue[str | None]) -> None:
    for line in sys.stdin:
        questions.put(line)
    questions.put(None)
    time.sleep(_LAST_S)
    os._exit(0)  # a keyring may hang for ever


class _Keyring:
    """Carries out questions; the back end is opened again where that has failed."""

    def __init__(self) -> None:
        self._backend: Backend | None = None

    def prepare(self) -> None:
        """Open the back end; why it cannot be opened is told who asks."""
        with suppress(KeyringError):
            self._opened()

    def answer(self, question: list[str]) -> dict[str, str | None]:
        """Return the text that was asked for, or the name of a KeyringError."""
        try:
            return {"text": self._carry_out(*question)}
        except KeyringError as error:
            return {"error": type(error).__name__, "why": str(error)}

    def _carry_out(self, what: str, *arguments: str) -> str | None:
        backend = self._opened()
        try:
            if what == "name":
                return str(backend.name)
            if what == "get_password":
                return backend.get_password(*arguments)
            if what == "set_password":
                backend.set_password(*arguments)
            else:
                backend.delete_password(*arguments)
        except Exception as error:  # the edge to foreign code, as in ``Entries``
            raise translated(error) from error
        return None

    def _opened(self) -> Backend:
        if self._backend is None:
            try:
                self._backend = system_backend()
            except Exception as error:
                raise translated(error, KeyringMissing) from error
        return self._backend
