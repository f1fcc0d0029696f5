"""Keeping window and PBX together: the session, keeping the book fresh, saving.

``session`` and ``loop`` are left to be imported where they are needed: they bring the libraries
of the network and ``asyncio``, and a book can be shown before those are there.
"""

from contacts.sync.network import Home, serve

__all__ = ["Home", "serve"]
