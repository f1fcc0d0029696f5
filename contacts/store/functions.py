"""What SQL in our files calls back for: how contacts are kept, ordered and searched.

A contact is kept as MessagePack of its values, ``sync_type`` and ``favorite``; as JSON
where a value holds a lone surrogate, which MessagePack cannot. Functions that stand in an
index must give the same for ever, or the schema gets a new version.
"""

import json
from typing import Any

import apsw
import msgspec

from contacts.contact import Contact, RemoteId
from contacts.ordering import sort_key
from contacts.view import Order

_encode = msgspec.msgpack.Encoder().encode


class _Copy(msgspec.Struct, array_like=True):
    """A contact as it is kept, without its id, which has a column of its own."""

    values: tuple[str, ...]
    sync_type: str
    favorite: bool


_decode = msgspec.msgpack.Decoder(_Copy).decode


def packed(contact: Contact) -> bytes:
    """Return *contact* as it is kept; the inverse is ``unpacked``."""
    copy = (contact.values, contact.sync_type, contact.favorite)
    try:
        return _encode(copy)
    except UnicodeEncodeError:
        return json.dumps(copy).encode("ascii")


def unpacked(data: bytes, remote_id: str) -> Contact:
    """Return the contact that *data* was packed from."""
    copy = _copy(data)
    return Contact(RemoteId(remote_id), copy.values, copy.sync_type, copy.favorite)


def values_of(data: bytes) -> tuple[str, ...]:
    """Return the values of a contact that is kept as *data*."""
    return _copy(data).values


def _copy(data: bytes) -> _Copy:
    if data[:1] != b"[":
        return _decode(data)
    values, sync_type, favorite = json.loads(data)
    return _Copy(tuple(values), sync_type, favorite)


def order_key(by: str, skips_particles: int, data: bytes) -> str:
    """Return by what a kept contact stands in an order; empty where it has no value."""
    return sort_key(Order(by, skips_particles=bool(skips_particles)), values_of(data))


def register(connection: apsw.Connection) -> None:
    """Let SQL on *connection* call ``order_key``."""
    function: Any = order_key  # SQL hands over what the schema says, which mypy does not know
    connection.create_scalar_function("order_key", function, 3, deterministic=True)
