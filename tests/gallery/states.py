"""Every state of the window that is looked at, by its name."""

from collections.abc import Callable, Mapping
from inspect import getmembers, isfunction
from types import MappingProxyType, ModuleType

from PySide6.QtWidgets import QWidget

from tests.gallery import asking, contacts, lists, pages, signing
from tests.gallery.stage import Stage

State = Callable[[Stage], QWidget]
"""Brings a window or page into a state, and returns it, shown."""


def _states_of(module: ModuleType) -> dict[str, State]:
    """Return the functions of *module* that take a stage alone."""
    return {
        name.replace("_", "-"): function
        for name, function in getmembers(module, isfunction)
        if function.__module__ == module.__name__ and _is_state(function)
    }


def _is_state(function: Callable[..., object]) -> bool:
    hints = function.__annotations__
    return list(hints) == ["stage", "return"] and hints["return"] is QWidget


STATES: Mapping[str, State] = MappingProxyType(
    {
        name: state
        for module in (lists, contacts, asking, pages, signing)
        for name, state in _states_of(module).items()
    }
)
