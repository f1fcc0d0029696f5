"""Keeping window and PBX together: the session, keeping the book fresh, saving.

``session`` is left to be imported where it is needed: it brings the libraries of the
network, and a book can be shown before those are there.
"""

from contacts.sync.network import Home, Order, serve

__all__ = ["Home", "Order", "serve"]
