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
from contextlib import suppress
from typing import Any

import gi  # type: ignore[import-not-found]  # the system's

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402  # the system's

_PATIENCE_S = 20.0
_LONGEST_MS = 10_000
_PAUSE_S = 0.05  # between two looks at a window that tells nobody when it changes
_MOST_CHILDREN = 200
_BUTTONS = (
    "push button",
    "toggle button",
    "menu item",
    "check menu item",
    "radio menu item",
    "check box",
    "page tab",
)
_TEXTS = ("text", "password text", "entry")
_PRESSES = ("Press", "Toggle", "ShowMenu")
_VALUES = (*_TEXTS, "label", "static")  # of a card: to be read, not typed in
_LISTS = ("table", "tree", "tree table", "list", "list box")
_CONTROLS = (*_BUTTONS, *_TEXTS, *_LISTS, "combo box", "link", "radio button", "spin button")
_CLOSED = (*_LISTS, "combo box", "menu", "menu item")  # what is in them is not seen
_WINDOWS = ("dialog", "alert", "frame", "window")
_MOST_LINES = 60
_GONE = ("no longer exists", "No such object path")


def _nodes(root: Any, closed: tuple[str, ...] = ("table",)) -> Iterator[Any]:  # noqa: ANN401  # gi has no types
    """Walk what is showing, the newest window first; what is in *closed* roles is left out.

    What does not show, as a closed menu, holds nothing that shows: to ask all of it takes
    half a second.
    """
    waiting = [root] if root else []
    while waiting:
        node = waiting.pop()
        yield node
        if node.get_role_name() not in closed:
            waiting += [each for each in _children(node) if _is(each, Atspi.StateType.SHOWING)]


def _children(node: Any) -> list[Any]:  # noqa: ANN401
    count = min(node.get_child_count(), _MOST_CHILDREN)
    found = (node.get_child_at_index(index) for index in range(count))
    return [each for each in found if each is not None]


def _is(node: Any, state: Any) -> bool:  # noqa: ANN401
    return bool(node.get_state_set().contains(state))


def _application() -> Any:  # noqa: ANN401
    desktop = Atspi.get_desktop(0)
    children = (desktop.get_child_at_index(place) for place in range(desktop.get_child_count()))
    return next((child for child in children if child and child.get_name() == "Switchbook"), None)


def _look(name: str, roles: tuple[str, ...]) -> Any:  # noqa: ANN401
    for node in _nodes(_application()):
        if (
            name in ("", _name(node))
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
    _press(_find(name, *_BUTTONS))


def _press(node: Any) -> None:  # noqa: ANN401
    count = node.get_n_actions()
    names = [Atspi.Action.get_action_name(node, place) for place in range(count)]
    node.do_action(next(names.index(each) for each in _PRESSES if each in names))


def entries(name: str) -> list[str]:
    """Return what there is to choose from in the box *name*."""
    return [str(each.get_name()) for each in _children(_entries(_find(name, "combo box")))]


def pick(name: str, entry: str) -> None:
    """Open what there is to choose from in the box *name*, and take *entry*."""
    box = _find(name, "combo box")
    _press(box)
    end = time.monotonic() + _PATIENCE_S
    while not _is(_entries(box), Atspi.StateType.SHOWING) and time.monotonic() < end:
        time.sleep(_PAUSE_S)
    _press(next(each for each in _children(_entries(box)) if each.get_name() == entry))


def take(name: str, line: str) -> None:
    """Press the line of the list *name* that begins with *line*."""
    lines = _children(_find(name, *_LISTS))
    _press(next(each for each in lines if each.get_name().startswith(line)))


def _entries(box: Any) -> Any:  # noqa: ANN401
    return next(each for each in _children(box) if each.get_role_name() in _LISTS)


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
    return int(_find("", "table").get_n_rows())


def cell(row: int, column: int) -> str:
    """Return the text of a cell of the table of contacts."""
    return str(_find("", "table").get_accessible_at(row, column).get_name())


def choose(row: int) -> bool:
    """Make *row* of the table of contacts the only one that is chosen."""
    table = _find("", "table")
    Atspi.Selection.clear_selection(table)
    return bool(table.add_row_selection(row))


def head(column: int) -> list[int]:
    """Return where on the screen the middle of a column's head is."""
    found = _find("", "table").get_column_header(column)
    box = Atspi.Component.get_extents(found, Atspi.CoordType.SCREEN)
    return [box.x + box.width // 2, box.y + box.height // 2]


def notices() -> str:
    """Return the words of every notice that is showing."""
    panels = (node for node in _nodes(_application()) if node.get_role_name() == "panel")
    return " ".join(node.get_name() for node in panels if _is(node, Atspi.StateType.SHOWING))


def contents(name: str) -> list[str]:
    """Return the names of the cells or lines of the list *name*, the first of them."""
    found = _find(name, *_LISTS)
    count = min(found.get_child_count(), _MOST_LINES)
    return [str(found.get_child_at_index(place).get_name()) for place in range(count)]


def controls() -> list[dict[str, Any]]:
    """Return what can be used in the window that has the keyboard, each as ``_account``."""
    return [
        _account(node)
        for node in _nodes(_active(), closed=_CLOSED)
        if _is(node, Atspi.StateType.SHOWING)
        and (node.get_role_name() in _CONTROLS or _is(node, Atspi.StateType.FOCUSABLE))
    ]


def texts() -> list[str]:
    """Return what can be read in the window that has the keyboard, beside its controls."""
    nodes = (node for node in _nodes(_active()) if node.get_role_name() in ("label", "static"))
    return [node.get_name() for node in nodes if _is(node, Atspi.StateType.SHOWING)]


def window() -> str:
    """Return the title of the window that has the keyboard."""
    active = _active()
    return str(active.get_name()) if active else ""


def _active() -> Any:  # noqa: ANN401
    application = _application()
    children = _children(application) if application else []
    windows = [each for each in children if each.get_role_name() in _WINDOWS]
    return next((each for each in windows if _is(each, Atspi.StateType.ACTIVE)), None)


def _account(node: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return what a screen reader knows of *node*, and where on the screen it is."""
    box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    names = [Atspi.Action.get_action_name(node, place) for place in range(node.get_n_actions())]
    return {
        "role": node.get_role_name(),
        "name": _label(node) or node.get_name(),
        "description": node.get_description(),
        "actions": names,
        "enabled": _is(node, Atspi.StateType.ENABLED),
        "focusable": _is(node, Atspi.StateType.FOCUSABLE),
        "box": [box.x, box.y, box.width, box.height],
    }


def _name(node: Any) -> str:  # noqa: ANN401
    """Return what *node* is called; the name of a list to choose from is what it shows."""
    is_box = node.get_role_name() == "combo box"
    return str((is_box and _label(node)) or node.get_name())


def _label(node: Any) -> str:  # noqa: ANN401
    """Return the words that *node* is tied to, as those of a list to choose from."""
    label = Atspi.RelationType.LABELLED_BY
    ties = [each for each in node.get_relation_set() if each.get_relation_type() == label]
    return " ".join(tie.get_target(0).get_name() for tie in ties)


_said: list[str] = []
_focused: list[dict[str, Any]] = []
_turned: list[list[str]] = []
_listeners: list[Any] = []
_EVENTS = (
    "object:announcement",
    "object:state-changed:focused",
    "object:state-changed:checked",
    "object:property-change:accessible-name",
    "object:property-change:accessible-value",  # without it Qt does not tell the name of a choice
)


def _on_event(event: Any) -> None:  # noqa: ANN401
    if event.type == "object:announcement":
        _said.append(str(event.any_data))
        return
    with suppress(GLib.Error):  # it is gone already
        match event.type, event.source.get_role_name():
            case "object:state-changed:focused", _:
                if event.detail1:
                    _focused.append(_account(event.source))
            case "object:state-changed:checked", "check box":
                _turned.append([event.source.get_name(), "on" if event.detail1 else "off"])
            case "object:property-change:accessible-name", "combo box":
                _turned.append([_label(event.source), str(event.any_data)])
            case _:
                pass


def listen() -> None:
    """Hear from now on what is announced, set, and where the keyboard goes."""
    _said.clear()
    for kind in _EVENTS:
        listener = Atspi.EventListener.new(_on_event)
        listener.register(kind)
        _listeners.append(listener)


def heard() -> list[str]:
    """Return what was announced since ``listen``."""
    _wait_for_events()
    return _said


def moves() -> list[dict[str, Any]]:
    """Return where the keyboard went since the last call, as ``_account``."""
    _wait_for_events()
    moved, _focused[:] = list(_focused), []
    return moved


def turns() -> list[list[str]]:
    """Return what was set to what since the last call: names, and choices, "on" or "off"."""
    _wait_for_events()
    turned, _turned[:] = list(_turned), []
    return turned


def _wait_for_events() -> None:
    while GLib.MainContext.default().iteration(False):  # noqa: FBT003  # GLib's
        pass


_VERBS: dict[str, Callable[..., Any]] = {
    verb.__name__: verb
    for verb in (
        press,
        entries,
        pick,
        take,
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
        contents,
        controls,
        texts,
        window,
        listen,
        heard,
        moves,
        turns,
    )
}


def _done(verb: str, arguments: list[Any]) -> Any:  # noqa: ANN401
    """Do *verb*, again where the window was that of a program or language that has just ended."""
    end = time.monotonic() + _PATIENCE_S
    while True:
        try:
            return _VERBS[verb](*arguments)
        except GLib.Error as error:
            if not any(each in str(error) for each in _GONE) or time.monotonic() > end:
                raise
            Atspi.get_desktop(0).clear_cache()
            time.sleep(_PAUSE_S)


def main() -> None:
    """Answer lines until there are no more."""
    warnings.simplefilter("ignore", DeprecationWarning)  # gi's, about its own names
    Atspi.set_timeout(_LONGEST_MS, _LONGEST_MS)  # for an answer, from a program on a busy machine
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
