"""What waits, and about what of it the person is asked."""

import pytest

from contacts.contact import LocalId
from contacts.outgoing import EntryNumber, Item, Kind, State, Wish, WishId, next_question


def item(number: int, state: State = State.CONFLICT) -> Item:
    return Item(WishId(number), EntryNumber(number), LocalId(number), None, state, Wish(Kind.EDIT))


@pytest.mark.parametrize(("after", "found"), [(0, 2), (2, 5), (5, 2), (9, 2)])
def test_questions_come_round_and_round_from_the_contact_looked_at(after: int, found: int) -> None:
    items = [item(1, State.WAITING), item(2), item(2), item(5, State.REFUSED)]

    assert next_question(items, LocalId(after)) == LocalId(found)


def test_where_nothing_asks_there_is_no_next_question() -> None:
    assert next_question([item(1, State.WAITING)], LocalId(1)) is None
