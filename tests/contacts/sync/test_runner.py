"""Reading the list into the book, against every way a server can be strange about it."""

import asyncio
import secrets
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import httpx
import pytest

from contacts.capabilities import Extent
from contacts.errors import Throttled
from contacts.events import BookChanged, FreshnessTold
from contacts.freshness import Freshness
from contacts.presence import Presence
from contacts.store import Book, ListedPage, Place
from contacts.sync.runner import Clock, Runner
from tests.conftest import PbxFactory
from tests.contacts.sync.reading import read_list
from tests.contacts.sync.told import Told
from tests.pbx import Pbx
from tests.reaching import client_at, until

Fault = dict[str, object]

LIST = "/user/contacts"
EMPTY: Fault = {"kind": "body", "path": LIST, "body": '{"count": 0, "items": []}'}
HTML: Fault = {
    "kind": "body",
    "path": LIST,
    "content_type": "text/html",
    "body": "<html>Sign in</html>",
}
HALF: Fault = {"kind": "body", "path": LIST, "body": '{"count": 150, "items": []}'}
CUT: Fault = {"kind": "cut", "path": LIST}
TROUBLE: Fault = {"kind": "status", "status": 500, "path": LIST}
FAULTS: dict[str, Fault] = {
    "empty": EMPTY,
    "html": HTML,
    "half": HALF,
    "cut": CUT,
    "trouble": TROUBLE,
}


@dataclass(slots=True)
class Desk:
    """A PBX, a book, and what keeps that fresh."""

    pbx: Pbx
    book: Book
    runner: Runner
    told: Told

    async def rest(self) -> Freshness:
        """Return how the list stands once the worker rests again."""
        await until(lambda: self.runner.rounds > 0)
        return self.told.all(FreshnessTold)[-1].freshness

    async def once_more(self) -> Freshness:
        """Let the list be read once more, and only once; return how it stands then."""
        before = self.runner.rounds
        self.runner.refresh_now()
        await until(lambda: self.runner.rounds > before)
        return self.told.all(FreshnessTold)[-1].freshness

    async def again(self) -> Freshness:
        """Let the list be read once more, or twice, without pauses; return how it stands then."""
        loop, before = asyncio.get_running_loop(), self.runner.rounds

        def has_rested() -> bool:
            loop.call_soon_threadsafe(self.runner.refresh_now)
            time.sleep(0.01)  # the loop has other things to do
            return self.runner.rounds > before

        self.runner.refresh_now()
        await until(has_rested)
        return self.told.all(FreshnessTold)[-1].freshness

    async def ids(self) -> list[str]:
        """Return the ids of all contacts of the book."""
        return sorted(await self.book.some_ids(1_000_000))


Scenario = Callable[[Desk], Awaitable[None]]


def play(pbx: Pbx, scenario: Scenario, extent: Extent = Extent.CORE) -> Told:
    """Return what was told while *scenario* went on with an empty book."""
    told = Told()

    async def played() -> None:
        book = Book(Place.in_memory(secrets.token_hex(8)))
        await book.open()
        async with client_at(pbx.url, pbx.access_token()) as client:
            runner = Runner(client, book, told, lambda: extent, Clock(jitter=lambda: 0.0))
            running = asyncio.create_task(runner.run())
            try:
                await scenario(Desk(pbx, book, runner, told))
            finally:
                running.cancel()
                await asyncio.gather(running, return_exceptions=True)
                book.close()
                assert book.join()

    asyncio.run(played())
    return told


def ids_of(pbx: Pbx) -> list[str]:
    """Return the ids of all contacts that the PBX has."""
    found: list[str] = []
    while page := page_of(pbx, len(found)):
        found += page
    return sorted(found)


def page_of(pbx: Pbx, skip: int) -> list[str]:
    answer = httpx.get(
        f"{pbx.url}/api/user/contacts",
        params={"skip": skip},
        headers={"Authorization": f"Bearer {pbx.access_token()}"},
        trust_env=False,
    )
    return [item["id"] for item in answer.json()["items"]]


def delete(pbx: Pbx, *ids: str) -> None:
    """Delete contacts at the PBX, as another program does."""
    for each in ids:
        httpx.post(
            f"{pbx.url}/api/user/contacts/{each}/destroy",
            headers={"Authorization": f"Bearer {pbx.access_token()}"},
            trust_env=False,
        ).raise_for_status()


@pytest.fixture
def full(pbx_factory: PbxFactory) -> Pbx:
    return pbx_factory(contacts=310)


def test_the_whole_list_comes_and_is_put_in_order(full: Pbx) -> None:
    async def scenario(desk: Desk) -> None:
        freshness = await desk.rest()

        assert (freshness.arrived, freshness.total, freshness.is_complete) == (310, 310, True)
        assert await desk.ids() == ids_of(desk.pbx)
        assert not await desk.book.needs_order()

    play(full, scenario)


@pytest.mark.parametrize(
    ("faults", "times"),
    [
        *(((name,), times) for name in FAULTS for times in (1, 10)),
        *((pair, 1) for pair in combinations(FAULTS, 2)),
    ],
    ids=str,
)
def test_no_strange_answer_takes_a_contact_away(
    full: Pbx, faults: tuple[str, ...], times: int
) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.rest()
        before = await desk.ids()
        desk.pbx.faults(*(FAULTS[name] | {"times": times} for name in faults))

        for _ in range(2):
            await desk.again()
            assert await desk.ids() == before

        desk.pbx.faults()
        await desk.again()
        assert await desk.ids() == ids_of(desk.pbx)

    play(full, scenario)


def test_an_unchanged_list_changes_nothing(full: Pbx) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.rest()
        desk.told.events.clear()
        await desk.again()

    assert not play(full, scenario).all(BookChanged)


def test_a_deleted_contact_goes_after_two_sweeps_that_miss_it(full: Pbx) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.rest()
        (gone, *_) = ids_of(desk.pbx)
        delete(desk.pbx, gone)

        await desk.once_more()
        after_one = gone in await desk.ids()
        await desk.once_more()

        assert after_one
        assert await desk.ids() == ids_of(desk.pbx)

    play(full, scenario)


def test_many_at_once_go_only_when_the_person_agrees(full: Pbx) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.rest()
        delete(desk.pbx, *ids_of(desk.pbx)[:30])

        for _ in range(3):
            assert (await desk.again()).doubted == 30
        assert len(await desk.ids()) == 310
        desk.runner.agree_to_removals()
        await desk.again()

        assert await desk.ids() == ids_of(desk.pbx)

    play(full, scenario)


def test_with_sync_tokens_only_what_changed_is_read(full: Pbx) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.rest()
        gone, changed, *_ = ids_of(desk.pbx)
        delete(desk.pbx, gone)
        values = ("Zoë", *[""] * 14)
        async with client_at(desk.pbx.url, desk.pbx.access_token()) as client:
            await client.update(changed, values)  # type: ignore[arg-type]  # the same text
        desk.pbx.reset()

        await desk.again()

        assert await desk.ids() == ids_of(desk.pbx)
        reads = [each["path"] for each in desk.pbx.requests() if each["method"] == "GET"]
        assert reads.count(f"/api{LIST}/{changed}") == 1

    play(full, scenario, Extent.FULL)


@pytest.mark.parametrize("status", [403, 500])
def test_a_diff_that_fails_loses_nothing(full: Pbx, status: int) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.rest()
        delete(desk.pbx, ids_of(desk.pbx)[0])
        path = f"{LIST}/sync_tokens/.+"
        desk.pbx.faults({"kind": "status", "status": status, "path": path, "times": 1})

        await desk.again()
        desk.pbx.faults()
        await desk.again()
        await desk.again()

        assert await desk.ids() == ids_of(desk.pbx)

    play(full, scenario, Extent.FULL)


def test_a_wish_to_read_the_whole_list_outlives_a_reading_that_fails(full: Pbx) -> None:
    sweeps: list[float] = []

    async def scenario(desk: Desk) -> None:
        await desk.rest()
        desk.runner.swept = lambda began_at, **_: sweeps.append(began_at)
        desk.pbx.faults(HTML | {"times": 1})

        before = desk.runner.rounds
        desk.runner.sweep_now()
        await until(lambda: desk.runner.rounds > before)
        failed = not sweeps
        await desk.again()

        assert failed
        assert len(sweeps) == 1

    play(full, scenario, Extent.FULL)


@pytest.mark.parametrize("extent", [Extent.CORE, Extent.FULL])
def test_who_agrees_to_what_is_not_in_doubt_any_more_lets_the_list_be_read_once(
    full: Pbx, extent: Extent
) -> None:
    sweeps: list[float] = []

    async def scenario(desk: Desk) -> None:
        await desk.rest()
        desk.runner.swept = lambda began_at, **_: sweeps.append(began_at)

        before = desk.runner.rounds
        desk.runner.agree_to_removals()
        await until(lambda: desk.runner.rounds > before)
        await desk.once_more()

        assert len(sweeps) == (1 if extent is Extent.FULL else 2)

    play(full, scenario, extent)


async def read_some(pbx: Pbx, place: Place, *pages: int) -> None:
    """Read *pages* of the first sweep into a book, and stop."""
    book = Book(place)
    await book.open()
    async with client_at(pbx.url, pbx.access_token()) as client:
        number = await book.begin_sweep(310)
        for page in pages:
            answer, reading = await client.list_packed(page * 100), book.next_reading()
            await book.take_pages(number, [ListedPage(reading, page * 100, answer.items, 310)])
    book.close()
    book.join()


async def read_on(pbx: Pbx, place: Place) -> list[str]:
    """Let a worker read that book until it rests; return the ids that it has then."""
    book = Book(place)
    await book.open()
    await read_list(pbx, book)
    found: list[str] = sorted(await book.some_ids(1000))
    book.close()
    book.join()
    return found


def test_a_stopped_download_goes_on_where_it_was(full: Pbx, tmp_path: Path) -> None:
    place = Place(str(tmp_path / "book.db"), secrets.token_bytes(32))
    asyncio.run(read_some(full, place, 0, 2))
    full.reset()

    found = asyncio.run(read_on(full, place))
    asked = [each["query"] for each in full.requests()]

    assert found == ids_of(full)
    assert sorted(asked) == ["skip=0&top=100", "skip=100&top=100", "skip=300&top=100"]


def test_a_list_is_read_whole_while_somebody_never_stops_typing(full: Pbx) -> None:
    async def scenario(desk: Desk) -> None:
        desk.book.presence = Typing()

        freshness = await desk.rest()

        assert (freshness.arrived, freshness.is_complete) == (310, True)
        assert not await desk.book.needs_order()

    play(full, scenario)


class Typing(Presence):
    """Somebody who never stops."""

    @property
    def is_busy(self) -> bool:
        """Always."""
        return True


def test_a_token_that_is_refused_at_once_turns_tokens_off_for_a_day(full: Pbx) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.rest()
        desk.pbx.reset()
        desk.pbx.faults({"kind": "status", "status": 403, "path": ".*/diff"})

        await desk.again()
        await desk.again()

        standing = await desk.book.standing()
        assert standing.sync_token is None
        assert standing.diffs_off_until is not None
        assert standing.diffs_off_until > time.time() + 80_000
        diffs = [each for each in desk.pbx.requests() if each["path"].endswith("/diff")]
        assert len(diffs) == 1

    play(full, scenario, Extent.FULL)


def test_more_changes_than_are_worth_it_are_read_as_a_list(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=700)

    async def scenario(desk: Desk) -> None:
        await desk.rest()
        ids = ids_of(pbx)
        async with client_at(pbx.url, pbx.access_token()) as client:
            for each in ids[:501]:
                await client.update(each, ("Zoë", *[""] * 14))  # type: ignore[arg-type]
        pbx.reset()

        await desk.again()

        reads = [each["path"] for each in pbx.requests() if each["method"] == "GET"]
        assert not [path for path in reads if f"{LIST}/" in path and "sync" not in path]
        assert reads.count(f"/api{LIST}") == 7
        assert await changed(desk) == 501

    play(pbx, scenario, Extent.FULL)


async def changed(desk: Desk) -> int:
    """Return how many contacts of the book were renamed."""
    found = set(await desk.book.some_ids(1_000))
    return sum([desk.pbx.raw(each).get("name") == "Zoë" for each in found])


def test_a_pbx_that_asks_to_wait_is_not_asked_meanwhile(full: Pbx) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.rest()
        desk.pbx.reset()
        throttled = {
            "kind": "status",
            "status": 429,
            "path": LIST,
            "headers": {"Retry-After": "30"},
        }
        desk.pbx.faults(throttled)

        desk.runner.refresh_now()
        await until(lambda: bool(desk.pbx.counts()["answers"].get("429")))
        await until(lambda: desk.told.all(FreshnessTold)[-1].freshness.failure is not None)

        failure = desk.told.all(FreshnessTold)[-1].freshness.failure
        assert isinstance(failure, Throttled)
        assert desk.pbx.counts()["answers"]["429"] == 1

    play(full, scenario)
