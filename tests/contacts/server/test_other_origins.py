"""Whatever a server answers, no other one hears of it: not one byte, let alone a token."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import pytest

from contacts.contact import NO_VALUES, RemoteId
from contacts.errors import OutcomeUnknown, ServerError
from contacts.server import Client, Connection, check_token, refresh, sign_in, sign_out
from contacts.sign_in_wish import Password
from contacts.tokens import Tokens
from tests.loopback import ELSEWHERE, Loopback, answer, listening
from tests.reaching import connected, refuse

TOKENS = Tokens("token-of-this-origin", "refresh-of-this-origin")
VALUES = ("Zoë", *NO_VALUES[1:])
REDIRECTS = (300, 301, 302, 303, 304, 305, 307, 308)


def _client(connection: Connection) -> Client:
    return Client(connection, TOKENS, refuse)


REQUESTS: dict[str, Callable[[Connection], Awaitable[object]]] = {
    "list": lambda connection: _client(connection).list_page(0),
    "retrieve": lambda connection: _client(connection).retrieve(RemoteId("one")),
    "add": lambda connection: _client(connection).add(VALUES),
    "update": lambda connection: _client(connection).update(RemoteId("one"), VALUES),
    "sign in": lambda connection: sign_in(connection, Password("demo", "demo")),
    "check token": lambda connection: check_token(connection, TOKENS.access),
    "refresh": lambda connection: refresh(connection, TOKENS),
    "sign out": lambda connection: sign_out(connection, TOKENS),
}


def targets(second_port: str, second_host: str) -> list[str]:
    """Return addresses that lead to the two others, in all ways of writing them."""
    other, host = (url.removeprefix("http://") for url in (second_port, second_host))
    return [
        f"{second_port}/api/user/contacts",
        f"{second_host}/api/user/contacts",
        f"//{other}/api",
        f"HTTP://demo:demo@{host}/",
        f"https://{other}/",
        f"http://{other}:80:80/",
        f"http:\\\\{host}",
        f"\t{second_port}",
        "http://[",
        "",
    ]


def leading_away(second_port: str, second_host: str) -> list[bytes]:
    """Return answers that try to send the client to the two others."""
    page = f'<meta http-equiv="refresh" content="0;url={second_port}">'.encode()
    body = f'{{"items":[],"count":0,"next":"{second_port}","@odata.nextLink":"{second_host}"}}'
    return [
        *(
            answer(status, page, f"Location: {target}")
            for status in REDIRECTS
            for target in targets(second_port, second_host)
        ),
        answer(200, body.encode(), f"Refresh: 0; url={second_port}", f"Link: <{second_host}>"),
        answer(200, page, f"Content-Location: {second_port}", f'Alt-Svc: h2="{second_host}"'),
        answer(401, page, f'WWW-Authenticate: Bearer realm="{second_port}"'),
        answer(407, page, f"Proxy-Authenticate: Basic realm={second_host}"),
        answer(503, page, "Retry-After: 9999", f"Location: {second_port}"),
    ]


@pytest.fixture
def _no_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("contacts.server.connection.pause_before_retry", lambda *_: None)


@pytest.mark.usefixtures("_no_retries")
@pytest.mark.parametrize("request_of", REQUESTS.values(), ids=REQUESTS)
def test_no_answer_leads_a_request_elsewhere(
    request_of: Callable[[Connection], Awaitable[object]],
) -> None:
    met: list[str] = []

    async def meet(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        met.append(str(writer.get_extra_info("sockname")))
        writer.close()

    async def walk(home: Loopback, other: str, host: str) -> int:
        replies = leading_away(other, host)
        async with connected(home.url) as connection:
            for reply in replies:
                home.reply_with(reply)
                with suppress(ServerError):
                    await request_of(connection)
        return len(replies)

    async def scenario() -> tuple[int, list[bytes]]:
        other = await asyncio.start_server(meet, "127.0.0.1", 0)
        host = await asyncio.start_server(meet, ELSEWHERE, 0)
        urls = [
            f"http://{address}:{server.sockets[0].getsockname()[1]}"
            for server, address in ((other, "127.0.0.1"), (host, ELSEWHERE))
        ]
        async with other, host, listening(answer()) as home:
            return await walk(home, *urls), home.requests

    asked, requests = asyncio.run(scenario())

    assert met == []
    assert len(requests) >= asked


@pytest.mark.parametrize(
    "target", ["javascript:x", "mailto:a@b", "http:x", "http://xn--/", "http://[", "//"]
)
def test_a_redirect_to_nowhere_leaves_it_open_whether_a_contact_was_added(target: str) -> None:
    async def scenario() -> None:
        async with (
            listening(answer(302, b"", f"Location: {target}")) as home,
            connected(home.url) as connection,
        ):
            await _client(connection).add(VALUES)

    with pytest.raises(OutcomeUnknown):
        asyncio.run(scenario())
