"""HTTP around the demo PBX: tables of routes, JSON in, and every refusal in one form."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute

from contacts.demo.options import Unknown
from contacts.demo.refusals import Refusal, refusal
from contacts.demo.schema import SchemaField, read_form, read_texts

_HEADERS = {401: {"WWW-Authenticate": "Bearer"}}
_WORDS = {
    404: "There is no such operation.",
    405: "This operation knows GET or POST only.",
}
_PAGES: Mapping[Unknown, tuple[int, str]] = {
    Unknown.HTML: (404, "<html><body><h1>404 Not Found</h1><hr>gateway</body></html>"),
    Unknown.PORTAL: (
        200,
        "<!DOCTYPE html><title>Sign in</title><form><input name=username></form>",
    ),
}

_Handler = Callable[[Request, Exception], Awaitable[Response]]


def application(routes: Sequence[BaseRoute], unknown: Unknown = Unknown.ERRORS) -> Starlette:
    """Return an application that answers by *routes* and turns refusals into answers.

    A path that is in no route is answered as *unknown* has it.
    """
    handlers: dict[int | type[Exception], _Handler] = {
        Refusal: _answer_refused,
        HTTPException: _answer_refused,
        ClientDisconnect: _answer_refused,
    }
    if unknown in _PAGES:
        handlers[404] = _page(*_PAGES[unknown])
    app = Starlette(routes=routes, exception_handlers=handlers)
    app.router.redirect_slashes = False  # a path with one slash more is another path
    return app


async def texts_of(request: Request, fields: Sequence[SchemaField]) -> dict[str, str]:
    """Return the checked members of a request's JSON body, or raise a Refusal."""
    return read_texts(await _body(request, "application/json"), fields)


async def form_of(request: Request) -> dict[str, str]:
    """Return the members of a request's form, not checked yet, or raise a Refusal."""
    return read_form(await _body(request, "application/x-www-form-urlencoded"))


async def _body(request: Request, wanted: str) -> bytes:
    media_type, _, _ = request.headers.get("content-type", "").partition(";")
    if media_type.strip().lower() != wanted:
        raise refusal(415, f"The body of the request has to be {wanted}.")
    return await request.body()


async def _answer_refused(_request: Request, error: Exception) -> Response:
    match error:
        case Refusal():
            return JSONResponse(error.as_json(), error.status, _HEADERS.get(error.status))
        case HTTPException():
            words = _WORDS.get(error.status_code, error.detail)
            answer = refusal(error.status_code, words).as_json()
            return JSONResponse(answer, error.status_code, error.headers)
        case _:  # the client left while it was still sending: nobody reads this
            return Response(status_code=400)


def _page(status: int, content: str) -> _Handler:
    async def answer(_request: Request, _error: Exception) -> Response:
        return HTMLResponse(content, status)

    return answer
