"""The process that talks to the keyring for another one: see ``contacts.keyring_process``.

It reads questions from its standard input, a line each, and writes the answers to its standard
output. It ends with its input, whatever the keyring is doing then, and by itself when nothing has
been asked for a while.
"""

import json
import os
import signal
import sys
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread

from contacts.errors import KeyringError, KeyringMissing
from contacts.system_keyring import Backend, system_backend, translated

_IDLE_S = 10.0


def main(idle_s: float = _IDLE_S) -> int:
    """Answer until the end; return the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of a terminal: the other one ends it
    questions: SimpleQueue[str] = SimpleQueue()
    Thread(target=_read, args=(questions,), name="questions", daemon=True).start()
    keyring = _Keyring()
    with os.fdopen(os.dup(1), "w", encoding="ascii") as answers, suppress(Empty, BrokenPipeError):
        os.dup2(2, 1)  # what else may be written there is no answer
        keyring.prepare()
        while True:
            question = json.loads(questions.get(timeout=idle_s))
            answers.write(json.dumps(keyring.answer(question)) + "\n")
            answers.flush()
    return 0


def _read(questions: SimpleQueue[str]) -> None:
    for line in sys.stdin:
        questions.put(line)
    os._exit(0)  # nobody is left to answer; a keyring may hang for ever


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
