"""The network thread: carries out orders in turn, outlives their mistakes, ends at once."""

import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue
from threading import Event as Flag
from threading import Thread
from typing import TypeVar

import pytest

from contacts.address import parse_address
from contacts.contact import RemoteId
from contacts.errors import Unexpected
from contacts.events import (
    BookChanged,
    CapabilitiesTold,
    Event,
    Failed,
    FreshnessTold,
    KeyringTold,
    OpenFailed,
    OutboxTold,
    Saved,
    SignedIn,
    SignedOut,
    SignInWanted,
    UndoableTold,
)
from contacts.sign_in_wish import Password, SignInWish
from contacts.store import Reader
from contacts.sync import Home, serve
from contacts.sync.loop import Order
from contacts.sync.session import Session
from tests.contacts.keyrings import InMemory
from tests.contacts.sync.desk import save_new
from tests.pbx import Pbx

T = TypeVar("T")

ANY = RemoteId("any")
_LONG_S = 10.0


class Network:
    """The thread as the window has it: an inbox, and events that come out."""

    def __init__(self, profile: Path) -> None:
        self.events: SimpleQueue[Event] = SimpleQueue()
        self._inbox: deque[Order | None] = deque()
        self._wake: Callable[[], object] = lambda: None
        self._is_ready = Flag()
        self._reader = Reader(self.events.put)
        keyring = InMemory()
        home = Home(profile, self._reader, open_keyring=lambda: keyring)
        self._thread = Thread(
            target=serve, args=(home, self._inbox, self.events.put, self._on_ready), daemon=True
        )

    def order(self, *orders: Order | None) -> None:
        """Give orders, and wake the thread if it sleeps."""
        self._inbox.extend(orders)
        self._wake()

    def start(self) -> None:
        """Start the thread and return when it listens."""
        self._thread.start()
        assert self._is_ready.wait(_LONG_S)

    def next(self, kind: type[T]) -> T:
        """Return the next event of one kind; others before it are dropped."""
        while True:
            event = self.events.get(timeout=_LONG_S)
            if isinstance(event, kind):
                return event

    def end(self) -> float:
        """End the thread and return how long that took, in seconds."""
        began = time.monotonic()
        if self._thread.is_alive():
            self.order(None)
            self._thread.join(_LONG_S)
        assert self._reader.close()
        assert not self._thread.is_alive()
        return time.monotonic() - began

    def _on_ready(self, wake: Callable[[], object]) -> None:
        self._wake = wake
        self._is_ready.set()


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    network = Network(tmp_path)
    yield network
    network.end()


def signed_in(network: Network, pbx: Pbx) -> Network:
    wish = SignInWish(parse_address(pbx.url), Password("demo", "demo"))
    network.start()
    network.order(lambda session: session.sign_in(wish))
    network.next(SignedIn)
    return network


def broken(_: Session) -> None:
    raise ValueError("what nobody foresaw")


async def broken_later(_: Session) -> None:
    raise ValueError("what nobody foresaw")


def test_orders_given_before_the_start_are_carried_out(network: Network) -> None:
    network.order(lambda session: session.start())
    network.start()

    assert network.next(SignInWanted) == SignInWanted()


def test_orders_wake_the_thread(network: Network, pbx: Pbx) -> None:
    signed_in(network, pbx)

    assert network.next(BookChanged).is_reordered

    network.order(lambda session: save_new(session, 7))
    assert network.next(Saved).ticket == 7

    network.order(lambda session: session.sign_out())
    assert network.next(SignedOut).user_name == "demo"


def test_orders_are_begun_in_the_order_given(network: Network) -> None:
    begun: list[int] = []
    done = Flag()

    network.order(*(lambda _, place=place: begun.append(place) for place in range(50)))
    network.order(lambda _: done.set())
    network.start()

    assert done.wait(_LONG_S)
    assert begun == list(range(50))


@pytest.mark.expects_log("unforeseen")
@pytest.mark.parametrize("order", [broken, broken_later], ids=["at once", "later"])
def test_an_order_that_breaks_stops_no_other(network: Network, order: Order) -> None:
    network.start()

    network.order(order, lambda session: session.online.open(ANY))

    told = {type(network.events.get(timeout=_LONG_S)) for _ in range(2)}
    assert told == {Failed, OpenFailed}


@pytest.mark.expects_log("unforeseen")
def test_an_order_that_breaks_is_told_without_its_cause(network: Network) -> None:
    network.start()

    network.order(broken)

    assert isinstance(network.next(Failed).error, Unexpected)


def test_an_order_after_the_end_is_not_carried_out(network: Network) -> None:
    carried_out = Flag()
    network.order(None, lambda _: carried_out.set())

    network.start()
    network.end()

    assert not carried_out.is_set()


_TOLD_WHILE_WAITING = {
    KeyringTold,
    FreshnessTold,
    BookChanged,
    Saved,
    OutboxTold,
    UndoableTold,
    CapabilitiesTold,
}


def test_a_request_without_answer_holds_no_closing(network: Network, pbx: Pbx) -> None:
    signed_in(network, pbx)
    pbx.faults({"kind": "never", "path": "/user/.*"})
    network.order(
        lambda session: session.online.refresh(),
        lambda session: session.online.open(ANY),
        lambda session: save_new(session, 1),
    )
    while sum(pbx.counts()["requests"].values()) < 5:  # and the sign-in
        pass

    assert network.end() < 2
    told = [network.events.get_nowait() for _ in range(network.events.qsize())]
    assert {type(event) for event in told} <= _TOLD_WHILE_WAITING
