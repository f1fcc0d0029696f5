"""Rows of the table: texts ready to be painted, the contact behind them untouched."""

from hypothesis import example, given

from contacts.contact import FIELDS, NO_VALUES, Contact, RemoteId
from contacts.folding import CELL_LIMIT
from contacts.row import row_of, title_of
from tests import strategies


@given(strategies.contacts)
def test_a_row_keeps_its_contact_as_received(contact: Contact) -> None:
    assert row_of(contact).contact is contact


@given(strategies.contacts)
@example(Contact(RemoteId("1"), ("x" * 100_000,) * len(FIELDS)))
def test_a_row_has_one_short_line_for_each_field(contact: Contact) -> None:
    cells = row_of(contact).cells

    assert len(cells) == len(FIELDS)
    assert all(len(cell) <= CELL_LIMIT and len(cell.splitlines()) <= 1 for cell in cells)


def test_a_contact_is_titled_by_its_name() -> None:
    contact = Contact(RemoteId("1"), (" Zoë\nElse ", "zoe@example.com", *NO_VALUES[2:]))

    assert title_of(contact) == "Zoë Else"


def test_a_contact_without_name_has_another_title() -> None:
    contact = Contact(RemoteId("1"), (" ", "", "Example Ltd", *NO_VALUES[3:]))

    assert title_of(contact) == "Example Ltd"


def test_a_contact_without_values_has_no_title() -> None:
    assert not title_of(Contact(RemoteId("1"), NO_VALUES))
