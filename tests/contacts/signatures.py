"""Signatures as people paste them, each with what a person would type into which field.

They stand in ``signatures.txt``: after ``===`` a name, then the text, after ``---`` the
fields; a value of several lines has its field's name in front of each.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

Example = tuple[str, Mapping[str, str]]
"""A text, and the values that it has, by wire name."""


def _examples() -> Iterator[tuple[str, Example]]:
    whole = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8")
    for each in whole.split("=== ")[1:]:
        name, _, rest = each.partition("\n")
        text, _, fields = rest.partition("\n---\n")
        values: dict[str, str] = {}
        for line in fields.strip().splitlines():
            wire, _, value = line.partition(": ")
            values[wire] = f"{values[wire]}\n{value}" if wire in values else value
        yield name, (text, values)


SIGNATURES: Mapping[str, Example] = dict(_examples())
