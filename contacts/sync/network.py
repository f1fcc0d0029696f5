"""The network thread: an event loop that carries out orders until it is told to end."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from contacts.accounts import Accounts
from contacts.credentials import Credentials
from contacts.errors import Unexpected
from contacts.events import BookOpened, Event, Failed
from contacts.store import Reader
from contacts.sync.opening import Opening

if TYPE_CHECKING:
    from contacts.sync.session import Session

Order = Callable[["Session"], Coroutine[None, None, None] | None]
"""Something to do with the session; called on the network thread."""

_CLOSING_S = 1.0
_PAINTING_S = 0.05  # for the first rows: an import would hold them up
_log = logging.getLogger("switchbook.network")


@dataclass(frozen=True, slots=True)
class Home:
    """What a session works with.

    Attributes:
        profile: the folder of the accounts.
        reader: is given each book that is opened.
        country: where numbers without a country belong, as in ISO 3166; may be empty.
        prepare: called on the network thread once the book of last time is shown.
        shortest_rest_s: for how long the list is left alone after a reading, at least.
    """

    profile: Path
    reader: Reader
    country: str = ""
    prepare: Callable[[], object] = lambda: None
    shortest_rest_s: float = 0.0


def serve(
    home: Home,
    inbox: deque[Order | None],
    tell: Callable[[Event], None],
    ready: Callable[[Callable[[], object]], None],
) -> None:
    """Carry out the orders of *inbox* on this thread, in order, until None comes.

    Args:
        home: what the session works with.
        inbox: filled by another thread.
        tell: called on this thread with what comes of the orders.
        ready: called once with a function that wakes this thread up to look into *inbox*.
    """
    asyncio.run(_serve(home, inbox, tell, ready))


async def _serve(
    home: Home,
    inbox: deque[Order | None],
    tell: Callable[[Event], None],
    ready: Callable[[Callable[[], object]], None],
) -> None:
    session = await _session(home, tell)
    wake = asyncio.Event()
    loop = asyncio.get_running_loop()
    ready(lambda: loop.call_soon_threadsafe(wake.set))
    running: set[asyncio.Task[None]] = set()
    is_open = True
    while is_open:
        while inbox and is_open:
            order = inbox.popleft()
            is_open = order is not None
            if order is not None:
                task = asyncio.create_task(_carried_out(order, session, tell))
                running.add(task)
                task.add_done_callback(running.discard)
        if is_open:
            await wake.wait()
            wake.clear()
    await _end(session, running)


async def _session(home: Home, tell: Callable[[Event], None]) -> "Session":
    """Show the book of last time, if any; then import the libraries of the network."""
    accounts, credentials = Accounts(home.profile), Credentials()
    opening = Opening(accounts, credentials, home.country)
    account = accounts.current()
    if account is not None and not account.is_signed_out:
        shown = await opening.begin(account.number)
        if shown is not None:
            home.reader.open(shown.book)
            tell(BookOpened(account.address, account.user_name, shown.error, shown.is_kept))
            await asyncio.sleep(_PAINTING_S)
    home.prepare()
    from contacts.sync.session import Session

    session = Session(accounts, credentials, home.reader, tell, opening)
    session.shortest_rest_s = home.shortest_rest_s
    return session


async def _carried_out(order: Order, session: "Session", tell: Callable[[Event], None]) -> None:
    try:
        work = order(session)
        if work is not None:
            await work
    except Exception:  # noqa: BLE001  # the outer edge of the thread
        _log.exception("an order failed in an unforeseen way")
        tell(Failed(Unexpected()))


async def _end(session: "Session", running: set[asyncio.Task[None]]) -> None:
    for task in running:
        task.cancel()
    try:
        async with asyncio.timeout(_CLOSING_S):
            await asyncio.gather(*running, return_exceptions=True)
            await session.close()
    except TimeoutError:
        _log.info("closing did not end in time")
