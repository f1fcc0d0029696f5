"""A program that is killed at any moment while it saves: nothing saved is lost or doubled."""

import asyncio
import random
import secrets
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from contacts.contact import BY_WIRE, Contact
from contacts.store import Place
from tests.conftest import PbxFactory
from tests.contacts.sync.post_office import post_office
from tests.pbx import Pbx
from tests.reaching import ask

PROGRAM = Path(__file__).with_name("saving_program.py")
COMPANY = BY_WIRE["company"]
LONGEST_S = 0.4


@pytest.fixture
def times(request: pytest.FixtureRequest) -> int:
    """Return how often to kill."""
    return 200 if request.config.getoption("--long") else 20


def saved_until_killed(pbx: Pbx, place: Place, tag: str, seconds: float) -> list[int]:
    """Let the program save for so long, kill it, and return what it said is saved."""
    assert place.key
    command = [sys.executable, str(PROGRAM), pbx.url, pbx.access_token(), place.name]
    process = subprocess.Popen([*command, place.key.hex(), tag], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    said = [process.stdout.readline()]  # it has begun
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        said.append(process.stdout.readline())
    process.kill()
    said += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    return [int(line.split()[1]) for line in said if line.endswith("\n")]


async def sent(pbx: Pbx, place: Place) -> None:
    """Let everything be sent that waits; nothing may need the person."""
    async with post_office(pbx, place) as office:
        assert not await office.settle()


def everybody(pbx: Pbx) -> list[Contact]:
    found: list[Contact] = []
    while True:
        skip = len(found)
        page = ask(pbx, lambda client, skip=skip: client.list_page(skip))  # type: ignore[misc]
        found += [each for each in page.items if each]
        if len(found) >= page.count:
            return found


def test_a_program_that_is_killed_while_it_saves_loses_and_doubles_nothing(
    pbx_factory: PbxFactory, tmp_path: Path, times: int
) -> None:
    dice = random.Random(20_261_124)  # noqa: S311 - no secret
    pbx = pbx_factory(contacts=5)
    place = Place(str(tmp_path / "book.db"), secrets.token_bytes(32))
    asyncio.run(sent(pbx, place))
    total = 0

    for turn in range(times):
        tag = f"T{turn}"
        said = saved_until_killed(pbx, place, tag, dice.uniform(0, LONGEST_S))
        asyncio.run(sent(pbx, place))
        there = everybody(pbx)
        names = Counter(contact.values[0] for contact in there)
        assert {names[f"{tag} {number}"] for number in said if number % 2} <= {1}
        assert max(names.values()) == 1
        _check_companies(there, tag, said)
        total += len(said)

    assert total > times


def _check_companies(there: list[Contact], tag: str, said: list[int]) -> None:
    """Each contact has what was saved for it last, or what was saved and not said any more."""
    companies = {contact.value(COMPANY) for contact in there}
    numbers = {int(text.split()[1]) for text in companies if text.startswith(f"{tag} ")}
    for which in range(3):
        last = max((n for n in said if n % 2 == 0 and n // 2 % 3 == which), default=None)
        if last is not None:
            of_it = [n for n in numbers if n // 2 % 3 == which]
            assert of_it, f"{tag} {last} is lost"
            assert max(of_it) >= last
