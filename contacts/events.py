"""What the worker's side tells the window: facts, as immutable messages.

They are structs of msgspec, as those on the wire are: a dataclass takes 0.6 ms to make, forty of
them stood between the start and the first rows, and a struct takes a sixtieth of that.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from contacts.capabilities import Extent
from contacts.contact import Contact, LocalId, RemoteId
from contacts.errors import KeyringError, StoreError, SwitchbookError
from contacts.freshness import Freshness
from contacts.history import Past, Role, Step, Undoable
from contacts.letters import LetterPlace
from contacts.outgoing import Card, Item, Which
from contacts.row import NOT_KEPT, Row
from contacts.tokens import AccountNumber
from contacts.view import Result

if TYPE_CHECKING:
    from contacts.likeness import LookAlike
    from contacts.storage import Storage


class SignInWanted(Struct, frozen=True):
    """A person has to sign in.

    Attributes:
        address: of the server known so far, or empty; so with *user_name* and *domain*.
        again: the PBX refused the tokens; the session goes on where it was once the same
            person has signed in.
    """

    address: str = ""
    user_name: str = ""
    domain: str = ""
    again: bool = False


class SignInFailed(Struct, frozen=True):
    """The sign-in asked for did not work."""

    error: SwitchbookError


class CodeWanted(Struct, frozen=True):
    """Name and password were right; now the PBX wants the code that it mails.

    Attributes:
        user_name: who it is mailed to.
    """

    address: str
    user_name: str


class CodeSent(Struct, frozen=True):
    """The PBX has mailed a code; one that it mailed before is void."""


class CodeFailed(Struct, frozen=True):
    """Mailing or giving a code did not work; both may be tried again."""

    error: SwitchbookError


class SignedIn(Struct, frozen=True):
    """A session stands.

    Attributes:
        again: the same account as before: what is shown stays.
    """

    address: str
    user_name: str
    domain: str
    again: bool = False


class AnotherAccount(Struct, frozen=True):
    """After signing in again none of the contacts shown is there: is it another account?

    What waits for the sign-in waits on until ``answer_another`` of the session is called.
    """

    address: str
    user_name: str


class SignedOut(Struct, frozen=True):
    """Nobody is signed in any more.

    Attributes:
        left_behind: why the keyring's entry could not be deleted, or None where it is gone.
    """

    address: str
    user_name: str
    domain: str
    left_behind: KeyringError | None = None


class CertificateEnding(Struct, frozen=True):
    """The server's certificate ends within two weeks, or has ended.

    Attributes:
        ends: when, with its time zone.
    """

    ends: datetime


class KeyringTold(Struct, frozen=True):
    """How it stands with the keyring.

    Attributes:
        error: why it does not keep the tokens, or None where it does (again).
    """

    error: KeyringError | None


class StorageTold(Struct, frozen=True):
    """What is kept on this computer."""

    storage: "Storage"


class RemovalFailed(Struct, frozen=True):
    """An account is still on this computer, whole or in part."""

    number: AccountNumber
    error: SwitchbookError


class ResultCame(Struct, frozen=True):
    """The answer to a question about the book, or the beginning of it."""

    result: Result


class RowsCame(Struct, frozen=True):
    """Rows of the result of that generation, from row *first* on; None for one not here."""

    generation: int
    first: int
    rows: tuple[Row | None, ...]


class RowsRenewed(Struct, frozen=True):
    """Some contacts as they are now, wherever they stand in the result of that generation."""

    generation: int
    rows: tuple[Row, ...]


class PlaceFound(Struct, frozen=True):
    """The row of the result of that generation that begins with what was typed."""

    generation: int
    row: int


class LettersFound(Struct, frozen=True):
    """Where the letters of the result of that generation begin, in the order of its rows."""

    generation: int
    letters: tuple[LetterPlace, ...]


class GlimpseCame(Struct, frozen=True):
    """The first contacts that have every word of *text*."""

    text: str
    rows: tuple[Row, ...]


class AlikesFound(Struct, frozen=True):
    """The contacts that look most like the one that is being typed, the closest first."""

    which: Which
    found: "tuple[LookAlike, ...]"


class BookFailed(Struct, frozen=True):
    """The book could not be read, or not be written; what it has is shown as before."""

    error: StoreError


class BookChanged(Struct, frozen=True):
    """Contacts of the book are others now than they were.

    Attributes:
        numbers: of which ones.
        is_reordered: contacts came, went, or stand elsewhere: results are outdated, not
            rows alone.
    """

    numbers: frozenset[LocalId]
    is_reordered: bool


class FreshnessTold(Struct, frozen=True):
    """How fresh the book is."""

    freshness: Freshness


class BookOpened(Struct, frozen=True):
    """The contacts of an account can be shown, signed in or not.

    Attributes:
        error: why nothing of them is kept on this computer, or was set aside; else None.
        is_kept: what is changed lasts beyond the end of the program.
    """

    address: str
    user_name: str
    error: SwitchbookError | None = None
    is_kept: bool = True


class Opened(Struct, frozen=True):
    """One contact as the server has it now."""

    contact: Contact


class OpenFailed(Struct, frozen=True):
    """One contact could not be read."""

    remote_id: RemoteId
    error: SwitchbookError


class Saved(Struct, frozen=True):
    """What was saved under *ticket* is on disk; it is sent by itself.

    Attributes:
        number: of the contact on this computer.
    """

    ticket: int
    number: LocalId = NOT_KEPT


class SaveFailed(Struct, frozen=True):
    """What was saved under *ticket* is on no disk."""

    ticket: int
    error: SwitchbookError


class CardTold(Struct, frozen=True):
    """What is known here of a contact that was looked at."""

    card: Card


class DraftFound(Struct, frozen=True):
    """Something was typed and not saved when the program ended."""

    card: Card


class QuestionFound(Struct, frozen=True):
    """The contact that the person is asked about next; None where there is none."""

    number: LocalId | None


class OutboxTold(Struct, frozen=True):
    """How many contacts wait to be sent, and how many need the person."""

    waiting: int
    asking: int


class WaitingTold(Struct, frozen=True):
    """What the server does not have yet, the oldest first."""

    items: tuple[Item, ...]


class PastTold(Struct, frozen=True):
    """The history of a contact, the newest first; of all of them where *number* is 0."""

    number: LocalId
    past: tuple[Past, ...]


class UndoableTold(Struct, frozen=True):
    """What can be undone, and done again."""

    undoable: Undoable


class StepTaken(Struct, frozen=True):
    """An order was carried out here, undone or done again."""

    step: Step
    role: Role


class BulkTold(Struct, frozen=True):
    """How far an order about many contacts is; the last time it is over, or was stopped."""

    done: int
    total: int
    is_over: bool = False


class CapabilitiesTold(Struct, frozen=True):
    """What the PBX can do."""

    extent: Extent


class Failed(Struct, frozen=True):
    """An order broke by a mistake of ours."""

    error: SwitchbookError


Event = (
    SignInWanted
    | SignInFailed
    | CodeWanted
    | CodeSent
    | CodeFailed
    | SignedIn
    | AnotherAccount
    | SignedOut
    | CertificateEnding
    | KeyringTold
    | StorageTold
    | RemovalFailed
    | ResultCame
    | RowsCame
    | RowsRenewed
    | PlaceFound
    | LettersFound
    | GlimpseCame
    | AlikesFound
    | BookFailed
    | BookChanged
    | FreshnessTold
    | BookOpened
    | Opened
    | OpenFailed
    | Saved
    | SaveFailed
    | CardTold
    | DraftFound
    | QuestionFound
    | OutboxTold
    | WaitingTold
    | PastTold
    | UndoableTold
    | StepTaken
    | BulkTold
    | CapabilitiesTold
    | Failed
)
