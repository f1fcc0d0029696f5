"""What tests can ask a demo PBX about itself."""

import httpx
import pytest

from tests.conftest import PbxFactory
from tests.pbx import Pbx

CONTACTS = "/user/contacts"


def test_requests_and_answers_are_counted(client: httpx.Client, pbx: Pbx) -> None:
    contact_id = client.get(CONTACTS, params={"top": 1}).json()["items"][0]["id"]
    client.get(f"{CONTACTS}/{contact_id}")
    client.post(f"{CONTACTS}/{contact_id}", json={"title": 7})
    client.get(CONTACTS, params={"top": 0})

    assert pbx.counts() == {
        "requests": {
            "GET /user/contacts": 2,
            "GET /user/contacts/{id}": 1,
            "POST /user/contacts/{id}": 1,
        },
        "answers": {"200": 2, "400": 2},
    }


def test_every_operation_on_contacts_is_counted_under_its_name(
    client: httpx.Client, pbx: Pbx
) -> None:
    operations = ["sync_tokens", "sync_tokens/x/diff", "x/destroy", "y/favorite", "y/unfavorite"]
    for operation in [*operations, "sync_tokens_of_mine"]:
        client.post(f"{CONTACTS}/{operation}")

    assert pbx.counts()["requests"] == {
        "POST /user/contacts/sync_tokens": 1,
        "POST /user/contacts/sync_tokens/{token}/diff": 1,
        "POST /user/contacts/{id}/destroy": 1,
        "POST /user/contacts/{id}/favorite": 1,
        "POST /user/contacts/{id}/unfavorite": 1,
        "POST /user/contacts/{id}": 1,
    }


def test_requests_are_shown_as_they_came(client: httpx.Client, pbx: Pbx) -> None:
    client.post(CONTACTS, params={"a": "b c"}, json={"name": "Ünal"}, headers={"X-Mark": "1"})

    [request] = pbx.requests()

    assert (request["method"], request["path"]) == ("POST", "/api/user/contacts")
    assert request["query"] == "a=b+c"
    assert request["headers"]["x-mark"] == "1"
    assert request["headers"]["authorization"].startswith("Bearer ")
    assert request["body"] == '{"name":"Ünal"}'


def test_a_reset_forgets_counts_and_requests(client: httpx.Client, pbx: Pbx) -> None:
    client.get(CONTACTS)

    pbx.reset()

    assert pbx.counts() == {"requests": {}, "answers": {}}
    assert pbx.requests() == []


def test_a_contact_can_be_seen_without_a_token(client: httpx.Client, pbx: Pbx) -> None:
    item = client.get(CONTACTS, params={"skip": 1, "top": 1}).json()["items"][0]

    filled = {name: value for name, value in item.items() if value is not None}
    assert pbx.raw(item["id"]) == filled


def test_an_unknown_contact_is_not_found(pbx: Pbx) -> None:
    with pytest.raises(httpx.HTTPStatusError, match="404"):
        pbx.raw("x")


@pytest.mark.parametrize("body", [[{"kind": "flood"}], [7], 7, None, {"kind": "cut"}])
def test_what_is_no_fault_is_refused(pbx: Pbx, body: object) -> None:
    answer = httpx.post(f"{pbx.url}/demo/faults", json=body, trust_env=False)

    assert answer.status_code == 400


def test_without_controls_there_is_nothing_to_ask(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=1, test_controls=False)

    for path in ("counts", "requests", "contacts/x"):
        assert httpx.get(f"{pbx.url}/demo/{path}", trust_env=False).status_code == 404
    assert httpx.post(f"{pbx.url}/demo/reset", trust_env=False).status_code == 404
