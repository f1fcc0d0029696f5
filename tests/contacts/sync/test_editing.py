"""Orders about many contacts, one after the other: stopped, and undone."""

import asyncio
from collections.abc import Callable
from itertools import count

from contacts.contact import LocalId
from contacts.events import BulkTold, StepTaken
from contacts.history import Role
from contacts.store.sql import fetched
from contacts.sync.editing import Editing
from contacts.sync.session import Session
from tests.contacts.sync.desk import Desk
from tests.contacts.sync.told import Told

Numbers = tuple[LocalId, ...]
_OTHERS = count(1)  # the PBX may still have what the test before has sent


async def everybody(session: Session) -> Numbers:
    book = session.shelf.book  # no window is there that would show it
    assert book is not None
    found = await book._writer.do(  # noqa: SLF001
        lambda db: fetched(db, "SELECT number FROM contact ORDER BY number")
    )
    return tuple(LocalId(row[0]) for row in found)


async def in_a_row(session: Session, *, then: Callable[[Editing], object]) -> int:
    """Ask for two changes of everybody, and for *then* before the first is over.

    Returns:
        How many contacts there are.
    """
    numbers, editing = await everybody(session), session.editing
    async with asyncio.TaskGroup() as group:
        group.create_task(editing.set_all(numbers, "company", f"Umbrella {next(_OTHERS)}"))
        group.create_task(editing.set_all(numbers, "notes", "moved"))
        await asyncio.sleep(0)  # both have been asked for
        then(editing)
    return len(numbers)


def ends(told: Told) -> list[tuple[int, int]]:
    return [(each.done, each.total) for each in told.all(BulkTold) if each.is_over]


def undone(told: Told) -> list[tuple[str, int]]:
    steps = [each.step for each in told.all(StepTaken) if each.role is Role.UNDO]
    return [(step.field, step.count) for step in steps]


def test_a_stop_ends_what_is_done_to_many_and_what_waits_behind_it(desk: Desk) -> None:
    async def scenario(session: Session, told: Told) -> None:
        total = await in_a_row(session, then=Editing.stop)
        assert ends(told) == [(100, total), (0, total)]

    desk.play_signed_in(scenario)


def test_what_is_asked_for_after_a_stop_is_done(desk: Desk) -> None:
    async def scenario(session: Session, told: Told) -> None:
        total = await in_a_row(session, then=Editing.stop)
        await session.editing.set_all(await everybody(session), "notes", "moved again")
        assert ends(told)[2:] == [(total, total)]

    desk.play_signed_in(scenario)


def test_undo_takes_back_what_waits_and_leaves_what_was_asked_for_before(desk: Desk) -> None:
    async def scenario(session: Session, told: Told) -> None:
        tasks: list[asyncio.Task[None]] = []
        total = await in_a_row(session, then=lambda editing: tasks.append(undo(editing)))
        await asyncio.gather(*tasks)
        assert ends(told) == [(total, total), (0, total)]
        assert not undone(told)

    desk.play_signed_in(scenario)


def test_a_second_undo_ends_and_takes_back_the_one_that_runs(desk: Desk) -> None:
    async def scenario(session: Session, told: Told) -> None:
        tasks: list[asyncio.Task[None]] = []
        total = await in_a_row(
            session, then=lambda editing: tasks.extend((undo(editing), undo(editing)))
        )
        await asyncio.gather(*tasks)
        assert ends(told) == [(100, total), (0, total)]
        assert undone(told) == [("Company", 100)]

    desk.play_signed_in(scenario)


def undo(editing: Editing) -> asyncio.Task[None]:
    return asyncio.create_task(editing.undo())
