"""What must hold before a change is handed on: format, lint, types, contracts, tests.

Each check runs even where one before it failed, so that one run tells everything.
"""

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from programs import child_environment, run, say

# import-linter 2.16 has no -m, and its script breaks when .venv moves.
_CONTRACTS = "from importlinter.cli import lint_imports_command as main; main()"


@dataclass(frozen=True, slots=True)
class Check:
    """A tool's *name*, and what Python is given to run it."""

    name: str
    arguments: tuple[str, ...]


LINT = (
    Check("ruff format --check", ("-m", "ruff", "format", "--check")),
    Check("ruff check", ("-m", "ruff", "check")),
    Check("mypy", ("-m", "mypy")),
    Check("lint-imports", ("-c", _CONTRACTS, "--no-logo")),
)


FROZEN = Check("frozen self-check", (str(Path(__file__).with_name("frozen_check.py")),))


_MOST_AT_A_TIME = 4
_AT_A_TIME = min((os.cpu_count() or 1) + 1, _MOST_AT_A_TIME)  # most wait most of the time
_SIDE_BY_SIDE = (
    *("-n", str(_AT_A_TIME), "--dist", "loadfile", "--no-loadscope-reorder"),
    "--max-worker-restart=0",  # else a run waits for ever for the files of a worker that broke
)


def pytest(options: Sequence[str]) -> Check:
    """Return the check that runs the tests, with *options* for pytest.

    Where nothing is chosen, files of tests are run side by side: they wait for a server, a
    window or a disk.
    """
    return Check("pytest", ("-m", "pytest", *(options or _SIDE_BY_SIDE)))


def check(python: Path, folder: Path, checks: Sequence[Check]) -> int:
    """Run *checks* in *folder*, then say how each went; return 1 if any failed, else 0."""
    results = [_result(python, folder, each) for each in checks]
    say("")
    for each, (status, seconds) in zip(checks, results, strict=True):
        say(f"{each.name:<20}{seconds:7.1f} s   {'FAILED' if status else 'ok'}")
    return int(any(status for status, _ in results))


def _result(python: Path, folder: Path, each: Check) -> tuple[int, float]:
    """Run one check; return its status and how many seconds it took."""
    say(f"\n{each.name}")
    began = time.monotonic()
    unseen = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
    environment = child_environment(QT_QPA_PLATFORM=unseen)
    status = run([python, *each.arguments], environment=environment, folder=folder)
    return status, time.monotonic() - began
