"""The four operations as tests go through them, and how each fails by a fault."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from contacts.contact import NO_VALUES, RemoteId
from contacts.errors import ServerError
from contacts.server import Client, Deadlines
from tests.pbx import Pbx
from tests.reaching import failure_of

ANY = RemoteId("any")
ZOE = ("Zoë", *NO_VALUES[1:])
HASTY = Deadlines(silence=0.1)
CONTACT = "/user/contacts/.+"
LIST = "/user/contacts"
HTML = {"body": "<!DOCTYPE html><title>Sign in</title>", "content_type": "text/html"}
Work = Callable[[Client], Awaitable[object]]
READINGS: dict[str, Work] = {
    "list": lambda client: client.list_page(0),
    "retrieve": lambda client: client.retrieve(ANY),
}
WRITINGS: dict[str, Work] = {
    "add": lambda client: client.add(ZOE),
    "update": lambda client: client.update(ANY, ZOE),
}
each_reading = pytest.mark.parametrize("work", READINGS.values(), ids=READINGS)
each_writing = pytest.mark.parametrize("work", WRITINGS.values(), ids=WRITINGS)
each_operation = pytest.mark.parametrize(
    "work", [*READINGS.values(), *WRITINGS.values()], ids=[*READINGS, *WRITINGS]
)


def first_error(pbx: Pbx, work: Work, **fault: Any) -> ServerError:  # noqa: ANN401  # as the demo's faults
    """Return how *work* ends where every request to contacts meets *fault*."""
    pbx.faults({"kind": "status", "path": "/user/.*", **fault})
    return failure_of(pbx, work, HASTY if fault.get("kind") == "never" else None)
