"""How wishes and troubles are written down: JSON, whose members have the names of the API.

JSON rather than a denser form: these rows are few and precious, and a later version must
be able to read them.
"""

import json
from typing import Any

from contacts.contact import BY_WIRE, FIELDS, NO_VALUES, Change, Contact, Edit, RemoteId
from contacts.errors import Disagreement, Reason
from contacts.outgoing import Kind, Trouble, Why, Wish


def written_edit(edit: Edit) -> str:
    """Return *edit* as it is kept; the inverse is ``read_edit``."""
    return json.dumps([[change.field.wire, change.base, change.new] for change in edit])


def read_edit(text: str) -> Edit:
    """Return the edit that was written as *text*; fields that are no more are left out."""
    return tuple(
        Change(BY_WIRE[wire], base, new) for wire, base, new in json.loads(text) if wire in BY_WIRE
    )


def written_wish(wish: Wish) -> str:
    """Return *wish* as it is kept, apart from its kind."""
    members: dict[str, Any] = {"edit": json.loads(written_edit(wish.edit))}
    if wish.kind is Kind.FAVORITE:
        members["favorite"] = wish.favorite
    if wish.base is not None:
        members["base"] = _contact(wish.base)
    return json.dumps(members)


def read_wish(kind: str, text: str) -> Wish:
    """Return the wish that was written as *text*."""
    members = json.loads(text)
    base = members.get("base")
    return Wish(
        Kind(kind),
        read_edit(json.dumps(members["edit"])),
        bool(members.get("favorite")),
        _read_contact(base) if base else None,
    )


def written_values(values: tuple[str, ...]) -> str:
    """Return the 15 values as they are kept."""
    return json.dumps(values)


def read_values(text: str | None) -> tuple[str, ...]:
    """Return the values that were written as *text*; none where nothing was."""
    return tuple(json.loads(text)) if text else ()


def written_trouble(trouble: Trouble | None) -> str | None:
    """Return *trouble* as it is kept."""
    if trouble is None:
        return None
    clashes = [[each.field, each.base, each.ours, each.theirs] for each in trouble.disagreements]
    return json.dumps(
        {
            "why": trouble.why,
            "at": trouble.at,
            "disagreements": clashes,
            "theirs": _contact(trouble.theirs) if trouble.theirs else None,
            "status": trouble.status,
            "reasons": [[each.code, each.message, each.field] for each in trouble.reasons],
            "candidates": trouble.candidates,
        }
    )


def read_trouble(text: str | None) -> Trouble | None:
    """Return the trouble that was written as *text*, if any."""
    if text is None:
        return None
    members = json.loads(text)
    theirs = members["theirs"]
    return Trouble(
        Why(members["why"]),
        members["at"],
        tuple(Disagreement(*each) for each in members["disagreements"]),
        _read_contact(theirs) if theirs else None,
        members["status"],
        tuple(Reason(*each) for each in members["reasons"]),
        tuple(RemoteId(each) for each in members["candidates"]),
    )


def _contact(contact: Contact) -> dict[str, Any]:
    held = {field.wire: value for field, value in zip(FIELDS, contact.values, strict=True) if value}
    extra = {"sync_type": contact.sync_type, "favorite": contact.favorite}
    return {"id": contact.remote_id, "values": held, **extra}


def _read_contact(members: dict[str, Any]) -> Contact:
    held = members["values"]
    values = tuple(held.get(field.wire, "") for field in FIELDS) if held else NO_VALUES
    return Contact(RemoteId(members["id"]), values, members["sync_type"], members["favorite"])
