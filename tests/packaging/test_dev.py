"""What a person types reaches the right place, or is refused."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from dev import ends_by_itself, split

DEV = Path(__file__).resolve().parents[2] / "packaging" / "dev.py"


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a person does."""
    return subprocess.run(
        [sys.executable, DEV, *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("typed", "own", "rest"),
    [
        (["run"], ["run"], []),
        (["run", "--"], ["run"], []),
        (["demo", "--", "7", "--verbose"], ["demo"], ["7", "--verbose"]),
        (
            ["test", "--long", "--", "-k", "a", "--", "b"],
            ["test", "--long"],
            ["-k", "a", "--", "b"],
        ),
    ],
)
def test_what_follows_two_dashes_is_for_the_program(
    typed: list[str], own: list[str], rest: list[str]
) -> None:
    assert split(typed) == (own, rest)


@pytest.mark.parametrize("words", [["--screenshot", "a.png"], ["--screenshot=a"], ["--self-check"]])
def test_a_picture_or_a_check_ends_by_itself(words: list[str]) -> None:
    assert ends_by_itself(words)


@pytest.mark.parametrize("words", [[], ["100000"], ["--verbose"]])
def test_a_window_stays_open(words: list[str]) -> None:
    assert not ends_by_itself(words)


def test_every_command_is_in_the_help() -> None:
    shown = dev("--help")

    commands: tuple[str, ...] = ("demo", "run", "test", "lint", "bench", "pictures", "lock")
    commands += ("translations", "package")
    assert shown.returncode == 0
    assert all(re.search(rf"\n  {command}\s", shown.stdout) for command in commands)


@pytest.mark.parametrize(
    "typed", [["lint", "--long"], ["test", "--check"], ["dance"], ["run", "--version"], []]
)
def test_what_it_does_not_know_is_refused_with_status_two(typed: list[str]) -> None:
    assert dev(*typed).returncode == 2
