"""The edge, for contacts: whatever comes in, checked values; what goes out, as it came."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contacts.contact import BY_WIRE, FIELDS, NAME, NO_VALUES, Contact, RemoteId
from contacts.demo.options import Blank
from contacts.demo.population import Population
from contacts.demo.rendering import Rendering
from contacts.errors import NotThisApi
from contacts.server import wire
from tests import strategies

ID = "NzAwNTUxOTA5NzczMTQ4MTYw"
REAL_ITEMS = Population(1, 30, Rendering(Blank.NULL)).rendered(0, 30)
REAL_PAGE = b'{"count":30,"items":[%b]}' % b",".join(REAL_ITEMS)
Decode = Callable[[bytes], object]
DECODERS: list[Decode] = [
    wire.decode_page,
    wire.decode_contact,
    wire.decode_created,
    lambda body: wire.decode_tokens(body, 0.0),
]
HOSTILE = [
    b"",
    b"null",
    b"[]",
    b"{}",
    b"<!DOCTYPE html><title>Sign in</title>",
    b"[" * 100_000,
    b'{"items":' * 100_000,
    b'{"count":0,"items":[],"more":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    b'{"count":1e999,"items":[]}',
    b'{"count":' + b"9" * 10_000 + b',"items":[]}',
    b'{"count":1,"items":[{"id":"\\ud800"}]}',
    b'{"id":"\\u0000"}',
    b'{"id":"1","name":"\xff"}',
    b'\xff\xfe{"id":"1"}',
    '{"id":"1"}'.encode("utf-16"),
    b'{"access_token":"\\n"}',
]
changed_pages = st.builds(
    lambda start, end, put: REAL_PAGE[:start] + put + REAL_PAGE[end:],
    st.integers(0, len(REAL_PAGE)),
    st.integers(0, len(REAL_PAGE)),
    st.binary(max_size=3) | st.sampled_from([b'"', b"\\ud800", b"}", b"]", b",", b"null"]),
)


def page_of(*items: object, count: int = 7) -> wire.Page:
    return wire.decode_page(json.dumps({"count": count, "items": items}).encode())


def item_with(**members: object) -> dict[str, object]:
    return {"id": ID, "name": "Zoë"} | members


def assert_usable(contact: Contact) -> None:
    assert contact.remote_id.isprintable()
    assert len(contact.values) == len(FIELDS)
    assert all(isinstance(text, str) for text in (*contact.values, contact.sync_type))
    assert isinstance(contact.favorite, bool)


def assert_answer_or_none(decode: Decode, body: bytes) -> None:
    try:
        answer = decode(body)
    except NotThisApi:
        return
    if isinstance(answer, Contact):
        assert_usable(answer)
    if isinstance(answer, wire.Page):
        assert 0 <= answer.count <= wire.MAX_COUNT
        for contact in filter(None, answer.items):
            assert_usable(contact)


@pytest.mark.parametrize("decode", DECODERS)
@pytest.mark.parametrize("body", HOSTILE, ids=lambda body: repr(body[:40]))
def test_a_hostile_answer_is_not_this_api(decode: Decode, body: bytes) -> None:
    assert_answer_or_none(decode, body)


@pytest.mark.parametrize("decode", DECODERS)
@given(body=st.binary() | strategies.json_bodies)
def test_any_answer_is_usable_or_not_this_api(decode: Decode, body: bytes) -> None:
    assert_answer_or_none(decode, body)


@given(changed_pages)
def test_a_damaged_page_is_usable_or_not_this_api(body: bytes) -> None:
    assert_answer_or_none(wire.decode_page, body)


@given(st.integers(0, len(REAL_PAGE) - 1))
def test_a_page_that_was_cut_is_not_this_api(length: int) -> None:
    with pytest.raises(NotThisApi):
        wire.decode_page(REAL_PAGE[:length])


def test_a_real_page_is_read_whole() -> None:
    page = wire.decode_page(REAL_PAGE)

    assert page.count == len(page.items) == 30
    assert page.items == tuple(map(wire.decode_contact, REAL_ITEMS))
    assert all(contact and contact.value(NAME) for contact in page.items)


@given(strategies.contacts)
@example(Contact(RemoteId(ID), ("\ud83d\x00", *NO_VALUES[1:])))
def test_all_values_come_back_as_they_were_sent(contact: Contact) -> None:
    sent = json.loads(wire.encode_values(contact.values))
    body = json.dumps(sent | {"id": contact.remote_id}).encode()

    assert wire.decode_contact(body).values == contact.values
    assert wire.decode_page(b'{"count":1,"items":[%b]}' % body).items[0] is not None


@given(strategies.values)
def test_what_is_sent_is_ascii_and_all_fifteen_fields(values: tuple[str, ...]) -> None:
    body = wire.encode_values(values)

    assert body.isascii()
    assert {*json.loads(body), "name"} == set(BY_WIRE)


def test_a_cleared_field_is_sent_as_empty_text() -> None:
    sent = json.loads(wire.encode_values(("Zoë", *NO_VALUES[1:])))

    assert sent == dict.fromkeys(BY_WIRE, "") | {"name": "Zoë"}


def test_an_empty_name_is_left_out() -> None:
    assert "name" not in json.loads(wire.encode_values(NO_VALUES))


@given(strategies.contacts, st.lists(strategies.fields))
def test_null_absent_and_empty_mean_no_value(contact: Contact, blank: list[Any]) -> None:
    texts = {field.wire: contact.value(field) for field in FIELDS} | {"id": contact.remote_id}
    names = [field.wire for field in blank]
    empty = texts | dict.fromkeys(names, "")
    null = texts | dict.fromkeys(names)
    absent = {name: text for name, text in texts.items() if name not in names}

    read = [wire.decode_contact(json.dumps(each).encode()) for each in (empty, null, absent)]

    assert read[0] == read[1] == read[2]


def test_favorite_and_sync_type_may_be_missing() -> None:
    plain, told = page_of(
        {"id": "1"}, {"id": "2", "sync_type": "Microsoft 365", "favorite": True}
    ).items

    assert plain == Contact(RemoteId("1"), NO_VALUES)
    assert told == Contact(RemoteId("2"), NO_VALUES, "Microsoft 365", favorite=True)


def test_unknown_members_are_passed_over() -> None:
    body = b'{"version":[1],"count":1,"items":[{"id":"1","pager":{"a":[]}}]}'

    assert wire.decode_page(body) == wire.Page(1, (Contact(RemoteId("1"), NO_VALUES),))


@pytest.mark.parametrize(
    "bad",
    [
        None,
        7,
        [],
        "text",
        {},
        {"id": None},
        {"id": 7},
        {"id": ""},
        {"id": "."},
        {"id": ".."},
        {"id": "\n"},
        {"id": "\ud800"},
        {"id": "x" * 1025},
        item_with(name=7),
        item_with(favorite="yes"),
        item_with(favorite=1),
        item_with(sync_type=[]),
        item_with(notes={"text": ""}),
    ],
    ids=lambda bad: repr(bad)[:40],
)
def test_a_bad_contact_is_set_aside_alone(bad: object) -> None:
    good = item_with(id="1")

    for beside in (good, item_with(id="1", name="\ud800")):
        before, aside, after = page_of(beside, bad, item_with(id="2")).items

        assert before is not None
        assert aside is None
        assert after is not None


def test_bytes_that_are_no_text_spoil_one_contact_alone() -> None:
    body = b'{"count":2,"items":[{"id":"1","name":"\xff"},{"id":"2","name":"Zo\xc3\xab"}]}'

    spoilt, good = wire.decode_page(body).items

    assert spoilt is None
    assert good is not None
    assert good.value(NAME) == "Zoë"


def test_a_repeated_id_is_set_aside() -> None:
    first, again, other = page_of(item_with(), item_with(name="Zoe"), item_with(id="2")).items

    assert first is not None
    assert again is None
    assert other is not None


def test_a_page_without_contacts_is_one() -> None:
    assert page_of(count=0) == wire.Page(0, ())


@pytest.mark.parametrize("count", [0, 1, 2**31 - 1])
def test_a_count_may_be_what_a_table_can_have(count: int) -> None:
    assert page_of(count=count).count == count
    assert page_of(item_with(name="\ud800"), count=count).count == count


@pytest.mark.parametrize("count", ["-1", "2147483648", "1.5", '"7"', "true", "null", "[]"])
@pytest.mark.parametrize("items", [b"[]", b'[{"id":"1","name":"\\ud800"}]'], ids=["none", "one"])
def test_another_count_is_not_this_api(count: str, items: bytes) -> None:
    with pytest.raises(NotThisApi):
        wire.decode_page(b'{"count":%b,"items":%b}' % (count.encode(), items))


@pytest.mark.parametrize("body", [b'{"count":1}', b'{"items":[]}', b'{"count":1,"items":{}}'])
def test_a_page_without_its_members_is_not_this_api(body: bytes) -> None:
    with pytest.raises(NotThisApi):
        wire.decode_page(body)
