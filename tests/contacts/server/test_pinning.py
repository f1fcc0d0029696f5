"""A certificate that the person has trusted is the only one believed, before anything is sent."""

import asyncio
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from contacts.address import parse_address
from contacts.certificate import Oddity, Trust, fingerprint_of, oddities
from contacts.errors import (
    AuthorityUnreadable,
    CertificateChanged,
    CertificateUntrusted,
    Gone,
    NotConnected,
    TlsFailed,
)
from contacts.server import Connection, fetch_certificate, sign_in
from contacts.sign_in_wish import Password
from contacts.tokens import Tokens
from tests.certificates import (
    Authority,
    Certificate,
    Maker,
    expired,
    for_another_host,
    not_yet_valid,
    self_signed,
)
from tests.conftest import PbxFactory
from tests.pbx import Pbx

DEMO = Password("demo", "demo")


@pytest.fixture
def shown(tmp_path: Path) -> Certificate:
    return self_signed(tmp_path)


@pytest.fixture
def pbx(pbx_factory: PbxFactory, shown: Certificate) -> Pbx:
    return pbx_factory(contacts=3, certificate=shown.path, key=shown.key)


def der_of(pbx: Pbx) -> bytes:
    return asyncio.run(fetch_certificate(parse_address(pbx.url))).der


def signed_in(pbx: Pbx, trust: Trust | None = None) -> Tokens:
    async def asked() -> Tokens:
        connection = Connection(parse_address(pbx.url), trust=trust)
        try:
            return await sign_in(connection, DEMO)
        finally:
            await connection.close()

    return asyncio.run(asked())


def requests_of(pbx: Pbx) -> int:
    return sum(pbx.counts()["requests"].values())


def test_a_certificate_that_nobody_vouches_for_is_shown_and_nothing_sent(
    pbx: Pbx, shown: Certificate
) -> None:
    before = requests_of(pbx)
    with pytest.raises(CertificateUntrusted) as caught:
        signed_in(pbx)

    told = caught.value.certificate
    assert told.fingerprint.replace(":", "").lower() == shown.fingerprint
    assert (told.not_before, told.not_after) == (shown.not_before, shown.not_after)
    assert caught.value.host == "127.0.0.1"
    assert requests_of(pbx) == before


@pytest.mark.parametrize("make", [self_signed, expired, not_yet_valid, for_another_host])
def test_the_one_trusted_is_believed_whatever_its_names_and_dates(
    pbx_factory: PbxFactory, tmp_path: Path, make: Maker
) -> None:
    certificate = make(tmp_path)
    pbx = pbx_factory(contacts=3, certificate=certificate.path, key=certificate.key)

    assert signed_in(pbx, Trust(pin=der_of(pbx))).access


def test_after_a_change_between_two_requests_nothing_is_sent(pbx: Pbx, tmp_path: Path) -> None:
    pin, token = der_of(pbx), pbx.access_token()
    (tmp_path / "other").mkdir()
    other = self_signed(tmp_path / "other")

    asyncio.run(_list_at(pbx, pin, token))
    pbx.show(other)
    before = requests_of(pbx)
    with pytest.raises(CertificateChanged) as caught:
        asyncio.run(_list_at(pbx, pin, token))

    assert caught.value.certificate.fingerprint.replace(":", "").lower() == other.fingerprint
    assert caught.value.pinned == fingerprint_of(pin)
    assert requests_of(pbx) == before


async def _list_at(pbx: Pbx, pin: bytes, token: str) -> None:
    connection = Connection(parse_address(pbx.url), trust=Trust(pin=pin))
    try:
        await connection.post("user/contacts/none", b"{}", token)
    except Gone:
        pass
    finally:
        await connection.close()


def test_what_the_trusted_one_has_signed_is_not_it(pbx_factory: PbxFactory, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    leaf = authority.issue()
    pbx = pbx_factory(contacts=3, certificate=leaf.path, key=leaf.key)
    pin = _der(authority.certificate)

    with pytest.raises(CertificateChanged):
        signed_in(pbx, Trust(pin=pin))


def test_a_file_of_authorities_is_believed_instead(pbx_factory: PbxFactory, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    leaf = authority.issue()
    pbx = pbx_factory(contacts=3, certificate=leaf.path, key=leaf.key)

    assert signed_in(pbx, Trust(ca_file=str(authority.certificate.path))).access
    with pytest.raises(TlsFailed):
        signed_in(pbx)


@pytest.mark.parametrize("content", [None, "", "no certificate"])
def test_a_file_without_authorities_is_told(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "authorities.pem"
    if content is not None:
        file.write_text(content, encoding="ascii")

    with pytest.raises(AuthorityUnreadable):
        Connection(parse_address("pbx.example"), trust=Trust(ca_file=str(file)))


def test_a_broken_pin_believes_nobody(pbx: Pbx) -> None:
    trust = Trust.from_text("this is no base64!", "")

    with pytest.raises(NotConnected):
        signed_in(pbx, trust)


@pytest.mark.parametrize(
    ("make", "found"),
    [
        (self_signed, {Oddity.SELF_SIGNED}),
        (expired, {Oddity.SELF_SIGNED, Oddity.EXPIRED}),
        (not_yet_valid, {Oddity.SELF_SIGNED, Oddity.NOT_YET_VALID}),
        (for_another_host, {Oddity.SELF_SIGNED, Oddity.OTHER_HOST}),
    ],
)
def test_what_is_unusual_about_it_is_named(
    pbx_factory: PbxFactory, tmp_path: Path, make: Maker, found: set[Oddity]
) -> None:
    certificate = make(tmp_path)
    pbx = pbx_factory(contacts=3, certificate=certificate.path, key=certificate.key)
    told = asyncio.run(fetch_certificate(parse_address(pbx.url)))

    assert set(oddities(told, "127.0.0.1", datetime.now(UTC))) == found
    later = told.not_after + timedelta(seconds=1)
    assert Oddity.EXPIRED in oddities(told, "127.0.0.1", later)


def _der(certificate: Certificate) -> bytes:
    pem = certificate.path.read_text(encoding="ascii")
    return ssl.PEM_cert_to_DER_cert(pem[: pem.index("-----END CERTIFICATE-----") + 26])
