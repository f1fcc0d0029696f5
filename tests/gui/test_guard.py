"""The guard sees what Python opens from our code on the GUI thread, and nothing else."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from contacts.accounts import Accounts
from tests.gui.guard import GUARD, ROOT

Planted = Callable[..., object]


def planted_in(folder: str, code: str) -> Planted:
    """Return a function that does *code* with its argument, as if written in *folder*."""
    names: dict[str, Planted] = {}
    source = f"import os, socket, sqlite3, subprocess, sys\ndef do(it):\n    return {code}\n"
    exec(compile(source, str(ROOT / folder / "planted.py"), "exec"), names)  # noqa: S102
    return names["do"]


def found_by(action: Callable[[], object]) -> list[str]:
    with GUARD.watching():
        action()
    return GUARD.take()


@pytest.mark.parametrize(
    ("code", "event"),
    [
        ("open(it).close()", "open"),
        ("os.listdir(os.path.dirname(it))", "os.listdir"),
        ("os.scandir(os.path.dirname(it)).close()", "os.scandir"),
        ("sqlite3.connect(':memory:').close()", "sqlite3.connect"),
        ("socket.socket().close()", "socket."),
        ("subprocess.run([sys.executable, '-c', ''])", "subprocess.Popen"),
        ("(sys.modules.pop('colorsys', None), __import__('colorsys'))", "import"),
    ],
)
@pytest.mark.parametrize("folder", ["gui", "contacts"])
def test_it_sees_what_is_planted(folder: str, code: str, event: str) -> None:
    planted = planted_in(folder, code)

    found = found_by(lambda: planted(__file__))

    assert found[0].startswith(event)
    assert "planted.py" in found[0]


def test_it_sees_a_file_that_is_read_by_our_own_code(tmp_path: Path) -> None:
    found = found_by(Accounts(tmp_path).current)

    assert "accounts.py" in found[0]


def test_it_does_not_mind_a_module_that_is_loaded() -> None:
    planted = planted_in("gui", "__import__('os')")

    assert found_by(lambda: planted("")) == []


def test_it_does_not_mind_what_the_test_itself_opens() -> None:
    assert found_by(lambda: Path(__file__).read_bytes()) == []


def test_it_does_not_mind_the_demo_pbx() -> None:
    planted = planted_in("contacts/demo", "open(it).close()")

    assert found_by(lambda: planted(__file__)) == []


def test_it_does_not_mind_other_threads() -> None:
    thread = threading.Thread(target=planted_in("gui", "open(it).close()"), args=[__file__])

    def run_it() -> None:
        thread.start()
        thread.join()

    assert found_by(run_it) == []


def test_it_sleeps_when_nothing_is_watched() -> None:
    planted_in("gui", "socket.socket().close()")("")

    assert GUARD.take() == []


def test_what_was_found_is_told_once() -> None:
    planted = planted_in("gui", "open(it).close()")

    assert len(found_by(lambda: planted(__file__))) == 1
    assert GUARD.take() == []
