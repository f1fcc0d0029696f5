"""Clients of demo PBXs: plain HTTP, since nothing of ours may stand between."""

from collections.abc import Callable, Iterator

import httpx
import pytest

from tests.pbx import Pbx

SignedIn = Callable[[Pbx], httpx.Client]
"""Returns a client with a fresh token whose addresses begin behind ``/api``."""


@pytest.fixture
def signed_in() -> Iterator[SignedIn]:
    """Sign in to demo PBXs; the clients are closed at the end of the test."""
    clients: list[httpx.Client] = []

    def sign_in(pbx: Pbx) -> httpx.Client:
        token = {"Authorization": f"Bearer {pbx.access_token()}"}
        client = httpx.Client(base_url=f"{pbx.url}/api", headers=token, trust_env=False)
        clients.append(client)
        return client

    yield sign_in
    for client in clients:
        client.close()


@pytest.fixture
def client(pbx: Pbx, signed_in: SignedIn) -> httpx.Client:
    """Return a client of the module's demo PBX, signed in before anything is counted."""
    client = signed_in(pbx)
    pbx.reset()
    return client
