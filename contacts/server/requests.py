"""Requests to one server, without a URL put together for each of them."""

from collections.abc import Mapping

from contacts.address import ServerAddress
from contacts.server.slim_httpx import httpx

USER_AGENT = "Switchbook"


class Requests:
    """Makes the requests to one server.

    Its URL is read once; what each of them asks for goes along as the target that httpx sends
    in the place of the URL's: to put a URL together takes httpx a fifth of a request's time.
    Not so through a proxy: httpcore 1.0.9 would ask that for the target, too.
    """

    def __init__(
        self, address: ServerAddress, timeout: httpx.Timeout, *, is_tunnelled: bool
    ) -> None:
        self._url = httpx.URL(f"{address}/api/")
        self._is_tunnelled = is_tunnelled
        self._timeout = timeout.as_dict()
        self._headers = {
            "User-Agent": USER_AGENT,
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
        }

    def make(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes | None = None
    ) -> httpx.Request:
        """Return a request for *path*, below that of the API, quoted, with its query."""
        url = self._url
        extensions: dict[str, object] = {"timeout": self._timeout}
        if self._is_tunnelled:
            url = url.join(path)
        else:
            extensions |= {"target": url.raw_path + path.encode("ascii")}
        return httpx.Request(
            method, url, headers={**self._headers, **headers}, content=body, extensions=extensions
        )
