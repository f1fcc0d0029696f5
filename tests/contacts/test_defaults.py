"""What an administrator has set is read; what makes no sense is left out and told."""

from pathlib import Path

import pytest

from contacts.defaults import Defaults, Way, place, read

ALL = """
[sign-in]
server = pbx.example.com
domain = example.com
kinds = token
[refresh]
interval = 15m
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a test writes the file."""
    return tmp_path / "defaults.ini"


def test_every_value_of_the_file_is_read(file: Path) -> None:
    file.write_text(ALL, "utf-8")

    only_token = frozenset({Way.TOKEN})
    assert read(file) == Defaults("https://pbx.example.com:8887", "example.com", only_token, 900.0)


def test_no_file_sets_nothing(file: Path) -> None:
    assert read(file) == Defaults()


@pytest.mark.expects_log("is left out")
@pytest.mark.parametrize(
    "line",
    [
        "[sign-in]\nserver = not an address",
        "[sign-in]\nkinds = token, carrier pigeon",
        "[sign-in]\nkinds = ,",
        f"[sign-in]\ndomain = {'d' * 281}",
        "[refresh]\ninterval = often",
        "[refresh]\ninterval = -5",
    ],
)
def test_a_value_that_makes_no_sense_is_left_out(file: Path, line: str) -> None:
    file.write_text(line, "utf-8")

    assert read(file) == Defaults()


@pytest.mark.expects_log("cannot be read")
@pytest.mark.parametrize(
    "content", [b"no section", b"\xff\xfe\x00", b"[sign-in]\n" + b";" * 70_000]
)
def test_a_file_that_is_none_keeps_nobody_from_starting(file: Path, content: bytes) -> None:
    file.write_bytes(content)

    assert read(file) == Defaults()


@pytest.mark.expects_log("is left out")
def test_one_bad_value_leaves_the_others(file: Path) -> None:
    file.write_text(ALL.replace("15m", "soon"), "utf-8")

    assert read(file).domain == "example.com"


@pytest.mark.parametrize(
    ("text", "seconds"), [("90", 90), ("90s", 90), ("2 H", 7_200), ("99d", 86_400)]
)
def test_an_interval_has_a_unit_and_an_end(file: Path, text: str, seconds: float) -> None:
    file.write_text(f"[refresh]\ninterval = {text}", "utf-8")

    assert read(file).shortest_rest_s == seconds


def test_each_platform_has_its_usual_place() -> None:
    assert place("linux", {}).as_posix() == "/etc/switchbook/defaults.ini"
    assert place("darwin", {}).parts[1:3] == ("Library", "Application Support")
    assert place("win32", {"PROGRAMDATA": "D:/Data"}) == Path("D:/Data/Switchbook/defaults.ini")
