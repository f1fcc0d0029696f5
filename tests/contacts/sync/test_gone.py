"""What it takes to believe that a contact is gone."""

import pytest

from contacts.errors import Gone, Reason, ServerTrouble
from contacts.sync.gone import is_doubtful, most_at_once, says_gone


@pytest.mark.parametrize(
    ("contacts", "most"), [(0, 20), (100, 20), (1_000, 20), (1_050, 21), (100_000, 2_000)]
)
def test_at_most_twenty_or_two_in_a_hundred_go_without_a_question(contacts: int, most: int) -> None:
    assert most_at_once(contacts) == most
    assert not is_doubtful(most, contacts)
    assert is_doubtful(most + 1, contacts)


def test_only_the_server_in_its_own_words_says_that_one_is_gone() -> None:
    assert says_gone(Gone(404, (Reason("NOT_FOUND", "no such contact"),)))
    assert not says_gone(Gone(404))
    assert not says_gone(ServerTrouble(500))
