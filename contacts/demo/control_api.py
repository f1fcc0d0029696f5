"""The operations under ``/demo``, for tests: order faults, look behind, end tokens.

They need no token, are counted nowhere and exist only where they were asked for.
"""

import json
from pathlib import Path

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from contacts.demo.answers import texts_of
from contacts.demo.faults import read_faults
from contacts.demo.refusals import refusal
from contacts.demo.schema import SchemaField
from contacts.demo.works import Works

_LONGEST_PATH = 4096
_CERTIFICATE = (
    SchemaField("certificate", maximum=_LONGEST_PATH, required=True),
    SchemaField("key", maximum=_LONGEST_PATH),
)


class ControlApi:
    """Answers what is below ``/demo``."""

    def __init__(self, works: Works) -> None:
        self._works = works

    def routes(self) -> list[Route]:
        """Return the table of operations."""
        return [
            Route("/faults", self._order, methods=["POST"]),
            Route("/reset", self._reset, methods=["POST"]),
            Route("/counts", self._counts, methods=["GET"]),
            Route("/requests", self._requests, methods=["GET"]),
            Route("/contacts/{id}", self._raw, methods=["GET"]),
            Route("/expire_tokens", self._expire, methods=["POST"]),
            Route("/sign_in", self._sign_in, methods=["POST"]),
            Route("/mail", self._mail, methods=["GET"]),
            Route("/expire_sign_ins", self._expire_sign_ins, methods=["POST"]),
            Route("/unlock", self._unlock, methods=["POST"]),
            Route("/certificate", self._exchange_certificate, methods=["POST"]),
            Route("/forget_sync_tokens", self._forget_sync_tokens, methods=["POST"]),
        ]

    async def _order(self, request: Request) -> Response:
        self._works.faults.replace(read_faults(await request.body()))
        return Response()

    async def _reset(self, _request: Request) -> Response:
        self._works.faults.replace([])
        self._works.traffic.forget()
        self._works.account.unlock()
        self._works.mail.forget()
        return Response()

    async def _counts(self, _request: Request) -> Response:
        return JSONResponse(self._works.traffic.counts())

    async def _requests(self, _request: Request) -> Response:
        return JSONResponse(self._works.traffic.requests())

    async def _raw(self, request: Request) -> Response:
        """Answer a contact as it is kept: without its blank fields, however they are sent."""
        contact_id = request.path_params["id"]
        return JSONResponse({"id": contact_id, **self._works.directory.find(contact_id)})

    async def _expire(self, request: Request) -> Response:
        """End the access tokens; with ``{"refresh": true}``, the refresh tokens too."""
        self._works.tokens.expire()
        if json.loads(await request.body() or b"{}").get("refresh"):
            self._works.tokens.end_sessions()
        return Response()

    async def _sign_in(self, _request: Request) -> Response:
        """Answer a token set, however people sign in."""
        return JSONResponse(self._works.tokens.sign_in().as_json())

    async def _mail(self, _request: Request) -> Response:
        return JSONResponse(self._works.mail.letters())

    async def _expire_sign_ins(self, _request: Request) -> Response:
        """End the sign-ins that wait for a code."""
        self._works.second_factor.expire()
        return Response()

    async def _unlock(self, _request: Request) -> Response:
        self._works.account.unlock()
        return Response()

    async def _forget_sync_tokens(self, _request: Request) -> Response:
        self._works.sync_tokens.forget()
        return Response()

    async def _exchange_certificate(self, request: Request) -> Response:
        """Show the certificate in the file ``certificate``, with the key there or in ``key``."""
        texts = await texts_of(request, _CERTIFICATE)
        certificate = self._works.certificate
        if certificate is None:
            raise refusal(409, "There is no certificate to exchange: this is plain http.")
        try:
            key = Path(texts["key"]) if "key" in texts else None
            certificate.exchange(Path(texts["certificate"]), key)
        except OSError as error:
            raise refusal(400, f"The certificate or its key cannot be used: {error}.") from error
        return Response()
