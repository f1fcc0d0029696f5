"""The book that is open: the window reads it, and what the PBX says is written into it."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence

from contacts.accounts import Account
from contacts.contact import Contact, LocalId, RemoteId
from contacts.errors import BookBroken, KeyringError, StoreClosed, StoreError
from contacts.events import BookChanged, BookFailed, BookOpened, Event
from contacts.store import Book, Reader, Taken
from contacts.sync.opening import Opened, Opening
from contacts.tokens import AccountNumber


class Shelf:
    """Holds at most one open book.

    Attributes:
        opened: the book, and whose it is; None while there is none.
    """

    def __init__(self, reader: Reader, opening: Opening, tell: Callable[[Event], None]) -> None:
        self._reader = reader
        self._opening = opening
        self._tell = tell
        self.opened = opening.shown

    @property
    def book(self) -> Book | None:
        """The book, if one is open."""
        return self.opened.book if self.opened else None

    def has(self, number: AccountNumber) -> bool:
        """Whether the book of that account is the one that is open."""
        return self.opened is not None and self.opened.account == number

    # Opening and closing

    async def open(self, number: AccountNumber) -> Opened:
        """Open the book of that account, which is not shown yet.

        Raises:
            KeyringError: the keyring does not answer about the key; no file was touched.
        """
        return await self._opening.open(number)

    async def open_soon(self, number: AccountNumber, patience_s: float) -> Opened:
        """Open that book, in memory where the keyring has not answered in *patience_s*."""
        opening = asyncio.ensure_future(self._opening.open(number))
        try:
            async with asyncio.timeout(patience_s):
                return await opening
        except (KeyringError, TimeoutError):  # told when the tokens are to be kept
            return await self._opening.open_in_memory(number)

    def show(self, account: Account, opened: Opened) -> None:
        """Let the window read *opened* from now on, and no other book any more."""
        if opened is self.opened:  # it does so already
            return
        self.close()
        self.opened = opened
        self._reader.open(opened.book)
        self._tell(BookOpened(account.address, account.user_name, opened.error, opened.is_kept))

    async def replace(self, account: Account, error: BookBroken) -> None:
        """Show an empty book in the place of the open one, which is damaged."""
        broken = self.book
        self.close()
        if broken is not None:
            await asyncio.to_thread(broken.join)
        try:
            renewed = await self._opening.replace(account.number, error)
        except KeyringError:
            renewed = await self._opening.open_in_memory(account.number, error)
        self.show(account, renewed)

    async def book_of(self, account: Account) -> Book:
        """Return the open book of *account*, or one in memory, where there is none."""
        if self.opened is None or self.opened.account != account.number:
            opened = await self._opening.open_in_memory(account.number)
            self.show(account, opened)
            return opened.book
        return self.opened.book

    def close(self) -> None:
        """Close the book; what was begun is finished in the background."""
        opened, self.opened = self.opened, None
        if opened is not None:
            self._reader.open(None)
            opened.book.close()

    async def let_go(self, number: AccountNumber) -> None:
        """Wait until no file of that account is open, whose book is not the open one."""
        if self.opened is None:
            await asyncio.to_thread(self._reader.let_go)
        await self._opening.close(number)

    async def end(self) -> None:
        """Close every book, and wait for that."""
        self.close()
        await self._opening.end()

    # What is written

    def note(self, taken: Taken) -> None:
        """Tell what has changed."""
        if taken.numbers:
            self._tell(BookChanged(taken.numbers, taken.is_reordered))

    async def look_at(self, number: LocalId) -> None:
        """Note that the person has seen what is new of a contact."""
        if self.book:
            await self._do(self.book.look_at(number))

    async def order_by(self, by: str, *, skips_particles: bool) -> None:
        """Prepare an order that the person has chosen."""
        if self.book:
            await self._do(self.book.order_by(by, skips_particles=skips_particles))

    async def change_country(self, country: str) -> None:
        """Let numbers without a country belong to this one."""
        self._opening.belong_to(country)
        if self.book:
            await self._do(self.book.change_country(country))

    async def take_contact(self, reading: int, contact: Contact) -> None:
        """Keep a contact as it was read."""
        if self.book:
            await self._do(self.book.take_contacts(reading, (contact,)))

    async def _do(self, work: Coroutine[None, None, Taken | None]) -> None:
        """Do *work*, and tell what it changed, or why it could not be done."""
        try:
            self.note(await work or Taken())
        except StoreClosed:
            pass
        except StoreError as error:
            self._tell(BookFailed(error))

    # What is asked

    def next_reading(self) -> int:
        """Return the number of a reading whose request leaves now."""
        return self.book.next_reading() if self.book else 0

    async def some_ids(self, count: int) -> tuple[RemoteId, ...]:
        """Return the ids of some contacts; of none where no book is open."""
        return await self.book.some_ids(count) if self.book else ()

    async def pages_of(self, numbers: Sequence[LocalId]) -> tuple[int, ...]:
        """Return on which pages of the server's list these contacts stood."""
        return await self.book.pages_of(numbers) if self.book else ()
