"""Work that goes on by itself is done, or ended without a trace."""

import asyncio

from contacts.sync.loose_ends import LooseEnds


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


def test_work_is_seen_through_where_whoever_waits_for_it_is_cancelled() -> None:
    done: list[str] = []

    async def scenario() -> None:
        ends, may_end = LooseEnds(), asyncio.Event()

        async def work() -> None:
            await may_end.wait()
            done.append("done")

        waiting = asyncio.create_task(ends.see_through(work()))
        await asyncio.sleep(0)
        waiting.cancel()
        may_end.set()
        await ends.tie_up(10)

    asyncio.run(scenario())

    assert done == ["done"]
