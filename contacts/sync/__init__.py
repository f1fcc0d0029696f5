"""Keeping window and PBX together: the session, keeping the book fresh, saving."""

from contacts.sync.network import Home, Order, serve
from contacts.sync.session import Session

__all__ = ["Home", "Order", "Session", "serve"]
