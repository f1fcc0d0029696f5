"""Signing in and out as servers had it before ``/auth``: OAuth, with a form for a body."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from contacts.demo.account import Account
from contacts.demo.answers import form_of
from contacts.demo.gate import session_of
from contacts.demo.schema import REFRESH, SIGN_IN, SchemaField, checked
from contacts.demo.sign_in_api import refreshed
from contacts.demo.tokens import Tokens

CLIENT_ID = "9d806019-75b2-4b3d-bb8b-f5a3a412cc0a"  # one for all clients, printed by the vendor

_CLIENT = SchemaField("client_id", required=True, values=(CLIENT_ID,))
_OTHER_SPELLING = "clicent_id"  # on one page of the vendor
_BY_PASSWORD = (
    SchemaField("grant_type", required=True, values=("password",)),
    SchemaField("scope", required=True, values=("all",)),
    _CLIENT,
    *SIGN_IN,
)
_BY_REFRESH_TOKEN = (
    SchemaField("grant_type", required=True, values=("refresh_token",)),
    SchemaField("scope", values=("all",)),
    _CLIENT,
    *REFRESH,
)


class OlderSignInApi:
    """Answers what is below ``/api/login``."""

    def __init__(self, account: Account, tokens: Tokens) -> None:
        self._account = account
        self._tokens = tokens

    def routes(self) -> list[Route]:
        """Return the table of operations."""
        return [
            Route("/oauth/token", self._token, methods=["POST"]),
            Route("/oauth/revoke", self._revoke, methods=["POST"]),
        ]

    async def _token(self, request: Request) -> Response:
        form = await form_of(request)
        if _OTHER_SPELLING in form:
            form["client_id"] = form.pop(_OTHER_SPELLING)
        if form.get("grant_type") == "refresh_token":
            texts = checked(form, _BY_REFRESH_TOKEN)
            return JSONResponse(refreshed(self._tokens, texts["refresh_token"]))
        self._account.check(checked(form, _BY_PASSWORD))
        return JSONResponse(self._tokens.sign_in().as_json())

    async def _revoke(self, request: Request) -> Response:
        self._tokens.sign_out(session_of(request, self._tokens))
        return Response()
