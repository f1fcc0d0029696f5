"""Data classes whose code is kept: the same classes, and never in the way of a start."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from contacts.quick_dataclasses import KEPT

ROOT = Path(__file__).parents[2]
PARTS = ("__init__.py", "kept_code.py", "quick_dataclasses.py")

_WATCHED = """
import builtins
from contacts import quick_dataclasses
quick_dataclasses.begin()
import dataclasses
from dataclasses import FrozenInstanceError, dataclass, field, replace
compiled, compile_ = [], compile
def watched(source, *rest, **options):
    compiled.append(source)
    return compile_(source, *rest, **options)
builtins.compile = watched

@dataclass(frozen=True, slots=True)
class Place:
    x: int
    y: int = 2
    names: list = field(default_factory=list)

@dataclass(order=True)
class Other:
    x: str

try:
    Place(1).x = 5
except FrozenInstanceError as error:
    print(error)
print(Place(1), replace(Place(1), y=3) == Place(1, 3), Other("a") < Other("b"))
quick_dataclasses.end()
print(len(compiled), "exec" in vars(dataclasses))
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with nothing in it but what keeps the code."""
    (tmp_path / "contacts").mkdir()
    for part in PARTS:
        shutil.copy(ROOT / "contacts" / part, tmp_path / "contacts" / part)
    return tmp_path


def kept_in(place: Path) -> Path:
    return place / "contacts" / "__pycache__" / KEPT.name


def start(place: Path, script: str = _WATCHED, **environment: str) -> tuple[list[str], int]:
    """Start in *place*; return what was said there, and how many pieces were compiled."""
    kept = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=place,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    *words, compiled = done.stdout.splitlines()
    return words, int(compiled.removesuffix(" False"))


def test_only_the_first_start_compiles_them(place: Path) -> None:
    words, compiled = start(place)

    assert compiled > 10
    assert words == [
        "cannot assign to field 'x'",
        "Place(x=1, y=2, names=[]) True True",
    ]
    assert start(place) == (words, 0)


def test_a_class_that_has_changed_is_made_anew(place: Path) -> None:
    start(place)

    words, compiled = start(
        place, _WATCHED.replace("y: int = 2", "z: int = 2").replace("y=3", "z=3")
    )

    assert 0 < compiled < 10
    assert words[1] == "Place(x=1, z=2, names=[]) True True"


@pytest.mark.parametrize("damage", [b"", b"\x00" * 99, b"of another Python", "cut"])
def test_what_is_kept_may_be_damaged(place: Path, damage: bytes | str) -> None:
    words, _ = start(place)
    whole = kept_in(place).read_bytes()
    kept_in(place).write_bytes(damage if isinstance(damage, bytes) else whole[: len(whole) // 2])

    assert start(place)[0] == words
    assert start(place) == (words, 0)


def test_where_no_byte_code_is_wanted_none_is_kept(place: Path) -> None:
    start(place, PYTHONDONTWRITEBYTECODE="1")

    assert not kept_in(place).exists()


def test_what_no_class_needs_any_more_goes_when_it_is_too_much(place: Path) -> None:
    many = "".join(f"@dataclass\nclass C{number}:\n    x{number}: int\n" for number in range(1000))
    start(place, _WATCHED.replace("quick_dataclasses.end", f"{many}\nquick_dataclasses.end"))
    large = kept_in(place).stat().st_size

    start(place, _WATCHED.replace("y: int = 2", "z: int = 2").replace("y=3", "z=3"))

    assert kept_in(place).stat().st_size < large / 10
