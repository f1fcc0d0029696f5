"""Whom the parts of sending tell what came of it, and ask."""

from collections.abc import Callable
from dataclasses import dataclass

from contacts.events import Event
from contacts.store import Taken


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What sending needs of the rest of the program.

    Attributes:
        tell: the window.
        note: takes what changed in the list.
        sweep: wants the whole list to be read soon.
    """

    tell: Callable[[Event], None]
    note: Callable[[Taken], None]
    sweep: Callable[[], None]
