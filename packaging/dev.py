"""The one command for people who work on Switchbook.

It makes ``.venv`` from the locks, sees to the libraries that Qt needs, and starts what was asked
for. The standard library is enough for it; to a Python that is too old it says so.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - too old is what this line is for
    sys.exit("Switchbook needs Python 3.11 or later; this is " + sys.version.split()[0] + ".")

import argparse
import os
import shutil
import signal
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import NoReturn

sys.path.insert(0, str(Path(__file__).resolve().parent))  # PYTHONSAFEPATH leaves it out

import checks
import frozen
import locks
import system_libraries
from environment import ROOT, Environment
from programs import SetUpFailed, child_environment, run, say
from system_libraries import Platform

_PICTURE = ROOT / "build" / "switchbook-demo.png"
_ENDING = ("--screenshot", "--self-check", "--version", "--help", "-h")
_INTERRUPTED, _TERMINATED = 130, 143

_COMMANDS = """\
commands:
  demo      open the window on a demo PBX; without a display, check it and take its picture
  run       open the window
  test      check everything: format, lint, types, import contracts, tests
  lint      the fast half of it, without the tests
  bench     measure the speed
  pictures  take the pictures in the documents, and of every state into build/gallery
  translations
            bring resources/translations up to date, and say what is left to translate
  lock      write packaging/*.lock anew from pyproject.toml
  package   make the installable packages in dist

What follows -- goes to main.py (demo, run), pytest (test), uv (lock) or the script (bench,
pictures).
"""


def main(arguments: Sequence[str]) -> int:
    """Do what *arguments* ask for; return the exit status."""
    own, rest = split(arguments)
    parser = argparse.ArgumentParser(
        prog="dev.py",
        usage="python3 packaging/dev.py COMMAND [-- ARGUMENTS]",
        epilog=_COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=_ACTIONS, help=argparse.SUPPRESS)
    parser.add_argument("--long", action="store_true", help="with test: the long tests too")
    parser.add_argument(
        "--check", action="store_true", help="with package: install them in a bare system, try them"
    )
    options = parser.parse_args(own)
    if options.long and options.command != "test":
        parser.error("--long belongs to test")
    if options.check and options.command != "package":
        parser.error("--check belongs to package")
    marks = [*["--long"] * options.long, *["--check"] * options.check]
    try:
        return _ACTIONS[options.command]([*marks, *rest])
    except SetUpFailed as reason:
        say(str(reason))
        return 1


def split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part what is ours from what follows the first ``--``."""
    words = list(arguments)
    end = words.index("--") if "--" in words else len(words)
    return words[:end], words[end + 1 :]


def _demo(rest: list[str]) -> int:
    """Open the window on the demo PBX; where nobody can look at it, check it, take its picture."""
    if not system_libraries.is_headless(os.environ):
        return _switchbook("--demo", *rest)
    if ends_by_itself(rest):
        return _switchbook("--demo", *rest, QT_QPA_PLATFORM="offscreen")
    say("No display: checking the demo and taking its picture instead.")
    return _switchbook("--self-check", QT_QPA_PLATFORM="offscreen") or _picture(rest)


def ends_by_itself(rest: Sequence[str]) -> bool:
    """Do the arguments *rest* ask for something else than a window that stays open?"""
    return any(word.partition("=")[0] in _ENDING for word in rest)


def _picture(rest: list[str]) -> int:
    """Take the picture of the demo and say where it is."""
    _PICTURE.parent.mkdir(exist_ok=True)
    status = _switchbook(
        "--demo", *rest, "--screenshot", str(_PICTURE), QT_QPA_PLATFORM="offscreen"
    )
    if status == 0:
        say(f"The picture is {_PICTURE}")
    return status


def _run(rest: list[str]) -> int:
    """Open the window."""
    return _switchbook(*rest)


def _test(rest: list[str]) -> int:
    """Run every check."""
    windows_too = shutil.which("Xvfb") is not None  # tests that look from outside need X11
    system_libraries.provide(Platform.X11 if windows_too else Platform.UNSEEN)
    whole = not [word for word in rest if word != "--long"]
    last = [checks.FROZEN] if whole and frozen.is_possible() else []
    todo = [*checks.LINT, checks.pytest(rest), *last]
    return checks.check(_python(locks.DEVELOPMENT), ROOT, todo)


def _lint(_rest: list[str]) -> int:
    """Run the checks that take seconds; Qt is not started."""
    return checks.check(_python(locks.DEVELOPMENT), ROOT, checks.LINT)


def _bench(rest: list[str]) -> int:
    """Measure the speed."""
    return _script(locks.DEVELOPMENT, "tests/benchmarks/run.py", rest)


def _pictures(rest: list[str]) -> int:
    """Take the pictures for the documents."""
    return _script(locks.RUNTIME, "tests/pictures.py", rest)


def _translations(rest: list[str]) -> int:
    """Bring the words in other languages up to date."""
    return _script(locks.RUNTIME, "packaging/translations.py", rest)


def _lock(rest: list[str]) -> int:
    """Write the locks anew; works where the present ones cannot be installed."""
    tool = Environment(ROOT / "build" / "locking")  # apart from .venv, which uv is not for
    tool.set_up(locks.LOCKING)
    locks.regenerate(tool.python, *rest)
    return 0


def _package(rest: list[str]) -> int:
    """Make the packages; with ``--check``, install them where nothing of ours is, and try them."""
    import package_check
    import packages

    made = packages.build(packages.version())
    for path in made:
        say(f"{path.stat().st_size / 1e6:7.1f} MB  {path.relative_to(ROOT)}")
    return package_check.run(made) if "--check" in rest else 0


_ACTIONS = {
    "demo": _demo,
    "run": _run,
    "test": _test,
    "lint": _lint,
    "bench": _bench,
    "pictures": _pictures,
    "translations": _translations,
    "lock": _lock,
    "package": _package,
}


def _switchbook(*arguments: str, **settings: str) -> int:
    """Run main.py where the caller is, so that a relative file name means what it says."""
    return _script(locks.RUNTIME, "main.py", arguments, **settings)


def _script(lock: Path, name: str, arguments: Sequence[str], **settings: str) -> int:
    """Run a script of this repository with what *lock* names."""
    system_libraries.provide(system_libraries.platform_of(os.environ))
    environment = child_environment(**settings)
    return run([_python(lock), ROOT / name, *arguments], environment=environment)


def _python(lock: Path) -> Path:
    """Return an interpreter that has all that *lock* names; makes it where there is none."""
    environment = Environment(ROOT / ".venv")
    if environment.set_up(lock):
        system_libraries.mention_missing_fonts()
    return environment.python


def _on_terminate(_number: int, _frame: FrameType | None) -> NoReturn:
    """End as on Ctrl+C, children first."""
    sys.exit(_TERMINATED)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _on_terminate)
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)
