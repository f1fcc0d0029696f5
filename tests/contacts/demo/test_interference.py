"""Faults, seen by a client over HTTP."""

import time
from typing import Any

import httpx
import pytest

from contacts.demo.people import person
from tests.conftest import PbxFactory
from tests.contacts.demo.conftest import SignedIn
from tests.pbx import Pbx

CONTACTS = "/user/contacts"
NEW = {"name": "Nobody"}
CUT = (httpx.RemoteProtocolError, httpx.ReadError)


def count(client: httpx.Client) -> int:
    return int(client.get(CONTACTS, params={"top": 1}).json()["count"])


@pytest.mark.parametrize(("applied", "growth"), [(True, 1), (False, 0)])
def test_another_status_with_or_without_the_effect(
    client: httpx.Client, pbx: Pbx, *, applied: bool, growth: int
) -> None:
    before = count(client)
    headers = {"Retry-After": "7"}
    order = {"kind": "status", "status": 503, "applied": applied, "headers": headers}
    pbx.faults(order | {"method": "POST", "times": 1})

    answer = client.post(CONTACTS, json=NEW)

    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "7"
    assert answer.json()["errors"][0]["code"] == "UNKNOWN"
    assert count(client) == before + growth
    assert client.post(CONTACTS, json=NEW).status_code == 201


@pytest.mark.parametrize(("applied", "growth"), [(True, 1), (False, 0)])
def test_a_cut_before_the_answer(
    client: httpx.Client, pbx: Pbx, *, applied: bool, growth: int
) -> None:
    before = count(client)
    pbx.faults({"kind": "cut", "applied": applied, "method": "POST"})

    with pytest.raises(CUT):
        client.post(CONTACTS, json=NEW)

    assert count(client) == before + growth
    assert pbx.counts()["answers"].keys() == {"200"}


def test_a_cut_in_the_middle_of_a_page(client: httpx.Client, pbx: Pbx) -> None:
    whole = client.get(CONTACTS).content
    pbx.faults({"kind": "cut_body"})
    received: list[bytes] = []

    with client.stream("GET", CONTACTS) as answer, pytest.raises(CUT):
        received.extend(answer.iter_raw())

    assert answer.headers["content-length"] == str(len(whole))
    assert b"".join(received) == whole[: len(whole) // 2]


def test_a_cut_in_the_middle_of_an_answer_without_body(client: httpx.Client, pbx: Pbx) -> None:
    contact_id = client.post(CONTACTS, json=NEW).json()["id"]
    pbx.faults({"kind": "cut_body", "method": "POST"})

    with pytest.raises(CUT):
        client.post(f"{CONTACTS}/{contact_id}", json={"title": "Done"})

    assert pbx.raw(contact_id)["title"] == "Done"


def test_a_cut_in_the_middle_of_a_deletion(client: httpx.Client, pbx: Pbx) -> None:
    contact_id = client.post(CONTACTS, json=NEW).json()["id"]
    pbx.faults({"kind": "cut_body", "method": "POST"})

    with pytest.raises(CUT):
        client.post(f"{CONTACTS}/{contact_id}/destroy")

    assert client.get(f"{CONTACTS}/{contact_id}").status_code == 404


@pytest.mark.parametrize(("applied", "growth"), [(True, 1), (False, 0)])
def test_no_answer_at_all(client: httpx.Client, pbx: Pbx, *, applied: bool, growth: int) -> None:
    before = count(client)
    pbx.faults({"kind": "never", "applied": applied, "method": "POST"})

    with pytest.raises(httpx.ReadTimeout):
        client.post(CONTACTS, json=NEW, timeout=0.2)

    assert count(client) == before + growth


@pytest.mark.parametrize(
    "body", [{"body": "<html>Sign in"}, {"body_base64": "PGh0bWw+U2lnbiBpbg=="}]
)
def test_another_body_instead_of_the_answer(
    client: httpx.Client, pbx: Pbx, body: dict[str, str]
) -> None:
    before = count(client)
    pbx.faults({"kind": "body", "content_type": "text/html", "method": "POST"} | body)

    answer = client.post(CONTACTS, json=NEW)

    assert (answer.status_code, answer.text) == (200, "<html>Sign in")
    assert answer.headers["content-type"] == "text/html"
    assert count(client) == before + 1


def test_bytes_that_are_no_text_can_be_sent(client: httpx.Client, pbx: Pbx) -> None:
    pbx.faults({"kind": "body", "status": 201, "body_base64": "/wD+"})

    answer = client.get(CONTACTS)

    assert (answer.status_code, answer.content) == (201, b"\xff\x00\xfe")


def test_an_answer_can_be_late(client: httpx.Client, pbx: Pbx) -> None:
    pbx.faults({"kind": "latency", "seconds": 0.3}, {"kind": "status", "status": 500})
    begin = time.monotonic()

    answer = client.get(CONTACTS)

    assert answer.status_code == 500
    assert time.monotonic() - begin >= 0.3


def test_a_late_request_is_done_though_the_client_has_left(
    client: httpx.Client, pbx: Pbx, signed_in: SignedIn
) -> None:
    before, other = count(client), signed_in(pbx)
    pbx.faults({"kind": "latency", "seconds": 0.3, "method": "POST"})

    with pytest.raises(httpx.ReadTimeout):
        client.post(CONTACTS, json=NEW, timeout=0.05)
    other.post(CONTACTS, json=NEW)  # begins later, and waits as long

    assert count(client) == before + 2


def test_a_path_is_matched_decoded(client: httpx.Client, pbx: Pbx) -> None:
    contact_id = client.get(CONTACTS, params={"top": 1}).json()["items"][0]["id"]
    encoded = "".join(f"%{ord(letter):02X}" for letter in contact_id)
    pbx.faults({"kind": "status", "status": 418, "path": f"/user/contacts/{contact_id}"})

    assert client.get(f"{CONTACTS}/{encoded}").status_code == 418
    assert client.get(CONTACTS).status_code == 200


def test_signing_in_can_fail_too(pbx: Pbx) -> None:
    pbx.faults({"kind": "status", "status": 502, "path": "/auth/sign_in", "times": 1})

    with pytest.raises(httpx.HTTPStatusError, match="502"):
        pbx.sign_in()
    assert pbx.sign_in()["access_token"]


def test_a_reset_clears_all_faults(client: httpx.Client, pbx: Pbx) -> None:
    pbx.faults({"kind": "status", "status": 500})

    pbx.reset()

    assert client.get(CONTACTS).status_code == 200


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(("applied", "growth"), [(True, 1), (False, 0)])
def test_a_redirect_has_any_status_with_or_without_the_effect(
    client: httpx.Client, pbx: Pbx, status: int, *, applied: bool, growth: int
) -> None:
    before = count(client)
    order = {"kind": "redirect", "location": "/", "status": status, "applied": applied}
    pbx.faults(order | {"method": "POST"})

    assert client.post(CONTACTS, json=NEW).status_code == status
    assert count(client) == before + growth


def test_a_body_can_come_byte_by_byte(client: httpx.Client, pbx: Pbx) -> None:
    whole = client.get(CONTACTS, params={"top": 1})
    pbx.faults({"kind": "drip", "seconds": 0.0001})

    with client.stream("GET", CONTACTS, params={"top": 1}) as answer:
        pieces = list(answer.iter_raw())

    assert answer.headers["content-length"] == whole.headers["content-length"]
    assert b"".join(pieces) == whole.content
    assert len(pieces) > 20
    assert client.get(CONTACTS, params={"top": 1}).content == whole.content  # same connection


def test_what_drips_was_done(client: httpx.Client, pbx: Pbx) -> None:
    before = count(client)
    pbx.faults({"kind": "drip", "seconds": 600, "method": "POST"})

    with pytest.raises(httpx.ReadTimeout):
        client.post(CONTACTS, json=NEW, timeout=0.2)

    assert count(client) == before + 1


def test_an_answer_can_have_no_end(client: httpx.Client, pbx: Pbx) -> None:
    before = count(client)
    order = {"kind": "endless", "body": "[1,", "rate": 100_000_000}
    pbx.faults(order | {"method": "POST", "status": 201})
    received = b""

    with client.stream("POST", CONTACTS, json=NEW) as answer:
        for piece in answer.iter_raw():
            received += piece
            if len(received) > 10_000_000:
                break

    assert (answer.status_code, answer.headers["transfer-encoding"]) == (201, "chunked")
    assert received.startswith(b"[1,[1,[1,")
    assert count(client) == before


ENDINGS = [
    {"kind": "never"},
    {"kind": "latency", "seconds": 600},
    {"kind": "drip", "seconds": 600},
    {"kind": "endless", "rate": 1},
]


@pytest.mark.parametrize("order", ENDINGS)
def test_the_end_waits_for_no_fault(pbx_factory: PbxFactory, order: dict[str, Any]) -> None:
    pbx = pbx_factory(contacts=1)
    pbx.faults(order)
    with pytest.raises(httpx.ReadTimeout):
        httpx.get(f"{pbx.url}/api/user/contacts", timeout=0.1, trust_env=False)

    begin = time.monotonic()
    pbx.close()

    assert time.monotonic() - begin < 4
    assert pbx.process.last_words.count("\n") == 0  # nothing after the greeting


def test_faults_do_not_change_the_people(client: httpx.Client, pbx: Pbx) -> None:
    pbx.faults({"kind": "cut", "times": 1})
    with pytest.raises(CUT):
        client.get(CONTACTS)

    assert client.get(CONTACTS).json()["items"][3]["name"] == person(1, 3)["name"]
