"""How a POST ended: for every status, and for every way to lose an answer."""

import asyncio
from collections.abc import Awaitable
from typing import Any

import pytest

from contacts import errors
from contacts.errors import (
    FieldsRefused,
    Gone,
    NotThisApi,
    OutcomeUnknown,
    ServerTrouble,
    SignInNeeded,
    Throttled,
)
from tests.contacts.server.operations import HTML, WRITINGS, Work, each_writing, first_error
from tests.loopback import answer, listening
from tests.pbx import Pbx
from tests.reaching import client_at


def ends(*bodies: tuple[bytes, str]) -> dict[str, dict[int, set[object]]]:
    """Return how add and update end for every status, in a word each."""

    async def walked() -> dict[str, dict[int, set[object]]]:
        told: dict[str, dict[int, set[object]]] = {}
        for status in range(200, 600):
            for body, kind in bodies:
                reply = answer(status, b"" if status in (204, 304) else body, kind=kind)
                async with listening(reply) as peer, client_at(peer.url) as client:
                    for name, work in WRITINGS.items():
                        ended = told.setdefault(name, {}).setdefault(status, set())
                        ended.add(await end_of(work(client)))
                    assert len(peer.requests) == len(WRITINGS)
        return told

    return asyncio.run(walked())


async def end_of(work: Awaitable[object]) -> str:
    try:
        await work
    except OutcomeUnknown as error:
        return "trouble" if isinstance(error.cause, ServerTrouble) else "unknown"
    except Gone:
        return "gone"
    except (FieldsRefused, errors.Forbidden, errors.Clash):
        return "refused"
    except (SignInNeeded, Throttled):
        return "not applied"
    return "applied"


def designed(name: str, status: int) -> str:
    """Return how a POST with this status ended, by the page "design"."""
    if status in (401, 429):
        return "not applied"
    if status in (400, 403, 409, 413, 422):
        return "refused"
    if status == 404 and name == "update":
        return "gone"
    if status == 408 or status >= 500:
        return "trouble"
    return "unknown"


def test_every_status_ends_a_post_as_designed() -> None:
    told = ends((b"<html>", "text/html"), (b'{"id":""}', "text/plain"))

    for name, ended in told.items():
        expected = {status: {designed(name, status)} for status in range(200, 600)}
        if name == "update":
            expected[204] = {"applied"}
        assert ended == expected


def test_only_the_apis_own_answers_mean_applied() -> None:
    told = ends((b'{"id":"7"}', "application/json"))

    applied = [
        (name, status) for name in told for status in told[name] if "applied" in told[name][status]
    ]
    assert applied == [("add", 201), ("update", 200), ("update", 204)]


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "cut"},
        {"kind": "cut", "applied": True},
        {"kind": "cut_body"},
        {"kind": "never"},
        {"kind": "never", "applied": True},
        {"status": 500},
        {"status": 503, "applied": True, "headers": {"Retry-After": "1"}},
        {"status": 408},
        {"status": 302, "headers": {"Location": "/login"}},
        {"kind": "body", "status": 200, **HTML},
        {"kind": "body", "status": 201, **HTML},
        {"kind": "body", "status": 202},
    ],
    ids=repr,
)
@each_writing
def test_a_lost_post_is_unknown_and_sent_once(
    pbx: Pbx, work: Work, fault: dict[str, Any], pauses: list[float]
) -> None:
    failure = first_error(pbx, work, **fault)

    assert isinstance(failure, OutcomeUnknown)
    assert sum(pbx.counts()["requests"].values()) == 1
    assert not pauses


@pytest.mark.parametrize("body", ["", "null", "{}", '{"id":null}', '{"id":""}', '{"id":".."}'])
def test_an_addition_without_usable_id_is_unknown(pbx: Pbx, body: str) -> None:
    failure = first_error(pbx, WRITINGS["add"], kind="body", status=201, body=body)

    assert isinstance(failure, OutcomeUnknown)
    assert isinstance(failure.cause, NotThisApi)
