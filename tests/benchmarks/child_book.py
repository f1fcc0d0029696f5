"""The book of one account, filled from a demo PBX and then searched, without a window.

Called as ``child_book.py URL TOKEN FOLDER``. Tells in seconds how long it took until every
page was in the book, and until it was in order; in milliseconds how long each query took
until its first rows were there; and how many contacts a reading of the unchanged list
changed.
"""

import asyncio
import json
import random
import secrets
import sys
import time
from pathlib import Path
from queue import SimpleQueue

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from contacts.address import parse_address
from contacts.capabilities import Extent
from contacts.contact import Contact
from contacts.events import BookChanged, Event, FreshnessTold, ResultCame, RowsCame
from contacts.freshness import Activity
from contacts.server import Connection, client_without_renewal
from contacts.store import Book, Place, Reader
from contacts.sync.runner import Runner
from contacts.tokens import Tokens
from contacts.view import PAGE_ROWS, Question, View
from main import SWITCH_S

_QUERIES = 200
_SEED = 1
_GLANCE_S = 0.01
_PAGES = 20  # from which queries are drawn


class _Heard:
    """What the worker tells, with the time."""

    def __init__(self) -> None:
        self.arrived_at = 0.0
        self.changed = 0

    def __call__(self, event: Event) -> None:
        if isinstance(event, BookChanged):
            self.changed += len(event.numbers)
        if isinstance(event, FreshnessTold):
            is_there = event.freshness.activity is Activity.BUILDING
            if is_there and not self.arrived_at:
                self.arrived_at = time.monotonic()


async def _fill(url: str, token: str, book: Book) -> dict[str, float]:
    heard = _Heard()
    connection = Connection(parse_address(url))
    client = client_without_renewal(connection, Tokens(token))
    runner = Runner(client, book, heard, lambda: Extent.CORE)
    begin = time.monotonic()
    running = asyncio.create_task(runner.run())
    while runner.rounds < 1:  # noqa: ASYNC110  # a glance holds nobody up
        await asyncio.sleep(_GLANCE_S)
    ordered_at, heard.changed = time.monotonic(), 0
    runner.refresh_now()
    while runner.rounds < 2:  # noqa: ASYNC110  # the list once more
        await asyncio.sleep(_GLANCE_S)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await connection.close()
    return {
        "arrived": heard.arrived_at - begin,
        "ordered": ordered_at - begin,
        "changed": heard.changed,
    }


def queries(contacts: list[Contact], count: int) -> list[str]:
    """Draw queries as people type them from the data; the same ones each time."""
    dice = random.Random(_SEED)  # noqa: S311 - no secret
    drawn: list[str] = []
    while len(drawn) < count:
        contact = dice.choice(contacts)
        words = " ".join(contact.values).split() or ["a"]
        word = dice.choice(words)
        kind = len(drawn) % 10
        drawn.append(
            {
                0: contact.values[0],
                1: word[1:5],
                2: contact.values[2],
                3: f"{word} {dice.choice(words)}",
                4: contact.values[4],
                5: "".join(filter(str.isdigit, contact.values[6])),
                6: contact.values[1],
                7: "xqzw" + word[:1],
                8: word[:1],
                9: word[:2],
            }[kind]
            or "example"
        )
    return drawn


def _search(book: Book) -> list[float]:
    answers: SimpleQueue[Event] = SimpleQueue()
    reader = Reader(answers.put)
    reader.open(book)
    took: list[float] = []
    contacts = _some_contacts(reader, answers)
    for number, query in enumerate(queries(contacts, _QUERIES), 2):
        took.append(_ask(reader, answers, number, query)[0])
    reader.close()
    return took


def _some_contacts(reader: Reader, answers: SimpleQueue[Event]) -> list[Contact]:
    """Return contacts from all over the book."""
    reader.ask(Question(1, View(), is_new=True))
    contacts: list[Contact] = []
    last = 0
    while True:
        event = answers.get(timeout=60)
        if isinstance(event, ResultCame) and event.result.is_whole:
            last = (event.result.count - 1) // PAGE_ROWS
            reader.want_rows(1, tuple(range(0, last + 1, max(1, last // _PAGES))))
        if isinstance(event, RowsCame):
            contacts += [row.contact for row in event.rows if row]
            if event.first // PAGE_ROWS + max(1, last // _PAGES) > last:
                return contacts


def _ask(
    reader: Reader, answers: SimpleQueue[Event], generation: int, query: str
) -> tuple[float, list[Contact]]:
    """Return after how many milliseconds the first rows were there, and their contacts."""
    begin = time.perf_counter()
    reader.ask(Question(generation, View(query), is_new=True))
    while True:
        event = answers.get(timeout=60)
        if isinstance(event, ResultCame) and event.result.generation == generation:
            took = (time.perf_counter() - begin) * 1000
            return took, [row.contact for row in event.result.rows if row]


def main(url: str, token: str, folder: str) -> int:
    """Fill the book, search it, tell what that took."""
    sys.setswitchinterval(SWITCH_S)  # as the program does
    place = Place(str(Path(folder) / "book.db"), secrets.token_bytes(32))
    loop = asyncio.new_event_loop()
    book = Book(place, "DE")
    loop.run_until_complete(book.open())
    told: dict[str, object] = dict(loop.run_until_complete(_fill(url, token, book)))
    told["queries"] = _search(book)
    book.close()
    book.join()
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
