"""Waiting for what another thread makes: in an event loop, or where there is none yet.

What is awaited by ``outcome_of`` alone can be carried out in both. So the book of last time is
shown before ``asyncio`` is imported, which takes as long as opening it.
"""

import sys
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")


async def outcome_of(outcome: Future[T], patience_s: float | None = None) -> T:
    """Return what *outcome* comes to; outside an event loop the thread waits for that.

    Raises:
        TimeoutError: it did not come in time; it is cancelled, if it can be.
        Exception: whatever it ended with.
    """
    try:
        if _is_in_loop():
            import asyncio

            async with asyncio.timeout(patience_s):
                return await asyncio.wrap_future(outcome)
        try:
            return outcome.result(patience_s)
        except TimeoutError:
            outcome.cancel()
            raise
    finally:
        del outcome  # else an error would hold this frame, and what it belongs to the error


def carried_out(work: Coroutine[Any, Any, T]) -> T:
    """Carry out *work* on this thread, which has no event loop, and return what it returns.

    Raises:
        RuntimeError: it awaits something else than ``outcome_of``.
    """
    try:
        work.send(None)
    except StopIteration as end:
        result: T = end.value
        return result
    work.close()
    raise RuntimeError("this can only be awaited in an event loop")


def _is_in_loop() -> bool:
    asyncio = sys.modules.get("asyncio")
    if asyncio is None:
        return False
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
