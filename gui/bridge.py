"""Between the window and the threads of network and reader.

Orders go over as functions of the session, questions about the book to its reader. The
events of both come back as signals, on the GUI thread, at most 8 ms of them in one turn of
the event loop, so that a flood of answers never keeps the window from painting. The
libraries of both are imported on the network thread.
"""

import logging
import re
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance, Slot

from contacts.contact import Contact, Edit, LocalId, RemoteId
from contacts.errors import BookBroken, StoreError, Unexpected
from contacts.outgoing import Which, WishId
from contacts.view import Order, Question
from gui.standing import Standing

if TYPE_CHECKING:
    from contacts.address import ServerAddress
    from contacts.certificate import Trust
    from contacts.events import Event
    from contacts.keyring_process import KeyringProcess
    from contacts.store import Reader
    from contacts.sync.loop import Order as Instruction
    from contacts.tokens import AccountNumber

_BUDGET_S = 0.008
_CLOSING_S = 2.0
_log = logging.getLogger("switchbook.bridge")
_CAPITAL = re.compile(r"\B(?=[A-Z])")


@cache
def signal_of(event: str) -> str:
    """Return which signal tells of an event of that class: ``rows_came`` of ``RowsCame``."""
    return _CAPITAL.sub("_", event).lower()


class Bridge(QObject):
    """Owns the threads of network and reader; every signal is emitted on the GUI thread.

    Signals: one for each event of ``contacts.events``, with its attributes in order.
    """

    sign_in_wanted = Signal(object, object, object, object)
    sign_in_failed = Signal(object)
    code_wanted = Signal(object, object)
    code_sent = Signal()
    code_failed = Signal(object)
    signed_in = Signal(object, object, object, object)
    another_account = Signal(object, object)
    signed_out = Signal(object, object, object, object)
    certificate_ending = Signal(object)
    keyring_told = Signal(object)
    storage_told = Signal(object)
    removal_failed = Signal(object, object)
    result_came = Signal(object)
    rows_came = Signal(object, object, object)
    rows_renewed = Signal(object, object)
    place_found = Signal(object, object)
    letters_found = Signal(object, object)
    glimpse_came = Signal(object, object)
    alikes_found = Signal(object, object)
    book_failed = Signal(object)
    book_changed = Signal(object, object)
    freshness_told = Signal(object)
    book_opened = Signal(object, object, object, object)
    opened = Signal(object)
    open_failed = Signal(object, object)
    saved = Signal(object, object)
    save_failed = Signal(object, object)
    card_told = Signal(object)
    draft_found = Signal(object)
    question_found = Signal(object)
    outbox_told = Signal(object, object)
    waiting_told = Signal(object)
    past_told = Signal(object, object)
    undoable_told = Signal(object)
    step_taken = Signal(object, object)
    bulk_told = Signal(object, object, object)
    capabilities_told = Signal(object)
    failed = Signal(object)

    _arrived = Signal()

    def __init__(self, profile: Path, country: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._country = country
        self.shortest_rest_s = 0.0  # of the reading of the list; set before ``start``
        self.keyring: KeyringProcess | None = None  # that was started already; set before, too
        self._reader: Reader | None = None
        self._question: Question | None = None
        self._inbox: deque[Instruction | None] = deque()
        self._events: deque[Event] = deque()
        self._is_called = False
        self._wake: Callable[[], object] | None = None
        self._thread = threading.Thread(target=self._run, name="network", daemon=True)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._drain)
        self._standing = Standing()
        self.book_failed.connect(self.mend_book)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def start(self, prepare: Callable[[], object] = lambda: None) -> None:
        """Start the network thread, with *prepare*; orders may be given before."""
        self._prepare = prepare
        self._thread.start()

    def close(self) -> bool:
        """End the network thread; return whether it ended within two seconds."""
        self._events.clear()
        self._order(None)
        if self._thread.ident is not None:
            self._thread.join(_CLOSING_S)
        is_read = self._reader is None or self._reader.close()
        self._events.clear()
        return is_read and not self._thread.is_alive()

    def tell_again(self) -> None:
        """Tell a window that has heard nothing yet what was told before and still holds."""
        for name, values in self._standing.facts():
            self._emit_as(name, values)

    # Orders

    @Slot()
    def go_on(self) -> None:
        """Go on with the account of last time."""
        self._order(lambda session: session.start())

    def sign_in_to_demo(self, started: Callable[[], str]) -> None:
        """Sign in to a demo PBX; *started* waits for it, on a thread, and returns its address."""
        self._order(lambda session: session.sign_in_to_demo(started))

    @Slot(object, object)
    def trust(self, address: "ServerAddress", trust: "Trust") -> None:
        """Believe whom the person has decided to believe, from the next sign-in there on."""
        self._order(lambda session: session.trust(address, trust))

    @Slot(bool)
    def use_proxy(self, allowed: bool) -> None:  # noqa: FBT001  # as a signal hands it over
        """Use the system's proxy for https from the next sign-in or start on, or none."""
        self._order(lambda session: session.use_proxy(allowed=allowed))

    @Slot(object, object, object, object)
    def sign_in(self, address: "ServerAddress", user_name: str, password: str, domain: str) -> None:
        """Sign in with user name and password."""
        from contacts.sign_in_wish import Password, SignInWish

        wish = SignInWish(address, Password(user_name, password, domain))
        self._order(lambda session: session.sign_in(wish))

    @Slot(object, object)
    def sign_in_by_token(self, address: "ServerAddress", token: str) -> None:
        """Sign in with an access token."""
        from contacts.sign_in_wish import SignInWish
        from contacts.tokens import Tokens

        wish = SignInWish(address, Tokens(token))
        self._order(lambda session: session.sign_in(wish))

    @Slot()
    def send_code(self) -> None:
        """Let another code be mailed."""
        self._order(lambda session: session.send_code())

    @Slot(object)
    def give_code(self, code: str) -> None:
        """Sign in with the mailed code."""
        self._order(lambda session: session.give_code(code))

    @Slot()
    def stop_sign_in(self) -> None:
        """Forget the sign-in that is going on."""
        self._order(lambda session: session.stop_sign_in())

    @Slot()
    def give_up_sign_in(self) -> None:
        """Stop signing in, and let what waits for it fail."""
        self._order(lambda session: session.give_up_sign_in())

    @Slot(object)
    def answer_another(self, is_another: bool | None) -> None:  # noqa: FBT001  # a signal's
        """Say whether the sign-in is into another account; None for neither way."""
        self._order(lambda session: session.answer_another(is_another))

    @Slot()
    def sign_out(self) -> None:
        """Sign out, and delete the keyring's entry."""
        self._order(lambda session: session.sign_out())

    @Slot()
    def keep_again(self) -> None:
        """Try once more to keep the sign-in."""
        self._order(lambda session: session.keep_again())

    @Slot()
    def tell_storage(self) -> None:
        """Tell what is kept on this computer."""
        self._order(lambda session: session.tell_storage())

    def remove_account(self, number: "AccountNumber", *, leave_entry: bool) -> None:
        """Remove an account from this computer, if need be without its entry in the keyring."""
        self._order(lambda session: session.remove_account(number, leave_entry=leave_entry))

    @Slot(object)
    def ask(self, question: Question) -> None:
        """Answer a question about the book; an earlier one is void."""
        self._question = question
        if self._reader:
            self._reader.ask(question)

    @Slot(object, object, object)
    def want_rows(self, generation: int, pages: tuple[int, ...], sight: range = range(0)) -> None:
        """Hand out rows: those of *sight*, and pages; these are read first while the list comes."""
        if self._reader:
            self._reader.want_rows(generation, pages, sight)
        self._order(lambda session: session.online.look_at_pages(pages))

    @Slot(object, object)
    def renew_rows(self, generation: int, numbers: "frozenset[LocalId]") -> None:
        """Tell how a few contacts are now that are in sight, or near."""
        if self._reader:
            self._reader.renew_rows(generation, numbers)

    @Slot(object, object)
    def seek(self, generation: int, text: str) -> None:
        """Find the row that begins with *text*."""
        if self._reader:
            self._reader.seek(generation, text)

    @Slot(object)
    def find_letters(self, generation: int) -> None:
        """Find where the letters of the order begin."""
        if self._reader:
            self._reader.find_letters(generation)

    @Slot(object)
    def glimpse(self, text: str) -> None:
        """Find the first contacts that have every word of *text*, apart from the list."""
        if self._reader:
            self._reader.glimpse(text)

    @Slot(object, object)
    def seek_alikes(self, which: Which, values: tuple[str, ...]) -> None:
        """Find the contacts that look like one that is being typed."""
        if self._reader:
            self._reader.seek_alikes(which, values)

    def rest_at_least(self, seconds: float) -> None:
        """Let so much time pass between two readings that nobody has asked for."""
        self._order(lambda session: session.online.rest_at_least(seconds))

    @Slot()
    def note_person(self) -> None:
        """Note that somebody uses the window now: workers make room."""
        if self._reader:
            self._reader.presence.note()

    @Slot(object)
    def refresh(self, numbers: tuple[LocalId, ...]) -> None:
        """Read the list now, beginning with what is in sight."""
        self._order(lambda session: session.online.refresh(numbers))

    @Slot(object)
    def look_at(self, number: LocalId) -> None:
        """Note that the person has seen what is new of a contact."""
        self._order(lambda session: session.shelf.look_at(number))

    @Slot(object)
    def prepare_order(self, order: Order) -> None:
        """Prepare an order of the contacts."""
        by, skips = order.by, order.skips_particles
        self._order(lambda session: session.shelf.order_by(by, skips_particles=skips))

    def change_country(self, country: str) -> None:
        """Let numbers without a country belong to this one, from now on."""
        self._country = country
        self._order(lambda session: session.shelf.change_country(country))

    @Slot(object)
    def mend_book(self, error: StoreError) -> None:
        """Read the contacts anew where the book was found to be damaged."""
        if isinstance(error, BookBroken):
            self._order(lambda session: session.replace_book(error))

    @Slot()
    def agree_to_removals(self) -> None:
        """Let contacts go that seem to have been deleted on the PBX."""
        self._order(lambda session: session.online.agree_to_removals())

    @Slot(object)
    def open(self, remote_id: RemoteId) -> None:
        """Read one contact anew."""
        self._order(lambda session: session.online.open(remote_id))

    # What the person does to contacts

    @Slot(object)
    def look(self, which: Which) -> None:
        """Tell what is known here of a contact."""
        self._order(lambda session: session.editing.look(which))

    @Slot(object, object, object)
    def keep_draft(self, which: Which, base: Contact | None, edit: Edit) -> None:
        """Keep what is being typed."""
        self._order(lambda session: session.editing.keep_draft(which, base, edit))

    @Slot(object, object, object)
    def save(self, ticket: int, which: Which, edit: Edit) -> None:
        """Save what was typed."""
        self._order(lambda session: session.editing.save(ticket, which, edit))

    @Slot(object)
    def delete(self, numbers: tuple[LocalId, ...]) -> None:
        """Delete contacts."""
        self._order(lambda session: session.editing.delete(numbers))

    @Slot(object, object)
    def favor(self, numbers: tuple[LocalId, ...], favorite: object) -> None:
        """Make contacts favourites, or none."""
        self._order(lambda session: session.editing.favor(numbers, favorite=bool(favorite)))

    @Slot(object, object, object)
    def set_all(self, numbers: tuple[LocalId, ...], field: str, text: str) -> None:
        """Set one field of many contacts."""
        self._order(lambda session: session.editing.set_all(numbers, field, text))

    @Slot()
    def stop_bulk(self) -> None:
        """Let what is being done to many contacts end; what is saved stays."""
        self._order(lambda session: session.editing.stop())

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        self._order(lambda session: session.editing.undo())

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        self._order(lambda session: session.editing.redo())

    @Slot(object)
    def keep_mine(self, wish: WishId) -> None:
        """Send what the person was asked about as they saved it."""
        self._order(lambda session: session.editing.keep_mine(wish))

    @Slot(object)
    def give_up(self, wish: WishId) -> None:
        """Take back what waits, or keep theirs."""
        self._order(lambda session: session.editing.give_up(wish))

    @Slot(object)
    def look_again(self, wish: WishId) -> None:
        """Look once more for what was added."""
        self._order(lambda session: session.editing.look_again(wish))

    @Slot(object, object)
    def decide(self, wish: WishId, chosen: dict[str, str]) -> None:
        """Give fields of a conflict the values that the person chose."""
        self._order(lambda session: session.editing.decide(wish, chosen))

    @Slot(object, object)
    def be(self, wish: WishId, remote_id: RemoteId) -> None:
        """Say which contact of the PBX is the one that was added."""
        self._order(lambda session: session.editing.be(wish, remote_id))

    @Slot()
    def try_now(self) -> None:
        """Send what waits, now."""
        self._order(lambda session: session.online.refresh())

    @Slot()
    def tell_waiting(self) -> None:
        """Tell what the PBX does not have yet."""
        self._order(lambda session: session.editing.tell_waiting())

    @Slot(object)
    def tell_question(self, after: LocalId) -> None:
        """Tell about which contact the person is asked after that one."""
        self._order(lambda session: session.editing.tell_question(after))

    @Slot(object)
    def tell_past(self, number: LocalId) -> None:
        """Tell the history of one contact, or of all for 0."""
        self._order(lambda session: session.editing.tell_past(number))

    @Slot(object, object)
    def restore(self, past: int, fields: tuple[str, ...]) -> None:
        """Let a contact be as it was before an entry of the history."""
        self._order(lambda session: session.editing.restore(past, fields))

    @Slot(object)
    def erase_past(self, number: LocalId) -> None:
        """Forget the history of one contact."""
        self._order(lambda session: session.editing.erase_past(number))

    def _order(self, order: "Instruction | None") -> None:
        self._inbox.append(order)
        wake = self._wake
        if wake:
            with suppress(RuntimeError):  # the loop has just ended
                wake()

    # On the network thread

    def _run(self) -> None:
        try:
            keyring = self.keyring
            if keyring is not None:
                from contacts.key_ahead import ask_ahead

                ask_ahead(self._profile, keyring)
            from contacts.sync import Home, serve
            from contacts.system_keyring import usual_backend

            home = Home(
                self._profile,
                self._open_reader(),
                self._country,
                self._prepare,
                self.shortest_rest_s,
                usual_backend if keyring is None else lambda: keyring,
            )
            serve(home, self._inbox, self._tell, self._on_ready)
        except Exception:  # noqa: BLE001  # the outer edge of the thread
            _log.exception("the network thread broke")
            from contacts.events import Failed

            self._tell(Failed(Unexpected()))
        finally:
            self._wake = None

    def _open_reader(self) -> "Reader":
        from contacts.store import Reader

        reader = Reader(self._tell)
        self._reader = reader
        question = self._question
        if question:
            reader.ask(question)
        return reader

    def _on_ready(self, wake: Callable[[], object]) -> None:
        self._wake = wake

    def _tell(self, event: "Event") -> None:
        self._events.append(event)
        if not self._is_called:  # one call for all that come until it is answered
            self._is_called = True
            self._arrived.emit()

    # Back on the GUI thread

    @Slot()
    def _on_arrived(self) -> None:
        if not self._rest.isActive():
            self._drain()

    @Slot()
    def _drain(self) -> None:
        self._is_called = False
        end = time.perf_counter() + _BUDGET_S
        while self._events:
            self._emit(self._events.popleft())
            if time.perf_counter() > end:
                self._rest.start()
                return

    def _emit(self, event: "Event") -> None:
        name = signal_of(type(event).__name__)
        values = tuple(getattr(event, each) for each in event.__struct_fields__)
        self._standing.note(name, values)
        self._emit_as(name, values)

    def _emit_as(self, name: str, values: tuple[object, ...]) -> None:
        signal: SignalInstance = getattr(self, name)
        signal.emit(*values)
