"""The one place where requests are made: to one origin, within deadlines and size limits.

No redirect is followed, so that no token leaves its origin; the environment is not heard
(``.netrc``, proxies, key logs), but for what the system itself takes from it about whom to
trust (on Linux ``SSL_CERT_FILE``). An answer is read up to ``MAX_ANSWER`` bytes, also once
unpacked.
"""

import asyncio
import random
import ssl
import zlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlencode

from contacts.address import ServerAddress
from contacts.certificate import Trust, fingerprint_of
from contacts.errors import (
    AnswerCutOff,
    AnswerTimedOut,
    CertificateChanged,
    CertificateUntrusted,
    NotThisApi,
    ServerError,
    SignInNeeded,
    TlsFailed,
)
from contacts.server.failures import post_failure, status_failure, transport_failure
from contacts.server.requests import Requests
from contacts.server.retry import pause_before_retry
from contacts.server.slim_httpx import httpx
from contacts.server.trust import context_for, end_of, fetch_certificate
from contacts.server.wire import decode_reasons

MAX_ANSWER = 8 * 2**20  # bytes; 100 contacts with every field full, all escaped, take 3.3 MiB
MAX_IN_FLIGHT = 8

_MOST_RETIRED = 3  # sets of connections that late answers may still come by
_LONGEST_WISH_S = 86400.0  # that a server can have before the next attempt
_GZIP = 16 + zlib.MAX_WBITS


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, whole and unpacked.

    Attributes:
        media_type: lower case, without parameters; empty where the server told none.
    """

    status: int
    media_type: str
    body: bytes
    retry_after: float | None = None

    @property
    def is_json(self) -> bool:
        """Whether the server called it JSON."""
        return self.media_type == "application/json" or self.media_type.endswith("+json")


@dataclass(frozen=True, slots=True)
class Deadlines:
    """How long to wait, in seconds; shorter ones are for tests.

    Attributes:
        connect: for the connection to stand.
        silence: for the next byte.
        answer: for one answer, whole.
        reading: for one reading with all its attempts.
    """

    connect: float = 5.0
    silence: float = 10.0
    answer: float = 20.0
    reading: float = 40.0

    def of_httpx(self) -> httpx.Timeout:
        """Return those that httpx keeps."""
        return httpx.Timeout(self.silence, connect=self.connect)


class Connection:
    """Kept-open connections to one server.

    Attributes:
        certificate_ends: when the server's certificate ends, once it has answered by https
            and where the system lets it be seen.
    """

    def __init__(
        self,
        address: ServerAddress,
        context: ssl.SSLContext | None = None,
        deadlines: Deadlines | None = None,
        *,
        proxy: str | None = None,
        trust: Trust | None = None,
    ) -> None:
        """Make no connection yet.

        Args:
            address: where all requests go to.
            context: decides about the certificate of an https server; None for the system's.
            deadlines: other ones than usual.
            proxy: URL of the proxy that tunnels to an https server; None for no proxy.
            trust: whom to believe where no *context* is given; None for the system.

        Raises:
            AuthorityUnreadable: the file of authorities in *trust* cannot be used.
            HostUnknown: the name cannot be written as the network needs it (RFC 5891).
        """
        self.address = address
        self._deadlines = deadlines or Deadlines()
        if context is None and address.scheme == "https":
            context = context_for(trust or Trust())
        self._trust = trust or Trust()
        self._context = context
        self._proxy = proxy
        self.certificate_ends: datetime | None = None
        self._is_closed = False
        self._retired: list[httpx.AsyncHTTPTransport] = []
        try:
            self._requests = Requests(address, self._deadlines.of_httpx(), is_tunnelled=bool(proxy))
            self._transport = _transport(context, proxy)
        except httpx.InvalidURL as error:
            raise transport_failure(error) from error

    def another(self, deadlines: Deadlines) -> "Connection":
        """Return one to the same server, by the same way, under the same trust."""
        return Connection(
            self.address, self._context, deadlines, proxy=self._proxy, trust=self._trust
        )

    async def close(self) -> None:
        """Close every connection."""
        self._is_closed = True
        for transport in (self._transport, *self._retired):
            await transport.aclose()

    async def get(self, path: str, token: str, query: Mapping[str, int] | None = None) -> Answer:
        """Read *path*, trying again where that may help.

        Raises:
            ServerError: no attempt brought a usable answer of status 200.
        """
        target = f"{path}?{urlencode(query)}" if query else path
        request = self._requests.make("GET", target, _bearer(token))
        return await self._retried(lambda: self._answer(request, {200}))

    async def post(
        self, path: str, body: bytes, token: str | None = None, *, expected: int = 200
    ) -> Answer:
        """Send *body*, a JSON object, once.

        Raises:
            OutcomeUnknown: nobody here knows whether it was applied.
            ServerError: any other one tells for sure that it was not.
        """
        headers = {"Content-Type": "application/json", **(_bearer(token) if token else {})}
        request = self._requests.make("POST", path, headers, body)
        return await self._posted(request, {expected, 204} if expected == 200 else {expected})  # noqa: PLR2004

    async def post_form(self, path: str, form: Mapping[str, str]) -> Answer:
        """Send *form* as browsers do, once; it ends as ``post`` does."""
        body = urlencode(form, errors="surrogatepass").encode("ascii")
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        request = self._requests.make("POST", path, headers, body)
        return await self._posted(request, {200})

    async def _posted(self, request: httpx.Request, expected: set[int]) -> Answer:
        try:
            return await self._answer(request, expected)
        except ServerError as failure:
            end = post_failure(failure)
            if end is failure:
                raise
            raise end from failure

    async def _retried(self, attempt: Callable[[], Awaitable[Answer]]) -> Answer:
        last: ServerError = AnswerTimedOut()
        try:
            async with asyncio.timeout(self._deadlines.reading):
                for number in range(1, 100):
                    try:
                        return await attempt()
                    except ServerError as failure:
                        last = failure
                    pause = pause_before_retry(last, number, random.random)
                    if pause is None:
                        break
                    await asyncio.sleep(pause)
        except TimeoutError:
            pass
        raise last

    async def _answer(self, request: httpx.Request, expected: set[int]) -> Answer:
        if self._is_closed:
            raise SignInNeeded  # signed out since; the request did not leave
        try:
            async with asyncio.timeout(self._deadlines.answer):
                answer = await self._exchange(request)
        except TimeoutError as error:
            await self._begin_anew()
            raise AnswerTimedOut from error
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise await self._explained(transport_failure(error)) from error
        if answer.status not in expected:
            reasons = decode_reasons(answer.body) if answer.is_json else ()
            raise status_failure(answer.status, reasons, answer.retry_after)
        return answer

    async def _explained(self, failure: ServerError) -> ServerError:
        """Return *failure* with the certificate that caused it, where one did."""
        if not isinstance(failure, TlsFailed) or not failure.untrusted or self._proxy:
            return failure
        host = self.address.host
        try:
            shown = await fetch_certificate(self.address)
        except OSError:
            return failure
        if not self._trust.pin:
            return CertificateUntrusted(host, shown)
        return CertificateChanged(host, shown, fingerprint_of(self._trust.pin))

    def _look_at_certificate(self, response: httpx.Response) -> None:
        """Note when the certificate of the first answer ends."""
        if self.certificate_ends is None and self._context:
            stream = response.extensions["network_stream"]
            self.certificate_ends = end_of(stream.get_extra_info("ssl_object"))

    async def _begin_anew(self) -> None:
        """Use new connections from here on; those on their way keep the old ones.

        A deadline cancels its request, after which httpcore 1.0.9 may hold a connection for
        ever (encode/httpcore, issue 1093): some of those, and nothing would go through.
        """
        self._retired.append(self._transport)
        self._transport = _transport(self._context, self._proxy)
        if len(self._retired) > _MOST_RETIRED:
            await self._retired.pop(0).aclose()

    async def _exchange(self, request: httpx.Request) -> Answer:
        response = await self._transport.handle_async_request(request)
        self._look_at_certificate(response)
        try:
            body = await _unpacked(response)
        finally:
            await response.aclose()
        media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        retry_after = _seconds(response.headers.get("Retry-After"))
        return Answer(response.status_code, media_type, body, retry_after)


def _transport(context: ssl.SSLContext | None, proxy: str | None) -> httpx.AsyncHTTPTransport:
    """Return connections without what a client of httpx adds: redirects, cookies, ``.netrc``."""
    return httpx.AsyncHTTPTransport(
        verify=context or False,  # plain http has nothing to verify
        trust_env=False,
        proxy=proxy,
        limits=httpx.Limits(max_connections=MAX_IN_FLIGHT, keepalive_expiry=30),
    )


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


async def _unpacked(response: httpx.Response) -> bytes:
    """Read the body, unpacking it ourselves: httpx would unpack a bomb before one can count."""
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding not in ("identity", "gzip", ""):
        raise NotThisApi("unknown content encoding", response.status_code)
    unpack = zlib.decompressobj(_GZIP) if encoding == "gzip" else None
    body, has_begun = bytearray(), False
    async for chunk in response.aiter_raw():
        has_begun = True
        body += _some(unpack, chunk, MAX_ANSWER + 1 - len(body)) if unpack else chunk
        if len(body) > MAX_ANSWER:
            raise NotThisApi("answer too large", response.status_code)
    if unpack and not unpack.eof and has_begun:
        raise AnswerCutOff
    return bytes(body)


def _some(unpack: "zlib._Decompress", chunk: bytes, limit: int) -> bytes:
    try:
        piece = unpack.decompress(chunk, limit)
    except zlib.error as error:
        raise NotThisApi("broken compression") from error
    if unpack.unused_data:  # zlib would collect it without a limit
        raise NotThisApi("more than what was compressed")
    return piece


def _seconds(retry_after: str | None) -> float | None:
    """Read ``Retry-After``: seconds or a date (RFC 9110, 10.2.3); None where it is neither."""
    if not retry_after:
        return None
    if retry_after.isascii() and retry_after.isdigit():
        return min(float(retry_after), _LONGEST_WISH_S)
    try:
        until = parsedate_to_datetime(retry_after)
    except (ValueError, OverflowError):
        return None
    if until.tzinfo is None:
        return None
    return min(max(0.0, (until - datetime.now(UTC)).total_seconds()), _LONGEST_WISH_S)
