"""What a person saved, on its way to a PBX: it arrives once, or the person is asked."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from contacts.contact import FIELDS, NO_VALUES, Contact, RemoteId
from contacts.demo.options import Capabilities
from contacts.history import Origin, Past
from contacts.outgoing import Item, Kind, State, Why
from contacts.server import Client
from contacts.store import Place
from tests.conftest import PbxFactory
from tests.contacts.sync.edits import LIST, added, change_elsewhere, posts
from tests.contacts.sync.post_office import PostOffice, TestTime, everybody, named, on, post_office
from tests.pbx import Pbx
from tests.reaching import ask, until

KEY = bytes(range(32))
ANA = ("Ana", "", "", "", "", "", "0171 555", *NO_VALUES[7:])


@pytest.fixture
def small(pbx_factory: PbxFactory) -> Pbx:
    """Return a PBX of its own, with few contacts."""
    return pbx_factory(contacts=5)


def why(items: list[Item]) -> list[Why]:
    return [item.trouble.why for item in items if item.trouble]


def sent(pbx: Pbx) -> list[dict[str, Any]]:
    return [body for body in posts(pbx) if "name" in body]


def destroy_elsewhere(pbx: Pbx, contact: Contact) -> None:
    httpx.post(
        f"{pbx.url}/api/user/contacts/{contact.remote_id}/destroy",
        headers={"Authorization": f"Bearer {pbx.access_token()}"},
        trust_env=False,
    ).raise_for_status()


# Changes


def test_a_change_arrives_with_all_other_fields_as_they_were(small: Pbx) -> None:
    contact = added(small)

    async def work(office: PostOffice) -> list[Item]:
        await office.edit(contact.remote_id, company="Acme")
        return await office.settle()

    assert not on(small, work)
    (body,) = sent(small)
    assert body == {
        field.wire: "Acme" if field.wire == "company" else contact.value(field) for field in FIELDS
    }


def test_fields_changed_here_and_there_both_stay(small: Pbx) -> None:
    contact = added(small, ANA)

    async def work(office: PostOffice) -> list[Item]:
        await asyncio.to_thread(change_elsewhere, small, contact, notes="theirs")
        await office.edit(contact.remote_id, company="ours")
        return await office.settle()

    assert not on(small, work)
    raw = small.raw(contact.remote_id)
    assert (raw["notes"], raw["company"]) == ("theirs", "ours")


def test_a_field_changed_here_and_there_is_asked_about_and_the_others_go(small: Pbx) -> None:
    contact = added(small, ANA)

    async def work(office: PostOffice) -> list[Item]:
        await asyncio.to_thread(change_elsewhere, small, contact, mobile_phone="2")
        await office.edit(contact.remote_id, mobile_phone="3", company="Acme")
        return await office.settle()

    (item,) = on(small, work)
    assert item.trouble is not None
    assert [(each.field, each.ours, each.theirs) for each in item.trouble.disagreements] == [
        ("mobile_phone", "3", "2")
    ]
    raw = small.raw(contact.remote_id)
    assert (raw["mobile_phone"], raw["company"]) == ("2", "Acme")


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "status", "status": 500, "applied": True},
        {"kind": "cut", "applied": True},
        {"kind": "never", "applied": True},
        {"kind": "status", "status": 500},
        {"kind": "cut"},
        {"kind": "status", "status": 429, "headers": {"Retry-After": "1"}},
        {"kind": "body", "content_type": "text/html", "body": "<html>Sign in</html>"},
    ],
    ids=repr,
)
def test_whatever_becomes_of_the_answer_a_change_arrives(small: Pbx, fault: dict[str, Any]) -> None:
    contact = added(small, ANA)

    async def work(office: PostOffice) -> list[Item]:
        small.faults({**fault, "method": "POST", "path": f"{LIST}/.*", "times": 1})
        await office.edit(contact.remote_id, company="Acme")
        return await office.settle()

    assert not on(small, work)
    assert small.raw(contact.remote_id)["company"] == "Acme"


def test_a_refusal_stays_with_its_reason_and_editing_goes_on_from_it(small: Pbx) -> None:
    contact = added(small, ANA)
    refusal = {"errors": [{"code": "X", "message": "No such mail", "detail": {"field": "email"}}]}

    async def work(office: PostOffice) -> tuple[list[Item], list[Item]]:
        small.faults(
            {
                "kind": "status",
                "status": 422,
                "body": json.dumps(refusal),
                "method": "POST",
                "path": f"{LIST}/.*",
                "times": 1,
            }
        )
        await office.edit(contact.remote_id, email="no", company="Acme")
        refused = await office.settle()
        await office.edit(contact.remote_id, email="a@b")
        return refused, await office.settle()

    refused, left = on(small, work)
    assert [item.state for item in refused] == [State.REFUSED]
    assert refused[0].trouble is not None
    assert [each.field for each in refused[0].trouble.reasons] == ["email"]
    assert not left
    raw = small.raw(contact.remote_id)
    assert (raw["email"], raw["company"]) == ("a@b", "Acme")


def test_a_change_that_the_server_did_not_keep_is_asked_about(small: Pbx) -> None:
    contact = added(small, ANA)

    async def work(office: PostOffice) -> list[Item]:
        small.faults(
            {"kind": "status", "status": 200, "body": "", "method": "POST", "path": f"{LIST}/.*"}
        )
        await office.edit(contact.remote_id, company="Acme")
        return await office.settle()

    assert why(on(small, work)) == [Why.UNDONE]


def test_a_value_taken_back_is_asked_about_also_where_another_change_is_sent_first(
    small: Pbx,
) -> None:
    contact = added(small, ANA)

    async def work(office: PostOffice) -> list[Item]:
        await office.edit(contact.remote_id, company="Acme")
        assert not await office.settle()
        await asyncio.to_thread(change_elsewhere, small, contact, company="")
        await office.edit(contact.remote_id, notes="ours")
        return await office.settle()

    (item,) = on(small, work)
    assert [(change.field.wire, change.new) for change in item.wish.edit] == [("company", "Acme")]
    assert why([item]) == [Why.UNDONE]
    assert small.raw(contact.remote_id)["notes"] == "ours"


def test_a_value_taken_back_that_was_changed_here_again_is_asked_about_once(small: Pbx) -> None:
    contact = added(small, ANA)

    async def work(office: PostOffice) -> list[Item]:
        await office.edit(contact.remote_id, company="Acme")
        assert not await office.settle()
        await asyncio.to_thread(change_elsewhere, small, contact, company="")
        await office.edit(contact.remote_id, company="Acme AB")
        return await office.settle()

    (item,) = on(small, work)
    assert item.trouble is not None
    assert [(each.ours, each.theirs) for each in item.trouble.disagreements] == [("Acme AB", "")]


@pytest.mark.parametrize("fault", [None, {"kind": "cut", "applied": True}])
def test_what_others_changed_before_a_change_was_sent_is_in_the_history(
    small: Pbx, fault: dict[str, Any] | None
) -> None:
    contact = added(small, ANA)

    async def work(office: PostOffice) -> tuple[Past, ...]:
        await asyncio.to_thread(change_elsewhere, small, contact, title="theirs")
        if fault:
            small.faults({**fault, "method": "POST", "path": f"{LIST}/.*", "times": 1})
        await office.edit(contact.remote_id, notes="ours")
        assert not await office.settle()
        return await office.book.changes.recent()

    changes = [
        (past.origin, change.field.wire, change.base, change.new)
        for past in on(small, work)
        for change in past.wish.edit
        if past.wish.kind is Kind.EDIT
    ]
    assert changes == [
        (Origin.THERE, "title", "", "theirs"),
        (Origin.HERE, "notes", "", "ours"),
    ]


def test_a_change_of_what_is_gone_there_is_asked_about(small: Pbx) -> None:
    contact = added(small, ANA)

    async def work(office: PostOffice) -> tuple[list[Item], list[Contact]]:
        await asyncio.to_thread(destroy_elsewhere, small, contact)
        await office.edit(contact.remote_id, company="Acme")
        return await office.settle(), await office.contacts()

    items, shown = on(small, work)
    assert why(items) == [Why.GONE]
    assert [each.values[2] for each in shown if each.values[0] == "Ana"] == ["Acme"]


def test_what_is_gone_there_can_be_added_again(small: Pbx) -> None:
    contact = added(small, ANA)

    async def work(office: PostOffice) -> list[Item]:
        await asyncio.to_thread(destroy_elsewhere, small, contact)
        await office.edit(contact.remote_id, company="Acme")
        (item,) = await office.settle()
        await office.book.changes.keep_mine(item.id)
        return await office.settle()

    assert not on(small, work)
    assert [each.values[2] for each in named(small, "Ana")] == ["Acme"]


# Additions


LOST: list[dict[str, Any]] = [
    {"kind": "cut", "applied": True},
    {"kind": "status", "status": 500, "applied": True},
    {"kind": "never", "applied": True},
    {"kind": "cut_body"},
    {"kind": "body", "status": 200, "content_type": "text/html", "body": "<html></html>"},
    {"kind": "status", "status": 404, "applied": True},
]


@pytest.mark.parametrize("fault", LOST, ids=repr)
def test_an_addition_whose_answer_was_lost_is_there_once(small: Pbx, fault: dict[str, Any]) -> None:
    async def work(office: PostOffice) -> tuple[list[Item], list[Contact]]:
        small.faults({**fault, "method": "POST", "path": LIST, "times": 1})
        await office.add(name="Eve", mobile_phone="0171 555")
        left = await office.settle()
        await office.read()
        return left, await office.contacts()

    left, shown = on(small, work)
    assert not left
    assert len(named(small, "Eve")) == 1
    assert sum(each.values[0] == "Eve" for each in shown) == 1


def test_an_addition_that_was_not_applied_is_sent_again_after_two_sweeps(small: Pbx) -> None:
    async def work(office: PostOffice) -> list[Item]:
        small.faults({"kind": "status", "status": 500, "method": "POST", "path": LIST, "times": 1})
        await office.add(name="Eve")
        return await office.settle()

    assert not on(small, work)
    assert len(named(small, "Eve")) == 1
    assert small.counts()["requests"]["GET /user/contacts"] > 4


def test_an_addition_survives_a_restart_after_a_lost_answer(small: Pbx, tmp_path: Path) -> None:
    place = Place(str(tmp_path / "book.db"), KEY)

    async def run() -> list[Item]:
        async with post_office(small, place) as office:
            small.faults({"kind": "never", "applied": True, "method": "POST", "path": LIST})
            await office.add(name="Eve")
            await until(lambda: bool(named(small, "Eve")))
        small.faults()
        async with post_office(small, place) as office:
            return await office.settle()

    assert not asyncio.run(run())
    assert len(named(small, "Eve")) == 1


def test_two_additions_of_the_same_content_are_two(small: Pbx) -> None:
    async def work(office: PostOffice) -> list[Item]:
        small.faults({"kind": "cut", "applied": True, "method": "POST", "path": LIST, "times": 1})
        await office.add(name="Eve")
        await office.add(name="Eve")
        return await office.settle()

    assert not on(small, work)
    assert len(named(small, "Eve")) == 2


def test_where_several_may_be_it_the_person_is_asked(small: Pbx) -> None:
    async def work(office: PostOffice) -> list[Item]:
        small.faults({"kind": "cut", "applied": True, "method": "POST", "path": LIST})
        await office.add(name="Eve")
        await until(lambda: bool(named(small, "Eve")))
        small.faults()
        await asyncio.to_thread(added, small, ("Eve", *NO_VALUES[1:]))
        return await office.settle()

    items = on(small, work)
    assert why(items) in ([Why.SEVERAL], [])  # the one may have been found before the other came
    assert len(named(small, "Eve")) == 2


async def add_two_like_eve(client: Client) -> None:
    for company in ("Umbrella", "Acme Ltd"):
        await client.add(("Eve", "", company, *NO_VALUES[3:]))


def test_who_is_asked_sees_each_that_may_be_it(small: Pbx) -> None:
    async def work(office: PostOffice) -> tuple[list[Why], tuple[Contact, ...]]:
        lost = {"kind": "status", "status": 500, "method": "POST", "path": LIST, "times": 1}
        small.faults(lost, {"kind": "status", "status": 503, "method": "GET", "path": LIST})
        number = await office.add(name="Eve", company="Acme")
        await until(lambda: bool(small.counts()["answers"].get("500")))
        await asyncio.to_thread(ask, small, add_two_like_eve)
        small.faults()
        items = await office.settle()
        assert number is not None
        return why(items), (await office.book.changes.card(number)).candidates

    assert on(small, work) == ([Why.SEVERAL], tuple(named(small, "Eve")))


def test_a_list_whose_count_never_adds_up_leads_to_a_question(small: Pbx) -> None:
    async def work(office: PostOffice) -> list[Item]:
        small.faults({"kind": "status", "status": 500, "method": "POST", "path": LIST, "times": 1})
        await office.add(name="Eve")
        await until(lambda: bool(small.counts()["answers"].get("500")))
        there = await asyncio.to_thread(everybody, small)
        page = {"count": 9, "items": [_as_json(each) for each in there]}
        small.faults({"kind": "body", "method": "GET", "path": LIST, "body": json.dumps(page)})
        return await office.settle()

    assert why(on(small, work)) == [Why.NOT_FOUND]
    assert not named(small, "Eve")


def _as_json(contact: Contact) -> dict[str, Any]:
    values = zip(FIELDS, contact.values, strict=True)
    return {"id": contact.remote_id, **{field.wire: value for field, value in values}}


# Deletions and favourites


def test_a_deletion_waits_and_is_done(small: Pbx) -> None:
    contact = added(small, ANA)

    async def work(office: PostOffice) -> list[Item]:
        number = await office.number_of(contact.remote_id)
        assert number
        await office.book.changes.delete((number,), office.time.day())
        return await office.settle()

    assert not on(small, work)
    assert not named(small, "Ana")


def test_a_deletion_of_what_was_changed_there_is_asked_about(small: Pbx) -> None:
    contact = added(small, ANA)

    async def work(office: PostOffice) -> list[Item]:
        number = await office.number_of(contact.remote_id)
        assert number
        await asyncio.to_thread(change_elsewhere, small, contact, notes="theirs")
        await office.book.changes.delete((number,), office.time.day())
        return await office.settle()

    assert why(on(small, work)) == [Why.CHANGED]
    assert named(small, "Ana")


def test_a_favourite_arrives(small: Pbx) -> None:
    contact = added(small, ANA)

    async def work(office: PostOffice) -> list[Item]:
        number = await office.number_of(contact.remote_id)
        assert number
        await office.book.changes.favor((number,), office.time.day(), favorite=True)
        return await office.settle()

    assert not on(small, work)
    assert [each.favorite for each in named(small, "Ana")] == [True]


@pytest.mark.parametrize("kind", [Kind.DELETION, Kind.FAVORITE])
def test_what_a_pbx_cannot_do_is_told_and_the_row_comes_back(
    pbx_factory: PbxFactory, kind: Kind
) -> None:
    core = pbx_factory(contacts=5, capabilities=Capabilities.CORE)
    contact = added(core, ANA)

    async def work(office: PostOffice) -> tuple[list[Item], list[Contact]]:
        number = await office.number_of(contact.remote_id)
        assert number
        if kind is Kind.DELETION:
            await office.book.changes.delete((number,), office.time.day())
        else:
            await office.book.changes.favor((number,), office.time.day(), favorite=True)
        return await office.settle(), await office.contacts()

    items, shown = on(core, work)
    assert why(items) == [Why.CANNOT]
    assert replace(contact, remote_id=RemoteId(contact.remote_id)) in shown
    core.close()


# Many at once, and the clock


def test_every_second_addition_with_its_answer_cut_is_there_once(small: Pbx) -> None:
    names = [f"Eve {number}" for number in range(10)]

    async def work(office: PostOffice) -> list[Item]:
        small.faults(
            *(
                {
                    "kind": "cut",
                    "applied": True,
                    "method": "POST",
                    "path": LIST,
                    "skip": 1,
                    "times": 1,
                }
                for _ in range(5)
            )
        )
        for name in names:
            await office.add(name=name)
        return await office.settle()

    assert not on(small, work)
    assert (
        sorted(each.values[0] for each in everybody(small) if each.values[0].startswith("Eve"))
        == names
    )


def test_a_clock_that_is_set_back_changes_nothing(small: Pbx) -> None:
    contact = added(small, ANA)

    class Jumping(TestTime):
        def day(self) -> float:
            return 1_700_000_000.0 - 1000 * self.passed

    async def run() -> list[Item]:
        async with post_office(small, time=Jumping()) as office:
            await office.edit(contact.remote_id, company="Acme")
            await office.edit(contact.remote_id, company="Acme AB")
            return await office.settle()

    assert not asyncio.run(run())
    assert small.raw(contact.remote_id)["company"] == "Acme AB"
