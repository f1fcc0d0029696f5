"""How a contact is sent: as JSON, with its blank fields in one of three ways."""

import json
from collections.abc import Mapping

from contacts.demo.options import Blank
from contacts.demo.schema import FIELDS, Contact

_TEXTS = (*(field.name for field in FIELDS), "sync_type")
_BLANKS: Mapping[Blank, Mapping[str, str | None]] = {
    Blank.NULL: dict.fromkeys(_TEXTS, None),
    Blank.ABSENT: {},
    Blank.EMPTY: dict.fromkeys(_TEXTS, ""),
}
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class Rendering:
    """Turns contacts into what a client reads."""

    def __init__(self, blank: Blank) -> None:
        self._blanks = _BLANKS[blank]

    def __call__(self, contact_id: str, contact: Contact) -> bytes:
        """Return *contact* as one JSON object in UTF-8."""
        members = {"id": contact_id, **self._blanks, **contact}
        return _ENCODER.encode(members).encode()

    def change(self, contact_id: str, contact: Contact, change_type: str) -> bytes:
        """Return what became of a contact as one JSON object in UTF-8.

        Differences are told without ``sync_type``; of a contact that is gone, only the id.
        """
        members = {"id": contact_id, **self._blanks, "favorite": False, **contact}
        members.pop("sync_type", None)
        return _ENCODER.encode(members | {"change_type": change_type}).encode()
