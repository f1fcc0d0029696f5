"""Certificates for demo PBXs: good ones, and those with which something is wrong."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DEMO_NAMES = ("127.0.0.1", "localhost")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate in files.

    Attributes:
        path: PEM; behind the certificate stands that of its issuer, where it has another one.
        key: PEM, without a password.
        fingerprint: SHA-256 of the certificate, 64 hexadecimal digits in lower case.
        not_before: when it begins, to the second.
        not_after: when it ends, to the second.
    """

    path: Path
    key: Path
    fingerprint: str
    not_before: datetime
    not_after: datetime


Maker = Callable[[Path], Certificate]
"""Makes a certificate in a folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a certificate is to say.

    Attributes:
        names: of hosts and IP addresses; none for a certificate with a common name alone.
        begins: how long from now it is valid; negative for since when.
        ends: how long from now it ends; negative for an expired one.
    """

    names: Sequence[str] = DEMO_NAMES
    common_name: str = "Demo PBX"
    begins: timedelta = -_DAY
    ends: timedelta = 365 * _DAY


def self_signed(folder: Path, wish: Wish | None = None) -> Certificate:
    """Make a certificate that nobody vouches for, as a PBX does when it is installed."""
    key = ec.generate_private_key(ec.SECP256R1())
    return _written(folder, _signed(wish or Wish(), key, None), key)


def expired(folder: Path) -> Certificate:
    """Make a self-signed certificate that ended yesterday."""
    return self_signed(folder, Wish(begins=-30 * _DAY, ends=-_DAY))


def not_yet_valid(folder: Path) -> Certificate:
    """Make a self-signed certificate that begins tomorrow."""
    return self_signed(folder, Wish(begins=_DAY))


def expiring(folder: Path, *, days: int = 9) -> Certificate:
    """Make a self-signed certificate that ends within so many days, and not within one less."""
    return self_signed(folder, Wish(ends=days * _DAY - timedelta(hours=1)))


def for_another_host(folder: Path) -> Certificate:
    """Make a self-signed certificate with names that are none of a demo PBX's."""
    return self_signed(folder, Wish(names=["pbx.example", "192.0.2.1"]))


class Authority:
    """A private authority, whose certificate clients can be told to trust."""

    def __init__(self, folder: Path, common_name: str = "Demo authority") -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._signed = _signed(Wish(names=(), common_name=common_name), self._key, None)
        self._folder = folder
        self.certificate = _written(folder, self._signed, self._key)

    def issue(self, wish: Wish | None = None) -> Certificate:
        """Make a certificate that this authority vouches for."""
        key = ec.generate_private_key(ec.SECP256R1())
        signed = _signed(wish or Wish(), key, (self._signed, self._key))
        return _written(self._folder, signed, key, self._signed)


_Issuer = tuple[x509.Certificate, ec.EllipticCurvePrivateKey]


def _signed(
    wish: Wish, key: ec.EllipticCurvePrivateKey, issuer: _Issuer | None
) -> x509.Certificate:
    now = datetime.now(UTC).replace(microsecond=0)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, wish.common_name)])
    issuer_key = key if issuer is None else issuer[1]
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject if issuer is None else issuer[0].subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + wish.begins)
        .not_valid_after(now + wish.ends)
    )
    for extension, critical in _extensions(wish, key, issuer_key):
        builder = builder.add_extension(extension, critical=critical)
    return builder.sign(issuer_key, hashes.SHA256())


def _extensions(
    wish: Wish, key: ec.EllipticCurvePrivateKey, issuer_key: ec.EllipticCurvePrivateKey
) -> list[tuple[x509.ExtensionType, bool]]:
    """Return what ``openssl req -x509`` adds, and the names; each with whether it is critical."""
    extensions: list[tuple[x509.ExtensionType, bool]] = [
        (x509.BasicConstraints(ca=key is issuer_key, path_length=None), True),
        (x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False),
        (x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), False),
    ]
    names = [_name(name) for name in wish.names]
    return [*extensions, (x509.SubjectAlternativeName(names), False)] if names else extensions


def _name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _written(
    folder: Path,
    certificate: x509.Certificate,
    key: ec.EllipticCurvePrivateKey,
    *issuers: x509.Certificate,
) -> Certificate:
    fingerprint = certificate.fingerprint(hashes.SHA256()).hex()
    path, key_path = (folder / f"{fingerprint[:16]}.{kind}" for kind in ("pem", "key"))
    chain = [each.public_bytes(serialization.Encoding.PEM) for each in (certificate, *issuers)]
    path.write_bytes(b"".join(chain))
    key_path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return Certificate(
        path,
        key_path,
        fingerprint,
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
    )
