"""Which new contact is the one whose answer was lost: by what it says."""

import pytest

from contacts.contact import NO_VALUES, Contact, RemoteId
from contacts.sync.lookup import find

SENT = ("Ana Ruiz", "ana@x", "Acme", "", "", "", "0171 555", *NO_VALUES[7:])


def contact(name: str = "Ana Ruiz", email: str = "ana@x", phone: str = "0171 555") -> Contact:
    values = (name, email, "Acme", "", "", "", phone, *NO_VALUES[7:])
    return Contact(RemoteId(f"{name}{email}{phone}"), values)


@pytest.mark.parametrize("found", [contact(), contact(phone="0171555"), contact(" Ana Ruiz ")])
def test_what_was_sent_is_found_as_it_is_or_tidied_up(found: Contact) -> None:
    assert find(SENT, [contact("Bob", "b", "1"), found]).whole == (found,)


@pytest.mark.parametrize("found", [contact(phone=""), contact("Ana", "ana@x")])
def test_what_was_changed_since_is_found_by_its_name_or_the_rest(found: Contact) -> None:
    assert find(SENT, [found]).candidates == (found,)


def test_a_whole_one_comes_before_a_namesake() -> None:
    assert find(SENT, [contact(phone="9"), contact()]).candidates == (contact(),)


def test_others_are_told_apart() -> None:
    other = Contact(RemoteId("o"), ("Bob", "b@y", "Globex", *NO_VALUES[3:]))

    found = find(SENT, [other])

    assert found.candidates == ()
    assert found.others == (other,)
