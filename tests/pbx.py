"""A running demo PBX in the hands of a test: its address, its faults, what it saw."""

import ssl
from typing import Any

import httpx

from contacts.demo.options import Options
from contacts.demo.process import DemoProcess
from tests.certificates import Certificate

DEADLINE_S = 30


class Pbx:
    """A demo PBX in a process of its own, with test controls."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.process = DemoProcess(options)
        self.process.start()
        self.url = self.process.wait_until_ready(DEADLINE_S)
        self._http = httpx.Client(base_url=self.url, trust_env=False, verify=_anything())

    def faults(self, *faults: dict[str, Any]) -> None:
        """Put these faults in force instead of all others; ``contacts.demo.faults`` has them.

        The path of a fault is matched whole: ``/user/contacts`` is the list alone.
        """
        self._http.post("/demo/faults", json=faults).raise_for_status()

    def counts(self) -> dict[str, dict[str, int]]:
        """Return ``requests`` by operation and ``answers`` by status, since the last reset."""
        counts: dict[str, dict[str, int]] = self._get("/demo/counts")
        return counts

    def requests(self) -> list[dict[str, Any]]:
        """Return the requests received since the last reset: method, path, query, headers, body."""
        requests: list[dict[str, Any]] = self._get("/demo/requests")
        return requests

    def raw(self, contact_id: str) -> dict[str, Any]:
        """Return a contact as it is kept: no blank fields, however they are sent."""
        contact: dict[str, Any] = self._get(f"/demo/contacts/{contact_id}")
        return contact

    def reset(self) -> None:
        """Clear faults, counts, requests, mail and wrong passwords; contacts and tokens stay."""
        self._http.post("/demo/reset").raise_for_status()

    def expire_tokens(self, *, refresh_too: bool = False) -> None:
        """End all access tokens, and the refresh tokens where asked for."""
        self._http.post("/demo/expire_tokens", json={"refresh": refresh_too}).raise_for_status()

    def unlock(self) -> None:
        """Let people sign in again after too many wrong passwords."""
        self._http.post("/demo/unlock").raise_for_status()

    def show(self, certificate: Certificate) -> None:
        """Show another certificate to new connections, also to those of this class."""
        files = {"certificate": str(certificate.path), "key": str(certificate.key)}
        self._http.post("/demo/certificate", json=files).raise_for_status()

    def forget_sync_tokens(self) -> None:
        """Let a PBX forget all sync tokens, as after a long time."""
        self._http.post("/demo/forget_sync_tokens").raise_for_status()

    def sign_in(self) -> dict[str, Any]:
        """Sign in by ``/auth/sign_in`` and return the answer."""
        names = {"username": "demo", "password": "demo"}
        answer = self._http.post("/api/auth/sign_in", json=names)
        tokens: dict[str, Any] = answer.raise_for_status().json()
        return tokens

    def token_set(self) -> dict[str, Any]:
        """Return a new ``access_token`` and ``refresh_token``, however people sign in here."""
        tokens: dict[str, Any] = self._http.post("/demo/sign_in").raise_for_status().json()
        return tokens

    def access_token(self) -> str:
        """Return a new valid access token, however people sign in here."""
        return str(self.token_set()["access_token"])

    def codes(self) -> list[str]:
        """Return the codes that were sent by e-mail since the last reset, oldest first."""
        return [letter["code"] for letter in self._get("/demo/mail")]

    def expire_sign_ins(self) -> None:
        """End the sign-ins that wait for a code."""
        self._http.post("/demo/expire_sign_ins").raise_for_status()

    def close(self) -> None:
        """Stop the process."""
        self._http.close()
        self.process.stop()

    def _get(self, path: str) -> Any:  # noqa: ANN401 - JSON, narrowed by each caller
        return self._http.get(path).raise_for_status().json()


def _anything() -> ssl.SSLContext:
    """Return what trusts any certificate: a test that has a bad one shown still gives orders."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
