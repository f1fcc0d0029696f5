"""The four operations against the demo PBX: every answer and every error."""

import asyncio
import json
from typing import Any

import pytest
from hypothesis import given, settings

from contacts import errors
from contacts.contact import FIELDS, NAME, NO_VALUES, Contact, RemoteId
from contacts.errors import (
    AnswerCutOff,
    AnswerTimedOut,
    FieldsRefused,
    Gone,
    NotThisApi,
    OutcomeUnknown,
    Reason,
    Refused,
    ServerError,
    ServerTrouble,
    SignInNeeded,
    Throttled,
)
from contacts.server import PAGE_SIZE, Client, Renew
from contacts.tokens import Tokens
from tests import strategies
from tests.conftest import PbxFactory
from tests.contacts.server.operations import (
    ANY,
    CONTACT,
    HTML,
    LIST,
    READINGS,
    WRITINGS,
    ZOE,
    Work,
    each_operation,
    each_reading,
    first_error,
)
from tests.loopback import Loopback, answer, listening
from tests.pbx import Pbx
from tests.reaching import ask, client_at, failure_of


def some_contact(pbx: Pbx) -> Contact:
    contact = ask(pbx, lambda client: client.list_page(0, 1)).items[0]
    assert contact is not None
    return contact


def test_pages_together_are_the_list(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=230)

    async def all_pages(client: Client) -> list[Contact | None]:
        pages = [await client.list_page(skip) for skip in range(0, 400, PAGE_SIZE)]
        assert {page.count for page in pages} == {230}
        assert [len(page.items) for page in pages] == [100, 100, 30, 0]
        return [contact for page in pages for contact in page.items]

    contacts = ask(pbx, all_pages)

    assert len({contact.remote_id for contact in contacts if contact}) == 230


def test_a_page_begins_where_asked_and_is_no_longer(pbx: Pbx) -> None:
    page = ask(pbx, lambda client: client.list_page(10, 5))
    whole = ask(pbx, lambda client: client.list_page(0))

    assert page.items == whole.items[10:15]


def test_a_contact_reads_as_in_the_list(pbx: Pbx) -> None:
    contact = some_contact(pbx)

    assert ask(pbx, lambda client: client.retrieve(contact.remote_id)) == contact


@settings(deadline=None, max_examples=25)
@given(added=strategies.savable_values, changed=strategies.savable_values)
def test_what_is_added_and_changed_reads_back_the_same(
    shared: Pbx, added: tuple[str, ...], changed: tuple[str, ...]
) -> None:
    shared.reset()

    async def written(client: Client) -> list[tuple[str, ...]]:
        remote_id = await client.add(added)
        first = await client.retrieve(remote_id)
        await client.update(remote_id, changed)
        return [first.values, (await client.retrieve(remote_id)).values]

    assert ask(shared, written) == [added, changed]


@pytest.fixture(scope="module")
def shared(pbx_factory: PbxFactory) -> Pbx:
    """Return a demo PBX for properties, whose examples share it."""
    return pbx_factory(contacts=3)


def test_an_update_clears_what_is_empty(pbx: Pbx) -> None:
    contact = some_contact(pbx)

    ask(pbx, lambda client: client.update(contact.remote_id, ZOE))

    kept = pbx.raw(contact.remote_id)
    assert {name for name in kept if name not in ("id", "favorite", "sync_type")} == {"name"}


@settings(deadline=None, max_examples=60)
@given(remote_id=strategies.remote_ids)
def test_any_id_is_encoded_and_comes_back_right(shared: Pbx, remote_id: str) -> None:
    shared.faults({"kind": "body", "path": CONTACT, "body": json.dumps({"id": remote_id})})

    contact = ask(shared, lambda client: client.retrieve(RemoteId(remote_id)))

    assert contact.remote_id == remote_id
    assert shared.requests()[-1]["path"] == f"/api/user/contacts/{remote_id}"


def test_an_id_stays_one_segment_of_the_path() -> None:
    def target_of(peer: Loopback) -> bytes:
        return peer.requests[0].split()[1]

    async def asked() -> bytes:
        async with (
            listening(answer()) as peer,
            client_at(peer.url) as client,
        ):
            await client.update(RemoteId("../a/b+c=%41?#;& ü"), ZOE)
            return target_of(peer)

    escaped = b"..%2Fa%2Fb%2Bc%3D%2541%3F%23%3B%26%20%C3%BC"
    assert asyncio.run(asked()) == b"/api/user/contacts/" + escaped


REFUSALS: list[tuple[int, type[Refused]]] = [
    (400, FieldsRefused),
    (403, errors.Forbidden),
    (409, errors.Clash),
    (413, FieldsRefused),
    (422, FieldsRefused),
]


@each_operation
@pytest.mark.parametrize(("status", "meaning"), REFUSALS)
def test_a_refusal_is_told_in_the_servers_words(
    pbx: Pbx, work: Work, status: int, meaning: type[Refused]
) -> None:
    failure = first_error(pbx, work, status=status)

    assert type(failure) is meaning
    assert failure.status == status
    assert failure.reasons == (Reason("UNKNOWN", "A test ordered this answer."),)


def test_a_missing_contact_is_gone(pbx: Pbx) -> None:
    for work in (READINGS["retrieve"], WRITINGS["update"]):
        failure = failure_of(pbx, work)

        assert isinstance(failure, Gone)
        assert failure.reasons


@pytest.mark.parametrize("name", ["list", "add"])
def test_a_missing_operation_is_no_missing_contact(pbx: Pbx, name: str) -> None:
    failure = first_error(pbx, (READINGS | WRITINGS)[name], status=404)

    cause = failure.cause if isinstance(failure, OutcomeUnknown) else failure
    assert isinstance(cause, NotThisApi)
    assert cause.status == 404


@pytest.mark.parametrize("place", [place for place, field in enumerate(FIELDS)])
def test_the_pbx_names_the_field_that_is_too_long(pbx: Pbx, place: int) -> None:
    values = list(ZOE)
    values[place] = "x" * (FIELDS[place].limit + 1)

    failure = failure_of(pbx, lambda client: client.add(values))

    assert isinstance(failure, FieldsRefused)
    (reason,) = failure.reasons
    assert (reason.code, reason.field) == ("VALIDATE_FAILED", FIELDS[place].wire)
    assert str(FIELDS[place].limit) in reason.message


@each_operation
def test_a_throttled_request_is_told_how_long(pbx: Pbx, work: Work, pauses: list[float]) -> None:
    failure = first_error(pbx, work, status=429, headers={"Retry-After": "17"})

    assert isinstance(failure, Throttled)
    assert failure.retry_after == 17
    assert not pauses


@each_reading
@pytest.mark.parametrize("status", [408, 500, 501, 502, 503, 504, 505, 599])
@pytest.mark.usefixtures("pauses")
def test_a_server_in_trouble_is_told(pbx: Pbx, work: Work, status: int) -> None:
    failure = first_error(pbx, work, status=status)

    assert isinstance(failure, ServerTrouble)
    assert failure.status == status


@each_reading
@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "body", **HTML},
        {"kind": "body", "body": "{}"},
        {"kind": "body", "body": ""},
        {"kind": "body", "body": "[]"},
        {"kind": "body", "body": '{"count":1,"items":[{"id":"another"}]}', "status": 206},
        {"status": 302, "headers": {"Location": "/login"}},
        {"status": 418},
    ],
    ids=repr,
)
def test_a_reading_answered_otherwise_is_not_this_api(
    pbx: Pbx, work: Work, fault: dict[str, Any]
) -> None:
    assert isinstance(first_error(pbx, work, **fault), NotThisApi)


@each_reading
@pytest.mark.parametrize(
    ("kind", "meaning"),
    [("cut", AnswerCutOff), ("cut_body", AnswerCutOff), ("never", AnswerTimedOut)],
)
@pytest.mark.usefixtures("pauses")
def test_a_reading_without_answer_is_told(
    pbx: Pbx, work: Work, kind: str, meaning: type[ServerError]
) -> None:
    assert type(first_error(pbx, work, kind=kind)) is meaning


def test_another_contact_than_asked_for_is_not_this_api(pbx: Pbx) -> None:
    assert isinstance(
        first_error(pbx, READINGS["retrieve"], kind="body", body='{"id":"another"}'), NotThisApi
    )


def test_a_page_too_long_is_not_this_api(pbx: Pbx) -> None:
    body = '{"count":2,"items":[{"id":"1"},{"id":"2"}]}'
    pbx.faults({"kind": "body", "path": LIST, "body": body})

    assert isinstance(failure_of(pbx, lambda client: client.list_page(0, 1)), NotThisApi)


def test_a_bad_contact_does_not_stop_its_page(pbx: Pbx) -> None:
    body = '{"count":3,"items":[{"id":"1"},{"id":2},{"id":"3"}]}'
    pbx.faults({"kind": "body", "path": LIST, "body": body})

    page = ask(pbx, lambda client: client.list_page(0))

    assert [contact and contact.remote_id for contact in page.items] == ["1", None, "3"]


def renewing(pbx: Pbx, asked: list[Tokens], *, wrongly: bool = False) -> Renew:
    """Return how to renew tokens, by a sign-in; those to be renewed get into *asked*."""

    async def renew(refused: Tokens) -> Tokens:
        asked.append(refused)
        return Tokens("wrong" if wrongly else pbx.access_token())

    return renew


@each_operation
def test_a_request_is_repeated_once_with_a_renewed_token(pbx: Pbx, work: Work) -> None:
    asked: list[Tokens] = []

    async def done() -> object:
        async with client_at(pbx.url, "old", renewing(pbx, asked)) as client:
            try:
                return await work(client)
            except Gone:
                return None

    asyncio.run(done())

    assert asked == [Tokens("old")]
    assert pbx.counts()["answers"]["401"] == 1


@each_operation
def test_a_renewed_token_that_is_refused_too_ends_it(pbx: Pbx, work: Work) -> None:
    asked: list[Tokens] = []

    async def done() -> None:
        async with client_at(pbx.url, "old", renewing(pbx, asked, wrongly=True)) as client:
            await work(client)

    with pytest.raises(SignInNeeded):
        asyncio.run(done())
    assert len(asked) == 1
    assert pbx.counts()["answers"] == {"401": 2}


def test_a_renewed_token_is_used_from_then_on(pbx: Pbx) -> None:
    asked: list[Tokens] = []

    async def done() -> None:
        async with client_at(pbx.url, "old", renewing(pbx, asked)) as client:
            await asyncio.gather(*(client.list_page(0, 1) for _ in range(6)))
            await client.list_page(0, 1)

    asyncio.run(done())

    assert set(asked) == {Tokens("old")}
    assert pbx.requests()[-1]["headers"]["authorization"] != "Bearer old"


def test_a_refused_renewal_ends_the_request(pbx: Pbx) -> None:
    async def done() -> None:
        async with client_at(pbx.url, "old") as client:
            await client.add(ZOE)

    with pytest.raises(SignInNeeded):
        asyncio.run(done())
    assert pbx.counts()["requests"] == {f"POST {LIST}": 1}


def test_no_token_and_no_text_gets_into_an_error(pbx: Pbx) -> None:
    secret = f"{NAME.label} nobody should read"
    pbx.faults({"kind": "status", "path": CONTACT, "status": 400, "body": json.dumps(secret)})

    failure = failure_of(pbx, lambda client: client.update(ANY, (secret, *NO_VALUES[1:])))

    assert secret not in f"{failure!r} {failure}"
