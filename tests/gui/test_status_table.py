"""Every status by every request and kind of body: which error, with words and a way out."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping

import pytest

from contacts import errors
from contacts.contact import NO_VALUES, RemoteId
from contacts.errors import OutcomeUnknown, SwitchbookError
from contacts.server import Client, Connection, sign_in
from contacts.sign_in_wish import Password
from contacts.tokens import Tokens
from gui.messages import describe
from tests.loopback import Loopback, answer, listening
from tests.reaching import connected, refuse

VALUES = ("Zoë", *NO_VALUES[1:])
STATUSES = (*range(200, 600), 600, 999)

BODIES: Mapping[str, bytes] = {
    "errors": answer(0, b'{"errors":[{"code":"UNKNOWN","message":"Said so."}]}'),
    "json": answer(0, b'{"detail":[1,2,3]}'),
    "html": answer(0, b"<html><body>Sign in</body></html>", kind="text/html"),
    "nothing": answer(0, b""),
}

# What a status means for what only reads, by the first line that holds it.
READING: tuple[tuple[range | set[int], type[SwitchbookError]], ...] = (
    ({401}, errors.SignInNeeded),
    ({400, 413, 422}, errors.FieldsRefused),
    ({403}, errors.Forbidden),
    ({404}, errors.Gone),
    ({409}, errors.Clash),
    ({429}, errors.Throttled),
    ({408}, errors.ServerTrouble),
    (range(500, 600), errors.ServerTrouble),
    (range(200, 1000), errors.NotThisApi),  # also 200, since none of the bodies is what it asks
)
# A POST is told as refused or not applied by the same classes; of all others nobody knows.
TOLD_BY_A_POST = (errors.SignInNeeded, errors.Throttled, errors.Refused)
# Where the path names no contact, or stands for a password, the same status means another thing.
ELSEWISE: Mapping[tuple[str, int], type[SwitchbookError]] = {
    ("list", 404): errors.NotThisApi,
    ("add", 404): OutcomeUnknown,
    **{("sign in", status): errors.SignInRefused for status in (400, 401, 403, 413, 422)},
}


def _client(connection: Connection) -> Client:
    return Client(connection, Tokens("any"), refuse)


REQUESTS: Mapping[str, Callable[[Connection], Awaitable[object]]] = {
    "list": lambda connection: _client(connection).list_page(0),
    "retrieve": lambda connection: _client(connection).retrieve(RemoteId("one")),
    "add": lambda connection: _client(connection).add(VALUES),
    "update": lambda connection: _client(connection).update(RemoteId("one"), VALUES),
    "sign in": lambda connection: sign_in(connection, Password("demo", "demo")),
}


def meaning(request: str, status: int, body: str) -> type[SwitchbookError] | None:
    """Return which error it is; None where the request succeeded."""
    if request == "sign in" and status in (400, 413, 422) and body != "errors":
        return errors.EncryptionExpected  # as servers for https answer to plain http
    if (request, status) in ELSEWISE:
        return ELSEWISE[request, status]
    if request == "sign in" and status in (404, 405):
        return None  # told by two ways to sign in; tests of signing in have it
    if request == "update" and (status, body) != (200, "html") and status in (200, 204):
        return None
    read = next(kind for statuses, kind in READING if status in statuses)
    if request in ("add", "update") and not issubclass(read, TOLD_BY_A_POST):
        return OutcomeUnknown
    return read


@pytest.fixture
def _no_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("contacts.server.connection.pause_before_retry", lambda *_: None)


def ends_of(request: str) -> Iterator[tuple[int, str, SwitchbookError | None]]:
    """Walk through all statuses and bodies over one kept-open connection."""

    async def ended(home: Loopback, connection: Connection, reply: bytes) -> SwitchbookError | None:
        home.reply_with(reply)
        try:
            await REQUESTS[request](connection)
        except SwitchbookError as error:
            return error
        return None

    async def walk() -> list[tuple[int, str, SwitchbookError | None]]:
        async with listening(answer()) as home, connected(home.url) as connection:
            return [
                (status, body, await ended(home, connection, _with(reply, status)))
                for status in STATUSES
                for body, reply in BODIES.items()
            ]

    yield from asyncio.run(walk())


def _with(reply: bytes, status: int) -> bytes:
    reply = reply.replace(b"HTTP/1.1 0 ", b"HTTP/1.1 %d " % status)
    if status in (204, 304):  # they have no body (RFC 9110, 15.3.5 and 15.4.5)
        head = reply.partition(b"\r\n\r\n")[0]
        lines = [line for line in head.split(b"\r\n") if not line.startswith(b"Content-Length")]
        return b"\r\n".join([*lines, b"", b""])
    return reply


@pytest.mark.usefixtures("_no_retries")
@pytest.mark.parametrize("request_kind", REQUESTS)
def test_every_answer_has_its_error_its_words_and_a_way_out(request_kind: str) -> None:
    wrong: list[str] = []
    for status, body, error in ends_of(request_kind):
        expected = meaning(request_kind, status, body)
        if expected is None:
            continue
        if error is None or type(error) is not expected:
            wrong.append(f"{status} {body}: {error!r} instead of {expected.__name__}")
            continue
        message = describe(error)
        if not all((message.title, message.text, message.way_out)):
            wrong.append(f"{status} {body}: no words")

    assert not wrong, "\n".join(wrong[:40])
