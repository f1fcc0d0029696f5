"""The ids of contacts."""

from base64 import b64decode, b64encode

from hypothesis import example, given
from hypothesis import strategies as st

from contacts.demo.ids import (
    LARGEST_COUNT,
    Numbers,
    added_key,
    added_number,
    id_of,
    number_of,
)

indexes = st.integers(0, LARGEST_COUNT - 1)
seeds = st.integers(0, 199_999)
keys = st.integers(1, 10**9)


@given(seeds, indexes)
@example(199_999, LARGEST_COUNT - 1)
def test_an_id_is_base64_of_18_digits(seed: int, index: int) -> None:
    decoded = b64decode(id_of(Numbers.of_seed(seed).at(index)), validate=True)

    assert decoded.isdigit()
    assert len(decoded) == 18


@given(seeds, indexes)
def test_index_and_id_give_each_other(seed: int, index: int) -> None:
    numbers = Numbers.of_seed(seed)

    number = number_of(id_of(numbers.at(index)))

    assert number == numbers.at(index)
    assert numbers.index(number) == index
    assert added_key(number) is None


@given(keys)
def test_key_and_id_of_an_added_contact_give_each_other(key: int) -> None:
    number = number_of(id_of(added_number(key)))

    assert number == added_number(key)
    assert added_key(number) == key


@given(seeds, seeds, indexes, indexes)
@example(0, 1, LARGEST_COUNT - 1, 0)
def test_no_two_contacts_share_an_id(seed: int, other: int, index: int, place: int) -> None:
    same_id = id_of(Numbers.of_seed(seed).at(index)) == id_of(Numbers.of_seed(other).at(place))

    assert same_id == ((seed, index) == (other, place))


@given(st.text() | st.binary().map(lambda data: b64encode(data).decode()))
@example("")
@example(b64encode(b" 700551909773148160").decode())
@example(b64encode(b"9" * 5000).decode())
@example("NzAwNTUxOTA5NzczMTQ4MTYw\n")
def test_what_is_no_id_has_no_number(text: str) -> None:
    number = number_of(text)

    assert number is None or id_of(number) == text
