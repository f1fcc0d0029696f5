"""The network thread: it shows the book of last time, and carries out orders until its end."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from contacts import quick_dataclasses
from contacts.accounts import Accounts
from contacts.credentials import Credentials
from contacts.events import BookOpened, Event
from contacts.store import Reader
from contacts.sync.opening import Opening
from contacts.system_keyring import Backend, usual_backend

if TYPE_CHECKING:
    from collections import deque

    from contacts.sync.loop import Order

_PAINTING_S = 0.05  # for the first rows: an import would hold them up


@dataclass(frozen=True, slots=True)
class Home:
    """What a session works with.

    Attributes:
        profile: the folder of the accounts.
        reader: is given each book that is opened.
        country: where numbers without a country belong, as in ISO 3166; may be empty.
        prepare: called on the network thread once the book of last time is shown.
        shortest_rest_s: for how long the list is left alone after a reading, at least.
        open_keyring: opens the keyring.
    """

    profile: Path
    reader: Reader
    country: str = ""
    prepare: Callable[[], object] = lambda: None
    shortest_rest_s: float = 0.0
    open_keyring: Callable[[], Backend] = usual_backend


def serve(
    home: Home,
    inbox: "deque[Order | None]",
    tell: Callable[[Event], None],
    ready: Callable[[Callable[[], object]], None],
) -> None:
    """Carry out the orders of *inbox* on this thread, in order, until None comes.

    Args:
        home: what the session works with.
        inbox: filled by another thread.
        tell: called on this thread with what comes of the orders.
        ready: called once with a function that wakes this thread up to look into *inbox*.
    """
    accounts, credentials = Accounts(home.profile), Credentials(open_backend=home.open_keyring)
    opening = Opening(accounts, credentials, home.country)
    _show_last(home, accounts, opening, tell)
    home.prepare()
    from contacts.sync import loop
    from contacts.sync.session import Session

    quick_dataclasses.end()
    session = Session(accounts, credentials, home.reader, tell, opening)
    session.online.shortest_rest_s = home.shortest_rest_s
    loop.run(session, inbox, tell, ready)


def _show_last(
    home: Home, accounts: Accounts, opening: Opening, tell: Callable[[Event], None]
) -> None:
    """Show the book of last time, if any."""
    account = accounts.current()
    if account is None or account.is_signed_out:
        return
    shown = opening.begin(account.number)
    if shown is not None:
        home.reader.open(shown.book)
        tell(BookOpened(account.address, account.user_name, shown.error, shown.is_kept))
        time.sleep(_PAINTING_S)
