"""Every failure of Switchbook, as one tree, by what the caller may do next.

::

    SwitchbookError
    ├── AddressInvalid              correct the server address
    ├── DemoFailed                  the demo PBX did not start
    ├── ServerError                 a request to the PBX failed
    │   ├── NotConnected            no byte of the request left: send it again any time
    │   │   ├── NoNetwork           this computer has no way there
    │   │   ├── HostUnknown         nobody knows that name
    │   │   ├── ConnectionRefused   the computer is there, the program is not
    │   │   ├── ConnectTimedOut     nobody answered the call
    │   │   ├── ProxyFailed         the proxy does not let it through
    │   │   └── TlsFailed           encrypted, but not with somebody trusted
    │   │       ├── CertificateUntrusted    one that the person may decide about
    │   │       │   └── CertificateChanged  another one than the person trusted
    │   │       └── AuthorityUnreadable     the file of authorities cannot be used
    │   ├── NoAnswer                the request left, its answer did not come
    │   │   ├── AnswerTimedOut
    │   │   └── AnswerCutOff
    │   ├── SignInNeeded            401: the token is not valid (any more)
    │   │   └── RefreshRefused      no newer token without the person
    │   ├── SignInRefused           user name, password or domain are wrong
    │   │   ├── TokenRefused        the access token that was typed is not valid
    │   │   ├── DomainUnknown       404: the server has no such tenant
    │   │   └── SignInBlocked       too many wrong passwords: wait, or have it unblocked
    │   ├── PasswordChangeNeeded    the password is right, and has to be replaced first
    │   ├── EncryptionExpected      http where the server seems to speak https
    │   ├── SecondFactorNeeded      the server wants a code, too
    │   ├── CodeRefused             the code is wrong: type it again
    │   ├── CodeNotSent             the server could not mail the code
    │   ├── SignInExpired           the code came too late: begin with the password
    │   ├── TokenMissing            the code was right, and no token came
    │   ├── Throttled               429: later
    │   ├── Refused                 the server read the request and will not do it
    │   │   ├── FieldsRefused       400, 413, 422: some value does not please it
    │   │   ├── Forbidden           403
    │   │   ├── Gone                404
    │   │   └── Clash               409
    │   ├── SyncTokenForgotten      403 to a sync token: read the whole list
    │   ├── ServerTrouble           5xx, 408
    │   ├── NotThisApi              an answer, but not one of this API
    │   └── OutcomeUnknown          a POST whose end nobody here knows: look, never resend
    ├── Unexpected                  a mistake of Switchbook itself; the log has it
    ├── StoreError                  the encrypted files on this computer: go on reading
    │   ├── DiskFull                what is new cannot be kept
    │   ├── DiskReadOnly            nor where the folder or a file does not let itself be written
    │   ├── BookBroken              a file is damaged, or no file of ours: set aside, read anew
    │   ├── ChangesBroken           so is the file of what was not sent yet: set aside
    │   ├── BookNewer               a later version of Switchbook wrote it: left alone
    │   ├── KeyGone                 the keyring clearly has no key for it: set aside
    │   └── StoreClosed             the window is closing, or another account was opened
    ├── FolderNotRemoved            an account's files are still there: try again
    └── KeyringError                the token cannot be kept: go on in memory
        ├── KeyringMissing
        ├── KeyringLocked
        ├── KeyringRefused
        ├── KeyringSlow             no answer yet: it is being waited for
        ├── KeyringSilent           no answer within the deadline
        ├── EntryGone               the tokens were there and are not any more: sign in
        ├── ProfileUnwritable       the token is kept, but not whose it is
        └── SecretTooLong

No class holds words for people: ``gui/messages.py`` turns each into a title, a
message and a way out. No message holds a token, a password or a contact's text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contacts.certificate import Certificate


class SwitchbookError(Exception):
    """Base of every failure that Switchbook knows by name."""


class AddressInvalid(SwitchbookError):
    """What was typed as a server address is none: correct it."""


class DemoFailed(SwitchbookError):
    """The demo PBX did not start; the message is its last words."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One entry of the server's ``errors``.

    Attributes:
        code: upper case with underscores; unknown ones are to be read as ``UNKNOWN``.
        message: the server's words, cleaned for display.
        field: wire name of the field it is about, or None where that cannot be told.
    """

    code: str
    message: str
    field: str | None = None


class ServerError(SwitchbookError):
    """A request to the PBX failed.

    Attributes:
        status: the HTTP status, or None where there was no answer.
        reasons: what the server said, in its words.
    """

    def __init__(self, status: int | None = None, reasons: Sequence[Reason] = ()) -> None:
        super().__init__(f"HTTP {status}" if status else "")
        self.status = status
        self.reasons = tuple(reasons)


class NotConnected(ServerError):
    """The connection was never made: nothing was sent, so it may be sent again."""


class NoNetwork(NotConnected):
    """This computer has no way to the server at the moment."""


class HostUnknown(NotConnected):
    """The name of the server cannot be resolved."""


class ConnectionRefused(NotConnected):
    """The computer answered, but nothing listens at that port."""


class ConnectTimedOut(NotConnected):
    """No connection within the deadline."""


class ProxyFailed(NotConnected):
    """The system's proxy did not make a way to the server."""


class TlsFailed(NotConnected):
    """No trusted encrypted connection.

    Attributes:
        untrusted: whether a certificate came that this computer does not trust;
            False where the other side does not speak TLS at all.
    """

    def __init__(self, *, untrusted: bool) -> None:
        super().__init__()
        self.untrusted = untrusted


class CertificateUntrusted(TlsFailed):
    """The server showed a certificate for which nobody vouches whom this computer believes.

    Attributes:
        host: as asked for.
        certificate: what it showed.
    """

    def __init__(self, host: str, certificate: "Certificate") -> None:
        super().__init__(untrusted=True)
        self.host = host
        self.certificate = certificate


class CertificateChanged(CertificateUntrusted):
    """The server showed another certificate than the one that the person trusted.

    Attributes:
        pinned: fingerprint of the one trusted.
    """

    def __init__(self, host: str, certificate: "Certificate", pinned: str) -> None:
        super().__init__(host, certificate)
        self.pinned = pinned


class AuthorityUnreadable(TlsFailed):
    """The file with the authorities' certificates cannot be read, or holds none."""

    def __init__(self) -> None:
        super().__init__(untrusted=True)


class NoAnswer(ServerError):
    """The request left and no whole answer came back."""


class AnswerTimedOut(NoAnswer):
    """The answer did not come within the deadline."""


class AnswerCutOff(NoAnswer):
    """The connection broke before the whole answer was there."""


class SignInNeeded(ServerError):
    """401: sign in, then repeat the request; it was not applied."""


class RefreshRefused(SignInNeeded):
    """The server gives no newer token for this one; never send it the same again."""


class SignInRefused(ServerError):
    """User name, password or domain are wrong; never try the same again unasked."""


class TokenRefused(SignInRefused):
    """The access token that a person typed is not valid (any more)."""


class DomainUnknown(SignInRefused):
    """The server has no tenant with that domain: correct it."""


class SignInBlocked(SignInRefused):
    """Too many wrong passwords: now the right one is refused, too.

    Attributes:
        until: when the server lets people sign in again; None where it did not tell.
    """

    def __init__(
        self,
        status: int | None = None,
        reasons: Sequence[Reason] = (),
        until: datetime | None = None,
    ) -> None:
        super().__init__(status, reasons)
        self.until = until


class PasswordChangeNeeded(ServerError):
    """The password has to be replaced, in the server's own pages, before it is of use."""


class EncryptionExpected(ServerError):
    """Without encryption the server answered nothing of use: try https."""


class SecondFactorNeeded(ServerError):
    """The server asks for a code that it mails.

    Attributes:
        session_token: under which it waits for the code; a secret.
    """

    def __init__(self, status: int | None = None, session_token: str = "") -> None:
        super().__init__(status)
        self.session_token = session_token


class CodeRefused(ServerError):
    """The code is wrong; it may be typed again."""


class CodeNotSent(ServerError):
    """The server could not mail the code; it may be asked again."""


class SignInExpired(ServerError):
    """The server waits for the code no longer: begin with the password."""


class TokenMissing(ServerError):
    """The code was right, but no token came: sign in with an access token instead."""


class Throttled(ServerError):
    """429: not applied, send again later.

    Attributes:
        retry_after: seconds the server asked to wait, or None.
    """

    def __init__(self, retry_after: float | None = None, reasons: Sequence[Reason] = ()) -> None:
        super().__init__(429, reasons)
        self.retry_after = retry_after


class Refused(ServerError):
    """The server understood and refused: sending the same again is no use."""


class FieldsRefused(Refused):
    """400, 413 or 422: correct what the reasons name."""


class Forbidden(Refused):
    """403: this account may not do that."""


class Gone(Refused):
    """404: no such contact, or no such operation, on this server."""


class Clash(Refused):
    """409: it contradicts what the server has."""


class SyncTokenForgotten(ServerError):
    """The server does not tell what has changed since a sync token: read the whole list."""


class ServerTrouble(ServerError):
    """5xx or 408: the server failed; a reading may be tried again.

    Attributes:
        retry_after: seconds the server asked to wait, or None.
    """

    def __init__(
        self, status: int, retry_after: float | None = None, reasons: Sequence[Reason] = ()
    ) -> None:
        super().__init__(status, reasons)
        self.retry_after = retry_after


class NotThisApi(ServerError):
    """Something answered, but it is not (whole) what this API answers: check the address.

    Attributes:
        what: what was wrong with it, without any of its content.
    """

    def __init__(self, what: str, status: int | None = None) -> None:
        super().__init__(status)
        self.what = what

    def __str__(self) -> str:
        """Name what was wrong, for logs."""
        return f"{self.what} (HTTP {self.status})"


class OutcomeUnknown(ServerError):
    """A POST left and nobody here knows whether it was applied: look before anything else.

    Attributes:
        cause: what happened instead of a usable answer.
    """

    def __init__(self, cause: ServerError) -> None:
        super().__init__(cause.status, cause.reasons)
        self.cause = cause


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One field with three values: *base*, and what became of it here and there."""

    field: str
    base: str
    ours: str
    theirs: str


class Unexpected(SwitchbookError):
    """A mistake of Switchbook itself; its traceback is in the log."""


class StoreError(SwitchbookError):
    """The contacts kept on this computer could not be read or written."""


class DiskFull(StoreError):
    """There is no room on the disk: what is there can be read, nothing new is kept."""


class DiskReadOnly(StoreError):
    """The disk, the folder or a file cannot be written, or not be opened."""


class BookBroken(StoreError):
    """A file is damaged or none of ours; it is set aside, never deleted."""


class ChangesBroken(StoreError):
    """The file of what the server does not have yet is damaged; it is set aside."""


class BookNewer(StoreError):
    """A later version of Switchbook wrote the file; it is left as it is."""


class KeyGone(StoreError):
    """The keyring works and has no key for the files that are there; they are set aside."""


class StoreClosed(StoreError):
    """What was asked for came too late: the files are closed."""


class FolderNotRemoved(SwitchbookError):
    """The files of an account, or some of them, could not be removed."""


class KeyringError(SwitchbookError):
    """The operating system's keyring did not do it; go on with the token in memory."""


class KeyringMissing(KeyringError):
    """There is no keyring on this computer or in this session."""


class KeyringLocked(KeyringError):
    """The keyring is locked, or the person declined to unlock it."""


class KeyringRefused(KeyringError):
    """The keyring answered with an error."""


class KeyringSlow(KeyringError):
    """The keyring has not answered yet; the deadline is not over."""


class KeyringSilent(KeyringError):
    """The keyring did not answer within the deadline."""


class EntryGone(KeyringError):
    """The keyring works and has no tokens of an account that it should have."""


class ProfileUnwritable(KeyringError):
    """The profile's folder cannot be written: the next start will not know the account."""


class SecretTooLong(KeyringError):
    """The keyring of this system cannot hold a secret of that length."""
