"""Measure how fast Switchbook is, beside a bare PySide6 window, and print a table.

What each figure means stands in README.md beside this file.
"""

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import PySide6

from contacts.demo.options import Options
from tests import secret_service
from tests.benchmarks import measured
from tests.benchmarks.children import ChildFailed, Children
from tests.benchmarks.figures import Figure, Report, table
from tests.pbx import Pbx

_ROWS = 100_000
_LATENCY_MS = 200  # long beside what this machine itself needs
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")


@dataclass(frozen=True, slots=True)
class _Plan:
    """How many runs of each kind, and what the long ones do."""

    starts: int
    rows: int
    keyrings: int
    works: int
    latencies: int
    work: str
    jumps: str


_WHOLE = _Plan(15, 9, 3, 5, 3, "rows wheel=5 jumps=40 keys=60 drag=5", "rows jumps=20")
_QUICK = _Plan(5, 3, 1, 2, 1, "rows wheel=2 jumps=15 keys=10 drag=2", "rows jumps=8")


def main(arguments: Sequence[str]) -> int:
    """Measure, print, write; return 0 also where goals are missed."""
    parser = argparse.ArgumentParser(prog="bench", description="Measure the speed of Switchbook.")
    parser.add_argument("--quick", action="store_true", help="fewer runs: half a minute")
    parser.add_argument("--display", action="store_true", help="on the display, not offscreen")
    parser.add_argument("--contacts", type=int, default=_ROWS, help="how many the PBX has")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every run's values too")
    options = parser.parse_args(arguments)
    if options.display and sys.platform == "linux" and not any(map(os.environ.get, _DISPLAYS)):
        parser.error("there is no display")
    children = Children("" if options.display else "offscreen", options.contacts)
    try:
        figures = _measure(children, _QUICK if options.quick else _WHOLE)
    except ChildFailed as failure:
        sys.stderr.write(f"bench: {failure}\n")
        return 1
    machine = _machine("display" if options.display else "offscreen", options.contacts)
    print(f"{table(figures)}\n\n{machine}")
    if options.json:
        content = {"machine": machine, "figures": [figure.plain() for figure in figures]}
        options.json.write_text(json.dumps(content, indent=1, ensure_ascii=False), "utf-8")
    return 0


def _measure(children: Children, plan: _Plan) -> list[Figure]:
    pbx = Pbx(Options(contacts=children.rows, test_controls=True))
    try:
        return _measure_with(pbx, children, plan)
    finally:
        pbx.close()


def _measure_with(pbx: Pbx, children: Children, plan: _Plan) -> list[Figure]:
    ours = partial(children.switchbook, url=pbx.url)
    for child in (children.bare, children.switchbook):
        child("window")  # so that all files have been read and compiled
    starts = _alternately("start", plan.starts, "window", children.switchbook, children.bare)
    rows = _alternately("first rows", plan.rows, "rows", ours, children.bare)
    kept = _measure_with_keyring(pbx, children, plan)
    books = _measure_books(pbx, children)
    works = _measure_work(pbx, children, plan)
    pbx.faults({"kind": "latency", "path": "/user/contacts", "seconds": _LATENCY_MS / 1000})
    (late,) = _alternately("latency", plan.latencies, plan.jumps, ours)
    return [
        *measured.of_start(*starts),
        *measured.of_rows(*rows),
        *measured.of_keyring(kept),
        *measured.of_book(*books, children.rows),
        *measured.of_work(*works),
        *measured.of_latency(late, works[0], _LATENCY_MS),
    ]


def _measure_books(pbx: Pbx, children: Children) -> tuple[list[Report], list[Report]]:
    """Return how a book is filled and searched, beside the same pages thrown away."""
    token = pbx.access_token()
    children.httpx(pbx.url, token)  # so that the PBX has made all pages once
    print("book", file=sys.stderr, flush=True)
    return [children.book(pbx.url, token)], [children.httpx(pbx.url, token)]


def _measure_work(pbx: Pbx, children: Children, plan: _Plan) -> list[list[Report]]:
    """Return how the window goes along with a person, with a book on disk where that can be."""
    if secret_service.missing_programs():
        ours = partial(children.switchbook, url=pbx.url)
        return _alternately("scrolling", plan.works, plan.work, ours, children.bare)
    with secret_service.bare_session() as session, secret_service.unlocked_keyring(session):
        bus = session.environment["DBUS_SESSION_BUS_ADDRESS"]
        ours = partial(replace(children, bus=bus).switchbook, url=pbx.url)
        return _alternately("scrolling", plan.works, plan.work, ours, children.bare)


def _measure_with_keyring(pbx: Pbx, children: Children, plan: _Plan) -> list[Report]:
    """Return how the first rows come where a sign-in is kept; nothing without a keyring here."""
    if secret_service.missing_programs():
        return []
    with secret_service.bare_session() as session, secret_service.unlocked_keyring(session):
        bus = session.environment["DBUS_SESSION_BUS_ADDRESS"]
        ours = partial(replace(children, bus=bus).switchbook, url=pbx.url)
        return _alternately("keyring", plan.keyrings, "rows", ours)[0]


def _alternately(
    name: str, times: int, words: str, *children: Callable[[str], Report]
) -> list[list[Report]]:
    """Run each child in turn, so often; return the reports of each."""
    reports: list[list[Report]] = [[] for _ in children]
    for number in range(1, times + 1):
        print(f"{name} {number}/{times}", file=sys.stderr, flush=True)
        for child, kept in zip(children, reports, strict=True):
            kept.append(child(words))
    return reports


def _machine(where: str, contacts: int) -> str:
    """Return on what, with what and when this was measured."""
    python, qt = platform.python_version(), PySide6.__version__
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores ({_processor()})"
    with_what = f"Python {python}, PySide6 {qt}, {where}, {contacts:,} contacts"
    return f"{datetime.now(UTC).date()}, {system}, {with_what}"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
