"""A package asks for what its files need, in the words of the system it is for."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import dependencies
from dependencies import Needs
from programs import SetUpFailed

HEADERS = """
  NEEDED               libEGL.so.1
  NEEDED               libc.so.6
  NEEDED               libbundled.so.1
  required from libc.so.6:
    0x069691b4 0x00 04 GLIBC_2.34
    0x069691b4 0x00 04 GLIBC_2.9
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A frozen program with one library."""
    (tmp_path / "libbundled.so.1").touch()
    return tmp_path


def test_what_is_bundled_is_not_asked_for(monkeypatch: pytest.MonkeyPatch, program: Path) -> None:
    monkeypatch.setattr(dependencies, "listen", lambda _: (0, HEADERS))

    assert dependencies.needs_of(program) == Needs((2, 34), ("libEGL.so.1",))


def test_a_library_that_nobody_brings_stops_the_build(
    monkeypatch: pytest.MonkeyPatch, program: Path
) -> None:
    strange = HEADERS.replace("libEGL.so.1", "libstrange.so.7")
    monkeypatch.setattr(dependencies, "listen", lambda _: (0, strange))

    with pytest.raises(SetUpFailed, match=r"libstrange\.so\.7"):
        dependencies.needs_of(program)


def test_each_system_is_asked_in_its_own_words() -> None:
    needs = Needs((2, 34), ("libEGL.so.1", "libxcb.so.1"))

    assert needs.for_debian() == ["libc6 (>= 2.34)", "libegl1", "libxcb1"]
    assert needs.for_rpm()[1:] == ["libEGL.so.1()(64bit)", "libxcb.so.1()(64bit)"]
