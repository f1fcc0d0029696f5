"""What the worker's side tells the window: facts, as immutable values."""

from dataclasses import dataclass
from datetime import datetime

from contacts.capabilities import Extent
from contacts.contact import Contact, LocalId, RemoteId
from contacts.errors import KeyringError, StoreError, SwitchbookError
from contacts.freshness import Freshness
from contacts.history import Past, Role, Step, Undoable
from contacts.letters import LetterPlace
from contacts.likeness import LookAlike
from contacts.outgoing import Card, Item, Which
from contacts.row import NOT_KEPT, Row
from contacts.storage import Storage
from contacts.tokens import AccountNumber
from contacts.view import Result


@dataclass(frozen=True, slots=True)
class SignInWanted:
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


@dataclass(frozen=True, slots=True)
class SignInFailed:
    """The sign-in asked for did not work."""

    error: SwitchbookError


@dataclass(frozen=True, slots=True)
class CodeWanted:
    """Name and password were right; now the PBX wants the code that it mails.

    Attributes:
        user_name: who it is mailed to.
    """

    address: str
    user_name: str


@dataclass(frozen=True, slots=True)
class CodeSent:
    """The PBX has mailed a code; one that it mailed before is void."""


@dataclass(frozen=True, slots=True)
class CodeFailed:
    """Mailing or giving a code did not work; both may be tried again."""

    error: SwitchbookError


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session stands.

    Attributes:
        again: the same account as before: what is shown stays.
    """

    address: str
    user_name: str
    domain: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class AnotherAccount:
    """After signing in again none of the contacts shown is there: is it another account?

    What waits for the sign-in waits on until ``answer_another`` of the session is called.
    """

    address: str
    user_name: str


@dataclass(frozen=True, slots=True)
class SignedOut:
    """Nobody is signed in any more.

    Attributes:
        left_behind: why the keyring's entry could not be deleted, or None where it is gone.
    """

    address: str
    user_name: str
    domain: str
    left_behind: KeyringError | None = None


@dataclass(frozen=True, slots=True)
class CertificateEnding:
    """The server's certificate ends within two weeks, or has ended.

    Attributes:
        ends: when, with its time zone.
    """

    ends: datetime


@dataclass(frozen=True, slots=True)
class KeyringTold:
    """How it stands with the keyring.

    Attributes:
        error: why it does not keep the tokens, or None where it does (again).
    """

    error: KeyringError | None


@dataclass(frozen=True, slots=True)
class StorageTold:
    """What is kept on this computer."""

    storage: Storage


@dataclass(frozen=True, slots=True)
class RemovalFailed:
    """An account is still on this computer, whole or in part."""

    number: AccountNumber
    error: SwitchbookError


@dataclass(frozen=True, slots=True)
class ResultCame:
    """The answer to a question about the book, or the beginning of it."""

    result: Result


@dataclass(frozen=True, slots=True)
class RowsCame:
    """Rows of the result of that generation, from row *first* on; None for one not here."""

    generation: int
    first: int
    rows: tuple[Row | None, ...]


@dataclass(frozen=True, slots=True)
class RowsRenewed:
    """Some contacts as they are now, wherever they stand in the result of that generation."""

    generation: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """The row of the result of that generation that begins with what was typed."""

    generation: int
    row: int


@dataclass(frozen=True, slots=True)
class LettersFound:
    """Where the letters of the result of that generation begin, in the order of its rows."""

    generation: int
    letters: tuple[LetterPlace, ...]


@dataclass(frozen=True, slots=True)
class GlimpseCame:
    """The first contacts that have every word of *text*."""

    text: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class AlikesFound:
    """The contacts that look most like the one that is being typed, the closest first."""

    which: Which
    found: tuple[LookAlike, ...]


@dataclass(frozen=True, slots=True)
class BookFailed:
    """The book could not be read, or not be written; what it has is shown as before."""

    error: StoreError


@dataclass(frozen=True, slots=True)
class BookChanged:
    """Contacts of the book are others now than they were.

    Attributes:
        numbers: of which ones.
        is_reordered: contacts came, went, or stand elsewhere: results are outdated, not
            rows alone.
    """

    numbers: frozenset[LocalId]
    is_reordered: bool


@dataclass(frozen=True, slots=True)
class FreshnessTold:
    """How fresh the book is."""

    freshness: Freshness


@dataclass(frozen=True, slots=True)
class BookOpened:
    """The contacts of an account can be shown, signed in or not.

    Attributes:
        error: why nothing of them is kept on this computer, or was set aside; else None.
        is_kept: what is changed lasts beyond the end of the program.
    """

    address: str
    user_name: str
    error: SwitchbookError | None = None
    is_kept: bool = True


@dataclass(frozen=True, slots=True)
class Opened:
    """One contact as the server has it now."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class OpenFailed:
    """One contact could not be read."""

    remote_id: RemoteId
    error: SwitchbookError


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved under *ticket* is on disk; it is sent by itself.

    Attributes:
        number: of the contact on this computer.
    """

    ticket: int
    number: LocalId = NOT_KEPT


@dataclass(frozen=True, slots=True)
class SaveFailed:
    """What was saved under *ticket* is on no disk."""

    ticket: int
    error: SwitchbookError


@dataclass(frozen=True, slots=True)
class CardTold:
    """What is known here of a contact that was looked at."""

    card: Card


@dataclass(frozen=True, slots=True)
class DraftFound:
    """Something was typed and not saved when the program ended."""

    card: Card


@dataclass(frozen=True, slots=True)
class QuestionFound:
    """The contact that the person is asked about next; None where there is none."""

    number: LocalId | None


@dataclass(frozen=True, slots=True)
class OutboxTold:
    """How many contacts wait to be sent, and how many need the person."""

    waiting: int
    asking: int


@dataclass(frozen=True, slots=True)
class WaitingTold:
    """What the server does not have yet, the oldest first."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class PastTold:
    """The history of a contact, the newest first; of all of them where *number* is 0."""

    number: LocalId
    past: tuple[Past, ...]


@dataclass(frozen=True, slots=True)
class UndoableTold:
    """What can be undone, and done again."""

    undoable: Undoable


@dataclass(frozen=True, slots=True)
class StepTaken:
    """An order was carried out here, undone or done again."""

    step: Step
    role: Role


@dataclass(frozen=True, slots=True)
class BulkTold:
    """How far an order about many contacts is; the last time it is over, or was stopped."""

    done: int
    total: int
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class CapabilitiesTold:
    """What the PBX can do."""

    extent: Extent


@dataclass(frozen=True, slots=True)
class Failed:
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
