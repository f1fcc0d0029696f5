"""The book against a plain model: whatever happens to it, it shows what a ``dict`` would."""

import secrets
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from contacts.contact import FIELDS, NO_VALUES, Contact, RemoteId
from contacts.ordering import sort_key
from contacts.search import matches, searched_text, terms_of
from contacts.store import Place
from contacts.view import LAST_WORD, Order, View
from tests.contacts.store.library import Library

NAMES = ["", "Ana Ruiz", "ana ruiz", "Ödön", "Odon", "Jan de Vries", "Zoë", "高橋 花子", "Abe"]
COMPANIES = ["", "Acme", "acme & sons", "Ångström AB"]
NUMBERS = ["", "0171 555 20", "+49 171 55520", "204", "555_20%"]
QUERIES = ["", "ana", "a", "zz", "0171555", "odon", "acme 20", "_", "%", "de vr", "nobody at all"]
IDS = [RemoteId(f"id-{number}") for number in range(12)]
KEY = secrets.token_bytes(32)

ids = st.sampled_from(IDS)
contacts = st.builds(
    lambda remote_id, name, company, number, synced, favorite: Contact(
        remote_id,
        (name, "", company, "", number, *NO_VALUES[5:]),
        "Microsoft 365" if synced else "",
        favorite,
    ),
    ids,
    st.sampled_from(NAMES),
    st.sampled_from(COMPANIES),
    st.sampled_from(NUMBERS),
    st.booleans(),
    st.booleans(),
)
orders = st.builds(
    Order,
    st.sampled_from(["name", LAST_WORD, "company", "business"]),
    st.booleans(),
    st.booleans(),
)
views = st.builds(View, st.sampled_from(QUERIES), orders, st.booleans(), st.booleans())


class BookMachine(RuleBasedStateMachine):
    """Readings in any order of arrival, orders, searches and restarts."""

    def __init__(self) -> None:
        super().__init__()
        self.model: dict[RemoteId, Contact] = {}
        self.confirmed: dict[RemoteId, int] = {}
        self.gone: dict[RemoteId, int] = {}
        self.late: list[tuple[int, Contact]] = []
        self.folder = tempfile.TemporaryDirectory()
        self.library: Library | None = None

    @initialize(
        on_disk=st.booleans(), first=st.lists(contacts, unique_by=lambda each: each.remote_id)
    )
    def begin(self, *, on_disk: bool, first: list[Contact]) -> None:
        """Read the list for the first time."""
        path = str(Path(self.folder.name) / "book.db")
        self.place = Place(path, KEY) if on_disk else Place.in_memory(secrets.token_hex(8))
        self.library = Library(self.place)
        self.library.fill(*first)
        self.model = {contact.remote_id: contact for contact in first}

    @property
    def books(self) -> Library:
        assert self.library
        return self.library

    @rule(contact=contacts)
    def a_reading_arrives(self, contact: Contact) -> None:
        """One contact is read, now."""
        self._take(self.books.book.next_reading(), contact)

    @rule(contact=contacts)
    def a_request_leaves(self, contact: Contact) -> None:
        """Its answer, as the server was then, comes later."""
        self.late.append((self.books.book.next_reading(), contact))

    @precondition(lambda self: self.late)
    @rule(which=st.randoms(use_true_random=False))
    def a_late_answer_arrives(self, which: "st.Random") -> None:  # type: ignore[name-defined]
        """Answers come in any order."""
        self._take(*self.late.pop(which.randrange(len(self.late))))

    @rule(contact=contacts)
    def a_save_is_confirmed(self, contact: Contact) -> None:
        """A change from here is on the server: earlier readings are void."""
        reading = self.books.book.next_reading()
        self.books.do(self.books.book.confirm(reading, contact))
        self.model[contact.remote_id] = contact
        self.confirmed[contact.remote_id] = reading
        self.gone.pop(contact.remote_id, None)

    @rule(remote_id=ids)
    def a_contact_goes(self, remote_id: RemoteId) -> None:
        """The server does not have it any more."""
        reading = self.books.book.next_reading()
        self.books.do(self.books.book.remove(reading, (remote_id,)))
        if self.model.pop(remote_id, None):
            self.gone[remote_id] = reading

    @precondition(lambda self: self.place.key)
    @rule()
    def a_restart(self) -> None:
        """Close and open again."""
        self.books.close()
        self.late.clear()  # nothing is on its way any more
        self.library = Library(self.place)

    @rule(view=views)
    def a_view(self, view: View) -> None:
        """Any view shows what the model would."""
        assert self.books.contacts(view) == self._shown(view)

    @rule(order=orders)
    def an_order_is_prepared(self, order: Order) -> None:
        """An index for an order changes nothing of what is shown."""
        work = self.books.book.order_by(order.by, skips_particles=order.skips_particles)
        self.books.do(work)

    @invariant()
    def everybody_is_there_once(self) -> None:
        """The plain list holds each contact once."""
        if self.library:
            found = self.books.contacts()
            assert sorted(each.remote_id for each in found) == sorted(self.model)

    def teardown(self) -> None:
        if self.library:
            self.library.close()
        self.folder.cleanup()

    def _take(self, reading: int, contact: Contact) -> None:
        self.books.do(self.books.book.take_contacts(reading, (contact,)))
        remote_id = contact.remote_id
        if remote_id in self.gone:
            return
        if remote_id not in self.model or self.model[remote_id] == contact:
            self.model.setdefault(remote_id, contact)
            self.confirmed.setdefault(remote_id, reading)
        elif self.confirmed.get(remote_id, 0) <= reading:
            self.model[remote_id] = contact
            self.confirmed[remote_id] = reading

    def _shown(self, view: View) -> list[Contact]:
        terms = terms_of(view.query, "DE")
        found = [
            each
            for each in self.model.values()
            if matches(searched_text(each.values, "DE"), terms)
            and (each.favorite or not view.only_favorites)
            and (each.sync_type or not view.only_synced)
        ]
        return self._ordered(found, view.order)

    def _ordered(self, found: list[Contact], order: Order) -> list[Contact]:
        """Order as the book does: among equals by their place in the order of names."""
        rank = {each.remote_id: place for place, each in enumerate(self.books.contacts())}
        found.sort(key=lambda each: rank[each.remote_id])
        keyed = [(sort_key(order, each.values), each) for each in found]
        valued = [pair for pair in keyed if pair[0]]
        by_rank = [each for key, each in keyed if not key]
        if order.is_descending:
            valued.reverse()
        valued.sort(key=lambda pair: pair[0], reverse=order.is_descending)
        return [each for _, each in valued] + by_rank


BookMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=15, deadline=None)
TestBook = BookMachine.TestCase


def test_contacts_come_back_as_they_went() -> None:
    library = Library(Place.in_memory(secrets.token_hex(8)))
    hostile = Contact(
        RemoteId("x"),
        tuple(f"{field.wire}\ud800\x00\n\u202e" for field in FIELDS),
        "S",
        favorite=True,
    )

    library.fill(hostile, replace(hostile, remote_id=RemoteId("y"), values=NO_VALUES))

    found = {each.remote_id: each for each in library.contacts()}
    library.close()
    assert found[RemoteId("x")] == hostile
    assert found[RemoteId("y")].values == NO_VALUES


def test_a_reading_after_a_restart_is_later_than_a_save_that_changed_nothing(
    tmp_path: Path,
) -> None:
    place = Place(str(tmp_path / "book.db"), KEY)
    contact = Contact(RemoteId("id-1"), NO_VALUES)
    library = Library(place)
    library.fill(contact)
    library.book.next_reading()
    library.do(library.book.confirm(library.book.next_reading(), contact))
    library.close()
    library = Library(place)

    library.do(library.book.remove(library.book.next_reading(), (contact.remote_id,)))

    left = library.contacts()
    library.close()
    assert not left
