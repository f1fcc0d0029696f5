"""The tokens, in memory."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from contacts.demo.database import open_database
from contacts.demo.tokens import Tokens

LIFETIME_S = 60


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    with closing(open_database(None)) as connection:
        yield connection


@pytest.fixture
def tokens(database: sqlite3.Connection) -> Tokens:
    return Tokens(database, LIFETIME_S)


def test_an_access_token_ends_with_its_time(
    tokens: Tokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1_000_000.0
    monkeypatch.setattr("time.time", lambda: now)
    pair = tokens.sign_in()
    assert tokens.session(pair.access) is not None

    now += LIFETIME_S

    assert tokens.session(pair.access) is None
    assert tokens.refresh(pair.refresh) is not None


def test_only_hashes_are_kept(tokens: Tokens, database: sqlite3.Connection) -> None:
    pair = tokens.sign_in()

    kept = "\n".join(database.iterdump())

    assert pair.access not in kept
    assert pair.refresh not in kept


def test_expired_tokens_do_not_pile_up(tokens: Tokens, database: sqlite3.Connection) -> None:
    brief = Tokens(database, 0)

    for _ in range(10):
        brief.sign_in()
    tokens.sign_in()

    assert database.execute("SELECT count(*) FROM access").fetchone() == (1,)
