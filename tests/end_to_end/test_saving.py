"""Saving on a real desktop with the PBX off: all of it is there afterwards, each once."""

import asyncio
import socket
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from contacts.contact import BY_WIRE, Contact
from tests.conftest import PbxFactory
from tests.end_to_end.desktop import Desktop, desktop, missing
from tests.pbx import Pbx
from tests.reaching import ask, until

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(180),
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]


@pytest.fixture(scope="module")
def desk() -> Iterator[Desktop]:
    with desktop() as made:
        yield made


def _everybody(pbx: Pbx) -> list[Contact]:
    return [each for each in ask(pbx, lambda client: client.list_page(0)).items if each]


def _save(desk: Desktop, button: str, **texts: str) -> None:
    desk.do("press", button)
    for name, text in texts.items():
        desk.do("write", name, text)
    desk.do("press", "Save")
    desk.wait_for("shows", "Edit", until=bool)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as held:
        port: int = held.getsockname()[1]
        return port


def _sign_in(desk: Desktop, pbx: Pbx) -> None:
    desk.do("press", "Sign in")
    desk.do("write", "Server address", pbx.url)
    desk.do("write", "User name", "demo")
    desk.do("write", "Password", "demo")
    desk.do("press", "Sign in")
    desk.wait_for("describe", "Status", until=lambda text: "complete at" in text)


def _work(desk: Desktop, edits: int, additions: int) -> None:
    """Change so many contacts, the last one twice, and add some."""
    for row in range(edits):
        desk.do("choose", row)
        desk.wait_for("shows", "Edit", until=bool)
        _save(desk, "Edit", Company=f"Acme {row}")
    _save(desk, "Edit", Company="Acme twice")
    for number in range(additions):
        _save(desk, "New contact", Name=f"Zz new {number}")


def test_what_was_saved_while_the_pbx_was_off_arrives_once_without_a_click(
    desk: Desktop, request: pytest.FixtureRequest, pbx_factory: PbxFactory, tmp_path: Path
) -> None:
    edits, additions = (20, 10) if request.config.getoption("--long") else (3, 2)
    options = {"contacts": 60, "port": _free_port(), "data": tmp_path / "pbx"}
    pbx = pbx_factory(**options)
    profile = str(tmp_path / "profile")
    with desk.switchbook("--profile", profile):
        _sign_in(desk, pbx)
        pbx.close()
        _work(desk, edits, additions)
        waiting = f"{edits + additions} changes to be sent"
        desk.wait_for("describe", "Status", until=lambda text: waiting in text)

    again = pbx_factory(**options)
    with desk.switchbook("--profile", profile):
        desk.wait_for("rows", until=lambda count: count == 60 + additions)
        asyncio.run(until(lambda: len(_everybody(again)) == 60 + additions))
        desk.wait_for("describe", "Status", until=lambda text: "to be sent" not in text)

    there = _everybody(again)
    companies = Counter(each.value(BY_WIRE["company"]) for each in there)
    expected = ["Acme twice", *(f"Acme {row}" for row in range(edits - 1))]
    assert [companies[each] for each in expected] == [1] * edits
    names = sorted(each.values[0] for each in there if each.values[0].startswith("Zz new"))
    assert names == [f"Zz new {number}" for number in range(additions)]
