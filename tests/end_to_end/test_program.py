"""The real program from its command line, with nobody looking."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.end_to_end.desktop import ROOT
from tests.pbx import Pbx
from tests.secret_service import bare_session, missing_programs, unlocked_keyring

pytestmark = pytest.mark.timeout(120)

_ENDS_WITHIN_S = 60


def _program(*arguments: str) -> list[str]:
    return [sys.executable, str(ROOT / "main.py"), *arguments]


def _environment(**more: str) -> dict[str, str]:
    """Return an environment without a display and without a session."""
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS")
    return {name: value for name, value in os.environ.items() if name not in gone} | more


def _run(*arguments: str, said: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        _program(*arguments),
        env=_environment(**environment),
        input=said,
        capture_output=True,
        text=True,
        timeout=_ENDS_WITHIN_S,
        check=False,
    )


def test_the_self_check_goes_through_every_step() -> None:
    ended = _run("--self-check")

    steps = re.findall(r"^(\w[\w ]*?) +ok", ended.stdout, re.MULTILINE)
    core = ["demo PBX", "sign in", "keyring", "list", "open", "add", "edit"]
    assert steps == [*core, "encrypted files", "trust store", "translations", "window"]
    assert ended.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="another way of stopping a process")
def test_the_self_check_says_why_when_the_pbx_stops() -> None:
    with subprocess.Popen(
        _program("--self-check"),
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as check:
        assert check.stdout
        number = re.search(r"process (\d+)", check.stdout.readline())
        assert number
        os.kill(int(number[1]), signal.SIGKILL)
        _, words = check.communicate(timeout=_ENDS_WITHIN_S)

    assert check.returncode == 1
    assert re.search("PBX|connection", words), words


def test_a_picture_of_the_demo_shows_rows(tmp_path: Path) -> None:
    picture = tmp_path / "shot.png"

    ended = _run("--profile", str(tmp_path / "p"), "--demo", "--screenshot", str(picture))

    assert ended.returncode == 0, ended.stderr
    image = QImage(str(picture))
    assert image.width() > 1000
    places = ((x, y) for x in range(0, image.width() // 2, 2) for y in range(0, image.height(), 3))
    assert len({image.pixel(x, y) for x, y in places}) > 40  # letters, with their smooth edges


def test_without_a_display_it_says_so() -> None:
    ended = _run()

    assert ended.returncode == 1
    assert ended.stderr == "switchbook: there is no display to open a window on.\n"


@pytest.mark.secret_service
@pytest.mark.skipif(bool(missing_programs()), reason="needs gnome-keyring-daemon")
def test_a_token_from_standard_input_ends_up_in_the_keyring(pbx: Pbx, tmp_path: Path) -> None:
    with bare_session() as session, unlocked_keyring(session):
        ended = _run(
            *("--profile", str(tmp_path), "sign-in", "--server", pbx.url, "--token-stdin"),
            said=pbx.access_token(),
            **session.environment,
        )

    assert (ended.returncode, ended.stderr) == (0, "")
    assert f"Signed in to {pbx.url}" in ended.stdout


def test_a_wrong_token_is_refused_in_words(pbx: Pbx, tmp_path: Path) -> None:
    ended = _run(
        *("--profile", str(tmp_path), "sign-in", "--server", pbx.url, "--token-stdin"),
        said="not-a-token\n",
    )

    assert ended.returncode == 1
    assert "Access token refused" in ended.stderr
    assert "not-a-token" not in ended.stderr + ended.stdout


def test_a_token_is_never_taken_from_the_command_line(pbx: Pbx) -> None:
    ended = _run("sign-in", "--server", pbx.url)

    assert ended.returncode == 2
    assert "--token-stdin" in ended.stderr


def test_a_link_that_no_window_can_show_is_no_mistake() -> None:
    ended = _run("switchbook:find?text=Miller")

    assert (ended.returncode, ended.stderr) == (
        1,
        "switchbook: there is no display to open a window on.\n",
    )
