"""What may be concluded from a contact that is not in the list.

Nothing from one reading: lists come short, empty, stale, or as a login page. A contact
counts as gone when two complete sweeps have missed it, one after another, the server
answers 404 for it in its own words, and 200 for another contact of the same sweep.

Where more than a few seem to have gone at once, it is more likely that something is wrong
with the list. Then the person is asked.
"""

from contacts.errors import Gone, ServerError

_ALWAYS = 20
_SHARE = 0.02


def most_at_once(contacts: int) -> int:
    """Return how many may go without a question, of a book with so many *contacts*."""
    return max(_ALWAYS, int(contacts * _SHARE))


def is_doubtful(gone: int, contacts: int) -> bool:
    """Whether so many contacts at once are more than go without a question."""
    return gone > most_at_once(contacts)


def says_gone(failure: ServerError) -> bool:
    """Whether a failed reading of one contact says that the server does not have it.

    A bare 404 may come from whatever stands in between: the API gives its reasons.
    """
    return isinstance(failure, Gone) and bool(failure.reasons)
