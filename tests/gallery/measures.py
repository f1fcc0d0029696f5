"""What is wrong with a window as it is seen: nothing, where it is as it should be."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from tests.gallery import ink, places, room


def faults_of(scope: QWidget) -> list[str]:
    """Return what is cut, covered, out of sight, pale, silent or nameless in *scope*."""
    picture = scope.grab().toImage()
    return [*_faults(scope), *(f"pale: {each}" for each in ink.faint(scope, picture))]


def _faults(scope: QWidget) -> Iterator[str]:
    for each in places.too_large(scope):
        yield f"too large: {each}"
    for each in places.silent_pages(scope):
        yield f"silent: {each}"
    for widget in (scope, *scope.findChildren(QWidget)):
        if widget.isVisible():
            yield from _faults_of_one(widget)


def _faults_of_one(widget: QWidget) -> Iterator[str]:
    checks = (
        ("cut", room.cut_words),
        ("overlap", places.overlaps),
        ("outside", places.outside),
        ("no name", places.without_name),
        ("moving", places.moving),
    )
    for word, check in checks:
        for each in check(widget):
            yield f"{word}: {places.title_of(widget)}: {each}"
