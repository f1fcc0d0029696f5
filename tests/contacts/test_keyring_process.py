"""The keyring in a process of its own: the same answers, whatever becomes of that process."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from contacts.errors import KeyringError, KeyringMissing, KeyringRefused
from contacts.keyring_process import HIDDEN_COMMAND, KeyringProcess
from tests.secret_service import bare_session, unlocked_keyring

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there it is used")
ROOT = Path(__file__).parents[2]
SERVICE = "Switchbook tests"
_LONG_S = 20.0  # of a minute, which it waits without being told otherwise
_WORKER = "import sys; sys.path[0] = sys.argv[1]; from contacts.keyring_worker import main; "


def children() -> set[int]:
    """Return the processes that this one has started, also those that have ended unseen."""
    tasks = Path("/proc/self/task").iterdir()
    texts = ((task / "children").read_text("ascii") for task in tasks)
    return {int(number) for text in texts for number in text.split()}


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A session with an unlocked keyring, for processes that are started from here."""
    with bare_session() as session, unlocked_keyring(session):
        for name, value in session.environment.items():
            monkeypatch.setenv(name, value)
        yield


@pytest.fixture
def keyring(bus: None) -> KeyringProcess:
    del bus
    return KeyringProcess()


def that_notes(log: Path) -> KeyringProcess:
    """Return a process that writes each question into *log*, and answers with its number."""
    script = (
        'number=0; while read -r question; do echo "$question" >> "$0"; '
        'number=$((number + 1)); echo "{\\"text\\": \\"$number\\"}"; done'
    )
    return KeyringProcess(("/bin/sh", "-c", script, str(log)))


def that_says(words: str) -> KeyringProcess:
    """Return a process that answers the first question with *words*, and ends."""
    return KeyringProcess(("/bin/sh", "-c", f"read question; printf '%s' '{words}'"))


@pytest.mark.secret_service
def test_texts_are_kept_and_removed(keyring: KeyringProcess) -> None:
    text = "one line\nanother, in ünïcöde 🙂"

    keyring.set_password(SERVICE, "entry", text)
    kept = keyring.get_password(SERVICE, "entry")
    keyring.delete_password(SERVICE, "entry")

    assert kept == text
    assert keyring.get_password(SERVICE, "entry") is None
    assert keyring.name == "SecretService Keyring"


@pytest.mark.secret_service
def test_what_was_asked_ahead_is_answered_once(keyring: KeyringProcess) -> None:
    keyring.set_password(SERVICE, "entry", "before")
    keyring.ask_ahead(SERVICE, "entry")
    keyring.set_password(SERVICE, "entry", "after")  # another question comes between

    assert keyring.get_password(SERVICE, "entry") == "after"

    keyring.ask_ahead(SERVICE, "entry")
    assert keyring.get_password(SERVICE, "entry") == "after"
    assert keyring.get_password(SERVICE, "other") is None


def test_what_was_asked_ahead_is_not_asked_again(tmp_path: Path) -> None:
    keyring = that_notes(tmp_path / "log")

    keyring.ask_ahead(SERVICE, "first")
    answers = [keyring.get_password(SERVICE, entry) for entry in ("first", "second")]

    assert answers == ["1", "2"]
    assert len((tmp_path / "log").read_text("utf-8").splitlines()) == 2


def test_an_answer_that_nobody_wants_any_more_is_left_out(tmp_path: Path) -> None:
    keyring = that_notes(tmp_path / "log")

    keyring.ask_ahead(SERVICE, "first")

    assert keyring.get_password(SERVICE, "second") == "2"


@pytest.mark.secret_service
def test_a_process_that_has_ended_is_started_again_and_nothing_is_left_of_it(
    keyring: KeyringProcess,
) -> None:
    before = children()
    keyring.set_password(SERVICE, "entry", "text")
    (first,) = children() - before
    os.kill(first, 9)

    assert keyring.get_password(SERVICE, "entry") == "text"
    (second,) = children() - before
    assert second != first


@pytest.mark.secret_service
def test_what_was_asked_is_done_though_the_program_has_ended(keyring: KeyringProcess) -> None:
    line = json.dumps(["set_password", SERVICE, "entry", "kept"]) + "\n"
    command = (sys.executable, "-c", f"{_WORKER} main()", str(ROOT))

    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        process.stdout.close()
        process.stdin.write(line.encode("ascii"))
        process.stdin.close()

    assert keyring.get_password(SERVICE, "entry") == "kept"


@pytest.mark.secret_service
def test_it_ends_when_nothing_is_asked_of_it(bus: None) -> None:
    del bus
    command = (sys.executable, "-c", f"{_WORKER} main(idle_s=0.01)", str(ROOT))

    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        assert process.wait(_LONG_S) == 0


def test_it_ends_with_the_program_that_started_it() -> None:
    ends = subprocess.run(
        (sys.executable, "-c", f"{_WORKER} main()", str(ROOT)),
        stdin=subprocess.DEVNULL,
        check=False,
    )

    assert ends.returncode == 0


def test_a_packaged_program_can_be_that_process() -> None:
    ends = subprocess.run(
        (sys.executable, str(ROOT / "main.py"), HIDDEN_COMMAND),
        stdin=subprocess.DEVNULL,
        check=False,
    )

    assert ends.returncode == 0


def test_a_keyring_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")

    with pytest.raises(KeyringMissing):
        KeyringProcess().get_password(SERVICE, "entry")


@pytest.mark.parametrize("command", [("/nowhere/at/all",), ("/bin/true",), ("/bin/cat", "/")])
def test_a_process_that_does_not_work_is_no_keyring(command: tuple[str, ...]) -> None:
    keyring = KeyringProcess(command)
    keyring.start()
    keyring.ask_ahead(SERVICE, "entry")

    with pytest.raises(KeyringRefused):
        keyring.get_password(SERVICE, "entry")


@pytest.mark.parametrize(
    "words", ['{"error": "SystemExit", "why": "x"}', '{"error": "NotThere"}', "nothing of ours"]
)
def test_an_answer_of_another_kind_is_an_error_of_the_keyring(words: str) -> None:
    with pytest.raises(KeyringError):
        that_says(f"{words}\n").get_password(SERVICE, "entry")


def test_the_window_does_without_the_libraries_of_the_keyring() -> None:
    program = "import sys, gui.application, contacts.sync.session; print('keyring' in sys.modules)"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    said = subprocess.run(
        (sys.executable, "-c", program),
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    assert said.stdout.split() == ["False"]
