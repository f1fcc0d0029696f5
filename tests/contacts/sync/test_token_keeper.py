"""A keeper of tokens, by a clock that jumps: ahead of time, after a sleep, and at a refusal."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from contacts.errors import ConnectionRefused
from contacts.server import Client
from contacts.sync.token_keeper import Owner, TokenKeeper, refresh_time
from contacts.tokens import Tokens
from tests.conftest import PbxFactory
from tests.pbx import Pbx
from tests.reaching import connected, until

REFRESH = "POST /auth/refresh_token"
LIFETIME_S = 1800


@dataclass(slots=True)
class Bench:
    """A keeper with a client, and what they asked for."""

    keeper: TokenKeeper
    client: Client
    owner: "Asked"


@dataclass(slots=True)
class Asked:
    """Takes note of what a keeper wants; ``now`` is its time of day."""

    now: float = field(default_factory=time.time)
    questions: int = 0
    kept: list[Tokens] = field(default_factory=list)

    def owner(self) -> Owner:
        return Owner(self._ask, self._keep, lambda: self.now)

    def _ask(self) -> None:
        self.questions += 1

    async def _keep(self, tokens: Tokens) -> None:
        self.kept.append(tokens)


def tokens_of(pbx: Pbx, asked: Asked, refresh: str | None = None) -> Tokens:
    token_set = pbx.token_set()
    refresh = refresh or token_set["refresh_token"]
    return Tokens(token_set["access_token"], refresh, asked.now + LIFETIME_S)


@asynccontextmanager
async def bench(pbx: Pbx, refresh: str | None = None) -> AsyncIterator[Bench]:
    """Be at a bench whose keeper refreshes ahead of time, too."""
    asked = Asked()
    tokens = tokens_of(pbx, asked, refresh)
    async with connected(pbx.url) as connection:
        keeper = TokenKeeper(connection, tokens, asked.owner())
        running = asyncio.create_task(keeper.run())
        try:
            yield Bench(keeper, Client(connection, tokens, keeper.renewed, keeper.current), asked)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            await keeper.close()


async def read(client: Client, times: int = 1) -> None:
    await asyncio.gather(*(client.list_page(0, 1) for _ in range(times)))


@pytest.mark.parametrize(
    ("lifetime", "ahead"),
    [(1800, 60), (200, 40), (20, 5), (8, 4), (1, 0.5), (0, 0), (-3600, 0)],
)
def test_a_fifth_of_the_life_is_left_within_reason(lifetime: float, ahead: float) -> None:
    end = 1_000_000.0 + lifetime

    assert refresh_time(end, 1_000_000.0) == end - ahead


def test_tokens_that_ended_in_a_sleep_are_refreshed_once_before_fifty_requests(pbx: Pbx) -> None:
    async def slept() -> None:
        async with bench(pbx) as at:
            pbx.expire_tokens()
            at.owner.now += 10 * 3600
            await read(at.client, 50)
            assert not at.owner.questions

    asyncio.run(slept())

    counts = pbx.counts()
    assert counts["requests"] == {REFRESH: 1, "GET /user/contacts": 50}
    assert counts["answers"] == {"200": 51}


def test_the_newest_pair_is_kept(pbx: Pbx) -> None:
    async def slept() -> None:
        async with bench(pbx) as at:
            for _ in range(3):
                at.owner.now += 10 * 3600
                await read(at.client)
            await at.keeper.close(10)
            assert len(at.owner.kept) == 3
            assert at.owner.kept[-1] == at.keeper.tokens

    asyncio.run(slept())


def test_tokens_of_a_second_are_refreshed_by_themselves(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=1, token_lifetime=1)

    async def idle() -> None:
        asked = Asked()
        async with connected(pbx.url) as connection:
            tokens = Tokens("old", pbx.token_set()["refresh_token"], time.time() + 1)
            keeper = TokenKeeper(connection, tokens, Owner(asked._ask, asked._keep))  # noqa: SLF001
            running = asyncio.create_task(keeper.run())
            await until(lambda: pbx.counts()["requests"].get(REFRESH, 0) >= 2)
            running.cancel()
            await keeper.close()
            assert not asked.questions

    asyncio.run(idle())


def test_tokens_that_end_as_they_come_are_not_refreshed_without_a_pause(
    pbx: Pbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("contacts.sync.token_keeper._SHORTEST_NAP_S", 3600.0)
    monkeypatch.setattr("contacts.sync.token_keeper._LONGEST_NAP_S", 3600.0)
    body = '{"access_token":"newer","refresh_token":"newer","expires_in":0.001}'
    pbx.faults({"kind": "body", "body": body, "path": "/auth/refresh_token"})

    async def idle() -> None:
        async with bench(pbx) as at:
            at.owner.now += LIFETIME_S
            assert (await at.keeper.current()).access == "newer"
            await until_heard(pbx)

    asyncio.run(idle())

    assert pbx.counts()["requests"][REFRESH] == 1


async def until_heard(pbx: Pbx) -> None:
    """Return once the PBX has answered what was sent before."""
    async with connected(pbx.url) as connection:
        for _ in range(3):
            await connection.get("user/contacts", pbx.access_token(), {"top": 1})


def test_a_refusal_ahead_of_time_asks_nobody_while_the_token_works(
    pbx: Pbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("contacts.sync.token_keeper._LONGEST_NAP_S", 0.01)

    async def refused() -> None:
        async with bench(pbx, "no longer valid") as at:
            at.owner.now += LIFETIME_S - 1
            await until(lambda: "400" in pbx.counts()["answers"])
            await read(at.client, 3)
            questions = [at.owner.questions]
            pbx.expire_tokens()
            reading = asyncio.create_task(read(at.client, 3))
            await until(lambda: at.owner.questions > 0)
            at.keeper.go_on_with(tokens_of(pbx, at.owner))
            await reading
            assert [*questions, at.owner.questions] == [0, 1]

    asyncio.run(refused())

    assert pbx.counts()["requests"][REFRESH] == 1


def test_a_lost_refresh_is_not_repeated_at_once(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=1)

    async def lost() -> None:
        async with bench(pbx) as at:
            pbx.close()
            at.owner.now += LIFETIME_S
            for _ in range(2):
                with pytest.raises(ConnectionRefused):
                    await read(at.client)
            assert not at.owner.questions

    asyncio.run(lost())
