"""A reader and the book that it lets go."""

import gc
import secrets
import weakref
from pathlib import Path

from contacts.contact import NO_VALUES, Contact, RemoteId
from contacts.store import Place
from contacts.view import View
from tests.contacts.store.library import Library

ANA = Contact(RemoteId("1"), ("Ana", *NO_VALUES[1:]))


def test_nothing_of_a_book_that_was_let_go_stays_in_memory(tmp_path: Path) -> None:
    library = Library(Place(str(tmp_path / "book.db"), secrets.token_bytes(32)))
    library.fill(ANA)
    library.ask(View("ana"), is_new=True)
    book = weakref.ref(library.book)

    assert library.reader.let_go()
    library.book.close()
    assert library.book.join()
    del library.book
    gc.collect()

    assert book() is None  # nor its key
    assert library.reader.close()
    library.loop.close()
