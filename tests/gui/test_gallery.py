"""Every state of the window is as it should be, in every look: by measuring what is there."""

from itertools import cycle

import pytest
from PySide6.QtWidgets import QApplication

from tests.gallery.looks import LOOKS, STRONG_LOOKS, TAKEN_STRONG, Look, looks_of, worn
from tests.gallery.measures import faults_of
from tests.gallery.stage import Stage
from tests.gallery.states import STATES


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Take each state once, the looks in turn; each in every look where the long tests run."""
    if "look" in metafunc.fixturenames:
        in_turn = [(name, LOOKS[place % len(LOOKS)]) for place, name in enumerate(STATES)]
        in_turn += zip(sorted(TAKEN_STRONG), cycle(STRONG_LOOKS), strict=False)
        every = [(name, look) for name in STATES for look in looks_of(name)]
        chosen = every if metafunc.config.getoption("--long") else in_turn
        ids = [f"{name}-{look.name}" for name, look in chosen]
        metafunc.parametrize(("state", "look"), chosen, ids=ids)


def test_there_are_as_many_states_as_a_person_can_meet() -> None:
    assert len(STATES) >= 40


@pytest.mark.qt_log_ignore("does not support", extend=True)  # said by offscreen of its menus
def test_nothing_is_cut_or_covered_or_pale(qapp: QApplication, state: str, look: Look) -> None:
    with worn(qapp, look) as theme:
        stage = Stage(theme)
        widget = STATES[state](stage)
        stage.settle()

        faults = faults_of(widget)

        stage.clear()
    assert not faults, "\n".join(faults)
