"""Opening the encrypted files of an account: the key from the keyring, then the files.

Where the keyring does not hand out the key, the book is kept in memory: nothing is
written to disk without a key, and no file is touched. Only where the keyring works and
clearly has no such entry are the files set aside; they are never deleted here.
"""

import logging
import secrets
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from threading import Thread

from contacts.account_files import Files, KeyNumber, new_key_number
from contacts.accounts import Accounts
from contacts.credentials import Credentials
from contacts.errors import (
    BookBroken,
    ChangesBroken,
    KeyGone,
    StoreError,
    SwitchbookError,
)
from contacts.store import KEY_BYTES, Book, Place
from contacts.tokens import AccountNumber
from contacts.waiting import carried_out, outcome_of

_EARLY_S = 0.3  # for the keyring to hand out a key; it takes some 0.15 s
_log = logging.getLogger("switchbook.opening")


@dataclass(frozen=True, slots=True)
class Opened:
    """An account's book, open.

    Attributes:
        is_kept: it is on disk; else in memory, gone at the end.
        error: why it is not kept, or what became of older files; None where all is well.
    """

    account: AccountNumber
    book: Book
    is_kept: bool
    error: SwitchbookError | None = None


class Opening:
    """Opens books; every method is for the network thread.

    Attributes:
        shown: what was opened ahead and can be read already.
    """

    def __init__(self, accounts: Accounts, credentials: Credentials, country: str) -> None:
        self._accounts = accounts
        self._credentials = credentials
        self._country = country
        self._books: list[tuple[AccountNumber, Book]] = []
        self.shown: Opened | None = None
        self._ahead: Future[Opened] | None = None
        self._early: AccountNumber | None = None  # whose that is, until ``open`` takes it

    def belong_to(self, country: str) -> None:
        """Let numbers without a country belong to this one, in books that are opened later."""
        self._country = country

    def begin(self, account: AccountNumber) -> Opened | None:
        """Open the book of *account* ahead; return it where that takes but a moment.

        This thread waits for that moment, having no event loop yet. ``open`` returns the same
        one then, or raises why it could not be opened.
        """
        outcome: Future[Opened] = Future()
        outcome.set_running_or_notify_cancel()  # from now on it cannot be cancelled
        self._early, self._ahead = account, outcome
        arguments = (account, outcome)
        Thread(target=self._open_ahead, args=arguments, name="opening", daemon=True).start()
        with suppress(Exception):
            self.shown = outcome.result(_EARLY_S)
        return self.shown

    def _open_ahead(self, account: AccountNumber, outcome: Future[Opened]) -> None:
        try:
            outcome.set_result(carried_out(self._open(account)))
        except Exception as error:  # noqa: BLE001  # it belongs to who waits
            outcome.set_exception(error)

    async def open(self, account: AccountNumber) -> Opened:
        """Open the book of *account*, in memory where the disk does not let it be kept.

        Raises:
            KeyringError: the keyring does not answer about the key; no file was touched.
        """
        early, self._early = self._early, None
        if early == account and self._ahead is not None:
            return await outcome_of(self._ahead)
        return await self._open(account)

    async def _open(self, account: AccountNumber) -> Opened:
        files = Files(self._accounts.folder(account))
        try:
            number, key, gone = await self._key(account, files)
            return await self._open_whole(account, files, (number, key), gone)
        except StoreError as error:
            return await self.open_in_memory(account, error)

    async def replace(self, account: AccountNumber, error: BookBroken) -> Opened:
        """Set the book of *account* aside, which is closed, and open an empty one.

        Raises:
            KeyringError: as of ``open``.
        """
        files = Files(self._accounts.folder(account))
        try:
            for number in files.key_numbers()[:1]:
                files.set_aside(files.book(number), datetime.now().astimezone())
        except StoreError as failure:
            return await self.open_in_memory(account, failure)
        opened = await self._open(account)
        return replace(opened, error=opened.error or error)

    async def open_in_memory(
        self, account: AccountNumber, error: SwitchbookError | None = None
    ) -> Opened:
        """Open an empty book of which nothing is written."""
        book = Book(Place.in_memory(f"{account}-{secrets.token_hex(4)}"), self._country)
        await self._begin(account, book)
        return Opened(account, book, is_kept=False, error=error)

    async def end(self) -> None:
        """Close every book that was opened, also where nobody took it, and wait for that."""
        if self._ahead is not None:
            with suppress(Exception):
                await outcome_of(self._ahead)
        await self._close([book for _, book in self._books])

    async def close(self, account: AccountNumber) -> None:
        """Close every book of *account*, and wait until no file of it is open any more."""
        await self._close([book for number, book in self._books if number == account])

    async def _close(self, books: Sequence[Book]) -> None:
        import asyncio  # not before the first rows

        self._books = [each for each in self._books if each[1] not in books]
        for book in books:
            book.close()
        for book in books:
            await asyncio.to_thread(book.join)

    async def _key(
        self, account: AccountNumber, files: Files
    ) -> tuple[KeyNumber, bytes, KeyGone | None]:
        """Return the key of the files that are there, else a new one that the keyring keeps."""
        gone: KeyGone | None = None
        for number in files.key_numbers():
            key = await self._credentials.load_key(account, number)
            if key is not None and len(key) == KEY_BYTES:
                return number, key, gone
            for path in (files.book(number), files.changes(number)):
                files.set_aside(path, datetime.now().astimezone())
            gone = KeyGone()
        number, key = new_key_number(), secrets.token_bytes(KEY_BYTES)
        await self._credentials.store_key(account, number, key)
        return number, key, gone

    async def _open_whole(
        self,
        account: AccountNumber,
        files: Files,
        key: tuple[KeyNumber, bytes],
        error: SwitchbookError | None,
    ) -> Opened:
        """Open both files; one that is damaged is set aside, and an empty one takes its place."""
        for _ in range(2):
            try:
                return await self._open_kept(account, files, key, error)
            except (BookBroken, ChangesBroken) as failure:
                _log.warning("a file is set aside: %s", failure)
                is_book = isinstance(failure, BookBroken)
                path = files.book(key[0]) if is_book else files.changes(key[0])
                files.set_aside(path, datetime.now().astimezone())
                error = failure
        return await self._open_kept(account, files, key, error)

    async def _open_kept(
        self,
        account: AccountNumber,
        files: Files,
        key: tuple[KeyNumber, bytes],
        error: SwitchbookError | None,
    ) -> Opened:
        files.make_folder()
        number, secret = key
        place = Place(str(files.book(number)), secret)
        book = Book(place, self._country, Place(str(files.changes(number)), secret))
        await self._begin(account, book)
        return Opened(account, book, is_kept=True, error=error)

    async def _begin(self, account: AccountNumber, book: Book) -> None:
        self._books.append((account, book))
        await book.open()
