"""A process that fills a book from a PBX, to be killed in the middle.

Called as ``filling_program.py URL TOKEN FILE KEY``. It says ``open`` when it begins to read,
and ``whole`` once all contacts are there and in order; then it waits.
"""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from contacts.address import parse_address
from contacts.capabilities import Extent
from contacts.server import Connection, client_without_renewal
from contacts.store import Book, Place
from contacts.sync.runner import Runner
from contacts.tokens import Tokens

_GLANCE_S = 0.01


async def _fill(url: str, token: str, place: Place) -> None:
    book = Book(place, "DE")
    await book.open()
    client = client_without_renewal(Connection(parse_address(url)), Tokens(token))
    runner = Runner(client, book, lambda _: None, lambda: Extent.CORE)
    print("open", flush=True)  # noqa: T201  # to the test
    running = asyncio.create_task(runner.run())
    while runner.rounds < 1:  # noqa: ASYNC110  # a glance holds nobody up
        await asyncio.sleep(_GLANCE_S)
    print("whole", flush=True)  # noqa: T201  # to the test
    await running


if __name__ == "__main__":
    _URL, _TOKEN, _FILE, _KEY = sys.argv[1:]
    asyncio.run(_fill(_URL, _TOKEN, Place(_FILE, bytes.fromhex(_KEY))))
