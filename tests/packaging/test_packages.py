"""The packages: the same source gives the same bytes, and the sums are those of the files."""

import hashlib
import os
import sys
import tarfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import packages
from programs import SetUpFailed

from main import VERSION

AT = 1_750_000_000


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A program as it is laid out for the packages."""
    for name in ("usr/lib/switchbook/switchbook", "usr/share/applications/switchbook.desktop"):
        path = tmp_path / "tree" / name
        path.parent.mkdir(parents=True)
        path.write_text(name, "utf-8")
        os.utime(path, (AT, AT))
    return tmp_path / "tree"


def test_the_packages_have_the_version_that_the_program_says() -> None:
    assert packages.version() == VERSION


def test_the_portable_archive_is_the_same_each_time(tree: Path, tmp_path: Path) -> None:
    one, two = packages.named("1.0", tmp_path / "one"), packages.named("1.0", tmp_path / "two")
    for each in (one, two):
        each.archive.parent.mkdir()
        packages.archive(tree, each.archive, AT)

    assert one.archive.read_bytes() == two.archive.read_bytes()
    with tarfile.open(one.archive) as archive:
        assert archive.getnames() == [
            "switchbook-1.0/switchbook",
            "switchbook-1.0/share/applications/switchbook.desktop",
        ]


def test_the_sums_are_as_sha256sum_reads_them(tmp_path: Path) -> None:
    made = packages.named("1.0", tmp_path)
    for path in made:
        path.write_bytes(path.name.encode())

    packages.write_sums(made)

    digest = hashlib.sha256(made.deb.name.encode()).hexdigest()
    assert f"{digest}  switchbook_1.0_amd64.deb\n" in (tmp_path / "SHA256SUMS").read_text("ascii")


def test_the_time_of_the_source_may_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(AT))
    assert packages.source_time() == AT

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    with pytest.raises(SetUpFailed):
        packages.source_time()
