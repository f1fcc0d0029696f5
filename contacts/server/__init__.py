"""The PBX's API: connection, trust, sign-in and the four operations on contacts."""

from contacts.server.client import PAGE_SIZE, Client, Renew
from contacts.server.connection import MAX_IN_FLIGHT, Connection, Deadlines
from contacts.server.proxy import system_proxy
from contacts.server.refresh import refresh, sign_out
from contacts.server.sign_in import (
    check_token,
    client_without_renewal,
    give_code,
    send_code,
    sign_in,
)
from contacts.server.trust import fetch_certificate, system_context
from contacts.server.wire import PackedPage, Page

__all__ = [
    "MAX_IN_FLIGHT",
    "PAGE_SIZE",
    "Client",
    "Connection",
    "Deadlines",
    "PackedPage",
    "Page",
    "Renew",
    "check_token",
    "client_without_renewal",
    "fetch_certificate",
    "give_code",
    "refresh",
    "send_code",
    "sign_in",
    "sign_out",
    "system_context",
    "system_proxy",
]
