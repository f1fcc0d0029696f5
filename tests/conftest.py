"""What every test may ask for: demo PBXs, in processes of their own."""

import logging
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from contacts import keyring_process
from contacts.demo.options import Options
from tests.pbx import Pbx

_LONGEST_S = 1_800  # of a test, where the long ones run
_FIRST = ("end_to_end/", "sync/test_two_clients", "sync/test_killed", "sync/test_fault_matrix")

PbxFactory = Callable[..., Pbx]
"""Starts a demo PBX with test controls; takes the options of ``contacts.demo.options``."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let ``--long`` ask for the tests that take long, and for more of the random ones."""
    parser.addoption("--long", action="store_true", help="run the long tests too")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what takes longest; let every test take its time where the long ones run."""
    items.sort(key=lambda item: not any(name in item.nodeid for name in _FIRST))
    if config.getoption("--long"):
        for item in items:
            item.add_marker(pytest.mark.timeout(_LONGEST_S), append=False)


@pytest.fixture(autouse=True)
def _no_unexpected_log(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test that logs a warning, or worse, which no ``expects_log(pattern)`` announced."""
    yield
    patterns = [mark.args[0] for mark in request.node.iter_markers("expects_log")]
    records = [
        record for phase in ("setup", "call", "teardown") for record in caplog.get_records(phase)
    ]
    unexpected = [
        f"{record.name}: {record.getMessage()}"
        for record in records
        if record.levelno >= logging.WARNING
        and not any(re.search(pattern, record.getMessage()) for pattern in patterns)
    ]
    assert not unexpected


@pytest.fixture(autouse=True, scope="session")
def _keyring_in_this_process() -> Iterator[None]:
    """Start no process for the keyring in each of thousands of tests; whole programs have one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keyring_process, "IS_USED", False)
        yield


@pytest.fixture(scope="module")
def pbx_factory() -> Iterator[PbxFactory]:
    """Start demo PBXs that run until the end of the module, or until they are closed.

    A hundred of them that nobody asks anything take a quarter of a core.
    """
    started: list[Pbx] = []

    def start(**options: Any) -> Pbx:  # noqa: ANN401 - the fields of Options, of many types
        started.append(Pbx(Options(**({"test_controls": True} | options))))
        return started[-1]

    yield start
    with ThreadPoolExecutor() as side_by_side:
        list(side_by_side.map(Pbx.close, started))


@pytest.fixture(scope="module")
def _shared_pbx(pbx_factory: PbxFactory) -> Iterator[Pbx]:
    pbx = pbx_factory(contacts=300)
    yield pbx
    pbx.close()


@pytest.fixture
def pbx(_shared_pbx: Pbx) -> Pbx:
    """Return the module's demo PBX with 300 contacts, without faults or counts.

    Contacts that a test adds or changes stay until the end of the module.
    """
    _shared_pbx.reset()
    return _shared_pbx
