"""The four operations on contacts, over HTTP."""

from base64 import b64decode
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from contacts.demo.options import Blank
from contacts.demo.people import person
from contacts.demo.schema import FIELDS
from tests.conftest import PbxFactory
from tests.contacts.demo.conftest import SignedIn
from tests.pbx import Pbx

CONTACTS = "/user/contacts"
ALL_MEMBERS = ["id", *(field.name for field in FIELDS), "sync_type", "favorite"]


def codes(answer: httpx.Response) -> list[str]:
    return [error["code"] for error in answer.json()["errors"]]


def first_id(client: httpx.Client) -> str:
    return str(client.get(CONTACTS, params={"top": 1}).json()["items"][0]["id"])


def unfilled(contact: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in contact.items() if value is not None}


def test_a_page_holds_contacts_and_the_count_of_all(client: httpx.Client) -> None:
    answer = client.get(CONTACTS)

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["count"] >= 300
    assert len(answer.json()["items"]) == 100


def test_a_contact_has_all_members_of_the_description(client: httpx.Client) -> None:
    [item] = client.get(CONTACTS, params={"top": 1}).json()["items"]

    assert list(item) == ALL_MEMBERS
    assert b64decode(item["id"]).isdigit()


def test_the_people_are_those_of_the_seed(client: httpx.Client) -> None:
    items = client.get(CONTACTS, params={"skip": 150, "top": 100}).json()["items"]

    for index, item in enumerate(items, start=150):
        assert unfilled(item) == {"id": item["id"], **person(1, index)}


@pytest.mark.parametrize(("skip", "top"), [(0, 1), (37, 100), (99, 2), (199, 100), (250, 50)])
def test_any_page_is_the_same_stretch_of_the_whole_list(
    client: httpx.Client, skip: int, top: int
) -> None:
    pages = [client.get(CONTACTS, params={"skip": start}) for start in (0, 100, 200)]
    everything = [item for page in pages for item in page.json()["items"]]

    items = client.get(CONTACTS, params={"skip": skip, "top": top}).json()["items"]

    assert items == everything[skip : skip + top]


@pytest.mark.parametrize("skip", [100_000, 2**31 - 1])
def test_beyond_the_end_there_is_an_empty_page(client: httpx.Client, skip: int) -> None:
    answer = client.get(CONTACTS, params={"skip": skip})

    assert answer.json()["items"] == []
    assert answer.json()["count"] >= 300


@pytest.mark.parametrize("query", ["top=0", "top=101", "top=x", "top=", "skip=-1", "skip=1.5"])
def test_a_page_out_of_range_is_refused(client: httpx.Client, query: str) -> None:
    answer = client.get(f"{CONTACTS}?{query}")

    assert answer.status_code == 400
    assert codes(answer) == ["VALIDATE_FAILED"]
    assert answer.json()["errors"][0]["detail"]["field"] == query.partition("=")[0]


def test_a_contact_is_retrieved_as_it_is_listed(client: httpx.Client) -> None:
    for item in client.get(CONTACTS, params={"skip": 95, "top": 5}).json()["items"]:
        assert client.get(f"{CONTACTS}/{item['id']}").json() == item


def test_an_id_may_be_percent_encoded(client: httpx.Client) -> None:
    contact_id = first_id(client)
    encoded = "".join(f"%{ord(letter):02x}" for letter in contact_id)

    assert client.get(f"{CONTACTS}/{encoded}").json()["id"] == contact_id


@pytest.mark.parametrize("contact_id", ["x", "NzAwNTUxOTA5NzczMTQ4MTYw", "%00", "é", "OTAw" * 6])
def test_an_unknown_contact_is_not_found(client: httpx.Client, contact_id: str) -> None:
    for answer in (
        client.get(f"{CONTACTS}/{quote(contact_id)}"),
        client.post(f"{CONTACTS}/{quote(contact_id)}", json={"name": 7}),
    ):
        assert answer.status_code == 404
        assert codes(answer) == ["UNKNOWN"]


def test_a_contact_after_the_last_is_not_found(
    pbx_factory: PbxFactory, client: httpx.Client, signed_in: SignedIn
) -> None:
    small = pbx_factory(contacts=3)
    fourth = client.get(CONTACTS, params={"skip": 3, "top": 1}).json()["items"][0]["id"]

    assert signed_in(small).get(f"{CONTACTS}/{fourth}").status_code == 404


def test_an_added_contact_is_the_last_of_the_list(client: httpx.Client) -> None:
    fields = {field.name: f"{field.name} ü 😀" for field in FIELDS}
    before = client.get(CONTACTS).json()["count"]

    added = client.post(CONTACTS, json=fields)

    page = client.get(CONTACTS, params={"skip": before}).json()
    expected = {**added.json(), **fields, "sync_type": None, "favorite": False}
    assert added.status_code == 201
    assert page == {"count": before + 1, "items": [expected]}
    assert client.get(f"{CONTACTS}/{added.json()['id']}").json() == expected


def test_each_addition_has_an_id_of_its_own(client: httpx.Client) -> None:
    ids = {client.post(CONTACTS, json={"name": "Twin"}).json()["id"] for _ in range(20)}

    assert len(ids) == 20


def test_a_page_can_reach_from_generated_to_added_contacts(client: httpx.Client) -> None:
    client.post(CONTACTS, json={"name": "Behind"})

    items = client.get(CONTACTS, params={"skip": 299, "top": 2}).json()["items"]

    assert [len(items), unfilled(items[0])["favorite"]] == [2, person(1, 299)["favorite"]]


def test_an_addition_may_be_empty(client: httpx.Client, pbx: Pbx) -> None:
    contact_id = client.post(CONTACTS, json={}).json()["id"]

    assert pbx.raw(contact_id) == {"id": contact_id, "favorite": False}


def test_an_update_keeps_the_fields_that_it_leaves_out(client: httpx.Client) -> None:
    item = client.get(CONTACTS, params={"skip": 5, "top": 1}).json()["items"][0]

    answer = client.post(f"{CONTACTS}/{item['id']}", json={"title": "New", "notes": ""})

    changed = {**item, "title": "New", "notes": None}
    assert (answer.status_code, answer.content) == (200, b"")
    assert "content-type" not in answer.headers
    assert client.get(f"{CONTACTS}/{item['id']}").json() == changed
    assert client.get(CONTACTS, params={"skip": 5, "top": 1}).json()["items"] == [changed]


def test_an_added_contact_can_be_updated(client: httpx.Client, pbx: Pbx) -> None:
    contact_id = client.post(CONTACTS, json={"name": "Before", "email": "a@example.com"}).json()[
        "id"
    ]

    client.post(f"{CONTACTS}/{contact_id}", json={"name": "After"})

    assert pbx.raw(contact_id) == {
        "id": contact_id,
        "name": "After",
        "email": "a@example.com",
        "favorite": False,
    }


def test_an_update_can_clear_the_fields_that_it_leaves_out(
    pbx_factory: PbxFactory, signed_in: SignedIn
) -> None:
    pbx = pbx_factory(contacts=300, update="replace")
    client = signed_in(pbx)
    synced = next(index for index in range(300) if "sync_type" in person(1, index))
    item = client.get(CONTACTS, params={"skip": synced, "top": 1}).json()["items"][0]

    client.post(f"{CONTACTS}/{item['id']}", json={"name": "Alone"})

    kept = {name: item[name] for name in ("id", "sync_type", "favorite")}
    assert pbx.raw(item["id"]) == {**kept, "name": "Alone"}


def test_every_problem_of_a_body_is_named_and_nothing_is_done(client: httpx.Client) -> None:
    contact_id = first_id(client)
    before = client.get(CONTACTS).json()
    bad = {"name": "", "mobile_phone": "1" * 129, "favorite": True, "title": "fine"}

    for path in (CONTACTS, f"{CONTACTS}/{contact_id}"):
        answer = client.post(path, json=bad)

        details = [error["detail"] for error in answer.json()["errors"]]
        assert answer.status_code == 400
        assert codes(answer) == ["VALIDATE_FAILED"] * 3
        assert {"field": "mobile_phone", "limit": 128} in details
    assert client.get(CONTACTS).json() == before


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff"])
def test_a_body_that_is_no_json_object_is_refused(client: httpx.Client, body: bytes) -> None:
    answer = client.post(CONTACTS, content=body, headers={"Content-Type": "application/json"})

    assert answer.status_code == 400
    assert codes(answer) == ["UNKNOWN"]


@pytest.mark.parametrize("media_type", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_a_body_of_another_type_is_refused(client: httpx.Client, media_type: str) -> None:
    answer = client.post(CONTACTS, content=b"{}", headers={"Content-Type": media_type})

    assert answer.status_code == 415
    assert codes(answer) == ["UNKNOWN"]


def test_a_charset_behind_the_type_is_accepted(client: httpx.Client) -> None:
    media_type = {"Content-Type": "Application/JSON; charset=utf-8"}

    assert client.post(CONTACTS, content=b"{}", headers=media_type).status_code == 201


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/user/nothing", 404),
        ("POST", "/user/contacts/x/destroy", 404),
        ("GET", "/user/contacts/", 404),
        ("GET", "/nothing", 404),
        ("DELETE", "/user/contacts/x", 405),
    ],
)
def test_what_is_no_operation_is_refused(
    client: httpx.Client, method: str, path: str, status: int
) -> None:
    answer = client.request(method, path)

    assert answer.status_code == status
    assert codes(answer) == ["UNKNOWN"]


@pytest.mark.parametrize("blank", [Blank.ABSENT, Blank.EMPTY])
def test_blank_fields_are_sent_as_wished(
    pbx_factory: PbxFactory, signed_in: SignedIn, blank: Blank
) -> None:
    pbx = pbx_factory(contacts=100, blank=blank)
    client = signed_in(pbx)
    added = client.post(CONTACTS, json={"name": "New", "email": ""}).json()["id"]
    client.post(f"{CONTACTS}/{first_id(client)}", json={"email": ""})

    items = client.get(CONTACTS).json()["items"] + [client.get(f"{CONTACTS}/{added}").json()]

    for item in items:
        filled = pbx.raw(item["id"])
        missing = {name: "" for name in ALL_MEMBERS if name not in filled}
        assert item == (filled if blank is Blank.ABSENT else {**missing, **filled})
    assert "email" not in pbx.raw(first_id(client))


def test_another_seed_has_other_people_under_other_ids(
    pbx_factory: PbxFactory, client: httpx.Client, signed_in: SignedIn
) -> None:
    others = signed_in(pbx_factory(contacts=100, seed=2)).get(CONTACTS).json()["items"]
    items = client.get(CONTACTS).json()["items"]

    assert not {item["id"] for item in items} & {other["id"] for other in others}
    assert items[50]["name"] != others[50]["name"]


def test_100000_contacts_are_served(pbx_factory: PbxFactory, signed_in: SignedIn) -> None:
    client = signed_in(pbx_factory(contacts=100_000))
    ids = set()

    for skip in range(0, 100_000, 10_000):
        page = client.get(CONTACTS, params={"skip": skip}).json()
        assert page["count"] == 100_000
        ids |= {item["id"] for item in page["items"]}

    assert len(ids) == 1000
    assert client.get(f"{CONTACTS}/{max(ids)}").status_code == 200


def test_5000000_contacts_have_an_end(pbx_factory: PbxFactory, signed_in: SignedIn) -> None:
    client = signed_in(pbx_factory(contacts=5_000_000))

    page = client.get(CONTACTS, params={"skip": 4_999_990}).json()

    assert page["count"] == 5_000_000
    assert len(page["items"]) == 10


def test_no_contacts_at_all_is_an_empty_list(pbx_factory: PbxFactory, signed_in: SignedIn) -> None:
    client = signed_in(pbx_factory(contacts=0))

    assert client.get(CONTACTS).json() == {"count": 0, "items": []}
