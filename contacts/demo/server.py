"""The demo PBX as a process: listens on this computer alone until it is told to stop."""

import asyncio
import os
import socket
import sys
import threading
from contextlib import ExitStack, closing, suppress
from types import FrameType

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from contacts.demo.account import PASSWORD, USER_NAME
from contacts.demo.app import build_app
from contacts.demo.certificate import Certificate
from contacts.demo.database import open_database
from contacts.demo.exchange import TRANSPORT
from contacts.demo.options import CannotStart, Options, SignIn
from contacts.demo.works import Works, build_works

_HOST = "127.0.0.1"
_STANDARD_INPUT = 0
_KEEP_ALIVE_S = 75
_PATIENCE_S = 5  # with answers that are on their way at the end


def run(options: Options) -> int:
    """Serve until SIGTERM, Ctrl+C or the end of the parent; return the exit status.

    For the main thread of a process that does nothing else.
    """
    try:
        _serve(options)
    except CannotStart as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _serve(options: Options) -> None:
    with ExitStack() as stack:
        database = stack.enter_context(closing(open_database(options.data)))
        listener = stack.enter_context(_listen(options.port))
        works = build_works(options, database)
        stopping = asyncio.Event()
        app = build_app(options, works, stopping)
        greeting = _greeting(options, works, listener)
        server = _Server(_config(app, works.certificate), stopping, greeting)
        if options.stop_with_parent:
            threading.Thread(target=_stop_with_parent, args=[server], daemon=True).start()
        server.run([listener])


def _listen(port: int) -> socket.socket:
    # Not socket.create_server: it leaves the protocol open, and asyncio sends without delay
    # only where it reads "TCP" (3.11). Each page would take 40 ms longer.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere it would let two servers share the port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((_HOST, port))
        listener.listen()
    except OSError as error:
        listener.close()
        raise CannotStart(f"Port {port} cannot be used: {error.strerror}.") from error
    return listener


def _config(app: ASGIApp, certificate: Certificate | None) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        loop="asyncio",
        http=_Protocol,
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        log_level="error",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=_PATIENCE_S,
        ssl_context_factory=None if certificate is None else lambda *_: certificate.context,
    )


def _greeting(options: Options, works: Works, listener: socket.socket) -> str:
    count = works.directory.count()
    contacts = "1 contact" if count == 1 else f"{count} contacts"
    scheme = "https" if options.certificate else "http"
    url = f"{scheme}://{_HOST}:{listener.getsockname()[1]}"
    return f"Demo PBX with {contacts} on {url} ({_way_in(options, works)})\n"


def _way_in(options: Options, works: Works) -> str:
    """Return what people need to sign in."""
    if options.sign_in is SignIn.NONE_SUCH:
        return f"access token {works.tokens.sign_in().access}"
    return f"user name {USER_NAME}, password {PASSWORD}"


def _stop_with_parent(server: uvicorn.Server) -> None:
    """Stop *server* when standard input ends; for a thread of its own.

    Reads past ``sys.stdin``, whose lock would break the interpreter's end if it were held
    by a waiting thread.
    """
    with suppress(OSError):
        while os.read(_STANDARD_INPUT, 4096):
            pass
    server.should_exit = True


class _Server(uvicorn.Server):
    """A server that says when it listens, and ends with status 0."""

    def __init__(self, config: uvicorn.Config, stopping: asyncio.Event, greeting: str) -> None:
        super().__init__(config)
        self._stopping = stopping
        self._greeting = greeting

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        sys.stdout.write(self._greeting)
        sys.stdout.flush()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._stopping.set()
        await super().shutdown(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop at the first signal, hurry at the second.

        uvicorn 0.54 remembers the signal and raises it again after a clean end; the
        process would die of it.
        """
        del sig, frame
        self.force_exit = self.should_exit
        self.should_exit = True


class _Protocol(H11Protocol):
    """HTTP whose requests know their connection, so that a fault can cut it."""

    def connection_made(  # type: ignore[override]  # as in the class it extends
        self, transport: asyncio.Transport
    ) -> None:
        super().connection_made(transport)
        self.app_state = {TRANSPORT: transport}
