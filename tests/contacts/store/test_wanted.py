"""What waits for the reader: the order in which it is taken, and when."""

import time
from threading import Thread

import pytest

from contacts.store.wanted import Urgency, Wanted

SOON_S, LATER_S = 0.05, 3600.0


@pytest.fixture
def wanted() -> Wanted:
    made = Wanted()
    made.has_book = True
    return made


def taken(wanted: Wanted, count: int) -> list[Urgency]:
    found = [wanted.take() for _ in range(count)]
    return [want.urgency for want in found if want]


def test_the_most_urgent_is_taken_first(wanted: Wanted) -> None:
    for urgency in reversed(Urgency):
        wanted.put(urgency)

    assert taken(wanted, len(Urgency)) == list(Urgency)


def test_a_newer_one_takes_the_place_of_its_kind(wanted: Wanted) -> None:
    wanted.put(Urgency.PLACE, 1, "a")
    wanted.put(Urgency.PLACE, 1, "ab")
    wanted.put(Urgency.GLIMPSE, "")

    first, second = wanted.take(), wanted.take()

    assert first is not None
    assert (first.about, first.urgency) == ((1, "ab"), Urgency.PLACE)
    assert second is not None
    assert second.urgency is Urgency.GLIMPSE


def test_what_is_not_due_lets_others_go_first(wanted: Wanted) -> None:
    wanted.put(Urgency.PAGES, due=time.monotonic() + SOON_S)
    wanted.put(Urgency.GLIMPSE)

    assert taken(wanted, 2) == [Urgency.GLIMPSE, Urgency.PAGES]


def test_counting_comes_before_what_needs_it_due_or_not(wanted: Wanted) -> None:
    wanted.put(Urgency.COUNT, due=time.monotonic() + LATER_S)
    wanted.put(Urgency.SIGHT)

    assert taken(wanted, 2) == [Urgency.COUNT, Urgency.SIGHT]


def test_a_question_is_not_held_up_by_counting(wanted: Wanted) -> None:
    wanted.put(Urgency.COUNT, due=time.monotonic() + LATER_S)
    wanted.put(Urgency.QUESTION)

    assert taken(wanted, 1) == [Urgency.QUESTION]


def test_without_a_book_nothing_is_taken_but_one() -> None:
    wanted = Wanted()
    wanted.put(Urgency.QUESTION)
    wanted.put(Urgency.BOOK)

    assert taken(wanted, 1) == [Urgency.BOOK]
    assert wanted.waiting(Urgency.QUESTION)


def test_what_is_dropped_does_not_come(wanted: Wanted) -> None:
    wanted.put(Urgency.SIGHT)
    wanted.put(Urgency.LETTERS)
    wanted.drop(Urgency.SIGHT, Urgency.PAGES)

    assert taken(wanted, 1) == [Urgency.LETTERS]


def test_whoever_waits_is_woken_by_a_wish_and_by_the_end(wanted: Wanted) -> None:
    found: list[Urgency] = []

    def work() -> None:
        while want := wanted.take():
            found.append(want.urgency)
            wanted.close()

    thread = Thread(target=work)
    thread.start()
    wanted.put(Urgency.GLIMPSE)
    thread.join(10)

    assert found == [Urgency.GLIMPSE]
    assert not thread.is_alive()
