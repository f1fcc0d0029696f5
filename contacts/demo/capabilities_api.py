"""What servers can do with contacts beyond the four operations, where they can."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from contacts.demo.directory import Directory
from contacts.demo.refusals import refusal
from contacts.demo.sync_tokens import SyncTokens


def routes_of_core() -> list[Route]:
    """Return the table of a server that cannot do any of this.

    To POST at ``sync_tokens`` would be an update there, of a contact with that id. It is
    answered as the other paths are that such a server does not know.
    """
    return [Route("/contacts/sync_tokens", _answer_unknown, methods=["POST"])]


async def _answer_unknown(_request: Request) -> Response:
    raise HTTPException(404)


class CapabilitiesApi:
    """Answers what a full server has below ``/api/user``, and a core one has not."""

    def __init__(self, directory: Directory, sync_tokens: SyncTokens) -> None:
        self._directory = directory
        self._sync_tokens = sync_tokens

    def routes(self) -> list[Route]:
        """Return the table of operations; it has to come before that of the four."""
        return [
            Route("/contacts/sync_tokens", self._issue, methods=["POST"]),
            Route("/contacts/sync_tokens/{token}/diff", self._diff, methods=["POST"]),
            Route("/contacts/{id}/destroy", self._destroy, methods=["POST"]),
            Route("/contacts/{id}/favorite", self._favorite, methods=["POST"]),
            Route("/contacts/{id}/unfavorite", self._unfavorite, methods=["POST"]),
        ]

    async def _destroy(self, request: Request) -> Response:
        self._directory.delete(request.path_params["id"])
        return Response(status_code=204)

    async def _favorite(self, request: Request) -> Response:
        self._directory.favor(request.path_params["id"], favorite=True)
        return Response()

    async def _unfavorite(self, request: Request) -> Response:
        self._directory.favor(request.path_params["id"], favorite=False)
        return Response()

    async def _issue(self, _request: Request) -> Response:
        return JSONResponse({"token": self._sync_tokens.issue()}, 201)

    async def _diff(self, request: Request) -> Response:
        changes = self._sync_tokens.changes_since(request.path_params["token"])
        if changes is None:
            raise refusal(403, "The sync token is not known, or it is too old.")
        items = filter(None, (self._directory.changed(*change) for change in changes))
        token = self._sync_tokens.issue().encode()
        document = b'{"token":"%b","items":[%b]}' % (token, b",".join(items))
        return Response(document, media_type="application/json")
