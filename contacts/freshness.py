"""How fresh the book is: facts for the status line."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from contacts.errors import ServerError


class Activity(Enum):
    """What the worker is at."""

    RESTING = auto()
    READING = auto()
    WAITING = auto()  # an answer is more than a second overdue
    CHECKING = auto()  # asks for contacts one by one
    BUILDING = auto()  # everything has come, and is put in order


@dataclass(frozen=True, slots=True)
class Freshness:
    """How the reading of the list stands.

    Attributes:
        arrived: how many contacts the book has; *total*: how many the PBX has, as far as
            is known.
        complete_at: when the list was last read as a whole, with its time zone; None if never.
        failure: why the last attempt did not work; None if it did.
        doubted: how many contacts seem to have gone at once; more than goes by itself.
    """

    activity: Activity = Activity.RESTING
    arrived: int = 0
    total: int = 0
    complete_at: datetime | None = None
    failure: ServerError | None = None
    doubted: int = 0

    @property
    def is_complete(self) -> bool:
        """Whether the whole list has come once."""
        return self.complete_at is not None
