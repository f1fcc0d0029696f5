"""After an addition whose answer got lost: which new contact of the server is it?

Nothing but the content tells. One with all that was sent is the one; one of the same name,
or with most of what was sent, may have been cut by the server, or changed by somebody since.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from contacts.contact import FIELDS, NAME, Contact, means_the_same


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of an addition.

    Attributes:
        whole: contacts with all that was sent; *partly*: those with the name or most of it.
        others: the other new ones; nobody knows but that somebody changed one of them.
    """

    whole: tuple[Contact, ...] = ()
    partly: tuple[Contact, ...] = ()
    others: tuple[Contact, ...] = ()

    @property
    def candidates(self) -> tuple[Contact, ...]:
        """The contacts that may be it."""
        return self.whole or self.partly


def find(sent: Sequence[str], new: Sequence[Contact]) -> Found:
    """Return which of the *new* contacts may be what was *sent*."""
    whole = tuple(contact for contact in new if not _differing(sent, contact))
    partly = tuple(contact for contact in new if _is_much_the_same(sent, contact))
    others = tuple(contact for contact in new if contact not in partly)
    return Found(whole, partly, others)


def _differing(sent: Sequence[str], contact: Contact) -> list[str]:
    pairs = zip(FIELDS, sent, contact.values, strict=True)
    return [field.wire for field, ours, value in pairs if not means_the_same(field, ours, value)]


def _is_much_the_same(sent: Sequence[str], contact: Contact) -> bool:
    told = sum(1 for value in sent if value.strip())
    name = contact.value(NAME)
    is_namesake = means_the_same(NAME, sent[FIELDS.index(NAME)], name) and bool(name.strip())
    return is_namesake or len(_differing(sent, contact)) * 2 < told
