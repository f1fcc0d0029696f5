"""Reading the list of a PBX into a book, once."""

import asyncio

from contacts.capabilities import Extent
from contacts.store import Book
from contacts.sync.runner import Runner
from tests.contacts.sync.told import Told
from tests.pbx import Pbx
from tests.reaching import client_at, until


async def read_list(pbx: Pbx, book: Book) -> None:
    """Let a worker read the list into *book*, which is open, until it rests."""
    async with client_at(pbx.url, pbx.access_token()) as client:
        runner = Runner(client, book, Told(), lambda: Extent.CORE)
        running = asyncio.create_task(runner.run())
        await until(lambda: runner.rounds > 0)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
