"""Who is trusted: whom the system trusts, under the name that was asked for."""

import asyncio
import ssl
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from contacts.errors import ServerError, TlsFailed
from contacts.server import sign_in, system_context
from contacts.sign_in_wish import Password
from contacts.tokens import Tokens
from tests.conftest import PbxFactory
from tests.loopback import ELSEWHERE, answer, listening
from tests.reaching import connected

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="SSL_CERT_FILE is OpenSSL's")


@dataclass(frozen=True, slots=True)
class Authority:
    """Somebody who certifies servers, and whom this computer does not know."""

    ca: trustme.CA
    file: Path

    def server_context(self, host: str, not_after: datetime | None = None) -> ssl.SSLContext:
        """Return what a server needs to be *host*."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.ca.issue_cert(host, not_after=not_after).configure_cert(context)
        return context

    def trusted(self) -> ssl.SSLContext:
        """Return a client's context that trusts this authority alone."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.ca.configure_trust(context)
        return context


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    ca, file = trustme.CA(), tmp_path_factory.mktemp("authority") / "ca.pem"
    ca.cert_pem.write_to_path(file)
    return Authority(ca, file)


@pytest.fixture(scope="module")
def tls_pbx(authority: Authority, pbx_factory: PbxFactory) -> str:
    """Return the address of a demo PBX with a certificate of *authority*."""
    certificate = authority.file.with_name("pbx.pem")
    authority.ca.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(certificate)
    return pbx_factory(certificate=certificate).url


def request_at(
    server: ssl.SSLContext, client: ssl.SSLContext | None
) -> tuple[ServerError | None, int]:
    """Return how a request to such a server failed, if it did, and how many arrived."""

    async def ended() -> tuple[ServerError | None, int]:
        async with (
            listening(answer(), tls=server) as peer,
            connected(peer.url, client) as connection,
        ):
            try:
                await connection.post("user/contacts", b"{}", "token")
            except ServerError as error:
                return error, len(peer.requests)
            return None, len(peer.requests)

    return asyncio.run(ended())


def signed_in_at(url: str) -> Tokens:
    async def asked() -> Tokens:
        async with connected(url) as connection:
            return await sign_in(connection, Password("demo", "demo"))

    return asyncio.run(asked())


def test_a_pbx_that_nobody_vouches_for_is_untrusted(tls_pbx: str) -> None:
    with pytest.raises(TlsFailed) as caught:
        signed_in_at(tls_pbx)

    assert caught.value.untrusted


@on_linux
def test_a_pbx_that_the_system_trusts_is_trusted(
    tls_pbx: str, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))

    assert signed_in_at(tls_pbx).access


def test_an_authority_given_is_trusted(authority: Authority) -> None:
    server = authority.server_context("127.0.0.1")

    assert request_at(server, authority.trusted()) == (None, 1)


def test_nothing_is_sent_before_trust(authority: Authority) -> None:
    failure, arrived = request_at(authority.server_context("127.0.0.1"), None)

    assert isinstance(failure, TlsFailed)
    assert failure.untrusted
    assert not arrived


def test_a_certificate_for_another_name_is_untrusted(authority: Authority) -> None:
    failure, arrived = request_at(authority.server_context("pbx.example.com"), authority.trusted())

    assert isinstance(failure, TlsFailed)
    assert failure.untrusted
    assert not arrived


def test_a_certificate_that_has_ended_is_untrusted(authority: Authority) -> None:
    yesterday = datetime.now(UTC) - timedelta(days=1)

    failure, arrived = request_at(
        authority.server_context("127.0.0.1", yesterday), authority.trusted()
    )

    assert isinstance(failure, TlsFailed)
    assert failure.untrusted
    assert not arrived


def test_the_system_context_checks_name_and_certificate() -> None:
    context = system_context()

    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2


def test_no_proxy_is_heard_for_https_either(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def arrived() -> list[bytes]:
        async with listening(answer(), host=ELSEWHERE) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            monkeypatch.setenv("ALL_PROXY", proxy.url)
            async with (
                listening(answer(), tls=authority.server_context("127.0.0.1")) as peer,
                connected(peer.url, authority.trusted()) as connection,
            ):
                await connection.post("user/contacts", b"{}", "token")
            return proxy.requests

    assert not asyncio.run(arrived())


@on_linux
def test_no_session_key_is_logged(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))

    assert request_at(authority.server_context("127.0.0.1"), None) == (None, 1)
    assert not list(tmp_path.iterdir())
