"""How texts are put together: quotes, colons, lists, days, as the person's language has them.

What is quoted or listed is taken as it is: text of a contact has to be isolated before.
"""

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

_PLACE = re.compile(r"%(\d)")
_WEEKDAY = re.compile("^dddd[,،]? ?|,? ?dddd$")
_SHORT = QLocale.FormatType.ShortFormat


def _tr(text: str) -> str:
    return QCoreApplication.translate("phrasing", text)


def filled(template: str, *values: str) -> str:
    """Put *values* in the places %1, %2… of *template*; a % within them is left alone."""
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], template)


def quoted(text: str) -> str:
    """Return *text* in quotes."""
    return filled(_tr("“%1”"), text)


def labelled(label: str, text: str) -> str:
    """Return *text* behind what it is."""
    return filled(_tr("%1: %2"), label, text)


def changed(before: str, after: str) -> str:
    """Return that one text has become another, in the direction of reading."""
    return filled(_tr("%1 → %2"), before, after)


def listed(texts: Iterable[str]) -> str:
    """Return those of *texts* that are not empty, one after the other."""
    return _tr(", ").join(filter(None, texts))


def listed_apart(texts: Iterable[str]) -> str:
    """Return *texts* one after the other where they may hold commas, or be sentences."""
    return _tr("; ").join(filter(None, texts))


def in_sentences(first: str, rest: str) -> str:
    """Return *first*, which may have no full stop, as a sentence before *rest*."""
    return filled(_tr("%1. %2"), first.removesuffix("."), rest)


def day_text(day: QDate) -> str:
    """Return *day* in full, without the day of the week."""
    locale = QLocale()
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(day, _WEEKDAY.sub("", pattern))


def second_text(moment: QDateTime) -> str:
    """Return *moment* to the second, with the day where that is not today."""
    locale = QLocale()
    is_today = moment.date() == QDate.currentDate()
    pattern = locale.timeFormat(_SHORT) if is_today else locale.dateTimeFormat(_SHORT)
    return locale.toString(moment, re.sub("mm(?!:ss)", "mm:ss", pattern))


def moment_text(moment: QDateTime) -> str:
    """Return *moment* as people say it: today's by its time, others by their day, too."""
    if moment.date() == QDate.currentDate():
        return QLocale().toString(moment.time(), _SHORT)
    return QLocale().toString(moment, _SHORT)
