"""Under which letter a contact stands: a range of the order, in every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.letters import OTHERS, letter_of
from contacts.ordering import sort_key
from contacts.view import Order
from tests import strategies

KEYS = strategies.texts.map(lambda text: sort_key(Order(), (text,) * 15)).filter(bool)


@given(key=KEYS)
def test_a_key_lies_within_its_letter(key: str) -> None:
    letter = letter_of(key)

    assert letter.low <= key < letter.high
    assert len(letter.label) == 1


@given(first=KEYS, second=KEYS)
def test_letters_do_not_overlap(first: str, second: str) -> None:
    one, other = sorted((letter_of(first), letter_of(second)), key=lambda each: each.low)

    assert one == other or one.high <= other.low


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Ana Ruiz", "A"),
        ("Ödön", "O"),
        ("'t Hooft", "T"),
        ("ßeta", "S"),
        ("4 Horses", OTHERS),
        ("?!", OTHERS),
        ("Жанна", "Ж"),
        ("شركة", "ش"),
        ("김민수", "ㄱ"),
        ("かとう", "か"),
        ("がん", "か"),
        ("ヨシダ", "ヤ"),
        ("高橋 花子", "漢"),
    ],
)
def test_a_name_stands_under_the_letter_that_is_looked_for(name: str, label: str) -> None:
    assert letter_of(sort_key(Order(), (name,) * 15)).label == label


@given(code=st.integers(0, 0x10FFFF))
def test_no_sign_is_too_far_away(code: int) -> None:
    assert letter_of(chr(code)).low <= chr(code) < letter_of(chr(code)).high
