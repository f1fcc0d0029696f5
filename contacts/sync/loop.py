"""The event loop of the network thread, which carries out orders until it is told to end."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine

from contacts.errors import Unexpected
from contacts.events import Event, Failed
from contacts.sync.session import Session

Order = Callable[[Session], Coroutine[None, None, None] | None]
"""Something to do with the session; called on the network thread."""

_CLOSING_S = 1.0
_log = logging.getLogger("switchbook.network")


def run(
    session: Session,
    inbox: deque[Order | None],
    tell: Callable[[Event], None],
    ready: Callable[[Callable[[], object]], None],
) -> None:
    """Carry out orders as ``serve`` says it."""
    asyncio.run(_run(session, inbox, tell, ready))


async def _run(
    session: Session,
    inbox: deque[Order | None],
    tell: Callable[[Event], None],
    ready: Callable[[Callable[[], object]], None],
) -> None:
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


async def _carried_out(order: Order, session: Session, tell: Callable[[Event], None]) -> None:
    try:
        work = order(session)
        if work is not None:
            await work
    except Exception:  # noqa: BLE001  # the outer edge of the thread
        _log.exception("an order failed in an unforeseen way")
        tell(Failed(Unexpected()))


async def _end(session: Session, running: set[asyncio.Task[None]]) -> None:
    for task in running:
        task.cancel()
    try:
        async with asyncio.timeout(_CLOSING_S):
            await asyncio.gather(*running, return_exceptions=True)
            await session.close()
    except TimeoutError:
        _log.info("closing did not end in time")
