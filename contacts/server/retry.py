"""When a reading is tried again, and after which pause. A POST never is."""

from collections.abc import Callable

from contacts.errors import (
    NoAnswer,
    NotConnected,
    ServerError,
    ServerTrouble,
    Throttled,
    TlsFailed,
)

ATTEMPTS = 4
_FIRST_PAUSE_S = 0.25
_LONGEST_PAUSE_S = 10.0  # a longer wish of the server is told to the person instead
_PASSING = {502, 503, 504}


def pause_before_retry(
    failure: ServerError, attempt: int, jitter: Callable[[], float]
) -> float | None:
    """Return how many seconds to wait before the next attempt; None to give up.

    The pause doubles from attempt to attempt and is spread by *jitter*, so that many
    programs that lost the same server do not come back in the same moment.

    Args:
        failure: how the attempt ended.
        attempt: its number, from 1.
        jitter: returns a number from 0 to 1.
    """
    if attempt >= ATTEMPTS or not _may_pass(failure):
        return None
    wish = failure.retry_after if isinstance(failure, Throttled | ServerTrouble) else None
    pause = _FIRST_PAUSE_S * 2 ** (attempt - 1) * (0.5 + jitter())
    if wish is not None:
        pause = max(pause, wish)
    return pause if pause <= _LONGEST_PAUSE_S else None


def _may_pass(failure: ServerError) -> bool:
    match failure:
        case ServerTrouble():
            return failure.status in _PASSING
        case TlsFailed():
            return False
        case _:
            return isinstance(failure, Throttled | NotConnected | NoAnswer)
