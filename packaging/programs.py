"""Programs that dev.py starts: what they inherit, how they end, what they said.

A window, a check or a script gets the terminal; pip, venv and apt-get are listened to instead, and
quoted only where they fail.
"""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

_CLOSING_S = 5.0
_STEERING = re.compile("PYTHON[^_]|VIRTUAL_ENV|__PYVENV_LAUNCHER__")  # not PYTHON_KEYRING_BACKEND


class SetUpFailed(Exception):
    """Set-up cannot go on: the text is for the person at the terminal and says what to do."""


def child_environment(**settings: str) -> dict[str, str]:
    """Return the environment for a child: ours without what steers Python, and *settings*."""
    kept = {name: value for name, value in os.environ.items() if not _STEERING.match(name)}
    return kept | settings


def run(
    arguments: Sequence[str | Path], *, environment: dict[str, str], folder: Path | None = None
) -> int:
    """Run a program on this terminal to its end; return its status as a shell does.

    Args:
        arguments: the program and what it is given.
        environment: all of its environment.
        folder: where it runs; the caller's own by default.
    """
    sys.stdout.flush()
    with subprocess.Popen(arguments, env=environment, cwd=folder) as process:
        try:
            status = process.wait()
        except (KeyboardInterrupt, SystemExit) as reason:
            _end(process, told=isinstance(reason, KeyboardInterrupt))
            raise
    return status if status >= 0 else 128 - status


def _end(process: subprocess.Popen[bytes], *, told: bool) -> None:
    """Let *process* close by itself, for a moment; Ctrl+C in a terminal has *told* it already."""
    if not told:
        process.terminate()
    try:
        process.wait(_CLOSING_S)
    except (subprocess.TimeoutExpired, KeyboardInterrupt):
        process.kill()


def listen(arguments: Sequence[str | Path], **settings: str) -> tuple[int, str]:
    """Run a program unseen; return its status and all that it said.

    It inherits what the caller made inheritable.
    """
    with subprocess.Popen(
        arguments,
        env=child_environment(**settings),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        close_fds=False,
        start_new_session=True,
    ) as process:
        try:
            words, _ = process.communicate()
        except (KeyboardInterrupt, SystemExit):
            _interrupt(process)
            raise
    return process.returncode, words.strip()


def _interrupt(process: subprocess.Popen[str]) -> None:
    """Tell *process* and its children of Ctrl+C, and wait: apt-get must not stop half-way."""
    if sys.platform == "win32":
        process.kill()
    elif process.poll() is None:
        os.killpg(process.pid, signal.SIGINT)
    process.wait()


def say(sentence: str) -> None:
    """Print *sentence* at once, ahead of what a child prints next."""
    print(sentence, flush=True)
