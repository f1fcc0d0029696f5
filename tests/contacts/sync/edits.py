"""Contacts of a demo PBX, edits of them, and what was sent for it."""

import json
from dataclasses import replace
from typing import Any

from contacts.contact import BY_WIRE, FIELDS, Change, Contact, Edit, values_with
from contacts.server import Client, Deadlines
from tests.pbx import Pbx
from tests.reaching import ask

EMAIL = BY_WIRE["email"]
ONE = "/user/contacts/.+"
LIST = "/user/contacts"
HASTY = Deadlines(silence=0.1)
ODD = ("Zoë", "\u202ezoe\u202c", "\x00", "a\r\nb", *("+49 (171) 5-5",) * 9, " blank ", "e\u0301\n")


def added(pbx: Pbx, values: tuple[str, ...] = ODD) -> Contact:
    """Return a new contact of *pbx*, whose requests are not counted."""
    contact = ask(pbx, lambda client: _added(client, values))
    pbx.reset()
    return contact


def edit_of(contact: Contact, **texts: str) -> Edit:
    changes = ((BY_WIRE[name], text) for name, text in texts.items())
    return tuple(Change(field, contact.value(field), text) for field, text in changes)


def edited(contact: Contact, **texts: str) -> Contact:
    return replace(contact, values=values_with(contact.values, edit_of(contact, **texts)))


def saved(pbx: Pbx, contact: Contact, edit: Edit) -> Contact:
    return ask(pbx, lambda client: _saved(client, contact, edit))


async def _added(client: Client, values: tuple[str, ...]) -> Contact:
    return await client.retrieve(await client.add(values))


async def _saved(client: Client, contact: Contact, edit: Edit) -> Contact:
    fresh = await client.retrieve(contact.remote_id)
    await client.update(contact.remote_id, values_with(fresh.values, edit))
    return await client.retrieve(contact.remote_id)


def change_elsewhere(pbx: Pbx, contact: Contact, **texts: str) -> None:
    """Let another client change *contact*; nothing of it is counted."""
    saved(pbx, contact, edit_of(contact, **texts))
    pbx.reset()


def posts(pbx: Pbx) -> list[dict[str, Any]]:
    """Return the bodies posted to contacts."""
    posted = (each for each in pbx.requests() if each["path"].startswith("/api/user"))
    return [json.loads(each["body"]) for each in posted if each["method"] == "POST"]


def as_kept(contact: Contact) -> dict[str, str]:
    pairs = zip(FIELDS, contact.values, strict=True)
    return {field.wire: value for field, value in pairs if value}
