"""The demo PBX as one application: which part answers which path."""

import asyncio
from typing import assert_never

from starlette.routing import Mount, Route, Router
from starlette.types import ASGIApp

from contacts.demo.answers import application
from contacts.demo.capabilities_api import CapabilitiesApi, routes_of_core
from contacts.demo.contacts_api import ContactsApi
from contacts.demo.control_api import ControlApi
from contacts.demo.gate import Gate
from contacts.demo.interference import Interference
from contacts.demo.older_sign_in_api import OlderSignInApi
from contacts.demo.options import Capabilities, Options, SignIn
from contacts.demo.sign_in_api import SignInApi
from contacts.demo.works import Works


def build_app(options: Options, works: Works, closing: asyncio.Event) -> ASGIApp:
    """Return the application; *closing* ends what a test ordered to be slow."""
    api = _api(options, works)
    if not options.test_controls:
        return api
    interference = Interference(api, works.faults, works.traffic, closing)
    return application(
        [
            Mount("/demo", routes=ControlApi(works).routes()),
            Mount("", app=interference),
        ]
    )


def _api(options: Options, works: Works) -> ASGIApp:
    user = Router(_contacts(options, works), redirect_slashes=False)
    routes = [*_sign_in(options, works), Mount("/api/user", app=Gate(works.tokens, user))]
    return application(routes, options.unknown)


def _sign_in(options: Options, works: Works) -> list[Mount]:
    account, tokens = works.account, works.tokens
    match options.sign_in:
        case SignIn.OLDER:
            return [Mount("/api/login", routes=OlderSignInApi(account, tokens).routes())]
        case SignIn.NONE_SUCH:
            return []
        case SignIn.SET | SignIn.BARE | SignIn.SECOND_FACTOR:
            api = SignInApi(options, account, tokens, works.second_factor)
            return [Mount("/api/auth", routes=api.routes())]
        case other:
            assert_never(other)


def _contacts(options: Options, works: Works) -> list[Route]:
    full = CapabilitiesApi(works.directory, works.sync_tokens)
    more = full.routes() if options.capabilities is Capabilities.FULL else routes_of_core()
    return more + ContactsApi(works.directory).routes()
