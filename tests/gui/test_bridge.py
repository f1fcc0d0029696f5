"""Between window and network thread: nothing lost, in order, within a budget, ended in time."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QMetaMethod, QObject
from pytestqt.qtbot import QtBot

from contacts import events
from contacts.address import parse_address
from contacts.contact import RemoteId
from contacts.errors import ServerTrouble, Unexpected
from contacts.view import Question, View
from gui.bridge import Bridge, signal_of
from tests.pbx import Pbx

KINDS = get_args(events.Event)
FLOOD = 1_000
BUDGET_S = 0.008
SLOT_S = 0.001
MANY = RemoteId("x")


class Receiver(QObject):
    """Takes answers of one kind and notes where and when."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[object, ...]] = []
        self.threads: set[int] = set()

    def take(self, *values: object) -> None:
        """Take one signal."""
        self.heard.append(values)
        self.threads.add(threading.get_ident())


@pytest.fixture
def bridge(tmp_path: Path, qapp: object, without_keyring: None) -> Iterator[Bridge]:
    """Return a bridge that has not been started; it is closed at the end."""
    bridge = Bridge(tmp_path)
    yield bridge
    assert bridge.close()


@pytest.fixture
def receiver() -> Receiver:
    """Return what listens on the GUI thread."""
    return Receiver()


def sign_in(bridge: Bridge, pbx: Pbx, qtbot: QtBot) -> None:
    bridge.start()
    with qtbot.waitSignals([bridge.signed_in, bridge.keyring_told]):
        bridge.sign_in(parse_address(pbx.url), "demo", "demo", "")


def tell_all(bridge: Bridge, told: Sequence[events.Event]) -> None:
    for event in told:
        bridge._tell(event)  # noqa: SLF001  # as the session does


def from_another_thread(work: Callable[[], None]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_event_has_a_signal_with_a_place_for_each_attribute(
    kind: type[events.Event],
) -> None:
    meta = Bridge.staticMetaObject  # type: ignore[attr-defined]  # left out of the stubs
    methods = map(meta.method, range(meta.methodCount()))
    signals = {
        bytes(method.name().data()).decode(): method.parameterCount()
        for method in methods
        if method.methodType() is QMetaMethod.MethodType.Signal
    }

    assert signals[signal_of(kind.__name__)] == len(kind.__struct_fields__)


def test_events_come_on_the_gui_thread_in_their_order(
    bridge: Bridge, receiver: Receiver, qtbot: QtBot
) -> None:
    bridge.open_failed.connect(receiver.take)
    told = [events.OpenFailed(RemoteId(str(number)), ServerTrouble(500)) for number in range(100)]

    from_another_thread(lambda: tell_all(bridge, told))
    qtbot.waitUntil(lambda: len(receiver.heard) == len(told))

    assert receiver.heard == [(event.remote_id, event.error) for event in told]
    assert receiver.threads == {threading.get_ident()}


def test_a_flood_of_events_leaves_room_for_painting(bridge: Bridge, qtbot: QtBot) -> None:
    numbers: list[int] = []
    in_each_turn = [0]

    def take(generation: int, _: int) -> None:
        numbers.append(generation)
        in_each_turn[-1] += 1
        until = time.perf_counter() + SLOT_S  # as a slot that paints something
        while time.perf_counter() < until:
            pass

    def begin_turn() -> None:
        in_each_turn.append(0)

    dispatcher = QAbstractEventDispatcher.instance()
    dispatcher.awake.connect(begin_turn)
    bridge.place_found.connect(take)
    flood = [events.PlaceFound(number, 0) for number in range(FLOOD)]

    from_another_thread(lambda: tell_all(bridge, flood))
    qtbot.waitUntil(lambda: len(numbers) == FLOOD, timeout=20_000)
    dispatcher.awake.disconnect(begin_turn)

    assert numbers == list(range(FLOOD))
    assert max(in_each_turn) <= BUDGET_S / SLOT_S + 1


def test_orders_given_before_the_start_are_carried_out(
    bridge: Bridge, receiver: Receiver, qtbot: QtBot
) -> None:
    bridge.sign_in_wanted.connect(receiver.take)
    bridge.go_on()

    with qtbot.waitSignal(bridge.keyring_told):
        bridge.start()

    assert receiver.heard == [("", "", "", False)]


def test_orders_reach_the_pbx_and_answers_come_back(bridge: Bridge, pbx: Pbx, qtbot: QtBot) -> None:
    sign_in(bridge, pbx, qtbot)

    with qtbot.waitSignal(bridge.result_came) as answer:
        bridge.ask(Question(7, View()))
    with qtbot.waitSignal(bridge.rows_came) as page:
        bridge.want_rows(7, (2,))

    assert answer.args[0].generation == 7
    assert page.args[:2] == [7, 200]


def test_it_closes_in_time_while_an_answer_does_not_come(
    bridge: Bridge, pbx: Pbx, qtbot: QtBot
) -> None:
    sign_in(bridge, pbx, qtbot)
    pbx.faults({"kind": "never"})
    bridge.open(MANY)
    qtbot.waitUntil(lambda: pbx.counts()["requests"].get("GET /user/contacts/{id}", 0) > 0)

    began = time.monotonic()
    is_ended = bridge.close()

    assert is_ended
    assert time.monotonic() - began < 2


def test_after_closing_nothing_is_told_any_more(
    bridge: Bridge, receiver: Receiver, pbx: Pbx, qtbot: QtBot
) -> None:
    sign_in(bridge, pbx, qtbot)
    bridge.opened.connect(receiver.take)
    bridge.open_failed.connect(receiver.take)
    bridge.open(MANY)

    bridge.close()
    bridge.open(MANY)
    qtbot.wait(20)

    assert receiver.heard == []


def test_it_can_be_closed_before_it_was_started(bridge: Bridge) -> None:
    assert bridge.close()


@pytest.mark.expects_log("an order failed in an unforeseen way")
def test_a_mistake_in_an_order_is_told_and_ends_nothing(
    bridge: Bridge, pbx: Pbx, qtbot: QtBot
) -> None:
    sign_in(bridge, pbx, qtbot)

    with qtbot.waitSignal(bridge.failed) as failed:
        bridge.refresh(None)  # type: ignore[arg-type]  # the mistake
    with qtbot.waitSignal(bridge.freshness_told):
        bridge.refresh(())

    assert isinstance(failed.args[0], Unexpected)
