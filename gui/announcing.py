"""What a screen reader says of its own accord: results and errors, wherever the keyboard is.

Everybody else sees them at once, at the edge of the window or beside a field. ``Alert``, the
older event for this, is not passed on by Qt to AT-SPI.
"""

from PySide6.QtWidgets import QWidget


def is_heard() -> bool:
    """Return whether a screen reader, or what else wants such events, is there.

    Asked for the first time, PySide makes the kinds of roles and events, which takes a while.
    """
    from PySide6.QtGui import QAccessible

    return QAccessible.isActive()


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Let *text*, of *widget*, be said: after what is being said, or at once where urgent."""
    if text and widget.isVisible() and is_heard():
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        event = QAccessibleAnnouncementEvent(widget, text)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
