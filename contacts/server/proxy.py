"""The proxy that the system names for https; never one for this computer or for plain http."""

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from contacts.address import ServerAddress


def system_proxy(address: ServerAddress) -> str | None:
    """Return the URL of the proxy to *address*, None for a way without one.

    The system's settings on Windows and macOS, elsewhere ``https_proxy`` and ``no_proxy``
    of the environment. Only a proxy that tunnels (RFC 9110, 9.3.6: CONNECT) is used: it
    sees neither request nor token. A plain http request would be read by it.
    """
    if address.scheme != "https" or address.is_this_computer:
        return None
    proxy = getproxies().get("https", "")
    if not _can_tunnel(proxy) or proxy_bypass(f"{address.host}:{address.port}"):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _can_tunnel(proxy: str) -> bool:
    try:
        parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
