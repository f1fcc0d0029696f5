"""Errors as words: each says what happened, what is safe and what to do, in people's words."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from contacts import errors
from contacts.certificate import Certificate
from contacts.contact import BY_WIRE, FIELDS, Fault, Group, LocalId, Problem, RemoteId
from contacts.errors import Disagreement, OutcomeUnknown, Reason, SwitchbookError
from contacts.freshness import Activity, Freshness
from contacts.outgoing import EntryNumber, Item, Kind, State, Trouble, Why, Wish, WishId
from gui import messages
from gui.messages import (
    Message,
    certificate_end,
    describe,
    disagreement_text,
    heading_of,
    label_of,
    problem_summary,
    problem_text,
)

INTERNALS = re.compile(
    r"\b(?:HTTP|JSON|API|TLS|SSL|POST|GET|exception|traceback|None|null|httpx|asyncio|Qt|"
    r"thread|token set|remote_id|40\d|42\d)\b|[_{}]|Error\b|%[s\d]"
)


def below(kind: type[SwitchbookError]) -> Iterator[type[SwitchbookError]]:
    for child in kind.__subclasses__():
        yield child
        yield from below(child)


CERTIFICATE = Certificate(
    b"", "", "", (), datetime.now(UTC), datetime.now(UTC), is_self_signed=True
)
KINDS = [kind for kind in below(SwitchbookError) if kind.__module__ == errors.__name__]


def one_of(kind: type[SwitchbookError]) -> SwitchbookError:  # noqa: PLR0911  # a table
    """Return an error of *kind*, as bare as it can be."""
    match kind:
        case errors.CertificateUntrusted:
            return errors.CertificateUntrusted("pbx.example", CERTIFICATE)
        case errors.CertificateChanged:
            return errors.CertificateChanged("pbx.example", CERTIFICATE, "00:FF")
        case errors.TlsFailed:
            return errors.TlsFailed(untrusted=True)
        case errors.ServerTrouble:
            return errors.ServerTrouble(503)
        case errors.NotThisApi:
            return errors.NotThisApi("not the JSON of this API", 200)
        case errors.OutcomeUnknown:
            return OutcomeUnknown(errors.AnswerCutOff())
        case errors.DemoFailed:
            return errors.DemoFailed("The port is taken.")
        case _:
            return kind()


every_kind = pytest.mark.parametrize("kind", KINDS)


@every_kind
def test_every_failure_has_words_of_its_own(kind: type[SwitchbookError]) -> None:
    message = describe(one_of(kind))

    assert all((message.title, message.text, message.way_out))
    assert message.title != describe(errors.Unexpected()).title or kind is errors.Unexpected


@every_kind
def test_every_failure_is_told_in_whole_sentences(kind: type[SwitchbookError]) -> None:
    message = describe(one_of(kind))

    assert re.fullmatch(r"[A-Z].*[^.]", message.title)
    assert re.fullmatch(r"\u2068?[A-Z].*\.", message.text)
    assert re.fullmatch(r"[A-Z].*\.", message.way_out)


@every_kind
def test_no_words_tell_of_the_inside(kind: type[SwitchbookError]) -> None:
    message = describe(one_of(kind))

    words = f"{message.title} {message.text} {message.way_out}"
    assert not INTERNALS.findall(words.replace("503", "").replace("main.py", ""))


def test_two_failures_never_have_the_same_words() -> None:
    told = [str(describe(one_of(kind))) for kind in KINDS]

    assert len(set(told)) == len(told)


def test_a_failure_without_words_is_told_as_its_nearest_ancestor() -> None:
    class Refused402(errors.Refused):
        pass

    assert describe(Refused402(402)).title == describe(errors.Refused(402)).title


def test_the_status_of_a_broken_server_is_told() -> None:
    assert "503" in describe(errors.ServerTrouble(503)).text


def test_a_block_is_told_in_the_time_of_this_computer() -> None:
    until = datetime(2199, 3, 1, 10, 0, 1, tzinfo=UTC)
    said = Reason("DENIED", f"Blocked until {until:%Y-%m-%dT%H:%M:%SZ}.")

    words = str(describe(errors.SignInBlocked(403, [said], until)))

    assert f"{until.astimezone():%H:%M:%S}, or ask" in words
    assert said.message not in words


def test_a_block_without_an_end_is_told_in_the_words_of_the_server() -> None:
    said = Reason("DENIED", "Blocked until further notice.")

    assert "Blocked until further notice" in describe(errors.SignInBlocked(403, [said])).text


def test_a_pbx_that_asks_to_wait_is_told_with_the_time() -> None:
    assert re.search(r"after .*\d\d:\d\d:\d\d\.", describe(errors.Throttled(90)).way_out)


@pytest.mark.parametrize(
    "said", ["Wrong <b>number</b>", "R&D", "100%s sure", "%1 %2 %3", "\u202eturned"]
)
def test_the_servers_own_words_are_told_as_they_are(said: str) -> None:
    message = describe(errors.FieldsRefused(422, [Reason("X", said, None)]))

    assert said.replace("\u202e", "") in message.text


def test_a_reason_without_words_is_told_by_its_code() -> None:
    message = describe(errors.Forbidden(403, [Reason("DENIED", "")]))

    assert "DENIED" in message.text


def test_the_servers_words_cannot_turn_the_sentence_around() -> None:
    text = describe(errors.Forbidden(403, [Reason("X", "\u202eabc\u2066")])).text

    assert "\u202e" not in text
    assert text.count("\u2068") == text.count("\u2069") == 1


def test_of_an_endless_reason_the_beginning_is_told() -> None:
    assert len(describe(errors.Clash(409, [Reason("X", "long " * 1000)])).text) < 500


def test_an_unknown_end_is_told_with_its_cause() -> None:
    message = describe(OutcomeUnknown(errors.AnswerTimedOut()))

    assert "No answer in time" in message.text
    assert "looked for" in message.text


def test_a_message_is_one_line_for_the_status() -> None:
    line = str(Message("Title", "Text.", "Way out."))

    assert line == "Title. Text. Way out."


@pytest.mark.parametrize(
    ("problem", "beside", "summary"),
    [
        (Problem(BY_WIRE["email"], Fault.TOO_LONG, 3), "3 too many", "Email is too long by 3"),
        (
            Problem(BY_WIRE["name"], Fault.NAME_MISSING),
            "A name is needed",
            "Name: A name is needed",
        ),
        (
            Problem(BY_WIRE["notes"], Fault.NOT_TEXT),
            "Holds a character that cannot be saved",
            "Notes: Holds a character that cannot be saved",
        ),
    ],
)
def test_each_problem_is_told_beside_its_field_and_as_a_sentence(
    problem: Problem, beside: str, summary: str
) -> None:
    assert problem_text(problem) == beside
    assert problem_summary(problem) == summary


def test_a_disagreement_tells_both_values_and_that_one_is_empty() -> None:
    text = disagreement_text((Disagreement("email", "", "ada@x", ""),))

    assert text == "Email: yours is “\u2068ada@x\u2069”, on the PBX it is now empty"


def test_values_in_a_disagreement_are_told_as_they_are() -> None:
    text = disagreement_text((Disagreement("notes", "", "20 %3 %2", "%1"),))

    assert "“\u206820 %3 %2\u2069”" in text
    assert "“\u2068%1\u2069”" in text


def test_fields_and_groups_have_labels() -> None:
    assert [label_of(field) for field in FIELDS] == [field.label for field in FIELDS]
    assert [heading_of(group) for group in Group] == [group.value for group in Group]


class Shouting(QTranslator):
    """A translation into capitals."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        return source.upper() if context in {"messages", "fields"} else ""

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def shouting(qapp: QCoreApplication) -> Iterator[None]:
    """Let words be translated."""
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("shouting")
def test_all_words_can_be_translated() -> None:
    for kind in KINDS:
        message = describe(one_of(kind))
        assert message.title == message.title.upper()
        assert message.way_out == message.way_out.upper()
    assert label_of(BY_WIRE["email"]) == "EMAIL"


def test_every_error_that_has_words_exists() -> None:
    assert set(messages._WORDS) <= set(KINDS)  # noqa: SLF001 - the table under test


def test_the_end_of_a_certificate_is_told_by_its_day() -> None:
    soon, past = datetime.now(UTC) + timedelta(days=3), datetime(2025, 1, 31, 12, tzinfo=UTC)

    assert "ends on" in certificate_end(soon).title
    assert "ended on 31 January 2025" in certificate_end(past).title


def test_a_reading_that_has_stopped_is_not_told_as_going_on() -> None:
    stopped = Freshness(arrived=300, total=900, failure=errors.NoNetwork())
    nothing = Freshness(failure=errors.NoNetwork())
    again = replace(stopped, activity=Activity.READING)

    assert messages.freshness_text(stopped) == "No network · 300 of 900 contacts read"
    assert messages.freshness_text(nothing) == "No network"
    assert messages.freshness_text(again) == "No network · Reading the contacts: 300 of 900"


def test_a_deletion_is_not_said_to_be_saved() -> None:
    trouble = Trouble(Why.CHANGED, 1_700_000_000.0)
    ids = WishId(1), EntryNumber(1), LocalId(1), RemoteId("id")
    item = Item(*ids, State.CONFLICT, Wish(Kind.DELETION), at=1_600_000_000.0, trouble=trouble)

    text = messages.trouble_message(item).text

    assert "You deleted it" in text
    assert "saved" not in text
