"""What the window asks of the book, and what it gets: values that cross threads.

A *view* says which contacts, in which order. A *question* asks for one; a *result* is the
answer, immutable, of one moment. Questions are numbered by generation: an answer to an
earlier one is dropped.
"""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from contacts.contact import LocalId
from contacts.row import Row

PAGE_ROWS = 100
"""Rows are handed out in pages: page *n* begins at row ``n * PAGE_ROWS``."""

LAST_WORD = "last_word"
"""What to order by, beside the fields: the last word of the name."""

_NO_PLACES: Mapping[LocalId, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Order:
    """In which order contacts stand; those without a value always come last.

    Attributes:
        by: the wire name of a field, or ``LAST_WORD``.
        skips_particles: whether "de Vries" stands under V; of names alone.
    """

    by: str = "name"
    is_descending: bool = False
    skips_particles: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """Which contacts to show: those that have every word of *query*, and pass the filters."""

    query: str = ""
    order: Order = field(default_factory=Order)
    only_favorites: bool = False
    only_synced: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Asks for a view.

    Attributes:
        kept: contacts whose places are wanted along.
        chosen: contacts of which is wanted along in which rows they stand; many, at times.
        is_new: another view than before: its beginning comes first, before everything has
            been counted. Else rows come from around the first of *kept* that is there.
    """

    generation: int
    view: View
    kept: tuple[LocalId, ...] = ()
    is_new: bool = False
    chosen: "array[int]" = field(default_factory=lambda: array("q"), repr=False)


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to a question, or the beginning of it.

    Attributes:
        count: how many rows there are; so far, where the result is not whole.
        is_whole: whether everything is counted; a whole result follows one that is not.
        first: where *rows* begin, a multiple of ``PAGE_ROWS``; there are up to two pages.
        rows: None for a contact that has not come yet, or that the server sent broken.
        ids: of every row, in order; empty as long as rows stand in the server's order.
        places: where those of ``Question.kept`` stand that are there.
        chosen: the rows of those of ``Question.chosen`` that are there, in order.
        arrived: how many contacts the book has; *total*: how many the PBX has. Until all
            have come, rows without query and filters stand in the server's order.
    """

    generation: int
    view: View
    count: int
    is_whole: bool
    first: int
    rows: tuple[Row | None, ...] = field(repr=False)
    ids: "array[int]" = field(default_factory=lambda: array("q"), repr=False)
    places: Mapping[LocalId, int] = field(default_factory=lambda: _NO_PLACES)
    chosen: tuple[range, ...] = field(default=(), repr=False)
    arrived: int = 0
    total: int = 0

    @property
    def is_complete(self) -> bool:
        """Whether the whole list of the PBX has come."""
        return self.arrived >= self.total
