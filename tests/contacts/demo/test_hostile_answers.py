"""Hostile answers, seen by a socket: each arrives as it was ordered."""

import socket
import zlib
from base64 import b64decode

import httpx
import pytest

from tests.hostile import HOSTILE, bomb, raw, redirect
from tests.pbx import Pbx

CONTACTS = "/user/contacts"
DEADLINE_S = 20
ENOUGH = 2**16
LOCATIONS = ["/api/x", "https://other.example:8887/api", "//x", "", "javascript:x", "/ü é"]
BODIES = [name for name, order in HOSTILE.items() if order["kind"] == "body"]
RAW = [name for name, order in HOSTILE.items() if order["kind"] == "raw"]


def received(pbx: Pbx, *, at_most: int | None = None) -> bytes:
    """Ask for a path that needs no token; return what comes, or the beginning of it."""
    url = httpx.URL(pbx.url)
    assert url.port
    with socket.create_connection((url.host, url.port), DEADLINE_S) as connection:
        connection.sendall(b"GET /api/x HTTP/1.1\r\nHost: demo\r\nConnection: close\r\n\r\n")
        content = b""
        while at_most is None or len(content) < at_most:
            piece = connection.recv(ENOUGH)
            if not piece:
                break
            content += piece
    return content


def ordered(name: str) -> bytes:
    order = HOSTILE[name]
    return b64decode(order["body_base64"]) if "body_base64" in order else order["body"].encode()


@pytest.mark.parametrize("name", BODIES)
def test_a_hostile_body_comes_as_it_was_ordered(pbx: Pbx, name: str) -> None:
    pbx.faults(HOSTILE[name])

    head, _, body = received(pbx).partition(b"\r\n\r\n")

    names = [line.partition(b":")[0].lower() for line in head.split(b"\r\n")[1:]]
    assert head.startswith(b"HTTP/1.1 200 ")
    assert (b"content-type" in names) is (name != "no type")
    assert body == ordered(name)


@pytest.mark.parametrize("name", RAW)
def test_a_raw_answer_comes_as_it_was_ordered(pbx: Pbx, name: str) -> None:
    pbx.faults(HOSTILE[name])

    assert received(pbx) == ordered(name)


@pytest.mark.parametrize("name", ["without end", "slow"])
def test_a_body_in_pieces_begins(pbx: Pbx, name: str) -> None:
    pbx.faults(HOSTILE[name])

    assert received(pbx, at_most=20).startswith(b"HTTP/1.1 ")


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_bomb_is_small_until_it_is_unpacked(pbx: Pbx, encoding: str) -> None:
    pbx.faults(bomb(encoding, 3))

    head, _, body = received(pbx).partition(b"\r\n\r\n")

    unpacked = zlib.decompress(body, wbits=47)  # either
    assert f"content-encoding: {encoding}".encode() in head
    assert len(body) < 10_000
    assert unpacked == b" " * 3 * 2**20


@pytest.mark.parametrize(("applied", "growth"), [(True, 1), (False, 0)])
def test_a_raw_answer_with_or_without_the_effect(
    client: httpx.Client, pbx: Pbx, *, applied: bool, growth: int
) -> None:
    before = client.get(CONTACTS).json()["count"]
    pbx.faults(raw(b"HTTP/1.1 201 Created\r\n\r\n{}", applied=applied, method="POST"))

    assert client.post(CONTACTS, json={"name": "New"}).status_code == 201
    assert client.get(CONTACTS).json()["count"] == before + growth


@pytest.mark.parametrize("location", LOCATIONS)
def test_a_client_can_be_sent_anywhere(pbx: Pbx, location: str) -> None:
    pbx.faults(redirect(location))

    head = received(pbx).decode()

    assert head.startswith("HTTP/1.1 302 ")
    assert f"\r\nlocation: {location}\r\n" in head


def test_a_server_goes_on_after_all_of_them(client: httpx.Client, pbx: Pbx) -> None:
    for order in HOSTILE.values():
        pbx.faults(order)
        received(pbx, at_most=1)
    pbx.reset()

    assert client.get(CONTACTS).status_code == 200
    assert pbx.process.last_words.count("\n") == 0  # nothing after the greeting
