"""A child gets a clean environment, and its status is passed on."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from programs import child_environment, listen, run


def status_of(code: str) -> int:
    """Return the status that *code*, run by this Python, is reported with."""
    return run([sys.executable, "-c", code], environment=child_environment())


def test_what_steers_python_does_not_reach_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PYTHONPATH", "PYTHONHOME", "PYTHONSAFEPATH", "VIRTUAL_ENV"):
        monkeypatch.setenv(name, "elsewhere")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "kept")

    inherited = child_environment()

    assert inherited["PYTHON_KEYRING_BACKEND"] == "kept"
    assert not {"PYTHONPATH", "PYTHONHOME", "PYTHONSAFEPATH", "VIRTUAL_ENV"} & inherited.keys()


def test_a_setting_reaches_a_child_over_what_was_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")

    assert child_environment(QT_QPA_PLATFORM="offscreen")["QT_QPA_PLATFORM"] == "offscreen"


def test_the_status_of_a_child_is_passed_on() -> None:
    assert status_of("raise SystemExit(7)") == 7


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_a_killed_child_has_the_status_that_a_shell_gives_it() -> None:
    assert status_of("import os; os.kill(os.getpid(), 9)") == 137


def test_what_a_child_said_is_kept_with_its_status() -> None:
    code = "import sys; print('out'); sys.exit('err')"

    status, words = listen([sys.executable, "-c", code])

    assert (status, set(words.split())) == (1, {"out", "err"})
