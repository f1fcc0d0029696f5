"""Moves the window from outside, by accessible names alone; for the system's own Python.

Reads one JSON list a line from standard input, ``[verb, arguments…]``, and answers each
with a line: ``{"ok": result}`` or ``{"error": words}``. AT-SPI's bindings (``gi``) come
with the system and not from the lock, so this is a program of its own.
"""

import json
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found]  # the system's

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402  # the system's

_PATIENCE_S = 20.0
_PAUSE_S = 0.05  # between two looks at a window that tells nobody when it changes
_MOST_CHILDREN = 200
_BUTTONS = ("push button", "menu item", "check box", "page tab")
_TEXTS = ("text", "password text", "entry")
_VALUES = (*_TEXTS, "label", "static")  # of a card: to be read, not typed in


def _nodes(root: Any) -> Iterator[Any]:  # noqa: ANN401  # gi has no types
    """Walk what is showing, the newest window first; a table's cells are left out."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node is None:
            continue
        yield node
        if node.get_role_name() != "table":
            count = min(node.get_child_count(), _MOST_CHILDREN)
            waiting += [node.get_child_at_index(index) for index in range(count)]


def _is(node: Any, state: Any) -> bool:  # noqa: ANN401
    return bool(node.get_state_set().contains(state))


def _application() -> Any:  # noqa: ANN401
    desktop = Atspi.get_desktop(0)
    children = (desktop.get_child_at_index(place) for place in range(desktop.get_child_count()))
    return next((child for child in children if child and child.get_name() == "Switchbook"), None)


def _look(name: str, roles: tuple[str, ...]) -> Any:  # noqa: ANN401
    for node in _nodes(_application()):
        if (
            node.get_name() == name
            and (not roles or node.get_role_name() in roles)
            and _is(node, Atspi.StateType.SHOWING)
        ):
            return node
    return None


def _find(name: str, *roles: str) -> Any:  # noqa: ANN401
    """Return what has *name* and is showing, once it is."""
    end = time.monotonic() + _PATIENCE_S
    while time.monotonic() < end:
        node = _look(name, roles)
        if node is not None:
            return node
        time.sleep(_PAUSE_S)
    raise LookupError(f"nothing that shows is called {name!r}")


def press(name: str) -> None:
    """Press the button or menu item *name*."""
    node = _find(name, *_BUTTONS)
    count = node.get_n_actions()
    names = [Atspi.Action.get_action_name(node, place) for place in range(count)]
    node.do_action(names.index("Press"))


def is_enabled(name: str) -> bool:
    """Tell whether the button *name* can be pressed."""
    return _is(_find(name, *_BUTTONS), Atspi.StateType.ENABLED)


def shows(name: str) -> bool:
    """Tell whether anything called *name* is showing now."""
    return _look(name, ()) is not None


def is_active() -> bool:
    """Tell whether the main window has the keyboard."""
    frames = (node for node in _nodes(_application()) if node.get_role_name() == "frame")
    return any(_is(frame, Atspi.StateType.ACTIVE) for frame in frames)


def write(name: str, text: str) -> None:
    """Put *text* into the text box *name*, in place of what it holds."""
    _find(name, *_TEXTS).set_text_contents(text)


def focus(name: str) -> None:
    """Give the keyboard to *name*."""
    _find(name, *_TEXTS, "table").grab_focus()


def read(name: str) -> str:
    """Return what the text box *name* holds, or a card shows under that name."""
    node = _find(name, *_VALUES)
    return str(Atspi.Text.get_text(node, 0, -1))


def describe(name: str) -> str:
    """Return the description of *name*."""
    return str(_find(name).get_description())


def rows() -> int:
    """Return how many rows the table of contacts has."""
    return int(_find("Contacts", "table").get_n_rows())


def cell(row: int, column: int) -> str:
    """Return the text of a cell of the table of contacts."""
    return str(_find("Contacts", "table").get_accessible_at(row, column).get_name())


def choose(row: int) -> bool:
    """Make *row* of the table of contacts the only one that is chosen."""
    table = _find("Contacts", "table")
    Atspi.Selection.clear_selection(table)
    return bool(table.add_row_selection(row))


def head(column: int) -> list[int]:
    """Return where on the screen the middle of a column's head is."""
    found = _find("Contacts", "table").get_column_header(column)
    box = Atspi.Component.get_extents(found, Atspi.CoordType.SCREEN)
    return [box.x + box.width // 2, box.y + box.height // 2]


def notices() -> str:
    """Return the words of every notice that is showing."""
    panels = (node for node in _nodes(_application()) if node.get_role_name() == "panel")
    return " ".join(node.get_name() for node in panels if _is(node, Atspi.StateType.SHOWING))


_VERBS: dict[str, Callable[..., Any]] = {
    verb.__name__: verb
    for verb in (
        press,
        is_enabled,
        is_active,
        shows,
        write,
        focus,
        read,
        describe,
        notices,
        head,
        rows,
        cell,
        choose,
    )
}


def _done(verb: str, arguments: list[Any]) -> Any:  # noqa: ANN401
    """Do *verb*, again where the window was that of a program that has just ended."""
    end = time.monotonic() + _PATIENCE_S
    while True:
        try:
            return _VERBS[verb](*arguments)
        except GLib.Error as error:
            if "no longer exists" not in str(error) or time.monotonic() > end:
                raise
            Atspi.get_desktop(0).clear_cache()
            time.sleep(_PAUSE_S)


def main() -> None:
    """Answer lines until there are no more."""
    warnings.simplefilter("ignore", DeprecationWarning)  # gi's, about its own names
    for line in sys.stdin:
        verb, *arguments = json.loads(line)
        try:
            answer = {"ok": _done(verb, arguments)}
        except Exception as error:  # noqa: BLE001  # the other side raises it
            answer = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
