"""Contacts as other programs write them."""

from contacts.exchange.vcard import plain, written

__all__ = ["plain", "written"]
