"""After an unknown end: what became of it is found out, and nothing sent again."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

from contacts.contact import NAME, NO_VALUES, Contact, Edit
from contacts.errors import ChangedElsewhere, NotSaved, NotThisApi, OutcomeUnknown, ServerTrouble
from contacts.server import PAGE_SIZE, Client
from contacts.sync.saving import look_for_addition, look_for_edit, save_addition, save_edit
from tests.conftest import PbxFactory
from tests.contacts.sync.edits import (
    EMAIL,
    HASTY,
    LIST,
    ODD,
    added,
    change_elsewhere,
    edit_of,
    edited,
    posts,
)
from tests.loopback import answer, listening
from tests.pbx import Pbx
from tests.reaching import ask, client_at

APPLIED: list[dict[str, Any]] = [
    {"kind": "status", "status": 500, "applied": True},
    {"kind": "status", "status": 302, "applied": True},
    {"kind": "cut", "applied": True},
    {"kind": "cut_body"},
    {"kind": "never", "applied": True},
]
NOT_APPLIED: list[dict[str, Any]] = [
    {"kind": "status", "status": 500},
    {"kind": "status", "status": 408},
    {"kind": "cut"},
    {"kind": "never"},
]


def ends_unknown(pbx: Pbx, fault: dict[str, Any], work: Callable[[Client], Any]) -> None:
    """Let the one POST of *work* meet *fault*."""
    pbx.faults({**fault, "method": "POST", "path": f"{LIST}.*"})
    with pytest.raises(OutcomeUnknown):
        ask(pbx, work, HASTY if fault["kind"] == "never" else None)


@pytest.mark.parametrize("fault", APPLIED, ids=repr)
def test_an_edit_that_was_applied_is_found(pbx: Pbx, fault: dict[str, Any]) -> None:
    contact = added(pbx)
    edit = edit_of(contact, name="Zoe", notes="")

    ends_unknown(pbx, fault, lambda client: save_edit(client, contact.remote_id, edit))

    found = ask(pbx, lambda client: look_for_edit(client, contact.remote_id, edit))
    assert found == edited(contact, name="Zoe", notes="")
    assert len(posts(pbx)) == 1


@pytest.mark.parametrize("fault", NOT_APPLIED, ids=repr)
def test_an_edit_that_was_not_applied_is_missed(pbx: Pbx, fault: dict[str, Any]) -> None:
    contact = added(pbx)
    edit = edit_of(contact, name="Zoe")

    ends_unknown(pbx, fault, lambda client: save_edit(client, contact.remote_id, edit))

    with pytest.raises(NotSaved):
        ask(pbx, lambda client: look_for_edit(client, contact.remote_id, edit))
    assert len(posts(pbx)) == 1


@pytest.mark.parametrize("fault", APPLIED, ids=repr)
def test_an_addition_that_was_applied_is_found(pbx: Pbx, fault: dict[str, Any]) -> None:
    values = (f"Zoë {fault}"[:64], *ODD[1:])

    ends_unknown(pbx, fault, lambda client: save_addition(client, values))

    found = ask(pbx, lambda client: look_for_addition(client, values))
    assert found.values == values
    assert len(posts(pbx)) == 1


@pytest.mark.parametrize("fault", NOT_APPLIED, ids=repr)
def test_an_addition_that_was_not_applied_is_missed(pbx: Pbx, fault: dict[str, Any]) -> None:
    values = (f"Nobody {fault}"[:64], *ODD[1:])

    ends_unknown(pbx, fault, lambda client: save_addition(client, values))

    with pytest.raises(NotSaved):
        ask(pbx, lambda client: look_for_addition(client, values))
    assert len(posts(pbx)) == 1


@pytest.mark.parametrize(
    "texts",
    [{"mobile_phone": "+49 171 55"}, {"name": "Zoë "}, {"name": "Zoe\u0308"}, {"notes": "e\u0301"}],
    ids=ascii,
)
def test_an_edit_of_form_alone_is_not_taken_as_there(pbx: Pbx, texts: dict[str, str]) -> None:
    contact = added(pbx)

    with pytest.raises(NotSaved):
        look(pbx, contact, edit_of(contact, **texts))


def look(pbx: Pbx, contact: Contact, edit: Edit) -> Contact:
    return ask(pbx, lambda client: look_for_edit(client, contact.remote_id, edit))


def test_an_edit_that_was_tidied_up_is_found(pbx: Pbx) -> None:
    contact = added(pbx)
    edit = edit_of(contact, email=" zoe@here ", mobile_phone="0171 / 556")
    change_elsewhere(pbx, contact, email="zoe@here", mobile_phone="0171556")

    assert look(pbx, contact, edit).value(EMAIL) == "zoe@here"


def test_an_edit_half_there_is_not_saved(pbx: Pbx) -> None:
    contact = added(pbx)
    edit = edit_of(contact, email="zoe@here", name="Zoe")
    change_elsewhere(pbx, contact, email="zoe@here")

    with pytest.raises(NotSaved):
        look(pbx, contact, edit)


def test_a_third_value_is_a_change_elsewhere(pbx: Pbx) -> None:
    contact = added(pbx)
    edit = edit_of(contact, email="zoe@here")
    change_elsewhere(pbx, contact, email="zoe@there")

    with pytest.raises(ChangedElsewhere):
        look(pbx, contact, edit)


def test_typing_back_during_an_unknown_end_is_no_edit(pbx: Pbx) -> None:
    contact = added(pbx)

    assert look(pbx, contact, edit_of(contact, email=contact.value(EMAIL))) == contact


@pytest.fixture(scope="module")
def _four_pages(pbx_factory: PbxFactory) -> Pbx:
    return pbx_factory(contacts=330)


@pytest.fixture
def long_list(_four_pages: Pbx) -> Pbx:
    """Return a demo PBX with four pages, the last one short; its contacts do not change."""
    _four_pages.reset()
    return _four_pages


@pytest.mark.parametrize(("place", "pages"), [(0, 2), (50, 2), (150, 3), (329, 2), (231, 2)])
def test_an_addition_is_found_wherever_it_stands(long_list: Pbx, place: int, pages: int) -> None:
    async def contact_at_place(client: Client) -> Contact:
        contact = (await client.list_page(place, 1)).items[0]
        assert contact is not None
        return contact

    contact = ask(long_list, contact_at_place)
    long_list.reset()

    found = ask(long_list, lambda client: look_for_addition(client, contact.values))

    assert found == contact
    assert long_list.counts()["requests"][f"GET {LIST}"] <= pages + 1


def test_of_two_the_same_the_last_is_found(pbx: Pbx) -> None:
    values = ("Twice", *NO_VALUES[1:])
    added(pbx, values)
    second = added(pbx, values)

    assert ask(pbx, lambda client: look_for_addition(client, values)) == second


def test_an_addition_that_was_tidied_up_is_found(pbx: Pbx) -> None:
    contact = added(pbx, ("Tidy", "", "", "", "", "", "0171555", *NO_VALUES[7:]))
    typed = edited(contact, name=" Tidy ", mobile_phone="(0171) 555").values

    assert ask(pbx, lambda client: look_for_addition(client, typed)) == contact


def test_every_page_is_read_before_an_addition_is_missed(long_list: Pbx) -> None:
    with pytest.raises(NotSaved):
        ask(long_list, lambda client: look_for_addition(client, ("Nobody", *NO_VALUES[1:])))

    skips = [each["query"] for each in long_list.requests() if each["method"] == "GET"]
    assert [int(skip.split("&")[0].removeprefix("skip=")) for skip in skips] == [
        0,
        330 - PAGE_SIZE,
        100,
        200,
        300,
        330,
    ]


@pytest.mark.usefixtures("pauses")
def test_a_list_with_a_hole_misses_no_addition(long_list: Pbx) -> None:
    long_list.faults({"kind": "status", "status": 503, "path": LIST, "skip": 3})

    with pytest.raises(ServerTrouble):
        ask(long_list, lambda client: look_for_addition(client, ("Nobody", *NO_VALUES[1:])))


@pytest.mark.parametrize("count", [1, 2, 300])
def test_a_list_without_its_right_end_is_not_read(count: int) -> None:
    items = [{"id": f"{number}"} for number in range(min(count, PAGE_SIZE))]
    page = answer(body=json.dumps({"count": count, "items": items}).encode())
    empty = answer(body=json.dumps({"count": count + 1, "items": []}).encode())

    async def missed(*replies: bytes) -> None:
        async with listening(*replies) as peer, client_at(peer.url) as client:
            await look_for_addition(client, ("Nobody", *NO_VALUES[1:]))

    for replies in ([page], [page, page, empty]):
        with pytest.raises(NotThisApi):
            asyncio.run(missed(*replies))


def test_an_empty_list_misses_an_addition(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=0)

    with pytest.raises(NotSaved):
        ask(pbx, lambda client: look_for_addition(client, ("Nobody", *NO_VALUES[1:])))
    pbx.close()


def test_looking_sends_nothing_at_all(pbx: Pbx) -> None:
    contact = added(pbx)

    look(pbx, contact, edit_of(contact, name=contact.value(NAME)))
    ask(pbx, lambda client: look_for_addition(client, contact.values))

    assert not posts(pbx)
