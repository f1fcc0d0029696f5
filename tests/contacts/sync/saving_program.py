"""A process that saves changes and sends them, to be killed in the middle.

Called as ``saving_program.py URL TOKEN FILE KEY TAG``, on a book that is whole. It says
``saved NUMBER`` after each save that has returned: of an even number the company of a
contact is changed to ``TAG NUMBER``, of an odd one a contact of that name is added.
"""

import asyncio
import sys
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from contacts.address import parse_address
from contacts.capabilities import Extent
from contacts.contact import BY_WIRE, Change, LocalId
from contacts.outgoing import NewKey
from contacts.server import Connection, client_without_renewal
from contacts.store import Book, Place
from contacts.sync.runner import Runner
from contacts.sync.sender import Sender
from contacts.sync.surroundings import Surroundings
from contacts.tokens import Tokens

_COMPANY, _NAME = BY_WIRE["company"], BY_WIRE["name"]
_EDITED = (1, 2, 3)  # numbers of contacts


async def _save(url: str, token: str, place: Place, tag: str) -> None:
    book = Book(place, "DE")
    await book.open()
    client = client_without_renewal(Connection(parse_address(url)), Tokens(token))
    runner = Runner(client, book, lambda _: None, lambda: Extent.CORE)
    sender = Sender(client, book, Surroundings(lambda _: None, lambda _: None, runner.sweep_now))
    runner.swept, runner.ticks = sender.swept, sender.ticks
    running = asyncio.gather(runner.run(), sender.run())
    for number in count():
        await _save_one(book, number, f"{tag} {number}")
        sender.wake()
        print(f"saved {number}", flush=True)  # noqa: T201  # to the test
        await asyncio.sleep(0.002)
    await running


async def _save_one(book: Book, number: int, text: str) -> None:
    if number % 2:
        await book.changes.save(NewKey(text), (Change(_NAME, "", text),), 1.0)
        return
    which = LocalId(_EDITED[number // 2 % len(_EDITED)])
    card = await book.changes.card(which)
    if card.shown is not None:
        before = card.shown.value(_COMPANY)
        await book.changes.save(which, (Change(_COMPANY, before, text),), 1.0)


if __name__ == "__main__":
    _URL, _TOKEN, _FILE, _KEY, _TAG = sys.argv[1:]
    asyncio.run(_save(_URL, _TOKEN, Place(_FILE, bytes.fromhex(_KEY)), _TAG))
