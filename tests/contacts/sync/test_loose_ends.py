"""Work that goes on by itself is done, or ended without a trace."""

import asyncio
import gc

from contacts.sync.loose_ends import LooseEnds


def test_work_ended_before_it_began_leaves_no_warning() -> None:
    async def work() -> None:
        pass

    async def scenario() -> None:
        LooseEnds().start(work())  # the event loop ends before it has a turn

    asyncio.run(scenario())
    gc.collect()  # where a coroutine that was never awaited is told


def test_work_has_time_to_end() -> None:
    done: list[str] = []

    async def work() -> None:
        await asyncio.sleep(0)
        done.append("done")

    async def scenario() -> None:
        ends = LooseEnds()
        ends.start(work())
        await ends.tie_up(10)

    asyncio.run(scenario())

    assert done == ["done"]
