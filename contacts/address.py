"""The address of a PBX, as people type it and as requests need it."""

import ipaddress
import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import SplitResult, urlsplit

from contacts.errors import AddressInvalid

_DEFAULT_PORTS = {"https": 8887, "http": 8888}  # where PBXs of this kind listen
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)  # RFC 3986, 3.1
_LABEL = re.compile(r"(?!-)[\w-]{1,63}(?<!-)")
_MAX_HOST = 253  # RFC 1035, 2.3.4, without the root's dot


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """One origin: a request never leaves it.

    Attributes:
        host: lower case; an IPv6 address without brackets.
    """

    scheme: Literal["https", "http"]
    host: str
    port: int

    def __str__(self) -> str:
        """Write the address as one would type it in full."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def is_this_computer(self) -> bool:
        """Whether requests stay on this computer."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def is_readable_on_the_way(self) -> bool:
        """Whether others on the network could read what is sent."""
        return self.scheme == "http" and not self.is_this_computer


def parse_address(text: str) -> ServerAddress:
    """Read *text* as a person types or pastes it: ``pbx.example.com``, a portal's page, an IP.

    Without a scheme it is https, without a port the one where PBXs of this kind listen;
    path, query and user part are left out.

    Raises:
        AddressInvalid: it names no host, or one that cannot exist.
    """
    parts, port = _split(text.strip())
    if parts.scheme not in ("https", "http"):
        raise AddressInvalid
    scheme: Literal["https", "http"] = "https" if parts.scheme == "https" else "http"
    host = (parts.hostname or "").rstrip(".")
    if not _is_host(host):
        raise AddressInvalid
    return ServerAddress(scheme, host, _DEFAULT_PORTS[scheme] if port is None else port)


def _split(text: str) -> tuple[SplitResult, int | None]:
    if any(character.isspace() or not character.isprintable() for character in text):
        raise AddressInvalid
    try:
        is_bare_ipv6 = ipaddress.ip_address(text).version == 6  # noqa: PLR2004
    except ValueError:
        is_bare_ipv6 = False
    text = f"[{text}]" if is_bare_ipv6 else text
    try:
        parts = urlsplit(text if _SCHEME.match(text) else f"https://{text}")
        port = parts.port
    except ValueError as error:
        raise AddressInvalid from error
    if port == 0:
        raise AddressInvalid
    return parts, port


def _is_host(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        pass
    else:
        return True
    is_number = host.replace(".", "").isdigit()  # 10.0.0.256: meant as an IP address, but none
    labels = host.split(".")
    return not is_number and len(host) <= _MAX_HOST and all(map(_LABEL.fullmatch, labels))
