"""The thread that writes: what is quick goes first, and what is long is done all the same."""

import asyncio
import secrets
from collections.abc import Iterator
from contextlib import nullcontext, suppress

import apsw
import pytest

from contacts.errors import StoreClosed
from contacts.store.database import Place, open_database
from contacts.store.writer import Writer

PIECES = 3
SLOW = """
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 20000)
SELECT max(i) FROM n
"""
SCHEMA = ("CREATE TABLE piece (number INTEGER PRIMARY KEY)",)


def pieces(db: apsw.Connection) -> Iterator[None]:
    """Do long work, a row a piece."""
    for number in range(PIECES):
        db.execute("INSERT INTO piece VALUES (?)", (number,))
        yield


async def done_while_others_never_rest() -> int:
    """Return how many pieces of long work are done while short work never ends."""
    writer = Writer(nullcontext())
    loop = asyncio.get_running_loop()
    place = Place.in_memory(secrets.token_hex(8))
    await writer.open(lambda: (open_database(place, SCHEMA),))

    def again(db: apsw.Connection) -> None:
        with suppress(RuntimeError):  # the loop has ended
            asyncio.run_coroutine_threadsafe(writer.do(again), loop)
        db.execute(SLOW).fetchall()  # meanwhile it is asked again

    hurry = [asyncio.create_task(writer.do(again)) for _ in range(5)]
    async with asyncio.timeout(5):
        await writer.do_in_steps(pieces)
    await asyncio.gather(*hurry)
    count: int = await writer.do(lambda db: db.execute("SELECT count(*) FROM piece").get)
    writer.close()
    assert writer.join()
    return count


def test_long_work_is_done_where_other_work_never_ends() -> None:
    assert asyncio.run(done_while_others_never_rest()) == PIECES


def test_a_writer_that_is_closed_takes_nothing_more() -> None:
    writer = Writer(nullcontext())
    writer.close()

    with pytest.raises(StoreClosed):
        asyncio.run(writer.do(lambda _: None))
