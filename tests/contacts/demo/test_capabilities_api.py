"""What a full server can do beyond the four operations, over HTTP."""

from base64 import urlsafe_b64decode
from typing import Any

import httpx
import pytest

from contacts.demo.options import Capabilities, Unknown
from tests.conftest import PbxFactory
from tests.contacts.demo.conftest import SignedIn
from tests.pbx import Pbx

CONTACTS = "/user/contacts"
SYNC_TOKENS = f"{CONTACTS}/sync_tokens"


def listed(client: httpx.Client) -> list[dict[str, Any]]:
    """Return all contacts, page by page."""
    items: list[dict[str, Any]] = []
    while page := client.get(CONTACTS, params={"skip": len(items)}).json()["items"]:
        items += page
    return items


def added(client: httpx.Client, name: str = "New") -> str:
    return str(client.post(CONTACTS, json={"name": name}).json()["id"])


def ask(client: httpx.Client, contact_id: str, operation: str) -> httpx.Response:
    return client.post(f"{CONTACTS}/{contact_id}/{operation}")


def sync_token(client: httpx.Client) -> str:
    return str(client.post(SYNC_TOKENS).json()["token"])


def diff(client: httpx.Client, token: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = client.post(f"{SYNC_TOKENS}/{token}/diff").json()["items"]
    return items


def changes(client: httpx.Client, token: str) -> list[tuple[str, str]]:
    return [(item["id"], item["change_type"]) for item in diff(client, token)]


def test_a_deleted_contact_leaves_list_and_count(client: httpx.Client) -> None:
    gone = [added(client)]
    before = listed(client)
    gone += [before[place]["id"] for place in (0, 57, 58, 99, 100)]

    answers = [ask(client, contact_id, "destroy") for contact_id in gone]

    left = [item for item in before if item["id"] not in gone]
    assert {(answer.status_code, answer.content) for answer in answers} == {(204, b"")}
    assert listed(client) == left
    assert client.get(CONTACTS).json()["count"] == len(left)


def test_pages_after_deletions_are_stretches_of_what_is_left(client: httpx.Client) -> None:
    for item in listed(client)[20:60:3]:
        ask(client, item["id"], "destroy")
    left = listed(client)

    for skip, top in [(15, 30), (19, 1), (20, 1), (len(left) - 1, 100), (len(left), 1)]:
        page = client.get(CONTACTS, params={"skip": skip, "top": top}).json()
        assert page == {"count": len(left), "items": left[skip : skip + top]}


@pytest.mark.parametrize("place", [3, -1])
def test_a_deleted_contact_is_not_found_any_more(client: httpx.Client, place: int) -> None:
    added(client)
    gone = listed(client)[place]["id"]
    client.post(f"{CONTACTS}/{gone}", json={"title": "Changed"})
    ask(client, gone, "destroy")

    answers = [
        client.get(f"{CONTACTS}/{gone}"),
        client.post(f"{CONTACTS}/{gone}", json={"name": "Again"}),
        *(ask(client, gone, operation) for operation in ("destroy", "favorite", "unfavorite")),
    ]

    assert [answer.status_code for answer in answers] == [404] * 5
    assert {answer.json()["errors"][0]["code"] for answer in answers} == {"UNKNOWN"}


def test_the_id_of_a_deleted_contact_is_never_given_again(client: httpx.Client) -> None:
    gone = added(client)
    ask(client, gone, "destroy")

    assert added(client) != gone


@pytest.mark.parametrize("place", [4, -1])
def test_a_contact_becomes_a_favorite_and_none_again(client: httpx.Client, place: int) -> None:
    added(client)
    item = listed(client)[place]

    for operation, favorite in [("favorite", True), ("favorite", True), ("unfavorite", False)]:
        answer = ask(client, item["id"], operation)

        assert (answer.status_code, answer.content) == (200, b"")
        assert client.get(f"{CONTACTS}/{item['id']}").json() == item | {"favorite": favorite}


def test_the_last_of_5000000_can_be_deleted(pbx_factory: PbxFactory, signed_in: SignedIn) -> None:
    client = signed_in(pbx_factory(contacts=5_000_000))
    [before, last] = client.get(CONTACTS, params={"skip": 4_999_998}).json()["items"]

    ask(client, last["id"], "destroy")

    page = client.get(CONTACTS, params={"skip": 4_999_998}).json()
    assert page == {"count": 4_999_999, "items": [before]}


def test_without_a_token_nothing_is_deleted(client: httpx.Client, pbx: Pbx) -> None:
    contact_id = added(client)

    answer = httpx.post(f"{pbx.url}/api{CONTACTS}/{contact_id}/destroy", trust_env=False)

    assert answer.status_code == 401
    assert pbx.raw(contact_id)["name"] == "New"


def test_a_sync_token_is_32_bytes_that_end_in_a_dot(client: httpx.Client) -> None:
    answer = client.post(SYNC_TOKENS)

    token = answer.json()["token"]
    assert answer.status_code == 201
    assert answer.json().keys() == {"token"}
    assert len(urlsafe_b64decode(token.replace(".", "="))) == 32
    assert token != sync_token(client)


def test_nothing_has_become_of_anybody_since_just_now(client: httpx.Client) -> None:
    added(client)
    token = sync_token(client)

    answer = client.post(f"{SYNC_TOKENS}/{token}/diff")

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.json().keys() == {"token", "items"}
    assert answer.json()["items"] == []


def test_each_change_since_a_token_is_told(client: httpx.Client) -> None:
    ids = [item["id"] for item in listed(client)[10:14]]
    token = sync_token(client)
    client.post(f"{CONTACTS}/{ids[0]}", json={"title": "Changed"})
    ask(client, ids[1], "destroy")
    ask(client, ids[2], "favorite")
    new = added(client)

    found = changes(client, token)

    assert found == [
        (ids[0], "UPDATED"),
        (ids[1], "DELETED"),
        (ids[2], "UPDATED"),
        (new, "CREATED"),
    ]


def test_a_contact_is_told_once_with_what_became_of_it(client: httpx.Client) -> None:
    old = added(client)
    token = sync_token(client)
    lives = [added(client), added(client), old, listed(client)[9]["id"]]
    for contact_id in lives:
        client.post(f"{CONTACTS}/{contact_id}", json={"title": "Changed"})
        ask(client, contact_id, "unfavorite")
    for contact_id in lives[1:3]:
        ask(client, contact_id, "destroy")

    found = changes(client, token)

    assert found == [(lives[0], "CREATED"), (lives[3], "UPDATED"), (lives[2], "DELETED")]


def test_a_difference_has_all_fields_but_the_sync_type(client: httpx.Client) -> None:
    synced = next(item for item in listed(client) if item["sync_type"])
    token = sync_token(client)
    ask(client, synced["id"], "favorite")

    [item] = diff(client, token)

    expected = synced | {"favorite": True, "change_type": "UPDATED"}
    assert item == {name: value for name, value in expected.items() if name != "sync_type"}


def test_of_a_deleted_contact_only_the_id_is_told(client: httpx.Client) -> None:
    contact_id = added(client, "Somebody")
    token = sync_token(client)
    ask(client, contact_id, "destroy")

    [item] = diff(client, token)

    assert {name: value for name, value in item.items() if value is not None} == {
        "id": contact_id,
        "favorite": False,
        "change_type": "DELETED",
    }


def test_the_token_of_a_difference_goes_on_from_it(client: httpx.Client) -> None:
    token = sync_token(client)
    first = added(client)
    following = client.post(f"{SYNC_TOKENS}/{token}/diff").json()["token"]
    second = added(client)

    assert changes(client, following) == [(second, "CREATED")]
    assert changes(client, token) == [(first, "CREATED"), (second, "CREATED")]


@pytest.mark.parametrize("token", ["x", "A" * 43 + ".", "%00", "é"])
def test_an_unknown_sync_token_is_refused(client: httpx.Client, token: str) -> None:
    answer = client.post(f"{SYNC_TOKENS}/{token}/diff")

    assert answer.status_code == 403
    assert [error["code"] for error in answer.json()["errors"]] == ["UNKNOWN"]


def test_a_forgotten_sync_token_is_refused(client: httpx.Client, pbx: Pbx) -> None:
    token = sync_token(client)

    pbx.forget_sync_tokens()

    assert client.post(f"{SYNC_TOKENS}/{token}/diff").status_code == 403
    assert changes(client, sync_token(client)) == []


def test_sync_tokens_is_no_contact(client: httpx.Client) -> None:
    assert client.get(SYNC_TOKENS).status_code == 404
    assert client.get(f"{SYNC_TOKENS}/x/diff").status_code == 405


CAPABILITIES = ["sync_tokens", "sync_tokens/x/diff", "{id}/destroy", "{id}/favorite"]


def ask_all_of_core(pbx: Pbx, client: httpx.Client) -> list[httpx.Response]:
    contact_id = listed(client)[0]["id"]
    answers = [
        client.post(f"{CONTACTS}/{operation.format(id=contact_id)}") for operation in CAPABILITIES
    ]
    assert "id" in pbx.raw(contact_id)
    return answers


def test_a_core_server_answers_as_for_any_unknown_path(
    pbx_factory: PbxFactory, signed_in: SignedIn
) -> None:
    pbx = pbx_factory(contacts=3, capabilities=Capabilities.CORE)
    client = signed_in(pbx)
    nowhere = client.post("/user/nowhere")

    for answer in ask_all_of_core(pbx, client):
        assert (answer.status_code, answer.json()) == (404, nowhere.json())


@pytest.mark.parametrize(("unknown", "status"), [(Unknown.HTML, 404), (Unknown.PORTAL, 200)])
def test_unknown_paths_can_be_answered_with_a_page(
    pbx_factory: PbxFactory, signed_in: SignedIn, unknown: Unknown, status: int
) -> None:
    pbx = pbx_factory(contacts=3, capabilities=Capabilities.CORE, unknown=unknown)
    client = signed_in(pbx)

    for answer in ask_all_of_core(pbx, client):
        assert answer.status_code == status
        assert answer.headers["content-type"].startswith("text/html")
    assert client.get(f"{CONTACTS}/x").json()["errors"]
