"""What a PBX can do with contacts beyond list, add, retrieve and update.

It is learned by asking (``Client.ask_extent``), kept beside the account, and asked again
at each sign-in and after a week. An answer that says nothing changes nothing.
"""

from dataclasses import dataclass
from enum import Enum

VALID_S = 7 * 24 * 3600.0


class Extent(Enum):
    """How much a PBX can do."""

    FULL = "full"  # delete, favourites and differences too
    CORE = "core"  # the four operations alone
    UNKNOWN = "unknown"  # offered, and the first use shows


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What is known of one PBX.

    Attributes:
        asked_at: when it said so, in seconds since the epoch; None where it never did.
    """

    extent: Extent = Extent.UNKNOWN
    asked_at: float | None = None

    @property
    def has_sync_tokens(self) -> bool | None:
        """Whether it tells differences; None where that is not known."""
        return None if self.extent is Extent.UNKNOWN else self.extent is Extent.FULL

    def valid_for(self, now: float) -> float:
        """Return for how many seconds from *now* on it need not be asked again.

        A clock that was set back does not put the question off for longer than a week.
        """
        if self.extent is Extent.UNKNOWN or self.asked_at is None:
            return 0.0
        return min(max(0.0, self.asked_at + VALID_S - now), VALID_S)
