"""An environment counts as set up only while it holds the very lock that is asked for."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from environment import Environment


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    """A lock."""
    path = tmp_path / "some.lock"
    path.write_text("thing==1\n")
    return path


@pytest.fixture
def environment(tmp_path: Path, lock: Path) -> Environment:
    """An environment that holds the lock, by its stamp."""
    made = Environment(tmp_path / "made")
    made.python.parent.mkdir(parents=True)
    made.python.touch()
    made.mark_as_holding([lock])
    return made


def test_what_was_marked_is_held(environment: Environment, lock: Path) -> None:
    assert environment.holds(lock)


def test_another_lock_is_not_held(environment: Environment, tmp_path: Path) -> None:
    other = tmp_path / "other.lock"
    other.write_text("thing==1\n")

    assert not environment.holds(other)


def test_a_changed_lock_is_not_held_any_more(environment: Environment, lock: Path) -> None:
    lock.write_text("thing==2\n")

    assert not environment.holds(lock)


def test_nothing_is_held_after_the_interpreter_left(environment: Environment, lock: Path) -> None:
    environment.python.unlink()

    assert not environment.holds(lock)


def test_nothing_is_held_for_another_python(
    environment: Environment, lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.machinery.EXTENSION_SUFFIXES", [".cpython-312.so"])

    assert not environment.holds(lock)


@pytest.mark.parametrize("rest", ["", "\n"])
def test_a_stamp_cut_short_holds_nothing(environment: Environment, lock: Path, rest: str) -> None:
    environment.stamp.write_text(rest)

    assert not environment.holds(lock)


def test_nothing_is_held_where_nothing_was_made(tmp_path: Path, lock: Path) -> None:
    assert not Environment(tmp_path / "never").holds(lock)
