"""No library says where the machine that built it keeps others."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import search_path

pytestmark = pytest.mark.skipif(
    not (sys.platform == "linux" and shutil.which("as") and shutil.which("ld")),
    reason="needs binutils",
)


def dynamic(library: Path) -> str:
    """Return the dynamic section as readelf prints it."""
    return subprocess.check_output(["readelf", "--dynamic", library], text=True)  # noqa: S607


def test_the_path_is_gone_and_the_rest_stays(tmp_path: Path) -> None:
    source, library = tmp_path / "a.o", tmp_path / "liba.so"
    subprocess.run(["as", "-o", source, "-"], input=b"", check=True)  # noqa: S607
    link = ["ld", "-shared", "-soname", "liba.so.1", "-rpath", "/home/builder/lib"]
    subprocess.run([*link, "-o", library, source], check=True)
    assert "/home/builder" in dynamic(library)

    search_path.remove(library)

    assert b"/home/builder" not in library.read_bytes()
    assert "liba.so.1" in dynamic(library)


def test_a_file_of_another_kind_is_left_alone(tmp_path: Path) -> None:
    text = tmp_path / "text.so"
    text.write_text("INPUT(liba.so)", "ascii")

    search_path.remove(text)

    assert text.read_text("ascii") == "INPUT(liba.so)"
