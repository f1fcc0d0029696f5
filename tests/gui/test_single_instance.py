"""A second start on the same profile shows the first one's window."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from gui.single_instance import SingleInstance

HOLD = """
import sys
from PySide6.QtCore import QLockFile
lock = QLockFile(sys.argv[1])
assert lock.tryLock(0)
print("locked", flush=True)
sys.stdin.read()
"""


def test_the_first_start_has_the_profile_and_the_second_has_not(
    qapp: object, tmp_path: Path
) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)

    assert (first.is_first, second.is_first) == (True, False)


def test_a_second_start_is_heard_by_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    first._listen()  # noqa: SLF001  # without the moment's wait

    with qtbot.waitSignal(first.asked):
        assert second.hand_over()


def test_other_profiles_have_windows_of_their_own(qapp: object, tmp_path: Path) -> None:
    first, other = SingleInstance(tmp_path / "one"), SingleInstance(tmp_path / "other")

    assert first.is_first
    assert other.is_first


def test_the_lock_of_a_killed_process_stops_nobody(qapp: object, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"locked\n"
        while_held = SingleInstance(tmp_path).is_first
        holder.kill()
        holder.wait()

    assert not while_held
    assert SingleInstance(tmp_path).is_first


def test_a_profile_that_cannot_be_made_stops_nobody(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    assert SingleInstance(tmp_path / "file" / "profile").is_first


def test_the_first_start_hears_the_link_of_the_second(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    first._listen()  # noqa: SLF001  # without the moment's wait

    with qtbot.waitSignal(first.asked) as asked:
        second.hand_over("switchbook:find?text=Zoë")

    assert asked.args == ["switchbook:find?text=Zoë"]


def test_no_more_is_heard_than_a_link_can_hold(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    first._listen()  # noqa: SLF001  # without the moment's wait

    with qtbot.waitSignal(first.asked) as asked:
        second.hand_over("a" * 1_000_000)

    assert asked.args is not None
    assert len(asked.args[0]) <= 8_000
