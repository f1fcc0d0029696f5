"""Drafts, saving and undoing in the two files, without a server: what is shown, and kept."""

import asyncio
import secrets
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from contacts.contact import BY_WIRE, NO_VALUES, Change, Contact, Edit, LocalId, RemoteId
from contacts.errors import Disagreement
from contacts.history import Fate, Origin, Step
from contacts.outgoing import Item, Kind, NewKey, State, Trouble, Why
from contacts.store import Done, Place, Taken
from contacts.view import View
from tests.contacts.store.library import Library

NAME, PHONE, NOTES = (BY_WIRE[wire] for wire in ("name", "mobile_phone", "notes"))
NEW = NewKey("form-1")
NOW = 1000.0
OpenLibrary = Callable[[], Library]


def person(name: str, phone: str = "") -> Contact:
    values = (name, "", "", "", "", "", phone, *NO_VALUES[7:])
    return Contact(RemoteId(f"id-{name}"), values)


def change(field: str, base: str, new: str) -> Edit:
    return (Change(BY_WIRE[field], base, new),)


@pytest.fixture
def open_library(tmp_path: Path) -> Iterator[OpenLibrary]:
    """Open the same two files, as often as asked; the one before is closed."""
    place = Place(str(tmp_path / "book.db"), secrets.token_bytes(32))
    opened: list[Library] = []

    def open_it() -> Library:
        if opened:
            opened[-1].close()
        opened.append(Library(place))
        return opened[-1]

    yield open_it
    opened[-1].close()


@pytest.fixture
def library(open_library: OpenLibrary) -> Library:
    """Return a book with Ana and Bob."""
    library = open_library()
    library.fill(person("Ana", "1"), person("Bob"))
    return library


def numbers(library: Library) -> dict[str, LocalId]:
    result = library.ask(View())
    rows = library.rows(0)
    assert result.count == len(rows)
    return {row.contact.values[0]: row.number for row in rows if row}


def names(library: Library) -> list[str]:
    return [contact.values[0] for contact in library.contacts()]


def save(library: Library, name: str, edit: Edit) -> None:
    library.do(library.book.changes.save(numbers(library)[name], edit, NOW))


def due(library: Library) -> list[Item]:
    return library.do(library.book.outbox.next_due(set(), 10))


def confirm(library: Library, item: Item, contact: Contact) -> None:
    outbox = library.book.outbox
    assert library.do(outbox.begin(item, contact.values))[0]
    library.do(outbox.confirm(item, library.book.next_reading(), contact, ()))


def test_what_was_saved_is_shown_at_once_and_found(library: Library) -> None:
    save(library, "Ana", change("mobile_phone", "1", "0171 555"))

    assert [each.values[6] for each in library.contacts(View("0171555"))] == ["0171 555"]
    assert [item.wish.edit for item in due(library)] == [change("mobile_phone", "1", "0171 555")]


def test_a_saved_change_is_there_after_a_restart(
    library: Library, open_library: OpenLibrary
) -> None:
    save(library, "Ana", change("name", "Ana", "Zoe"))

    again = open_library()

    assert names(again) == ["Bob", "Zoe"]
    assert len(due(again)) == 1


def test_a_book_that_is_lost_gets_its_changes_back(
    library: Library, open_library: OpenLibrary, tmp_path: Path
) -> None:
    save(library, "Ana", change("name", "Ana", "Zoe"))
    library.do(library.book.changes.save(NEW, change("name", "", "Eve"), NOW))
    library.close()
    for path in tmp_path.glob("book.db*"):
        path.unlink()

    again = open_library()
    again.fill(person("Ana", "1"), person("Bob"))

    assert names(again) == ["Bob", "Eve", "Zoe"]


def test_a_new_contact_is_listed_before_the_server_has_it(library: Library) -> None:
    done = library.do(library.book.changes.save(NEW, change("name", "", "Eve"), NOW))

    assert names(library) == ["Ana", "Bob", "Eve"]
    assert done.number == numbers(library)["Eve"]
    assert due(library)[0].wish.kind is Kind.ADDITION


def test_a_second_save_of_a_new_contact_is_no_second_addition(library: Library) -> None:
    library.do(library.book.changes.save(NEW, change("name", "", "Eve"), NOW))
    library.do(library.book.changes.save(NEW, change("name", "Eve", "Eva"), NOW))

    assert [item.wish.values[0] for item in due(library)] == ["Eva"]
    assert names(library) == ["Ana", "Bob", "Eva"]


def test_a_contact_keeps_its_number_when_the_server_has_it(library: Library) -> None:
    done = library.do(library.book.changes.save(NEW, change("name", "", "Eve"), NOW))
    (item,) = due(library)
    eve = replace(person("Eve"), remote_id=RemoteId("given"))
    library.do(library.book.outbox.begin(item, item.wish.values))
    library.do(library.book.take_contacts(library.book.next_reading(), (eve,)))  # a page came

    library.do(library.book.outbox.added(item, eve.remote_id))
    library.do(library.book.outbox.confirm(item, library.book.next_reading(), eve, ()))

    assert names(library) == ["Ana", "Bob", "Eve"]
    assert numbers(library)["Eve"] == done.number
    assert not due(library)


def test_edits_of_one_contact_go_as_one_while_they_wait(library: Library) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2"))
    save(library, "Ana", change("mobile_phone", "2", "3") + change("notes", "", "n"))

    (item,) = due(library)
    assert item.wish.edit == change("mobile_phone", "1", "3") + change("notes", "", "n")


def test_a_change_that_was_changed_back_needs_not_be_sent(library: Library) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2"))
    save(library, "Ana", change("mobile_phone", "2", "1"))

    assert not due(library)
    assert library.do(library.book.changes.counts()) == (0, 0)


def test_what_is_being_sent_is_not_changed_any_more(library: Library) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2"))
    (item,) = due(library)
    library.do(library.book.outbox.begin(item, ()))

    save(library, "Ana", change("mobile_phone", "2", "3"))

    waiting = library.do(library.book.changes.waiting())
    assert [(each.state, each.wish.edit[0].new) for each in waiting] == [
        (State.SENDING, "2"),
        (State.WAITING, "3"),
    ]


def test_a_wish_that_was_changed_meanwhile_is_not_sent_as_it_was(library: Library) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2"))
    (item,) = due(library)
    save(library, "Ana", change("mobile_phone", "2", "3"))

    is_same, _ = library.do(library.book.outbox.begin(item, ()))

    assert not is_same


def test_what_is_saved_while_a_wish_is_found_to_be_done_is_not_done(library: Library) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2"))
    (item,) = due(library)
    save(library, "Ana", change("notes", "", "n"))

    reading = library.book.next_reading()
    library.do(library.book.outbox.confirm(item, reading, person("Ana", "2"), ()))

    (left,) = due(library)
    assert change("notes", "", "n")[0] in left.wish.edit


def test_what_is_saved_while_a_wish_is_asked_about_stays(library: Library) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2") + change("title", "", "t"))
    (item,) = due(library)
    save(library, "Ana", change("notes", "", "n"))

    about = Trouble(Why.FIELDS, NOW, (Disagreement("mobile_phone", "1", "2", "9"),))
    library.do(library.book.outbox.ask(item, State.CONFLICT, about))

    waiting = library.do(library.book.changes.waiting())
    kept = {change for item in waiting for change in item.wish.edit}
    assert change("notes", "", "n")[0] in kept


def test_after_a_crash_what_was_being_sent_is_looked_for(
    library: Library, open_library: OpenLibrary
) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2"))
    library.do(library.book.outbox.begin(due(library)[0], ()))

    assert [item.state for item in due(open_library())] == [State.UNKNOWN]


def test_readings_leave_a_contact_alone_while_a_change_is_on_its_way(library: Library) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2"))
    library.do(library.book.outbox.begin(due(library)[0], ()))

    library.do(library.book.take_contacts(library.book.next_reading(), (person("Ana", "9"),)))

    assert [each.values[6] for each in library.contacts(View("Ana"))] == ["2"]


def test_a_value_that_is_taken_back_after_it_was_confirmed_is_asked_about(
    library: Library,
) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2"))
    confirm(library, due(library)[0], person("Ana", "2"))

    library.do(library.book.take_contacts(library.book.next_reading(), (person("Ana", "1"),)))

    (item,) = library.do(library.book.changes.waiting())
    assert item.trouble is not None
    assert item.trouble.why is Why.UNDONE
    assert [(each.ours, each.theirs) for each in item.trouble.disagreements] == [("2", "1")]
    assert [each.values[6] for each in library.contacts(View("Ana"))] == ["2"]


def test_a_later_change_of_somebody_else_is_theirs(library: Library) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2"))
    confirm(library, due(library)[0], person("Ana", "2"))

    library.do(library.book.take_contacts(library.book.next_reading(), (person("Ana", "3"),)))

    assert not library.do(library.book.changes.waiting())
    past = library.do(library.book.changes.history(numbers(library)["Ana"]))
    assert [(each.origin, each.fate) for each in past] == [
        (Origin.THERE, Fate.DONE),
        (Origin.HERE, Fate.DONE),
    ]


def test_what_was_changed_here_and_is_gone_there_stays_and_asks(library: Library) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2"))

    library.do(library.book.remove(library.book.next_reading(), (RemoteId("id-Ana"),)))

    assert names(library) == ["Ana", "Bob"]
    (item,) = library.do(library.book.changes.waiting())
    assert item.trouble is not None
    assert item.trouble.why is Why.GONE


def test_what_is_gone_there_can_be_added_again(library: Library) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2"))
    library.do(library.book.remove(library.book.next_reading(), (RemoteId("id-Ana"),)))
    (asked,) = library.do(library.book.changes.waiting())

    library.do(library.book.changes.keep_mine(asked.id))

    (item,) = due(library)
    assert item.wish.kind is Kind.ADDITION
    assert item.wish.values == person("Ana", "2").values


def test_what_is_gone_there_can_be_let_go(library: Library) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2"))
    library.do(library.book.remove(library.book.next_reading(), (RemoteId("id-Ana"),)))
    (asked,) = library.do(library.book.changes.waiting())

    library.do(library.book.changes.give_up(asked.id))

    assert names(library) == ["Bob"]


def clash(library: Library) -> Item:
    """Let the mobile number of Ana be in conflict, and her notes not."""
    save(library, "Ana", change("mobile_phone", "1", "2") + change("notes", "", "n"))
    (item,) = due(library)
    about = Trouble(Why.FIELDS, NOW, (Disagreement("mobile_phone", "1", "2", "9"),))
    library.do(library.book.outbox.ask(item, State.CONFLICT, about))
    return next(
        each for each in library.do(library.book.changes.waiting()) if each.trouble is not None
    )


def test_fields_that_do_not_clash_go_on(library: Library) -> None:
    asked = clash(library)

    assert [item.wish.edit for item in due(library)] == [change("notes", "", "n")]
    assert asked.wish.edit == change("mobile_phone", "1", "2")


def test_keeping_mine_sends_it_over_theirs(library: Library) -> None:
    asked = clash(library)

    library.do(library.book.changes.keep_mine(asked.id))

    (item,) = due(library)
    assert set(item.wish.edit) == {
        *change("notes", "", "n"),
        *change("mobile_phone", "9", "2"),
    }


def test_saving_a_third_value_answers_the_conflict(library: Library) -> None:
    clash(library)

    save(library, "Ana", change("mobile_phone", "2", "5"))

    assert library.do(library.book.changes.counts()) == (1, 0)
    (item,) = due(library)
    assert set(item.wish.edit) == {*change("notes", "", "n"), *change("mobile_phone", "9", "5")}


def test_a_draft_is_there_after_a_restart_and_shown_by_nobody_else(
    library: Library, open_library: OpenLibrary
) -> None:
    ana = numbers(library)["Ana"]
    typed = change("notes", "", "half a sen")
    library.do(library.book.changes.keep_draft(ana, person("Ana", "1"), typed, NOW))

    again = open_library()

    card = again.do(again.book.changes.newest_draft())
    assert card is not None
    assert (card.number, card.draft) == (ana, typed)
    assert not again.contacts(View("sen"))
    assert not due(again)


def test_a_new_contact_that_was_only_typed_stands_in_the_list(library: Library) -> None:
    library.do(library.book.changes.keep_draft(NEW, None, change("name", "", "Ev"), NOW))

    assert names(library) == ["Ana", "Bob", "Ev"]
    library.do(library.book.changes.keep_draft(NEW, None, (), NOW))
    assert names(library) == ["Ana", "Bob"]


def test_a_save_ends_the_draft(library: Library) -> None:
    ana = numbers(library)["Ana"]
    typed = change("notes", "", "n")
    library.do(library.book.changes.keep_draft(ana, person("Ana", "1"), typed, NOW))

    save(library, "Ana", typed)

    assert library.do(library.book.changes.newest_draft()) is None


def test_a_later_edit_and_the_draft_go_on_from_what_the_server_made_of_it(
    library: Library,
) -> None:
    ana = numbers(library)["Ana"]
    save(library, "Ana", change("mobile_phone", "1", "0171 555"))
    (item,) = due(library)
    library.do(library.book.outbox.begin(item, ()))
    save(library, "Ana", change("mobile_phone", "0171 555", "0171 556"))
    library.do(
        library.book.changes.keep_draft(
            ana, person("Ana"), change("mobile_phone", "0171 555", "7"), NOW
        )
    )

    read_back = person("Ana", "0171555")
    library.do(library.book.outbox.confirm(item, library.book.next_reading(), read_back, ()))

    card = library.do(library.book.changes.card(ana))
    assert [each.wish.edit for each in card.items] == [
        change("mobile_phone", "0171555", "0171 556")
    ]
    assert card.draft == change("mobile_phone", "0171555", "7")


def test_a_deleted_contact_leaves_at_once_and_undo_brings_it_back(library: Library) -> None:
    library.do(library.book.changes.delete((numbers(library)["Ana"],), NOW))
    assert names(library) == ["Bob"]

    library.do(library.book.changes.undo(NOW))

    assert names(library) == ["Ana", "Bob"]
    assert not due(library)


def test_deleting_what_was_never_sent_takes_it_back(library: Library) -> None:
    library.do(library.book.changes.save(NEW, change("name", "", "Eve"), NOW))

    library.do(library.book.changes.delete((numbers(library)["Eve"],), NOW))

    assert names(library) == ["Ana", "Bob"]
    assert not due(library)


def test_undo_and_redo_walk_back_and_forth_over_restarts(
    library: Library, open_library: OpenLibrary
) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2"))
    confirm(library, due(library)[0], person("Ana", "2"))
    save(library, "Ana", change("mobile_phone", "2", "3"))
    again = open_library()
    seen = []

    for turn in (again.book.changes.undo,) * 2 + (again.book.changes.redo,) * 2:
        again.do(turn(NOW))
        seen.append(again.contacts(View("Ana"))[0].values[6])

    assert seen == ["2", "1", "2", "3"]


def test_one_undo_takes_back_what_was_done_to_many(library: Library) -> None:
    both = tuple(numbers(library).values())
    library.do(library.book.changes.set_all(both, BY_WIRE["company"], "Acme", NOW))
    assert [each.values[2] for each in library.contacts()] == ["Acme", "Acme"]

    step, _ = library.do(library.book.changes.undo(NOW))

    assert step is not None
    assert step.count == 2
    assert [each.values[2] for each in library.contacts()] == ["", ""]


def test_an_erased_history_is_gone(library: Library) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2"))

    library.do(library.book.changes.erase_history(numbers(library)["Ana"]))

    assert library.do(library.book.changes.history(numbers(library)["Ana"])) == ()


def test_one_field_can_be_restored(library: Library) -> None:
    save(library, "Ana", change("mobile_phone", "1", "2") + change("notes", "", "n"))
    ana = numbers(library)["Ana"]
    (past,) = library.do(library.book.changes.history(ana))

    library.do(library.book.changes.restore(past.id, NOW, ("notes",)))

    (contact,) = library.contacts(View("Ana"))
    assert (contact.value(PHONE), contact.value(NOTES)) == ("2", "")


# Many at once, piece by piece


@pytest.fixture
def crowd(open_library: OpenLibrary) -> Library:
    """Return a book with 250 people, which are three pieces."""
    library = open_library()
    library.fill(*(person(f"Person {number:03}") for number in range(250)))
    return library


def set_companies(library: Library, stops_at: int = 250) -> Done:
    """Set the company of all, and stop once so many are done."""
    everybody = tuple(map(LocalId, library.ask(View()).ids))

    def watch(done: int, _taken: Taken) -> bool:
        return done < stops_at

    changes = library.book.changes
    return library.do(changes.set_all(everybody, BY_WIRE["company"], "Acme", NOW, watch))


def in_company(library: Library) -> int:
    return library.ask(View("acme")).count


def undo(library: Library) -> Step | None:
    return library.do(library.book.changes.undo(NOW))[0]


def test_many_are_one_step_however_many_pieces_they_were(crowd: Library) -> None:
    set_companies(crowd)
    changed = in_company(crowd)

    step = undo(crowd)

    assert (changed, step and step.count, in_company(crowd)) == (250, 250, 0)


def test_what_was_done_when_it_was_stopped_is_undone_at_once(crowd: Library) -> None:
    set_companies(crowd, stops_at=150)
    changed = in_company(crowd)

    undo(crowd)

    assert (changed, in_company(crowd)) == (200, 0)


def test_it_is_told_after_each_piece_what_changed(crowd: Library) -> None:
    everybody = tuple(map(LocalId, crowd.ask(View()).ids))
    told: list[tuple[int, int]] = []

    def watch(done: int, taken: Taken) -> bool:
        told.append((done, len(taken.numbers)))
        return True

    crowd.do(crowd.book.changes.delete(everybody, NOW, watch))

    assert told == [(100, 100), (200, 100), (250, 50)]


def test_what_a_crash_left_done_can_be_undone(crowd: Library, open_library: OpenLibrary) -> None:
    def watch(done: int, _taken: Taken) -> bool:
        if done == 200:
            raise KeyboardInterrupt
        return True

    everybody = tuple(map(LocalId, crowd.ask(View()).ids))
    with pytest.raises(KeyboardInterrupt):
        crowd.do(crowd.book.changes.favor(everybody, NOW, watch, favorite=True))

    again = open_library()
    changed = again.ask(View(only_favorites=True)).count
    undo(again)

    assert (changed, again.ask(View(only_favorites=True)).count) == (200, 0)


def test_a_save_between_two_pieces_is_a_step_of_its_own(crowd: Library) -> None:
    everybody = tuple(map(LocalId, crowd.ask(View()).ids))
    set_companies(crowd, stops_at=100)  # so that the first piece finds nothing to be done

    async def do_both() -> None:
        changes = crowd.book.changes
        saving: list[asyncio.Task[Done]] = []

        def watch(_done: int, _taken: Taken) -> bool:
            if not saving:
                eve = change("name", "", "Eve")
                saving.append(asyncio.ensure_future(changes.save(NEW, eve, NOW)))
            return True

        await changes.set_all(everybody, BY_WIRE["company"], "Acme", NOW, watch)
        await saving[0]

    crowd.do(do_both())
    steps = [undo(crowd), undo(crowd), undo(crowd)]

    assert sorted(step.count for step in steps if step) == [1, 100, 150]
    assert crowd.ask(View("acme")).count == crowd.ask(View("eve")).count == 0
