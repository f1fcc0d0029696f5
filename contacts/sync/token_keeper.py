"""The tokens of one account while it is signed in: never two refreshes, never two questions.

The access token is refreshed by one task ahead of its end. Requests ask for ``current``
tokens, and for ``renewed`` ones after a 401, which was not applied. How a refresh ended:

* *done*: what waits goes on with the newer tokens, which are kept for the next start;
* *refused*: the tokens are used until the server refuses them, too. Then the person is
  asked, once, and what waits goes on after the sign-in, or fails where they give up;
* *lost*: nobody is signed out. What waits fails by what happened; the same refresh token
  is sent again after a pause. If the server had replaced it, that one is refused.

The end of a token is a time of day, so that a sleeping computer cannot miss it.
"""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass

from contacts.errors import (
    RefreshRefused,
    ServerError,
    ServerTrouble,
    SignInNeeded,
    SwitchbookError,
    Throttled,
    Unexpected,
)
from contacts.server import Connection, refresh
from contacts.sync.loose_ends import LooseEnds
from contacts.tokens import Tokens

_LEAST_AHEAD_S = 5.0
_MOST_AHEAD_S = 60.0
_PAUSES_S = (2.0, 5.0, 10.0, 30.0)  # between refreshes that got lost
_LONGEST_WISH_S = 60.0  # of a server that asks to wait
_LONGEST_NAP_S = 30.0  # before another look at the time of day
_SHORTEST_NAP_S = 0.5  # also where tokens end as soon as they come
_log = logging.getLogger("switchbook.tokens")


def refresh_time(expires_at: float, now: float) -> float:
    """Return when to refresh tokens that came *now* and end at *expires_at*."""
    lifetime = max(0.0, expires_at - now)
    ahead = min(max(lifetime / 5, _LEAST_AHEAD_S), _MOST_AHEAD_S, lifetime / 2)
    return expires_at - ahead


@dataclass(frozen=True, slots=True)
class Owner:
    """What a keeper asks of the session.

    Attributes:
        ask: asks the person to sign in again.
        keep: keeps tokens for the next start.
        clock: the time of day, in seconds since the epoch.
    """

    ask: Callable[[], None]
    keep: Callable[[Tokens], Coroutine[None, None, None]]
    clock: Callable[[], float] = time.time


class TokenKeeper:
    """Hands out tokens that work.

    Invariant: at most one refresh is on its way, and while requests wait in ``renewed``,
    there is one, or the person has been asked.
    """

    def __init__(self, connection: Connection, tokens: Tokens, owner: Owner) -> None:
        self._connection = connection
        self._owner = owner
        self._tokens = tokens
        self._due = self._due_time()
        self._changed = asyncio.Event()
        self._ends = LooseEnds()
        self._is_refreshing = False
        self._renewal: asyncio.Future[Tokens] | None = None  # what requests wait for
        self._is_refused = False
        self._is_given_up = False
        self._is_closed = False
        self._failures: list[SwitchbookError] = []  # of refreshes that got lost, in a row
        self._rest_until = 0.0  # by the clock of the event loop

    @property
    def tokens(self) -> Tokens:
        """The newest ones."""
        return self._tokens

    async def current(self) -> Tokens:
        """Return the tokens to send a request by; newer ones where they have ended.

        Raises:
            ServerError: as of ``renewed``.
        """
        end = self._tokens.expires_at
        if end is None or self._owner.clock() < end or not self._can_refresh():
            return self._tokens
        return await self.renewed(self._tokens)

    async def renewed(self, refused: Tokens) -> Tokens:
        """Return newer tokens than *refused*, by a refresh or else by a sign-in.

        Raises:
            SignInNeeded: the person gave up, or signed out, or in as somebody else.
            ServerError: the refresh got lost; they may be asked for again.
        """
        if self._tokens is not refused:
            return self._tokens
        if self._is_closed or self._is_given_up:
            raise SignInNeeded(401)
        if self._is_resting():
            raise self._failures[-1]
        if self._renewal is None or self._renewal.done():
            self._renewal = asyncio.get_running_loop().create_future()
            self._renewal.add_done_callback(_look_at_failure)
            if self._can_refresh():
                self._refresh_once()
            else:
                self._owner.ask()
        return await asyncio.shield(self._renewal)

    def go_on_with(self, tokens: Tokens) -> None:
        """Use *tokens* from here on, also for all that waits."""
        self._tokens = tokens
        self._due = self._due_time()
        self._is_refused = self._is_given_up = False
        self._failures.clear()
        self._changed.set()
        if self._renewal and not self._renewal.done():
            self._renewal.set_result(tokens)

    def give_up(self) -> None:
        """Let what waits for the person fail; ask them no more until ``may_ask``."""
        if self._is_waited_for() and not self._can_refresh():
            self._is_given_up = True
            self._let_fail(SignInNeeded(401))

    def may_ask(self) -> None:
        """Ask the person again where a request needs it."""
        self._is_given_up = False

    async def run(self) -> None:
        """Refresh ahead of time until cancelled."""
        while True:
            if await self._has_napped() and self._is_due() and not self._is_resting():
                self._refresh_once()

    async def close(self, patience_s: float = 0) -> None:
        """Let what waits fail; what is on its way to be kept has *patience_s* for that."""
        self._is_closed = True
        self._let_fail(SignInNeeded(401))
        await self._ends.tie_up(patience_s)

    def _is_due(self) -> bool:
        return self._can_refresh() and self._owner.clock() >= self._due

    def _can_refresh(self) -> bool:
        return self._tokens.refresh is not None and not self._is_refused

    def _is_waited_for(self) -> bool:
        return self._renewal is not None and not self._renewal.done()

    def _is_resting(self) -> bool:
        now = asyncio.get_running_loop().time()
        return bool(self._failures) and self._can_refresh() and now < self._rest_until

    def _due_time(self) -> float:
        end = self._tokens.expires_at
        return float("inf") if end is None else refresh_time(end, self._owner.clock())

    async def _has_napped(self) -> bool:
        """Wait until a refresh may be due; False where there are other tokens meanwhile."""
        pause = max(_SHORTEST_NAP_S, self._due - self._owner.clock())
        if self._failures:
            pause = max(pause, _PAUSES_S[min(len(self._failures), len(_PAUSES_S)) - 1])
            pause = max(pause, _pause_wished(self._failures[-1]))
        if not self._can_refresh():
            pause = _LONGEST_NAP_S
        self._changed.clear()
        try:
            async with asyncio.timeout(min(pause, _LONGEST_NAP_S)):
                await self._changed.wait()
        except TimeoutError:
            return True
        return False

    def _refresh_once(self) -> None:
        """Begin a refresh unless one is on its way."""
        if not self._is_refreshing:
            self._is_refreshing = True
            self._ends.start(self._refresh(self._tokens))

    async def _refresh(self, tokens: Tokens) -> None:
        try:
            await self._exchange(tokens)
        finally:
            self._is_refreshing = False
        if self._tokens is not tokens and self._is_waited_for() and self._can_refresh():
            self._refresh_once()  # the tokens of a later sign-in have ended, too

    async def _exchange(self, tokens: Tokens) -> None:
        try:
            newer = await refresh(self._connection, tokens, self._owner.clock)
        except RefreshRefused:
            if self._tokens is tokens:
                self._end_refused()
        except ServerError as failure:
            if self._tokens is tokens:
                self._end_lost(failure)
        except Exception:  # noqa: BLE001  # the outer edge: what waits must hear of every end
            _log.exception("a refresh failed in an unforeseen way")
            self._end_lost(Unexpected())
        else:
            if self._tokens is tokens:  # else somebody has signed in since
                self.go_on_with(newer)
                self._ends.start(self._owner.keep(newer))

    def _end_refused(self) -> None:
        self._is_refused = True
        if self._is_waited_for():
            self._owner.ask()

    def _end_lost(self, failure: SwitchbookError) -> None:
        _log.info("a refresh got lost: %r", failure)
        self._failures.append(failure)
        pause = max(_PAUSES_S[0], _pause_wished(failure))
        self._rest_until = asyncio.get_running_loop().time() + pause
        self._let_fail(failure)

    def _let_fail(self, failure: SwitchbookError) -> None:
        if self._renewal and not self._renewal.done():
            self._renewal.set_exception(failure)


def _pause_wished(failure: SwitchbookError) -> float:
    wish = failure.retry_after if isinstance(failure, Throttled | ServerTrouble) else None
    return min(wish or 0.0, _LONGEST_WISH_S)


def _look_at_failure(renewal: asyncio.Future[Tokens]) -> None:
    """Read the failure, so that asyncio does not log one that nobody waited for any more."""
    if not renewal.cancelled():
        renewal.exception()
