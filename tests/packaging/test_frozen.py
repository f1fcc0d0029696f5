"""A part of the frozen program is taken from the cache only where it would be made the same."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import frozen


def test_the_same_checkout_has_the_same_digest() -> None:
    assert frozen.digest() == frozen.digest()


def test_another_import_of_ours_makes_another_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    before = frozen.digest()
    monkeypatch.setattr(frozen, "imported_names", lambda: {"tomllib"})

    assert frozen.digest() != before


def test_imports_within_functions_are_known_too() -> None:
    names = frozen.imported_names()

    assert {"httpx", "platformdirs", "PySide6.QtNetwork.QLocalServer"} <= names
    assert not [name for name in names if name.startswith(("contacts", "gui"))]


def test_the_cache_is_outside_of_the_checkout(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    assert frozen.cache_folder() == tmp_path / "switchbook" / "frozen"
