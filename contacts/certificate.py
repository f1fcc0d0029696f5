"""The certificate by which a server proves who it is, and what is unusual about one."""

import base64
import hashlib
import ipaddress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto


class Oddity(Enum):
    """Why a certificate is not trusted by itself."""

    SELF_SIGNED = auto()
    UNKNOWN_ISSUER = auto()
    OTHER_HOST = auto()
    EXPIRED = auto()
    NOT_YET_VALID = auto()


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a server has shown.

    Attributes:
        der: the certificate itself (X.509).
        issuer: who vouches for it, in words; the subject itself where nobody else does.
        names: hosts and IP addresses that it is for.
        is_self_signed: whether it vouches for itself.
    """

    der: bytes
    subject: str
    issuer: str
    names: tuple[str, ...]
    not_before: datetime
    not_after: datetime
    is_self_signed: bool

    @property
    def fingerprint(self) -> str:
        """SHA-256 as 32 pairs of hexadecimal digits in upper case, parted by colons."""
        return fingerprint_of(self.der)


@dataclass(frozen=True, slots=True)
class Trust:
    """Whom to believe instead of whom the operating system believes.

    Attributes:
        pin: the only certificate to be shown, as DER; empty for none.
        ca_file: path of the authorities' certificates, PEM; empty for none.
    """

    pin: bytes = b""
    ca_file: str = ""

    @classmethod
    def from_text(cls, pin: str, ca_file: str) -> "Trust":
        """Read what ``pin_text`` wrote; text that is none means no pin, so nobody new."""
        try:
            return cls(base64.b64decode(pin, validate=True), ca_file)
        except ValueError:
            return cls(b"?", ca_file)  # matches no certificate: broken is not "trust anybody"

    @property
    def pin_text(self) -> str:
        """The pin in base64."""
        return base64.b64encode(self.pin).decode()


def fingerprint_of(der: bytes) -> str:
    """Return the SHA-256 of a certificate as administrators compare it."""
    return hashlib.sha256(der).digest().hex(":").upper()


def oddities(certificate: Certificate, host: str, now: datetime) -> tuple[Oddity, ...]:
    """Return what is unusual about *certificate*, shown by *host*; never nothing."""
    found = [Oddity.SELF_SIGNED] if certificate.is_self_signed else []
    if not any(_is_for(name, host) for name in certificate.names):
        found.append(Oddity.OTHER_HOST)
    if now > certificate.not_after:
        found.append(Oddity.EXPIRED)
    if now < certificate.not_before:
        found.append(Oddity.NOT_YET_VALID)
    return tuple(found) or (Oddity.UNKNOWN_ISSUER,)


def _is_for(name: str, host: str) -> bool:
    """Whether a certificate for *name* is one for *host* (RFC 6125, 6.4)."""
    try:
        return ipaddress.ip_address(name) == ipaddress.ip_address(host)
    except ValueError:
        pass
    name = name.lower()
    if name.startswith("*."):
        return host.partition(".")[2] == name[2:]
    return name == host
