"""What a client sees of a demo PBX's certificate, over TLS."""

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import httpx
import pytest

from tests import certificates
from tests.certificates import Authority, Certificate, Wish, self_signed
from tests.conftest import PbxFactory
from tests.hostile import Order, raw
from tests.pbx import Pbx


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("certificates")


@pytest.fixture(scope="module")
def first(folder: Path) -> Certificate:
    return self_signed(folder)


@pytest.fixture(scope="module")
def shared_pbx(pbx_factory: PbxFactory, first: Certificate) -> Iterator[Pbx]:
    pbx = pbx_factory(contacts=1, certificate=first.path, key=first.key)
    yield pbx
    pbx.close()


@pytest.fixture
def pbx(shared_pbx: Pbx, first: Certificate) -> Pbx:
    shared_pbx.reset()
    shared_pbx.show(first)
    return shared_pbx


def shown(pbx: Pbx) -> str:
    """Return the fingerprint of the certificate that a new connection sees."""
    url = httpx.URL(pbx.url)
    assert url.port
    pem = ssl.get_server_certificate((url.host, url.port))
    return sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()


def status(pbx: Pbx, trusted: Certificate) -> int:
    context = ssl.create_default_context(cafile=trusted.path)
    answer = httpx.get(f"{pbx.url}/api/user/contacts", verify=context, trust_env=False)
    return answer.status_code


def test_the_certificate_that_was_given_is_shown(pbx: Pbx, first: Certificate) -> None:
    assert pbx.url.startswith("https://")
    assert shown(pbx) == first.fingerprint
    assert status(pbx, first) == 401


def test_an_exchanged_certificate_is_shown_to_new_connections(
    pbx: Pbx, first: Certificate, folder: Path
) -> None:
    second = self_signed(folder)
    address = f"{pbx.url}/api/user/contacts"
    context = ssl.create_default_context(cafile=first.path)

    with httpx.Client(verify=context, trust_env=False) as client:
        client.get(address)
        pbx.show(second)

        assert client.get(address).status_code == 401  # the connection that there was
    assert shown(pbx) == second.fingerprint
    with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        status(pbx, first)


def test_a_certificate_that_cannot_be_used_changes_nothing(
    pbx: Pbx, first: Certificate, folder: Path
) -> None:
    other = self_signed(folder)
    of_two = Certificate(
        other.path, first.key, other.fingerprint, other.not_before, other.not_after
    )

    with pytest.raises(httpx.HTTPStatusError, match="400"):
        pbx.show(of_two)

    assert shown(pbx) == first.fingerprint
    assert status(pbx, first) == 401


def test_where_http_is_spoken_there_is_nothing_to_exchange(
    pbx_factory: PbxFactory, first: Certificate
) -> None:
    with pytest.raises(httpx.HTTPStatusError, match="409"):
        pbx_factory(contacts=1).show(first)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (certificates.expired, "certificate has expired"),
        (certificates.not_yet_valid, "certificate is not yet valid"),
        (certificates.for_another_host, "IP address mismatch"),
        (lambda folder: self_signed(folder, Wish(names=())), "IP address mismatch"),
    ],
)
def test_what_is_wrong_with_a_certificate_is_noticed(
    pbx: Pbx, folder: Path, make: certificates.Maker, words: str
) -> None:
    bad = make(folder)
    pbx.show(bad)

    with pytest.raises(httpx.ConnectError, match=words):
        status(pbx, bad)
    assert shown(pbx) == bad.fingerprint


def test_a_certificate_can_be_about_to_expire(pbx: Pbx, folder: Path) -> None:
    expiring = certificates.expiring(folder, days=9)
    pbx.show(expiring)

    assert (expiring.not_after - datetime.now(UTC)).days == 8
    assert status(pbx, expiring) == 401


def test_who_trusts_an_authority_trusts_what_it_issues(pbx: Pbx, folder: Path) -> None:
    authority, other = Authority(folder), Authority(folder, "Other authority")
    issued = authority.issue()
    pbx.show(issued)

    assert shown(pbx) == issued.fingerprint
    assert status(pbx, authority.certificate) == 401
    with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        status(pbx, other.certificate)


@pytest.mark.parametrize(
    "order",
    [
        {"kind": "cut"},
        {"kind": "cut_body"},
        {"kind": "drip", "seconds": 600},
        {"kind": "endless", "rate": 1},
        raw(b"220 mail.example ESMTP\r\n"),
    ],
    ids=lambda order: order["kind"],
)
def test_faults_act_behind_tls_too(pbx: Pbx, first: Certificate, order: Order) -> None:
    pbx.faults(order)
    context = ssl.create_default_context(cafile=first.path)

    with pytest.raises(httpx.TransportError):
        httpx.get(f"{pbx.url}/api/x", verify=context, trust_env=False, timeout=0.5)

    pbx.reset()
    assert status(pbx, first) == 401
    assert pbx.process.last_words.count("\n") == 0  # nothing after the greeting
