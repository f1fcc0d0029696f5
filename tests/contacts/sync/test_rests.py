"""How long wishes rest: longer each time, and not before a list that could tell."""

from dataclasses import dataclass

import pytest

from contacts.contact import NO_VALUES, Contact, LocalId, RemoteId
from contacts.errors import NotConnected, Throttled
from contacts.outgoing import EntryNumber, Item, Kind, State, Wish, WishId
from contacts.sync.rests import LYING_S, Rests, Ticking

GONE = Wish(Kind.DELETION, base=Contact(RemoteId("a"), NO_VALUES))


@dataclass
class Clock:
    """A clock that is set by hand."""

    time: float = 100.0


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def rests(clock: Clock) -> Rests:
    return Rests(Ticking(lambda: clock.time, lambda: clock.time))


def item(number: int = 1, wish: Wish | None = None, state: State = State.WAITING) -> Item:
    remote_id = RemoteId(f"id-{number}")
    wish = wish or Wish(Kind.EDIT)
    return Item(WishId(number), EntryNumber(number), LocalId(number), remote_id, state, wish)


def test_what_failed_rests_longer_each_time_up_to_a_minute(rests: Rests) -> None:
    pauses = []
    for _ in range(8):
        rests.rest(item(), NotConnected())
        pauses.append(rests.rest_of(item()) - 100.0)

    assert pauses == [1, 2, 5, 10, 30, 60, 60, 60]


def test_a_server_that_asks_for_more_time_has_it(rests: Rests) -> None:
    rests.rest(item(), Throttled(retry_after=42.0))

    assert rests.rest_of(item()) == 142.0


def test_what_is_forgotten_begins_anew(rests: Rests) -> None:
    rests.rest(item())
    rests.forget(item())

    assert rests.rest_of(item()) == 0.0


def test_a_deletion_waits_for_an_undo_unless_it_was_on_its_way(rests: Rests) -> None:
    assert rests.rest_of(item(1, GONE)) == 110.0
    assert rests.rest_of(item(2, GONE, State.UNKNOWN)) == 0.0


def test_whoever_asks_ends_every_rest(rests: Rests) -> None:
    rests.rest(item(1))
    rests.rest(item(2))
    rests.all_until = 200.0

    rests.end()

    assert rests.all_until == rests.rest_of(item(1)) == rests.rest_of(item(2)) == 0.0


@pytest.mark.parametrize("is_sound", [True, False])
def test_only_a_list_begun_long_after_the_request_tells(
    rests: Rests, clock: Clock, *, is_sound: bool
) -> None:
    rests.note_end(item())
    clock.time += LYING_S

    rests.note_sweep(clock.time - 1, is_sound=is_sound)
    too_early = rests.of(item()).clean, rests.of(item()).bad
    rests.note_sweep(clock.time, is_sound=is_sound)

    assert too_early == (0, 0)
    assert (rests.of(item()).clean, rests.of(item()).bad) == (int(is_sound), int(not is_sound))
