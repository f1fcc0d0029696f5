"""The four operations of the API, on personal contacts, under a token that may end."""

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar
from urllib.parse import quote

from contacts.capabilities import Extent
from contacts.contact import Contact, RemoteId
from contacts.errors import (
    Forbidden,
    Gone,
    NotThisApi,
    OutcomeUnknown,
    ServerError,
    SignInNeeded,
    SyncTokenForgotten,
)
from contacts.server import wire
from contacts.server.connection import Answer, Connection
from contacts.tokens import Tokens

_P = TypeVar("_P", wire.Page, wire.PackedPage)
PAGE_SIZE = 100  # the most that the API hands out at once
_PATH = "user/contacts"
_NO_SUCH_OPERATION = {404, 405}

Renew = Callable[[Tokens], Awaitable[Tokens]]
"""Given the tokens that the server refused, returns newer ones or raises ``SignInNeeded``."""

Current = Callable[[], Awaitable[Tokens]]
"""Returns the tokens to send the next request by; raises ``ServerError`` where there are none."""


class Client:
    """The contacts of one account.

    A 401 was not applied: the tokens are renewed and the request is sent once more.
    """

    def __init__(
        self,
        connection: Connection,
        tokens: Tokens,
        renew: Renew,
        current: Current | None = None,
    ) -> None:
        self._connection = connection
        self._tokens = tokens
        self._renew = renew
        self._current = current

    async def list_page(self, skip: int, top: int = PAGE_SIZE) -> wire.Page:
        """Read up to *top* contacts from place *skip* on, counted from 0.

        Raises:
            ServerError: no usable answer, after all attempts.
        """
        answer = await self._list(skip, top)
        return _no_more_than(top, wire.decode_page(_json(answer)), answer)

    async def list_packed(self, skip: int) -> wire.PackedPage:
        """Read a page from place *skip* on, ready to be kept; raises as ``list_page`` does."""
        answer = await self._list(skip, PAGE_SIZE)
        return _no_more_than(PAGE_SIZE, wire.decode_packed_page(_json(answer)), answer)

    async def _list(self, skip: int, top: int) -> Answer:
        query = {"skip": skip, "top": top}
        try:
            return await self._signed_in(lambda token: self._connection.get(_PATH, token, query))
        except Gone as failure:
            raise _no_such_operation(failure) from failure

    async def retrieve(self, remote_id: RemoteId) -> Contact:
        """Read one contact.

        Raises:
            Gone: the server does not have it (any more).
            ServerError: no usable answer, after all attempts.
        """
        path = _path_of(remote_id)
        answer = await self._signed_in(lambda token: self._connection.get(path, token))
        contact = wire.decode_contact(_json(answer))
        if contact.remote_id != remote_id:
            raise NotThisApi("another contact than asked for", answer.status)
        return contact

    async def add(self, values: Sequence[str]) -> RemoteId:
        """Add a contact with *values*, one per field; return its id.

        Raises:
            OutcomeUnknown: it may have been added.
            ServerError: any other one tells for sure that it was not.
        """
        body = wire.encode_values(values)
        try:
            answer = await self._signed_in(
                lambda token: self._connection.post(_PATH, body, token, expected=201)
            )
        except Gone as failure:
            raise OutcomeUnknown(_no_such_operation(failure)) from failure
        try:
            return wire.decode_created(_json(answer))
        except NotThisApi as failure:
            raise OutcomeUnknown(failure) from failure

    async def update(self, remote_id: RemoteId, values: Sequence[str]) -> None:
        """Give the contact *values*, one per field.

        Raises:
            OutcomeUnknown: it may have been changed.
            ServerError: any other one tells for sure that it was not.
        """
        body = wire.encode_values(values)
        answer = await self._signed_in(
            lambda token: self._connection.post(_path_of(remote_id), body, token)
        )
        if answer.body and not answer.is_json:  # a login page, for instance
            raise OutcomeUnknown(NotThisApi("not JSON", answer.status))

    async def destroy(self, remote_id: RemoteId) -> None:
        """Delete the contact.

        Raises:
            Gone: there is no such contact, or this server has no such operation.
            OutcomeUnknown: it may have been deleted.
            ServerError: any other one tells for sure that it was not.
        """
        await self._order(remote_id, "destroy")

    async def favor(self, remote_id: RemoteId, *, favorite: bool) -> None:
        """Make the contact a favourite, or none; raises as ``destroy`` does."""
        await self._order(remote_id, "favorite" if favorite else "unfavorite")

    async def _order(self, remote_id: RemoteId, operation: str) -> None:
        path = f"{_path_of(remote_id)}/{operation}"
        answer = await self._signed_in(lambda token: self._connection.post(path, b"{}", token))
        if answer.body and not answer.is_json:
            raise OutcomeUnknown(NotThisApi("not JSON", answer.status))

    async def ask_extent(self) -> Extent:
        """Ask what the server can do, without touching a contact.

        Nobody is asked to sign in for this; HTML or a redirect proves nothing.

        Raises:
            ServerError: there was no answer.
        """
        try:
            answer = await self._connection.post(
                f"{_PATH}/sync_tokens", b"{}", self._tokens.access, expected=201
            )
        except ServerError as failure:
            if failure.status is None:
                raise
            return Extent.CORE if failure.status in _NO_SUCH_OPERATION else Extent.UNKNOWN
        is_full = answer.is_json and wire.holds_sync_token(answer.body)
        return Extent.FULL if is_full else Extent.UNKNOWN

    async def new_sync_token(self) -> str:
        """Return a token for what is on the server now.

        Raises:
            ServerError: there is none to be had.
        """
        answer = await self._signed_in(
            lambda token: self._connection.post(f"{_PATH}/sync_tokens", b"{}", token, expected=201)
        )
        return wire.decode_sync_token(_json(answer))

    async def diff(self, sync_token: str) -> wire.Diff:
        """Return what has changed since *sync_token* was handed out.

        Raises:
            SyncTokenForgotten: the server does not know the token (any more).
            ServerError: no usable answer; the same token may be asked by again.
        """
        path = f"{_PATH}/sync_tokens/{quote(sync_token, safe='')}/diff"
        try:
            answer = await self._signed_in(lambda token: self._connection.post(path, b"{}", token))
        except Forbidden as failure:
            raise SyncTokenForgotten(failure.status, failure.reasons) from failure
        except OutcomeUnknown as failure:  # nothing was to be changed by it
            raise failure.cause from failure
        return wire.decode_diff(_json(answer))

    async def _signed_in(self, request: Callable[[str], Awaitable[Answer]]) -> Answer:
        if self._current:
            self._tokens = await self._current()
        tokens = self._tokens
        try:
            return await request(tokens.access)
        except SignInNeeded:
            if self._tokens is tokens:
                self._tokens = await self._renew(tokens)
        return await request(self._tokens.access)


def _path_of(remote_id: RemoteId) -> str:
    return f"{_PATH}/{quote(remote_id, safe='')}"


def _no_such_operation(failure: Gone) -> NotThisApi:
    """Return what 404 means where no contact was named."""
    return NotThisApi("no such operation", failure.status)


def _no_more_than(top: int, page: _P, answer: Answer) -> _P:
    if len(page.items) > top:
        raise NotThisApi("more contacts than asked for", answer.status)
    return page


def _json(answer: Answer) -> bytes:
    if not answer.is_json:
        raise NotThisApi("not JSON", answer.status)
    return answer.body
