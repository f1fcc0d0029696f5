"""The tree of failures: drawn as it is, and silent about what people wrote."""

import re
from collections.abc import Iterator

from contacts import errors
from contacts.errors import FieldsRefused, OutcomeUnknown, Reason

SECRET = "Zoë's number"


def walked(kind: type[Exception], depth: int = 0) -> Iterator[tuple[int, str]]:
    yield depth, kind.__name__
    for child in kind.__subclasses__():
        if child.__module__ == errors.__name__:  # others are those of tests
            yield from walked(child, depth + 1)


def drawn(docstring: str) -> Iterator[tuple[int, str]]:
    for line in docstring.splitlines():
        if found := re.match(r" {4}((?:│   |    |├── |└── )*)([A-Z]\w+)", line):
            yield len(found[1]) // 4, found[2]


def test_the_tree_is_drawn_as_it_is() -> None:
    assert list(drawn(errors.__doc__)) == list(walked(errors.SwitchbookError))


def test_an_error_repeats_no_words_of_the_server() -> None:
    refused = FieldsRefused(400, [Reason("VALIDATE_FAILED", SECRET, "name")])

    for error in (refused, OutcomeUnknown(refused)):
        assert SECRET not in f"{error} {error!r}"
        assert error.reasons == refused.reasons


def test_an_unknown_outcome_knows_its_status() -> None:
    assert OutcomeUnknown(errors.ServerTrouble(503)).status == 503
