"""The process: how it begins, what it says, how it ends."""

import re
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import trustme

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-m", "contacts.demo"]
PATIENCE_S = 20
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


@contextmanager
def running(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def greeting(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def address(process: subprocess.Popen[str]) -> str:
    found = re.search(r"https?://\S+", greeting(process))
    assert found
    return found[0]


def failed(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
        stdin=subprocess.DEVNULL,
    )


@pytest.mark.parametrize(("count", "words"), [("0", "0 contacts"), ("1", "1 contact")])
def test_it_says_where_it_listens_and_who_may_sign_in(count: str, words: str) -> None:
    with running("--contacts", count) as process:
        line = greeting(process)

    pattern = (
        rf"Demo PBX with {words} on http://127\.0\.0\.1:\d+ \(user name demo, password demo\)\n"
    )
    assert re.fullmatch(pattern, line)


def test_it_says_the_token_where_nobody_can_sign_in() -> None:
    with running("--sign-in", "none-such", "--contacts", "1") as process:
        found = re.search(r" on (\S+) \(access token (\S+)\)\n", greeting(process))
        assert found
        address = f"{found[1]}/api/user/contacts"
        answer = httpx.get(
            address, headers={"Authorization": f"Bearer {found[2]}"}, trust_env=False
        )

    assert answer.json()["count"] == 1


@posix_only
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_well_and_without_a_word(number: signal.Signals) -> None:
    with running() as process:
        httpx.get(f"{address(process)}/api/user/contacts", trust_env=False)

        process.send_signal(number)
        out, errors = process.communicate(timeout=PATIENCE_S)

    assert (process.returncode, out, errors) == (0, "", "")


def test_it_ends_with_its_parent_where_told_so() -> None:
    with running("--stop-with-parent") as process:
        greeting(process)

        out, errors = process.communicate(timeout=PATIENCE_S)  # closes its standard input

    assert (process.returncode, out, errors) == (0, "", "")


def test_it_outlives_its_standard_input_otherwise() -> None:
    with running() as process:
        url = address(process)
        assert process.stdin is not None
        process.stdin.close()

        assert httpx.get(f"{url}/api/nothing", trust_env=False).status_code == 404
        assert process.poll() is None


def test_a_port_in_use_is_told_in_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        process = failed("--port", str(port))

    assert process.returncode == 1
    assert process.stdout == ""
    assert re.fullmatch(rf"Port {port} cannot be used: .+\.\n", process.stderr)


def test_it_listens_at_the_port_that_was_asked_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]

    with running("--port", str(port)) as process:
        assert address(process) == f"http://127.0.0.1:{port}"


def test_nonsense_makes_no_noise() -> None:
    with running() as process:
        url = httpx.URL(address(process))
        assert url.port
        with socket.create_connection((url.host, url.port)) as connection:
            connection.sendall(b"\x16\x03\x01 this is no HTTP\r\n\r\n")
            connection.recv(1000)
        process.terminate()
        out, errors = process.communicate(timeout=PATIENCE_S)

    assert (out, errors) == ("", "")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.mark.parametrize("separately", [True, False])
def test_https_is_spoken_with_a_certificate(
    authority: trustme.CA, tmp_path: Path, *, separately: bool
) -> None:
    certificate, both, key = (tmp_path / name for name in ("certificate", "both", "key"))
    issued = authority.issue_cert("127.0.0.1")
    issued.cert_chain_pems[0].write_to_path(certificate)
    issued.private_key_and_cert_chain_pem.write_to_path(both)
    issued.private_key_pem.write_to_path(key)
    files = ["--certificate", str(certificate), "--key", str(key)]
    context = ssl.create_default_context()
    authority.configure_trust(context)

    with running(*(files if separately else ["--certificate", str(both)])) as process:
        url = address(process)
        answer = httpx.get(f"{url}/api/user/contacts", verify=context, trust_env=False)

    assert url.startswith("https://127.0.0.1:")
    assert answer.status_code == 401


def test_a_certificate_that_is_none_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "certificate").write_text("nothing")

    for name in ("certificate", "missing"):
        process = failed("--certificate", str(tmp_path / name))
        assert process.returncode == 1
        assert re.fullmatch("The certificate or its key cannot be used: .+\n", process.stderr)


def test_a_key_alone_is_told_in_one_sentence(tmp_path: Path) -> None:
    process = failed("--key", str(tmp_path / "key"))

    assert process.returncode == 1
    assert process.stderr == "A key is of no use without its certificate.\n"


def test_it_listens_on_this_computer_alone() -> None:
    with running() as process:
        url = httpx.URL(address(process))
        assert url.port

        with pytest.raises(OSError, match=r"refused|timed out|unreach"):
            socket.create_connection(("127.0.0.2", url.port), timeout=1)
