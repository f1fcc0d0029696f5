"""What failed requests mean: every error of httpx, every status, every end of a POST."""

import errno
import socket
import ssl
from collections.abc import Iterator

import httpx
import pytest

from contacts import errors
from contacts.errors import (
    ConnectionRefused,
    ConnectTimedOut,
    HostUnknown,
    NoNetwork,
    NotConnected,
    OutcomeUnknown,
    Reason,
    ServerError,
    SignInNeeded,
    Throttled,
    TlsFailed,
)
from contacts.server.failures import post_failure, status_failure, transport_failure

BEFORE_SENDING = {
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
}
REFUSALS = {
    400: errors.FieldsRefused,
    403: errors.Forbidden,
    404: errors.Gone,
    409: errors.Clash,
    413: errors.FieldsRefused,
    422: errors.FieldsRefused,
}


def leaves(kind: type[Exception]) -> Iterator[type[Exception]]:
    children = kind.__subclasses__()
    for child in children:
        yield from leaves(child)
    if not children:
        yield kind


def connect_error(*causes: Exception) -> httpx.ConnectError:
    """Return the error for attempts that ended like this, as httpx and anyio nest them."""
    several = OSError("All connection attempts failed")
    several.__cause__ = causes[0] if len(causes) == 1 else ExceptionGroup("several", causes)
    error = httpx.ConnectError("")
    error.__cause__ = several
    return error


def expected_for(status: int) -> type[ServerError]:
    if status == 401:
        return SignInNeeded
    if status == 429:
        return Throttled
    if status == 408 or status >= 500:
        return errors.ServerTrouble
    return REFUSALS.get(status, errors.NotThisApi)


@pytest.mark.parametrize(
    "kind", sorted({*leaves(httpx.TransportError), httpx.DecodingError}, key=str)
)
def test_only_errors_before_sending_mean_not_connected(kind: type[httpx.RequestError]) -> None:
    failure = transport_failure(kind("said so"))

    assert isinstance(failure, NotConnected) is (kind in BEFORE_SENDING)


def test_an_address_that_cannot_be_written_is_nobody() -> None:
    assert isinstance(transport_failure(httpx.InvalidURL("said so")), NotConnected)


@pytest.mark.parametrize(
    ("cause", "meaning"),
    [
        (ConnectionRefusedError(), ConnectionRefused),
        (TimeoutError(), ConnectTimedOut),
        (socket.gaierror(socket.EAI_NONAME, ""), HostUnknown),
        (socket.gaierror(socket.EAI_AGAIN, ""), NoNetwork),
        (socket.gaierror(socket.EAI_FAIL, ""), NoNetwork),
        (UnicodeError(), HostUnknown),
        (OSError(errno.ENETUNREACH, ""), NoNetwork),
        (OSError(errno.EHOSTUNREACH, ""), NoNetwork),
        (OSError(errno.ENETDOWN, ""), NoNetwork),
        (OSError(errno.EADDRNOTAVAIL, ""), NoNetwork),
        (OSError(errno.EMFILE, ""), NoNetwork),
        (ssl.SSLError(), TlsFailed),
    ],
    ids=repr,
)
def test_a_failed_connection_is_told_by_its_cause(
    cause: Exception, meaning: type[NotConnected]
) -> None:
    assert type(transport_failure(connect_error(cause))) is meaning


@pytest.mark.parametrize(
    ("cause", "untrusted"), [(ssl.SSLCertVerificationError(), True), (ssl.SSLError(), False)]
)
def test_a_certificate_without_trust_is_told_apart(cause: Exception, *, untrusted: bool) -> None:
    failure = transport_failure(connect_error(cause))

    assert isinstance(failure, TlsFailed)
    assert failure.untrusted is untrusted


@pytest.mark.parametrize("turned", [False, True])
def test_of_several_attempts_the_one_that_got_farther_tells(*, turned: bool) -> None:
    causes: list[Exception] = [OSError(errno.ENETUNREACH, ""), ConnectionRefusedError()]

    failure = transport_failure(connect_error(*(causes[::-1] if turned else causes)))

    assert isinstance(failure, ConnectionRefused)


def test_causes_in_a_circle_end() -> None:
    error = connect_error(OSError())
    error.__context__ = error

    assert isinstance(transport_failure(error), NoNetwork)


def test_a_status_means_what_the_caller_can_do() -> None:
    told = {status: type(status_failure(status, (), None)) for status in range(100, 600)}

    assert told == {status: expected_for(status) for status in range(100, 600)}


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 409, 413, 422, 429, 500, 503])
def test_a_failure_keeps_status_and_words(status: int) -> None:
    reasons = (Reason("UNKNOWN", "Said so."),)

    failure = status_failure(status, reasons, 3.0)

    assert (failure.status, failure.reasons) == (status, reasons)
    assert getattr(failure, "retry_after", 3.0) == 3.0


ENDS: list[tuple[ServerError, bool]] = [
    *((status_failure(status, (), None), True) for status in (401, 429, *REFUSALS)),
    *((status_failure(status, (), None), False) for status in (200, 302, 408, 418, 500, 503)),
    *((kind(), True) for kind in (NoNetwork, HostUnknown, ConnectionRefused, ConnectTimedOut)),
    (TlsFailed(untrusted=True), True),
    (errors.ProxyFailed(), True),
    (errors.AnswerTimedOut(), False),
    (errors.AnswerCutOff(), False),
]


@pytest.mark.parametrize(("failure", "is_known"), ENDS, ids=repr)
def test_a_post_ends_known_or_unknown(failure: ServerError, *, is_known: bool) -> None:
    end = post_failure(failure)

    if is_known:
        assert end is failure
    else:
        assert isinstance(end, OutcomeUnknown)
        assert end.cause is failure
