"""What the tests of the core share: a clock that does not make them wait."""

import asyncio

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no failure of what is tested.
settings.register_profile(
    "patient", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("patient")


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Let pauses before a retry pass at once, and return them as they come, in seconds."""
    taken: list[float] = []
    rest = asyncio.sleep

    async def pause(seconds: float) -> None:
        taken.append(seconds)
        await rest(0)

    monkeypatch.setattr("contacts.server.connection.asyncio.sleep", pause)
    return taken
