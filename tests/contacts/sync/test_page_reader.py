"""Reading pages: the queue as a state machine, the reader against the demo PBX."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from contacts.errors import ServerTrouble, SignInNeeded, Unexpected
from contacts.events import Failed, PageArrived, ReadFailed
from contacts.row import row_of
from contacts.server import PAGE_SIZE
from contacts.sync.page_reader import IN_FLIGHT, MOST_IN_FLIGHT, PageQueue, PageReader
from tests.contacts.sync.told import Told
from tests.pbx import Pbx
from tests.reaching import ask, client_at, until

LIST = "/user/contacts"
FAR_AWAY = 7

pages = st.integers(min_value=0, max_value=12)


class Queue(RuleBasedStateMachine):
    """A queue beside a plain account of what it should know."""

    def __init__(self) -> None:
        super().__init__()
        self.queue = PageQueue()
        self.wanted: list[int] = []
        self.on_their_way: list[int] = []

    @property
    def waiting(self) -> list[int]:
        """The pages to ask for yet."""
        return [page for page in self.wanted if page not in self.on_their_way]

    @rule(wish=st.lists(pages, max_size=8))
    def want(self, wish: list[int]) -> None:
        """Wish for pages."""
        self.queue.want(wish)
        self.wanted = list(dict.fromkeys(wish))

    @rule()
    def take(self) -> None:
        """Ask for the next page."""
        useful = [page for page in self.on_their_way if page in self.wanted]
        has_room = len(useful) < IN_FLIGHT and len(self.on_their_way) < MOST_IN_FLIGHT
        expected = self.waiting[0] if self.waiting and has_room else None

        assert self.queue.take() == expected
        self.on_their_way += [] if expected is None else [expected]

    @precondition(lambda self: self.on_their_way)
    @rule(data=st.data(), has_arrived=st.booleans())
    def end(self, data: st.DataObject, *, has_arrived: bool) -> None:
        """Let a request end, with its page or without."""
        page = data.draw(st.sampled_from(self.on_their_way))
        if has_arrived:
            self.queue.arrived(page)
            self.wanted = [other for other in self.wanted if other != page]
        self.queue.ended(page)
        self.on_their_way.remove(page)

    @invariant()
    def no_page_is_twice_on_its_way(self) -> None:
        """There are no more on their way than there may be, either."""
        assert len(set(self.on_their_way)) == len(self.on_their_way)
        assert len(self.on_their_way) <= MOST_IN_FLIGHT


TestPageQueue = Queue.TestCase
TestPageQueue.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)

Scenario = Callable[[PageReader, Told], Awaitable[None]]


@asynccontextmanager
async def reading(pbx: Pbx, told: Told, token: str | None = None) -> AsyncIterator[PageReader]:
    async with client_at(pbx.url, token or pbx.access_token()) as client:
        reader = PageReader(client, told)
        running = asyncio.create_task(reader.run())
        try:
            yield reader
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


def told_in(pbx: Pbx, scenario: Scenario, token: str | None = None) -> Told:
    """Return what was told while *scenario* went on."""
    told = Told()

    async def played() -> None:
        async with reading(pbx, told, token) as reader:
            await scenario(reader, told)

    asyncio.run(played())
    return told


def list_requests(pbx: Pbx) -> int:
    return pbx.counts()["requests"].get(f"GET {LIST}", 0)


def skip_pauses() -> list[float]:
    """Let no time pass in this loop, and return the pauses as they come, in seconds."""
    loop, pauses = asyncio.get_running_loop(), list[float]()

    def call_soon(pause: float, callback: Callable[..., object], *args: object) -> asyncio.Handle:
        pauses.append(pause)
        return loop.call_soon(callback, *args)

    loop.call_later = call_soon  # type: ignore[assignment,method-assign]  # a clock
    return pauses


def stop_clock() -> None:
    """Let no pause in this loop ever end."""
    loop = asyncio.get_running_loop()
    never = asyncio.Handle(print, (), loop)
    loop.call_later = lambda *_: never  # type: ignore[assignment,method-assign]  # a clock


def skips(pbx: Pbx) -> list[int]:
    queries = [request["query"] for request in pbx.requests() if request["method"] == "GET"]
    return [int(query.partition("skip=")[2].partition("&")[0]) for query in queries]


def test_a_wanted_page_arrives_as_rows(pbx: Pbx) -> None:
    async def scenario(reader: PageReader, told: Told) -> None:
        reader.want(5, [1])
        await told.next(PageArrived)

    (page,) = told_in(pbx, scenario).events

    items = ask(pbx, lambda client: client.list_page(PAGE_SIZE)).items
    rows = tuple(row_of(item) if item else None for item in items)
    assert page == PageArrived(5, PAGE_SIZE, rows, 300)


def test_all_wanted_pages_arrive_and_no_other(pbx: Pbx) -> None:
    async def scenario(reader: PageReader, told: Told) -> None:
        reader.want(1, [2, 0, 1, 3, 4, 5])
        await told.next(PageArrived, 6)

    told = told_in(pbx, scenario)

    assert sorted(page.first for page in told.all(PageArrived)) == [0, 100, 200, 300, 400, 500]
    assert skips(pbx)[0] == 200
    assert list_requests(pbx) == 6


def test_a_wish_replaced_at_once_is_never_asked_for(pbx: Pbx) -> None:
    async def scenario(reader: PageReader, told: Told) -> None:
        reader.want(1, [0, 1])
        reader.want(2, [2])
        await told.next(PageArrived)

    told = told_in(pbx, scenario)

    assert [(page.generation, page.first) for page in told.all(PageArrived)] == [(2, 200)]
    assert skips(pbx) == [200]


def test_a_jump_takes_the_place_of_unwanted_pages(pbx: Pbx) -> None:
    pbx.faults({"kind": "never", "path": LIST, "times": IN_FLIGHT})

    async def scenario(reader: PageReader, told: Told) -> None:
        reader.want(1, range(IN_FLIGHT))
        await until(lambda: list_requests(pbx) == IN_FLIGHT)
        reader.want(2, [FAR_AWAY])
        await told.next(PageArrived)

    told = told_in(pbx, scenario)

    assert [page.first for page in told.all(PageArrived)] == [FAR_AWAY * PAGE_SIZE]
    assert list_requests(pbx) == IN_FLIGHT + 1


def test_a_page_on_its_way_is_let_come(pbx: Pbx) -> None:
    pbx.faults({"kind": "latency", "path": LIST, "times": 1, "seconds": 0.1})

    async def scenario(reader: PageReader, told: Told) -> None:
        reader.want(1, [0])
        await until(lambda: list_requests(pbx) == 1)
        reader.want(2, [1])
        await told.next(PageArrived, 2)

    told = told_in(pbx, scenario)

    arrived = {(page.generation, page.first) for page in told.all(PageArrived)}
    assert arrived == {(1, 0), (2, 100)}


@pytest.mark.parametrize("turns", range(4))
def test_a_page_given_up_can_be_wanted_again(pbx: Pbx, turns: int) -> None:
    async def scenario(reader: PageReader, told: Told) -> None:
        for start in (0, 4, 8, 12):
            reader.want(1, range(start, start + IN_FLIGHT))
            for _ in range(turns):
                await asyncio.sleep(0)
        reader.want(2, range(16))
        while {page.first for page in told.all(PageArrived)} != set(range(0, 1600, 100)):
            await told.next(PageArrived, len(told.all(PageArrived)) + 1)

    told_in(pbx, scenario)


@pytest.mark.usefixtures("pauses")
def test_a_failed_page_is_read_again_by_itself(pbx: Pbx) -> None:
    pbx.faults({"kind": "status", "path": LIST, "status": 503, "times": 8})

    async def scenario(reader: PageReader, told: Told) -> None:
        skip_pauses()
        reader.want(1, [0])
        await told.next(PageArrived)

    told = told_in(pbx, scenario)

    assert [type(event) for event in told.events] == [ReadFailed, ReadFailed, PageArrived]
    assert isinstance(told.all(ReadFailed)[0].error, ServerTrouble)


def test_pauses_after_failures_grow_and_begin_anew(pbx: Pbx) -> None:
    broken = {"kind": "status", "path": LIST, "status": 500}
    pbx.faults({**broken, "times": 5}, {**broken, "skip": 6, "times": 1})
    pauses: list[list[float]] = []

    async def scenario(reader: PageReader, told: Told) -> None:
        pauses.append(skip_pauses())
        reader.want(1, [0])
        await told.next(PageArrived)
        reader.want(1, [1])
        await told.next(PageArrived, 2)

    told_in(pbx, scenario)

    assert pauses == [[2, 5, 10, 30, 30, 2]]


def test_a_refused_token_is_not_tried_again_unasked(pbx: Pbx) -> None:
    async def scenario(reader: PageReader, told: Told) -> None:
        reader.want(1, [0])
        await told.next(ReadFailed)
        reader.want(1, [0])
        await told.next(ReadFailed, 2)

    told = told_in(pbx, scenario, "wrong")

    assert all(isinstance(event.error, SignInNeeded) for event in told.all(ReadFailed))
    assert list_requests(pbx) == 2


def test_a_wish_during_a_pause_is_read_at_once(pbx: Pbx) -> None:
    pbx.faults({"kind": "status", "path": LIST, "status": 500, "times": 1})

    async def scenario(reader: PageReader, told: Told) -> None:
        stop_clock()
        reader.want(1, [0])
        await told.next(ReadFailed)
        reader.want(1, [1])
        await told.next(PageArrived)

    told_in(pbx, scenario)


def test_an_unusable_contact_leaves_its_row_empty(pbx: Pbx) -> None:
    body = '{"count":2,"items":[{"id":7},{"id":"8","name":"Zo\\u00eb"}]}'
    pbx.faults({"kind": "body", "path": LIST, "body": body})

    async def scenario(reader: PageReader, told: Told) -> None:
        reader.want(1, [0])
        await told.next(PageArrived)

    (page,) = told_in(pbx, scenario).all(PageArrived)

    bad, good = page.rows
    assert bad is None
    assert good is not None
    assert good.cells[0] == "Zoë"


@pytest.mark.expects_log("unforeseen")
def test_a_mistake_of_ours_ends_one_page_alone(pbx: Pbx, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("contacts.sync.page_reader.row_of")

    async def scenario(reader: PageReader, told: Told) -> None:
        reader.want(1, [0])
        await told.next(Failed)
        monkeypatch.undo()
        reader.want(1, [0])
        await told.next(PageArrived)

    told = told_in(pbx, scenario)

    assert isinstance(told.all(Failed)[0].error, Unexpected)


def test_nothing_is_told_once_reading_has_ended(pbx: Pbx) -> None:
    pbx.faults({"kind": "latency", "path": LIST, "seconds": 0.2})
    told = Told()

    async def played() -> None:
        async with reading(pbx, told) as reader:
            reader.want(1, [0, 1])
            await until(lambda: list_requests(pbx) == 2)

    asyncio.run(played())

    assert not told.events
