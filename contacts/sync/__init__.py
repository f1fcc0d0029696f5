"""Keeping window and PBX together: the session, reading pages, saving."""

from contacts.sync.network import Order, serve
from contacts.sync.session import Session

__all__ = ["Order", "Session", "serve"]
