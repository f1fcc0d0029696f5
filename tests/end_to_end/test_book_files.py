"""The real program with damaged files, and with the key gone behind its back."""

import secrets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import PbxFactory
from tests.end_to_end.desktop import Desktop, desktop, missing
from tests.pbx import Pbx

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(180),
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]

COUNT = 1_000


@pytest.fixture(scope="module")
def desk() -> Iterator[Desktop]:
    with desktop() as made:
        yield made


@pytest.fixture
def filled(desk: Desktop, pbx_factory: PbxFactory, tmp_path: Path) -> Pbx:
    """Return a PBX whose contacts the profile in *tmp_path* has."""
    pbx = pbx_factory(contacts=COUNT)
    with desk.switchbook("--profile", str(tmp_path)):
        desk.do("press", "Sign in")
        desk.do("write", "Server address", pbx.url)
        desk.do("write", "User name", "demo")
        desk.do("write", "Password", "demo")
        desk.do("press", "Sign in")
        wait_until_complete(desk)
    return pbx


def wait_until_complete(desk: Desktop) -> None:
    desk.wait_for("describe", "Status", until=lambda text: "complete at" in text)
    desk.wait_for("rows", until=lambda count: count == COUNT)


def book_in(profile: Path) -> Path:
    (book,) = profile.rglob("book-????????.db")
    return book


def contents(profile: Path) -> list[bytes]:
    """Return what each file of *profile* holds."""
    return [path.read_bytes() for path in profile.rglob("*") if path.is_file()]


def delete_key(desk: Desktop, book: Path) -> None:
    """Delete the key of *book* from the keyring, as a person does with a program for that."""
    entry = f"{book.parent.name}-key-{book.stem.removeprefix('book-')}"
    program = "import keyring, sys; keyring.delete_password('Switchbook', sys.argv[1])"
    subprocess.run([sys.executable, "-c", program, entry], env=desk.environment, check=True)


def test_a_book_overwritten_with_noise_is_told_and_read_anew(
    desk: Desktop, filled: Pbx, tmp_path: Path
) -> None:
    book = book_in(tmp_path)
    noise = secrets.token_bytes(200_000)
    book.write_bytes(noise)
    for suffix in ("-wal", "-shm"):  # as after a start that ended by itself
        book.with_name(book.name + suffix).unlink()

    with desk.switchbook("--profile", str(tmp_path)):
        told = desk.wait_for("notices", until=bool)
        wait_until_complete(desk)

    assert "damaged" in told
    assert noise in contents(tmp_path)


def test_files_whose_key_is_gone_are_kept_and_the_list_is_read_anew(
    desk: Desktop, filled: Pbx, tmp_path: Path
) -> None:
    book = book_in(tmp_path)
    kept = book.with_name(f"{book.name}-wal").read_bytes()
    delete_key(desk, book)

    with desk.switchbook("--profile", str(tmp_path)):
        told = desk.wait_for("notices", until=bool)
        wait_until_complete(desk)

    assert "key" in told
    assert kept in contents(tmp_path)
    assert book_in(tmp_path) != book
