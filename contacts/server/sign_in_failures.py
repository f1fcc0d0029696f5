"""What a failed step of signing in means: a failure of a request, read in that place."""

import re
from datetime import datetime

from contacts.errors import (
    AnswerCutOff,
    CodeNotSent,
    CodeRefused,
    DomainUnknown,
    EncryptionExpected,
    FieldsRefused,
    Forbidden,
    Gone,
    NotThisApi,
    Reason,
    Refused,
    ServerError,
    ServerTrouble,
    SignInBlocked,
    SignInExpired,
    SignInNeeded,
    SignInRefused,
)

_BLOCKED = "DENIED"
_NO_SUCH_METHOD = 405
_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)")


def is_of_another_way(failure: ServerError) -> bool:
    """Whether the operation may not be there: people sign in otherwise on that server."""
    return isinstance(failure, Gone) or failure.status == _NO_SUCH_METHOD


def sign_in_failure(failure: ServerError, scheme: str = "https") -> ServerError:
    """Return what *failure* means where user name and password were sent."""
    if blocked := _blocked(failure):
        return blocked
    if scheme == "http" and _looks_encrypted(failure):
        return EncryptionExpected(failure.status)
    match failure:
        case Gone() if failure.reasons:
            return DomainUnknown(failure.status, failure.reasons)
        case Gone():
            return NotThisApi("no such operation", failure.status)
        case SignInNeeded() | FieldsRefused() | Forbidden():
            return SignInRefused(failure.status, failure.reasons)
        case _:
            return failure


def sending_failure(failure: ServerError) -> ServerError:
    """Return what *failure* means where a code was asked for."""
    match failure:
        case SignInNeeded():
            return SignInExpired(failure.status, failure.reasons)
        case Refused() | ServerTrouble():
            return _blocked(failure) or CodeNotSent(failure.status, failure.reasons)
        case _:
            return failure


def code_failure(failure: ServerError) -> ServerError:
    """Return what *failure* means where a code was given."""
    match failure:
        case SignInNeeded():
            return SignInExpired(failure.status, failure.reasons)
        case Refused():
            return _blocked(failure) or CodeRefused(failure.status, failure.reasons)
        case _:
            return failure


def _blocked(failure: ServerError) -> SignInBlocked | None:
    """Return *failure* as a block, by its code: servers differ in the status."""
    if any(reason.code == _BLOCKED for reason in failure.reasons):
        return SignInBlocked(failure.status, failure.reasons, _time_in(failure.reasons))
    return None


def _time_in(reasons: tuple[Reason, ...]) -> datetime | None:
    found = _TIME.search(" ".join(reason.message for reason in reasons))
    try:
        return datetime.fromisoformat(found[0]) if found else None
    except ValueError:
        return None


def _looks_encrypted(failure: ServerError) -> bool:
    """Whether a server that expects TLS may answer so: nothing, an alert, or a bare 400."""
    is_bare = isinstance(failure, FieldsRefused) and not failure.reasons
    is_no_http = isinstance(failure, NotThisApi) and failure.status is None
    return is_bare or is_no_http or isinstance(failure, AnswerCutOff)
