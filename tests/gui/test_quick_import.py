"""PySide's Python half: its byte code is kept, and never stands in the way of a start."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gui.quick_import import KEPT

ROOT = Path(__file__).parents[2]
PARTS = ("gui/__init__.py", "gui/quick_import.py", "contacts/__init__.py", "contacts/kept_code.py")

_WATCHED = """
import builtins
compiled, compile_ = [], compile
def watched(source, name, *rest, **options):
    compiled.append(str(name))
    return compile_(source, name, *rest, **options)
builtins.compile = watched
import gui
assert builtins.compile is watched and "feature" not in repr(builtins.__import__)
from PySide6.QtCore import QObject
try:
    QObject().setObjectName(1)
except TypeError as wrong:
    print(wrong)
print(*(name for name in compiled if name.startswith("shibokensupport/")))
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with nothing in it but the beginning of our package."""
    for part in PARTS:
        (tmp_path / part).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / part, tmp_path / part)
    return tmp_path


def _start(place: Path, **environment: str) -> tuple[str, str]:
    """Start in *place*; return what PySide says of a mistake, and which files were compiled."""
    kept = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED],
        cwd=place,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    *words, compiled = done.stdout.split("\n")[:-1]
    return "\n".join(words), compiled


def test_only_the_first_start_compiles_pyside(place: Path) -> None:
    words, compiled = _start(place)
    assert "shibokensupport/signature/parser.py" in compiled
    assert "setObjectName(name: str" in words
    assert _start(place) == (words, "")


@pytest.mark.parametrize("damage", [b"", b"\x00" * 99, b"of another Python", "cut"])
def test_what_is_kept_may_be_damaged(place: Path, damage: bytes | str) -> None:
    words, _ = _start(place)
    kept = place / "gui" / "__pycache__" / KEPT.name
    whole = kept.read_bytes()
    kept.write_bytes(damage if isinstance(damage, bytes) else whole[: len(whole) // 2])
    assert _start(place)[0] == words
    assert _start(place) == (words, "")
    assert kept.read_bytes() == whole


def test_where_no_byte_code_is_wanted_none_is_kept(place: Path) -> None:
    _start(place, PYTHONDONTWRITEBYTECODE="1")
    assert not (place / "gui" / "__pycache__").exists()


def test_nothing_but_what_is_kept_is_left_in_the_folder(place: Path) -> None:
    _start(place)
    left = {each.suffix for each in (place / "gui" / "__pycache__").iterdir()}
    assert left == {".pyc", ".codes"}
