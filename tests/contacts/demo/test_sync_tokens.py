"""What sync tokens tell, held against a dictionary of contacts."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.demo.changes import Changes
from contacts.demo.database import open_database
from contacts.demo.ids import Numbers
from contacts.demo.sync_tokens import ChangeType, SyncTokens

GENERATED = [Numbers.of_seed(1).at(index) for index in range(4)]
steps = st.lists(st.sampled_from(["add", "change", "delete", "token"]) | st.integers(0, 9))


@pytest.fixture
def sync_tokens() -> Iterator[SyncTokens]:
    with closing(open_database(None)) as database:
        yield SyncTokens(database, "somebody")


class World:
    """Contacts by number, each with how often it was written, and what tokens saw of them."""

    def __init__(self, changes: Changes, sync_tokens: SyncTokens) -> None:
        self.now = dict.fromkeys(GENERATED, 0)
        self.seen: dict[str, dict[int, int]] = {}
        self._changes = changes
        self._sync_tokens = sync_tokens
        self._chosen = 0

    def take(self, step: str | int) -> None:
        """Do what *step* says, here and in the demo PBX; a number chooses a contact."""
        chosen = list(self.now)[self._chosen % len(self.now)] if self.now else None
        match step:
            case int():
                self._chosen = step
            case "token":
                self.seen[self._sync_tokens.issue()] = dict(self.now)
            case "add":
                self.now[self._changes.add({"name": "New"})] = 0
            case "change" if chosen:
                self._changes.change(chosen, {"name": "Changed"})
                self.now[chosen] += 1
            case "delete" if chosen:
                self._changes.delete(chosen)
                del self.now[chosen]

    def changes_since(self, token: str) -> dict[int, ChangeType]:
        """Return what a comparison of then and now finds."""
        then = self.seen[token]
        return (
            dict.fromkeys(then.keys() - self.now.keys(), ChangeType.DELETED)
            | dict.fromkeys(self.now.keys() - then.keys(), ChangeType.CREATED)
            | {
                number: ChangeType.UPDATED
                for number in then.keys() & self.now.keys()
                if then[number] != self.now[number]
            }
        )


@given(steps)
def test_every_token_tells_each_difference_once(wanted: list[str | int]) -> None:
    with closing(open_database(None)) as database:
        sync_tokens = SyncTokens(database, "somebody")
        world = World(Changes(database), sync_tokens)

        for step in wanted:
            world.take(step)

        for token in world.seen:
            found = sync_tokens.changes_since(token)
            assert found is not None
            assert len(found) == len(dict(found))
            assert dict(found) == world.changes_since(token)


def test_only_the_newest_1000_tokens_are_known(sync_tokens: SyncTokens) -> None:
    tokens = [sync_tokens.issue() for _ in range(1001)]

    assert sync_tokens.changes_since(tokens[0]) is None
    assert sync_tokens.changes_since(tokens[1]) == []
