"""The gate that lets nobody to the contacts without a token."""

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from contacts.demo.refusals import Code, refusal
from contacts.demo.tokens import Tokens


class Gate:
    """An application that only those reach who bring a valid access token."""

    def __init__(self, tokens: Tokens, app: ASGIApp) -> None:
        self._tokens = tokens
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or raise a Refusal."""
        session_of(Request(scope), self._tokens)
        await self._app(scope, receive, send)


def session_of(request: Request, tokens: Tokens) -> int:
    """Return the session whose access token *request* brings; a Refusal where it has none."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    session = tokens.session(token) if kind.lower() == "bearer" else None
    if session is None:
        raise refusal(401, "The access token is missing or not valid.", Code.UNAUTHORIZED)
    return session
