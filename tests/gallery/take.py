"""Take the gallery: a picture of every state in every look, and a page that shows them all."""

import html
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.gallery.looks import LOOKS, Look, looks_of, worn
from tests.gallery.stage import Stage
from tests.gallery.states import STATES

_APPEARING_MS = 300
_HEAD = """<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>Switchbook: the gallery</title>
<style>body { font-family: sans-serif; margin: 2em } img { max-width: 45%; margin: 4px }</style>
<h1>The gallery</h1>
"""


def take(
    application: QApplication, folder: Path, looks: Iterable[Look] = LOOKS, words: str = ""
) -> Iterator[Path]:
    """Save the pictures into *folder*, and yield the path of each.

    Args:
        application: that has the looks meanwhile.
        folder: is made where it is not there.
        looks: in which to take them; some states are taken with more contrast, too.
        words: part of the names of the states to take; empty for all.
    """
    folder.mkdir(parents=True, exist_ok=True)
    chosen = tuple(looks)
    names = [name for name in STATES if words in name]
    for name in names:
        for look in looks_of(name, chosen):
            yield _take_one(application, folder, look, name)
    (folder / "index.html").write_text(_page(names, chosen), encoding="utf-8")


def _take_one(application: QApplication, folder: Path, look: Look, name: str) -> Path:
    path = folder / f"{name}-{look.name}.png"
    with worn(application, look) as theme:
        stage = Stage(theme)
        widget = STATES[name](stage)
        stage.settle()
        _let_signs_appear(widget)
        widget.grab().save(str(path))
        stage.clear()
    return path


def _let_signs_appear(widget: QWidget) -> None:
    """Wait for the sign that clears a line: Qt lets it appear slowly once there is text."""
    boxes = widget.findChildren(QLineEdit)
    if any(box.isVisible() and box.isClearButtonEnabled() and box.text() for box in boxes):
        loop = QEventLoop()
        QTimer.singleShot(_APPEARING_MS, loop.quit)
        loop.exec()


def _page(names: Iterable[str], looks: Sequence[Look]) -> str:
    parts = [_HEAD]
    for name in names:
        title = html.escape((STATES[name].__doc__ or name).strip())
        parts.append(f"<h2>{name}</h2><p>{title}</p>\n")
        parts += [
            f'<img src="{name}-{look.name}.png" alt="{look.name}">\n'
            for look in looks_of(name, looks)
        ]
    return "".join(parts)
