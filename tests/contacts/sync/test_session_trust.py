"""What the person has decided about a certificate lasts, and ends where it changes."""

from pathlib import Path

import pytest

from contacts.address import parse_address
from contacts.certificate import Trust
from contacts.errors import CertificateChanged, CertificateUntrusted
from contacts.events import CertificateEnding, SignedIn, SignInFailed
from contacts.server import fetch_certificate
from contacts.sync.session import Session
from tests.certificates import expiring, self_signed
from tests.conftest import PbxFactory
from tests.contacts.sync.desk import Desk
from tests.contacts.sync.told import Told
from tests.pbx import Pbx


@pytest.fixture
def tls_desk(pbx_factory: PbxFactory, tmp_path: Path) -> Desk:
    certificate = self_signed(tmp_path)
    pbx = pbx_factory(contacts=30, certificate=certificate.path, key=certificate.key)
    return Desk(pbx, tmp_path / "profile")


async def trust_and_sign_in(desk: Desk, session: Session) -> None:
    address = parse_address(desk.pbx.url)
    session.trust(address, Trust(pin=(await fetch_certificate(address)).der))
    await session.sign_in(desk.by_password)


def requests_of(pbx: Pbx) -> int:
    return sum(pbx.counts()["requests"].values())


def test_nothing_is_sent_before_the_person_has_decided(tls_desk: Desk) -> None:
    async def scenario(session: Session, _: Told) -> None:
        await session.sign_in(tls_desk.by_password)

    before = requests_of(tls_desk.pbx)
    told = tls_desk.play(scenario)

    assert isinstance(told.all(SignInFailed)[0].error, CertificateUntrusted)
    assert requests_of(tls_desk.pbx) == before


def test_a_decision_lasts_over_a_restart_and_a_later_sign_in(tls_desk: Desk) -> None:
    async def first(session: Session, _: Told) -> None:
        await trust_and_sign_in(tls_desk, session)

    async def second(session: Session, told: Told) -> None:
        await session.start()
        await told.fresh()
        await session.sign_in(tls_desk.by_password)

    tls_desk.play(first)
    told = tls_desk.play(second)

    assert [event.again for event in told.all(SignedIn)] == [False, True]
    assert not told.all(SignInFailed)


def test_with_another_certificate_nothing_is_sent(tls_desk: Desk, tmp_path: Path) -> None:
    pbx = tls_desk.pbx

    async def first(session: Session, _: Told) -> None:
        await trust_and_sign_in(tls_desk, session)

    async def second(session: Session, told: Told) -> None:
        await session.start()
        await told.failed()
        await session.sign_in(tls_desk.by_password)

    tls_desk.play(first)
    (tmp_path / "other").mkdir()
    pbx.show(self_signed(tmp_path / "other"))
    before = requests_of(pbx)
    told = tls_desk.play(second)

    assert isinstance(told.failures()[0].failure, CertificateChanged)
    assert isinstance(told.all(SignInFailed)[0].error, CertificateChanged)
    assert requests_of(pbx) == before


@pytest.mark.parametrize(("days", "is_told"), [(13, True), (16, False)])
def test_an_end_within_two_weeks_is_told(
    pbx_factory: PbxFactory, tmp_path: Path, days: int, *, is_told: bool
) -> None:
    made = expiring(tmp_path, days=days)
    desk = Desk(pbx_factory(contacts=3, certificate=made.path, key=made.key), tmp_path / "profile")

    async def scenario(session: Session, told: Told) -> None:
        await trust_and_sign_in(desk, session)
        await told.fresh()
        if is_told:
            await told.next(CertificateEnding)

    told = desk.play(scenario)

    assert [event.ends for event in told.all(CertificateEnding)] == [made.not_after] * is_told
