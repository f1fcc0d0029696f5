"""What the demo PBX accepts as a body."""

import json
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.demo.refusals import Refusal
from contacts.demo.schema import (
    FIELDS,
    SIGN_IN,
    SKIP,
    TOP,
    SchemaField,
    read_form,
    read_numbers,
    read_texts,
)

letters = st.characters(exclude_categories=["Cs"])
valid_fields = st.fixed_dictionaries(
    {},
    optional={
        field.name: st.text(letters, min_size=field.minimum, max_size=field.maximum)
        for field in FIELDS
    },
)


def problems(body: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - any JSON
    with pytest.raises(Refusal) as refused:
        read_texts(json.dumps(body).encode(), FIELDS)
    assert refused.value.status == 400
    answer: dict[str, Any] = refused.value.as_json()
    return list(answer["errors"])


@given(valid_fields)
def test_every_valid_body_is_read_as_it_is(fields: dict[str, str]) -> None:
    assert read_texts(json.dumps(fields, ensure_ascii=False).encode(), FIELDS) == fields


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_limits_count_code_points(field: Any) -> None:  # noqa: ANN401 - see ids
    fits = "😀" * field.maximum

    assert read_texts(json.dumps({field.name: fits}).encode(), FIELDS) == {field.name: fits}
    [problem] = problems({field.name: fits + "x"})
    assert problem["code"] == "VALIDATE_FAILED"
    assert problem["detail"] == {"field": field.name, "limit": field.maximum}
    assert str(field.maximum) in problem["message"]


def test_an_empty_name_is_refused_and_an_empty_email_is_not() -> None:
    [problem] = problems({"name": "", "email": ""})

    assert problem["detail"] == {"field": "name", "minimum": 1}


@pytest.mark.parametrize("value", [None, 7, True, ["text"], {"text": 1}, 1e400])
def test_a_value_that_is_no_text_is_refused(value: object) -> None:
    [problem] = problems({"notes": value})

    assert problem["detail"] == {"field": "notes"}


@pytest.mark.parametrize("member", ["favorite", "sync_type", "id", "Name", "\ud800"])
def test_a_member_that_nobody_described_is_refused(member: str) -> None:
    [problem] = problems({member: "text"})

    assert problem["code"] == "VALIDATE_FAILED"
    json.dumps(problem, ensure_ascii=False).encode()


def test_half_a_surrogate_pair_is_refused() -> None:
    [problem] = problems({"company": "\ud83d"})

    assert problem["detail"] == {"field": "company"}


def test_each_problem_has_an_entry() -> None:
    found = problems({"name": "", "fax": "1", "email": 7, "title": "ok", "notes": "x" * 1025})

    assert [problem["detail"]["field"] for problem in found] == ["name", "fax", "email", "notes"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'"text"',
        b"null",
        b"\xff{}",
        b"[" * 100_000,
        b'{"name": "x"'.join([b""] * 2),
    ],
)
def test_a_body_that_is_no_json_object_is_refused(body: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        read_texts(body, FIELDS)

    assert [problem.code for problem in refused.value.problems] == ["UNKNOWN"]


def test_what_is_required_is_missed() -> None:
    with pytest.raises(Refusal) as refused:
        read_texts(b"{}", SIGN_IN)

    assert [problem.detail for problem in refused.value.problems] == [
        {"field": "username"},
        {"field": "password"},
    ]


def test_a_member_may_have_some_values_only() -> None:
    field = SchemaField("scope", values=("all", "some"))

    assert read_texts(b'{"scope": "some"}', [field]) == {"scope": "some"}
    with pytest.raises(Refusal) as refused:
        read_texts(b'{"scope": "none"}', [field])
    assert refused.value.problems[0].message == "scope must be all or some"


@given(st.dictionaries(st.text(letters), st.text(letters)))
def test_every_form_is_read_as_it_was_written(form: dict[str, str]) -> None:
    assert read_form(urlencode(form).encode()) == form


@pytest.mark.parametrize("body", [b"a=1&a=2", b"a", b"a=1&", b"\xff=1", b"a=%ff"])
def test_what_is_no_form_is_refused(body: bytes) -> None:
    with pytest.raises(Refusal):
        read_form(body)


def test_numbers_of_a_query_have_defaults() -> None:
    assert read_numbers({}, SKIP, TOP) == [0, 100]


@given(st.integers(0, 2**31 - 1), st.integers(1, 100))
def test_numbers_in_range_are_read(skip: int, top: int) -> None:
    assert read_numbers({"skip": str(skip), "top": str(top)}, SKIP, TOP) == [skip, top]


@pytest.mark.parametrize("text", ["-1", "", "1.0", "٣", "1e2", " 1", "+1", "1_0", str(2**31)])
def test_other_numbers_are_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_numbers({"skip": text, "top": text}, SKIP, TOP)

    assert len(refused.value.problems) == 2
