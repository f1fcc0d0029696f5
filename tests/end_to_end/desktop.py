"""A desktop for one test: X server, window manager, session bus, accessibility, keyring.

Everything is new and private, and stopped by its own process. The window is moved from
outside, as by a person with a screen reader: by accessible names (``hands.py``), and by
keys (``xdotool``).
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

from tests.secret_service import Session, bare_session, unlocked_keyring
from tests.secret_service import missing_programs as missing_for_keyring

ROOT = Path(__file__).parents[2]
_HANDS = Path(__file__).with_name("hands.py")
_CLIPBOARD = Path(__file__).with_name("clipboard.py")
_SYSTEM_PYTHON = "/usr/bin/python3"
_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_PROGRAMS = ("Xvfb", "openbox", "xdotool")
_STOP_S = 10.0
_PATIENCE_S = 20.0
_PAUSE_S = 0.05  # between two looks from outside, where nobody tells of a change


def missing() -> tuple[str, ...]:
    """Return what has to be installed before there can be a desktop."""
    absent = [program for program in _PROGRAMS if shutil.which(program) is None]
    if not _LAUNCHER.exists():
        absent.append("at-spi2-core")
    if not _has_bindings():
        absent.append("python3-gi, gir1.2-atspi-2.0")
    return (*missing_for_keyring(), *absent)


def _has_bindings() -> bool:
    code = "import gi; gi.require_version('Atspi', '2.0')"
    if not Path(_SYSTEM_PYTHON).exists():
        return False
    result = subprocess.run([_SYSTEM_PYTHON, "-c", code], capture_output=True, check=False)
    return result.returncode == 0


class Desktop:
    """A desktop that runs, and the hands that move what is on it."""

    def __init__(self, environment: Mapping[str, str], home: Path) -> None:
        """Belong to ``desktop``; *words* gathers what the program has written."""
        self.environment = dict(environment)
        self.home = home
        self.words = ""
        self._hands: subprocess.Popen[str] | None = None

    @contextmanager
    def switchbook(self, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        """Run the real program with *arguments*; it is asked to end, then made to."""
        command = [sys.executable, str(ROOT / "main.py"), *arguments]
        with tempfile.TemporaryFile("w+", encoding="utf-8") as words:
            with _running(command, self.environment, words=words) as process:
                yield process
            words.seek(0)
            self.words += words.read()

    def sign_in(self, profile: Path, server: str, token: str) -> None:
        """Sign in on the command line, as long as the window is not open."""
        program = (sys.executable, str(ROOT / "main.py"), "--profile", str(profile))
        subprocess.run(
            (*program, "sign-in", "--server", server, "--token-stdin"),
            env=self.environment,
            input=token,
            text=True,
            check=True,
            stdout=subprocess.DEVNULL,
        )

    def do(self, verb: str, *arguments: object) -> Any:  # noqa: ANN401  # what JSON can hold
        """Let the hands do *verb* and return what they say."""
        hands = self._hands or self._start_hands()
        assert hands.stdin is not None
        assert hands.stdout is not None
        hands.stdin.write(json.dumps([verb, *arguments]) + "\n")
        hands.stdin.flush()
        answer = json.loads(hands.stdout.readline())
        if "error" in answer:
            raise AssertionError(f"{verb} {arguments}: {answer['error']}")
        return answer["ok"]

    def wait_for(
        self,
        verb: str,
        *arguments: object,
        until: Callable[[Any], object],
        patience_s: float = _PATIENCE_S,
    ) -> Any:  # noqa: ANN401
        """Repeat *verb* until what comes back pleases *until*; return that."""
        end = time.monotonic() + patience_s
        while not until(result := self.do(verb, *arguments)):
            assert time.monotonic() < end, f"{verb} {arguments} stays at {result!r}"
            time.sleep(_PAUSE_S)
        return result

    def wait_for_keyboard(self, name: str, *keys: str) -> None:
        """Press *keys*, and wait until *name* has the keyboard; after ``listen``."""
        self.do("moves")
        self.keys(*keys)
        self.wait_for("moves", until=lambda moves: name in [each["name"] for each in moves])

    def keys(self, *keys: str) -> None:
        """Press *keys*, in the names of X."""
        self._xdotool("key", "--delay", "20", *keys)

    def type(self, text: str) -> None:
        """Type *text* on the keyboard; keys that it does not have need time to be put on it."""
        self._xdotool("type", "--delay", "5" if text.isascii() else "100", text)

    def type_into(self, name: str, text: str) -> None:
        """Type *text* where *name* has the keyboard; again where xdotool has lost letters of it."""
        end = time.monotonic() + _PATIENCE_S
        self.type(text)
        time.sleep(_PAUSE_S)
        while (there := self.do("read", name)) != text:
            assert time.monotonic() < end, f"{name} has {there!r}"
            self.keys("ctrl+a")
            self.type(text)
            time.sleep(_PAUSE_S)

    def click(self, place: Sequence[int]) -> None:
        """Click at a place of the screen."""
        x, y = (str(each) for each in place)
        self._xdotool("mousemove", x, y, "click", "1")

    def clipboard(self) -> str:
        """Return what has been copied."""
        command = [sys.executable, str(_CLIPBOARD), "show"]
        shown = subprocess.run(
            command, env=self.environment, check=True, capture_output=True, timeout=_PATIENCE_S
        )
        return shown.stdout.decode()

    @contextmanager
    def copied(self, text: str) -> Iterator[None]:
        """Let another program have copied *text*."""
        command = [sys.executable, str(_CLIPBOARD), "hold", text]
        with subprocess.Popen(
            command, env=self.environment, stdout=subprocess.PIPE, text=True
        ) as holder:
            try:
                assert holder.stdout
                assert holder.stdout.readline()
                yield
            finally:
                holder.terminate()

    def close(self) -> None:
        """Let go of the window."""
        if self._hands:
            self._hands.communicate(timeout=_STOP_S)

    def _start_hands(self) -> subprocess.Popen[str]:
        self._hands = subprocess.Popen(
            [_SYSTEM_PYTHON, str(_HANDS)],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self._hands

    def _xdotool(self, *arguments: str) -> None:
        command = ["xdotool", *arguments]  # found on the path, like the other programs
        subprocess.run(command, env=self.environment, check=True, timeout=_PATIENCE_S)


Keyring = Callable[[Session], AbstractContextManager[None]]


@contextmanager
def desktop(keyring: Keyring | None = unlocked_keyring) -> Iterator[Desktop]:
    """Run a desktop with *keyring*, one of those in ``tests.secret_service``, or with none."""
    with ExitStack() as stack:
        session = stack.enter_context(bare_session())
        if keyring:
            stack.enter_context(keyring(session))
        display = stack.enter_context(_display(session.environment))
        environment = {
            **session.environment,
            "DISPLAY": display,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        environment.pop("QT_QPA_PLATFORM", None)
        environment.pop("WAYLAND_DISPLAY", None)
        stack.enter_context(_running([str(_LAUNCHER), "--launch-immediately"], environment))
        stack.enter_context(_managed(environment))
        made = Desktop(environment, session.home)
        stack.callback(made.close)
        yield made


@contextmanager
def _display(environment: Mapping[str, str]) -> Iterator[str]:
    """Run an X server on a display of its own choice; yield that display's name."""
    readable, writable = os.pipe()
    command = ["Xvfb", "-displayfd", str(writable), "-screen", "0", "1400x900x24"]
    with (
        os.fdopen(readable) as numbers,
        _running([*command, "-nolisten", "tcp"], environment, kept=(writable,)),
    ):
        os.close(writable)
        yield f":{numbers.readline().strip()}"


@contextmanager
def _managed(environment: Mapping[str, str]) -> Iterator[None]:
    """Run a window manager: once more where it has given up, as was seen on a busy machine."""
    end = time.monotonic() + _PATIENCE_S
    while time.monotonic() < end:
        with _running(["openbox"], environment) as manager:
            while manager.poll() is None and time.monotonic() < end:
                asked = ["xdotool", "get_num_desktops"]  # refused while nobody manages windows
                result = subprocess.run(asked, env=environment, capture_output=True, check=False)
                if result.returncode == 0:
                    yield
                    return
                time.sleep(_PAUSE_S)
    raise AssertionError("there is no window manager")


@contextmanager
def _running(
    command: Sequence[str],
    environment: Mapping[str, str],
    *,
    words: IO[str] | int = subprocess.DEVNULL,
    kept: Sequence[int] = (),
) -> Iterator[subprocess.Popen[str]]:
    """Run *command*, which writes its *words* to a file, and stop it at the end."""
    process = subprocess.Popen(
        command, env=environment, stdout=words, stderr=words, text=True, pass_fds=kept
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
