"""The encrypted files of one account: what is on this computer, at once and offline."""

from contacts.store.book import Book, Ended, ListedPage, Standing, Taken, Unfinished
from contacts.store.changes import Changes, Done, Watch
from contacts.store.database import KEY_BYTES, Place
from contacts.store.reader import Reader

__all__ = [
    "KEY_BYTES",
    "Book",
    "Changes",
    "Done",
    "Ended",
    "ListedPage",
    "Place",
    "Reader",
    "Standing",
    "Taken",
    "Unfinished",
    "Watch",
]
