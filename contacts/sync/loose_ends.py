"""Work that goes on after what began it, until it is done or the end comes."""

import asyncio
import logging
from collections.abc import Coroutine

_log = logging.getLogger("switchbook.loose_ends")


class LooseEnds:
    """Tasks that nobody waits for, and their owner; ``tie_up`` ends them."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[None, None, None]) -> None:
        """Begin *work*."""
        _ = self._begin(work)

    async def see_through(self, work: Coroutine[None, None, None]) -> None:
        """Wait for the end of *work*, which goes on where the waiting is cancelled."""
        await asyncio.shield(self._begin(work))

    def _begin(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(_carried_out(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: work.close())  # cancelled before it could begin
        return task

    async def tie_up(self, patience_s: float = 0) -> None:
        """Wait for all of them, at most *patience_s* long; cancel those not done then."""
        try:
            async with asyncio.timeout(patience_s):
                while self._tasks:
                    await asyncio.wait(self._tasks)
        except TimeoutError:
            pass
        finally:
            left = list(self._tasks)
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)


async def _carried_out(work: Coroutine[None, None, None]) -> None:
    try:
        await work
    except Exception:  # noqa: BLE001  # the outer edge: nobody else hears of it
        _log.exception("what went on by itself failed in an unforeseen way")
