"""Saving in whole sessions on a demo PBX: off and on again, cut off, signed out, two at once."""

import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from contacts.contact import BY_WIRE, Change, Contact
from contacts.events import CardTold, OutboxTold, Saved, SignInWanted
from contacts.outgoing import Card, Item, NewKey
from contacts.sync.session import Session
from tests.conftest import PbxFactory
from tests.contacts.sync.desk import Desk, number_of, sent
from tests.contacts.sync.edits import LIST
from tests.contacts.sync.told import Told
from tests.pbx import Pbx
from tests.reaching import ask, until

StartPbx = Callable[[], Pbx]


@pytest.fixture
def start_pbx(pbx_factory: PbxFactory, tmp_path: Path) -> StartPbx:
    """Start the same PBX, as often as asked, at the same address."""
    with socket.create_server(("127.0.0.1", 0)) as held:
        port: int = held.getsockname()[1]
    return lambda: pbx_factory(contacts=40, port=port, data=tmp_path / "pbx")


def everybody(pbx: Pbx) -> list[Contact]:
    return [each for each in ask(pbx, lambda client: client.list_page(0)).items if each]


async def edit(session: Session, contact: Contact, ticket: int, **texts: str) -> None:
    """Save new *texts* of fields that hold what *contact* says."""
    number = await number_of(session, contact.remote_id)
    changes = ((BY_WIRE[wire], text) for wire, text in texts.items())
    edited = tuple(Change(field, contact.value(field), text) for field, text in changes)
    await session.editing.save(ticket, number, edited)


async def add(session: Session, ticket: int, name: str) -> None:
    """Save a new contact."""
    await session.editing.save(ticket, NewKey(name), (Change(BY_WIRE["name"], "", name),))


def test_what_was_saved_with_the_pbx_off_arrives_once_after_a_restart(
    start_pbx: StartPbx, tmp_path: Path
) -> None:
    pbx = start_pbx()
    desk = Desk(pbx, tmp_path / "profile")
    people = everybody(pbx)
    desk.play_signed_in(lambda session, _: session.online.refresh())
    pbx.close()

    async def work(session: Session, told: Told) -> None:
        await session.start()
        for ticket, contact in enumerate(people[:20]):
            await edit(session, contact, ticket, company=f"Acme {ticket}")
        again = replace(people[0], values=(*people[0].values[:2], "Acme 0", *people[0].values[3:]))
        await edit(session, again, 20, company="Acme AB")
        for ticket in range(21, 31):
            await add(session, ticket, f"New {ticket}")
        assert len(told.all(Saved)) == 31

    desk.play(work)
    desk.pbx = start_pbx()

    async def later(session: Session, told: Told) -> None:
        await session.start()
        await sent(told)

    desk.play(later)

    there = {each.remote_id: each for each in everybody(desk.pbx)}
    companies = [there[each.remote_id].value(BY_WIRE["company"]) for each in people[:20]]
    assert companies == ["Acme AB", *(f"Acme {number}" for number in range(1, 20))]
    names = sorted(each.values[0] for each in there.values() if each.values[0].startswith("New "))
    assert names == [f"New {number}" for number in range(21, 31)]


def test_with_every_second_answer_cut_everything_arrives_once(
    pbx_factory: PbxFactory, tmp_path: Path
) -> None:
    pbx = pbx_factory(contacts=40)
    desk = Desk(pbx, tmp_path)
    people = everybody(pbx)

    async def work(session: Session, told: Told) -> None:
        cut = {"kind": "cut", "applied": True, "method": "POST", "path": f"{LIST}.*", "times": 1}
        pbx.faults(*({**cut, "skip": 1} for _ in range(15)))
        for ticket, contact in enumerate(people[:20]):
            await edit(session, contact, ticket, company=f"Acme {ticket}")
        for ticket in range(21, 31):
            await add(session, ticket, f"New {ticket}")
        await sent(told)

    desk.play_signed_in(work)

    there = {each.remote_id: each for each in everybody(pbx)}
    companies = [there[each.remote_id].value(BY_WIRE["company"]) for each in people[:20]]
    assert companies == [f"Acme {number}" for number in range(20)]
    names = sorted(each.values[0] for each in there.values() if each.values[0].startswith("New "))
    assert names == [f"New {number}" for number in range(21, 31)]


async def save_offline(session: Session, pbx: Pbx, contact: Contact, wire: str, text: str) -> None:
    """Change one field while the PBX cannot be reached."""
    pbx.faults({"kind": "cut", "path": "/.*"})
    await session.start()
    await edit(session, contact, 1, **{wire: text})
    pbx.faults()


async def card_after_sending(session: Session, told: Told, contact: Contact) -> Card:
    """Return what is known of a contact once nothing waits to be sent any more."""
    await session.start()
    await told.fresh()
    await until(lambda: bool(told.all(OutboxTold)) and not told.all(OutboxTold)[-1].waiting)
    await session.editing.look(await number_of(session, contact.remote_id))
    return (await told.next(CardTold)).card


def second_of_two(pbx: Pbx, folder: Path, wires: tuple[str, str]) -> Item | None:
    """Change fields of one contact in two profiles, offline; return what the second asks."""
    contact = everybody(pbx)[0]
    desks = [Desk(pbx, folder / "one"), Desk(pbx, folder / "two")]
    for desk in desks:
        desk.play_signed_in(lambda session, _: session.online.refresh())
    for desk, wire in zip(desks, wires, strict=True):

        async def offline(session: Session, _: Told, desk: Desk = desk, wire: str = wire) -> None:
            await save_offline(session, pbx, contact, wire, desk.profile.name)

        desk.play(offline)
    cards: list[Card] = []

    async def send(session: Session, told: Told) -> None:
        cards.append(await card_after_sending(session, told, contact))

    for desk in desks:
        desk.play(send)
    return cards[1].trouble


def test_two_profiles_that_change_different_fields_both_arrive(
    pbx_factory: PbxFactory, tmp_path: Path
) -> None:
    pbx = pbx_factory(contacts=5)
    contact = everybody(pbx)[0]

    asked = second_of_two(pbx, tmp_path, ("company", "notes"))

    raw = pbx.raw(contact.remote_id)
    assert asked is None
    assert (raw["company"], raw["notes"]) == ("one", "two")


def test_of_two_profiles_that_change_the_same_field_the_second_is_asked(
    pbx_factory: PbxFactory, tmp_path: Path
) -> None:
    pbx = pbx_factory(contacts=5)
    contact = everybody(pbx)[0]

    asked = second_of_two(pbx, tmp_path, ("company", "company"))

    assert asked is not None
    assert asked.trouble is not None
    (clash,) = asked.trouble.disagreements
    assert (clash.ours, clash.theirs) == ("two", "one")
    assert pbx.raw(contact.remote_id)["company"] == "one"


def test_tokens_that_end_in_the_middle_of_fifty_saves_ask_once(
    pbx_factory: PbxFactory, tmp_path: Path
) -> None:
    pbx = pbx_factory(contacts=60)
    desk = Desk(pbx, tmp_path)
    people = everybody(pbx)[:50]

    async def work(session: Session, told: Told) -> None:
        for ticket, contact in enumerate(people):
            await edit(session, contact, ticket, company=f"Acme {ticket}")
            if ticket == 20:
                pbx.expire_tokens(refresh_too=True)
        await told.next(SignInWanted)
        await session.sign_in(desk.by_password)
        await sent(told)
        assert len(told.all(SignInWanted)) == 1

    desk.play_signed_in(work)

    there = {each.remote_id: each for each in everybody(pbx)}
    assert [there[each.remote_id].value(BY_WIRE["company"]) for each in people] == [
        f"Acme {number}" for number in range(50)
    ]


def test_signing_out_with_changes_waiting_sends_them_after_the_next_sign_in(
    pbx_factory: PbxFactory, tmp_path: Path
) -> None:
    pbx = pbx_factory(contacts=5)
    desk = Desk(pbx, tmp_path)
    contact = everybody(pbx)[0]

    async def sign_out(session: Session, _: Told) -> None:
        pbx.faults({"kind": "status", "status": 503, "path": "/user/.*"})
        await edit(session, contact, 1, company="Acme")
        await session.sign_out()
        pbx.faults()

    async def sign_in(session: Session, told: Told) -> None:
        await session.sign_in(desk.by_password)
        await sent(told)

    desk.play_signed_in(sign_out)
    desk.play(sign_in)

    assert pbx.raw(contact.remote_id)["company"] == "Acme"
