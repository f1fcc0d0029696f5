"""Signing in and out, and what is known about who is signed in."""

from typing import assert_never

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from contacts.demo.account import Account
from contacts.demo.answers import texts_of
from contacts.demo.gate import session_of
from contacts.demo.options import Options, SignIn, Verified
from contacts.demo.refusals import refusal
from contacts.demo.schema import REFRESH, SEND_CODE, SIGN_IN, VERIFY_CODE
from contacts.demo.second_factor import SecondFactor
from contacts.demo.tokens import Tokens


class SignInApi:
    """Answers what is below ``/api/auth``."""

    def __init__(
        self, options: Options, account: Account, tokens: Tokens, second_factor: SecondFactor
    ) -> None:
        self._options = options
        self._account = account
        self._tokens = tokens
        self._second_factor = second_factor

    def routes(self) -> list[Route]:
        """Return the table of operations."""
        return [
            Route("/sign_in", self._sign_in, methods=["POST"]),
            Route("/send_otp", self._send_code, methods=["POST"]),
            Route("/verify_otp", self._verify_code, methods=["POST"]),
            Route("/refresh_token", self._refresh, methods=["POST"]),
            Route("/sign_out", self._sign_out, methods=["POST"]),
            Route("/user", self._user, methods=["GET"]),
        ]

    async def _sign_in(self, request: Request) -> Response:
        self._account.check(await texts_of(request, SIGN_IN))
        match self._options.sign_in:
            case SignIn.SECOND_FACTOR:
                session_token = self._second_factor.begin()
                return JSONResponse({"two_factor_enabled": True, "token": session_token})
            case SignIn.BARE:
                return JSONResponse(self._tokens.sign_in().as_bare_json())
            case _:
                return JSONResponse(self._tokens.sign_in().as_json())

    async def _send_code(self, request: Request) -> Response:
        texts = await texts_of(request, SEND_CODE)
        self._second_factor.send_code(texts["token"])
        return Response()

    async def _verify_code(self, request: Request) -> Response:
        texts = await texts_of(request, VERIFY_CODE)
        self._second_factor.verify(texts["token"], texts["code"])
        match self._options.verified:
            case Verified.SET:
                return JSONResponse(self._tokens.sign_in().as_json())
            case Verified.BARE:
                return JSONResponse(self._tokens.sign_in().as_bare_json())
            case Verified.NOTHING:
                return Response()
            case other:
                assert_never(other)

    async def _refresh(self, request: Request) -> Response:
        texts = await texts_of(request, REFRESH)
        return JSONResponse(refreshed(self._tokens, texts["refresh_token"]))

    async def _sign_out(self, request: Request) -> Response:
        self._tokens.sign_out(session_of(request, self._tokens))
        return Response()

    async def _user(self, request: Request) -> Response:
        session_of(request, self._tokens)
        return JSONResponse(self._account.as_json())


def refreshed(tokens: Tokens, refresh_token: str) -> dict[str, str | int]:
    """Return the token set that *refresh_token* is exchanged for, or raise a Refusal."""
    token_set = tokens.refresh(refresh_token)
    if token_set is None:
        raise refusal(400, "The refresh token is not valid.")
    return token_set.as_json()
