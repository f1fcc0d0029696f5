"""What the body of a request may hold, and the one place where it is read.

Written from the published description of the API alone. The client has a description
of its own, and a test holds the two against each other.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

from contacts.demo.refusals import Code, Problem, Refusal, refusal

Contact = dict[str, str | bool]
"""A contact inside the demo PBX: the fields that are not blank by their names, ``sync_type``
unless blank, and ``favorite``. Its id is kept beside it."""

_DIGITS = re.compile("[0-9]{1,10}")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class SchemaField:
    """One text member of a body: how long it may be, in code points, and what it may say.

    Attributes:
        values: the only ones that it may have; none for any.
    """

    name: str
    minimum: int = 0
    maximum: int = 128
    required: bool = False
    values: tuple[str, ...] = ()

    def problem(self, value: object) -> Problem | None:
        """Return what is wrong with *value*, None if nothing is."""
        if not isinstance(value, str) or _SURROGATE.search(value):
            return _problem(self.name, "must be text")
        if len(value) > self.maximum:
            words = f"must not be longer than {self.maximum} characters"
            return _problem(self.name, words, limit=self.maximum)
        if len(value) < self.minimum:
            return _problem(self.name, "must not be empty", minimum=self.minimum)
        if self.values and value not in self.values:
            return _problem(self.name, f"must be {' or '.join(self.values)}")
        return None


@dataclass(frozen=True, slots=True)
class SchemaNumber:
    """One whole number in a query, and the range it has to be in."""

    name: str
    default: int
    minimum: int = 0
    maximum: int = 2**31 - 1

    def problem(self, text: str) -> Problem | None:
        """Return what is wrong with *text*, None if nothing is."""
        if _DIGITS.fullmatch(text) and self.minimum <= int(text) <= self.maximum:
            return None
        words = f"must be a whole number from {self.minimum} to {self.maximum}"
        return _problem(self.name, words, minimum=self.minimum, limit=self.maximum)


FIELDS: tuple[SchemaField, ...] = (
    SchemaField("name", minimum=1, maximum=64),
    SchemaField("email"),
    SchemaField("company"),
    SchemaField("title"),
    SchemaField("business"),
    SchemaField("business2"),
    SchemaField("mobile_phone"),
    SchemaField("mobile_phone2"),
    SchemaField("home_phone"),
    SchemaField("home_phone2"),
    SchemaField("other"),
    SchemaField("business_fax"),
    SchemaField("home_fax"),
    SchemaField("address"),
    SchemaField("notes", maximum=1024),
)

SIGN_IN: tuple[SchemaField, ...] = (
    SchemaField("username", minimum=1, maximum=64, required=True),
    SchemaField("password", minimum=1, maximum=1024, required=True),
    SchemaField("domain", minimum=1, maximum=280),
)

REFRESH: tuple[SchemaField, ...] = (
    SchemaField("refresh_token", minimum=1, maximum=1024, required=True),
)

SEND_CODE: tuple[SchemaField, ...] = (SchemaField("token", minimum=1, maximum=1024, required=True),)

VERIFY_CODE: tuple[SchemaField, ...] = (
    *SEND_CODE,
    SchemaField("code", minimum=1, required=True),
)

SKIP = SchemaNumber("skip", default=0)
TOP = SchemaNumber("top", default=100, minimum=1, maximum=100)


def read_numbers(query: Mapping[str, str], *numbers: SchemaNumber) -> list[int]:
    """Return the wanted numbers of a query, each the default where it is not given.

    Raises:
        Refusal: naming every number that is none, or out of its range.
    """
    texts = [query.get(number.name, str(number.default)) for number in numbers]
    problems = [number.problem(text) for number, text in zip(numbers, texts, strict=True)]
    if any(problems):
        raise Refusal(400, *filter(None, problems))
    return [int(text) for text in texts]


def read_texts(body: bytes, fields: Sequence[SchemaField]) -> dict[str, str]:
    """Return the members of a JSON body, all of them described by *fields*.

    Raises:
        Refusal: the body is no JSON object, or has problems: each of them is named.
    """
    return checked(_read_object(body), fields)


def read_form(body: bytes) -> dict[str, str]:
    """Return the members of a form; a Refusal where it is none, or says something twice."""
    try:
        pairs = parse_qsl(
            body.decode(), keep_blank_values=True, strict_parsing=bool(body), errors="strict"
        )
    except ValueError as error:
        raise refusal(400, "The body of the request is no form.") from error
    form = dict(pairs)
    if len(form) != len(pairs):
        raise refusal(400, "The form says something twice.")
    return form


def checked(members: Mapping[str, object], fields: Sequence[SchemaField]) -> dict[str, str]:
    """Return *members*, all of them described by *fields*; a Refusal that names each problem."""
    problems = [*_wrong(members, fields), *_missing(members, fields)]
    if problems:
        raise Refusal(400, *problems)
    return {name: value for name, value in members.items() if isinstance(value, str)}


def _read_object(body: bytes) -> dict[str, object]:
    try:
        members = json.loads(body.decode())
    except (ValueError, RecursionError) as error:
        raise refusal(400, "The body of the request is not JSON.") from error
    if not isinstance(members, dict):
        raise refusal(400, "The body of the request is not a JSON object.")
    return members


def _wrong(members: Mapping[str, object], fields: Sequence[SchemaField]) -> Iterator[Problem]:
    known = {field.name: field for field in fields}
    for name, value in members.items():
        if name not in known:
            yield _problem(name, "is not known")
        elif problem := known[name].problem(value):
            yield problem


def _missing(members: Mapping[str, object], fields: Sequence[SchemaField]) -> Iterator[Problem]:
    for field in fields:
        if field.required and field.name not in members:
            yield _problem(field.name, "is missing")


def _problem(field: str, words: str, **bounds: int) -> Problem:
    # A name that came from outside may hold what no answer can be encoded with.
    name = field.encode(errors="replace").decode()
    return Problem(Code.VALIDATE_FAILED, f"{name} {words}", {"field": name, **bounds})
