"""A contact deleted before anybody knows whether it was added, and that taken back."""

import asyncio
import json
from typing import Any

import pytest

from contacts.contact import BY_WIRE, FIELDS, NO_VALUES, Change, Contact
from contacts.outgoing import Item, Why
from tests.conftest import PbxFactory
from tests.contacts.sync.edits import LIST, added, change_elsewhere, posts
from tests.contacts.sync.post_office import PostOffice, everybody, named, on
from tests.pbx import Pbx
from tests.reaching import until


@pytest.fixture
def small(pbx_factory: PbxFactory) -> Pbx:
    """Return a PBX of its own, with few contacts."""
    return pbx_factory(contacts=5)


async def delete(office: PostOffice, name: str) -> None:
    number = await office.number_of_name(name)
    assert number
    await office.book.changes.delete((number,), office.time.day())
    office.sender.wake()


async def added_in_doubt(office: PostOffice, pbx: Pbx) -> None:
    """Add Eve with an answer that says nothing, and delete her."""
    pbx.faults({"kind": "status", "status": 500, "method": "POST", "path": LIST, "times": 1})
    await office.add(name="Eve")
    await until(lambda: bool(pbx.counts()["answers"].get("500")))
    await until(lambda: office.sender.is_idle)
    await delete(office, "Eve")


def lie_about_the_count(pbx: Pbx, *others: dict[str, Any]) -> None:
    """Let no list ever add up, and none tell what is added from now on."""
    items = []
    for contact in everybody(pbx):
        values = zip(FIELDS, contact.values, strict=True)
        items.append({"id": contact.remote_id} | {field.wire: value for field, value in values})
    page = json.dumps({"count": 9, "items": items})
    pbx.faults(*others, {"kind": "body", "method": "GET", "path": LIST, "body": page})


async def added_and_asked_about(office: PostOffice, pbx: Pbx) -> None:
    """Add Eve, who arrives, with an answer that gets lost and lists that do not tell."""
    cut = {"kind": "cut", "method": "POST", "path": LIST, "applied": True, "times": 1}
    await asyncio.to_thread(lie_about_the_count, pbx, cut)
    await office.add(name="Eve")
    assert whys(await office.settle()) == [Why.NOT_FOUND]
    pbx.faults()


def whys(items: list[Item]) -> list[Why]:
    return [item.trouble.why for item in items if item.trouble]


def test_what_is_deleted_while_it_is_in_doubt_is_not_asked_about(small: Pbx) -> None:
    async def work(office: PostOffice) -> tuple[list[Item], list[Contact]]:
        await added_in_doubt(office, small)
        await asyncio.to_thread(lie_about_the_count, small)
        return await office.settle(), await office.contacts()

    left, shown = on(small, work)
    assert not left
    assert "Eve" not in {each.values[0] for each in shown}


def test_what_is_deleted_and_was_not_applied_is_not_sent_again(small: Pbx) -> None:
    async def work(office: PostOffice) -> list[Item]:
        await added_in_doubt(office, small)
        return await office.settle()

    assert not on(small, work)
    assert [body["name"] for body in posts(small) if "name" in body] == ["Eve"]
    assert not named(small, "Eve")


def test_a_deletion_in_doubt_that_is_undone_brings_the_question_back(small: Pbx) -> None:
    async def work(office: PostOffice) -> list[Item]:
        await added_in_doubt(office, small)
        await asyncio.to_thread(lie_about_the_count, small)
        await office.settle()
        small.faults()
        await office.book.changes.undo(office.time.day())
        return await office.settle()

    assert whys(on(small, work)) == [Why.NOT_FOUND]
    assert not named(small, "Eve")


def test_what_was_asked_about_is_asked_again_when_its_deletion_is_undone(small: Pbx) -> None:
    async def work(office: PostOffice) -> list[Item]:
        await added_and_asked_about(office, small)
        await delete(office, "Eve")
        assert not await office.settle()
        await office.book.changes.undo(office.time.day())
        office.sender.wake()
        return await office.settle()

    assert whys(on(small, work)) == [Why.NOT_FOUND]
    assert len(named(small, "Eve")) == 1


def test_what_was_asked_about_is_asked_again_when_it_is_undone_and_redone(small: Pbx) -> None:
    async def work(office: PostOffice) -> list[Item]:
        await added_and_asked_about(office, small)
        await office.book.changes.undo(office.time.day())
        await office.book.changes.redo(office.time.day())
        office.sender.wake()
        return await office.settle()

    assert whys(on(small, work)) == [Why.NOT_FOUND]
    assert len(named(small, "Eve")) == 1


def test_undo_of_a_deletion_that_was_given_up_adds_nobody_twice(small: Pbx) -> None:
    contact = added(small, ("Ana", *NO_VALUES[1:]))

    async def work(office: PostOffice) -> list[Item]:
        await asyncio.to_thread(change_elsewhere, small, contact, notes="theirs")
        await delete(office, "Ana")
        asked = await office.settle()
        await office.book.changes.give_up(asked[0].id)
        await office.book.changes.undo(office.time.day())
        office.sender.wake()
        return await office.settle()

    assert not on(small, work)
    assert len(named(small, "Ana")) == 1


def test_adding_again_what_is_still_there_from_the_history_adds_nobody_twice(small: Pbx) -> None:
    contact = added(small, ("Ana", *NO_VALUES[1:]))

    async def work(office: PostOffice) -> list[Item]:
        await office.read()
        await delete(office, "Ana")
        past = (await office.book.changes.recent())[0]
        await office.book.changes.restore(past.id, office.time.day())
        office.sender.wake()
        return await office.settle()

    assert not on(small, work)
    assert [each.remote_id for each in named(small, "Ana")] == [contact.remote_id]


def test_adding_again_from_the_history_what_is_in_doubt_asks(small: Pbx) -> None:
    async def work(office: PostOffice) -> list[Item]:
        await added_and_asked_about(office, small)
        await delete(office, "Eve")
        past = (await office.book.changes.recent())[0]
        await office.book.changes.restore(past.id, office.time.day())
        office.sender.wake()
        return await office.settle()

    assert whys(on(small, work)) == [Why.NOT_FOUND]
    assert len(named(small, "Eve")) == 1


@pytest.mark.parametrize("is_favorite", [True, False])
def test_undo_of_a_change_of_who_was_given_up_sends_nothing(
    small: Pbx, *, is_favorite: bool
) -> None:
    async def work(office: PostOffice) -> list[Item]:
        changes, now = office.book.changes, office.time.day()
        small.faults({"kind": "status", "status": 422, "method": "POST", "path": LIST})
        number = await office.add(name="Eve")
        assert number
        asked = await office.settle()
        if is_favorite:
            await changes.favor((number,), now, favorite=True)
        else:
            await changes.save(number, (Change(BY_WIRE["company"], "", "Acme"),), now)
            asked = await office.settle()
        await changes.give_up(asked[0].id)
        small.reset()
        await changes.undo(now)
        office.sender.wake()
        return await office.settle()

    assert not on(small, work)
    assert not posts(small)


@pytest.mark.parametrize("is_applied", [True, False])
def test_undo_of_a_deletion_on_its_way_leaves_the_contact_there_once(
    small: Pbx, *, is_applied: bool
) -> None:
    contact = added(small, ("Ana", *NO_VALUES[1:]))
    path = f"{LIST}/{contact.remote_id}/destroy"

    async def work(office: PostOffice) -> tuple[list[Item], list[Contact]]:
        small.faults({"kind": "cut", "method": "POST", "path": path, "applied": is_applied})
        await delete(office, "Ana")
        await until(lambda: bool(office.sender._rests._of))  # noqa: SLF001  # it rests from now on
        office.time.passed += 20.0
        office.sender.go_on()
        await until(lambda: any(each["method"] == "POST" for each in small.requests()))
        await until(lambda: office.sender.is_idle)
        small.faults()
        await office.book.changes.undo(office.time.day())
        office.sender.wake()
        return await office.settle(), await office.contacts()

    left, shown = on(small, work)
    assert not left
    assert len(named(small, "Ana")) == 1
    assert [each.values[0] for each in shown].count("Ana") == 1


def test_undo_of_a_deletion_that_was_refused_leaves_the_contact_as_it_is(small: Pbx) -> None:
    contact = added(small, ("Ana", *NO_VALUES[1:]))
    path = f"{LIST}/{contact.remote_id}/destroy"

    async def work(office: PostOffice) -> list[Item]:
        small.faults({"kind": "status", "status": 403, "method": "POST", "path": path})
        await delete(office, "Ana")
        assert whys(await office.settle()) == [Why.REFUSED]
        await office.book.changes.undo(office.time.day())
        office.sender.wake()
        return await office.settle()

    assert not on(small, work)
    assert [each.remote_id for each in named(small, "Ana")] == [contact.remote_id]
