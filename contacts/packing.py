"""How a contact is kept on this computer, and handed from process to process.

As MessagePack of its values, ``sync_type`` and ``favorite``; as JSON where a value holds a
lone surrogate, which MessagePack cannot. The same contact always gives the same bytes, so
that what has not changed is told by comparing them.
"""

import json
from typing import NamedTuple

import msgspec

from contacts.contact import Contact, RemoteId

_encode = msgspec.msgpack.Encoder().encode


class _Copy(msgspec.Struct, array_like=True):
    """A contact as it is kept, without its id, which has a column of its own."""

    values: tuple[str, ...]
    sync_type: str
    favorite: bool


_decode = msgspec.msgpack.Decoder(_Copy).decode


class Packed(NamedTuple):
    """A contact that came from the server, ready to be kept; a tuple, since millions come."""

    remote_id: RemoteId
    data: bytes


def packed(contact: Contact) -> bytes:
    """Return *contact* as it is kept; the inverse is ``unpacked``."""
    return packed_of(contact.values, contact.sync_type, contact.favorite)


def packed_of(values: tuple[str, ...], sync_type: str, favorite: bool) -> bytes:  # noqa: FBT001
    """Return a contact of these as it is kept."""
    copy = (values, sync_type, favorite)
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
