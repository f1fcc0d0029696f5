"""The edge, for what is no contact: ids, tokens, and the server's words."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contacts.contact import BY_WIRE
from contacts.errors import NotThisApi, Reason
from contacts.server import wire
from tests import strategies


def test_the_id_of_an_addition_is_read() -> None:
    assert wire.decode_created(b'{"id":"a/b=","more":1}') == "a/b="


@pytest.mark.parametrize("text", ["null", '""', '"\\ud800"', '".."', "7", '"\\n"'])
def test_an_addition_without_usable_id_is_not_this_api(text: str) -> None:
    with pytest.raises(NotThisApi):
        wire.decode_created(b'{"id":%b}' % text.encode())


def test_tokens_end_when_their_lifetime_is_over() -> None:
    body = b'{"token_type":"Bearer","access_token":"a","refresh_token":"r","expires_in":1800}'

    tokens = wire.decode_tokens(body, 1000.0)

    assert (tokens.access, tokens.refresh, tokens.expires_at) == ("a", "r", 2800.0)


def test_a_token_alone_is_enough() -> None:
    tokens = wire.decode_tokens(b'{"access_token":"a"}', 1000.0)

    assert (tokens.access, tokens.refresh, tokens.expires_at) == ("a", None, None)


@pytest.mark.parametrize(
    "members",
    [
        {},
        {"access_token": ""},
        {"access_token": "two words"},
        {"access_token": "a\r\nHost: else.example"},
        {"access_token": "ä"},
        {"access_token": "x" * 8193},
        {"access_token": "a", "refresh_token": "\n"},
        {"access_token": "a", "expires_in": 0},
        {"access_token": "a", "expires_in": -1},
        {"access_token": "a", "expires_in": 1e12},
        {"access_token": "a", "expires_in": "soon"},
    ],
    ids=lambda members: repr(members)[:50],
)
def test_tokens_that_cannot_be_used_are_not_this_api(members: dict[str, object]) -> None:
    with pytest.raises(NotThisApi):
        wire.decode_tokens(json.dumps(members).encode(), 0.0)


@pytest.mark.parametrize("rest", [b"", b',"expires_in":"soon"}', b',"expires_in":0}'])
def test_a_failure_repeats_no_token(rest: bytes) -> None:
    with pytest.raises(NotThisApi) as caught:
        wire.decode_tokens(b'{"access_token":"secret-7d1f"' + rest, 0.0)

    assert "secret-7d1f" not in f"{caught.value!r} {caught.value} {caught.value.__cause__!r}"


@pytest.mark.parametrize(
    ("body", "asks"),
    [
        (b'{"two_factor_enabled":true,"token":"t"}', True),
        (b'{"two_factor_enabled":true,"token":"a b"}', False),
        (b'{"two_factor_enabled":true}', False),
        (b'{"two_factor_enabled":false,"token":"t"}', False),
        (b'{"two_factor_enabled":"true"}', False),
        (b"[]", False),
        (b"[" * 100_000, False),
        (b"\xff", False),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_a_second_factor_is_asked_for_by_true_alone(body: bytes, *, asks: bool) -> None:
    assert wire.decode_session_token(body) == ("t" if asks else None)


@given(st.binary() | strategies.json_bodies)
@example(b"[" * 100_000)
@example(b'{"errors":' * 100_000)
@example(b"9" * 10_000)
@example(b'{"errors":[{"detail":' + b"[" * 900 + b"]" * 900 + b"}]}")
@example(b'{"errors":[{"code":"\\ud800","message":"\\u0000","detail":{"field":{"field":[]}}}]}')
def test_reasons_are_read_from_anything_without_failing(body: bytes) -> None:
    for reason in wire.decode_reasons(body):
        assert len(reason.code) <= 40
        assert len(reason.message) <= 300
        assert reason.field is None or reason.field in BY_WIRE


@pytest.mark.parametrize(
    "detail",
    [
        "notes",
        "'notes' is too long",
        {"field": "notes", "limit": 1024},
        {"name": "notes"},
        {"property": "notes"},
        {"path": ["notes"]},
        ["notes"],
        [{"field": "notes"}],
    ],
    ids=repr,
)
def test_a_reason_names_its_field_in_many_shapes(detail: object) -> None:
    error = {"code": "VALIDATE_FAILED", "message": "Too long.", "detail": detail}

    reasons = wire.decode_reasons(json.dumps({"errors": [error]}).encode())

    assert reasons == (Reason("VALIDATE_FAILED", "Too long.", "notes"),)


@pytest.mark.parametrize("detail", [None, 7, "pager", "name or notes", ["name", "notes"], {}])
def test_a_reason_without_single_field_keeps_its_words(detail: object) -> None:
    error = {"code": "NEW_CODE", "message": "Not so.", "detail": detail}

    assert wire.decode_reasons(json.dumps({"errors": [error]}).encode()) == (
        Reason("NEW_CODE", "Not so."),
    )


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"errors": [{"message": "One."}, {"code": "X", "message": "Two."}]}, ["One.", "Two."]),
        ({"errors": ["One.", {"message": "Two."}]}, ["One.", "Two."]),
        ({"message": "One."}, ["One."]),
        ("One.", ["One."]),
        ({"errors": []}, []),
        ({"error": 7}, []),
        (None, []),
    ],
    ids=repr,
)
def test_the_words_of_the_server_are_kept(body: object, words: list[str]) -> None:
    reasons = wire.decode_reasons(json.dumps(body).encode())

    assert [reason.message for reason in reasons] == words


def test_a_flood_of_reasons_is_cut() -> None:
    body = json.dumps({"errors": [{"message": "x" * 1000}] * 1000}).encode()

    assert len(wire.decode_reasons(body)) == 20


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ("'notes' is too long", "notes"),
        ("some other error", None),
        ("wrong name or title", None),
        ('"name" and "title" are wrong', None),
    ],
)
def test_a_sentence_names_a_field_in_quotes_only(message: str, field: str | None) -> None:
    body = json.dumps({"errors": [{"code": "UNKNOWN", "message": message}]})

    assert wire.decode_reasons(body.encode())[0].field == field
