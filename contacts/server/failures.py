"""What a failed request means: httpx's errors and HTTP statuses as errors of ours.

How a POST ended is one of three (see ``post_failure``):

* *not applied*: ``NotConnected``, ``SignInNeeded``, ``Throttled``;
* *refused*: ``Refused``;
* *unknown*: everything else, told as ``OutcomeUnknown``.
"""

import errno
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping

from contacts.errors import (
    AnswerCutOff,
    AnswerTimedOut,
    Clash,
    ConnectionRefused,
    ConnectTimedOut,
    FieldsRefused,
    Forbidden,
    Gone,
    HostUnknown,
    NoNetwork,
    NotConnected,
    NotThisApi,
    OutcomeUnknown,
    ProxyFailed,
    Reason,
    Refused,
    ServerError,
    ServerTrouble,
    SignInNeeded,
    Throttled,
    TlsFailed,
)
from contacts.server.slim_httpx import httpx

_REFUSALS: Mapping[int, type[Refused]] = {
    400: FieldsRefused,
    403: Forbidden,
    404: Gone,
    409: Clash,
    413: FieldsRefused,
    422: FieldsRefused,
}
_REQUEST_TIMEOUT = 408
_NO_WAY = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}
_NAMES_ASKED_IN_VAIN = {socket.EAI_AGAIN, socket.EAI_FAIL}  # the resolver itself is away

_BY_CAUSE: tuple[tuple[type[BaseException], Callable[[], NotConnected]], ...] = (
    (ConnectionRefusedError, ConnectionRefused),
    (TimeoutError, ConnectTimedOut),
    (UnicodeError, HostUnknown),
    (httpx.InvalidURL, HostUnknown),
    (httpx.ProxyError, ProxyFailed),  # it refused to tunnel
)


def transport_failure(error: httpx.HTTPError | httpx.InvalidURL | OSError) -> ServerError:
    """Return what *error*, raised while a request was on its way, means.

    An ``OSError`` comes from httpcore 1.0: ``ssl.SSLError`` of a connection that stood.
    """
    match error:
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return ConnectTimedOut()
        case (
            httpx.ConnectError()
            | httpx.ProxyError()
            | httpx.UnsupportedProtocol()
            | httpx.InvalidURL()
        ):
            return _connect_failure(error)
        case httpx.TimeoutException():
            return AnswerTimedOut()
        case httpx.DecodingError():
            return NotThisApi("broken compression")
        case httpx.RemoteProtocolError() if not _was_cut(error):
            return NotThisApi("not HTTP")
        case _:
            return AnswerCutOff()


def status_failure(
    status: int, reasons: tuple[Reason, ...], retry_after: float | None
) -> ServerError:
    """Return what an answer with *status*, which is not the expected one, means."""
    if status == 401:  # noqa: PLR2004
        return SignInNeeded(401, reasons)
    if status == 429:  # noqa: PLR2004
        return Throttled(retry_after, reasons)
    if status == _REQUEST_TIMEOUT or 500 <= status <= 599:  # noqa: PLR2004
        return ServerTrouble(status, retry_after, reasons)
    if refusal := _REFUSALS.get(status):
        return refusal(status, reasons)
    return NotThisApi("unexpected status", status)


def post_failure(failure: ServerError) -> ServerError:
    """Return *failure* as the end of a POST: itself where it tells the end, else unknown."""
    if isinstance(failure, NotConnected | SignInNeeded | Throttled | Refused):
        return failure
    return OutcomeUnknown(failure)


def _connect_failure(error: Exception) -> ServerError:
    """Tell by the attempt that got farthest: one of a name's addresses may have no way there."""
    found = filter(None, map(_failure_of, _causes(error)))
    return next((each for each in found if not isinstance(each, NoNetwork)), NoNetwork())


def _failure_of(cause: BaseException) -> NotConnected | None:
    if isinstance(cause, socket.gaierror):
        return NoNetwork() if cause.errno in _NAMES_ASKED_IN_VAIN else HostUnknown()
    if isinstance(cause, ssl.SSLError):
        return TlsFailed(untrusted=isinstance(cause, ssl.SSLCertVerificationError))
    if isinstance(cause, OSError) and cause.errno in _NO_WAY:
        return NoNetwork()
    kinds = ((kind, failure) for kind, failure in _BY_CAUSE if isinstance(cause, kind))
    return next((failure() for _, failure in kinds), None)


def _was_cut(error: Exception) -> bool:
    """Whether the peer closed early; h11 tells that and nonsense by the same class."""
    text = str(error)
    return "without sending" in text or "peer closed connection" in text


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Walk *error*, its causes, and the members of groups among them."""
    waiting: list[BaseException | None] = [error]
    seen: set[int] = set()
    while waiting:
        cause = waiting.pop(0)
        if cause is None or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        members = cause.exceptions if isinstance(cause, BaseExceptionGroup) else ()
        waiting += [cause.__cause__, cause.__context__, *members]
