"""The operations on contacts: list, add, retrieve, update."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from contacts.demo.answers import texts_of
from contacts.demo.directory import Directory
from contacts.demo.schema import FIELDS, SKIP, TOP, read_numbers


class ContactsApi:
    """Answers what is below ``/api/user``."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    def routes(self) -> list[Route]:
        """Return the table of operations."""
        return [
            Route("/contacts", self._list, methods=["GET"]),
            Route("/contacts", self._add, methods=["POST"]),
            Route("/contacts/{id}", self._retrieve, methods=["GET"]),
            Route("/contacts/{id}", self._update, methods=["POST"]),
        ]

    async def _list(self, request: Request) -> Response:
        skip, top = read_numbers(request.query_params, SKIP, TOP)
        return _json(self._directory.page(skip, top))

    async def _add(self, request: Request) -> Response:
        contact_id = self._directory.add(await texts_of(request, FIELDS))
        return JSONResponse({"id": contact_id}, 201)

    async def _retrieve(self, request: Request) -> Response:
        return _json(self._directory.rendered(request.path_params["id"]))

    async def _update(self, request: Request) -> Response:
        contact_id = request.path_params["id"]
        self._directory.find(contact_id)  # that it is missing comes before what is wrong
        self._directory.change(contact_id, await texts_of(request, FIELDS))
        return Response()


def _json(document: bytes) -> Response:
    return Response(document, media_type="application/json")
