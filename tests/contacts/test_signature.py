"""Pasted signatures: each part in the field a person would put it into, nothing lost."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contacts.contact import BY_WIRE, Kind
from contacts.signature import left_out, looks_like_signature, read_signature
from contacts.signature_words import is_noise, label_of
from tests import strategies
from tests.contacts.signatures import SIGNATURES

_PIECES = [text for signature, _ in SIGNATURES.values() for text in re.split("([\n,|])", signature)]
like_signatures = st.lists(st.sampled_from(_PIECES) | strategies.texts, max_size=12).map("\n".join)
any_texts = strategies.texts | like_signatures


def read(text: str) -> dict[str, str]:
    return {found.field.wire: found.value for found in read_signature(text)}


def is_in_label(word: str) -> bool:
    return label_of(word) is not None or is_noise(word)


def without_blanks(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("name", SIGNATURES)
def test_each_part_is_in_the_field_a_person_would_choose(name: str) -> None:
    text, expected = SIGNATURES[name]

    assert read(text) == expected
    assert looks_like_signature(text)


def test_letters_in_two_pieces_and_marks_nobody_sees_change_nothing() -> None:
    spanish = "LUCI\u0301A GO\u0301MEZ\nMO\u0301VIL 600 123 456"
    arabic = "ليلى حسن | رقم جوال: \u200e0501234567\u200e | مهندسة"

    assert read(spanish) == {"name": "LUCI\u0301A GO\u0301MEZ", "mobile_phone": "600 123 456"}
    assert read(arabic) == {"name": "ليلى حسن", "mobile_phone": "0501234567", "title": "مهندسة"}


def test_digits_of_other_scripts_are_a_number_as_they_are() -> None:
    arabic = "".join(chr(0x660 + int(digit)) for digit in "0501234567")

    assert read(f"Ana\n{arabic}") == {"name": "Ana", "business": arabic}


@given(any_texts)
def test_every_value_stands_in_the_text(text: str) -> None:
    for value in read(text).values():
        assert value == value.strip()
        assert all(without_blanks(line) in without_blanks(text) for line in value.split("\n"))


@given(any_texts)
@example("Tel: " + "1" * 200)
@example(f"{'n' * 65}\n{'x' * 65}@{'y' * 64}.example")
def test_no_value_is_over_its_limit(text: str) -> None:
    assert not [found for found in read_signature(text) if found.field.excess(found.value)]


@given(any_texts)
def test_each_field_is_found_once_and_in_the_order_of_the_form(text: str) -> None:
    wires = [found.field.wire for found in read_signature(text)]

    assert wires == [wire for wire in BY_WIRE if wire in wires]


@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("\n".join))
def test_every_word_of_a_signature_is_somewhere(text: str) -> None:
    kept = without_blanks("".join((*read(text).values(), *left_out(text))))

    words = set(re.findall(r"[^\W\d_]{2,}|\d+", text)) - {"at"}
    lost = [word for word in words if word not in kept and not is_in_label(word)]
    assert not lost


def test_what_the_notes_have_no_room_for_is_told() -> None:
    long = "1 " + "word " * 300

    assert "notes" not in read(f"Ana Ruiz\n{long}")
    assert left_out(f"Ana Ruiz\n{long}") == (long.strip(),)


def test_a_name_that_is_too_long_goes_into_the_notes_whole() -> None:
    name = "Ana" + "n" * 70

    assert read(f"{name}\nTel. 555 0001") == {"business": "555 0001", "notes": name}


def test_a_greeting_is_left_out() -> None:
    assert left_out("Best regards,\nAna Ruiz\nTel. 5550001") == ("Best regards",)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ana Ruiz",
        "+34 600 12 34 56",
        "ana.ruiz@acme.example",
        "Calle Mayor 1\n28013 Madrid",
        "Please call me tomorrow at 030 1234567, I am in the office.\nBye",
        "Head of Sales",
        "one\ntwo",
        "Ana Ruiz, ana@acme.example\n" + "She wrote a long letter.\n" * 200,
    ],
    ids=lambda text: text[:20],
)
def test_other_text_is_not_taken_for_a_signature(text: str) -> None:
    assert not looks_like_signature(text)


def test_what_is_found_can_be_saved() -> None:
    for text, _ in SIGNATURES.values():
        for found in read_signature(text):
            is_line = found.field.kind is not Kind.LINES
            assert not (is_line and "\n" in found.value)
            assert not any(unicodedata.category(each) == "Cs" for each in found.value)
