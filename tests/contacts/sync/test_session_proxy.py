"""A session goes through the system's proxy, unless the person has turned that off."""

import pytest

from contacts.address import parse_address
from contacts.errors import ProxyFailed, SwitchbookError
from contacts.events import SignInFailed
from contacts.sign_in_wish import Password, SignInWish
from contacts.sync.session import Session
from tests.contacts.sync.desk import Desk
from tests.contacts.sync.told import Told
from tests.loopback import answer, listening

WISH = SignInWish(parse_address("pbx.invalid"), Password("demo", "demo"))


@pytest.mark.parametrize("is_allowed", [True, False])
def test_a_sign_in_goes_through_the_proxy_where_that_is_allowed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, *, is_allowed: bool
) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    requests: list[bytes] = []

    async def scenario(session: Session, _: Told) -> None:
        async with listening(answer(403)) as proxy:
            monkeypatch.setenv("https_proxy", proxy.url)
            session.use_proxy(allowed=is_allowed)
            await session.sign_in(WISH)
            requests.extend(proxy.requests)

    told = desk.play(scenario)

    failure: SwitchbookError = told.all(SignInFailed)[0].error
    assert isinstance(failure, ProxyFailed) is is_allowed
    assert bool(requests) is is_allowed
