"""What was measured, as figures with their goals, and the table that shows them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from statistics import median
from typing import Any

Report = Mapping[str, Sequence[float]]
"""What one measured process told; ``scenario`` has the names. Seconds for the times since its
start, milliseconds for the others, megabytes for memory."""


class Judged(StrEnum):
    """What of a figure is held against its goal."""

    ALONE = "alone"
    RATIO = "ratio"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the table.

    Attributes:
        ours: Switchbook's value in each run; *bare*: the bare window's.
        goal: the largest good value of what is judged; None for none.
    """

    name: str
    unit: str
    ours: Sequence[float]
    bare: Sequence[float] = ()
    judged: Judged = Judged.ALONE
    goal: float | None = None

    @property
    def value(self) -> float:
        """What is held against the goal."""
        ours, bare = median(self.ours), median(self.bare) if self.bare else 0.0
        match self.judged:
            case Judged.ALONE:
                return ours
            case Judged.RATIO:
                return ours / bare
            case Judged.DIFFERENCE:
                return ours - bare

    @property
    def verdict(self) -> str:
        """Whether the goal is met; empty where there is none."""
        if self.goal is None:
            return ""
        return "met" if self.value <= self.goal else "MISSED"

    def plain(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        return asdict(self) | {"value": self.value, "verdict": self.verdict}


def table(figures: Iterable[Figure]) -> str:
    """Return *figures* as a table of Markdown, which reads well as it is."""
    head = ("figure", "unit", "Switchbook", "least to most", "bare", "compared", "goal", "")
    return _laid_out([head, *map(_cells, figures)])


def table_of_sizes(measured_at: Mapping[int, Sequence[Figure]]) -> str:
    """Return the figures of several numbers of contacts beside each other."""
    head = ("figure", "unit", *(f"{size:,}" for size in measured_at), "")
    by_name = {
        size: {figure.name: figure for figure in figures} for size, figures in measured_at.items()
    }
    lines: list[tuple[str, ...]] = [head]
    for figure in next(iter(measured_at.values())):
        cells = (_in_short(figures.get(figure.name)) for figures in by_name.values())
        lines.append((figure.name, figure.unit, *cells, ""))
    return _laid_out(lines)


def _in_short(figure: Figure | None) -> str:
    if figure is None:
        return ""
    compared = {Judged.ALONE: "", Judged.RATIO: " times", Judged.DIFFERENCE: " more"}
    words = f"{figure.value:.{2 if figure.judged is Judged.RATIO else 1}f}{compared[figure.judged]}"
    return f"{words} {figure.verdict}".strip()


def _laid_out(lines: list[tuple[str, ...]]) -> str:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    rule = tuple("-" * (width - 1) + ":" for width in widths[1:-1])
    lines.insert(1, ("-" * widths[0], *rule, "-" * max(3, widths[-1])))
    return "\n".join(f"| {' | '.join(map(str.ljust, line, widths))} |" for line in lines)


def _cells(figure: Figure) -> tuple[str, ...]:
    compared = {
        Judged.ALONE: "",
        Judged.RATIO: f"{figure.value:.2f} times",
        Judged.DIFFERENCE: f"{figure.value:+.1f}",
    }[figure.judged]
    sign = {Judged.ALONE: "", Judged.RATIO: " times", Judged.DIFFERENCE: " more"}[figure.judged]
    return (
        figure.name,
        figure.unit,
        f"{median(figure.ours):.1f}",
        f"{min(figure.ours):.1f} to {max(figure.ours):.1f}" if len(figure.ours) > 1 else "",
        f"{median(figure.bare):.1f}" if figure.bare else "",
        compared,
        "" if figure.goal is None else f"at most {figure.goal:g}{sign}",
        figure.verdict,
    )


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the value that *percent* of *values* do not pass."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]
