"""A download that is killed at any moment: what had come is there, and the rest follows."""

import asyncio
import random
import secrets
import subprocess
import sys
import time
from pathlib import Path

import pytest

from contacts.store import Book, Place
from tests.conftest import PbxFactory
from tests.contacts.sync.reading import read_list
from tests.pbx import Pbx

PROGRAM = Path(__file__).with_name("filling_program.py")
CONTACTS = 1_200


@pytest.fixture(scope="module")
def large(pbx_factory: PbxFactory) -> Pbx:
    """Return a PBX with contacts enough to be killed among them."""
    return pbx_factory(contacts=CONTACTS)


@pytest.fixture
def times(request: pytest.FixtureRequest) -> int:
    """Return how often to kill."""
    return 200 if request.config.getoption("--long") else 20


class Filling:
    """A process that fills the book at *place*."""

    def __init__(self, pbx: Pbx, place: Place) -> None:
        assert place.key
        command = [sys.executable, str(PROGRAM), pbx.url, pbx.access_token(), place.name]
        self._process = subprocess.Popen(
            [*command, place.key.hex()], stdout=subprocess.PIPE, text=True
        )
        self._said("open")
        self.began_at = time.monotonic()

    def _said(self, word: str) -> None:
        assert self._process.stdout
        assert self._process.stdout.readline() == f"{word}\n"

    def until_whole(self) -> float:
        """Wait until all is there; return how long it took."""
        self._said("whole")
        return time.monotonic() - self.began_at

    def kill_after(self, seconds: float) -> None:
        """Let it run for *seconds*, and kill it."""
        with pytest.raises(subprocess.TimeoutExpired):
            self._process.wait(timeout=seconds)
        self.kill()

    def kill(self) -> None:
        """Kill it now, as a power cut would."""
        self._process.kill()
        self._process.wait()
        assert self._process.stdout
        self._process.stdout.close()


async def ids_in(place: Place) -> set[str]:
    """Return whom a book has that is opened anew."""
    book = Book(place, "DE")
    await book.open()
    found = set(await book.some_ids(CONTACTS + 1))
    book.close()
    assert book.join()
    return set(found)


async def finished(pbx: Pbx, place: Place) -> tuple[set[str], bool]:
    """Let a download go on to its end; return whom the book has, and if all are in order."""
    book = Book(place, "DE")
    await book.open()
    await read_list(pbx, book)
    found = set(await book.some_ids(CONTACTS + 1))
    is_in_order = not await book.needs_order()
    book.close()
    assert book.join()
    return set(found), is_in_order


def test_a_download_that_is_killed_keeps_what_came_and_goes_on(
    large: Pbx, tmp_path: Path, times: int
) -> None:
    dice = random.Random(20_261_124)  # noqa: S311 - no secret
    key = secrets.token_bytes(32)
    first = Filling(large, Place(str(tmp_path / "whole.db"), key))
    took = first.until_whole()
    first.kill()
    everybody, _ = asyncio.run(finished(large, Place(str(tmp_path / "whole.db"), key)))

    for number in range(times):
        place = Place(str(tmp_path / f"{number}.db"), key)
        Filling(large, place).kill_after(dice.uniform(0, took))
        kept = asyncio.run(ids_in(place))
        assert kept <= everybody
        assert asyncio.run(finished(large, place)) == (everybody, True)

    assert len(everybody) == CONTACTS
