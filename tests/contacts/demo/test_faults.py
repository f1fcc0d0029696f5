"""Which fault meets a request."""

import json
from typing import Any

import pytest

from contacts.demo.faults import Fault, Faults, Kind, read_faults
from contacts.demo.refusals import Refusal

PATH = "/user/contacts"


def faults(*orders: dict[str, Any]) -> Faults:
    found = Faults()
    found.replace(read_faults(json.dumps(orders).encode()))
    return found


def met(orders: Faults, *, times: int, path: str = PATH) -> list[Kind | None]:
    faults_met = [orders.meet("GET", path).fault for _ in range(times)]
    return [None if fault is None else fault.kind for fault in faults_met]


def test_a_fault_acts_until_it_is_cleared() -> None:
    orders = faults({"kind": "cut"})

    assert met(orders, times=3) == [Kind.CUT] * 3
    orders.replace([])
    assert met(orders, times=1) == [None]


def test_some_requests_pass_before_and_all_after() -> None:
    orders = faults({"kind": "cut", "skip": 2, "times": 1})

    assert met(orders, times=5) == [None, None, Kind.CUT, None, None]


def test_faults_act_one_after_the_other() -> None:
    orders = faults({"kind": "cut", "times": 1}, {"kind": "never", "times": 1})

    assert met(orders, times=3) == [Kind.CUT, Kind.NEVER, None]


def test_the_whole_path_has_to_match() -> None:
    orders = faults({"kind": "cut", "path": PATH})

    assert met(orders, times=1, path=f"{PATH}/x") == [None]
    assert met(orders, times=1) == [Kind.CUT]


def test_requests_that_do_not_match_are_not_counted() -> None:
    orders = faults({"kind": "cut", "method": "GET", "times": 1, "skip": 1})

    assert orders.meet("POST", PATH).fault is None
    assert met(orders, times=3) == [None, Kind.CUT, None]


def test_delay_and_fault_come_together() -> None:
    orders = faults(
        {"kind": "latency", "seconds": 2},
        {"kind": "latency", "seconds": 3},
        {"kind": "status", "status": 503},
    )

    meeting = orders.meet("GET", PATH)

    assert meeting.seconds == 2
    assert meeting.fault is not None
    assert meeting.fault.status == 503


@pytest.mark.parametrize(
    "order",
    [
        {},
        {"kind": "flood"},
        {"kind": "cut", "pth": "x"},
        {"kind": "cut", "path": "("},
        {"kind": "body", "body_base64": "?"},
        {"kind": "body", "headers": {"Content-Length": "5"}},
        {"kind": "body", "headers": {"X": "\u20ac"}},
        {"kind": "endless", "rate": 0},
        {"kind": "redirect"},
        {"kind": "redirect", "location": "/", "status": 200},
        {"kind": "redirect", "location": "/\r\nX: 1"},
        {"kind": "redirect", "location": " /"},
        {"kind": "redirect", "location": "\ud800"},
        "cut",
    ],
)
def test_what_is_no_fault_is_refused(order: Any) -> None:  # noqa: ANN401 - any JSON
    with pytest.raises(Refusal):
        read_faults(json.dumps([order]).encode())


@pytest.mark.parametrize(("status", "is_empty"), [(503, False), (200, True), (204, True)])
def test_only_a_refusal_has_a_body_unasked(status: int, *, is_empty: bool) -> None:
    assert (Fault(kind=Kind.STATUS, status=status).content() == b"") is is_empty
