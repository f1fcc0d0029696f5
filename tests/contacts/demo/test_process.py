"""The demo PBX as a child: never an orphan, never silent about why it failed."""

import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from contacts.demo.options import Options
from contacts.demo.process import DemoFailed, DemoProcess

ROOT = Path(__file__).parents[3]
PATIENCE_S = 20


def answers(url: str) -> bool:
    try:
        return httpx.get(f"{url}/api/nothing", trust_env=False).status_code == 404
    except httpx.ConnectError:
        return False


def test_it_runs_for_the_length_of_a_with() -> None:
    with DemoProcess(Options(contacts=1)) as demo:
        url = demo.url
        assert url is not None
        assert answers(url)
        assert isinstance(demo.pid, int)

    assert not answers(url)


def test_it_can_be_started_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    with DemoProcess(Options(contacts=1, data=Path("here"))) as demo:
        assert demo.url is not None

    assert len(list((tmp_path / "here").iterdir())) == 1


def test_it_can_be_stopped_twice_and_before_its_start() -> None:
    demo = DemoProcess(Options(contacts=1))
    demo.stop()
    demo.start()
    demo.wait_until_ready()

    demo.stop()
    demo.stop()

    assert demo.returncode == 0


def test_it_can_be_stopped_before_it_is_ready() -> None:
    demo = DemoProcess(Options(contacts=1))
    demo.start()

    demo.stop()

    assert demo.returncode is not None


def test_why_it_failed_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        with pytest.raises(DemoFailed, match=f"Port {port} cannot be used"):
            DemoProcess(Options(port=port)).__enter__()


def test_a_program_that_says_nothing_is_given_up() -> None:
    silent = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    demo = DemoProcess(Options(), program=silent)
    demo.start()

    with pytest.raises(DemoFailed, match="in time"):
        demo.wait_until_ready(deadline_s=0.1)
    assert demo.returncode == 0


def test_who_waits_is_told_when_another_thread_stops_it() -> None:
    demo = DemoProcess(Options(), program=[sys.executable, "-c", "import sys; sys.stdin.read()"])
    demo.start()

    with ThreadPoolExecutor() as threads:
        waiting = threads.submit(demo.wait_until_ready, PATIENCE_S)
        demo.stop()

        assert isinstance(waiting.exception(PATIENCE_S), DemoFailed)


def test_a_program_that_is_not_there_is_told() -> None:
    demo = DemoProcess(Options(), program=["no-such-program"])

    with pytest.raises(DemoFailed, match="no-such-program cannot be started"):
        demo.start()
    demo.stop()


def test_a_program_that_does_not_listen_to_its_input_is_terminated(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("contacts.demo.process.PATIENCE_S", 0.2)
    stubborn = [sys.executable, "-c", "import threading; threading.Event().wait()"]
    demo = DemoProcess(Options(), program=stubborn)
    demo.start()

    demo.stop()

    assert demo.returncode not in (0, None)


PARENT = """
import threading
from contacts.demo.options import Options
from contacts.demo.process import DemoProcess
demo = DemoProcess(Options(contacts=1))
demo.start()
print(demo.wait_until_ready(), flush=True)
threading.Event().wait()
"""


def test_it_does_not_outlive_a_parent_that_is_killed() -> None:
    command = [sys.executable, "-c", PARENT]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        url = httpx.URL(parent.stdout.readline().strip())
        assert url.port
        with socket.create_connection((url.host, url.port), timeout=PATIENCE_S) as connection:
            connection.sendall(b"GET /api HTTP/1.1\r\nHost: demo\r\n\r\n")
            assert connection.recv(1) == b"H"
            parent.kill()

            while connection.recv(4096):  # until the grandchild ends, or a timeout
                pass
