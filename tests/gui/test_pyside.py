"""What PySide6 has to do right, since every signal of ours rests on it."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal, Slot

EMITS = 20_000


class Telling(QObject):
    """Has one signal of each sort."""

    told = Signal()
    told_object = Signal(object)


class Hearing(QObject):
    """Keeps what it hears."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    @Slot()
    def count(self) -> None:
        """Hear nothing but that."""

    @Slot(object)
    def hear(self, value: object) -> None:
        """Keep *value*."""
        self.heard.append(value)


@pytest.mark.parametrize("value", [True, False, None], ids=str)
def test_emitting_leaves_the_references_to_a_constant_alone(value: object) -> None:
    telling, hearing = Telling(), Hearing()
    telling.told_object.connect(hearing.hear)
    telling.told.connect(hearing.count)
    hearing.heard.clear()
    before = sys.getrefcount(value)

    for _ in range(EMITS):
        telling.told.emit()
        telling.told_object.emit(value)
    hearing.heard.clear()

    assert abs(sys.getrefcount(value) - before) < 100


@pytest.mark.parametrize("number", [2**31 - 1, 2**31, -(2**31) - 1, 2**63, 2**200])
def test_large_numbers_pass_through_a_signal_of_objects(number: int) -> None:
    telling, hearing = Telling(), Hearing()
    telling.told_object.connect(hearing.hear)

    telling.told_object.emit(number)

    assert hearing.heard == [number]


def test_what_passes_through_is_the_same_object() -> None:
    telling, hearing = Telling(), Hearing()
    telling.told_object.connect(hearing.hear)
    value = ("text", 1)

    telling.told_object.emit(value)

    assert hearing.heard[0] is value
