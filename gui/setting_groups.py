"""The groups of settings: which there are, in which words, and which of them are in sight."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contacts.dialing import MapChoice
from contacts.folding import isolated
from gui.countries import country_choices
from gui.kept_section import KeptSection
from gui.label import Label
from gui.languages import LANGUAGES, language_for
from gui.preferences import (
    Density,
    NameOrder,
    NumberClick,
    Preferences,
    Refresh,
    ThemeChoice,
)
from gui.setting_row import ChoiceRow, SettingRow, SwitchRow

_BETWEEN_ROWS, _BETWEEN_GROUPS = 14, 28

_Rows = dict[str, ChoiceRow | SwitchRow]  # by the name of the preference


class SettingGroups(QWidget):
    """Headings with settings below them; at the end, what is kept on this computer.

    Signals:
        changed(preferences): the person chose something; all of it as it is now.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = KeptSection()
        self._preferences = Preferences()
        self._rows: _Rows = {}
        self._sections: list[tuple[QWidget, Sequence[SettingRow | KeptSection]]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_BETWEEN_GROUPS)
        for heading, rows in (
            (self.tr("Look"), self._look()),
            (self.tr("Names"), self._names()),
            (self.tr("Numbers and addresses"), self._numbers()),
            (self.tr("The PBX"), self._pbx()),
        ):
            self._add(heading, tuple(rows.values()))
            self._rows |= rows
        self._add(self.tr("On this computer"), (self.kept,))
        for name, row in self._rows.items():
            row.setProperty("preference", name)
            row.chosen.connect(self._on_chosen)
        self.show_preferences(self._preferences)

    @property
    def sections(self) -> tuple[QWidget, ...]:
        """Each heading with what is below it."""
        return tuple(section for section, _ in self._sections)

    # Orders

    @Slot(object)
    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen; nothing is emitted."""
        self._preferences = preferences
        for name, row in self._rows.items():
            row.show_value(getattr(preferences, name))

    def show_those_with(self, words: Sequence[str]) -> bool:
        """Leave in sight what has every one of *words*, which are folded; return if any has."""
        for section, rows in self._sections:
            found = [row.has(words) for row in rows]
            for row, is_found in zip(rows, found, strict=True):
                row.setVisible(is_found)
            section.setVisible(any(found))
        return not all(section.isHidden() for section, _ in self._sections)

    def control_of(self, name: str) -> QWidget:
        """Return what the preference *name* is set with."""
        return self._rows[name].control

    # Arranging

    def _add(self, heading: str, rows: Sequence[SettingRow | KeptSection]) -> None:
        section = QWidget()
        section.setObjectName("settingGroup")
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN_ROWS)
        column.addWidget(Label(heading, "groupHeading"))
        for row in rows:
            column.addWidget(row)
        self._column.addWidget(section)
        self._sections.append((section, rows))

    def _look(self) -> _Rows:
        system = LANGUAGES[language_for("", QLocale.system())]
        return {
            "theme": ChoiceRow(
                self.tr("Colours"),
                self.tr("Light letters on dark, or dark ones on light."),
                {
                    ThemeChoice.SYSTEM: self.tr("As the system"),
                    ThemeChoice.LIGHT: self.tr("Light"),
                    ThemeChoice.DARK: self.tr("Dark"),
                },
            ),
            "more_contrast": SwitchRow(
                self.tr("More contrast"),
                self.tr("Strong letters and edges; always where the system asks for them."),
            ),
            "density": ChoiceRow(
                self.tr("Rows of the list"),
                self.tr("Compact rows show more contacts at once."),
                {
                    Density.COMFORTABLE: self.tr("Comfortable"),
                    Density.COMPACT: self.tr("Compact"),
                },
            ),
            "shows_initials": SwitchRow(
                self.tr("Initials"),
                self.tr("A round sign in a steady colour stands before each name."),
            ),
            "language": ChoiceRow(
                self.tr("Language"),
                self.tr("The window speaks it at once."),
                {"": self.tr("As the system (%1)").replace("%1", isolated(system)), **LANGUAGES},
            ),
        }

    def _names(self) -> _Rows:
        return {
            "names": ChoiceRow(
                self.tr("Order of names"),
                self.tr("“Ana Ruiz” stands under A, or under R."),
                {
                    NameOrder.FIRST_WORD: self.tr("By the first word"),
                    NameOrder.LAST_WORD: self.tr("By the last word"),
                },
            ),
            "skips_particles": SwitchRow(
                self.tr("Leave out de, van, von… when ordering names"),
                self.tr("“de Vries” stands under V, not under D."),
            ),
        }

    def _numbers(self) -> _Rows:
        return {
            "number_click": ChoiceRow(
                self.tr("A click on a number"),
                self.tr("The system decides which program calls."),
                {
                    NumberClick.TEL: self.tr("Calls it (tel:)"),
                    NumberClick.SIP: self.tr("Calls it (sip:)"),
                },
            ),
            "country": ChoiceRow(
                self.tr("Country of numbers"),
                self.tr("Numbers without a country's code belong there."),
                {"": self.tr("As the system"), **country_choices()},
            ),
            "map": ChoiceRow(
                self.tr("Map"),
                self.tr("An address opens it in the browser."),
                {
                    MapChoice.OPENSTREETMAP: "OpenStreetMap",
                    MapChoice.GOOGLE: "Google Maps",
                    MapChoice.APPLE: "Apple Maps",
                },
            ),
        }

    def _pbx(self) -> _Rows:
        return {
            "refresh": ChoiceRow(
                self.tr("Refresh"),
                self.tr("The PBX is asked what is new there; F5 asks at any time."),
                {
                    Refresh.OFTEN: self.tr("As often as the PBX allows"),
                    Refresh.QUARTERLY: self.tr("Every 15 minutes"),
                    Refresh.HOURLY: self.tr("Every hour"),
                    Refresh.BY_HAND: self.tr("Only by hand"),
                },
            ),
        }

    @Slot(object)
    def _on_chosen(self, value: object) -> None:
        name = self.sender().property("preference")
        kind = type(getattr(self._preferences, name))
        self._preferences = replace(self._preferences, **{name: kind(value)})
        self.changed.emit(self._preferences)
