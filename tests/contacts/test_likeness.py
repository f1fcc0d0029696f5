"""What makes two contacts look like one, and who of several comes first."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.contact import BY_WIRE, NO_VALUES, Change, values_with
from contacts.likeness import Reason, closeness, reasons, traits_of
from tests.strategies import values

NAMES = st.lists(
    st.sampled_from(["Ana", "ana", "RUIZ", "Ödön", "de", "Vries", "李", "عبد", "O'Brien"]),
    min_size=1,
    max_size=5,
)
COUNTRIES = st.sampled_from(["", "DE", "US", "HU", "ES", "??"])
DIGITS = st.text("123456789", min_size=6, max_size=9)
BETWEEN = st.lists(st.sampled_from(["", " ", "-", ".", "/"]), min_size=9, max_size=9)


def holding(**texts: str) -> tuple[str, ...]:
    """Return the values of a contact with these, by wire name."""
    edit = tuple(Change(BY_WIRE[wire], "", text) for wire, text in texts.items())
    return values_with(NO_VALUES, edit)


def common(one: Sequence[str], other: Sequence[str], country: str = "DE") -> tuple[Reason, ...]:
    """Return what two contacts have in common."""
    return reasons(traits_of(one, country), traits_of(other, country))


@given(one=values, other=values, country=COUNTRIES)
def test_who_is_like_another_is_so_from_both_sides(
    one: tuple[str, ...], other: tuple[str, ...], country: str
) -> None:
    assert common(one, other, country) == common(other, one, country)


@given(words=NAMES, turn=st.randoms())
def test_a_name_is_the_same_in_any_order_of_its_words(words: list[str], turn: Random) -> None:
    turned = sorted(words, key=lambda _: turn.random())

    found = common(holding(name=" ".join(words)), holding(name=",  ".join(turned).upper()))

    assert found == ((Reason.NAME,) if len(" ".join(words)) > 1 else ())


@given(national=DIGITS, between=BETWEEN)
def test_a_number_is_the_same_in_any_format(national: str, between: list[str]) -> None:
    spaced = "".join(digit + sign for digit, sign in zip(national, between, strict=False))
    written = [f"0{national}", f"0{spaced}", f"+49 {spaced}", f"0049{national}", f"+49(0){spaced}"]

    for one in written:
        for other in written:
            alike = common(holding(mobile_phone=one), holding(home_phone2=other))
            assert alike == (Reason.NUMBER,), (one, other)


@pytest.mark.parametrize(
    ("one", "other", "country"),
    [
        ("0171 555 20", "+49 171 55520", "DE"),
        ("0171 555 20", "+49 171 55520", ""),  # as far as anybody can tell
        ("49 (171) 555 20", "+49 171 55520", "DE"),
        ("(212) 555-0147", "+1 212 555 0147", "US"),
        ("06 1 555 7890", "+36 1 555 7890", "HU"),
        ("555 0147 ext. 3", "5550147", ""),
        ("204", " 204", "DE"),
        ("\u0660\u0661\u0667\u0661 \u0665\u0665\u0665", "0171 555", "DE"),  # Arabic digits
    ],
)
def test_these_numbers_are_the_same(one: str, other: str, country: str) -> None:
    assert common(holding(business=one), holding(other=other), country) == (Reason.NUMBER,)


@pytest.mark.parametrize(
    ("one", "other", "country"),
    [
        ("+49 171 55520", "+43 171 55520", "DE"),  # another country
        ("0171 55520", "+43 171 55520", "DE"),
        ("0171 55520", "0171 5552", "DE"),  # on the way to it
        ("204", "+49 30 204", "DE"),
        ("20", "20", "DE"),  # too short to tell anything
        ("+4", "+4", "DE"),
        ("call her", "call her", "DE"),
        ("", "", "DE"),
    ],
)
def test_these_numbers_are_others(one: str, other: str, country: str) -> None:
    assert common(holding(business=one), holding(business=other), country) == ()


def test_a_fax_that_a_company_shares_makes_nobody_alike() -> None:
    assert common(holding(business_fax="030 55520"), holding(business_fax="030 55520")) == ()


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("ana@acme.example", " Ana@ACME.example ", True),
        ("ana@acme.example", "ana@acme.exam", False),
        ("ana@", "ana@", False),
        ("@acme.example", "@acme.example", False),
        ("ana", "ana", False),
        ("", "", False),
    ],
)
def test_an_address_is_compared_once_it_is_whole(one: str, other: str, *, is_same: bool) -> None:
    assert common(holding(email=one), holding(email=other)) == (Reason.EMAIL,) * is_same


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Ana Ruiz", "RUIZ, Ana", True),
        ("José María", "maria jose", True),
        ("Ana Ruiz", "Ana", False),
        ("Ana Ana", "Ana", False),
        (" , ", ".", False),
    ],
)
def test_a_name_is_the_same_with_all_of_its_words(one: str, other: str, *, is_same: bool) -> None:
    assert common(holding(name=one), holding(name=other)) == (Reason.NAME,) * is_same


def test_the_company_alone_makes_nobody_alike() -> None:
    assert common(holding(company="Acme"), holding(company="Acme")) == ()


def test_who_has_most_in_common_comes_first() -> None:
    typed = holding(name="Ana Ruiz", company="Acme", business="030 55520", email="ana@acme.example")
    in_order = [
        holding(name="Ana Ruiz", company="Globex", business="030 55520"),
        holding(name="Ana Ruiz", company="ACME"),
        holding(name="Bob", company="Acme", business="+49 30 55520"),
        holding(name="Carl", company="Globex", business="030 555 20"),
        holding(name="A. R.", company="Acme", email="ana@acme.example"),
        holding(name="Ana Ruiz"),
    ]

    mine = traits_of(typed, "DE")
    order = [closeness(mine, traits_of(each, "DE")) for each in in_order]

    assert order == sorted(set(order))
