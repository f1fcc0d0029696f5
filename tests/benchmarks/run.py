"""Measure how fast Switchbook is, beside a bare PySide6 window, and print a table.

What each figure means stands in README.md beside this file.
"""

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import PySide6

from contacts.demo.options import Options
from tests import secret_service
from tests.benchmarks import measured
from tests.benchmarks.children import ChildFailed, Children
from tests.benchmarks.figures import Figure, Report, table, table_of_sizes
from tests.pbx import Pbx

_ALL_SIZES = (1_000, 10_000, 100_000, 1_000_000)
_QUICK_SIZE = 100_000
_LATENCY_MS = 200  # long beside what this machine itself needs
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")

_Reports = list[Report]


@dataclass(frozen=True, slots=True)
class _Plan:
    """How many runs of each kind, and what the long ones do."""

    starts: int
    rows: int
    works: int
    latencies: int
    downloading: str
    work: str
    jumps: str


_WHOLE = _Plan(
    starts=11,
    rows=7,
    works=3,
    latencies=2,
    downloading="rows wheel=2 drag=2 jumps=15 keys=20",
    work="rows wheel=4 drag=4 jumps=40 search=120 keys=40 saves=20",
    jumps="rows jumps=15",
)
_QUICK = _Plan(
    starts=5,
    rows=3,
    works=1,
    latencies=1,
    downloading="rows wheel=2 drag=2 jumps=8 keys=10",
    work="rows wheel=2 drag=2 jumps=15 search=60 keys=10 saves=10",
    jumps="rows jumps=8",
)


def main(arguments: Sequence[str]) -> int:
    """Measure, print, write; return 0 also where goals are missed."""
    parser = argparse.ArgumentParser(prog="bench", description="Measure the speed of Switchbook.")
    parser.add_argument("--quick", action="store_true", help="few runs, 100,000 contacts only")
    parser.add_argument("--display", action="store_true", help="on the display, not offscreen")
    parser.add_argument(
        "--contacts", type=int, nargs="+", metavar="N", help="how many the PBX has, one table each"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every run's values too")
    options = parser.parse_args(arguments)
    if options.display and sys.platform == "linux" and not any(map(os.environ.get, _DISPLAYS)):
        parser.error("there is no display")
    plan = _QUICK if options.quick else _WHOLE
    where = "display" if options.display else "offscreen"
    sizes = options.contacts or ((_QUICK_SIZE,) if options.quick else _ALL_SIZES)
    measured_at: dict[int, list[Figure]] = {}
    try:
        for size in sizes:
            children = Children("" if options.display else "offscreen", size)
            measured_at[size] = _measure(children, plan)
            print(f"{size:,} contacts\n\n{table(measured_at[size])}\n", flush=True)
    except ChildFailed as failure:
        sys.stderr.write(f"bench: {failure}\n")
        return 1
    _print(measured_at, _machine(where), options.json)
    return 0


def _print(
    measured_at: Mapping[int, Sequence[Figure]], machine: str, json_file: Path | None
) -> None:
    if len(measured_at) > 1:
        print(f"All of it\n\n{table_of_sizes(measured_at)}\n")
    print(machine)
    if json_file:
        plain = {size: [each.plain() for each in figures] for size, figures in measured_at.items()}
        content = {"machine": machine, "figures": plain}
        json_file.write_text(json.dumps(content, indent=1, ensure_ascii=False), "utf-8")


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
    books = _measure_books(pbx, children)
    downloading = _alternately("downloading", plan.works, plan.downloading, ours, children.bare)
    kept, works = _measure_kept(pbx, children, plan)
    pbx.faults({"kind": "latency", "path": "/user/contacts", "seconds": _LATENCY_MS / 1000})
    (late,) = _alternately("latency", plan.latencies, plan.jumps, ours)
    return [
        *measured.of_start(*starts),
        *measured.of_rows(*rows),
        *measured.of_kept(*kept),
        *measured.of_book(*books, children.rows),
        *measured.of_download(*downloading),
        *measured.of_work(works[0], works[1], children.rows),
        *measured.of_latency(late, downloading[0], _LATENCY_MS),
    ]


def _measure_books(pbx: Pbx, children: Children) -> tuple[_Reports, _Reports]:
    """Return how a book is filled and searched, beside the same pages thrown away."""
    token = pbx.access_token()
    children.httpx(pbx.url, token)  # so that the PBX has made all pages once
    print("book", file=sys.stderr, flush=True)
    return [children.book(pbx.url, token)], [children.httpx(pbx.url, token)]


def _measure_kept(
    pbx: Pbx, children: Children, plan: _Plan
) -> tuple[list[_Reports], list[_Reports]]:
    """Return how the window starts and goes along with a book; nothing without a keyring here."""
    if secret_service.missing_programs():
        return [[], []], [[], []]
    with (
        secret_service.bare_session() as session,
        secret_service.unlocked_keyring(session),
        TemporaryDirectory(prefix="switchbook-bench-") as profile,
    ):
        bus = session.environment["DBUS_SESSION_BUS_ADDRESS"]
        with_book = replace(children, bus=bus, profile=profile)
        print("filling", file=sys.stderr, flush=True)
        with_book.switchbook("rows whole", pbx.url)
        kept = _alternately("kept", plan.starts, "rows", with_book.switchbook, children.bare)
        works = _alternately("work", plan.works, plan.work, with_book.switchbook, children.bare)
    return kept, works


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


def _machine(where: str) -> str:
    """Return on what, with what and when this was measured."""
    python, qt = platform.python_version(), PySide6.__version__
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores ({_processor()})"
    with_what = f"Python {python}, PySide6 {qt}, {where}"
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
