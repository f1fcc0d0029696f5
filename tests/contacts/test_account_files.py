"""The names of an account's files: which keys they want, and where they are put aside."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from contacts.account_files import Files, KeyNumber, new_key_number

NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path / "account")


def test_the_key_used_last_comes_first(files: Files) -> None:
    older, newer = KeyNumber("11111111"), KeyNumber("00000000")
    files.make_folder()
    for age, path in enumerate((files.changes(newer), files.book(newer), files.book(older))):
        path.touch()
        os.utime(path, (1_000_000 - age, 1_000_000 - age))
    (files.folder / "book-nothing.db").touch()

    assert files.key_numbers() == (newer, older)


def test_there_are_none_where_there_is_no_folder(files: Files) -> None:
    assert files.key_numbers() == ()


def test_nothing_that_was_set_aside_is_lost(files: Files) -> None:
    files.make_folder()
    path = files.book(new_key_number())
    for text in ("first", "second"):
        path.write_text(text, "utf-8")
        files.set_aside(path, NOON)

    kept = {each.read_text("utf-8") for each in (files.folder / "set-aside").iterdir()}
    assert kept == {"first", "second"}
    assert not path.exists()
