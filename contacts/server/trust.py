"""Which servers are trusted: whom the operating system trusts, or what the person decided."""

import asyncio
import ssl
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import truststore

from contacts.address import ServerAddress
from contacts.certificate import Certificate, Trust
from contacts.errors import AuthorityUnreadable

_NO_CHECK_TIME = 0x200000  # X509_V_FLAG_NO_CHECK_TIME of OpenSSL's x509_vfy.h
_FETCHING_S = 5.0


def context_for(trust: Trust) -> ssl.SSLContext:
    """Return a context that believes whom *trust* names, else whom the system believes.

    Raises:
        AuthorityUnreadable: the file of authorities cannot be used.
    """
    if trust.pin:
        return pinned_context(trust.pin)
    if trust.ca_file:
        return authority_context(trust.ca_file)
    return system_context()


def system_context() -> ssl.SSLContext:
    """Return a context that lets the operating system decide about a certificate.

    Made by hand rather than by ``ssl.create_default_context``: that would write session
    keys to wherever ``SSLKEYLOGFILE`` points.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def system_authorities() -> int | None:
    """Return how many authorities the system believes; None where only the system knows.

    On Linux they are a file or a folder, which ``truststore`` finds when a connection begins.
    """
    if sys.platform == "win32":
        return len(ssl.enum_certificates("ROOT"))
    context = system_context()
    context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
    if sys.platform == "darwin":
        return None
    folder = ssl.get_default_verify_paths().capath
    in_folder = {each.resolve() for each in Path(folder).glob("*.[0-9]")} if folder else set()
    held: ssl.SSLContext = vars(context)["_ctx"]  # truststore's own does not tell
    return max(held.cert_store_stats()["x509_ca"], len(in_folder))


def authority_context(ca_file: str) -> ssl.SSLContext:
    """Return a context that believes the authorities of a PEM file, and nobody else.

    Raises:
        AuthorityUnreadable: it cannot be read, or holds no certificate.
    """
    context = _client_context()
    try:
        context.load_verify_locations(cafile=ca_file)
    except (OSError, ValueError) as error:
        raise AuthorityUnreadable from error
    return context


def pinned_context(pin: bytes) -> ssl.SSLContext:
    """Return a context that believes one certificate, in DER, whatever its names and dates.

    It is the only trust anchor, and compared in the handshake too: what it has signed, if
    it is an authority's, is not it. No byte of a request is sent before.
    """
    context = _client_context()
    context.check_hostname = False
    with suppress(ssl.SSLError, ValueError):  # a broken pin leaves nobody to believe
        context.load_verify_locations(cadata=pin)
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    context.verify_flags |= ssl.VerifyFlags(_NO_CHECK_TIME)

    class Pinned(ssl.SSLObject):
        """Ends the handshake with anybody who shows another certificate."""

        def do_handshake(self) -> None:
            super().do_handshake()
            if self.getpeercert(binary_form=True) != pin:
                raise ssl.SSLCertVerificationError("another certificate than the pinned one")

    context.sslobject_class = Pinned
    return context


async def fetch_certificate(address: ServerAddress) -> Certificate:
    """Return the certificate that the server shows now, believing nothing of it.

    Two handshakes, the second of which believes what the first has brought, since only
    then ``ssl`` reads it; not one byte of a request is sent.

    Raises:
        OSError: it could not be fetched; also ``ssl.SSLError`` and ``TimeoutError``.
    """
    context = _client_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    async with asyncio.timeout(_FETCHING_S):
        der, _ = await _shown_by(address, context)
        der, decoded = await _shown_by(address, pinned_context(der))
    return _from_peer(der, decoded)


def end_of(connection: ssl.SSLObject | None) -> datetime | None:
    """Return when the certificate shown ends; None without one, or where the system hides it."""
    shown = connection.getpeercert() if connection else None
    return _time(str(shown["notAfter"])) if shown else None


def _client_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


async def _shown_by(
    address: ServerAddress, context: ssl.SSLContext
) -> tuple[bytes, dict[str, object]]:
    _, writer = await asyncio.open_connection(
        address.host, address.port, ssl=context, server_hostname=address.host
    )
    try:
        shown = writer.get_extra_info("ssl_object")
        return shown.getpeercert(binary_form=True), shown.getpeercert() or {}
    finally:
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()


def _from_peer(der: bytes, decoded: Mapping[str, Any]) -> Certificate:
    """Read a certificate as ``ssl.SSLSocket.getpeercert`` gives it, in both its forms."""
    subject, issuer = decoded.get("subject", ()), decoded.get("issuer", ())
    return Certificate(
        der,
        _in_words(subject),
        _in_words(issuer),
        tuple(name for _, name in decoded.get("subjectAltName", ())),
        _time(decoded["notBefore"]),
        _time(decoded["notAfter"]),
        subject == issuer,
    )


def _in_words(name: Sequence[Sequence[tuple[str, str]]]) -> str:
    values = dict(pair for part in name for pair in part)
    told = [values[key] for key in ("commonName", "organizationName") if values.get(key)]
    return ", ".join(dict.fromkeys(told))


def _time(text: str) -> datetime:
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(text), UTC)
