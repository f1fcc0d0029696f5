"""From what the measured processes told to the figures of the table."""

from collections.abc import Callable, Sequence
from statistics import median

from tests.benchmarks.figures import Figure, Judged, Report, percentile

_FRAME_MS = 16
_STALL_MS = 33
_SAVE_MS = 50
_FIRST_ROWS_MS = 1000
_STORE_MS, _STORE_OF_MORE_MS = 6, 16  # up to so many contacts, and above
_MANY = 100_000

Reports = Sequence[Report]


def of_start(ours: Reports, bare: Reports) -> list[Figure]:
    """Return what the start takes where nobody is signed in."""
    return [
        Figure(
            name=words,
            unit="ms",
            ours=_each(ours, _since_start(name)),
            bare=_each(bare, _since_start(name)),
            judged=Judged.RATIO,
            goal=goal,
        )
        for words, name, goal in (
            ("start to window painted", "window", 1.3),
            ("of that, the GUI thread computed", "effort", None),
        )
    ]


def of_rows(ours: Reports, bare: Reports) -> list[Figure]:
    """Return what it takes to see the first contacts of a PBX."""
    return [
        Figure(
            name="window painted to first rows painted",
            unit="ms",
            ours=_each(ours, _window_to_rows),
            bare=_each(bare, _window_to_rows),
            goal=_FIRST_ROWS_MS,
        ),
        Figure(
            name="start to first rows painted",
            unit="ms",
            ours=_each(ours, _since_start("rows")),
            bare=_each(bare, _since_start("rows")),
            judged=Judged.RATIO,
        ),
    ]


def of_kept(kept: Reports, bare: Reports) -> list[Figure]:
    """Return the same where a book is on this computer; nothing without a keyring here."""
    if not kept:
        return []
    words = "start to first rows from the book painted"
    ours, theirs = _each(kept, _since_start("rows")), _each(bare, _since_start("rows"))
    return [Figure(name=words, unit="ms", ours=ours, bare=theirs, judged=Judged.RATIO, goal=1.8)]


def of_book(filled: Reports, fetched: Reports, rows: int) -> list[Figure]:
    """Return how long a first download takes, and how soon a search has its first rows."""
    limit = _STORE_MS if rows <= _MANY else _STORE_OF_MORE_MS
    search = [
        Figure(
            name=f"store: query to first rows, {label}",
            unit="ms",
            ours=tuple(percentile(report["queries"], percent) for report in filled),
            goal=goal,
        )
        for label, percent, goal in (("median", 50, None), ("95 %", 95, limit), ("most", 100, None))
    ]
    return [
        Figure(
            name="first download, in the book",
            unit="ms",
            ours=_each(filled, lambda report: report["arrived"][0] * 1000),
            bare=_each(fetched, lambda report: report["fetched"][0] * 1000),
            judged=Judged.RATIO,
            goal=1.25,
        ),
        Figure(
            name="first download, in order and searchable",
            unit="ms",
            ours=_each(filled, lambda report: report["ordered"][0] * 1000),
        ),
        Figure(
            name="contacts written by reading an unchanged list",
            unit="",
            ours=_each(filled, lambda report: report["changed"][0]),
            goal=0,
        ),
        *search,
    ]


def of_download(ours: Reports, bare: Reports) -> list[Figure]:
    """Return how the window goes along with a person while the first download runs."""
    jumps, _ = _both("downloading: jump to rows painted", "jumps", ours, bare)
    return [
        _longest("downloading: longest stall until the first rows", "waiting", ours, bare),
        _longest("downloading: longest stall by the wheel", "wheel", ours, bare),
        _longest("downloading: longest stall by the scroll bar", "drag", ours, bare),
        jumps,
        *_both("downloading: key in the form to painted", "keys", ours, bare, goal=_FRAME_MS),
    ]


def of_work(ours: Reports, bare: Reports, rows: int) -> list[Figure]:
    """Return how the window goes along with a person who has a book, and its memory then."""
    if not ours:
        return []
    is_large = rows > _MANY
    figures: list[Figure] = []
    for name, words in (("wheel", "wheel"), ("drag", "scroll bar dragged")):
        figures += _both(f"{words}: stall a step", name, ours, bare)
        figures.append(_longest(f"{words}: longest stall", name, ours, bare))
    figures.append(
        Figure(
            name="scroll bar let go to rows painted",
            unit="ms",
            ours=_each(ours, lambda report: report["landing"][0]),
            bare=_each(bare, lambda report: report["landing"][0]),
        )
    )
    figures += _both("jump to rows painted", "jumps", ours, bare, goal=_FRAME_MS)
    goal = _STALL_MS if is_large else _FRAME_MS
    figures += _both("key in the search to rows painted", "search", ours, (), goal=goal)
    figures += _both("key in the form to painted", "keys", ours, bare, goal=_FRAME_MS)
    figures += _both("Save to the row painted with it", "saves", ours, (), goal=_SAVE_MS)
    return figures + _of_memory(ours, bare, 120 if is_large else 60)


def of_latency(late: Reports, prompt: Reports, latency_ms: float) -> list[Figure]:
    """Return what a jump takes where each answer of the PBX comes *latency_ms* later."""
    without = median(jump for report in prompt for jump in report["jumps"])

    def trips(percent: int) -> Callable[[Report], float]:
        return lambda report: (percentile(report["jumps"], percent) - without) / latency_ms

    words = f"jump, {latency_ms:g} ms of latency"
    return [
        *_both(f"{words} to rows painted", "jumps", late, ()),
        Figure(name=f"{words}: round trips, median", unit="", ours=_each(late, trips(50))),
        Figure(name=f"{words}: round trips, 95 %", unit="", ours=_each(late, trips(95)), goal=1.5),
    ]


def _of_memory(ours: Reports, bare: Reports, goal: float) -> list[Figure]:
    if not all("memory" in report for report in (*ours, *bare)):
        return []
    return [
        _memory("memory after all that", "memory", ours, bare, goal=goal),
        _memory("memory at its peak", "peak", ours, bare),
    ]


def _memory(
    words: str, name: str, ours: Reports, bare: Reports, *, goal: float | None = None
) -> Figure:
    return Figure(
        name=words,
        unit="MB",
        ours=_each(ours, lambda report: report[name][0]),
        bare=_each(bare, lambda report: report[name][0]),
        judged=Judged.DIFFERENCE,
        goal=goal,
    )


def _both(
    words: str, name: str, ours: Reports, bare: Reports, *, goal: float | None = None
) -> list[Figure]:
    """Return the median and the 95th percentile of what each run has under *name*."""

    def at(percent: int) -> Callable[[Report], float]:
        return lambda report: percentile(report[name], percent)

    return [
        Figure(
            name=f"{words}, {label}",
            unit="ms",
            ours=_each(ours, at(percent)),
            bare=_each(bare, at(percent)),
            goal=limit,
        )
        for label, percent, limit in (("median", 50, None), ("95 %", 95, goal))
    ]


def _longest(words: str, name: str, ours: Reports, bare: Reports) -> Figure:
    return Figure(
        name=words,
        unit="ms",
        ours=_each(ours, lambda report: max(report[name])),
        bare=_each(bare, lambda report: max(report[name])),
        goal=_STALL_MS,
    )


def _each(reports: Reports, value: Callable[[Report], float]) -> tuple[float, ...]:
    return tuple(map(value, reports))


def _since_start(name: str) -> Callable[[Report], float]:
    return lambda report: report[name][0] * 1000


def _window_to_rows(report: Report) -> float:
    return (report["rows"][0] - report["window"][0]) * 1000
