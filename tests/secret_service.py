"""A desktop session of its own for a test: a session bus, and a Secret Service on it.

Nothing of the machine's own session is used or touched: the bus starts no service by
itself (so no keyring's window ever opens), and the home and runtime folders are new.
Whatever is started here is stopped here, by its own process.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")

_NAME = "org.freedesktop.secrets"
_START_S = 20.0
_STOP_S = 10.0
_KEYRING = ("gnome-keyring-daemon", "--foreground", "--components=secrets")
_BUS_CONFIG = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
  </policy>
</busconfig>
"""


@dataclass(frozen=True, slots=True)
class Session:
    """A session for programs to run in.

    Attributes:
        home: the folder that the keyring's files are in.
        environment: whole, to start a program with.
    """

    home: Path
    environment: Mapping[str, str]


def missing_programs() -> tuple[str, ...]:
    """Return what has to be installed before anything here works."""
    if sys.platform != "linux":
        return PROGRAMS
    return tuple(program for program in PROGRAMS if shutil.which(program) is None)


@contextmanager
def bare_session() -> Iterator[Session]:
    """Run a session bus with nothing on it."""
    # Not in pytest's folder: a socket's path has 107 bytes at most.
    with tempfile.TemporaryDirectory(prefix="session-") as folder:
        home, runtime = Path(folder, "home"), Path(folder, "runtime")
        home.mkdir(mode=0o700)
        runtime.mkdir(mode=0o700)
        config = Path(folder, "bus.conf")
        config.write_text(_BUS_CONFIG.format(socket=runtime / "bus"), encoding="ascii")
        session = Session(home, _environment(home, runtime))
        command = ("dbus-daemon", "--nofork", "--nopidfile", f"--config-file={config}")
        with _running((*command, "--print-address=1"), session) as bus:
            _await_line(bus)
            yield session


@contextmanager
def unlocked_keyring(session: Session) -> Iterator[None]:
    """Run a Secret Service whose collection an empty password has made or unlocked."""
    with _serving((*_KEYRING, "--unlock"), session, said="\n"):
        yield


@contextmanager
def locked_keyring(session: Session) -> Iterator[None]:
    """Run a Secret Service that nobody can unlock: every prompt counts as dismissed."""
    with _serving(_KEYRING, session):
        yield


@contextmanager
def silent_keyring(session: Session) -> Iterator[None]:
    """Run a Secret Service that takes every call and answers none."""
    program = Path(__file__).with_name("silent_secret_service.py")
    with _serving((sys.executable, str(program), _NAME), session):
        yield


@contextmanager
def _serving(command: Sequence[str], session: Session, said: str = "") -> Iterator[None]:
    """Run *command*, tell it what is to be *said*, and wait until it is the Secret Service."""
    assert sys.platform == "linux"
    from jeepney import MatchRule, message_bus  # type: ignore[import-untyped]  # has no types
    from jeepney.io.blocking import (  # type: ignore[import-untyped]  # has no types
        Proxy,
        open_dbus_connection,
    )

    rule = MatchRule(type="signal", sender=message_bus.bus_name, member="NameOwnerChanged")
    rule.add_arg_condition(0, _NAME)
    address = session.environment["DBUS_SESSION_BUS_ADDRESS"]
    with open_dbus_connection(address) as connection, connection.filter(rule) as changes:
        Proxy(message_bus, connection).AddMatch(rule)
        with _running(command, session) as process:
            _say(process, said)
            connection.recv_until_filtered(changes, timeout=_START_S)
            yield


@contextmanager
def _running(command: Sequence[str], session: Session) -> Iterator[subprocess.Popen[str]]:
    """Run *command*, and stop it at the end."""
    with subprocess.Popen(
        command,
        env=session.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait(_STOP_S)


def _say(process: subprocess.Popen[str], text: str) -> None:
    assert process.stdin is not None
    process.stdin.write(text)
    process.stdin.close()


def _await_line(process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    assert process.stdout.readline(), "it ended before it was ready"


def _environment(home: Path, runtime: Path) -> dict[str, str]:
    """Return this process's environment, moved into the session."""
    strange = ("DBUS_", "GNOME_KEYRING_", "KEYRING_", "PYTHON_KEYRING_", "XDG_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(strange)}
    return kept | {
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime / 'bus'}",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
    }
