"""What the worker has told and what still holds, for a window that was not there to hear it."""

from collections.abc import Iterator

_HOLDING = (
    "book_opened",
    "signed_in",
    "capabilities_told",
    "freshness_told",
    "outbox_told",
    "undoable_told",
    "keyring_told",
    "certificate_ending",
)
"""In the order in which a window has to hear them."""

_OF_NO_ACCOUNT = ("keyring_told",)


class Standing:
    """Keeps the newest of each kind of fact, until somebody is signed out."""

    def __init__(self) -> None:
        self._facts: dict[str, tuple[object, ...]] = {}

    def note(self, name: str, values: tuple[object, ...]) -> None:
        """Note what was told by the signal *name*."""
        if name == "signed_out":
            self._facts = {
                each: self._facts[each] for each in _OF_NO_ACCOUNT if each in self._facts
            }
        elif name in _HOLDING:
            self._facts[name] = _without_again(values) if name == "signed_in" else values

    def facts(self) -> Iterator[tuple[str, tuple[object, ...]]]:
        """Return each signal that has something to tell, with what."""
        return ((name, self._facts[name]) for name in _HOLDING if name in self._facts)


def _without_again(values: tuple[object, ...]) -> tuple[object, ...]:
    """Return of a sign-in what holds: that it was one more is no news later."""
    return (*values[:-1], False)
